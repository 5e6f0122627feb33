"""How much of an aim is done that is named after it: 完成约48%的销售目标."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the aim after the part of it": [
        ("截至6月，公司完成约48%的销售目标。", [None, "销售目标完成率"]),
        ("截至8月末，该房企完成约62%的年度销售目标。", [None, "销售目标完成率"]),
        ("前三季度，全市已完成约81%的投资计划。", [None, "投资计划完成率"]),
        ("该县已完成九成的脱贫任务。", ["脱贫任务完成率"]),
        ("截至目前，我省已完成65%的招聘计划。", ["招聘计划完成率"]),
        ("前七个月，该厂完成了53%的全年目标。", [None, "全年目标完成率"]),
    ],
    "before it, or what is no aim": [
        ("上半年，公司完成了全年目标的55%。", [None, "公司全年目标完成率"]),
        ("该厂完成70%的订单。", ["订单占比"]),
    ],
}


@each(TABLE)
def test_the_aim_is_what_is_done(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
