"""A level, the level it is compared with, and the changes told of both: 5.93亿元，较上年的6.48亿元下降8.5%.

The level that is compared may also come last: 去年出口6.48亿元，今年出口5.93亿元，下降8.5%.

Whether the changes follow from the levels belongs in `flows.relate.changes.reckoning.from_levels`.
Source: the meaning of the words.
"""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from msgspec.structs import replace

from flows.extract.meaning.motion import OF_IT
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE_OR_SHORT
from flows.regex import regex
from flows.relate.changes.levels.listed import is_listed
from flows.relate.changes.reckoning.rebased import INTENDED, OF_END, is_year_before
from flows.relate.changes.reckoning.told_of import MOVING_WORDS, told_after
from flows.relate.times.months import YEAR_MONTHS, governing
from flows.relate.view import AMOUNTS, BRACKETS
from flows.relate.words import CARRIED, DEALT, MOVED_TO, PAST_YEARS, measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure

BASE = regex(
    r"(?P<base>(?:[较比与同](?:上|去|前[年一]|年初|此前|同期|\d|[一二三四]季"
    r"|[“\"]?十[一二三四五]五[”\"]?(?:[期初]?末|[时]期|规划))[^，。；]{0,20}的)"
    rf"|(?:上年|去年|上年同期|去年同期|上月|上周|同期|年初(?!预算|计划|目标|任务|安排)|上季度?)(?!{CARRIED})(?:[^，。；增减升降新]|新(?=[收受]))"
    rf"{{0,6}}[为是的]?"
    rf"|[较比](?:{PAST_YEARS}|同期|上月|上周)[^，。；增减升降新]{{0,12}}"
    r"|[较比]\d{4}年[^，。；增减升降新扩缩翻到至达高低多少快慢]{0,8})$"
)
"""What makes a level the one that another is compared with: 较上年的6.48亿元, 去年同期为6.48亿元."""
OWN_CHANGE = regex(r"(?:(?!同比|环比)[^，。；：、\n])*(?:(?<=相比)，[^，。；：、\n]*)?")
"""Between a base and the change from it alone."""
IN_ONE_CLAUSE = regex("(?:(?!同比)[^，。；：、\n])*")
"""Between a base and a change from it, where another may be told beside it: 较去年全年120亿元增长5%."""
WHOLE_YEAR = regex("全年|一整年|年度")
"""What makes a base that of a year as a whole: 去年全年120亿元."""
SIZED = regex("相当于|接近|逼近|超过|赶上|追平|不及")
"""What holds so much against another amount, and tells no growth."""
YEAR_CHARS = len("2023")
BASE_AFTER = regex(r"(?:而\d{4}年|上年|去年)(?:同期)?(?:仅|只|才)?为$|\d{4}年(?:仅|只|才)为$")
"""The same in a clause of its own: 而2019年仅为6.48亿元."""
BASE_TOLD = regex(r"(?:年|期|月|初|季度)[^，。；]{0,6}(?:为|是|新增|增加)?$")
"""The same within brackets: （2019年为352.0万人次）."""
HELD_TO, CLOSES = (
    regex(r"[与同和跟较比][^，。；]*$"),
    regex("(?:左右|上下)?(?:相比|相较|比较[，,])"),
)
"""Before and after a level, what compares with it whatever it is called: 同第五次普查时的860726人相比."""
HELD_TO_CHARS = 44
IN_OR_OUT = regex(r"(?:[含括]|扣除|剔除)[^，。；]*$")
"""What a level in brackets is a part of, or left out of: （不含上年旧存288件）, （包括2019年追加3亿元）."""
HELD_AGAINST = regex(rf"(?:[高低多少大小]于|不及|超过|[较比])[^，。；]{{1,16}}的{HEDGE}?$")
"""高于6月的15亿元，但不及去年同期的18亿元: another base, and not the level that is compared with this one."""
AGAINST = regex("[较比][^，。；]*$")
"""What is told so is no level to compare another base with: 比上年执行数4.8亿元增长4%，比预算数4.6亿元增长9%."""
IN_COMPARISON = regex(
    r"(?:(?<![占同环对无相])[较比](?![例重率价照亚大好重强多高])|[高低多少大小]于|超过|超(?=目标|计划|任务|预算|概算|警戒|序时|时序)"
    r"|超出|不及)(?:(?![至到达为])[^，。；：、\n\d])+(?:\d+年[^，。；：、\n\d]*)?$"
)
"""In the clause of a figure before it, what holds another against it; right before it 超过 tells how much at least."""
PLAN = regex("(?:计划|目标|任务)[数值额量]?(?:[为是]|投资)?$")
"""What ends so was intended, and is no level of now: 年度计划80亿元."""
DIFFERS = regex(r"(?:要求|标准)?(?:还)?[高低多少快慢大小短长](?:出|了|约)*")
"""Between a mark and the difference from it: 比计划380万吨多4万吨."""
STEP = regex("(?P<step>[日周月季年])(?:内|度|线)?(?:累计)?[涨跌升降]")
LAST = regex("上个?(?P<step>[周月季年])|前一?个?交易日|昨[日天]")
"""Over what a price has moved, and how far back its base is: 周涨1.2%, 上月末为3355点."""
TELLING = regex(r"(?:高出|增加|减少|低|高|多|少|下降|上升)(?:了|约)?")
"""Between a base and the difference from it: 较去年441.2万千瓦高出37.4万千瓦."""
REVISED = regex(r"(?:(?:调整|重述|修订|追溯|更正|变更|合并)前|快报数|初步核算数?)[^，。；]*$")
"""调整前上年同期为75.2亿元: a base as it was told first, and growth is against that as it was restated."""
LEFT = regex(r"[从由][^，。；]*$")
TIMED = regex(rf"^.*?(?:{PAST_YEARS}|同期|\d{{4}}年)(?:同期|全年)?")
"""What the words of a base begin with, before they name it."""
NAMES_YEAR = regex(rf"{PAST_YEARS}|同期|\d{{4}}年|20\d\d")
"""A base of a year before, which is what 同比 is against."""
THEN = regex(r"(?P<time>上年|去年|上月|上周|上季度?)(?:同期)?[^，。；\d年月季]{0,12}$")
"""Before a base that its time names as a whole: 去年同期出口."""
NOW = {"年": "今年|本年|本期", "月": "本月", "周": "本周", "季": "本季度?"}
"""What is called so follows what THEN ends in."""
NAMES_NOW = regex(
    r"(?:相比|比较|相较)?[，；](?P<time>[今本][年期月周季]度?)(?P<words>[^，。；\d]{0,16})"
)
"""From a base to the level that is compared with it: ，今年出口."""
PER = regex("每|[人户日月年亩均套生店]均|平均|单[价产位件]|均价|票价")
"""An amount for one of many, which is none of them all."""
REACHES = regex(r"，?(?:达到?|增至|升至|降至|减至|至|为)(?:了)?")
"""From a change to the level that it leads to: 较去年同期的6.48亿元下降8.5%，降至5.93亿元."""
AFTER_BRACKET = regex(r"[^（）]{0,4}），?(?:同比|比上年)?[^，。；\d]{1,4}")
"""From a base in brackets to the change from it: 5.93亿元（上年6.48亿元），下降8.5%."""
TOLD_AS_WELL = regex(rf"[，,、](?:同比)?(?:{MOVE_OR_SHORT}|[增降涨跌升减]幅)(?:了|为|达)?{HEDGE}?")
"""From a change to the same in percent: 增加24家，增长9.0%."""
AHEAD_FIGURES = 4
"""Figures after a base that may state the change from it."""
BASE_CHARS, HELD_AGAINST_CHARS = 30, 20
"""Characters before a level that may say that it is a base, and before one that is held against another."""


def find(view: View) -> Iterator[tuple[Figure, Figure, list[Figure]]]:
    """A level, the level it is compared with, and the change between: 5.93亿元，较上年的6.48亿元下降8.5%."""
    for at, base in enumerate(view.figures):
        if base.value is None or base.role not in ("level", "share") or base.kind == "date":
            continue
        if not is_base(view, base):
            continue
        is_bracketed = view.bracket(base.start) is not None
        sentence = view.sentence_at(base.start)
        before = [
            one
            for one in view.within(sentence.start, base.start)
            if one.value is not None and _is_outside(view, one)
        ]
        if _is_listed(view, base):
            yield from _dealt(view, base, before)
            continue
        now = _compared_with(view, base, before)
        if now is None:
            yield from _told_later(view, base)
            continue
        told_before = _told_of(now, before)
        after = [
            one
            for one in view.figures[at + 1 : at + 1 + AHEAD_FIGURES]
            if one.start < sentence.end and _is_outside(view, one)
        ]
        if is_bracketed:  # 增长9.8%（2019年为352.0万人次）: the change stands before its base
            told_before, after = _chain(view, told_before), _after_bracket(view, base, after)
            after = [] if told_before else after
        yield base, now, _changes(view, base, now, told_before, after)


def _is_listed(view: View, base: Figure) -> bool:
    """Whether a base is one of several: 上年标准分别为740元和520元."""
    return view.opener(base, DEALT) is not base or view.goes_on(base, DEALT)


def _dealt(
    view: View, base: Figure, before: Sequence[Figure]
) -> Iterator[tuple[Figure, Figure, list[Figure]]]:
    """Each of a list of bases with its level and its changes, which lists of as many tell.

    标准分别提高到780元和560元，分别增长5.4%和7.7%，上年标准分别为740元和520元; 上年分别为740元和520元，分别增长….
    """
    following = view.within(base.start, view.sentence_at(base.start).end)
    bases, *after = _lists(view, following)
    told = [one for one in _lists(view, before) if len(one) == len(bases)]
    levels = [at for at, one in enumerate(told) if _are_levels_like(one, bases)]
    if view.opener(base, DEALT) is not base or not levels:
        return
    changes = [one for one in told[levels[-1] + 1 :] if one[0].role == "change"]
    changes += takewhile(
        lambda one: one[0].role == "change" and len(one) == len(bases), after[:AHEAD_FIGURES]
    )
    for at, (start, end) in enumerate(zip(bases, told[levels[-1]], strict=True)):
        yield start, end, [one[at] for one in changes]


def _lists(view: View, figures: Sequence[Figure]) -> list[list[Figure]]:
    """Figures by the lists that they stand in; one that stands in none is a list of its own."""
    found: dict[int, list[Figure]] = {}
    for one in figures:
        found.setdefault(view.opener(one, DEALT).start, []).append(one)
    return list(found.values())


def _are_levels_like(levels: Sequence[Figure], bases: Sequence[Figure]) -> bool:
    """Whether a list is one of levels, unit by unit as the bases."""
    return all(
        one.role in ("level", "share")
        and one.canonical_unit == base.canonical_unit
        and one.kind == base.kind
        for one, base in zip(levels, bases, strict=True)
    )


def is_base(view: View, level: Figure) -> bool:
    """Whether the words before a level, or around it, say that another is compared with it.

    较2019年峰值1787.2万人次增加122.5万人次, 同第五次普查时的860726人相比.
    """
    is_bracketed = view.bracket(level.start) is not None
    return _is_compared(_words(view, level), is_bracketed=is_bracketed) or is_held_to(view, level)


def is_against(view: View, level: Figure) -> bool:
    """Whether the words before a level compare another with it: 比上年的1242人, and not 上年为1242人."""
    return AGAINST.search(_words(view, level)) is not None and is_base(view, level)


def is_in_comparison(view: View, figure: Figure) -> bool:
    """Whether the clause of a figure says before it what another is held against: 比计划380万吨, 超目标任务6.4亿元.

    Such a figure is the mark, or the difference from it (多4万吨), and nothing that a further comparison goes on from.
    """
    if IN_COMPARISON.search(BRACKETS.sub("", view.opening(figure))):
        return True
    before = [one for one in view.before(figure, 2) if one.kind != "date"][-1:]
    return any(
        DIFFERS.fullmatch(view.between(one, figure)) and is_in_comparison(view, one)
        for one in before
    )


def is_held_to(view: View, level: Figure) -> bool:
    """Whether the words around a level compare another with it: 同第五次普查时的860726人相比."""
    return CLOSES.match(view.text, level.end) is not None and (
        HELD_TO.search(view.text, max(0, level.start - HELD_TO_CHARS), level.start) is not None
    )


def _words(view: View, base: Figure) -> str:
    """The words before a level that may say that it is a base.

    They begin after another level of its unit: in 比去年5832万千瓦高386万千瓦 nothing is compared with 386万千瓦. What
    closed brackets say is left out: 与2010年（第六次人口普查，下同）的133972万人相比.
    """
    start = max(0, base.start - BASE_CHARS)
    others = (
        one.end
        for one in view.within(start, base.start)
        if one.canonical_unit == base.canonical_unit and one.kind == base.kind
    )
    return BRACKETS.sub("", view.text[max(others, default=start) : base.start])


def _is_outside(view: View, figure: Figure) -> bool:
    """Whether a figure stands outside brackets, and is no date."""
    return view.bracket(figure.start) is None and figure.kind != "date"


def _compared_with(view: View, base: Figure, before: Sequence[Figure]) -> Figure | None:
    """The level that is compared with a base: the last one before it of its kind and unit that is no mere whole.

    完成预算31,700万元的229%，比上年42,895万元增加: what is done is compared, and not its plan.
    """
    wholes = {
        id(one)
        for one, share in pairwise(before)
        if share.kind == "percent" and OF_IT.fullmatch(view.text, one.end, share.start)
    }
    is_plan = INTENDED.search(_words(view, base)) is not None
    levels = [
        one
        for one in before
        if id(one) not in wholes
        and one.role in ("level", "share")
        and one.canonical_unit == base.canonical_unit
        and one.kind == base.kind
        and not HELD_AGAINST.search(view.text, max(0, one.start - HELD_AGAINST_CHARS), one.start)
        and not is_against(view, one)
        and not is_in_comparison(view, one)
        and (is_plan or not PLAN.search(view.lead(one)))
    ]
    name = _named(view, base)
    named = [one for one in levels if name and name in f"{one.indicator} {view.lead(one)}"]
    return next(reversed(named or levels), None)


def _named(view: View, base: Figure) -> str:
    """What a base names beside its time: 受理 of 上年受理; empty where that is nothing."""
    name = measure(TIMED.sub("", view.lead(base)))
    return name if len(name) > 1 else ""


def _told_of(now: Figure, before: Sequence[Figure]) -> list[Figure]:
    """The changes told after a level, until another amount comes, which they are of then."""
    after = [one for one in before if one.start > now.start]
    told = takewhile(lambda one: one.role != "level" or one.kind not in AMOUNTS, after)
    return [one for one in told if one.role == "change"]


def _told_later(view: View, base: Figure) -> Iterator[tuple[Figure, Figure, list[Figure]]]:
    """The level that is compared with a base told first, and the changes: 去年6.48亿元，今年5.93亿元，下降8.5%."""
    after = [
        one
        for one in view.following(base)
        if one.value is not None and view.bracket(one.start) == view.bracket(base.start)
    ][:AHEAD_FIGURES]
    levels = [one for one in after if one.role == "level" and one.kind == base.kind]
    if not levels or levels[0].canonical_unit != base.canonical_unit:
        return
    now = levels[0]
    following = told_after([one for one in after if one.start > now.start])
    if now is after[0] and _follows(view, base, now):
        is_of_year = NAMES_YEAR.search(_words(view, base)) is not None
        fitting = [
            one
            for one in following
            if (one.basis is None or (one.basis == "yoy") == is_of_year)
            and is_named_as(view, one, now)
            and not is_listed(view, one)
        ]
        yield base, now, fitting
    elif (
        len(after) > 1
        and now is after[1]
        and after[0].role == "change"
        and REACHES.fullmatch(view.text, after[0].end, now.start)
    ):
        yield base, now, [after[0]]


def _follows(view: View, base: Figure, now: Figure) -> bool:
    """Whether a level is told of this year or month as its base was of the last, and of the same thing."""
    then = THEN.search(_words(view, base))
    words = NAMES_NOW.fullmatch(view.text, base.end, now.start)
    if then is None or words is None:
        return False
    name = measure(re.sub(MOVED_TO, "", words["words"]))
    is_next = any(
        unit in then["time"] and re.fullmatch(names, words["time"]) for unit, names in NOW.items()
    )
    is_same = (
        len(name) <= 1 or name in f"{base.indicator}{view.lead(base)}" or base.indicator is None
    )
    is_like = bool(PER.search(then[0])) == bool(PER.search(words["words"]))
    return is_next and is_same and is_like


def is_named_as(view: View, change: Figure, now: Figure) -> bool:
    """Whether what a change names, if anything, is all in the name of the level: 对美出口 is no 出口."""
    words = MOVING_WORDS.sub("", view.lead(change))
    return len(words) <= 1 or words in f"{now.indicator} {view.lead(now)}"


def _chain(view: View, changes: Sequence[Figure]) -> list[Figure]:
    """The last of several changes, with those that tell the same one otherwise: 比上年增加24家，增长9.0%."""
    found = list(changes[-1:])
    for one in reversed(changes[:-1]):
        if not TOLD_AS_WELL.fullmatch(view.text, one.end, found[0].start):
            break
        found.insert(0, one)
    return found


def _after_bracket(view: View, base: Figure, after: Sequence[Figure]) -> list[Figure]:
    """The change told right after the brackets around a base."""
    first = after[:1]
    is_next = first and AFTER_BRACKET.fullmatch(view.text, base.end, first[0].start) is not None
    return list(first) if is_next and first[0].role == "change" else []


def _changes(
    view: View, base: Figure, now: Figure, told_before: Sequence[Figure], after: Sequence[Figure]
) -> list[Figure]:
    """The changes told before and after a base; 同比 before it is from the base only if that is of a year before."""
    is_of_year = NAMES_YEAR.search(_words(view, base)) is not None
    told_before = _from_base(view, base, now, told_before, after)
    if _is_whole_year(view, base, now):
        told_before = [one for one in told_before if WHOLE_YEAR.search(view.lead(one))]
        after = [one for one in after if IN_ONE_CLAUSE.fullmatch(view.between(base, one))]
    return [
        one
        for one in (*told_before, *_told(view, base, after), *told_after(after))
        if (one.basis != "yoy" or is_of_year or one in after)
        and not _is_of_shorter(view, base, one)
        and not is_listed(view, one)
    ]


def _from_base(
    view: View, base: Figure, now: Figure, told_before: Sequence[Figure], after: Sequence[Figure]
) -> Sequence[Figure]:
    """The changes before a base that may be from it, where it has one of its own: of other units, from a year before.

    增长4.3%，比2015年的352万吨增长9.1%: two of a unit are from two levels.
    """
    is_open = view.bracket(base.start) is None and (
        is_against(view, base) or is_held_to(view, base)
    )
    own = next((one for one in after if OWN_CHANGE.fullmatch(view.between(base, one))), None)
    if not is_open or own is None:
        return told_before
    return [
        one
        for one in told_before
        if one.canonical_unit != own.canonical_unit
        and is_year_before(view, base, now)
        and (one.basis == "yoy" or not OF_END.search(_words(view, base)))
    ]


def _is_whole_year(view: View, base: Figure, now: Figure) -> bool:
    """Whether a part of a year is held against a whole one: 前三季度5.4亿元，增长20%，超过去年全年的5.1亿元.

    The growth told before it or in a clause of its own is against the same part of the year before, and not this.
    """
    words = _words(view, base)
    months = governing(view, now)[0]
    is_year = months is not None and months.length == YEAR_MONTHS
    if WHOLE_YEAR.search(words):
        return not is_year and (months is not None or SIZED.search(words) is not None)
    is_part = months is not None and not (is_year or months.is_end)
    return is_part and len(now.period or "") > YEAR_CHARS == len(base.period or "")


def _is_of_shorter(view: View, base: Figure, change: Figure) -> bool:
    """Whether a change is over another step than its base is back: 上年6.48亿元，环比下降8.5%.

    And so 周涨1.2%，上月末为3355点.
    """
    words = _words(view, base)
    if change.basis == "mom" and NAMES_YEAR.search(words):
        return True
    step, back = STEP.match(view.lead(change)), LAST.search(words)
    return step is not None and back is not None and step["step"] != (back["step"] or "日")


def _is_compared(words: str, *, is_bracketed: bool) -> bool:
    """Whether the words before a level say that another is compared with it."""
    if REVISED.search(words):
        return False
    if is_bracketed and IN_OR_OUT.search(words):
        return False
    if LEFT.search(words):
        return False  # a move from there, which belongs in `leaving`
    return (
        BASE.search(words) is not None
        or BASE_AFTER.search(words) is not None
        or (is_bracketed and BASE_TOLD.search(words) is not None)
    )


def _told(view: View, base: Figure, after: Sequence[Figure]) -> list[Figure]:
    """A difference told right after its base, whatever its role: 较去年441.2万千瓦高出37.4万千瓦."""
    first = after[:1]
    if first and first[0].role != "change" and TELLING.fullmatch(view.between(base, first[0])):
        is_less = re.match("低|少|减|下降", view.text[base.end :]) is not None
        return [replace(first[0], role="change", direction="decrease" if is_less else "increase")]
    return []
