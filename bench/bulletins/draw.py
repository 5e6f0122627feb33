"""What a writer draws from the seed: places, amounts with their parts, and the notation that suits them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar

from bench.bulletins.stated import Han, Number, Stated, Word
from bench.bulletins.words import CITIES, DISTRICTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from random import Random

    from bench.bulletins.stated import Pieces

T = TypeVar("T")

HUNDREDTH = Fraction(1, 100)
WAN, YI = Fraction(10**4), Fraction(10**8)
NOTATIONS: dict[str, tuple[tuple[str, Fraction], ...]] = {
    "money": (("亿元", YI), ("万元", WAN)),
    "income": (("元", Fraction(1)),),
    "people": (("万人", WAN),),
    "visits": (("万人次", WAN),),
    "tonnes": (("万吨", WAN),),
    "power": (("亿千瓦时", YI),),
    "capacity": (("万千瓦", WAN),),
    "area": (("万公顷", WAN), ("公顷", Fraction(1))),
    "length": (("公里", Fraction(1)),),
    "boxes": (("万标准箱", WAN),),
    "items": (("万件", WAN),),
    "vehicles": (("万辆", WAN),),
    "places": (("个", Fraction(1)),),
    "firms": (("家", Fraction(1)),),
    "patents": (("件", Fraction(1)),),
    "cases": (("例", Fraction(1)),),
    "persons": (("人", Fraction(1)),),
}
"""Units by what is measured, the largest first: the first in which the number has three digits before the point."""
COUNTED = frozenset(("places", "firms", "patents", "cases", "persons"))
INTEGER = COUNTED | {"income", "length"}
LEAST = 100
"""Of the unit: below it, the next smaller one is taken."""


class Draw:
    """The choices of one bulletin, all from one seed: its place and year, and whether it groups digits."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.place = random.choice(CITIES)
        self.year = random.randint(2012, 2024)
        self.is_grouped = False
        self._days = random.sample(range(1, 28 * 12), 28 * 12 - 1)

    def words(self) -> dict[str, str]:
        """What any sentence may name: the place, all of it, and the year."""
        return {"place": self.place, "area": f"全{self.place[-1]}", "year": str(self.year)}

    def pick(self, options: Sequence[T]) -> T:
        """One of them."""
        return self.random.choice(options)

    def some(self, options: Sequence[T], count: int) -> list[T]:
        """So many of them, all different."""
        return self.random.sample(options, count)

    def chance(self, times: int, out_of: int) -> bool:
        """True so many times out of so many."""
        return self.random.randrange(out_of) < times

    def whole(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return self.random.randint(low, high)

    def districts(self, count: int) -> list[str]:
        """So many names."""
        return self.some(DISTRICTS, count)

    def day(self) -> tuple[int, int]:
        """Month and day, never the first of a month, and no day twice."""
        month, day = divmod(self._days.pop(), 28)
        return (month + 1, day + 1) if day else self.day()

    def amount(self, low: int, high: int) -> Fraction:
        """An amount of any order of magnitude between the two."""
        return Fraction(int(low * (high / low) ** self.random.random()))

    def split(self, total: Fraction, count: int) -> list[Fraction]:
        """`total`, a whole number, in `count` parts of which none is very small."""
        weights = [self.whole(20, 90) for _ in range(count)]
        parts = [total * weight // sum(weights) for weight in weights[1:]]
        return [total - sum(parts), *(Fraction(part) for part in parts)]

    def growth(self, low: int = -120, high: int = 240) -> Fraction:
        """A rate of change in tenths of a percent and a bit, never close to nothing."""
        while abs(tenths := self.whole(low * 10, high * 10)) < 60:  # noqa: PLR2004 - 0.6%
            pass
        return Fraction(tenths, 10**4)

    # -- notation ----------------------------------------------------------------------------------------------

    def number(self, measure: str, values: Iterable[Fraction]) -> Number:
        """A notation in which all of the values have digits enough."""
        least = min(abs(value) for value in values)
        units = NOTATIONS[measure]
        suffix, scale = next((one for one in units if least >= LEAST * one[1] / 10), units[-1])
        places = 0 if measure in INTEGER else self.pick((1, 2, 2))
        return Number(suffix, scale, places, counted=measure in COUNTED, grouped=self.is_grouped)


# -- numbers without a choice --------------------------------------------------------------------------------------


def percent(value: Fraction, places: int = 1) -> Stated:
    """A percentage; `value` is a fraction of one."""
    return Stated(value, Number("%", HUNDREDTH, places))


def points(value: Fraction, places: int = 1) -> Stated:
    """A difference of percentages."""
    return Stated(value, Number("个百分点", HUNDREDTH, places))


def bare(
    value: Fraction | int, places: int = 0, scale: Fraction | int = 1, suffix: str = ""
) -> Stated:
    """A number that is rounded to so many places, without unit or with this one."""
    return Stated(Fraction(value), Number(suffix, Fraction(scale), places))


def exactly(value: Fraction | int, suffix: str) -> Stated:
    """So many things."""
    return Stated(Fraction(value), Number(suffix, Fraction(1), counted=True))


def identifier(value: int) -> Stated:
    """A number that is a name: zeros at its end are stated."""
    return Stated(Fraction(value), Number("", Fraction(1), counted=True, identifier=True))


def han(value: int, suffix: str) -> Stated:
    """So many things in Chinese numerals."""
    return Stated(Fraction(value), Han(suffix))


def item(name: str) -> Stated:
    """An item of a list."""
    return Stated(Fraction(1), Word(name))


def moved(value: Stated, words: tuple[str, str] = ("增长", "下降")) -> Pieces:
    """The word for up or down, and the number."""
    return (words[value.sign < 0], value)
