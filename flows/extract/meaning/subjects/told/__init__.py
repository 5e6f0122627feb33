"""What the text has told before a figure: kept in a memory, or said by the clause before."""

from __future__ import annotations

from flows.extract.meaning.subjects.frame import CHANGE, Frame
from flows.extract.meaning.subjects.told import topics

FRAMES = (Frame(topics.made_to_move, move=CHANGE),)
"""The constructions of this folder that part a name from its figure, the more specific first."""
