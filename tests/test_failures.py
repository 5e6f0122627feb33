"""What a log says where a document or a disk is to blame: a line, in the language that was asked for."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from flows.failures import OF_FLOWS, OF_TASKS, in_one_line
from flows.read import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.report.labels import Lang

# Prefect's own handler, once imported, wants a run to send to.
pytestmark = pytest.mark.filterwarnings("ignore:Logger 'prefect:UserWarning")


@pytest.fixture
def kept() -> Iterator[list[logging.LogRecord]]:
    """What the loggers of Prefect's runs hand on."""
    records: list[logging.LogRecord] = []
    handler = logging.Handler()
    handler.emit = records.append  # type: ignore[method-assign]
    loggers = [logging.getLogger(name) for name in (OF_TASKS, OF_FLOWS)]
    for logger in loggers:
        logger.addHandler(handler)
    yield records
    for logger in loggers:
        logger.removeHandler(handler)
        logger.filters.clear()


def log(error: Exception) -> None:
    for name in (OF_TASKS, OF_FLOWS):
        logging.getLogger(name).error("Encountered exception: %r", error, exc_info=error)


@pytest.mark.parametrize(("lang", "said"), [("en", "a.txt: empty"), ("zh", "a.txt：空文件")])
def test_what_is_wrong_with_a_document_is_told_once_without_a_traceback(
    kept: list[logging.LogRecord], lang: Lang, said: str
) -> None:
    in_one_line("en")
    in_one_line(lang)
    log(ReadError("a.txt: empty", "a.txt：空文件"))
    assert [(one.getMessage(), one.exc_info) for one in kept] == [(said, None)]


def test_a_defect_keeps_its_traceback(kept: list[logging.LogRecord]) -> None:
    in_one_line("zh")
    log(ZeroDivisionError("of ours"))
    assert len(kept) == 2
    assert all(one.exc_info for one in kept)
