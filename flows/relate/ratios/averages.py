"""Amounts per head, per household and per area, with the total and the number that they are an average over.

人均住户存款 is 住户存款 over 人口, 每公顷产量 is 产量 over 面积. The number may be another than the text tells (人均
goes by the population on average over the year): it is one where the quotient holds, or one changed digit makes it.
Source: the meaning of the words; NBS, 统计指标解释: 人均指标, 单位面积产量.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from flows.extract.figures.no_figures.lexical import HAN
from flows.extract.text.alternations import trie
from flows.regex import regex
from flows.relate.arithmetic import (
    FEW,
    QUOTIENT_PLACES,
    Term,
    Wording,
    identity,
    likeliest,
    meets,
    sides,
    sized,
    slipped,
    unit_in_last_place,
)
from flows.relate.confidence import LIKELY, SURE
from flows.relate.formulas import NEARLY
from flows.relate.scope import is_of_part
from flows.relate.words import INTENSIVE, VERBS, stem
from schemas.catalogue.language import language
from schemas.intervals import Interval

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from flows.relate.arithmetic import Formula
    from flows.relate.view import View
    from schemas.records import Figure, Relation

BACK_FIGURES, AHEAD_FIGURES, BACK_BLOCKS = 20, 4, 1
"""Figures looked over before and after the average, and paragraphs before its own."""
MOST_READINGS = 24
"""Totals with numbers, the nearest first, that are tried for one average."""
NUMBERS = {"": 1, "十": 10, "百": 100, "千": 10**3, "万": 10**4, "十万": 10**5, "百万": 10**6}
EVERYBODY = regex("人口|居民|职工|员工|村民|社员|人数|游客|旅客|人次")
"""Persons who are all that a sum is spread over, and not some that a sentence counts in passing."""
OF_MANY = regex(r"每(?:十|百|千|万|亿)[^，。；]*$")
"""Before what so many of them have, which is no number of all: 每万常住人口拥有医师32人."""
YIELD = regex(r"[单亩]产")
AVERAGE_NUMBER = regex(r"平均(?=(?:常住|户籍|总)?人口|人数)")
"""年平均人口 is what an amount per head of a year goes by, and no amount per head itself."""
ONE = Decimal(1)
MARKS = regex(r"平均|密度|各项?|全年|年末|[（(].*$")
OF_BATCH = regex(r"[^，。；、：（(\d]{1,16}")
"""Between so many of them and what they have: 每10股派发现金红利."""
DIVIDEND = regex("派[发息现]|派$|分红|红利|股[利息]")
"""Words of one thing: 每10股派3.50元, 合计派发现金红利."""
BASE = regex("(?:的?总?股[本份])?(?:作?为|做)(?:分配|计算|分红)?(?:的)?基[数准]")
"""After the shares that a dividend is paid on: 以总股本86200万股为基数."""
BOUGHT_BACK = regex("扣除|剔除|回购|不参与|变动|变化")
"""What says that a dividend is paid on fewer shares."""
NEXT = regex(r"[，,][^，。；、\d]{2,6}")
"""Between amounts and the average of them in the next clause: ，户均."""

ALL_PEOPLE = regex("(?:常住|总)?人口数?")
"""The people that an amount per head goes by, which those registered are not."""


class Per(NamedTuple):
    """What an average is over: the canonical unit, how many of it make one, and the noun that is averaged.

    `counted` is what it is over by name, where it says so: 家庭户 of 平均每个家庭户的人口.
    """

    unit: str
    size: Decimal
    noun: str
    counted: str = ""


def find(view: View, _: Sequence[object] = ()) -> Iterator[Relation]:
    """Every average with a total and a number in its paragraph from which it follows."""
    for at, figure in enumerate(view.figures):
        if figure.value is None or figure.role != "level" or figure.kind in ("percent", "date"):
            continue
        per = _per(view.lead(figure)) or _per_batch(view, figure)
        if per is not None:
            relation = _bound(view, figure, at, per)
            if relation is not None:
                yield relation


@cache
def each() -> re.Pattern[str]:
    """What says that an amount is an average: 人均, 亩产, 每万人, 每公顷."""
    numbers = "|".join(sorted(filter(None, NUMBERS), key=len, reverse=True))
    return regex(
        rf"(?P<over>[人户亩])均|(?P<yield>亩)产|平均每[个家所名位座台辆](?P<counted>{HAN}{{2,6}}?)的"
        rf"|每(?P<number>{numbers})?(?P<unit>{trie(language().units)})口?"
    )


def _per(lead: str) -> Per | None:
    """What the words before a figure say that it is an average over: 人均, 户均, 每公顷, 每千人."""
    match = each().search(lead)
    if match is None:
        return None
    if match["counted"]:
        noun = MARKS.sub("", VERBS.sub("", lead[match.end() :]))
        return Per("", ONE, noun, match["counted"]) if noun else None
    name = match["unit"] or match["over"] or match["yield"]
    unit = language().units[name]
    words = VERBS.sub("", lead[: match.start()] + lead[match.end() :])
    noun = "产" if YIELD.search(lead) else MARKS.sub("", words)
    return Per(unit.canonical or name, unit.factor * NUMBERS[match["number"] or ""], noun)


def _per_batch(view: View, figure: Figure) -> Per | None:
    """What a count before a figure says that it is for so many of: 每10股派发现金红利3.50元."""
    for batch in view.before(figure, 1):
        words = view.between(batch, figure)
        if (
            batch.kind == "count"
            and batch.unit is not None
            and batch.value
            and view.text[max(0, batch.start - 1) : batch.start] == "每"
            and OF_BATCH.fullmatch(words)
        ):
            return Per(batch.canonical_unit or batch.unit, batch.value, VERBS.sub("", words))
    return None


def _bound(view: View, figure: Figure, at: int, per: Per) -> Relation | None:
    """The total and the number whose quotient is the average, or would be but for one digit."""
    block = view.block_number(figure.start)
    nearby = [
        one
        for one in view.figures[max(0, at - BACK_FIGURES) : at + AHEAD_FIGURES]
        if one is not figure
        and one.value
        and one.role == "level"
        and 0 <= block - view.block_number(one.start) <= BACK_BLOCKS
        and one.period in (figure.period, None)
        and view.other_time(one) == view.other_time(figure)
        and not INTENSIVE.search(AVERAGE_NUMBER.sub("", view.lead(one)))
    ]
    formula = spread(per.size)
    nouns = {per.noun, each().sub("", figure.indicator or per.noun)}
    readings = [
        [Term(rounded(figure), "result"), Term(total, "first"), Term(number, "second")]
        for total in nearby
        if total.canonical_unit == figure.canonical_unit and _is_total(view, total, nouns)
        for number in nearby
        if number is not total and _is_number(view, number, per)
    ]
    readings.sort(key=lambda terms: max(abs(term.figure.start - figure.start) for term in terms))
    found = likeliest(readings[:MOST_READINGS], formula, slipped) or next(
        (
            terms
            for terms in readings
            if _is_told_of(view, *terms) or (len(readings) == 1 and _is_of_all(view, *terms))
        ),
        None,
    )
    if found is not None and not meets(found, formula) and is_of_part(view, found[1].figure):
        return None  # what some of them spent, 其中过夜游客消费
    if found is not None and _may_be_of_mean(view, found, formula):
        return None
    if found is not None and not meets(found, formula):
        beside = _beside(found, nearby)
        if beside:
            found = next((terms for terms in beside if meets(terms, formula)), None)
    if found is not None and DIVIDEND.search(per.noun) and not _is_base(view, found[-1].figure):
        return _relation(view, found, formula) if meets(found, formula) else None
    return None if found is None else _relation(view, found, formula)


def _beside(terms: Sequence[Term], nearby: Sequence[Figure]) -> list[list[Term]]:
    """The average of a total over each number of persons that is told right beside them, nearer than the one found.

    常住人口42.6万人。发放低保金6480万元，惠及困难居民1.2万人，人均5400元.
    """
    result, total, number = terms
    reach = abs(number.figure.start - result.figure.start)
    return [
        [result, total, Term(one, "second")]
        for one in nearby
        if one.canonical_unit in PERSONS
        and number.figure.canonical_unit in PERSONS
        and one not in (total.figure, number.figure)
        and abs(one.start - result.figure.start) < reach
    ]


PERSONS = ("person", "person_time")
MEANS = ("count", "rate")
"""Kinds of what each has, and of what each day had."""


def rounded(figure: Figure) -> Figure:
    """An average as it is rounded: 64人次 for each of them is no count."""
    place = unit_in_last_place(figure)
    if figure.kind not in MEANS or figure.qualifier != "eq" or figure.value is None:
        return figure
    if place is None or figure.value < FEW * place:
        return figure
    return replace(figure, interval=Interval.around(figure.value, place))


def _is_told_of(view: View, result: Term, total: Term, number: Term) -> bool:
    """Whether an average follows a total and its number that are told as one: 1268户4123人，户均3.3人."""
    first, second = sorted((total.figure, number.figure), key=lambda one: one.start)
    between = view.between(second, result.figure)
    return first.end == second.start and NEXT.fullmatch(between) is not None


def _is_of_all(view: View, result: Term, total: Term, number: Term) -> bool:
    """Whether a sentence tells an average by its full name after its total and the population, the only ones near it.

    地区生产总值1250.6亿元，常住人口132.4万人，人均地区生产总值94456元: of one place, whatever digits went wrong.
    """
    figures = [term.figure for term in (result, total, number)]
    return (
        result.figure.indicator == f"人均{total.figure.indicator}"
        and ALL_PEOPLE.fullmatch(number.figure.indicator or "") is not None
        and max(total.figure.end, number.figure.end) < result.figure.start
        and len({view.sentence_number(one.start) for one in figures}) == 1
        and len({one.region for one in figures}) == 1
        and not any(view.bracket(one.start) for one in figures)
    )


def _is_base(view: View, shares: Figure) -> bool:
    """Whether a dividend is paid on just these shares: not on those that a company has bought back."""
    block = view.block_at(shares.start)
    return (
        BASE.match(view.text, shares.end) is not None
        and BOUGHT_BACK.search(view.text, block.start, block.end) is None
    )


def _may_be_of_mean(view: View, terms: Sequence[Term], formula: Formula) -> bool:
    """Whether an average does not follow from the people at the end of the year, but may from their mean over it."""
    people = (terms[-1].figure.indicator or "") + view.lead(terms[-1].figure)
    stated, made = sides(terms, formula)
    return "人口" in people and not stated.meets(made) and stated.meets(made * NEARLY)


def _is_total(view: View, total: Figure, nouns: set[str]) -> bool:
    """Whether an amount is of what the average is of; an average that names nothing may be of any."""
    names = [VERBS.sub("", name) for name in (total.indicator or "", view.lead(total))]
    return any(
        stem(noun) in name
        or stem(noun).endswith(stem(name))
        or (DIVIDEND.search(noun) and DIVIDEND.search(name))
        for noun in nouns
        for name in names
        if stem(name)
    )


def _is_number(view: View, number: Figure, per: Per) -> bool:
    """Whether a figure counts what an average is over; 人均 spreads a sum over all people, or all visits."""
    if per.counted:
        return number.kind == "count" and number.indicator in (per.counted, f"{per.counted}数")
    if per.unit != "person":
        return number.canonical_unit == per.unit
    counted = (number.indicator or "") + view.lead(number)
    start = view.sentence_at(number.start).start
    return (
        number.canonical_unit in PERSONS
        and EVERYBODY.search(counted) is not None
        and OF_MANY.search(view.text, start, number.start) is None
    )


def spread(size: Decimal) -> Formula:
    """The first is the second over the third, for each `size` of that."""

    def for_each(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
        result, total, number = intervals
        return result, total * Interval.exact(size) / number

    return for_each


def _relation(view: View, terms: list[Term], formula: Formula) -> Relation:
    made = "{first} / {second} gives {size}", "由{first}与{second}应得{size}"
    return mean(terms, formula, made, by_nearness(view, terms))


def by_nearness(view: View, terms: Sequence[Term]) -> float:
    """How sure a mean is by where its terms stand: in one sentence or in several."""
    return SURE if len({view.sentence_number(term.figure.start) for term in terms}) == 1 else LIKELY


def mean(
    terms: Sequence[Term], formula: Formula, made: tuple[str, str], confidence: float
) -> Relation:
    """The identity of a mean; `made` says in English and in Chinese of which `size` `first` and `second` make it."""
    result, first, second = (term.figure.text for term in terms)
    size = sized(sides(terms, formula)[1], terms[:1], QUOTIENT_PLACES)
    english, chinese = (words.format(first=first, second=second, size=size) for words in made)
    return identity(
        "per_capita",
        terms,
        formula,
        Wording(
            f"{result} = {first} / {second}",
            f"{english}, not {result}",
            f"{chinese}，而非{result}",
        ),
        confidence,
    )
