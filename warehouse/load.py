"""What a run read replaces what the warehouse held of the same documents; everything else stays.

Rows are compared, not versions: a document read again gives the same rows and changes nothing, and other rules, edited
metadata or a corrected catalogue show up as exactly the rows that differ. What a generation file is belongs in
`publish`; whether the result is sound belongs in `verify`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from schemas.contract import conform
from schemas.tables import DOCUMENTS, INDICATORS, OBSERVATIONS, QUARANTINE, STAGED, TABLES, Table
from warehouse.frames import identifier, identifiers, registered, rows_as_frame, scalar
from warehouse.observations import observe, quarantine
from warehouse.themes import split, theme_tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import duckdb

_READ = "read_documents"


@dataclass(frozen=True)
class Changes:
    """Rows added and removed; a row that changed counts as both."""

    rows_new: int = 0
    rows_removed: int = 0

    def __add__(self, other: Changes) -> Changes:
        return Changes(self.rows_new + other.rows_new, self.rows_removed + other.rows_removed)


def load(
    connection: duckdb.DuckDBPyConnection,
    staged: Mapping[str, pl.DataFrame],
    indicators: pl.DataFrame,
    themes: Iterable[str],
) -> Changes:
    """Make the warehouse say of the staged documents what `staged` says, and derive the tables that follow from it.

    A document that is not staged keeps its rows. Of several versions of a source the one that is staged is current.
    """
    frames = {name: conform(staged[name], TABLES[name]) for name in STAGED}
    documents = frames["documents"].with_columns(is_current=pl.lit(value=True))
    figures, findings, operands = frames["figures"], frames["findings"], frames["finding_figures"]
    observations = observe(figures, findings, operands, conform(indicators, INDICATORS))
    derived = {
        "documents": documents,
        OBSERVATIONS.name: observations,
        QUARANTINE.name: quarantine(observations, figures, findings, operands),
    }

    changes = replace_rows(connection, INDICATORS, indicators)
    with registered(connection, _READ, documents.select("document_id", "source")):
        of_read = f"document_id IN (SELECT document_id FROM {_READ})"
        for name, rows in (frames | derived).items():
            changes += replace_rows(connection, TABLES[name], rows, of_read)
        _retire_older_versions(connection)
    return changes + show_by_theme(connection, themes)


def replace_rows(
    connection: duckdb.DuckDBPyConnection, table: Table, wanted: pl.DataFrame, scope: str = "true"
) -> Changes:
    """Make the rows of `table` within `scope` (an SQL condition) equal to `wanted`, touching only what differs.

    Everything is set-wise: row-wise inserts run at 800 rows a second. New rows go in ordered by the table's key.
    """
    name, columns, key = identifier(table.name), identifiers(table.dtypes), identifiers(table.key)
    same_key = " AND ".join(f"{name}.{k} = outdated.{k}" for k in map(identifier, table.key))
    held = f"SELECT {columns} FROM {name} WHERE {scope}"
    with registered(connection, "wanted", wanted):
        given = f"SELECT {columns} FROM wanted"
        connection.execute(f"CREATE OR REPLACE TEMP TABLE missing AS {given} EXCEPT {held}")
        connection.execute(f"CREATE OR REPLACE TEMP TABLE outdated AS {held} EXCEPT {given}")
    changes = Changes(_count(connection, "missing"), _count(connection, "outdated"))
    if changes.rows_removed:
        connection.execute(f"DELETE FROM {name} USING outdated WHERE {same_key}")
    if changes.rows_new:
        new = f"SELECT {columns} FROM missing ORDER BY {key}"
        connection.execute(f"INSERT INTO {name} ({columns}) {new}")
    return changes


def _retire_older_versions(connection: duckdb.DuckDBPyConnection) -> None:
    """Of each source that was read, only the version that was read is current. The rows of older ones stay."""
    connection.execute(
        f"UPDATE {DOCUMENTS.name} SET is_current = false WHERE is_current "
        f"AND source IN (SELECT source FROM {_READ}) AND document_id NOT IN (SELECT document_id FROM {_READ})"
    )


def show_by_theme(connection: duckdb.DuckDBPyConnection, themes: Iterable[str]) -> Changes:
    """Bring the theme tables in line with all observations, those of earlier runs included."""
    observations = rows_as_frame(
        connection, f"SELECT * FROM {OBSERVATIONS.name} ORDER BY figure_id"
    )
    current = rows_as_frame(connection, "SELECT document_id FROM documents WHERE is_current")[
        "document_id"
    ]
    tables = theme_tables(themes)
    changes = Changes()
    for theme, rows in split(observations, current.to_list(), tables).items():
        changes += replace_rows(connection, tables[theme], conform(rows, tables[theme]))
    return changes


def _count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    return scalar(connection, f"SELECT count(*) FROM {table}")
