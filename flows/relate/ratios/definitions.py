"""Balances, ratios and amounts per head: results that follow by definition from two quantities named beside them.

Which quantities make which result is `schemas/catalogue/language/identities.yml`, with its sources.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from flows.regex import regex
from flows.relate.arithmetic import (
    QUOTIENT_PLACES,
    SELDOM,
    Term,
    Wording,
    chance,
    identity,
    is_mended,
    meets,
    sides,
    sized,
    slipped,
)
from flows.relate.changes.levels import compared
from flows.relate.confidence import FAR, LIKELY, SURE
from flows.relate.formulas import HUNDRED, NEARLY, ONE, difference, percentage, quotient
from flows.relate.scope import DEED, Named, are_one, bare, is_of_part, named_by
from flows.relate.words import PARTLY, VERBS
from schemas.catalogue.identities import Definition, definitions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from flows.relate.arithmetic import Formula
    from flows.relate.view import View
    from schemas.intervals import Interval
    from schemas.records import Figure, Relation

OTHERS = regex("平均(?!工资|价格|票价|售价|单价)|行业|全部|同业|(?:上年|年初)结[转余]")
"""A result of many, or what an earlier year left, is no result of the one beside it."""
GATHERED = regex("(?:滚存|累计|历年|[年期月]末|年底|年终).*(?:结[余转]|盈余)")
"""What all years together left is no balance of one of them."""
LEFT = regex("结余|盈余")
"""A balance that is told of a time as of all years together."""
STRUCK = regex("相抵|轧差|收支平衡后")
"""What says that one side is taken from the other."""
CARRIED = regex("结转")
"""What goes on to the next year is a balance of nothing but all that came in and went out."""
OF_TIME = regex("收支|[当本][年期月季]|年度|全年")
"""What makes it that of a time."""
BUDGET = regex("预算|财政|本级")
"""A budget spends what others gave it, too."""
LACKED = regex("赤字|短绌")
"""And lacks what is left of that when earlier years and other funds have given, too: 全国一般公共预算, 赤字."""
TOTAL = regex("总|合计")
"""A side that holds all of that: 收入总计."""
MAIN = "主营"
OPENING = regex("(?<![比较])[年期月季]初")
"""年初贷款余额: a second time in one account."""
FURTHER = regex("结转|调入|补助|转移支付|转贷|(?:上年|年初|期初)结余")
"""What comes in beside the income of the time."""
SIZE_ONLY = regex("差额")
"""A difference that may be told without its sign."""
PER_HUNDRED = regex("性别比$")
"""A ratio that is told as so many to a hundred, without a sign of percent."""
LEAST_PER_HUNDRED = 10
"""A smaller number is told to one: 性别比1.05."""
BACK_FIGURES, AHEAD_FIGURES, BACK_BLOCKS = 20, 6, 3
"""Figures looked over for the two quantities before and after the result, and paragraphs before its own."""
EXPRESSIONS = {
    "balance": "{} − {}",
    "ratio": "{} / {}",
    "per_capita": "{} / {}",
    "rest": "1 − {} / {}",
    "excess": "{} / {} − 1",
}
"""What the two quantities make, by kind; the first of them is what is left over in `rest`, what is more in `excess`."""
MADE_OF = {"rest": "ratio", "excess": "ratio"}
"""Kinds that are told as another."""
MOVED = ("change", "difference")
"""Roles of a result that is told as what came in more than went out, or as an excess: 净增, 超概算."""


def find(view: View, _: Sequence[object] = ()) -> Iterator[Relation]:
    """Every result with two quantities in its paragraph from which it follows."""
    known = [(kind, rule) for kind, rules in definitions().items() for rule in rules]
    for at, figure in enumerate(view.figures):
        name = VERBS.sub("", view.name(figure)) if figure.value is not None else ""
        if not name or OTHERS.search(name) or _is_yardstick(view, figure):
            continue
        for kind, rule in known:
            sign = _names_result(name, figure, rule, kind)
            if sign:
                result = Result(figure, at, rule, kind, sign)
                relation = _bound(view, result)
                if relation is None or not relation.holds:  # 核减率 may be right where 核减 is not
                    rest = _of_rest(view, result)
                    relation = rest if rest and (rest.holds or not relation) else relation
                if relation is not None:
                    yield relation


def _is_yardstick(view: View, figure: Figure) -> bool:
    """较上年末的1.72%下降: what a level is held against, or moved from, is of another time."""
    start = max(0, figure.start - compared.HELD_AGAINST_CHARS)
    return any(
        words.search(view.text, start, figure.start)
        for words in (compared.HELD_AGAINST, compared.LEFT)
    )


class Result(NamedTuple):
    """A figure, the place of it among the figures, the rule that it follows, and −1 where it is the negative."""

    figure: Figure
    at: int
    rule: Definition
    kind: str
    sign: int


def _names_result(name: str, figure: Figure, rule: Definition, kind: str) -> int:
    """The sign with which the figure of that name is the result: −1 where it is its negative; 0 where it is none."""
    if figure.role not in ("level", "share") and not (
        figure.role in MOVED if rule.beside else _is_rate_of_growth(figure, rule)
    ):
        return 0
    is_percent = figure.kind == "percent" or _is_per_hundred(figure, rule)
    if is_percent != (kind == "ratio" or rule.result[0].endswith("率")):
        return 0
    size = -1 if figure.is_fall else 1  # 净减少19家 is −19 as it stands
    if named_by(name, rule.negative):
        return -size
    if kind == "per_capita" and not any(bare(result) in name for result in rule.result):
        return 0
    return size if kind == "per_capita" or named_by(name, rule.result) else 0


def _is_rate_of_growth(figure: Figure, rule: Definition) -> bool:
    """Whether a change is what the rule calls a rate: 自然增长率."""
    return figure.role == "change" and rule.result[0].endswith("率")


def _is_per_hundred(figure: Figure, rule: Definition) -> bool:
    """Whether it is a number of men to a hundred women: 性别比104.5."""
    return (
        PER_HUNDRED.search(rule.result[0]) is not None
        and figure.kind == "count"
        and figure.unit is None
        and figure.interval.low is not None
        and figure.interval.low > LEAST_PER_HUNDRED
    )


def _of_rest(view: View, result: Result) -> Relation | None:
    """A rate by what it leaves, or what is more by it: of 640批次, 不合格16批次 makes 合格率97.5%."""
    rule = result.rule
    for kind, first in (("rest", rule.rest), ("excess", rule.excess)):
        if first:
            instead = replace(rule, first=first, rest=rule.first)
            found = _bound(view, result._replace(rule=instead, kind=kind))
            if found is not None:
                return found
    return None


def _bound(view: View, result: Result) -> Relation | None:
    """The result with two quantities from which it follows, or would but for one digit; else with the nearest two.

    What does not follow is told only of quantities that are of one scope.
    """
    readings = _readings(view, result)
    formula = FORMULAS[result.kind]
    told = [terms for terms in readings if not _is_told_later(view, terms)]
    is_only = len(told or readings) == 1
    for terms in readings:
        if meets(terms, formula):
            return _relation(view, result.kind, terms, is_only=is_only)
    if result.kind == "balance":
        settled = [terms for terms in readings if _holds_all(view, terms)]
        if settled or CARRIED.search(view.name(result.figure)):
            readings = [terms for terms in settled if _is_settled(view, terms)]
            is_only = len(readings) == 1
    readings = [terms for terms in readings if _is_of_one_scope(view, result, terms)]
    mended = next((terms for terms in readings if is_mended(terms, formula)), None)
    if not readings or not _may_be_wrong(view, result, mended):
        return None
    return _relation(view, result.kind, mended or readings[0], is_only=is_only)


def _is_of_one_scope(view: View, result: Result, terms: Sequence[Term]) -> bool:
    """Whether a result and two quantities from which it may follow are of one time and of one whole."""
    return (
        not _is_of_two_times(view, terms)
        and not (result.kind == "ratio" and _is_of_another_whole(view, result.rule, terms))
        and not (result.kind == "ratio" and _is_overtaken(view, result.rule, terms))
        and not (result.kind == "per_capita" and is_of_part(view, terms[1].figure))
        and _is_one(view, result, terms)
        and (not result.rule.beside or _is_beside(view, result.rule, terms))
    )


def _may_be_wrong(view: View, result: Result, mended: Sequence[Term] | None) -> bool:
    """Whether a result that does not follow may be a slip; one digit would make it follow from those of `mended`."""
    formula = FORMULAS[result.kind]
    if mended is None:
        # an amount per head goes by the people on average, whose number the text seldom tells
        is_vague = result.kind in ("per_capita", "rest") or result.rule.mean
        return not is_vague and not _may_be_gathered(view, result)
    if _is_carried(view, result, mended):
        return False
    is_seldom = chance(mended, formula) <= SELDOM
    if result.kind == "per_capita" and not result.rule.beside and not is_seldom:
        return False  # a price does not
    if result.rule.mean and not (is_seldom and _is_far(mended, formula)):
        return False
    # what is left over may be of more than the whole: 主营业务收入, 营业成本
    return result.kind != "rest" or _are_of_main(view, mended)


def _is_far(terms: Sequence[Term], formula: Formula) -> bool:
    """Whether a result is farther from the quotient than the mean of a year is from its end."""
    stated, made = sides(terms, formula)
    return not stated.meets(made * NEARLY)


def _is_one(view: View, result: Result, terms: Sequence[Term]) -> bool:
    """Whether the result and the two quantities are of one scope, and 其中 does not make the result one of a part."""
    figure, _, rule, _, _ = result
    first, second = (term.figure for term in terms[1:])
    results = (*rule.result, *rule.negative)
    named = (
        Named(figure, results),
        Named(first, rule.first),
        Named(second, rule.second),
    )
    last = max(first.start, second.start)
    if figure.start < last and PARTLY.search(view.text, figure.end, last):
        # 抽检5200批次，合格率98.5%，其中乳制品1200批次，合格1190批次
        is_of_sides = result.kind == "balance" and _opens_sides(view, terms)
        return is_of_sides and not _is_of_more(view, result, terms) and are_one(view, named)
    if figure.start < min(first.start, second.start):
        return view.segment_number(figure.start) == view.segment_number(last) and are_one(
            view, named
        )
    told = max(one.end for one in (first, second) if one.start < figure.start)
    between = view.text[told : figure.start].rpartition("；")[2]
    return (
        not PARTLY.search(between)
        and not _is_of_next(view, result, terms)
        and not _is_of_more(view, result, terms)
        and are_one(view, named)
    )


def _opens_sides(view: View, terms: Sequence[Term]) -> bool:
    """Whether 其中 opens nothing but the two sides, right after their balance: 顺差3亿元，其中出口8亿元，进口5亿元."""
    figure, *told = (term.figure for term in terms)
    first, last = sorted(told, key=lambda one: one.start)
    opened = PARTLY.search(view.text, figure.end, last.start)
    return (
        opened is not None
        and opened.end() <= first.start
        and PARTLY.search(view.text, opened.end(), last.start) is None
        and view.sentence_number(figure.start) == view.sentence_number(last.start)
        and not any(
            one.kind == first.kind
            for start, end in ((figure.end, first.start), (first.end, last.start))
            for one in view.within(start, end)
        )
    )


def _is_of_next(view: View, result: Result, terms: Sequence[Term]) -> bool:
    """Whether a ratio may be of an amount that opens its own stretch: 收入86亿元，…；境外16亿元，毛利率32%."""
    if result.kind == "balance":
        return False
    figure, *told = (term.figure for term in terms)
    segment = view.segment_number(figure.start)
    if any(view.segment_number(one.start) == segment for one in told):
        return False
    return any(
        one.role == "level"
        and one.canonical_unit == told[-1].canonical_unit
        and view.segment_number(one.start) == segment
        for one in view.preceding(figure)
    )


def _is_told_later(view: View, terms: Sequence[Term]) -> bool:
    """Whether a sentence after that of the result tells a quantity: 人均消费600元。其中过夜游客153.8万人次."""
    figure, first, second = (term.figure for term in terms)
    last = max(first.start, second.start)
    return view.sentence_number(last) > view.sentence_number(figure.start)


def _holds_all(view: View, terms: Sequence[Term]) -> bool:
    """Whether the sides are all that came in and all that went out: 收入总计, 支出总计."""
    return all(TOTAL.search(view.name(term.figure)) for term in terms[1:])


def _is_settled(view: View, terms: Sequence[Term]) -> bool:
    """Whether the result is the first amount after both sides: what follows 年终结余 may be a part of it (净结余)."""
    figure, first, second = (term.figure for term in terms)
    start = max(first.end, second.end)
    return start <= figure.start and not any(
        one.canonical_unit == figure.canonical_unit for one in view.within(start, figure.start)
    )


def _is_struck(view: View, terms: Sequence[Term]) -> bool:
    """Whether the words say that the result is what both totals leave: 收入总计…。支出总计…。收支相抵，年终结余…."""
    start, end = (term.figure.end for term in terms[1:]), terms[0].figure.start
    return (
        _holds_all(view, terms)
        and _is_settled(view, terms)
        and STRUCK.search(view.text, max(start), end) is not None
    )


def _is_struck_beside(view: View, terms: Sequence[Term]) -> bool:
    """Whether the words strike a balance of two sides, all in one sentence with nothing else, but for one digit.

    收入8.42亿元，支出6.17亿元，收支相抵结余2.25亿元: who counts more in has to say so.
    """
    figure, first, second = (term.figure for term in terms)
    sentence = view.sentence_at(first.start)
    alike = [
        one
        for one in view.within(sentence.start, figure.end)
        if one.canonical_unit == figure.canonical_unit
    ]
    return (
        max(first.end, second.end) <= figure.start
        and STRUCK.search(view.text, max(first.end, second.end), figure.start) is not None
        and LEFT.search(view.name(figure)) is not None
        and {id(one) for one in alike} == {id(one) for one in (figure, first, second)}
        and slipped(terms, difference)
    )


def _is_of_two_times(view: View, terms: Sequence[Term]) -> bool:
    """Whether a time opens among the quantities that is not that of all: 年末余额4850亿元；年初余额4550亿元."""
    told = [term.figure for term in terms]
    start = view.sentence_at(min(one.start for one in told)).start
    return OPENING.search(view.text, start, max(one.start for one in told)) is not None


def _is_of_another_whole(view: View, rule: Definition, terms: Sequence[Term]) -> bool:
    """Whether 其中 takes the first quantity out of a whole that was told before the second.

    户籍人口48万人，其中城镇人口21万人；常住人口41万人. Of men to women neither is the whole.
    """
    if PER_HUNDRED.search(rule.result[0]):
        return False
    first, second = (term.figure for term in terms[1:])
    if first.end > second.start or first.canonical_unit != second.canonical_unit:
        return False
    return PARTLY.search(view.opening(first)) is not None


def _is_overtaken(view: View, rule: Definition, terms: Sequence[Term]) -> bool:
    """Whether another such whole is told after both quantities, and the rate may be of that one.

    户籍总人口52.6万人，其中城镇人口18.4万人。常住人口46.3万人，城镇化率48.6%. Where the rate is told first, that
    whole may be the one of the other quantity: 抽检餐具1200份，合格率96.2%；抽检菜油120份，合格119份.
    """
    figure, first, second = (term.figure for term in terms)
    last = max(first.end, second.end)
    start, end = (last, figure.start) if last < figure.start else (figure.end, last)
    return any(
        one is not first
        and one is not second
        and one.role == "level"
        and named_by(VERBS.sub("", view.name(one)), rule.second)
        for one in view.within(start, end)
    )


def _are_of_main(view: View, terms: Sequence[Term]) -> bool:
    """Whether all or none of the quantities are of the main business: 主营业务毛利率 does not follow from 营业成本."""
    return len({MAIN in view.name(term.figure) for term in terms}) == 1


def _is_beside(view: View, rule: Definition, terms: Sequence[Term]) -> bool:
    """Whether a result and its two quantities are told as one, with nothing like them between.

    Of 新设31.2万户，注销13.1万户，吊销0.4万户，净增17.7万户 none says that only two make the result. What else the rule
    knows may stand there: 节约资金 between 采购金额 and 节约率.
    """
    told = [term.figure for term in terms]
    start, end = min(one.start for one in told), max(one.start for one in told)
    alike = {one.canonical_unit for one in told[1:]}
    others = (*rule.rest, *rule.excess)
    if _is_of_several(view, rule, told):
        return False
    return view.sentence_number(start) == view.sentence_number(end) and all(
        one in told
        or one.canonical_unit not in alike
        or named_by(VERBS.sub("", view.name(one)), others)
        for one in view.within(start, end)
    )


def _is_of_several(view: View, rule: Definition, told: Sequence[Figure]) -> bool:
    """Whether the sentence tells another of what a rate is of: 交办问题128个，自查发现62个，已整改186个，整改率98%."""
    start = view.sentence_at(min(one.start for one in told)).start
    return rule.result[0].endswith("率") and any(
        one not in told
        and one.canonical_unit == told[-1].canonical_unit
        and named_by(VERBS.sub("", view.name(one)), rule.second)
        for one in view.within(start, told[0].start)
    )


def _is_of_more(view: View, result: Result, terms: Sequence[Term]) -> bool:
    """Whether more than its two sides makes a balance: what earlier years left, or what others gave."""
    figure, first, second = (term.figure for term in terms)
    sides = view.name(first), view.name(second)
    if _holds_all(view, terms) or result.kind != "balance":
        return False
    told = view.within(min(first.start, second.start), figure.start)
    return (
        GATHERED.search(view.name(figure)) is not None
        or (
            BUDGET.search("".join(sides)) is not None
            and any(words.search(view.name(figure)) for words in (LEFT, LACKED))
            and not _is_struck_beside(view, terms)
        )
        or any(FURTHER.search(view.name(one)) for one in told)
    )


def _may_be_gathered(view: View, result: Result) -> bool:
    """Whether the words leave open if a balance is that of the time or what all years left: 结余, without 当年."""
    name = view.name(result.figure)
    return LEFT.search(name) is not None and OF_TIME.search(name) is None


def _is_carried(view: View, result: Result, terms: Sequence[Term]) -> bool:
    """Whether the balance told before, with what the two sides leave, makes it: 结余10, and then 110, 95, 25."""
    figure = result.figure
    if result.kind != "balance" or LEFT.search(view.name(figure)) is None:
        return False
    before = next(
        (
            one
            for one in reversed(view.figures[max(0, result.at - BACK_FIGURES) : result.at])
            if one.canonical_unit == figure.canonical_unit
            and one.indicator == figure.indicator
            and one.value is not None
        ),
        None,
    )
    return before is not None and meets([*terms, Term(before, "total")], _with_before)


def _with_before(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The first is the second less the third, and the last, which was left before."""
    result, first, second, before = intervals
    return result, first - second + before


def _readings(view: View, result: Result) -> list[list[Term]]:
    """The result with every two quantities that its rule names and whose units fit, the nearest first."""
    figure, _, rule, kind, sign = result
    nearby = _nearby(view, result)
    firsts = _named(view, nearby, rule.first, rule.second, result)
    seconds = _named(view, nearby, rule.second, rule.first, result)
    if kind == "rest":  # 达标45项 are none of which 超标10项 is the rest
        met = rule.result[0].removesuffix("率")
        seconds = [one for one in seconds if met not in view.name(one)]
    ways = (1, -1) if SIZE_ONLY.search(view.name(figure)) else (sign,)
    return [
        _terms(figure, first, second, way)
        for first in firsts
        for second in seconds
        for way in ways
        if first is not second
        and _agree(figure, first, second, kind)
        and not _is_of_another(view, result, second)
    ]


def _is_of_another(view: View, result: Result, second: Figure) -> bool:
    """Whether a rate may be of another amount than a deed's: 抽检640批次，其中蔬菜120批次，合格117批次，合格率."""
    figure, _, rule, _, _ = result
    if not any(noun.endswith(DEED) for noun in rule.second):
        return False
    told = (*rule.first, *rule.rest)
    return second.start > figure.start or any(
        one.role == "level"
        and one.canonical_unit == second.canonical_unit
        and not _named(view, [one], told, rule.second, result)
        for one in view.within(second.end, figure.start)
    )


def _nearby(view: View, result: Result) -> list[Figure]:
    """The levels around a result, of its time, that are not themselves such a result."""
    figure, at, rule, _, _ = result
    block = view.block_number(figure.start)
    return [
        one
        for one in view.figures[max(0, at - BACK_FIGURES) : at + AHEAD_FIGURES]
        if one is not figure
        and one.value is not None
        and one.role == "level"
        and not _is_yardstick(view, one)
        and 0 <= block - view.block_number(one.start) <= BACK_BLOCKS
        and one.period in (figure.period, None)
        and view.other_time(one) == view.other_time(figure)
        and not named_by(view.name(one), (*rule.result, *rule.negative))  # 净流入 is no 流入
    ]


def _relation(view: View, kind: str, terms: list[Term], *, is_only: bool) -> Relation:
    """The identity; surer where all stands in one sentence, and where no other reading is possible."""
    formula = FORMULAS[kind]
    first, second = (term.written for term in terms[1:])
    left, right = sides(terms, formula)
    implied = sized(right, terms[:1], QUOTIENT_PLACES)
    name = VERBS.sub("", view.name(terms[0].figure))
    if kind == "balance" and left.meets(-right) and not left.meets(right):  # 顺差 for 逆差
        is_not = (f"which is no {name}", f"并非{name}")
    else:
        is_not = (f"not {terms[0].written}", f"而非{terms[0].written}")
    sentences = [view.sentence_number(term.figure.start) for term in terms]
    apart = max(sentences) - min(sentences)
    is_near = apart == 0 or (apart == 1 and is_only and OF_TIME.search(view.name(terms[0].figure)))
    is_near = is_near or (kind == "balance" and _is_struck(view, terms))
    expression = EXPRESSIONS[kind].format(first, second)
    return identity(
        MADE_OF.get(kind, kind),
        terms,
        formula,
        Wording(
            f"{terms[0].written} = {expression}",
            f"{expression} gives {implied}, {is_not[0]}",
            f"由{first}与{second}应得{implied}，{is_not[1]}",
        ),
        SURE if is_near and (is_only or kind == "balance") else FAR if is_only else LIKELY,
    )


def _agree(result: Figure, first: Figure, second: Figure, kind: str) -> bool:
    """Whether the units fit: of a ratio, both alike; per head, the result's is that of what is divided.

    Where it says of what it is each, 8858元/平方米, that is the unit of what divides.
    """
    if kind == "per_capita":
        amount, _, each = (result.canonical_unit or "").partition("/")
        return amount == first.canonical_unit and each in ("", second.canonical_unit)
    return first.canonical_unit == second.canonical_unit


def _named(
    view: View,
    figures: Sequence[Figure],
    nouns: Sequence[str],
    others: Sequence[str],
    result: Result,
) -> list[Figure]:
    """The figures that one of the nouns names, and none of the others by more of its name; nearest to the result first.

    不良贷款余额 ends in 贷款余额, and is none.
    """
    found = []
    told = "|".join(map(bare, nouns))
    for figure in figures:
        name = VERBS.sub("", view.name(figure))
        after = view.text[figure.end : figure.end + 12]
        is_named = named_by(name, nouns) > named_by(name, others) or re.match(
            rf"[受被][^，。；]{{0,10}}(?:{told})|(?:{told})(?=[，。；、）])", after
        )
        same = result.kind != "balance" or figure.canonical_unit == result.figure.canonical_unit
        if is_named and same:
            found.append(figure)
    return sorted(found, key=lambda figure: abs(figure.start - result.figure.start))


def _terms(result: Figure, first: Figure, second: Figure, sign: int) -> list[Term]:
    return [Term(result, "result", sign), Term(first, "first"), Term(second, "second")]


def _remainder(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The share, in percent, that is left where the second is taken out of the third."""
    result, rest, whole = intervals
    return result, (ONE - rest / whole) * HUNDRED


def _surplus(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """By how much, in percent, the second is more than the third."""
    result, more, base = intervals
    return result, (more / base - ONE) * HUNDRED


FORMULAS: dict[str, Callable[[Sequence[Interval]], tuple[Interval, Interval]]] = {
    "balance": difference,
    "ratio": percentage,
    "per_capita": quotient,
    "rest": _remainder,
    "excess": _surplus,
}
