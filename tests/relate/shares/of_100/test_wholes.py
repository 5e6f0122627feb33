"""Shares that the words make parts of one whole are never more than it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from flows.examine import check_reply
from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


EXCEEDING = [
    # text, the shares
    ("甲公司、乙公司、丙公司分别持有该公司35%、42%和45%的股权。", ["35%", "42%", "45%"]),
    (
        "合资公司由甲公司、乙公司、丙公司共同出资设立，分别持股35%、42%和45%。",
        ["35%", "42%", "45%"],
    ),
    ("公司股东为甲公司（持股62.5%）、乙公司（持股46.5%）。", ["62.5%", "46.5%"]),
    ("股权结构为：甲公司持股35%，乙公司持股42%，丙公司持股45%。", ["35%", "42%", "45%"]),
    ("用水量由工业、农业、生活三部分构成，分别占35%、42%和45%。", ["35%", "42%", "45%"]),
    ("费用分为材料费、人工费和管理费，占比分别为35%、42%和45%。", ["35%", "42%", "45%"]),
    (
        "总成绩由平时成绩（占35%）、期中成绩（占42%）和期末成绩（占45%）组成。",
        ["35%", "42%", "45%"],
    ),
    ("东区、西区、南区产值占全市的比重分别为35%、42%和45%。", ["35%", "42%", "45%"]),
]


@pytest.mark.parametrize(("text", "shares"), EXCEEDING, ids=[row[0] for row in EXCEEDING])
def test_parts_of_one_whole_are_no_more_than_it(
    judged: Judge, text: str, shares: list[str]
) -> None:
    assert judged(text, "shares") == told(shares, "inconsistent")


SILENT = [
    # no more than the whole
    "甲公司、乙公司、丙公司分别持有该公司35%、32%和33%的股权。",
    "合资公司由甲公司、乙公司共同出资设立，分别持股62.5%和37.5%。",
    "公司股东为甲公司（持股62.5%）、乙公司（持股26.5%）。",
    "用水量由工业、农业、生活三部分构成，分别占35%、32%和33%。",
    "费用分为材料费、人工费和管理费，占比分别为35.2%、32.3%和32.6%。",
    "总成绩由平时成绩（占25%）、期中成绩（占32%）和期末成绩（占43%）组成。",
    "甲传媒集团有限公司持股40%，乙管理咨询合伙企业、丙管理咨询合伙企业以及丁管理咨询合伙企业分别持股20%、20%和19%，剩余1%为个人所有。",
    # shares in several companies, each with holders of its own, held through others
    "公司分别持有甲、乙、丙三家公司35%、42%和45%的股权。",
    "甲公司分别持有乙公司、丙公司62%和55%的股权。",
    "甲公司、乙公司分别持有其子公司62%和55%的股权。",
    "公司对乙公司和丙公司分别持股62%和55%。",
    "他投资了乙公司、丙公司，分别持股62%和55%。",
    "公司股东为甲公司（持股62%）、乙公司（持股38%），其中张某持股甲公司92%。",
    "甲公司、乙公司、丙公司分别直接和间接持有该公司35%、42%和45%的股权。",
    # of each part's own whole, of two wholes, of kinds that overlap, several answers
    "东区、西区工业占地区生产总值的比重分别为62%和55%。",
    "东区、西区产值分别占全市工业和服务业的62%和55%。",
    "企业分为大型、中型和小型，女员工占比分别为35%、42%和45%。",
    "教师中，双师型、高级职称和硕士以上分别占35%、42%和45%。",
    "受访者中，选择甲、乙、丙的分别占35%、42%和45%。",
    # of people of several kinds, of one company at two times, of averages, of districts that hold others
    "公司、基金分别持有两家企业62%和55%的股权。",
    "甲公司、乙公司分别持有相关公司62%和55%的股权。",
    "甲公司、乙公司分别持有上述公司62%和55%的股权。",
    "期初、期末分别持有标的公司62%和85%的股权。",
    "本次交易前、后分别持有公司62%和85%的股权。",
    "公司股东为甲公司持股62%，乙公司持股38%，甲公司实控人周明远持股75%。",
    "读者由青少年和学生组成，占比分别为62%和55%。",
    "客户分为老客户、女性客户，占比分别为62%和55%。",
    "东县、西县人均收入分别占全市平均水平的98%和95%。",
    "东区人口、西区产值分别占全市的62%和55%。",
    "市区、开发区产值分别占全市的75%和38%。",
]


@pytest.mark.parametrize("text", SILENT)
def test_shares_of_several_wholes_may_be_more(text: str) -> None:
    assert check_reply(text)["findings"] == []
