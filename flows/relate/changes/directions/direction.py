"""A word of direction against the numbers: 回升至 after a higher level, 下降 with a negative number.

Only two figures of one indicator, region and basis in different periods are compared. Source: the meaning of the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds
from flows.regex import regex
from flows.relate.confidence import LIKELY
from flows.relate.view import View, operand
from schemas.catalogue.language import language
from schemas.intervals import ZERO, Interval
from schemas.records import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schemas.records import Figure


LONGEST_VERB = 6
BACK_FIGURES = 200
"""Figures looked back over for the level before."""
CHANGE_NOUN = regex(
    rf"(?:{'|'.join(language().words.change_nouns['increase'])})[^，。；,;]{{0,4}}$"
)
"""A rate of change may be negative as a number; only a verb already says the direction."""


FALLS = regex(rf"(?:{'|'.join(language().words.directions['decrease'])})了?\s?$")
"""A verb of a fall right before the number: 下降-5%. 增长-5% is how reports write a fall, and 同比-5% how tables do."""
REVISED = regex(r"(?:预期|预测|预估|展望|指引)值?[^，。；,;\d]{0,6}[上下]调[至到为]$")
"""预测上调至, 预期由…下调到: what is moved is the forecast."""
REVISED_REACH = 16


def find(view: View) -> Iterator[Relation]:
    """Levels reached by a move against the level before, and changes whose number already carries the sign."""
    for figure in view.figures:
        if figure.value is None or figure.direction == "none":
            continue
        if figure.role == "level" and figure.indicator and not _is_revised(view, figure):
            before = _level_before(view, figure)
            if before is not None:
                yield _moved(figure, before)
        if figure.role == "change" and figure.value < 0 and _is_verb_before(view, figure):
            yield _signed_twice(figure)


def _level_before(view: View, figure: Figure) -> Figure | None:
    """The level before of the same thing: in the same sentence, or anywhere near for what the catalogue knows."""
    nearby = reversed(view.before(figure, BACK_FIGURES))
    before = next((other for other in nearby if _same(figure, other)), None)
    if before is None or figure.indicator_code is not None:
        return before
    is_near = view.sentence_at(before.start) == view.sentence_at(figure.start)
    return before if is_near else None


def _is_revised(view: View, level: Figure) -> bool:
    """将明年的预测下调至3%: below what was foreseen of that year before, and not below the level of another."""
    return REVISED.search(view.text, max(0, level.start - REVISED_REACH), level.start) is not None


def _is_verb_before(view: View, change: Figure) -> bool:
    """Whether the verb of a fall stands right before a change, not only the noun of a rate: 下降, but not 降幅为."""
    named = CHANGE_NOUN.search(view.text, max(0, change.start - 12), change.start)
    falls = FALLS.search(view.text, max(0, change.start - LONGEST_VERB), change.start)
    return falls is not None and named is None


def _signed_twice(figure: Figure) -> Relation:
    return Relation(
        "direction",
        [operand(figure, "change")],
        Interval(low=ZERO),
        figure.interval,
        f"{figure.text} ≥ 0",
        LIKELY,
        statement=(
            f"the word says {figure.direction} and the number is negative",
            "方向词之后的数值又带负号",
        ),
    )


def _same(figure: Figure, other: Figure) -> bool:
    """Whether another figure is of the same thing, in a period that had ended before."""
    if other.indicator != figure.indicator or other.value is None:
        return False
    end, start = bounds(other.period)[1], bounds(figure.period)[0]
    return (
        other.canonical_unit == figure.canonical_unit
        and other.region == figure.region
        and end is not None
        and start is not None
        and end < start
    )


def _moved(figure: Figure, before: Figure) -> Relation:
    change = figure.signed - before.signed
    rose = figure.direction == "increase"
    return Relation(
        "direction",
        [operand(figure, "after"), operand(before, "before")],
        Interval(low=ZERO, low_open=True) if rose else Interval(high=ZERO, high_open=True),
        change,
        f"{figure.signed} − {before.signed} = {change} {'>' if rose else '<'} 0",
        LIKELY,
        statement=(
            f"the words say it {'rose' if rose else 'fell'} to {figure.text}, from {before.text}",
            f"文字说{'升' if rose else '降'}至{figure.text}，而此前为{before.text}",
        ),
    )
