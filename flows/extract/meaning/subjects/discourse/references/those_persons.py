"""A few persons who were told of before and are taken up by their number: 两人的关系, 为两人办理手续, 这两个人却不认错.

The noun or the verb after them says nothing of who they are. What 该, 这一 and 其 take up belongs in `anaphora` beside this
module, two who are told of one after the other in `of_two`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

NAME = "人数"
FEW = regex(r"[两二三四2-4]个?人|俩人?")
THESE = ("这", "那")
FOR = ("为", "给", "对", "向", "替", "与", "跟")
"""Before those for whom something is done."""
BECOMING = ("成为", "分为", "作为", "认为", "均为", "别为", "仅为", "以为", "因为", "称为")
"""Words that end in 为, and have no persons for whom."""
OF = "的"
THEY = regex(
    r"(?:还是?|也|都|均|皆|又|仍然?|曾经?|正在?|相互|互相|彼此|一起|一同|一直|双双|各自?|其实|同时|"
    r"之间|年龄|关系|感情|身份|身高|是|有着)(?![\u4e00-\u9fff]{0,4}(?:死|伤|亡|获救|失踪|失联|被[捕困抓]|落网))"
)
"""两人还, 两人之间, 两人年龄: what is said of persons who have been told of, and names nobody."""
SOME = regex(r"其中|其余|另有?外?|还有|有$|仅|共")
"""Before persons of whom it is told that there are so many: 其中两人也受了伤, 有两人都未戴头盔."""
BARE = "rdfsctu"
"""First characters of the tags that may stand before those who have what follows: 片中|两人的关系, and not 容纳|两人的帐篷."""


def taken_up(case: Case) -> str | None:
    """人数 where a few persons told of before are meant; None where they are told of first."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    if case.reading.canonical != PERSON or FEW.fullmatch(text, spot.start, spot.end) is None:
        return None
    if text.startswith(THESE, max(0, spot.start - 1)) and spot.start:
        return NAME
    ahead = phrases.words.at(spot.start - 1) if spot.start > spot.clause.start else None
    if THEY.match(text, spot.end) and not _are_some(phrases, spot):
        return NAME
    if text.startswith(OF, spot.end):
        return NAME if ahead is None or ahead.tag[0] in BARE else None
    does = phrases.words.at(spot.end) if spot.end < len(text) else None
    is_for = ahead is not None and text.startswith(FOR, spot.start - 1)
    is_verb = ahead is not None and ahead.text.endswith(BECOMING)
    goes_on = does is not None and does.tag[0] in "vpdn" and len(does.text) > 1
    return NAME if is_for and goes_on and not is_verb else None


def _are_some(phrases: Phrases, spot: Spot) -> bool:
    """Whether a word before them in the clause says which of those told of they are: 其中|两人."""
    return SOME.search(phrases.text, spot.clause.start, spot.start) is not None
