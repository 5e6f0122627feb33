"""What the unit of a figure, and the word beside it, settles whatever else is said: 6口之家, 致2死5伤, 载有23人, 西方7国, 3辆车受损.

Which other phrase may name a figure is for `flows.extract.meaning.subjects.beside.choosing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import HARMED
from flows.extract.meaning.nouns.phrase import NAMED, Phrase
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.meaning.subjects.case import Case

TAKINGS = "票房"
TOOK = regex(r"票房(?=[，。；、,;)）\s]|$|的(?!\w{0,4}[款金券])|位居|成为|夺|登|大关|冠军)")
"""1.35亿票房: what a film took, and not 票房补贴."""
GRADE, MAGNITUDE = "级", "震级"
RICHTER = regex("(?:里氏|芮氏)(?:规模|震级)?[为是达]?$")
"""强度为里氏5.9级: the scale, which says what is measured."""
COUNTRY, COUNTRIES = "国", "国家"
DISTRICT, SECRETARY = "辖区", "书"
VILLAGES = ("村", "镇", "乡")
FAMILY, MEMBERS = "之家", "家庭人口"
MOUTHS, AT_HOME = ("口", "口人"), regex(r"家[里中]?(?:共|现|一共|总共)?有?$")
HARM = {"死": "死亡人", "伤": "受伤人"}
PIECE = "个"
BOTH = "两"
CARRIED, CARRYING = "人", ("载有", "载着", "搭载", "载客")


def settled(case: Case) -> Phrase | None:
    """The phrase that names the figure by its unit alone, or by a word beside it; None where neither settles it."""
    for rule in RULES:
        found = rule(case)
        if found is not None:
            return found
    return None


def _family(case: Case) -> Phrase | None:
    """6口之家: how many a family are."""
    spot = case.spot
    is_family = case.phrases.text.startswith(FAMILY, spot.end)
    return Phrase(spot.end, spot.end + len(FAMILY), MEMBERS) if is_family else None


def _at_home(case: Case) -> Phrase | None:
    """家有5口人: likewise."""
    spot = case.spot
    is_home = case.reading.unit in MOUTHS and AT_HOME.search(
        case.phrases.text, spot.since, spot.start
    )
    return Phrase(spot.start, spot.start, MEMBERS) if is_home else None


def _harmed(case: Case) -> Phrase | None:
    """致2死5伤: those who died, or were hurt."""
    spot, reading = case.spot, case.reading
    counts_persons = reading.unit in (None, CARRIED) or reading.unit in NAMED
    if reading.kind != "count" or not counts_persons:
        return None
    harmed = HARMED.match(case.phrases.text, spot.end)
    return harmed and Phrase(spot.end, spot.end + 1, HARM[harmed[0]])


def _takings(case: Case) -> Phrase | None:
    """1.35亿票房: what a film took."""
    spot, reading = case.spot, case.reading
    is_sum = reading.kind == "money" or (reading.kind == "count" and reading.unit is None)
    took = is_sum and TOOK.match(case.phrases.text, spot.end)
    return Phrase(spot.end, spot.end + len(TAKINGS), TAKINGS) if took else None


def _magnitude(case: Case) -> Phrase | None:
    """里氏5.9级: how strong an earthquake was, unless a noun right after it says that."""
    phrases, spot = case.phrases, case.spot
    if case.reading.unit != GRADE or not RICHTER.search(phrases.text, spot.since, spot.start):
        return None
    after = phrases.after(spot.end, spot.right_end)
    is_named = after is not None and after.start == spot.end
    return None if is_named else Phrase(spot.start, spot.start, MAGNITUDE)


def _carried(case: Case) -> Phrase | None:
    """载有23人: those on board."""
    spot = case.spot
    is_carried = case.reading.unit == CARRIED and case.phrases.text.endswith(
        CARRYING, 0, spot.start
    )
    return Phrase(spot.start, spot.start, "载有人") if is_carried else None


def _divisions(case: Case) -> Phrase | None:
    """3市 of 乐山等3市, 7国 of 西方7国: the unit is what is counted, whatever they do."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    unit = reading.unit
    if reading.kind != "count" or unit is None:
        return None
    if unit not in vocabulary().people.divisions and unit != COUNTRY:
        return None
    those = phrases.words.at(spot.end).text
    if phrases.text.startswith(DISTRICT, spot.end):
        return None  # 15市辖区
    if unit in VILLAGES and those.endswith((*vocabulary().people.persons, SECRETARY)):
        return None  # 5村干部
    return Phrase(spot.end - len(unit), spot.end, COUNTRIES if unit == COUNTRY else unit)


def _in_unit(case: Case) -> Phrase | None:
    """3辆车受损, 16支队伍晋级: the unit holds the noun, unless the one before the number says more of the same (参赛队伍共16支队伍)."""
    spot = case.spot
    noun = vocabulary().things.in_units.get(case.reading.unit or "")
    if noun is None or _holds(case):
        return None
    before = case.phrases.before(spot.since, spot.stop)
    if before is not None and before.text.endswith((noun, noun[-1])):
        return None
    return Phrase(spot.end - 1, spot.end, noun)


def _holds(case: Case) -> bool:
    """Whether a unit of one character may count what it holds, as in 5车西瓜: two of such are the things themselves (两队实力)."""
    phrases, spot = case.phrases, case.spot
    is_short = len(case.reading.unit or "") == 1 and not phrases.text.startswith(BOTH, spot.start)
    return is_short and phrases.words.at(spot.end).tag[0] not in "vdp"


def _as_unit(case: Case) -> Phrase | None:
    """分为三部分: the unit is the noun, unless another follows that is counted by it (五方面工作)."""
    phrases, spot = case.phrases, case.spot
    unit = case.reading.unit
    if unit is None or unit not in vocabulary().things.as_units:
        return None
    if phrases.text[spot.end : spot.end + 1].isdigit():
        return None  # 政策包括三方面10项: both are of what stands before
    after = phrases.after(spot.end, spot.right_end, counted=True)
    if after is not None and phrases.text[spot.end : after.start] in ("", "的"):
        return None
    return Phrase(spot.end - 1, spot.end, unit.removeprefix(PIECE))


RULES: tuple[Callable[[Case], Phrase | None], ...] = (
    _family,
    _at_home,
    _harmed,
    _takings,
    _magnitude,
    _carried,
    _divisions,
    _in_unit,
    _as_unit,
)
"""Tried in order: the first that names the figure decides."""
