"""The names that a clause deals out to a list of figures, and whether they make a division: 甲和乙分别拉动1%和2%.

Lists that have too few values for their names, or too many, belong in `dealt`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.extract.text.moves import MOVE_OR_SHORT
from flows.regex import regex
from schemas.catalogue.partitions import Partition, partitions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.relate.view import View
    from schemas.records import Figure

LISTED = regex(rf"\s*[、和与及，]{MOVE_OR_SHORT}?\s*")
"""Between the values of a list, which may say each for itself how they moved."""
HEAD_END = regex("占|对|分别|依次|所占")
"""What the names of a list that is dealt out end before."""


def dealt(view: View, figures: Sequence[Figure]) -> list[str]:
    """The names that a clause deals out to a list of figures: 甲和乙占总额的比重分别为…, 甲和乙分别拉动….

    Empty where it deals out none.
    """
    if not all(LISTED.fullmatch(view.text, a.end, b.start) for a, b in pairwise(figures)):
        return []
    sentence = view.sentence_at(figures[0].start)
    clause = re.split(r"[，。；：]", view.text[sentence.start : figures[0].start])[-1]
    head = HEAD_END.split(clause, maxsplit=1)[0]
    for joints in (r"[、和与]", r"[、和与及]", "、"):  # 及 and 和 may stand inside a name
        names = re.split(joints, head)
        if len(names) == len(figures):
            return names
    return []


def completed(names: Sequence[str]) -> Partition | None:
    """The known division whose parts, all of them and one each, the names are."""
    return next(
        (
            partition
            for partition in partitions()
            if not partition.cancels
            and 0 <= len(names) - len(partition.parts) <= len(partition.optional)
            and {member[0] for name in names if (member := partition.member(name))}
            == set(range(len(names)))
        ),
        None,
    )
