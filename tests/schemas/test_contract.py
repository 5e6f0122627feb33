"""Pandera contracts: a frame holds its table's contract or is refused with the table, the column and the rows."""

from __future__ import annotations

import polars as pl
import pytest

from schemas.contract import ContractError, conform, frame
from schemas.tables import FIGURES, IGNORED, RELATION_FIGURES, STAGED, TABLES, TIMESTAMP, Table


def rows(table: Table) -> list[dict[str, object]]:
    """Two rows that hold the contract: the least each column takes, with distinct keys."""
    samples: dict[object, object] = {pl.String: "x", pl.Int64: 1, pl.Float64: 0.5, pl.Boolean: True}
    found = []
    for index in (1, 2):
        row: dict[str, object] = {}
        for column in table.columns:
            if column.values is not None:
                row[column.name] = column.values[0]
            elif column.nullable or column.dtype == TIMESTAMP:
                row[column.name] = None
            else:
                row[column.name] = samples[column.dtype]
        row[table.key[0]] = index if table[table.key[0]].dtype == pl.Int64 else f"key {index}"
        found.append(row)
    return found


@pytest.mark.parametrize("name", STAGED)
def test_a_staged_frame_may_be_empty(name: str) -> None:
    assert frame(TABLES[name], ()).is_empty()


@pytest.mark.parametrize("name", STAGED)
def test_rows_become_a_frame_that_holds_its_contract(name: str) -> None:
    table = TABLES[name]
    data = frame(table, rows(table))
    assert data.height == 2
    assert data.schema == table.dtypes


def test_a_frame_that_holds_is_returned_as_it_is() -> None:
    data = frame(IGNORED, rows(IGNORED))
    assert conform(data, IGNORED) is data


BROKEN = [
    # what is wrong, how, and what the message names
    ("a missing column", lambda data: data.drop("reason"), "reason"),
    ("a column too many", lambda data: data.with_columns(extra=pl.lit(1)), "extra"),
    (
        "a column of another type",
        lambda data: data.with_columns(pl.col("start_char").cast(pl.String)),
        "start_char",
    ),
    ("columns in another order", lambda data: data.select(reversed(data.columns)), "reason"),
    (
        "a null where none may be",
        lambda data: data.with_columns(quote=pl.lit(None, pl.String)),
        "quote",
    ),
    (
        "an offset before the text",
        lambda data: data.with_columns(start_char=pl.lit(-1, pl.Int64)),
        "start_char",
    ),
    ("a key twice", lambda data: pl.concat([data, data]), "unique document_id\\+start_char"),
]


@pytest.mark.parametrize(
    ("spoil", "named"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN]
)
def test_a_frame_that_breaks_its_contract_is_refused(spoil: object, named: str) -> None:
    data = frame(IGNORED, rows(IGNORED))
    with pytest.raises(ContractError, match=f"table ignored breaks its contract: .*{named}"):
        conform(spoil(data), IGNORED)  # type: ignore[operator]


WORDS = [
    ("kind", "guess"),
    ("qualifier", "about"),
    ("direction", "up"),
    ("role", "title"),
    ("basis", "weekly"),
]


@pytest.mark.parametrize(("column", "word"), WORDS, ids=[row[0] for row in WORDS])
def test_a_closed_vocabulary_is_closed(column: str, word: str) -> None:
    with pytest.raises(ContractError, match=word):
        frame(FIGURES, [{**rows(FIGURES)[0], column: word}])


@pytest.mark.parametrize("confidence", [-0.1, 1.1])
def test_a_confidence_is_a_share(confidence: float) -> None:
    with pytest.raises(ContractError, match="confidence"):
        frame(FIGURES, [{**rows(FIGURES)[0], "confidence": confidence}])


def test_an_unnamed_column_is_null() -> None:
    data = frame(
        RELATION_FIGURES,
        [{key: value for key, value in rows(RELATION_FIGURES)[0].items() if key != "figure_id"}],
    )
    assert data["figure_id"].to_list() == [None]


def test_every_table_and_column_says_what_it_is() -> None:
    assert all(
        table.row and column.description for table in TABLES.values() for column in table.columns
    )
    assert all(set(table.key) <= set(table.dtypes) for table in TABLES.values())
    assert all(not table[name].nullable for table in TABLES.values() for name in table.key)
