"""What a sum will be used for stands behind it: 其中约10亿元将用于建设, 60%左右将投向农村."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGED
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.targets.asked import Asked

WILL_BE_USED = regex(
    r"(?:左右|以上|上下)?\s?(?:的?[\u4e00-\u9fff]{2,6}?)??(?:(?<!即)将(?:会|被)?|拟|计划)(?:全部|全额|主要|直接|优先|继续|专门|专项|分别|再|被)*"
    r"(?:用[于作来以]|投[向入]|拨[付给]|划[拨归入]|分配给?|支付给?|发放给?|捐[赠给]|返还|留[作给存])"
)
"""约10亿元将用于, 60%的资金将投向: from a figure to what it will be used for."""
ON_ITS_OWN = regex(
    rf"(?:^|[，,；;：:、。]|其中|此外|另外|另有?|其余的?|剩余的?|余下的?|还有|[里中]的?){HEDGED}$"
)
"""其中约: the sum is what the clause speaks of, and not what somebody has raised (筹得善款80万元将用于)."""
PARTS = ("percent", "ratio")
OF_THE_SUM = regex(rf"[款金债入润费](?:总额|净额)?[的中]?{HEDGED}$")
"""募集资金的约: a part of a sum, which is the part that will be used."""


def is_to_be_used(asked: Asked) -> bool:
    """Whether the figure at `start`, before `right`, is a sum that will be used for something."""
    text, start, right = asked.text, asked.start, asked.right
    if "将" not in right and "拟" not in right and "计划" not in right:
        return False
    if WILL_BE_USED.match(right) is None:
        return False
    since = asked.place.clause.start
    if ON_ITS_OWN.search(text[since:start]) is not None:
        return True
    return asked.figure.kind in PARTS and OF_THE_SUM.search(text, since, start) is not None
