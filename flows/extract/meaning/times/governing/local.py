"""A period that is of the figure beside it, and not of what follows: 由2010年的, 较2012年同期的, 其中4日, 10月底前.

Which date stands so belongs in `flows.extract.meaning.times.reading.on_date`, which word for a time in
`flows.extract.meaning.times.reading.on_word`.
"""

from __future__ import annotations

from typing import NamedTuple

from flows.regex import regex

OUT_OF = ("由", "从")
"""Before a time of the next figure alone: 由2010年的."""
OF_BASE = regex(r"(?:同期)?的[^，。；\d]{2,20}")
"""较2021年的商户数增加: between such a time and the words of a change that has a noun of its own."""
BARE = regex(
    r"[，,、]?(?:并|且|也|又|均|分别|实现|略有?|大幅|小幅)*(?:同比|环比|按年|[比较][上去]年(?:同期)?|[比较]上(?:个?月|一?季度?))?(?:分别|实现|略有?|大幅|小幅)*"
)
"""同比下降19.0% after a figure: a change without a noun of its own is one of that figure."""


class Local(NamedTuple):
    """A period beside one figure: where the date ends that it is measured from, if it is, whether it is a part of a time, and where it stands as a deadline."""

    period: str
    base_end: int | None
    is_part: bool
    due_at: int

    def is_base_of(self, text: str, moves_at: int | None) -> bool:
        """Whether a change that is told after a noun of its own is only measured from that time: 较2021年的商户数增加."""
        if self.base_end is None or moves_at is None:
            return False
        return OF_BASE.fullmatch(text, self.base_end, moves_at) is not None


def is_bare(text: str, since: int, moves_at: int) -> bool:
    """Whether a change, whose words begin at `moves_at`, has no noun of its own after the figure that ends at `since`."""
    return BARE.fullmatch(text, since, moves_at) is not None
