"""Whether a figure is of a time to come, or of one by which something is to be reached: 2030年达到9万元 in a text of 2026.

By when something is to be, in a text of any day, is in `flows.extract.meaning.targets.wording.horizons`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.targets.wording.facts import TOLD, takes_effect
from flows.extract.meaning.targets.wording.horizons import goes_on_to_reach, is_open_over
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.targets.asked import Asked


def is_to_come(asked: Asked) -> bool:
    """Whether its period begins after the day of the text, and not because a measure holds from then on."""
    if not asked.outlook.is_after(asked.figure.period):
        return False
    return not takes_effect(asked.text, asked.place.sentence.start, asked.start)


def is_dated_to_come(asked: Asked) -> bool:
    """Whether its own sentence names the time to come that it is of."""
    return asked.is_dated and is_to_come(asked)


PART_OF_YEAR = regex(r"\d{4}-(?:H2|Q[1-4])")
BEGINNING = 5
"""A fifth of a half or a quarter: nobody tells on a day of it what all of it has come to."""
NO_SUMS = ("percent", "percentage_point", "ordinal", "duration", "ratio")
OPENING = ("", *"。；，,;：:\n ")
"""Before a time that opens its clause."""
HAPPENED = regex(rf"{TOLD}|以来|同比|环比")


def has_just_begun(asked: Asked) -> bool:
    """Whether the half or quarter that its clause opens with has hardly begun on that day, and nothing is told that has been."""
    figure, named_at = asked.figure, asked.named_at
    (first, last), today = bounds(figure.period), asked.outlook.spoken_on
    if not asked.is_dated or first is None or last is None or today is None:
        return False
    if figure.kind in NO_SUMS or PART_OF_YEAR.fullmatch(figure.period or "") is None:
        return False
    if asked.text[max(0, named_at - 1) : named_at] not in OPENING:
        return False
    is_new = first <= today and (today - first) * BEGINNING <= last - first
    return is_new and HAPPENED.search(asked.text, asked.place.sentence.start, asked.start) is None


NAMED = regex("[\\d年月日季度上下半一二三四底末初前]+")
"""到|2030年底|前: a time, from its first character on."""


def goes_on_to_come(asked: Asked) -> bool:
    """Whether a sentence before it has named the time to come that it is of, and its clause says what is reached then."""
    text, place, start, named_at = asked.text, asked.place, asked.start, asked.named_at
    if not place.block.start <= named_at < place.sentence.start or not is_to_come(asked):
        return False
    if not goes_on_to_reach(text, place, start):
        return False
    named = NAMED.match(text, named_at, start)
    return is_open_over(text, named_at if named is None else named.end(), start)


def is_by_horizon(asked: Asked) -> bool:
    """Whether its sentence says by when it is to be: 力争到2030年."""
    return asked.outlook.horizons.has(asked.place, asked.start)
