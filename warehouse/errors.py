"""The error of the warehouse, and its kind. They stand alone, so that catching them costs no import of DuckDB."""

from __future__ import annotations


class WarehouseError(Exception):
    """The warehouse could not do its work; the message says what happened, where, and what to do.

    `chinese` says the same; a defect of ours says it in English alone.
    """

    def __init__(self, message: str, chinese: str = "") -> None:
        super().__init__(message)
        self.chinese = chinese or message


class UnknownDocumentError(WarehouseError):
    """What was asked for is no document of the warehouse: the name is wrong, and the warehouse as it was."""
