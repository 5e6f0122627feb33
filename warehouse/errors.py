"""The one error of the warehouse. It stands alone, so that catching it costs no import of DuckDB."""

from __future__ import annotations


class WarehouseError(Exception):
    """The warehouse could not do its work; the message says what happened, where, and what to do."""
