"""What is asked and what is answered: the words around a number of a kind, and the move that they tell of it."""

from __future__ import annotations

from typing import NamedTuple

from flows.extract.meaning.change_words import (
    Ending,  # noqa: TC001 - compiled, a tuple looks the types of its fields up
)

PERCENT_KINDS = ("percent", "percentage_point", "ratio")
SINCE_THEN = "[比较](?:[上去前]年|上个?月|上季度?|年初|同期)[^，。；,;]{0,4}"
"""A pattern of what a move is one from, up to its verb: 比上年同期, 较年初."""
WINDOW = 14
"""So many characters before a number hold the words of its move, as a rule."""
REACH = 40
"""How far before a rate that is measured from 高于 may stand, in characters."""


class Motion(NamedTuple):
    """Direction and role, and the length of the clause that remains before the words that say so."""

    direction: str
    role: str
    rest: int
    verb: str = ""

    @property
    def is_still(self) -> bool:
        """Whether it is a level of which the words tell no move."""
        return self.role == "level" and not self.verb


class Around(NamedTuple):
    """The words around a number of a kind: `left` up to it and its hedge, whose `window` begins at `offset`, and `right`.

    `closing` is what the window ends in: the noun of a change (增速为), a verb of one (下降了), or what it reached (降至).
    """

    left: str
    kind: str
    right: str
    offset: int
    window: str
    closing: Ending


def way(*, down: bool) -> str:
    """The direction of a fall or of a rise."""
    return "decrease" if down else "increase"
