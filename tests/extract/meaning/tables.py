"""Tables of text and what each of its figures means: one line for each figure, what is not stated there is not asked.

A file of tests holds one construction: a `Table` whose titles say what its rows are examples of, and a test that holds

    assert read(text, expected) == expected

for `each` of its rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import pytest

from flows.extract import extract_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from schemas.records import Figure

ANY = "*"
"""Not asked: stands where null would be a statement."""


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


Meaning = list[Means] | list[str | None]
"""What the figures of a text mean: all that is asked of each, dates apart; or no more than the name of each, None of a date."""
Table = dict[str, list[tuple[str, Meaning]]]
Words = dict[str, list[tuple[str, list[str | None]]]]
"""A table of sentences with one word for each figure: its name, its region."""
Quoted = dict[str, list[tuple[str, str, str | None]]]
"""A table of texts, the figure of each that is quoted, and its period."""
Row = TypeVar("Row")


def each(table: Mapping[str, list[tuple[str, Row]]]) -> pytest.MarkDecorator:
    """Runs a test of `text` and `expected` once for each sentence of a table."""
    return pytest.mark.parametrize(("text", "expected"), cases(table), ids=names(table))


def each_quoted(table: Quoted) -> pytest.MarkDecorator:
    """Runs a test of `text`, `quote` and `period` once for each row of a table."""
    rows = [(what, *row) for what, rows in table.items() for row in rows]
    return pytest.mark.parametrize(
        ("text", "quote", "period"),
        [row for _, *row in rows],
        ids=[f"{what}: {quote} of {text}" for what, text, quote, _ in rows],
    )


def cases(table: Mapping[str, list[tuple[str, Row]]]) -> list[tuple[str, Row]]:
    """The sentences of a table with what they mean."""
    return [case for sentences in table.values() for case in sentences]


def names(table: Mapping[str, list[tuple[str, Row]]]) -> list[str]:
    """A readable name for each sentence of a table."""
    return [f"{what}: {text}" for what, sentences in table.items() for text, _ in sentences]


def read(text: str, expected: Meaning) -> Sequence[Means | str | None]:
    """What the figures of `text` mean as read, each with what is asked of it in the same place of `expected`."""
    figures = extract_text(text).figures
    if not any(isinstance(one, Means) for one in expected):
        return [figure.indicator for figure in figures]
    figures = [figure for figure in figures if figure.kind not in APART]
    asked = [*expected, *[Means("", "")] * (len(figures) - len(expected))]
    return [_as_read(figure, one) for figure, one in zip(figures, asked, strict=False)]


def periods(text: str, quote: str) -> list[str | None]:
    """The period of each figure that is written so."""
    return [one.period for one in extract_text(text).figures if one.text == quote]


def told(text: str, quotes: Iterable[str], day: date) -> dict[str, str]:
    """The time of each figure quoted, in a text read on `day`, and whether it is a target."""
    figures = [one for one in extract_text(text, day).figures if one.text in quotes]
    return {one.text: f"{one.period}{' target' if one.target else ''}" for one in figures}


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
