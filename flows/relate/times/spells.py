"""Years that lie between two years, and years in a row: 继2010年之后，时隔12年于2022年夺冠; 2018—2022年连续5年.

时隔 and a year without its month leave a year open either way, and from the first time on anything less: what was held
first in 1984 may have been held yearly until 2019. Years in a row are counted with both ends, and from one school year
to another without the last; those named before them may be when the run went on (2021年、2022年已连续12年), or what it
lay in. What took so many months belongs in `durations`.
Source: the Gregorian calendar; the meaning of 时隔 and 连续.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.times.lengths import ends, is_exact, span_length
from flows.relate.view import operand
from flows.relate.words import DEALT_OR_APART
from schemas.intervals import ZERO, Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure, Relation

MONTHS = 12
YEARS = regex("[^月半]*年")
"""A whole number of years."""
APART, IN_A_ROW = "时隔", "连续"
SINCE = ("继", "距", "距离")
"""Before the earlier of two years that something lies apart; 自2010年成立以来 says nothing of the last time."""
THEN = regex(r"[^。；\d]{0,24}")
"""From there to 时隔, or to the later year."""
ONCE = regex(
    r"[^。；\d]{0,10}(?:首次|第一次|上一?次|上一?届|最后一次)(?P<deed>[^，。；\d]{2})[^。；\d]{0,12}，[^，。；\d]{0,6}"
)
"""From the year of the first or the last time to the later one, with the deed: 2010年首次举办，2022年."""
FIRST_TIME = regex("首|第一|创[办立建]|成立|开[始办]|诞生")
"""After the first time there may have been others."""
AGAIN = regex(r"(?:之?后)?，?[^，。；\d]{0,6}?(?:再|又|重)[次度新]?(?P<words>[^，。；\d]{0,10})")
"""After the years between."""
RUN = regex(r"[，]?(?:已|均|都|共|间|期间|，)?")
"""Between years and how many they are in a row."""
GOES_ON = regex(r"[至到—–~～、和与及/-]\s*$")
"""Before years that others are told with: 2017/2018学年至2019/2020学年."""
JOINT_CHARS = 4
"""Characters in which such a joint stands."""
SEASON = regex("年度|学年|财年|赛季|/")
"""A span of two years that is one of these."""
OF_WHAT = "的"
"""After years in a row that say what something was like, and not how long the deed of the sentence went on."""
FEWEST, FEWEST_NAMED = 2, 3
"""Dates in a list, and years that are named as a run of their own: who names two may only say when."""


def find(view: View) -> Iterator[Relation]:
    """Every number of years with the years that it lies between or that make it."""
    for figure in view.figures:
        if is_exact(figure, "mo") and YEARS.fullmatch(figure.text):
            if view.text.endswith(APART, 0, figure.start):
                yield from _apart(view, figure)
            elif view.text.endswith(IN_A_ROW, 0, figure.start):
                yield from _in_a_row(view, figure)


# 时隔 ----------------------------------------------------------------------------------------------------------------


def _apart(view: View, figure: Figure) -> Iterator[Relation]:
    """The years that something lies apart, against the two years of its sentence."""
    sentence = view.sentence_at(figure.start)
    dates = [one for one in view.within(sentence.start, sentence.end) if one.kind == "date"]
    if len(dates) != FEWEST or figure.start < dates[0].end:
        return
    first, last = dates
    start = figure.start - len(APART)
    if last.start > figure.start:  # 继2010年之后，时隔12年再度于2022年夺冠
        told = (
            view.text.endswith(SINCE, 0, first.start)
            and THEN.fullmatch(view.text, first.end, start) is not None
        )
        follows = THEN.fullmatch(view.text, figure.end, last.start) is not None
    else:
        once = ONCE.fullmatch(view.text, first.end, last.start)
        again = AGAIN.match(view.text, figure.end)
        told = last.end == start and once is not None
        follows = once is not None and again is not None and once["deed"] in again["words"]
    known = ends(first.period, last.period)
    if not told or not follows or known is None:
        return
    earliest, latest, soonest, furthest = known
    years = soonest.year - earliest.year
    if years > 0 and latest.year == earliest.year and furthest.year == soonest.year:
        is_first = FIRST_TIME.search(view.text, first.end, min(start, last.start)) is not None
        fewest = 0 if is_first else years - 1
        yield _years(figure, [first, last], fewest, years + 1, years)


# 连续 ----------------------------------------------------------------------------------------------------------------


def _in_a_row(view: View, figure: Figure) -> Iterator[Relation]:
    """The years in a row, against the span or the list of years right before them, or in brackets after them."""
    before = [one for one in view.before(figure, MONTHS) if one.kind == "date"]
    start = figure.start - len(IN_A_ROW)
    after = view.following(figure)[:MONTHS]
    if before and RUN.fullmatch(view.text, before[-1].end, start):
        listed = _list(view, before[::-1])[::-1]
        opening = view.text[max(0, listed[0].start - JOINT_CHARS) : listed[0].start]
        goes_on = GOES_ON.search(opening) is not None
        if not goes_on and not view.text.startswith(OF_WHAT, figure.end):
            yield from _counted(figure, listed, is_gloss=False)
    elif after and view.between(figure, after[0]) == "（":
        listed = _list(view, after)
        if view.text.startswith("）", listed[-1].end):
            yield from _counted(figure, listed, is_gloss=True)


def _list(view: View, dates: Sequence[Figure]) -> list[Figure]:
    """The dates that are joined to the first, backward or forward."""
    listed = [dates[0]]
    for one in dates[1:]:
        near, far = sorted((listed[-1], one), key=lambda date: date.start)
        if one.kind != "date" or not DEALT_OR_APART.fullmatch(view.text, near.end, far.start):
            break
        listed.append(one)
    return listed


def _counted(figure: Figure, dates: Sequence[Figure], *, is_gloss: bool) -> Iterator[Relation]:
    """The years that the dates make: one after the other, or from a first to a last.

    A list may be one longer, since the levels of three years make two changes. Years before the run that are no gloss
    of it tell nothing where they are two, or where the run is longer by half and so began before them.
    """
    periods = [(one.period or "").split("/") for one in dates]
    if not all(re.fullmatch(r"\d{4}", year) for period in periods for year in period):
        return
    if len(dates) == 1 and len(periods[0]) == FEWEST and not SEASON.search(dates[0].text):
        named = int(periods[0][1]) - int(periods[0][0]) + 1
        fewest = named - 1 if is_gloss else 0
    elif len(dates) >= FEWEST and all(len(period) == 1 for period in periods):
        told = [int(period[0]) for period in periods]
        if any(b - a != 1 for a, b in pairwise(told)):
            return
        named = len(told)
        fewest = named - 1
    else:
        return
    years = (figure.value or ZERO) / MONTHS
    began_before = years > named and (named < FEWEST_NAMED or (years - named) * 2 >= named)
    if is_gloss or not began_before:
        yield _years(figure, dates, fewest, named, named)


def _years(
    figure: Figure, dates: Sequence[Figure], fewest: int, most: int, implied: int
) -> Relation:
    """The years told, against the fewest and the most that the dates allow."""
    return span_length(
        [operand(figure, "length"), *(operand(one, "span") for one in dates)],
        (figure.value or ZERO) / MONTHS,
        Interval.exact(fewest).hull(Interval.exact(most)),
        f"{'、'.join(one.text for one in dates)} = {implied}年",
        (f"the dates make {implied} years", f"按所列日期为{implied}年"),
    )
