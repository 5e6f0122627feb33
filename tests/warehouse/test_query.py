"""SQL on the published warehouse reads it, and can do nothing else."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import polars as pl
import pytest

import warehouse
from warehouse.errors import WarehouseError
from warehouse.query import _rows, query, read_table, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from warehouse.refresh import LoadResult

    Publish = Callable[..., LoadResult]


@contextmanager
def connected_elsewhere(path: Path) -> Iterator[None]:
    """Another process has the file open for writing."""
    code = "import duckdb, sys; c = duckdb.connect(sys.argv[1]); print('open', flush=True); sys.stdin.readline()"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        yield
        writer.communicate("\n")


QUERIES = sorted((Path(warehouse.__file__).parent / "queries").glob("*.sql"))
FORBIDDEN = [
    "ATTACH '{outside}' AS x",
    "ATTACH ':memory:' AS x",
    "COPY figures TO '{new}'",
    "COPY (SELECT 1) TO '{new}' (FORMAT parquet)",
    "EXPORT DATABASE '{new}'",
    "IMPORT DATABASE '{new}'",
    "INSTALL httpfs",
    "LOAD httpfs",
    "UPDATE EXTENSIONS",
    "FROM read_csv('{outside}')",
    "FROM read_text('{outside}')",
    "FROM read_blob('{outside}')",
    "FROM read_json('{outside}')",
    "FROM read_parquet('{outside}')",
    "FROM sniff_csv('{outside}')",
    "FROM read_duckdb('{outside}')",
    "FROM query_table('{outside}')",
    "FROM query('FROM read_text(''{outside}'')')",
    "SELECT * FROM '{outside}'",
    "SELECT * FROM '/etc/passwd'",
    "FROM glob('{folder}/*')",
    "FROM duckdb_secrets()",
    "FROM 'https://example.org/a.csv'",
    "FROM read_csv('https://example.org/a.csv')",
    "FROM 's3://bucket/a.parquet'",
    "SELECT * FROM frame_of_python",
    "CREATE TABLE mine (a INT)",
    "CREATE VIEW mine AS SELECT 1",
    "CREATE SECRET s (TYPE s3)",
    "INSERT INTO reviews SELECT * FROM reviews",
    "UPDATE figures SET quote = ''",
    "DELETE FROM figures",
    "WITH gone AS (DELETE FROM figures RETURNING *) FROM gone",
    "DROP TABLE figures",
    "ALTER TABLE figures RENAME TO f",
    "COMMENT ON TABLE figures IS ''",
    "SET enable_external_access = true",
    "RESET enable_external_access",
    "SET lock_configuration = false",
    "SET python_enable_replacements = true",
    "SET file_search_path = '/etc'",
    "PRAGMA enable_profiling",
    "CALL enable_logging()",
    "EXPLAIN ANALYZE COPY figures TO '{new}'",
]
# What the sandbox beneath lets pass since it does no harm: it stays in the memory of a connection that is thrown away.
HARMLESS = {"ATTACH ':memory:' AS x"}


def files(*folders: Path) -> set[str]:
    return {str(file) for folder in folders for file in folder.rglob("*")}


@pytest.fixture
def attempt(
    revised: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], str]]:
    """Fill a statement with real paths, and fail if running it leaves a file anywhere near."""
    outside = tmp_path / "outside.csv"
    outside.write_text("secret\n42\n")
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.chdir(tmp_path)
    before = files(tmp_path)
    content = revised.read_bytes()
    yield lambda sql: sql.format(outside=outside, new=tmp_path / "new", folder=tmp_path)
    assert files(tmp_path) == before
    assert revised.read_bytes() == content


@pytest.mark.parametrize("sql", FORBIDDEN)
def test_what_is_not_reading_the_warehouse_is_refused(
    revised: Path, attempt: Callable[[str], str], sql: str
) -> None:
    frame_of_python = pl.DataFrame({"a": [1]})
    with pytest.raises(WarehouseError) as refusal:
        query(revised, attempt(sql))
    assert str(refusal.value)
    assert frame_of_python.height == 1


@pytest.mark.parametrize("sql", sorted(set(FORBIDDEN) - HARMLESS))
def test_the_sandbox_holds_without_the_check_of_statements(
    revised: Path, attempt: Callable[[str], str], sql: str
) -> None:
    with reading(revised) as connection, pytest.raises(WarehouseError):
        _rows(connection, attempt(sql))


def test_a_refusal_says_what_is_allowed(revised: Path) -> None:
    with pytest.raises(
        WarehouseError, match=r"only one statement that reads \(SELECT, .*read-only"
    ):
        query(revised, "DROP TABLE figures")
    with pytest.raises(WarehouseError, match="no other file and no network"):
        query(revised, "FROM read_text('/etc/hostname')")


@pytest.mark.parametrize(
    "sql", ["", "-- nothing", "SELECT 1; SELECT 2", "SELECT 1; DROP TABLE figures"]
)
def test_one_statement_at_a_time(revised: Path, sql: str) -> None:
    with pytest.raises(WarehouseError, match="only one statement"):
        query(revised, sql)


def test_wrong_sql_is_explained_with_its_place(revised: Path) -> None:
    with pytest.raises(WarehouseError, match=r'"quotte" not found[^$]*"quote"'):
        query(revised, "SELECT quotte FROM figures")
    with pytest.raises(WarehouseError, match=r"syntax error at or near[^$]*LINE 1"):
        query(revised, "SELEC 1")


@pytest.mark.parametrize(
    "sql",
    [
        "FROM documents",
        "SELECT count(*) FROM figures;",
        "WITH f AS (FROM figures) SELECT quote FROM f",
        "SHOW TABLES",
        "DESCRIBE figures",
        "SUMMARIZE observations",
        "EXPLAIN SELECT 1",
        "VALUES (1)",
        "PIVOT observations ON period USING first(value) GROUP BY indicator",
    ],
)
def test_what_reads_is_answered(revised: Path, sql: str) -> None:
    assert query(revised, sql).height > 0


@pytest.mark.parametrize(
    ("sql", "value"),
    [
        ("SELECT INTERVAL 2 DAY AS span", "2 days"),
        ("SELECT [INTERVAL 2 DAY] AS spans", "[2 days]"),
        (
            "SELECT 12345678901234567890123456789012345678901234567890::BIGNUM AS large",
            "12345678901234567890123456789012345678901234567890",
        ),
    ],
)
def test_types_that_polars_lacks_become_text(revised: Path, sql: str, value: str) -> None:
    assert query(revised, sql).item() == value


def test_columns_of_the_same_name_are_refused(revised: Path) -> None:
    with pytest.raises(WarehouseError, match="several columns are named quote"):
        query(revised, "SELECT a.quote, b.quote FROM figures a JOIN figures b USING (figure_id)")


@pytest.mark.parametrize(
    "read",
    [lambda path: query(path, "SELECT 1"), lambda path: read_table(path, "runs")],
    ids=["query", "read_table"],
)
def test_a_missing_warehouse_says_how_to_make_one(
    path: Path, read: Callable[[Path], object]
) -> None:
    with pytest.raises(WarehouseError, match="no warehouse here; make one with `heshu run`"):
        read(path)
    assert not path.exists()


def test_a_broken_warehouse_is_one_clear_line(tmp_path: Path) -> None:
    broken = tmp_path / "broken.duckdb"
    broken.write_text("not a database" * 1000)
    with pytest.raises(WarehouseError, match="cannot be read") as error:
        query(broken, "SELECT 1")
    assert "\n" not in str(error.value)


def test_a_file_that_another_program_writes_says_how_to_go_on(published: Path) -> None:
    with (
        connected_elsewhere(published),
        pytest.raises(WarehouseError, match=r"lock.*close the program that holds it"),
    ):
        read_table(published, "documents")


def test_a_file_of_somebody_else_is_no_warehouse(tmp_path: Path) -> None:
    path = tmp_path / "accounts.duckdb"
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE accounts (owner VARCHAR)")
    with pytest.raises(WarehouseError, match="no warehouse of heshu"):
        read_table(path, "documents")


def test_a_table_that_does_not_exist_is_an_error(revised: Path) -> None:
    with pytest.raises(WarehouseError, match="nothing_here"):
        read_table(revised, "nothing_here")


def test_a_table_name_is_a_name_and_not_sql(revised: Path) -> None:
    with pytest.raises(WarehouseError):
        read_table(revised, 'figures"; DROP TABLE "figures')
    assert read_table(revised, "figures").height == 13


def test_a_path_may_hold_quotes_and_spaces(published: Path, tmp_path: Path) -> None:
    odd = tmp_path / "it's a warehouse.duckdb"
    published.rename(odd)
    assert query(odd, "SELECT count(*) FROM documents").item() == 2


def test_the_warehouse_may_be_write_protected(published: Path) -> None:
    published.chmod(0o444)
    assert published.stat().st_mode & 0o222 == 0
    assert query(published, "SELECT count(*) FROM documents").item() == 2


@pytest.mark.parametrize("file", QUERIES, ids=lambda file: file.stem)
def test_each_example_query_answers_the_question_it_opens_with(followed: Path, file: Path) -> None:
    sql = file.read_text(encoding="utf-8")
    assert sql.startswith("-- ")
    assert sql.partition("\n")[0].endswith("?")
    assert query(followed, sql).height > 0


def test_there_are_ten_example_queries() -> None:
    assert len(QUERIES) >= 10


def test_importing_the_package_imports_no_library() -> None:
    import subprocess
    import sys

    code = "import sys, warehouse, warehouse.errors; print({'polars', 'duckdb', 'pandera'} & set(sys.modules))"
    assert (
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(warehouse.__file__).parents[1],
        ).stdout
        == "set()\n"
    )
