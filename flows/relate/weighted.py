"""The growth of a total follows from that of its parts: it lies between theirs, and weighs them by their levels.

Growth at constant prices does not follow from levels at current ones: there, only the bounds hold.
Source: the definition of an average weighted by the base period.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.relate.arithmetic import SELDOM, Term, Wording, identity, middle, total
from flows.relate.tails import tail
from schemas.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.groups import Group
    from flows.relate.view import Amount, View
    from schemas.records import Figure, Relation

ONE, HUNDRED = Interval.exact(1), Interval.exact(100)
SURE, LIKELY = 0.9, 0.6
REAL = re.compile(r"增加值|生产总值|GDP|收入增长|投资|零售|产值")
"""What is measured at current prices and grows at constant or comparable ones, or on a revised base."""
CONSTANT = re.compile(r"不变价|可比价|可比口径|实际增长|扣除价格")


def find(view: View, groups: Sequence[Group]) -> Iterator[Relation]:
    """One relation for each group that holds and whose members all state their growth."""
    for group in groups:
        growths = [_growth(view, one) for one in (group.whole, *group.parts)]
        if group.holds and all(growths) and group.whole.figure.role == "level":
            figures = [figure for figure in growths if figure is not None]
            if len({figure.basis for figure in figures} - {None}) > 1:
                continue  # 同比 of the one and 环比 of the other
            yield _between(group, figures)
            if not _is_real(view, group):
                yield _weighted(group, figures)


def _growth(view: View, one: Amount) -> Figure | None:
    found = tail(view, one).growths
    return found[0] if found else None


def _is_real(view: View, group: Group) -> bool:
    names = " ".join((one.name + one.lead) for one in (group.whole, *group.parts))
    if REAL.search(names):
        return True
    start, end = group.whole.figure.start, group.parts[-1].figure.end
    return CONSTANT.search(view.text, max(0, start - 60), min(len(view.text), end + 60)) is not None


def _between(group: Group, growths: Sequence[Figure]) -> Relation:
    terms = [
        Term(figure, "growth" if at == 0 else "part growth") for at, figure in enumerate(growths)
    ]

    def bounded(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
        """The growth of the total lies between the least and the greatest of its parts'."""
        result = intervals[1]
        for one in intervals[2:]:
            result = result.hull(one)
        return intervals[0], result

    _, right = bounded([term.interval for term in terms])
    return identity(
        "weighted_growth",
        terms,
        bounded,
        Wording(
            f"{growths[0].text} ∈ [{', '.join(figure.text for figure in growths[1:])}]",
            f"the total's growth {growths[0].text} lies outside that of its parts, {right}",
            f"总体增速{growths[0].text}不在各部分增速{right}之间",
        ),
        SURE if group.closed or group.chance <= SELDOM else LIKELY,
    )


def _weighted(group: Group, growths: Sequence[Figure]) -> Relation:
    levels = [
        Term(one.figure, "total" if at == 0 else "part")
        for at, one in enumerate((group.whole, *group.parts))
    ]
    rates = [
        Term(figure, "growth" if at == 0 else "part growth") for at, figure in enumerate(growths)
    ]
    terms = [rates[0], *levels[1:], *rates[1:]]
    count = len(group.parts)
    written_parts = f"{{{', '.join(part.figure.text for part in group.parts)}}}"

    def weighted(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
        """The parts now over the parts a period before, in percent."""
        parts, growth = intervals[1 : 1 + count], intervals[1 + count :]
        before = total(
            [part / (ONE + rate / HUNDRED) for part, rate in zip(parts, growth, strict=True)]
        )
        return intervals[0], (total(parts) / before - ONE) * HUNDRED

    _, right = weighted([term.interval for term in terms])
    size = middle(right)
    return identity(
        "weighted_growth",
        terms,
        weighted,
        Wording(
            f"{growths[0].text} = Σ part / Σ (part / (1 + growth)) − 1, part ∈ {written_parts}",
            f"the parts' growth makes {size}% for the total, the text says {growths[0].text}",
            f"按各部分增速推算总体增速为{size}%，文中为{growths[0].text}",
        ),
        SURE if group.closed or group.chance <= SELDOM else LIKELY,
    )
