"""A figure, a relation and a finding as the stages pass them on within one document.

The fields are those of `schemas.tables`; what JSON calls them is the contract's business and done in `flows.examine`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from msgspec import Struct

from schemas.intervals import Interval

UNBOUNDED = Interval()


class Figure(Struct):
    """A figure with its span, its number and its meaning. Offsets count code points in the document."""

    start: int
    end: int
    text: str
    kind: str
    number: Decimal | None = None
    unit: str | None = None
    value: Decimal | None = None
    canonical_unit: str | None = None
    interval: Interval = UNBOUNDED
    qualifier: str = "eq"
    last_place: Decimal | None = None
    wide_place: Decimal | None = None
    direction: str = "none"
    role: str = "level"
    target: bool = False
    subject: str | None = None
    indicator: str | None = None
    indicator_code: str | None = None
    basis: str | None = None
    period: str | None = None
    region: str | None = None
    section: str = ""
    confidence: float = 0.5

    @property
    def signed(self) -> Interval:
        """The interval with the sign that the words give: mirrored for a change downward."""
        return -self.interval if self.is_fall else self.interval

    @property
    def is_fall(self) -> bool:
        """Whether the words state a change downward with a positive number."""
        return (
            self.role == "change"
            and self.direction == "decrease"
            and (self.value is None or self.value > 0)
        )

    @property
    def signed_value(self) -> Decimal | None:
        """The value, negative for a change downward."""
        return -self.value if self.value is not None and self.is_fall else self.value


class Ignored(Struct, gc=False):
    """A numeral that is no figure, with the reason code."""

    start: int
    end: int
    text: str
    reason: str


@dataclass(slots=True)
class Operand:
    """What a relation is about: a figure, or a word or list item of the text, and what it is in the identity."""

    start: int
    end: int
    text: str
    role: str
    figure: Figure | None = None


@dataclass(slots=True)
class Relation:
    """An identity the text states or implies. `left` is what it states, `right` what the other operands imply.

    `statement` says, in English and Chinese, what is wrong if the two do not meet; `untestable` why no verdict is
    possible; `saved_by` the reading under which a contradiction would go. `left_wide` and `right_wide` take trailing
    zeros as unstated: an identity fails only when both readings do. `gap_places` is the distance between the sides in
    units of the last place that the first operand states; `mends` are the slips that would explain a contradiction (one
    digit, 万 for 亿), each as the offset of the figure, what it says and what it would say.
    """

    kind: str
    operands: list[Operand]
    left: Interval
    right: Interval
    expression: str
    confidence: float = 1.0
    left_wide: Interval | None = None
    right_wide: Interval | None = None
    untestable: tuple[str, str] | None = None
    saved_by: tuple[str, str] | None = None
    statement: tuple[str, str] = ("", "")
    gap_places: Decimal | None = None
    mends: list[tuple[int, str, str]] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Whether the two sides meet in one of the readings."""
        left_wide, right_wide = self.left_wide or self.left, self.right_wide or self.right
        return self.left.meets(self.right) or left_wide.meets(right_wide)

    @property
    def is_unbounded(self) -> bool:
        """Whether one of the sides has no bound at all, so that it would hold whatever the other is."""
        return any(side.low is None and side.high is None for side in (self.left, self.right))

    @property
    def needs_rounding(self) -> bool:
        """Whether the sides meet only where trailing zeros are no digits: too wide to tell."""
        return self.holds and not self.left.meets(self.right)
