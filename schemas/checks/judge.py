"""Pandera judges identities and figures: what fails a check is told by its row.

Intervals that meet under no reading of the trailing zeros are inconsistent. A Pandera check costs milliseconds even on
ten rows, nearly all of them spent on asking which rows failed. So a check first answers for the whole frame, and
with its rows only where some fail.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pandera.polars as pa
import polars as pl
from pandera.errors import SchemaErrors

from schemas.checks.identities import IDENTITIES
from schemas.checks.registry import BY_KIND, CheckError
from schemas.contract import conform, rows_hold
from schemas.tables import DECIMAL, RELATIONS

if TYPE_CHECKING:
    from schemas.checks.registry import Check


def judge(identities: pl.DataFrame) -> pl.DataFrame:
    """The relations frame of an identities frame: its verdicts are what Pandera found."""
    conform(identities, IDENTITIES)
    failed = [row for row, _ in failing(_identities_schema(), identities)]
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


def failing(schema: pa.DataFrameSchema, data: pl.DataFrame) -> list[tuple[int, str]]:
    """The rows of `data` that fail a check of `schema`, each with the check's name, all collected.

    Raises CheckError for a check that itself fails, which Pandera tells as a failure of no row.
    """
    if data.is_empty():
        return []
    try:
        schema.validate(data, lazy=True)
    except SchemaErrors as error:
        cases = error.failure_cases.select("index", "check", "failure_case")
        for row, name, told in cases.iter_rows():
            if row is None:
                words = " ".join(str(told).split())
                raise CheckError(f"check {name} cannot be evaluated: {words}") from error
        return sorted({(int(row), name) for row, name, _ in cases.iter_rows()})
    return []


@cache
def figures_schema(checks: tuple[Check, ...]) -> pa.DataFrameSchema:
    """The checks that judge single figures, as a schema of the figures frame; nulls pass."""
    return pa.DataFrameSchema(
        checks=[
            pa.Check(rows_hold(check.holds.fill_null(value=True)), name=check.name, ignore_na=False)
            for check in checks
            if check.holds is not None
        ]
    )


@cache
def _identities_schema() -> pa.DataFrameSchema:
    """One check for all kinds: what a contradiction is called follows from its kind."""
    concerns = pl.col("kind").is_in(list(BY_KIND)) & pl.col("is_testable")
    meets = ~(_below("left", "right") | _below("right", "left"))
    wide = ~(_below("left", "right", "_wide") | _below("right", "left", "_wide"))
    has_wide = pl.any_horizontal(pl.col("^.*_wide$").is_not_null())
    holds = ~concerns | meets | (has_wide & wide)
    return pa.DataFrameSchema(
        checks=[pa.Check(rows_hold(holds), name="sides-meet", ignore_na=False)]
    )


def _below(a: str, b: str, reading: str = "") -> pl.Expr:
    high, low = pl.col(f"{a}_high{reading}"), pl.col(f"{b}_low{reading}")
    is_open = pl.col(f"{a}_high_open") | pl.col(f"{b}_low_open")
    return ((high < low) | ((high == low) & is_open)).fill_null(value=False)
