"""What was spoken of before, for a figure that no phrase of its own names: its antecedent.

What a sentence has told is kept in `flows.extract.meaning.subjects.told.memory`; the name of a phrase is in `phrase_names`
beside this module, what a list deals out in `dealt`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.names.naming import CHANGE_NOUNS
from flows.extract.meaning.subjects.beside.parted import labels
from flows.extract.meaning.subjects.comparisons.extents import sizes
from flows.extract.meaning.subjects.discourse.same_measure import in_all
from flows.extract.meaning.subjects.discourse.topics import under_heading
from flows.extract.meaning.subjects.events.amounts.deeds import PAYMENT
from flows.extract.meaning.subjects.events.durations import continuing
from flows.extract.meaning.subjects.events.scores import contests
from flows.extract.meaning.subjects.measures import EXTENTS, is_measured
from flows.extract.meaning.subjects.money.sales import prices
from flows.extract.meaning.subjects.parts.branching import members
from flows.extract.meaning.subjects.parts.branching.members import PRICED_IN
from flows.extract.meaning.subjects.parts.classes import bare
from flows.extract.meaning.subjects.parts.groups import acting
from flows.extract.meaning.subjects.parts.outcomes import stages
from flows.extract.meaning.subjects.parts.picked import ways
from flows.extract.meaning.subjects.parts.wholes import partitive, whole_names
from flows.extract.meaning.subjects.told import topics
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.memory import Memory

SHEETS = ("copy", "sheet", "volume", "container_piece", "set", "machine", "vehicle", "device")
"""Codes of classifiers that no persons are counted by."""
AMOUNTS = ("money", "length", "area", "mass", "volume", "energy", "power", "temperature", "speed")
"""Kinds of figures that are no part of anything, whatever the words before them are a part of."""
PARTS = ("比重", "占比", "比例", "份额")
"""Ends of names that say which part of a whole something is, in no unit of its own."""
NUMBERS_OF = ("人数", "人次", "户数", "家数", "件数")
"""Ends of names of how many there are, which no sum of money is."""
PACE = regex(rf"(?:{'|'.join(CHANGE_NOUNS)})$")
NET = ("净增", "净减")
SYSTEM = "系统"
"""The end of nouns for those of a trade who are counted as persons: 公安系统."""
IN_ALL = regex("累计|总计|共|达")
"""企业新增32家、累计达138家: how many they have become, and not how many have joined them."""
BOUNDS = ("上限", "下限")
"""What a figure is told of by that word alone, after the other of the two: 上限为2万元，下限为4000元."""
MADE_UP, RECKONED = regex("的(?:同比|环比)?(?:[涨降跌增]幅|变动)中"), "据初步测算，"
"""After a change of whose causes the sentence goes on to tell, and what may open that sentence."""
BASIS = regex(r"(?:经季节调整后?)?(?:同比|环比|[比较](?:上|去|前)[年月季一])")
"""What a sentence opens with that goes on with the change of what was told before."""
OF_WORKS = ("count", *EXTENTS)
"""Kinds of what works come to: 整治河道12条, 铺设管网9公里."""


Antecedent: TypeAlias = tuple[str | None, bool]
"""What was spoken of before, and whether the clause before tells it."""


def inherited(case: Case) -> Antecedent:
    """What was spoken of before, for a figure that no phrase of its own names; and whether the clause before tells it."""
    for reads in READERS:
        if (told := reads(case)) is not None:
            return told
    return _of_spoken(case)


def _divided(case: Case) -> Antecedent | None:
    """居民消费价格上涨2%，其中食品价格下降1%。环比下降0.1%: the whole that the sentence before divided."""
    whole = case.memory.parts.divided_before
    return (whole, False) if whole is not None and _opens_with_basis(case) else None


def _whole_made_up(case: Case) -> Antecedent | None:
    """在5%的涨幅中，…: the whole of whose change the sentence tells the causes."""
    memory, moved = case.memory, case.moved
    if memory.named or not _is_made_up(case):
        return None
    whole = memory.parts.divided_last or memory.told.changed_so(
        moved.direction, case.reading, case.spot.block.start
    )
    return None if whole is None else (whole, False)


def _added(case: Case) -> Antecedent | None:
    """新登记30家，注销12家，净增18家，增长5%: those there are, and not those that have gone."""
    phrases, spot, _, moved, memory = case
    if moved.verb not in NET or memory.counted.first == memory.counted.last:
        return None
    whole = case.whole
    if whole is None or partitive.among_all(phrases, spot):
        return None
    memory.level = naming.family_name(whole) or whole
    return memory.level, False


def _counted(case: Case) -> Antecedent | None:
    """30家企业建成50个车间，其中12家实现盈利: those of the whole that did something else, or that are counted as it is."""
    phrases, spot, reading, moved, memory = case
    if reading.kind != "count" or not moved.is_still:
        return None
    otherwise = ways.moved_otherwise(case, memory.counted.last or "")
    if otherwise is not None:
        return otherwise, True
    whole = case.whole
    is_other = whole is not None and memory.counted.unit != reading.canonical
    return (whole, False) if is_other and partitive.opens(phrases, spot) else None


def _told_beside(case: Case) -> Antecedent | None:
    """What the clause before tells, or for how much another of what it told is sold or had."""
    told = _by_clause_before(case)
    if told is None and case.moved.is_still:
        told = members.at_price(case) or members.another(case)
    return None if told is None else (told, True)


def _all_of_them(case: Case) -> Antecedent | None:
    amounts = in_all.amounts(case)
    return (in_all.of_all(case, amounts), False) if amounts else None


def _granted_to(case: Case) -> Antecedent | None:
    granted = _granted(case, case.memory.counted.last or "")
    return None if granted is None else (granted, True)


READERS: tuple[Callable[[Case], Antecedent | None], ...] = (
    _divided,
    _whole_made_up,
    _added,
    _counted,
    _told_beside,
    _all_of_them,
    _granted_to,
)
"""What tells which of those spoken of a figure is of, the more specific first."""


def _of_spoken(case: Case) -> Antecedent:
    """What the text spoke of last, as the figure may be of it."""
    phrases, spot, reading, moved, memory = case
    name = spoken_of(case)
    if name is not None:
        if _is_of_others(case, name):
            return None, False
        name = _in_its_unit(case, name)
        if moved.is_still and name and reading.kind != "duration":
            done = bare.otherwise_done(phrases.text, spot.since, spot.start, name)
            if done != name and is_measured(case, done, spot.since):
                return done, True
        name = name and _at_other_bound(case, name)
        name = name and continuing.going_on(case, name)
    if not is_measured(case, name, spot.since):
        name = memory.counted.last if reading.kind == "count" and moved.role == "change" else None
    return name and prices.priced(case, name), False


def _granted(case: Case, name: str) -> str | None:
    """资助学生金额 of 资助学生1826人273.9万元: the sum right after the number of those whom something was done for."""
    spot, persons = case.spot, vocabulary().people.persons
    if case.reading.kind != "money" or spot.since < spot.start or not name.endswith(persons):
        return None
    return name + PAYMENT if len(tagged(name)) > 1 else None


def _in_its_unit(case: Case, name: str) -> str:
    """What was spoken of, as what the figure may be of: a price and no 涨幅 of it, the area of what was counted, all of what joined."""
    phrases, spot, reading, moved, memory = case
    if moved.role == "level" and reading.kind in PRICED_IN:
        name = PACE.sub("", name) or name  # 涨幅扩大至1.3%，最高报1549美元: the price itself
    if name == memory.counted.last and spot.since + 1 == spot.start:
        name = sizes.in_other_dimension(name, reading.kind, phrases.text[spot.since])
    if moved.is_still and IN_ALL.search(phrases.text, spot.since, spot.start):
        name = name and whole_names.joined_by(name)
    return name


def _opens_with_basis(case: Case) -> bool:
    """居民消费价格上涨2%，其中食品价格下降1%。环比下降0.1%: whether a sentence opens with a change that it gives no subject."""
    phrases, spot, moved, memory = case.phrases, case.spot, case.moved, case.memory
    opens = spot.clause.start == spot.sentence.start and not memory.named
    is_bare = opens and moved.role == "change"
    return is_bare and BASIS.match(phrases.text, spot.clause.start) is not None


def _is_made_up(case: Case) -> bool:
    """居民消费价格上涨2%，其中食品价格下降1%。在2%的同比涨幅中: whether a sentence opens with the change that it goes on to take apart."""
    opens = case.spot.clause.start - case.spot.sentence.start <= len(RECKONED)
    is_change = case.moved.role == "change" and case.reading.kind == "percent"
    return opens and is_change and MADE_UP.match(case.phrases.text, case.spot.end) is not None


def _by_clause_before(case: Case) -> str | None:
    """没收违法所得，计3万元; 动力更强，达到55千瓦; 收购价，每斤3.8元: the clause before names what this one only gives the amount of."""
    reading = case.reading
    summed = topics.summed(case) if reading.kind == "money" else None
    told = summed or labels.labelled(case)
    told = told or topics.described(case)
    if told is None and reading.kind == "ratio":
        told = topics.structure_before(case)
    if told is None and case.moved.is_still and reading.kind in OF_WORKS:
        works = topics.works_before(case)
        told = works and works + EXTENTS.get(reading.kind, "")
    if told is None and reading.kind in PRICED_IN:
        return topics.price_before(case)
    return told


def spoken_of(case: Case) -> str | None:
    """What the sentence opens with, where it has named nothing yet, or what was named before."""
    _, spot, reading, moved, memory = case
    opened = None if memory.named else topics.opened(case)
    if opened is None and memory.subject is None:
        opened = under_heading.topic(case.phrases, spot)
    if opened is None and not memory.named and moved.role == "level":
        opened = topics.in_sentence_before(case)
    if opened is not None:
        if moved.role == "level" or memory.subject is None:
            memory.level = opened  # 沪指走强，收报3000点，涨2%: so what follows is of it, too
        return opened
    found = memory.subject if spot.run.position else memory.inherited(reading.kind, moved)
    if memory.named:
        is_count = reading.kind == "count" and found is not None
        counted = memory.counted.last or found or ""  # 签约项目63个、到位资金47亿元，开工45个
        return (is_count and stages.next_stage(case, counted)) or found
    if reading.kind == "count" and moved.is_still:
        amounts = case.told
        stage = stages.next_stage(case, amounts[0]) if amounts else None
        if stage is not None:
            return stage  # 计划实施项目186个。截至4月底，已开工142个
    if moved.role == "level" and naming.known(found or "") is None:
        found = None  # a level of another sentence is seldom of a thing that no catalogue knows
    if found is None and moved.verb in CHANGE_NOUNS:
        return topics.mover(case)
    return found


def _at_other_bound(case: Case, name: str) -> str:
    """缴费基数下限 of 缴费基数上限为2万元，下限为4000元: the other bound of the same, where the figure has only that before it."""
    of_last = next(filter(name.endswith, BOUNDS), None)
    if of_last is None:
        return name
    own = case.phrases.text[case.spot.since : case.spot.start].lstrip("，,、；; ")
    other = next((one for one in BOUNDS if own.startswith(one) and one != of_last), of_last)
    return name.removesuffix(of_last) + other


def _is_of_others(case: Case, name: str) -> bool:
    """Whether the figure can be none of what was spoken of: of others, of money that persons have not, of other things."""
    phrases, spot, reading, moved, memory = case
    if acting.is_of_others(phrases, spot, name):
        return True  # 30%企业停产，15%工厂减产
    if reading.canonical in SHEETS and name.endswith(vocabulary().people.persons):
        return True  # 吸引青年3000人次，收到简历2400份
    if reading.kind == "money" and name.endswith((*vocabulary().people.persons, *NUMBERS_OF)):
        return True  # 抓获犯罪嫌疑人3名，输掉了1万元
    if (reading.kind in AMOUNTS or reading.kind == "duration") and name.endswith(PARTS):
        return True  # 市场份额达到12%，为新机提供700元
    if name.endswith(contests.SCORE) and reading.kind != "ratio":
        return True  # 甲队1:0战胜乙队。三轮过后
    # 5万家便利店，3.2亿人
    return moved.role == "level" and _counts_others(name, reading, memory)


def _counts_others(name: str, reading: Reading, memory: Memory) -> bool:
    """Whether what was told was counted in another unit than persons are, and no deed of theirs."""
    told = memory.parts.wholes.get(reading.canonical)
    is_told = told != name and name in memory.parts.wholes.values()
    if reading.canonical != PERSON or not is_told or naming.is_deed(name):
        return False
    people = vocabulary().people  # 农牧民424户约2300人
    return not name.endswith((*people.persons, *people.teams, SYSTEM))
