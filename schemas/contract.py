"""Pandera contracts: what a frame must be at every border between stages.

Generated from `schemas.tables`, so that a column is described once. Whether the figures in a frame agree with each
other is a check and belongs in `schemas.checks`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pandera.polars as pa
import polars as pl
from pandera.errors import SchemaError, SchemaErrors

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from schemas.tables import Column, Table


class ContractError(Exception):
    """A frame breaks its contract: a defect of ours, never of the source text."""


def frame(table: Table, rows: Sequence[Mapping[str, object]]) -> pl.DataFrame:
    """Rows as a frame that holds the contract of `table`; columns that a row does not name are null."""
    return conform(unchecked(table, rows), table)


def unchecked(table: Table, rows: Sequence[Mapping[str, object]]) -> pl.DataFrame:
    """Rows as a frame with the columns of `table`, for a stage that holds it to its contract itself."""
    data = {column.name: [row.get(column.name) for row in rows] for column in table.columns}
    return pl.DataFrame(data, schema=table.dtypes, strict=False)


def conform(data: pl.DataFrame, table: Table) -> pl.DataFrame:
    """Return `data` unchanged if it holds the contract of `table`.

    Raises ContractError, naming the table, the columns and the first offending rows. One check screens all rules at
    once; only a frame that fails it is held against every column's own rules, which is slower and says more. A frame
    without rows has its columns only to hold.
    """
    try:
        if data.schema == table.dtypes:
            if data.is_empty():
                return data
            _screen(table.name, table).validate(data, lazy=True)
            return data
    except SchemaErrors:
        pass  # what is wrong is said below, column by column
    try:
        _schema(table.name, table).validate(data, lazy=True)
    except (SchemaErrors, SchemaError) as error:
        cases = getattr(error, "failure_cases", None)
        detail = cases.head(5).to_dicts() if isinstance(cases, pl.DataFrame) else str(error)
        message = f"table {table.name} breaks its contract: {detail}"
        raise ContractError(message) from error
    return data


@cache
def _screen(name: str, table: Table) -> pa.DataFrameSchema:
    """All rules of the table as one row mask."""
    rules = [pl.struct(table.key).is_unique()]
    for column in table.columns:
        if not column.nullable:
            rules.append(pl.col(column.name).is_not_null())
        if column.values is not None:
            rules.append(pl.col(column.name).is_in(list(column.values)).fill_null(value=True))
        if column.low is not None:
            rules.append((pl.col(column.name) >= column.low).fill_null(value=True))
        if column.high is not None:
            rules.append((pl.col(column.name) <= column.high).fill_null(value=True))
    mask = pl.all_horizontal(rules)
    return pa.DataFrameSchema(
        checks=[pa.Check(rows_hold(mask), name="contract", ignore_na=False)], name=name
    )


def rows_hold(mask: pl.Expr) -> Callable[[pa.PolarsData], bool | pl.LazyFrame]:
    """A check by an expression that is true for the rows that hold.

    It answers for the frame as a whole where all do: Pandera looks for the rows that failed only if it is given rows.
    """

    def hold(data: pa.PolarsData) -> bool | pl.LazyFrame:
        answers = data.lazyframe.with_columns(holds=mask).select("holds").collect()
        return bool(answers["holds"].all(ignore_nulls=False)) or answers.lazy()

    return hold


@cache
def _schema(name: str, table: Table) -> pa.DataFrameSchema:
    return pa.DataFrameSchema(
        {column.name: _column(column) for column in table.columns},
        checks=[pa.Check(_unique(table.key), name=f"unique {'+'.join(table.key)}")],
        strict=True,
        ordered=True,
        name=name,
    )


def _column(column: Column) -> pa.Column:
    checks = []
    if column.values is not None:
        checks.append(pa.Check.isin(list(column.values)))
    if column.low is not None:
        checks.append(pa.Check.ge(column.low))
    if column.high is not None:
        checks.append(pa.Check.le(column.high))
    return pa.Column(column.dtype, checks=checks, nullable=column.nullable)


def _unique(key: tuple[str, ...]) -> Callable[[pa.PolarsData], pl.LazyFrame]:
    def rows_are_unique(data: pa.PolarsData) -> pl.LazyFrame:
        return data.lazyframe.select(~pl.struct(key).is_duplicated())

    return rows_are_unique
