"""Cells of a table that hold a ratio: 16.2:1, below 生师比."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "a ratio is one number, named by its row and its column": [
        (
            "学段\t学校数（所）\t在校生数（万人）\t生师比\n小学\t4100\t350.5\t16.2:1\n初中\t1800\t190.2\t13.1:1",
            [
                "小学学校数",
                "小学在校生数",
                "小学生师比",
                "初中学校数",
                "初中在校生数",
                "初中生师比",
            ],
        ),
        (
            "类别\t报考人数（人）\t录取人数（人）\t报录比\n本科\t300\t100\t3：1\n专科\t200\t100\t2：1",
            [
                "本科报考人数",
                "本科录取人数",
                "本科报录比",
                "专科报考人数",
                "专科录取人数",
                "专科报录比",
            ],
        ),
        (
            "地区\t医护比\t床护比\n甲市\t1:1.2\t1:0.6\n乙市\t1:1.1\t1:0.5",
            ["医护比", "床护比", "医护比", "床护比"],
        ),
        (
            "单位：万人\n年级\t人数\t男女比例\n一年级\t12\t1.1:1\n二年级\t10\t1.2:1",
            [
                Means("12", "一年级人数"),
                Means("1.1:1", "一年级男女比例"),
                Means("10", "二年级人数"),
                Means("1.2:1", "二年级男女比例"),
            ],
        ),
        (
            "岗位\t招聘人数（人）\t竞争比\n会计\t3\t20:1\n文员\t2\t35:1",
            ["会计招聘人数", "会计竞争比", "文员招聘人数", "文员竞争比"],
        ),
    ],
}


@each(TABLE)
def test_ratios_in_cells(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
