"""The phrase after a figure, where it names the figure rather than the phrase before: 新增3例本土病例, 铺设38公里供水管网.

Which of its words are counted is found in `flows.extract.meaning.subjects.beside.counting.counted`. What sums are called by
is in `flows.extract.meaning.subjects.beside.measuring.sums`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.doing import RECKONING
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.beside.counting.counted import (
    CUT_OFF,
    has_classifier,
    is_load,
    load,
    stuff,
    those,
)
from flows.extract.meaning.subjects.beside.phrases.phrase_before import (
    ends_in_verb,
    is_counted_by_last,
)
from flows.extract.meaning.subjects.comparisons.extents import sizes
from flows.extract.meaning.subjects.parts.classes import bare
from flows.extract.meaning.subjects.parts.wholes import governed
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import tagged
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.motion import Motion
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case

UNCOUNTED = ("percent", "percentage_point", "index")
"""Kinds of figures that no noun after them is measured in."""
LATIN = regex("[A-Za-z]")
"""After the space that a text sets between Chinese and Latin letters: 10 张 DVD 光盘, 两款 AI 芯片."""
CUT_NAME = regex(r" [A-Za-z]+ ")
"""Between a number and the next, which belongs to the same name and may open what it tells apart: 两个 Stage 2 站点."""
ALL_STATED = regex(r"[两二三四]项(?:数据|数字)")
"""两项数据均高于预期: those that were stated before."""
NEW, NEWLY = "新", "新增"
NEXT_OF_LIST = regex(r"[^，。；\d]{1,12}[、和及]")
"""Between two that are counted one after the other: 所学校、 of 5所学校、3家医院."""
ADDED = regex(
    rf"(?<![创革更全最刷高翻崭清重])(?P<newly>新(?P<deed>(?:(?!新)[\u4e00-\u9fff]){{1,2}}?))(?:(?<=新增)(?:报告|确诊|本土))?(?:了|{HEDGE}|各类)*$"
)
"""新增报告3例, 新增了约3例, 新建3所."""
LONGEST_DEED = 12
"""So far before its number such a deed may begin, in characters."""
SET_UP = "增建设开办购聘招批签"
"""What stands behind 新 alone for a deed: 新建, 新设."""


def stands_still(moved: Motion) -> bool:
    """Whether the figure is an amount or a part, and no verb moves it: 3例 of 报告3例, and not of 增加3例."""
    return moved.role in ("level", "share") and not moved.verb


def only_sums_up(case: Case) -> bool:
    """Whether the figure only counts the figures that were stated before it: 两项数据."""
    phrases, spot = case.phrases, case.spot
    stated = ALL_STATED.match(phrases.text, spot.start)
    if stated is None or not stands_still(case.moved) or not has_classifier(case.reading):
        return False
    phrase = phrases.after(_noun_start(case), spot.right_end, counted=True)
    return phrase is not None and phrase.end == stated.end()


def counted_after(case: Case, _before: Phrase | None) -> Phrase | None:
    """What a classifier counts stands after it: 医疗机构 of 8家医疗机构, with 新增 where they were added."""
    if not has_classifier(case.reading) or not stands_still(case.moved):
        return None
    phrase = case.phrases.after(_noun_start(case), case.spot.right_end, counted=True)
    if phrase is None or phrase.text in RECKONING:
        return None
    counted = those(case, phrase)
    return None if counted is None else _added(case, counted)


def amount_after(case: Case, before: Phrase | None) -> Phrase | None:
    """What an amount is of stands after it where only a verb, or nothing, stands before: 投放了3万吨大米."""
    if has_classifier(case.reading) or case.reading.kind in UNCOUNTED:
        return None
    if not stands_still(case.moved):
        return None
    phrase = case.phrases.after(_noun_start(case), case.spot.right_end)
    if phrase is None or phrase.text in CUT_OFF:
        return None
    if is_load(case):
        return load(case, phrase)
    is_of_it = before is None or ends_in_verb(case, before) or _is_laid(case, phrase)
    return stuff(phrase) if is_of_it else None


def beyond_last(case: Case, before: Phrase | None) -> Phrase | None:
    """The phrase after the figure, where the last figure counts the one before: 光伏组件 of 50个集装箱20兆瓦光伏组件."""
    if before is None or not is_counted_by_last(case, before):
        return None
    return case.phrases.after(case.spot.end, case.spot.right_end)


def _noun_start(case: Case) -> int:
    """Where the noun after the number begins, in a text that sets numbers apart by spaces: 支持 240Hz 刷新率, 两款 AI 芯片.

    Without a space or a mark before the number the space closes an item: 确诊病例29例 新增无症状感染者93例.
    """
    text, spot = case.phrases.text, case.spot
    following = text[spot.end : spot.end + 2]
    if case.reading.unit is None or following[:1] != " ":
        return spot.end
    before = text[spot.start - 1]
    is_apart = "\u4e00" <= following[1:] <= "\u9fff" and before in " ，、："
    return spot.end + 1 if is_apart or _is_in_letters(case, following, before) else spot.end


def _is_in_letters(case: Case, following: str, before: str) -> bool:
    """Whether what is counted opens in Latin letters, set apart from its number: 10 张 DVD 光盘, and not 14 代 Raptor."""
    text, spot, unit = case.phrases.text, case.spot, case.reading.unit
    if not has_classifier(case.reading) or LATIN.match(following, 1) is None:
        return False
    if unit == "代" or not "\u4e00" <= text[spot.end - 1] <= "\u9fff":
        return False
    following_digit = text[spot.right_end : spot.right_end + 1].isdigit()
    if following_digit and CUT_NAME.fullmatch(text, spot.end, spot.right_end):
        return False
    return (before in " ，、：" and unit != "款") or not text[spot.start].isdigit()


def _added(case: Case, phrase: Phrase) -> Phrase:
    """What is counted with 新增 before it, where so many were added: 新增3例本土病例 are 新增本土病例.

    So are all of a list: 新增5所学校、3家医院.
    """
    text, spot = case.phrases.text, case.spot
    if phrase.text.startswith(NEW) or NEWLY in phrase.text:
        return phrase
    added = ADDED.search(text, spot.in_own(LONGEST_DEED), spot.start)
    if added is not None and _is_deed(added["deed"]):
        return phrase._replace(text=added["newly"] + phrase.text)
    return phrase._replace(text=_last_newly(case, phrase.text) + phrase.text)


def _is_deed(words: str) -> bool:
    """Whether the words behind 新 say what was done: 新培育, and not 新冠."""
    return words in SET_UP or (len(words) > 1 and all(tag[0] == "v" for _, tag in tagged(words)))


def _last_newly(case: Case, noun: str) -> str:
    """新增 of 新增5所学校、3家医院, 新培育 of 新培育5个品牌、3家企业: what was done with the last member of a list, whose next is the noun; else empty."""
    spot = case.spot
    latest = case.memory.counted.last or ""
    if (
        not latest.startswith(NEW)
        or NEXT_OF_LIST.fullmatch(case.phrases.text, spot.since, spot.start) is None
    ):
        return ""
    opening, verb = bare.opened(latest)[0], governed.governing(latest, noun)
    opening = (
        verb if verb.startswith(opening) else opening
    )  # 新培育, where the dictionary has 培育 as a noun
    is_deed = opening.startswith(NEW) and opening != NEW  # 新物种 is no deed
    return opening if is_deed else ""


def _is_laid(case: Case, phrase: Phrase) -> bool:
    """Whether what follows is so long, and one verb stands before, which may be a noun to the dictionary: 铺设38公里供水管网."""
    spot = case.spot
    verb = case.phrases.preceding(spot.since, spot.stop)
    if verb is None or verb.tag[0] != "v" or phrase.start != spot.end:
        return False
    is_long = sizes.is_long(case, phrase.text)
    return is_long and naming.known(verb.text) is None
