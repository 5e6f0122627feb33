"""A total with its parts, as the words bind them, and which of several readings to take.

Where several are possible, the one whose arithmetic holds is taken, since a writer meant it; where none holds, the one
that a slip of one digit explains. How words bind parts to totals belongs in `divisions` and `lists`.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.text.joints import JOINED
from flows.extract.text.moves import MOVE
from flows.regex import regex
from flows.relate.arithmetic import (
    SELDOM,
    Term,
    chance,
    is_mended,
    is_misscaled,
    largest_change,
    meets,
)
from flows.relate.confidence import PROBABLE, SURE
from flows.relate.formulas import adds_up, covers, total
from flows.relate.words import (
    DEFICIT,
    DEPTHS,
    INTENSIVE,
    KINDS_OF_PLACE,
    MOVED_TO,
    OWN_REGION,
    SEVERALLY,
    SIGNED,
    SURPLUS,
    VERBS,
)
from schemas.catalogue.partitions import are_of_division, are_opposed, crosses
from schemas.catalogue.places import places
from schemas.intervals import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from flows.relate.view import Amount
    from schemas.catalogue.partitions import Partition
    from schemas.intervals import Interval

FEWEST = 2
"""Parts of a total; fewer are no list and have nothing to differ in."""
DISTRICT_END = regex(r"(?<=.)(?:(?<!景)区|县|市|镇|乡|街道|州|旗)$")
FROM = regex("(?:均|都|分别)?来自")
"""What comes from somewhere comes from nowhere else."""
OF_EACH = regex(r"[、和与及][^、，]{1,12}(?:各自?|均)[^、，类项级种地界部]{0,4}$")
"""What is told of each of several names: 深圳、珠海、潮州各1例."""
SHORT_NAME_CHARS = 3
"""Characters of a name of which only the last is its noun: 东区, 西区."""
WENT = regex("退库|退出|注销|吊销|迁出|调出|核减|核销|流失|关停|取缔|撤并")
"""What has gone is no part of what there is."""
CAME = regex("新(?!能源|材料|闻|区|城|兴|型|农合)|净增|迁入|调入")
"""What has come of late is told beside kinds of what there is, and is none of them."""
TAKEN_IN, SPENT = regex("收入$"), regex("支出$")
"""What was taken in and what was spent are no parts of one sum."""
REACHED = regex(rf"(?:{MOVED_TO})$")
"""Before a level that was reached from another, which is more than what came."""
STAYED = regex("原|老|旧|既有|存量|续建|结转|改|扩|利用")
"""It is one beside what was there before: 新建12个，续建24个; 改扩建."""
RARE, UNLIKELY = Decimal("0.01"), Decimal("0.1")
"""A mend by one digit that chance would bring so seldom speaks of a slip of the pen, and so of a complete list."""


class Added(NamedTuple):
    """What parts add up to, as written and with trailing zeros as unstated, and the most that a digit changes it."""

    narrow: Interval
    wide: Interval
    change: Decimal


@dataclass(eq=False)
class Group:
    """A total and its parts. `confidence` is of the binding; `closed` says that no part is missing.

    `exclusive` says that no two parts share anything, so that even an open list never exceeds its total.
    `shorter` is the same total with fewer of the parts, the first or the last ones, whose sum need not be found again.
    """

    whole: Amount
    parts: list[Amount]
    confidence: float
    closed: bool
    partition: Partition | None = None
    shorter: Group | None = None
    exclusive: bool = False

    @cached_property
    def terms(self) -> list[Term]:
        """The total and the parts as they enter the sum: among balances a deficit counts against a surplus."""
        return [Term(self.whole.figure, "total"), *map(self._term, self.parts)]

    @cached_property
    def added(self) -> Added:
        """What the parts add up to."""
        known = [] if self.shorter is None else [self.shorter.added]
        terms = [self._term(one) for one in self._further]
        return Added(
            total([*(one.narrow for one in known), *(term.interval for term in terms)]),
            total([*(one.wide for one in known), *(term.wide for term in terms)]),
            max([*(one.change for one in known), *(largest_change(term.figure) for term in terms)]),
        )

    @cached_property
    def holds(self) -> bool:
        """Whether the parts can add up to the total, and that says something: no end is open, the total is narrow."""
        whole, added = Term(self.whole.figure, "total"), self.added
        size, width = abs(self.whole.figure.value or ZERO), whole.interval.width
        says_something = width is not None and width < size and added.narrow.width is not None
        return says_something and (
            whole.interval.meets(added.narrow) or whole.wide.meets(added.wide)
        )

    @cached_property
    def is_mended(self) -> bool:
        """Whether one changed digit would make it hold; none does where its sides are too far apart."""
        if self.is_misscaled:
            return True
        whole, added = self.whole.figure, self.added
        reach = max(largest_change(whole), added.change)
        return whole.signed.gap(added.narrow) <= reach and is_mended(self.terms, adds_up)

    @cached_property
    def is_misscaled(self) -> bool:
        """Whether 亿 for 万 in one of its figures, or 万 for 亿, is all that is wrong."""
        return not self.holds and is_misscaled(self.terms, adds_up)

    @cached_property
    def chance(self) -> Decimal:
        """How likely some digit would do that if the list were open."""
        return chance(self.terms, adds_up)

    @property
    def falls_short(self) -> bool:
        """Whether the parts add up to less than the total."""
        left, right = self.whole.figure.signed, self.added.narrow
        return left.high is not None and right.high is not None and right.high < left.high

    @cached_property
    def overflows(self) -> bool:
        """Whether parts that share nothing add up to more than their total, which no further part could mend.

        Parts of a division do where they stand right after their total.
        """
        is_exclusive = self.exclusive or (self.partition is not None and self.is_beside)
        names = (name for one in (self.whole, *self.parts) for name in (one.name, one.lead))
        return (
            is_exclusive
            and self.whole.figure.unit not in DEPTHS
            and not meets(self.terms, covers)
            and not any(SIGNED.search(name) for name in names)
        )

    @property
    def is_beside(self) -> bool:
        """Whether the parts follow right after their total in one sentence."""
        first = self.parts[0]
        return self.whole.index == first.index - 1 and self.whole.sentence == first.sentence

    @property
    def is_named_by_parts(self) -> bool:
        """Whether the total is called as all its parts are, one after the other: 图书馆、博物馆和文化馆421个."""
        names = [VERBS.sub("", part.lead) for part in self.parts]
        told = self.whole.name or self.whole.lead
        return (
            all(len(name) >= FEWEST and name in told for name in names)
            and len(JOINED.findall(told)) == len(names) - 1
        )

    @property
    def is_large_enough(self) -> bool:
        """Whether the total is no smaller than any part."""
        whole, parts = self.whole.figure.value, [part.figure.value for part in self.parts]
        return whole is not None and all(
            part is not None and abs(part) <= abs(whole) for part in parts
        )

    @property
    def mixes_flows(self) -> bool:
        """Whether parts that have come or gone are told beside kinds of what there is: 新入库47家，盈利412家.

        Or what was taken in beside what was spent: 其中养老保险基金收入4.28亿元，支出3.16亿元，滚存结余9.42亿元.
        """
        if WENT.search(self.whole.lead) or CAME.search(self.whole.lead):
            return False
        names = [part.lead or part.name for part in self.parts]
        if all(any(way.search(name) for name in names) for way in (TAKEN_IN, SPENT)):
            return True
        came = [CAME.search(name) is not None for name in names]
        stayed = any(STAYED.search(name) for name in names)
        return any(WENT.search(name) for name in names) or (
            any(came) and not all(came) and not stayed
        )

    @property
    def is_of_increase(self) -> bool:
        """Whether all parts came of late, to a level that was reached: 由120万人增加到150万人，其中职工新增10万人."""
        return REACHED.search(self.whole.lead) is not None and all(
            CAME.search(part.lead) for part in self.parts
        )

    @property
    def is_intensive(self) -> bool:
        """Whether a member is per head, per unit, of each of several or an extreme, so that nothing adds up.

        What each person has adds up by its sources: 人均工资性收入 and the other three are 人均可支配收入.
        """
        if self.partition is not None and self.partition.per_head:
            return False
        return any(
            INTENSIVE.search(_counted(one, one.name)) or INTENSIVE.search(_counted(one, one.lead))
            for one in (self.whole, *self.parts)
        ) or any(OF_EACH.search(part.lead) for part in self.parts)

    @property
    def _further(self) -> list[Amount]:
        """The parts that `shorter` has not."""
        if self.shorter is None:
            return self.parts
        size = len(self.shorter.parts)
        is_first = self.parts[0] is self.shorter.parts[0]
        return self.parts[size:] if is_first else self.parts[:-size]

    def _term(self, part: Amount) -> Term:
        # of a deficit, only a surplus is taken away
        is_less = SURPLUS.search(part.lead) is not None if self._is_deficit else _is_deficit(part)
        cancels = self.partition is not None and self.partition.cancels
        return Term(part.figure, "part", -1 if is_less != cancels else 1)

    @cached_property
    def _is_deficit(self) -> bool:
        return _is_deficit(self.whole)


def nested(
    whole: Amount, stretches: Sequence[list[Amount]], confidence: float, *, closed: bool
) -> list[Group]:
    """A total with each of several stretches of a list, the longest first, each of which holds all shorter ones."""
    found: list[Group] = []
    for parts in reversed(stretches):
        last = found[-1] if found and len(found[-1].parts) < len(parts) else None
        found.append(Group(whole, parts, confidence, closed, shorter=last))
    return found[::-1]


def first_holding(readings: Iterable[Group]) -> Group | None:
    """The first reading that holds."""
    return next((reading for reading in readings if reading.holds), None)


def slip(readings: Iterable[Group], *, told_whole: bool = False) -> Group | None:
    """The reading that one changed digit makes hold, where chance would seldom do that; its list is then complete.

    Parts that exclude each other never exceed their total, whatever chance. `told_whole` says that the words call the
    list complete (合计, 其余); what 其中 lists may leave parts out as well as overlap.
    """
    likely = [
        reading
        for reading in readings
        if reading.whole.figure.interval.width is not None
        and not reading.mixes_flows
        and reading.is_mended
    ]
    best = min(likely, key=lambda reading: reading.chance, default=None)
    if best is None:
        return None
    apart = exclude(best.parts)
    overlap = any(crosses(part.name + part.lead) for part in best.parts)
    if overlap and not best.falls_short:
        return None  # 专职律师2800名，女律师1200名 may well be more than all
    overflows = apart and not overlap and len(best.parts) > FEWEST and not best.falls_short
    # places to which 分别 deals out need not be all that there are, but are never more
    may_lack = best.falls_short and SEVERALLY.search(best.parts[0].lead) is not None
    is_apart = apart and not may_lack
    limit = SELDOM if is_apart and not overlap else UNLIKELY if told_whole and not overlap else RARE
    if best.chance > limit and not overflows:
        return None
    best.closed = True
    best.confidence = SURE if overflows or (best.chance <= RARE and apart) else PROBABLE
    return best


def are_alike(parts: Sequence[Amount]) -> bool:
    """Whether parts are named alike, as one list names its members: 来自甲地, 来自乙地; 短期贷款, 中长期贷款."""
    names = [DISTRICT_END.sub("区", VERBS.sub("", part.lead)) for part in parts]
    if are_places(parts):
        return True
    starts = all(a[:2] == b[:2] and a[:2] for a, b in pairwise(names))
    # 东区, 西区: the last character is the noun
    size = 1 if all(len(name) <= SHORT_NAME_CHARS for name in names) else 2
    ends = all(a[-size:] == b[-size:] and a[-size:] for a, b in pairwise(names))
    return starts or ends


def are_places(parts: Sequence[Amount]) -> bool:
    """Whether parts are named by places, which exclude each other: 竹溪镇, 金塘区; 北京, 广东; 来自甲地, 来自乙地."""
    if all(FROM.match(part.lead) for part in parts):
        return True
    names = [_told_name(part) for part in parts]
    known = (places().standing, places().countries)
    return all(DISTRICT_END.search(name) or any(name in one for one in known) for name in names)


def _told_name(part: Amount) -> str:
    """What a part is called: by the words before it, or as 分别 deals out its name: 甲区、乙区分别报告5例、4例."""
    is_dealt = not part.lead or SEVERALLY.search(part.lead) is not None
    return (part.figure.subject if is_dealt else None) or VERBS.sub("", part.lead)


def exclude(parts: Sequence[Amount]) -> bool:
    """Whether parts are known to share nothing: places, kinds of one question, parts of one division.

    教育支出, 卫生支出; not 公立医院, 三级医院, whatever noun their names have in common.
    """
    leads = [VERBS.sub("", part.lead) for part in parts]
    subjects = [part.figure.subject or lead for part, lead in zip(parts, leads, strict=True)]
    return (
        are_places(parts) or are_opposed(leads) or are_opposed(subjects) or are_of_division(leads)
    )


def _counted(one: Amount, name: str) -> str:
    """What a name says is measured: of a count what stands after 的, 城市 of 价格上涨的城市; else the name."""
    return CLAUSE_MOVED.sub("", name) if one.figure.kind == "count" else name


CLAUSE_MOVED = regex(rf"^.*(?:{MOVE}|持平)的?有?")
"""How something moved for those that are counted."""
YEAR_END = regex("-12-31$")
"""What there is at the end of a year is told of the year as well: 2014年4040家，2015年末4673家."""
DAYS_TO = regex(r"^\d{4}-\d\d-\d\d/(?=\d{4}-\d\d-\d\d$)")
"""All but the last of a stretch of days, of which what is left then is a part: 累计收治320人，在院50人."""


def same_time(one: Amount, other: Amount) -> bool:
    """Whether the two may be of one time; a change names the time it is measured against as often as its own."""
    if one.figure.role == "change":
        return True
    periods = {one.figure.period, other.figure.period} - {None}
    times = {YEAR_END.sub("", DAYS_TO.sub("", period or "")) for period in periods}
    return len(times) < FEWEST and one.other_time == other.other_time


def same_basis(one: Amount, other: Amount) -> bool:
    """Whether two changes are measured against the same time."""
    return one.figure.role != "change" or one.figure.basis == other.figure.basis


def same_place(one: Amount, other: Amount) -> bool:
    """Whether the two may speak of one place."""
    return is_one_place(one.figure.region, other.figure.region)


def is_one_place(first: str | None, second: str | None) -> bool:
    """Whether two regions may be one place: 陕西 and 陕西省; 全省 is the province that the document is about."""
    if first is None or second is None or first == second:
        return True
    short, long = sorted((first, second), key=len)
    if long.startswith(short) and long[len(short) :] in KINDS_OF_PLACE:
        return True
    if not (OWN_REGION.match(first) or OWN_REGION.match(second)):
        return False
    kinds = {place[-1] for place in (first, second) if place[-1] in KINDS_OF_PLACE}
    return len(kinds) < FEWEST  # 全省 is no city


def _is_deficit(one: Amount) -> bool:
    return one.figure.role != "change" and DEFICIT.search(one.lead or one.name) is not None
