"""Whose report a sentence tells from: 东海科技2023年年报显示，公司净利润3亿元 is the 东海科技净利润.

A firm calls itself 公司 in its report; who it is stands before the report. What 该 and 其 take up of others is in
`flows.extract.meaning.subjects.discourse.references.anaphora`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import tails
from flows.extract.meaning.nouns.names import naming
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot

ITSELF = "公司"
"""How a firm calls itself in its report."""
REACH = 160
"""How far before a name the report is looked for, in characters."""
SHORTEST = 2
RECENTLY = "近[日期]|日前|今日|昨日|[今昨当][天日晚早]"
TOLD = regex(
    rf"(?:^|[，。；：,;:\n])\s*(?:根?据|{RECENTLY})?(?P<who>\*?[\u4e00-\u9fffA-Za-z]{{2,12}}?)"
    rf"(?:[(（][^()（）\n]{{1,20}}[)）])?(?:{RECENTLY}|最近)?(?:最?新?近?(?:发布|公布|披露)了?的?)?(?:截[至止]到?)?(?:{tails.TIME}|(?:19|20)\d\d年?|半?年度|(?:19|20)\d\d财年|第?[一二三四]财?季度?|上半年|前三季度)*的?合?并?"
    r"(?:[一三]季报|季报|半年报|中报|年报|财报|(?:第?[一二三四]季度|半年度|中期|年度|财务|业绩)报告|业绩快报|业绩预告|业绩|(?:盈利预警|盈利预喜|盈警|盈喜)?公告)(?:数据)?(?:显示|披露|称|指出)?[，,]"
)
"""东海科技2023年年报显示，: up to what it says."""
COUNTED, COMPOUND = ("数", "数量", "家数"), ("债", "治理", "法", "制", "型")
"""公司数, and what is one word with 公司 (公司债规模, 公司治理费用): of no firm that was named."""


def of_reporter(phrases: Phrases, spot: Spot, name: str) -> str:
    """东海科技净利润 of 公司净利润, after 东海科技年报显示，; the name itself where no report of a firm is told from."""
    what = name.removeprefix(ITSELF)
    if what == name or len(what) < SHORTEST or what in COUNTED or what.startswith(COMPOUND):
        return name
    who = reporter(phrases, spot)
    return name if not who or naming.loses_code(name, who + what) else who + what


def reporter(phrases: Phrases, spot: Spot) -> str:
    """东海科技, after 东海科技年报显示，: the firm whose report the sentence tells from; "" where it tells from none."""
    since = max(spot.block.start, spot.sentence.start - 1, spot.start - REACH)
    reports = list(TOLD.finditer(phrases.text, since, spot.clause.start))
    who = reports[-1]["who"] if reports else ""
    return "" if who.endswith(vocabulary().people.no_firms) else who
