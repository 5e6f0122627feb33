"""A construction that may name a figure, and which figures it may name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from flows.extract.meaning.subjects.case import Case

STILL, CHANGE, SHARE = "still", "change", "share"
LEVEL = "level"
"""Still, or what a move has come to: 增至3亿元."""
COUNT, MONEY, LENGTH, DURATION = ("count",), ("money",), ("length",), ("duration",)
PARTS_MOVED = ("percent", "percentage_point")
PERCENT, POINTS, PARTS = ("percent",), ("percentage_point",), ("percent", "ratio")


class Frame(NamedTuple):
    """A construction, and the figures that it may name: of which kinds, and whether they are still or tell a change.

    Where neither is said, it may name any.
    """

    name: Callable[[Case], str | None]
    kinds: Collection[str] | None = None
    move: str | None = None

    def may_name(self, kind: str, move: str) -> bool:
        """Whether it may name a figure of that kind which moves so."""
        moves_so = self.move in (None, move) or (self.move == LEVEL and move == STILL)
        return moves_so and (self.kinds is None or kind in self.kinds)


class Frames:
    """Constructions that are tried in order, the first that names the figure decides."""

    def __init__(self, *frames: Frame) -> None:
        self._frames = frames
        self._tried: dict[tuple[str, str], list[Callable[[Case], str | None]]] = {}

    def name(self, case: Case) -> str | None:
        """The name by the first construction that the figure stands in; None where it stands in none."""
        move = STILL if case.moved.is_still else case.moved.role
        for construction in self._for(case.reading.kind, move):
            if found := construction(case):
                return found
        return None

    def _for(self, kind: str, move: str) -> list[Callable[[Case], str | None]]:
        """What may name a figure of that kind which moves so."""
        tried = self._tried.get((kind, move))
        if tried is None:
            tried = [frame.name for frame in self._frames if frame.may_name(kind, move)]
            self._tried[kind, move] = tried
        return tried
