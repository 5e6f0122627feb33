"""A document that lays out what is to come, as its title says: 2024年工作要点, “十五五”规划纲要, 2024年计划指标（草案）.

What stands under the heading of a section of plans belongs in `headings` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.targets.announced import DOES
from flows.extract.meaning.targets.headings import DONE_ALREADY, REVIEW
from flows.extract.meaning.times.relative import plans_named
from flows.read.segment import title
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.text.layout import Place
    from schemas.records import Figure

PAPER = regex(
    r"(?:规划|纲要|计划|(?:行动|工作|攻坚|建设|发展)方案|要点|安排|草案|思路|打算|(?:目标|重点|主要)任务|任务分解|计划指标|预期目标|主要目标)[》”]?(?:的?(?:通知|报告|草案|建议))?[ \t]*(?:[（(][^（）()\n]{1,16}[）)])?$"
)
"""What the title of such a document ends in."""
TELLING = regex("发布|印发|公布|出台|解读|获批|通过|启动|亮相|亮点|敲定|明确|[：:，,！!？?]")
"""Words of a title that tells of such a document, or of something else."""
YEARS = regex(r"(?<!\d)(?P<first>20\d\d)(?:年?\s?[-—–~～至]{1,2}\s?(?P<last>20\d\d))?年")
STATE = regex("基础|现状|背景|环境|形势|问题|成[就效绩]")
"""Headings of what is so before the plan begins."""
NORM = regex("每[人户台月亩头例辆名年次]|标准|满分|分值")
"""Words of what is laid down for each, and not of what is to be done."""
RANGE = "/"


def laid_out_by_title(text: str) -> frozenset[str]:
    """The times of which the document lays out what is to be done then, by its title: a year, or several and the last of them."""
    titled = title(text).strip()
    if PAPER.search(titled) is None or TELLING.search(titled) or REVIEW.search(titled):
        return frozenset()
    years = [
        one["first"] if one["last"] is None else f"{one['first']}{RANGE}{one['last']}"
        for one in YEARS.finditer(titled)
    ]
    spans = years or list(plans_named(titled))
    if len(spans) != 1:
        return frozenset()
    return frozenset({spans[0], spans[0].rpartition(RANGE)[2]})


def is_of_titled(
    text: str, figure: Figure, place: Place, start: int, times: frozenset[str]
) -> bool:
    """Whether it is of the time that such a title names, or of none and of a deed, and neither section nor clause tells what has been."""
    section = place.block.section
    if not times or figure.kind == "ordinal" or REVIEW.search(section) or STATE.search(section):
        return False
    if figure.period not in times:
        since = max(place.clause.start - 1, 0)
        if figure.period is not None or DOES.search(text, since, start) is None:
            return False
    low = place.clause.start
    return not any(words.search(text, low, start) for words in (DONE_ALREADY, NORM))
