"""Totals with parts that a text lists: after 其中, by 分别, up to 其余, or before 合计.

Such a list may leave parts out. It counts as complete where it adds up, where its words say so (其余, 合计), and where
one changed digit makes it add up and chance would seldom do that.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from flows.extract.text.joints import CONJUNCTIONS
from flows.regex import regex
from flows.relate.changes.levels.compared import is_held_to
from flows.relate.confidence import PROBABLE, SURE
from flows.relate.dealt_names import completed
from flows.relate.formulas import total
from flows.relate.groups import (
    FEWEST,
    RARE,
    Group,
    are_alike,
    are_places,
    exclude,
    first_holding,
    nested,
    same_time,
    slip,
)
from flows.relate.shares.of_100.named_whole import core, share_of
from flows.relate.tails import tail
from flows.relate.totals.siblings import is_beside, is_of_list_before
from flows.relate.totals.told.beside import are_of_all
from flows.relate.words import (
    ADDING,
    ALL_TOLD,
    ANAPHORA,
    ANNOUNCED,
    PARTLY,
    REMAINDER,
    SEVERALLY,
    TOGETHER,
    VERBS,
    common_end,
    ends_in,
    measure,
    stem,
)
from schemas.catalogue.partitions import (
    are_both,
    crosses,
    holds,
    leave_kinds,
    leave_part,
    leave_rest,
    may_leave_kind,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import Amount, View

BACK_AMOUNTS = 60
"""Amounts looked back over for a total."""
FIRST_PART_CHARS = 60
"""Characters between 其中 and the first part."""
MOST_WHOLES = 12
"""Totals, the nearest first, that are tried for an announced list: a writer does not ask for more memory than that."""
SENTENCES_ON = 2
"""Sentences that a list goes on for."""
BESIDE_WHOLE = 4
"""Amounts before a total of which the share of a part may be as well."""
UNITS_TOGETHER = 2
"""Units told side by side: 集中安置360户752人."""
TOGETHER_CHARS = 36
"""Characters before a sum in which the words say that it is one."""
MOST_PARTS = 40
"""A list of more parts is a table."""
IN_ONE_BREATH = regex(r"(?:[、，]|以?及|[和与])[^，。；：、（(\d]{1,20}")
"""Between parts that are told one after the other, each by its name alone: 84所、初中48所."""
THEN_NAMED = regex(r"(?P<name>[^，。；：、（(\d和与及]{1,12})(?:[、，]|以?及|[和与])")
"""The same where the name follows: 41个山村，32个水村以及."""
LAST_NAMED = regex(r"(?P<name>[^，。；：、（(\d]{1,12})[。；，\n]")
COMPRISES = regex(r"[^，。；：（(\d]{0,12}[，,]?(?:包括|包含)[^，。；：、（(\d]{0,12}")
"""Between a total and an enumeration of what it comprises."""
LITTLE = Decimal("0.01")
"""Of a total, what a list of different things leaves out without saying so."""
FEW = Decimal("0.05")
"""Of a total, what a list leaves out that tells all kinds but a small one."""
NEARLY_ALL = Decimal(99)
"""Percent up to which shares leave out more than a `LITTLE`."""
JOINT = regex(f"[{CONJUNCTIONS}]")
FULLY = regex("包括|包含|[分按从由]")
"""What announces all parts as a rule, and not some of them as 其中 may: 包括, 分别为, 按类型分."""
PEOPLE = frozenset(("person", "household"))
"""What may be of several kinds at once: 党员 and 女性."""
LISTED = regex(r"[、；;][^，。；：、（(\d]{1,20}")
"""Between parts of a list after a colon."""
ENDS_LIST = regex(r"[。\n]|$")
ENDS_LIST_OR_TURNS = regex(r"[。；;\n]|$")
DEALT_OUT = regex(r"[，,]?(?P<dealt>分别)(?:为|是)[：:]?")
"""What says right after a total that each of the parts follows."""
NAME_ALONE = regex(r"[^，。；：、（(\d]{1,20}")
SUMMED_UP = regex(r"累计|合计|共计|总(?:计|额|量|数|值|收入|支出|资产|负债)")
"""What opens a further total, and no part."""
AND_OTHERS = regex(r"[^，。；、]{0,4}等(?!\d|[一二三四五六七八九十两])")
"""A list that ends so names examples."""
BESIDE = regex(
    r"[^，。；：（(]{0,6}(?:[，,](?:均|都|全部)(?:为|是|系|来自|在)[^，。；：（(\d]{1,12})?"
    r"(?:[（(]|[，,]?(?:具体)?(?:为|是|如下|包括)?[：:])"
)
"""What stands between a total and parts told right beside it."""
BY_PLACE = regex(r"[按分从](?:区域|地区|区县|县区|市县|地市)(?:来)?[分看]?")
"""What announces the districts of a region, all of them."""
BELOW = regex(r"如下[。：:]\s*\n")
AGAIN = regex(r"[。\n][^，。；]{0,6}(?:截至|其中|\d)")
"""A sentence that opens so starts anew."""


def find(view: View) -> Iterator[Group]:
    """Every list of the text under its total."""
    announced = list(_announced(view))
    for group in announced:
        if group.closed and any(_leaves_out_as(group, other) for other in announced):
            group.closed = False
        yield group
    yield from _beside(view)
    yield from _below(view)
    yield from _completed(view)
    yield from _together(view)
    yield from _all_told(view)


# After 其中, 分别, 按…分 ----------------------------------------------------------------------------------------------


def _announced(view: View) -> Iterator[Group]:
    """A total, words that announce its parts, and a list that may or may not be complete."""
    for match in ANNOUNCED.finditer(view.text):
        following = view.amounts_from(match.end(), MOST_PARTS)
        firsts: dict[str | None, Amount] = {}
        for one in following[:UNITS_TOGETHER]:
            if (
                one.figure.start - match.end() <= FIRST_PART_CHARS
                and "。" not in view.text[match.end() : one.figure.start]
                and one.figure.canonical_unit is not None
            ):
                firsts.setdefault(one.figure.canonical_unit, one)
        for first in firsts.values():
            readings = [
                one
                for one in _readings(view, match, first, following)
                if one.holds or not _is_of_several(view, one)
            ]
            for reading in readings:
                reading.closed = reading.closed or _is_dealt_out(view, match, reading)
            best = _best(view, readings, told_whole=FULLY.match(match[0]) is not None)
            if PARTLY.match(match[0]) and (best is None or not (best.holds or best.closed)):
                best = _overflowing(view, readings) or best
            if best is not None and not are_of_all(view, best):
                if _falls_short(best) and not (best.is_named_by_parts or best.is_misscaled):
                    _open(view, match, best)
                yield _without_first(best) or best


def _is_dealt_out(view: View, match: re.Match[str], group: Group) -> bool:
    """Whether 分别为 right after a total deals out all of it, part by part: 事故142起，分别为甲83起、乙54起、丙5起."""
    opened = DEALT_OUT.match(view.text, group.whole.figure.end)
    first, last = group.parts[0].figure, group.parts[-1].figure
    return (
        opened is not None
        and opened.start("dealt") == match.start()
        and group.whole.index == group.parts[0].index - 1
        and NAME_ALONE.fullmatch(view.text, opened.end(), first.start) is not None
        and all(IN_ONE_BREATH.fullmatch(words) for words in view.joints(group.parts))
        and not any(part.lead.endswith("等") for part in group.parts)
        and ENDS_LIST_OR_TURNS.match(view.text, last.end) is not None
    )


def _without_first(group: Group) -> Group | None:
    """The parts of a list that make its total without the first ones, which cut across them.

    设站24座，其中换乘站5座，地下站18座，高架站6座. Places, and what begins alike (来自甲地), exclude each other.
    """
    openings = {VERBS.sub("", part.lead)[:FEWEST] for part in group.parts}
    if group.holds or are_places(group.parts) or len(openings) == 1:
        return None
    cuts = range(1, len(group.parts) - 1)
    readings = [Group(group.whole, group.parts[at:], PROBABLE, closed=True) for at in cuts]
    return first_holding(readings)


def _open(view: View, match: re.Match[str], group: Group) -> None:
    """Marks a list that falls short as open, or as less sure, where its words say that it leaves parts out."""
    names = [VERBS.sub("", part.lead) for part in group.parts]
    leave = leave_rest(names, group.whole.name + group.whole.lead)
    is_part = PARTLY.match(match[0]) is not None
    if _shares_leave_rest(view, group) or (
        is_part
        and (
            leave
            or leave_part([one.name for one in group.parts])
            or _leaves_little(group)
            or _tells_some_kinds(group)
        )
    ):
        group.closed = False
    elif is_part and leave is None and len(names) == FEWEST and not are_both(names):
        # 其中 takes two of many as often as both of two
        group.confidence = min(group.confidence, PROBABLE)


def _tells_some_kinds(group: Group) -> bool:
    """Whether its parts are some kinds of a question, and no known division: 教师260人，其中博士120人，硕士110人.

    A grade is a number of its own, so that only the names of its figures have it: 其中二级公园160个，三级公园160个.
    """
    leads = [VERBS.sub("", part.lead) for part in group.parts]
    names = [part.name for part in group.parts]
    return any(leave_kinds(told) and completed(told) is None for told in (leads, names))


def _is_of_several(view: View, group: Group) -> bool:
    """Whether the shares of parts name several wholes, or another amount than their total.

    甲4.33万件，乙6.62万件，其中理赔3.04万件，占甲的70.2%；销售2.87万件，占乙的43.4%: no total has both parts.
    """
    shares = [share for part in group.parts for share in tail(view, part).shares[:1]]
    named = list(dict.fromkeys(name for share in shares if (name := share_of(view, share))))
    if any(not (ends_in(a, b) or ends_in(b, a)) for a, b in pairwise(named)):
        return True
    own = core(VERBS.sub("", group.whole.lead))
    others = (
        core(VERBS.sub("", one.lead))
        for one in view.amounts[max(0, group.whole.index - BESIDE_WHOLE) : group.whole.index]
        if one.is_like(group.whole) and one.block == group.whole.block
    )
    told = [other for other in others if len(other) >= FEWEST and other not in own]
    return any(
        other in name and own not in name and name not in own for other in told for name in named
    )


def _leaves_little(group: Group) -> bool:
    """Whether different things fall so little short of their total that a list with 其中 may just leave the rest out.

    短期贷款、中长期贷款、票据融资 of 企业贷款: what is left is a small kind of its own as often as a slip.
    """
    whole, names = group.whole.figure.value, [measure(part.lead) for part in group.parts]
    parts = [part.figure.value for part in group.parts]
    if not whole or None in parts:
        return False
    left = whole - sum(value for value in parts if value is not None)
    if may_leave_kind([VERBS.sub("", part.lead) for part in group.parts]):
        return left < whole * FEW  # 企业, 个体工商户: without the cooperatives
    return not _share_noun(names) and left < whole * LITTLE


def _shares_leave_rest(view: View, group: Group) -> bool:
    """Whether every part has a share of its own, and these leave some of the total out as well.

    新发现206例，其中异性传播138例，占67.0%，同性传播64例，占31.1%: the writer divided, and saw that more is left.
    """
    shares = [share for part in group.parts for share in tail(view, part).shares[:1]]
    added = total([share.interval for share in shares])
    return len(shares) == len(group.parts) and added.high is not None and added.high < NEARLY_ALL


def _falls_short(group: Group) -> bool:
    """Whether a list makes less than its total, be it by a slip or since it names only some."""
    return group.falls_short and not group.holds


def _share_noun(names: Sequence[str]) -> bool:
    """Whether names end in one noun: 甲区, 乙区; 省级, 市级."""
    return all(a[-1:] == b[-1:] and a[-1:] for a, b in pairwise(names))


def _leaves_out_as(group: Group, other: Group) -> bool:
    """Whether another total of the paragraph has parts of the same names or owners, and these leave some of it out.

    疾控中心3403个，其中省级…、市级…、县级…: what these leave out of one kind, they may leave out of the next.
    And so where each owner has both: 其中第二产业单位12个，从业人员286人；第三产业单位45个，从业人员332人.
    """
    names, others = ([measure(part.lead) for part in one.parts] for one in (group, other))
    owners, their = ([part.segment for part in one.parts] for one in (group, other))
    return (
        group is not other
        and (
            (names == others and all(names))
            or (owners == their and len(set(owners)) == len(owners) and not other.closed)
        )
        and group.whole.block == other.whole.block
        and group.falls_short
        and other.falls_short
        and not (group.holds or other.holds or other.is_mended)
    )


def _readings(
    view: View, match: re.Match[str], first: Amount, following: Sequence[Amount]
) -> Iterator[Group]:
    """Every total with every stretch of the list, the longest first; like parts are cut only at a semicolon."""
    listed = list(_list(view, first, following))
    counts: Sequence[int] = range(len(listed), FEWEST - 1, -1)
    if len(listed) > FEWEST and are_alike(listed):
        counts = [count for count in counts if _ends(listed, count)]
    divides = BY_PLACE.match(match[0]) is not None and are_alike(listed)
    stretches = [listed[:count] for count in counts]
    for whole in islice(_governing(view, match.start(), first), MOST_WHOLES):
        readings = nested(whole, stretches, SURE, closed=False)
        is_next = whole.index == first.index - 1
        # 投诉84件，其中商品66件，其他18件。分区域看，…: of all of them
        if readings and divides and is_next and not PARTLY.search(view.opening(whole.figure)):
            readings[0].closed = True
        yield from readings


def _governing(view: View, at: int, first: Amount) -> Iterator[Amount]:
    """Amounts that the list may divide: of its sentence and the one before, and farther off those of its measure."""
    bracket = view.bracket(at)
    noun = stem(measure(SEVERALLY.sub("", first.lead)))
    is_taken_out = not view.text.startswith(("分别", "依次"), at)
    is_divided_here = PARTLY.match(view.text, at) is not None and _is_told_here(view, at, first)
    for one in reversed(view.amounts[max(0, first.index - BACK_AMOUNTS) : first.index]):
        if one.figure.end > at or not one.figure.unit or not one.is_like(first):
            continue
        if one.bracket is not None and one.bracket != bracket:
            continue
        if is_held_to(view, one.figure):
            continue  # 同上次普查的860726人相比，…，其中: of those now
        if is_of_list_before(view, one, first):
            continue
        if holds(first.name, one.name):
            continue  # 金牌8枚，其中田径奖牌5枚、游泳奖牌4枚 divides the medals
        if is_divided_here and one.sentence < first.sentence:
            return
        if not is_taken_out and one.sentence < first.sentence and is_beside(view, one, first):
            continue
        is_near = (
            first.sentence - one.sentence <= 1
            and first.block == one.block
            and one.other_time == first.other_time
        )
        is_named = (
            one.figure.section == first.figure.section
            and same_time(one, first)
            and len(common_end(stem(measure(one.name)), noun)) >= FEWEST
        )
        if is_near or is_named:
            yield one


def _is_told_here(view: View, at: int, first: Amount) -> bool:
    """Whether the amount that 其中 takes parts out of stands in its sentence: 进口3.3亿元，其中集成电路2.6亿元."""
    return any(
        one.sentence == first.sentence
        and one.figure.end <= at
        and one.figure.role == first.figure.role
        and one.is_like(first)
        and one.bracket is None
        for one in view.amounts[max(0, first.index - BACK_AMOUNTS) : first.index]
    )


def _list(view: View, first: Amount, following: Sequence[Amount]) -> Iterator[Amount]:
    """The amounts that go on the list: same unit, same side of brackets, until its sentences end."""
    last = first
    nested: int | None = None
    for one in following:
        if one.block != first.block or one.sentence - first.sentence > SENTENCES_ON:
            return
        if one.index < first.index or one.bracket != first.bracket:
            continue
        between = view.between(last.figure, one.figure)
        if PARTLY.search(between) and one is not first:
            nested = one.segment
        if nested == one.segment:
            continue
        nested = None
        if one.sentence != last.sentence and (
            last is first or AGAIN.search(between) or not _goes_on(last, one)
        ):
            return  # 其中 with one part is told to the end: 移动电话用户, 其中5G用户. 宽带用户
        if one.is_like(first) and same_time(one, first):
            last = one
            yield one


def _goes_on(last: Amount, one: Amount) -> bool:
    """Whether a further sentence goes on with the list: its part is named as the one before was."""
    return len(common_end(measure(last.lead), measure(one.lead))) >= FEWEST


def _best(view: View, readings: Sequence[Group], *, told_whole: bool) -> Group | None:
    """The reading that holds; else the one that a slip of one digit explains; else the first that falls short.

    For a slip, the total stands beside the list or is what its section is about, and the list ends where a stretch
    between semicolons does. A total that is named by its parts has no others.
    """
    holding = first_holding(readings)
    if holding is not None or not readings:
        return holding
    longest = max(readings, key=lambda one: len(one.parts)).parts
    if AND_OTHERS.match(view.text, longest[-1].figure.end):
        return None
    beside = [
        one
        for one in readings
        if one.parts[0].sentence - one.whole.sentence <= 1 and one.parts[0].block == one.whole.block
    ]
    topical = [one for one in readings if one.whole.is_first]
    for near in (beside, topical):
        for sentence in dict.fromkeys(reading.whole.sentence for reading in near):
            likely = [
                one
                for one in near
                if one.whole.sentence == sentence
                and (one.is_large_enough or one.is_beside or one.is_misscaled or one.chance <= RARE)
                and not _is_divided(view, one)
                and _ends(longest, len(one.parts))
                and not _goes_on_alike(longest, len(one.parts))
            ]
            found = slip(likely, told_whole=told_whole)
            if found is not None:
                return found
    for one in beside:
        one.closed = one.closed or one.is_named_by_parts
    divided = next((one for one in readings if one.closed), None)
    if divided is not None:
        return divided
    whole_list = (one for one in readings if _ends(longest, len(one.parts)))
    return next((one for one in whole_list if one.is_large_enough and one.falls_short), None)


def _overflowing(view: View, readings: Sequence[Group]) -> Group | None:
    """The longest list right after its total, told in one breath, whose parts share nothing and are more than it.

    They are known to (公立医院, 民营医院), are told up to 其他, or are no counts, listed by 、: 挤占2亿元、虚报3亿元.
    Things that are counted may well be of several kinds at once, whatever noun they have: 公立医院 and 三级医院.
    """
    for one in readings:
        breath = view.joints(one.parts)
        if not one.is_beside or not (
            all(IN_ONE_BREATH.fullmatch(words) for words in breath) or _named_after(view, one)
        ):
            continue
        apart = exclude(one.parts)
        names = _named_after(view, one) or [part.lead for part in one.parts]
        is_rest = REMAINDER.match(names[-1]) is not None
        are_listed = all("、" in words or JOINT.match(words) for words in breath)
        kind, unit = one.whole.figure.kind, one.whole.figure.canonical_unit
        is_full = _enumerates(view, one) and unit not in PEOPLE
        if apart or (
            (is_rest or is_full or (are_listed and kind != "count"))
            and not any(crosses(name) for name in names)
        ):
            one.exclusive = True
            size = one.whole.figure.value
            larger = [part for part in one.parts if (part.figure.value or 0) > (size or 0)]
            if (
                one.overflows and larger != one.parts[:1]
            ):  # else that part is told to be more than all
                one.confidence = SURE if apart else PROBABLE
                return one
            one.exclusive = False
    return None


def _enumerates(view: View, group: Group) -> bool:
    """Whether a total comprises its parts, told to the last: 包括石拱桥41座、木廊桥16座以及铁索桥8座."""
    first, last = group.parts[0].figure, group.parts[-1].figure
    comprises = COMPRISES.fullmatch(view.text, group.whole.figure.end, first.start) is not None
    return comprises and "及" in view.between(group.parts[-2].figure, last)


def _named_after(view: View, group: Group) -> list[str]:
    """The names of enumerated parts, where each follows its number; empty where one does not."""
    ends = [part.figure.end for part in group.parts]
    found = [
        *(
            THEN_NAMED.fullmatch(view.text, end, part.figure.start)
            for end, part in zip(ends, group.parts[1:], strict=False)
        ),
        LAST_NAMED.match(view.text, ends[-1]),
    ]
    names = [match["name"] for match in found if match is not None]
    return names if len(names) == len(ends) and _enumerates(view, group) else []


def _is_divided(view: View, reading: Group) -> bool:
    """Whether its total has parts of its own already, up to a semicolon: 甲增加5亿元，其中…；乙增加7亿元，其中…."""
    whole, first = reading.whole, reading.parts[0]
    if whole.segment == first.segment or whole.sentence != first.sentence:
        return False
    announced = ANNOUNCED.finditer(view.text, whole.figure.end, first.figure.start)
    return len(list(islice(announced, FEWEST))) == FEWEST


def _ends(listed: Sequence[Amount], count: int) -> bool:
    """Whether a list ends after `count` parts: there, or where a stretch between semicolons does."""
    return count == len(listed) or listed[count].segment != listed[count - 1].segment


def _goes_on_alike(listed: Sequence[Amount], count: int) -> bool:
    """Whether a list cut after `count` parts goes on with such parts, each in a stretch of its own.

    其中小学842所，在校生38.6万人；初中316所，在校生17.9万人；高中86所，在校生9.8万人: it has no end after two.
    """
    stretches = {one.segment for one in listed}
    return count < len(listed) and len(stretches) == len(listed) and are_alike(listed)


# In brackets, after a colon -------------------------------------------------------------------------------------------


def _beside(view: View) -> Iterator[Group]:
    """Parts in brackets or after a colon right beside their total: 新增9例（甲区5例、乙区4例）, 共9例：…."""
    told: list[tuple[Amount, re.Match[str], list[Group]]] = []
    for whole in view.amounts:
        opened = BESIDE.match(view.text, whole.figure.end)
        if opened is None:
            continue
        bracket = view.bracket(opened.end()) if opened[0].endswith(("（", "(")) else whole.bracket
        end = view.sentence_at(whole.figure.start).end
        listed: list[Amount] = []
        for one in view.amounts[whole.index + 1 : whole.index + MOST_PARTS]:
            if one.figure.start >= end or (listed and one.bracket != bracket):
                break
            if one.bracket == bracket and one.is_like(whole) and one.figure.unit is not None:
                listed.append(one)
        stretches = [listed[:count] for count in range(len(listed), FEWEST - 1, -1)]
        readings = nested(whole, stretches, SURE, closed=False)
        if readings:
            told.append((whole, opened, readings))
    for whole, opened, readings in told:
        best = first_holding(readings) or slip(readings[:1])
        if best is None and _is_all(view, whole, opened, readings[0].parts):
            best = readings[0]
            best.closed = True
        others = [other[0] for _, _, other in told if other is not readings]
        if best is not None and not any(_leaves_out_as(best, other) for other in others):
            yield best


def _is_all(view: View, whole: Amount, opened: re.Match[str], listed: Sequence[Amount]) -> bool:
    """Whether brackets or a colon hold nothing but like parts: （甲区5例、乙区4例）, not （含儿童5例）.

    What a total is 具体为, or sums up (合计4.86亿元：), it is in full, whatever its parts are called.
    """
    words = view.text[opened.end() : listed[-1].figure.end]
    alone = not re.search(r"其中|包括|含|等|如|另|约|近|超|主要|部分|。", words)
    is_full = opened[0].endswith(("：", ":")) and (
        "具体" in opened[0] or TOGETHER.search(whole.lead) is not None
    )
    listed_through = ENDS_LIST.match(view.text, listed[-1].figure.end) is not None and all(
        LISTED.fullmatch(view.text, a.figure.end, b.figure.start) for a, b in pairwise(listed)
    )
    return (
        alone
        and (
            (are_alike(listed) and exclude(listed))
            or (is_full and listed_through)
            or Group(whole, list(listed), SURE, closed=False).is_named_by_parts
        )
        and len(VERBS.sub("", listed[0].lead)) > 1
    )


# In paragraphs of their own ------------------------------------------------------------------------------------------


def _below(view: View) -> Iterator[Group]:
    """Parts told paragraph by paragraph after 如下: 新增84例，各区情况如下。甲区新增10例，…。乙区新增26例，…."""
    for match in BELOW.finditer(view.text):
        above = view.sentence_number(match.start())
        following = view.amounts_from(match.end(), MOST_PARTS)
        at = following[0].index if following else 0
        for whole in view.amounts[max(0, at - UNITS_TOGETHER) : at]:
            if whole.sentence != above:
                continue
            blocks: dict[int, Amount] = {}
            for one in following:
                if one.is_like(whole):
                    blocks.setdefault(one.block, one)
            listed = list(_in_a_row(blocks))
            if len(listed) >= FEWEST and are_alike(listed):
                yield Group(whole, listed, SURE, closed=True)


def _in_a_row(blocks: dict[int, Amount]) -> Iterator[Amount]:
    """The first amount of each paragraph, until a paragraph has none."""
    expected: int | None = None
    for block, one in blocks.items():
        if expected is not None and block != expected:
            return
        expected = block + 1
        yield one


# Up to 其余 ----------------------------------------------------------------------------------------------------------


def _completed(view: View) -> Iterator[Group]:
    """Parts of which the last is what remains: 74个城市中，8个达标，其余66个超标."""
    for one in view.amounts:
        if not REMAINDER.match(one.lead):
            continue
        before = _before(view, one, 1)
        readings = [
            Group(before[at], [*before[at + 1 :], one], SURE, closed=True)
            for at in range(len(before) - 1)
        ]
        best = first_holding(readings) or slip(readings, told_whole=True)
        if best is not None:
            yield best


# Sums said outright --------------------------------------------------------------------------------------------------


def _together(view: View) -> Iterator[Group]:
    """Amounts of one sentence and then their sum: 甲3项、乙4项，合计7项; 加上丙、丁，总计…."""
    for one in view.amounts:
        last = view.amounts[one.index - 1].figure.end if one.index else 0
        start = max(last, one.figure.start - TOGETHER_CHARS)
        words = re.split(r"[。；]", view.text[start : one.figure.start])[-1]
        if not TOGETHER.search(words):
            continue
        before = _before(view, one, SENTENCES_ON)
        own = [other for other in before if other.sentence == one.sentence]
        runs = [own[at:] for at in range(len(own) - 1)]
        if own and own[0].lead.startswith(ADDING):
            runs = [[other, *own] for other in reversed(before) if other.sentence < one.sentence]
        if len(own) < FEWEST and not runs:
            runs = [before[at:] for at in range(len(before) - 1)]
        if any(PARTLY.search(words) for words in view.joints(runs[0] if runs else [])):
            readings = list(_without_parts(view, one, [run for run in runs if len(run) >= FEWEST]))
        else:
            readings = nested(
                one, [run for run in runs if len(run) >= FEWEST], PROBABLE, closed=True
            )
        named = [one for one in readings if ANAPHORA.search(words) and _is_sentence(view, one)]
        best = (
            first_holding(readings)
            or next(iter(named), None)  # 以上各项合计: all that the sentence before tells
            or slip(
                (reading for reading in readings if reading.parts[0].sentence == one.sentence),
                told_whole=True,
            )
        )
        if best is not None:
            yield best


def _without_parts(view: View, one: Amount, runs: Sequence[list[Amount]]) -> Iterator[Group]:
    """A sum with its list less what 其中 takes out of an item: 甲5项，其中丙2项，乙4项，合计9项.

    How far 其中 reaches is not told, so that each end is a reading.
    """
    for run in runs:
        opened = next(
            (at for at, words in enumerate(view.joints(run), 1) if PARTLY.search(words)), None
        )
        if opened is None:
            yield Group(one, run, PROBABLE, closed=True)
            continue
        for after in range(opened + 1, len(run)):
            left = [*run[:opened], *run[after:]]
            if not any(PARTLY.search(words) for words in view.joints(run[after - 1 :])):
                yield Group(one, left, PROBABLE, closed=True)


def _before(view: View, one: Amount, sentences: int) -> list[Amount]:
    """The amounts up to so many sentences before one that may stand in a sum with it."""
    return [
        other
        for other in view.amounts[max(0, one.index - BACK_AMOUNTS) : one.index]
        if one.sentence - other.sentence <= sentences
        and other.is_like(one)
        and other.bracket == one.bracket
        and same_time(one, other)
    ]


def _is_sentence(view: View, reading: Group) -> bool:
    """Whether the parts are all that the sentence before their total tells."""
    first = reading.parts[0]
    alone = first.index == 0 or view.amounts[first.index - 1].sentence < first.sentence
    return alone and first.sentence == reading.whole.sentence - 1


def _all_told(view: View) -> Iterator[Group]:
    """A total that says it is one, and its parts right after it: 共接听诉求143件，直接答复88件、分转55件."""
    for one in view.amounts:
        if not ALL_TOLD.search(one.lead):
            continue
        following = view.amounts[one.index + 1 : one.index + MOST_PARTS]
        until_total = takewhile(lambda other: not SUMMED_UP.search(other.lead), following)
        listed = [
            other
            for other in until_total
            if other.sentence == one.sentence
            and other.is_like(one)
            and other.bracket == one.bracket
            and same_time(one, other)
        ]
        stretches = [listed[:count] for count in range(len(listed), FEWEST - 1, -1)]
        readings = nested(one, stretches, PROBABLE, closed=False)
        best = first_holding(readings) or slip(readings[:1])
        if best is not None and not (_falls_short(best) and _tells_some_kinds(best)):
            yield best
