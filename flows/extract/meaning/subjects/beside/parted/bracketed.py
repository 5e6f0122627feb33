"""Brackets beside a figure: the figure stands in one, or what names it stands on the other side of one.

增速高于全国（5.1%）, 3亿美元（约合21亿元）的合同, 性别比（以女性为100）由106下降. What the bracket of a whole lists is in
`flows.extract.meaning.subjects.parts.branching.asides`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.tails import ASIDE
from flows.extract.meaning.subjects.beside.parted import completing, frames
from flows.extract.meaning.subjects.comparisons.leads.comparing import COMPARED
from flows.extract.meaning.subjects.told.topics import REACH
from flows.regex import regex

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case

OPENED_BEFORE = ("(", "（", "\n")
"""What opens an aside, or ends a line, between a comparison and its figure: 增速高于全国（5.1%）."""
LONGEST_GLOSS = 24
"""A bracket inside a name has no more characters."""
OPENING_MARKS, CLOSING_MARKS = "(（", ")）"
CLAUSE_ENDS = regex("[，。；：,;:!?！？\n]")
PREDICATE = regex("[由从为是达涨跌降升增减上下占超约近仅]")
"""After a bracket: how the predicate begins of what stands before it (性别比（以女性为100）由106下降)."""


def comparison(case: Case) -> re.Match[str] | None:
    """The comparison whose bracket the figure opens: 城镇收入增速高于全国（5.1%）; None where it opens none."""
    text, spot = case.phrases.text, case.spot
    if text[spot.start - 1 : spot.start] not in OPENED_BEFORE:
        return None
    return COMPARED.search(text, spot.since, spot.start)


def compared(case: Case, found: re.Match[str]) -> Phrase | None:
    """What is compared is named by the figure in the bracket: 城镇收入增速, and not 全国."""
    return case.phrases.before(found.start("what"), found.end("what"))


def past_aside(case: Case) -> Case:
    """The case as if the bracket that tells the amount again were not there: 3亿美元（约合21亿元）的合同."""
    text, spot = case.phrases.text, case.spot
    aside = ASIDE.match(text, spot.end)
    if aside is None or not text.startswith(frames.OF, aside.end()):
        return case
    # a colon in the bracket (编者注：约合21亿元) ends no clause
    closes = CLAUSE_ENDS.search(text, aside.end(), spot.sentence.end)
    right_end = closes.start() if closes is not None else spot.sentence.end
    return case._replace(spot=spot._replace(end=aside.end(), right_end=right_end))


def before_bracket(case: Case) -> Phrase | None:
    """The phrase before the bracket that closes between two figures: 性别比 of 性别比（以女性为100）由106下降."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    closing = max(text.rfind(")", spot.since, spot.stop), text.rfind("）", spot.since, spot.stop))
    if closing < 0 or any(text.find(mark, spot.since, closing) >= 0 for mark in OPENING_MARKS):
        return None
    opening = max(text.rfind(mark, spot.sentence.start, spot.since) for mark in OPENING_MARKS)
    if opening < 0:
        return None
    is_named_after = phrases.before(closing + 1, spot.stop) is not None
    if is_named_after and not text.startswith(completing.FROM_TO, closing + 1):
        return None
    if PREDICATE.match(text, closing + 1) is None:
        return None
    return phrases.before(max(spot.sentence.start, opening - REACH), opening)


def over_gloss(case: Case, phrase: Phrase) -> Phrase:
    """高温日数 of 高温（日最高气温≥35℃）日数31天: the phrase with what stands before the bracket that a noun goes on over."""
    phrases, spot = case.phrases, case.spot
    text, closing = phrases.text, phrase.start - 1
    opening = max(text.rfind(mark, spot.sentence.start, spot.since) for mark in OPENING_MARKS)
    is_closed = closing > 0 and text[closing] in CLOSING_MARKS
    if not is_closed or opening < max(0, closing - LONGEST_GLOSS):
        return phrase
    if any(text.find(mark, opening, closing) >= 0 for mark in CLOSING_MARKS):
        return phrase  # closed before the last figure
    low = max(spot.sentence.start, opening - REACH)
    ahead = phrases.closing(low, opening, no_place=True)
    return phrase if ahead is None else phrase._replace(text=ahead.text + phrase.text)
