"""A cell as it is written: its words, its number or ratio, and which way it went: 下降1.2个百分点.

What the number says is in `flows.extract.meaning.tables.cell`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from flows.extract.meaning.tables.headers import TIME, Column, is_unit
from flows.extract.text.alternations import trie
from flows.extract.text.moves import MOVE_OR_SHORT, verbs
from flows.read.pipes import DIGITS
from flows.regex import regex
from schemas.catalogue.language import language

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
LIMIT = trie(word for words in language().words.bounds_before.values() for word in words)
"""What may stand before a number: 不低于52, ≥10.5."""
ARROWS = "[↑↓▲△▼▽]"
AFTER = rf"左右|上下|及?以[上下内]|\*{{1,2}}|[①-⑳]|\[\d{{1,2}}\]|{ARROWS}|\([^()]{{1,8}}\)"
"""What may stand after it: 6%左右, 655.0*, 52.5[1], 1.2↓, 5.2(初步数)."""
WITH_UNIT = regex(
    rf"(?:{LIMIT}|(?P<mark>{ARROWS})\s?|{MOVES}|)(?P<number>{NUMBER.pattern})\s?(?P<unit>[^\d\s]*?)(?P<after>{AFTER})?"
)
IN_BRACKETS = regex(r"\((?P<number>(?=[\d,.]*[,.])\d[\d,.]*%?)(?P<unit>)\)")
"""(860.00): less than nothing, as accounts have it; (12) numbers something."""
LESS, LESS_OR_UP = "△", "▲"
"""A minus as accounts have it; and one that is, unless the text has another mark for what fell."""
DOWN = "↓▼▽"
"""Marks of what fell."""
OVER_PLAN = regex(rf"[\[【〔［]\s?(?P<number>{NUMBER.pattern})\s?(?P<unit>[^\d\s]*?)\s?[\]】〕］]")
"""[6.5]: in tables of a plan the total of its five years."""


def number_at(cell: Word) -> int | None:
    """Where the number of a cell begins that holds nothing but a number, alone or with its unit."""
    match = (
        WITH_UNIT.fullmatch(cell.text)
        or OVER_PLAN.fullmatch(cell.text)
        or IN_BRACKETS.fullmatch(cell.text)
    )
    if match is None or TIME.match(cell.text):
        return None
    if match["unit"] and not is_unit(match["unit"]):
        return None
    return cell.start + match.start("number")


CLASS = regex(rf"{NUMBER.pattern}[^\d\s]{{0,6}}?(?:及?以[上下内]|[及和]以[上下])")


def is_class(cell: Word) -> bool:
    """Whether a cell that opens a row says which it is of, and no number: 60周岁及以上, 1000万元以下."""
    return CLASS.fullmatch(cell.text) is not None


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


def is_negative(cell: Word, *, has_down: bool) -> bool:
    """Whether a mark says that a number is less than nothing: (860.00), △1.10, and ▲0.60 but for a text that `has_down`."""
    if IN_BRACKETS.fullmatch(cell.text) is not None:
        return True
    return cell.text.startswith(LESS) or (cell.text.startswith(LESS_OR_UP) and not has_down)


def has_fallen(cell: Word) -> bool:
    """Whether a mark beside a change says that it is a fall: 1.2↓."""
    return cell.text[:1] in DOWN or cell.text[-1:] in DOWN
