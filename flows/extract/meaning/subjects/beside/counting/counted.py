"""Who or what a classifier counts, of the words after it: without what they have, do and hold, or what befell them.

法院 of 264家基层法院新收案件数超过1万件, 光盘 of 10张光盘的租借费用. Where the words are found is for
`flows.extract.meaning.subjects.beside.phrases.phrase_after`, a number without a classifier for `bare_numbers`.
"""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.ending import counted_nouns
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import NAMED
from flows.extract.meaning.subjects.beside.counting import heads
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

CUT_OFF = ("大", "多", "各", "均", "处")
"""What the segmenter cuts from the word after a number, and is no noun: 大 of 三|大|运营商."""
HAVING = ("organisation", "household", "person")
"""Codes of classifiers of those who have something: 109家净利润为正."""
NUMBER_OF = "数"
"""The end of what those counted have, after the phrase: 法院新收案件|数."""
LONGEST_NOUN = 14
"""No noun of those who are counted has more characters, as a rule."""
LOADED = regex(rf"(?:[载装藏划带印刻写绘]有|[载装印刻写绘]着|装载|满载)(?:了|{HEDGE}|共)*$")
"""Before so many things that are in another or on it: 装有165辆二手车的班列, 划有3条车道的道路."""

COUNTING_THINGS = (
    "vehicle", "aircraft", "vessel", "machine", "device", "building", "room", "sheet", "set", "volume", "copy", "plant",
    "tube", "dose", "bed", "organisation",
)  # fmt: skip
"""Codes of classifiers that count no persons, whatever noun for them follows: 三条船的船员."""
HAS = regex(
    rf"(?:拥有|持有|享有|获得|夺得|摘得|斩获|赢得|拿下|领取|育有|养育|带着|(?:[是为]|成为)有)(?:了|过|{HEDGE}|共)*$"
)
"""Before so much of what those have whom the noun after 的 is of: 是有三个孩子的父亲."""
NOUNS = "nbjlxs"
"""First characters of the tags of words that a noun is made of."""
LOAD = regex(r"[^，。；,;的]{0,4}?\d[^，。；,;的]{1,16}的")
"""What is in it, up to the noun for what it is in: 25吨硝酸的."""


def has_classifier(reading: Reading) -> bool:
    """Whether the number counts by a classifier or a unit: 8家, 每千人5张; not 8 alone, nor an amount."""
    return reading.kind in ("count", "rate") and reading.unit is not None


def those(case: Case, phrase: Phrase) -> Phrase | None:
    """Who or what the phrase after a number and its classifier counts; None where it counts nothing that it says."""
    if phrase.text in CUT_OFF or _is_had(case, phrase):
        return None
    counted = _carrier(case, phrase) if LOADED.fullmatch(phrase.text) else phrase
    if counted is None:
        return None
    for narrow in NARROWING:
        counted = narrow(case, counted)
    return counted


def _carrier(case: Case, phrase: Phrase) -> Phrase | None:
    """罐车 of 一辆装有25吨硝酸的罐车: what so much is in, behind all that the relative clause says; None where nothing stands there."""
    phrases, end = case.phrases, case.spot.clause.end
    within = LOAD.match(phrases.text, phrase.end)
    carrier = within and phrases.after(within.end(), end, counted=True)
    if carrier is None:
        return None
    words = phrases.words.between(carrier.start, carrier.end)
    nouns = "".join(word.text for word in takewhile(lambda one: one.tag[0] in NOUNS, words))
    # 大巴|侧翻: and not what it did
    return carrier._replace(text=nouns) if nouns and carrier.text.startswith(nouns) else carrier


def _is_had(case: Case, phrase: Phrase) -> bool:
    """Whether the phrase is what those counted have, and not who they are: 109家净利润为正."""
    if case.reading.canonical not in HAVING or not naming.is_of(phrase.text, *naming.UNCOUNTED):
        return False
    return case.phrases.words.at(phrase.end).tag[0] in "vdp"


def _who_has_number(case: Case, phrase: Phrase) -> Phrase:
    """Those who have a number, and not the number; nor a whole clause of theirs: 法院 of 264家基层法院新收案件数超过1万件."""
    phrases = case.phrases
    has_number = phrases.text.startswith(NUMBER_OF, phrase.end)
    if not has_number and len(phrase.text) <= LONGEST_NOUN:
        return phrase
    words = phrases.words.between(phrase.start, phrase.end)
    for who, does in pairwise(words):
        if _acts(who, does, phrase.end):
            named = phrases.text[phrase.start : who.end]
            return phrase._replace(text=named) if phrase.text.startswith(named) else phrase
    return phrase


def _acts(who: Word, does: Word, end: int) -> bool:
    """Whether a word names those who act, and the next what they do, with more to come: 法院|新收|案件."""
    people = vocabulary().people
    acting = (*people.persons, *people.actors, *people.institutions)
    return who.text.endswith(acting) and does.tag == "v" and does.end < end


def _whose_price(case: Case, phrase: Phrase) -> Phrase:
    """Those counted, and not what is paid for them: 光盘 of 10张光盘的租借费用, 工人 of 58名工人工资."""
    if case.reading.unit in NAMED:
        return phrase._replace(text=_whose_pay(phrase.text))
    thing, of, price = phrase.text.partition("的")
    is_price = bool(of) and "的" not in price and naming.is_of_money(price)
    return phrase._replace(text=thing) if is_price and _is_thing(thing) else phrase


def _whose(case: Case, phrase: Phrase) -> Phrase:
    """What is counted, and not who has it: 房子 of 两套房子的主人, 果园 of 拥有五个果园的老人."""
    thing, of, who = phrase.text.partition("的")
    if not of or "的" in who or not _is_who(who):
        return phrase
    counts_things = case.reading.canonical in COUNTING_THINGS
    has = counts_things or HAS.search(case.phrases.text, case.spot.since, case.spot.start)
    return phrase._replace(text=thing) if has and _is_thing(thing) else phrase


def _is_who(words: str) -> bool:
    """Whether words are a noun for persons or a team, with nothing behind it but what they do: 船员获救."""
    people = vocabulary().people
    ends, listed = (*people.persons, *people.teams), tagged(words)
    return words.endswith(ends) or (
        bool(listed)
        and listed[0][0].endswith(ends)
        and all(tag[0] in heads.PREDICATE for _, tag in listed[1:])
    )


def _whose_pay(name: str) -> str:
    """工人 of 工人工资, 民工 of 民工的劳务费: the persons whom money is paid; the whole name where it ends in none."""
    if not naming.is_of_money(name):
        return name
    persons = vocabulary().people.persons
    ends = range(len(name) - 2, 1, -1)
    found = (
        at
        for at in ends
        if name.endswith(persons, 0, at) and naming.is_of_money(name[at:].removeprefix("的"))
    )
    at = next(found, len(name))
    return name[:at]


def is_load(case: Case) -> bool:
    """Whether so much is in something: 装有|25吨."""
    return LOADED.search(case.phrases.text, case.spot.since, case.spot.start) is not None


def load(case: Case, phrase: Phrase) -> Phrase:
    """What is in something, and not what it is in: 二手车 of 装有165辆二手车的班列."""
    if not is_load(case):
        return phrase
    thing, of, _ = phrase.text.partition("的")
    return phrase._replace(text=thing) if of and _is_thing(thing) else phrase


def stuff(phrase: Phrase) -> Phrase:
    """What there is so much of, and not the case, firm or work that it is in: 黄金 of 20公斤黄金的走私案."""
    thing, of, holder = phrase.text.partition("的")
    if not of or "的" in holder or not thing:
        return phrase
    nouns = "".join(word for word, _ in takewhile(lambda one: one[1][0] in NOUNS, tagged(holder)))
    is_one = len(nouns) > 1 and nouns.endswith(counted_nouns())
    return phrase._replace(text=thing) if is_one and _is_thing(thing) else phrase


def _is_thing(words: str) -> bool:
    """Whether words end in a noun."""
    return tagged(words)[-1][1][0] == "n"


NARROWING: tuple[Callable[[Case, Phrase], Phrase], ...] = (
    _who_has_number,
    _whose_price,
    load,
    _whose,
    heads.acting,
    heads.bare_deed,
    heads.counted,
)
"""What is taken off the phrase after a classifier, one after the other."""
