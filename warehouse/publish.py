"""One atomic rename: how the next generation of the warehouse takes the place of the last.

DuckDB lets one process write a file or many read it, never both. So the published file is never opened for writing: a
run builds the next generation in a new file beside it and renames that over it. Readers keep the generation they have
opened, and a crash at any point leaves the old generation or the new one. Since every generation is written afresh, the
file never carries the holes of deleted rows, and needs no compaction.

What is in the tables belongs in `store` and `load`.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import duckdb

from warehouse.errors import WarehouseError
from warehouse.frames import literal
from warehouse.query import refuse_strangers
from warehouse.store import PUBLISHED

if sys.platform != "win32":  # which has no such locks: there two runs at once are not noticed
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def next_generation(path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to a new, empty warehouse file that takes the place of `path` when the block ends well.

    The generation that is published, if there is one, is attached to it, read-only, as `published`. On any exception
    it stays as it is, and nothing is left of the new one. Raises WarehouseError where another run is building, where
    the published file cannot be read or is no warehouse of heshu, and where the disk does not play along.
    """
    target = path.resolve()  # so that a symbolic link keeps pointing where it points
    draft = _beside(target, ".next")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _only_writer(target):
            try:
                _remove(draft)
                with _drafting(draft, target) as connection:
                    yield connection
                _publish(draft, target)
            finally:
                _remove(draft)
    except (OSError, duckdb.Error) as error:
        message = f"{path}: the warehouse could not be written ({_first_line(error)}); the published one is unchanged"
        chinese = f"{path}：数据仓库无法写入（{_first_line(error)}）；已发布的未变"
        raise WarehouseError(message, chinese) from error


@contextmanager
def _drafting(draft: Path, target: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """The draft as one transaction: committing each statement would wait for the disk as often."""
    connection = duckdb.connect(draft, config={"python_enable_replacements": False})
    try:
        connection.execute("SET TimeZone = 'UTC'")
        if target.exists():
            _attach(connection, target)
        connection.execute("BEGIN")
        yield connection
        connection.execute("COMMIT")
        _checkpoint(connection)
    finally:
        connection.close()


def _attach(connection: duckdb.DuckDBPyConnection, target: Path) -> None:
    """Attach the published generation, read-only.

    A `.wal` beside it is never ours, since a generation is published complete. One that belongs to another generation
    makes the file unreadable, so it is removed.
    """
    attach = f"ATTACH {literal(str(target))} AS {PUBLISHED} (READ_ONLY)"
    try:
        try:
            connection.execute(attach)
        except duckdb.IOException as error:
            if "replaying WAL" not in str(error):
                raise
            _wal(target).unlink()
            connection.execute(attach)
    except duckdb.Error as error:
        message = (
            f"{target}: the published warehouse cannot be read ({_first_line(error)}). It was left alone: "
            "close the program that holds it, or move the file away and run again"
        )
        chinese = (
            f"{target}：已发布的数据仓库无法读取（{_first_line(error)}）。"
            "未作改动：请关闭占用它的程序，或移走该文件后再运行"
        )
        raise WarehouseError(message, chinese) from error
    refuse_strangers(connection, PUBLISHED, target)


def _checkpoint(connection: duckdb.DuckDBPyConnection) -> None:
    """Move everything from the write-ahead log into the file, which is all that is published."""
    if connection.execute(
        "FROM duckdb_databases() WHERE database_name = ?", (PUBLISHED,)
    ).fetchall():
        connection.execute(f"DETACH {PUBLISHED}")
    connection.execute("CHECKPOINT")


def _publish(draft: Path, target: Path) -> None:
    if _wal(draft).exists():
        message = (
            f"{draft}: rows were left in the write-ahead log; nothing was published. Run again"
        )
        raise WarehouseError(message)
    _sync(draft)
    # Before the rename: a leftover log beside the new generation would make it unreadable.
    _wal(target).unlink(missing_ok=True)
    _rename(draft, target)
    if sys.platform != "win32":  # which cannot open a folder
        _sync(target.parent)


def _rename(draft: Path, target: Path) -> None:
    draft.replace(target)


def _sync(path: Path) -> None:
    """Wait until a file's content, or a folder's names, are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _only_writer(target: Path) -> Iterator[None]:
    """Hold the lock file beside `target`. The system releases the lock when a process dies, so none goes stale."""
    descriptor = os.open(_beside(target, ".lock"), os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _lock(descriptor, target)
        os.ftruncate(descriptor, 0)
        os.write(descriptor, str(os.getpid()).encode())
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int, target: Path) -> None:
    if sys.platform == "win32":
        return
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        holder = os.read(descriptor, 20).decode() or "unknown"
        message = f"{target}: another run is writing this warehouse (process {holder}); wait for it and run again"
        chinese = f"{target}：另一个运行正在写入这个数据仓库（进程 {holder}）；请等它结束后再运行"
        raise WarehouseError(message, chinese) from error


def _remove(draft: Path) -> None:
    """Remove a draft and its log: ours after a failure, or those of a run that crashed."""
    draft.unlink(missing_ok=True)
    _wal(draft).unlink(missing_ok=True)


def _wal(path: Path) -> Path:
    return _beside(path, ".wal")


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]
