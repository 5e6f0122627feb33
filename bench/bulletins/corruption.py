"""One digit of one number changed, so that a known relation can no longer hold whichever way the numbers are read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bench.bulletins.stated import HAN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from bench.bulletins.text import Bulletin, Known, Operand

DIGITS = "0123456789"
HAN_DIGITS = HAN[2:-1]


@dataclass(frozen=True, slots=True)
class Corruption:
    """A bulletin's text with one digit changed; offsets are those of the bulletin."""

    text: str
    relation: Known
    operand: Operand
    number: str


def corrupt(
    bulletin: Bulletin, relation: Known, operand: Operand, random: Random
) -> Corruption | None:
    """One of the changes of a digit that break the relation; None if no digit of this operand can."""
    breaking = [number for number in changes(operand) if breaks(relation, operand, number)]
    if not breaking:
        return None
    number = random.choice(breaking)
    text = bulletin.text[: operand.start] + number + bulletin.text[operand.end :]
    return Corruption(text, relation, operand, number)


def changes(operand: Operand) -> Iterator[str]:
    """Every number that differs from the operand's in one digit, and is one."""
    for at, digit in enumerate(operand.text):
        for other in DIGITS if digit in DIGITS else HAN_DIGITS if digit in HAN_DIGITS else "":
            number = operand.text[:at] + other + operand.text[at + 1 :]
            leads = other == "0" and at == 0
            if other != digit and not leads and operand.read(number) is not None:
                yield number


def breaks(relation: Known, operand: Operand, number: str) -> bool:
    """Whether the relation fails with this number, trailing zeros taken as stated or not."""
    return not any(relation.holds(operand, number, wide=wide) for wide in (False, True))
