"""Reading the published warehouse with SQL that can do nothing else.

The sandbox is DuckDB's own: the file is attached read-only, then access to files, the network and settings is switched
off for good. On top of it, only statements that read are accepted, so that a refusal can be explained. How the
warehouse is written belongs in `publish`.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import duckdb
import polars as pl
from duckdb import StatementType

from warehouse.errors import WarehouseError
from warehouse.frames import identifier, identifiers, literal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# PIVOT, which turns years into columns, parses as several statements (MULTI). That the sandbox and not this set is
# what protects is shown by the tests, which try both.
_READING = (StatementType.SELECT, StatementType.EXPLAIN, StatementType.MULTI)
_NOT_IN_POLARS = ("INTERVAL", "BIGNUM")


def query(path: Path, sql: str) -> pl.DataFrame:
    """The rows that one reading statement (SELECT, FROM, WITH, DESCRIBE, SHOW, EXPLAIN …) answers with.

    Raises WarehouseError where there is no warehouse, where the SQL is wrong, and where it would do more than read.
    """
    with reading(path) as connection:
        _require_one_reading_statement(connection, sql)
        return _rows(connection, sql)


def read_table(path: Path, name: str) -> pl.DataFrame:
    """All rows of a table or view, as they are stored."""
    with reading(path) as connection:
        return _rows(connection, f"SELECT * FROM {identifier(name)}")


@contextmanager
def reading(path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A sandboxed connection to the generation that is published now.

    It is an empty database in memory with the file attached: connecting to the file itself would show a process that
    has an older generation open that older one again.
    """
    if not path.is_file():
        message = f"{path}: there is no warehouse here; make one with `heshu run`, or name another with --warehouse"
        chinese = f"{path}：这里没有数据仓库；请用 `heshu run` 生成，或用 --warehouse 指定另一个"
        raise WarehouseError(message, chinese)
    connection = duckdb.connect(
        ":memory:",
        config={
            "python_enable_replacements": False,
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "temp_directory": "",  # a query too large for memory fails rather than fill the disk
        },
    )
    try:
        connection.execute("SET TimeZone = 'UTC'")
        connection.execute("SET enable_progress_bar = false")  # it would be drawn over an answer
        _attach(connection, path)
        connection.execute("SET enable_external_access = false")
        connection.execute("SET lock_configuration = true")
        yield connection
    finally:
        connection.close()


def _attach(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    try:
        connection.execute(f"ATTACH {literal(str(path.resolve()))} AS heshu (READ_ONLY)")
        connection.execute("USE heshu")
    except duckdb.Error as error:
        what = str(error).partition("\n")[0]
        cure, cure_zh = (
            "move the file away and make a new one with `heshu run`",
            "请移走该文件，再用 `heshu run` 生成新的",
        )
        if "replaying WAL" in what:
            cure = f"{path.name}.wal beside it belongs to another file; `heshu run` removes it"
            cure_zh = f"旁边的 {path.name}.wal 属于另一个文件；`heshu run` 会将其删除"
        elif "Could not set lock" in what:
            cure = "close the program that holds it and try again"
            cure_zh = "请关闭占用它的程序后再试"
        elif "Permission denied" in what:
            cure = "ask for the right to read it, or name another with --warehouse"
            cure_zh = "请取得读取权限，或用 --warehouse 指定另一个"
        message = f"{path}: the warehouse cannot be read ({what}); {cure}"
        raise WarehouseError(message, f"{path}：数据仓库无法读取（{what}）；{cure_zh}") from error
    refuse_strangers(connection, "heshu", path)


def refuse_strangers(connection: duckdb.DuckDBPyConnection, database: str, path: Path) -> None:
    """A DuckDB file that is attached as `database`, but was made by somebody else, is none of ours."""
    names = connection.execute(
        "SELECT table_name FROM duckdb_tables() WHERE database_name = ?", (database,)
    ).fetchall()
    if ("runs",) not in names:
        message = f"{path}: a DuckDB file, but no warehouse of heshu; it was left alone: name another with --warehouse"
        chinese = (
            f"{path}：是 DuckDB 文件，但不是核数的数据仓库；未作改动：请用 --warehouse 指定另一个"
        )
        raise WarehouseError(message, chinese)


def _require_one_reading_statement(connection: duckdb.DuckDBPyConnection, sql: str) -> None:
    try:
        statements = connection.extract_statements(sql)
    except duckdb.Error as error:
        raise WarehouseError(str(error)) from error
    if len(statements) == 1 and _reads(statements[0]):
        return
    only = "only one statement that reads (SELECT, FROM, WITH, DESCRIBE, SHOW, EXPLAIN) is accepted here"
    only_zh = "这里只接受一条读取语句（SELECT、FROM、WITH、DESCRIBE、SHOW、EXPLAIN）"
    if not statements:
        raise WarehouseError(f"{only}, and none is given", f"{only_zh}，而没有给出语句")
    if len(statements) > 1:
        n = len(statements)
        raise WarehouseError(f"{only}, and {n} are given", f"{only_zh}，而给出了 {n} 条")
    raise WarehouseError(
        f"{only}: the published warehouse is read-only", f"{only_zh}：已发布的数据仓库是只读的"
    )


def _reads(statement: duckdb.Statement) -> bool:
    try:
        return statement.type in _READING
    except ValueError:  # DuckDB's Python names not every kind; those it does not name do not read
        return False


def _rows(connection: duckdb.DuckDBPyConnection, sql: str) -> pl.DataFrame:
    try:
        relation = connection.sql(sql)
        names = relation.columns
        repeated = sorted({name for name in names if names.count(name) > 1})
        if repeated:
            message = (
                f"several columns are named {', '.join(repeated)}: give each its own name with AS"
            )
            chinese = f"有多列都叫 {', '.join(repeated)}：请用 AS 给每列不同的名字"
            raise WarehouseError(message, chinese)
        return pl.DataFrame(_as_polars_can(relation))
    except duckdb.PermissionException as error:
        message = f"SQL here reads the warehouse alone, no other file and no network. {error}"
        raise WarehouseError(
            message, f"这里的 SQL 只能读数据仓库，不能读其他文件或网络。{error}"
        ) from error
    except duckdb.Error as error:
        raise WarehouseError(str(error)) from error


def _as_polars_can(relation: duckdb.DuckDBPyRelation) -> duckdb.DuckDBPyRelation:
    """Types that Polars has no counterpart for become text; an interval would end in a panic."""
    foreign = {
        name: kind
        for name, kind in zip(relation.columns, map(str, relation.types), strict=True)
        if any(word in kind for word in _NOT_IN_POLARS)
    }
    if not foreign:
        return relation
    columns = ", ".join(
        f"{identifier(name)}::VARCHAR AS {identifier(name)}"
        if name in foreign
        else identifiers([name])
        for name in relation.columns
    )
    return relation.project(columns)
