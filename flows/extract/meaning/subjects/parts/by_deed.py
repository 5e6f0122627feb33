"""Those who are counted and what they do, right behind their number: 12个项目建成投用 are 建成投用的项目, 9个单位违规发放补贴.

What happens to a thing tells any noun apart (12条河流发生洪水), what is done only those who do something.

What those do of whom a sentence has told before belongs in `picking` beside this module, and with how much in `done_with`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.following import ASPECTS, is_compound, opens_deed
from flows.extract.meaning.nouns.phrase import NEGATIONS, moving, stops
from flows.extract.meaning.subjects.parts.done_with import TOLD_TO_SUM, is_done_with
from flows.extract.meaning.subjects.parts.predicates import TOLD, who
from flows.extract.text.hedges import HEDGE
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.text.words import Word

THERE_ARE = re.compile(rf"(?:有|存在)(?:{HEDGE}|多达)*$")
"""How many there are, before the number: 有11万户企业."""
COPULAS = ("是", "为", "系", "属", "发布", "发布公告", "公告")
AND_OTHERS, OPENS_DEED = "等", ("v", "p", "c", "d")
WHEN_OR_HOW = ("t", "d")
"""Tags of what may stand before the number: 目前12个项目开工, 共12个项目开工."""
NO_OBJECT = "fpu"
"""First characters of the tags of what is no object of a verb: 后, 在, 的."""
WITH = ("与", "同", "跟")
SHORT = 2
"""So many characters has a deed that stands before a noun without 的: 竣工项目."""


def by_deed(phrases: Phrases, spot: Spot) -> str | None:
    """有11万户企业建立企业年金: the 建立企业年金的企业, of whom there are so many; 12个项目建成投用, 9个单位违规发放补贴."""
    text, names = phrases.text, vocabulary()
    to_sum = TOLD_TO_SUM.match(text, spot.end)
    told = to_sum or TOLD.match(text, spot.end)
    if told is None or text.startswith("的", told.start()):
        return None
    words = phrases.words.between(told.start("what"), told.end("what"))
    at = _deed_at(words)
    if not at or words[0].tag[0] in "vdp" or (to_sum and not is_done_with(words[at:])):
        return None
    groups = (*names.people.holders, *names.people.actors)
    there_are = THERE_ARE.search(text, spot.since, spot.start) is not None
    if there_are:
        groups = (*groups, *names.people.persons)
    elif not (_opens(phrases, spot) or _are_partners(phrases, spot, words[at:])):
        return None
    those, deed = text[told.start() : words[at].start], text[words[at].start : told.end("what")]
    says_nothing = (
        *names.acts.impersonal,
        *names.speech.saying,
        *names.speech.foreseeing,
        *COPULAS,
    )
    moves = words[at].text in moving() or (
        words[-1].text in moving() and words[at].text not in stops()
    )  # 7个项目出口增长, and not 实现增长
    acts = those.endswith(groups) or _befalls(words, at) or (there_are and _is_done(words, at))
    if not acts or moves or words[at].text in says_nothing:
        return None
    if len(deed) <= SHORT and those.endswith(names.people.persons):
        return None
    return who(deed, those, bare=SHORT)


def _deed_at(words: list[Word]) -> int:
    """Where a verb begins after the noun, or the words of manner before it: 违规 of 单位违规发放补贴, 未按规定 of 项目未按规定招标. 0 if none."""
    for at, word in enumerate(words):
        if at and _is_done(words, at):
            return at  # 企业办理了业务, where the dictionary has a noun
        is_deed = word.text in stops() and word.tag[0] in "vn"  # 部门进村开展服务
        is_deed = is_deed or word.text in vocabulary().acts.stages  # 项目建成投产
        if at and (is_deed or word.text.startswith(NEGATIONS) or opens_deed(words[at : at + 2])):
            return 0 if is_compound(words[at:]) else at
        if at and word.tag[0] in "vdp":
            return 0  # 企业在创业板上市: where, or of whom
    return 0


def _befalls(words: list[Word], at: int) -> bool:
    """河流|发生|洪水: whether something is said to happen to a thing, and not when or where the thing itself did: 事故|发生|后."""
    is_said = words[at].text in vocabulary().acts.befalling and words[at - 1].tag[0] == "n"
    return is_said and at + 1 < len(words) and words[at + 1].tag[0] not in NO_OBJECT


def _is_done(words: list[Word], at: int) -> bool:
    """Whether 了 or 过 behind the word there says that it was done."""
    return at + 1 < len(words) and words[at + 1].text in ASPECTS


def _are_partners(phrases: Phrases, spot: Spot, deed: list[Word]) -> bool:
    """Whether somebody does it together with those counted: 与20个国家|签署协议, and not 与20个国家|相比."""
    start = max(spot.clause.start, spot.since)
    ahead = phrases.words.last(start, phrases.trimmed(start, spot.start))
    is_with = ahead is not None and ahead.text in WITH
    return is_with and len(deed) > 1 and deed[0].tag[0] == "v" and deed[-1].tag[0] in "nv"


def _opens(phrases: Phrases, spot: Spot) -> bool:
    """Whether the clause opens with the number, with when or where, or with the first of those: 污水处理厂等99个项目建成."""
    text, start = phrases.text, max(spot.clause.start, spot.since)
    if text.endswith(AND_OTHERS, start, spot.start):
        return phrases.words.at(start).tag not in OPENS_DEED  # 与甲、乙等20家企业合作
    if not text[start : spot.start].strip():
        return True
    if all(word.tag in WHEN_OR_HOW for word in phrases.words.between(start, spot.start)):
        return True
    where = phrases.before(start, spot.start)
    return where is not None and where.start == start and phrases.is_place(where)
