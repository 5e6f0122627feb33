"""Proportions written a：b：c: in percent they make 100, and each is its part's share.

Source: the definition of a proportion; 三次产业比例 in the bulletins is in percent.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import Term, written
from flows.relate.confidence import SURE
from flows.relate.formulas import HUNDRED, total
from flows.relate.view import operand
from flows.relate.words import same_whole
from schemas.intervals import Interval
from schemas.records import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.groups import Group
    from flows.relate.view import Amount, View
    from schemas.records import Figure

TERMS = regex(r"\d+(?:\.\d+)?")
NEAR_HUNDRED = Interval(Decimal(60), Decimal(150))
"""Terms with decimals whose sum lies here are meant in percent: 3.9：59.5：36.6, but not 1：1.5."""
AROUND_HUNDRED = Interval(Decimal(20), Decimal(190))
"""The same where all terms have decimals, which are seldom anything else."""
TO_ONE = regex(r"^\D*\d[\d.]*\s?[:：∶]\s?1\D*$")
FINE = Decimal("0.0001")
FEWEST_TERMS = 2


def find(view: View, groups: Sequence[Group]) -> Iterator[Relation]:
    """Every proportion in percent, against 100 and against the groups of its paragraph."""
    for figure in view.figures:
        if figure.kind != "ratio" or not re.search("[：:∶]", figure.text):
            continue
        if TO_ONE.search(figure.text) is not None:
            continue  # 竞争比92:1: so many for each, and no shares
        terms = [_stated(literal) for literal in TERMS.findall(figure.text)]
        added = total(terms)
        fine = [literal for literal in TERMS.findall(figure.text) if "." in literal]
        near = AROUND_HUNDRED if len(fine) == len(terms) else NEAR_HUNDRED
        if len(terms) < FEWEST_TERMS or not added.meets(near) or not _in_percent(view, figure):
            continue
        yield _whole(figure, added)
        for group in groups:
            if len(group.parts) == len(terms) and _is_about(view, figure, group):
                yield from _parts(figure, terms, group)
                break


def _stated(literal: str) -> Interval:
    """What a term of the proportion allows, by its last digit."""
    place = Decimal(1).scaleb(-len(literal.partition(".")[2]))
    return Interval.around(Decimal(literal), place)


def _in_percent(view: View, figure: Figure) -> bool:
    """Whether the words speak of shares of a whole: 三次产业比, 结构, 比重."""
    words = view.text[max(0, figure.start - 30) : figure.start]
    if re.search(r"性别比|男女比|比例尺", words):
        return False
    return bool(re.search(r"比例|比重|结构|构成|占比|产业比|比(?:调整)?(?:为|由|从|是|达)", words))


def _whole(figure: Figure, added: Interval) -> Relation:
    middle = (
        written((added.low + added.high) / 2)
        if added.low is not None and added.high is not None
        else "?"
    )
    return Relation(
        "shares",
        [operand(figure, "proportion")],
        HUNDRED,
        added,
        f"{' + '.join(TERMS.findall(figure.text))} = 100; {added}",
        SURE,
        statement=(
            f"the terms of the proportion add up to {middle}, not 100",
            f"各项比例之和为{middle}，而非100",
        ),
    )


def _is_about(view: View, figure: Figure, group: Group) -> bool:
    """Whether the proportion follows the group's last part in its paragraph, with the same period."""
    last = group.parts[-1]
    return (
        last.figure.end <= figure.start
        and view.block_number(figure.start) == last.block
        and group.closed
        and group.holds
        and not any(
            other.figure.start > last.figure.end and other.figure.start < figure.start
            for other in view.amounts
            if other.figure.role == "level"
        )
        and last.figure.period == figure.period
        and same_whole(view.lead(figure), group.whole.lead)
        and not re.search(r"[由从][^，。；]{0,12}$", view.between(last.figure, figure))
    )


def _parts(figure: Figure, stated: Sequence[Interval], group: Group) -> Iterator[Relation]:
    """Each term of the proportion, in percent, against what its part is of the whole."""
    literals = TERMS.findall(figure.text)
    for literal, share, part in zip(
        literals, _evened(literals, stated), _in_order(group), strict=True
    ):
        terms = [Term(part.figure, "part"), Term(group.whole.figure, "whole")]
        implied = terms[0].interval * HUNDRED / terms[1].interval
        wide = terms[0].wide * HUNDRED / terms[1].wide
        joint = "∩" if share.meets(implied) else "≠"
        sides = f"{share} {joint} {implied.rounded(FINE)}"
        yield Relation(
            "share",
            [
                operand(figure, "proportion"),
                operand(part.figure, "part"),
                operand(group.whole.figure, "whole"),
            ],
            share,
            implied,
            f"{literal}% = {part.figure.text} / {group.whole.figure.text}; {sides}",
            SURE,
            right_wide=wide,
            statement=(
                f"{part.figure.text} of {group.whole.figure.text} is not {literal}%",
                f"{part.figure.text}占{group.whole.figure.text}并非{literal}%",
            ),
        )


def _evened(literals: Sequence[str], stated: Sequence[Interval]) -> Sequence[Interval]:
    """The terms; where they make 100 exactly, one may have been rounded the other way for that."""
    if sum(map(Decimal, literals)) != HUNDRED.low:
        return stated
    places = [Decimal(1).scaleb(-len(literal.partition(".")[2])) for literal in literals]
    return [
        share + Interval(-place / 2, place / 2) for share, place in zip(stated, places, strict=True)
    ]


def _in_order(group: Group) -> list[Amount]:
    """The parts in the order of their division (一、二、三产业), or as the text gives them."""
    if group.partition is None:
        return group.parts
    partition = group.partition
    places = [
        (partition.member(part.lead) or partition.member(part.name) or (0, ""))[0]
        for part in group.parts
    ]
    return [
        part for _, part in sorted(zip(places, group.parts, strict=True), key=lambda pair: pair[0])
    ]
