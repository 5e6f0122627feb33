"""The part of a year that is told of: what a quarter is compared with in turn is the quarter before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.bases.change import Change
    from schemas.records import Figure

QUARTER = regex(r"\d{4}-Q\d|(\d{4})-(?:04/\1-06|07/\1-09|10/\1-12)")
FOUR_DIGITS = regex(r"\d{4}")
"""A year, within a period: 2021 of 2021-Q1."""
SPOKEN_PART = regex(
    r"前[一二三两]季度|(?<![比较])[一二三四1-4]季度|[上下]半年|全年|(?:前\d{1,2}个|(?:1|一)[-—~至到]\d{1,2}|(?<!\d)(?:4[-—~至到]6|7[-—~至到]9|10[-—~至到]12)|(?<!\d)\d{1,2})月"
)
"""The part of a year that is told of where the text does not say the year."""
QUARTER_SPOKEN = regex("[一二三四1-4]季度|(?:4[-—~至到]6|7[-—~至到]9|10[-—~至到]12)月")
QUARTER_TOLD = regex(
    r"-Q(?P<q>[1-4])|(?P<word>[一二三四1-4])季度|-0?(?P<of>1|4|7|10)/-0?(?P<to>3|6|9|12)|0?(?P<first>1|4|7|10)月?[-—–~～至到]{1,2}0?(?P<last>3|6|9|12)月"
)
"""A quarter, as a period without its year or in words: -Q3, -07/-09, 三季度, 7—9月."""
MONTHS_OF_QUARTER = 3
REACH = 200
"""How far before a change words may tell its month, in characters."""


def in_quarters(basis: str, figure: Figure) -> str:
    """The basis of a figure; what a quarter is compared with in turn is the quarter before."""
    return "qoq" if basis == "mom" and QUARTER.fullmatch(figure.period or "") else basis


def is_of_quarter(sentence: str) -> bool:
    """公司二季度营收环比增长: whether the part of a year named last before a change is a quarter, whose year is not known."""
    parts = SPOKEN_PART.findall(sentence)
    return bool(parts) and QUARTER_SPOKEN.fullmatch(parts[-1]) is not None


def quarter_of(part: str) -> int:
    """Which quarter a part of a year is: 3 of 三季度 and of 7—9月; 0 of one that is none."""
    told = QUARTER_TOLD.fullmatch(part)
    if told is None:
        return 0
    if told["q"] or told["word"]:
        return int(told["q"] or 0) or "一二三四".find(told["word"]) + 1 or int(told["word"])
    first, last = int(told["of"] or told["first"]), int(told["to"] or told["last"])
    return last // MONTHS_OF_QUARTER if last - first == MONTHS_OF_QUARTER - 1 else 0


def part_of_year(change: Change, until: int = -1) -> str:
    """Which part of a year a period is, whatever the year: accounts tell of now and of a year before alike.

    Where the year is not known, the words that say the part in the figure's paragraph, up to an offset; "" without any.
    """
    if change.figure.period is not None:
        return FOUR_DIGITS.sub("", change.figure.period) or "year"
    since = max(change.place.block.start, change.start - REACH)
    spoken = SPOKEN_PART.findall(change.text, since, change.start if until < 0 else until)
    return spoken[-1] if spoken else ""
