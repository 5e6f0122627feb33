"""What a plan lays down for a year: 规划提出，到2025年床位达到800张, 按照方案，到今年年底建成公园50个.

It is aimed at, however long ago that year was. What opens a list of tasks is in
`flows.extract.meaning.targets.by_verb.opening`, a year by itself in `flows.extract.meaning.targets.wording.horizons`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.targets.wording.facts import is_open
from flows.extract.meaning.targets.wording.words import LIST_REACH, UNDERTAKEN
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.targets.asked import Asked

_PAPER = r"(?:规划|纲要|方案|计划|意见|通知|路线图|蓝图|部署|安排)[》”」』]?(?:[（(][^（）()。\n]{1,30}[)）])?"
_SAYS = "(?:中|里)?(?:还|也|则|均|都)?(?:明确(?:提出|要求|规定)?|提出|要求|确定)"
_PROPOSES = rf"(?:{_PAPER}{_SAYS}|(?:根据|按照?|依据|依照)[^，。；,;]{{0,24}}?{_PAPER})[，,：:]?\s?"
_YEAR = r"(?:20\d\d|[今明后])年"
BY_THEN = regex(
    rf"{_PROPOSES}[^，。；,;\d]{{0,6}}(?<![截直])到(?:{_YEAR}(?:年?[底末])?|年[底末]|[“\"]?十[一二三四五]五[”\"]?(?:规划)?(?:时?期)?末|本世纪[中末]叶?)"
    rf"|{_PROPOSES}{_YEAR}(?:年?[底末])?(?!\s?\d)"
)
"""规划提出，到2025年: who lays down what is to be by when."""
TO_DO = regex(
    rf"(?:政府工作报告|规划|纲要|方案|行动计划|工作要点)[》”」』]?(?:中|里)?(?:还|也|则|均|都)?(?:明确)?提出[，,：:]\s?(?:今年|当年|全年|20\d\d年|[再将要需])*[，,]?(?:{UNDERTAKEN}|新增|新开工|力争|确保)"
)
"""政府工作报告提出，新开工改造小区5万个: what it says is to be done, and not what it says has been."""
SAYS = regex("提出|明确|要求|确定|按|根据|依")
"""Words without which neither stands."""


def is_laid_down(asked: Asked) -> bool:
    """Whether its sentence says that a plan lays it down for a year, and tells no fact since."""
    text, start = asked.text, asked.start
    low = asked.place.in_sentence(start, LIST_REACH)
    if SAYS.search(text, low, start) is None:
        return False
    said = [*BY_THEN.finditer(text, low, start), *TO_DO.finditer(text, low, start)]
    return bool(said) and is_open(text, said[-1].end(), start)
