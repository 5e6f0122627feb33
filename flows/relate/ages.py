"""Ages against the dates of birth and death told beside them: 1932年5月出生，2021年3月逝世，享年88岁.

现年 is of the day that a document speaks from. Who counts in the old way (虚岁) is one or two years older, and a year
of the old calendar ends in the next of the new: an age may be two years more, and one less. How long other things
took belongs in `durations`. Source: the Gregorian calendar; the meaning of 享年 and 虚岁.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.dates import bounds
from flows.relate.view import operand
from schemas.intervals import Interval
from schemas.records import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from flows.relate.view import View
    from schemas.records import Figure, Operand

SURE = 0.9
OF_THE_DEAD = re.compile(r"(?:享年|终年|卒年|享寿)\s*$")
OF_TODAY = re.compile(r"现年\s*$")
BORN_AFTER = re.compile(
    r"\s*(?:出生|诞生|生人|生于|生(?=[，。；）])|[在于][^，。；\d]{1,8}?(?<![子女弟兄姐妹])出生)"
)
"""After a date of birth: 5月出生, 5月在北京出生."""
BORN_BEFORE = re.compile(r"(?:(?<![学医])生于|出生(?:日期|年月)?[为是：]|诞生于)(?:公元)?$")
"""Before one: 出生于, 生于."""
DIED_AFTER = re.compile(
    r"[^。；]{0,30}?(?:逝世|去世|病逝|辞世|离世|病故|长逝|身亡|牺牲|遇难|遇害|圆寂|离开了?我们)[^。；]{0,12}"
)
"""Between a date of death and the age."""
DIED_BEFORE = re.compile(r"(?:卒于|逝于|病逝于|逝世于|去世于|殁于|牺牲于)(?:公元)?$")
"""Before such a date."""
LIVED = re.compile(r"[^，。；（\d在任届期校]{2,8}（")
"""From the start of a sentence to the bracket with the dates of a life: 张三（1932年5月—2021年3月）."""
RELATIVES = re.compile(r"[妻父母儿]|丈夫|[子女弟兄姐妹](?=[^，。；]{0,6}(?:逝|去|病|出生))|夫妇")
"""Who are named besides may be meant."""
MOST_OLDER, MOST_YOUNGER = 2, 1
"""Years by which an age may be more, and less, than what the dates give."""
DATELINE = re.compile(r"\s*(?:讯|电|消息|\d{1,2}[:：]\d\d|\n)")
"""After the day of a report: 2023年7月29日电."""
DATELINE_CHARS = 120
"""Characters of a text in which that may stand."""
MARK_CHARS = 8
"""Characters before a figure that may say what it is."""


class _Life(NamedTuple):
    """The earliest and latest days of a birth and of a later day, with the figures that tell them."""

    born: tuple[date, date]
    then: tuple[date, date]
    operands: list[Operand]


def find(view: View) -> Iterator[Relation]:
    """Every age with the dates that it lies between."""
    for figure in view.figures:
        if figure.kind != "age" or figure.qualifier != "eq" or figure.value is None:
            continue
        words = _before(view, figure)
        block = view.blocks[view.block_number(figure.start)]
        dates = [one for one in view.within(block.start, figure.start) if one.kind == "date"]
        life = None
        if OF_THE_DEAD.search(words) and _is_only(view, figure):
            life = _lived(view, figure, dates) or _born_and_died(view, figure, dates)
        elif OF_TODAY.search(words):
            life = _alive(view, figure, dates)
        if life is not None and life.born[1] < life.then[0]:
            yield _age(figure, life)


def _before(view: View, figure: Figure) -> str:
    return view.text[max(0, figure.start - MARK_CHARS) : figure.start]


def _is_only(view: View, figure: Figure) -> bool:
    """Whether a paragraph tells of one death alone."""
    block = view.blocks[view.block_number(figure.start)]
    return len(re.findall("享年|终年|卒年|享寿", view.text[block.start : block.end])) == 1


def _lived(view: View, figure: Figure, dates: Sequence[Figure]) -> _Life | None:
    """The dates of a life in brackets after the name: 张三（1932年5月—2021年3月），享年88岁."""
    sentence = view.sentence_at(figure.start)
    spans = [one for one in dates if one.start >= sentence.start and "/" in (one.period or "")]
    if len(spans) != 1 or not LIVED.fullmatch(view.text, sentence.start, spans[0].start):
        return None
    if not view.text.startswith("）", spans[0].end):
        return None
    first, _, last = (spans[0].period or "").partition("/")
    return _life(first, last, [operand(spans[0], "span")])


def _born(view: View, dates: Sequence[Figure]) -> Figure | None:
    """The one date of birth that is told; None where there are none or more."""
    born = [
        one
        for one in dates
        if BORN_AFTER.match(view.text, one.end) or BORN_BEFORE.search(_before(view, one))
    ]
    return born[0] if len(born) == 1 else None


def _born_and_died(view: View, figure: Figure, dates: Sequence[Figure]) -> _Life | None:
    """The dates of birth and death told before an age: 1932年5月出生，2021年3月逝世，享年."""
    born, last = _born(view, dates), dates[-1] if dates else None
    if born is None or last is None or last is born:
        return None
    words = view.text[last.end : figure.start]
    died = DIED_AFTER.fullmatch(words) or DIED_BEFORE.search(_before(view, last))
    if not died or RELATIVES.search(view.text, born.end, figure.start):
        return None
    return _life(born.period, last.period, [operand(born, "first"), operand(last, "last")])


def _alive(view: View, figure: Figure, dates: Sequence[Figure]) -> _Life | None:
    """The date of birth in the sentence of an age that is of today: 出生于1962年4月，现年61岁."""
    start = view.sentence_at(figure.start).start
    born = _born(view, [one for one in dates if one.start >= start])
    today = _today(view)
    if born is None or today is None or RELATIVES.search(view.text, start, figure.start):
        return None
    return _life(born.period, today, [operand(born, "first")])


def _today(view: View) -> str | None:
    """The day that the document speaks from: as it is known, or by the line that it opens with."""
    if view.today is not None:
        return view.today.isoformat()
    opening = (one for one in view.within(0, DATELINE_CHARS) if one.kind == "date")
    return next(
        (
            one.period
            for one in opening
            if re.fullmatch(r"\d{4}-\d\d-\d\d", one.period or "")
            and DATELINE.match(view.text, one.end)
        ),
        None,
    )


def _life(born: str | None, then: str | None, operands: list[Operand]) -> _Life | None:
    """What the two periods say; None where one names no days."""
    earliest, latest = bounds(born)
    soonest, furthest = bounds(then)
    if earliest is None or latest is None or soonest is None or furthest is None:
        return None
    return _Life((earliest, latest), (soonest, furthest), operands)


def _years(start: date, end: date) -> int:
    """The whole years that have passed from one day to another."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _age(figure: Figure, life: _Life) -> Relation:
    fewest, most = _years(life.born[1], life.then[0]), _years(life.born[0], life.then[1])
    size = f"{fewest}" if fewest == most else f"{fewest}–{most}"
    value = figure.value if figure.value is not None else 0
    told = "至".join(one.text for one in life.operands)
    return Relation(
        "span_length",
        [operand(figure, "length"), *life.operands],
        Interval.exact(value),
        Interval.exact(fewest - MOST_YOUNGER).hull(Interval.exact(most + MOST_OLDER)),
        f"{figure.text} = {told} = {size}岁",
        SURE,
        statement=(
            f"the dates make an age of {size}, the text says {figure.text}",
            f"按所列日期应为{size}岁，文中为{figure.text}",
        ),
    )
