"""What did not come about: 避免2万人失业 are the 避免失业人数, and not those who lost their work.

An amount whose noun stands before it is named with its verb anyway (避免经济损失3000万元).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

KINDS = ("count", "money")
"""Kinds of figures that tell how much did not come about."""
JOINT = "(?:、|以及|[和及与])"
AVERTING = regex(
    rf"(?P<verb>避免|防止|阻止)(?:了|每年|至少|{HEDGE})*(?:\d[^，。；,;]{{1,24}}?{JOINT}{HEDGE}?)*$"
)
"""避免了, up to the number of what did not come about, which others may stand before: 避免300人死亡和."""
WHAT = regex(rf"(?P<what>[\u4e00-\u9fff]{{2,10}}?)(?={JOINT}{HEDGE}?\d|[^\u4e00-\u9fff、]|$)")
"""交通事故, after that number, up to the end of the clause or the next number."""
REACH = 40
"""How far before a figure the verb is looked for, in characters."""
PERSONS, NUMBER, OF, HOUSEHOLD = "人数", "数", "的", "户"
BY = "p"
"""The tag of a preposition, which says more of them before who they are."""


def averted(case: Case) -> str | None:
    """避免失业人数 of 避免2万人失业, 防止火灾数 of 防止12起火灾, 避免死亡儿童数 of 避免300名儿童死亡."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    since = spot.in_clause(REACH)
    verb = AVERTING.search(phrases.text, since, spot.start)
    told = None if verb is None else WHAT.match(phrases.text, spot.end)
    if verb is None or told is None or told["what"].startswith(OF):
        return None
    if phrases.words.at(verb.start()).start < verb.start():
        return None
    what, who = told["what"], phrases.words.at(spot.end)
    if who.tag == BY:
        return None  # 避免了3万名由工会代表的员工罢工
    if reading.kind == "money":
        return verb["verb"] + what
    state = what.removeprefix(who.text)
    if who.start == spot.end and state and who.text.endswith(vocabulary().people.persons):
        what = state + who.text
    elif reading.canonical == PERSON:
        return verb["verb"] + what + PERSONS
    return verb["verb"] + what + (HOUSEHOLD if reading.unit == HOUSEHOLD else "") + NUMBER
