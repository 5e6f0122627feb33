"""A part that a verb alone tells: how far some of those counted have come, or what was done with them.

项目412个，竣工287个 are 竣工项目, 新登记企业30家，注销12家 are 注销企业. A part with a noun of its own belongs in
`flows.extract.meaning.subjects.parts.classes.apart`.
"""

from __future__ import annotations

from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON, VISITS
from flows.extract.meaning.nouns.after_number.degrees import DEGREES, WHOLLY
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.events.amounts.progress import OPENING
from flows.extract.meaning.subjects.parts.doing.predicates import who
from flows.extract.meaning.subjects.parts.wholes.partitive import among_all
from flows.extract.meaning.subjects.parts.wholes.whole_names import HEAD, joined_by
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import DEED_TAGS, tag_of, tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

NEW = "新"
HAVING = ("有", "达", "为", "于", "到")
"""Ends of verbs that say nothing of those who are counted."""
ALONE = regex(
    r"[，,、；;\s]?(?:其中|其|已经|已|共|累计|当年|全年|目前|现|并|还|又|另|尚|仍|未|正在|部分|全部)*"
)
"""What may stand before such a verb in its clause."""
ASPECT = regex(rf"(?:{'|'.join(DEGREES)})(?=经?$)")
"""How far it has been done: part of the name, since 未整改 and 已整改 are two parts of one whole."""
BARE = 3
"""未开工项目, and 投入使用的项目: stages of so many characters take no 的."""
OPENS = regex(rf"[，、；,\s]*(?:其中|另外|另|其余|还)*[，,]?(?:有|{HEDGE})*")
"""All that may stand before a number whose stage follows it."""
REACHED = regex(
    rf"[，,、；;]?(?:其中|目前|现|累计|共)*[，,]?(?P<aspect>已|未|尚未)经?(?P<deed>(?:恢复|实现|接入|纳入|通过)[\u4e00-\u9fff]{{2,6}}?)(?:了|共|{HEDGE}|达到?)*"
)
"""All of a clause that says to what state some of those counted have come, which nothing counts by itself: 已恢复供水."""
STATE_SHORT = 4
"""恢复供水小区, and 纳入监测范围的企业: such states of so many characters take no 的."""
PLANNED = ("计划", "新建", "续建", "整治", "排查")
"""What the dictionary calls nouns, though a plan or a report opens with it what is done: 计划实施项目."""
NEWLY = regex(
    rf"[，、；,\s]*(?:其中[，,]?)?(?P<stage>新[\u4e00-\u9fff]{{1,2}}?)(?:了|共|{HEDGE}|达到?|\s)*"
)
"""其中新引进, 其中新建: up to how many of those counted."""
BUILDING = "建设"
"""What all of them are, whichever of them are new: 新建公路 of 建设公路."""
DONE_ALONE = "完成"
SO_FAR = rf"(?:{'|'.join(WHOLLY)}|尚?未)"
"""How far a stage has been come to."""


def done(case: Case, verb: Phrase) -> str | None:
    """新登记企业30家，注销12家 are 注销企业: those of the counted of whom a verb alone says what they did."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    whole = case.whole
    if whole is None or reading.canonical == PERSON or verb.end != spot.stop:
        return None
    if len(verb.text) < HEAD or verb.text.endswith(HAVING):
        return None
    if ALONE.fullmatch(phrases.text, spot.since, verb.start) is None:
        return None
    if verb.text in whole:
        return _one_of(whole, verb.text) if among_all(phrases, spot) else None
    if (those := joined_by(whole)) != whole:
        return those + verb.text  # 城市低保新增276户，退出374户
    if what := _befell(whole):
        return what + verb.text  # 房屋倒塌47间、受损78间
    those = naming.family_name(whole) or _done_with(whole)
    if those.startswith(verb.text):
        return None
    if len(those) > HEAD and tag_of(those[-HEAD:]) in DEED_TAGS:
        return verb.text  # 酒后驾驶169起、超速行驶38起: one deed after another
    if reading.canonical == VISITS and not _are_persons(those):
        return verb.text  # 门诊86万人次，急诊12万人次
    aspect = ASPECT.search(phrases.text, spot.since, verb.start)
    # 一般损坏房屋, after 严重损坏房屋
    return (aspect[0] if aspect is not None else "") + naming.joined(verb.text, those)


def _one_of(whole: str, deed: str) -> str | None:
    """举报 of 受理投诉举报咨询: one of several deeds that are counted together; None where it is what was done with all of them.

    >>> _one_of("受理投诉举报咨询", "举报"), _one_of("来信来访", "来信"), _one_of("受理投诉", "受理")
    ('举报', '来信', None)
    """
    before, _, after = whole.partition(deed)
    if not before and deed in vocabulary().once.governing:
        return None
    beside = [*tagged(before)[-1:], *tagged(after)[:1]]
    return (
        deed if any(tag in DEED_TAGS and len(word) == len(deed) for word, tag in beside) else None
    )


def _are_persons(those: str) -> bool:
    """Whether those counted are persons, and no visits: 接待游客, and not 住院."""
    return those.endswith(vocabulary().people.persons)


def _befell(whole: str) -> str:
    """房屋 of 房屋倒塌: what the verb that ends a name tells of, and another may; "" where no verb ends it, or it is done to something."""
    *things, did = tagged(whole)
    befell = did[1] == "v" and things and all(tag in ("n", "nz", "b") for _, tag in things)
    return "".join(word for word, _ in things) if befell else ""


def next_stage(case: Case, whole: str) -> str | None:
    """新开工项目412个，竣工287个: those of the counted that have come so far; None where nothing but that is not told."""
    phrases, spot = case.phrases, case.spot
    told = _stage().fullmatch(phrases.text, spot.since, spot.start)
    those = "" if told is None else those_of(whole)
    if told is None and (told := _newly(phrases, spot, whole)) is not None:
        those = those_of(whole).removeprefix(BUILDING)
    if told is None or not those:
        return None
    if told["stage"] == DONE_ALONE and naming.is_deed(those):
        return None  # 新增就业3万人，完成3.4万人: the same
    # 隐患点312处，完成整改286处; what a verb alone says of others is told by `done`
    return told["stage"] + those


def _newly(phrases: Phrases, spot: Spot, whole: str) -> re.Match[str] | None:
    """新引进 of 实施项目9个，其中新引进1个: which of the counted were new, by the verb alone; None where that is said of all of them."""
    told = NEWLY.fullmatch(phrases.text, spot.since, spot.start)
    if told is None or not among_all(phrases, spot) or told["stage"] in whole:
        return None
    does = tagged(told["stage"])[-1][1] in DEED_TAGS
    return told if does or told["stage"] in PLANNED else None


def of_those(case: Case) -> str | None:
    """开工重点项目 of 46个重点项目开工39个: how far some have come of those that were counted right before."""
    spot, those = case.spot, case.memory.counted.last
    if (
        those is None
        or spot.since == spot.clause.start
        or case.memory.counted.unit != case.reading.canonical
    ):
        return None
    if not case.phrases.text.startswith(those, spot.since):
        return None
    told = _stage().fullmatch(case.phrases.text, spot.since + len(those), spot.start)
    return None if told is None else told["stage"] + those


def reached(case: Case) -> str | None:
    """已恢复供水小区 of 小区320个，已恢复供水290个: those of the counted by the state to which they have come."""
    spot = case.spot
    whole = case.whole
    if whole is None or case.reading.unit is None:
        return None
    told = REACHED.fullmatch(case.phrases.text, spot.own_start, spot.start)
    if told is None or told["deed"].endswith(vocabulary().people.holders):
        return None
    those = those_of(whole)
    is_state = not naming.is_counted(told["deed"]) and told["deed"] not in whole
    is_thing = those != "" and not those.endswith(vocabulary().people.persons)
    if not (is_state and is_thing):
        return None
    return told["aspect"] + who(told["deed"], those, bare=STATE_SHORT)


def come_to(case: Case, whole: str) -> str | None:
    """在建酒店 of 酒店20家，其中11家已开业，9家在建: the stage stands behind the number; None where the clause says more than that."""
    spot = case.spot
    text = case.phrases.text
    told = _stage_after().match(text, spot.end) if whole else None
    if told is None:
        return None
    opens = OPENS.fullmatch(text, spot.own_start, spot.start)
    those = "" if opens is None else those_of(whole)
    return who(told["stage"], those, bare=BARE) if those else None


def those_of(whole: str) -> str:
    """项目 of 新开工项目: those counted, without what was done with them and how far they have come."""
    return _done_with(without_stage(whole.removeprefix(NEW)))


def without_stage(whole: str) -> str:
    """重点项目 of 开工重点项目: those of whom it is told how far they have come."""
    return _come_so_far().sub("", whole)


@cache
def _stage_after() -> re.Pattern[str]:
    """A stage, right behind the number that it is told of, up to the end of its clause."""
    return regex(
        rf"(?:目前|现|均|都|正|正在|已)*(?P<stage>{SO_FAR}?{trie(vocabulary().acts.stages)})(?=[，、；。,;）)\n]|$)"
    )


@cache
def _come_so_far() -> re.Pattern[str]:
    """基本完成 of 基本完成任务, after which 尚未完成 is told: how far those have come that were told last."""
    return regex(rf"^{SO_FAR}?{trie(vocabulary().acts.stages)}(?=[\u4e00-\u9fff]{{2}})")


@cache
def _stage() -> re.Pattern[str]:
    """A stage, after what says when or how many of them in all, up to the number."""
    stages = trie(vocabulary().acts.stages)
    return regex(rf"{OPENING}(?P<stage>{SO_FAR}?{stages})(?:了|共|{HEDGE}|达到?|\s)*")


def _done_with(whole: str) -> str:
    """隐患点 of 排查隐患点: what a deed was done with, and another may be; "" of 搬迁安置, which is nothing but a deed."""
    words = tagged(whole)
    deed = takewhile(lambda word: word[1] == "v" or word[0] in PLANNED, words)
    return whole[sum(len(word) for word, _ in deed) :]
