"""What the log of a run says where something is wrong with what it was given: its lines, and no traceback.

A defect of ours keeps its traceback. What is wrong is said by whoever raises it.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from flows.read import ReadError
from schemas.checks import CheckError
from schemas.rules import RulesError
from warehouse.errors import WarehouseError

if TYPE_CHECKING:
    from flows.report.labels import Lang

EXPECTED = (ReadError, RulesError, CheckError, WarehouseError)
"""What a document, a user's rules or a disk may be to blame for."""
OF_TASKS, OF_FLOWS = "prefect.task_runs", "prefect.flow_runs"
"""Where Prefect logs what becomes of a run."""


class OneLine(logging.Filter):
    """Lets the flow say what is wrong, in a language; the task that it happened in need not say it, too."""

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.lang = lang

    def filter(self, record: logging.LogRecord) -> bool:
        """What `logging` asks of each record: whether it is kept, changed as it may be."""
        error = record.exc_info[1] if record.exc_info else None
        if not isinstance(error, EXPECTED):
            return True
        record.msg, record.args, record.exc_info = said(error, self.lang), (), None
        return record.name != OF_TASKS


def said(error: Exception, lang: Lang) -> str:
    """The words of an error in a language, where it has them."""
    return (getattr(error, "chinese", "") if lang == "zh" else "") or str(error)


def in_one_line(lang: Lang) -> None:
    """Have Prefect's log of this process say so, in a language."""
    for name in (OF_TASKS, OF_FLOWS):
        logger = logging.getLogger(name)
        for former in [one for one in logger.filters if isinstance(one, OneLine)]:
            logger.removeFilter(former)
        logger.addFilter(OneLine(lang))
