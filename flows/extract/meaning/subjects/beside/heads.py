"""Which noun of a phrase its classifier counts: 家 counts 药店 of 40家药店安装监控, and 起 counts 盗窃案 of 6起盗窃案系一人所为.

Persons are in `flows.extract.meaning.nouns.following`; which nouns a classifier counts is in `names.yml`.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.following import CLOSED
from flows.extract.text.joints import AND
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

PREDICATE = "vpd"
"""Tags of what a predicate begins with, by their first letter: a verb, a preposition, an adverb."""
NOMINAL = "vn"
"""The tag of verbs that are nouns as often, which may belong to the name: 企业孵化中心."""
VERBAL = ("v", "d", "ad", "vd", "i", "l")
"""Tags of the words of a predicate without an object, each as a whole."""
ACTING = ("organisation", "organisation_unit", "piece")
"""Codes of classifiers of those of whom something is said; of what is damaged or ends there is so much."""
OF, JOINED = "的", ("、", *AND)
HURT = tuple("伤亡死损毁塌淹没困")
"""Ends of verbs of harm, which those are counted by whom it befell: 3个孩子受伤, 12所住宅受损."""
PASSIVES = ("被", "遭", "获")
"""What befalls those counted begins with it, whatever the dictionary calls the word: 被淹, 获颁."""


def counted(case: Case, phrase: Phrase) -> Phrase:
    """The phrase up to the noun that the classifier counts, where that noun is not its last and what befell it follows."""
    code = case.reading.canonical
    heads = _heads(code)
    if heads and phrase.text.endswith(heads):
        return phrase
    words = case.phrases.words.between(phrase.start, phrase.end)
    at = _end_of_head(words, heads)
    if not at and code in ACTING:
        at = _end_of_actor(words, case.phrases.text)
    return phrase.up_to(words[at - 1].end, case.phrases.text) if at else phrase


def _end_of_head(words: list[Word], heads: tuple[str, ...]) -> int:
    """How many words there are up to the first noun of that kind after which none goes on; 0 if there is none."""
    if not heads:
        return 0
    for at, (noun, following) in enumerate(pairwise(words), 1):
        if following.text.endswith(heads):
            continue  # 供应商铺, which the segmenter cuts after 商
        is_noun = len(noun.text) > 1 or noun.tag[0] == "n"
        if is_noun and noun.text.endswith(heads) and _ends_noun(following):
            return at
    return 0


def _end_of_actor(words: list[Word], text: str) -> int:
    """How many words there are up to the noun after which verbs alone close the clause: 展商 of 3万家展商参展; 0 if none do."""
    closes = CLOSED.match(text, words[-1].end) is not None
    if (
        not closes
        or words[0].tag in VERBAL
        or any(one.text in JOINED or one.text == OF for one in words)
    ):
        return 0
    at = len(words)
    while at > 1 and words[at - 1].tag in VERBAL and not words[at - 1].text.endswith(_all_heads()):
        at -= 1
    noun, verbs = words[at - 1], words[at:]
    is_noun = len(noun.text) > 1 and (noun.tag == "n" or noun.text.endswith(_all_heads()))
    acts = any(one.tag == "v" and len(one.text) > 1 for one in verbs)
    is_hurt = verbs != [] and verbs[-1].text.endswith(HURT)
    return at if is_noun and acts and not is_hurt else 0


def _ends_noun(word: Word) -> bool:
    """Whether a word ends the noun before it: 安装 of 药店安装监控, and not 研发 of 企业研发中心."""
    if word.text == OF or word.text.startswith(PASSIVES):
        return True
    return word.tag[0] in PREDICATE and word.tag != NOMINAL


@cache
def _heads(canonical: str | None) -> tuple[str, ...]:
    """Ends of the nouns that a classifier of that code counts; none where it may count anything."""
    return () if canonical is None else vocabulary().things.counted_by.get(canonical, ())


@cache
def _all_heads() -> tuple[str, ...]:
    """Ends of all of them, whichever classifier counts them: 组织, which the dictionary has as a verb."""
    return tuple(end for ends in vocabulary().things.counted_by.values() for end in ends)
