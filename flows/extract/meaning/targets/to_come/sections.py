"""Whether a figure stands in a section of plans: 三、2026年主要工作, “十三五”发展成就和“十四五”主要目标.

What such headings say is in `flows.extract.meaning.targets.wording.headings`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.targets.wording.headings import (
    DONE_ALREADY,
    is_plan,
    is_work_of,
    laid_out,
)

if TYPE_CHECKING:
    from flows.extract.meaning.targets.asked import Asked


def is_headed(asked: Asked) -> bool:
    """Whether its section is one of plans, or of the work of the year that has begun with a report, and its clause tells no fact."""
    year = asked.outlook.begun
    section = asked.place.block.section
    if not is_plan(section) and (year is None or not is_work_of(section, year)):
        return False
    return not asked.says(DONE_ALREADY)


def is_laid_out(asked: Asked) -> bool:
    """Whether it is of a five-year plan that a heading lays out."""
    return asked.figure.period in laid_out(asked.place.block.section)
