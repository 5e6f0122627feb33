"""What a stretch of time or an age is by itself, where nothing is named that it is of."""

from __future__ import annotations

from flows.extract.meaning.subjects.beside.measuring import ages
from flows.extract.meaning.subjects.events.durations import continuing, windows
from flows.extract.meaning.subjects.frame import DURATION, Frame, Frames

OF_TIME = Frames(
    Frame(ages.alone, (ages.KIND,)),
    Frame(windows.window, DURATION),
    Frame(continuing.in_a_row, DURATION),
)
"""Tried in order."""
