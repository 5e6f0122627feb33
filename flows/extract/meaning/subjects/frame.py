"""A construction that may name a figure, and which figures it may name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from flows.extract.meaning.subjects.case import Case

STILL, CHANGE, SHARE = "still", "change", "share"
COUNT, MONEY, LENGTH = ("count",), ("money",), ("length",)
PARTS_MOVED = ("percent", "percentage_point")
PERCENT, POINTS, PARTS = ("percent",), ("percentage_point",), ("percent", "ratio")


class Frame(NamedTuple):
    """A construction, and the figures that it may name: of which kinds, and whether they are still or tell a change.

    Where neither is said, it may name any.
    """

    name: Callable[[Case], str | None]
    kinds: Collection[str] | None = None
    move: str | None = None
