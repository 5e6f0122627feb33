"""A rank, the one before it, and by how many places it has moved: 由第8名上升到第5名，前移3位.

A rank against the number that is ranked belongs in `ranks`. Source: counting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.moves import RANK_MOVE
from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity, middle, sides
from flows.relate.confidence import SURE
from flows.relate.formulas import difference
from schemas.intervals import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure, Relation

RANKS = ("位", "名")
STEP = f"(?:{RANK_MOVE}|[升退降])(?:了)?"
FROM = regex(r"[由从][^，。；\d]{0,12}$")
"""Before the rank that is left."""
ONWARD = regex(
    r"(?:[^，。；、（）\d]{0,4}(?:[升移进跃降滑退跌][^，。；\d]{0,2})?[至到为居])[^，。；、（）\d]{0,6}"
)
"""From it to the rank that is reached."""
MOVED = regex(rf"[，,](?:同比|排名|位次|名次|[较比][上去]年)*{STEP}")
"""From that to the places moved."""
AGAINST = regex(r"[，,][较比](?:上年|去年|上届|上次|上月)(?:同期)?的?")
"""From a rank to the one that it is held against."""
MOVED_FROM = regex(STEP)
"""From that to the places moved."""
FIGURES = 3


def find(view: View, _: Sequence[object] = ()) -> Iterator[Relation]:
    """Every two ranks with the places between."""
    for at in range(len(view.figures) - FIGURES + 1):
        first, second, moved = view.figures[at : at + FIGURES]
        if moved.unit in RANKS and moved.value and _is_rank(first) and _is_rank(second):
            words = view.between(first, second), view.between(second, moved)
            start = view.sentence_at(first.start).start
            is_onward = (
                FROM.search(view.text, start, first.start) is not None
                and ONWARD.fullmatch(words[0]) is not None
                and MOVED.fullmatch(words[1]) is not None
            )
            is_against = AGAINST.fullmatch(words[0]) and MOVED_FROM.fullmatch(words[1])
            if is_onward or is_against:
                yield _relation(moved, (first, second))


def _is_rank(figure: Figure) -> bool:
    return figure.kind == "ordinal" and figure.unit in RANKS and figure.qualifier == "eq"


def _relation(moved: Figure, ranks: tuple[Figure, Figure]) -> Relation:
    """The one rank less the other is how far it has moved."""
    less, more = sorted(ranks, key=lambda one: one.value or ZERO)
    how_far = Term(moved, "change", sign=-1 if moved.is_fall else 1)  # whichever way it went
    terms = [how_far, Term(more, "more"), Term(less, "less")]
    _, right = sides(terms, difference)
    size = middle(right)
    return identity(
        "change",
        terms,
        difference,
        Wording(
            f"{moved.text} = {more.text} − {less.text}",
            f"{ranks[0].text} and {ranks[1].text} are {size} places apart, the text says {moved.text}",
            f"{ranks[0].text}与{ranks[1].text}相差{size}位，文中为{moved.text}",
        ),
        SURE,
    )
