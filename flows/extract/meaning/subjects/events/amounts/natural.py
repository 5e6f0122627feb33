"""Births less deaths, by the verb alone: 自然增长4万人 is 自然增长人口, 自然增长2‰ the 自然增长率."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.motion.changes.verbs import NATURAL

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

KINDS = ("count", "percent")
PERSONS, RATE = "人口", "率"
GROWN = "自然增长"


def grown(case: Case) -> str | None:
    """自然增长人口 of 出生人口12万人，死亡人口8万人，自然增长4万人; None of any other growth."""
    found = NATURAL.search(case.phrases.text, case.spot.since, case.spot.start)
    if found is None:
        return None
    if case.reading.kind == "percent":
        return GROWN + RATE
    return f"自然{found['verb']}{PERSONS}" if case.reading.canonical == PERSON else None
