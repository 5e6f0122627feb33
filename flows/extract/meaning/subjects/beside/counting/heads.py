"""The noun that a classifier counts, which ends the name, where what is said of it follows: 药店 of 40家药店安装监控.

Each kind of classifier has its row in `HEADS`: which nouns it counts, where the words after one of them say something of
it, and when they belong to the name in spite of that. Which classifier counts which nouns is in `names.yml`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.nouns.after_number.doing import PASSIVES
from flows.extract.meaning.nouns.after_number.ending import counted_nouns
from flows.extract.meaning.nouns.after_number.following import (
    CLOSED,
    is_compound,
    may_do,
    opens_deed,
)
from flows.extract.meaning.nouns.after_number.narrowing import having
from flows.extract.meaning.nouns.names.naming import is_name
from flows.extract.meaning.nouns.phrase import JOINING, NAMED
from flows.extract.text.joints import BEFORE_MEMBER
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

PREDICATE = "vpd"
"""Tags of what a predicate begins with, by their first letter: a verb, a preposition, an adverb."""
NOMINAL = "vn"
"""The tag of verbs that are nouns as often, which may belong to the name: 企业孵化中心."""
VERBAL = ("v", "d", "ad", "vd", "i", "l")
"""Tags of the words of a predicate without an object, each as a whole."""
CLOSING = (*VERBAL, NOMINAL)
ADVERBIAL = ("d", "p")
"""Tags of what a predicate of persons opens with, whomever it is done to: 母亲含泪请求医生."""
OF_PERSONS = "vpdazil"
"""Tags of what is said of persons, by their first letter."""
BEFALLING = ("v", "i", "l")
"""Tags of what befalls the one thing that is told of: 起火, 人去楼空."""
MOVING = ("vehicle", "vessel", "aircraft")
"""Codes of classifiers of what moves, and may be damaged."""
ACTING = ("organisation", "household", "piece", "place", "project")
"""Codes of classifiers of those who may do something, or for whom it is done; of a deed (3起, 5次) there are so many deeds."""
OF_ACTORS = ("organisation", "organisation_unit", "piece", *MOVING, "machine")
"""Codes of classifiers of those of whom something is said; of what is damaged or ends there is so much."""
DEEDS = ("event", "case", "item", "person")
"""Codes of classifiers that name what was done with what it befell: 一名男子被捕, 一起公司爆炸."""
HOUSEHOLD = "household"
ONE = "一"
PLACED = regex(r"(?<![现正存实潜旨所])在(?:[^，。；,;\d]{2,30}等)?$")
"""Before so many places: 在8个城市, 在北京、上海等12个城市."""
OF = "的"
IN_A_TALE = ("一", "两")
"""How a number opens that brings in somebody of whom a story goes on: 一名队员退赛."""
TAKING, BARE = ("参加", "参与"), 2
"""Verbs that would take a noun behind them for their object; so many characters has a deed that stands before its noun without 的."""
HURT = tuple("伤亡死损毁塌淹没困")
"""Ends of verbs of harm, which those are counted by whom it befell: 3个孩子受伤, 12所住宅受损."""
SPEAKING = tuple("道问答")
"""Ends of verbs of speech beside those of `names.yml`: 专家坦言道 names no kind of 专家."""
NOUNS = "nbjvs"
"""First characters of the tags of words that a noun for persons is made of: 消防志愿者."""
INSIDE = ("中", "里", "内", "上", "间", "之", OF)
"""After what something is inside of, or what is somebody's: 在3个城市建设项目中."""


class Head(NamedTuple):
    """A kind of classifier: whom it counts, where a noun for them ends the name, and what belongs to the name after that."""

    counts: Callable[[Case], bool]
    """Whether the figure counts by such a classifier."""
    ends: Callable[[Case, list[Word], int], bool]
    """Whether the word before `words[at]` is a noun for them, and what begins there is said of them."""
    goes_on: Callable[[Case, Phrase, list[Word], int], bool]
    """Whether the name goes on over `words[at]` in spite of that."""


def counted(case: Case, phrase: Phrase) -> Phrase:
    """The phrase without what those counted have, do or undergo, whatever counts them."""
    for head in HEADS:
        if head.counts(case):
            phrase = up_to_head(case, phrase, head)
    return phrase


def up_to_head(case: Case, phrase: Phrase, head: Head) -> Phrase:
    """The phrase up to the first noun of that kind that ends the name; all of it where none does."""
    words = case.phrases.words.between(phrase.start, phrase.end)
    at = next((at for at in range(1, len(words)) if head.ends(case, words, at)), 0)
    if not at or head.goes_on(case, phrase, words, at):
        return phrase
    return phrase.up_to(words[at - 1].end, case.phrases.text)


def acting(case: Case, phrase: Phrase) -> Phrase:
    """The phrase up to the noun after which verbs alone close the clause: 展商 of 3万家展商参展.

    What those do is told by all the verbs at the end and not by the first that follows such a noun, as in `HEADS`.
    """
    text = case.phrases.text
    if case.reading.canonical not in OF_ACTORS or CLOSED.match(text, phrase.end) is None:
        return phrase
    words = case.phrases.words.between(phrase.start, phrase.end)
    if words[0].tag in VERBAL or any(one.text in BEFORE_MEMBER or one.text == OF for one in words):
        return phrase
    nouns = counted_nouns()
    at = len(words)
    while at > 1 and words[at - 1].tag in CLOSING and not words[at - 1].text.endswith(nouns):
        at -= 1
    noun, verbs = words[at - 1], words[at:]
    is_noun = len(noun.text) > 1 and (noun.tag == "n" or noun.text.endswith(nouns))
    # 商店启动供应, 车企合作: verbs that are nouns as often close no noun for those who act
    may_act = noun.text.endswith(nouns)
    acts = any((one.tag == "v" or may_act) and len(one.text) > 1 for one in verbs)
    is_hurt = verbs != [] and verbs[-1].text.endswith(HURT)
    return phrase.up_to(noun.end, text) if is_noun and acts and not is_hurt else phrase


def bare_deed(case: Case, phrase: Phrase) -> Phrase:
    """参赛运动员 of 416名运动员参赛: the persons told apart by a verb that is all the clause says of them.

    Harm stays behind them, as the catalogue names it: 孩子受伤数.
    """
    text, spot = case.phrases.text, case.spot
    if not _are_persons(case) or text.startswith(IN_A_TALE, spot.start):
        return phrase
    words = case.phrases.words.between(phrase.start, phrase.end)
    if len(words) == 1 or CLOSED.match(text, phrase.end) is None:
        return phrase
    people = vocabulary().people
    *those, deed = words
    is_deed = deed.tag == "v" and len(deed.text) == BARE and not deed.text.endswith(people.persons)
    is_deed = is_deed and those[-1].text.endswith(people.persons)
    is_deed = is_deed and all(word.tag[0] in NOUNS for word in those)
    is_harm = deed.text in people.harms or deed.text.endswith(HURT) or is_name(deed.text)
    if not is_deed or is_harm or deed.text.startswith(PASSIVES):
        return phrase
    noun = phrase.up_to(those[-1].end, text)
    return noun if deed.text in TAKING else noun._replace(text=deed.text + noun.text)


def _has_kind(case: Case) -> bool:
    """Whether the classifier counts nouns of its kind alone, and none that moves: 家, 栋."""
    code = case.reading.canonical
    return code in vocabulary().things.counted_by and code not in MOVING


def _ends_kind(case: Case, words: list[Word], at: int) -> bool:
    """药店|安装监控, and not 企业|研发中心 nor 供应|商铺, which the segmenter cuts after 商."""
    noun, said, nouns = words[at - 1], words[at], _nouns_of(case.reading.canonical)
    is_noun = (len(noun.text) > 1 or noun.tag[0] == "n") and noun.text.endswith(nouns)
    if not is_noun or said.text.endswith(nouns):
        return False
    acts = case.reading.canonical in ACTING  # 医院|合作救治, and not 制度|集成创新案例
    does_with = (
        acts and said.tag == NOMINAL and [one.tag for one in words[at + 1 : at + 2]] == ["v"]
    )
    is_predicate = said.tag[0] in PREDICATE and (said.tag != NOMINAL or does_with)
    is_predicate = is_predicate or said.text == OF or said.text.startswith(PASSIVES)
    return is_predicate or _are_staff(words[at:])


def _are_staff(rest: list[Word]) -> bool:
    """老板 of 三家文具店老板, 工人 of 5家工厂工人罢工: whether persons of theirs stand there, of whom no noun goes on."""
    staff, *said = rest
    is_person = staff.tag[0] == "n" and staff.text.endswith(vocabulary().people.persons)
    return is_person and all(one.tag[0] in PREDICATE and one.tag != NOMINAL for one in said)


def _ends_in_kind(case: Case, phrase: Phrase, _words: list[Word], _at: int) -> bool:
    """企业发起的研究机构, where another such noun is the last word."""
    return phrase.text.endswith(_nouns_of(case.reading.canonical))


def _may_move(case: Case) -> bool:
    """Whether the classifier is of vehicles, vessels or aircraft: 一辆大巴车."""
    return case.reading.canonical in MOVING


def _ends_moving(case: Case, words: list[Word], at: int) -> bool:
    """大巴车|撞断护栏, 共享单车|落户江州, and not 飞机|的订单."""
    is_noun = words[at - 1].text.endswith(_nouns_of(case.reading.canonical))
    return is_noun and words[at].tag[0] == "v"


def _says_all(_case: Case, _phrase: Phrase, words: list[Word], at: int) -> bool:
    """两艘渔船沉没: what befell them."""
    return at == len(words) - 1


def _are_persons(case: Case) -> bool:
    """Whether the classifier is of persons alone: 22名小学生."""
    return case.reading.unit in NAMED


def _ends_persons(_case: Case, words: list[Word], at: int) -> bool:
    """小学生|相聚在此, 员工|的子女."""
    ends, said = vocabulary().people.persons, words[at]
    if not words[at - 1].text.endswith(ends):
        return False
    is_last = said.text == OF and not any(one.text.endswith(ends) for one in words[at:])
    return said.tag[0] in OF_PERSONS or is_last


def _tells_persons(case: Case, phrase: Phrase, words: list[Word], at: int) -> bool:
    """身着黑衣的男子, whose head is the last word; 群众紧急转移, which says all, and not 医务人员联合签名."""
    rest, last = words[at:], words[-1].text
    is_told = [one.tag for one in rest[:2]] == ["v", "v"]  # 房东发帖抱怨租客
    is_last = last.endswith(vocabulary().people.persons) and rest[0].tag not in ADVERBIAL
    is_last = is_last and not is_told
    if is_last or any(one.text == OF for one in rest[1:]):
        return True
    is_one_deed = sum(one.tag[0] not in "ad" for one in rest) == 1 and rest[-1].tag[0] == "v"
    is_said = last.endswith((*SPEAKING, *vocabulary().speech.saying))
    return is_one_deed and not is_said and CLOSED.match(case.phrases.text, phrase.end) is not None


def _are_doers(case: Case) -> bool:
    """Whether those counted may do something: 126家企业."""
    return case.reading.canonical in ACTING


def _ends_doers(case: Case, words: list[Word], at: int) -> bool:
    """企业|续贷, 区|虚报用地面积: what was done for them, or what they did; and not 行业|组织, which are counted."""
    is_noun = words[-1] == words[at] and words[at].text.endswith(_nouns_of(case.reading.canonical))
    return may_do(words[at - 1].text) and opens_deed(words[at:]) and not is_noun


def _tells_doers(case: Case, phrase: Phrase, words: list[Word], at: int) -> bool:
    """12个企业创新中心, 三个孩子受伤."""
    is_person = words[at - 1].text.endswith(vocabulary().people.persons)
    return is_compound(words[at:]) or (is_person and _tells_persons(case, phrase, words, at))


def _is_one(case: Case) -> bool:
    """Whether 一 brings in one thing, which is counted whatever befalls it: 一家烧烤店起火."""
    is_thing = case.reading.value == 1 and case.reading.canonical not in DEEDS
    return is_thing and case.phrases.text.startswith(ONE, case.spot.start)


def _ends_one(_case: Case, words: list[Word], at: int) -> bool:
    """烧烤店|起火, 旅馆|登记入住."""
    what, befalls = words[at - 1], words[at]
    is_noun = what.tag[0] == "n" and (may_do(what.text) or what.text.endswith(counted_nouns()))
    return is_noun and befalls.tag in BEFALLING and len(befalls.text) > 1


def _tells_one(_case: Case, _phrase: Phrase, words: list[Word], at: int) -> bool:
    """一家公司研发中心, 一家面包店装卸的货物."""
    return words[-1].tag[0] == "n" or any(one.text == OF for one in words[at:])


def _are_places(case: Case) -> bool:
    """Whether it is told what is done there: 在30个社区推广垃圾分类."""
    return PLACED.search(case.phrases.text, case.spot.since, case.spot.start) is not None


def _ends_places(_case: Case, words: list[Word], at: int) -> bool:
    """社区|推广垃圾分类, 县|试点."""
    where, done = words[at - 1], words[at]
    is_place = where.text.endswith(having()) and done.tag != "uj" and done.text not in JOINING
    return is_place or (where.tag[0] in "ns" and done.tag == "v")


def _is_inside(case: Case, phrase: Phrase, _words: list[Word], _at: int) -> bool:
    """在5个合作开发项目中."""
    return case.phrases.text.startswith(INSIDE, phrase.end)


@cache
def _nouns_of(canonical: str | None) -> tuple[str, ...]:
    """Ends of the nouns that a classifier of that code counts; none where it may count anything."""
    return () if canonical is None else vocabulary().things.counted_by.get(canonical, ())


def _are_households(case: Case) -> bool:
    """Whether households are counted: 40户村民."""
    return case.reading.canonical == HOUSEHOLD


def _ends_household(_case: Case, words: list[Word], at: int) -> bool:
    """村民|房屋受损严重: whether it is said how what is theirs fared."""
    *fared, how = words[at:]
    is_told = how.tag == "a" and fared != [] and fared[-1].tag[0] == "v"
    return is_told and words[at - 1].text.endswith(vocabulary().people.persons)


def _ends_there(_case: Case, _phrase: Phrase, _words: list[Word], _at: int) -> bool:
    """Nothing that is said of how things fare belongs to the name."""
    return False


PERSONS = Head(_are_persons, _ends_persons, _tells_persons)
HEADS = (
    Head(_has_kind, _ends_kind, _ends_in_kind),
    PERSONS,
    Head(_may_move, _ends_moving, _says_all),
    Head(_are_doers, _ends_doers, _tells_doers),
    Head(_are_households, _ends_household, _ends_there),
    Head(_is_one, _ends_one, _tells_one),
    Head(_are_places, _ends_places, _is_inside),
)
"""The kinds of classifiers, one after the other: a figure may count by several of them."""
