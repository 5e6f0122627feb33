"""The head that several counts share, which only the last of them has: 12个国家级、30个省级开发区.

Names that stand in a list before their figures are in `flows.extract.meaning.subjects.lists.listing`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.figures.lexical import CLOSING

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

CLASSES = tuple("级类型")
"""How the words end that say of which class those counted are."""
NEXT = re.compile(r"\s?(?:[、，,]|以及|[和及与])\s?[\d一二两三四五六七八九十百]+")
"""Up to the unit of the next count."""


def shared(phrases: Phrases, spot: Spot, reading: Reading, phrase: Phrase) -> str:
    """开发区 after 12个国家级, where 30个省级开发区 follows; empty if those counted have a head of their own."""
    unit, end, stop = reading.unit or "", phrase.end, spot.sentence.end
    while unit and phrases.text.startswith(CLASSES, end - 1):
        another = NEXT.match(phrases.text, end, stop)
        if another is None or not phrases.text.startswith(unit, another.end()):
            return ""
        counted = phrases.after(another.end() + len(unit), stop, counted=True)
        if counted is None or counted.start != another.end() + len(unit):
            return ""
        end = counted.end
        head = _head(phrases, counted)
        if head:
            return head
    return ""


def of_last(case: Case) -> str | None:
    """企业 of 分别有6家、5家企业: what the last of several counts by one classifier counts, where none has a noun of its own."""
    phrases, spot, unit = case.phrases, case.spot, case.reading.unit or ""
    if spot.run.position + 1 >= spot.run.size:
        return None
    counted = counted_by_last(phrases, spot, unit)
    if counted is None:
        return None
    own = phrases.before(spot.since, spot.start)
    has_own = own is not None and own.end == spot.start and not own.is_act
    return None if has_own else phrases.name(counted)


def counted_by_last(phrases: Phrases, spot: Spot, unit: str) -> Phrase | None:
    """企业 after 6家、5家: what stands right after the last of several counts in the unit of the one at `spot`."""
    if not unit or not phrases.text.endswith(unit, spot.start, spot.end):
        return None  # 3、4级偏东风
    end, stop = spot.end, spot.sentence.end
    while another := NEXT.match(phrases.text, end, stop):
        if not phrases.text.startswith(unit, another.end()):
            return None
        end = another.end() + len(unit)
    counted = phrases.after(end, stop, counted=True) if end > spot.end else None
    if counted is None or counted.start != end or phrases.text[end] in CLOSING:
        return None
    return counted


def _head(phrases: Phrases, counted: Phrase) -> str:
    """开发区 of 省级开发区: what follows the class; empty if nothing does, or it is of none."""
    words = phrases.words.between(counted.start, counted.end)
    of_class = next((word for word in words if word.text.endswith(CLASSES)), None)
    return "" if of_class is None else phrases.text[of_class.end : counted.end]
