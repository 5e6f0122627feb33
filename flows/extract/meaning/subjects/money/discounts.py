"""What so many tenths of a price are called: 享受八折优惠, 部分商品低至3折."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

UNIT, DISCOUNT = "折", "折扣"
FOLD, TURNS = "对", "波"
"""对折的手机, 一波三折: what is folded, and turns that things take."""
PRICES = ("折扣", "折扣率")


def discount(case: Case) -> str | None:
    """折扣 of 八折优惠, 部分商品折扣 of 部分商品低至3折."""
    phrases, spot = case.phrases, case.spot
    if not phrases.text.endswith(UNIT, spot.start, spot.end) or phrases.text.startswith(
        FOLD, spot.start
    ):
        return None
    if phrases.text.endswith(TURNS, spot.since, spot.start):
        return None
    what = phrases.before(spot.since, spot.stop)
    is_thing = (
        what is not None and not what.is_act and what.end == phrases.trimmed(spot.since, spot.stop)
    )
    if what is None or not is_thing or phrases.words.at(what.end - 1).tag[0] not in "nj":
        return DISCOUNT
    name = phrases.name(what)
    return name if name.endswith(PRICES) else name + DISCOUNT
