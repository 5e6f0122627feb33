"""What a report sums up of a plan before it tells whose that is: 新建学校6所、改造市场8个……1月8日，记者获悉，今年的民生实事清单确定.

What is told after the plan belongs in `announced` and `undertaken` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.targets.wording.facts import OUTCOME
from flows.extract.meaning.targets.wording.headings import DONE_ALREADY
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.targets.asked import Asked

BREAKING_OFF = "……"
"""What the list breaks off with."""
LONGEST_LIST = 120
_PLAN = "(?:任务单|任务书|项目清单|任务清单|实事清单|清单|实事|计划|方案|要点|规划|目标任务|时间表|路线图|施工图)"
_LAID_DOWN = "(?:明确|确定|敲定|印发|发布|公布|出台|出炉|制定|下达|部署|亮相)"
_NOT_DONE = rf"(?:(?!{OUTCOME}|[。\n]).)"
OF_PLAN = regex(
    rf"{_NOT_DONE}{{0,60}}?(?:{_LAID_DOWN}{_NOT_DONE}{{0,40}}?{_PLAN}|{_PLAN}{_NOT_DONE}{{0,8}}?{_LAID_DOWN}){_NOT_DONE}{{0,8}}(?:[。！\n]|$)"
)
"""After it, that a plan was laid down: 记者获悉，该区明确2023年民生项目任务单."""


def is_summed_up_ahead(asked: Asked) -> bool:
    """Whether it stands in the list that opens a paragraph and breaks off where the plan is told that it is of."""
    text, place, start = asked.text, asked.place, asked.start
    low, high = place.block.start, min(place.block.end, start + LONGEST_LIST)
    at = text.find(BREAKING_OFF, start, high)
    if at < 0 or text.find("。", low, at) >= 0:
        return False
    if asked.says(DONE_ALREADY):
        return False
    return OF_PLAN.match(text, at + len(BREAKING_OFF), place.block.end) is not None
