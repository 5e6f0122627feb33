"""The words of a text by the segmenter's dictionary, with offsets and parts of speech, read where they are needed.

Only here is the segmenter asked, so that the classes which `words.yml` corrects hold wherever words are looked at.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from functools import lru_cache, partial
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

import rjieba

from flows.extract.text.compounds import compounds
from flows.regex import regex
from schemas.catalogue.language import reclassed, short_units

PERFECTIVE = ("了", "过")
"""Behind a verb, that what it says was done: 建了, 去过."""
ASPECTS = (*PERFECTIVE, "着")
"""Behind a verb, that what it says was done, or goes on: 建了, 去过, 住着."""
CONJUNCTION, JOINT = "c", "及"
DEED_TAGS = ("v", "vn")
"""Tags of what is done: of verbs, and of those that are nouns as well."""


@lru_cache(maxsize=4096)
def is_listed(word: str) -> bool:
    """Whether the dictionary has the word, or ours: without guessing at unknown ones, the segmenter leaves it whole."""
    return compounds().fullmatch(word) is not None or rjieba.cut(word, False) == [word]  # noqa: FBT003 - the library takes it by position


def tagged(phrase: str) -> list[tuple[str, str]]:
    """The words of a phrase that stands alone, each with its tag."""
    return list(_tagged(phrase))


@lru_cache(maxsize=4096)
def _tagged(phrase: str) -> tuple[tuple[str, str], ...]:
    return tuple(_read(phrase))


def _read(phrase: str) -> list[tuple[str, str]]:
    """The words of the compounds that the segmenter would cut, and between them as it cuts them."""
    found: list[tuple[str, str]] = []
    at = 0
    for word in compounds().finditer(phrase):
        found += _segmented(phrase[at : word.start()])
        found.append((word[0], word.lastgroup or ""))
        at = word.end()
    return found + _segmented(phrase[at:])


def _segmented(phrase: str) -> list[tuple[str, str]]:
    """The words as the segmenter cuts them, each with its tag."""
    classes = reclassed().get
    return [
        (part, classes(part, kind))
        for word, tag in rjieba.tag(phrase)
        for part, kind in (_without_joint(word) if tag == CONJUNCTION else ((word, tag),))
    ]


def _without_joint(word: str) -> tuple[tuple[str, str], ...]:
    """煤|及 of 煤及, which the segmenter guesses to be one word that joins."""
    if not word.endswith(JOINT) or word == JOINT or is_listed(word):
        return ((word, CONJUNCTION),)
    return ((word.removesuffix(JOINT), "n"), (JOINT, CONJUNCTION))


def cut(phrase: str) -> list[str]:
    """The words of a phrase that stands alone."""
    return rjieba.cut(phrase)


@lru_cache(maxsize=4096)
def tag_of(word: str) -> str:
    """The tag that a word of the dictionary has alone."""
    return tagged(word)[0][1]


SPACE_IN_HAN = regex(r" (?<=[\u4e00-\u9fff] )(?=[\u4e00-\u9fff])")
"""A space between two Chinese characters."""
NOT_HAN = regex(r"[^\u4e00-\u9fff]")
NUMERALS = "〇零一二三四五六七八九十百千万亿两分之"
"""What a numeral may be of, whose spaces its own grammar reads."""
NEIGHBOURS = 8
"""So many characters on each side tell which words a space stands between."""


def spaces_in_words(text: str) -> list[tuple[int, int]]:
    """The spaces that a converter put inside words, half-open: 同比增 长, 其 中.

    What they part are no words by themselves and one of the dictionary together. Characters that stand alone are the
    cells of a table (男 女), or set out in width (合 计).
    """
    found = []
    for match in SPACE_IN_HAN.finditer(text):
        start, end = match.span()
        before = NOT_HAN.split(text[max(0, start - NEIGHBOURS) : start])[-1]
        after = NOT_HAN.split(text[end : end + NEIGHBOURS])[0]
        if len(before) == len(after) == 1 or before[-1] in NUMERALS or after[0] in NUMERALS:
            continue
        last, first = cut(before)[-1], cut(after)[0]
        if len(last) == len(first) == 1 and is_listed(last + first):
            found.append((start, end))
    return found


class Word(NamedTuple):
    """A word: half-open offsets, its text and its tag (n noun, v verb, m numeral, q classifier, ns place, …)."""

    start: int
    end: int
    text: str
    tag: str

    def as_noun(self) -> Word:
        """The word as a noun, whatever the segmenter takes it for."""
        return self if self.tag == "n" else self._replace(tag="n")


_word = partial(tuple.__new__, Word)
"""A word of its fields, made without a call of Python: there are ten to a figure."""
_text_of = itemgetter(0)
POINT, MAKES_POINTS = ("点", "m"), ("v", "vn", "n", "ns")
"""采样点, 服务点: the dictionary counts points of time and of a score, and lacks most nouns that end in the same character."""
RATE, FUND = ("率", "v"), ("款", "m")
RATED, FUNDED = ("v", "vn", "n", "nz", "b", "t"), ("v", "vn", "n")
"""波动率, 爱心款: likewise, where the dictionary has a verb (率队) and a classifier; a noun after them would be its object or counted."""
OBJECTS = ("n", "r", "m", "s")
"""First characters of the tags of such nouns, and of the numeral before one: 率代表团, 款手机."""
COUNTED_BY = ("n", "r", "s")
"""Likewise of what 款 counts, which no numeral parts from it: 拖欠工资款3万元 is so much money."""
GROUND, STRETCH = ("场", "q"), ("片", "q")
GROUNDS = STRETCHES = ("v", "vn", "n", "ns")
"""育种场, 流域片: where something is done, and a part of a land or a thing."""
ENDS: tuple[tuple[tuple[str, str], tuple[str, ...], tuple[str, ...]], ...] = (
    (POINT, MAKES_POINTS, ()),
    (RATE, RATED, OBJECTS),
    (FUND, FUNDED, COUNTED_BY),
    (GROUND, GROUNDS, ()),
    (STRETCH, STRETCHES, ()),
)
"""What ends a noun that the dictionary lacks, the tags of what it ends, and how those of what must not follow begin."""
COUNTING = "0123456789万亿"
"""What a number ends in before a classifier."""
NOUN_OR_PRONOUN, OF = "nr", "的"
"""First letters of the tags of what a classifier may stand before: 手套 of 2000双手套, 本市 of 30日本市."""
OF_DATES, GUESSED = "年月日时", "nr"
"""Units of dates and of the clock, and the tag of names of persons, which the segmenter guesses."""
LONGEST_JOINED = 2
"""So many characters has what a classifier and the beginning of its noun are taken for: 双手 of 双|手套."""
PIECE_ENDS = "，。；："
"""Marks, besides the end of a line, that are no part of any word: the segmenter reads what stands between them piece by piece, too."""


class _Piece(NamedTuple):
    """A stretch between two marks, segmented: its words with their tags, and where they begin and the last one ends.

    Most are looked at for one word: each becomes a `Word` when it is asked for.
    """

    tagged: list[tuple[str, str]]
    bounds: list[int]

    def word(self, index: int) -> Word:
        """The word of that number."""
        return _word((self.bounds[index], self.bounds[index + 1], *self.tagged[index]))

    def until(self, first: int, end: int) -> list[Word]:
        """The words from the one of that number to the last that begins before `end`."""
        tagged, bounds = self
        last = min(bisect_left(bounds, end), len(tagged))
        return [_word((bounds[at], bounds[at + 1], *tagged[at])) for at in range(first, last)]


class Words:
    """The words of one text. Each piece of it is segmented once, when something in it is first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends = text  # with the same mark at the end of every piece
        for mark in PIECE_ENDS:
            self._ends = self._ends.replace(mark, "\n")
        self._named: list[int] = []  # offsets, in order
        self._starts: list[int] = []  # of the pieces that have been asked for, in order
        self._pieces: list[_Piece] = []

    def name(self, start: int, end: int) -> None:
        """The numeral in [start, end) is part of a name (三次产业): its words count as nouns from now on."""
        for offset in range(start, end):
            insort(self._named, offset)

    def piece(self, offset: int) -> tuple[int, int]:
        """The piece around `offset`, half-open, with the mark that ends it."""
        end = self._ends.find("\n", offset)
        return self._ends.rfind("\n", 0, offset) + 1, end + 1 if end >= 0 else len(self._text)

    def at(self, offset: int) -> Word:
        """The word that covers the character at `offset`; an empty one where the text has ended."""
        if offset >= len(self._text):
            return Word(offset, offset, "", "x")
        piece = self._piece(offset)
        return piece.word(bisect_right(piece.bounds, offset) - 1)

    def inside_word(self, offset: int) -> bool:
        """Whether a word of the dictionary, and not only a guess of the segmenter's, goes on across `offset`."""
        word = self.at(offset)
        return word.start < offset and is_listed(word.text)

    def is_listed(self, offset: int) -> bool:
        """Whether the dictionary has the word at `offset`."""
        return is_listed(self.at(offset).text)

    def between(self, start: int, end: int) -> list[Word]:
        """The words that lie in [start, end) and in the line of `start`, the outer ones cut to it."""
        if start >= end:
            return []
        piece = self._piece(start)
        found = piece.until(bisect_right(piece.bounds, start) - 1, end)
        while (at := found[-1].end) < end and self._goes_on(at):
            found += self._piece(at).until(0, end)
        named = bisect_left(self._named, found[0].start)
        if named < len(self._named) and self._named[named] < end:
            found = [self._as_named(word) for word in found]
        for outer in (0, -1):
            word = found[outer]
            if word.start < start or word.end > end:
                found[outer] = self._cut(word, max(word.start, start), min(word.end, end))
        return found

    def last(self, start: int, end: int) -> Word | None:
        """The last word of [start, end), cut to it, where the stretch lies in one line."""
        if start >= end:
            return None
        word = self.at(end - 1)
        return self.between(max(start, word.start), end)[-1]

    def _goes_on(self, end: int) -> bool:
        """Whether more follows after the piece that ends there, and stands in the same line."""
        return end < len(self._text) and self._text[end - 1] != "\n"

    def _as_named(self, word: Word) -> Word:
        """The word as a noun, where it is a numeral in a name."""
        index = bisect_left(self._named, word.start)
        is_named = index < len(self._named) and self._named[index] == word.start
        return word.as_noun() if is_named and word.tag == "m" else word

    def _cut(self, word: Word, start: int, end: int) -> Word:
        return Word(start, end, self._text[start:end], word.tag)

    def _piece(self, offset: int) -> _Piece:
        """The words of the piece around `offset`, segmented when it is first asked for."""
        index = bisect_right(self._starts, offset)
        if index and offset < self._pieces[index - 1].bounds[-1]:
            return self._pieces[index - 1]
        start, end = self.piece(offset)
        piece = self._segmented(start, end)
        self._starts.insert(index, start)
        self._pieces.insert(index, piece)
        return piece

    def _segmented(self, start: int, end: int) -> _Piece:
        """The words of a piece, by the segmenter."""
        words = _counted_apart(_read(self._text[start:end]))
        for last, before, unless in ENDS:
            if last in words:
                words = _with_ends(words, last, before, unless)
        return _Piece(words, list(accumulate(map(len, map(_text_of, words)), initial=start)))


def _counted_apart(words: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The words with a classifier apart from what it counts: 双|手套 after 2000, which the segmenter reads as 双手|套.

    What it guesses to be a name after a number may begin with the unit of a date: 时|福德店 after 10.
    """
    for at in range(len(words) - 1, 0, -1):
        number, tag = words[at - 1]
        if tag != "m" or number[-1] not in COUNTING:
            continue
        word, kind = words[at]
        rest = words[at + 1][0] if at + 1 < len(words) else ""
        if word[0] in OF_DATES and kind == GUESSED and not is_listed(word):
            words[at : at + 1] = [(word[0], "q"), *_segmented(word[1:])]
        elif len(word) == LONGEST_JOINED and rest and word[0] in short_units():
            counted = _segmented(word[1:] + rest)
            if _is_noun(counted[0][0]) and (len(counted) == 1 or not is_listed(rest)):
                words[at : at + 2] = [(word[0], "q"), *counted]
    return words


def _is_noun(word: str) -> bool:
    """Whether the dictionary has a noun of several characters, or a pronoun, that a classifier may stand before."""
    is_word = len(word) > 1 and word[-1] != OF and is_listed(word)
    return is_word and tag_of(word)[0] in NOUN_OR_PRONOUN


def _with_ends(
    words: list[tuple[str, str]],
    last: tuple[str, str],
    before: tuple[str, ...],
    unless: tuple[str, ...],
) -> list[tuple[str, str]]:
    """The words with each `last` joined to the one of the tags `before` that it ends, where none of the tags `unless` follows."""
    joined: list[tuple[str, str]] = []
    for at, word in enumerate(words):
        follows = words[at + 1][1][0] if at + 1 < len(words) else ""
        if word == last and joined and joined[-1][1] in before and follows not in unless:
            joined[-1] = (joined[-1][0] + word[0], "n")
        else:
            joined.append(word)
    return joined
