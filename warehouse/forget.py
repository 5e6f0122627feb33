"""A document that is gone from its folder: its versions stay as a record, and none of them is current any more.

A run cannot tell a file that was deleted from one that it was not asked to read, so a person says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from warehouse import store
from warehouse.amend import amended
from warehouse.errors import UnknownDocumentError
from warehouse.frames import registered, scalar
from warehouse.load import show_by_theme

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def forget(path: Path, sources: Sequence[str]) -> None:
    """Publish a generation in which no version of the documents named `sources` is current.

    Reading a document again makes it current again. Raises UnknownDocumentError where one of them is not current now,
    and then changes nothing.
    """
    with amended(path) as connection:
        for source in sources:
            if not scalar(
                connection,
                "SELECT count(*) FROM documents WHERE is_current AND source = ?",
                (source,),
            ):
                message = (
                    f"{path}: there is no current document {source}; "
                    '`heshu sql "SELECT source FROM documents WHERE is_current"` lists them'
                )
                chinese = (
                    f"{path}：没有名为 {source} 的现行文档；"
                    '`heshu sql "SELECT source FROM documents WHERE is_current"` 可列出现行文档'
                )
                raise UnknownDocumentError(message, chinese)
        with registered(connection, "forgotten", pl.DataFrame({"source": list(sources)})):
            connection.execute(
                "UPDATE documents SET is_current = false WHERE source IN (SELECT source FROM forgotten)"
            )
        show_by_theme(connection, store.published_themes(connection))
