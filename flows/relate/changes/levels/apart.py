"""Levels of one thing at two times, told one after the other: 2015年为A，2016年为B; 2015年达A。2018年，这一数字升至B.

Whether the changes follow from the levels belongs in `flows.relate.changes.reckoning.from_levels`.
Source: the meaning of the words.
"""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.stated.dates import bounds
from flows.regex import regex
from flows.relate.groups import YEAR_END
from flows.relate.view import COMPARABLE, FROM_LAST, LEVELS
from flows.relate.words import DEALT, REAL, SEVERALLY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure

KINDS, ONE_DAY = COMPARABLE, timedelta(days=1)
TAKEN_UP = regex(r"[这该此](?:一|个|项)?(?:数字|数据|数量|数值|金额|指标|比例)|^[升降增减达为至到]")
"""What takes up the level before: 这一数字上升至…."""
RATES = ("percent", "percentage_point")
"""Kinds of change that may be against the year before."""
ALONE = regex(r"[，,；](?:(?!其中)[^，。；：（）\d]){1,12}")
"""From a level to a difference in the next clause."""
CLOSES = regex("[，。；,;）]|$")
"""After a difference that is told for itself: 增加6亿元用于教育 is none."""
ADJUSTED = regex("季调|季节|剔除|扣除|可比|不变价|实际")
"""Before a change that is not simply the one between the levels as they stand: 季调后环比增长1.7%."""
AHEAD_FIGURES = 4
"""Figures after the second level that may state the change."""


class Levels(NamedTuple):
    """A level and a later one of the same thing, in the order of time, and the changes told with them."""

    start: Figure
    end: Figure
    changes: list[Figure]

    def is_between(self, change: Figure) -> bool:
        """Whether a change can only be the one between the levels; years apart, 增长5% may be against the last one."""
        if change.basis in FROM_LAST:
            return _are_next(self.start, self.end)
        return change.kind not in RATES or _years(self.start, self.end) == 1


def find(view: View) -> Iterator[Levels]:
    """Every two levels of one thing that follow each other in a paragraph and say their times."""
    levels = [one for one in view.figures if one.role in LEVELS and one.kind in KINDS]
    for at, (first, second) in enumerate(pairwise(levels)):
        if first.value is None or second.value is None or not _is_near(view, first, second):
            continue
        if not _is_same(view, first, second):
            continue
        changes = [
            one
            for one in _changes(view, first, second)
            if (first.kind != "percent" or one.kind == "percentage_point")
            and (_spans(one, first, second) or _spans_back(view, one, first, second))
            and not (one.basis in FROM_LAST and _may_be_adjusted(view, first, second, one))
            and not (_is_back(first, second) and view.opener(one, DEALT) is not one)
            and not (at and _is_dealt_before(view, levels[at - 1], first, one))
        ]
        start, end = sorted((first, second), key=lambda one: str(one.period))
        if changes:
            yield Levels(start, end, changes)


def _is_dealt_before(view: View, before: Figure, first: Figure, change: Figure) -> bool:
    """Whether 分别 deals a change to a later level that was told `before` the `first`.

    2022年28亿元，2021年25亿元，2020年19亿元，分别增长12%和32%: 12% are of the first of these, and not of 25亿元.
    """
    if SEVERALLY.search(view.lead(change)) is None or not _is_near(view, before, first):
        return False
    return _is_back(before, first) and _is_same(view, before, first)


def _is_near(view: View, first: Figure, second: Figure) -> bool:
    """Whether two levels stand in one paragraph, no more than a sentence apart, on the same side of brackets."""
    return (
        view.block_number(first.start) == view.block_number(second.start)
        and view.sentence_number(second.start) - view.sentence_number(first.start) <= 1
        and view.bracket(first.start) == view.bracket(second.start)
    )


def _is_same(view: View, first: Figure, second: Figure) -> bool:
    """Whether two levels measure one thing, at two times of the same length that exclude each other."""
    if first.canonical_unit != second.canonical_unit or first.region != second.region:
        return False
    if first.kind == "money" and first.unit is None and second.unit is not None:
        return False  # 折合人民币约403亿，高于6月的1564亿新台币
    earlier, later = sorted((first, second), key=lambda one: str(one.period))
    end, start = bounds(earlier.period)[1], bounds(later.period)[0]
    if end is None or start is None or end >= start:
        return False
    if len(YEAR_END.sub("", str(first.period))) != len(YEAR_END.sub("", str(second.period))):
        return False
    if None in (first.indicator, second.indicator) or first.indicator == second.indicator:
        return True
    codes = {first.indicator_code, second.indicator_code} - {None}
    return len(codes) <= 1 and TAKEN_UP.search(view.lead(second)) is not None


def _changes(view: View, first: Figure, second: Figure) -> Sequence[Figure]:
    """The changes between the two levels, and those right after the second until another level comes.

    What follows the bracket that the levels stand in is told of others: 82亿元（24年原值85亿元），增长25%.
    """
    found = [one for one in view.within(first.end, second.start) if one.role == "change"]
    aside = view.bracket(second.start)
    for one in view.following(second)[:AHEAD_FIGURES]:
        if view.bracket(one.start) != aside:
            break
        if one.role == "change":
            found.append(one)
        elif one.kind != "duration" and (one.kind, one.period) != ("date", second.period):
            break  # 四季度5.09亿元，第四季度环比增长16.7%
    is_back = _is_back(first, second)
    return [one for one in found if is_back or _is_last_dealt(view, one)]


def _is_last_dealt(view: View, change: Figure) -> bool:
    """Whether 分别 does not deal a change to an earlier level: 8亿元，10亿元，12亿元，分别增长18%、25%和20%."""
    if not view.goes_on(change, DEALT):
        return True
    return SEVERALLY.search(view.lead(view.opener(change, DEALT))) is None


def _spans(change: Figure, first: Figure, second: Figure) -> bool:
    """Whether a change may be the one between the levels: 同比 is so only for years that follow each other.

    65/82/101亿元，同比增长18%/25%/23%: each is of its own year.
    """
    earlier = min(str(first.period), str(second.period))
    if change.basis is None:
        # 2022年和2023年分别完成82亿元和86亿元，分别增长2%和4.9%: the first is of the year before them, and of three
        # years 8%、25%和20%, that of the first is none between the last two
        return change.period is None or change.period > earlier
    later = max(str(first.period), str(second.period))
    if change.period not in (None, later):
        return False
    if change.basis in FROM_LAST:
        return _are_next(first, second)
    return change.basis == "yoy" and _years(first, second) == 1


def _spans_back(view: View, change: Figure, first: Figure, second: Figure) -> bool:
    """Whether a difference is told after the earlier of two levels: 2023年为86亿元，2022年为82亿元，增加4亿元.

    It can only be the one between, if 分别 gives none to each.
    """
    words = view.between(second, change)
    return (
        change.basis is None
        and change.kind != "percent"
        and second.end < change.start
        and _is_back(first, second)
        and change.period == second.period
        and SEVERALLY.search(words) is None
        and ALONE.fullmatch(words) is not None
        and CLOSES.match(view.text, change.end) is not None
    )


def _is_back(first: Figure, second: Figure) -> bool:
    """Whether the later of two levels is told first, so that of a list of changes only the first can be between."""
    return str(first.period) > str(second.period)


def _are_next(one: Figure, other: Figure) -> bool:
    """Whether two months or quarters follow each other: 5月 and 6月, 三季度 and 四季度."""
    earlier, later = sorted((one, other), key=lambda figure: str(figure.period))
    end, start = bounds(earlier.period)[1], bounds(later.period)[0]
    return end is not None and start is not None and end + ONE_DAY == start


def _may_be_adjusted(view: View, first: Figure, second: Figure, change: Figure) -> bool:
    """Whether 环比 may be seasonally adjusted, as that of output and retail sales is, and the levels are not.

    Of levels whose measure is not told it may be: 一季度296299亿元，二季度320537亿元，环比增长0.8%.
    """
    name = first.indicator or second.indicator
    return (
        name is None
        or REAL.search(name) is not None
        or ADJUSTED.search(view.text[second.end : change.start]) is not None
    )


def _years(one: Figure, other: Figure) -> int:
    """The whole years from one time to the other; 0 where they are of different parts of a year."""
    first, second = (bounds(figure.period)[0] for figure in (one, other))
    if first is None or second is None or first.month != second.month:
        return 0
    return abs(first.year - second.year)
