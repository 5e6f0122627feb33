"""Growth that is reckoned on another basis than the levels are told: 同口径增长6.2%, 剔除退税后增长8.4%, 实际增长5.3%.

Prices, exchange rates, refunds and what was bought or sold are taken out of it and stand in the levels, so that it need
not follow from these. Source: NBS, 统计指标解释 (可比口径, 不变价格).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.words import DEALT

if TYPE_CHECKING:
    from flows.relate.view import View
    from schemas.records import Figure

RECKONED = regex(
    r"(?<!不)可比|[同一新老旧]口径|口径(?:一致|相同|调整)|不变[价汇]|(?:固定|不变|恒定)(?:汇率|币值)|还原|同店"
    r"|实际(?:同比|环比)?(?=[增减下上回升降])|(?:扣除|剔除|排除|不计|不含|不考虑|不包括)[^。；\d]{1,24}"
)
"""What says so, before the growth."""
ANEW = regex(
    r"[^。；]{0,20}?(?:扣除|剔除|排除|不计|不含|不考虑|不包括|还原|折算|(?:调整|修订|核减|并表)后|[同一新老旧]口径|可比)[^。；\d]{0,24}"
)
"""From a level to the same as it is reckoned otherwise: 85.5%，扣除沙尘天后为86.8%."""
WORDS_CHARS = 40
"""Characters before the growth that may say so."""


def is_reckoned(view: View, change: Figure) -> bool:
    """Whether what stands between a change and the figure before it says that it is on a basis of its own."""
    first = view.opener(change, DEALT)
    before = view.before(first, 1)
    start = max(before[0].end if before else 0, first.start - WORDS_CHARS)
    return RECKONED.search(view.text[start : first.start].rpartition("；")[2]) is not None


def reckoned_before(view: View, level: Figure) -> Figure | None:
    """The level right before one that reckons it anew, which a change may be of as well; None where it is none such."""
    for one in reversed(view.before(level, 1)):
        if (
            one.role == level.role
            and (one.kind, one.canonical_unit) == (level.kind, level.canonical_unit)
            and view.bracket(one.start) == view.bracket(level.start)
            and ANEW.fullmatch(view.text, one.end, level.start)
        ):
            return one
    return None
