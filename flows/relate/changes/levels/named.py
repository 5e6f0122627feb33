"""A level with its change against a year by name, whose level was told before: 1990年有132所。…176所，比1990年增33.3%.

Whether the change follows from the levels belongs in `flows.relate.changes.reckoning.from_levels`, a level told with
its year right there in `compared` beside this module. Source: the meaning of the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.moves import MOVE_OR_SHORT
from flows.regex import regex
from flows.relate.groups import YEAR_END, is_one_place
from flows.relate.view import LEVELS, QUANTITIES
from flows.relate.words import DEALT_OR_APART, INTENSIVE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.relate.view import View
    from schemas.records import Figure

AGAINST = regex(
    r"[比较](?P<year>(?:19|20)\d\d)年(?:年?[末底])?(?:时|相比)?(?:净|共|累计|约|一共|大幅)?"
    rf"{MOVE_OR_SHORT}(?:了|约|近)*$"
)
"""Before a change, the year that it is against."""
AGAINST_CHARS = 24
"""Characters in which `AGAINST` can match."""
ON_AVERAGE = regex(rf"[，,、](?:平均每年|年均|每年平均|年平均){MOVE_OR_SHORT}了?")
"""From such a change to its average for a year."""
KINDS = QUANTITIES | {"percent"}
EXACT = ("count", "area", "length", "mass", "percent", "volume")
"""Kinds of which a level at one time is as good as at another; prices are not, nor what is revised with them."""
MOST_BACK = 24
"""Figures before a level among which that of the year may be."""


def find(view: View) -> Iterator[tuple[Figure, Figure, Figure]]:
    """The level of the year that is named, the level, and each change that is told of both."""
    for at, change in enumerate(view.figures):
        if change.role != "change" or change.value is None or change.target:
            continue
        against = AGAINST.search(view.text, max(0, change.start - AGAINST_CHARS), change.start)
        now = _now(view, change) if against is not None else None
        if against is None or now is None:
            continue
        base = _base(view, now, against["year"])
        if base is None:
            continue
        yield base, now, change
        for one in view.figures[at + 1 : at + 2]:
            if ON_AVERAGE.fullmatch(view.text, change.end, one.start):
                yield base, now, one


def is_told(base: Figure, change: Figure) -> bool:
    """Whether a change follows from its levels whatever the prices, so that it is wrong where it does not."""
    return base.kind in EXACT and base.qualifier == "eq" and change.qualifier == "eq"


def _now(view: View, change: Figure) -> Figure | None:
    """The level right before a change, if nothing else but the year stands between and no list holds it."""
    before = [one for one in view.before(change, 3) if one.kind != "date"][-2:]
    if not before or before[-1].role not in LEVELS or before[-1].kind not in KINDS:
        return None
    now = before[-1]
    is_listed = len(before) > 1 and DEALT_OR_APART.fullmatch(view.text, before[0].end, now.start)
    is_near = view.sentence_number(now.start) == view.sentence_number(change.start)
    is_beside = view.bracket(now.start) == view.bracket(change.start)
    return now if is_near and is_beside and not is_listed and not now.target else None


def _base(view: View, now: Figure, year: str) -> Figure | None:
    """The one level of the same thing that the paragraph told of a year before."""
    block = view.block_number(now.start)
    levels = [
        one
        for one in view.before(now, MOST_BACK)
        if one.role in LEVELS
        and one.value is not None
        and view.block_number(one.start) == block
        and YEAR_END.sub("", one.period or "") == year
        and _is_same(one, now)
    ]
    is_later = (now.period or "") > year
    is_one = len({one.value for one in levels}) == 1
    return levels[-1] if levels and is_one and is_later else None


def _is_same(one: Figure, now: Figure) -> bool:
    """Whether two levels are of one thing by its whole name, in one unit and one place."""
    return (
        None not in (one.indicator, now.indicator)
        and _core(one) == _core(now)
        and (one.kind, one.canonical_unit) == (now.kind, now.canonical_unit)
        and is_one_place(one.region, now.region)
        and not one.target
        and INTENSIVE.search(_core(one).removesuffix("率").removesuffix("比重")) is None
    )


def _core(figure: Figure) -> str:
    """The name of a level, whether it says that its whole is all or not: 占总人口的比重."""
    return (figure.indicator or "").replace("总", "")
