"""What a phrase beside a figure is when it names nothing: who says it, where it was, from what it moved, what was only done.

央行预计达5%, 全省达5%, 比历史最高水平低2%. Which phrase stands there is for `flows.extract.meaning.subjects.beside.choosing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.narrowing import BECAME, comes_from
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.beside.counting import listed_persons
from flows.extract.meaning.subjects.comparisons.held_against import against
from flows.extract.meaning.subjects.comparisons.ranks import extremes
from flows.extract.meaning.subjects.money.sales.prices import MEASURED_IN, PRICED
from flows.extract.meaning.subjects.parts.groups.acting import IS_BOUND
from flows.extract.text.joints import CONJUNCTIONS, WITH
from flows.extract.text.words import is_listed
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

PLACE = "ns"
"""Of the name of a place, in the tags of the segmenter."""
EVENTS = ("case", "case_time", "event", "item")
COMPARISONS, BASE_REACH = ("比", "较"), 8
WHEN = regex(r"[\u4e00-\u9fff]{1,3}(?<![同当小及按临随届历暂用耗需])时(?![间期段代候点刻效长速])")
COMPARED_WITH = "相比"
SHOWS = regex(r"(?:相关|最新|统计|官方)?(?:数据|数字|结果)[将会仅则也均]?(?:显示|表明)")


SUMMED_PLACES = regex(
    "[两二三四五六七八九十]{1,3}个?(?:[省市县区州旗地]|省份|城市|县市|区县|市州)$"
)
"""两市 of 宁波、绍兴两市: the places before it once more."""


def is_unlisted(phrases: Phrases, spot: Spot, phrase: Phrase) -> bool:
    """奈飞跌0.6%: whether the phrase is a clause's whole subject and a name that the dictionary lacks."""
    opens = (
        phrase.start in (spot.since, spot.clause.start) or phrases.text[phrase.start - 1] in "，；"
    )
    is_word = phrase.text == phrases.text[phrase.start : phrase.end] and len(phrase.text) > 1
    return opens and is_word and not is_listed(phrase.text)


def is_object(case: Case, phrase: Phrase) -> bool:
    """Whether a verb alone is what another does, and is counted: 提出抗诉3023件, 发起诉讼12起."""
    doer = case.phrases.preceding(case.spot.since, phrase.start)
    is_light = (
        doer is not None and doer.text in vocabulary().acts.light and doer.end == phrase.start
    )
    return is_light and case.reading.canonical in EVENTS


def is_base(case: Case, phrase: Phrase) -> bool:
    """Whether the phrase is only what a change is measured from: 比历史最高水平低2%."""
    phrases, spot = case.phrases, case.spot
    if case.moved.role not in ("change", "difference"):
        return False
    ahead = phrases.preceding(spot.since, phrase.start)
    if ahead is not None and ahead.text in COMPARISONS:
        return True
    since = max(spot.clause.start, phrase.start - PEAK_REACH)
    if phrase.text in PEAKS and FROM.search(phrases.text, since, phrase.start):
        return True  # 油价自每桶70美元的天价回跌12%
    if _is_rest_of_base(phrases, spot, phrase) or _is_other_survey(phrases, phrase):
        return True
    between = phrases.text[spot.since : phrase.start]
    if phrases.text.startswith(COMPARED_WITH, phrase.end) and any(one in between for one in WITH):
        return True  # 与上年同期的案件数量相比
    return phrase.text.startswith(COMPARISONS) and not phrases.words.is_listed(phrase.start)


def _is_other_survey(phrases: Phrases, phrase: Phrase) -> bool:
    """比2019年的同类调查高出3个百分点: whether the phrase says only in what the same was found at another time."""
    if against.SURVEY.fullmatch(phrase.text) is None:
        return False
    low = max(0, phrase.start - SURVEY_REACH)
    return OF_THEN.search(phrases.text, low, phrase.start) is not None


def _is_rest_of_base(phrases: Phrases, spot: Spot, phrase: Phrase) -> bool:
    """比对照|品种“甲27号”增产: whether nothing but words that are no time stand between 比 and the phrase."""
    words = phrases.words.between(max(spot.since, phrase.start - BASE_REACH), phrase.start)
    at = next((at for at in range(len(words) - 1, -1, -1) if words[at].text in COMPARISONS), None)
    return at is not None and all(word.tag in ("v", "vn", "n") for word in words[at + 1 :])


def is_where(phrases: Phrases, spot: Spot, phrase: Phrase) -> bool:
    """Whether the phrase says only where; the 贫困县 of 52个贫困县 are what is counted."""
    if phrase.text.startswith(tuple(CONJUNCTIONS)):
        phrase = phrase._replace(start=phrase.start + 1, text=phrase.text[1:])  # 甲区|和乙县均为
    return phrase.start < spot.start and (
        phrases.is_place(phrase)
        or listed_persons.is_places(phrases, phrase)
        or _sums_up_places(phrases, phrase)
        or extremes.is_attribute(phrases, phrase)
    )


def _sums_up_places(phrases: Phrases, phrase: Phrase) -> bool:
    """株洲、湘潭两市合计完成5亿元: whether the phrase says only how many places stand before it."""
    summed = SUMMED_PLACES.search(phrase.text)
    if summed is None or phrase.start == 0:
        return False
    place = phrase.text[: summed.start()]
    if not place:
        return phrases.words.at(phrase.start - 1).tag == PLACE
    return phrases.is_place(phrase._replace(end=phrase.start + len(place), text=place))


def is_when(phrases: Phrases, spot: Spot, phrase: Phrase) -> bool:
    """股市收盘时达到3万亿元: whether the phrase and the verb after it say only when."""
    return phrase.end < spot.start and WHEN.match(phrases.text, phrase.end, spot.start) is not None


PEAKS, FROM, PEAK_REACH = ("天价", "高价", "最高价", "最高点", "低价"), regex("[自从由]"), 24
WHEN_OR_WHERE = frozenset((*"年月日时点分秒内外", *naming.WHOLES))
OF_THEN = regex(r"[比较][^，。；,;的比较]{0,10}(?:年|月|日|季度|期|时|次|轮|[前后])(?:同期)?的?$")
"""比2019年的: between the word for a comparison and the survey whose time it tells."""
SURVEY_REACH = 16
EACH = regex(f"每(?:{MEASURED_IN}|[股件台辆张份次度亩户人米个支瓶箱袋只头])")
"""主流收购价，每斤3.8元: in what the price is told, and not of what."""


def _is_of_share(phrases: Phrases, spot: Spot, phrase: Phrase) -> bool:
    """8%的人超过2小时: whether the phrase says only of whom the share before it is."""
    people = vocabulary().people
    of = phrase.start - len(OF)
    follows = of == spot.since > spot.clause.start and phrases.text.startswith(OF, of)
    is_bound = IS_BOUND.fullmatch(phrases.text, phrase.end, spot.start) is not None
    return follows and is_bound and phrase.text.endswith((*people.persons, *people.holders))


OF = "的"
REPORTS = "反映"
"""What is reported is counted itself: 问题线索或反映2万件."""
STRIVING = "冲刺"
"""A noun of a race, and right before a number the verb of whoever is out for it."""
POINTING = ("上述", "前述", "以上", "以下", "下列", "整个", "主要", "短短")
"""Words that point to what is counted, or say how much it is, and name nothing: 上述三人, 短短五天."""


def _is_said(phrases: Phrases, spot: Spot, phrase: Phrase) -> bool:
    """有媒体称19人受伤: whether the phrase is who says it and that they do; 职称 and 小说 are nouns."""
    if phrase.start >= spot.end or not phrase.text.endswith(vocabulary().speech.saying):
        return False
    last = phrases.words.at(phrase.end - 1)
    return last.text != REPORTS and (last.tag[0] == "v" or not is_listed(last.text))


def _is_becoming(text: str, spot: Spot) -> bool:
    """由98个|布局调整为|64个: whether only what became of so many stands before the figure, since the one before."""
    if not spot.clause.start < spot.since < spot.start:
        return False
    became = BECAME.fullmatch(text, spot.since, spot.start)
    return became is not None and comes_from(text, spot.since)


def names_nothing(case: Case, phrase: Phrase) -> bool:
    """Whether the phrase says only that a price is quoted (现报3000点), or who says it (央行预计到年底将降至5%).

    Those who are counted, and then say something, are named: 一名发言人说.
    """
    phrases, spot, reading = case.phrases, case.spot, case.reading
    if phrase.text in POINTING or (reading.kind == "count" and _is_said(phrases, spot, phrase)):
        return True
    if phrase.text == STRIVING and phrase.end == spot.start:
        return True  # 确保30亿元、冲刺35亿元
    if _is_of_share(phrases, spot, phrase):
        return True
    if phrase.end <= spot.start and _is_becoming(phrases.text, spot):
        return True
    if phrase.text in WHEN_OR_WHERE or EACH.fullmatch(phrase.text):
        return True  # 2010年11月1日零时的500万人, 全村320户: only when, or where
    if phrase.text in vocabulary().weather.somewhere:
        told = phrases.text[spot.sentence.start : spot.start]
        return any(one in told for one in vocabulary().weather.fallen)
    if PRICED.fullmatch(phrase.text) or SHOWS.match(phrases.text, phrase.start):
        return True
    if reading.kind == "money" and phrase.text.endswith(vocabulary().acts.promising):
        return True
    names = vocabulary()
    if phrase.start >= spot.end or not (
        phrases.text.startswith(names.speech.saying, phrase.end)
        or phrases.text.startswith(names.speech.foreseeing, phrase.end)
    ):
        return False
    may_speak = phrase.text.endswith((*names.people.actors, *names.people.speakers))
    return may_speak and (reading.kind != "count" or naming.known(phrase.text) is None)
