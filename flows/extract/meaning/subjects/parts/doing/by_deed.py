"""Those who are counted and what they do, right behind their number: 12个项目建成投用 are 建成投用的项目, 9个单位违规发放补贴.

What happens to a thing tells any noun apart (12条河流发生洪水), and so does what anything came to be or into
(8件作品入选国家级名录, 3个村全部摘帽); what is done only those who do something.

What those do of whom a sentence has told before belongs in `flows.extract.meaning.subjects.parts.picked.picking`, and with
how much in `done_with`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.after_number.following import (
    ALL_OF_THEM,
    is_compound,
    opens_deed,
)
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import AFTER_NUMBER, NEGATIONS, moving, stops
from flows.extract.meaning.subjects.parts.doing.done_with import TOLD_TO_SUM, is_done_with
from flows.extract.meaning.subjects.parts.doing.predicates import TOLD, who
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import ASPECTS
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

THERE_ARE = regex(rf"(?:有|存在)(?:{HEDGE}|多达)*$")
"""How many there are, before the number: 有11万户企业."""
LED = regex(
    rf"(?P<verb>引导|组织|带动|吸引|鼓励|动员|发动|选派|安排|邀请|号召|派出|抽调)(?:了|共|{HEDGE})*$"
)
"""Verbs that have those do something who are counted after them: 组织300名党员参加志愿服务."""
EACH = "分别"
"""选派60名干部分别入驻企业: each of them did it."""
COPULAS = ("是", "为", "系", "属", "发布", "发布公告", "公告")
AND_OTHERS, OPENS_DEED = "等", ("v", "p", "c", "d")
WHEN_OR_HOW = ("t", "d")
"""Tags of what may stand before the number: 目前12个项目开工, 共12个项目开工."""
NO_OBJECT = "fpu"
"""First characters of the tags of what is no object of a verb: 后, 在, 的."""
WITH = ("与", "同", "跟")
SHORT = 2
"""So many characters has a deed that stands before a noun without 的: 竣工项目."""
COMING_TO = regex(
    r"(?![占为是有])(?P<what>(?:[\u4e00-\u9fffA-Za-z“”‘’\"《》]|\d+强){4,36})(?<![的了在后时])(?=[，。；,;）)\n]|、\d|$)"
)
"""After the number, up to the end of its clause or to the next number of a list: 贫困村全部摘帽、3个…, 企业入选“民企100强”."""
WITH_WHOM = (
    "与",
    "和",
    "同",
    "跟",
    "从",
    "向",
    "对",
    "在",
    "为",
    "给",
    "比",
    "较",
    "是",
    "每",
    "以",
    "于",
)
"""Before a number, what makes those counted no subject of what follows: 与3家企业签约落户."""
IN_TIME = ("提前", "按期", "超额")
"""How some came to it and others may not have: 提前实现的指标."""
MANNERS = frozenset(
    (
        *ALL_OF_THEM[:3],
        "成功",
        "顺利",
        "先后",
        "相继",
        "陆续",
        "如期",
        *IN_TIME,
        "已",
        "已经",
        "新",
        "共",
    )
)
"""How all of them came to it, which is no part of what they came to."""
SMOOTHLY = regex("^(?:顺利|圆满|成功|全面|如期)(?=完成|实现|通过)")
PROGRESS = regex(r"[\u4e00-\u9fff]{4,6}(?<![的了])")
"""How far those have come in a phrase of four characters or six: 落地见效, 全面整治到位."""
SAYS_HOW = "vadil"
"""First characters of the tags that such a phrase ends in, beside its own words."""
PASSIVES = ("被", "遭")
SUFFERED = regex(r"[\u4e00-\u9fff]{2,16}(?<![的了在后时])(?=[，。；,;）)\n]|、\d|$)")
"""After the number, up to the end of its clause or to the next number of a list: 房屋被冲毁、3座…."""
MADE = regex(rf"(?:致使?|造成|导致|使)(?:了|共|{HEDGE})*$")
"""Before the number of those whom something befell: 暴雨致12个乡镇受灾."""
EVENTS, LONGEST_DEED, OF = ("次", "起", "人次"), 12, "的"
"""Units of what happened, and not of those it happened to; so many characters has what befell them at most."""
PASSIVE, ADDED, HOUSEHOLD = "被", "新增", "户"
ENDS_NOUN, NO_NOUN = "nbjvslxz", "dpcru"
"""First characters of the tags that a noun ends in (毕业生, 服务), and of those that it has none of."""


def by_deed(case: Case) -> str | None:
    """有11万户企业建立企业年金: the 建立企业年金的企业, of whom there are so many; 12个项目建成投用, 9个单位违规发放补贴."""
    phrases, spot = case.phrases, case.spot
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
    are_led = not there_are and _are_led(phrases, spot)
    if there_are or are_led:
        groups = (*groups, *names.people.persons)
    elif not (opens(phrases, spot) or _are_partners(phrases, spot, words[at:])):
        return None
    those, deed = text[told.start() : words[at].start], text[words[at].start : told.end("what")]
    says_nothing = (
        *names.acts.impersonal,
        *names.speech.saying,
        *names.speech.foreseeing,
        *COPULAS,
    )
    # 7个项目出口增长, and not 实现增长
    moves = words[at].text in moving() or (
        words[-1].text in moving() and words[at].text not in stops()
    )
    befalls = _befalls(words, at) or _is_halted(words, at)
    acts = those.endswith(groups) or befalls or (there_are and _is_done(words, at))
    if not acts or moves or words[at].text in says_nothing:
        return None
    are_homes = text.endswith(HOUSEHOLD, spot.start, spot.end) and _is_halted(words, at)
    are_persons = are_led or those.endswith(names.people.persons)
    if len(deed) <= SHORT and are_persons and not are_homes:
        return None
    return who(deed.removeprefix(EACH), those, bare=SHORT)


def came_to(case: Case, *, are_persons: bool = False) -> str | None:
    """8件作品入选国家级名录, 3个村全部摘帽: those counted, things or persons, by what all of them came to be or into.

    `are_persons` where a number without a classifier can count nobody else: 320万农村居民参保.
    """
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    is_paired = spot.run.size > 1 or spot.since == spot.start > spot.clause.start
    if is_paired or text.endswith(WITH_WHOM, spot.since, spot.start):
        return None  # 30户120人搬进新居, 6家、5家企业入选: what is told of both
    above = AFTER_NUMBER.match(text, spot.end)  # 30个以上项目
    start = spot.end if above is None else above.end()
    told = COMING_TO.match(text, start)
    if told is None:
        return None
    words = phrases.words.between(*told.span("what"))
    attaining = vocabulary().acts.attaining
    at = next(
        (at for at, word in enumerate(words) if at and SMOOTHLY.sub("", word.text) in attaining), 0
    ) or _progress_at(words, told["what"], start)
    if not at or words[0].start != start or _tells_apart(words, at):
        return None
    at -= words[at - 1].text == PASSIVE
    noun = _before_manner(words, at)
    last = words[noun - 1]
    if noun < 1 or last.tag[0] not in ENDS_NOUN or last.text in stops():
        return None
    if any(word.tag[0] in NO_NOUN or word.text in stops() for word in words[: noun - 1]):
        return None
    names, those = vocabulary(), text[start : last.end]
    if those.endswith(names.measures.qualities) and (places := _places(words[: noun - 1])):
        # 环境空气质量达标的城市 of 12个城市环境空气质量达标, 水质达标的入海河流 of 5条入海河流水质达标
        return who(
            text[words[places].start : told.end("what")], text[start : words[places - 1].end]
        )
    if are_persons and not those.endswith(names.people.persons):
        return None  # 新舟60飞机实现首飞
    front = ADDED if text.endswith(ADDED, spot.since, spot.start) else ""
    at = noun if words[noun].text in IN_TIME else at
    deed = SMOOTHLY.sub("", text[words[at].start : told.end("what")])
    return front + who(deed, those, bare=0 if those.startswith(names.once.fronts) else SHORT)


def _tells_apart(words: list[Word], at: int) -> bool:
    """上市 of A股|上市|银行: whether a verb without an object stands right before those whom it tells apart."""
    following = words[at + 1 : at + 2]
    actors = (*vocabulary().people.actors, *vocabulary().people.holders)
    return words[at].text in vocabulary().acts.objectless and any(
        one.text.endswith(actors) for one in following
    )


def _places(words: list[Word]) -> int:
    """How many words name the places, or the water, whose quality the next of them tells; 0 if none do."""
    if words and words[0].text in vocabulary().people.holders:
        return 1
    return next(
        (at for at, word in enumerate(words, 1) if word.text.endswith(vocabulary().people.waters)),
        0,
    )


def _progress_at(words: list[Word], told: str, start: int) -> int:
    """Where the words begin that say how far all of those counted have come: 落地 of 举措|落地|见效. 0 if none do."""
    progressing = vocabulary().acts.progressing
    at = next((at for at, word in enumerate(words) if at and word.text in progressing), 0)
    if any(word.text in naming.QUOTES for word in words[:at]) or words[at - 1].tag[0] == "v":
        return 0  # 高校“双优”创建加快推进
    says = at and PROGRESS.fullmatch(told, words[at].start - start)
    ends = words[-1].text in progressing or words[-1].tag[0] in SAYS_HOW
    return at if says and ends else 0


def befallen(case: Case) -> str | None:
    """被冲毁的房屋 of 12栋房屋被冲毁, 受灾乡镇 of 致12个乡镇受灾: those counted by what was done to them, or what was made of them."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    text = phrases.text
    told = SUFFERED.match(text, spot.end)
    if told is None or reading.unit in EVENTS or text.endswith(WITH_WHOM, spot.since, spot.start):
        return None
    words = phrases.words.between(*told.span())
    at = next((at for at, word in enumerate(words) if word.text in PASSIVES), 0)
    is_passive = at > 0
    if not is_passive and len(words) > 1 and MADE.search(text, spot.since, spot.start):
        at = next((at for at in range(len(words)) if _is_halted(words, at)), 0)
        at = at or (len(words) - 1 if words[-1].tag == "v" else 0)
    noun, deed = _before_manner(words, at), text[words[at].start : told.end()]
    if any(word.tag == "t" for word in words[at:]):
        return None  # 被罚近日: the next sentence, without a mark between
    if not noun or words[0].start != spot.end or not 1 < len(deed) <= LONGEST_DEED or OF in deed:
        return None
    those = text[spot.end : words[noun - 1].end]
    people = vocabulary().people
    is_noun = words[noun - 1].tag[0] == "n" or those in people.holders + people.divisions
    are_nouns = is_noun and all(
        word.tag[0] in ENDS_NOUN and word.text not in stops() for word in words[: noun - 1]
    )
    are_persons = those.endswith(people.persons)
    if not are_nouns or are_persons != (reading.canonical == PERSON):
        return None  # 1名乘客头发被卷入: another thing of those counted
    is_known = those.endswith(people.holders) or naming.known(those) is not None
    is_known = is_known or _is_halted(words, at)
    if not is_passive and (are_persons or not is_known or words[at].text in moving()):
        return None
    return who(deed, those, bare=0 if is_passive else SHORT)


def _before_manner(words: list[Word], at: int) -> int:
    """Where the noun ends before a deed, without how all of them came to it: 老人 of 老人|全部|被转移. 0 if there is none."""
    while at > 0 and words[at - 1].text in MANNERS:
        at -= 1
    return at


def _deed_at(words: list[Word]) -> int:
    """Where a verb begins after the noun, or the words of manner before it: 违规 of 单位违规发放补贴, 未按规定 of 项目未按规定招标. 0 if none."""
    for at, word in enumerate(words):
        if at and _is_done(words, at):
            return at  # 企业办理了业务, where the dictionary has a noun
        is_deed = word.text in stops() and word.tag[0] in "vn"  # 部门进村开展服务
        is_deed = is_deed or word.text in vocabulary().acts.stages  # 项目建成投产
        is_deed = is_deed or _is_halted(words, at)
        if at and (is_deed or word.text.startswith(NEGATIONS) or opens_deed(words[at : at + 2])):
            return 0 if is_compound(words[at:]) else at
        if at and word.tag[0] in "vdp":
            return 0  # 企业在创业板上市: where, or of whom
    return 0


def _befalls(words: list[Word], at: int) -> bool:
    """河流|发生|洪水: whether something is said to happen to a thing, and not when or where the thing itself did: 事故|发生|后."""
    is_said = words[at].text in vocabulary().acts.befalling and words[at - 1].tag[0] == "n"
    return is_said and at + 1 < len(words) and words[at + 1].tag[0] not in NO_OBJECT


def _is_halted(words: list[Word], at: int) -> bool:
    """村|停水|停电: whether the words from there on say what befell those before them, whatever the dictionary has them as."""
    return at > 0 and all(word.text in vocabulary().acts.halting for word in words[at:])


def _is_done(words: list[Word], at: int) -> bool:
    """Whether 了 or 过 behind the word there says that it was done."""
    return at + 1 < len(words) and words[at + 1].text in ASPECTS


def _are_led(phrases: Phrases, spot: Spot) -> bool:
    """Whether the verb before the number has them do it: 引导|300户商家|开展退货服务, 选派|50名干部|驻村帮扶."""
    ahead = LED.search(phrases.text, spot.in_own(LONGEST_DEED), spot.start)
    return ahead is not None and phrases.words.at(ahead.start()).text == ahead["verb"]


def _are_partners(phrases: Phrases, spot: Spot, deed: list[Word]) -> bool:
    """Whether somebody does it together with those counted: 与20个国家|签署协议, and not 与20个国家|相比."""
    start = spot.own_start
    ahead = phrases.words.last(start, phrases.trimmed(start, spot.start))
    is_with = ahead is not None and ahead.text in WITH
    return is_with and len(deed) > 1 and deed[0].tag[0] == "v" and deed[-1].tag[0] in "nv"


def opens(phrases: Phrases, spot: Spot) -> bool:
    """Whether the clause opens with the number, with when or where, or with the first of those: 污水处理厂等99个项目建成."""
    text, start = phrases.text, spot.own_start
    if text.endswith(AND_OTHERS, start, spot.start):
        return phrases.words.at(start).tag not in OPENS_DEED  # 与甲、乙等20家企业合作
    if not text[start : spot.start].strip():
        return True
    if all(word.tag in WHEN_OR_HOW for word in phrases.words.between(start, spot.start)):
        return True
    where = phrases.before(start, spot.start)
    return where is not None and where.start == start and phrases.is_place(where)
