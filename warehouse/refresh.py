"""The one entry of the flow: what a run read, loaded, verified and published.

Each step is elsewhere (`publish`, `store`, `load`, `verify`); here is their order and the row of `runs`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import polars as pl

from schemas.contract import frame
from schemas.tables import RUNS
from warehouse import history, store
from warehouse.frames import registered, scalar
from warehouse.load import load, replace_rows
from warehouse.publish import next_generation
from warehouse.verify import verify

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import duckdb


@dataclass(frozen=True)
class LoadResult:
    """What a run did to the warehouse, and what it found in the documents it read."""

    path: Path
    run_id: str
    documents: int
    documents_new: int
    figures: int
    rows_new: int
    rows_removed: int
    consistent: int
    inconsistent: int
    untestable: int
    errors: int
    warnings: int
    findings_new: int
    findings_gone: int


def refresh(
    path: Path,
    staged: Mapping[str, pl.DataFrame],
    *,
    indicators: pl.DataFrame,
    themes: Sequence[str],
    run: Mapping[str, object],
) -> LoadResult:
    """Publish the next generation of the warehouse at `path`, with the rows of `staged` in it.

    `staged` holds a frame for each of `schemas.tables.STAGED`, `indicators` the catalogue, `themes` its themes; `run`
    gives run_id, started_at, sources, code_version and rules_version. Running again over the same documents adds a row
    to `runs` and changes nothing else.

    Raises ContractError where a frame is not what the registry says, and WarehouseError where the warehouse cannot be
    written or would not hold together. In either case the published warehouse is as it was.
    """
    tables = store.all_tables(themes)
    with next_generation(path) as connection:
        store.create(connection, tables)
        store.carry_over(connection, tables)
        documents_new = _unknown(connection, staged["documents"])
        with history.recorded(connection, run):
            changes = load(connection, staged, indicators, themes)
        result = LoadResult(
            path=path,
            run_id=str(run["run_id"]),
            documents=staged["documents"].height,
            documents_new=documents_new,
            figures=staged["figures"].height,
            rows_new=changes.rows_new,
            rows_removed=changes.rows_removed,
            consistent=_count(staged["relations"], "verdict", "consistent"),
            inconsistent=_count(staged["relations"], "verdict", "inconsistent"),
            untestable=_count(staged["relations"], "verdict", "untestable"),
            errors=_count(staged["findings"], "severity", "critical", "error"),
            warnings=_count(staged["findings"], "severity", "warning"),
            findings_new=history.count(connection, run, "appeared"),
            findings_gone=history.count(connection, run, "gone"),
        )
        _record(connection, run, result)
        verify(connection, tables)
    return result


def _record(
    connection: duckdb.DuckDBPyConnection, run: Mapping[str, object], result: LoadResult
) -> None:
    """Add the row of `runs`. A run that is tried again after it was published keeps one row."""
    row = {**vars(result), **run, "finished_at": datetime.now(UTC)}
    with registered(connection, "this_run", pl.DataFrame({"run_id": [result.run_id]})):
        replace_rows(
            connection, RUNS, frame(RUNS, [row]), "run_id IN (SELECT run_id FROM this_run)"
        )


def _unknown(connection: duckdb.DuckDBPyConnection, documents: pl.DataFrame) -> int:
    with registered(connection, "staged_documents", documents.select("document_id")):
        return scalar(
            connection,
            "SELECT count(*) FROM staged_documents ANTI JOIN documents USING (document_id)",
        )


def _count(rows: pl.DataFrame, column: str, *values: str) -> int:
    return rows.filter(pl.col(column).is_in(values)).height
