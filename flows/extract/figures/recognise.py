"""The first half of extraction: every numeral of a text, and what it states by itself.

One pass for each question: what is written (`scan`), whether it is a figure (`arbitrate`) and of which number and unit
(`stated`), what it takes from its list (`lists`), how the words beside it hedge it (`bounds`). What it measures belongs
in `flows.extract.document`.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from typing import TYPE_CHECKING

from flows.extract.collector import at_rest
from flows.extract.figures import bounds
from flows.extract.figures.arbitrate import Candidate, candidates
from flows.extract.figures.in_context.currencies import currency_endings, in_its_currency
from flows.extract.figures.lists import share_units
from flows.extract.text.fold import fold
from flows.extract.text.words import Words
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

JOINT = regex(r"[、和及与或 ]{0,3}(?:以及|和)?")
"""What joins the members of a list, within a clause."""
UNMEASURED = ("ordinal", "structural")
"""Kinds that are no amounts: the hedge of a share may stand before them, too."""


def recognise(text: str) -> list[Candidate]:
    """Every numeral of `text`, in order: figures with number, unit and interval, dates, and what is ignored and why.

    Offsets count the code points of `text`; `Candidate.text` is in the spelling that the grammar reads.
    """
    with at_rest():
        folded = fold(text)
        found = numerals(folded.text, Words(folded.text))
        if not folded.places:
            return found
        return [one.at(*folded.span(one.start, one.end)) for one in found]


def numerals(text: str, words: Words) -> list[Candidate]:
    """Every numeral of the folded `text`, in order, as its list and the hedges beside it have it."""
    endings = currency_endings()
    found = [
        in_its_currency(one, text) if text[one.start - 1] in endings else one
        for one in candidates(text, words)
    ]
    return _hedged(share_units(found, text), text)


def _hedged(found: list[Candidate], text: str) -> list[Candidate]:
    """The candidates within the bounds that the words beside them set."""
    over_verbs = bounds.over_verbs(text)
    endings, openings = bounds.endings(), bounds.openings()
    passed = 0  # where the last amount ends
    of_list = "eq"  # the hedge before the first of a list
    for index, one in enumerate(found):
        start, end, _, _, reading, _, hedge = one
        if reading is None:
            continue
        start -= hedge
        before, length, after = "eq", 0, "eq"
        is_near = text[start - 1] in endings and bounds.closes(text[max(0, start - 2) : start])
        if is_near or (over_verbs and _stands_before(start, over_verbs)):
            before, length = _before(one, text, passed)
        if text[end : end + 1] in openings:
            # what follows the hedge tells whether it is one (10万+, 8GB+256GB)
            right = text[end : max(end + 2, _following(found, index, end + bounds.WINDOW))]
            if not bounds.is_window(text[max(0, start - 2) : start], right):
                after = bounds.after(right)
        if before == after == "eq" != of_list and JOINT.fullmatch(text, passed, start):
            before = of_list  # 分别超过2.7万、2.1万: the hedge before the first holds for all
        of_list = before
        if before != "eq" or after != "eq":
            within = reading.within(_outer(before, after))
            more = after != "eq" and text.startswith(bounds.PLUS, end)
            found[index] = one._replace(
                end=end + more, reading=within, hedge=one.hedge + length
            )  # 10万+, as 40+款
        if reading.kind not in UNMEASURED:
            passed = end
    return found


def _stands_before(start: int, over_verbs: Sequence[int]) -> bool:
    """Whether one of the places, in order, is so near before the number that a hedge there may hold for it."""
    index = bisect_left(over_verbs, start)
    return index > 0 and over_verbs[index - 1] >= start - bounds.SHARE_WINDOW


def _before(one: Candidate, text: str, passed: int) -> tuple[str, int]:
    """The bound that the words before a number set on it, and how many characters before it they begin.

    None of them stands before `passed`, where the last amount ends, but for the hedge of a share: it holds over the amount
    of its whole (约占其最初15亿元持仓的75%), and so does the measure of two superlatives (分数最高98分，最低45分).
    """
    start, end = one.start - one.hedge, one.end
    goes_on = bounds.SECOND_MOST.fullmatch(text, passed, start) is not None
    since = 0 if goes_on or one.text.endswith(bounds.ENDS_OF_PARTS) else passed
    left = text[max(since, start - bounds.SHARE_WINDOW) : start]
    left = left[left.rfind("\n") + 1 :]
    before, kept = bounds.before(left, one.text)
    length = len(left) - kept
    if before == "eq" and bounds.is_almost(left, text[end : end + 8]):
        before, length = "lt_approx", 1
    if before != "eq" and bounds.is_set(text[max(0, start - 4) : start], text[end : end + 16]):
        return "eq", 0
    return before, length


def _outer(before: str, after: str) -> str:
    """The hedge that holds where both sides have one: 控制在3%左右 is about that much."""
    return after if before == "eq" or after == "approx" else before


def _following(found: Sequence[Candidate], index: int, limit: int) -> int:
    """Where the figure after the one of that number begins, or the limit if none begins before it."""
    for one in islice(found, index + 1, None):
        if one.start >= limit:
            break
        if one.reason is None:
            return one.start
    return limit
