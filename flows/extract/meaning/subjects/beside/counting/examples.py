"""What is counted where the clause names some of them before the number: 文物 of 文物包括青铜方鼎等120件.

Persons by their names are in `listed_persons` beside this module, a list that the noun behind 等 sums up (青铜方鼎等文物120件)
in `flows.extract.meaning.nouns.before_number.preceding`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.ending import counted_nouns
from flows.extract.meaning.nouns.after_number.following import may_do
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case

SOME = regex(
    rf"(?P<verb>(?:主要|分别|其中)?(?:包括|包含|涵盖|(?<![只没具所享拥占])有|是|为))[^，。；：,;:\n\d]{{2,50}}等(?:共计?|合计|一共|{HEDGE})*$"
)
"""包括青铜方鼎等: what names some of those that the number behind it counts."""
ETC = "等"
ITEM = "item"
"""The code of 件 and 项, which count anything: 文物, 案例."""
ENDED = regex(r"[，。；、,;（()）：\s]|$")
"""Behind the number, where no noun of its own follows."""
INSIDE = tuple("里中内上处")
"""Ends of where something is: 馆内有青铜方鼎等120件."""


def whole(case: Case) -> Phrase | None:
    """The noun before the verb that gives examples of those counted; None where it is who has them or what they are parts of."""
    phrases, spot, canonical = case.phrases, case.spot, case.reading.canonical
    if canonical is None or case.reading.kind != "count":
        return None
    if phrases.text.find(ETC, spot.since, spot.start) < 0 or not ENDED.match(
        phrases.text, spot.end
    ):
        return None
    some = SOME.search(phrases.text, spot.since, spot.start)
    noun = some and phrases.closing(spot.since, some.start(), no_place=True)
    if noun is None or noun.text.endswith(INSIDE):
        return None
    own = vocabulary().things.counted_by.get(canonical, ())
    if noun.text.endswith(own):
        return noun
    is_other = canonical != ITEM and own != () and noun.text.endswith(counted_nouns())
    return None if is_other or may_do(noun.text) else noun
