"""What a paragraph has told of the whole, told of one place by its last noun: 全省完成水利投资80亿元。宁波市完成投资12亿元.

Where the clause has no noun at all (宁波市完成12亿元), what was spoken of before is `antecedents`. What a thing, and no place, is
measured by belongs in `flows.extract.meaning.subjects.parts.branching.branches`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import Phrase
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.discourse.ellipsis.resumption import Resumption

DONE = regex(
    r"(?P<place>[\u4e00-\u9fff、]{2,20}?)(?:[两三四五六七八九十]{1,2}个?[省市县区州地])?(?:共计?|累计|合计|全年|已)*(?:实现|完成|取得|获得)了?(?P<what>[\u4e00-\u9fff]{2,4})"
)
"""宁波市完成投资: all of the clause before its number."""
LONGEST_NOUN = 4
"""So many characters has the last noun that is told of a place, at most."""


def in_place(resumption: Resumption) -> str | None:
    """水利投资 of 宁波市完成投资12亿元: the one measure that the paragraph has told in the unit which ends in that noun.

    Where it told several of them, the one that it split into parts (其中，住宅投资…); none where it told of the noun alone.
    """
    case = resumption.case
    phrases, spot, memory, name = case.phrases, case.spot, case.memory, resumption.name
    if not resumption.before or case.moved.role != "level" or len(name) > LONGEST_NOUN:
        return None
    done = DONE.match(phrases.text, spot.clause.start, spot.start)
    entry = naming.known(name) if done is not None and done["what"] == name else None
    if done is None or entry is None or entry.name_zh != name or not entry.family:
        return None
    if done["place"].startswith(naming.WHOLES) or not _is_place(resumption, *done.span("place")):
        return None
    told = set(case.told)
    longer = {one for one in told if one.endswith(name)}
    if name in longer:
        return None
    if len(longer) == 1:
        return longer.pop()
    return memory.parts.divided_last if memory.parts.divided_last in longer else None


def _is_place(resumption: Resumption, start: int, end: int) -> bool:
    """Whether text[start:end] names places and nothing else: 株洲、湘潭."""
    case = resumption.case
    phrases, text = case.phrases, case.phrases.text
    at = start
    for one in text[start:end].split("、"):
        if not one or not phrases.is_place(Phrase(at, at + len(one), one)):
            return False
        at += len(one) + 1
    return True
