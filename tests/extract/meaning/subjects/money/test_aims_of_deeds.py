"""What a deed comes to that is aimed at, named before its number: 公司销售目标为30亿元."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "the amount of the deed": [
        ("今年销售目标约在1200亿元。", [Means("1200亿元", "销售额", target=True)]),
        ("公司采购目标为20亿元。", [Means("20亿元", "公司采购额", target=True)]),
        ("该集团今年的销售目标是5000台。", [Means("5000台", "集团销量", target=True)]),
        ("公司全年交付目标为2.5万辆。", [Means("2.5万辆", "公司交付量", target=True)]),
        ("公司设定了15亿元的销售目标。", [Means("15亿元", "销售额", target=True)]),
    ],
    "an amount already": [
        ("全年营收目标在50亿元左右。", [Means("50亿元", "营收", target=True)]),
        ("今年产量目标定在8000万吨。", [Means("8000万吨", "产量", target=True)]),
        ("全市招商引资目标为300亿元。", [Means("300亿元", "招商引资", target=True)]),
    ],
}


@each(TABLE)
def test_an_aim_is_of_what_it_comes_to(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
