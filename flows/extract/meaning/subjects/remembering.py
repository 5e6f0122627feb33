"""What is kept of a figure's name for the figures after it that leave out what they are of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.motion import PERCENT_KINDS
from flows.extract.meaning.subjects.discourse.bearing import books, chains
from flows.extract.meaning.subjects.discourse.sides import accounts
from flows.extract.meaning.subjects.parts.branching import branches, members
from flows.extract.meaning.subjects.parts.classes import apart
from flows.extract.meaning.subjects.parts.groups import surveying
from flows.extract.meaning.subjects.parts.wholes import partitive
from schemas.catalogue.partitions import is_part
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

STROKE = "/"
DAYS = "天数"
"""The end of the name of days that are counted, of which some may be told apart: 优良天数312天，其中优104天."""


def remember(case: Case, subject: str, *, stated: bool) -> None:
    """Keep what was told for the figures that leave out what they are of; a stroke tells the next measure (535套/5万平方米)."""
    phrases, spot, reading, moved, memory = case
    stated = stated or phrases.text.startswith(STROKE, spot.start - 1)
    divides = partitive.among_all(phrases, spot)
    tells_part = partitive.among(phrases, spot)
    if divides:
        memory.divide()
    memory.remember(subject, reading.kind, moved, stated=stated)
    if reading.kind == "count":
        memory.counted.unit = reading.canonical
        surveying.returned(memory, subject)
    if stated and not moved.verb and moved.role in ("level", "share"):
        memory.stated[reading.canonical] = subject
    if stated and moved.role in ("level", "change") and not is_part(subject):
        memory.parts.measure = branches.measure(subject)
    is_flow = stated and reading.kind == "money" and accounts.is_flow(subject)
    if is_flow and not divides:
        memory.books.account = subject  # 医保基金收入, and no part of it: 其中统筹基金收入
    if stated:
        chains.keep(case, subject)
    if stated and not tells_part:
        memory.books.keeper = books.kept_by(memory.books.keeper, subject)
    if moved.role == "level" and reading.kind not in PERCENT_KINDS:
        memory.told.tell(subject, reading, spot.block.start, spot.sentence.start)
    if moved.role == "change" and reading.kind == "percent":
        memory.told.tell_change(subject, moved.direction, reading, spot.block.start)
    may_have_parts = reading.kind not in PERCENT_KINDS or (stated and reading.kind == "percent")
    is_whole = moved.role in ("level", "share") and may_have_parts
    if is_whole and not tells_part:
        apart.told(memory.parts.wholes, reading, subject)


def so_long(case: Case, name: str) -> str:
    """平均发行期限 of 专项债券15年, after 一般债券平均发行期限8年: how long of a member, where it leaves that out."""
    reading, memory = case.reading, case.memory
    name = members.measured(case, name) or name
    if name.endswith(vocabulary().times.lasting):
        memory.stated[reading.canonical] = name
    if name.endswith(DAYS) and not partitive.among(case.phrases, case.spot):
        apart.told(memory.parts.wholes, reading, name)
    return name
