"""A clause of nothing but a total and its amount, which is of all that the sentence has told: 赞成85票，反对5票，共90票.

What was told several times is what it is the total of (1月3万辆，2月4万辆，共7万辆). Totals that go on counting (累计) are of what was
told last, as `flows.extract.meaning.subjects.antecedents` has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.parts.wholes import partitive, whole_names
from flows.extract.meaning.subjects.told.listed import joined
from flows.extract.text.hedges import HEDGE
from flows.extract.text.marks import ENDED
from flows.regex import regex
from schemas.intervals import ZERO, Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.wholes import Level

KINDS = ("count", "money", "area", "length", "mass", "volume", "energy", "power")
"""Kinds of figures that add up."""
TOTAL = regex(
    rf"[\s、]*(?:以上|上述)?(?:共计|合计|总计|总共|一共|共)(?:[有为是]|达到?|{HEDGE})*\s*"
)
JOINT = "、"
PRICE = ("价", "价格")
"""Ends of names of what no amounts add up to."""
ADDED = ("新增", "净增")
"""What opens a name of those that have joined others."""
EACH = regex("每(?!年)|[人户]均|各")
"""Before what each has, which the total is of, too: 每人发放补助500元，共3万元."""
OF_EACH = regex("^(?:每[人户家名位]|[人户]均)(?=..)")
"""每户 of 每户补助, which all together have not."""
LONGEST = 5
"""Of more than so many, none is named for the total."""


def amounts(case: Case) -> list[Level]:
    """What the sentence has told in the unit of a clause that has nothing but a total before its amount, nor a noun after it: 共计110人."""
    text, spot = case.phrases.text, case.spot
    if case.reading.kind not in KINDS or not case.moved.is_still or not case.memory.named:
        return []
    if spot.run.size > 1 or TOTAL.fullmatch(text, spot.since, spot.start) is None:
        return []
    is_beside = spot.since > spot.clause.start and text[spot.since] != JOINT
    if is_beside or ENDED.match(text, spot.end) is None:
        return []  # 新建车间两座共2万平方米: of those two
    told = case.memory.told.of_sentence(case.reading.canonical, spot.sentence.start)
    # 企业90家，共有8家: no total of those
    return told if told and _may_be_sum(told[-1:], case.reading.interval) else []


def of_all(case: Case, told: Sequence[Level]) -> str | None:
    """赞成、反对票数 of 共90票; None where nothing that was told adds up to it."""
    names = _added(told, case.reading.interval)
    if names is not None:
        return joined(names) if len(names) <= LONGEST else None
    last = told[-1].name
    if len(told) == 1 and EACH.search(case.phrases.text, case.spot.sentence.start, case.spot.since):
        # 每人补助1260元，其中职工286人，合计46万元: of nobody knows how many
        is_of_some = partitive.among_all(case.phrases, case.spot)
        return None if is_of_some or last.endswith(PRICE) else OF_EACH.sub("", last)
    those = whole_names.joined_by(last)
    those = next((last[len(one) :] for one in ADDED if last.startswith(one)), those)
    return those if those != last else None  # 新增床位30张，共120张


def _added(told: Sequence[Level], total: Interval) -> list[str] | None:
    """The names of those that add up to the total, each once; None where it is of others than were told."""
    again = next((one.name for one in told if one.allowed.meets(total)), None)
    if again is not None:
        return [again]  # 学生25人，男生8人、女生17人，共25人
    added = next((rest for rest in _rests(told) if _sum(rest).meets(total)), None)
    if added is None and (len(told) == 1 or not _may_be_sum(told, total)):
        return None
    names = list(dict.fromkeys(one.name for one in added or told))
    return None if any(name.endswith(PRICE) for name in names) else names


def _rests(told: Sequence[Level]) -> Iterator[Sequence[Level]]:
    """All that were told, and ever fewer of the last of them, down to two."""
    return (told[at:] for at in range(len(told) - 1))


def _sum(told: Sequence[Level]) -> Interval:
    total = Interval.exact(0)
    for one in told:
        total += one.allowed
    return total


def _may_be_sum(told: Sequence[Level], total: Interval) -> bool:
    """Whether the total is at least as much as each that was told, though the text may not have added up all or not rightly."""
    most = max(one.allowed.low or ZERO for one in told)
    return total.high is None or total.high >= most
