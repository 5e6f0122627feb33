"""One digit of one number changed, so that a known relation can no longer hold whichever way the numbers are read.

What no digit can break, such as a turn from a fall to growth, breaks with the word of direction.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bench.bulletins.stated import HAN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from bench.bulletins.text import Bulletin, Known, Operand

DIGITS = "0123456789"
HAN_DIGITS = HAN[2:]
REVERSED = {"增长": "下降", "下降": "增长"}


@dataclass(frozen=True, slots=True)
class Corruption:
    """A bulletin's text with one digit changed, or one word; offsets are those of the bulletin."""

    text: str
    relation: Known
    operand: Operand
    number: str


def corrupt(
    bulletin: Bulletin, relation: Known, operand: Operand, random: Random
) -> Corruption | None:
    """One of the changes of a digit that break the relation; None if no digit of this operand can."""
    candidates = list(changes(operand))
    random.shuffle(candidates)
    number = next((one for one in candidates if breaks(relation, operand, one)), None)
    if number is None:
        return None
    text = bulletin.text[: operand.start] + number + bulletin.text[operand.end :]
    return Corruption(text, relation, operand, number)


def reverse(bulletin: Bulletin, relation: Known, operand: Operand) -> Corruption | None:
    """The word of direction before the operand exchanged for its opposite; None if that breaks nothing."""
    start = operand.start - 2
    word = REVERSED.get(bulletin.text[start : operand.start])
    reversed_ = {operand: replace(operand, sign=-operand.sign)}
    if word is None or relation.holds(reversed_, wide=True):
        return None
    text = bulletin.text[:start] + word + bulletin.text[operand.start :]
    return Corruption(text, relation, operand, word + operand.text)


def changes(operand: Operand) -> Iterator[str]:
    """Every number that differs from the operand's in one digit, and is one; none begins with a zero instead."""
    for at, digit in enumerate(operand.text):
        for other in DIGITS if digit in DIGITS else HAN_DIGITS if digit in HAN_DIGITS else "":
            number = operand.text[:at] + other + operand.text[at + 1 :]
            leads = other == "0" and at == 0
            if other != digit and not leads and replace(operand, text=number).read() is not None:
                yield number


def breaks(relation: Known, operand: Operand, number: str) -> bool:
    """Whether the relation fails with this number, trailing zeros taken as stated or not."""
    instead = {operand: replace(operand, text=number)}
    return not any(relation.holds(instead, wide=wide) for wide in (True, False))
