"""A count before and after what came and went: 在院108人，新增12人、出院20人，在院100人; 由108例增至120例，新增12例.

What came may be told in several: 由120例增至150例，甲、乙两地分别新增20例和10例. Months and quarters that make a
period belong in `cumulative`. Source: arithmetic.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import Term, meets
from flows.relate.confidence import SURE
from flows.relate.formulas import adds_up
from flows.relate.scope import is_short_for
from flows.relate.times.cumulative import running_total
from flows.relate.words import MOVED_TO, PARTLY, SEVERALLY, VERBS, WHOLE_OR_OURS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import Amount, View
    from schemas.records import Relation

    _Place = tuple[int, str | None, int]

SENTENCES_APART = 1
"""Sentences between the first of the counts and the last."""
CAME = regex(r"新增|新收治|新入院|新发|新报告|增加|新接收|新纳入|收治(?!的)")
"""What came since the count before."""
WENT = regex(r"出院|解除|转出|死亡|减少|治愈|核减|离开|注销|退出")
"""What went, of what there is at a time."""
COUNT_BEFORE = regex(r"前一[日天]|此前|昨[日天]|上一[日天]|前[日天]|截至前|由[^，。；]*$|原有|8时")
"""What makes a count the one before: 前一日, 由108例."""
COUNT_AFTER = regex(rf"(?:{MOVED_TO}|变为|达到?)$")
"""What makes a count the one after, right before it: 增至."""
AFTER_CHARS = 6
"""Characters before a count that may make it the one after."""
OF_DAY_BEFORE = regex(r"前一[日天]|此前")
"""A count that these words date is the one before, whatever stands between: 前一日达108例."""
RUNNING = regex(r"累计|总数|共")
"""A total so far, from which nothing goes."""
HELD = regex(r"在院|在管|现有|留观|在册|隔离(?:医学)?观察|存栏")
"""What there is at a time, from which some go."""
COUNTED = regex(rf"(?:{RUNNING.pattern}|{HELD.pattern}|{CAME.pattern})(?P<thing>[^，。；：\d]*)$")
"""What is counted, after what says that it is a total or that it came: 累计报告确诊病例, 新增出院."""
DEEDS = regex("报告|通报|受理|完成|实现|开展|发生|确认")
"""What is done to what is counted and does not name it: 累计报告病例."""
CARRIES_ON = regex(rf"(?!.*{PARTLY.pattern})[、，,和与及][^，,；;。：:（）()\d]{{0,12}}")
"""From one of several that came to the next: 新增境外输入5例，本土25例."""
WHEN = regex(
    rf"{COUNT_BEFORE.pattern}|截[至止]|目前|当[前日天]|今[日天年]|[上去前今][个]?[年月周季]度?[末底]?|[年月季]?[末底初]|同期|[日时]"
)
"""What dates a count and names no owner: 截至昨日累计."""
OWNER = regex(rf"^(?P<owner>.*?)(?:{RUNNING.pattern}|{HELD.pattern}|{CAME.pattern}|{WENT.pattern})")
"""Whose a count is, before what says that it is a total or that it came: 甲区累计, 职工新增."""
FEWEST_COUNTS = 3
"""Before, what came, and after; what went may be a fourth."""


def find(view: View) -> Iterator[Relation]:
    """Counts before and after what came and went, and amounts to which something came."""
    roles = _roles(view)
    arrivals, owners = _arrivals(view, roles), _owners(view)
    for stretch in _stretches(view):
        yield from _running(view, _Told(stretch, roles, arrivals, owners))
    yield from _based(view)


def _stretches(view: View) -> Iterator[list[Amount]]:
    """The counts of each paragraph, a few at a time, that may be before, new and after."""
    by_block: dict[int, list[Amount]] = {}
    for one in view.amounts:
        if one.figure.kind == "count" and one.figure.unit is not None and one.bracket is None:
            by_block.setdefault(one.block, []).append(one)
    for amounts in by_block.values():
        yield from (
            amounts[at : at + size]
            for size in (FEWEST_COUNTS, FEWEST_COUNTS + 1)
            for at in range(len(amounts) - size + 1)
        )


class _Told:
    """Counts next to each other with what the words say of them."""

    def __init__(
        self,
        amounts: list[Amount],
        roles: Sequence[str],
        arrivals: dict[int, list[Amount]],
        owners: Sequence[str],
    ) -> None:
        self.amounts = amounts
        self.roles = [roles[one.index] for one in amounts]
        self.by_role = dict(zip(self.roles, amounts, strict=True))
        self._arrivals = arrivals
        self._owners = owners

    @property
    def came(self) -> list[Amount]:
        """All that came, of which one stands beside the counts."""
        return self._arrivals[self.by_role["new"].index]

    @property
    def is_of_one(self) -> bool:
        """Whether the counts, and what came where that is one, belong to one owner: 甲市累计 is no 全省累计."""
        told = [self.by_role["before"], self.by_role["after"]]
        told += self.came if len(self.came) == 1 else []
        return len({self._owners[one.index] for one in told}) == 1

    def readings(self) -> list[list[Term]]:
        """What there is after, with the one that came beside the counts, and with all that came."""
        by_role = self.by_role
        gone = [Term(by_role["gone"].figure, "gone", -1)] if "gone" in by_role else []
        fixed = [Term(by_role["after"].figure, "after"), Term(by_role["before"].figure, "before")]
        ways = [[by_role["new"]], self.came]
        return [[*fixed, *(Term(one.figure, "new") for one in came), *gone] for came in ways]

    @property
    def is_of_one_thing(self) -> bool:
        """Whether one thing is counted: of 新增出院9例，累计出院195例 a total of 确诊 is none.

        What is named in short, or not again, is the same thing.
        """
        before, after = (_thing(self.by_role[role]) for role in ("before", "after"))
        news = {_thing(one) for one in self.came}
        is_of_second = bool(before) and not is_short_for(after, before) and news == {after}
        return not is_of_second and all(
            _may_be_one(after, other) for other in (before, *(news if len(news) == 1 else ()))
        )

    @property
    def is_dealt(self) -> bool:
        """Whether 分别 deals out what came, so that none is left out: 三天分别新增8例、10例和12例."""
        return SEVERALLY.search(self.came[0].lead) is not None


def _running(view: View, told: _Told) -> Iterator[Relation]:
    """One reading of three or four counts next to each other as before, what came, what went, and after."""
    amounts, by_role = told.amounts, told.by_role
    if len({one.figure.canonical_unit for one in amounts}) > 1 or (
        amounts[-1].sentence - amounts[0].sentence > SENTENCES_APART
    ):
        return
    if any(one.figure.role != "level" and not CAME.search(one.lead) for one in amounts):
        return
    if sorted(told.roles) not in (["after", "before", "new"], ["after", "before", "gone", "new"]):
        return
    start, end = view.sentence_at(amounts[0].figure.start).start, amounts[-1].figure.start
    is_held = bool(view.named(HELD, start, end))
    if is_held != ("gone" in by_role) or not (is_held or "累计" in view.text[start:end]):
        return
    before = by_role["before"]
    if is_held and RUNNING.search(before.lead) and not HELD.search(before.lead):
        return  # 累计确诊326例，治愈212例，在院114例；当日新增6例: the day's cases are in the total so far
    alone, together = told.readings()
    holding = next((terms for terms in (alone, together) if meets(terms, adds_up)), None)
    if holding is not None:
        yield running_total(holding, SURE)
    elif told.is_of_one and told.is_of_one_thing and (len(told.came) == 1 or told.is_dealt):
        yield running_total(together, SURE)


def _thing(one: Amount) -> str:
    """What an amount counts, by the words right before it; empty where these leave that to the ones before."""
    told = COUNTED.search(one.lead)
    return DEEDS.sub("", VERBS.sub("", told["thing"])) if told is not None else ""


def _may_be_one(thing: str, other: str) -> bool:
    """Whether two names may be of one thing: one is short for the other, or left out."""
    short, long = sorted((thing, other), key=len)
    return is_short_for(short, long)


def _arrivals(view: View, roles: Sequence[str]) -> dict[int, list[Amount]]:
    """Each count of what came with the others of its list, by its number among the amounts."""
    found: dict[int, list[Amount]] = {}
    for one in view.amounts:
        last = found.get(one.index - 1, [])
        if last and _carries_on(view, last[-1], one, roles):
            last.append(one)
            found[one.index] = last
        elif roles[one.index] == "new":
            found[one.index] = [one]
    return found


def _carries_on(view: View, last: Amount, one: Amount, roles: Sequence[str]) -> bool:
    """Whether a count is a further one of what came: told so, or by a kind alone after one that is."""
    return (
        (last.segment, last.bracket) == (one.segment, one.bracket)
        and last.figure.canonical_unit == one.figure.canonical_unit
        and roles[one.index] in ("new", "other")
        and CARRIES_ON.fullmatch(view.between(last.figure, one.figure)) is not None
    )


def _owners(view: View) -> list[str]:
    """Whose each amount is, by its own words or those before it in its paragraph; the text's own region is none."""
    owners: list[str] = []
    for one in view.amounts:
        before = view.amounts[one.index - 1] if one.index else None
        told = OWNER.match(one.lead)
        named = VERBS.sub("", WHEN.sub("", told["owner"])) if told is not None else ""
        if named:
            owners.append(WHOLE_OR_OURS.sub("", named))
        else:
            owners.append(owners[-1] if before is not None and before.block == one.block else "")
    return owners


def _roles(view: View) -> list[str]:
    """What the words before each amount say that it is."""
    totals = _Totals(view)
    return [_role(view, one, totals) for one in view.amounts]


def _role(view: View, one: Amount, totals: _Totals) -> str:
    lead = one.lead
    tail = view.text[max(0, one.figure.start - AFTER_CHARS) : one.figure.start]
    if COUNT_AFTER.search(tail) and not OF_DAY_BEFORE.search(lead):
        return "after"
    if COUNT_BEFORE.search(lead):
        return "before"
    if _is_total(one):
        return "before" if totals.is_before(one) else "after"
    if CAME.search(lead):
        return "new"
    return "gone" if WENT.search(lead) else "other"


def _is_total(one: Amount) -> bool:
    """Whether a count is of all so far, or of what there is at a time."""
    return (RUNNING.search(one.lead) or HELD.search(one.lead)) is not None


def _place(one: Amount, apart: int = 0) -> _Place:
    """The paragraph and the unit of an amount, and the sentence so many after its own."""
    return one.block, one.figure.canonical_unit, one.sentence + apart


class _Totals:
    """The running totals of a text and the counts before, by paragraph, unit and sentence."""

    def __init__(self, view: View) -> None:
        self.totals: dict[_Place, list[Amount]] = {}
        self.befores: set[_Place] = set()
        for one in view.amounts:
            if COUNT_BEFORE.search(one.lead):
                self.befores.add(_place(one))
            elif _is_total(one):
                self.totals.setdefault(_place(one), []).append(one)

    def is_before(self, one: Amount) -> bool:
        """Whether a running total is the earlier of the two in its paragraph: the first named is before."""
        places = [_place(one, apart) for apart in range(-SENTENCES_APART, SENTENCES_APART + 1)]
        if not self.befores.isdisjoint(places):
            return False
        first, *others = [self.totals[place] for place in places if place in self.totals]
        return first[0] is one and (len(first) > 1 or bool(others))


ON_BASE = regex(
    r"^[^。；;]{0,16}?(?:的)?基础上[^。；;\d]{0,6}?(?:新增|增加|再增)[^，。；;\d]{0,10}$"
)
"""Between what there was and what came: 在382.58吨的基础上新增209.61吨."""
THEN_ALL = regex(
    rf"^[^。；;\d]{{0,10}}?[，,](?:累计|总|共|合计|达|{MOVED_TO})[^，。；;\d]{{0,14}}$"
)
"""Between what came and what there is: 新增209.61吨，累计592.19吨."""


def _based(view: View) -> Iterator[Relation]:
    """在382.58吨的基础上新增209.61吨，累计592.19吨."""
    for before, new, after in zip(view.amounts, view.amounts[1:], view.amounts[2:], strict=False):
        if (
            before.sentence == after.sentence
            and before.figure.canonical_unit == new.figure.canonical_unit
            and new.figure.canonical_unit == after.figure.canonical_unit
            and ON_BASE.match(view.between(before.figure, new.figure))
            and THEN_ALL.match(view.between(new.figure, after.figure))
        ):
            terms = [
                Term(after.figure, "after"),
                Term(before.figure, "before"),
                Term(new.figure, "new"),
            ]
            yield running_total(terms, SURE)
