"""A change against another base than the level it is told with: 比11月末的84.1万吨增加2.2万吨，比上年末增加9.8万吨.

Each comparison has a base of its own. Whoever goes on to a second one may leave out its level, which need not be the
first one's; 累计 and 连续 reach further back than one step, and what is 多增 is held against another increase. Source:
the meaning of the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.view import BRACKETS
from flows.relate.words import PAST_YEARS

if TYPE_CHECKING:
    from flows.relate.view import View
    from schemas.records import Figure

OF_YEAR, OF_LAST = "同比", "环比"
AGAINST = regex(
    rf"{OF_YEAR}|{OF_LAST}|(?<![占同环相对无])[较比](?![例重率价照])|[与同和跟](?=[^，。；]{{1,16}}相[比较])"
)
"""What a change is told against in words of its own begins so."""
FURTHER = regex(
    "累计|连续|年内|今年以来|[近两三四五六七八九十]年(?:来|间|共|总)?|[多少][增减降支亏]"
)
"""What makes a change after another one over more than its step, or one of an increase: 累计下降46.7%, 多增36亿元."""
TIME = regex(
    rf"(?:19|20)\d\d年|{PAST_YEARS}|同期|年初(?!预算|计划|目标|任务|安排)|[一二三四]季度|上个?季|上个?月|上周|\d{{1,2}}月|前一?个?(?:交易)?日|昨[日天]|前[日天]"
)
"""A time that a level is of."""
YEAR_BEFORE = "上年"
NAMES = {"去年": YEAR_BEFORE, "同期": YEAR_BEFORE, "年初": YEAR_BEFORE}
"""A year before by the name that it has here; what there is when a year begins is what there was when that ended."""
INTENDED = regex("计划|目标|预算|任务|指标|预期|拟")
"""What was intended: 年初计划, 上年预算."""
NUMBERED = regex(r"((?:19|20)\d\d)年")
YEAR_CHARS = len("2023")
YEAR = regex(rf"\d{{4}}年|{PAST_YEARS}")
"""A time that may be a year before."""
OF_END = regex("年[末底初终]|12月")
"""A level of the end of a year, which is what 同比 is against if the other is of that, too."""
CLAUSE = regex("[，。；：、（(]")
WORDS_CHARS = 30
"""Characters before a level that may say of what time it is."""


def is_rebased(view: View, start: Figure, end: Figure, change: Figure) -> bool:
    """Whether a change may be from another level than `start`, by what it says that it is against."""
    words = _told_with(view, change)
    against = AGAINST.search(words)
    if against is None and FURTHER.search(words) is None:
        return False
    clause = _clause(view, start)
    bases = _times(clause)
    if against is not None and not bases and INTENDED.search(clause):
        return _times(words[against.start() :]) != set()  # 比上年增长8%，比年初计划的80亿元多6亿元
    if against is None or FURTHER.search(words) or not bases:
        return _is_second(view, min(start.start, end.start), change)
    if against[0] == OF_LAST:
        return YEAR_BEFORE in bases
    if against[0] == OF_YEAR:
        is_end = OF_END.search(clause) is not None
        is_like = not is_end or OF_END.search(_clause(view, end)) is not None
        is_year = any(YEAR.fullmatch(one) for one in bases)
        return not (is_like and is_year and is_year_before(view, start, end))
    return not bases & _times(words[against.start() :])


def is_year_before(view: View, start: Figure, end: Figure) -> bool:
    """Whether a level may be of the year before another, or of a time within it; a numbered year has to be known to be.

    2023年86亿元（2021年62亿元） are two years apart.
    """
    years = NUMBERED.findall(_clause(view, start))
    period = end.period or ""
    return not years or (
        period[:YEAR_CHARS].isdigit() and int(period[:YEAR_CHARS]) - int(years[-1]) == 1
    )


def _told_with(view: View, change: Figure) -> str:
    """What a change says from the figure before, which is no date."""
    before = (one.end for one in reversed(view.before(change, 4)) if one.kind != "date")
    start = view.sentence_at(change.start).start
    return view.text[max(start, next(before, start)) : change.start]


def _is_second(view: View, start: int, change: Figure) -> bool:
    """Whether a change in the same unit was told before it: two of them are against two levels."""
    return any(
        one.role == "change" and one.canonical_unit == change.canonical_unit
        for one in view.within(start, change.start)
    )


def _clause(view: View, level: Figure) -> str:
    """The words of its clause before a level."""
    start = max(view.sentence_at(level.start).start, level.start - WORDS_CHARS)
    words = BRACKETS.sub("", view.text[start : level.start])
    return CLAUSE.split(words)[-1]


def _times(words: str) -> set[str]:
    """The times that words name, each by one name."""
    return {NAMES.get(match[0], match[0]) for match in TIME.finditer(words)}
