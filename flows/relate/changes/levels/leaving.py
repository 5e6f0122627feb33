"""The level that words leave and the one that they reach, with the changes told of it: 从A增长至B，增长p%.

Whether the changes follow from the levels belongs in `flows.relate.changes.reckoning.from_levels`.
Source: the meaning of the words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING

from msgspec.structs import replace

from flows.regex import regex
from flows.relate.changes.levels.listed import is_listed, listed
from flows.relate.changes.reckoning.told_of import told_after

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure

    _Move = tuple[list[Figure], list[Figure], Sequence[Figure]]

LEFT_FROM = regex(
    r"(?:从(?![业事属])|(?<![自理事缘])由(?!于))(?:[^，。；从由]|从(?=[业事属])){0,24}$"
)
"""Before the level that a move leaves: 从, 由上年的; not the 从 of 从业人员, nor the 由 of 自由."""
TO_END = regex(r"(?:至|到|达|为|成|的)[^，。；,;]{0,16}$")
"""Between the level that a move leaves and the one that it reaches: 增长至."""
REACHED = regex(r"[至到达为]")
APART_CHARS = 90
"""Characters between where a move starts and where it ends."""


def find(view: View) -> Iterator[tuple[Figure, Figure, list[Figure]]]:
    """Every level that the words leave, the one they reach, and the changes stated with it."""
    for sentence in view.sentences:
        figures = [
            one
            for one in view.within(sentence.start, sentence.end)
            if view.bracket(one.start) is None and one.value is not None and one.kind != "date"
        ]
        pairs = list(_pairs(view, figures))
        for number, (starts, ends, rest) in enumerate(pairs, start=1):
            stretch = view.segment_number(ends[-1].start)  # beyond a semicolon, of something else
            own_rest = takewhile(partial(_is_in, view, stretch), rest)
            changes = told_after(own_rest) or _told_before(view, figures, starts[0])
            if len(starts) == 1:
                yield from _dealt(view, pairs[:number], changes)
                changes = [one for one in changes if not is_listed(view, one)]
            for at, (start, end) in enumerate(zip(starts, ends, strict=True)):
                own = _own(changes, at, len(starts))
                yield (
                    _dated(start, starts[0]),
                    _dated(end, ends[0]),
                    [*own, *_between(figures, start, end, len(starts))],
                )


def _dealt(
    view: View, moves: Sequence[_Move], changes: Sequence[Figure]
) -> Iterator[tuple[Figure, Figure, list[Figure]]]:
    """Each of a list of changes with its own of the moves told before: 存款由A增至B，贷款由C增至D，分别增长9%和10%."""
    for first in changes:
        own = listed(view, first)
        if own[0] is not first or len(own) == 1:
            continue
        told = [
            (starts[0], ends[0])
            for starts, ends, rest in moves
            if len(starts) == 1 and not _is_moved_between(rest, first)
        ]
        if len(told) == len(own):
            yield from ((start, end, [one]) for (start, end), one in zip(told, own, strict=True))


def _is_moved_between(rest: Sequence[Figure], change: Figure) -> bool:
    """Whether another change is told after a move and before this one."""
    return any(one.role == "change" and one.start < change.start for one in rest)


def _told_before(view: View, figures: Sequence[Figure], start: Figure) -> list[Figure]:
    """A change told in the clause right before its move: 较上年降低0.6个百分点，由6.3%变为5.7%."""
    at = _index(figures, start.start)
    before = figures[max(0, at - 1) : at]
    is_next = before and re.fullmatch(
        r"[，,]?[即]?(?:从|由)[^，。；]{0,8}", view.between(before[0], start)
    )
    return [*before] if is_next and before[0].role == "change" else []


def _is_in(view: View, stretch: int, figure: Figure) -> bool:
    """Whether a figure stands in a stretch between semicolons."""
    return view.segment_number(figure.start) == stretch


def _index(figures: Sequence[Figure], offset: int) -> int:
    """How many of the figures of a sentence begin before an offset."""
    return bisect_left(figures, offset, key=lambda one: one.start)


def _dated(figure: Figure, first: Figure) -> Figure:
    """A figure told together with others, with the period of the first where it has none of its own."""
    return figure if figure is first else replace(figure, period=first.period)


def _pairs(view: View, figures: Sequence[Figure]) -> Iterator[_Move]:
    """Lists left and lists reached, of equal length and unit by unit: 从A和B增长至C和D."""
    taken = -1
    for index, first in enumerate(figures):
        if index <= taken or first.role not in ("level", "share") or not _leaves(view, first):
            continue
        starts = [first]
        while len(starts) + index < len(figures) and re.fullmatch(
            r"\s*[和、与及]\s*",
            view.text[starts[-1].end : figures[index + len(starts)].start],
        ):
            starts.append(figures[index + len(starts)])
        near = figures[index + len(starts) : _index(figures, starts[-1].end + APART_CHARS)]
        levels = [one for one in near if one.role in ("level", "share")]
        for offset, one in enumerate(levels):
            ends = levels[offset : offset + len(starts)]
            between = view.between(starts[-1], one)
            alike = [end.canonical_unit for end in ends] == [s.canonical_unit for s in starts]
            if (
                alike
                and TO_END.search(between)
                and REACHED.search(between)
                and ("，" not in between or _are_of_one(first, ends[0]))
            ):
                last = _index(figures, ends[-1].start)
                taken = last
                yield starts, ends, figures[last + 1 :]
                break
            if one.canonical_unit == first.canonical_unit:
                break


def _are_of_one(start: Figure, end: Figure) -> bool:
    """Whether a clause of its own reaches the level of what was left: not 由企业投入12亿元，甲县投资增长50%至15亿元."""
    return end.indicator is None or end.indicator == start.indicator


def _leaves(view: View, figure: Figure) -> bool:
    """Whether the words before a level say that a move starts from it."""
    start = max(view.sentence_at(figure.start).start, figure.start - 28)
    words = view.text[start : figure.start]
    return LEFT_FROM.search(words) is not None


def _own(changes: Sequence[Figure], at: int, count: int) -> list[Figure]:
    """The changes of one of `count` moves told together: each kind of change comes as many times."""
    if count == 1:
        return list(changes)
    return [changes[at]] if len(changes) == count else []


def _between(figures: Sequence[Figure], start: Figure, end: Figure, count: int) -> list[Figure]:
    """Changes told on the way: 从A增长3%，达到B."""
    if count > 1:
        return []
    way = figures[_index(figures, start.end) : _index(figures, end.start)]
    return [one for one in way if one.role == "change"]
