"""A cell as it is written: its words, its number or ratio, and which way it went: 下降1.2个百分点.

What the number says is in `flows.extract.meaning.tables.cell`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from flows.extract.meaning.tables.headers import TIME, Column, is_unit
from flows.extract.text.moves import MOVE_OR_SHORT, verbs
from flows.read.pipes import DIGITS
from flows.regex import regex

TOTALS = ("合计", "总计", "共计", "总数")
FALLS = frozenset(verbs("decrease", shortest=1))


class Word(NamedTuple):
    """A cell: its words and where they begin."""

    text: str
    start: int

    @property
    def span(self) -> tuple[int, int]:
        """Where its words stand."""
        return self.start, self.start + len(self.text)


NUMBER = regex(f"{DIGITS}%?")
MOVES = rf"(?:同比|环比)?(?P<moves>{MOVE_OR_SHORT})"
"""下降1.2个百分点: which way it went, in the cell itself."""
WITH_UNIT = regex(rf"(?:[约近超]?|{MOVES})(?P<number>{NUMBER.pattern})\s?(?P<unit>[^\d\s]*)")
OVER_PLAN = regex(rf"[\[【〔［]\s?(?P<number>{NUMBER.pattern})\s?(?P<unit>[^\d\s]*?)\s?[\]】〕］]")
"""[6.5]: in tables of a plan the total of its five years."""


def number_at(cell: Word) -> int | None:
    """Where the number of a cell begins that holds nothing but a number, alone or with its unit."""
    match = WITH_UNIT.fullmatch(cell.text) or OVER_PLAN.fullmatch(cell.text)
    if match is None or TIME.match(cell.text):
        return None
    if match["unit"] and not is_unit(match["unit"]):
        return None
    return cell.start + match.start("number")


RATIO = regex(rf"{NUMBER.pattern}\s?[:：∶]\s?{NUMBER.pattern}")
RATIOS = ("比", "比例", "比值", "比率")
"""16.2:1 below 生师比 is one number, whatever the unit of the table; 9:30 is a time."""


def ratio_at(cell: Word, column: Column) -> int | None:
    """Where a cell begins that holds a ratio, below a header that says so; None of any other."""
    is_ratio = column.bare.endswith(RATIOS) and RATIO.fullmatch(cell.text) is not None
    return cell.start if is_ratio else None


def bare(words: str) -> str:
    """The words without spaces: 合　计."""
    return re.sub(r"\s+", "", words)


def moved(cell: Word) -> str:
    """下降 of 下降1.2个百分点; "" of a cell that has no such word."""
    found = WITH_UNIT.fullmatch(cell.text)
    return (found["moves"] or "") if found is not None else ""
