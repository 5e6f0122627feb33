"""A word of direction against the numbers: 回升至 after a higher level, 下降 with a negative number.

Only two figures of one indicator, region and basis in different periods are compared. Source: the meaning of the words.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from flows.extract.dates import bounds
from flows.relate.view import View, operand
from schemas.intervals import Interval
from schemas.records import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schemas.records import Figure

ZERO = Decimal(0)
SURE, LIKELY = 0.9, 0.6


def find(view: View) -> Iterator[Relation]:
    """Levels reached by a move against the level before, and changes whose number already carries the sign."""
    for index, figure in enumerate(view.figures):
        if (
            figure.role == "level"
            and figure.direction != "none"
            and figure.indicator
            and figure.value is not None
        ):
            before = next(
                (other for other in reversed(view.figures[:index]) if _same(figure, other)), None
            )
            if before is not None:
                yield _moved(figure, before)
        if (
            figure.role == "change"
            and figure.direction != "none"
            and figure.value is not None
            and figure.value < 0
        ):
            yield Relation(
                "direction",
                [operand(figure, "change")],
                Interval(low=ZERO),
                figure.interval,
                f"{figure.direction} by {figure.text}: the word already says the direction",
                LIKELY,
                statement=(
                    f"the word says {figure.direction} and the number is negative",
                    "方向词之后的数值又带负号",
                ),
            )


def _same(figure: Figure, other: Figure) -> bool:
    end, start = bounds(other.period)[1], bounds(figure.period)[0]
    return (
        other.indicator == figure.indicator
        and other.canonical_unit == figure.canonical_unit
        and other.region == figure.region
        and other.value is not None
        and end is not None
        and start is not None
        and end < start
    )


def _moved(figure: Figure, before: Figure) -> Relation:
    change = figure.signed - before.signed
    rose = figure.direction == "increase"
    return Relation(
        "direction",
        [operand(figure, "after"), operand(before, "before")],
        Interval(low=ZERO, low_open=True) if rose else Interval(high=ZERO, high_open=True),
        change,
        f"{figure.signed} − {before.signed} = {change} {'>' if rose else '<'} 0",
        LIKELY,
        statement=(
            f"the words say it {'rose' if rose else 'fell'} to {figure.text}, from {before.text}",
            f"文字说{'升' if rose else '降'}至{figure.text}，而此前为{before.text}",
        ),
    )
