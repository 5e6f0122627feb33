"""A decision on a finding is kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import duckdb
import pytest

from schemas.contract import ContractError
from warehouse.errors import WarehouseError
from warehouse.query import query, read_table
from warehouse.reviews import record_review

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import SimpleNamespace

    from warehouse.refresh import LoadResult

    Digest = Callable[[Path], dict[str, str]]
    Publish = Callable[..., LoadResult]


NOON = datetime(2022, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def fingerprint(published: Path) -> str:
    return query(published, "SELECT fingerprint FROM findings WHERE severity = 'error'").item()


def decide(path: Path, fingerprint: str, decision: str = "accepted", at: datetime = NOON) -> None:
    record_review(
        path,
        fingerprint=fingerprint,
        decision=decision,
        reason="原文有误",
        reviewer="审核员",
        at=at,
    )


def test_a_decision_is_stored(published: Path, fingerprint: str) -> None:
    decide(published, fingerprint)
    assert read_table(published, "reviews").rows() == [
        (fingerprint, "accepted", "原文有误", "审核员", NOON)
    ]


def test_a_later_decision_replaces_the_earlier_one(published: Path, fingerprint: str) -> None:
    decide(published, fingerprint)
    decide(published, fingerprint, "disputed")
    assert read_table(published, "reviews")["decision"].to_list() == ["disputed"]


def test_a_decision_changes_no_other_table(
    published: Path, fingerprint: str, content_digest: Digest
) -> None:
    before = content_digest(published)
    decide(published, fingerprint)
    after = content_digest(published)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"reviews", "review_history"}


def test_every_decision_stays_in_the_history(published: Path, fingerprint: str) -> None:
    for hour, decision in enumerate(("accepted", "disputed", "open", "accepted")):
        decide(published, fingerprint, decision, NOON + timedelta(hours=hour))
    kept = query(published, "SELECT number, decision FROM review_history ORDER BY number").rows()
    assert kept == [(0, "accepted"), (1, "disputed"), (2, "open"), (3, "accepted")]
    assert read_table(published, "reviews")["decision"].to_list() == ["accepted"]


def test_a_decision_that_an_older_heshu_kept_begins_the_history(
    published: Path, fingerprint: str
) -> None:
    """Its warehouse has no such table."""
    decide(published, fingerprint, "disputed")
    with duckdb.connect(published) as connection:
        connection.execute("DROP TABLE review_history")
    decide(published, fingerprint, "open", NOON + timedelta(days=1))
    kept = query(published, "SELECT number, decision FROM review_history ORDER BY number").rows()
    assert kept == [(0, "disputed"), (1, "open")]


def test_the_history_outlives_runs(
    published: Path, fingerprint: str, publish: Publish, example: SimpleNamespace
) -> None:
    decide(published, fingerprint)
    publish(example.stage([example.document("harbour.txt", "海港区年报\n更正稿。")]))
    assert read_table(published, "review_history")["fingerprint"].to_list() == [fingerprint]


def test_a_decision_outlives_runs_and_new_versions(
    published: Path, fingerprint: str, publish: Publish, example: SimpleNamespace
) -> None:
    decide(published, fingerprint)
    publish(example.stage([example.document("harbour.txt", "海港区年报\n更正稿。")]))
    assert read_table(published, "reviews")["fingerprint"].to_list() == [fingerprint]


def test_the_time_is_stored_in_utc(published: Path, fingerprint: str) -> None:
    decide(published, fingerprint, at=NOON.astimezone(timezone(timedelta(hours=8))))
    assert read_table(published, "reviews")["decided_at"].item() == NOON


def test_a_finding_that_does_not_exist_cannot_be_decided(published: Path) -> None:
    before = published.read_bytes()
    with pytest.raises(WarehouseError, match="there is no finding 0000"):
        decide(published, "0000")
    assert published.read_bytes() == before


def test_a_decision_is_one_of_three(published: Path, fingerprint: str) -> None:
    with pytest.raises(ContractError, match="decision"):
        decide(published, fingerprint, "ignored")


def test_without_a_warehouse_there_is_nothing_to_review(path: Path) -> None:
    with pytest.raises(WarehouseError, match="nothing to change"):
        decide(path, "0000")
    assert not path.exists()
