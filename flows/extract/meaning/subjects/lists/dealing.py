"""As many names as figures are dealt out to a list: A、B和C分别增长x、y和z.

The names may stand in the clause before (A、B连续增长，分别从…), and a rate of those that were just dealt out is theirs. The
forms with 分别 are in `flows.extract.meaning.subjects.lists.marked`, those without in
`flows.extract.meaning.subjects.lists.unmarked`. Which names a list gives belongs in
`flows.extract.meaning.subjects.lists.listing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names.naming import REAL
from flows.extract.meaning.subjects.lists import marked, unmarked
from flows.extract.meaning.subjects.lists.figure_list import Dealt, Marker
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.lists.figure_list import FigureList

RESPECTIVELY = ("分别", "依次", "依序")
"""Words that deal a list out, wherever they stand before it."""
AGAIN = regex(r"[\s，,]*(?:分别|同比|扣除价格因素)*[，,]?")
"""What may stand before 实际, where those that were told are told of in other terms."""
EACH = regex(r"(?<=[\u4e00-\u9fff])各(?:自)?(?=[为占达有增减降升])")
"""甲、乙各占, 各增: the word for each, before a verb that takes an amount."""


def deal(given: FigureList) -> Dealt:
    """The names for a list of figures: 甲增速 and 乙增速 of 甲、乙分别增长3%、5%; empty if the text deals none out."""
    marker = _marker(given)
    term = next(
        (one for one in REAL if given.phrases.text.endswith(one, given.own_start, given.spot.stop)),
        None,
    )
    if term is not None and (again := _in_those_terms_again(given, term)) is not None:
        return again
    dealt = unmarked.deal(given) if marker is None else marked.deal(given, marker)
    return dealt if term is None else _in_terms(dealt, term)


def _in_those_terms_again(given: FigureList, term: str) -> Dealt | None:
    """甲、乙分别增长8%和9%，实际增长5%和6%: the growth of those that were just dealt out; None where the list has words of its own."""
    own = AGAIN.match(given.phrases.text, given.own_start, given.spot.stop - len(term))
    if own is None or own.end() < given.spot.stop - len(term) or len(given.recent) != given.size:
        return None
    return _in_terms(Dealt(list(given.recent), list(given.recent)), term)


def _in_terms(dealt: Dealt, term: str) -> Dealt:
    """收入实际 and 支出实际 of 收入和支出分别实际增长: in which terms all of the list is told."""
    names = [name.removesuffix(REAL[0]).removesuffix(REAL[1]) for name in dealt.names]
    return Dealt([name + term for name in names], dealt.things)


def _marker(given: FigureList) -> Marker | None:
    """Where the word stands in the clause that deals the list out; None where there is none."""
    text, start, end = given.phrases.text, given.spot.clause.start, given.spot.start
    for word in RESPECTIVELY:
        at = text.rfind(word, start, end)
        if at >= 0:
            return Marker(at, at + len(word))
    each = EACH.search(text, start, end)
    return None if each is None else Marker(*each.span())
