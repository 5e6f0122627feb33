"""A number as a bulletin states it: its true value, how it is printed, and which values the print allows.

Written apart from heshu's own intervals, which it is there to measure: `Fraction` here, `Decimal` there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import floor
from typing import Protocol

HAN = "零一二三四五六七八九"
HALF = Fraction(1, 2)
YEAR = 2023
"""No leap year: a day that exists in it exists in any."""


@dataclass(frozen=True, slots=True)
class Range:
    """All values from `low` to `high`, both included."""

    low: Fraction
    high: Fraction

    @classmethod
    def of(cls, value: Fraction | int, half: Fraction | int = 0) -> Range:
        """`value` and what lies no further than `half` from it."""
        return cls(Fraction(value) - half, Fraction(value) + half)

    def __neg__(self) -> Range:
        return Range(-self.high, -self.low)

    def __add__(self, other: Range) -> Range:
        return Range(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Range) -> Range:
        return self + -other

    def __mul__(self, other: Range) -> Range:
        ends = [a * b for a in (self.low, self.high) for b in (other.low, other.high)]
        return Range(min(ends), max(ends))

    def meets(self, other: Range) -> bool:
        """Whether some value lies in both."""
        return self.low <= other.high and other.low <= self.high


class Notation(Protocol):
    """How a value becomes the characters of a number, and which values those characters allow."""

    @property
    def suffix(self) -> str:
        """What follows the number: its unit."""

    def write(self, value: Fraction) -> str:
        """The number, rounded, without its sign and unit."""

    def read(self, number: str, *, wide: bool) -> Range | None:
        """What the number allows; None if it is none. `wide` takes trailing zeros as unstated."""


@dataclass(frozen=True, slots=True)
class Number:
    """Arabic digits of a unit, `grouped` by thousands or not.

    `counted` things written out in full are exact; an `identifier` is a name, and zeros at its end are stated.
    """

    suffix: str
    scale: Fraction
    places: int = 0
    counted: bool = False
    identifier: bool = False
    grouped: bool = False

    def write(self, value: Fraction) -> str:
        """Rounded half up at the last place."""
        units = floor(abs(value) / self.scale * 10**self.places + HALF)
        whole, decimals = divmod(units, 10**self.places)
        digits = f"{whole:,}" if self.grouped else str(whole)
        return f"{digits}.{decimals:0{self.places}}" if self.places else digits

    def read(self, number: str, *, wide: bool) -> Range | None:
        """Half a unit of the last stated place either way."""
        number = number.replace(",", "")
        whole, _, decimals = number.partition(".")
        if len(whole) > 1 and whole.startswith("0"):
            return None
        zeros = len(whole) - len(whole.rstrip("0"))
        half = HALF / 10 ** len(decimals)
        if not decimals and self.counted:
            half = Fraction(0)
        if wide and zeros and not decimals and not self.identifier:
            half = HALF * 10**zeros
        value = Range.of(Fraction(number), half)
        return Range(value.low * self.scale, value.high * self.scale)


@dataclass(frozen=True, slots=True)
class Han:
    """A number from one to nine in Chinese numerals: 三个, or of tenths 三成."""

    suffix: str = ""
    scale: Fraction = Fraction(1)

    def write(self, value: Fraction) -> str:
        """One character."""
        return HAN[int(value / self.scale)]

    def read(self, number: str, *, wide: bool) -> Range | None:  # noqa: ARG002 - always exact
        """Exactly so many."""
        return Range.of(HAN.index(number) * self.scale)


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the year: 3月5日."""

    suffix: str = ""

    def write(self, value: Fraction) -> str:
        """The value counts days from New Year."""
        day = date(YEAR, 1, 1) + timedelta(int(value))
        return f"{day.month}月{day.day}日"

    def read(self, number: str, *, wide: bool) -> Range | None:  # noqa: ARG002 - always exact
        """Exactly that day, if it exists."""
        month, day = number.rstrip("日").split("月")
        if month.startswith("0") or day.startswith("0"):
            return None
        try:
            read = date(YEAR, int(month), int(day))
        except ValueError:
            return None
        return Range.of((read - date(YEAR, 1, 1)).days)


@dataclass(frozen=True, slots=True)
class Word:
    """An item of a list: it counts as one, and has no digit to change."""

    item: str
    suffix: str = ""

    def write(self, value: Fraction) -> str:  # noqa: ARG002 - an item is written as it is
        """The item itself."""
        return self.item

    def read(self, number: str, *, wide: bool) -> Range | None:  # noqa: ARG002 - likewise
        """One thing."""
        return Range.of(1)


@dataclass(frozen=True, slots=True, eq=False)
class Stated:
    """A true value and the notation it is printed in. The sign stands in the words around it."""

    value: Fraction
    notation: Notation

    @property
    def number(self) -> str:
        """What is printed, without unit."""
        return self.notation.write(self.value)

    @property
    def sign(self) -> int:
        """-1 for what fell, or is owed."""
        return -1 if self.value < 0 else 1


Piece = str | Stated
Pieces = tuple[Piece, ...]
