"""For how many, or for each of whom, a measure is, as the sentence has said before: 每百户汽车52辆、空调180台, 户均住房120平方米，人均38平方米."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import A_MEAN, per_so_many
from flows.extract.meaning.subjects.discourse.ellipsis.gapping import MEMBER
from flows.extract.meaning.subjects.told.memory import EARNING
from flows.extract.text.words import tagged

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.discourse.ellipsis.resumption import Resumption

HOMES = ("居民家庭", "家庭")
"""After 每百户, who they are."""
MANY = 1000
"""So many of anything do not come to a hundred or a thousand of others: 每千人口床位7张，居民5万人."""
COMMAS = ("，", ",")


def for_each_of_them(resumption: Resumption) -> str | None:
    """户均住房面积120平方米，人均38平方米: the same, for each of them; 户均增收 is of their income, whatever was told before."""
    case = resumption.case
    told, memory = case.memory.level, case.memory
    if told is None or A_MEAN.fullmatch(resumption.name) is None or case.moved.verb in EARNING:
        return None
    if case.reading.kind == "money" and not naming.is_of_money(told):
        # 养老金3亿元，惠及5万人，人均增加80元
        # 登记额28亿元，惠及企业400家，户均700万元
        in_money = memory.stated.get(case.reading.canonical, told)
        told = next((one for one in reversed(memory.levels) if naming.is_of_money(one)), in_money)
    elif case.moved.is_still:
        # 流转土地1万亩，涉及农户900户，户均11亩: what was told in that unit
        told = memory.stated.get(case.reading.canonical, told)
    return resumption.name + A_MEAN.sub("", told, count=1)


def for_so_many(resumption: Resumption) -> str | None:
    """每百户汽车52辆、空调180台, 亩均税收12万元、产值90万元: for how many, or for each of whom, holds for all of a list."""
    case = resumption.case
    text, spot, name = case.phrases.text, case.spot, resumption.name
    told = case.memory.subject or ""
    if not (resumption.before and case.moved.is_still and case.memory.named) or name.startswith(
        "每"
    ):
        return None
    joint = MEMBER.match(text, spot.since)
    at = spot.own_start if joint is None else joint.end()
    goes_on = text.startswith(name, at) and (joint is not None or text[at - 1] in COMMAS)
    is_close = joint is not None and joint[0] not in COMMAS
    if not goes_on:
        return None
    if (head := A_MEAN.match(told)) is not None:
        is_alike = is_close and A_MEAN.search(name) is None
        return head[0] + name if is_alike and is_amount(name) and is_amount(told) else None
    value = case.reading.value
    is_few = is_close or (value is not None and value < MANY)
    is_counted = case.reading.kind == "count" and case.reading.unit is not None  # and no 系数0.29
    many = _so_many(told) if is_counted and is_few else ""
    return many + name if many else None


def _so_many(told: str) -> str:
    """每百户家庭 of 每百户家庭汽车; "" of what is told of all."""
    if not told.startswith("每"):
        return ""
    ends = accumulate(len(word) for word, _ in tagged(told)[:-1])
    many = max((told[:end] for end in ends if per_so_many(told, end) == told[:end]), default="")
    homes = next((one for one in HOMES if many and told.startswith(many + one)), "")
    return many + homes
