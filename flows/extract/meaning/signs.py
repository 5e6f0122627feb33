"""Moves that a sign states, or the basis alone, without a verb: 收入20亿元（+5.2%）, 利润3亿元/-1.5%, PPI同比-2.5%.

The words of a move are read in `flows.extract.meaning.motion`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.motion import Motion
from flows.extract.text.hedges import HEDGED
from flows.regex import regex

if TYPE_CHECKING:
    import re

PAIRED = regex(r"\s?[/(（]\s?(?P<plus>\+)?")
MINUS, PERCENT = "-−", "%"
BRACKETED = regex(r"\s?[(（]\s?(?P<plus>\+)?$")
OPENING, CLOSING = ("(", "（"), (")", "）")
LEVEL_BEFORE = regex(
    r"(?:率|比|比例|比重|差|收益|回报|贡献|[度值幅速]|RO[EA]|水|[为是负])\s?[(（]\s?\+?$"
)
"""毛利率（-5%）, 为负（-5%）: the level of a rate, and no move."""
BARE_BASIS = regex(rf"(?P<what>[^，。；、,;：:]*)(?:同比|环比){HEDGED}[+＋]?$")
OF_LEVELS = regex(r"(?:率|[度例重比值]|PMI|仓位|恢复.*|[是为的])$")
"""Of these 同比5% is a level a year on, or so much of what was: 失业率同比5.2%."""


def by_sign(between: str, number: str, level: Motion) -> Motion:
    """The move that a sign states right after a level, where the two are told as a pair: 利润3亿元/-1.5%, 收入20亿元（+5.2%）.

    `between` are the marks that part the level from the `number` in percent; without a sign it remains the `level`.
    """
    return _signed(PAIRED.fullmatch(between), number, level)


def in_brackets(left: str, number: str, right: str, level: Motion) -> Motion:
    """The move that a sign states in a bracket of its own, after what moved: 半导体（+44.2%）; of a rate it is a level."""
    is_alone = right[:1] in CLOSING and not LEVEL_BEFORE.search(left)
    return _signed(BRACKETED.search(left), number, level) if is_alone else level


def fills_bracket(text: str, start: int, end: int) -> bool:
    """快于全国水平（5.5%）: whether a bracket holds nothing but the number in text[start:end], how much its yardstick is."""
    return text[start - 1 : start] in OPENING and text[end : end + 1] in CLOSING


def by_basis(left: str, number: str, level: Motion, *, goes_on: bool) -> Motion:
    """CPI同比0.8%，PPI同比-2.5%: a percentage right after its basis is a change, whose verb is left out.

    `goes_on` where the figure before is a change, or no percentage: without a noun of its own it is of the same.
    """
    basis = BARE_BASIS.search(left) if number[-1] == PERCENT else None
    if basis is None or OF_LEVELS.search(basis["what"]):
        return level
    if not basis["what"].strip() and not goes_on:
        return level
    way = "decrease" if number[0] in MINUS else "increase"
    return Motion(way, "change", basis.end("what"))


def _signed(sign: re.Match[str] | None, number: str, level: Motion) -> Motion:
    if sign is None or (not sign["plus"] and number[0] not in MINUS):
        return level
    return Motion("increase" if sign["plus"] else "decrease", "change", sign.start())
