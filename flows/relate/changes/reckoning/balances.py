"""Which of two levels lies below zero where one is told as a loss and the other as a gain.

亏损1.83亿元，上年同期盈利0.63亿元: each is told by its size. Between two losses the sizes are compared, and none of
them is a negative.
Source: 净利润 is negative where there is a loss, 差额 where there is a deficit (NBS, 统计指标解释).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.words import VERBS
from schemas.intervals import ZERO

if TYPE_CHECKING:
    from flows.relate.view import View
    from schemas.records import Figure

SIZE = "(?:额|总额|金额|规模)?$"
LOSS = regex(rf"(?:亏损?|逆差|赤字|净(?:流出|卖出|减持|回笼|汇出|偿还)){SIZE}")
"""What ends so is told by the size of a negative."""
GAIN = regex(
    rf"(?:盈利?|利润|收益|损益|获利|顺差|盈余|结余|净(?:流入|买入|增持|投放|汇入|融资|赚|收入)|差额){SIZE}"
)
"""What ends so is told as it is."""


def signs(view: View, one: Figure, other: Figure) -> tuple[int, int]:
    """−1 for the one of two figures that is a loss where the other is a gain, or is written with its sign; else 1."""
    losses = is_loss(view, one), is_loss(view, other)
    if all(losses) or not any(losses):
        return 1, 1
    gain = other if losses[0] else one
    if not (_falls_below(gain) or GAIN.search(_name(view, gain))):
        return 1, 1
    return (-1, 1) if losses[0] else (1, -1)


def is_loss(view: View, figure: Figure) -> bool:
    """Whether a figure is the size of a loss or a deficit: 净亏损1.83亿元, and not 净利润-1.83亿元."""
    return not _falls_below(figure) and LOSS.search(_name(view, figure)) is not None


def _falls_below(figure: Figure) -> bool:
    """Whether a figure is written as a negative."""
    return figure.signed_value is not None and figure.signed_value < ZERO


def _name(view: View, figure: Figure) -> str:
    """What a figure is called by its clause if that names a balance, else by its indicator."""
    lead = VERBS.sub("", view.lead(figure))
    is_named = LOSS.search(lead) or GAIN.search(lead)
    return lead if is_named else VERBS.sub("", figure.indicator or "")
