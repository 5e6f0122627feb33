"""A figure of what is compared with: 低于去年同期（50.2%）, 比上年的3亿元, 低于前值的1.2%.

It stands right beside the time that something is measured from, which governs nothing else. What makes a date such a base is
in `flows.extract.meaning.times.other_times.base_times`; which time a figure takes belongs in
`flows.extract.meaning.times.reading.on_figure`.
"""

from __future__ import annotations

from typing import NamedTuple

from flows.extract.meaning.times.other_times import base_times, left_behind, levels_of_then
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE_OR_SHORT
from flows.regex import regex

_MOVED = rf"(?:同比)?{MOVE_OR_SHORT}?"
MOVED = regex(_MOVED)
"""Or nothing: 去年同期增长4% may leave out its 比."""
A_YEAR_BEFORE = regex(
    rf"(?<![比较与同])(?:上年|去年)同期(?:则|却|还|仅|只|曾|分别)*(?:[为是]|实现|录得|净?盈利|净?亏损)|(?:上年|去年)同期[（(]$|(?:上年|去年)同期的 ?{HEDGE}?{_MOVED}$|(?<=[由从])(?:上年|去年)同期{HEDGE}?{_MOVED}$"
)
"""上年同期为2.87亿元, 高于去年同期（50.2%）, 由上年同期的下降9.8%, 由上年同期下降9.8%: the same stretch of the year before, for this figure alone."""
OUT_OF = "由从"
LEVEL_A_YEAR_BEFORE = regex(r"[比较于及与由从](?:上年|去年)同期的?[^，。；\d]{0,12}$")
"""较去年同期经调整净亏损1.48亿元, 由上年同期的亏损1.2亿元: a level of then, where the number is none of a change."""
OWN_A_YEAR_BEFORE = regex(
    r"(?:^|[，。；：、,;:（(\s而但])(?P<same>(?:上年|去年)同期)[，,]?(?![的多少]|[^，。；,;\d（(]{0,16}(?:基数|相[比当]|持平|影响|以来|[比较与]))(?P<noun>[^，。；,;\d（(]{0,16})$"
)
"""上年同期归母净利润为4亿元: a clause that opens with the same stretch of the year before tells its own noun of it."""
PART_OF_A_YEAR_BEFORE = regex(
    rf"(?<![从由高低快慢多少大小]于)(?<![从由比较])(?:上年|去年)同期的{HEDGE}?$"
)
"""不足上年同期的七成: how much of the level of then, told of now."""
ASIDE = regex(r"(?:全年|全月|同期|水平|的)*[（(]$")
"""快于一季度（6.7%）: between what is compared with and its figure stands a bracket."""
MEASURING: tuple[str, ...] = ("比", "较", *base_times.COMPARED_WITH)
HELD_AGAINST = ("与", *MEASURING)
LEVEL_OF_BASE = regex(
    r"(?!(?:同期|同月|同日)?[又还仍却则约]?[多少](?!数))(?:[（(][^（）()\n]{1,40}[）)])?(?:[^，。；\d]{0,16}的|[^，。；\d]{2,20}(?<![高低多少加减升降长高至到为]))"
)
"""与2010年普查的72万人相比, 与2010年（第六次普查）的72万人相比, 较2021年的负债规模176亿元, 较上半年1.7%的水平: what is compared with, by its own number; not 较2019年同期多发送旅客86万人次."""
GROWTH_OF_BASE = regex(
    rf"(?:全年|同期)?[^，。；、,;\d]{{0,6}}?(?:同比|环比)?{MOVE_OR_SHORT}了?{HEDGE}?(?P<number>\d[\d.]*)\s?(?:[%％]|个百分点)的(?:水平|水准|表现|速度|[增涨降跌][速幅]|数据|成绩)"
)
"""好于一季度增长4.5%的表现: what is compared with, by how it had moved."""
BASE_OF = regex(r"的[^，。；\d]{0,8}")
BARE_BASE = regex(rf"(?:度|全年|同期)?(?:人民币|港[币元]|美元|欧元)?\s?(?:{HEDGE}|\s)?")
"""比上年的3亿元增长5%, 较上年人民币3亿元, 与上年20.6%持平: a level that something is measured from or held against."""
_STILL = r"[^，。；、（(\d增减升降涨跌多少高低快慢长短回提扩缩加下上达至到为已共有后约近超的]"
NAMED_BASE = regex(rf"(?:度|全年|同期)?(?!持平)(?:快报数|(?:调整后?)?{_STILL}{{2,12}})")
"""比上年执行数48亿元增长3.8%, 较上年实际产量8万吨: the same with a noun of its own, in which nothing moves."""
YEAR_BEFORE = regex("(?:上年|去年|前年|上月|上季)度?$")
"""What has such a noun: 拟 and its like are words for a time, too."""
EXCEEDS, LONGEST_EXCESS = regex(r"(?:超过?|高出|领先)[^，。；\d]{1,4}$"), 6
"""超过上年50%: by so much, as often as a level."""
NORMAL = regex(
    rf"[比较于](?:多年|常年|历年)(?:同期)?(?:的)?(?:平均|均)?(?:值|水平)?的?\s?[（(]?(?:为|是|{HEDGE})*$"
)
"""比常年（293.5亿立方米）, 较常年平均值14.9℃: what is usual, which is of no year."""
VALUE_BEFORE = regex(r"(?:前值|上期值?|上次|前一个月|前一季度?)(?:[为是的约]|录得|修正为)*$")
"""低于前值的1.2%: what a monthly or quarterly figure was the last time."""


class Aside(NamedTuple):
    """A date that is only compared with: where it ends, what it means, and whether a level of then may follow it.

    `at_once` where that may stand right behind it: 较上半年1.7%的水平; not 当代与1916年两个时空.
    """

    end: int
    period: str | None
    holds_level: bool
    at_once: bool = False

    def has(self, text: str, start: int, *, is_level: bool) -> bool:
        """Whether the figure at `start` is of that date; `is_level` where it is no change."""
        if is_level and self.at_once and start == self.end:
            return True
        if not is_level and _is_growth_of_base(text, self.end, start):
            return True
        return ASIDE.fullmatch(text, self.end, start) is not None or (
            is_level
            and self.holds_level
            and LEVEL_OF_BASE.fullmatch(text, self.end, start) is not None
        )


def _is_growth_of_base(text: str, end: int, start: int) -> bool:
    """Whether the number at `start` is how that had moved which ends at `end` and is compared with: 好于一季度|增长4.5%的表现."""
    growth = GROWTH_OF_BASE.match(text, end)
    return growth is not None and growth.start("number") == start


def is_beside(text: str, end: int, start: int, *, is_level: bool, is_rate: bool) -> bool:
    """Whether the figure at `start` is of a relative word that is compared with and ends at `end`.

    `is_level` where it is no change, `is_rate` where it is one that a noun after it names: 相较于上季度16%的增幅.
    """
    return (
        ASIDE.fullmatch(text, end, start) is not None
        or (is_level and BASE_OF.fullmatch(text, end, start) is not None)
        or (
            is_level
            and YEAR_BEFORE.search(text, max(0, end - len("上年度")), end) is not None
            and NAMED_BASE.fullmatch(text, end, start) is not None
        )
        or (
            is_level
            and BARE_BASE.fullmatch(text, end, start) is not None
            and EXCEEDS.search(text, max(0, end - LONGEST_EXCESS), end) is None
        )
        or (is_rate and start == end)
        or (not is_level and _is_growth_of_base(text, end, start))
    )


def year_before(text: str, since: int, start: int, *, is_level: bool) -> int | None:
    """Where the words for the same stretch of last year stand that the figure at `start` is of, or None."""
    if text.find(base_times.SAME, since, start) < 0:
        return None
    told = A_YEAR_BEFORE.search(text, since, start) or (
        LEVEL_A_YEAR_BEFORE.search(text, since, start) if is_level else None
    )
    if told is not None and text[told.start()] in OUT_OF:
        said = text.find(base_times.SAME, told.start()) + len(base_times.SAME)
        if left_behind.LEFT_BEHIND.fullmatch(text, said, start):
            return None
    part = PART_OF_A_YEAR_BEFORE.search(text, since, start)
    is_part = part is not None and (
        levels_of_then.TIMES_OF.match(text, start - 1) is not None
        or (
            text.endswith(levels_of_then.EQUALS, 0, part.start())
            and levels_of_then.SHARE_OF.match(text, start - 1) is not None
        )
    )
    if told is None and part is None:
        own = OWN_A_YEAR_BEFORE.search(text, since, start)
        is_own = own is not None and (is_level or MOVED.fullmatch(own["noun"]) is None)
        return own.start("same") if own is not None and is_own else None
    return None if told is None or is_part else told.start()
