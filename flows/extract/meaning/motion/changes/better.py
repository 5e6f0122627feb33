"""What got better by so much: 改善6%, of which the name tells whether it rose or fell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.motion.around import SINCE_THEN, Motion
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.motion.around import Around

BETTER = regex(rf"(?:同比|环比|{SINCE_THEN})(?P<verb>改善|好转)$")
BETTER_VERBS = ("改善", "好转", "优化")
BETTER_BY = regex(r"(?P<verb>改善|好转|优化)$")


BY_SO_MUCH = regex(
    r"(?:(?:累计|合计|平均|年均|共|已|持续|总体|整体)+(?=改|好))?(?P<verb>改善|好转)$"
)
CLOSED = regex(r"(?:以上|左右|多)?(?:[，。；、,;！）)]|$)")
"""After how much better something got, and not 改善30%农户的住房."""


def grown_better(words: Around) -> Motion | None:
    """PM2.5浓度同比改善6%, 浓度累计改善12%: a change, until `bettered` tells by the name which way."""
    better = BETTER.search(words.closing.bare)
    if better is None and CLOSED.match(words.right):
        better = BY_SO_MUCH.search(words.closing.bare)
        return better and Motion(
            "increase", "change", words.offset + better.start(), better["verb"]
        )
    return better and Motion(
        "increase", "change", words.offset + better.start("verb"), better["verb"]
    )


def better_in_points(words: Around) -> Motion | None:
    """综合成本率优化0.8个百分点: likewise, without a base."""
    better = BETTER_BY.search(words.closing.bare)
    return better and Motion(
        "increase", "change", words.offset + better.start("verb"), better["verb"]
    )


def bettered(direction: str, verb: str, name: str | None) -> str:
    """Which way what is named moved that got better: PM2.5浓度同比改善6% is a fall, 优良天数比率 a rise."""
    is_better_less = (
        verb in BETTER_VERBS
        and name is not None
        and any(foul in name for foul in vocabulary().measures.better_less)
    )
    return "decrease" if is_better_less else direction
