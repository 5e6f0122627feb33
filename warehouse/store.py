"""The tables and views of a warehouse, made from the registry, and the rows of the last generation carried over.

Every generation is a new file whose tables are created from today's `schemas.tables`, so that a change of the registry
needs no ALTER: `carry_over` copies what the old tables and the new ones share, and the run loads the rest again.
A change that this cannot express (a column renamed, a value split in two) would be a numbered SQL file that
`carry_over` runs against the copied rows; none has been needed, so there is no machinery for it.

Which rows a run adds belongs in `load`; files and locks belong in `publish`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from schemas.tables import FINDING_HISTORY, REVIEW_HISTORY, REVIEWS, RUNS, TABLES, Column, Table
from warehouse.frames import identifier, identifiers, literal
from warehouse.themes import OTHER, PREFIX, theme_tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import duckdb

PUBLISHED = "published"
"""The name under which the last generation is attached while the next is built."""

_VIEWS = Path(__file__).parent / "views"
_READ = re.compile(r"\b(?:FROM|JOIN) (\w+)")
"""A table or a view that a view reads."""
_KEPT = (REVIEWS.name, REVIEW_HISTORY.name, FINDING_HISTORY.name, RUNS.name)
_SQL_TYPES: dict[pl.DataType | type[pl.DataType], str] = {
    pl.String: "VARCHAR",
    pl.Int64: "BIGINT",
    pl.Float64: "DOUBLE",
    pl.Boolean: "BOOLEAN",
    pl.Date: "DATE",
    pl.Decimal(38, 10): "DECIMAL(38,10)",
    pl.Datetime("us", "UTC"): "TIMESTAMP WITH TIME ZONE",
}
_NEUTRAL = {
    "VARCHAR": "''",
    "BOOLEAN": "false",
    "DATE": "'epoch'",
    "TIMESTAMP WITH TIME ZONE": "'epoch'",
}


def all_tables(themes: Iterable[str]) -> dict[str, Table]:
    """Every table of a warehouse with these themes, by name."""
    return TABLES | {table.name: table for table in theme_tables(themes).values()}


def create(connection: duckdb.DuckDBPyConnection, tables: Mapping[str, Table]) -> None:
    """Create `tables` and the views, a COMMENT on each and on each of their columns.

    There is no PRIMARY KEY: it makes loading 2.5 times slower and the file 2.5 times larger. That keys are unique is
    a contract, held by `schemas.contract` for each frame and by `verify` for the whole.
    """
    for table in tables.values():
        connection.execute(_ddl(table))
    connection.execute("".join(_comments(table) for table in tables.values()))
    _create_views(connection, tables)


def carry_over(connection: duckdb.DuckDBPyConnection, tables: Mapping[str, Table]) -> bool:
    """Copy the rows of the generation attached as `published`, if there is one; False if some had to stay behind.

    New columns that may be null are null until their document is read again. Where a table has a new column that may
    not (or an old one that no longer may), its rows cannot be kept. Then every table that is derived from documents
    starts empty, and the documents count as not loaded: a document with half of its rows would be a lie. Reviews, runs
    and what happened to findings cannot be derived again, so they are kept in any case, with an empty value in such a
    column.
    """
    old = _published_columns(connection)
    shared = {
        name: [column for column in table.columns if _fits(old[name].get(column.name), column)]
        for name, table in tables.items()
        if name in old
    }
    complete = all(
        column.nullable or column in columns
        for name, columns in shared.items()
        if name not in _KEPT
        for column in tables[name].columns
    )
    for name, columns in shared.items():
        if complete or name in _KEPT:
            _copy(connection, tables[name], columns)
    return complete


def published_themes(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """The themes of the generation attached as `published`."""
    names = connection.execute(
        "SELECT table_name FROM duckdb_tables() WHERE database_name = ? AND starts_with(table_name, ?)",
        (PUBLISHED, PREFIX),
    ).fetchall()
    return sorted(name.removeprefix(PREFIX) for (name,) in names if name != PREFIX + OTHER)


def _ddl(table: Table) -> str:
    columns = ", ".join(
        f"{identifier(column.name)} {_sql_type(column)}{'' if column.nullable else ' NOT NULL'}"
        for column in table.columns
    )
    return f"CREATE TABLE {identifier(table.name)} ({columns})"


def _comments(table: Table) -> str:
    """COMMENT takes no parameters, hence the quoting."""
    name = identifier(table.name)
    of_columns = (
        f"COMMENT ON COLUMN {name}.{identifier(column.name)} IS {literal(column.comment)};"
        for column in table.columns
    )
    return f"COMMENT ON TABLE {name} IS {literal(table.row)};" + "".join(of_columns)


def _create_views(connection: duckdb.DuckDBPyConnection, tables: Mapping[str, Table]) -> None:
    """Run views/*.sql, then describe the columns they pass on as what they read them from does.

    Of two that have a column of a name, the one that the view names first passes it on.
    """
    described = {
        table.name: {column.name: column.comment for column in table.columns}
        for table in tables.values()
    }
    for file in sorted(_VIEWS.glob("*.sql")):
        view, sql = file.stem, file.read_text(encoding="utf-8")
        connection.execute(sql)
        passed_on: dict[str, str] = {}
        for name in reversed(_READ.findall(sql)):
            passed_on |= described.get(name, {})
        columns = connection.execute(
            "SELECT column_name, comment FROM duckdb_columns() "
            "WHERE database_name = current_database() AND table_name = ?",
            [view],
        ).fetchall()
        described[view] = {column: comment or passed_on[column] for column, comment in columns}
        for column, comment in described[view].items():
            where = f"{identifier(view)}.{identifier(column)}"
            connection.execute(f"COMMENT ON COLUMN {where} IS {literal(comment)}")


def _published_columns(
    connection: duckdb.DuckDBPyConnection,
) -> dict[str, dict[str, tuple[str, bool]]]:
    """SQL type and nullability of each column of each published table; empty where nothing is published."""
    rows = connection.execute(
        "SELECT table_name, column_name, data_type, is_nullable FROM duckdb_columns() "
        "WHERE database_name = ?",
        (PUBLISHED,),
    ).fetchall()
    columns: dict[str, dict[str, tuple[str, bool]]] = {}
    for table, column, sql_type, nullable in rows:
        columns.setdefault(table, {})[column] = (sql_type, nullable)
    return columns


def _fits(published: tuple[str, bool] | None, column: Column) -> bool:
    """Every value of a published column may stand in `column` as it is."""
    if published is None:
        return False
    sql_type, nullable = published
    return sql_type == _sql_type(column) and (column.nullable or not nullable)


def _copy(connection: duckdb.DuckDBPyConnection, table: Table, columns: list[Column]) -> None:
    filled = [column for column in table.columns if column not in columns and not column.nullable]
    names = identifiers(column.name for column in (*columns, *filled))
    values = ", ".join(
        [identifier(column.name) for column in columns]
        + [_NEUTRAL.get(_sql_type(column), "0") for column in filled]
    )
    source = f"{PUBLISHED}.{identifier(table.name)}"
    connection.execute(
        f"INSERT INTO {identifier(table.name)} ({names}) SELECT {values} FROM {source}"
    )


def _sql_type(column: Column) -> str:
    return _SQL_TYPES[column.dtype]
