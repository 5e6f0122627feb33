"""The tables of a warehouse are those of the registry, and outlive a change of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import polars as pl
import pytest

from schemas import tables
from warehouse import store
from warehouse.errors import WarehouseError
from warehouse.frames import registered
from warehouse.publish import next_generation
from warehouse.query import query, read_table
from warehouse.reviews import record_review
from warehouse.themes import theme_tables

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import SimpleNamespace

    from warehouse.refresh import LoadResult

    Publish = Callable[..., LoadResult]


def without(table: tables.Table, column: str) -> tables.Table:
    return replace(table, columns=tuple(c for c in table.columns if c.name != column))


@pytest.fixture
def made_before(
    path: Path, example: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, str], None]:
    """Publish a warehouse as an older heshu would have, whose registry lacked a column."""

    def make(table: str, column: str) -> None:
        older = tables.TABLES | {table: without(tables.TABLES[table], column)}
        with monkeypatch.context() as patch:
            patch.setattr(store, "TABLES", older)
            patch.setattr(store, "_create_views", lambda *_: None)
            with next_generation(path) as connection:
                store.create(connection, store.all_tables(example.themes))
                for name, frame in example.harbour().items():
                    rows = frame.drop(column) if name == table else frame
                    with registered(connection, "rows_given", rows):
                        connection.execute(f"INSERT INTO {name} BY NAME SELECT * FROM rows_given")
                if table != "reviews":
                    connection.execute(
                        "INSERT INTO reviews VALUES ('f', 'open', 'because', 'me', now())"
                    )
                else:
                    connection.execute(
                        "INSERT INTO reviews BY NAME SELECT 'f' AS fingerprint, 'open' AS decision, 'because' AS reason, now() AS decided_at"
                    )

    return make


def test_every_table_and_column_is_in_the_warehouse_with_its_comment(
    revised: Path, example: SimpleNamespace
) -> None:
    found = query(
        revised,
        "SELECT table_name, column_name, comment FROM duckdb_columns() WHERE table_name IN (SELECT table_name FROM duckdb_tables())",
    )
    named = {
        (table.name, column.name, column.comment)
        for table in store.all_tables(example.themes).values()
        for column in table.columns
    }
    assert set(found.rows()) == named


def test_the_comment_of_a_closed_vocabulary_lists_it() -> None:
    assert tables.FIGURES["direction"].comment.endswith(": one of increase, decrease, none")
    assert tables.OBSERVATIONS["status"].comment == tables.OBSERVATIONS["status"].description


def test_every_view_and_its_columns_carry_a_comment(revised: Path) -> None:
    views = query(revised, "SELECT view_name, comment FROM duckdb_views() WHERE NOT internal")
    columns = query(
        revised,
        "SELECT comment FROM duckdb_columns() WHERE table_name IN (SELECT view_name FROM duckdb_views() WHERE NOT internal)",
    )
    assert set(views["view_name"]) == {
        "current_observations", "current_findings", "latest_observations", "findings_open", "figure_context",
    }  # fmt: skip
    assert views["comment"].null_count() == columns["comment"].null_count() == 0


@pytest.mark.parametrize(
    ("view", "column", "described"),
    [
        ("current_findings", "severity", tables.FINDINGS["severity"]),
        ("current_findings", "mend", tables.FINDINGS["mend"]),
        ("findings_open", "confidence", tables.FINDINGS["confidence"]),
        ("findings_open", "source", tables.DOCUMENTS["source"]),
        ("current_observations", "kind", tables.FIGURES["kind"]),
        ("latest_observations", "kind", tables.FIGURES["kind"]),
        ("latest_observations", "value", tables.OBSERVATIONS["value"]),
        ("figure_context", "period", tables.FIGURES["period"]),
    ],
)
def test_a_view_describes_a_column_as_the_table_that_it_is_of(
    revised: Path, view: str, column: str, described: tables.Column
) -> None:
    comments = query(
        revised,
        f"SELECT comment FROM duckdb_columns() WHERE table_name = '{view}' AND column_name = '{column}'",
    )
    assert comments.item() == described.comment


def test_a_view_describes_as_another_view_does_what_it_has_from_it(revised: Path) -> None:
    said = query(
        revised,
        "SELECT DISTINCT comment FROM duckdb_columns() WHERE column_name = 'is_new'",
    )
    assert said.height == 1


def test_what_the_registry_requires_the_table_requires(revised: Path) -> None:
    found = query(
        revised,
        "SELECT column_name, is_nullable FROM duckdb_columns() WHERE table_name = 'figures'",
    )
    assert dict(found.rows()) == {c.name: c.nullable for c in tables.FIGURES.columns}


def test_numbers_are_decimal_and_dates_are_dates(revised: Path) -> None:
    kinds = dict(
        query(revised, "SELECT column_name, column_type FROM (DESCRIBE observations)").rows()
    )
    assert (kinds["value"], kinds["low"], kinds["period_end"]) == (
        "DECIMAL(38,10)",
        "DECIMAL(38,10)",
        "DATE",
    )


def test_what_is_stored_reads_back_in_the_types_of_the_registry(revised: Path) -> None:
    assert read_table(revised, "figures").schema == pl.Schema(tables.FIGURES.dtypes)
    assert read_table(revised, "runs").schema == pl.Schema(tables.RUNS.dtypes)


def test_comments_may_hold_quotes(path: Path) -> None:
    quoted = replace(tables.RUNS, row='It\'s a "run"; DROP TABLE runs')
    with next_generation(path) as connection:
        store.create(
            connection,
            tables.TABLES | {"runs": quoted} | {t.name: t for t in theme_tables([]).values()},
        )
    assert (
        query(path, "SELECT comment FROM duckdb_tables() WHERE table_name = 'runs'").item()
        == quoted.row
    )


@pytest.mark.parametrize("theme", ["Economy", "a b", "x;--", "", "经济"])
def test_a_theme_that_cannot_name_a_table_is_refused(theme: str) -> None:
    with pytest.raises(WarehouseError, match="cannot name a table"):
        theme_tables([theme])


def test_a_new_column_that_may_be_null_keeps_the_rows(
    path: Path, made_before: Callable[[str, str], None], publish: Publish, example: SimpleNamespace
) -> None:
    """`harbour` was loaded before the column existed; `valley` is read by this run."""
    made_before("figures", "region")
    publish(example.valley())
    assert query(path, "SELECT count(*), count(region) FROM figures").row(0) == (9, 4)


def test_a_new_column_that_may_not_be_null_makes_documents_count_as_not_loaded(
    path: Path, made_before: Callable[[str, str], None], publish: Publish, example: SimpleNamespace
) -> None:
    made_before("figures", "kind")
    result = publish(example.valley())
    assert result.documents_new == 1
    assert query(path, "SELECT source FROM documents").to_series().to_list() == ["valley.txt"]


def test_reviews_are_kept_over_any_change_of_the_registry(
    path: Path, made_before: Callable[[str, str], None], publish: Publish, example: SimpleNamespace
) -> None:
    made_before("reviews", "reviewer")
    publish(example.valley())
    assert read_table(path, "reviews").select("fingerprint", "reviewer", "reason").rows() == [
        ("f", "", "because")
    ]
    assert query(path, "SELECT count(*) FROM documents").item() == 2


def test_a_review_never_empties_a_warehouse_of_an_older_heshu(
    path: Path, made_before: Callable[[str, str], None]
) -> None:
    made_before("figures", "kind")
    with pytest.raises(WarehouseError, match="bring it up to date"):
        record_review(
            path, fingerprint="f", decision="open", reason="", reviewer="me", at=datetime.now(UTC)
        )
    assert query(path, "SELECT count(*) FROM figures").item() == 5
