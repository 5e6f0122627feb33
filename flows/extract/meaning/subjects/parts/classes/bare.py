"""A part of the counted that is told by a word which does not say what is counted: 新登记企业90家，其中制造业20家.

It takes the place in the name that such a word has there: after what was done, before the noun. Parts told by words that tell
apart and nothing else (男性, 国家级) belong in `flows.extract.meaning.subjects.parts.classes.apart`.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.names.counted_nouns import counted_noun, counted_unit, unit_of
from flows.extract.meaning.subjects.parts.doing.predicates import is_outcome
from flows.extract.meaning.subjects.parts.wholes import partitive, sectors, whole_names
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import DEED_TAGS, tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

PERSONS = (PERSON, "person_time")
CASE = "case"
ILL = ("感染者", "患者", "病人")
"""Those who are cases themselves, and not who among the cases they are."""
FIELDS = ("类", "型", "领域", "行业", "板块")
"""Ends of words for the kind of a case, a project or a house: 食品类, 护理型, 金融领域."""
MANNER = regex(".(?<![方模形格仪公样款])式$|.(?<![机体编法学建])制$")
"""The same of how something is made or run: 嵌入式, 寄宿制, and not the nouns 管理模式, 体制."""
OPENING = ("v", "a", "d")
"""Tags of the words that a name opens with which says what was done: 新登记, 查处."""
DEED = "vdp"
"""First characters of the tags of what was done, and how."""
NEW = ("新", "净增")
"""How a deed opens by which there are more: its parts have come by it, too."""
CARRIED = regex(r"(?P<who>[^的]*?)(?:发送|运送|发运|装载|承运)(?P<those>[^的]{2,8})")
"""铁路发送旅客: who carries whom or what."""
SHORTEST = 2
OWN = regex(
    rf"[，,、；;\s]*(?:另外?|又|还|并|同时|目前|现|[已共])*(?P<all>累计|总计|总数)?[已共]*(?P<deed>[\u4e00-\u9fff]{{0,4}}?)(?:了|{HEDGE}|(?<![到抵送])达到?|为|\s)*"
)
"""A clause without a noun up to its number: whether it is said of all, and what a verb says."""


def completed(case: Case, name: str, whole: str) -> str | None:
    """The name of such a part in full; None where it is none, or says itself what is counted."""
    reading = case.reading
    if reading.kind != "count" or name in whole or not partitive.among(case.phrases, case.spot):
        return None
    if reading.canonical in PERSONS:
        return _who_did(name, whole)
    if (its := _held(name, whole, reading.canonical) or _instead(name, whole)) is not None:
        return its
    opening, those = opened(whole)
    own = name.removeprefix(opening)
    if (by_some := _done_by_some(own, whole)) is not None:
        return by_some
    if _says_it(own, whole):
        return None
    is_deed = naming.ends_in_verb(own)
    if _is_kind(own):
        return opening + own + those
    is_who = own.endswith(vocabulary().people.persons) and not own.endswith(ILL)
    if reading.canonical == CASE and not is_deed and is_who:
        return _within(own, whole)  # 病例32例，其中学生12例
    if is_deed:
        return own + those if those != whole else None
    return opening + own if opening.startswith(NEW) and not own.startswith(NEW) else None


def _done_by_some(own: str, whole: str) -> str | None:
    """市中院审结破产案件 of 法院审结破产案件320件，其中市中院审结90件: whose deed it is, with what all of them did it to; None of another deed.

    >>> _done_by_some("市中院审结", "法院审结破产案件"), _done_by_some("审结", "法院受理破产案件")
    ('市中院审结破产案件', None)
    """
    deed, tag = tagged(own)[-1]
    is_deed = len(deed) >= SHORTEST and (tag in DEED_TAGS or deed in vocabulary().once.governing)
    _, done, those = whole.partition(deed)
    return own + those if is_deed and deed != own and done and those else None


def opened(whole: str) -> tuple[str, str]:
    """What was done with those that the name counts, and they: 新登记 and 企业, 受理 and 投诉; a front by itself (新增).

    >>> opened("新登记经营主体"), opened("受理投诉"), opened("新增病例"), opened("工业企业")
    (('新登记', '经营主体'), ('受理', '投诉'), ('新增', '病例'), ('', '工业企业'))
    """
    fronts, rest = whole_names.fronted(whole)
    if fronts:
        return fronts, rest
    words = tagged(whole)[:-1]
    size = sum(len(word) for word, _ in takewhile(lambda one: one[1] in OPENING, words))
    return whole[:size], whole[size:]


def otherwise_done(text: str, since: int, end: int, name: str) -> str:
    """改造高标准农田 of 新建高标准农田35万亩，改造20万亩: the name of what was newly done something with, where a verb alone says of others what was.

    What is told in all (累计建成420万亩) is not of what is new, or was mended last, alone. Those who are carried leave and arrive: 发送旅客52万人次，到达48万人次.
    The name as it is where nothing else was done.
    """
    opening, those = opened(name)
    carried = CARRIED.fullmatch(name)
    if not (opening and those) and carried is None:
        return name
    own = OWN.fullmatch(text, since, end)
    if own is None or any(tag[0] != "v" for _, tag in tagged(own["deed"])):
        return name
    if carried is not None:
        is_deed = len(own["deed"]) >= SHORTEST and own["deed"] not in vocabulary().edges.trailing
        return carried["who"] + own["deed"] + carried["those"] if is_deed else name
    is_new = opening.startswith(NEW)
    if own["all"] and (is_new or own["deed"]):
        return those
    return own["deed"] + those if own["deed"] and is_new else name


def noun(whole: str) -> str:
    """What is counted, whatever was done with it or measured of it: the noun that other parts are parts of, too.

    >>> noun("参加考核单位"), noun("盈利的规模以上工业企业"), noun("合格学校"), noun("公里")
    ('单位', '规模以上工业企业', '学校', '公里')
    """
    rest = whole_names.fronted(whole.rpartition("的")[2])[1]
    nouns = takewhile(
        lambda one: one[1][0] not in DEED and not is_outcome(one[0]), reversed(tagged(rest))
    )
    size = sum(len(word) for word, _ in nouns)
    return rest[-size:] if size else rest


def _is_kind(name: str) -> bool:
    """Whether the word is of an industry or a field, in which there are firms and cases; 鸟类 are counted themselves."""
    is_manner = MANNER.search(name) is not None
    is_field = is_manner or (name.endswith(FIELDS) and not naming.is_name(name))
    return is_field or sectors.is_industry(name)


def _says_it(name: str, whole: str) -> bool:
    """Whether the name has a word of the whole's, and so what is counted: 团队组项目, of 项目晋级."""
    return any(len(word) >= SHORTEST and word in whole for word, _ in tagged(name))


def _who_did(name: str, whole: str) -> str | None:
    """新增高校毕业生就业 of 新增就业3万人，其中高校毕业生1万人, 制造业从业人员 of 从业人员: some of those who did it, by who or where they are."""
    persons = vocabulary().people.persons
    is_deed = naming.ends_in_verb(whole) and name.endswith(persons)
    is_where = whole.endswith(persons) and sectors.is_industry(name)
    if not (is_deed or is_where) or naming.ends_in_verb(name) or _says_it(name, whole):
        return None
    return _within(name, whole)


def _held(name: str, whole: str, unit: str | None) -> str | None:
    """医院床位 of 床位1017万张，其中医院800万张, 私人汽车 of 汽车: what is counted in another unit holds some of them."""
    noun, own = counted_noun(whole), counted_noun(name)
    if not noun or not own or unit_of(own) == unit_of(noun) or unit == CASE:
        return None
    return name + noun if counted_unit(unit, whole) == unit_of(noun) else None


def _within(name: str, whole: str) -> str:
    """Right after what the name of the whole opens with."""
    fronts, rest = whole_names.fronted(whole)
    return fronts + name + rest


def _instead(name: str, whole: str) -> str | None:
    """规模以上制造业企业 of 规模以上工业企业50家，其中制造业20家, 港资企业 of 外资企业: in the place of the word that ends alike."""
    if len(name) < SHORTEST or naming.is_counted(name) or naming.ends_in_verb(name):
        return None
    at = 0
    for word, _ in tagged(whole):
        same = word.rfind(name[-1], 0, len(word) - SHORTEST) + 1  # 外资企业 is one word
        is_alike = word.endswith(name[-1]) and len(word) >= SHORTEST
        size = len(word) if is_alike else same
        rest = whole[at + size :]
        if (is_alike or same == len(name)) and _is_noun(rest):
            return whole[:at] + name + rest
        at += len(word)
    return None


def _is_noun(rest: str) -> bool:
    """Whether what is left of a name is the noun that it counts."""
    return len(rest) >= SHORTEST and not naming.ends_in_verb(rest)
