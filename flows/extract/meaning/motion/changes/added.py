"""When 新增 is a change: 比上年新增1547人, 贷款新增2万亿元, and after a balance 当月新增12亿元."""

from __future__ import annotations

from flows.extract.meaning.motion.around import SINCE_THEN
from flows.extract.meaning.nouns.tails import TIME
from flows.extract.text.hedges import AFTER_VERB, HEDGED
from flows.regex import regex

ADDED_SINCE = regex(rf"{SINCE_THEN}新增[^，。；]{{0,4}}$")
"""比上年新增1547人: a change, where 新增 alone names what came new."""
BALANCE_ADDED = regex(rf"(?:贷款|存款|续贷|余额|融资规模)新增{HEDGED}$")
"""各项贷款新增2万亿元: by how much what is owed or held rose."""
ADDED_ALONE = regex(
    rf"(?:其中)?(?:{TIME}|[前近头][\d一二两三四五六七八九十]{{1,2}}个?[月季]度?|单[月季]|[年月日季]内|累计|又|已|共|再)*新增{AFTER_VERB}"
)
"""当月新增: nothing but when, so that it is more of what was told."""
BALANCE_TOLD, BALANCE_REACH = regex(r"余额[^，。；\d]{0,8}\d"), 120
"""Up to the amount of a balance, and how far before a number that may stand, in characters."""


def added_to_balance(text: str, start: int, since: int, end: int) -> bool:
    """Whether text[since:end], the words before an amount, say that a balance rose by it: 存款余额500亿元，当月新增12亿元.

    `start` is where the sentence begins.
    """
    if ADDED_ALONE.fullmatch(text, since, end) is None:
        return False
    return BALANCE_TOLD.search(text, max(start, since - BALANCE_REACH), since) is not None
