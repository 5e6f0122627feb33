"""Years counted from what happened, those of a class, and what somebody was for a time: 投产第三年, 2022届毕业生, 任职期间.

The year told before is the one that they are counted from only where it tells of that event; else they are of no known time.
What other words for a time do belongs in `flows.extract.meaning.times.reading.on_word`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import number
from flows.extract.meaning.times import relative
from flows.extract.meaning.times.now.anchoring import sentence_before
from flows.extract.meaning.times.other_times import called_by
from flows.extract.text.alternations import trie
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.times.state import State

CENTURY = "20"
ORDINALS = ("第", "首", "头")
COUNTED_YEAR = regex(
    r"(?:第(?P<number>[1-9]\d?|[一二三四五六七八九]|十[一二三四五]?)|首|头一?)个?年(?![级期份会薪租][\u4e00-\u9fff]?|报)"
)
"""第三年, 首年: a year counted from some event; not 第三年级."""
EVENT = regex(r"(?:^|[，。；：,;\n])(?P<event>[\u4e00-\u9fff]{0,12})$")
LONGEST_EVENT = 13
NO_EVENT = regex(r"连续|[是为在到的]|进入|步入|跨入|迎来|此前|[五一二三四]五|规划|第$")
"""连续第二年, 进入第三年, 是…的第一年: words before such a year that it is not counted from, or not by them alone."""
FIRST, SECOND = 1, 2
FIRST_YEAR = regex("第[一1]年|首年|头一?年")
THAT_YEAR_FRAME = ("，", ",", "就", "即", "便")
"""入学当年，, 上市当年就: what follows a year that opens its clause."""
DATE_ALONE = regex(r"(?:[\d年月日季度上下半]+|[今去前上]年)[底末初]?[，,](?:也|正|恰)?[是为]?")
"""2023年，投产第三年，: a date right before such a year says which one it is."""
MOMENT = regex(r"\d{4}-\d\d(?:-\d\d)?")
"""A month or a day."""
SIZE = regex(
    "全程|[全总]长|单程|占地|面积|海拔|主跨|双向|容纳|设计|额定|定员|产能|可[同停]|[只仅约]需"
)
"""How large something is, or what it can do, which no event before it has made so."""
NOW = regex("目前|截[至止]|现有|如今|累计")
DURING = "期间"
COMMA, CLAUSE_END = "，", regex("[，。；\n]")
SENTENCE_END = ("。", "；")
OF_ACCOUNTS = ("期间费用", "期间成本", "期间损益")
REACH = 400
"""How far back the event is looked for, in characters."""
TENURE_REACH = 20
TO_COME = regex("将|拟|计划|预计|力争|有望|明年|[到至]$")
"""Before a date on which something is yet to begin."""
ON, FRAMES = regex("[于在]$"), ("", *"，。；：,;:\n （(")
"""班列于2013年11月: before a date that does not open its clause; 2013年11月，: what stands before one that does."""
LONGEST_BEGINNING, LONGEST_CLAUSE, MARKS = 32, 40, "，。；,;\n"


def of_counted_year(state: State, start: int) -> None:
    """Let the year counted from an event that stands at `start` govern its sentence, known or not: 投产第三年，产量达12万辆."""
    text = state.text
    if not text.startswith(ORDINALS, start):
        return
    counted = COUNTED_YEAR.match(text, start)
    opened = EVENT.search(text, max(0, start - LONGEST_EVENT), start) if counted else None
    if counted is None or opened is None or NO_EVENT.search(opened["event"]):
        return
    years = number(counted["number"]) if counted["number"] else FIRST
    event = opened["event"]
    if _is_dated(state, opened.start("event")):
        return
    if not event and not _goes_on_to_second(state, start, years):
        return
    begun = _begun().search(event)
    is_known = begun is not None or not event
    named = "" if begun is None else begun["event"]
    period = _years_after(state, named, start, years - FIRST) if is_known else None
    _govern(state, start, period)


def of_class(state: State, start: int) -> None:
    """Let the year of a class that stands at `start` govern, where no time does: 学校2022届毕业生共5120人，就业率91%."""
    if state.governing is not None or not state.text.startswith(CENTURY, start):
        return
    of_year = called_by.CLASS.match(state.text, start)
    if of_year is not None:
        state.turn_to(of_year["year"])


def is_year_of_event(state: State, start: int, end: int) -> bool:
    """Whether 当年 in [start, end) is that of an event right before it, which then governs its sentence: 入学当年，."""
    if not state.text.startswith(THAT_YEAR_FRAME, end):
        return False
    found = _begun().search(state.text, max(0, start - LONGEST_EVENT), start)
    if found is None:
        return False
    clause = EVENT.search(state.text, max(0, start - LONGEST_EVENT), start)
    if clause is not None and _is_dated(state, clause.start("event")):
        return False
    _govern(state, end, _years_after(state, found["event"], start, 0))
    return True


def begins_then(text: str, start: int, before: str, end: int) -> bool:
    """Whether a clause tells that its subject began on the date at text[start:end], after the words `before`: 班列于2013年11月开行，.

    Not where the date opens the clause, which is then the time of what follows: 2013年11月，班列开行，.
    """
    if ON.sub("", before)[-1:] in FRAMES or text[max(0, start - 1) : start] in FRAMES:
        return False
    if TO_COME.search(before) is not None:
        return False
    return _then_began().match(text, end, end + LONGEST_BEGINNING) is not None


def is_standing(state: State, start: int) -> bool:
    """Whether the figure at `start` is told as so ever since the event whose date governs: 班列于2013年11月开行，全程需6天.

    So is the size of what a sentence tells of after one that has told an event of a month or a day: 10月，公司建厂。工厂占地3亩.
    """
    begun = state.earlier.begun_at
    is_event = begun >= 0 and begun == state.named_at
    if not is_event and not _is_after_event(state, start):
        return False
    opened = max(state.text.rfind(mark, max(0, start - LONGEST_CLAUSE), start) for mark in MARKS)
    low = max(opened, start - LONGEST_CLAUSE, 0)
    if not is_event and SIZE.search(state.text, low, start) is None:
        return False
    return _standing().search(state.text, low, start) is not None


def _is_after_event(state: State, start: int) -> bool:
    """Whether a month or a day governs that an earlier sentence of the paragraph has told, of which nothing is so: not 截至3月末."""
    since = sentence_before(state.text, start)
    if not state.since <= state.named_at < since or state.is_as_of(state.since):
        return False
    is_short = MOMENT.fullmatch(state.governing or "") is not None
    if not is_short or state.last_day is not None:
        return False
    return NOW.search(state.text, max(since, 0), start) is None


def goes_on_during(state: State, at: int, figure_at: int) -> bool:
    """Whether 期间 at an offset opens a sentence and is the time that the last figure was of, which then governs that sentence.

    他于2016年起任职，任职期间累计回报206%。期间调仓100次. 期间费用 is the name of a cost, and one day is no time for more to happen,
    but the stretch that it lies in is: 2月10日至17日…。2月16日达到峰值9万辆。期间发生事故6起.
    """
    if not state.text.endswith(SENTENCE_END, 0, at):
        return False
    is_name = state.text.startswith(OF_ACCOUNTS, at)
    if is_name or state.told is None:
        return False
    if relative.is_one_day(state.told):
        around = state.earlier.around
        if around is None or around.part != state.told:
            return False
        state.turn_to(around.stretch)
        return True
    _govern(state, figure_at, state.told)
    return True


def of_tenure(state: State, start: int, figure_at: int) -> None:
    """Let what somebody was for a time (任职期间), whose 期间 is at `start`, govern as no known time where a figure is of it.

    That is one of its sentence, or of its clause where no comma sets it off. A time that the same sentence tells before it
    bounds it, where that is no single day: 2010年至2015年任职期间.
    """
    if _tenure().search(state.text, max(0, start - TENURE_REACH), start) is None:
        return
    is_bound = state.is_named_beside(start)
    if is_bound and not relative.is_one_day(state.governing):
        return
    end = start + len(DURING)
    if state.text.startswith(COMMA, end):
        _govern(state, figure_at, None)
    elif state.text.find(COMMA, end, figure_at) < 0:
        closed = CLAUSE_END.search(state.text, figure_at)
        state.return_at(len(state.text) if closed is None else closed.start())
        state.turn_to(None)


def _govern(state: State, at: int, period: str | None) -> None:
    """Let a period govern the sentence around an offset."""
    state.return_after_sentence(at)
    state.turn_to(period)


def _is_dated(state: State, since: int) -> bool:
    """Whether nothing but a date stands before the clause that begins at `since`, and so is that year: 2023年，投产第三年."""
    at = max(state.named_at, 0)
    return DATE_ALONE.fullmatch(state.text, at, since) is not None


def _goes_on_to_second(state: State, start: int, years: int) -> bool:
    """Whether a year of no event goes on from a date: 2010年投产。第二年，; not of 第一年…，第二年…, whose first is unknown."""
    if years != SECOND or state.named_at < state.since:
        return False
    return FIRST_YEAR.search(state.text, _told_since(state, start), start) is None


def _years_after(state: State, event: str, start: int, years: int) -> str | None:
    """The year so many after the one that a date named last, where that tells of the event: 2016年上市，上市第三年."""
    if state.absolute is None or state.named_at < state.since:
        return None
    if event and state.text.find(event, _told_since(state, start), start - len(event)) < 0:
        return None
    return relative.later(state.absolute, years, "年")


def _told_since(state: State, start: int) -> int:
    """Where the date stands that was told last, as far as an event is looked for from there."""
    return max(state.named_at, start - REACH)


@cache
def _begun() -> re.Pattern[str]:
    """入学, 投产: what a year is counted from."""
    return regex(f"(?P<event>{trie(vocabulary().times.beginnings)})的?$")


@cache
def _then_began() -> re.Pattern[str]:
    """正式开行，: what the clause of a date tells that something did then, once."""
    began = f"(?:{trie(vocabulary().times.beginnings)})"
    return regex(
        rf"(?![^，。；,;\n]{{0,16}}?的)[^，。；,;\d\n]{{0,12}}?{began}(?:{began}|使用|生产|迎客){{0,2}}[，。；,;]"
    )


@cache
def _standing() -> re.Pattern[str]:
    """全程, 年产能, 遍布: what is so ever since."""
    return regex(f"{trie(vocabulary().times.standing)}|需要?约?$")


@cache
def _tenure() -> re.Pattern[str]:
    """任职, 在校, 担任局长: what somebody is for a time."""
    names = trie(vocabulary().times.tenures)
    return regex(
        rf"(?:{names}|(?:担任|出任|历任|就任|调任|(?<=[他她其曾在])任)[^，。；,;\n\d]{{2,14}})的?$"
    )
