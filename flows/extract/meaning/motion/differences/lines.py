"""By how much a line is passed: 超警戒水位2米, 超概算3500万元, 超过本科线31分, 比录取线低5分."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.motion.around import WINDOW
from flows.extract.meaning.motion.differences.ahead import difference
from flows.extract.text.hedges import AFTER_VERB, HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.motion.around import Around, Motion

PAST_LINE = regex(
    rf"超(?:(?:出|过)?(?P<line>(?:警戒|保证|设防|汛限|正常蓄)(?:水位|线))|(?P<short>警戒?|保证?|汛限)|出?(?P<plan>(?:历史最高|历史实测最高)水位|(?:投资|总|设计)?(?:概算|预算)))(?:{HEDGE}|达|\s)*$"
)
"""超警戒水位2米, 超概算3500万元: by how much a line is passed; 超过预算3500万元 may tell the line itself."""
AMOUNTS = ("length", "money", "rate")
SHORT = {
    "警": "警戒水位",
    "警戒": "警戒水位",
    "保": "保证水位",
    "保证": "保证水位",
    "汛限": "汛限水位",
}
"""What the lines of the water are called for short, before a length alone: 水位超警戒1.2米, 超警0.3米."""

_SCORES = r"(?P<{}>(?:[\u4e00-\u9fff](?!线)){{0,6}}?(?:[一二三]本|本科|专科|重点|特控|录取|控制|分数|及格|合格|投档|复试|国家|省控|批次)线)"
OF_SCORES = regex(
    rf"(?:(?<!线)(?P<verb>超[出过]?|[高低]出|[高低]于)了?{_SCORES.format('line')}"
    rf"|[比较]{_SCORES.format('base')}(?P<side>[高低])(?:出|了)?){AFTER_VERB}$"
)
"""超过本科线, 比录取线低: by how many points a result is above or below the line that it had to reach; not 录取线高出本科线."""


def beside_score_line(left: str) -> str | None:
    """超本科线 of 成绩超过本科线31分, 低于录取线 of 比录取线低5分; None where no result is held against such a line."""
    found = OF_SCORES.search(left, max(0, len(left) - WINDOW)) if "线" in left else None
    if found is None:
        return None
    is_lower = (found["verb"] or found["side"])[0] == "低"
    return ("低于" if is_lower else "超") + (found["line"] or found["base"])


def beside_line(words: Around) -> Motion | None:
    """超过本科线31分: a difference; 高于录取线的25人 are so many, and no points."""
    if words.right[:1] == "人" or beside_score_line(words.left) is None:
        return None
    return difference(words)


def past_line(left: str) -> str | None:
    """The line that the amount right after `left` says something is past: 警戒水位 of 超警戒水位; None if none."""
    found = PAST_LINE.search(left, max(0, len(left) - WINDOW)) if "超" in left else None
    if found is None:
        return None
    return SHORT[found["short"]] if found["short"] else found["line"] or found["plan"]


def past_by(words: Around) -> Motion | None:
    """超警戒水位2米, 超警戒2米: a difference, in metres or in money."""
    is_amount = words.kind in AMOUNTS
    return difference(words) if is_amount and past_line(words.left) else None
