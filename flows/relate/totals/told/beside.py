"""Totals right beside their parts: 奖牌6枚：3金2银1铜, 3金2银1铜共6枚奖牌.

Some divisions are told of one after another, team by team: what stands farther off may be another's. Which parts a
text tells, and totals farther off, belong in `divisions`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.regex import regex
from flows.relate.formulas import total
from flows.relate.groups import same_time
from flows.relate.totals.division import counting, is_member, names_whole, naming
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.relate.groups import Group
    from flows.relate.totals.division import Division
    from flows.relate.view import Amount, View

AMONG, NEAR = "其中", 6
"""What opens the sentence of the parts, and how many amounts the one before may list."""
JOINTS = r"[、，；和与及以\s]"
"""Between parts that are told in one breath."""
OPENS_ALL = regex(
    r"[^，。；：（(\d]{0,8}(?:[（：]|，?其中|，?包括|，?分别(?:为|是)?|，?即|，)[：，]?(?:包括|有|为|是)?(?P<name>[^，。；：（）\d]{0,8})"
)
"""From a total to the parts that it is divided into, with the name of the first."""
OF_SOME = regex(
    r"[^，。；）]{0,5}(?:，?(?:均|都|全部)?(?:来自|由|出自|属于|归|为|是|系)|等|[、和及与])"
)
"""What says after parts that they are of some alone who have the total, or not all of it: 其中3金1银1铜来自田径."""
ENDS = regex("[金银铜牌]?[件项枚个]?(?:[，。；）\\s]|$)")
"""After parts that nothing more is said of: 3金2银1铜的成绩 may be the best of some."""
VERB = f"(?:{trie(vocabulary().contests.winning)}|有|为|是|计)?"
SUMS_AT_ONCE = regex(
    rf"[^，。；：\d]{{0,4}}(?:(?:在内的?)?(?:一共|总共|共计|合计|总计|共)|在内的){VERB}"
)
"""From parts to their total in one clause: 3金2银1铜共6枚奖牌."""
SUMS_ALL = regex(
    r"[^，。；：\d]{0,12}(?:第[^，。；]{1,6})?，(?:一共|总共|共计|合计|总计|共|(?:奖牌|专利)?(?:总数|总量|数)|总(?:奖牌|专利)数?)"
    rf"{VERB}"
)
"""The same after a comma: 3金2银1铜位列第一，奖牌总数6枚."""
GATHERED = regex(
    r"累计|历[届史年次]|[两三四几多各数]届|生涯|已|至此|目前|截至|达到|增至|升至|再|又|新增|另|添|\d日|[当今昨首][日天晚]"
)
"""What says that more was there before, or that only one day is told of."""


def are_of_all(view: View, group: Group) -> bool:
    """Whether a sentence with 其中 tells the parts of all that the one before it lists, which they add up to.

    新增甲病例3例、乙病例11例。其中，筛查发现9例，自查发现5例: of both, and neither is their total.
    """
    whole, first = group.whole, group.parts[0]
    start = view.sentence_at(first.figure.start).start
    follows = first.sentence - whole.sentence == 1 and view.text.startswith(AMONG, start)
    if group.holds or not follows:
        return False
    near = view.amounts[max(0, whole.index - NEAR) : first.index]
    listed = [one for one in near if one.sentence == whole.sentence and one.is_like(whole)]
    runs = (listed[at:end] for at in range(len(listed)) for end in range(at + 2, len(listed) + 1))
    sums = (total([one.figure.signed for one in run]) for run in runs if whole in run)
    return any(one.meets(group.added.narrow) for one in sums)


def in_one_breath(view: View, division: Division) -> bool:
    """Whether the parts follow each other by their names alone, and all in one way: 3金2银1铜, 金牌3枚、银牌2枚."""
    partition = division.partition
    names = [name for part in partition.parts for name in part] if partition else []
    said = re.compile("|".join((*names, *division.wholes, *(name[0] for name in names), JOINTS)))
    rests = {said.sub("", words) for words in view.joints(division.parts)}
    follow = all(other.index == one.index + 1 for one, other in pairwise(division.parts))
    return follow and len(rests) == 1


def totals_beside(view: View, division: Division) -> Iterator[Amount]:
    """The amount that opens the parts, 奖牌6枚：3金2银1铜, or that sums them up, 3金2银1铜共6枚奖牌."""
    first, last = division.parts[0], division.parts[-1]
    for one in view.amounts[max(0, first.index - 1) : first.index]:
        if _is_of(view, one, division) and _opens_all(view, one, division):
            yield one
    for one in view.amounts[last.index + 1 : last.index + 2]:
        if _is_of(view, one, division) and _sums_all(view, one, division):
            yield one


def _is_of(view: View, one: Amount, division: Division) -> bool:
    """Whether an amount in the sentence of the parts is named as their whole, and not as more: 专利和软件著作权."""
    first = division.parts[0]
    more = re.search(rf"(?:{'|'.join(division.wholes)})[^，。；]{{0,4}}[、和及与]", one.name)
    counted = counting(view, one)  # 18枚铜牌在内的共88枚奖牌: what stands before names the part
    is_part = (
        is_member(one, division.partition)
        if counted is None or division.partition is None
        else division.partition.member(counted) is not None
    )
    return (
        one.is_like(first)
        and one.sentence == first.sentence == division.parts[-1].sentence
        and same_time(one, first)
        and names_whole(one, division.wholes)
        and more is None
        and not is_part
    )


def _opens_all(view: View, one: Amount, division: Division) -> bool:
    """Whether nothing but a mark or 其中 stands between a total and its parts, which are all it has."""
    first, last = division.parts[0], division.parts[-1]
    between = OPENS_ALL.fullmatch(view.text, one.figure.end, first.figure.start)
    if between is None or OF_SOME.match(view.text, last.figure.end):
        return False
    if not ENDS.match(view.text, last.figure.end):
        return False
    name = between["name"]
    return not name or (division.partition is not None and division.partition.opens(name))


def _sums_all(view: View, one: Amount, division: Division) -> bool:
    """Whether the words after the parts say that an amount is their sum, and not that of what others have as well.

    After a comma it may be of more days, unless it is their sum: 当日获得3金2银1铜，奖牌总数37枚.
    """
    first, last = division.parts[0], division.parts[-1]
    before = view.amounts[first.index - 1] if first.index else None
    if (
        before is not None
        and before.sentence == first.sentence
        and division.partition is not None
        and division.partition.member(counting(view, before) or naming(before)) is not None
    ):
        return False
    between = view.between(last.figure, one.figure)
    if SUMS_AT_ONCE.fullmatch(between):
        return True
    told = view.text[view.sentence_at(first.figure.start).start : one.figure.start]
    if SUMS_ALL.fullmatch(between) is None:
        return False
    added = total([part.figure.interval for part in division.parts])
    return GATHERED.search(told) is None or one.figure.interval.meets(added)
