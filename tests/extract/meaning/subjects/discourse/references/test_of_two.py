"""前者 and 后者 of two that no figure has been told of: 甲集团强于乙集团，前者年利润达9亿元."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the only two firms of the sentence, or of the one before": [
        (
            "甲集团在盈利方面强于乙集团，前者年利润达6700万元，后者为2400万元。",
            ["甲集团年利润", "乙集团年利润"],
        ),
        (
            "东海银行和西山银行都公布了年报，前者净利润为3亿元，后者仅为1.2亿元。",
            ["东海银行净利润", "西山银行净利润"],
        ),
        (
            "东海银行和西山银行都公布了年报。前者净利润为3亿元，后者净利润为1.2亿元。",
            ["东海银行净利润", "西山银行净利润"],
        ),
        (
            "财新社报道，恒远集团的规模大于青山集团，前者调整后的利润达7亿元，后者2014年调整后的利润为2亿元。",
            ["恒远集团调整后利润", None, "青山集团调整后利润"],
        ),
    ],
    "the only two names": [
        (
            "腾讯和华为都加大了研发，前者的研发投入达180亿元，后者则达1400亿元。",
            ["腾讯研发投入", "华为研发投入"],
        ),
    ],
    "of three, or of two that figures were told of": [
        ("恒远集团、青山集团和东海银行都有年报，前者净利润为3亿元。", ["前者净利润"]),
        (
            "出口9亿元，进口5亿元，前者增长3%，后者下降2%。",
            ["出口", "进口", "出口增速", "进口增速"],
        ),
    ],
}


@each(TABLE)
def test_which_of_the_two_is_meant(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
