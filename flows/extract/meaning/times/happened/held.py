"""What was held or happened on a day, and the sentences after it that still tell of that: 8月10日，招聘会举行。…本次招聘会进场3800人次.

What is to come goes on by words of its own in `flows.extract.meaning.times.governing.reach`; what began then and lasts is in
`events`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.times.governing.reach import FORETELLING, GOES_ON
from flows.extract.meaning.times.now.anchoring import sentence_before
from flows.extract.meaning.times.state import Occasion
from flows.extract.text.alternations import trie
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.times.dated import Dated
    from flows.extract.meaning.times.state import State

LONGEST_DAYS = 31
"""What lasted longer is told of part by part."""
OPENING = (
    r"[\s“”\"]*(?:据(?:统计|了解|悉|介绍|初步统计|不完全统计)[，,]|(?:此外|同时|其间|当中)[，,])?"
)
"""What a sentence may open with before it takes up what was told."""
THIS = r"(?:本[次届场]|此[次番]|这[次场]|该(?=[^，。；\d]{0,6}[会赛]))"
OCCASIONS = "活动|会议|大会|论坛|仪式|赛事|比赛|展会|展览|晚会|演出|演练|行动|培训|讲座|会|赛|节|展"
_NO_DAY = "近日|日前|近期|近来|前不久|不久前|连日"
OTHERS = regex(
    rf"(?:首届|第一[届次]|上[一]?[届次]|往届|曾(?=[经在于])|去年|前年|次年|至今|以来|截至|每[年月周天]|{_NO_DAY})"
)
"""首届展会于2018年5月8日举行, 7月28日讯近日: an occasion that is not the one of which the text goes on to tell, or not of that day."""
ANOTHER_DAY = regex(
    r"近日|日前|前不久|不久前|连日|[今昨][日天晨夜晚早]|(?<!以)前[日天晚]|上周|本周|(?<![^。！？；，,\n\s])近[期来]"
)
"""日前，交警出动。此次行动: after an occasion, the day of another one, which is taken up instead; not 近期有需求的单位."""
SINCE = ("自", "从")
"""活动自7月20日启动: it goes on."""
SENTENCES = regex(r"[^。！？\n]*[。！？]?")
OPENED = regex("[开启揭闭落]幕|帷幕|启动|开[赛营]|收官|结营|打响")
"""8月8日，运动会开幕式举行: what opens or closes on a day goes on for many, of which the whole is told: 本届运动会有25个大项."""
CEREMONY = regex("式")
"""本次开工仪式: what was held on the day itself."""
DESCRIBES = regex(
    "位于|地处|坐落|[下管]辖|全[省市区县镇村]辖|始建于|成立于|创办于|大多|平[时日]|常年|长期|历来|自古|素有"
)
"""清河县位于山区，辖8镇; 村民大多外出: what a place, a body or its people are like at any time."""
NEAR, FAR = 400, 1500
"""How far after it what is held is taken up by no name (现场，) and by its own (本次招聘会), in characters."""
MOST_BETWEEN = 2
"""The take-up is one of so many sentences after the one before."""
LEAST = 2
"""So many characters of a noun show that it is what was told of: 本次招聘活动, after 专场招聘会."""


@cache
def _happens() -> re.Pattern[str]:
    """举行, 开幕, 发生: what tells that something was held or happened."""
    return regex(f"(?:{trie(vocabulary().times.happening)})")


@cache
def _says() -> re.Pattern[str]:
    """介绍, 表示: what somebody says at an occasion is of other times."""
    return regex(f"(?:{trie(vocabulary().speech.saying)})")


TAKES_UP = regex(
    rf"{OPENING}(?:{THIS}(?P<noun>[\u4e00-\u9fff]{{2,12}})"
    rf"|[\u4e00-\u9fff]{{0,6}}?(?:{OCCASIONS})(?:现场(?!会)|当[天日](?!起)|期间)|现场(?=[，,共还])|[^，。；！？\n]{{0,16}}?(?:活动|招聘会|展会|庙会|赛事)现场(?!会)"
    rf"|[\u4e00-\u9fff]{{0,6}}?(?:{OCCASIONS})[上中][，,]?"
    r"|活动(?=[共吸现由分将邀设还]))"
)
"""据统计，本次招聘活动, 活动现场, 会上，: what a sentence opens with that still tells of an occasion."""


def occasion(state: State, date: Dated, period: str | None) -> Occasion | None:
    """What the sentence of a date tells was held or happened then; None where it tells of nothing such, or foretells it."""
    first, last = bounds(period)
    if first is None or last is None or (last - first).days >= LONGEST_DAYS:
        return None
    today = state.spoken_on
    if (
        date.is_base
        or date.is_since
        or date.before.endswith(SINCE)
        or (today is not None and last > today)
    ):
        return None
    text, start, end = state.text, date.sentence.start, date.sentence.end
    happens = _happens().search(text, date.end, end)
    if happens is None or OTHERS.search(text, start, happens.start()) is not None:
        return None
    if FORETELLING.search(text, start, happens.start()) is not None:
        return None
    is_part = OPENED.search(text, date.end, end) is not None
    return Occasion(
        period or "", start, end, _goes_on_to(state, start, end, is_part=is_part), is_part
    )


def _goes_on_to(state: State, start: int, end: int, *, is_part: bool) -> int:
    """Up to where a paragraph tells of an occasion told in the sentence at [start, end): to its last sentence that takes it up.

    One sentence before such a one may name nothing of it, and so may the first after the occasion, wherever that is taken up.
    """
    closed = end if state.block is None else state.block.end
    one = Occasion("", start, end, end, is_part)
    ends, left, first = end, MOST_BETWEEN, 0
    for sentence in SENTENCES.finditer(state.text, end, end + FAR):
        first = first or min(sentence.end(), closed)
        left -= 1
        if not _takes_up(state.text, sentence.start(), sentence.end(), one):
            continue
        ends = max(ends, first)
        if sentence.end() > closed:
            break
        if left >= 0:
            ends, left = sentence.end(), MOST_BETWEEN
    return ends


def take_up(state: State, figure_at: int) -> None:
    """Let the days of the occasion told of last govern a figure of what is told of it, where no time does.

    That is what its paragraph tells up to the last sentence that takes it up, and any such sentence after it; not after
    another date.
    """
    one = state.earlier.occasion
    if one is None or figure_at < one.end or state.absolute != one.days:
        return
    if state.governing is not None and state.named_at < one.end:
        return
    since = sentence_before(state.text, figure_at) + 1
    if since <= state.named_at or state.earlier.told_at >= since or since - one.end > FAR:
        return
    if ANOTHER_DAY.search(state.text, one.end, since) is not None:
        return
    if DESCRIBES.search(state.text, since, figure_at) is not None:
        return
    if state.governing is None and figure_at < one.goes_on_to:
        state.return_at(one.goes_on_to)
    elif _takes_up(state.text, since, _sentence_end(state.text, since), one):
        state.return_at(_end_with_parts(state.text, figure_at))
    else:
        return
    state.turn_to(one.days)


def _sentence_end(text: str, at: int) -> int:
    """Where the sentence ends that goes on at an offset."""
    found = SENTENCES.match(text, at)
    return len(text) if found is None else found.end()


def _end_with_parts(text: str, at: int) -> int:
    """Where the sentence of an offset ends, or the next one that tells parts of it: 其中，."""
    end = _sentence_end(text, at)
    return _sentence_end(text, end) if text.startswith(GOES_ON, end) else end


def _takes_up(text: str, since: int, end: int, one: Occasion) -> bool:
    """Whether a sentence in [since, end) takes up an occasion, and neither foretells nor tells what somebody said at it."""
    found = TAKES_UP.match(text, since, end)
    if found is None:
        return False
    if FORETELLING.search(text, since, end) or _says().search(text, found.end(), end):
        return False
    noun = found["noun"]
    if noun is None:
        return since - one.end <= NEAR
    told = text[one.start : one.end]
    if one.is_part and CEREMONY.search(noun) is None:
        return False
    return any(noun[at : at + LEAST] in told for at in range(len(noun) - 1))
