"""What a name leaves out because the sentence has said it before: 人均 of the area told, 总数 of those counted.

Here the ways to take it up are tried in order. Each idea has a module beside this one: nouns that are of something told
(`relational_nouns`), for how many (`distributive`), what those counted have (`possessions`), what became of them
(`case_outcomes`); the verb of a list is in `gapping`. What its own clause says apart from the name belongs in
`flows.extract.meaning.subjects.beside.parted.completing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.beside.deeds import alone
from flows.extract.meaning.subjects.discourse.ellipsis import alike, by_place
from flows.extract.meaning.subjects.discourse.ellipsis.case_outcomes import (
    became,
    in_scope,
    rate_of_illness,
)
from flows.extract.meaning.subjects.discourse.ellipsis.distributive import (
    for_each_of_them,
    for_so_many,
)
from flows.extract.meaning.subjects.discourse.ellipsis.possessions import DEALS, had, owned, worth
from flows.extract.meaning.subjects.discourse.ellipsis.relational_nouns import (
    extreme,
    intensity,
    limit,
    rate_of,
    ratio_with,
    same_share,
    scale,
    share_of_all,
    swing,
    tally,
    total,
    whole_or_growth,
)
from flows.extract.meaning.subjects.discourse.topics import under_heading
from flows.extract.meaning.subjects.events.amounts import progress
from flows.extract.meaning.subjects.events.durations.continuing import going_on
from flows.extract.meaning.subjects.events.scores import contests
from flows.extract.meaning.subjects.money.sales import prices
from flows.extract.meaning.subjects.parts.branching import branches, members, per_head
from flows.extract.meaning.subjects.parts.classes import apart, bare
from flows.extract.meaning.subjects.parts.groups.acting import groups
from flows.extract.meaning.subjects.parts.outcomes import as_whole
from flows.extract.meaning.subjects.parts.wholes import sectors, whole_names
from flows.extract.meaning.subjects.told import topics
from flows.extract.meaning.subjects.told.memory import RELATED
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.discourse.ellipsis.resumption import Resumption

_THIS = "该|这一|这个|此"
_IS = rf"(?:[则已经仅约为达到了是高低升降至尚仍还只更有]|分别|{HEDGE})*$"
ANAPHOR = regex(
    rf"(?:(?P<which>[前后]一)|{_THIS})项?(?:数字|数据|数值|指标|比例|比率|占比|比重){_IS}"
)
"""2021年该数字为24.53亿元: what was spoken of last; 后一比例 the last of two."""
SHARE = regex("比[例率重]|占比")
AMONG = regex(
    rf"(?:{_THIS})项?(?:比例|比率|占比|比重)在(?P<who>[^，。；,;在\d]{{2,16}}?)之?(?:当?中|里){_IS}"
)
"""这一比例在大学生中高达: the share of others than those told before."""
OF_GROUP, PART_OF, OF_WHOLE = "占比", "占", "的比重"
OF_TWO = {"前一": -2, "后一": -1}
THERE_ARE = ("现有", "实有", "尚有")
"""How many of those told there are, said alone."""
TOTALS = ("总数", "总量", "总人数")


def resumed(resumption: Resumption) -> str:
    """The name with what it takes up of the sentence."""
    case = resumption.case
    for construction in CONSTRUCTIONS:
        found = construction(resumption)
        if found is not None:
            return found
    name = prices.priced(case, resumption.name)
    return going_on(case, name)


def _in_real_terms(resumption: Resumption) -> str | None:
    """消费支出名义增长5%，实际增长3%: the growth of the same."""
    case = resumption.case
    told = case.memory.level or case.memory.changes.last
    if resumption.name not in naming.REAL or told is None:
        return None
    stem = naming.without_end(told, naming.REAL)
    return stem + (resumption.name if case.moved.role == "change" else "")


def _pointed_at(resumption: Resumption) -> str | None:
    """2021年该数字为24.53亿元: what was told last."""
    case = resumption.case
    points = ANAPHOR.search(case.phrases.text, case.spot.since, case.spot.stop)
    if points is None:
        return None
    at = OF_TWO.get(points["which"])
    if at is None:
        spoken_of = case.memory.subject or ""
        return None if SHARE.search(points[0]) and not _is_part(spoken_of) else case.memory.subject
    told, before = list(dict.fromkeys(case.memory.levels)), case.memory.levels_before
    if told in ([], before[-2:-1]):
        told = before  # 前一比例为97%，后一比例为85%: of the two that the sentence before told
    return told[at] if len(told) >= len(OF_TWO) else None


def _is_part(name: str) -> bool:
    """Whether a name is that of a share or of a rate."""
    return RELATED.search(name) is not None or naming.is_of(name, "percent")


def _among_others(resumption: Resumption) -> str | None:
    """表示满意的受访者占比，这一比例在女性中达51%: the share or the rate told last, among those that the clause names."""
    case = resumption.case
    told = case.memory.subject or ""
    points = AMONG.search(case.phrases.text, case.spot.since, case.spot.start)
    if points is None or not _is_part(told):
        return None
    who, group = points["who"], case.memory.acting.group
    if group is not None and told.endswith(group + OF_GROUP):
        return told.removesuffix(group + OF_GROUP) + who + OF_GROUP
    part, of, whole = told.partition(PART_OF)
    is_other_whole = (
        of and who.endswith(groups()) and whole.removesuffix(OF_WHOLE).endswith(groups())
    )
    return part + PART_OF + who + OF_WHOLE if is_other_whole else who + told


def _of_topic(resumption: Resumption) -> str | None:
    """一般贸易进出口增长迅猛，进出口998亿元: the end of what the sentence is about, or its heading, stands for all of it."""
    case = resumption.case
    if case.moved.role != "level" or len(resumption.name) == 1:
        return None
    topic = case.memory.topic or under_heading.ending(case.phrases, case.spot, resumption.name)
    return topic if topic.endswith(resumption.name) else None


def _made(resumption: Resumption) -> str | None:
    """甲银行实现利润3亿元，乙银行2亿元: what the sentence says the last one made."""
    case = resumption.case
    made = case.memory.made
    is_maker = case.reading.kind == "money" and resumption.name.endswith(vocabulary().people.actors)
    return None if made is None or not is_maker else resumption.name + made


def _dealt(resumption: Resumption) -> str | None:
    """住宅用地，成交30宗: the noun that has the clause before to itself."""
    case = resumption.case
    if resumption.name != DEALS or case.reading.kind != "count":
        return None
    return (topics.alone_before(case.phrases, case.spot) or "") + resumption.name


def _total(resumption: Resumption) -> str | None:
    """新增企业8家，总数达90家, 新登记企业8家，总数达90家, 企业新增8家，总数达90家: of all those of whom some were told."""
    case = resumption.case
    latest = case.memory.counted.last
    if latest is None or resumption.name not in TOTALS or case.reading.kind != "count":
        return None
    all_of_them = whole_names.joined_by(latest)
    opening, those = bare.opened(all_of_them)
    if not opening.startswith(bare.NEW):
        those = whole_names.fronted(all_of_them)[1]
    return those + resumption.name


def _there_are(resumption: Resumption) -> str | None:
    """累计确诊病例20例，出院12例，现有8例: how many of those there are of whom the sentence has told."""
    case = resumption.case
    whole = case.whole
    if whole is None or resumption.name not in THERE_ARE or case.reading.kind != "count":
        return None
    all_of_them = alone.FATE.sub("", whole_names.joined_by(whole))
    opening, those = bare.opened(all_of_them)
    return resumption.name + (those if opening.startswith(bare.NEW) else all_of_them)


def _measured_as_whole(resumption: Resumption) -> str | None:
    """案件90件，罚款80万元，其中食品案件20件，罚款12万元: what a part is measured by, as its whole was."""
    case = resumption.case
    if not resumption.is_named_level:
        return None
    return as_whole.measured(case, resumption.name)


def _of_its_kind(resumption: Resumption) -> str | None:
    """普通小学生均支出为14321元。普通初中为19871元: what was told of one thing, of the next of its kind."""
    case = resumption.case
    if not resumption.is_named_level:
        return None
    return alike.of_its_kind(case, resumption.name)


def _member(resumption: Resumption) -> str | None:
    """日系份额13.6%，德系17.4%: the measure told with the first of a list, of the next."""
    case = resumption.case
    if not resumption.is_named_level:
        return None
    if case.reading.kind == "money" and (its := members.of_trade(resumption.name, case.memory)):
        return its
    if its := members.at_that_price(resumption.name, case.memory):
        return its
    if its := members.together(case, resumption.name):
        return its
    return members.measured(case, resumption.name)


def _part(resumption: Resumption) -> str | None:
    """A part or a branch, with what its whole is called or measured by."""
    return _of_whole(resumption.case, resumption.name) if resumption.before else None


def _progress(resumption: Resumption) -> str | None:
    """已收割120万亩，进度过半: of what has been done so far."""
    return progress.degree(resumption.name, resumption.case.memory)


def _result(resumption: Resumption) -> str | None:
    """华山队夺冠，成绩是37秒65: of whom the clause before says what they won."""
    case = resumption.case
    return contests.result(case) if resumption.name == contests.RESULT else None


def _those(resumption: Resumption) -> str | None:
    """企业90家，其中产值过亿元的8家: the noun was said before."""
    counted = resumption.case.memory.counted.first
    return (
        None if counted is None or not resumption.name.endswith("的") else resumption.name + counted
    )


CONSTRUCTIONS: tuple[Callable[[Resumption], str | None], ...] = (
    _in_real_terms,
    _among_others,
    _pointed_at,
    extreme,
    ratio_with,
    intensity,
    limit,
    for_each_of_them,
    for_so_many,
    rate_of,
    tally,
    _progress,
    _result,
    swing,
    scale,
    total,
    share_of_all,
    same_share,
    by_place.in_place,
    _of_topic,
    _made,
    _dealt,
    _total,
    _there_are,
    _measured_as_whole,
    whole_or_growth,
    owned,
    worth,
    had,
    _of_its_kind,
    _member,
    _part,
    _those,
    rate_of_illness,
    became,
    in_scope,
)
"""What a name takes up, tried in order."""


def _of_whole(case: Case, name: str) -> str | None:
    """The name of a part or of a branch, with what its whole is called or measured by."""
    each = per_head.of_each(case, name)
    if each is not None:
        return each
    if case.moved.is_still:
        if as_whole.says_deed(case, name):
            return name
        part = apart.completed(case, name)
        if part is not None:
            return part
        whole = case.whole
        part = whole and bare.completed(case, name, whole)
        if part:
            return part
    else:
        kind = sectors.moved_kind(case, name)
        if kind is not None:
            return kind
    of_sector = sectors.owned(case, name) or sectors.of_economy(case, name)
    return of_sector or branches.measured(case, name)
