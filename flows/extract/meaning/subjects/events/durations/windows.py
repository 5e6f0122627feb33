"""Over how long something was measured, which is no length of it: 近5日资金流向, 过去一年，利润增长3%, 城镇化率五年提高6.4个百分点.

How long something itself lasts belongs in `lasting` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import moving
from flows.extract.meaning.subjects.events.durations.done_so_long import HALTING
from flows.extract.meaning.times.lengths.stretches import RECENT
from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

WINDOW = regex(r"平均|年均|累计|以来|来|间|内")
"""After a duration: over that time something else was measured (两年平均增长)."""
BY_SO_MUCH = regex(
    rf"(?:累计|净)?(?P<verb>[\u4e00-\u9fff]{{2}})(?:了|{HEDGE})*(?=\d[\d.]*(?!\d|[.年天日]|个?月|小时|分钟|周))"
)
"""五年|提高6.4个百分点, 三年|增加1.2万元: from the end of the stretch up to by how much."""
UP_TO = regex(r"截[至止]到?[^，。；]{2,16}?(?:止的?|的)$")
"""截至6月份的三个月: likewise, up to a day."""
BARE = regex(r"高龄|时间|时长|期限|期间|周期|.*(?:时期|同期|[初中后前近长短学]期)")
"""Heads that say nothing of what lasts by themselves, and times that are no term."""
REACH = 16
PAST = ("过去", "最近", "近")
"""Words before a window that ends now; what is to come is foreseen, and nothing was measured over it."""
LINK = regex(r"(?:以?来|以?内|之内|之中|中|里|间)?的?")
"""Between a window and what was measured over it."""
ALMOST = regex(r"(?:已经?|经过|历经|距今|为期|[将有满达需花用了仅刚才])$")
"""Before 近 and 过去: the stretch itself lasted almost so long, or has passed."""
TELLING = ("见", "如", "为", "是", "达", "达到", "显示")
WINDOW_OF = "统计时长"
AGE_OF = regex(
    r"[多余]?的?(?P<what>(?:(?:发展|建城|办学|生产|种植|栽培|栽种|养殖|酿造|经营|从业|传承|建校|开发)?(?:历史|历程)|[\u4e00-\u9fff]{2}史(?=[，。；、,;的）)\n]|$)))(?!同期|新高|新低|最|性|上|数据|记录)"
)


def is_window(phrases: Phrases, spot: Spot) -> bool:
    """Whether the stretch of time only says over how long something was measured: 近3年, 两年来."""
    text = phrases.text
    if WINDOW.match(text, spot.end) or UP_TO.search(text, max(0, spot.start - REACH), spot.start):
        return True
    if AGE_OF.match(text, spot.end) is not None:
        return False
    return _recent(phrases, spot) is not None or _moved_in(phrases, spot)


def _moved_in(phrases: Phrases, spot: Spot) -> bool:
    """城镇化率五年提高6.4个百分点: in how long something moved by so much; 租期五年提高到八年 moved itself."""
    moved = BY_SO_MUCH.match(phrases.text, spot.end)
    if moved is None or moved["verb"] not in moving():
        return False
    own = phrases.before(spot.since, spot.stop)
    if own is None or own.end < spot.start or own.text.removeprefix("总") in naming.heads():
        return False  # 总产量十年增长1.3倍: of what was told before
    return not naming.is_of(own.text, "duration")


def _recent(phrases: Phrases, spot: Spot) -> re.Match[str] | None:
    """近, 过去, 未来 before a window; after a verb 近 says almost (停工近10个月), and 过去 that it has passed."""
    recent = RECENT.search(phrases.text, spot.since, spot.start)
    if recent is None or ALMOST.search(phrases.text, spot.since, recent.start()) is not None:
        return None
    ahead = phrases.preceding(spot.since, recent.start())
    if ahead is None or len(ahead.text) == 1:
        return recent
    return None if ahead.tag == "v" or ahead.text in HALTING else recent


def window(case: Case) -> str | None:
    """近5日资金流向: over how long what follows was measured; None where the stretch is no window that ends now."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    recent = _recent(phrases, spot)
    if recent is None or not recent[0].startswith(PAST):
        return None
    link = LINK.match(text, spot.end)
    at = spot.end if link is None else link.end()
    what = (
        phrases.up_to_predicate(at, min(spot.right_end, at + REACH))
        if at < spot.right_end
        else None
    )
    if what is None or what.endswith(tuple(moving())) or BARE.fullmatch(what) is not None:
        return WINDOW_OF
    is_own = link is not None and link[0].endswith("的")
    if not is_own and naming.known(what) is None and _does(phrases, at + len(what)):
        return WINDOW_OF
    return what + WINDOW_OF


def _does(phrases: Phrases, at: int) -> bool:
    """Whether a verb of doing follows, so that what stands before it did something: 过去一年美联储加息."""
    word = phrases.words.at(at)
    return word.tag[0] in "vda" and word.text not in TELLING
