"""Some of the counted, and those that are left of them, by what they do: 学校45所，40所合格，其余5所限期整改."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.after_number.following import is_compound
from flows.extract.meaning.nouns.names.counted_nouns import counted_noun
from flows.extract.meaning.nouns.names.naming import UNCOUNTED, is_deed, is_of
from flows.extract.meaning.subjects.parts.classes.bare import noun
from flows.extract.meaning.subjects.parts.doing.predicates import (
    CLAUSAL,
    PREDICATE,
    clause_of,
    is_outcome,
    who,
)
from flows.extract.text.hedges import HEDGE
from flows.extract.text.marks import ENDED
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.memory import Memory
    from flows.extract.text.words import Word

REST = regex(rf"(?:[，、；,;]\s*)?(?P<rest>其余|剩余|余下|剩下|另外)?的?(?:还有|有|{HEDGE})*")
"""其余, up to the number: those of the whole who were not told of yet."""
THE_OTHERS = regex(
    rf"[，、；,;\s]*(?P<rest>其余|其他|其它|剩余|余下|剩下)的?(?:还有|均?为|有|共|{HEDGE})*"
)
THE_REST = regex(rf"(?:将|把|而|对)?(?P<rest>其余|剩余|余下|剩下)的?(?:还有|有|共|{HEDGE})*")
"""Likewise, where a clause opens with those and goes on with what becomes of them."""
_NOW = "(?:目前|现在|现|已|还|尚|仍|只|仅)*"
STILL_LEFT = regex(
    rf"(?:(?:的?[^，。；,;\d]{{1,14}}?){_NOW}(?:剩余|剩下|余下|剩)|[，,]?{_NOW}(?:剩(?!余|下)|(?<=[还尚仍只仅])(?:剩余|剩下|余下?)))(?:了|有|{HEDGE})*"
)
"""的债务还剩, 还剩: between the whole and how much of it is left."""
LEFT = "剩余"
ONCE = regex("原有?|曾|由|从|当[时年初]|[去前]年|过去|最多时")
LONGEST_WHOLE = 24
"""How many there were once, of whom those that are now are no rest: 原有300名员工，仅剩45人; how far before it such a word may stand."""
REST_NEXT = regex(r"[，；,;]\s*(?:其余|剩余|余下|剩下|另外)的?(?:还有|有)?\s?\d")
"""After what some of them do, how many are left."""


def left_over(case: Case, told: str) -> str | None:
    """学校45所，40所合格，其余5所限期整改 are 合格的学校 and 限期整改的学校: the noun of the whole, where what is left of it follows."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    opening = REST.fullmatch(text, spot.since, spot.start)
    does = None if opening is None else PREDICATE.match(text, spot.end)
    if opening is None or does is None or case.reading.canonical == PERSON:
        return None
    is_rest = opening["rest"] is not None
    if spot.since > spot.clause.start or not (is_rest or REST_NEXT.match(text, does.end())):
        return None
    whole = _noun(case.memory, case.reading, told)
    words = phrases.words.between(*does.span())
    at = _predicate_at(words, whole)
    those = whole if at is None else text[does.start() : words[at].start] or whole
    return who(clause_of(words[at:]), those) if those and at is not None else None


def others(case: Case, told: str) -> str | None:
    """脱贫户86户，其中搬迁23户，其余63户 are 其余脱贫户: all that are left of the whole, of whom nothing else is said."""
    phrases, spot = case.phrases, case.spot
    opening = THE_OTHERS.fullmatch(phrases.text, max(spot.since, spot.clause.start - 1), spot.start)
    is_alone = opening is not None and ENDED.match(phrases.text, spot.end) is not None
    return f"{opening['rest']}{told}" if opening is not None and is_alone and told else None


def remaining(case: Case, told: str, *, stated: bool) -> str:
    """剩余贫困人口 of 贫困人口3万人，剩余的2100人年底脱贫: what was told before, of which those are left; `told` where they are not."""
    phrases, spot = case.phrases, case.spot
    if _is_left(case) and LEFT not in told and not told.startswith("余"):
        return LEFT + told
    if stated:
        return told
    opening = THE_REST.fullmatch(phrases.text, spot.own_start, spot.start)
    if opening is None or told.startswith(opening["rest"]):
        return told
    return opening["rest"] + told


def _is_left(case: Case) -> bool:
    """30万元的债务还剩8万元, 门票5000张，还剩800张: whether so much is left of what was told right before, in the same unit."""
    text, spot, unit = case.phrases.text, case.spot, case.reading.unit
    at = spot.since if spot.since > spot.clause.start else spot.clause.start - 1
    is_after = at > spot.sentence.start and text.endswith(unit or "", spot.sentence.start, at)
    if unit is None or case.reading.canonical == PERSON or not is_after:
        return False
    if STILL_LEFT.fullmatch(text, at, spot.start) is None:
        return False
    return ONCE.search(text, max(spot.sentence.start, at - LONGEST_WHOLE), at) is None


def _noun(memory: Memory, reading: Reading, told: str) -> str:
    """What the parts are parts of: 加油站 of 加油站86座，检查78座，剩余8座停业, and not what was done with some; "" where none is told."""
    first = memory.counted.first if memory.counted.unit == reading.canonical else None
    nouns = (noun(one) for one in (told, first) if one)
    return next((one for one in nouns if not (is_deed(one) or is_of(one, *UNCOUNTED))), "")


def _predicate_at(words: list[Word], whole: str) -> int | None:
    """Where the words after a number say what those do: behind the noun of the `whole`, or of whatever is counted; None if nowhere."""
    those = ""
    for at, word in enumerate(words[:-1], 1):
        those += word.text
        is_told = whole.endswith(those) or counted_noun(those) == those
        if is_told and _says_what_they_do(words[at:]):
            return at
    return 0 if _says_what_they_do(words) else None


def _says_what_they_do(words: list[Word]) -> bool:
    """Whether the words say what somebody does or is, and name nobody: 正在施工, 限期整改, 低于临界点, 合格."""
    first, last = words[0], words[-1]
    if first.text in vocabulary().acts.impersonal:
        return False
    clause = clause_of(words)
    if is_outcome(clause) or clause in vocabulary().acts.stages:
        return True
    if first == last and (first.tag == "vn" or is_of(first.text, *UNCOUNTED)):
        return True  # 30家盈利，8家亏损
    return last.tag == "v" or (first.tag in CLAUSAL and not is_compound(words))
