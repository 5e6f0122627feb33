"""The lowest and the highest of one thing, and its average between them: 最低3.24元，最高5.10元.

They are of one thing where the words besides 最低 and 最高 are the same, or the second has none of its own.
Source: the meaning of 最高 and 最低; a mean lies between the least and the greatest.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity, unit_in_last_place
from flows.relate.confidence import LIKELY, SURE
from flows.relate.view import COMPARABLE
from flows.relate.words import VERBS
from schemas.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure, Relation

KINDS = COMPARABLE | {"temperature", "age", "duration", "speed"}
EXTREME = regex(r"最(?:(?P<low>低|小|少|短)|(?P<high>高|大|多|长))(?P<rest>的?)")
"""最低, 最大的."""
MEAN = regex(r"平均|均")
AROUND = regex(r"每[^，。；、\d]{1,4}$|可达|仅|只|达到?|分别|其中|[（(].*$|[\s:：]")
"""Around a name, what does not name: 每公斤."""
APART_CHARS = 40
"""Characters between the lowest and the highest."""
WORDS_CHARS = 24
"""Characters before a figure that may name it."""


class Extreme(NamedTuple):
    """A figure that is the lowest or the highest, and of what."""

    figure: Figure
    is_high: bool
    name: str


def find(view: View) -> Iterator[Relation]:
    """Every lowest beside a highest of one thing, and the average that the sentence has of it."""
    last: Extreme | None = None
    for figure in view.figures:
        one = _extreme(view, figure)
        if one is None:
            continue
        if last is not None and _are_of_one(view, last, one):
            low, high = (last, one) if one.is_high else (one, last)
            relation = _at_most(low.figure, high.figure, ("lowest", "highest"), SURE)
            yield relation
            if relation.left.meets(relation.right):
                yield from _mean(view, low, high)
            last = None
        else:
            last = one


def _extreme(view: View, figure: Figure) -> Extreme | None:
    """The figure as the lowest or highest that its clause calls it; None where it calls it neither."""
    if figure.kind not in KINDS or figure.role != "level" or figure.value is None:
        return None
    words = view.text[max(0, figure.start - WORDS_CHARS) : figure.start]
    clause = re.split(r"[，。；、,;\n）)\d]", words)[-1]
    found = [*EXTREME.finditer(clause)]
    if len(found) != 1:
        return None
    match = found[0]
    after = "" if match["rest"] else clause[match.end() :]
    name = VERBS.sub("", AROUND.sub("", clause[: match.start()] + AROUND.sub("", after)))
    return Extreme(figure, match["high"] is not None, "" if name == figure.unit else name)


def _are_of_one(view: View, one: Extreme, other: Extreme) -> bool:
    """Whether a lowest and a highest are of one thing, place and time, told one right after the other."""
    a, b = one.figure, other.figure
    return (
        one.is_high != other.is_high
        and a.canonical_unit == b.canonical_unit
        and a.period in (b.period, None)
        and a.region == b.region
        and b.start - a.end <= APART_CHARS
        and view.sentence_number(a.start) == view.sentence_number(b.start)
        and one.name.endswith(other.name)
    )


def _mean(view: View, low: Extreme, high: Extreme) -> Iterator[Relation]:
    """The average that the sentence has of the same thing, between the two."""
    first = min(low.figure.start, high.figure.start)
    sentence = view.sentence_at(first)
    for one in view.within(sentence.start, sentence.end):
        words = view.lead(one)
        if (
            one.role == "level"
            and one.qualifier == "eq"
            and one.canonical_unit == low.figure.canonical_unit
            and MEAN.search(words)
            and not EXTREME.search(words)
            and abs(one.start - first) <= APART_CHARS
        ):
            name = VERBS.sub("", MEAN.sub("", AROUND.sub("", words)))
            is_named = name in ("", low.name, high.name)
            if is_named or not low.name or not high.name:
                confidence = SURE if is_named else LIKELY
                yield _at_most(low.figure, one, ("lowest", "average"), confidence)
                yield _at_most(one, high.figure, ("average", "highest"), confidence)


NAMES = {"lowest": "最低", "highest": "最高", "average": "平均"}


def _at_most(one: Figure, other: Figure, roles: tuple[str, str], confidence: float) -> Relation:
    """The first is no more than the second."""
    terms = [Term(_told(one), roles[0]), Term(_told(other), roles[1])]
    first, second = (NAMES[role] for role in roles)
    return identity(
        "bound",
        terms,
        _up_to,
        Wording(
            f"{one.text} ≤ {other.text}",
            f"the {roles[0]} is {one.text} and the {roles[1]} {other.text}",
            f"{first}为{one.text}，{second}却为{other.text}",
        ),
        confidence,
    )


def _told(figure: Figure) -> Figure:
    """The figure as told: 最低为5.10元 says that it is so much, and that nothing is less."""
    place = unit_in_last_place(figure)
    if figure.qualifier not in ("ge", "le") or figure.value is None or place is None:
        return figure
    return replace(figure, qualifier="eq", interval=Interval.around(figure.value, place))


def _up_to(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The first lies below the upper end of the second."""
    one, other = intervals
    return one, Interval(high=other.high, high_open=other.high_open)
