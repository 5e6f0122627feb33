"""Where the sentence begins that a line belongs to: one that ends in a comma, semicolon or colon goes on in the next."""

from __future__ import annotations

ITEM = "——"
"""What opens an item of a list of paragraphs."""
OPEN_END = "，；：、,;:"
"""Marks at the end of a line after which its sentence goes on in the next."""


class Lines:
    """The lines of one document; each beginning is looked for once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._begun: dict[int, int] = {}  # by where the line starts

    def beginning(self, start: int) -> int:
        """Where the sentence begins that the line at `start` belongs to, over the lines before it that are open."""
        passed = []
        while start not in self._begun:
            passed.append(start)
            end = start
            while end and self._text[end - 1].isspace():
                end -= 1
            if not end or self._text[end - 1] not in OPEN_END:
                self._begun[start] = start
                break
            start = self._text.rfind("\n", 0, end) + 1
        begun = self._begun[start]
        self._begun.update(dict.fromkeys(passed, begun))
        return begun

    def are_items(self, *starts: int) -> bool:
        """Whether lines are items of a list of paragraphs."""
        return all(self._text.startswith(ITEM, start) for start in starts)
