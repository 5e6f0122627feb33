"""What a run finds anew, and what is gone with it, is recorded."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import duckdb
import pytest

from warehouse.forget import forget
from warehouse.history import decided
from warehouse.query import query, read_table
from warehouse.refresh import refresh

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import SimpleNamespace

    import polars as pl

    from warehouse.refresh import LoadResult

    Run = Callable[[dict[str, pl.DataFrame]], LoadResult]

FIRST = datetime(2022, 2, 1, 8, tzinfo=UTC)


@pytest.fixture
def run(path: Path, example: SimpleNamespace) -> Run:
    """Refresh the warehouse at `path`, each time a day later."""
    days = iter(range(100))

    def refreshed(staged: dict[str, pl.DataFrame]) -> LoadResult:
        day = next(days)
        row = example.run_row(f"run-{day}") | {"started_at": FIRST + timedelta(days=day)}
        return refresh(path, staged, indicators=example.catalogue(), themes=example.themes, run=row)

    return refreshed


@pytest.fixture
def mended(example: SimpleNamespace) -> dict[str, pl.DataFrame]:
    """The harbour's report without anything wrong."""
    return example.stage([example.document("harbour.txt", "海港区年报\n更正稿。")])


def events(path: Path) -> list[tuple[str, str, str]]:
    return query(
        path, 'SELECT run_id, event, "check" FROM finding_history ORDER BY happened_at, "check"'
    ).rows()


def new(path: Path) -> list[str]:
    return query(path, 'SELECT "check" FROM current_findings WHERE is_new ORDER BY ALL')[
        "check"
    ].to_list()


def test_the_first_run_finds_all_and_nothing_of_it_is_new(
    path: Path, run: Run, example: SimpleNamespace
) -> None:
    done = run(example.harbour())
    assert (done.findings_new, done.findings_gone) == (2, 0)
    assert events(path) == [
        ("run-0", "appeared", "growth-of-level"),
        ("run-0", "appeared", "span"),
    ]
    assert new(path) == []


def test_the_same_again_is_no_event(path: Path, run: Run, example: SimpleNamespace) -> None:
    run(example.harbour())
    before = read_table(path, "finding_history")
    done = run(example.harbour())
    assert (done.findings_new, done.findings_gone) == (0, 0)
    assert read_table(path, "finding_history").equals(before)
    assert new(path) == []


def test_what_a_later_run_finds_is_new_until_the_next(
    path: Path, run: Run, example: SimpleNamespace
) -> None:
    run(example.valley())
    done = run(example.harbour())
    assert (done.findings_new, done.findings_gone) == (2, 0)
    assert new(path) == ["growth-of-level", "span"]
    assert query(
        path, "SELECT DISTINCT found_at FROM current_findings"
    ).item() == FIRST + timedelta(days=1)
    run(example.valley())
    assert new(path) == []


def test_what_its_document_no_longer_says_is_gone(
    path: Path, run: Run, example: SimpleNamespace, mended: dict[str, pl.DataFrame]
) -> None:
    run(example.harbour())
    done = run(mended)
    assert (done.findings_new, done.findings_gone) == (0, 2)
    assert events(path)[2:] == [("run-1", "gone", "growth-of-level"), ("run-1", "gone", "span")]


def test_what_comes_back_is_new_again(
    path: Path, run: Run, example: SimpleNamespace, mended: dict[str, pl.DataFrame]
) -> None:
    run(example.harbour())
    run(mended)
    done = run(example.harbour())
    assert (done.findings_new, done.findings_gone) == (2, 0)
    assert new(path) == ["growth-of-level", "span"]
    assert query(
        path, "SELECT DISTINCT found_at FROM current_findings"
    ).item() == FIRST + timedelta(days=2)


def test_a_document_that_is_not_read_keeps_its_findings_as_they_are(
    run: Run, example: SimpleNamespace
) -> None:
    run(example.harbour())
    done = run(example.valley())
    assert (done.findings_new, done.findings_gone) == (0, 0)


def test_what_a_person_forgets_is_gone_with_no_run(
    path: Path, run: Run, example: SimpleNamespace
) -> None:
    run(example.harbour())
    forget(path, ["harbour.txt"])
    done = run(example.valley())
    assert (done.findings_new, done.findings_gone) == (0, 0)


def test_a_run_that_is_tried_again_says_the_same(
    path: Path, run: Run, example: SimpleNamespace
) -> None:
    run(example.valley())
    done = run(example.harbour())
    again = refresh(
        path,
        example.harbour(),
        indicators=example.catalogue(),
        themes=example.themes,
        run=example.run_row("run-1"),
    )
    assert (again.findings_new, again.findings_gone) == (done.findings_new, done.findings_gone)
    assert query(path, "SELECT count(*) FROM runs").item() == 2


def test_what_an_older_heshu_found_is_not_new(
    path: Path, run: Run, example: SimpleNamespace
) -> None:
    """Its warehouse has no such table, and no such counts in `runs`."""
    run(example.harbour())
    with duckdb.connect(path) as connection:
        connection.execute("DROP VIEW findings_open; DROP VIEW current_findings")
        connection.execute("DROP TABLE finding_history")
        connection.execute("ALTER TABLE runs DROP COLUMN findings_new")
        connection.execute("ALTER TABLE runs DROP COLUMN findings_gone")
    done = run(example.harbour())
    assert (done.findings_new, done.findings_gone, done.documents_new) == (0, 0, 0)
    assert new(path) == []
    assert query(path, "SELECT count(*) FROM current_findings WHERE found_at IS NULL").item() == 2


def test_a_report_is_given_what_is_new(path: Path, run: Run, example: SimpleNamespace) -> None:
    run(example.valley())
    assert decided(path)["new_findings"].is_empty()
    run(example.harbour())
    fingerprints = set(example.harbour()["findings"]["fingerprint"])
    assert set(decided(path)["new_findings"]["fingerprint"]) == fingerprints
