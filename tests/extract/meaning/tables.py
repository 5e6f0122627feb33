"""Tables of text and what each of its figures means: one line for each figure, what is not stated there is not asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from flows.extract import extract_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from schemas.records import Figure

ANY = "*"
"""Not asked: stands where null would be a statement."""
SIGNS = {"+": 1, "-": -1, "0": 0}


@dataclass(frozen=True)
class Means:
    """What a figure, quoted, means: its indicator and code, and whatever else the example is about."""

    quote: str
    indicator: str | None
    code: str | None = ANY
    basis: str | None = ANY
    period: str | None = ANY
    region: str | None = ANY
    role: str = ANY
    sign: str = ANY
    target: bool | None = None


Table = dict[str, list[tuple[str, list[Means]]]]
Words = dict[str, list[tuple[str, list[str | None]]]]
"""A table of sentences with one word for each figure: its name, its region."""
Row = TypeVar("Row")


def cases(table: Mapping[str, list[tuple[str, Row]]]) -> list[tuple[str, Row]]:
    """The sentences of a table with what they mean."""
    return [case for sentences in table.values() for case in sentences]


def names(table: Mapping[str, list[tuple[str, Row]]]) -> list[str]:
    """A readable name for each sentence of a table."""
    return [f"{what}: {text}" for what, sentences in table.items() for text, _ in sentences]


def read(text: str, expected: list[Means]) -> list[Means]:
    """What the figures of `text` mean as read, each with the attributes that are asked of it; dates apart."""
    figures = [figure for figure in extract_text(text).figures if figure.kind not in APART]
    asked = [*expected, *[Means("", "")] * (len(figures) - len(expected))]
    return [_as_read(figure, one) for figure, one in zip(figures, asked, strict=False)]


APART = ("date", "ordinal", "structural")


def _as_read(figure: Figure, asked: Means) -> Means:
    return Means(
        figure.text,
        figure.indicator,
        ANY if asked.code == ANY else figure.indicator_code,
        ANY if asked.basis == ANY else figure.basis,
        ANY if asked.period == ANY else figure.period,
        ANY if asked.region == ANY else figure.region,
        ANY if asked.role == ANY else figure.role,
        ANY if asked.sign == ANY else _sign(figure),
        None if asked.target is None else figure.target,
    )


def _sign(figure: Figure) -> str:
    value = figure.signed_value or 0
    return "+" if value > 0 else "-" if value < 0 else "0"
