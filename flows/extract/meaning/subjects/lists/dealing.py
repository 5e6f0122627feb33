"""As many names as figures are dealt out to a list: A、B和C分别增长x、y和z.

The names may stand in the clause before (A、B连续增长，分别从…), and a rate of those that were just dealt out is theirs. The
forms with 分别 are in `flows.extract.meaning.subjects.lists.marked`, those without in
`flows.extract.meaning.subjects.lists.unmarked`. Which names a list gives belongs in
`flows.extract.meaning.subjects.lists.listing`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.lists import marked, unmarked
from flows.extract.meaning.subjects.lists.figure_list import Marker

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.lists.figure_list import Dealt, FigureList

RESPECTIVELY = ("分别", "依次", "依序")
"""Words that deal a list out, wherever they stand before it."""
EACH = re.compile(r"(?<=[\u4e00-\u9fff])各(?:自)?(?=[为占达有增减降升])")
"""甲、乙各占, 各增: the word for each, before a verb that takes an amount."""


def deal(given: FigureList) -> Dealt:
    """The names for a list of figures: 甲增速 and 乙增速 of 甲、乙分别增长3%、5%; empty if the text deals none out."""
    marker = _marker(given)
    return unmarked.deal(given) if marker is None else marked.deal(given, marker)


def _marker(given: FigureList) -> Marker | None:
    """Where the word stands in the clause that deals the list out; None where there is none."""
    text, start, end = given.phrases.text, given.spot.clause.start, given.spot.start
    for word in RESPECTIVELY:
        at = text.rfind(word, start, end)
        if at >= 0:
            return Marker(at, at + len(word))
    each = EACH.search(text, start, end)
    return None if each is None else Marker(*each.span())
