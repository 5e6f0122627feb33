"""Units that hold the noun of what they count, and nouns that a number takes without a classifier."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

TABLE: Table = {
    "the noun in the unit": [
        ("来自各地的16支队伍不需要转场。", [Means("16支队伍", "队伍数")]),
        ("警方拦截了一辆车。", [Means("一辆车", "车辆数", "vehicles")]),
        ("据报道，国内上百辆车遭人袭击。", [Means("百辆车", "车辆数")]),
        ("家中查出20套房子。", [Means("20套房子", "住房数")]),
        ("干部李某说道：“小区有3栋楼。”", [Means("3栋楼", "楼房数")]),
        ("全文手写2460个字。", [Means("2460个字", "字数")]),
    ],
    "more of it before the number": [
        ("参赛队伍共12支队伍。", [Means("12支队伍", "参赛队伍数")]),
    ],
    "a noun that is a unit": [
        ("课程分为五个部分。", [Means("五个部分", "部分数")]),
        ("比赛分理论考试和实际操作两部分。", [Means("两部分", "部分数")]),
        ("校长从教学、管理等七方面作了总结。", [Means("七方面", "方面数")]),
        ("经过72回合的较量，双方言和。", [Means("72回合", "回合数")]),
        ("双方行至49回合。", [Means("49回合", "回合数")]),
    ],
    "another noun counted by it": [
        ("着力做好三方面工作。", [Means("三方面", "工作数")]),
        ("意见提出五方面的措施。", [Means("五方面", "措施数")]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_a_unit_names_what_it_counts(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
