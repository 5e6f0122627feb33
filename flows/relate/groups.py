"""Totals with their parts, as the words bind them: divisions by name, lists after 其中, and sums said outright.

A group is a reading of the text. Where several are possible, the one whose arithmetic holds is taken, since a writer
meant it; where none holds, the most natural. Whether the parts are all there is `closed`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from flows.relate.arithmetic import SELDOM, Term, chance, meets, mends, total
from schemas.catalogue.partitions import Partition, common_wholes, partitions

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from flows.relate.view import Amount, View
    from schemas.intervals import Interval

ADDING = ("加上", "连同")
FEWEST = 2
SURE, FAR, LIKELY = 0.9, 0.8, 0.7
NEARBY = 60
"""Amounts looked back over for a total."""
NEGATED = range(4)
"""Characters of the word that 非 denies: 油, 国有, 公有制."""
ZERO = Decimal(0)
REACH = 2
"""Sentences between the parts of a division by name."""
RARE = Decimal("0.05")
"""A mend by one digit that chance would bring so seldom speaks of a slip of the pen."""
VERBS = re.compile(
    r"实现|完成|达到|达|共有|共|合计|累计|已|约为|约|为|是|有|了|的|人民币|按美元计|[（(][^（）()]*[)）]|[（(].*$|[：:\s]"
)
WHOLE_WORDS = re.compile(r"^(?:全国|全省|全市|全区|全县|全州|全社会|我国|我省|我市|全部|所有|总)")
RELATIVE = re.compile(r"[全我本该]")
SIZE_WORDS = re.compile(r"(?:总额|总量|总值|总数|总计|总|额|量|数|值)$")
PARTLY = re.compile(r"其中|包括|包含|含(?!量|税|氧|水)")
AMONG = re.compile(r"(?<=[，。；、\n ])[^，。；、\n ]{2,16}?中[，,：:]")
DIVIDED = re.compile(
    r"[分按从][^，。；,;\n]{1,12}?(?:看|划分|统计|来说|区分|而言|分)[，,：:]|分为|分别|由[^，。；]{0,4}(?:组成|构成)"
)
ANAPHORA = re.compile(r"上述|以上|前述")
SEVERALLY = re.compile(r"(?:分别|依次)(?:为|是|达|有)?.*$")
TOGETHER = re.compile(r"合计|共计|总计|总共|一共|加起来|相加")
INTENSIVE = re.compile(
    r"人均|户均|亩均|日均|月均|年均|平均|均价|单价|每|价格|售价|房价|油价|工资|薪|率$|指数|标准|密度|浓度|温度|最高|最低|最大"
)
"""What is per head, per unit or an extreme does not add up."""
SIGNS = re.compile(r"[顺逆]差|盈余|赤字|余额$")
MOVES = re.compile(r"(?:新增|净增|增加|减少|上升|下降|增长|回落|多增|少增|多减|少减)量?$")
DEFICIT = re.compile(r"逆差|赤字|净流出|净减少|净亏损|亏损|净支出|负向")
SURPLUS = re.compile(r"顺差|盈余|净流入|净增|盈利")


@dataclass(slots=True, eq=False)
class Group:
    """A total and its parts. `confidence` is of the binding; `closed` says that no part is missing."""

    whole: Amount
    parts: list[Amount]
    confidence: float
    closed: bool
    partition: Partition | None = None

    @property
    def terms(self) -> list[Term]:
        """The total and the parts as they enter the sum, deficits against surpluses."""
        return terms(self.whole, self.parts)

    @property
    def holds(self) -> bool:
        """Whether the parts can add up to the total."""
        return meets(self.terms, adds_up)

    @property
    def is_slip(self) -> bool:
        """Whether one digit would mend the sum, and chance alone would seldom do that."""
        return chance(self.terms, adds_up) <= RARE and bool(mends(self.terms, adds_up))


def adds_up(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The first is the sum of the others."""
    return intervals[0], total(intervals[1:])


def terms(whole: Amount, parts: Sequence[Amount]) -> list[Term]:
    """A sum with its signs: among balances a deficit counts against a surplus; changes carry their own sign."""
    signs = [_sign(one) for one in (whole, *parts)]
    if signs[0] < 0:
        signs = [-sign for sign in signs]
    return [
        Term(one.figure, role, sign)
        for one, role, sign in zip(
            (whole, *parts), ("total", *["part"] * len(parts)), signs, strict=True
        )
    ]


def _sign(one: Amount) -> int:
    words = one.lead or one.name
    return -1 if DEFICIT.search(words) and one.figure.role != "change" else 1


def find(view: View) -> list[Group]:
    """Every group of the text, in the order of its readings; a part of a group that holds is no group of its own."""
    found: list[Group] = []
    for group in (*_divisions(view), *_negations(view), *_partly(view), *_together(view)):
        if any(
            INTENSIVE.search(one.name) or INTENSIVE.search(one.lead)
            for one in (group.whole, *group.parts)
        ):
            continue
        if not any(_same(group, other) for other in found):
            found.append(group)
    sure = [group for group in found if group.holds or group.closed]
    return [
        group
        for group in found
        if group.holds
        or not any(
            _within(group, one)
            for one in sure
            if one is not group and (one.holds or not group.closed)
        )
    ]


def _same(group: Group, other: Group) -> bool:
    return {id(part) for part in group.parts} == {id(part) for part in other.parts}


def _within(group: Group, other: Group) -> bool:
    """Whether the parts of a group are some of another's, or its list runs on beyond another's."""
    own, others = {id(part) for part in group.parts}, {id(part) for part in other.parts}
    return own <= others or (group.whole is other.whole and own >= others)


# Divisions by name ---------------------------------------------------------------------------------------------------


def _divisions(view: View) -> Iterator[Group]:
    """Parts that a known division names, in one paragraph: 第一产业…；第二产业…；第三产业…."""
    complete: list[tuple[list[Amount], str, Partition]] = []
    for partition in partitions():
        named = [
            (one, *member)
            for one in view.amounts
            if (member := partition.member(_naming(one))) is not None
        ]
        complete += [(parts, measure, partition) for parts, measure in _complete(partition, named)]
    members = {id(part) for parts, _, _ in complete for part in parts}
    for parts, measure, partition in complete:
        group = _with_total(view, parts, measure, partition, members)
        if group is not None:
            yield group


def _naming(one: Amount) -> str:
    """What names an amount: its lead, or its indicator where a clause before named it."""
    return one.lead if len(VERBS.sub("", one.lead)) > 1 else one.figure.indicator or one.lead


def _complete(
    partition: Partition, named: Sequence[tuple[Amount, int, str]]
) -> Iterator[tuple[list[Amount], str]]:
    """Runs of named amounts of one measure that hold each required part once, with their measure."""
    runs: list[list[tuple[Amount, int, str]]] = []
    for one, part, rest in named:
        measure = _measure(rest)
        for run in reversed(runs[-4:]):
            last, _, other = run[-1]
            if (
                one.sentence - last.sentence <= REACH
                and one.block == run[0][0].block
                and one.is_like(run[0][0])
                and one.bracket == run[0][0].bracket
                and part not in {member for _, member, _ in run}
                and _agree(measure, other)
                and _same_time(one, last)
            ):
                run.append((one, part, measure or other))
                break
        else:
            runs.append([(one, part, measure)])
    required = set(range(len(partition.parts)))
    for run in runs:
        if required <= {part for _, part, _ in run} and len(run) >= FEWEST:
            measures = [measure for _, _, measure in run if measure]
            yield [one for one, _, _ in run], min(measures, key=len, default="")


def _same_time(one: Amount, other: Amount) -> bool:
    """Whether the two may be of one time; a change names the time it is measured against as often as its own."""
    times = {one.figure.period, other.figure.period} - {None}
    return one.figure.role == "change" or (
        len(times) < FEWEST and one.other_time == other.other_time
    )


def _measure(words: str) -> str:
    """The noun that says what is measured of a part: 增加值 of 经济实现增加值, 贷款 of 贷款增加."""
    return MOVES.sub("", SIGNS.sub("", VERBS.sub("", words)))


def _agree(measure: str, other: str) -> bool:
    return not measure or not other or measure.endswith(other) or other.endswith(measure)


def _negations(view: View) -> Iterator[Group]:
    """Parts of which one is the other's negation: 油经济 and 非油经济, 税收收入 and 非税收入."""
    for index, one in enumerate(view.amounts):
        match = re.match(r"非([^，。；]+)", _naming(one))
        if match is None:
            continue
        for other in view.amounts[max(0, index - 4) : index + 5]:
            words = _naming(other)
            if (
                other is one
                or not one.is_like(other)
                or other.block != one.block
                or other.bracket != one.bracket
                or not words.startswith(match[1][0])
                or not _same_time(one, other)
            ):
                continue
            ending = _common_end(match[1], words)
            parts = sorted((one, other), key=lambda part: part.figure.start)
            if len(ending) < FEWEST or _with_any_member(parts):
                continue
            # 油 of 油经济 is what is denied: the measure is what the words say after it
            groups = [
                group
                for at in NEGATED
                if (group := _with_total(view, parts, _measure(ending)[at:], None)) is not None
            ]
            if groups:
                yield next((group for group in groups if group.holds), groups[0])
                break


def _with_any_member(parts: Sequence[Amount]) -> bool:
    """Whether a known division names these parts already."""
    return any(
        len({member[0] for part in parts if (member := partition.member(_naming(part)))})
        == len(parts)
        == len(partition.parts)
        for partition in partitions()
    )


def _common_end(a: str, b: str) -> str:
    size = 0
    while size < min(len(a), len(b)) and a[-1 - size] == b[-1 - size]:
        size += 1
    return a[len(a) - size :]


def _with_total(
    view: View,
    parts: list[Amount],
    measure: str,
    partition: Partition | None,
    members: Collection[int] = (),
) -> Group | None:
    """The parts under the total that their measure names: of those nearest, the one that they add up to.

    Where they add up to none, it is the one that a slip of one digit explains, or the nearest that is large enough.
    """
    closed = partition is None or not partition.optional or len(parts) > len(partition.parts)
    groups = [
        Group(one, parts, _nearness(one, parts[0]), closed=closed, partition=partition)
        for one in _totals(view, parts, measure, partition)
        if (_is_bounded(one) or one.sentence == parts[0].sentence)
        and (
            id(one) not in members
            or _names_whole(one, partition.wholes(measure) if partition else ())
        )
    ]
    for reach in (1, NEARBY):  # what stands next to the parts is their total, if it can be
        near = [group for group in groups if abs(parts[0].sentence - group.whole.sentence) <= reach]
        for fits in (_holds, _is_mended, _is_large_enough):
            best = next((group for group in near if fits(group)), None)
            if best is not None:
                best.closed = best.closed or fits is _is_mended
                return best
    return groups[0] if groups else None


def _is_bounded(one: Amount) -> bool:
    return one.figure.interval.width is not None


def _holds(group: Group) -> bool:
    return group.holds


def _is_mended(group: Group) -> bool:
    return bool(mends(group.terms, adds_up))


def _is_large_enough(group: Group) -> bool:
    whole, parts = group.whole.figure.value, [part.figure.value for part in group.parts]
    return whole is not None and all(part is not None and abs(part) <= abs(whole) for part in parts)


def _totals(
    view: View, parts: Sequence[Amount], measure: str, partition: Partition | None
) -> Iterator[Amount]:
    """Amounts before the parts, and sums just after them, that may be their total: nearest first."""
    wholes = (*(partition.wholes(measure) if partition else ()), *common_wholes(measure))
    first = next(at for at, one in enumerate(view.amounts) if one is parts[0])
    own = {id(part) for part in parts}
    for one in reversed(view.amounts[max(0, first - NEARBY) : first]):
        if (
            id(one) in own
            or not one.is_like(parts[0])
            or one.figure.section != parts[0].figure.section
            or not _same_time(one, parts[0])
            or not _same_basis(one, parts[0])
            or not _same_place(one, parts[0])
            or _is_member(one, partition)
        ):
            continue
        if _names_whole(one, wholes) or (measure and _measures(one, measure)):
            yield one
    last = next(at for at, one in enumerate(view.amounts) if one is parts[-1])
    for one in view.amounts[last + 1 : last + REACH + 1]:  # 上述113例感染者, 合计113例
        if (
            one.is_like(parts[0])
            and one.sentence - parts[-1].sentence <= REACH
            and (TOGETHER.search(one.lead) or ANAPHORA.search(one.lead))
            and not _is_member(one, partition)
        ):
            yield one


def _same_basis(one: Amount, part: Amount) -> bool:
    """Whether two changes are measured against the same time."""
    return one.figure.role != "change" or one.figure.basis == part.figure.basis


def _same_place(one: Amount, part: Amount) -> bool:
    """Whether the two may speak of one place; 全省 is the province that the document is about."""
    places = {
        place
        for place in (one.figure.region, part.figure.region)
        if place and not RELATIVE.match(place)
    }
    return len(places) < FEWEST


def _names_whole(one: Amount, wholes: Sequence[str]) -> bool:
    return any(name in one.name or name in one.lead for name in wholes)


def _measures(one: Amount, measure: str) -> bool:
    """Whether an amount is named by the measure of the parts, whatever words of size either carries."""
    names = {_stem(_measure(name)) for name in (one.name, one.lead)}
    wanted = _stem(measure)
    return len(wanted) >= FEWEST and any(name.endswith(wanted) for name in names)


def _stem(name: str) -> str:
    return SIZE_WORDS.sub("", WHOLE_WORDS.sub("", name))


def _is_member(one: Amount, partition: Partition | None) -> bool:
    """Whether the amount is itself a part, of this division or of another."""
    words = _naming(one)
    if partition is not None and partition.member(words) is not None:
        return True
    return words.startswith("非") or re.match(r"第[一二三]产业", words) is not None


def _nearness(whole: Amount, part: Amount) -> float:
    """How sure a total is by its distance: in the sentence before, or farther off in the section."""
    return SURE if abs(part.sentence - whole.sentence) <= 1 else FAR


# Lists after 其中 ----------------------------------------------------------------------------------------------------


def _partly(view: View) -> Iterator[Group]:
    """A total, 其中 or a division announced, and a list that may or may not be complete."""
    for match in re.finditer(f"{PARTLY.pattern}|{DIVIDED.pattern}|{AMONG.pattern}", view.text):
        following = [one for one in view.amounts if one.figure.start >= match.end()]
        if not following:
            continue
        first = following[0]
        if first.figure.start - match.end() > NEARBY or first.figure.unit is None:
            continue
        best = _best(list(_readings(view, match, first, following)))
        if best is not None:
            yield best


def _readings(
    view: View, match: re.Match[str], first: Amount, following: Sequence[Amount]
) -> Iterator[Group]:
    """Every total with every stretch of the list, the most natural first."""
    wholes = list(_governing(view, match.start(), first))
    listed = list(_list(view, first, following))
    ends = [
        count
        for count in range(FEWEST, len(listed) + 1)
        if count == len(listed) or listed[count].segment != listed[count - 1].segment
    ]
    for whole in wholes:
        for count in ends:
            yield Group(whole, listed[:count], SURE, closed=False)


def _governing(view: View, at: int, first: Amount) -> Iterator[Amount]:
    """Amounts that the list may divide: those of the clauses before it, and of the sentence before that."""
    bracket = view.bracket(at)
    for one in reversed(view.amounts):
        if one.figure.end > at or first.block - one.block > 1:
            continue
        if first.sentence - one.sentence > 1:
            break
        inside = one.bracket is not None and one.bracket != bracket
        if one.is_like(first) and one.figure.unit and not inside and _same_time(one, first):
            yield one
    listed = _measure(SEVERALLY.sub("", first.lead))
    start = next(n for n, one in enumerate(view.amounts) if one is first)
    for one in reversed(view.amounts[max(0, start - NEARBY) : start]):
        if (
            one.is_like(first)
            and first.sentence - one.sentence > 1
            and one.bracket is None
            and _same_time(one, first)
            and one.figure.section == first.figure.section
            and len(_common_end(_stem(_measure(one.name)), _stem(listed))) >= FEWEST
        ):
            yield one


def _list(view: View, first: Amount, following: Sequence[Amount]) -> Iterator[Amount]:
    """The amounts that go on the list: same unit, same side of brackets, until its sentences end."""
    last = first
    nested: int | None = None
    for one in following:
        if one.block != first.block or one.sentence - first.sentence > REACH:
            return
        if one.bracket != first.bracket:
            continue
        between = view.text[last.figure.end : one.figure.start]
        if PARTLY.search(between) and one is not first:
            nested = one.segment
        if nested == one.segment:
            continue
        nested = None
        if one.sentence != last.sentence and re.search(
            r"[。\n][^，。；]{0,6}(?:截至|其中|\d)", between
        ):
            return
        if one.is_like(first) and _same_time(one, first):
            last = one
            yield one


def _best(readings: Sequence[Group]) -> Group | None:
    """The reading that holds; else the one that a slip of one digit explains; else the first that falls short.

    What stands beside the list goes before what stands far off, in the first two.
    """
    plausible = [reading for reading in readings if _is_large_enough(reading)]
    beside = [one for one in readings if one.parts[0].sentence - one.whole.sentence <= 1]
    for near in (beside, readings):
        for reading in near:
            if reading.holds and _is_telling(reading):
                return reading
        by_sentence = groupby(
            (one for one in plausible if one in near), key=lambda one: one.whole.sentence
        )
        for _, group in by_sentence:
            slip = _slip(list(group))
            if slip is not None:
                return slip
    return next((reading for reading in plausible if _falls_short(reading)), None)


def _slip(readings: Sequence[Group]) -> Group | None:
    """The reading that one changed digit makes hold, where chance would seldom do that for any of them."""
    likely = [reading for reading in readings if mends(reading.terms, adds_up)]
    if not likely:
        return None
    best = min(likely, key=lambda reading: chance(reading.terms, adds_up))
    odds = chance(best.terms, adds_up) * len(readings)
    alike = _is_homogeneous(best.parts)
    if odds > (SELDOM if alike and len(best.parts) > FEWEST else RARE):
        return None
    best.closed = True
    best.confidence = SURE if alike and odds <= RARE else LIKELY
    return best


def _falls_short(reading: Group) -> bool:
    left, right = adds_up([term.interval for term in reading.terms])
    return left.high is not None and right.high is not None and right.high < left.high


def _is_telling(reading: Group) -> bool:
    """Whether that it holds says something: the sides are narrow against the total."""
    left, right = adds_up([term.interval for term in reading.terms])
    return left.width is not None and right.width is not None and left.width < abs(left.low or ZERO)


def _is_homogeneous(parts: Sequence[Amount]) -> bool:
    """Whether the parts are named alike (来自甲地, 来自乙地; 短期贷款, 中长期贷款), so that they exclude each other."""
    names = [VERBS.sub("", part.lead) for part in parts]
    starts = all(a[:2] == b[:2] and a[:2] for a, b in pairwise(names))
    ends = all(a[-2:] == b[-2:] and a[-2:] for a, b in pairwise(names))
    return starts or ends


# Sums said outright --------------------------------------------------------------------------------------------------


def _together(view: View) -> Iterator[Group]:
    """Amounts of one sentence and then their sum: 甲3项、乙4项，合计7项; 加上丙、丁，总计…."""
    for index, one in enumerate(view.amounts):
        if not TOGETHER.search(one.lead):
            continue
        before = view.amounts[max(0, index - NEARBY) : index]
        parts = [
            other
            for other in before
            if other.sentence == one.sentence
            and other.is_like(one)
            and other.bracket == one.bracket
            and _same_time(one, other)
        ]
        runs = [parts[at:] for at in range(len(parts) - 1)]
        if (parts and view.text[: parts[0].figure.start].endswith(ADDING)) or (
            parts and parts[0].lead.startswith(ADDING)
        ):
            runs = [
                [other, *parts]
                for other in reversed(before)
                if other.is_like(one)
                and other.sentence < one.sentence
                and one.sentence - other.sentence <= REACH
            ]
        groups = [Group(one, run, LIKELY, closed=True) for run in runs if len(run) >= FEWEST]
        best = next((group for group in groups if group.holds), None) or next(
            (group for group in groups if group.is_slip), None
        )
        if best is not None:
            yield best
