"""The hedges that may stand between words and the number they lead to, to be passed over: 下降了近三成, 占全市的约19%.

What each of them allows is read in `flows.extract.figures.bounds`.
"""

from __future__ import annotations

from flows.extract.text.alternations import trie
from schemas.catalogue.language import language

HEDGE = trie(language().words.hedges)
"""A pattern of one of them, in a group of its own: 约, 超过, 不足."""
HEDGED = rf"(?:{HEDGE}|\s)*"
"""A pattern of what may stand between a noun and its number: any of them, and white space."""
AFTER_VERB = rf"(?:了|{HEDGE}|\s)*"
"""Likewise between a verb and its number: 下降了近三成."""
BOUNDING = trie(language().words.bounding)
"""A pattern of what bounds the amount by which some are told apart: 超过70分贝的, 不足1小时."""
