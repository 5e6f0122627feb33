"""How a list of figures relates what it names to one whole: A和B分别拉动W增长…, A和B对W的贡献率分别为…, A和B分别占W的….

What it names is found in `flows.extract.meaning.subjects.lists.marked`.
"""

from __future__ import annotations

import re  # noqa: TC003 - the compiled build asks for the types of the fields of a tuple when it is loaded
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.subjects.comparisons.leads.comparing import OF_GROWTH, lead_over
from flows.extract.meaning.subjects.parts.shares import sharing
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.meaning.subjects.lists.figure_list import FigureList, Marker

PULL = regex(rf"(?:拉动|带动)(?P<whole>[^，。；、]{{2,24}}?)(?:{MOVE}|$)")
"""分别拉动经济增长: what each of them moves; 增长 alone, of what was told before."""
EFFECT = regex(
    r"对(?P<whole>[^，。；、]{2,24}?)的?(?P<noun>贡献率|拉动|影响)(?:率|作用|贡献|点数)?$"
)
"""对经济增长的贡献率, before 分别."""
SHARE_OF = regex(r"占(?!比)(?P<whole>[^，。；、]{2,24}?)的?(?P<noun>比重|比例|份额)")
"""占出口总额的比重, before 分别 or 由."""
INSIDE = regex(
    r"在(?P<whole>[^，。；、,;在]{2,24}?)之?中的?(?:所占的?)?(?P<noun>占?比[重例]?)?(?:各自)?$"
)
"""在出口总额中 and 在出口总额中的占比, before 分别."""
TAKES_UP = regex(rf"{HEDGE}?占(?!比)")
"""What 分别 goes on with after 在出口总额中."""
SHARING = regex(r"占(?!比)(?P<whole>[^，。；、]{2,24}?)(?:的|比重|比例|份额)*$")
"""占出口总额的, up to the first of the figures."""


class Relation(NamedTuple):
    """Where the words end that say what is related, and what its name is: without `dropped`, and with `suffix`."""

    end: int
    suffix: str
    dropped: re.Pattern[str] | None = None

    def name(self, thing: str) -> str:
        """The name of what the thing is to the whole: 甲占出口总额的比重."""
        stem = thing if self.dropped is None else self.dropped.sub("", thing)
        return stem + self.suffix


def relation(given: FigureList, marker: Marker) -> Relation | None:
    """The relation that the list tells of; None if it tells of none."""
    for form in FORMS:
        related = form(given, marker)
        if related is not None:
            return related
    return None


def _pull(given: FigureList, marker: Marker) -> Relation | None:
    """A和B分别拉动W增长…: those whose 贡献率 is told pull, too (贡献率分别为8%、40%，分别拉动经济增长0.5、2.6个百分点)."""
    pull = PULL.search(given.phrases.text, marker.end, given.spot.start)
    return (
        None if pull is None else Relation(marker.start, f"变动对{pull['whole']}的拉动", OF_GROWTH)
    )


def _effect(given: FigureList, marker: Marker) -> Relation | None:
    """A和B对W增长的贡献率分别为…."""
    effect = EFFECT.search(given.phrases.text, given.spot.clause.start, marker.start)
    return (
        None
        if effect is None
        else Relation(effect.start(), f"对{effect['whole']}的{effect['noun']}")
    )


def _lead(given: FigureList, marker: Marker) -> Relation | None:
    """A和B分别比W高…, A和B比W分别高…, where the figures say by how much."""
    if not given.leads:
        return None
    phrases, end = given.phrases, given.spot.start
    lead = lead_over(phrases, marker.end, end) or lead_over(phrases, given.own_start, end)
    return None if lead is None else Relation(min(marker.start, lead[0]), lead[1])


def _share_of_all(given: FigureList, marker: Marker) -> Relation | None:
    """A和B所占比重分别为…, of a whole that the clause leaves out."""
    share = sharing.OF_ALL.search(given.phrases.text, given.spot.clause.start, marker.start)
    return None if share is None else Relation(share.start(), "占比")


def share_inside(given: FigureList, marker: Marker) -> Relation | None:
    """A和B在W中分别占…, A和B在W中的占比分别为…."""
    phrases, spot = given.phrases, given.spot
    inside = INSIDE.search(phrases.text, spot.clause.start, marker.start)
    if inside is None:
        return None
    if not inside["noun"] and TAKES_UP.match(phrases.text, marker.end, spot.start) is None:
        return None
    whole = phrases.before(inside.start("whole"), inside.end("whole"))
    if whole is None or whole.end < inside.end("whole"):
        return None
    return Relation(inside.start(), f"占{phrases.name(whole)}的比重")


def _share(given: FigureList, marker: Marker) -> Relation | None:
    """A和B占W的比重分别为…, A和B分别占W的…."""
    phrases, spot = given.phrases, given.spot
    share = SHARE_OF.search(phrases.text, spot.clause.start, marker.start) or SHARING.search(
        phrases.text, marker.end, phrases.trimmed(marker.end, spot.stop)
    )
    whole = None if share is None else phrases.before(share.start("whole"), share.end("whole"))
    if share is None or whole is None:
        return None
    return Relation(min(marker.start, share.start()), f"占{whole.text}的比重")


FORMS: tuple[Callable[[FigureList, Marker], Relation | None], ...] = (
    _pull,
    _effect,
    _lead,
    _share_of_all,
    share_inside,
    _share,
)
"""The relations, the more specific first."""
