"""A digest of what each table says, for comparing two generations.

It depends on rows alone: not on their order, on when they were written or on how DuckDB lays out the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from warehouse.frames import identifier
from warehouse.query import reading

if TYPE_CHECKING:
    from pathlib import Path


def content_digest(path: Path) -> dict[str, str]:
    """The digest of each table's rows, by table name."""
    with reading(path) as connection:
        names = connection.execute(
            "SELECT table_name FROM duckdb_tables() WHERE database_name = 'heshu' ORDER BY table_name"
        ).fetchall()
        return {
            name: str(
                connection.execute(
                    "SELECT sha256(coalesce(string_agg(line, chr(30) ORDER BY line), '')) "
                    f"FROM (SELECT CAST(t AS VARCHAR) AS line FROM {identifier(name)} AS t)"
                ).fetchall()[0][0]
            )
            for (name,) in names
        }
