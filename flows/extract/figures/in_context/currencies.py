"""The currency of an amount that names it before its number and has only 元 after it: 港币3.8亿元, 新台币2兆元."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.regex import regex
from schemas.catalogue.language import currencies, language

if TYPE_CHECKING:
    import re

    from flows.extract.figures.arbitrate import Candidate

BARE = "元"
LONGEST = 6
"""Characters in which the name of a currency and what stands before it can match."""
LARGE = ("万", "亿", "兆")
"""美元3亿: without such a number what follows a currency may count anything."""


def in_its_currency(one: Candidate, text: str) -> Candidate:
    """The amount in the currency that stands right before its number, which belongs to no name; any other as it is.

    Of 1美元7.1元 the first amount is what the second is the price of.
    """
    reading = one.reading
    if reading is None or one.start == 0:
        return one
    is_bare = reading.kind == "money" and reading.unit == BARE
    is_large = reading.kind == "count" and reading.unit is None and one.text.endswith(LARGE)
    if not (is_bare or is_large):
        return one
    named = _named().search(text, max(0, one.start - LONGEST), one.start)
    if named is None:
        return one
    code = language().units[named["name"]].canonical
    stated = reading._replace(kind="money", unit=reading.unit or named["name"], canonical=code)
    return one._replace(reading=stated, hedge=len(named["name"]))


@cache
def _named() -> re.Pattern[str]:
    return regex(rf"(?<![\d每兑对换合一=/])(?P<name>{trie(currencies())})$")


@cache
def currency_endings() -> frozenset[str]:
    """The last characters of the names of currencies: most numbers stand after another."""
    return frozenset(name[-1] for name in currencies())
