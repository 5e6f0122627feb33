"""The words of a text by the segmenter's dictionary, with offsets and parts of speech, read where they are needed."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

import rjieba


class Word(NamedTuple):
    """A word: half-open offsets, its text and its tag (n noun, v verb, m numeral, q classifier, ns place, …)."""

    start: int
    end: int
    text: str
    tag: str


class Words:
    """The words of one text. Each line is segmented once, when something in it is first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: dict[int, tuple[list[int], list[Word]]] = {}

    def at(self, offset: int) -> Word:
        """The word that covers the character at `offset`."""
        starts, words = self._line(offset)
        return words[bisect_right(starts, offset) - 1]

    def between(self, start: int, end: int) -> list[Word]:
        """The words that lie in [start, end), the outer ones cut to it."""
        if start >= end:
            return []
        starts, words = self._line(start)
        found = []
        for index in range(bisect_right(starts, start) - 1, len(words)):
            word = words[index]
            if word.start >= end:
                break
            low, high = max(word.start, start), min(word.end, end)
            found.append(
                word if (low, high) == word[:2] else Word(low, high, self._text[low:high], word.tag)
            )
        return found

    def _line(self, offset: int) -> tuple[list[int], list[Word]]:
        start = self._text.rfind("\n", 0, offset) + 1
        if start not in self._lines:
            end = self._text.find("\n", offset)
            at, words = start, []
            for text, tag in rjieba.tag(
                self._text[start : len(self._text) if end < 0 else end + 1]
            ):
                words.append(Word(at, at + len(text), text, tag))
                at += len(text)
            self._lines[start] = [word.start for word in words], words
        return self._lines[start]
