"""Men and women counted beside each other without a classifier: 患者5男1女, 落水者共7人，4男3女."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

NUMBER = r"[\d一二两三四五六七八九十百]{1,4}[名位个]?"
FIRST = regex(rf"[男女]性?[、，,和及]?{NUMBER}[男女](?![装鞋包厕鞋子友])")
"""After the number of the ones, with that of the others behind it."""
SECOND = regex(rf"{NUMBER}[男女]性?[、，,和及]?$")
"""Before the number of the others, with that of the ones."""
WHICH = regex("[男女](?![装鞋包厕子友])")
SEXES = {"男": "男性", "女": "女性"}
COPULA = regex(r"(?:之?中|分别|均|都|共|则|为|是|有|包括|含|[：:（(\s])+$")
REACH = 12


def of_each_sex(case: Case) -> str | None:
    """The men, or the women, among those whom the words before the first of the two numbers name, or who were counted last."""
    phrases, spot = case.phrases, case.spot
    if case.reading.unit is not None:
        return None
    text = phrases.text
    which = WHICH.match(text, spot.end)
    if which is None:
        return None
    if (others := FIRST.match(text, spot.end)) is not None:
        opening, closing = spot.start, others.end()
    elif (ones := SECOND.search(text, max(0, spot.start - REACH), spot.start)) is not None:
        opening, closing = ones.start(), which.end()
    else:
        return None
    who = (
        _after(phrases, closing)
        or _named(phrases, spot, opening)
        or _last_person(case.memory.counted.last or "")
    )
    return which[0] + who if who else SEXES[which[0]]


def _after(phrases: Phrases, closing: int) -> str:
    """状元 of 3男3女状元."""
    word = phrases.words.at(closing)
    return _person(word.text) if word.start == closing else ""


def _named(phrases: Phrases, spot: Spot, opening: int) -> str:
    """患者 of 患者5男1女, 遇难者 of 遇难者为2男1女."""
    copula = COPULA.search(phrases.text, spot.clause.start, opening)
    who = phrases.before(spot.clause.start, opening if copula is None else copula.start())
    return "" if who is None else _last_person(phrases.name(who))


def _last_person(name: str) -> str:
    """考生 of 考获满分的考生; "" where the name is of nobody."""
    return _person(tagged(name)[-1][0]) if name else ""


def _person(word: str) -> str:
    """主播 of 男女主播; "" where the word is of nobody, or says nothing but the sex."""
    who = word.lstrip("男女")
    return who if who.endswith(vocabulary().people.persons) and len(who) > 1 else ""
