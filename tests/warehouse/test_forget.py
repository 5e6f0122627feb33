"""Documents that are gone: no longer shown, still on record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from warehouse.errors import WarehouseError
from warehouse.forget import forget
from warehouse.query import query, read_table

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import SimpleNamespace


def shown(path: Path) -> list[str]:
    """The sources of what the indicator tables show."""
    return query(
        path,
        "SELECT DISTINCT source FROM (SELECT document_id FROM indicators_economy UNION ALL SELECT document_id FROM indicators_medical) JOIN documents USING (document_id) ORDER BY source",
    )["source"].to_list()


def test_a_forgotten_document_is_on_record_and_not_shown(published: Path) -> None:
    figures = read_table(published, "figures").height
    forget(published, ["valley.txt"])
    assert shown(published) == ["harbour.txt"]
    assert read_table(published, "figures").height == figures
    current = query(published, "SELECT source FROM documents WHERE is_current")
    assert current["source"].to_list() == ["harbour.txt"]


def test_a_document_that_is_read_again_is_shown_again(
    published: Path, publish: Callable[..., object], example: SimpleNamespace
) -> None:
    forget(published, ["harbour.txt", "valley.txt"])
    assert shown(published) == []
    publish(example.valley())
    assert shown(published) == ["valley.txt"]


def test_what_is_not_there_cannot_be_forgotten(published: Path) -> None:
    before = published.read_bytes()
    with pytest.raises(WarehouseError, match=r"there is no current document hill\.txt"):
        forget(published, ["harbour.txt", "hill.txt"])
    assert published.read_bytes() == before
