"""The rows of a query: a table for people, or CSV, JSON and JSON Lines with every value exactly.

Asking belongs in `warehouse.query`.
"""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

import msgspec
from rich.box import SIMPLE_HEAD
from rich.segment import Segment, Segments
from rich.table import Table
from rich.text import Text

from flows.report.characters import pictured

if TYPE_CHECKING:
    from collections.abc import Sequence

    import polars as pl
    from rich.console import Console

    Shape = Literal["csv", "json", "jsonl"]

UNBOUNDED = 1_000_000
"""Cells on a line that is as long as its row."""
WHOLE = 16
"""A column of so many cells is not folded on a terminal: a fingerprint, a code, a day."""
GAP = 3
"""Cells between two columns."""

# Decimals are numbers in JSON, with all their digits; whatever JSON has no type for is text.
_encoder = msgspec.json.Encoder(decimal_format="number", enc_hook=str)


def encoded(rows: pl.DataFrame, shape: Shape) -> bytes:
    """The rows in UTF-8: a header and lines, one array of objects, or one object a line."""
    if shape == "csv":
        file = io.StringIO(newline="")
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(rows.columns)
        writer.writerows([_text(value) for value in row] for row in rows.iter_rows())
        return file.getvalue().encode()
    objects = [
        {name: _plain(value) for name, value in row.items()} for row in rows.iter_rows(named=True)
    ]
    if shape == "json":
        return _encoder.encode(objects) + b"\n"
    return b"".join(_encoder.encode(row) + b"\n" for row in objects)


def print_table(rows: pl.DataFrame, console: Console) -> None:
    """Draw the rows; numbers to the right, one line a row where the lines may be as long as they like.

    On a terminal what is long is folded and what is short stays whole, so that it can be copied.
    """
    cells = [
        [Text(pictured("NULL" if cell is None else _text(cell))) for cell in row]
        for row in rows.iter_rows()
    ]
    heads = [Text(pictured(name)) for name in rows.columns]
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    widths = [max(one.cell_len for one in column) for column in zip(heads, *cells, strict=True)]
    whole = _whole(widths, console)
    for head, width, kind in zip(heads, widths, rows.dtypes, strict=True):
        table.add_column(
            head,
            justify="right" if kind.is_numeric() else "left",
            overflow="fold",
            no_wrap=width <= whole,
        )
    for row in cells:
        table.add_row(*row)
    if not console.is_terminal:
        natural = console.measure(table, options=console.options.update(max_width=UNBOUNDED))
        console.width = max(console.width, natural.maximum)
    for line in console.render_lines(table, pad=False):
        console.print(Segments([*_without_end(line), Segment.line()]), end="", soft_wrap=True)


def _whole(widths: Sequence[int], console: Console) -> int:
    """Up to which width a column is not folded: any where lines may be long, none where too little would be left."""
    if not console.is_terminal:
        return max(widths, default=0)
    short = sum(width for width in widths if width <= WHOLE)
    left = console.width - short - GAP * (len(widths) - 1)
    return WHOLE if left >= WHOLE * sum(width > WHOLE for width in widths) else 0


def _without_end(line: list[Segment]) -> list[Segment]:
    """A line without the blanks that only fill its last column."""
    kept = list(line)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept:
        kept[-1] = Segment(kept[-1].text.rstrip(), kept[-1].style)
    return kept


def _plain(value: object) -> object:
    """A value as JSON has it; a decimal without the zeros that only its column's type gives it."""
    if isinstance(value, Decimal):
        return _trimmed(value)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    return value


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, Decimal):
        return str(_trimmed(value))
    if isinstance(value, bool | list | dict):
        return _encoder.encode(_plain(value)).decode()
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _trimmed(value: Decimal) -> Decimal:
    """500.0000000000 → 500. By its text, since arithmetic would round to 28 digits."""
    text = f"{value:f}"
    return Decimal(text.rstrip("0").rstrip(".") if "." in text else text)
