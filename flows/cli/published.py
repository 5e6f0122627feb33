"""The published warehouse as commands read it, and one clear line where it cannot be read.

A question in SQL belongs in `flows.cli.sql`.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from flows.cli.exits import FAILED, Fault, fault

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    import polars as pl

    Frames = dict[str, pl.DataFrame]


def published(warehouse: Path, names: Iterable[str] | None = None) -> Frames:
    """The staged tables of the current documents in the warehouse: all, or those with these names.

    With them, what the warehouse knows of findings: `reviews` and `new_findings`.
    """
    import polars as pl

    from schemas.tables import STAGED
    from warehouse.history import decided

    current = table(warehouse, "documents").filter("is_current")
    if names is not None:
        current = current.filter(pl.col("source").is_in(sorted(names)))
    others = {
        name: table(warehouse, name).join(current, on="document_id", how="semi")
        for name in STAGED
        if name != "documents"
    }
    with _refusing():
        return {"documents": current, **others, **decided(warehouse)}


def current_versions(warehouse: Path) -> dict[str, str]:
    """The digest of each current document, by its name; none where no warehouse can be read yet."""
    from warehouse.errors import WarehouseError
    from warehouse.query import query

    try:
        rows = query(warehouse, "SELECT source, sha256 FROM documents WHERE is_current").rows()
    except WarehouseError:  # a run begins one, or mends it
        return {}
    return dict(rows)


def table(warehouse: Path, name: str) -> pl.DataFrame:
    """All rows of one table."""
    from warehouse.query import read_table

    with _refusing():
        return read_table(warehouse, name)


def require_warehouse(warehouse: Path) -> None:
    """Refuse what is missing, locked or no warehouse."""
    from warehouse.query import reading

    with _refusing(), reading(warehouse):
        pass


@contextmanager
def _refusing() -> Iterator[None]:
    """Within it, what the warehouse cannot do is a fault of the command."""
    from warehouse.errors import WarehouseError

    try:
        yield
    except WarehouseError as error:
        raise fault(error, FAILED) from error


def require_writable(warehouse: Path) -> None:
    """Refuse early what the load would refuse late: a file that is no warehouse, a folder that takes no file.

    A stale log it mends itself.
    """
    if warehouse.exists() and not warehouse.with_name(f"{warehouse.name}.wal").exists():
        require_warehouse(warehouse)
    require_folder(warehouse.resolve().parent, "--warehouse")


def require_folder(folder: Path, option: str) -> None:
    """Refuse a folder in which no file can be made; one that is missing is made later."""
    there = folder.absolute()
    while not os.path.lexists(there):
        there = there.parent
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        message = f"{folder}: no file can be written there; name another with {option}"
        raise Fault(message, FAILED, f"{folder}：那里不能写文件；请用 {option} 指定另一处")
