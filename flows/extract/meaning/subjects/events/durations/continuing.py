"""How long something went on without a break: 连续8个月增长, 持续3天, 连续三年被评为先进.

How long anything else lasted belongs in `lasting` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names.naming import CHANGE_NOUNS
from flows.extract.meaning.nouns.phrase import BASES, moving
from flows.extract.meaning.subjects.events.durations.lasting import LASTED, PERIODS
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

LASTING = regex(r"(?:持续|历时|长达|延续)[^，。；]{0,4}$")
CONTINUOUS = regex(r"连续[^，。；]{0,2}$")
OPENING = regex(r"(?:并|且|已|已经|还|再次|也)*连续[^，。；]{0,2}")
"""连续, at the beginning of its clause."""
NEXT_DEED = regex(r"、(?=\d|连续)")
"""Before how often or how long something else was done: 连续5年提高养老金、4次调整标准."""
ON = regex("连续|持续")
RATE_ALONE = regex(rf"(?P<rate>{'|'.join(CHANGE_NOUNS)})(?:已|均|也)?连续")
"""增幅连续: all that stands before how long, in a clause that leaves out what has grown."""
ENOUGH = 60
"""In a clause that goes on longer what goes on is not looked for."""
LONGEST_GOING_ON, SHORT = 18, 4
"""What goes on is part of the name up to so many characters; a short verb stands in it without 的."""
IN_A_ROW = regex(r"连续[\u4e00-\u9fff]{2,4}[年月天周日]数$")
"""出口连续增长月数: what says itself that it is so many in a row."""
TAKES_UP = "占"
LENGTHS = ("时间", "时长", "历时")
"""How names end that say themselves how long something lasted: 通话时长, 持续时间."""


def going_on(case: Case, name: str) -> str:
    """连续8个月 is how long it went on."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    if reading.kind != "duration" or name.endswith(LENGTHS) or IN_A_ROW.search(name):
        return name
    if LASTING.search(phrases.text, spot.since, spot.start):
        return name + LASTED
    if ON.match(phrases.text, spot.end):
        return name + "连续时间"
    if CONTINUOUS.search(phrases.text, spot.since, spot.start) is None:
        return name
    name, what = _with_sharer(phrases, spot, name), _what_goes_on(phrases, spot)
    # 连续三天气温超过40℃, after the 气温 was told
    owner = "" if what.startswith(name) or _has_own_object(phrases, spot) else name
    return owner + "连续" + what + _periods(reading)


def in_a_row(case: Case) -> str | None:
    """连续三年被评为先进: how long that went on, where nobody is named whom it is said of; 增幅连续四年居首 is of what has grown."""
    phrases, spot, reading, memory = case.phrases, case.spot, case.reading, case.memory
    if reading.kind != "duration" or not CONTINUOUS.search(phrases.text, spot.since, spot.start):
        return None
    does, of, _ = _what_goes_on(phrases, spot).partition("的")  # 连续两年达标的企业
    if not does:
        return None
    rate = RATE_ALONE.fullmatch(phrases.text, spot.clause.start, spot.start)
    whose = memory.changes.last if memory.named else None
    grown = whose + rate["rate"] if rate and whose else ""
    return f"{grown}连续{does}{of}{_periods(reading)}"


def _with_sharer(phrases: Phrases, spot: Spot, name: str) -> str:
    """民生支出占财政支出的比重 of the 财政支出的比重 that has been so much for years: with what has the share."""
    at = phrases.text.find(TAKES_UP + name, spot.since, spot.start)
    part = phrases.named(spot.since, at) if at >= 0 else None
    return name if part is None else part + TAKES_UP + name


def _has_own_object(phrases: Phrases, spot: Spot) -> bool:
    """连续5年提高养老金, in a clause that names nobody: what is raised stands behind the verb, and is not what was told before."""
    if OPENING.fullmatch(phrases.text, spot.clause.start, spot.start) is None:
        return False
    following = NEXT_DEED.search(phrases.text, spot.end, spot.clause.end)
    end = spot.clause.end if following is None else following.start()
    words = phrases.words.between(spot.end, end)
    raises = next((at for at, word in enumerate(words) if word.tag[0] != "d"), len(words))
    if raises + 1 >= len(words) or words[raises].text not in vocabulary().acts.adjusting:
        return False
    return words[-1].tag[0] in "nj"


def _what_goes_on(phrases: Phrases, spot: Spot) -> str:
    """上升 of 连续两个月平稳上升, 居全国前三位的 of 连续11个月居全国前三位; empty where nothing follows that soon ends."""
    text = phrases.text
    following = NEXT_DEED.search(text, spot.end, spot.clause.end)
    end = spot.clause.end if following is None else following.start()
    told = text[spot.end : end].strip() if end - spot.end <= ENOUGH else ""
    if not told or any(mark in told for mark in "（()）“”"):
        return ""
    words = phrases.words.between(spot.end, end)
    last = words[-1]
    if last.text in moving():
        return last.text
    is_told = words[0].tag[0] in "vdpa" or words[0].text in BASES
    if not is_told and words[0].tag[0] in "nb":  # 气温超过40℃
        is_told = any(one.tag[0] == "v" for one in words[1:])
    if not is_told or len(told) > LONGEST_GOING_ON:
        return ""
    return told.removesuffix("的") + ("的" if len(told) > SHORT else "")


def _periods(reading: Reading) -> str:
    """月数 after 个月: how many of them."""
    return PERIODS.get(reading.unit or "", "时间")
