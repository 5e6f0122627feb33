"""A balance that has turned into its opposite, by the noun of what it is of: 服务贸易由逆差转为顺差2亿元 is the 服务贸易顺差."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import AFTER_VERB
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

_SIDE = "[逆顺]差|赤字|盈余|结余|亏损|盈利|净流[出入]|净[买卖]出?入?|净[投回][放笼]"
TURNED = regex(
    rf"[由从](?:(?:[上去前]年|上?同期|上[月季]|年初|同期)+的?)?净?(?:{_SIDE})(?:转变?|变|扭转?)为(?P<side>{_SIDE}){AFTER_VERB}$"
)
"""由上年的逆差转为顺差: from whose opposite, up to the amount."""
TURN = "为"


def turned(case: Case) -> str | None:
    """服务贸易顺差, where the words before the turn end in a noun; None where the clause tells of none."""
    phrases, spot = case.phrases, case.spot
    text, start = phrases.text, spot.clause.start
    if text.find(TURN, start, spot.start) < 0:
        return None
    found = TURNED.search(text, start, spot.start)
    whose = None if found is None else phrases.named(start, found.start())
    return f"{whose}{found['side']}" if found is not None and whose is not None else None
