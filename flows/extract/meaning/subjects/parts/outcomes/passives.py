"""Those that something was done to, by a passive before their number: 建议被采纳18条 are 被采纳建议, 论文被引用320次 its 被引用次数.

Passives behind the number (3座桥被冲毁) are in `flows.extract.meaning.subjects.parts.doing.by_deed`, what was not done in
`undone`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import moving
from flows.extract.text.hedges import HEDGE
from flows.extract.text.marks import ENDED
from flows.extract.text.words import DEED_TAGS, tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

PASSIVE = regex(rf"被(?P<deed>[\u4e00-\u9fff]{{1,4}}?)(?:了|过|共|累计|达到?|{HEDGE}|\s)*$")
"""被采纳, up to the number."""
TIMES, OF = "次", "的"


def done_to(case: Case) -> str | None:
    """被采纳审计建议 of 提出审计建议被采纳18条; None where a noun follows, or nobody is told to whom it was done."""
    phrases, spot = case.phrases, case.spot
    done = PASSIVE.search(phrases.text, spot.since, spot.start)
    if done is None or ENDED.match(phrases.text, spot.end) is None:
        return None
    deed = done["deed"]
    if tagged(deed)[-1][1] not in DEED_TAGS or deed in moving():
        return None
    those = phrases.before(spot.since, done.start())
    if those is None or those.is_act or those.end != done.start() or phrases.is_place(those):
        return None
    name = phrases.name(those).rpartition(OF)[2]
    verb = next((one for one in vocabulary().once.governing if name.startswith(one)), "")
    name = name[len(verb) :] if len(name) > len(verb) + 1 else name
    if case.reading.unit == TIMES:
        return f"{name}被{deed}{TIMES}数"
    return None if name.endswith(naming.SUFFIXES) else f"被{deed}{name}"
