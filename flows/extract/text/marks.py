"""Marks of Chinese sentences that are typed in half width, and the full width that the grammar reads.

Where numbers are still to be read, 1,200 and 8:30 hold the same marks: those beside Chinese text are a sentence's, and
`fold` widens them. Where figures are known, only those between two letters or digits are no sentence's.
"""

from __future__ import annotations

from flows.regex import regex

MARKS = {",": "，", ";": "；", ":": "："}
BRACKETS = {"(": "（", ")": "）"}
CLOSING = ("）", ")")
"""The brackets that close an aside."""
BRACKETED = regex("[（(][^（）()]*[）)]")
"""A stretch in brackets, with none inside: an aside, a unit, what a member is made up of."""
ENDED = regex(r"[，。；、,;：:（(）)\s]|$")
"""What stands behind a word or an amount that nothing is said of any more: a mark, a bracket or white space."""
_BY_TEXT = r"\u4e00-\u9fff%‰”’》"
BESIDE_TEXT = rf"(?:(?<=[{_BY_TEXT})].)|(?=[\u4e00-\u9fff“‘《]))"
"""Around a mark beside Chinese text, looked back at past the mark: 增长2%,比上月."""
_NOT_WITHIN = regex(r"(?<![A-Za-z0-9])[,;:]|[,;:](?![A-Za-z0-9])|[()]")
"""Brackets, and marks that do not stand between letters or digits."""


def full_width(text: str) -> str:
    """`text`, as long as before, with the marks of its sentences in full width, for reading around known figures.

    >>> full_width("增长2%,比上月(1,200家)")
    '增长2%，比上月（1,200家）'
    """
    full = MARKS | BRACKETS
    return _NOT_WITHIN.sub(lambda match: full[match[0]], text)
