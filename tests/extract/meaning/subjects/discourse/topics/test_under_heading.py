"""What is told without a noun is of the indicator that its heading names."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "below a heading of its own line": [
        (
            "一、固定资产投资\n已完成80亿元，增长6%。\n二、进出口总额\n已完成30亿元。",
            ["固定资产投资", "固定资产投资增速", "进出口总额"],
        ),
        ("三、民间投资完成情况\n已完成26亿元，下降4%。", ["民间投资", "民间投资增速"]),
        ("二、工业用电量稳步回升\n达到90亿千瓦时。", ["工业用电量"]),
    ],
    "after a heading that opens the line": [
        (
            "1.地区生产总值。完成412亿元，增长5%，较上半年提高0.6个百分点。",
            ["地区生产总值", "地区生产总值增速", None, "地区生产总值增速变动"],
        ),
        ("（三）规上工业增加值。增长7%。", ["规模以上工业增加值增速"]),
        ("2.城镇新增就业：达到1.3万人。", ["城镇新增就业人数"]),
    ],
    "after a sentence that is nothing but the name": [
        ("一是外贸进出口。完成12亿元，下降3%。", ["外贸进出口", "外贸进出口增速"]),
        (
            "二是社会消费品零售总额。实现58亿元，增长6%。",
            ["社会消费品零售总额", "社会消费品零售总额增速"],
        ),
    ],
    "the end of what the heading names stands for all of it": [
        ("3.工业投资。完成投资90亿元，增长8%。", ["工业投资", "工业投资增速"]),
    ],
    "a heading that says what is done, lists or names no indicator is no name": [
        ("一、加快发展进出口\n已完成12亿元。", [None]),
        ("一、投资和进出口\n已完成12亿元。", [None]),
        ("一、综合\n已完成12亿元。", [None]),
    ],
    "what the paragraph has named itself": [
        ("1.进出口总额。外商投资9亿元，增长8%。", ["外商投资", "外商投资增速"]),
    ],
}


@each(TABLE)
def test_the_heading_names_what_is_told_without_a_noun(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
