"""A person's decision on a finding, kept over all runs.

It goes through the same door as a run, so that readers are never disturbed. Listing findings and reading a reviewer's
answers belongs in `flows.cli.review`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from schemas.contract import frame
from schemas.tables import REVIEWS
from warehouse.amend import amended
from warehouse.errors import WarehouseError
from warehouse.frames import registered, scalar
from warehouse.load import replace_rows

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    import duckdb


def record_review(  # noqa: PLR0913 - the columns of `reviews`, each of which a reviewer must give
    path: Path, *, fingerprint: str, decision: str, reason: str, reviewer: str, at: datetime
) -> None:
    """Publish a generation in which the finding `fingerprint` has this decision; earlier ones are in its history.

    `at` carries its time zone. Raises WarehouseError where there is no such finding, ContractError where `decision` is
    none of `schemas.tables.DECISIONS`.
    """
    row = {
        "fingerprint": fingerprint,
        "decision": decision,
        "reason": reason,
        "reviewer": reviewer,
        "decided_at": at,
    }
    review = frame(REVIEWS, [row])
    with amended(path) as connection:
        if not scalar(
            connection, "SELECT count(*) FROM findings WHERE fingerprint = ?", (fingerprint,)
        ):
            message = (
                f"{path}: there is no finding {fingerprint}; list them with `heshu review list`"
            )
            chinese = f"{path}：没有问题 {fingerprint}；`heshu review list` 可列出"
            raise WarehouseError(message, chinese)
        with registered(connection, "reviewed", pl.DataFrame({"fingerprint": [fingerprint]})):
            _remember(connection)  # one that an older heshu kept, which had no history
            replace_rows(
                connection, REVIEWS, review, "fingerprint IN (SELECT fingerprint FROM reviewed)"
            )
            _remember(connection)


def _remember(connection: duckdb.DuckDBPyConnection) -> None:
    """Add the decision on what is `reviewed` to its history, unless that ends with it."""
    connection.execute(
        """
        INSERT INTO review_history BY NAME
        SELECT coalesce(last.number + 1, 0) AS number, reviews.*
        FROM reviews
        JOIN reviewed USING (fingerprint)
        LEFT JOIN (
            SELECT * FROM review_history
            QUALIFY row_number() OVER (PARTITION BY fingerprint ORDER BY number DESC) = 1
        ) AS last USING (fingerprint)
        WHERE (reviews.decision, reviews.reason, reviews.reviewer, reviews.decided_at)
            IS DISTINCT FROM (last.decision, last.reason, last.reviewer, last.decided_at)
        """
    )
