"""What a phase of a work is to have of what the whole was told of: 总投资20亿元，其中一期5亿元、二期8亿元 are the 一期总投资 and the 二期总投资.

Seasons and times that come again (枯水期, 周末) are in `flows.extract.meaning.subjects.discourse.same_measure.phases`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.text.hedges import HEDGE
from flows.extract.text.marks import ENDED
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

KINDS = ("money", "area", "length", "power", "mass", "volume", "energy")
PHASE = regex(
    rf"(?:(?<![\u4e00-\u9fff\d])|(?<=其中))(?P<phase>(?:第?[一二三四五六七八九十]|首)期)(?:工程|项目)?(?:[为是约达]|{HEDGE}|\s)*$"
)
"""其中一期, 、二期工程约: all that stands before the amount of a phase."""
OTHER = regex(r"^(?:第?[一二三四五六七八九十]|首)期(?:工程|项目)?(?=..)")
"""一期 of 一期投资: the phase that was told of before."""
ENDS = regex(f"{ENDED.pattern}|[和及]")
WORKS = ("项目", "工程")
"""What a work is called alone, which its phases are not called after."""
REACH = 16


def of_phase(case: Case) -> str | None:
    """一期总投资 of 其中一期5亿元, after 项目总投资20亿元; None where the sentence has told nothing in the unit."""
    phrases, spot, unit = case.phrases, case.spot, case.reading.canonical
    text, start = phrases.text, spot.in_clause(REACH)
    phase = PHASE.search(text, start, spot.start)
    told = case.memory.told.of_sentence(unit, spot.sentence.start) if phase else []
    if phase is None or not told or ENDS.match(text, spot.end) is None:
        return None
    whole = OTHER.sub("", told[0].name)  # 一期投资3亿元，二期4亿元
    work = next((one for one in WORKS if whole.startswith(one)), "")
    of_it = whole[len(work) :] if naming.is_name(whole[len(work) :]) else whole
    return phase["phase"] + of_it
