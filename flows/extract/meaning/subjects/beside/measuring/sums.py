"""What a sum of money is called by: what it is spent on, its own name after it, the last of those before it.

投资15亿元建设码头, 返还原告190万元本金. What is bought and sold is in `flows.extract.meaning.subjects.money`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.narrowing import SUMS
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.money.trade.markets import INTENDING
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case

MONEY = "money"
CLOSING = "」』”’）"
"""Marks that close what stands before the number, and open no noun after it."""
HEDGES = regex(rf"(?:资金|了|{HEDGE}|达|\s)+$")
"""Between the verb that spends and the sum: 投入资金约, 投资了."""


PLANNED = regex(rf"{INTENDING}(?:以|{HEDGE}|不超过?)*$")
TO_BUILD = regex("(?:投资建设|投资|投建|建设|兴建|新建|扩建|改造|打造)(?=[\u4e00-\u9fffA-Za-z])")
"""拟20亿元投建|锂电池项目: before and after a sum that comes before the verb."""
INVESTED = "投资额"


def spent_on(case: Case, _before: Phrase | None) -> Phrase | None:
    """A sum is the investment in what it builds or buys: 码头投资额 of 投资15亿元建设码头."""
    if case.reading.kind != MONEY:
        return None
    spot = case.spot
    spender = HEDGES.sub("", case.phrases.text[spot.since : spot.start])
    return case.phrases.spent_on(spender, spot.end, spot.right_end) or _planned_for(case)


def _planned_for(case: Case) -> Phrase | None:
    """锂电池项目投资额 of 拟20亿元投建锂电池项目."""
    text, spot = case.phrases.text, case.spot
    if PLANNED.search(text, spot.since, spot.start) is None:
        return None
    builds = TO_BUILD.match(text, spot.end)
    what = builds and case.phrases.after(builds.end(), spot.right_end)
    return what and what._replace(text=what.text + INVESTED)


def named_after(case: Case, before: Phrase | None) -> Phrase | None:
    """The sum by its own name, where what stands before is who gets it: 本金 of 返还原告190万元本金.

    Of 投入5000万元资金 it is what stands before, of 拨付5000万元救灾资金 what stands after.
    """
    if case.reading.kind != MONEY or before is None:
        return None
    phrase = case.phrases.after(case.spot.end, case.spot.right_end)
    if phrase is None or phrase.start not in (case.spot.end, case.spot.end + 1):
        return None
    if not _is_sum(phrase) or phrase.text[0] in CLOSING:
        return None
    is_spent = phrase.text not in SUMS and before.text in vocabulary().acts.spenders
    if _is_sum(before) and not is_spent:
        return None
    *owner, (_, tag) = tagged(before.text)
    if not owner or tag != "v":
        return phrase
    whose = "".join(word for word, _ in owner)
    return phrase._replace(text=whose + phrase.text)  # 果蔬产出2亿元产值


def last_named(case: Case, before: Phrase | None) -> Phrase | None:
    """The sum after the mark, where the figure before counts what stands ahead of it: 惠及616万名近亲属、共济金额69亿元."""
    if case.reading.kind != MONEY or before is None or before.start > case.spot.since:
        return None
    _, mark, last = before.text.rpartition("、")
    if not mark or case.spot.since == case.spot.clause.start:
        return None
    phrase = before._replace(text=last)
    return phrase if _is_sum(phrase) else None


def _is_sum(phrase: Phrase) -> bool:
    """Whether the phrase names a sum of money, or what is worth one: 本金, 回扣, 消费券."""
    measures = vocabulary().measures
    return phrase.text.endswith((*measures.vouchers, *measures.bare_sums)) or naming.is_of_money(
        phrase.text
    )
