"""A list under a head that a colon closes, or 中: 主要产品产量：原煤862万吨；化肥36万吨, 零售额中，粮油类3亿元；饮料类2亿元.

Here the head is found; what each member has of it is told in `flows.extract.meaning.subjects.parts.branching.branches`. So is
what the words before a colon deal out to each: 存量资金依次为：.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

COLONS, SEMICOLONS = "：:", "；;"
LONGEST_LIST, LONGEST_HEAD = 400, 40
"""How far before a figure the colon may stand, and the head before that, in characters."""
_N = "[一二两三四五六七八九十]{1,2}"
WAYS = (
    '(?:同比|环比|总体|整体)*(?:呈现?出?|出现)?[“"「]?'
    f"(?:有[升涨增]有[降跌减]|(?:[升涨][降跌]|增减)互现|[升涨]跌不一|{_N}[升涨增][、，]?{_N}[降跌减](?:[、，]?{_N}[平稳])?|{_N}[降跌减][、，]?{_N}[升涨增](?:[、，]?{_N}[平稳])?)"
    '[”"」]?的?(?:格局|态势|局面|走势|特点)?'
)
"""八大类价格呈“六升二降”格局: between the head and the colon, how many of the members went which way."""
HEAD = regex(
    rf"(?:^|[，,；;。\s])(?P<head>[^，,；;。：:（()）\s]{{2,24}}?)(?:[分从按][^，,；;。：:（()）\s]{{1,12}}看)?(?:{WAYS})?(?:[（(][^（()）]{{1,12}}[)）])?$"
)
"""Up to the colon: the head, by what it is divided (增加值分行业看), and a gloss in brackets."""
FRAME = regex(
    r"(?:[^，,。；;\d]{0,24}\d[^，,。；;]{0,12}[，,])?[^，,。；;：:\d]{0,12}?(?P<head>[\u4e00-\u9fff]{2,16})(?<!其)之?中[，,]"
)
"""1—4月，零售额中，: up to 中, past the time that a sentence opens with."""
NEXT_FRAME = regex(r"(?:而|在)?(?P<head>[\u4e00-\u9fff]{2,16}?)(?<!其)之?中[，,]")
"""出口中，, after a semicolon: of one of the parts that the sentence has told."""
BEFORE_MEMBER = regex(r"\s*(?:其中[，,:：]?)?")
"""All that may stand before a member in its clause."""
OPENED = regex(
    r"[^。；：:\n]{0,40}?(?P<what>[^，。；：:、\d\n]{2,40}?)(?:最[多高大快]|较[多高大快]|居前)?(?:的[\u4e00-\u9fff]{0,4})?(?:依次|分别|具体)(?:为|是)[：:]"
)
"""存量资金最多的依次为：, 销售额分别为：: what each of those after the colon has."""


def head(phrases: Phrases, spot: Spot, name: str) -> str:
    """零售额 of 零售额中，粮油类3亿元；饮料类2亿元, or the head that a colon closes, for a clause that has but the name and its figure; else empty."""
    if not _is_alone(phrases, spot, name):
        return ""
    if _colon(phrases, spot) >= 0:
        return closed(phrases, spot, name)
    return _in_next_frame(phrases, spot) or _noun(
        phrases, FRAME.match(phrases.text, spot.sentence.start, spot.clause.start)
    )


def _in_next_frame(phrases: Phrases, spot: Spot) -> str:
    """出口 of 进出口90亿元，其中出口50亿元；出口中，农产品8亿元: the head of the last frame that a semicolon opens; empty where it opens none."""
    text, end = phrases.text, spot.clause.start
    low = max(spot.sentence.start, end - LONGEST_LIST)
    at = max(text.rfind(mark, low, end) for mark in SEMICOLONS)
    told = _noun(phrases, NEXT_FRAME.match(text, at + 1, end)) if at >= 0 else ""
    return (
        "" if told.endswith(naming.SUFFIXES) else told
    )  # 铁路货运量: the part has all of that name


def closed(phrases: Phrases, spot: Spot, name: str) -> str:
    """主要产品产量 of 主要产品产量：原煤862万吨；化肥36万吨: the head before the last colon; empty where there is none."""
    colon = _colon(phrases, spot)
    if colon < 0 or not _is_alone(phrases, spot, name):
        return ""
    low = max(spot.sentence.start - 1, colon - LONGEST_HEAD, 0)  # from the full stop before
    return _noun(phrases, HEAD.search(phrases.text, low, colon))


def _is_alone(phrases: Phrases, spot: Spot, name: str) -> bool:
    """Whether the clause has nothing before its figure but the name of a member, after 其中 or not."""
    opening = BEFORE_MEMBER.match(phrases.text, spot.clause.start, spot.start)
    at = spot.clause.start if opening is None else opening.end()
    return spot.since <= at and phrases.text.startswith(name, at)


def _colon(phrases: Phrases, spot: Spot) -> int:
    """Where the last colon of the sentence stands before the clause; -1 without one."""
    start = spot.clause.start
    low = max(spot.sentence.start, start - LONGEST_LIST)
    return max(phrases.text.rfind(one, low, start) for one in COLONS)


def _noun(phrases: Phrases, found: re.Match[str] | None) -> str:
    """The head, where it is a noun to its end; else empty."""
    those = found and phrases.before(found.start("head"), found.end("head"))
    if found is None or those is None or those.is_act:
        return ""
    return those.text if those.end == found.end("head") else ""


def opened(case: Case, name: str) -> str:
    """存量资金依次为：国资委2.46亿元、科技部0.58亿元: each has what the words before the colon say; else the name as it is."""
    phrases, spot = case.phrases, case.spot
    text, start = phrases.text, spot.sentence.start
    has_colon = any(text.find(mark, start, spot.start) >= 0 for mark in "：:")
    if not has_colon or case.reading.kind == "count" or naming.known(name) is not None:
        return name
    told = OPENED.match(text, start, spot.start)
    what = told and phrases.named(told.start("what"), told.end("what"))
    if what is None or what in name:
        return name
    measures = naming.known(what) is not None or what.endswith(vocabulary().measures.amounts)
    return f"{name}{what}" if measures else name
