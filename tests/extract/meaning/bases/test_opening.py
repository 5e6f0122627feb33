"""What a text, a paragraph or a sentence opens with or declares, and holds for what follows."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

ROWS = [
    # text, the figure, the basis
    # a sentence may turn from one way of looking to the other
    ("同比看，4月份价格上涨0.3%；环比看，上涨0.1%。", "0.1%", "mom"),
    ("从环比看，增加值增长0.97%；从同比看，增长6.7%；1—4月增长6.3%。", "6.3%", "yoy"),
    # and so does a paragraph, for what its later sentences tell by whatever verb, up to another way or a longer time
    ("从环比看，房价下降0.4%。郊区房价降幅最大，达1.2%；城区微降0.1%。", "1.2%", "mom"),
    ("从环比看，房价下降0.4%。郊区房价降幅最大，达1.2%；城区微降0.1%。", "0.1%", "mom"),
    ("5月用电量增长3%。从同比看，工业用电量增长4%，农业用电量猛增20%。", "20%", "yoy"),
    ("5月用电量增长3%。从同比看，工业用电量增长4%。农业用电量猛增20%。", "20%", None),
    ("从环比看，运价上涨4%，同比上涨1%。集装箱运价大涨9%。", "9%", None),
    ("从环比看，4月产值增长1%。1—4月产值增长6%。", "6%", None),
    ("从环比看，运价上涨4%。\n集装箱运价大涨9%。", "9%", None),
    ("从同比看，运价上涨4%，涨幅收窄3个百分点。", "3个百分点", None),
    ("从环比看，运价上涨4%。8月1日集装箱运价跌9%。", "9%", None),
    ("与上月相比，价格下降0.4%；与去年同期相比，价格上升1.2%。", "1.2%", "yoy"),
    # declared once for all that name no base
    ("2023年，出口增长5%（同比，下同），进口增长3%。\n对美国出口下降6%。", "6%", "yoy"),
    ("2023年，出口增长5%（同比，下同）。", "5%", "yoy"),
    ("前2个月，出口9亿元，与去年同期相比（下同）下降2.7%。\n民企出口5亿元，增长17.5%。", "17.5%", "yoy"),
    ("2月，出口9亿元，同上月相比（下同）下降2.7%。\n民企出口5亿元，增长17.5%。", "17.5%", "mom"),
    ("（以下增速均为环比）\n2023年9月，食品价格上涨2%。", "2%", "mom"),
    ("以下增速均为同比。\n2023年7月，出口增长5%。", "5%", "yoy"),
    ("与上年比，第一产业比重上升3.82个百分点。", "3.82个百分点", "yoy"),
    ("结构不变,与上年比,第一产业比重上升3.82个百分点。", "3.82个百分点", "yoy"),
    ("结构不变；与上年比，第一产业比重上升3.82个百分点。", "3.82个百分点", "yoy"),
    ("从环比速度看，投资增长0.43%。", "0.43%", "mom"),
    # a paragraph or its heading says how it compares
    ("从环比看，食品价格上涨1%，粮价下跌2%。", "2%", "mom"),
    # and so does a sentence, for itself alone; a quarter is compared with the one before
    ("2022年上半年产值同比增长3%。从环比看，二季度产值增长1%。", "1%", "qoq"),
    ("2022年6月肉价同比上涨3%。从环比看，肉价上涨1%，粮价下跌2%。", "2%", "mom"),
    ("2022年6月肉价同比上涨3%。环比看，肉价上涨1%。6月粮价下跌2%。", "2%", "yoy"),
    ("2022年6月肉价环比上涨3%。从同比看，肉价上涨1%。", "1%", "yoy"),
    ("2022年6月存款同比增加3亿元。从环比看，存款增加1亿元。", "1亿元", "yoy"),
    # and its heading
    ("一、价格环比情况\n食品价格上涨1%。", "1%", "mom"),
    ("一、价格同比和环比情况\n食品价格上涨1%。", "1%", None),
    # what is said to hold from there on
    ("2022年，出口9亿元，比2021年（下同）增长11.7%。其中，机电5亿元，增长14.2%。", "14.2%", "yoy"),
    ("2022年，出口9亿元，比2021年（下同）增长11.7%。\n民企出口5亿元，增长17.5%。", "17.5%", "yoy"),
    ("2022年，出口9亿元，比2019年（下同）增长11.7%。\n民企出口5亿元，增长17.5%。", "17.5%", "multi_year"),
    ("2023年前三季度，出口9亿元，比去年同期（下同）增长4%。\n保税出口6亿元，增长28%。", "28%", "yoy"),
    ("2023年6月，均价9元，比上月（下同）上涨4%。\n白菜2元，上涨28%。", "28%", "mom"),
    ("2023年二季度，产值同比增长6.9%。从两年平均看，二季度增长3.6%。", "3.6%", "average_annual"),
    # what a sentence opens with holds for all that follows
    ("与去年同期相比，出口增长5%，进口下降3%。", "3%", "yoy"),
    ("与上月相比，出口增长5%，进口下降3%。", "3%", "mom"),
    ("与去年同期相比，出口增长5%。进口飙升3%。", "3%", None),
    ("贷款余额同比下降21.2%。上半年贷款增加53亿元。", "53亿元", None),
    ("用工同比减少12人，学徒减少3人。", "3人", "yoy"),
    ("失业率比上月下降0.2个百分点，就业率提高0.3个百分点。", "0.3个百分点", "mom"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote", "basis"), ROWS)
def test_what_opens_says_it_for_all_that_follows(text: str, quote: str, basis: str | None) -> None:
    assert [one.basis for one in extract_text(text).figures if one.text == quote] == [basis]
