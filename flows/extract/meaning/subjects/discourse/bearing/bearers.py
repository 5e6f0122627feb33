"""Who or what bears a measure that its clause opens with and tells of nobody: 甲品牌出货量970万台，份额9.8%.

A topic stays the topic of a chain of clauses until another is named. Nouns that say in what regard something is measured,
which whoever does business, every good, every work has (`borne` of language/names.yml; the rates of deeds, 成功率), name
nothing that they are of: they are of the one whose other measure, or whose number, the chain told before. The chain ends
with its sentence or at a semicolon. What a place is measured by (失业率, 进出口额) is of the place, and is none of those.
Sides of one thing belong in `flows.extract.meaning.subjects.discourse.sides.aspects`, which come first.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import naming
from flows.extract.meaning.places.gazetteer import PLACE
from flows.extract.meaning.subjects.beside.parted import frames
from flows.extract.meaning.subjects.discourse.bearing.holders import DEGREE, GROSS
from flows.extract.meaning.subjects.discourse.bearing.reporting import ITSELF
from flows.extract.meaning.subjects.discourse.same_measure.contrasting import PROPER
from flows.extract.meaning.subjects.discourse.same_measure.results import YEAR_BEFORE
from flows.extract.meaning.subjects.discourse.topics.topic_chains import COMMENT
from flows.extract.meaning.subjects.parts.wholes import partitive, whole_names
from flows.extract.meaning.subjects.parts.wholes.partitive import DIVIDED
from flows.extract.meaning.subjects.told.memory import RELATED, Bearer
from flows.extract.meaning.subjects.told.topics import AMOUNT, clause_before
from flows.extract.text.words import is_listed, tagged
from flows.read.segment import clauses
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case

RATE, RATES = "率", "rates"
"""The end of the name of a rate, and the code of those that are no indicator of their own: 成功率, and not 失业率."""
OF_DEED = 3
"""So many characters a rate has that is of a deed and of nobody: 成功率, 出勤率."""
TAKEN = regex(
    "^(?:最新|年末|年均|年|日均|月均|场均|店均|单店|单月|单季|平均|累计|合计|总|净|新增|实际|最终|最[高低大小多少]|海外|全球|国内|线上|线下)(?=..)"
)
"""How a measure is taken, which is no owner of it: 日均客流量, 线上销售额."""
OPENS = regex(rf"(?:而|但|而且|且|则|同时)?(?:{YEAR_BEFORE.pattern}|{COMMENT.pattern})")
"""What may stand before a measure in its clause, and owns nothing: 累计, 去年同期."""
JOINT, WITH = "、", "以"
NOMINAL = ("n", "nr", "nz", "nt", "ns", "j", "b", "vn", "eng", "x", "l", "s")
"""Tags of the words that a firm may be called by."""
NOUNS = "nj"
"""How the tags begin of the words that a bearer ends with, beside those of names."""
NAMES = ("eng", "x", "l")
AGE = "年龄"
ATTENDED = ("人次", "规模")
"""Ends of words of how much, beside the measures that are told alone: 观影人次, 基金规模."""
NO_ENDS = "vadbu"
"""How the tags begin of what may stand between a bearer and its measure: 出货, 日均, 的."""
DEEDS = "vd"
"""How the tags begin of what those open with that are no bearers: 调撤案件."""
SKIPPED = regex(r"^\d|[每\s]|人均")
"""In what is no bearer: 2023H1公司, 平均每站."""
IN_ALL = ("合计", "总计", "共计")
"""A产品售出86件，B产品售出24件，销售额合计2万元: of both."""
BOUND = regex("以[上下内]的")
"""收入500万元以上的企业: what it takes to be one of those."""
INCOME, ACCOUNTS = "收入", ("保险", "基金", "账户", "公司", "集团", "企业")
"""The end of what was earned, and of those that keep an account of it and spend."""
ITS = "其"
EXCEEDING = "超过于"
"""How the verbs end that hold something against a line: 超, 超过, 低于."""
PRICED = ("价格", "收盘价", "股价", "报价")
MEASURED = ("值", "额", "量", "率", "价", "数")
"""Ends of what is a measure itself."""
KIND = "b"
"""The tag of some words for those that are counted: 初中."""
SHORTEST = 2


def borne(case: Case, phrase: Phrase, name: str) -> str:
    """甲品牌份额 of 甲品牌出货量970万台，份额9.8%: the name with whom or what the chain is of that tells it, or as it is."""
    stands_before = phrase.end <= case.spot.start
    if not stands_before or not name.startswith(phrase.text) or not _opens(case, phrase.start):
        return name
    return of_chain(case, phrase.start, name)


def of_deed(case: Case, name: str) -> str:
    """公立医院诊疗人次 of 公立医院28家，床位1.2万张，诊疗320万人次: likewise, of a measure that a deed comes to."""
    text, spot = case.phrases.text, case.spot
    at = OPENS.match(text, spot.clause.start, spot.start)
    if at is None or text[at.end() : at.end() + 1] != name[0]:
        return name
    is_sold = name in vocabulary().once.borne[0] and not case.memory.bearer.by
    return of_chain(case, at.end(), name) if _opens(case, at.end()) and not is_sold else name


def with_amount(case: Case) -> str | None:
    """甲品牌市场份额 of 甲品牌出货80万台，以22.7%的市场份额居首: likewise, where its clause tells with how much of it somebody leads."""
    spot = case.spot
    if case.phrases.text.find(WITH, spot.clause.start, spot.start) < 0:
        return None
    name = frames.with_amount(case)
    longer = name and of_chain(case, spot.start, name)
    return longer if longer != name else None


def _opens(case: Case, at: int) -> bool:
    """Whether nothing that could be an owner stands before text[at:] in its clause, or in its item of a list."""
    text, spot = case.phrases.text, case.spot
    is_next = text.startswith(JOINT, spot.since)
    return OPENS.fullmatch(text, spot.own_start if is_next else spot.clause.start, at) is not None


def of_chain(case: Case, at: int, name: str) -> str:
    """The name that text[at:] begins with, with whom or what its chain is of, if that has not ended and has such a measure."""
    if not is_borne(name) or BOUND.match(case.phrases.text, case.spot.end):
        return name
    memory, text, spot = case.memory, case.phrases.text, case.spot
    who, since = memory.bearer.who, memory.bearer.at
    if not who and memory.bearer_before and YEAR_BEFORE.match(text, spot.sentence.start):
        who, since = memory.bearer_before, spot.sentence.start
    if not who and since < spot.sentence.start and ITS not in text[spot.clause.start : at]:
        who, since = topic(case), spot.sentence.start
    if not who or _is_over(case, since, at) or not _has(who, memory.bearer.by, name):
        return name
    if text.startswith(IN_ALL, at + len(name)) or (
        memory.bearer.is_part and _is_rate_of_deed(name)
    ):
        return name  # 立案86起，其中命案3起，破案率48%: of all
    if memory.bearer.is_part and memory.bearer.by.endswith(INCOME) and not who.endswith(ACCOUNTS):
        return name  # 收入86亿元，其中税收收入62亿元，支出98亿元: a source spends nothing
    return _whose(who, name) + name


def _is_over(case: Case, since: int, at: int) -> bool:
    """Whether a chain that began at text[since:] ended before text[at:]: at a semicolon, or where a clause told of another."""
    phrases, since = case.phrases, max(since, 0)
    if any(phrases.text.find(mark, since, at) >= 0 for mark in DIVIDED):
        return True
    before = clause_before(phrases, case.spot)
    if before is None or before.start <= since or AMOUNT.search(phrases.text, *before):
        return False
    # 手机业务收入50亿元，公司经营稳健，净利润8亿元
    return phrases.up_to_predicate(*before) is not None


def _has(who: str, told: str, name: str) -> bool:
    """Whether those of whom `told` was told have the measure: what is called by a name or was counted has any.

    A deed that was counted has rates alone, and not its own: 再审建议 the 采纳率.
    """
    if _is_rate_of_deed(name) and (name.removesuffix(RATE) in who or _are_persons(who)):
        return _are_persons(who) and _keeper(who) != ""  # 阳性8例，阳性率0.1%
    if not told:
        return name.endswith((RATE, AGE)) or tagged(who)[0][1][0] not in DEEDS
    if _is_named(who) or (who.endswith(_keepers()) and len(tagged(who)) > 1):
        return True
    if _is_rate_of_deed(TAKEN.sub("", name)):
        return told.endswith(RATE)
    side, other = TAKEN.sub("", name), next(filter(told.endswith, _borne()), "")
    return any(side in group and other in group for group in vocabulary().once.borne)


def _is_named(who: str) -> bool:
    """Whether it is called by a name of its own, by its first word: 三星手机, A品牌."""
    word, tag = tagged(who)[0]
    return tag in PROPER or not is_listed(word)


def topic(case: Case) -> str:
    """甲公司 of 甲公司表现出色，: the firm or the like that the sentence opens with and says something of without a figure; "" if none."""
    phrases, spot = case.phrases, case.spot
    opening = next(iter(clauses(phrases.text, spot.sentence.start, spot.clause.start)), None)
    if opening is None:
        return ""
    words = phrases.words.between(*opening)
    end = next((at for at, one in enumerate(words) if one.tag not in NOMINAL), len(words))
    ends = _keepers()
    last = next((at for at in range(end - 1, -1, -1) if words[at].text.endswith(ends)), -1)
    who = "".join(one.text for one in words[: last + 1])
    is_all = who.startswith(naming.WHOLES) or who in ends or JOINT in who
    return "" if is_all or SKIPPED.search(who) else who


def keep(case: Case, subject: str) -> None:
    """Keep whose measure or number a figure told, if its name says so; nobody where one clause told of two."""
    memory, spot, text = case.memory, case.spot, case.phrases.text
    if RELATED.search(subject) or is_borne(subject) or case.moved.role in ("limit", "difference"):
        return
    is_count = case.reading.kind == "count"
    who = bearer(subject, counted=is_count)
    is_held_against = (who and _is_exceeded(case, who)) or BOUND.match(text, spot.end)
    if is_held_against or (is_count and not _is_topic(case, subject, who)):
        return
    if DEGREE.search(subject):
        return  # 具有大学文化程度的1.5万人
    start, is_part = spot.clause.start, partitive.among(case.phrases, spot)
    told, by = memory.bearer, "" if subject.endswith(who) else subject
    unit = case.reading.canonical
    if told.who and not _is_over(case, told.at, start):
        if who == told.who or subject.startswith(told.who):
            memory.bearer = told._replace(unit=None)
            return
        is_deed = tagged(subject)[0][1][0] in DEEDS
        are_listed = not by and told.unit == unit and (told.at == start or not is_deed)
        if not are_listed and not is_part and _may_be_of(case, subject, who):
            return
        if not is_part and (
            are_listed
            or told.at == start
            or (not by and told.unit is not None and not is_deed)
            or (by and _has_parts(told.who) and not _has_parts(who))
        ):
            # 住宅860套，车位900个，绿化率35%: of both
            who = ""  # 学校3所，医院2家，投资5亿元: likewise; 甲协会收入7亿元，税收3亿元，支出6亿元: of either
    elif told.at == start and not by:
        who = ""
    memory.bearer = Bearer(who, by, start, is_part=is_part, unit=None if by else unit)


def _has_parts(who: str) -> bool:
    """Whether it is somebody whose parts may be told of: 甲公司."""
    return _is_named(who) or who.endswith(_keepers())


def _is_exceeded(case: Case, who: str) -> bool:
    """Whether what is measured is only held against it: 警戒 of 超警戒水位0.1米."""
    text, spot = case.phrases.text, case.spot
    at = text.rfind(who, spot.clause.start, spot.start)
    return at > 0 and text[at - 1] in EXCEEDING


def _is_topic(case: Case, counted: str, who: str) -> bool:
    """Whether those counted stand before their number, or open the clause with it: 定日镜80面, 80面定日镜, and not 接到17笔订单."""
    text, spot = case.phrases.text, case.spot
    if (
        not counted.endswith(who)
        or text.find(counted[-SHORTEST:], spot.clause.start, spot.start) >= 0
    ):
        return True
    return OPENS.fullmatch(text, spot.clause.start, spot.start) is not None


def _may_be_of(case: Case, subject: str, who: str) -> bool:
    """Whether what was told next may be of the bearer told before: 甲公司营业额9亿元，研发人员80人, 审结案件90件，调解40件."""
    told, spot = case.memory.bearer.who, case.spot
    is_kind = subject.endswith(who) and len(tagged(who)) == 1 if who else True
    if not is_kind and (_has_parts(who) or (_has_parts(told) and not subject.endswith(who))):
        return False
    opening = tagged(subject)[0][1][0]
    if who and opening in DEEDS:  # 提出检察建议63件 tells of those, 调解40件 of the cases before
        return case.phrases.text.find(who, spot.clause.start, spot.end) < 0
    return _has_parts(told) or opening in DEEDS or (not who and opening not in NOUNS)


def bearer(subject: str, *, counted: bool) -> str:
    """甲品牌 of 甲品牌出货量, 公立医院 of 公立医院, which were counted: whose measure or number it is; "" of a name that has none."""
    words, is_side = _without_measure(subject)
    if not is_side:
        if not counted:
            return ""
        words = _without_deed(tagged(whole_names.fronted(subject)[1].rpartition("的")[2]))
    words = _up_to_deed(words)
    who = TAKEN.sub("", "".join(word for word, _ in words))
    if not words or words[0][0] == ITSELF or not _may_bear(who):
        return ""  # 公司专利: of the one that speaks
    if (_is_of_deed(words, who) or who in _keepers()) if is_side else _is_place(who):
        return ""  # 实现旅游收入; 12个县
    last = words[-1][1]
    is_noun = last[0] in NOUNS or last in NAMES or (counted and last == KIND)
    is_noun = is_noun or who.endswith(vocabulary().people.institutions)
    return who if is_noun and (_is_place(who) or last != PLACE) else ""


def _without_measure(subject: str) -> tuple[list[tuple[str, str]], bool]:
    """The words of a name without its measure and what stands before that; and whether it is that of a measure."""
    side = next(filter(subject.endswith, _borne()), "")
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
    if who.endswith(MEASURED) or who.endswith(tuple(names.once.books)):
        return False
    return _is_place(who) or not who.endswith(names.people.divisions)


def _is_place(who: str) -> bool:
    """Whether it is of those that are counted as places are: 12个县; schools and hospitals do something themselves."""
    return who.endswith(vocabulary().people.holders) and not who.endswith(_keepers())


def _is_of_deed(words: list[tuple[str, str]], who: str) -> bool:
    """Whether a name opens with what was done (完成货运量), which 出口汽车销量 does not."""
    names = vocabulary()
    is_achieved = words[0][0] in names.acts.achieving
    things = (*_keepers(), *names.speech.branches_and_goods)
    return words[0][1][0] in DEEDS and (is_achieved or not who.endswith(things))


def _up_to_deed(words: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """甲店 of 甲店销售手机: the words up to the verb that says what those did."""
    if words and words[-1][0].endswith(_keepers()):
        return words  # 甲销售公司
    deeds = vocabulary().acts.deeds
    at = next(
        (at for at, (word, tag) in enumerate(words) if at and (tag == "v" or word in deeds)), 0
    )
    who = "".join(word for word, _ in words[:at])
    return words[:at] if at and (who.endswith(_keepers()) or _is_named(who)) else words


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
    return name in _borne() or bare in _borne() or _is_rate_of_deed(bare)


def _is_rate_of_deed(name: str) -> bool:
    """Whether it is the rate of a deed, of whoever did it or was done it to."""
    entry = naming.known(name) if name.endswith(RATE) and len(name) == OF_DEED else None
    if entry is None:
        return False
    return entry.code == RATES or (name != entry.name_zh and name not in entry.aliases)


def _whose(who: str, name: str) -> str:
    """Whose it is of those that the chain is of: 甲公司 of 甲公司手机 has 利润, 甲公司 of 甲公司员工 all but their age; "" where nobody's."""
    are_persons = _are_persons(who)
    if name.endswith(AGE):
        return who if are_persons else ""
    if not are_persons and name not in vocabulary().once.books:
        return who
    keeper = _keeper(who)
    return keeper if keeper or are_persons else who


def _are_persons(who: str) -> bool:
    names = vocabulary()
    return who.endswith(names.people.persons) and not who.endswith(names.once.with_balances)


def _keeper(who: str) -> str:
    """甲公司 of 甲公司员工: who does business, teaches or treats by the name of somebody or something of theirs; "" if nobody does."""
    words = tagged(who)
    last = next(
        (at for at in range(len(words) - 2, -1, -1) if words[at][0].endswith(_keepers())), -1
    )
    keeper = "".join(word for word, _ in words[: last + 1])
    return "" if keeper in vocabulary().people.organisations else keeper


@cache
def _keepers() -> tuple[str, ...]:
    """Ends of the names of those who do business, teach or treat, of sights and of works."""
    people, kept = vocabulary().people, vocabulary().once.kept
    sights = (end for one in kept for end in one.holders)
    return (*people.organisations, *people.schools, *vocabulary().once.outlets, *sights)


@cache
def _borne() -> tuple[str, ...]:
    """Measures that are of whoever the text speaks of, the longest first."""
    sides = {side for group in vocabulary().once.borne for side in group}
    return tuple(sorted(sides, key=lambda side: (-len(side), side)))
