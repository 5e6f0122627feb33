"""The stage as frames: documents in, figures and ignored numerals out, each under its contract."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING, Any

from flows.extract.dates import bounds
from flows.extract.document import extract_text
from schemas.contract import frame
from schemas.tables import FIGURES, IGNORED

if TYPE_CHECKING:
    from collections.abc import Mapping

    import polars as pl

    from schemas.records import Figure, Ignored

PLACE = Decimal(1).scaleb(-10)
WIDE = Context(prec=60)
LIMIT = Decimal(10) ** 28
"""What DECIMAL(38,10) holds; a larger number stays in the quote and its columns are null."""


def extract(frames: Mapping[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
    """The figures and ignored frames of the documents frame."""
    figures: list[dict[str, Any]] = []
    ignored: list[dict[str, Any]] = []
    for row in frames["documents"].iter_rows(named=True):
        extraction = extract_text(row["text"], row["published_on"])
        figures.extend(figure_row(figure, row["document_id"]) for figure in extraction.figures)
        ignored.extend(ignored_row(one, row["document_id"]) for one in extraction.ignored)
    return {"figures": frame(FIGURES, figures), "ignored": frame(IGNORED, ignored)}


def figure_id(document_id: str, start: int, end: int) -> str:
    """The key of a figure: stable as long as its document is, and in text order when sorted."""
    return f"{document_id}:{start:08}-{end:08}"


def figure_row(figure: Figure, document_id: str) -> dict[str, Any]:
    """One row of the figures table."""
    first, last = bounds(figure.period)
    interval = figure.interval
    return {
        "figure_id": figure_id(document_id, figure.start, figure.end),
        "document_id": document_id,
        "start_char": figure.start,
        "end_char": figure.end,
        "quote": figure.text,
        "kind": figure.kind,
        "number": stored(figure.number),
        "unit": figure.unit,
        "value": stored(figure.value),
        "canonical_unit": figure.canonical_unit,
        "low": stored(interval.low, ROUND_FLOOR),
        "high": stored(interval.high, ROUND_CEILING),
        "low_open": interval.low_open,
        "high_open": interval.high_open,
        "qualifier": figure.qualifier,
        "signed_value": stored(figure.signed_value),
        "last_place": stored(figure.last_place),
        "direction": figure.direction,
        "role": figure.role,
        "target": figure.target,
        "subject": figure.subject,
        "indicator": figure.indicator,
        "indicator_code": figure.indicator_code,
        "basis": figure.basis,
        "period": figure.period,
        "period_start": first,
        "period_end": last,
        "region": figure.region,
        "section": figure.section,
        "confidence": figure.confidence,
    }


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
