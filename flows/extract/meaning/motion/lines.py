"""By how much a line is passed: 超警戒水位2米, 超概算3500万元."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.motion.ahead import difference
from flows.extract.meaning.motion.around import WINDOW
from flows.extract.text.hedges import HEDGE

if TYPE_CHECKING:
    from flows.extract.meaning.motion.around import Around, Motion

PAST_LINE = re.compile(
    rf"超(?:(?:出|过)?(?P<line>(?:警戒|保证|设防|汛限|正常蓄)(?:水位|线))|出?(?P<plan>(?:历史最高|历史实测最高)水位|(?:投资|总|设计)?(?:概算|预算)))(?:{HEDGE}|达|\s)*$"
)
"""超警戒水位2米, 超概算3500万元: by how much a line is passed; 超过预算3500万元 may tell the line itself."""


def past_line(left: str) -> str | None:
    """The line that the amount right after `left` says something is past: 警戒水位 of 超警戒水位; None if none."""
    found = PAST_LINE.search(left, max(0, len(left) - WINDOW)) if "超" in left else None
    return found and (found["line"] or found["plan"])


def past_by(words: Around) -> Motion | None:
    """超警戒水位2米: a difference."""
    return difference(words) if past_line(words.left) else None
