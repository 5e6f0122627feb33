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
    from collections.abc import Callable, Iterator, Sequence

    from flows.read.segment import Block

MARKS = regex(r"[#\d（(一二三四五六七八九十）)、．.\s]*(?P<words>.*?)[。；;：:\s]*")
"""The words of a heading, or of a line that announces it: 1.外长会见宾客；"""

NUMBERED = regex(r"(?:#+[ \u3000]*)?(?:第|[（(]?[\d一二三四五六七八九十]{1,3}[）)、．.\s])")
LONGEST = 80
"""Of a line that announces a heading, in characters."""


class Stories:
    """What stands under which heading in one document."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        self._text = text
        headings = [one for one in blocks if one.is_heading and one.section != TITLE]
        headed = {self._words(one) for one in headings} - {""}
        self._parents = {one.section.rpartition("/")[0] for one in headings}
        self._told = [one for one in blocks if one.is_heading or self._words(one) not in headed]
        """All but the list of contents, which names every story once more."""
        self.are_several = len(headings) > 1
        self._under: dict[str, list[Block]] = {}
        for one in self._told:
            self._under.setdefault(one.section, []).append(one)

    def are_all_of(
        self, names: Sequence[str], wholes: Sequence[str], is_alone: Callable[[int], bool]
    ) -> bool:
        """Whether more than one of them names a place, or what stands above them all does.

        By one of its `names`, or by one of `wholes` that is alone where it stands: 全市, and not 岚川全市.
        """
        if not self.are_several:
            return True
        found: set[str] = set()
        for block in self._told:
            if any(self._text.find(name, block.start, block.end) >= 0 for name in names) or any(
                is_alone(at) for whole in wholes for at in self._found(whole, block)
            ):
                is_above = block.section in ("", TITLE) or (
                    block.is_heading and block.section in self._parents
                )
                found.add(block.section)
                if is_above or len(found) > 1:
                    return True
        return False

    def _found(self, name: str, block: Block) -> Iterator[int]:
        """Where a name stands in a block."""
        at = self._text.find(name, block.start, block.end)
        while at >= 0:
            yield at
            at = self._text.find(name, at + 1, block.end)

    def under(self, section: str) -> list[tuple[int, int]]:
        """Where its heading and its text stand."""
        return [(one.start, one.end) for one in self._under.get(section, ())]

    def headline(self, section: str) -> tuple[int, int] | None:
        """Where the heading of that section stands if it has no number, as those of a report's parts have."""
        return next(
            (
                (one.start, one.end)
                for one in self._under.get(section, ())
                if one.is_heading and NUMBERED.match(self._text, one.start) is None
            ),
            None,
        )

    def _words(self, block: Block) -> str:
        if block.end - block.start > LONGEST:
            return ""
        found = MARKS.fullmatch(self._text, block.start, block.end)
        return "" if found is None else found["words"]
