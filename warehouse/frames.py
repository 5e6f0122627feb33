"""Polars frames into DuckDB and out of it, and SQL names quoted: the seam between the two libraries.

Which rows go where belongs in `load`, what the tables are in `store`.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import polars as pl

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import duckdb


class _ArrowStream:
    """A frame that shows DuckDB its Arrow stream and nothing else.

    DuckDB recognises a bare Polars frame and then insists on pyarrow (165 MB), which the stream does not need.
    """

    def __init__(self, frame: pl.DataFrame) -> None:
        self._frame = frame

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self._frame.__arrow_c_stream__(requested_schema)


@contextmanager
def registered(
    connection: duckdb.DuckDBPyConnection, name: str, frame: pl.DataFrame
) -> Iterator[None]:
    """Let SQL on `connection` read `frame` as the view `name`."""
    connection.register(name, _ArrowStream(frame))
    try:
        yield
    finally:
        connection.unregister(name)


def rows_as_frame(connection: duckdb.DuckDBPyConnection, sql: str) -> pl.DataFrame:
    """The rows of a trusted query as a frame."""
    return pl.DataFrame(connection.sql(sql))


def scalar(
    connection: duckdb.DuckDBPyConnection, sql: str, parameters: tuple[object, ...] = ()
) -> int:
    """The single whole number that `sql` answers with."""
    return int(connection.execute(sql, parameters).fetchall()[0][0])


def identifier(name: str) -> str:
    """`name` quoted as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def identifiers(names: Iterable[str], prefix: str = "") -> str:
    """Names quoted and joined by commas, each behind `prefix` (a table alias with its dot)."""
    return ", ".join(prefix + identifier(name) for name in names)


def literal(text: str) -> str:
    """`text` quoted as an SQL string, for the statements that take no parameters (COMMENT, ATTACH)."""
    return "'" + text.replace("'", "''") + "'"
