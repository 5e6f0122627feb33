"""A sentence without a subject after one that has told the parts of a whole goes on with the whole."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what the whole was before, and how it has changed since": [
        (
            "全县机构数共计196个，其中县本级176个，乡镇级20个。与上年末机构数189个相比增加7个。",
            ["机构数", "县本级机构数", "乡镇级机构数", "机构数", "机构数增加量"],
        ),
        (
            "全市学校共有320所，其中小学210所，中学110所。比上年的312所增加8所。",
            ["学校数", "小学数", "中学数", "学校数", "学校增加量"],
        ),
        (
            "全市出口320亿元，其中机电产品120亿元。比上年多12亿元，增长4%。",
            ["出口", "机电产品出口", "出口增加量", "出口增速"],
        ),
        ("全市有医院62家，其中民营医院20家。较上年增加4家。", ["医院数", "民营医院数", "医院增加量"]),
    ],
    "how many times as much the whole is, and how much of a plan has been done": [
        ("交通完成投资86亿元，其中公路52亿元，水路34亿元。为上年的1.3倍。", ["交通投资", "公路投资", "水路投资", "交通投资"]),
        ("全县造林8.6万亩，其中经济林3.2万亩。占年度计划的108%。", ["造林面积", "经济林面积", "造林年度计划完成率"]),
    ],
    "a subject of its own, and a clause of the same sentence": [
        (
            "全市学校共有320所，其中小学210所，中学110所。中学比上年增加8所。",
            ["学校数", "小学数", "中学数", "中学增加量"],
        ),
        (
            "全市学校共有320所，其中小学210所，中学110所，比上年增加8所。",
            ["学校数", "小学数", "中学数", "中学增加量"],
        ),
    ],
}  # fmt: skip


@each(TABLE)
def test_a_sentence_goes_back_to_the_whole(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
