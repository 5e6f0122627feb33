"""Who or what bears the measure that a name tells: 甲品牌 of 甲品牌出货量, 公立医院 of 公立医院, which were counted.

Nouns that say in what regard something is measured, which whoever does business, every good, every work has (`borne` of
language/names.yml; the rates of deeds, 成功率), name nothing that they are of. What a place is measured by (失业率, 进出口额) is
of the place, and is none of those. Whose they are where their clause tells nobody is in `whose` beside this module.
"""

from __future__ import annotations

from functools import cache

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.places.gazetteer import PLACE
from flows.extract.meaning.subjects.discourse.bearing.holders import GROSS
from flows.extract.meaning.subjects.discourse.bearing.reporting import ITSELF
from flows.extract.meaning.subjects.discourse.same_measure.contrasting import PROPER
from flows.extract.meaning.subjects.parts.wholes import whole_names
from flows.extract.text.words import is_listed, tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

RATE, RATES = "率", "rates"
"""The end of the name of a rate, and the code of those that are no indicator of their own: 成功率, and not 失业率."""
OF_DEED = 3
"""So many characters a rate has that is of a deed and of nobody: 成功率, 出勤率."""
TAKEN = regex(
    "^(?:最新|年末|年均|年|日均|月均|场均|店均|单店|单月|单季|平均|累计|合计|总|净|新增|实际|最终|最[高低大小多少]|海外|全球|国内|线上|线下)(?=..)"
)
"""How a measure is taken, which is no owner of it: 日均客流量, 线上销售额."""
ATTRIBUTED = regex("^(?:归母|扣非|归属|扣除)")
"""归母净利润, 归属于上市公司股东的净利润: whose part of a profit it is, or which, and no owner of 毛利率."""
PEAK = regex("(?<=..)洪峰$")
"""漓江桂林站洪峰水位: what passes a gauge, which is the gauge's."""
NOUNS = "nj"
"""How the tags begin of the words that a bearer ends with, beside those of names."""
NAMES = ("eng", "x", "l")
ATTENDED = ("人次", "规模")
"""Ends of words of how much, beside the measures that are told alone: 观影人次, 基金规模."""
NO_ENDS = "vadbu"
"""How the tags begin of what may stand between a bearer and its measure: 出货, 日均, 的."""
DEEDS = "vd"
"""How the tags begin of what those open with that are no bearers: 调撤案件."""
SKIPPED = regex(r"^\d|[每\s]|人均")
"""In what is no bearer: 2023H1公司, 平均每站."""
PRICED = ("价格", "收盘价", "股价", "报价")
MEASURED = ("值", "额", "量", "率", "价", "数")
"""Ends of what is a measure itself."""
KIND = "b"
"""The tag of some words for those that are counted: 初中."""
SHORTEST = 2


def bearer(subject: str, *, counted: bool) -> str:
    """甲品牌 of 甲品牌出货量, 公立医院 of 公立医院, which were counted: whose measure or number it is; "" of a name that has none."""
    words, is_side = _without_measure(subject)
    if not is_side:
        if not counted:
            return ""
        words = _without_deed(tagged(whole_names.fronted(subject)[1].rpartition("的")[2]))
    words = _up_to_deed(words)
    who = PEAK.sub("", TAKEN.sub("", "".join(word for word, _ in words)))
    if not words or words[0][0] == ITSELF or not _may_bear(who):
        return ""  # 公司专利: of the one that speaks
    if (_is_of_deed(words, who) or who in keepers()) if is_side else _is_place(who):
        return ""  # 实现旅游收入; 12个县
    last = words[-1][1]
    is_noun = last[0] in NOUNS or last in NAMES or (counted and last == KIND)
    is_noun = is_noun or who.endswith(vocabulary().people.institutions)
    return who if is_noun and (_is_place(who) or last != PLACE) else ""


def _without_measure(subject: str) -> tuple[list[tuple[str, str]], bool]:
    """The words of a name without its measure and what stands before that; and whether it is that of a measure."""
    side = side_of(subject)
    words = tagged(subject.removesuffix(side)) if subject != side else []
    if not side:
        if not words or not _says_how_much(words[-1][0]):
            return words, False
        words.pop()
    while words and _is_between(*words[-1]):
        words.pop()
    return words, True


def _may_bear(who: str) -> bool:
    """Whether it may have measures: no division of a country, nothing that is everybody's, and no measure itself."""
    names = vocabulary()
    if len(who) < SHORTEST or who in names.once.borne_by_all or SKIPPED.search(who):
        return False
    if ATTRIBUTED.match(who):
        return False
    if who.endswith(MEASURED) or who.endswith(tuple(names.once.books)):
        return False
    return _is_place(who) or not who.endswith(names.people.divisions)


def _is_place(who: str) -> bool:
    """Whether it is of those that are counted as places are: 12个县; schools and hospitals do something themselves."""
    return who.endswith(vocabulary().people.holders) and not who.endswith(keepers())


def _is_of_deed(words: list[tuple[str, str]], who: str) -> bool:
    """Whether a name opens with what was done (完成货运量), which 出口汽车销量 does not."""
    names = vocabulary()
    is_achieved = words[0][0] in names.acts.achieving
    things = (*keepers(), *names.speech.branches_and_goods)
    return words[0][1][0] in DEEDS and (is_achieved or not who.endswith(things))


def _up_to_deed(words: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """甲店 of 甲店销售手机: the words up to the verb that says what those did."""
    if words and words[-1][0].endswith(keepers()):
        return words  # 甲销售公司
    deeds = vocabulary().acts.deeds
    at = next(
        (at for at, (word, tag) in enumerate(words) if at and (tag == "v" or word in deeds)), 0
    )
    who = "".join(word for word, _ in words[:at])
    return words[:at] if at and (who.endswith(keepers()) or is_named(who)) else words


def _without_deed(words: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """命案 of 破获命案: the words without the verb whose object they are, as nouns and no 再审建议 are."""
    is_object = (
        len(words) > 1 and words[0][1] == "v" and all(tag[0] in NOUNS for _, tag in words[1:])
    )
    return words[1:] if is_object and all(tag != "vn" for _, tag in words) else words


def _is_between(word: str, tag: str) -> bool:
    """Whether a word may stand between a bearer and its measure: 出货 of 出货量, 的日均 of 的日均交易量."""
    is_station = word.endswith(vocabulary().people.institutions)
    return (
        word in PRICED
        or word in vocabulary().once.attending
        or word in GROSS
        or (tag[0] in NO_ENDS and not is_station)
    )


def _says_how_much(word: str) -> bool:
    """Whether a word says how much there is of something: 人次, 出货量."""
    measures = vocabulary().measures
    return word.endswith(measures.measuring) or word.endswith(ATTENDED)


def is_borne(name: str) -> bool:
    """Whether a name says in what regard something is measured, and not what: 份额, 日均客流量, 成功率."""
    bare = TAKEN.sub("", name)
    return name in sides() or bare in sides() or is_rate_of_deed(bare)


def is_rate_of_deed(name: str) -> bool:
    """Whether it is the rate of a deed, of whoever did it or was done it to."""
    entry = naming.known(name) if name.endswith(RATE) and len(name) == OF_DEED else None
    if entry is None:
        return False
    return entry.code == RATES or (name != entry.name_zh and name not in entry.aliases)


def is_named(who: str) -> bool:
    """Whether it is called by a name of its own, by its first word: 三星手机, A品牌."""
    word, tag = tagged(who)[0]
    return tag in PROPER or not is_listed(word)


def has_parts(who: str) -> bool:
    """Whether it is somebody whose parts may be told of: 甲公司."""
    return is_named(who) or who.endswith(keepers())


@cache
def keepers() -> tuple[str, ...]:
    """Ends of the names of those who do business, teach or treat, of sights and of works."""
    people, kept = vocabulary().people, vocabulary().once.kept
    sights = (end for one in kept for end in one.holders)
    return (*people.organisations, *people.schools, *vocabulary().once.outlets, *sights)


def side_of(name: str) -> str:
    """The longest measure of whoever the text speaks of that a name ends with; empty if it ends with none."""
    return next(filter(name.endswith, sides())) if name.endswith(sides()) else ""


@cache
def sides() -> tuple[str, ...]:
    """Measures that are of whoever the text speaks of, the longest first."""
    sides = {side for group in vocabulary().once.borne for side in group}
    return tuple(sorted(sides, key=lambda side: (-len(side), side)))
