"""All identities of one text: every finder once, in a fixed order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.relate import dates, direction, enumeration, turning
from flows.relate.view import View

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from schemas.records import Figure, Relation

FINDERS = (enumeration.find, turning.find, direction.find, dates.find)


def relate_text(text: str, figures: Sequence[Figure], today: date | None = None) -> list[Relation]:
    """The identities between the figures of one text, in the order of what they are about.

    `today` is the day the document speaks from, where it is known.
    """
    view = View(text, figures, today)
    found = [relation for find in FINDERS for relation in find(view)]
    return sorted(found, key=lambda relation: (relation.operands[0].start, relation.kind))
