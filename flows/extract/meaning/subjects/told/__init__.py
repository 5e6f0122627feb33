"""What the text has told before a figure: kept in a memory, or said by the clause before.

In 零售总额5亿元，增长5%。其中网上零售2亿元 the second figure is of the level told first, the third is a part of it. `memory` keeps what is
spoken of, `changes`, `counted`, `listed` and `kept` the rest; `wholes` finds what a share is a share of by its arithmetic;
`topics` and `topic_measures` read clauses without a figure.
"""

from __future__ import annotations

from flows.extract.meaning.subjects.frame import CHANGE, Frame
from flows.extract.meaning.subjects.told import topics

FRAMES = (Frame(topics.made_to_move, move=CHANGE),)
"""The constructions of this folder that part a name from its figure, the more specific first."""
