"""The stage as frames: documents in, figures and ignored numerals out, each under its contract."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Decimal
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import polars as pl

from flows.extract.collector import at_rest
from flows.extract.document import extract_text
from flows.extract.figures.stated.dates import bounds
from flows.extract.figures.stated.readings import WIDE
from schemas.contract import conform, frame
from schemas.tables import FIGURES, IGNORED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from schemas.records import Figure, Ignored

PLACE = Decimal(1).scaleb(-10)
LIMIT = Decimal(10) ** 28
"""What DECIMAL(38,10) holds; a larger number stays in the quote and its columns are null."""
SHORT = 11
"""A decimal of so many characters has ten places at most and is far from the limit."""
FIELDS = {
    "start_char": attrgetter("start"), "end_char": attrgetter("end"), "quote": attrgetter("text"),
    "low_open": attrgetter("interval.low_open"), "high_open": attrgetter("interval.high_open"),
    **{
        name: attrgetter(name)
        for name in (
            "kind", "unit", "canonical_unit", "qualifier", "direction", "role", "target", "subject", "indicator",
            "indicator_code", "basis", "period", "region", "section", "confidence",
        )
    },
}  # fmt: skip
"""The columns of a figure that say what one of its fields says."""
NUMBERS = {
    "number": (attrgetter("number"), ROUND_HALF_EVEN),
    "value": (attrgetter("value"), ROUND_HALF_EVEN),
    "low": (attrgetter("interval.low"), ROUND_FLOOR),
    "high": (attrgetter("interval.high"), ROUND_CEILING),
    "signed_value": (attrgetter("signed_value"), ROUND_HALF_EVEN),
    "last_place": (attrgetter("last_place"), ROUND_HALF_EVEN),
}
"""The columns with numbers, and how each is rounded: an interval's ends are rounded outwards."""


def extract(frames: Mapping[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
    """The figures and ignored frames of the documents frame."""
    figures: list[Figure] = []
    documents: list[str] = []  # of each figure
    ignored: list[dict[str, Any]] = []
    with at_rest():
        for row in frames["documents"].iter_rows(named=True):
            extraction = extract_text(row["text"], row["published_on"])
            figures += extraction.figures
            documents += [row["document_id"]] * len(extraction.figures)
            ignored += (ignored_row(one, row["document_id"]) for one in extraction.ignored)
        return {
            "figures": figures_frame(figures, documents),
            "ignored": frame(IGNORED, ignored),
        }


def figures_frame(figures: Sequence[Figure], documents: Sequence[str]) -> pl.DataFrame:
    """The figures table, of figures and the document of each: built by columns, with numbers as Polars reads them."""
    days = [bounds(figure.period) for figure in figures]
    spans = zip(documents, figures, strict=True)
    columns: dict[str, Sequence[object]] = {
        "figure_id": [figure_id(document, one.start, one.end) for document, one in spans],
        "document_id": documents,
        "period_start": [first for first, _ in days],
        "period_end": [last for _, last in days],
    }
    columns |= {name: [field(figure) for figure in figures] for name, field in FIELDS.items()}
    for name, (field, rounding) in NUMBERS.items():
        columns[name] = [written(field(figure), rounding) for figure in figures]
    types = {
        name: pl.String if name in NUMBERS else dtype for name, dtype in FIGURES.dtypes.items()
    }
    data = pl.DataFrame({name: columns[name] for name in types}, schema=types)
    numbers = [pl.col(name).cast(FIGURES.dtypes[name]) for name in NUMBERS]
    return conform(data.with_columns(numbers), FIGURES)


def figure_id(document_id: str, start: int, end: int) -> str:
    """The key of a figure: stable as long as its document is, and in text order when sorted."""
    return f"{document_id}:{start:08}-{end:08}"


def figure_row(figure: Figure, document_id: str) -> dict[str, Any]:
    """One row of the figures table."""
    first, last = bounds(figure.period)
    row: dict[str, Any] = {
        "figure_id": figure_id(document_id, figure.start, figure.end),
        "document_id": document_id,
        "period_start": first,
        "period_end": last,
    }
    row |= {name: field(figure) for name, field in FIELDS.items()}
    row |= {name: stored(field(figure), rounding) for name, (field, rounding) in NUMBERS.items()}
    return {name: row[name] for name in FIGURES.dtypes}


def ignored_row(one: Ignored, document_id: str) -> dict[str, Any]:
    """One row of the ignored table."""
    return {
        "document_id": document_id,
        "start_char": one.start,
        "end_char": one.end,
        "quote": one.text,
        "reason": one.reason,
    }


def stored(value: Decimal | None, rounding: str = ROUND_HALF_EVEN) -> Decimal | None:
    """The value at the ten places of the warehouse; an interval's ends are rounded outwards."""
    if value is None or abs(value) >= LIMIT:
        return None
    return value.quantize(PLACE, rounding=rounding, context=WIDE)


def written(value: Decimal | None, rounding: str = ROUND_HALF_EVEN) -> str | None:
    """What is stored of the value, in digits: Polars reads them several times faster than the object."""
    if value is None:
        return None
    digits = str(value)
    if len(digits) <= SHORT and "E" not in digits:
        return digits
    kept = stored(value, rounding)
    return None if kept is None else format(kept, "f")
