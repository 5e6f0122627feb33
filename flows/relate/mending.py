"""What single slip would explain a contradicted identity, since that is what an editor looks for.

It is one digit, two that have changed places, a moved point, 万 for 亿, or what is stated where only a digit of another
figure would do.

Which changes would is found in `flows.relate.arithmetic`; here the most telling are chosen and put into words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from schemas.records import Relation

TOLD = 3
"""A sentence names up to so many alternatives."""
NO_EQUATIONS = ("bound", "weighted_growth")
"""Kinds that state where a value lies rather than what it equals."""


def mended(relation: Relation) -> dict[int, str]:
    """By position, what an operand would say without a slip: the smallest change where there are several.

    In the order of how telling it is: the statement under test, then operands of which few changes would do.
    """
    by_start: dict[int, list[tuple[str, str]]] = {}
    for start, written, instead in relation.mends:
        by_start.setdefault(start, []).append((written, instead))
    found = [
        (position, by_start[one.start])
        for position, one in enumerate(relation.operands)
        if one.figure is not None and one.start in by_start
    ]
    found.sort(key=lambda item: (item[0] != 0, len(item[1]), item[0]))
    return {position: min(changes, key=_size)[1] for position, changes in found}


def sentences(relation: Relation) -> tuple[str, str] | None:
    """The mends in words, in English and Chinese; None where there are none."""
    changes = [
        (relation.operands[position].text, instead)
        for position, instead in list(mended(relation).items())[:TOLD]
    ]
    if not changes:
        return None
    english = ", or ".join(f"{written} were {instead}" for written, instead in changes)
    chinese = "，或".join(f"{written}为{instead}" for written, instead in changes)
    is_bounded = (relation.right.low is None) == (relation.right.high is None)
    is_equation = relation.kind not in NO_EQUATIONS and is_bounded
    holds = "等式" if is_equation else "关系"
    return f"It would hold if {english}.", f"若{chinese}，则{holds}成立。"


def _size(change: tuple[str, str]) -> tuple[int, int]:
    """How far a change of one digit moves the value: by the place of the digit, then by the digit."""
    for at, (old, new) in enumerate(zip(*change, strict=False)):
        if old != new and new.isdigit() and old.isdigit():
            return -at, abs(int(new) - int(old))
    return 0, 0
