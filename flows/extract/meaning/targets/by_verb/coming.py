"""What so many will come to stands behind them: 15所幼儿园将竣工, 其余3条线路将于明年开通.

What a sum will be used for belongs in `uses`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.targets.asked import Asked

KINDS = ("count", "length", "area")
SPEAKS_OF = regex(
    r"(?:^|[，,；;：:、。\n])(?:\s|其[中余]|另有|另外|还有|目前|今年|明年|年[内底末]前?|20\d\d年|下[个周月半年]{1,2}|本[周月]|首批|\d{1,2}月[底初中份末]?|[一二三四]季度|[全我该本][市省县区国州镇村企司]{1,2}|共|约|近)*$"
)
"""The clause speaks of those counted, and says before them only when, where or how many of all they are."""

TO_COME = "将"
WHEN = r"(?:(?:明|后|今|20\d\d)年|[底初前后内中末]|年[底末中内]|\d{1,2}月|\d{1,2}日|[上下]半年|[春夏秋冬]季?|[一二三四]季度|[本下]?个?[周月]|国庆|春节|前后|左右)+"
HOW = "陆续|全部|全面|正式|如期|相继|整体|分批|同步|首次|最终|顺利|基本|全线"


@cache
def _will() -> re.Pattern[str]:
    """From a number to what those will come to: 15所幼儿园2024年秋季将竣工."""
    acts = vocabulary().acts
    verbs = trie((*acts.stages, *acts.opening))
    return regex(
        rf"[^，。；,;的将了]{{2,30}}?(?:还|也|均|都|全部|陆续)*{TO_COME}(?:(?:于|在)?{WHEN})?(?:{HOW})*{verbs}(?!的)"
    )


def will_come_about(asked: Asked) -> bool:
    """Whether so many are told to be ready, opened or handed over at a time to come."""
    text, place, start = asked.text, asked.place, asked.start
    if asked.figure.kind not in KINDS or text.find(TO_COME, start, place.clause.end) < 0:
        return False
    if SPEAKS_OF.search(text, max(place.clause.start - 1, 0), start) is None:
        return False
    return _will().match(text, start, place.clause.end) is not None
