"""The phrase before a figure, and how it stands to it: right before it, as a verb, as an owner, as what the last figure counts.

Which figures it names in the end is decided in `flows.extract.meaning.subjects.beside.choosing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.narrowing import OF_SO_MANY
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.beside.counting import examples, listed_persons
from flows.extract.meaning.subjects.beside.counting.counted import has_classifier
from flows.extract.meaning.subjects.beside.parted.bracketed import before_bracket, over_gloss
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case

COUNTING = "个台套辆只件家条座"
"""Classifiers that a noun follows: 50个集装箱."""
RATIO = regex(r"之比[^，。；,;]{0,4}$|与[^，。；,;]{1,12}的比[率值例][^，。；,;]{0,12}$")
"""城乡收入之比为2.4, 债务与GDP的比率将从: the ratio is of what is joined by 和 or 与."""
OF_THEM = regex(r"[^\d]*的")
"""参加活动的5000人, and not 人口从2012年的5000人."""
OWNING = regex(rf"拥有(?:了|{HEDGE}|共)*$")
"""公司拥有5个…"""
MEASURED = regex(r"\s?(?:仅|已)?(?:在|达到?|约?为|超过|超|过|突破|逾|不足|不到|[低高]于)?\s?")
"""Between a measure and its amount: 余额在1000元以下的客户, 产值达3亿元的企业."""
BOTH = regex(
    r"\d(?P<unit>[个家座所处条项])(?P<first>[\u4e00-\u9fff]{2,12})[和与及]\d[\d,.]*[万亿]?(?P=unit)$"
)
"""5座大型水库和20座, before 中型水库: two kinds that are counted alike."""
ENDING_TAGS = ("v", "vd", "uj", "ul", "p", "c", "x")
"""Tags of words after which a number says how much there is of the noun after it: 投放了3万吨大米."""
COPULAS = ("达到", "达", "为", "是", "约", "近", "超", "了", "共")
"""Words of other tags after which it does likewise: 共3万吨大米."""
PLACE_TAG = "ns"
ADVERB_TAG = "d"


def phrase_before(case: Case) -> Phrase | None:
    """The phrase before the number, if it may say what that measures: 收入 of 收入为5亿元, 队员 of 队员王某、李某2人."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    persons = listed_persons.persons(case)
    if persons is not None:
        return persons
    some_told = examples.whole(case)
    if some_told is not None:
        return some_told
    phrase = before_bracket(case)
    if phrase is None:
        phrase = phrases.before(spot.since, spot.stop, joined=_is_ratio(case))
        phrase = phrase and over_gloss(case, phrase)
    if phrase is None or phrase.text == OF_SO_MANY or _says_only_where(case, phrase):
        return None
    if reading.kind != "count" and follows_last(case, phrase):
        phrase = _of_both(case, phrase)
    is_number = phrase.text.endswith(naming.SUFFIXES)  # 报名人数由去年的500人增至800人
    of_them = OF_THEM.fullmatch(phrases.text, phrase.end, spot.start)
    if reading.unit == "人" and of_them is not None and not is_number:
        return phrase._replace(text=phrase.text + "人")  # 参加活动的5000人
    return phrase


def _of_both(case: Case, phrase: Phrase) -> Phrase:
    """大型水库和中型水库蓄水总量 of 5座大型水库和20座中型水库蓄水总量: what is measured of both that were just counted; the phrase as it is of one."""
    counted = BOTH.search(case.phrases.text, case.spot.clause.start, phrase.start)
    if counted is None:
        return phrase
    head = counted["first"][-2:]
    is_alike = head in phrase.text and not phrase.text.endswith(head)
    return phrase._replace(text=f"{counted['first']}和{phrase.text}") if is_alike else phrase


def _is_ratio(case: Case) -> bool:
    """Whether two quantities are compared, which are joined by 和 or 与: 甲与乙之比为2.4."""
    spot = case.spot
    is_ratio = case.reading.kind == "ratio"
    return is_ratio or RATIO.search(case.phrases.text, spot.since, spot.stop) is not None


def _says_only_where(case: Case, phrase: Phrase) -> bool:
    """Whether the phrase is what the figure before counts, and says where those are who are counted next: 3个县的21万人."""
    if not follows_last(case, phrase) or case.phrases.text[case.spot.start - 1] != "的":
        return False
    return phrase.text.endswith(vocabulary().people.holders)


def follows_last(case: Case, phrase: Phrase) -> bool:
    """Whether the phrase stands right after the last figure of the same clause, and so may be counted by that: 3个县."""
    return phrase.start == case.spot.since > case.spot.clause.start


def is_counted_by_last(case: Case, phrase: Phrase) -> bool:
    """Whether the last figure counts what stands between it and this one: 50个集装箱20兆瓦光伏组件."""
    phrases, spot = case.phrases, case.spot
    if not follows_last(case, phrase) or phrase.end != spot.start:
        return False
    if phrases.text[spot.since - 1] not in COUNTING:
        return False
    entry = naming.known(phrase.text)
    is_thing = entry is None or entry.dimension == "count"
    return is_thing and phrases.words.at(phrase.end - 1).tag[0] == "n"


def owns(case: Case, phrase: Phrase) -> bool:
    """Whether the phrase is the owner of what is counted, and not what is counted: 公司拥有5个…."""
    if not has_classifier(case.reading):
        return False
    return OWNING.search(case.phrases.text, phrase.end, case.spot.start) is not None


def ends_in_verb(case: Case, phrase: Phrase) -> bool:
    """Whether a verb stands right before the figure (投放了3万吨), and not a name that the dictionary calls one (收入)."""
    phrases, spot = case.phrases, case.spot
    between = phrases.text[phrase.end : spot.start]
    if MEASURED.fullmatch(between) and naming.known(phrase.text) is not None:
        return False  # 余额在1000元以下的客户: what of them
    if _is_causing(case, spot.stop):
        return True  # 造成至少9人遇难
    last = phrases.preceding(spot.since, spot.start)
    if last is None:
        return False
    if last.tag == PLACE_TAG or last.text in naming.WHOLES:
        return _is_causing(case, last.start)  # 造成甘肃12人遇难
    return last.tag in ENDING_TAGS or last.text in COPULAS


def _is_causing(case: Case, end: int) -> bool:
    """Whether a verb ends there that says what befell those counted after it: 造成, 导致, 已致."""
    verb = case.phrases.preceding(case.spot.since, end)
    if verb is None:
        return False
    text = verb.text[1:] if verb.tag == ADVERB_TAG else verb.text  # the dictionary joins 已 and 致
    return text in vocabulary().acts.causing
