"""Alternations of many words as regular expressions that are quick to search for.

The engine tries the alternatives of a pattern one by one at every place. Grouped by their first characters, nearly all
places are passed over at once, and what is tried elsewhere are the few that begin alike.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable


def either(*patterns: str) -> str:
    """One of several patterns, the first that matches, without a group around them: each can have a line and an example."""
    return "|".join(patterns)


LITERAL = regex(r"[\u4e00-\u9fff](?![?*+{])")
"""A first character that stands for itself."""
FIRST = regex(r"([\u4e00-\u9fff0-9]|\[[\u4e00-\u9fff“”\"]+\])")
"""A first character, or one of several, that stands for itself."""
PLAIN = regex(r"[\u4e00-\u9fff]")
BEHIND, GROUP = ("(?<=", "(?<!"), "(?:"
REPEAT = regex(r"(?P<may_lack>[?*]|\{0?,|\{0\})|\+|\{[1-9]\d*(?:,\d*)?\}")
"""How often what stands before it comes: `may_lack` where that may be never."""
BETWEEN = regex(r"\\.|\[(?:\\.|[^\]\\])+\]|(?P<open>\()|(?P<close>\))|(?P<or>\|)")


def trie(words: Iterable[str]) -> str:
    """An alternation that matches the longest of `words`, factored by common prefixes.

    Single characters are a class, which is read and compiled the faster.

    >>> trie(["米", "平方米", "平方公里"]), trie(["上升", "上涨", "升"])
    ('(?:平(?:方(?:公里|米))|米)', '(?:上[升涨]|升)')
    """
    by_first: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        by_first.setdefault(word[:1], []).append(word)
    parts = []
    for first, group in by_first.items():
        if not first:
            continue
        if len(group) == 1:
            parts.append(re.escape(group[0]))
            continue
        rest = [word[1:] for word in group]
        optional = "" in rest
        inner = trie(rest)
        parts.append(re.escape(first) + (inner + "?" if optional else inner))
    if len(parts) > 1 and all(map(PLAIN.fullmatch, parts)):
        return f"[{''.join(parts)}]"
    return "(?:" + "|".join(parts) + ")"


def any_of(words: Iterable[str]) -> str:
    """The trie of `words`, tried only where one of their first characters stands.

    >>> any_of(["米", "平方米"])
    '(?=[平米])(?:平方米|米)'
    """
    known = list(words)
    openers = re.escape("".join(sorted({word[0] for word in known})))
    return f"(?=[{openers}]){trie(known)}"


def grouped(patterns: Iterable[str]) -> str:
    """An alternation of regular expressions, those that begin with the same Chinese character under one head.

    Of two that begin alike the first stands first; those that begin otherwise come last.

    >>> grouped(["一些|三农", "一[样般]", "(?<!老)二手"])
    '(?=[一三])(?:一(?:些|[样般])|三农)|(?=[二])(?:(?<!老)二手)'
    """
    heads: dict[str, list[str]] = {}
    others: list[str] = []
    for pattern in patterns:
        for alternative in _alternatives(pattern):
            if LITERAL.match(alternative):
                heads.setdefault(alternative[0], []).append(alternative[1:])
            else:
                others.append(alternative)
    parts = [
        head + (tails[0] if len(tails) == 1 else f"(?:{'|'.join(tails)})")
        for head, tails in heads.items()
    ]
    headed = [f"(?=[{''.join(heads)}])(?:{'|'.join(parts)})"] if parts else []
    gated = [f"{gate(others)}(?:{'|'.join(others)})"] if others else []
    return "|".join([*headed, *gated])


def gate(patterns: Iterable[str]) -> str:
    """A look-ahead that holds where one of several regular expressions may begin.

    Before a long alternation of them whose order and groups are to stay.

    >>> gate(["(?:一些|(?<!老)[二三]手)的", "第?四", "(?=..率)[^的]{2}率"])
    '(?=[一三二四第]|(?=..率)[^的]{2}率)'
    """
    openers: set[str] = set()
    others: list[str] = []
    for pattern in patterns:
        for alternative in _alternatives(pattern):
            opening = _openers(alternative)
            openers |= opening
            if not opening:
                others.append(alternative)
    beginnings = [f"[{''.join(sorted(openers))}]"] if openers else []
    return f"(?={'|'.join([*beginnings, *others])})"


def _openers(pattern: str) -> set[str]:
    """The characters that a match of the pattern may begin with, whatever has to stand before them; none where others may."""
    while behind := _behind(pattern):
        pattern = pattern[behind:]
    if pattern.startswith(GROUP):
        end = _group_end(pattern)
        inner = [_openers(one) for one in _alternatives(pattern[len(GROUP) : end - 1])]
        openers = set().union(*inner) if all(inner) else set()
    else:
        opening = FIRST.match(pattern)
        end = 0 if opening is None else opening.end()
        openers = set() if opening is None else set(opening[1].strip("[]"))
    repeat = REPEAT.match(pattern, end)
    if not openers or repeat is None or not repeat["may_lack"]:
        return openers
    following = _openers(pattern[repeat.end() :])  # 四 of 第?四
    return openers | following if following else set()


def _behind(pattern: str) -> int:
    """Where the group ends that opens the pattern, if it does nothing but look at what stands before; else 0."""
    if pattern.startswith(BEHIND):
        return _group_end(pattern)
    end = _group_end(pattern) if pattern.startswith(GROUP) else 0
    inner = _alternatives(pattern[len(GROUP) : end - 1]) if end else ()
    return end if all(_behind(one) == len(one) for one in inner) else 0


def _group_end(pattern: str) -> int:
    """Where the group ends that opens the pattern."""
    depth = 0
    for mark in BETWEEN.finditer(pattern):
        depth += (mark.lastgroup == "open") - (mark.lastgroup == "close")
        if not depth:
            return mark.end()
    return len(pattern)


def _alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern that lie in none of its groups and classes."""
    found, start, depth = [], 0, 0
    for mark in BETWEEN.finditer(pattern):
        if mark.lastgroup == "open":
            depth += 1
        elif mark.lastgroup == "close":
            depth -= 1
        elif mark.lastgroup == "or" and not depth:
            found.append(pattern[start : mark.start()])
            start = mark.end()
    return [*found, pattern[start:]]
