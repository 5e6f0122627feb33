"""A bracket with the letters of a name inside a longer one: what stands before it is a part of the name, whatever its class."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

TABLE: Words = {
    "a verb whose letters follow": [
        (
            "新增在线纠纷解决（ODR）企业86家，累计达到241家。",
            ["新增在线纠纷解决企业数", "在线纠纷解决企业数"],
        ),
        (
            "新增在线支付（POS）商户320户，累计达到1200户。",
            ["新增在线支付商户数", "在线支付商户数"],
        ),
        ("新增在线诊疗（IHC）机构12家。", ["新增在线诊疗机构数"]),
        ("集中采购（GPO）医院32家。", ["集中采购医院数"]),
        ("新增公交（BRT）线路5条，累计达到32条。", ["新增公交线路数", "公交线路数"]),
    ],
    "a verb that opens a clause": [
        ("完成地区生产总值（GDP）320亿元。", ["地区生产总值"]),
        ("市政府解决（含积案）问题320件。", ["问题数"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_what_stands_before_its_letters_is_named(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == expected
