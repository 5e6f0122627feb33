"""Bases that have no code: another part of the year before, a plan, a mean of many years, the time before something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import Anchor, resolve
from flows.extract.meaning.bases.change import Found
from flows.extract.meaning.bases.parts import FOUR_DIGITS, part_of_year, quarter_of
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.bases.change import Change

PART_OF_LAST_YEAR = regex(
    r"(?<![同环])[比较](?:去年|上年)(?P<part>全年|[上下]半年|前[一二三两]个?季度|[一二三四1-4]季度|(?:1[0-2]|[1-9])月)(?!同期|末|底)"
)
"""比去年全年, 比上年四季度: another part of the year before than the one that is told of."""
A_QUARTER = regex(
    r"(?<![同环])[比较](?P<quarter>[一二三]季度|(?:1[-—~至到]3|4[-—~至到]6|7[-—~至到]9)月份?)(?!的?同期|末|底|初)"
)
"""上半年…比一季度提高: of a quarter that is told of, the quarter before; of a longer time a base of its own."""
DEGREES = "快慢大小好差高低多少强弱早晚长短明稳平充显优严轻重深浅新旧远近易难热冷宽紧完频激猛活集为"
"""What stands behind 较 where that says how much so, and compares with nothing: 较快, 较为."""
_OTHER_LEVELS = "平均|均值|常年|多年|历年|往年|平[时日常]|[前后]|[高低][点峰位]|峰值|最[高低大小]|预[期算测]|计划|目标|原[来有先定]|基[期准]|传统"
"""Words of what may be compared with, and is no year, quarter or month: 疫情前, 多年平均, 计划."""
_BI = (
    r"(?<![同环占对可百相性])比"
    r"(?![重例率值赛特利亚较如价方肩拼分]|[^，。；]{0,12}(?<![常往历]年)(?<!历史)同期)"
)
"""比 of 比计划, which is no part of a word (比重, 同比) and stands before no 同期 of a year."""
_JIAO = (
    rf"(?<![比相])较(?:之|于)?(?=[^，。；]{{0,12}}(?:{_OTHER_LEVELS}))"
    rf"(?![{DEGREES}](?!峰|点|位|均|年|[时日常]|[一二三四五六七八九十\d]))"
)
"""较 of 较疫情前 and 较高峰, and not of 较快增长."""
OWN_BASE = regex(rf"(?:{_BI}|{_JIAO})[^，。；]{{2,36}}$")
"""较疫情前, 比计划, 较多年平均值: a base of its own, which has no code; not 比重, 较快增长."""
OWN_FRAME = regex(
    r"(?:^|[。；：\n])\s?[与同和跟](?!全[国省市区县]|[^，。；]{0,16}(?:[去上前今本]年|上个?月|上一?季|同期|年初))[^，。；\d]{2,20}(?:相比|比较|对比)[，,][^。；]*$"
)
"""与疫情前相比，A增长1%，B下降2%: what a sentence opens with."""


def of_another_part(change: Change) -> Found | None:
    """Nothing, of a change from another part of the year before: 上半年…比去年全年提高.

    But December is the month before January, and the fourth quarter the one before the first.
    """
    period = change.figure.period
    base = PART_OF_LAST_YEAR.search(change.clause) if period is not None else None
    if base is None or period is None:
        return None
    told = resolve(f"{period[:4]}年{base['part']}", Anchor()).text
    if told == period or (base["part"] == "全年" and FOUR_DIGITS.fullmatch(period)):
        return None
    if quarter_of(period[4:]) == 1 and base["part"] in ("四季度", "4季度"):
        return Found("qoq")
    is_month_before = period.endswith("-01") and base["part"] == "12月"
    return Found("mom" if is_month_before else None)


def of_a_quarter(change: Change) -> Found | None:
    """上半年…比一季度提高: nothing, unless it is a quarter that is told of, and the next one: 7—9月…较二季度放缓."""
    base = A_QUARTER.search(change.clause)
    if base is None:
        return None
    part = part_of_year(change, change.start - len(change.clause) + base.start())
    if not part:
        return None
    since = quarter_of(base["quarter"].removesuffix("份"))
    return Found("qoq" if since and quarter_of(part) == since + 1 else None)


def of_its_own(change: Change) -> Found | None:
    """Nothing, of a change from what has no code, in its clause or at the opening of its sentence: 较疫情前增长5%."""
    has_own = OWN_BASE.search(change.clause) or OWN_FRAME.search(change.sentence)
    return None if has_own is None else Found(None)
