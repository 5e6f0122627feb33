"""The frame that the judge reads: each identity as two intervals, with which of their ends are open."""

from __future__ import annotations

import polars as pl

from schemas.tables import DECIMAL, RELATIONS, Column, Table

_OPEN = tuple(
    Column(f"{side}_{end}_open", pl.Boolean, f"The {end} end of the {side} side is itself excluded")
    for side in ("left", "right")
    for end in ("low", "high")
)
_WIDE = tuple(
    Column(
        f"{side}_{end}_wide",
        DECIMAL,
        f"The {end} end of the {side} side, trailing zeros unstated",
        nullable=True,
    )
    for side in ("left", "right")
    for end in ("low", "high")
)

IDENTITIES = Table(
    "identities",
    "An identity before it is judged",
    (
        *(column for column in RELATIONS.columns if column.name not in ("verdict", "gap")),
        *_OPEN,
        *_WIDE,
        Column("is_testable", pl.Boolean, "The words leave it decided"),
    ),
    ("relation_id",),
)
