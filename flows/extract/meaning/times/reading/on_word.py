"""What a relative word before a figure does to the times told: 去年 governs, 由上月 is of the figure alone, 目前 ends what governed.

Which period a word names where it stands is in `flows.extract.meaning.times.governing.named`, the words are in `relative`.
"""

from __future__ import annotations

import re  # noqa: TC003 - the compiled build asks for the types of the fields of a tuple when it is loaded
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.plans import is_of_plan
from flows.extract.meaning.times import relative
from flows.extract.meaning.times.governing.accounts import is_within
from flows.extract.meaning.times.governing.local import OUT_OF
from flows.extract.meaning.times.happened import events
from flows.extract.meaning.times.lengths import stretches, until, up_to_now
from flows.extract.meaning.times.now.anchoring import sentence_before
from flows.extract.meaning.times.now.speaking import OPENING, is_telling_day
from flows.extract.meaning.times.other_times import (
    base_times,
    called_by,
    compared,
    left_behind,
    levels_of_then,
    publishing,
    superlatives,
)
from flows.extract.meaning.times.reading.holding import is_history
from flows.extract.meaning.times.state import Week
from flows.extract.text.moves import MOVE
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.meaning.times.state import State

AGED = regex(r"(?:已经?|刚满?|才)?\d{1,3}[多余]?周?岁")
"""今年26岁的: how old somebody is then, and no time of what is told next."""
EARLIER_YEARS = ("去年", "上年", "上年度", "上一年", "上一年度", "前年")
"""Years before the one that a text tells of, from which things may be that it goes on with."""
LAST_YEAR = ("去年", "上年")
YEAR_PART = regex(r"\d{4}-(?:Q[1-4]|H[12]|\d\d)(?:/\d{4}-\d\d)?")
"""A month, a quarter, a half or some months: the parts of a year that are told of each year."""
LEVEL_AND_MOVE = regex(
    rf"的\d[\d.,]*[^，。；、\d]{{1,8}}?[，]?(?:相比)?[，]?(?:同比)?(?:净|共|约)?{MOVE}"
)
"""较去年|的102亿元减少: after the word, what it was and how it has moved since."""
SINCE = ("自", "从")
"""Before the beginning of a stretch up to now: 自去年以来."""
PLAN_SINCE, JUST_OVER = regex('[”"』]?以来'), (0, 1)
"""“十四五”以来: after a five-year plan, which is told of as far as it has gone; so many years after the last it is told of as a whole."""
SINCE_THEN = "以来"
"""自上周末以来首次: after a week, which is no time of what there has been since."""
BESIDE = regex(r"(?:上年|去年|前年|上个?月|上一?季度?)(?:[年度]?[末底])?[为是仅]")
"""上年为5.2亿元, 上年末为33亿元: what it was then is told in passing, and the text goes on with now."""
NOW_YEARS, DIGIT, SENTENCE_REACH = ("今年", "本年"), regex(r"\d"), 120
"""今年 in a sentence that tells no figure in digits, and how far its end is looked for, in characters."""
YEAR = "年"
"""上年同期末 is of another year than the one told."""
BEFORE_CHARS = max(len(word) for word in base_times.COMPARED)
"""How far back the words before one are read: to the longest that compares."""
ELSE_TOLD = regex(r"[^，,][，,。；;\n]")
"""至今下落不明，: after such a mark another clause tells of another time; not 至今，."""
TO_COME = regex("预[计期测估]|将|拟|计划|有望|未来|力争|目标")
"""目前预计, 目前…，将: what the words say of is still to come."""
PAYING_OUT = regex(r"[^。；\n]{0,60}?(?:派|分红|股利|利润分配)")
"""拟向全体股东每10股派发3元: a dividend is of the year that it is paid for."""
EXPECTED, EXPECTED_REACH = (
    regex(r"(?:押注|预[计期测]|料(?=[^，。；\d]{1,4}$))[^，。；\n\d]{0,12}$"),
    20,
)
"""交易员押注央行: before a day of the week that is to come."""
OF_SOURCE = regex(
    r"[^。；\n]{0,40}?(?:发布|公布|披露|通报|获悉|了解到|得知|印发|出台|发布会|通气会|报告|报道|数据|统计)"
)
"""，市统计局公布: after 近日, when something was told."""
REACHED = ("至", "到")
CLAUSE_REACH = 60
"""How far from such a word a figure of its clause may stand, in characters."""
QUOTES = '“"『'
"""较“十三五”末: between the preposition and the time."""
CLAUSE_OPENING = ("", "：", ":", *OPENING)
"""What a word stands behind that has nobody before it of whom it tells."""
REPEATS_DATE, REPEATS_REACH = (
    regex(
        r"(?:[\d一二三四五六七八九十](?:月份?当月|[日号]当[日天]|年度?当年)|[一二三四1-4]季度?当季)$"
    ),
    6,
)
"""8月当月, 10月3日当天, 三季度当季: right behind a date it is that date once more."""
AMONG = regex("其中(?P<mark>[，,]?)(?:仅|在)?$")
"""其中当月5万吨: a part of the time that is told of."""
FRAME_MARKS = "，,"
"""本周，: after such a mark the sentence may tell what happened then."""
FRAMES_OF_NOW = ("，", ",")
"""今年，: what follows is of it."""
LEFT_OVER_ENDS = regex("[，。；]")
CLAUSE_WITH_BRACKET = regex(r"[^，。；、\n（(]*(?:[（(][^）)\n]*[）)])?")
"""在院50人（重症3人，危重症1人），: a clause with the bracket that parts it."""


class Word(NamedTuple):
    """A word for a time, the words `before` it, the sign right before it, and where the figure stands that it is read for."""

    match: re.Match[str]
    name: str
    start: int
    end: int
    before: str
    preposition: str
    figure_at: int

    @property
    def opens_clause(self) -> bool:
        """Whether nothing of its clause stands before it."""
        return not self.before or self.preposition in OPENING


def read_words(
    state: State, since: int, figure_at: int, *, is_level: bool, is_rate: bool
) -> str | None:
    """Note what the words between `since` and a figure do; the period of a base of comparison right beside the figure, else None.

    `is_level` where the figure is no change, `is_rate` where it is one that a noun after it names.
    """
    for match in relative.WORD.finditer(state.text, since, figure_at):
        word = _word(state.text, match, since, figure_at)
        if not word.before.endswith(base_times.COMPARED):
            _apply(state, word)
        elif compared.is_beside(
            state.text, word.end, figure_at, is_level=is_level, is_rate=is_rate
        ):
            period = state.named_by(match, is_beside=True)
            return _same_part(state, word, period) or period
    return None


def _same_part(state: State, word: Word, year: str | None) -> str | None:
    """The part of last year that is meant where one of this is told of: 前三个月销售86亿元，较去年的102亿元减少15.7%.

    Only where by how much it is more or less is told right after it.
    """
    told = state.governing
    if word.name not in LAST_YEAR or told is None or not state.is_named_beside(word.start):
        return None
    if YEAR_PART.fullmatch(told) is None or LEVEL_AND_MOVE.match(state.text, word.end) is None:
        return None
    before = relative.a_year_before(told)
    return before if is_within(before, year) else None


def _word(text: str, match: re.Match[str], since: int, figure_at: int) -> Word:
    start, end = match.span()
    near = text[max(since, start - BEFORE_CHARS) : start].rstrip(QUOTES)
    before = base_times.EARLIER_BASE.sub("", near)
    return Word(match, match[0], start, end, before, before[-1:], figure_at)


def _apply(state: State, word: Word) -> None:
    """Let a word do what the first rule that applies to it says."""
    for applies in RULES:
        if applies(state, word):
            return


def _repeats_date(state: State, word: Word) -> bool:
    """8月当月 is no other time than 8月."""
    if word.name not in relative.OF_PART and word.name != relative.THAT_YEAR:
        return False
    since = max(0, word.start - REPEATS_REACH)
    return REPEATS_DATE.search(state.text, since, word.end) is not None


def _is_multiplied(state: State, word: Word) -> bool:
    """是上年的1.5倍 is told of now."""
    return word.before.endswith(superlatives.COPULAS) and levels_of_then.is_multiplied(
        state.text, word.end
    )


def _is_of_nothing_told(state: State, word: Word) -> bool:
    """官员今日表示 is when something was said, 今年26岁 the year of that age alone, and 上年不变价 how something was reckoned."""
    if base_times.OF_PRICES.match(state.text, word.end) is not None:
        return True
    if AGED.match(state.text, word.end) is not None:
        state.beside.set(state.named_by(word.match, is_beside=True))
        return True
    return is_telling_day(state.text, word.match)


def _is_when_published(state: State, word: Word) -> bool:
    """同日披露的公告显示，: when something was told, and what another source says is of no time told before."""
    if word.name not in relative.OF_DAY or not publishing.PUBLISHED.match(state.text, word.end):
        return False
    is_first = state.named_at < sentence_before(state.text, word.start)
    if is_first and publishing.SHOWS.match(state.text, word.end):
        state.turn_back()
    return True


def _bounds_the_most(state: State, word: Word) -> bool:
    """5月1日卖出一宗，是今年最贵的: out of which time something is the most, and not when it was, where that has been told."""
    if not superlatives.is_what_is_most(state.text, word.before, word.end):
        return False
    period = state.named_by(word.match, is_beside=True)
    return state.governing is not None and is_within(state.governing, period)


def _bounds_rank(state: State, word: Word) -> bool:
    """这是今年以来的第三次裁员: the time of that rank alone."""
    ends = (
        superlatives.ranked_to(state.text, word.start, word.end) if word.name in NOW_YEARS else None
    )
    if ends is None:
        return False
    state.return_at(ends)
    state.turn_to(state.named_by(word.match, is_beside=True))
    return True


def _bounds_such(state: State, word: Word) -> bool:
    """昨日，本市迎来今年首场暴雨: out of which time it is the first, where the sentence has told when within that it was."""
    opens = word.opens_clause and word.preposition not in REACHED
    if word.name not in NOW_YEARS or opens or not state.is_named_beside(word.start):
        return False
    if not superlatives.is_one_of_such(state.text, word.end):
        return False
    year = state.named_by(word.match, is_beside=True)
    return state.governing != year and is_within(state.governing, year)


def _is_of_event(state: State, word: Word) -> bool:
    """入学当年 and 任职期间 are of the time of an event, which is known only where it was told; 春节期间 changes nothing."""
    if word.name == events.DURING:
        is_over = _is_sentence_over(state, word)
        if not is_over and not events.goes_on_during(state, word.start, word.figure_at):
            events.of_tenure(state, word.start, word.figure_at)
        return True
    if word.name != relative.THAT_YEAR or _is_sentence_over(state, word):
        return False
    return events.is_year_of_event(state, word.start, word.end)


def _is_known_now(state: State, word: Word) -> bool:
    """目前 in the sentence of 截至8月10日 is that day, and 今年截至目前 is this year.

    In a text of no known day it is so in a later sentence, too: 截至3月12日，有隔离点3个。目前，有封控区2个.
    """
    if not _is_now(word):
        return False
    is_of_day = state.is_as_of(sentence_before(state.text, word.start))
    if not is_of_day and _is_day_of_paragraph(state, word):
        state.reach.until(_sentence_end(state, word), None, word.start)
        return True
    return is_of_day or word.before.endswith(relative.SO_FAR_OF)


def _is_day_of_paragraph(state: State, word: Word) -> bool:
    """Whether the paragraph of a text of no known day tells what there is on a day: 截至3月12日，."""
    if word.name not in relative.AT_PRESENT or not word.opens_clause:
        return False
    is_of_day = relative.is_one_day(state.governing) and state.years.told_on is None
    return is_of_day and state.is_as_of(state.since)


def _turns_to_now(state: State, word: Word) -> bool:
    """目前 ends what governed, after a subject (公司目前有3万人) for its sentence alone."""
    if not _is_now(word):
        return False
    today = _today(state, word)
    is_reached = word.preposition in REACHED and state.text.startswith("的", word.end)
    if not word.opens_clause or is_reached:  # 发展到目前的820个
        state.return_after_sentence(word.figure_at)
    elif today is not None:
        state.reach.until(_sentence_end(state, word), None, word.start)
    if word.preposition in OUT_OF:  # 从目前的30分钟缩短到20分钟
        state.turn_to(None)
        state.beside.set(today)
    else:
        state.turn_to(today)
    return True


def _today(state: State, word: Word) -> str | None:
    """The day that the text says it is of, which 目前 is for its sentence; not of what is foreseen: 目前预计将达3亿元.

    In a sentence that says on which day it was told, it is that day: 记者7月25日获悉，截至目前.
    """
    told_on = state.years.told_on
    if word.name not in relative.AT_PRESENT or told_on is None:
        return None
    between = state.text[word.end : word.figure_at]
    is_apart = "。" in between or TO_COME.search(between) is not None
    if is_apart:
        return None
    published = state.earlier.published
    is_told_then = (
        published is not None
        and published.at > sentence_before(state.text, word.start)
        and relative.is_one_day(published.day)
        and (published.day or "") < str(told_on)
    )
    return published.day if published is not None and is_told_then else str(told_on)


def _goes_on_to_now(state: State, word: Word) -> bool:
    """至今 is of now for the figures of its clause, or of all the time since a date of its sentence: 从2012年开始，至今已举行9场."""
    if word.name not in relative.TO_NOW:
        return False
    is_near = word.figure_at - word.end <= CLAUSE_REACH
    if is_near and ELSE_TOLD.search(state.text, word.end, word.figure_at) is None:
        begun = _begun(state, word)
        state.reach.until(
            _sentence_end(state, word), None if begun else state.governing, word.start
        )
        state.turn_to(None if begun is None else state.up_to_now(begun))
    return True


def _begun(state: State, word: Word) -> str | None:
    """The time told in the sentence of a word as when something began: 从2012年开始，…, 自2012年推出."""
    local = state.beside.local
    if local is not None and local.base_end is None:
        return local.period
    is_near = state.is_named_beside(word.start)
    is_since = is_near and state.text.endswith(SINCE, 0, state.named_at)
    return state.governing if is_since else None


def _sentence_end(state: State, word: Word) -> int:
    """Where the sentence of the figure ends that a word is read for."""
    end = state.text.find("。", word.figure_at)
    return len(state.text) if end < 0 else end


def _is_now(word: Word) -> bool:
    """Whether a word is of now, or of a day that the text does not name: 目前, 截至招股书签署日."""
    return word.name in relative.NOW or relative.is_unnamed_day(word.name)


def _is_of_late(state: State, word: Word) -> bool:
    """3月，大桥开工。近日，记者走进工地: what is told next is of no time told before; in an account that goes on, its sentence alone.

    近日公布 and 记者近日获悉 say when something was told, and not when it was.
    """
    if word.name not in relative.OF_LATE:
        return False
    if state.governing is None or OF_SOURCE.match(state.text, word.end) is not None:
        return True
    if state.governing != state.account or not relative.is_longer_than_month(state.governing):
        state.turn_to(None)
    elif not _is_sentence_over(state, word):
        state.return_after_sentence(word.figure_at)
        state.turn_to(None)
    return True


def _is_planned(state: State, word: Word) -> bool:
    """公司拟投资36亿元 is of no time told before its sentence, unless that is still to come; then the text goes on as before."""
    if word.name != relative.PLANNED:
        return False
    if PAYING_OUT.match(state.text, word.end) is not None:
        return True
    is_told_with_date = state.is_named_beside(word.start)
    last, today = bounds(state.governing)[1], state.spoken_on
    is_past = last is not None and (today is None or last < today)
    if is_past and not is_told_with_date and not _is_sentence_over(state, word):
        state.return_after_sentence(word.figure_at)
        state.turn_to(None)
    return True


def _is_in_stock(state: State, word: Word) -> bool:
    """现有疑似病例2例 is of the last day of the stretch told of, for its sentence.

    In a text of a known day it is of that day where its sentence tells no other time and what governs is longer.
    """
    if word.name != relative.IN_STOCK:
        return False
    if _is_sentence_over(state, word):
        return True
    period = state.governing or ""
    is_of_days = "/" in period and not relative.SEVERAL_YEARS.fullmatch(period)
    day = relative.last_of(period) if is_of_days else _day_of_stock(state, word)
    if day is not None:
        state.return_after_sentence(word.figure_at)
        state.turn_to(day)
    return True


def _day_of_stock(state: State, word: Word) -> str | None:
    """The day that a text says it is of, unless what governs is a day, or has been told in the sentence of a word."""
    told_on = state.years.told_on
    is_told_with_date = state.is_named_beside(word.start)
    if told_on is None or is_told_with_date or relative.is_one_day(state.governing):
        return None
    return str(told_on)


def _is_left_over(state: State, word: Word) -> bool:
    """累计收治320人，在院50人（重症3人）: what is not done yet is of the last day of the stretch told of, for its clause."""
    if word.name not in relative.LEFT_OVER:
        return False
    period = state.governing or ""
    between = state.text[word.end : word.figure_at]
    if (
        "/" in period
        and not relative.SEVERAL_YEARS.fullmatch(period)
        and LEFT_OVER_ENDS.search(between) is None
    ):
        state.return_at(_closed_at(state.text, word.figure_at))
        state.turn_to(relative.last_of(period))
    return True


def _closed_at(text: str, figure_at: int) -> int:
    """Where the clause of a figure closes, with a bracket right behind it."""
    closed = CLAUSE_WITH_BRACKET.match(text, figure_at)
    return len(text) if closed is None else closed.end()


def _leads_away(state: State, word: Word) -> bool:
    """未来将, 此前，and 建成投产后，are of no time that has been told, for their sentence."""
    if not relative.is_elsewhere(word.name):
        return False
    is_same_day = word.name in relative.WITHIN_DAY and relative.is_one_day(state.governing)
    if not _is_sentence_over(state, word) and not is_same_day:
        state.return_after_sentence(word.figure_at)
        state.turn_to(None)
    return True


def _names_tomorrow(state: State, word: Word) -> bool:
    """明日 is the time of its sentence alone."""
    if not relative.is_day_to_come(word.name):
        return False
    if not _is_sentence_over(state, word):
        state.return_after_sentence(word.figure_at)
        _names_time(state, word)
    return True


def _is_sentence_over(state: State, word: Word) -> bool:
    """Whether the sentence of a word ends before the figure."""
    return "。" in state.text[word.end : word.figure_at]


def _names_week(state: State, word: Word) -> bool:
    """周四 and 上周 are the time of the figures in their clause.

    A whole week that opens a clause and belongs to its noun is that of the sentence (本周库存1055万吨，环比下降1.2%), and
    one that opens its paragraph is that of all of it. A day is not, nor is 本周，…, which may tell what happened then.
    """
    if "周" not in word.name:
        return False
    if state.text.startswith(SINCE_THEN, word.end):
        return True
    if publishing.TOLD_OF_WEEK_TO_COME.fullmatch(state.text, word.end, word.figure_at) is None:
        return True
    is_to_come = publishing.TOLD_OF_WEEK.fullmatch(state.text, word.end, word.figure_at) is None
    low = max(0, word.start - EXPECTED_REACH)
    is_to_come = is_to_come or EXPECTED.search(state.text, low, word.start) is not None
    days = state.named_by(word.match, is_beside=True)
    if days is None or (is_to_come and word.name[0] != "下"):
        return _is_unknown_week(state, word)
    at_head = state.opens_block(word.start, stretches.OPENING)
    is_frame = state.text[word.end] in FRAME_MARKS and not at_head
    if not word.opens_clause or is_frame or relative.is_one_day(days):
        state.beside.set(days)
        state.beside.week = Week(word.end, days)
        return True
    if not at_head:
        state.return_after_sentence(word.figure_at)
    state.turn_to(days)
    state.beside.week, state.named_at = None, word.start
    return True


def _is_unknown_week(state: State, word: Word) -> bool:
    """上周 in a text of no known day, and 周三将, are no part that is known of the year told before, for their sentence.

    A date in that tells more.
    """
    is_told_with_date = state.is_named_beside(word.start)
    if not is_told_with_date and relative.is_longer_than_week(state.governing):
        state.return_after_sentence(word.figure_at)
        state.turn_to(None)
    return True


def _is_of_plan(state: State, word: Word) -> bool:
    """完成年初预算95亿元的56%: the time of an amount that was planned is of the amount alone."""
    if not is_of_plan(state.text, word.start, word.end):
        return False
    state.beside.set(state.named_by(word.match, is_beside=True))
    return True


def _names_part(state: State, word: Word) -> bool:
    """其中当月 is for its figure, and 其中，当月 for its sentence, where that is a part of the time that governs."""
    among = AMONG.search(word.before) if word.name in relative.OF_PART else None
    period = None if among is None else state.named_by(word.match, is_beside=False)
    if among is None or period is None or not is_within(period, state.governing):
        return False
    if among["mark"]:
        state.return_after_sentence(word.figure_at)
        state.turn_to(period)
    else:
        state.beside.set(period, is_part=True)
    return True


def _is_habit(state: State, word: Word) -> bool:
    """每年分两次发放 and 通常需3天 are of no time told before their sentence, and the text goes on as before."""
    if not word.name.startswith(relative.HABITS):
        return False
    is_told_with_date = state.is_named_beside(word.start)
    if not is_told_with_date and not _is_sentence_over(state, word):
        state.return_after_sentence(word.figure_at)
        state.turn_to(None)
    return True


def _is_in_background(state: State, word: Word) -> bool:
    """据介绍，今年两节叠加，客流集中。 is a sentence without a figure, in an account of a part of that year, which goes on."""
    is_of_account = state.governing is not None and state.governing == state.account
    if word.name not in NOW_YEARS or not is_of_account or not word.opens_clause:
        return False
    if state.text.startswith(FRAMES_OF_NOW, word.end):  # 今年，
        return False
    year = state.named_by(word.match, is_beside=False)
    if state.governing == year or not is_within(state.governing, year):
        return False
    since = max(sentence_before(state.text, word.start), 0)
    ends = state.text.find("。", word.start, word.start + SENTENCE_REACH)
    return ends >= 0 and DIGIT.search(state.text, since, ends) is None


def _is_at_opening(state: State, word: Word) -> bool:
    """期初 is the last day before the time told, for the next figure: 期初存货9亿元，期末存货7亿元."""
    if word.name != relative.OPENING_OF_SPELL:
        return False
    if not _is_sentence_over(state, word):
        state.beside.set(relative.eve_of(state.governing), is_part=True)
    return True


def _is_at_close(state: State, word: Word) -> bool:
    """期末 and 同期末 are the last day of the time told: 前三季度出栏30万头，期末存栏12万头.

    Before the first figure of a sentence that is of all of it, else of the next figure with the change that is told of it.
    """
    is_same = word.name == base_times.SAME and state.text.startswith(relative.END, word.end)
    if word.name != relative.CLOSE_OF_SPELL and not (is_same and word.preposition != YEAR):
        return False
    day = relative.last_of(state.governing)
    if day is None or _is_sentence_over(state, word):
        return True
    if state.earlier.told_at < sentence_before(state.text, word.start):
        state.return_after_sentence(word.figure_at)
        state.turn_to(day)
        state.last_day = None
    else:
        state.beside.set(day, is_part=True)
    return True


def _names_time(state: State, word: Word) -> bool:
    """Any other word governs (去年), or is of the figure alone (由上月, 上年为5亿元, 年底前)."""
    is_in_passing = BESIDE.match(state.text, word.start) is not None
    closing = relative.closing_at(state.text, word.end)
    period = _period(state, word, closing, is_beside=is_in_passing)
    is_after_out_of = word.preposition in OUT_OF
    if is_after_out_of and left_behind.LEFT_BEHIND.fullmatch(state.text, closing, word.figure_at):
        return True
    if is_after_out_of and left_behind.TURNED.match(state.text, closing, word.figure_at):
        return True
    is_deadline = until.BY_THEN.match(state.text, closing) is not None
    if is_after_out_of or is_in_passing or is_deadline or _is_plan_told_of_date(state, word):
        state.beside.set(period, due_at=word.start if is_deadline else -1)
    elif period is not None or word.name in relative.YEARS:
        _govern(state, word, period)
    return True


def _period(state: State, word: Word, closing: int, *, is_beside: bool) -> str | None:
    """The time that a word names whose close ends at `closing`, up to now where it opens such a stretch: 自去年以来, 去年底以来."""
    period = state.named_by(word.match, is_beside=is_beside)
    if period is not None and relative.is_plan(word.name) and PLAN_SINCE.match(state.text, closing):
        return _plan_so_far(state, period)
    opens = word.preposition in SINCE or closing > word.end
    if period is not None and opens and up_to_now.SINCE.match(state.text, closing):
        return state.up_to_now(period)
    return period


def _plan_so_far(state: State, plan: str) -> str:
    """The years of a plan up to the day of the text, or to the year before it in its first months; all in its last year and the next.

    Of a text without a day they are those up to the year that it tells of.
    """
    first, last = bounds(plan)
    today = state.looking_back_from
    if first is None or last is None:
        return plan
    if today is None:
        told = bounds(state.governing)[1]
        if told is None or told.year < first.year or told.year - last.year in JUST_OVER:
            return plan
        return relative.years(first.year, told.year)
    if today.year < first.year or today.year - last.year in JUST_OVER:
        return plan
    if today.month <= stretches.LAST_OF_REPORTS:
        return plan if today.year <= first.year else relative.years(first.year, today.year - 1)
    return state.up_to_now(str(first.year)) or plan


def _is_plan_told_of_date(state: State, word: Word) -> bool:
    """Whether a five-year plan is named in passing, in a sentence that a date governs: 2023年，“十四五”规划的…."""
    if not relative.is_plan(word.name):
        return False
    return state.is_named_beside(word.start)


def _govern(state: State, word: Word, period: str | None) -> None:
    """Let a word govern; within a clause 年内 and 明年 do so for their sentence: 公司年内将新开30家."""
    is_of_sentence = word.name in relative.OF_SENTENCE and word.preposition not in CLAUSE_OPENING
    if is_of_sentence and _is_sentence_over(state, word):
        return
    if is_of_sentence or _closes_reviewed(state, word, period):
        state.return_after_sentence(word.figure_at)
    if relative.is_counted_on(word.name) or word.name == relative.THAT_YEAR:
        _count_on(state, word, period)
    state.govern(period, word.start, word.name, word.preposition)
    if period is not None and word.name in relative.COMING:
        state.accounts.turn_away(period)
    state.counted = period if word.name in relative.COUNTED else None


def _closes_reviewed(state: State, word: Word, period: str | None) -> bool:
    """Whether a word names the last day of the year that a report reviews, for its sentence: 去年末存款增长8%。新建公路600公里."""
    if not state.is_report or not relative.is_one_day(period) or _is_sentence_over(state, word):
        return False
    return state.governing == state.account and is_within(period, state.governing)


def _count_on(state: State, word: Word, period: str | None) -> None:
    """Let 次年 or 同年 be what a date named last, for its sentence alone where that date would be.

    A text that looks back goes on with now, and a day is for its sentence.
    """
    if relative.is_one_day(period) or is_history(state, period):
        state.reach.until(_sentence_end(state, word), state.account, word.start)
    if relative.is_counted_on(word.name):
        state.absolute = period


def _says_which(state: State, word: Word) -> bool:
    """截至5月底，上年审计查出的286个问题已整改271个: the year says which things are meant, where a later time governs what came of them."""
    if word.name not in EARLIER_YEARS or called_by.OF_THINGS.match(state.text, word.end) is None:
        return False
    period = state.named_by(word.match, is_beside=True)
    last, governed_to = bounds(period)[1], bounds(state.governing)[1]
    if last is None or governed_to is None or governed_to <= last:
        return False
    state.beside.set(period)
    return True


RULES: tuple[Callable[[State, Word], bool], ...] = (
    _repeats_date,
    _is_multiplied,
    _is_of_nothing_told,
    _is_when_published,
    _bounds_the_most,
    _bounds_rank,
    _bounds_such,
    _is_of_event,
    _is_known_now,
    _turns_to_now,
    _goes_on_to_now,
    _is_of_late,
    _is_planned,
    _is_in_stock,
    _is_left_over,
    _leads_away,
    _names_tomorrow,
    _names_week,
    _is_of_plan,
    _says_which,
    _names_part,
    _is_habit,
    _is_in_background,
    _is_at_opening,
    _is_at_close,
    _names_time,
)
"""What a word does that is compared with nothing, the more specific first; each does so, and says whether it applies."""
