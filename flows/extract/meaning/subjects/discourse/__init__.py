"""What was told before, taken up by the figures that leave it out."""

from __future__ import annotations

from flows.extract.meaning.subjects.discourse import (
    adjusted,
    contrasting,
    done_again,
    in_month,
    raised,
    taking_out,
    topic_bearers,
    under_item,
)
from flows.extract.meaning.subjects.frame import CHANGE, MONEY, PERCENT, STILL, Frame

FRAMES = (
    Frame(topic_bearers.of_bearer),
    Frame(under_item.told_of, under_item.KINDS, STILL),
    Frame(raised.paid, MONEY, CHANGE),
    Frame(taking_out.without_part, PERCENT, CHANGE),
    Frame(in_month.told_of, move=STILL),
    Frame(adjusted.come_to, adjusted.KINDS, STILL),
    Frame(done_again.told_of, done_again.KINDS, STILL),
    Frame(contrasting.contrasted, move=STILL),
)
"""The constructions of this folder that part a name from its figure, the more specific first."""
