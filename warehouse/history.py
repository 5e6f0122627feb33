"""What a run found that was not there before, and what was there and is no longer: the rows of `finding_history`.

How a person's decisions are kept belongs in `reviews`.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import polars as pl

from warehouse.frames import registered, scalar
from warehouse.query import query, read_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    import duckdb


@contextmanager
def recorded(connection: duckdb.DuckDBPyConnection, run: Mapping[str, object]) -> Iterator[None]:
    """Record what happens within it to the findings on current documents, as of `run` (run_id, started_at).

    A finding is the same one as long as its fingerprint is, however its document changes elsewhere.
    """
    connection.execute("CREATE OR REPLACE TEMP TABLE stood AS FROM current_findings")
    yield
    this_run = pl.DataFrame({"run_id": [run["run_id"]], "happened_at": [run["started_at"]]})
    with registered(connection, "this_run", this_run):
        connection.execute(
            """
            INSERT INTO finding_history BY NAME
            WITH appeared AS (FROM current_findings ANTI JOIN stood USING (fingerprint)),
                 gone AS (FROM stood ANTI JOIN current_findings USING (fingerprint))
            SELECT this_run.*, fingerprint, event, "check", severity, source, message, message_zh
            FROM (
                SELECT 'appeared' AS event, * FROM appeared
                UNION ALL BY NAME
                SELECT 'gone' AS event, * FROM gone
            ), this_run
            ORDER BY fingerprint
            """
        )


def count(connection: duckdb.DuckDBPyConnection, run: Mapping[str, object], event: str) -> int:
    """How many findings appeared in a run, or were gone with it."""
    return scalar(
        connection,
        "SELECT count(*) FROM finding_history WHERE run_id = ? AND event = ?",
        (run["run_id"], event),
    )


def decided(path: Path) -> dict[str, pl.DataFrame]:
    """What a report says of findings beyond what was found: `reviews`, and the fingerprints of `new_findings`."""
    new = query(path, "SELECT fingerprint FROM current_findings WHERE is_new")
    return {"reviews": read_table(path, "reviews"), "new_findings": new}
