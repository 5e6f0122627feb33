"""What a court decides on what was done before is of no time that the deed was: 2018年3月至5月，…开设赌场。法院判处罚金3万元.

Statistics of courts (全市法院判处罪犯860人) are of the time that is told of, and belong in no such sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.times.now.anchoring import sentence_before
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.times.state import State

COURTS = ("法院", "法庭", "检察", "被告")
"""One of these is in every such sentence: a cheap test."""
DECIDES = regex(
    r"(?:判处|判决|判令|改判|裁定|认定|以)(?:被告人?)?[^，。；\d]{0,16}?(?:有期|无期|拘役|管制|罚金|死刑|犯[^，。；\d]{1,12}罪|罪|赔偿|支付|返还|给付|退还|退赔|承担)"
    r"|认为[^。；\d]{0,40}?应当?(?:予以)?(?:赔偿|支付|返还|给付|退还|承担)"
    r"|被告人?[^，。；\d]{0,10}(?:犯|构成)[^，。；\d]{1,16}罪|判处[^，。；\d]{2,10}(?:有期|拘役|罚金)"
)
"""法院判处其有期徒刑, 判决公司支付货款, 被告人犯盗窃罪: what is decided in one case."""
MANY = regex(
    "[全各][市省国县区州地级]|累计|总计|共(?!同|犯)|审结|办结|年均|同比|\\d+(?:余|多)?[件名]"
)
"""Words of statistics."""
OF_COURT = regex("法院|法庭|开庭|宣判|审理|判决|判处|裁定|检察|公诉|起诉|诉至|一审|二审|再审|上诉")
"""Words of a sentence whose date is that of a trial."""


def turn_to_verdict(state: State, figure_at: int) -> None:
    """Let no known time govern what a court decides, where the time told last was that of the deed."""
    if state.governing is None or state.named_at < 0:
        return
    text, since = state.text, sentence_before(state.text, figure_at) + 1
    if since <= state.named_at or not any(text.find(one, since, figure_at) >= 0 for one in COURTS):
        return
    if DECIDES.search(text, since, figure_at) is None or MANY.search(text, since, figure_at):
        return
    opened = sentence_before(text, state.named_at) + 1
    closed = text.find("。", state.named_at, since)
    if OF_COURT.search(text, opened, since if closed < 0 else closed) is None:
        state.accounts.turn_away(None)
        state.turn_to(None)
