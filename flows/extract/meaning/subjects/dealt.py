"""The name that a list deals out to a figure: 出口 and 进口 of 出口、进口分别增长3%、5%.

How a list is read is in the folder `lists`; here what is left out in it is filled in from what was told before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.bases.words import TWO_BASES
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import moving
from flows.extract.meaning.subjects.antecedents import spoken_of
from flows.extract.meaning.subjects.beside.deeds import households
from flows.extract.meaning.subjects.comparisons.leads.comparing import led_by_several
from flows.extract.meaning.subjects.discourse.ellipsis.relational_nouns import total_of
from flows.extract.meaning.subjects.discourse.topics import topic_chains
from flows.extract.meaning.subjects.events.amounts.deeds import as_amount
from flows.extract.meaning.subjects.events.scores import contests
from flows.extract.meaning.subjects.lists.dealing import deal
from flows.extract.meaning.subjects.lists.figure_list import NOTHING, FigureList
from flows.extract.meaning.subjects.lists.listing import SHARE, SIDE
from flows.extract.meaning.subjects.measures import is_measured
from flows.extract.meaning.subjects.parts.branching import branches, members
from flows.extract.meaning.subjects.told.changes import GROWTH
from flows.extract.meaning.subjects.told.memory import SHARED, whole_of_all
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE
from flows.extract.text.words import tagged
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.lists.figure_list import Dealt
    from flows.extract.meaning.subjects.told.memory import Memory

PLACE, POINT = "ns", "percentage_point"
SEVERALLY = regex(rf"(?:同比|比上年|较上年)?分别(?:同比)?{MOVE}{HEDGE}?")
"""分别增长, alone in its clause: of what was told before."""
AGAINST_EACH = regex(rf"{TWO_BASES}{MOVE}{HEDGE}?")
"""同比、环比分别增长, alone in its clause: one change of what was told before, against one base after the other."""
PULLS_GROWTH = "对增长的拉动"
"""第二、三产业分别拉动增长2.1和2.4个百分点, after 第一产业拉动GDP增长: it is left out what grows."""
SO_MANY = regex(r"^\d+[个家项条座所户](?![人百])(?=..)")
"""1个省级、18个市级重点项目分别完成投资9亿元、31亿元: how many there are of each is no part of its name."""
EACH_IS = regex(rf"分别(?:为|是|达到?|高达){HEDGE}?$")
"""北京、上海分别为: of each what was spoken of is so much."""


def dealt(case: Case) -> str | None:
    """The name that a list deals out to the figure: 甲、乙分别增长3%、5%."""
    name = _dealt(case)
    return name and _of_its_whole(case, name)


def _of_its_whole(case: Case, share: str) -> str:
    """小学生占在校生的比重 of 在校生50万人。小学生20万人，初中生15万人，所占比重分别为: of the amount that the arithmetic finds, or of which the sentence has told a share; else the name as it is."""
    part = share.removesuffix(SHARE)
    if part == share or case.moved.role != "share":
        return share
    memory = case.memory
    whole = memory.told.whole(part, case.reading, case.spot.block.start)
    if whole is not None and whole + SHARE not in memory.dealt:
        memory.parts.whole = whole
        return f"{part}占{whole}的比重"
    opens = case.spot.run.position == 0 and SHARED.search(memory.subject or "") is not None
    if memory.parts.whole is None or not opens:
        return share  # 内销8亿元，外销2亿元，占比分别为80%、20%: nor is one a part of the other
    # 稻谷产量占总产量的比重为55%，小麦、玉米分别占20%、15%
    of_whole = f"占{memory.parts.whole}的比重"
    memory.dealt = [
        one.removesuffix(SHARE) + of_whole if one.endswith(SHARE) else one for one in memory.dealt
    ]
    return part + of_whole


def _dealt(case: Case) -> str | None:
    """The name as the list gives it."""
    phrases, spot, reading, moved, memory = case
    if spot.run.position and spot.run.position < len(memory.dealt):
        return memory.dealt[spot.run.position]
    opens = spot.run.size > 1 and spot.run.position == 0
    if opens and households.are_households(case):
        memory.dealt = []  # 城乡低保对象3万户、5万人: the same, counted twice
        return None
    if opens and moved.role == "difference" and led_by_several(phrases, spot):
        memory.dealt = []  # 增速比全国、全省分别高1.1个和0.6个百分点: what is led is no subject
        return None
    if opens and AGAINST_EACH.fullmatch(phrases.text, spot.clause.start, spot.start):
        memory.dealt = []
        return None
    bare = opens and moved.role == "change" and reading.kind == "percent"
    bare = bare and SEVERALLY.fullmatch(phrases.text, spot.clause.start, spot.start) is not None
    terms = memory.in_each_term(spot.run.size) if bare else []
    if terms:
        memory.dealt = terms
        return terms[0]
    told = memory.dealt
    memory.dealt, things = _deal(case) if opens else NOTHING
    memory.dealt = [SO_MANY.sub("", name) for name in memory.dealt]
    if not memory.dealt:
        return None
    if set(things) == set(memory.dealt):
        memory.dealt = things = topic_chains.of_each(phrases, spot, memory.dealt)
    memory.dealt = branches.all_measured(case, memory.dealt)
    if moved.is_still:
        memory.dealt = [total_of(case, one) or one for one in memory.dealt]
        memory.dealt = members.all_measured(case, memory.dealt)
        memory.dealt = [as_amount(name, reading) for name in contests.of_each(case, memory.dealt)]
    if _told_of_places(case):
        memory.dealt = [spoken_of(case) or ""] * len(memory.dealt)
    same = case.whole if reading.kind == "count" else None
    if same is not None and same == memory.subject and _are_places(memory.dealt):
        # 甲国有4716人丧生，乙国和丙国分别为3903人和2386人
        memory.dealt = [same] * len(memory.dealt)
    if reading.kind == POINT and moved.role == "change":
        memory.dealt = _moved_again(memory, told)
    elif reading.kind == "percent" and moved.role == "change" and memory.dealt == told:
        # 里程、投资分别占计划的71%和60%，较上年增长7%和5%: in percent they grow, and not their shares
        memory.dealt = [SHARED.sub("", one) or one for one in memory.dealt]
    memory.listed.names = memory.listed.names or things
    memory.parts.whole = whole_of_all(memory.dealt) or memory.parts.whole
    return memory.dealt[0]


def _moved_again(memory: Memory, told: list[str]) -> list[str]:
    """What points move that a list deals out: the growths or the shares of those, where the list `told` last was of them.

    分别增长5%、3%，分别加快0.9、1.1个百分点; 占比重分别为5%和3%，分别提高0.5和0.2个百分点.
    """
    names = _pulling(memory)
    if told and len(told) == len(names) and memory.subject == told[-1] and SHARED.search(told[-1]):
        return told
    return (
        [_pace(one) for one in names] if memory.subject == memory.changes.last in names else names
    )


def _pulling(memory: Memory) -> list[str]:
    """The names, of what the text said to grow where the list leaves that out: 分别拉动增长2.1和2.4个百分点."""
    if memory.effect.whole is None:
        return memory.dealt
    pull = f"对{memory.effect.whole}的拉动"
    return [one.replace(PULLS_GROWTH, pull) for one in memory.dealt]


def _pace(name: str) -> str:
    """工业增速, whose rise of 5% the sentence has told, and which points move: 分别增长5%、3%，分别加快0.9、1.1个百分点; a rate stays as it is."""
    is_rate = naming.is_of(name, "percent", "ratio") or name.endswith(naming.RATE_NAMES)
    return name if is_rate else name + GROWTH


def _deal(case: Case) -> Dealt:
    """The names that the text deals out to the list of figures that this one opens; empty if none."""
    phrases, spot, moved, memory = case.phrases, case.spot, case.moved, case.memory
    return deal(
        FigureList(
            phrases,
            spot,
            recent=memory.listed.names,
            levels=memory.levels or memory.listed.things,
            reached=memory.reached,
            told=[*memory.levels_before, *memory.levels],
            unmoved=(memory.unmoved or memory.listed.names) if moved.role == "change" else (),
            leads=moved.role == "difference",
        )
    )


def _told_of_places(case: Case) -> bool:
    """房价上涨2%，北京、上海分别上涨5%和6%: whether only places were dealt out, and what was spoken of is measured so."""
    phrases, spot, moved, memory = case.phrases, case.spot, case.moved, case.memory
    if not _are_places(memory.dealt):
        return False
    between = phrases.text[spot.since : spot.start]
    moves = moved.role == "change" and moved.verb in moving()
    if not (moves or (moved.role == "level" and EACH_IS.search(between))):
        return False  # 江苏、浙江分别签约10亿元和8亿元
    antecedent = spoken_of(case)
    is_told = memory.named or naming.known(antecedent or "") is not None
    return is_told and is_measured(case, antecedent, spot.since)


def _are_places(names: list[str]) -> bool:
    """Whether all names are those of places or sides of the country: 北京, 浙江杭州, 西部, and not 价格下降的城市."""
    return all(
        SIDE.fullmatch(name) is not None or all(tag == PLACE for _, tag in tagged(name))
        for name in names
    )
