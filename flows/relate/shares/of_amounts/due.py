"""Whether a rate is that of what was done in what was due: 应接种6.86万人，已接种6.42万人，接种率96.3%.

应 before a deed says how many it is due for, so that the rate of the deed is of these. What came in during a time
(受理, 收到) is not due in it: what the year before left is settled, too. Source: the meaning of 应; the definition of a
share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.words import VERBS

if TYPE_CHECKING:
    from flows.relate.view import Amount, View
    from schemas.records import Figure

RATE = regex(r"(?P<deed>[^，。；、：\d]{2,6}?)(?:完成)?率$")
"""The deed in the name of a rate: 接种率, 办结完成率."""
DUE = regex(r"(?<![对相响供适反])应(?!急|用|收账|对|诊|邀|届|税|付)(?:该|当)?(?P<deed>.+)$")
"""What says for what a number is due: 应接种, 应办事项."""
DENIED = regex("[未不没漏逾缺拒免]")
"""What was not done, and rates of that."""
NEXT = regex(r"[，,；](?:(?!其中)[^，。；、：（）\d]){1,16}")
"""From what was due to what was done."""
RATE_NEXT = regex(r"[^，。；、（）\d]{0,6}[，,](?:(?!其中)[^，。；、：（）\d]){2,10}")
"""From that to the rate."""
SHORT = 2
"""Characters of a deed that may be told by one of them: 应检, 实检, 检验率."""


def is_due(view: View, whole: Amount, part: Amount, share: Figure) -> bool:
    """Whether the words say that the whole is due for the deed that the rate names, and the part is what was done."""
    told = RATE.fullmatch(VERBS.sub("", view.lead(share)))
    due = DUE.search(whole.lead)
    if told is None or due is None or DENIED.search(f"{told[0]}{whole.lead}{part.lead}"):
        return False
    deed, done = told["deed"], part.lead
    is_short = len(deed) == SHORT and not set(deed).isdisjoint(done)
    return (
        "应" not in done
        and not set(deed).isdisjoint(due["deed"])
        and (deed in done or is_short)
        and (whole.other_time, whole.figure.period) == (part.other_time, part.figure.period)
        and NEXT.fullmatch(view.text, whole.figure.end, part.figure.start) is not None
        and RATE_NEXT.fullmatch(view.text, part.figure.end, share.start) is not None
    )
