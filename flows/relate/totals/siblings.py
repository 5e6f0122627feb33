"""Amounts that stand beside each other under one whole, so that none of them is the whole of the others.

用工总数8000人。制造业用工3200人，占40%。餐饮、零售分别用工800人、400人: what 分别 deals out in a sentence of its own is
no division of the manufacturers. Lists that 其中 takes out of an amount are. Source: the meaning of 分别, which deals
out and does not divide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.groups import FEWEST
from flows.relate.tails import tail
from flows.relate.words import DIVIDED, PARTLY, VERBS, common_end, ends_in, measure, stem
from schemas.intervals import ZERO

if TYPE_CHECKING:
    from flows.relate.view import Amount, View

WHOLLY = regex("总|整|全")
"""What turns to the whole, and divides nothing: 从总量看, 整体来看."""
BACK_AMOUNTS = 12
"""Amounts before one among which the whole that it is a part of may be."""


def is_beside(view: View, one: Amount, first: Amount) -> bool:
    """Whether an amount is itself told as a part of a whole that what 分别 deals out later may be of as well.

    It has its own share of that, or its name narrows that of a larger amount before it: 出口总值, 对东盟出口.
    """
    if any(share.role == "share" for share in tail(view, one).shares):
        return True
    names = [stem(measure(name)) for name in (one.lead, one.name)]
    others = [stem(measure(name)) for name in (first.lead, first.name)]
    return any(
        any(len(name) > len(noun) and ends_in(name, noun) for name in names)
        and any(len(common_end(name, noun)) >= FEWEST for name in others)
        for whole in view.amounts[max(0, one.index - BACK_AMOUNTS) : one.index]
        if whole.is_like(one)
        and whole.figure.section == one.figure.section
        and whole.figure.role == "level"
        and (whole.figure.value or ZERO) > (one.figure.value or ZERO)
        and whole.other_time == one.other_time
        for noun in {stem(VERBS.sub("", whole.lead)), stem(whole.name)}
        if len(noun) >= FEWEST
    )


def is_of_list_before(view: View, one: Amount, first: Amount) -> bool:
    """Whether an amount is an item of one division of a whole, and a later sentence begins another division of that.

    分产品看，食品收入16亿元，饮料收入8亿元。分地区看，…: the places divide neither, as they would 从饮料看. What 其中
    takes out of the whole is such an item, too, where another follows it.
    """
    opened, divided = (
        DIVIDED.match(view.text, view.sentence_at(each.figure.start).start) for each in (one, first)
    )
    if one.sentence == first.sentence or divided is None:
        return False
    if opened is None:
        return _is_taken_out(view, one) and _is_unnamed(one, divided[0])
    if WHOLLY.search(opened[0]):
        return False  # 从总量看，…。从构成看，…
    return _is_unnamed(one, divided[0])


def _is_taken_out(view: View, one: Amount) -> bool:
    """Whether 其中 opens a list in the sentence of an amount that goes on after it: 其中减税60亿元，退税40亿元."""
    sentence = view.sentence_at(one.figure.start)
    following = view.amounts_within(one.figure.end, sentence.end)
    return PARTLY.search(view.text, sentence.start, one.figure.start) is not None and any(
        other.is_like(one) and other.bracket == one.bracket for other in following
    )


def _is_unnamed(one: Amount, opening: str) -> bool:
    """Whether the words that open a division do not name an amount: 从饮料看."""
    name = VERBS.sub("", one.lead)
    return not any(name[at : at + FEWEST] in opening for at in range(len(name) - 1))
