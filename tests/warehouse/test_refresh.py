"""What a run changes in the warehouse, and what it leaves alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl
import pytest

from schemas.contract import ContractError
from warehouse import load
from warehouse.errors import WarehouseError
from warehouse.query import query, read_table
from warehouse.refresh import refresh
from warehouse.themes import split

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import SimpleNamespace

    from schemas.tables import Table
    from warehouse.refresh import LoadResult

    Digest = Callable[[Path], dict[str, str]]
    Publish = Callable[..., LoadResult]
    Staged = dict[str, pl.DataFrame]


def sources(path: Path) -> dict[str, int]:
    """How many figures each source has in the indicator tables."""
    return dict(
        query(
            path,
            "SELECT source, count(*) FROM (SELECT document_id FROM indicators_economy UNION ALL SELECT document_id FROM indicators_medical UNION ALL SELECT document_id FROM indicators_other) JOIN documents USING (document_id) GROUP BY source",
        ).rows()
    )


def test_a_run_reports_what_it_read_and_did(first_run: LoadResult) -> None:
    counts = {
        name: count for name, count in vars(first_run).items() if name not in ("path", "run_id")
    }
    assert counts == {
        "documents": 1,
        "documents_new": 1,
        "figures": 5,
        "rows_new": 25,
        "rows_removed": 0,
        "consistent": 1,
        "inconsistent": 0,
        "untestable": 0,
        "errors": 2,
        "warnings": 0,
        "findings_new": 2,
        "findings_gone": 0,
    }


def test_the_run_is_recorded_with_the_same_counts(first_run: LoadResult) -> None:
    (row,) = read_table(first_run.path, "runs").to_dicts()
    reported = vars(first_run).items() - {("path", first_run.path)}
    assert reported <= row.items()
    assert (row["sources"], row["code_version"], row["rules_version"]) == ("raw/", "0.1.0", "r1")
    assert row["finished_at"] >= row["started_at"]


def test_new_rows_are_all_rows_of_a_new_warehouse_but_its_run_and_what_that_found(
    first_run: LoadResult, content_digest: Digest
) -> None:
    of_documents = content_digest(first_run.path).keys() - {"runs", "finding_history"}
    stored = sum(read_table(first_run.path, name).height for name in of_documents)
    assert first_run.rows_new == stored


def test_rows_are_stored_in_the_order_of_their_key(first_run: LoadResult) -> None:
    keys = read_table(first_run.path, "figures")["figure_id"].to_list()
    assert keys == sorted(keys)


def test_a_second_run_changes_no_table_but_runs(
    published: Path, publish: Publish, example: SimpleNamespace, content_digest: Digest
) -> None:
    before = content_digest(published)
    again = [publish(example.harbour()), publish(example.valley())]
    after = content_digest(published)
    assert [(r.rows_new, r.rows_removed, r.documents_new) for r in again] == [(0, 0, 0), (0, 0, 0)]
    assert {name for name in after if after[name] != before[name]} == {"runs"}
    assert read_table(published, "runs").height == 4


def test_a_digest_tells_content_apart(
    published: Path, revised: Path, content_digest: Digest
) -> None:
    before, after = content_digest(published), content_digest(revised)
    assert {name for name in after if after[name] == before[name]} >= {
        "indicators",
        "findings",
        "ignored",
    }
    assert before["figures"] != after["figures"]


def test_documents_of_earlier_runs_stay(published: Path) -> None:
    assert sources(published) == {"harbour.txt": 4, "valley.txt": 4}


def test_other_rules_replace_the_rows_of_the_same_document(
    published: Path, publish: Publish, example: SimpleNamespace
) -> None:
    """Other rules read one figure less, and have another confidence in the rest."""
    staged = example.harbour()
    staged["figures"] = staged["figures"].head(4).with_columns(confidence=pl.lit(0.5))
    result = publish(staged)
    assert result.documents_new == 0
    figures = query(
        published,
        "SELECT count(*), max(figures.confidence) FROM figures JOIN documents USING (document_id) WHERE source = 'harbour.txt'",
    )
    assert figures.row(0) == (4, 0.5)
    assert read_table(published, "indicators_other").is_empty()
    # figures 4 + observations 4 + economy 2 + medical 1 are new; the same and a row in each of 3 tables are gone
    assert (result.rows_new, result.rows_removed) == (11, 14)


@pytest.mark.usefixtures("published")
def test_only_rows_that_differ_are_replaced(publish: Publish, example: SimpleNamespace) -> None:
    staged = example.harbour()
    staged["sections"] = staged["sections"].with_columns(section=pl.lit("另一标题"))
    result = publish(staged)
    assert (result.rows_new, result.rows_removed) == (1, 1)


def test_a_new_version_of_a_source_retires_the_older_one(revised: Path) -> None:
    versions = query(
        revised,
        "SELECT source, is_current, count(*) FROM documents GROUP BY ALL ORDER BY ALL",
    )
    assert versions.rows() == [
        ("harbour.txt", True, 1),
        ("valley.txt", False, 1),
        ("valley.txt", True, 1),
    ]


def test_rows_of_an_older_version_stay(revised: Path) -> None:
    rows = query(
        revised,
        "SELECT source, count(*) FROM observations JOIN documents USING (document_id) GROUP BY source",
    )
    assert dict(rows.rows()) == {"harbour.txt": 5, "valley.txt": 8}


def test_indicator_tables_show_the_current_version(revised: Path) -> None:
    assert sources(revised) == {"harbour.txt": 4, "valley.txt": 4}
    quotes = set(read_table(revised, "indicators_economy")["quote"])
    assert quotes == {"250.5亿元", "3.2%", "41亿元", "41.2亿元", "5.1%", "180亿元"}


def test_a_version_that_comes_back_is_current_again(
    published: Path, publish: Publish, example: SimpleNamespace
) -> None:
    publish(example.valley("41"))
    result = publish(example.valley("40"))
    assert result.documents_new == 0
    assert "40亿元" in set(query(published, "FROM indicators_economy")["quote"])
    assert query(published, "SELECT count(*) FROM documents WHERE is_current").item() == 2


def test_the_catalogue_is_stored_as_it_is_now(published: Path, example: SimpleNamespace) -> None:
    """The indicator of a document that is read again follows the catalogue to another table."""
    refresh(
        published,
        example.harbour(),
        indicators=example.catalogue().head(2),
        themes=example.themes,
        run=example.run_row("other catalogue"),
    )
    assert read_table(published, "indicators")["indicator_code"].to_list() == ["gdp", "gdp_growth"]
    assert read_table(published, "indicators_medical").is_empty()
    assert set(read_table(published, "indicators_other")["quote"]) == {"88个", "4200张"}


def test_a_theme_that_is_dropped_loses_its_table_and_no_row(
    published: Path, publish: Publish, example: SimpleNamespace, content_digest: Digest
) -> None:
    publish(example.harbour(), themes=("economy",))
    assert "indicators_medical" not in content_digest(published)
    assert "4200张" in set(read_table(published, "indicators_other")["quote"])


def test_a_run_tried_again_keeps_one_row(published: Path, example: SimpleNamespace) -> None:
    refresh(
        published,
        example.valley(),
        indicators=example.catalogue(),
        themes=example.themes,
        run=example.run_row("second"),
    )
    assert read_table(published, "runs")["run_id"].to_list() == ["first", "second"]


@pytest.mark.usefixtures("published")
def test_a_run_over_nothing_is_a_run(publish: Publish, example: SimpleNamespace) -> None:
    result = publish(example.stage([]))
    assert (result.documents, result.rows_new, result.rows_removed) == (0, 0, 0)


def test_a_frame_that_breaks_its_contract_is_not_published(
    published: Path, publish: Publish, example: SimpleNamespace, content_digest: Digest
) -> None:
    before = content_digest(published)
    staged = example.valley("41")
    staged["figures"] = staged["figures"].with_columns(kind=pl.lit("colour"))
    with pytest.raises(ContractError, match="figures"):
        publish(staged)
    assert content_digest(published) == before


def doubled(staged: Staged) -> None:
    """A second current version of the same source in one run."""
    staged["documents"] = pl.concat(
        [staged["documents"], staged["documents"].with_columns(document_id=pl.lit("twin"))]
    )


def orphaned(staged: Staged) -> None:
    staged["sections"] = staged["sections"].with_columns(document_id=pl.lit("nobody"))


def misquoted(staged: Staged) -> None:
    staged["figures"] = staged["figures"].with_columns(quote=pl.lit("一句很长很长的话"))


@pytest.mark.parametrize(
    ("spoil", "rule"),
    [
        (doubled, "more than one current version"),
        (orphaned, "sections belongs to no document"),
        (misquoted, "not as long as its quote"),
    ],
)
def test_rows_that_do_not_hold_together_are_not_published(
    published: Path,
    publish: Publish,
    example: SimpleNamespace,
    spoil: Callable[[Staged], None],
    rule: str,
) -> None:
    before = published.read_bytes()
    staged = example.valley("41")
    spoil(staged)
    with pytest.raises(WarehouseError, match=rule):
        publish(staged)
    assert published.read_bytes() == before


def test_an_indicator_table_that_forgets_a_row_is_not_published(
    path: Path, publish: Publish, example: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        load,
        "split",
        lambda observations, _, tables: {theme: observations.clear() for theme in tables},
    )
    with pytest.raises(WarehouseError, match=r"in no indicator table.*\(4 times\)"):
        publish(example.harbour())
    assert not path.exists()


def test_an_indicator_table_that_invents_a_row_is_not_published(
    path: Path, publish: Publish, example: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def invent(
        observations: pl.DataFrame, current: list[str], by_theme: dict[str, Table]
    ) -> Staged:
        invented = pl.col("figure_id") + "?"
        return {
            name: rows.with_columns(figure_id=invented)
            for name, rows in split(observations, current, by_theme).items()
        }

    monkeypatch.setattr(load, "split", invent)
    with pytest.raises(WarehouseError, match=r"a row that no figure states \(4 times\)"):
        publish(example.harbour())
    assert not path.exists()


@pytest.mark.usefixtures("published")
def test_keys_that_repeat_over_documents_are_not_published(
    publish: Publish, example: SimpleNamespace
) -> None:
    staged = example.valley()
    staged["relations"] = staged["relations"].with_columns(
        relation_id=pl.lit(example.harbour()["relations"]["relation_id"][0])
    )
    with pytest.raises(WarehouseError, match="key of relations repeats"):
        publish(staged)
