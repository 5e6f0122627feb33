"""Votes: 获得558万票, 赞成156票、反对12票, 以156票赞成、12票反对通过.

A vote is counted by 票 wherever it is cast; tickets (售出3万票) are told by what was done with them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

VOTE, SEAT, SEATS, PARTIES = "票", "席", "席位数", ("党", "联盟", "阵线", "党派")
CAST = "(?:不?赞成|反对|弃权|不?同意|不?支持|有效|无效|废)"
BEFORE = regex(rf"(?P<cast>{CAST})票?[为是了约共有]*$")
AFTER = regex(rf"(?P<cast>{CAST})(?!的)")
WON = regex(rf"(?:获得?|赢得|得到?|拿下|拿到|斩获|收获)(?:了|{HEDGE})*$")
ENDED = regex(r"[，。；、,;）)(（\s]|当选|胜出|领先|$")
"""After votes, where 5000票团购订单 are tickets for something."""
WON_VOTES = "得票数"
OF_BEFORE = regex(rf"(?P<what>.+?)(?<!不){CAST}{VOTE}数")
"""The name of the votes that the clause before has told."""


def voted(case: Case) -> str | None:
    """The votes for, against or of none, or those that somebody got, or the seats of a party; None where none are counted."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    if reading.unit == SEAT:
        won = WON.search(phrases.text, spot.since, spot.start)
        party = phrases.owner(spot.since, spot.stop if won is None else won.start()) or ""
        return party + SEATS if party.endswith(PARTIES) else None  # 国民党52席, 工党获得412席
    if reading.unit != VOTE:
        return None
    text = phrases.text
    before = BEFORE.search(text, spot.since, spot.start)
    cast = before or AFTER.match(text, spot.end)
    if cast is not None:
        what = f"{cast['cast']}{VOTE}数"
        return what if before is None else _on_what(case, before.start()) + what
    won = WON.search(text, spot.since, spot.start)
    if won is None or ENDED.match(text, spot.end) is None:
        return None
    return (phrases.owner(spot.since, won.start()) or "") + WON_VOTES


def _on_what(case: Case, at: int) -> str:
    """决议草案 of 决议草案赞成156票，反对12票: on what the votes were cast that are told at an offset; empty where it is not said."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    if at == spot.clause.start:
        before = OF_BEFORE.fullmatch(memory.counted.last or "") if memory.named else None
        return before["what"] if before else ""
    what = phrases.owner(spot.own_start, at) or ""
    people = vocabulary().people
    votes = what.endswith((*people.persons, *people.speakers, *people.bodies))
    return "" if votes else what  # 委员赞成12票: who cast them
