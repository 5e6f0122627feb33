"""Where 其中 tells a part: not past a semicolon, nor past the bracket that it stands in."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "a bracket that told the parts is closed": [
        (
            "现有确诊病例695例（其中重症病例19例），累计治愈出院病例843例，现有疑似病例5例。",
            [
                "现有确诊病例数",
                "现有重症病例数",
                "累计治愈出院病例数",
                "现有疑似病例数",
            ],
        ),
    ],
    "the other part goes on after a semicolon": [
        (
            "新增确诊病例75例，其中境外输入病例22例（云南9例）；本土病例53例。",
            [
                "新增确诊病例数",
                "新增境外输入确诊病例数",
                "新增境外输入确诊病例数",
                "新增本土确诊病例数",
            ],
        ),
    ],
    "those of whom there are so many, right before how many of them": [
        (
            "修建的14栋楼房有6栋完成封顶。",
            [Means("14栋", "楼房数"), Means("6栋", "完成封顶的楼房数")],
        ),
        (
            "采购的20台设备有12台已经到货。",
            [Means("20台", "设备数"), Means("12台", "已经到货的设备数")],
        ),
        (
            "86个站点有12个超过警戒线。",
            [Means("86个", "站点数"), Means("12个", "超过警戒线的站点数")],
        ),
        ("38家企业有29家实现盈利。", [Means("38家", "企业数"), Means("29家", "实现盈利的企业数")]),
        ("这家公司的5个部门有3个经理。", [Means("5个", "部门数"), Means("3个", "经理数")]),
    ],
}


@each(TABLE)
def test_among_tells_parts(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
