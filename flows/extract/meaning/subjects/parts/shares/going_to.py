"""How much of something comes from or goes to each of a list, in brackets behind it: 投诉主要集中在网购（86件）、物业（36件）.

The share of what a whole is mostly is in `mainly` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.phrase import Phrase
from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

KINDS = ("count", "money", "mass", "area", "volume", "energy", "length")
_EACH = r"[\u4e00-\u9fffA-Za-z]{1,10}?"
LISTED = regex(
    rf"(?:^|[，。；,;\n])(?P<what>[\u4e00-\u9fff]{{2,12}}?)(?:主要|大多|多)(?:来自于?|来源于|投向|流向|用于|集中于|(?:集中)?(?:分布)?在|投入到?)"
    rf"(?:{_EACH}[（(][^（）()]{{1,16}}[）)](?:、|和|及|以及)){{0,8}}(?P<which>{_EACH})[（(](?:{HEDGE}|共)*$"
)
"""Up to the number in the bracket of one of them."""
CLOSING = ("）", ")")
REACH = 160


def each(case: Case) -> str | None:
    """网购投诉 of 投诉主要集中在网购（86件）; 新增用户 of 新增用户主要来自江州（12万户）, whose place is its region."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    if not text.startswith(CLOSING, spot.end):
        return None
    low = max(spot.sentence.start - 1, spot.start - REACH, 0)
    listed = LISTED.search(text, low, spot.start)
    if listed is None:
        return None
    which = Phrase(*listed.span("which"), listed["which"])
    return ("" if phrases.is_place(which) else which.text) + listed["what"]
