"""Why something moved is no subject: 股价 of 股价因新药热销而上涨12%, 出口额 of 出口额由于订单减少下降8%.

What it is compared with is in `flows.extract.meaning.subjects.comparisons.held_against.against`, what a verb makes to move in
`flows.extract.meaning.causing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.measures import is_measure
from flows.extract.text.words import cut
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot

BECAUSE = regex("因为|由于|缘于|(?<![原起病死内外诱成基近])因(?![此而子素果式数公灾病伤故])")
"""Where a cause begins, and no word that 因 is a part of, nor 因灾死亡, which says of which kind they are."""
SO = "而"


def cause(phrases: Phrases, spot: Spot, phrase: Phrase) -> int | None:
    """Where the cause begins that the phrase is told in, behind what it made to move; None if it is told in none.

    What moves is told before it, and is a measure unless 而 stands before the verb: 全市因公出国经费下降 is of those.
    """
    text, start = phrases.text, spot.clause.start
    if phrase.end > spot.start:
        return None
    because = BECAUSE.search(text, start, phrase.end)
    if because is None or phrases.words.inside_word(because.start()):
        return None
    moved = phrases.closing(start, because.start(), no_place=True)
    if moved is None:
        return None
    says_so = SO in text[because.end() : spot.start]
    is_told = says_so or is_measure(cut(moved.text)[-1]) or naming.known(moved.text) is not None
    return because.start() if is_told else None
