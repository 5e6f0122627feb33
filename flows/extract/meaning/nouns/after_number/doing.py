"""What people do, as the name of those who do it: 参保人 of 1334万人参保, 受伤人 of 5人在事故中受伤.

The noun that a number counts is in `following` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.degrees import WHOLLY
from flows.extract.meaning.nouns.phrase import BREAKS, REACHING, Phrase, moving, stops
from flows.extract.text.words import PERFECTIVE
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.text.words import Word, Words

EARNING = frozenset(("增收", "减收"))
"""带动260户增收: what those do, though incomes move by the same verb."""
PASSIVES = ("被", "遭", "获")
"""What befalls somebody begins with it, whatever the dictionary calls the word: 被淹, 获颁."""
NO_DEED = frozenset((
    "是", "有", "为", "属于", "来自", "组成", "构成", "左右", "以上", "等", "到", "达到", "需要", "相比",
))  # fmt: skip
RECKONING = frozenset(("估算", "测算", "推算", "计算", "折算", "核算"))
"""以参保人数300万人测算: what is reckoned by so many, who do nothing of the kind."""
DEEDS, SUFFERED = ("v", "vd", "i"), ("v", "vd", "vn", "i", "l", "n")
"""Tags of what is done, and of what may stand after 被, which the dictionary has as nouns too: 被追究责任."""
MANNER = ("a", "ad", "d")
"""Tags of how it was done."""
MEANS = ("通过", "经由", "经", "凭借", "借助", "跟随")
"""Prepositions of how they did it, before a noun and the deed: 通过公路出行."""
DEED_BY, LONGEST_DEED = 2, 12
"""A preposition and its noun, before the deed; and how many characters a deed has at most."""
WITHIN = ("中", "时", "里", "内", "期间", "上", "后", "过程中")


def predicate(words: Words, start: int, end: int) -> Phrase | None:
    """What people do, as the name of those who do it: 参保人 of 1334万人参保 or of 1334万人在试点中参保."""
    done: list[Word] = []
    for word in _past_where(words.between(start, end)):
        if word.text[0] in BREAKS:
            break
        if word.text not in PERFECTIVE:
            done.append(word)
    passive = done[0].text if len(done) > 1 and done[0].text in PASSIVES else ""
    done = done[1:] if passive else done  # 44000人被枪杀
    while len(done) > 1 and (done[0].tag in MANNER or done[0].text in WHOLLY):
        done = done[1:]  # 紧急转移, 全部脱贫
    if done and done[0].text in vocabulary().people.harms:
        done[0] = done[0]._replace(tag="v")
    by_means = len(done) > DEED_BY and done[0].text in MEANS and done[-1].tag == "v"
    if (
        not done
        or (done[0].tag not in (SUFFERED if passive else DEEDS) and not by_means)
        or done[0].text in (NO_DEED | RECKONING | moving()) - EARNING
    ):
        return None
    if any(word.tag[0] not in "vnbjl" or word.text in stops() for word in done[1:]):
        return None
    if done[0].text.endswith(REACHING) and done[0].end == end:
        return None  # 由3人降到2人: what became of the number
    name = passive + "".join(word.text for word in done)
    return Phrase(done[0].start, done[-1].end, name + "人") if len(name) <= LONGEST_DEED else None


def done_in(words: Words, start: int, end: int) -> Phrase | None:
    """遇难人 of 4人遇难的消息: what those counted did, where the noun after it is only what tells of that."""
    listed = words.between(start, end)
    if len(listed) < len(("遇难", "的", "消息")):
        return None
    did, of, noun = listed[:3]
    if did.tag != "v" or of.text != "的" or noun.text not in vocabulary().speech.telling:
        return None
    return Phrase(start, did.end, did.text + "人")


def _past_where(listed: list[Word]) -> list[Word]:
    """The words after 在…中, 在…时, 在某地: where and when they did it, or it was done to them."""
    if not listed or listed[0].text != "在":
        return listed
    is_place = True  # 在现场参加: nothing but nouns up to the verb
    for index, word in enumerate(listed[1:], 1):
        if word.text[0] in BREAKS:
            break
        if word.text in WITHIN:
            return listed[index + 1 :]
        opens = word.tag == "v" or word.text in PASSIVES
        if is_place and opens and index > 1 and not _closes_later(listed, index):
            return listed[index:]
        is_place = is_place and word.tag[0] in "nsfbr"
    return listed


def _closes_later(listed: list[Word], at: int) -> bool:
    """Whether 中 or 时 comes after that word: 救援 of 在救援过程中."""
    return any(word.text in WITHIN for word in listed[at:])
