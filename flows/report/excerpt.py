"""Which parts of which lines to quote around some spans, so that a long paragraph does not bury a figure.

How the parts are shown (marked, underlined, joined) belongs in the outputs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flows.report.view import Document

ELLIPSIS = "…"
# What stands between two windows may as well be quoted if it is this short.
_WORTH_CUTTING = 6


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Windows on one line: `(start, end)` offsets in the document, and whether the line goes on beyond them."""

    line: int
    windows: tuple[tuple[int, int], ...]
    cut_before: bool
    cut_after: bool


def excerpts(
    document: Document, spans: Iterable[tuple[int, int]], before: int, after: int
) -> tuple[Excerpt, ...]:
    """The lines on which the spans begin, each cut down to its spans and so many characters before and after each."""
    wanted: dict[int, list[tuple[int, int]]] = {}
    for start, end in sorted(spans):
        line, _ = document.locate(start)
        first, last = document.line_span(line)
        low = max(first, start - before)
        high = max(min(last, end + after), low)
        windows = wanted.setdefault(line, [])
        low = first if low - first < _WORTH_CUTTING else low
        high = last if last - high < _WORTH_CUTTING else high
        if windows and low - windows[-1][1] < _WORTH_CUTTING:
            windows[-1] = (windows[-1][0], max(windows[-1][1], high))
        else:
            windows.append((low, high))
    return tuple(
        Excerpt(
            line,
            tuple(windows),
            cut_before=windows[0][0] > document.line_span(line)[0],
            cut_after=windows[-1][1] < document.line_span(line)[1],
        )
        for line, windows in sorted(wanted.items())
    )
