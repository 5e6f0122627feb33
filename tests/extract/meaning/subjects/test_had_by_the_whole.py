"""What works and institutions have: told after a list of parts it is the whole's, after one part it is nobody's that is sure."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

NAMED: Words = {
    "what works can do": [
        ("全市有污水处理厂12座，处理能力40万吨/日。", ["污水处理厂数", "污水处理厂处理能力"]),
        ("建成垃圾焚烧厂5座，日处理能力6000吨。", ["垃圾焚烧厂数", "垃圾焚烧厂日处理能力"]),
        ("全市有变电站45座，变电容量1200万千伏安。", ["变电站数", "变电站变电容量"]),
        ("建成光伏电站12座，总装机容量320万千瓦。", ["光伏电站数", "光伏电站总装机容量"]),
        (
            "水库120座，总库容3.2亿立方米，其中大型水库3座，总库容2.1亿立方米。",
            ["水库数", "水库总库容", "大型水库数", "大型水库总库容"],
        ),
        ("正常供水能力30万吨。", ["正常供水能力"]),
    ],
    "after the parts of a whole it is the whole's": [
        (
            "医疗卫生机构2100个，其中医院85个、基层医疗机构1980个，床位5.2万张。",
            ["医疗卫生机构数", "医院数", "基层医疗机构数", "医疗卫生机构床位数"],
        ),
        (
            "养老机构120家，其中公办45家、民办75家，床位1.8万张。",
            ["养老机构数", "公办养老机构数", "民办养老机构数", "养老机构床位数"],
        ),
        (
            "幼儿园320所，其中公办园180所、民办园140所，在园幼儿6.5万人。",
            ["幼儿园数", "公办园数", "民办园数", "幼儿园在园幼儿数"],
        ),
        (
            "有企业320家，其中国有企业12家、民营企业308家，营业收入560亿元。",
            ["企业数", "国有企业数", "民营企业数", "企业营业收入"],
        ),
        # of one part it may be, and of two that are no parts it is both's
        ("医疗机构320家，其中医院12家，床位5600张。", ["医疗机构数", "医院数", "床位数"]),
        ("小学62所、幼儿园75所；专任教师6120人。", ["小学数", "幼儿园数", "专任教师数"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(NAMED), ids=names(NAMED))
def test_whose_it_is(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == expected
