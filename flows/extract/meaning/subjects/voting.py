"""Votes: 获得558万票, 赞成156票、反对12票, 以156票赞成、12票反对通过.

A vote is counted by 票 wherever it is cast; tickets (售出3万票) are told by what was done with them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

VOTE = "票"
CAST = "(?:不?赞成|反对|弃权|不?同意|不?支持|有效|无效|废)"
BEFORE = re.compile(rf"(?P<cast>{CAST})票?[为是了约共有]*$")
AFTER = re.compile(rf"(?P<cast>{CAST})(?!的)")
WON = re.compile(rf"(?:获得?|赢得|得到?|拿下|拿到|斩获|收获)(?:了|{HEDGE})*$")
ENDED = re.compile(r"[，。；、,;）)(（\s]|当选|胜出|领先|$")
"""After votes, where 5000票团购订单 are tickets for something."""
WON_VOTES = "得票数"


def voted(case: Case) -> str | None:
    """The votes for, against or of none, or those that somebody got; None where none are counted."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    if reading.unit != VOTE:
        return None
    cast = BEFORE.search(phrases.text, spot.since, spot.start) or AFTER.match(
        phrases.text, spot.end
    )
    if cast is not None:
        return f"{cast['cast']}{VOTE}数"
    wins = WON.search(phrases.text, spot.since, spot.start) and ENDED.match(phrases.text, spot.end)
    return WON_VOTES if wins else None
