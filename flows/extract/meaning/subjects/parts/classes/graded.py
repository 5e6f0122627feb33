"""A part that a grade alone tells: 考核单位230个，其中优秀46个 are 优秀单位, 优良天数312天，其中优104天 are 优天数.

A grade says how good those are, and not who or what: the noun is the whole's. Grades of government (国家级12家，省级30家) belong in
`flows.extract.meaning.subjects.parts.classes.apart`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.parts.classes import bare
from flows.extract.meaning.subjects.parts.wholes import whole_names
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.partitions import grades

if TYPE_CHECKING:
    import re

    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.memory import Memory

KINDS = ("count", "duration")
RATE = "率"
"""合格率, 优秀率: how many of those are of a grade, who need not be counted themselves."""
RATED = "%"
REACH = 24
"""How long what stands between two figures may be that is nothing but a grade, in characters."""


def of_grade(case: Case) -> str | None:
    """Those of the whole who are of the grade that the clause says alone; None where it says more, or no whole was told."""
    spot = case.spot
    if spot.start - spot.since > REACH:
        return None
    found = _alone().fullmatch(case.phrases.text, spot.since, spot.start)
    whole = "" if found is None else _whole(case.reading, case.memory)
    if found is None or not whole or whole in grades():
        return None  # 合格1176批次，不合格24批次
    if not found["opening"] and spot.since > spot.clause.start:
        return None  # 10家中7家
    return named(whole, found["grade"])


def _whole(reading: Reading, memory: Memory) -> str:
    """What is graded: the whole that was told in the unit of the figure, or what a rate alone was told of."""
    whole = memory.parts.wholes.get(reading.canonical)
    if whole is not None or reading.kind != "count":
        return whole or ""
    rate = memory.parts.wholes.get(RATED, "")
    graded = _rate().search(rate)
    return "" if graded is None else rate[: graded.start()]


def named(whole: str, grade: str) -> str:
    """优秀单位 of 参加考核单位: a grade takes the place of the one that the whole is told with, or stands before its noun.

    >>> named("参加考核单位", "优秀"), named("空气质量优良天数", "优"), named("公里", "中等")
    ('优秀单位', '空气质量优天数', '中等公里')
    """
    whole = whole_names.fronted(whole)[1]
    if (other := _inside().search(whole)) is not None:
        return whole[: other.start()] + grade + whole[other.end() :]
    return grade + bare.noun(whole)


@cache
def _grades() -> str:
    return trie(grades())


@cache
def _alone() -> re.Pattern[str]:
    """A grade, after what goes on with a list and before what leads to the number: ，其中评为优秀等次的有."""
    return regex(
        rf"(?P<opening>(?:[，、；,;和及]\s*)?(?:其中[，,：:]?|另有)?)(?:评为|获评|评定为|达到|为|属于?)?"
        rf"(?P<grade>{_grades()}(?:等次|等级)?的?)(?:共|有|为|达|{HEDGE}|\s)*"
    )


@cache
def _inside() -> re.Pattern[str]:
    """A grade, or two of them in one word, that a whole is already told of: 优良天数, 合格产品."""
    return regex(f"{_grades()}+(?=..)")


@cache
def _rate() -> re.Pattern[str]:
    return regex(f"{_grades()}{RATE}$")
