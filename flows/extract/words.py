"""The words of a text by the segmenter's dictionary, with offsets and parts of speech, read where they are needed."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

import rjieba


@lru_cache(maxsize=4096)
def is_listed(word: str) -> bool:
    """Whether the dictionary has the word: without guessing at unknown ones, the segmenter leaves it whole."""
    return rjieba.cut(word, False) == [word]  # noqa: FBT003 - the library takes it by position


@lru_cache(maxsize=4096)
def tag_of(word: str) -> str:
    """The tag that a word of the dictionary has alone."""
    return rjieba.tag(word)[0][1]


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
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        if len(self._starts) == 1 or self._starts[-1] < len(text):
            self._starts.append(len(text))
        self._named = set[int]()
        self._lines: dict[int, tuple[list[int], list[tuple[str, str]]]] = {}

    def name(self, start: int, end: int) -> None:
        """The numeral in [start, end) is part of a name (三次产业): its words count as nouns from now on."""
        self._named.update(range(start, end))

    def line(self, offset: int) -> tuple[int, int]:
        """The line around `offset`, half-open, with its end."""
        index = min(bisect_right(self._starts, offset), len(self._starts) - 1)
        return self._starts[index - 1], self._starts[index]

    def at(self, offset: int) -> Word:
        """The word that covers the character at `offset`."""
        starts, tagged = self._line(offset)
        index = bisect_right(starts, offset) - 1
        word, tag = tagged[index]
        return Word(starts[index], starts[index] + len(word), word, tag)

    def inside_word(self, offset: int) -> bool:
        """Whether a word of the dictionary, and not only a guess of the segmenter's, goes on across `offset`."""
        word = self.at(offset)
        return word.start < offset and is_listed(word.text)

    def is_listed(self, offset: int) -> bool:
        """Whether the dictionary has the word at `offset`."""
        return is_listed(self.at(offset).text)

    def between(self, start: int, end: int) -> list[Word]:
        """The words that lie in [start, end), the outer ones cut to it."""
        if start >= end:
            return []
        starts, tagged = self._line(start)
        found = []
        for index in range(bisect_right(starts, start) - 1, bisect_left(starts, end)):
            word, tag = tagged[index]
            at = starts[index]
            low, high = max(at, start), min(at + len(word), end)
            tag = "n" if tag == "m" and at in self._named else tag
            found.append(
                Word(low, high, word if high - low == len(word) else self._text[low:high], tag)
            )
        return found

    def _line(self, offset: int) -> tuple[list[int], list[tuple[str, str]]]:
        index = bisect_right(self._starts, offset) - 1
        line = self._lines.get(index)
        if line is None:
            start = self._starts[index]
            tagged = rjieba.tag(self._text[start : self._starts[index + 1]])
            ends = accumulate((len(word) for word, _ in tagged), initial=start)
            line = self._lines[index] = list(ends)[:-1], tagged
        return line
