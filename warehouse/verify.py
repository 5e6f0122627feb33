"""What must hold of a generation before it may be published: keys are unique, and every row leads back.

These are rules about the whole warehouse, over all documents. Rules about one frame are its contract
(`schemas.contract`); whether figures agree with each other is a check (`schemas.checks`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from warehouse.errors import WarehouseError
from warehouse.frames import identifier, identifiers, scalar
from warehouse.themes import PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import duckdb

    from schemas.tables import Table


def verify(connection: duckdb.DuckDBPyConnection, tables: Mapping[str, Table]) -> None:
    """Raise WarehouseError, naming each rule that the rows of `connection` break and how often."""
    broken = [
        f"{rule} ({count} times)"
        for rule, sql in _rules(tables)
        if (count := scalar(connection, sql))
    ]
    if broken:
        message = (
            f"what was loaded does not hold together: {'; '.join(broken)}. Nothing was published. "
            "This is a defect of heshu: please report it with the document"
        )
        raise WarehouseError(message)


def _rules(tables: Mapping[str, Table]) -> Iterator[tuple[str, str]]:
    """Each rule, with SQL that counts how often it is broken."""
    for table in tables.values():
        yield from _rules_of(table)
    yield (
        "a source has more than one current version",
        """
        SELECT count(*) FROM
        (SELECT source FROM documents WHERE is_current GROUP BY source HAVING count(*) > 1)
        """,
    )
    yield (
        "a figure's span is not as long as its quote, or ends beyond its document",
        """
        SELECT count(*) FROM figures JOIN documents USING (document_id)
        WHERE end_char - start_char <> length(quote) OR end_char > char_count
        """,
    )
    by_theme = [identifier(name) for name in tables if name.startswith(PREFIX)]
    shown = " UNION ALL ".join(f"SELECT figure_id, document_id FROM {name}" for name in by_theme)
    yield (
        "an indicator table shows a row that no figure states",
        f"SELECT count(*) FROM ({shown}) ANTI JOIN figures USING (figure_id, document_id)",
    )
    yield (
        "an observation is in no indicator table, in several, or in one where it must not be",
        f"""
        WITH shown AS ({shown}), due AS (
            SELECT figure_id, document_id FROM observations JOIN documents USING (document_id)
            WHERE is_current AND status <> 'quarantined'
        )
        SELECT count(*) FROM
        ((FROM due EXCEPT ALL FROM shown) UNION ALL (FROM shown EXCEPT ALL FROM due))
        """,
    )


def _rules_of(table: Table) -> Iterator[tuple[str, str]]:
    name, key = identifier(table.name), identifiers(table.key)
    yield (
        f"the key of {table.name} repeats",
        f"SELECT count(*) FROM (SELECT {key} FROM {name} GROUP BY {key} HAVING count(*) > 1)",
    )
    if "document_id" in table.dtypes and table.name != "documents":
        yield (
            f"a row of {table.name} belongs to no document",
            f"SELECT count(*) FROM {name} ANTI JOIN documents USING (document_id)",
        )
