"""A currency that a text states once: 7元（新台币，下同） is in New Taiwan dollars, and so is every bare 元 after it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from schemas.records import Figure

BARE = ("元", "块", "块钱", "元钱")
ADJACENT = 3
"""The note stands right after the figure it explains, but for a mark or a blank."""


def restate_currency(figures: Sequence[Figure], text: str) -> None:
    """Give figures in a bare 元 the currency that a note in brackets states for them, in place."""
    for note in _note().finditer(text):
        code = language().units[note["name"]].canonical
        for figure in figures:
            explained = 0 <= note.start() - figure.end < ADJACENT
            following = figure.start >= note.end() and note["on"] is not None
            if (explained or following) and figure.kind == "money" and figure.unit in BARE:
                figure.canonical_unit = code


@cache
def _note() -> re.Pattern[str]:
    names = trie(
        name
        for name, unit in language().units.items()
        if unit.dimension == "money" and name not in BARE
    )
    return re.compile(rf"[（(](?:单位[：:]\s*)?(?P<name>{names})(?P<on>[，,、]?\s*下同)?[)）]")
