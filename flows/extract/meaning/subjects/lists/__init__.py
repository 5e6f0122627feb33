"""Lists: their names, and the figures to which 分别 deals them out."""

from __future__ import annotations

from flows.extract.meaning.subjects.frame import CHANGE, COUNT, PERCENT, STILL, Frame
from flows.extract.meaning.subjects.lists import added_to, heads, told_again

FRAMES = (
    Frame(heads.of_last, COUNT, STILL),
    Frame(heads.amount_of_last, heads.AMOUNTS, STILL),
    Frame(told_again.one_of_list, PERCENT, CHANGE),
    Frame(added_to.added, move=STILL),
)
"""The constructions of this folder that part a name from its figure, the more specific first."""
