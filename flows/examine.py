"""One text through the pure stages, and the replies of `extract` and `check` as the contract writes them in JSON.

No Prefect, no warehouse. Reading files and streams belongs in `flows.cli.texts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flows.extract.document import extract_text
from schemas.intervals import plain

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    import polars as pl

    from flows.extract.document import Extraction
    from schemas.records import Figure
    from schemas.rules import Rules


def extract_reply(text: str, reference_date: date | None = None) -> dict[str, Any]:
    """The figures and the ignored numerals of one text."""
    return _extraction_json(extract_text(text, reference_date))


def _extraction_json(extraction: Extraction) -> dict[str, Any]:
    return {
        "figures": [figure_json(figure) for figure in extraction.figures],
        "ignored": [
            {"start": one.start, "end": one.end, "text": one.text, "reason": one.reason}
            for one in extraction.ignored
        ],
    }


def figure_json(figure: Figure) -> dict[str, Any]:
    """A figure with the fields of the contract; numbers are exact decimal strings."""
    interval = figure.interval
    is_date = figure.kind == "date"
    return {
        "start": figure.start,
        "end": figure.end,
        "text": figure.text,
        "kind": figure.kind,
        "number": _string(figure.number),
        "unit": figure.unit,
        "value": figure.period if is_date else _string(figure.value),
        "canonical_unit": figure.canonical_unit,
        "low": _string(interval.low),
        "high": _string(interval.high),
        "low_open": interval.low_open,
        "high_open": interval.high_open,
        "qualifier": figure.qualifier,
        "signed_value": _string(figure.signed_value),
        "direction": figure.direction,
        "role": figure.role,
        "target": figure.target,
        "subject": figure.subject,
        "indicator": figure.indicator,
        "indicator_code": figure.indicator_code,
        "basis": figure.basis,
        "period": figure.period,
        "region": figure.region,
        "section": figure.section,
        "confidence": figure.confidence,
    }


def _string(value: Decimal | None) -> str | None:
    return None if value is None else plain(value)


def examine(
    text: str,
    source: str = "-",
    reference_date: date | None = None,
    rules: Rules | None = None,
) -> dict[str, pl.DataFrame]:
    """All staged frames of one text."""
    return _judged(text, source, reference_date, extract_text(text, reference_date), rules)


def check_reply(
    text: str,
    reference_date: date | None = None,
    source: str = "-",
    rules: Rules | None = None,
) -> dict[str, Any]:
    """The figures, relations and findings of one text."""
    extraction = extract_text(text, reference_date)
    frames = _judged(text, source, reference_date, extraction, rules)
    return {**_extraction_json(extraction), **verdicts(frames)}


def _judged(
    text: str,
    source: str,
    reference_date: date | None,
    extraction: Extraction,
    rules: Rules | None,
) -> dict[str, pl.DataFrame]:
    """All staged frames of a text whose figures are extracted."""
    from flows.extract.stage import figure_row, ignored_row  # noqa: PLC0415 - polars and pandera only where frames are asked for
    from flows.read.documents import document, staged  # noqa: PLC0415
    from flows.relate.stage import relate  # noqa: PLC0415
    from schemas.checks import check  # noqa: PLC0415
    from schemas.contract import frame  # noqa: PLC0415
    from schemas.rules import OURS  # noqa: PLC0415
    from schemas.tables import FIGURES, IGNORED  # noqa: PLC0415

    rules = rules or OURS
    frames = staged([document(text, source, published_on=reference_date)])
    (document_id,) = frames["documents"]["document_id"]
    figures = [figure_row(figure, document_id) for figure in extraction.figures]
    ignored = [ignored_row(one, document_id) for one in extraction.ignored]
    frames |= {"figures": frame(FIGURES, figures), "ignored": frame(IGNORED, ignored)}
    frames |= relate(frames, rules)
    frames |= check(frames, rules.checks)
    return frames


def verdicts(frames: dict[str, pl.DataFrame]) -> dict[str, Any]:
    """The relations and findings of one document's frames, as the contract writes them."""
    relation_operands = _operands(frames["relation_figures"], "relation_id")
    finding_operands = _operands(frames["finding_figures"], "fingerprint")
    return {
        "relations": [
            {
                "kind": row["kind"],
                "verdict": row["verdict"],
                "figures": relation_operands[row["relation_id"]],
                "expression": row["expression"],
                "left": _side(row, "left"),
                "right": _side(row, "right"),
                "gap": _string(row["gap"]),
                **_proof(row),
                "reason": row["reason"],
                "confidence": row["confidence"],
            }
            for row in frames["relations"].iter_rows(named=True)
        ],
        "findings": [
            {
                "check": row["check"],
                "severity": row["severity"],
                "verdict": row["verdict"],
                "message": row["message"],
                "message_zh": row["message_zh"],
                "expression": row["expression"],
                "figures": finding_operands[row["fingerprint"]],
                "left": _side(row, "left"),
                "right": _side(row, "right"),
                "gap": _string(row["gap"]),
                **_proof(row),
                "fingerprint": row["fingerprint"],
                "confidence": row["confidence"],
            }
            for row in frames["findings"].iter_rows(named=True)
        ],
    }


def _operands(rows: pl.DataFrame, key: str) -> dict[str, list[dict[str, Any]]]:
    operands: dict[str, list[dict[str, Any]]] = {}
    for row in rows.iter_rows(named=True):
        one = {
            "start": row["start_char"],
            "end": row["end_char"],
            "text": row["quote"],
            "role": row["role"],
            "canonical_unit": row["canonical_unit"],
            "low": _string(row["low"]),
            "high": _string(row["high"]),
            "low_open": row["low_open"],
            "high_open": row["high_open"],
            "mend": row["mend"],
        }
        operands.setdefault(row[key], []).append(one)
    return operands


def _side(row: dict[str, Any], side: str) -> dict[str, str | None]:
    return {"low": _string(row[f"{side}_low"]), "high": _string(row[f"{side}_high"])}


def _proof(row: dict[str, Any]) -> dict[str, str | None]:
    return {
        "gap_places": _string(row["gap_places"]),
        "mend": row["mend"],
        "mend_zh": row["mend_zh"],
    }
