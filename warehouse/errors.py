"""The one error of the warehouse. It stands alone, so that catching it costs no import of DuckDB."""

from __future__ import annotations


class WarehouseError(Exception):
    """The warehouse could not do its work; the message says what happened, where, and what to do.

    `chinese` says the same; a defect of ours says it in English alone.
    """

    def __init__(self, message: str, chinese: str = "") -> None:
        super().__init__(message)
        self.chinese = chinese or message
