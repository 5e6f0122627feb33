"""What the name of a class tells before its bound: 营业收入 of 年营业收入10亿元以上企业, 一次死亡 of 一次死亡3人以上事故.

The bound itself is found in `flows.extract.meaning.nouns.modifiers`; what its number is called belongs in
`flows.extract.meaning.subjects.parts.classes.thresholds`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names.naming import WHOLES
from flows.extract.meaning.nouns.phrase import per_so_many, stops
from flows.extract.text.alternations import trie
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.text.words import Words

BOUNDS, EXCEEDING = ("以上", "以下", "以内"), ("超", "突破", "过", "破", "逾")
"""How a bound closes, and how it opens."""
IN_EACH = "(?<!第)(?:一次性?|单[次笔起体张份]|每[次笔起])(?:造成|导致|性)?"
"""Before what a class is bounded by: 一次死亡3人以上, 单笔10万元以上."""
BEFORE_BOUND = regex(f"{IN_EACH}$")
LONGEST_FRONT, LONGEST_STAGE, LONGEST_MEASURE = 4, 5, 12
"""How far before a bound what is said of each may begin, how far those have come, and its measure, in characters."""
OF_MEASURES = "nvbjl"
"""How the tags of the words of a measure begin."""


def came_to() -> str:
    """What a class of accidents is told by, as an expression: 死亡 of 死亡3人以上, 直接经济损失 of 直接经济损失100万元以上."""
    return rf"(?:{trie(vocabulary().people.casualties)}|(?:直接)?(?:经济)?损失)"


def told_before(words: Words, text: str, at: int, bound: str) -> str:
    """一次死亡 of 一次死亡3人以上事故: what is told before the bound of a class, which begins at an offset; empty if nothing is."""
    ahead = (
        per_so_many(text, at)
        or _front_of(words, text, at)
        or _measured_by(words, at, bound)
        or _harming(words, at)
    )
    return _in_each(text, at - len(ahead)) + ahead


def _front_of(words: Words, text: str, at: int) -> str:
    """新开工 of 新开工亿元以上项目: what stands before a class and is said of those in it; empty if nothing is."""
    verb = words.last(max(0, at - LONGEST_FRONT), at)
    if verb is not None and verb.text in vocabulary().once.fronts:
        return verb.text
    stage = _stage().search(text, max(0, at - LONGEST_STAGE), at)
    begins = stage is not None and words.at(stage.start()).start == stage.start()
    return stage[0] if stage is not None and begins else ""


@cache
def _stage() -> re.Pattern[str]:
    """How far those of a class have come, and none of what somebody did to them: 新签约, 竣工投产, and not 建成."""
    acts = vocabulary().acts
    stages = (one for one in acts.stages if one not in stops())
    return regex(f"新?{trie((*acts.objectless, *stages))}$")


def _measured_by(words: Words, at: int, bound: str) -> str:
    """营业收入 of 年营业收入10亿元以上企业: of which measure the bound of a class is; empty if it does not say."""
    if not bound.endswith(BOUNDS) and not bound.startswith(EXCEEDING):
        return ""
    measure = ""
    said = ""
    for word in reversed(words.between(max(0, at - LONGEST_MEASURE), at)):
        does = word.tag == "v" and said  # 实现税收; but 收入, which the dictionary has as a verb
        if word.tag[0] not in OF_MEASURES or does or word.text in WHOLES:
            break
        said = word.text + said
        if is_amount(said):
            measure = said
    return measure


def _harming(words: Words, at: int) -> str:
    """死亡 of 死亡3人以上事故: what the bound of a class says how many came to; empty if it does not say."""
    verb = words.last(max(0, at - LONGEST_FRONT), at)
    people = vocabulary().people
    is_harm = verb is not None and verb.text in (people.harms + people.casualties)
    return verb.text if verb is not None and is_harm else ""


def _in_each(text: str, at: int) -> str:
    """一次 of 一次死亡3人以上事故, 单笔 of 单笔10万元以上交易: that the bound of a class holds of each one; empty if that is not said."""
    each = BEFORE_BOUND.search(text, max(0, at - LONGEST_FRONT), at)
    return "" if each is None else each[0]
