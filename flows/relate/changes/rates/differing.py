"""Two amounts told side by side and by how much they differ: 试验组有效率85%，对照组70%，相差15个百分点.

The two are the only ones of their kind that the sentence tells before. What one is more than the other belongs in
`points`, what moved from the one to the other in `flows.relate.changes.levels`. Source: the meaning of 相差.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity, middle, sides, sized
from flows.relate.confidence import SURE
from flows.relate.formulas import difference
from flows.relate.view import TOLD
from schemas.intervals import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure, Relation

DIFFER = regex(
    r"[，,；](?:[两二][^，。；、：\d]{1,4}|前者与后者|彼此)?(?:之间)?(?:的)?(?:增速|得分|水平|比例|占比|票数|年龄|平均)?"
    r"(?:相差|温差|分差|差距[为达])(?:达到?|高达|仅|只|约|为|了)*"
)
"""From the second of two amounts to how much they differ."""
NEAR = regex(r"[相温分]差|差距")
"""One of its words."""
NEAR_CHARS = 8
"""Characters before a difference in which one stands: 相差高达约."""
PAIR = 2


def find(view: View, _: Sequence[object] = ()) -> Iterator[Relation]:
    """Every difference with the two amounts before it."""
    for figure in view.figures:
        if figure.value is None or figure.qualifier not in TOLD:
            continue
        if not NEAR.search(view.text, max(0, figure.start - NEAR_CHARS), figure.start):
            continue  # else the whole sentence is walked for each of its figures
        told = _told(view, figure)
        if len(told) == PAIR and DIFFER.fullmatch(view.text, told[-1].end, figure.start):
            yield _relation(figure, told)


def _told(view: View, figure: Figure) -> list[Figure]:
    """The last amounts of its kind that the sentence tells before a difference, where they are told in one way."""
    sentence = view.sentence_at(figure.start)
    unit = "%" if figure.kind == "percentage_point" else figure.canonical_unit
    alike = (
        one
        for one in reversed(view.within(sentence.start, figure.start))
        if (one.kind == "percent" if unit == "%" else one.canonical_unit == unit)
        and one.kind != "date"
    )
    told = [*islice(alike, PAIR + 1)][::-1]  # one more than a pair, to know that they are no pair
    is_one_way = all(
        one.value is not None
        and not one.target
        and view.bracket(one.start) == view.bracket(figure.start)
        and (one.role == "change") == (told[0].role == "change")
        and one.basis == told[0].basis
        for one in told
    )
    return told if is_one_way else []


def _relation(figure: Figure, told: Sequence[Figure]) -> Relation:
    """The greater less the smaller is by how much they differ."""
    less, more = sorted(told, key=lambda one: one.signed_value or ZERO)
    terms = [Term(figure, "difference"), Term(more, "more"), Term(less, "less")]
    is_points = figure.kind == "percentage_point"
    _, right = sides(terms, difference)
    size = f"{middle(right)}个百分点" if is_points else sized(right, terms)
    return identity(
        "point_change" if is_points else "change",
        terms,
        difference,
        Wording(
            f"{figure.text} = {more.text} − {less.text}",
            f"{more.text} and {less.text} differ by {size}, the text says {figure.text}",
            f"{more.text}与{less.text}相差{size}，文中为{figure.text}",
        ),
        SURE,
    )
