"""Things counted by what the clause after their number says of them, whatever it is: 19个品牌发布召回公告, 9座车站进入装修阶段.

The classifiers are those of things, by which no deed is counted, so that a verb behind their noun can be nothing but what is
said of them. What those do who act, what things came to and what befell them is in `by_deed` beside this module.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.ending import BESIDE_VERB, counted_nouns
from flows.extract.meaning.nouns.after_number.following import ALL_OF_THEM
from flows.extract.meaning.nouns.after_number.narrowing import BROAD, DOINGS, is_side
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.parts.doing.by_deed import MANNERS, THERE_ARE, opens
from flows.extract.meaning.subjects.parts.doing.predicates import TOLD, is_said, who
from flows.extract.text.words import tag_of
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

OF_THINGS = tuple("个家所座栋幢间艘架辆台列支只头款部条口处")
"""Ends of the classifiers of things."""
IN_A_TALE = ("一", "两")
"""How a number opens that brings in something of which a story goes on: 一辆私家车行驶到门口."""
NOUNS = "nbjslx"
"""First characters of the tags of words for what is counted, beside those of verbs that are nouns as often."""
ADVERBS = tuple("将均已正都全")
"""Adverbs that the segmenter may join to the noun before them: 酒企将."""
PHRASES = ("i", "l")
"""Tags of phrases that the dictionary has as one word."""
VERB, NOMINAL, NOUN, OF, SHORT = "v", "vn", "n", "的", 2
AROUND = (*MANNERS, *BESIDE_VERB, *BROAD)
"""How or how far something is so, before the verb."""
NO_NOUN: tuple[str, ...] = (*AROUND, OF)


def said_of(case: Case) -> str | None:
    """发布召回公告的品牌 of 19个品牌发布召回公告: those counted by what the clause says of them, up to its end."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    if not text.endswith(OF_THINGS, spot.start, spot.end) or text.startswith(IN_A_TALE, spot.start):
        return None
    told = TOLD.match(text, spot.end)
    if told is None:
        return None
    there_are = THERE_ARE.search(text, spot.since, spot.start) is not None
    if not (there_are or opens(phrases, spot)):
        return None
    words = phrases.words.between(*told.span("what"))
    if any(word.text in ALL_OF_THEM for word in words):
        return None  # 3条产线满产
    verb = next((at for at, word in enumerate(words) if at and _is_verb(word)), 0)
    noun = verb
    while noun > 1 and words[noun - 1].text in AROUND:
        noun -= 1  # 车站|局部|围挡
    if words[0].start != spot.end or not _is_thing(words[:noun]) or not _says(words[verb:]):
        return None
    said = noun
    while words[said].text in MANNERS:
        said += 1
    those = text[spot.end : words[noun - 1].end]
    return who(text[words[said].start : told.end()], those, bare=SHORT)


def _is_verb(word: Word) -> bool:
    """Whether a predicate may begin with the word; the dictionary has nouns as verbs, too."""
    if word.text.endswith(counted_nouns()) or is_amount(word.text):
        return False  # 组织, 收入
    if word.tag in PHRASES:  # 赶赴现场, 并网发电
        return tag_of(word.text[:SHORT])[0] == VERB or is_said(word.text[:SHORT])
    return word.tag[0] == VERB and word.tag != NOMINAL


def _may_be_noun(word: Word) -> bool:
    return (word.tag[0] in NOUNS or word.tag == NOMINAL) and word.text not in NO_NOUN


def _is_thing(words: list[Word]) -> bool:
    """Whether the words are a noun alone, of what is counted, and neither of persons nor of a measure or a side of theirs."""
    if not words or any(not _may_be_noun(word) for word in words):
        return False
    last, names = words[-1], vocabulary()
    if last.tag[0] != NOUN or last.text.endswith((*names.people.persons, *ADVERBS, *DOINGS)):
        return False
    is_measure = last.text.endswith((*naming.SUFFIXES, *names.measures.heads)) or is_side(last.text)
    is_measure = is_measure or naming.is_of(last.text, *naming.UNCOUNTED)
    is_measure = is_measure or last.text.endswith(
        (*names.measures.qualities, *names.measures.at_sites)
    )
    return len(last.text) > 1 and not is_measure and not is_said(last.text)


def _says(words: list[Word]) -> bool:
    """Whether the words are a predicate to the end that tells those apart of whom it is said."""
    verb = words[0].text
    if len(verb) < SHORT or verb.startswith(vocabulary().acts.stative) or verb in says_nothing():
        return False
    *inside, last = words
    acting = (*vocabulary().people.actors, *vocabulary().things.arranged)
    if any(word.text == OF or word.text.endswith(acting) for word in inside):
        return False
    return last.text != OF and (not inside or not may_be_counted(last.text))


@cache
def says_nothing() -> frozenset[str]:
    """Verbs that say nothing of those by which they could be told apart: 组成, 表示."""
    names = vocabulary()
    return frozenset((*names.acts.impersonal, *names.speech.saying, *names.speech.foreseeing))


@cache
def _heads() -> tuple[str, ...]:
    people, things = vocabulary().people, vocabulary().things
    return (*counted_nouns(), *people.actors, *people.teams, *things.arranged)


def may_be_counted(word: str) -> bool:
    """Whether so many may be of what the word is for, so that it heads all before it: 站 of 接力|站, 项目 of 修复|项目, 展示|场次."""
    return word.endswith(_heads()) or (len(word) > 1 and word in language().units)
