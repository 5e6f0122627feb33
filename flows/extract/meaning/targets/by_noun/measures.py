"""Plans that a result is held against, so that it is none itself: 超预期，达到12亿元; 完成年度计划的95%."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.targets.wording.words import NOUNS
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE, HEDGED
from flows.regex import regex

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.targets.asked import Asked

AHEAD_OF = regex(
    r"(?:高出|超出|低出|多出)[^，。；、]{0,8}$|超(?:过|额完成)?(?:全?年度?|年初|既定|原定?|预定|总)*$"
)
"""高出预期目标1.9个点, 超年度计划28%: by how much the result is ahead of the plan."""
POINTS = regex(r"[\d.]+个(?:百分|千分)?点")
"""低于年计划的0.7个百分点: a difference, and not what was planned."""
SET_AGAINST_PLAN = regex(
    r"(?:超过?|超出|[高低好强弱差逊]于|不及|不如|未达|符合)[^，。；、]{0,8}$|[高低快慢]于[^，。；、]{0,16}[%点元]的$|[比较](?:原先?|此前|先前|既定|年初|年度|全年)?$"
)
"""低于年度计划, 高于7%的预期, 比原计划: a result is held against the plan that is named next."""
_WHICH = "(?:全?年度?|[当今本]年|年初|期初|原定?|既定|预定|调整后?的?|总|预算|收支)*"
OF_A_PLAN = regex(rf"(?:占|为|相当于|达到){_WHICH}$")
"""占年度计划的105%, 为年初计划的10%: how much of it has been done."""
OF_PLAN_OF = regex(r"占(?![地用道有据领比])[^，。；,;、\d的比]{1,12}$")
DONE_OF_IT = regex(rf"(?:总?投资|总[量数额]|资金|任务)?的?\s?{HEDGE}?")
"""占年度投资|计划|43.2%: likewise, with what the plan is of, and nothing else up to how much of it has been done."""
IS_PART_OF = regex(rf"(?:是|[只仅]有){_WHICH}$")
"""是计划的60%, 只有目标的六成: likewise, where nothing but 的 stands between the plan and how much of it has been done."""
AHEAD_OF_PLAN_BY, LEAD = (
    regex(r"[比较][^，。；、\d]{0,8}$"),
    regex(r"(?:值|水平)?[高低多少快慢好差]"),
)
"""比分析师的预期高出30亿: the plan stands between 比 and by how much the result is ahead of it."""
ADMITTED = regex("(?:入选|入围|获批|获评|荣获|[列纳]入)[^，。；、]{0,12}$")
"""入选国家培养计划: the plan is a title, which has been won; 列入年度计划的36个项目 are those of a plan."""
COMPLETED = regex(r"(?<!要)(?:完成|达成)了?[^，。；、]{0,20}$")
"""完成年度计划: so much of the plan has been done."""
HAS_DONE = regex(rf"(?:完成|达成)了?{HEDGED}$")
OF_PLAN = regex(rf"值?的?\s?{HEDGE}?")
PROGRAMME = regex(
    r"(?:^|[，、；。：:,;（(\n]|其中)(?![^，、；。]*(?:招|录|聘|引|培|购|产|售|销|投|建|征|派|增|减|年|月|季|期|全|总|原|既|按|新|拟|任务|目标|工作|发展|改造|治理|用工|选拔|分配|编制|需求|完成|执行))[\u4e00-\u9fff]{2,6}$"
)
"""西部|计划2名, 大学生村官|计划3名: before 计划, the name of a programme under which somebody serves, and no deed that is planned."""
PROGRAMME_OF = "计划"
PERSONS = regex(r"\d[\d,]*\s?[名人位]")
MEASURE_REACH = 24
"""How far before a word of planning may stand what holds a result against it, in characters."""


LEAD_OVER_PLAN = regex(
    rf"(?:[高低快慢好优差]于|超[出过]?|[高低]出|[比较])[^，。；、\d]{{0,8}}{trie(NOUNS)}[值数]?(?:[（(][^（()）]*[）)])?(?:[高低快慢多少]|{HEDGE}|\s)*$"
)
"""优于年度目标（33微克/立方米）, up to by how much a result is ahead of what was planned."""


def is_lead_over_plan(asked: Asked) -> bool:
    """优于年度目标3微克/立方米: whether a difference says by how much a result is ahead of a plan, or behind it."""
    is_lead = asked.figure.role == "difference"
    return is_lead and asked.says(LEAD_OVER_PLAN)


def is_programme(text: str, word: re.Match[str], start: int) -> bool:
    """西部计划2名: whether the word of planning ends the name of a programme, right before how many persons are in it."""
    if word[0] != PROGRAMME_OF or word.end() != start or PERSONS.match(text, start) is None:
        return False
    return PROGRAMME.search(text, max(0, word.start() - MEASURE_REACH), word.start()) is not None


def is_measure(text: str, since: int, word: re.Match[str], start: int) -> bool:
    """Whether a result is held against the plan that the word names: 超预期，达到12亿元, 完成年度计划的95%.

    The number of such an expectation is foreseen itself: 高于预期的4.2%.
    """
    if word[0] not in NOUNS:
        return False
    before = max(since, word.start() - MEASURE_REACH), word.start()
    if any(way.search(text, *before) for way in (ADMITTED, OF_A_PLAN, COMPLETED)):
        return True
    if OF_PLAN_OF.search(text, *before) and DONE_OF_IT.fullmatch(text, word.end(), start):
        return True
    if AHEAD_OF.search(text, *before) and "的" not in text[word.end() : start]:
        return True
    if SET_AGAINST_PLAN.search(text, *before) and POINTS.match(text, start):
        return True
    if AHEAD_OF_PLAN_BY.search(text, *before) and LEAD.match(text, word.end()):
        return True
    beside = OF_PLAN.fullmatch(text, word.end(), start)
    if beside is not None and IS_PART_OF.search(text, *before):
        return True
    return beside is None and SET_AGAINST_PLAN.search(text, *before) is not None


def is_part_of_plan(asked: Asked) -> bool:
    """完成54%的销售目标: how much of what was aimed at has been done."""
    is_part = asked.figure.kind in ("percent", "ratio")
    return is_part and asked.says(HAS_DONE)
