"""The verb that governs a whole or the first of a list, and with it the parts and the rest of the list.

招收研究生130万人，其中博士生15万人 are 招收博士生, and 引进企业5家、人才30人 are 引进企业 and 引进人才. Parts of anything else that is counted are in
`flows.extract.meaning.subjects.parts.classes.bare`, those that are told by a verb alone in
`flows.extract.meaning.subjects.parts.outcomes.stages`.
"""

from __future__ import annotations

from flows.extract.meaning.nouns.names import naming
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

STAFF, MEN = "人员", "人"
"""检查人员, 申请人: after a verb alone, those who do it."""
SPARING = ("减排", "节约", "节省")
"""Verbs that hold for a list though the catalogue knows the first by them: 减排二氧化碳9万吨、氮氧化物30吨."""
BEGUN = regex("^(?:新?开工|新|(?:预计)?(?:年|每年)?可)")
"""新 of 新认定企业5家、园区2家, without which the verb would count them all; 可 of 可减排二氧化碳."""
NOMINAL = "nbjax"
"""First characters of the tags that what is done to opens with: 省级园区, 老旧电梯."""
DOERS = tuple("业者商户员")
"""After a verb they make a noun of it."""


def governed(name: str, whole: str) -> str | None:
    """The name of some of the persons whom the whole counts, with what was done with all; None where nothing was.

    销售人员 and 生产工人 are those who do it.
    """
    people = vocabulary().people.persons
    if not (name.endswith(people) and whole.endswith(people)) or naming.is_name(whole):
        return None
    verbs = vocabulary().once.governing
    verb = next((one for one in verbs if whole.startswith(one)), "") or next(
        (word for word, _ in tagged(whole) if word in verbs), ""
    )
    does_it = verb.endswith(vocabulary().acts.of_goods) or whole.endswith(
        (verb + STAFF, verb + MEN)
    )
    return verb + name if verb and not does_it and verb not in name else None


def governing(first: str, member: str) -> str:
    """The verb of 引进企业5家、人才30人 that holds for all members of the list, with who does it; "" where the first has none."""
    verb = _opening_verb(first)
    if not verb or first == verb or tagged(member)[0][1][0] not in NOMINAL:
        return ""
    if member.startswith(verb):
        return ""  # 清理垃圾30处、清理违建12处
    if verb in vocabulary().acts.business and first.removeprefix(verb) in vocabulary().people.firms:
        return ""  # 生产企业210家，科研院所42家: those do it
    if first.removeprefix(verb) in naming.SUFFIXES:
        return ""  # 现房销售面积: what was done is no part of a list, but of the measure
    if verb.endswith(vocabulary().acts.of_goods) and member.endswith(vocabulary().people.persons):
        return ""  # 销售汽车20万辆、职工3000人
    return "" if naming.is_name(first) and not verb.endswith(SPARING) else verb


def _opening_verb(name: str) -> str:
    """铁路发送 of 铁路发送旅客; "" where no verb of what is counted or moved stands in the name."""
    verbs = vocabulary().once.governing
    done = BEGUN.sub("", name)
    opening = next((one for one in verbs if done.startswith(one)), "")
    stages = (one for one in vocabulary().acts.stages if opening and one.startswith(opening))
    opening = next(filter(done.startswith, stages), opening)  # 投入使用
    rest = done.removeprefix(opening)
    if opening and rest[:1] in DOERS:
        return ""  # 种植业, 销售商
    again = next((one for one in vocabulary().acts.reworking if rest.startswith(one)), "")
    opening = name[: len(name) - len(done)] + opening + again if opening else ""  # 改造提升
    owner = ""
    for word, tag in tagged(name) if not opening else ():
        if word in verbs:
            return owner + word
        if tag[0] != "n":
            return ""
        owner += word
    return opening
