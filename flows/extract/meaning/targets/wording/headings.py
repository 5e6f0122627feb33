"""Headings that say that what stands under them is to come: 二、2023年工作安排."""

from __future__ import annotations

from functools import lru_cache

from flows.extract.meaning.targets.wording.facts import DONE, PAST_YEAR
from flows.extract.meaning.targets.wording.words import UNDERTAKEN
from flows.extract.meaning.times.relative import plans_named
from flows.regex import regex

PLAN = regex(
    r"(?:20\d\d年|今年|明年|下一?步|下一?阶段|今后|未来|下半年|十[一二三四五]五).*(?:目标|任务|安排|部署|打算|思路|展望|规划|计划|重点工作)"
    r"|(?:主要|预期|发展|总体|奋斗|重点).{0,6}(?:目标|任务)"
)
REVIEW = regex(r"回顾|总结|完成|成效|成就|执行|进展")
"""2022年目标完成情况: what stands under such a heading has been done, though it speaks of aims."""
DONE_ALREADY = regex(f"{DONE}|{PAST_YEAR}|现有|过去|经过|累计(?!(?:再|新)?{UNDERTAKEN})")
"""Words of what has been done: 去年新建6所; 比上年提高0.3个百分点 only compares what is to be done with it, 累计培育 sums that up."""
WORK = regex(r"(?P<year>20\d\d)年度?(?:全?[市省县区国])?(?:的|主要|重点|政府|经济|社会|发展)*工作$")
"""2026年主要工作: what is to be done in the year in which a report is given, and what was done in the one before."""
AND = "和"
"""Between the halves of a heading, of which each has a part of the section: 发展成就和主要目标."""


@lru_cache(maxsize=1024)
def is_plan(section: str) -> bool:
    """Whether a heading of the path says that what follows is to come."""
    return any(
        PLAN.search(heading) is not None and REVIEW.search(heading) is None
        for heading in section.split("/")
    )


def is_review(section: str) -> bool:
    """Whether a heading of the path says that what follows has been done: 2022年目标完成情况."""
    return REVIEW.search(section) is not None


@lru_cache(maxsize=1024)
def laid_out(section: str) -> frozenset[str]:
    """The five-year plans that the second halves of headings lay out: “十三五”发展成就和“十四五”主要目标."""
    later = [heading.partition(AND)[2] for heading in section.split("/")]
    halves = [half for half in later if PLAN.search(half) and not REVIEW.search(half)]
    return frozenset(period for half in halves for period in plans_named(half))


@lru_cache(maxsize=1024)
def is_work_of(section: str, year: int) -> bool:
    """Whether a heading of the path is that of the work of a year: 三、2026年主要工作."""
    works = (WORK.search(heading) for heading in section.split("/"))
    return any(work is not None and int(work["year"]) == year for work in works)
