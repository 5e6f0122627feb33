"""A length of time as told against what the dates or times beside it make: one shape for all that reckon one.

How each is found, and what it leaves open, belongs in `ages`, `days`, `durations`, `hours`, `postponed` and `spells`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.stated.dates import bounds
from flows.relate.confidence import SURE
from schemas.intervals import Interval
from schemas.records import Relation

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from schemas.records import Figure, Operand


class Ends(NamedTuple):
    """The days between which a length of time begins, and those between which it ends."""

    earliest: date
    latest: date
    soonest: date
    furthest: date


def ends(first: str | None, last: str | None) -> Ends | None:
    """The days of two periods, from the one to the other; None where one names no days."""
    earliest, latest = bounds(first)
    soonest, furthest = bounds(last)
    if earliest is None or latest is None or soonest is None or furthest is None:
        return None
    return Ends(earliest, latest, soonest, furthest)


def is_exact(figure: Figure, *units: str) -> bool:
    """Whether a figure is a length of time in one of these canonical units, and no bound or estimate."""
    return (
        figure.kind == "duration"
        and figure.canonical_unit in units
        and figure.qualifier == "eq"
        and figure.value is not None
    )


def span_length(
    operands: list[Operand],
    stated: Decimal | int,
    allowed: Interval,
    reckoned: str,
    makes: tuple[str, str],
) -> Relation:
    """The length, which is the first operand, against the interval that the others allow.

    `reckoned` is how they make a length, for the expression (3月1日至3月31日 = 30天), `makes` the same in words, in
    English and Chinese.
    """
    text = operands[0].text
    return Relation(
        "span_length",
        operands,
        Interval.exact(stated),
        allowed,
        f"{text} = {reckoned}",
        SURE,
        statement=(f"{makes[0]}, the text says {text}", f"{makes[1]}，文中为{text}"),
    )
