"""Text with spans into markup that gives back exactly the text when its tags are stripped.

Everything a document says enters the page through here. Which spans there are, and what a page looks like, belongs in
`flows.report.html` and its templates.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from markupsafe import Markup

from flows.regex import regex
from flows.report import characters

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

NUL = "\u2400"
"""Stands for U+0000, which HTML cannot hold in any way."""
_SPECIAL = regex(f"[&<>\"'{characters.HIDDEN}]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;"}
_CARRIAGE_RETURN = "\r"
_BIDI = regex("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text and the tags around it; `again` opens it once more where another span cut it in two."""

    start: int
    end: int
    opening: str
    again: str
    closing: str


def visible(text: str) -> Markup:
    """Text as markup: escaped, and each hidden character inside a label that shows it and keeps it from acting.

    Strip the tags and unescape, and it is the text again (with ␀ for U+0000).
    """
    return Markup(_SPECIAL.sub(_shown, text))  # noqa: S704 - this is where text becomes safe


def marked(text: str, start: int, end: int, spans: Iterable[Span]) -> Markup:
    """`text[start:end]` with its spans marked.

    Spans may nest and cross: the longer one stays whole and the shorter is cut. Spans outside the range, and empty
    ones, are left out.
    """
    waiting = sorted(
        (span for span in spans if span.start < min(span.end, end) and span.end > start),
        key=lambda span: (span.start, -span.end),
    )
    if not waiting:
        return visible(text[start:end])
    cuts = {start, end}
    for span in waiting:
        cuts.update((max(span.start, start), min(span.end, end)))
    places = sorted(cuts)

    parts: list[str] = []
    opened: list[Span] = []  # the tags that are open, outermost first
    active: list[Span] = []
    seen: set[int] = set()
    position = 0
    for left, right in pairwise(places):
        active = [span for span in active if span.end > left]
        while position < len(waiting) and waiting[position].start <= left:
            active.append(waiting[position])
            position += 1
        wanted = sorted(active, key=lambda span: span.start - span.end)
        shared = _shared(opened, wanted)
        parts += [span.closing for span in reversed(opened[shared:])]
        for span in wanted[shared:]:
            # A span that began before the range had its first opening, with the id, elsewhere.
            first = id(span) not in seen and span.start >= start
            parts.append(span.opening if first else span.again)
            seen.add(id(span))
        opened = wanted
        parts.append(visible(text[left:right]))
    parts += [span.closing for span in reversed(opened)]
    return Markup("".join(parts))  # noqa: S704 - tags of ours around text made safe


def _shared(opened: list[Span], wanted: list[Span]) -> int:
    shared = 0
    for one, other in zip(opened, wanted, strict=False):
        if one is not other:
            break
        shared += 1
    return shared


def _shown(match: re.Match[str]) -> str:
    char = match[0]
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char == _CARRIAGE_RETURN and match.string[match.end() : match.end() + 1] == "\n":
        return "&#13;"  # half of a line end: nothing to warn of
    inner = char
    if char == _CARRIAGE_RETURN or _BIDI.match(char):
        inner = f"&#{ord(char)};"  # so that neither a parser nor an editor that shows the page's source obeys it
    elif char == "\0":
        inner = NUL
    return f'<bdi class="u" data-u="{characters.code(char)}">{inner}</bdi>'
