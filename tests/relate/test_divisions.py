"""Totals with parts that a division names: industries, town and country, taxes, exports and imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "2021年，青柳市实现地区生产总值1386.4亿元，其中第一产业增加值154.2亿元，第二产业增加值521.7亿元，第三产业增加值710.5亿元。",
        ["1386.4亿元", "154.2亿元", "521.7亿元", "710.5亿元"],
        "consistent",
    ),
    (
        "2021年，青柳市实现地区生产总值1386.4亿元，其中第一产业增加值154.2亿元，第二产业增加值531.7亿元，第三产业增加值710.5亿元。",
        ["1386.4亿元", "154.2亿元", "531.7亿元", "710.5亿元"],
        "inconsistent",
    ),
    (
        "全年货物进出口总额362.8亿元。其中，出口214.5亿元，进口148.3亿元。",
        ["362.8亿元", "214.5亿元", "148.3亿元"],
        "consistent",
    ),
    (
        "全年货物进出口总额362.8亿元。其中，出口214.5亿元，进口118.3亿元。",
        ["362.8亿元", "214.5亿元", "118.3亿元"],
        "inconsistent",
    ),
    (
        "年末全市常住人口318.6万人，其中城镇人口201.9万人，乡村人口116.7万人。",
        ["318.6万人", "201.9万人", "116.7万人"],
        "consistent",
    ),
    (
        "全县在校学生24316人，其中男生12874人，女生11542人。",
        ["24316人", "12874人", "11542人"],
        "inconsistent",
    ),
    (
        "一般公共预算收入58.36亿元，其中税收收入41.27亿元，非税收入17.09亿元。",
        ["58.36亿元", "41.27亿元", "17.09亿元"],
        "consistent",
    ),
    (
        "主力资金净流出1.26亿元，游资资金净流入0.48亿元，散户资金净流入0.78亿元。",
        ["1.26亿元", "0.48亿元", "0.78亿元"],
        "consistent",
    ),
    (
        "主力资金净流出1.26亿元，游资资金净流入0.48亿元，散户资金净流入0.88亿元。",
        ["1.26亿元", "0.48亿元", "0.88亿元"],
        "inconsistent",
    ),
    (
        "规上工业增加值86.5亿元，其中油经济增加值52.3亿元，非油经济增加值34.2亿元。",
        ["86.5亿元", "52.3亿元", "34.2亿元"],
        "consistent",
    ),
    (
        "3月6日，全市新增本土感染者37例，其中确诊病例14例，无症状感染者23例。",
        ["37例", "14例", "23例"],
        "consistent",
    ),
    (
        "全市地区生产总值1386.4亿元，其中第一产业增加值154.2亿元，第二产业增加值521.7亿元。",
        ["1386.4亿元", "154.2亿元", "521.7亿元"],
        "untestable",
    ),
    (
        "累计报告确诊病例118例，治愈出院97例，在院治疗19例，死亡2例。",
        ["118例", "97例", "19例", "2例"],
        "consistent",
    ),
    (
        "累计报告确诊病例118例，治愈出院97例，在院治疗29例，死亡2例。",
        ["118例", "97例", "29例", "2例"],
        "inconsistent",
    ),
    # per head, another year, another region, rates, other things
    (
        "全体居民人均可支配收入31240元，城镇居民人均可支配收入41268元，农村居民人均可支配收入19873元。",
        [],
        None,
    ),
    ("2021年货物进出口总额362.8亿元，2020年出口198.7亿元、进口131.2亿元。", [], None),
    ("青柳市进出口总额362.8亿元。全省出口3214.5亿元，进口2148.3亿元。", [], None),
    ("进出口总额增长8.2%，其中出口增长9.1%，进口增长6.9%。", [], None),
    ("城镇新增就业2.36万人，农村劳动力转移就业1.87万人。", [], None),
    # a third part says that two are not all
    (
        "企业利润总额为27.20亿元。国有控股企业利润11.12亿元；民营企业利润10.72亿元；外商投资企业利润5.36亿元。",
        ["27.20亿元", "11.12亿元", "10.72亿元", "5.36亿元"],
        "consistent",
    ),
    # the total may follow its parts, and is not one told of other days
    (
        "11月4日新增确诊病例921例。\n截至11月3日24时，在院治疗877例，出院2675例，死亡3例，累计确诊3555例。",
        ["3555例", "877例", "2675例", "3例"],
        "consistent",
    ),
    (
        "夏粮产量39.9万吨，早稻产量15.9万吨，秋粮产量44.2万吨，粮食总产量合计100.0万吨。",
        ["100.0万吨", "39.9万吨", "15.9万吨", "44.2万吨"],
        "consistent",
    ),
    (
        "财政总收入为300.16亿元。中央级收入214.06亿元；地方级收入86.13亿元。",
        ["300.16亿元", "214.06亿元", "86.13亿元"],
        "inconsistent",
    ),
    # what stands before two parts is not their total for that
    ("汽车类零售额27亿元，线上销售收入5亿元，线下销售收入6亿元。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_the_parts_of_a_division_make_their_total(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "sum") == told(operands, verdict)
