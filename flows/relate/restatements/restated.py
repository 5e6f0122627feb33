"""The same indicator told twice: in a headline and below it, in a summary and its chapter, exact and rounded.

Two figures are the same only where name, place, period, basis, unit and role agree and the name is specific. That they
differ proves little, since the name may not tell all: only a slip that explains it (one digit, the decimal point, the
unit) makes it an error. Source: a text agrees with itself.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from flows.regex import regex
from flows.relate.arithmetic import (
    SELDOM,
    Term,
    Wording,
    chance,
    identity,
    meets,
    unit_in_last_place,
)
from flows.relate.confidence import LIKELY, PROBABLE, SURE
from flows.relate.times.months import WORDS
from flows.relate.view import COMPARABLE
from flows.relate.words import PAST_YEARS, VERBS, WHOLE_OR_OURS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.intervals import Interval
    from schemas.records import Figure, Relation

ROLES = frozenset(("level", "change", "share"))
TEN = Decimal(10)
SHIFTS = tuple(TEN**power for power in (-4, -3, -2, -1, 1, 2, 3, 4))
"""A decimal point moved, or 万 for 亿."""
CODED_NAME_CHARS, SPECIFIC_NAME_CHARS = 3, 5
"""Characters of a name that is specific with a code and without one."""
BARE = regex(
    r"^(?:总?(?:增加值|投资|收入|支出|产值|产量|面积|人口|利润|资产|价格|进口|出口|贷款|存款|余额|销售额|消费|金额|数量|数|额|量)|增速|占比|比重|价格|单价|指数)(?:增速)?$"
)
"""A name that is only a measure: 增加值, 总收入, 增速."""
OTHER = regex(
    rf"其中|之中|{PAST_YEARS}|同期|上月|上季|环比|当月|单月|预计|预期|预测|目标|力争|计划|原来|原先|此前|最高|最低|平均|日均|月均|约合|[分合][别计]|累计|新增|达到?[^，。；]{{0,4}}以上|扣除|剔除|调整|修订|可比|同口径|名义|实际增|不变价|现价"
)
"""Words that make another figure of the same name."""
OTHER_CHARS = 40
"""Characters before a figure in which they do so."""
VERBAL = regex(
    rf"{WHOLE_OR_OURS.pattern}|(?:突破|再创|创)(?:历史)?新高|同比|比上年(?:同期)?|增长|下降|上涨|回升|突破|稳步|继续|[、的]"
)
"""Around a name, what does not name: 全市, 比上年同期增长, 再创历史新高."""
OPENING = regex("^年?[末底]?(?:(?:本|我|该)?公司(?=[^，。；]{3}))?")
"""Before a name, what is left of its time, and a firm that speaks of itself: 末常住人口, 公司营业收入."""
AGAINST_LAST_YEAR = regex(r"[比较](?:上年|去年)(?:同期)?[^，]{0,3}$")
"""Last year is only what a change is measured against."""
FEWEST_DIGITS, DIGITS, MANY_DIGITS = 2, 3, 4
"""A number of fewer digits meets another but for one digit by chance."""


class Key(NamedTuple):
    """What two figures of one thing share, beside the place."""

    name: str
    period: str
    unit: str
    role: str
    is_fall: bool


class Naming(NamedTuple):
    """What a figure is called; `is_told` if its sentence says just that before any other figure."""

    name: str
    is_told: bool


def find(view: View) -> Iterator[Relation]:
    """Every pair of figures that tell the same thing in two sentences."""
    told: dict[Key, list[tuple[Figure, bool]]] = {}
    differing: dict[int, list[tuple[Relation, Figure, Figure]]] = {}
    for figure in view.figures:
        naming = _naming(view, figure) if _is_plain(view, figure) else None
        if naming is None or not _is_specific(figure, naming.name):
            continue
        key = Key(
            naming.name,
            figure.period or "",
            figure.canonical_unit or "",
            figure.role,
            figure.direction == "decrease" and figure.role == "change",
        )
        same = told.setdefault(key, [])
        for earlier, is_told in same:
            if (
                view.sentence_number(earlier.start) != view.sentence_number(figure.start)
                and _same_basis(earlier, figure)
                and (
                    _same_place(earlier.region, figure.region)
                    or _is_of_all(view, earlier, figure)
                    or _is_of_all(view, figure, earlier)
                )
            ):
                relation = _relation(earlier, figure, naming.name)
                is_sure = naming.is_told and is_told and _are_exact(earlier, figure)
                if meets(_terms(earlier, figure), _same):
                    yield relation
                elif is_sure and _are_placed(earlier, figure):
                    if _is_slip(relation, earlier, figure):
                        yield relation
                else:
                    differing.setdefault(earlier.start, []).append((relation, earlier, figure))
                break
        else:
            same.append((figure, naming.is_told))
    for found in differing.values():
        yield from _unplaced(found)


def _unplaced(found: Sequence[tuple[Relation, Figure, Figure]]) -> Iterator[Relation]:
    """The one other value of a level whose place or name says less, where a slip in many digits explains it.

    Further values are of other firms, schools or days, which their names do not tell apart.
    """
    if len(found) > 1:
        return
    relation, earlier, figure = found[0]
    if (
        figure.role == "level"
        and _are_exact(earlier, figure)
        and _digits(_terms(earlier, figure)) >= MANY_DIGITS
        and _is_slip(relation, earlier, figure)
    ):
        if not _are_placed(earlier, figure):
            relation.confidence = min(relation.confidence, PROBABLE)
        yield relation


def _is_plain(view: View, figure: Figure) -> bool:
    """Whether a figure is a value of its indicator, and the words do not turn to another of the same name."""
    if (
        figure.kind not in COMPARABLE
        or figure.role not in ROLES
        or figure.value is None
        or figure.target
        or figure.period is None
        or figure.canonical_unit is None
        or figure.qualifier not in ("eq", "approx", "lt_approx", "gt_approx")
        or view.bracket(figure.start) is not None
        or not re.search(r"\d", figure.text)
    ):
        return False
    start = max(view.sentence_at(figure.start).start, figure.start - OTHER_CHARS)
    words = AGAINST_LAST_YEAR.sub("", view.text[start : figure.start])
    return OTHER.search(words.rpartition("；")[2]) is None


def _naming(view: View, figure: Figure) -> Naming | None:
    """The name by the words of the clause, by the level before a growth, by the clause before, or by the indicator.

    A cell of a table is called by that alone.
    """
    if view.cell(figure.start) is not None:
        return Naming(_bare(figure.indicator, figure), is_told=False) if figure.indicator else None
    suffix = "增速" if figure.role == "change" and figure.kind == "percent" else ""
    start = view.sentence_at(figure.start).start
    before = [one for one in view.within(start, figure.start) if one.kind != "date"]
    own = _bare(view.lead(figure), figure)
    if len(own) > 1:
        return Naming(own + suffix, not before)
    if suffix and before and before[-1].role == "level" and _follows(view, before[-1], figure):
        level = _naming(view, before[-1])
        return None if level is None else Naming(level.name + suffix, level.is_told)
    if not before:
        clauses = re.split(r"[，,；：:]", view.text[start : figure.start])[:-1]
        named = [name for clause in clauses if len(name := _bare(clause, figure)) > 1]
        if len(named) == 1:
            return Naming(named[0] + suffix, is_told=True)
    return Naming(_bare(figure.indicator, figure), is_told=False) if figure.indicator else None


def _follows(view: View, level: Figure, growth: Figure) -> bool:
    """Whether a growth is told right after a level: 增加值754亿元，同比增长3.5%."""
    return re.fullmatch(r"[，,][^，,。；\d]{0,10}", view.between(level, growth)) is not None


def _bare(words: str, figure: Figure) -> str:
    """A name without the place, the time and the verbs around it."""
    words = WORDS.sub("", words)
    words = OPENING.sub("", words).removeprefix(figure.region or "")
    return VERBAL.sub("", VERBS.sub("", words))


def _same_place(one: str | None, other: str | None) -> bool:
    """Whether two places may be one: 全市 is the city of the document, 南江市 may be written with its province."""
    if one is None or other is None:
        return one is other
    if one.startswith("全") or other.startswith("全"):
        return one[-1] == other[-1]
    return one.endswith(other) or other.endswith(one)


def _is_of_all(view: View, cell: Figure, figure: Figure) -> bool:
    """Whether a cell of a table that names no place is of that of the text: 全市."""
    return (
        cell.region is None
        and view.cell(cell.start) is not None
        and (figure.region or "").startswith("全")
    )


def _are_exact(*figures: Figure) -> bool:
    """Whether figures are exact."""
    return all(one.qualifier == "eq" for one in figures)


def _are_placed(*figures: Figure) -> bool:
    """Whether the places of figures are known."""
    return all(one.region is not None for one in figures)


def _is_specific(figure: Figure, name: str) -> bool:
    """Whether a name says what is measured: long, or in the catalogue; never a bare measure."""
    if BARE.match(name):
        return False
    return len(name) >= SPECIFIC_NAME_CHARS or (
        figure.indicator_code is not None and len(name) >= CODED_NAME_CHARS
    )


def _same_basis(earlier: Figure, figure: Figure) -> bool:
    """Whether two figures are measured against one time; a change may leave 同比 unsaid."""
    return earlier.basis == figure.basis or (
        earlier.role == "change"
        and None in (earlier.basis, figure.basis)
        and {earlier.basis, figure.basis} <= {None, "yoy"}
    )


def _terms(earlier: Figure, figure: Figure) -> list[Term]:
    return [Term(figure, "again"), Term(earlier, "first")]


def _relation(earlier: Figure, figure: Figure, name: str) -> Relation:
    terms = _terms(earlier, figure)
    return identity(
        "restated",
        terms,
        _same,
        Wording(
            f"{terms[0].written} = {terms[1].written}",
            f"{name} was {earlier.text} before, here it is {figure.text}",
            f"{name}前文为{earlier.text}，此处为{figure.text}",
        ),
        SURE,
    )


def _is_slip(relation: Relation, earlier: Figure, figure: Figure) -> bool:
    """Whether a slip of the pen explains two different values; a rate of two digits leaves it likely."""
    terms = _terms(earlier, figure)
    if relation.mends and (chance(terms, _same) <= SELDOM or _digits(terms) >= DIGITS):
        return True
    if _is_swapped(terms):
        return True
    if any(_shifted(terms, by) for by in SHIFTS):
        relation.saved_by = (
            "The decimal point or the unit of one of them is shifted.",
            "其中一处的小数点或单位有误。",
        )
        return True
    relation.confidence = LIKELY
    return bool(relation.mends) and figure.role == "change" and _digits(terms) >= FEWEST_DIGITS


def _digits(terms: Sequence[Term]) -> int:
    """The digits of the figure that has fewer."""
    return min(sum(char.isdigit() for char in term.figure.text) for term in terms)


def _is_swapped(terms: Sequence[Term]) -> bool:
    """Whether two digits of one number have changed places in the other: 6.72 for 6.27."""
    one, other = (term.figure.text for term in terms)
    apart = [at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    if len(one) != len(other) or len(apart) != len("ab") or _digits(terms) < DIGITS:
        return False
    first, second = apart
    between = one[first + 1 : second]
    return (one[first], one[second]) == (other[second], other[first]) and between in ("", ".")


def _shifted(terms: Sequence[Term], by: Decimal) -> bool:
    """Whether one value is the other with its decimal point moved, or in another unit."""
    one, other = (term.figure.signed_value for term in terms)
    places = [unit_in_last_place(term.figure) for term in terms]
    if not one or not other or None in places or _digits(terms) < DIGITS:
        return False
    return one == other * by


def _same(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    return intervals[0], intervals[1]
