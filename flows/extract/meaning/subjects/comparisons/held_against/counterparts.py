"""What another has come to that the figure before is held against: 毛利率32%，高于乙公司的28% is the 毛利率 of 乙公司.

By how much one is ahead of the other belongs in `flows.extract.meaning.subjects.comparisons.leads.comparing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning import motion
from flows.extract.meaning.subjects.parts.branching import members
from flows.extract.text.hedges import HEDGED
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

RATES = ("percent", "percentage_point")
"""Kinds of figures that are held against what was told last, whether it is a level or a change."""
RATE = "增速"
PLACE, NAMES = "ns", ("nr", "nt", "nz")
"""The tag of places, which are regions and no part of a name, and those of other names."""
REGION = regex(r"(?!邻)[\u4e00-\u9fff]{1,7}[国省市区县州盟旗]")
"""Regions whose names the dictionary lacks: 西岭市."""
THEN = regex(
    rf"(?:[高低快慢好优多少大小]于|超[过出]|不及|不如|接近)[^，。；;、,：:\d%]{{1,8}}?(?:之?前|以前|时期?|期间)的{HEDGED}$"
)
"""仍低于疫情前的: up to what the same was then."""
REACH = 24
LONGEST = 6
"""Within so many characters an owner ends that is of the other's kind: 甲校平均分, of 乙校."""


def counterpart(case: Case) -> str | None:
    """What was told last in the unit, of the other that the clause names; None where it names none, or nothing was told."""
    phrases, spot, reading, moved, memory = case
    if not memory.named:
        return None
    who = motion.counterpart(phrases.text, spot.sentence.start, spot.start)
    then = THEN.search(phrases.text, spot.in_clause(REACH), spot.start) if who is None else None
    if who is None and then is None:
        return None
    told = case.stated
    if reading.kind in RATES:
        told = memory.subject
        told = told and told.removesuffix(RATE) if moved.role == "change" else told
    return told and (told if who is None else of(who, told))


def of(who: str, told: str) -> str:
    """The measure that was told, of somebody else; a place takes the whole of a name that has none.

    >>> of("乙公司", "公司毛利率"), of("女性", "男性患病率"), of("苹果", "三星手机出货量"), of("上海", "失业率"), of("乙校", "甲校平均分")
    ('乙公司毛利率', '女性患病率', '苹果手机出货量', '失业率', '乙校平均分')
    """
    measure = members.in_common(who, told)
    if measure:
        return who + measure
    alike = told.find(who[-1], 1, LONGEST)
    if alike > 0:
        return who + told[alike + 1 :]
    if tagged(who)[-1][1] == PLACE or REGION.fullmatch(who) is not None:
        return told
    (first, tag), *rest = tagged(told)
    is_owner = tag in NAMES or first.endswith(vocabulary().people.actors)
    return who + (told.removeprefix(first) if is_owner and rest else told)
