"""The stage as frames: figures in, judged relations and their operands out."""

from __future__ import annotations

import hashlib
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Any

from flows.extract.stage import figure_id, stored
from flows.relate.document import relate_text
from flows.relate.mending import mended, sentences
from schemas.checks import judge
from schemas.checks.identities import IDENTITIES
from schemas.contract import frame, unchecked
from schemas.intervals import Interval
from schemas.records import Figure
from schemas.rules import OURS
from schemas.tables import RELATION_FIGURES

if TYPE_CHECKING:
    from collections.abc import Mapping

    import polars as pl

    from schemas.records import Operand, Relation
    from schemas.rules import Rules

ID_LENGTH = 16
ROUND = ("it holds only if trailing zeros are no digits", "仅当末尾的零为约数时成立")
UNBOUNDED = ("the words set no bound to one of its sides", "其中一方原文未作限定")
"""Why no verdict is possible where 不超过 stands in a divisor: any value would do."""


def relate(frames: Mapping[str, pl.DataFrame], rules: Rules = OURS) -> dict[str, pl.DataFrame]:
    """The relations and relation_figures frames of the documents and figures frames, by our rules and a user's."""
    by_document = {
        key[0]: group
        for key, group in frames["figures"].group_by("document_id", maintain_order=True)
    }
    identities: list[dict[str, Any]] = []
    operands: list[dict[str, Any]] = []
    documents = frames["documents"].select("document_id", "text", "published_on")
    for document_id, text, published_on in documents.iter_rows():
        rows = by_document.get(document_id)
        figures = [] if rows is None else [figure_of(row) for row in rows.iter_rows(named=True)]
        seen: set[str] = set()
        with rules.in_force():
            found = relate_text(text, figures, published_on)
        for relation in found:
            relation_id = _relation_id(document_id, relation)
            if relation_id in seen:  # two finders saw the same identity
                continue
            seen.add(relation_id)
            identities.append(_identity(relation, relation_id, document_id))
            mends = mended(relation)
            operands.extend(
                _operand(one, position, relation_id, document_id, mends.get(position))
                for position, one in enumerate(relation.operands)
            )
    return {
        "relations": judge(unchecked(IDENTITIES, identities)),
        "relation_figures": frame(RELATION_FIGURES, operands),
    }


def figure_of(row: Mapping[str, Any]) -> Figure:
    """The figure that a row of the figures table holds."""
    return Figure(
        start=row["start_char"],
        end=row["end_char"],
        text=row["quote"],
        kind=row["kind"],
        number=row["number"],
        unit=row["unit"],
        value=row["value"],
        canonical_unit=row["canonical_unit"],
        interval=Interval(row["low"], row["high"], row["low_open"], row["high_open"]),
        qualifier=row["qualifier"],
        last_place=row["last_place"],
        direction=row["direction"],
        role=row["role"],
        target=row["target"],
        subject=row["subject"],
        indicator=row["indicator"],
        indicator_code=row["indicator_code"],
        basis=row["basis"],
        period=row["period"],
        region=row["region"],
        section=row["section"],
        confidence=row["confidence"],
    )


def _relation_id(document_id: str, relation: Relation) -> str:
    spans = ",".join(f"{one.start}-{one.end}:{one.role}" for one in relation.operands)
    return hashlib.sha256(f"{document_id}\0{relation.kind}\0{spans}".encode()).hexdigest()[
        :ID_LENGTH
    ]


def _identity(relation: Relation, relation_id: str, document_id: str) -> dict[str, Any]:
    left, right = relation.left, relation.right
    wide_left, wide_right = relation.left_wide or left, relation.right_wide or right
    undecided = (
        relation.untestable
        or (ROUND if relation.needs_rounding else None)
        or (UNBOUNDED if relation.is_unbounded else None)
    )
    reason = undecided or relation.saved_by
    mend = sentences(relation)
    return {
        "relation_id": relation_id,
        "document_id": document_id,
        "kind": relation.kind,
        "expression": relation.expression,
        "confidence": relation.confidence,
        "statement": relation.statement[0],
        "statement_zh": relation.statement[1],
        "reason": reason[0] if reason else None,
        "reason_zh": reason[1] if reason else None,
        "gap_places": stored(relation.gap_places),
        "mend": mend[0] if mend else None,
        "mend_zh": mend[1] if mend else None,
        "is_testable": undecided is None,
        **_ends("left", left, wide_left),
        **_ends("right", right, wide_right),
    }


def _ends(side: str, interval: Interval, wide: Interval) -> dict[str, Decimal | bool | None]:
    return {
        f"{side}_low": stored(interval.low, ROUND_FLOOR),
        f"{side}_high": stored(interval.high, ROUND_CEILING),
        f"{side}_low_open": interval.low_open,
        f"{side}_high_open": interval.high_open,
        f"{side}_low_wide": stored(wide.low, ROUND_FLOOR),
        f"{side}_high_wide": stored(wide.high, ROUND_CEILING),
    }


def _operand(
    one: Operand, position: int, relation_id: str, document_id: str, mend: str | None
) -> dict[str, Any]:
    figure = one.figure
    allowed = figure.interval if figure is not None else Interval()
    return {
        "relation_id": relation_id,
        "document_id": document_id,
        "position": position,
        "figure_id": None if figure is None else figure_id(document_id, one.start, one.end),
        "start_char": one.start,
        "end_char": one.end,
        "quote": one.text,
        "role": one.role,
        "canonical_unit": None if figure is None else figure.canonical_unit,
        "low": stored(allowed.low, ROUND_FLOOR),
        "high": stored(allowed.high, ROUND_CEILING),
        "low_open": None if figure is None else allowed.low_open,
        "high_open": None if figure is None else allowed.high_open,
        "mend": mend,
    }
