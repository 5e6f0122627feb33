"""How fast something moves: 难民以每天500人的速度增加, 人口以每年2%的速度增长.

The verb stands after the number, and the next figure is of what moves (目前超过9.6万人), not of its pace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.motion import PACED

if TYPE_CHECKING:
    from flows.extract.meaning.motion import Motion
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.discourse.memory import Memory


def at_a_pace(phrases: Phrases, spot: Spot, moved: Motion, memory: Memory) -> str | None:
    """What moves at so much a year or a day, by its own clause or told before; None where no pace is told."""
    if moved.verb != PACED:
        return None
    what = phrases.named(spot.since, spot.stop) or (memory.subject if memory.named else None)
    if what is not None:
        memory.go_on_with(what)
    return what
