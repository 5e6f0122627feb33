"""A change whose base is looked for, and what is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.regex import regex
from schemas.records import Figure  # noqa: TC001 - compiled, a tuple looks the types of its fields up

if TYPE_CHECKING:
    from flows.extract.text.layout import Place

CHANGES = ("change", "difference")
EFFECT = regex(r"(?:影响|拉动|带动|拉低|拉高|推高|拖累|贡献)[^，。；]{0,24}$")
"""影响CPI下降0.27个百分点, 拉动经济增长2个百分点: what it adds to a rate is measured as the rate is."""


class Change(NamedTuple):
    """A change whose base is looked for: where it stands in the text, what it is a change of, and the words before it."""

    text: str
    figure: Figure
    place: Place
    start: int
    end: int
    verb: str
    kind: str
    clause: str
    sentence: str
    position: int


class Found(NamedTuple):
    """What a way of telling a base comes to; None where it says that the change has a base without a code, or none."""

    basis: str | None


def kind_of(figure: Figure) -> str:
    """Rates, points and amounts keep their habits apart."""
    if figure.kind == "percentage_point":
        return "point"
    return "rate" if figure.kind in ("percent", "ratio") else "amount"
