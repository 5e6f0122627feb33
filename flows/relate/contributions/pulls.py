"""What parts pull, in percentage points, against the growth of their whole.

The parts are those of a group, or they are told only by what they pull. Source: NBS, 统计指标解释: 拉动.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from flows.extract.text.moves import FALL, MOVE
from flows.regex import regex
from flows.relate.arithmetic import (
    Term,
    Wording,
    added_up,
    identity,
    is_mended,
    likeliest,
    middle,
    sides,
    slipped,
)
from flows.relate.confidence import LIKELY, SURE
from flows.relate.dealt_names import LISTED, completed, dealt
from flows.relate.formulas import adds_up
from flows.relate.tails import tail

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.groups import Group
    from flows.relate.view import View
    from schemas.records import Figure, Relation

INFLUENCE = regex(
    rf"(?:影响|拉动|拉低|带动)[^，。；]{{0,16}}{MOVE}约?$|(?:拉动|下拉)[^，。；]{{0,24}}$|贡献了?$"
)
"""What points before which these stand do to a whole: 拉动工业增长0.3个百分点, 影响CPI上涨约0.2个百分点."""
PULLED = regex(rf"(?:拉动|影响|带动)(?P<whole>[^，。；]{{2,16}}?)(?:同比)?{MOVE}")
"""What is pulled, by its name: 工业 of 拉动工业增长."""
BACK_FIGURES = 12
"""Figures before the first pull among which the growth of the whole may be."""
NEGATIVE = regex(rf"负(?:向)?(?:拉动|贡献)|下拉|拉低|拖累|拉动[^，。；]{{0,12}}{FALL}")
"""A pull downward, whose points are told without a sign: 下拉, 拉动价格下降."""


def find(view: View, groups: Sequence[Group]) -> Iterator[Relation]:
    """The pulls of the parts of each group, and of parts that are told by nothing else."""
    for group in groups:
        yield from _contributed(view, group)
    yield from _influenced(view)


def _contributed(view: View, group: Group) -> Iterator[Relation]:
    """The points that each part pulls add up to the growth of the whole."""
    growths = tail(view, group.whole).growths
    pulls = [tail(view, part).pulls[:1] for part in group.parts]
    if not growths or not all(pulls):
        return
    if growths[0].kind == "percent" and all(pull[0].kind == "percentage_point" for pull in pulls):
        terms = [
            Term(growths[0], "growth"),
            *(Term(pull[0], "contribution", _sign(view, pull[0])) for pull in pulls),
        ]
        yield _contribution(terms, is_sure=group.closed or group.holds)


def _influenced(view: View) -> Iterator[Relation]:
    """Parts told only by what they pull: 其中，财产险拉动增长4.6个百分点，人身险拉动增长11.9个百分点."""
    pulls = [
        figure
        for figure in view.figures
        if figure.kind == "percentage_point" and figure.value is not None and is_pull(view, figure)
    ]
    for _, run in groupby(pulls, key=lambda figure: view.block_number(figure.start)):
        figures = list(run)
        if len(figures) <= 1:
            continue
        readings = [
            [
                Term(one, "growth"),
                *(Term(figure, "contribution", _sign(view, figure)) for figure in figures),
            ]
            for one in _pulled(view, figures)
        ]
        is_known = _are_division(view, figures)
        found = likeliest(readings, adds_up, is_mended if is_known else slipped)
        if found is not None:
            yield _contribution(found, is_sure=is_known)


def _pulled(view: View, pulls: Sequence[Figure]) -> list[Figure]:
    """The growths that pulls may be of: told before them, in their sentence or the one before, or right after."""
    first, last = pulls[0], pulls[-1]
    end = view.sentence_at(first.start).end
    return [
        one
        for one in (*view.before(first, BACK_FIGURES), *view.within(last.end, end))
        if one.kind == "percent"
        and one.role == "change"
        and view.sentence_number(first.start) - view.sentence_number(one.start) <= 1
        and _is_pulled(view, one, first)
    ]


def is_pull(view: View, figure: Figure) -> bool:
    """Whether points are what a part does to the growth of the whole; the next of a list is what the one before is."""
    return view.says(INFLUENCE, figure, 30, LISTED)


def _is_pulled(view: View, growth: Figure, pull: Figure) -> bool:
    """Whether a growth is of what is pulled: told in the same paragraph, or in the one before by its name."""
    if view.block_number(growth.start) == view.block_number(pull.start):
        return True
    named = PULLED.search(view.lead(pull))
    sentence = view.sentence_at(growth.start)
    return named is not None and named["whole"] in view.text[sentence.start : growth.start]


def _are_division(view: View, pulls: Sequence[Figure]) -> bool:
    """Whether the parts of a known division pull, one each."""
    starts = [view.sentence_at(pulls[0].start).start, *(one.end for one in pulls[:-1])]
    told = [view.text[start : one.start] for start, one in zip(starts, pulls, strict=True)]
    return completed(dealt(view, pulls) or told) is not None


def _contribution(terms: list[Term], *, is_sure: bool) -> Relation:
    _, added = sides(terms, adds_up)
    growth = terms[0].figure.text
    return identity(
        "contribution",
        terms,
        adds_up,
        Wording(
            f"{terms[0].written} = {added_up(terms[1:])}",
            f"the contributions add up to {middle(added)} points, growth is {growth}",
            f"各部分拉动之和为{middle(added)}个百分点，增速为{growth}",
        ),
        SURE if is_sure else LIKELY,
    )


def _sign(view: View, pull: Figure) -> int:
    """−1 where the words say a pull downward and the figure does not carry it already."""
    words = view.text[max(0, pull.start - 20) : pull.end + 4]
    is_down = NEGATIVE.search(words.rpartition("，")[2]) is not None
    return -1 if is_down and not pull.is_fall else 1
