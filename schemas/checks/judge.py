"""Pandera judges identities: intervals that meet under no reading of the trailing zeros are inconsistent."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pandera.polars as pa
import polars as pl
from pandera.errors import SchemaErrors

from schemas.checks.identities import IDENTITIES
from schemas.checks.registry import CHECKS
from schemas.contract import conform
from schemas.tables import DECIMAL, RELATIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from schemas.checks.registry import Check


def judge(identities: pl.DataFrame) -> pl.DataFrame:
    """The relations frame of an identities frame: its verdicts are what Pandera found."""
    conform(identities, IDENTITIES)
    failed = failing(_schema(), identities)
    return conform(
        identities.with_row_index("row")
        .with_columns(
            verdict=pl.when(~pl.col("is_testable"))
            .then(pl.lit("untestable"))
            .when(pl.col("row").is_in(failed))
            .then(pl.lit("inconsistent"))
            .otherwise(pl.lit("consistent")),
            gap=pl.max_horizontal(
                pl.col("right_low") - pl.col("left_high"),
                pl.col("left_low") - pl.col("right_high"),
                pl.lit(0),
            ).cast(DECIMAL),
        )
        .select(column.name for column in RELATIONS.columns),
        RELATIONS,
    )


def failing(schema: pa.DataFrameSchema, data: pl.DataFrame) -> list[int]:
    """The rows of `data` that fail any check of `schema`, all collected."""
    if data.is_empty():
        return []
    try:
        schema.validate(data, lazy=True)
    except SchemaErrors as error:
        return sorted({int(row) for row in error.failure_cases["index"].drop_nulls()})
    return []


@cache
def _schema() -> pa.DataFrameSchema:
    return pa.DataFrameSchema(
        checks=[
            pa.Check(_meets(check), name=check.name, ignore_na=False)
            for check in CHECKS
            if check.kinds
        ]
    )


def _meets(check: Check) -> Callable[[pa.PolarsData], pl.LazyFrame]:
    def sides_meet(data: pa.PolarsData) -> pl.LazyFrame:
        """True for rows of other kinds, for the untestable, and where some value lies on both sides."""
        concerns = pl.col("kind").is_in(list(check.kinds)) & pl.col("is_testable")
        meets = ~(_below("left", "right") | _below("right", "left"))
        wide = ~(_below("left", "right", "_wide") | _below("right", "left", "_wide"))
        has_wide = pl.any_horizontal(pl.col("^.*_wide$").is_not_null())
        return data.lazyframe.select(~concerns | meets | (has_wide & wide))

    return sides_meet


def _below(a: str, b: str, reading: str = "") -> pl.Expr:
    high, low = pl.col(f"{a}_high{reading}"), pl.col(f"{b}_low{reading}")
    is_open = pl.col(f"{a}_high_open") | pl.col(f"{b}_low_open")
    return ((high < low) | ((high == low) & is_open)).fill_null(value=False)
