"""The share of those in another band of the same measure, told by its bounds alone: 月薪2000元以下的占16%，2000元至3000元的占60%.

What they are told by, and who they are, stands with the first band. Bands by age are for `age_bands` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.modifiers import CLASSED
from flows.extract.text.hedges import BOUNDING, HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

CLOSING = ("）", ")")
_BOUNDED = rf"{BOUNDING}\d[\d.,]*[百千万亿]*[^\d，。；、,;的占]{{1,4}}?"
BAND = regex(rf"(?:{CLASSED.pattern}|{_BOUNDED}(?=的))")
ALONE = regex(
    rf"(?:其中|而|在|\s)*(?P<band>{CLASSED.pattern}|{_BOUNDED}(?=的))(?:之间)?(?:的|者|[则仅约各所])*"
    rf"(?P<shares>占比?|的?比[例重])?(?:[为是有]|达到?|{HEDGE}|\s)*$"
)
"""2000元至3000元的占, 80分以上的为: a clause that tells of nothing but a band how many are in it."""
BOUNDS = regex("[及或]?以[上下内]$|[(（]含[)）]")
IN_BRACKETS = regex(rf"(?P<band>{CLASSED.pattern})[（(](?:占比?|[为约]|{HEDGE}|\s)*$")
"""月租金集中在2000~3000元（: a band, and its share in brackets."""
GATHERED = regex(
    r"(?P<what>[\u4e00-\u9fff]{2,14}?)(?:(?:主要|大多数?|大都|多数?|普遍)?(?:集中|分布)[在于]|(?:主要|大多数?|大都|多数?)[在为是])"
)
"""What is measured in bands."""
SPREAD = regex(
    rf"(?:^|[，。；,;\n])(?!因|由于|据)(?P<what>[\u4e00-\u9fff]{{2,14}}?)(?:主要|大多数?|大都|多数?|普遍)?(?:集中|分布)[在于](?:{HEDGE}|\s)*$"
)
"""Up to the first band: 月租金集中在."""
SHARE = "占比"


def another(case: Case) -> str | None:
    """岗位月薪2000元至3000元的比例 after 岗位月薪2000元以下的比例: the share that was told last, of another band."""
    text, spot, memory = case.phrases.text, case.spot, case.memory
    own = ALONE.match(text, spot.clause.start, spot.start)
    if own is None:
        return None
    for name in (memory.subject, memory.shared, *reversed(memory.levels)):
        told = BAND.search(name or "")
        if name and told is not None and _unit(told[0]) == _unit(own["band"]):
            return name[: told.start()] + own["band"] + name[told.end() :]
    return own["band"] + SHARE if own["shares"] else None


def spread(case: Case) -> str | None:
    """月租金 of 月租金集中在2000~3000元: what has its values in a band."""
    text, spot = case.phrases.text, case.spot
    found = SPREAD.search(text, max(0, spot.since - 1), spot.start)
    return found["what"] if found is not None and is_amount(found["what"]) else None


def in_brackets(case: Case) -> str | None:
    """月租金2000~3000元占比 of 月租金集中在2000~3000元（42%）: the share of a band, in brackets behind it."""
    text, spot = case.phrases.text, case.spot
    band = IN_BRACKETS.search(text, spot.sentence.start, spot.start)
    gathered = band and GATHERED.search(text, spot.sentence.start, band.start())
    if band is None or gathered is None or not text.startswith(CLOSING, spot.end):
        return None
    if not is_amount(gathered["what"]):
        return None  # 回答集中在2000~3000元（42%）
    return gathered["what"] + band["band"] + SHARE


def _unit(band: str) -> str:
    """元 of 2000元以下: the last character of the unit that a band is bounded in."""
    return BOUNDS.sub("", band)[-1]
