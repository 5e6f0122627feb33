"""A part of a group that is told twice, as a share and as a number, by what it is: 访客中有45%，即约9万人，是学生.

A part told once belongs in `acting` or `flows.extract.meaning.subjects.parts.picked.picking`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

PARTS = ("percent", "ratio")
_NUMBER = r"[\d一二两三四五六七八九十半][\d.,]*(?:万亿|[百千万亿])?[余多]?(?:[%％成半]|[人名位家户个]|(?<=成)半)?"
_GLOSS = rf"[，,（(](?:即|也就是|亦即|约)(?:{HEDGE}|有)*"
AFTER = regex(
    rf"(?P<gloss>{_GLOSS}{_NUMBER}[）)]?)?[）)]?[，,]?人?(?:均|都)?(?:属于|[为是])(?P<kind>[\u4e00-\u9fff]{{2,12}}|\d{{1,2}}岁(?:及?以[上下])?[\u4e00-\u9fff]{{0,8}})(?=[，。；;）)\n]|$)"
)
"""From a part on: the other way of telling it, and what it is."""
BEFORE = regex(
    rf"(?:(?<=\d)[人名位家户个])?(?P<group>[\u4e00-\u9fff]{{2,20}}?)(?:当|之)?中[，,]?(?:只|仅|[约近有]|超过?|至少|{HEDGE})*(?P<told>{_NUMBER}{_GLOSS})?$"
)
"""Up to a part: the group, and the other way of telling the part."""
REACH, AHEAD = 60, 40
"""How far before a figure its group stands, and how far after it what the part is, in characters."""


def glossed(case: Case) -> str | None:
    """The share of the group that 是学生 says it is, or those who are; None where the part is told but once."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    is_ = AFTER.match(text, spot.end, min(len(text), spot.end + AHEAD))
    if is_ is None:
        return None
    start = spot.in_sentence(REACH)
    of = BEFORE.search(text, start, spot.start)
    if of is None or not (of["told"] or is_["gloss"]):
        return None
    group = phrases.owner(*of.span("group"))
    if group is None or phrases.words.at(is_.start("kind")).tag[0] in "vdp":
        return None
    return f"{is_['kind']}占{group}的比重" if case.reading.kind in PARTS else is_["kind"]
