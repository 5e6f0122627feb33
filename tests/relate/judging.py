"""How the tables of this folder say what is judged: the operands' texts and the verdict of each relation of a kind."""

from __future__ import annotations

from collections.abc import Callable

Judged = list[tuple[list[str], str]]
Judge = Callable[[str, str], Judged]
"""From a text and a kind of relation to what is judged of it, in the order of the text."""


def told(operands: list[str], verdict: str | None) -> Judged:
    """The one relation that a row of a table expects; none where it has no verdict."""
    return [] if verdict is None else [(operands, verdict)]
