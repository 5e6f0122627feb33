"""A document that lays out what is to come, as its title says: 2024年工作要点, “十五五”规划纲要, 2024年计划指标（草案）.

What stands under the heading of a section of plans belongs in `flows.extract.meaning.targets.wording.headings`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.targets.carried_on.announced import DOES
from flows.extract.meaning.targets.wording.facts import DONE, PAST_YEAR
from flows.extract.meaning.targets.wording.headings import REVIEW
from flows.extract.meaning.targets.wording.horizons import goes_on_to_reach
from flows.extract.meaning.times.relative import plan, plans_named
from flows.read.segment import title
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.targets.asked import Asked

PAPER = regex(
    r"(?:规划|纲要|计划|(?:行动|工作|攻坚|建设|发展)方案|要点|安排|草案|思路|打算|(?:目标|重点|主要)任务|任务分解|计划指标|预期目标|主要目标)[》”]?(?:的?(?:通知|报告|草案|建议))?[ \t]*(?:[（(][^（）()\n]{1,16}[）)])?$"
)
"""What the title of such a document ends in."""
TELLING = regex("发布|印发|公布|出台|解读|获批|通过|启动|亮相|亮点|敲定|明确|[：:，,！!？?]")
"""Words of a title that tells of such a document, or of something else."""
YEARS = regex(r"(?<!\d)(?P<first>20\d\d)(?:年?\s?[-—–~～至]{1,2}\s?(?P<last>20\d\d))?年")
NUMBERED_PLAN = regex("第(十[一二三四五])个五年")
"""第十四个五年规划: the plan that is called 十四五 elsewhere."""
STATE = regex(
    "(?:发展|现实|工作|规划|产业)基础|现状|背景|(?:发展|面临|宏观|外部)的?环境|形势|(?:存在|主要)的?问题|成[就效绩]"
)
"""Headings of what is so before the plan begins."""
RESULT = regex(f"{DONE}|{PAST_YEAR}|现有|过去|经过")
"""Words of what has been done."""
BUILDS = regex(r"(?:^|[\n。；，,、：])[ \t　]*(?:其中[，,])?(?:[完建]成|新增|实现)")
"""Words of a deed at the opening of a clause, beside those of what is undertaken."""
NORM = regex("每[人户台月亩头例辆名年次]|标准|满分|分值")
"""Words of what is laid down for each, and not of what is to be done."""
RANGE, MOST = "/", 2


def laid_out_by_title(text: str) -> frozenset[str]:
    """The times of which the document lays out what is to be done then, by its title: a year, or several and the last of them."""
    titled = title(text).strip()
    if PAPER.search(titled) is None or TELLING.search(titled) or REVIEW.search(titled):
        return frozenset()
    plans = [plan(f"{one[1]}五") or "" for one in NUMBERED_PLAN.finditer(titled)]
    years = [
        one["first"] if one["last"] is None else f"{one['first']}{RANGE}{one['last']}"
        for one in YEARS.finditer(titled)
    ]
    spans = [*plans, *plans_named(titled), *years]
    if len(spans) > MOST:
        return frozenset()
    return frozenset(time for span in spans for time in (span, span.rpartition(RANGE)[2]))


def is_of_titled(asked: Asked) -> bool:
    """Whether it is of the time that such a title names, or of none and of a deed, and neither section nor clause tells what has been."""
    text, figure, place, start, times = (
        asked.text,
        asked.figure,
        asked.place,
        asked.start,
        asked.outlook.titled,
    )
    section = place.block.section
    if not times or figure.kind == "ordinal" or REVIEW.search(section) or STATE.search(section):
        return False
    low = place.clause.start
    if figure.period not in times:
        if figure.period is not None:
            return False
        is_done = any(one.search(text, max(low - 1, 0), start) for one in (DOES, BUILDS))
        if not is_done and not goes_on_to_reach(text, place, start):
            return False
    return not any(words.search(text, low, start) for words in (RESULT, NORM))
