"""Whether a place is of a whole document, or of one of the stories that it brings one after the other under headings.

A bulletin tells of a guest from Norway and then of prices at home: no place that one story alone names is its own, and no
country of its own holds in a story of another. Which places a document names belongs in `…places.gazetteer`, which of
them governs a figure in `…places.regions`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.read.segment import TITLE
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.read.segment import Block

MARKS = regex(r"[#\d（(一二三四五六七八九十）)、．.\s]*(?P<words>.*?)[。；;：:\s]*")
"""The words of a heading, or of a line that announces it: 1.外长会见宾客；"""


class Stories:
    """What stands under which heading in one document."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        self._text = text
        headings = [one for one in blocks if one.is_heading and one.section != TITLE]
        headed = {self._words(one) for one in headings}
        self._parents = {one.section.rpartition("/")[0] for one in headings}
        self._told = [
            one for one in blocks if one.is_heading or self._words(one) not in headed
        ]
        """All but the list of contents, which names every story once more."""
        self.are_several = len(headings) > 1

    def are_all_of(self, names: Sequence[str]) -> bool:
        """Whether more than one of them names a place, by one of its `names`, or what stands above them all does."""
        if not self.are_several:
            return True
        found: set[str] = set()
        for block in self._told:
            if any(self._text.find(name, block.start, block.end) >= 0 for name in names):
                is_above = block.section in ("", TITLE) or (
                    block.is_heading and block.section in self._parents
                )
                found.add(block.section)
                if is_above or len(found) > 1:
                    return True
        return False

    def names(self, section: str, name: str) -> bool:
        """Whether that section names a place."""
        return any(
            self._text.find(name, one.start, one.end) >= 0
            for one in self._told
            if one.section == section
        )

    def _words(self, block: Block) -> str:
        found = MARKS.fullmatch(self._text, block.start, block.end)
        return "" if found is None else found["words"]
