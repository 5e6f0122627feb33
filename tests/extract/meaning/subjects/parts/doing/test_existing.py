"""养老机构，有126家没有消防验收: how many there are of those whom the clause before names, by what is said of them."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "those there are, whom the clause before names": [
        ("全市养老机构，有126家没有消防验收。", ["没有消防验收的养老机构数"]),
        ("12所高校的实验室，有38间存在安全隐患。", ["高校数", "存在安全隐患的实验室数"]),
        (
            "16个城市的廉租住房，有4407套被违规租售，1247套分给了不符合条件的家庭。",
            ["城市数", "被违规租售的廉租住房数", "分给了不符合条件的家庭的廉租住房数"],
        ),
        ("3个县的扶贫资金，有2180万元被挪用。", ["县数", "被挪用的扶贫资金"]),
        ("46个乡镇的农村公路，有120公里年久失修。", ["乡镇数", "年久失修的农村公路长度"]),
        ("28家医院的大型设备，有36台闲置。", ["医院数", "闲置的大型设备数"]),
        ("在建高速公路，有18条存在违规收费。", ["存在违规收费的在建高速公路数"]),
        ("3所中学的学生宿舍，有20间未通过验收。", ["中学数", "未通过验收的学生宿舍数"]),
        # where or by whom, and nothing that there are some of
        ("在露营现场，就有1486人就医。", ["就医人数"]),
        ("据消防部门介绍，有126家没有消防验收。", ["没有消防验收数"]),
    ],
}


@each(TABLE)
def test_those_there_are_are_named_by_the_clause_before(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
