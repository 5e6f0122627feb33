"""The stage as frames: relations and figures in, findings and their operands out.

Severity is how certain the arithmetic is times how certain the binding of words to figures is: an identity that
cannot hold is an error only where a careful reader would sign the binding.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING, Any

import polars as pl

from schemas.checks.judge import failing, figures_schema
from schemas.checks.registry import BY_KIND, CHECKS
from schemas.contract import frame
from schemas.intervals import Interval
from schemas.tables import FINDING_FIGURES, FINDINGS, OPERAND, PROOF, SIDES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from schemas.checks.registry import Check

SIGNED, DOUBTED = 0.8, 0.5
"""Confidence of a binding from which a careful reader signs it, and from which it is worth a look."""
CARRIED = tuple(column.name for column in (*SIDES, *PROOF))
"""What a finding takes over from the relation that failed."""


def check(
    frames: Mapping[str, pl.DataFrame], checks: tuple[Check, ...] = CHECKS
) -> dict[str, pl.DataFrame]:
    """The findings and finding_figures frames of documents, figures, relations and relation_figures.

    `checks` judge the figures. What a contradicted relation is called is told by its kind, in the registry.
    """
    sources = dict(frames["documents"].select("document_id", "source").iter_rows())
    figures = {row["figure_id"]: row for row in frames["figures"].iter_rows(named=True)}
    found = [*_of_relations(frames), *_of_figures(frames["figures"], checks)]
    seen = Counter[str]()
    findings: list[dict[str, Any]] = []
    finding_figures: list[dict[str, Any]] = []
    for finding, operands in found:
        source = sources[finding["document_id"]]
        identity = _identity(finding["check"], source, operands, figures)
        seen[identity] += 1
        fingerprint = hashlib.sha256(
            f"{identity}\0{seen[identity]}".encode("utf-8", "surrogatepass")
        ).hexdigest()
        findings.append({**finding, "fingerprint": fingerprint})
        finding_figures.extend({**operand, "fingerprint": fingerprint} for operand in operands)
    return {
        "findings": frame(FINDINGS, findings),
        "finding_figures": frame(FINDING_FIGURES, finding_figures),
    }


def _of_relations(
    frames: Mapping[str, pl.DataFrame],
) -> list[tuple[dict[str, Any], list[dict[str, Any]]]]:
    operands: dict[str, list[dict[str, Any]]] = {}
    for row in frames["relation_figures"].iter_rows(named=True):
        operands.setdefault(row["relation_id"], []).append(row)
    failed = frames["relations"].filter(pl.col("verdict") == "inconsistent")
    return [(_finding(row), operands[row["relation_id"]]) for row in failed.iter_rows(named=True)]


def _finding(relation: Mapping[str, Any]) -> dict[str, Any]:
    confidence = relation["confidence"]
    severity = "error" if confidence >= SIGNED else "warning" if confidence >= DOUBTED else "info"
    return {
        "document_id": relation["document_id"],
        "check": BY_KIND[relation["kind"]].name,
        "severity": severity,
        "verdict": "inconsistent",
        "message": _sentences(relation["statement"], relation["reason"], ". "),
        "message_zh": _sentences(relation["statement_zh"], relation["reason_zh"], "。"),
        "expression": relation["expression"],
        **{name: relation[name] for name in CARRIED},
        "confidence": confidence,
    }


def _sentences(statement: str, reason: str | None, joint: str) -> str:
    return f"{statement}{joint}{reason}" if reason else statement + joint.strip()


def _of_figures(
    figures: pl.DataFrame, checks: tuple[Check, ...]
) -> list[tuple[dict[str, Any], list[dict[str, Any]]]]:
    failed = failing(figures_schema(checks), figures)
    found = []
    for rule in checks:
        for index in (index for index, name in failed if name == rule.name):
            row = figures.row(index, named=True)
            stated = Interval(row["low"], row["high"], row["low_open"], row["high_open"])
            parts = {"quote": row["quote"], "indicator": row["indicator"] or row["quote"]}
            finding = {
                "document_id": row["document_id"],
                "check": rule.name,
                "severity": rule.severity,
                "verdict": "inconsistent"
                if rule.severity in ("critical", "error")
                else "implausible",
                "message": rule.message[0].format(**parts),
                "message_zh": rule.message[1].format(**parts),
                "expression": _arithmetic(row["quote"], stated, rule.within),
                "left_low": row["low"],
                "left_high": row["high"],
                **_held_against(stated, rule.within),
                "confidence": row["confidence"],
            }
            operand = {
                **{column.name: row.get(column.name) for column in OPERAND},
                "document_id": row["document_id"],
                "position": 0,
                "role": "figure",
            }
            found.append((finding, [operand]))
    return found


def _arithmetic(quote: str, stated: Interval, within: Interval | None) -> str:
    """What the words of a figure allow, and the bounds that it does not meet where the check has some."""
    if within is None:
        return f"{quote} ∈ {stated}"
    return f"{quote} ∈ {within}; {stated} ≠ {within}"


def _held_against(stated: Interval, within: Interval | None) -> dict[str, Decimal | None]:
    if within is None:
        return {}
    return {"right_low": within.low, "right_high": within.high, "gap": stated.gap(within)}


def _identity(
    name: str,
    source: str,
    operands: Sequence[Mapping[str, Any]],
    figures: Mapping[str, Mapping[str, Any]],
) -> str:
    """What stays the same over re-runs and over edits elsewhere in the document."""
    parts = [name, source]
    for operand in operands:
        figure = figures.get(operand["figure_id"] or "", {})
        quote = "".join(operand["quote"].split())
        parts += [operand["role"], quote, figure.get("indicator") or "", figure.get("period") or ""]
    return "\0".join(parts)
