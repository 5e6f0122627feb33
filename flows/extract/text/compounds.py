"""The words that the segmenter would cut, as one pattern: `compounds` of `words.yml`, each with what stands around it."""

from __future__ import annotations

from functools import cache
from itertools import chain, groupby
from typing import TYPE_CHECKING

from flows.extract.text.alternations import gate, trie
from flows.regex import regex
from schemas.catalogue.language import Compound, language

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Sequence

HAN = r"\u4e00-\u9fff"
DIGIT, NUMBER = r"\d", r"\d[\d.,]*"
SOON = 6
"""So many Chinese characters may stand before what follows soon: 平均每人可支配收入."""


@cache
def compounds() -> re.Pattern[str]:
    """Matches a word that the segmenter would cut: a group for each tag, named by it."""
    tags = {tag: _alternatives(group) for tag, group in language().words.compounds.items()}
    words = "|".join(f"(?P<{tag}>{'|'.join(group)})" for tag, group in tags.items())
    return regex(f"{gate(chain.from_iterable(tags.values()))}(?:{words})")


def _alternatives(entries: Iterable[str | Compound]) -> list[str]:
    """The patterns of the words, those in a row that ask for the same around them in one."""
    words = [Compound(entry) if isinstance(entry, str) else entry for entry in entries]
    return [
        _one_of([word.word for word in group]) + around for around, group in groupby(words, _around)
    ]


def _around(compound: Compound) -> str:
    """What must stand around a word, asked behind it: a pattern that begins with the word itself is the quicker to refuse.

    >>> _around(Compound("步道", not_after=("一", "两"), then=("建成",)))
    '(?<![一两].{2})(?=建成)'
    """
    width = len(compound.word)
    before = [f"(?<={words}.{{{width}}})" for words in _by_width(compound.after)]
    parts = [before[0] if len(before) == 1 else f"(?:{'|'.join(before)})"] if before else []
    parts += [f"(?<!{words}.{{{width}}})" for words in _by_width(compound.not_after)]
    if compound.then:
        parts.append(f"(?={_one_of(compound.then)})")
    if compound.not_then:
        parts.append(f"(?!{_one_of(compound.not_then)})")
    if compound.soon:
        parts.append(f"(?=[{HAN}]{{0,{SOON}}}{_one_of(compound.soon)})")
    return "".join(parts)


def _by_width(words: Sequence[str]) -> list[str]:
    """A pattern of the words of each length, as what is looked back at has one length."""
    widths = sorted({len(word) for word in words})
    return [_one_of([word for word in words if len(word) == width], DIGIT) for width in widths]


def _one_of(words: Sequence[str], number: str = NUMBER) -> str:
    r"""Any of the words, where a * is a Chinese character and a # is a number.

    >>> print(_one_of(["约", "#"]), _one_of(["#公里"]), _one_of(["**率"]))
    [约\d] \d[\d.,]*公里 [\u4e00-\u9fff][\u4e00-\u9fff]率
    """
    if len(words) > 1 and all(len(word) == 1 for word in words):
        marks = "".join(words).replace("#", DIGIT).replace("*", HAN)
        return f"[{marks}]"
    one = trie(words).replace(r"\#", number).replace(r"\*", f"[{HAN}]")
    return one if len(words) > 1 else one.removeprefix("(?:").removesuffix(")")
