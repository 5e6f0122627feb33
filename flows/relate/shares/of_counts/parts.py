"""A part against the whole that the words take it out of: 新开工项目86个，其中亿元以上项目92个.

Whatever the rest, it is never more than the whole. This is told only where it is broken, since a single part that is
small enough says nothing. Of what may be negative (利润, 顺差, 净增) one part may exceed the whole, and so may what is
named as the whole of a division: 金牌8枚，其中国际赛事奖牌9枚 goes on about medals.
What came of late is no more than all there is (新增62家，总数达到186家), nor are some of so many things more than these
(450项任务中413项已完成).
Source: the meaning of 其中; Euclid, common notion 5: the whole is greater than the part.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity, meets
from flows.relate.confidence import SURE
from flows.relate.formulas import covers
from flows.relate.groups import FEWEST, same_time
from flows.relate.tails import tail
from flows.relate.view import QUANTITIES, TOLD
from flows.relate.words import DEALT, DEPTHS, INTENSIVE, SIGNED, common_end, measure, stem
from schemas.catalogue.partitions import holds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.groups import Group
    from flows.relate.view import Amount, View
    from schemas.records import Relation

TAKEN_OUT = regex(r"其中(?:包括|包含|含)?|(?<=[（(])含(?!量|税|氧|水)")
"""What takes a part out of the amount before it."""
FIRST_PART_CHARS = 30
"""Characters between 其中 and the part."""
BACK_AMOUNTS = 8
"""Amounts before 其中 among which the whole may be."""
JOINED = regex(r"[^，。；：（()）\d]{0,8}[、和与及][^，。；：（()）\d]{0,16}")
"""Between amounts that are told in one breath: 小学84所、初中48所."""
BEFORE_BRACKET = regex(r"[^，。；：（()）\d]{0,8}[（(]")
"""Between a whole and the brackets that hold a part of it: 86个项目（含工业项目12个）."""
INTENDED = regex(r"计划|任务|目标|指标|预算|规划|预计|预测|限额|定额|核定|编制|需求|应")
"""What is intended, allowed or needed may be exceeded by what is done."""
SO_FAR = regex(r"累计|历年|总|共|合计|目前|截至|以来|现有|此前|原有")
"""What has gathered over a longer time than its whole is no part of it."""


ALL_SO_FAR = regex(
    r"[，、,](?:(?:全|我)[国省市县区州])?(?:目前|现有?|已|现已)?(?:总数|总量|总规模|总面积|总里程|累计总?数?)(?:已|已经|将?近)?(?:达到?|为|有|增至|增加到|扩大到)"
)
"""Between what has come and all there is of it: ，总数达到; ，累计达到."""
COME = regex(r"新(?:增|建|认定|培育|引进|获批|开通|设立?|改建)|建成|创建|净增")
"""What came of late is no more than there is in all."""
WHOLLY_NEW = regex(rf"{COME.pattern}|新开工|新投产|增加|累计")
"""What came within a time, which is no whole of what there is of a part: 新增贷款86亿元，其中小微贷款余额312亿元."""
STANDS = regex(
    "余额|存量|保有量|蓄水量|库容|库存|存栏|全长|年末|期末|月末|现有|拥有|[增升]?[达至](?:到|了)?$"
)
"""What there is of something, or what it has reached, at the end of what leads to its amount."""
TO_COME = regex("累计|总|拟|将|争取")
"""What is all there is itself, or is to come."""
AMONG = regex(
    r"(?P<noun>[^，。；：、（）()\d]{1,12}?)[之当]?中[，,]?(?:已有|共有|目前已?有|现?已|有)?"
)
"""Between so many things and some of them: 项任务中有."""
DONE = regex(
    r"已|[尚还]未|未|均|全部|正在|实现|完成|达到?标?|超过?|获得?|通过|为[^，。；\d]|呈|增长|下降|上升|上涨|下跌|改善|提前|合格|建成|开工|投产"
)
"""What so many of them do or are, with no noun of their own."""
BALANCES = regex("利润|[盈亏]|损益|差额|[顺逆]差|收益|净(?!增)|余|结余|赤字|市值|存款|贷款")
"""What may be negative, or is paid back."""


def find(view: View, groups: Sequence[Group]) -> Iterator[Relation]:
    """Every part that is larger than what it is taken out of, unless the sum of a group tells so already."""
    told = {
        (id(group.whole), id(part))
        for group in groups
        for part in group.parts
        if group.closed or group.overflows
    }
    for match in TAKEN_OUT.finditer(view.text):
        for part in _parts(view, match):
            whole = _whole(view, match.start(), part)
            if whole is not None and (id(whole), id(part)) not in told:
                terms = [Term(whole.figure, "total"), Term(part.figure, "part")]
                if not meets(terms, covers):
                    yield _exceeding(terms)
    for one, other in pairwise(view.amounts):
        for whole, part in ((one, other), (other, one)):
            terms = [Term(whole.figure, "total"), Term(part.figure, "part")]
            bound = _is_so_far if part is one else _is_picked_out
            if bound(view, whole, part) and not meets(terms, covers):
                yield _exceeding(terms)


def _is_so_far(view: View, whole: Amount, part: Amount) -> bool:
    """Whether an amount right after another is what there is of it in all: 新增62家，总数达到186家."""
    words = view.between(part.figure, whole.figure)
    return (
        ALL_SO_FAR.fullmatch(words) is not None
        and COME.search(part.lead) is not None
        and _is_one_measure(whole, part)
        and not any(
            TO_COME.search(name) or INTENDED.search(name) for name in (part.lead, part.name)
        )
    )


def _is_picked_out(view: View, whole: Amount, part: Amount) -> bool:
    """Whether some of so many things are told in one breath, by their number alone: 450项任务中，413项已完成.

    5个大类中28个品种 counts others.
    """
    words = view.between(whole.figure, part.figure)
    among = AMONG.fullmatch(words)
    return (
        among is not None
        and whole.figure.kind == "count"
        and _is_one_measure(whole, part)
        and (
            DONE.match(view.text, part.figure.end) is not None
            or view.text.startswith(among["noun"], part.figure.end)
        )
    )


def _is_one_measure(whole: Amount, part: Amount) -> bool:
    """Whether two amounts stand side by side in one unit, both told as done, neither of what may be negative."""
    figures = (whole.figure, part.figure)
    names = (whole.name, whole.lead, part.name, part.lead)
    return (
        whole.figure.kind in QUANTITIES
        and whole.figure.unit == part.figure.unit
        and whole.figure.unit not in DEPTHS
        and all(one.qualifier in TOLD and not one.target for one in figures)
        and (whole.block, whole.bracket) == (part.block, part.bracket)
        and not any(INTENSIVE.search(name) for name in names)
        and not (whole.figure.kind == "money" and any(BALANCES.search(name) for name in names))
    )


def _parts(view: View, match: re.Match[str]) -> Iterator[Amount]:
    """The amount that 其中 opens, and those that follow it in one breath: 其中小学42所、初中92所."""
    last: Amount | None = None
    for one in view.amounts_from(match.end(), BACK_AMOUNTS):
        if one.figure.qualifier not in TOLD:
            continue  # 亿元以上 of 亿元以上项目92个
        if last is None:
            between = view.text[match.end() : one.figure.start]
            if len(between) > FIRST_PART_CHARS or re.search(r"[。；;\n]", between):
                return
        elif not JOINED.fullmatch(view.text, last.figure.end, one.figure.start):
            return
        last = one
        yield one


def _whole(view: View, at: int, part: Amount) -> Amount | None:
    """The amount that 其中 at an offset takes a part out of: the last of its unit, where nothing else may be meant."""
    bracket = view.bracket(at)
    before = [
        one
        for one in view.amounts[max(0, part.index - BACK_AMOUNTS) : part.index]
        if one.figure.end <= at
        and one.block == part.block
        and part.sentence - one.sentence <= 1
        and one.bracket in (bracket, None)
    ]
    alike = [one for one in before if one.is_like(part)]
    if not alike or not _may_contain(alike[-1], part):
        return None
    whole = alike[-1]
    is_named = len(common_end(stem(measure(whole.name)), stem(measure(part.name)))) >= FEWEST
    if (
        whole.bracket != bracket
        and BEFORE_BRACKET.fullmatch(view.text, whole.figure.end, at) is None
    ):
        return None
    if not is_named and not _is_beside(view, whole, at):
        return None
    if part.sentence != whole.sentence and (
        _tells_first(view, at) or _is_listed(view, whole) or _is_part_itself(view, whole)
    ):
        return None  # 甲、乙类项目分别有8个、7个。其中，: of all that the sentence tells, not of the last class
    # 小学84所，初中48所，其中民办92所: what comes before may be meant as well
    beside = [
        Term(one.figure, "total")
        for one in alike[:-1]
        if one.segment == whole.segment and one.figure.role == "level"
    ]
    several = [Term(whole.figure, "total"), Term(part.figure, "part")]
    if beside and meets([*several, *(Term(one.figure, "other", -1) for one in beside)], covers):
        return None
    return whole


def _is_listed(view: View, whole: Amount) -> bool:
    """Whether an amount goes on a list of amounts: 分别有8个、7个."""
    return any(
        one.unit == whole.figure.unit
        and DEALT.fullmatch(view.text, one.end, whole.figure.start) is not None
        for one in view.before(whole.figure, 1)
    )


def _is_part_itself(view: View, whole: Amount) -> bool:
    """Whether 其中 or another amount stands before an amount in its sentence: the next 其中 may go back to the first.

    进出口411亿元，其中出口262亿元，进口149亿元。其中，一般贸易203亿元: of all that is traded.
    """
    start = view.sentence_at(whole.figure.start).start
    if TAKEN_OUT.search(view.text, start, whole.figure.start) is not None:
        return True
    before = view.within(start, whole.figure.start)
    return any(
        one.role == "level" and one.canonical_unit == whole.figure.canonical_unit for one in before
    )


def _tells_first(view: View, at: int) -> bool:
    """Whether the sentence of 其中 at an offset first tells of a subject of its own, which 其中 then divides.

    民事案件1862件，行政案件86件。民事案件占95.6%，其中婚姻家庭案件326件: they are no part of the 86.
    """
    start = view.sentence_at(at).start
    return any(figure.kind not in ("date", "structural") for figure in view.within(start, at))


def _may_contain(whole: Amount, part: Amount) -> bool:
    """Whether the two are amounts of one kind, time and standing, of which the one can be a part of the other."""
    names = (whole.name, whole.lead, part.name, part.lead)
    return (
        whole.figure.kind in QUANTITIES
        and whole.figure.unit == part.figure.unit
        and whole.figure.unit not in DEPTHS
        and (whole.figure.role, part.figure.role) == ("level", "level")
        and whole.figure.qualifier in TOLD
        and whole.figure.target == part.figure.target
        and same_time(whole, part)
        and not any(INTENSIVE.search(name) or SIGNED.search(name) for name in names)
        and not any(INTENDED.search(name) for name in (whole.name, whole.lead))
        and not holds(part.name, whole.name)
        and not _is_stock_of_flow(whole, part)
        and (SO_FAR.search(part.lead) is None or SO_FAR.search(whole.lead) is not None)
    )


def _is_stock_of_flow(whole: Amount, part: Amount) -> bool:
    """Whether a part tells all there is where its whole tells what came: 新开工铁路118公里，其中临海高铁全长236公里."""
    return (
        WHOLLY_NEW.search(whole.lead) is not None
        and STANDS.search(part.lead) is not None
        and WHOLLY_NEW.search(part.lead) is None
        and STANDS.search(whole.lead) is None
    )


def _is_beside(view: View, whole: Amount, at: int) -> bool:
    """Whether nothing but what is told of the whole (its growth, its share) stands between it and 其中."""
    own = tail(view, whole)
    told = {id(one) for one in (*own.growths, *own.changes, *own.shares, *own.pulls, *own.before)}
    between = [
        one
        for one in view.within(whole.figure.end, at)
        if view.bracket(one.start) == whole.bracket and one.kind != "date"
    ]
    words = view.text[whole.figure.end : at]
    return all(id(one) in told for one in between) and not re.search(r"[。；;\n]", words)


def _exceeding(terms: list[Term]) -> Relation:
    whole, part = (term.figure.text for term in terms)
    return identity(
        "sum",
        terms,
        covers,
        Wording(
            f"{whole} ≥ {part}",
            f"{part} is told as a part of {whole} and is more than it",
            f"{part}为{whole}的一部分，却大于{whole}",
        ),
        SURE,
    )
