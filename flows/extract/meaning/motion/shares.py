"""A share of a whole: 占比12%, 占同比总涨幅的六成, 占汽车总产量725万辆的19%."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.change_words import CHANGE_NOUN
from flows.extract.meaning.motion.around import Motion
from flows.extract.text.hedges import HEDGE, HEDGED
from flows.regex import regex

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.motion.around import Around

SHARING = regex(r"占|比重|份额")
SHARING_REACH = 30
"""How far before its percentage 占 may stand, in characters."""


def share(words: Around) -> Motion | None:
    """占比12%: a share."""
    is_share = SHARING.search(words.left[-SHARING_REACH:]) is not None
    return Motion("none", "share", len(words.left)) if is_share else None


PART_OF_RATE = regex(rf"占[^，。；,;]{{0,16}}{CHANGE_NOUN}的{HEDGED}$")
"""Up to the part: 占同比总涨幅的."""


def part_of_growth(words: Around) -> Motion | None:
    """占同比总涨幅的六成: a share of what something else grew by."""
    if not words.closing.noun:
        return None
    is_part = PART_OF_RATE.search(words.left, words.offset) is not None
    return Motion("none", "share", len(words.left)) if is_part else None


LISTED = regex(
    r"(?:占比|比重|份额|构成|结构|比例)(?:情况)?(?:分别|依次)?(?:为|是|如下)?[：:]\s?"
    rf"(?:[^，。；：、\d]{{1,20}}\d[\d.]*%[，、；,;]\s?)*[^，。；：、\d]{{1,20}}?{HEDGED}$"
)
"""Up to a percentage of a list that its head calls shares: 市场份额分别为：甲类14.8%，乙类."""


def in_list(text: str, start: int, end: int) -> bool:
    """Whether a percentage at `end`, in the sentence from `start`, is one of a list of shares."""
    return text.find("：", start, end) >= 0 and LISTED.search(text, start, end) is not None


WHOLE_TOLD = regex(
    rf"占(?:据|到)?(?P<whole>[^，。；,;从由\d]{{1,24}}?)的?{HEDGE}*\d[\d,.]*(?:万亿|[万亿])?[^\d，。；,;的]{{0,6}}$"
)
"""占汽车总产量725万辆|的19%: up to the amount of a whole."""
AS_PART_OF = regex(
    rf"(?:占(?:据|到)?|相[当等]于|等同?于)[^，。；,;\d]{{0,12}}\d[\d,.]*(?P<whole>(?![年月日])[\u4e00-\u9fff]{{2,12}})的{HEDGED}$"
)
"""占全县42|万人口的7.1%: the same up to the share, where the whole stands after its amount, with the unit of that."""
OF_IT = regex(rf"的{HEDGED}$")
"""Between that amount and the share of it."""


def of_amount(text: str, start: int, since: int, end: int) -> re.Match[str] | None:
    """占汽车总产量725万辆的19%: the whole of a share at `end`, in the clause from `start`, whose own amount ends at `since`."""
    if since <= start or text.find("的", since, end) < 0:
        return None
    if OF_IT.fullmatch(text, since, end) is not None:
        return WHOLE_TOLD.search(text, start, since)
    return AS_PART_OF.search(text, start, end)
