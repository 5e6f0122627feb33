"""What a person changes in a warehouse between runs: the same door as a run's, and the rows of the last generation.

What is changed belongs in `reviews` and `forget`.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from warehouse import store
from warehouse.errors import WarehouseError
from warehouse.publish import next_generation
from warehouse.verify import verify

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import duckdb


@contextmanager
def amended(path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to the next generation, which holds all that is published; verified and published at the end.

    Raises WarehouseError where there is no warehouse, or one of an older heshu.
    """
    if not path.is_file():
        message = (
            f"{path}: there is no warehouse here, so nothing to change; make one with `heshu run`"
        )
        raise WarehouseError(message, f"{path}：这里没有数据仓库，无可更改；请用 `heshu run` 生成")
    with next_generation(path) as connection:
        tables = store.all_tables(store.published_themes(connection))
        store.create(connection, tables)
        if not store.carry_over(connection, tables):
            message = f"{path}: this warehouse was made by an older heshu; bring it up to date with `heshu run` first"
            chinese = f"{path}：这个数据仓库由旧版核数生成；请先用 `heshu run` 更新"
            raise WarehouseError(message, chinese)
        yield connection
        verify(connection, tables)
