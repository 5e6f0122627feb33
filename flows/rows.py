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
from rich.table import Table
from rich.text import Text

from flows.report.characters import pictured

if TYPE_CHECKING:
    import polars as pl
    from rich.console import Console

    Shape = Literal["csv", "json", "jsonl"]

UNBOUNDED = 1_000_000
"""Cells on a line that is as long as its row."""

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
    """Draw the rows; numbers to the right, one line a row where the lines may be as long as they like."""
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for name, kind in rows.schema.items():
        table.add_column(
            Text(pictured(name)),
            justify="right" if kind.is_numeric() else "left",
            overflow="fold",
            no_wrap=not console.is_terminal,
        )
    for row in rows.iter_rows():
        table.add_row(*(Text(pictured("NULL" if cell is None else _text(cell))) for cell in row))
    if not console.is_terminal:
        natural = console.measure(table, options=console.options.update(max_width=UNBOUNDED))
        console.width = max(console.width, natural.maximum)
    console.print(table)


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
