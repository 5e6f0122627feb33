"""The share of those of an age who are told by it alone: 60岁以上人口占24%，其中65岁以上占17%, 受访者中18—30岁占32%.

Where a noun follows the age, it names them by itself. Whose age a figure states is in
`flows.extract.meaning.subjects.beside.measuring.ages`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.subjects.parts.wholes import framed, whole_names
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases
    from flows.extract.meaning.subjects.case import Case

AGE = r"\d{1,3}(?:周?岁)?(?:[-—–－~～至到]\d{1,3})?周?岁(?:[及或]?以[上下内])?"
BAND = regex(
    rf"(?P<band>{AGE})(?:年龄段|年龄组|的|者)?(?:[则仅约]|各)?占(?:比(?:例|重)?)?(?:(?P<whole>[^，。；,;\d占]{{2,12}})的)?(?:{HEDGE}|达到?|为|\s)*$"
)
"""65岁以上占, 0—14岁占总人口的: an age, and what of all those are who are that old."""
OLD = regex(rf"{AGE}(?P<those>(?![及或以])[\u4e00-\u9fff]{{2,16}}?)占")
"""人口 of 60岁以上人口占比: those of another age whose share was told."""
INSIDE = regex(r"(?P<those>[\u4e00-\u9fff]{2,16})[之当]?中[，,：:]?$")
REACH, SHARE = 40, "占比"


def of_age(case: Case) -> str | None:
    """The share of those of an age, with the noun that the sentence has told them by before."""
    phrases, spot = case.phrases, case.spot
    low = spot.in_sentence(REACH)
    band = BAND.search(phrases.text, low, spot.start)
    if band is None:
        return None
    counted = case.memory.parts.wholes.get(PERSON)
    if counted is not None:
        case.memory.parts.whole = (
            counted  # 其中35岁以下占42%，女性占38%: of all, and not of the young
        )
    of = "的" if counted and phrases.text.startswith("的", band.end("band")) else ""
    which = band["band"] + of + _those(case, band.start())
    whole = band["whole"] or counted
    return f"{which}占{whole}的比重" if whole else which + SHARE


def _those(case: Case, start: int) -> str:
    """Who they are: named before 中, or told by another age, or the persons that were counted; "" where nobody is."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    inside = INSIDE.search(phrases.text, max(spot.clause.start, start - REACH), start)
    if inside is not None and (those := _named(phrases, *inside.span("those"))):
        return those
    opened = framed.OPENED.match(phrases.text, spot.sentence.start, spot.clause.start)
    if opened is not None and (those := _named(phrases, *opened.span("whole"))):
        return those
    told = OLD.match(memory.level or "")
    if told is not None:
        return told["those"]
    return whole_names.fronted(memory.parts.wholes.get(PERSON) or memory.asked or "")[1]


def _named(phrases: Phrases, start: int, end: int) -> str:
    """The persons that text[start:end] names; "" where it names others."""
    name = phrases.named(start, end) or ""
    return name if name.endswith(vocabulary().people.persons) else ""
