"""How long ago it was what an anniversary is of: 建校60周年庆典, 在协定签署20周年之际, 迎来上市10周年纪念日.

An anniversary tells a length of time wherever it stands in its clause, and what it is of stands right before it. How long
something has been done or is there belongs in `ever_since` and `lasting` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.words import DEED_TAGS
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

UNIT = "周年"
KEEPING = regex(
    r"庆祝|纪念|迎来|喜迎|欢庆|庆贺|隆重|适逢|正值|恰逢|正逢|时值|欣逢|即将|共同|举行|举办|将|迎|值|逢|是|为|在|于|暨"
)
"""庆祝|建校, 暨|逝世: how an anniversary is kept or comes, before what it is of."""
TITLE = regex(r"《[^《》]{2,30}》$")
"""《渔业协定》签署: what was signed or came out is told by its title."""
SAID = ("宣布", "指示", "讲话", "提出", "推出")
"""What an anniversary is told by, and not of: 宣布十周年演唱会的日期."""
DASH = "—"
REACH, LONGEST_TITLE, SHORTEST = 24, 32, 2


def anniversary(case: Case) -> str | None:
    """学校建校时间 of 学校建校60周年庆典: how long ago it was; None where only whose anniversary it is is told (工厂20周年庆典)."""
    phrases, spot = case.phrases, case.spot
    if case.reading.unit != UNIT:
        return None
    start = _past_keeping(phrases, spot.in_own(REACH), spot.start)
    what = phrases.before(start, spot.start)
    if what is None or what.end != spot.start:
        return _of_title(phrases, spot, start)
    name = phrases.name(what).rpartition(DASH)[2]
    words = phrases.words.between(what.start, what.end)
    happened = _happened(words[-1]) or (
        words[0].tag == "v" and _happened(words[0]) and words[-1].text not in SAID
    )
    return f"{name}时间" if happened else None


def _happened(word: Word) -> bool:
    """Whether a word says what happened: 成立, 诞辰, and not 工厂 nor 宣布."""
    names = vocabulary()
    if word.text in names.speech.saying or word.text in SAID:
        return False
    is_deed = word.tag in DEED_TAGS or word.text in names.times.beginnings
    happened = names.times.commemorated
    return len(word.text) >= SHORTEST and (
        is_deed or word.text.endswith(happened) or word.text.startswith(happened)
    )


def _past_keeping(phrases: Phrases, start: int, end: int) -> int:
    """Where the words begin that say what the anniversary is of."""
    words = phrases.words.between(start, end) if start < end else ()
    return next((one.end for one in reversed(words) if KEEPING.fullmatch(one.text)), start)


def _of_title(phrases: Phrases, spot: Spot, start: int) -> str | None:
    """《渔业协定》签署时间, 协议签订时间, where a verb stands right before the anniversary that closes no phrase."""
    verb = phrases.preceding(spot.since, spot.start)
    if verb is None or not _happened(verb) or verb.start < start:
        return None
    title = TITLE.search(
        phrases.text, max(spot.clause.start, verb.start - LONGEST_TITLE), verb.start
    )
    whose = phrases.owner(start, verb.start) if title is None else title[0]
    return f"{whose or ''}{verb.text}时间"
