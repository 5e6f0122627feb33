"""So much for each, so many of them, and what that makes in all: 每箱24瓶，共126箱，合计3024瓶.

The three are told one after the other, and 合计 makes the last one all. What goes on at a rate makes so much in a time,
每分钟通过30人，10分钟通过300人; who slows down makes less, so that it is told wrong only where
one digit mends it and no words leave room for that.
Averages, whose total is told first, belong in `averages`, prices in `definitions`. Source: arithmetic; the meaning of
每 and 合计.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity, meets, sides, sized, slipped
from flows.relate.confidence import SURE
from flows.relate.ratios.averages import each, rounded
from schemas.intervals import ZERO, Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure, Relation

ON_AVERAGE = regex("均|平均|约|左右|每[^，。；]*(?:每|月|年|天|日|次)|起|最[高低多少]")
"""What makes an amount for each one a mean, or one for each time as well."""
ALONE = regex(
    r"(?:(?!其中|等|首批|第)[^，。；：、（）\d]){0,8}[，,](?:(?!其中|另)[^，。；：、（）\d]){0,8}"
)
"""Between two of the three."""
IN_ALL = regex(
    r"(?:(?!其中|等)[^，。；：、（）\d]){0,6}[，,](?:合计|共计|总计|总共|一共)(?:(?!其中)[^，。；：、（）\d]){0,6}"
)
"""Before what they make: ，合计发放."""
FIGURES = 3
SECONDS = "s"
SIZES = {"/s": Decimal(1), "/h": Decimal(3600)}
"""How many seconds are in what a rate is over, by the end of its unit."""
EACH_TIME = regex(r"(?:平均)?每(?:秒钟?|分钟|小时)")
"""What says over which time something goes on at a rate."""
IN_TIME = regex(r"[，,](?:即|那么|则|照此|按此(?:计算)?)?")
"""Between so much a minute and so many minutes."""
AS_A_RULE = regex(
    "最|[高平]峰|峰值|低谷|早晚|[繁忙闲]|目标|标准|要求|规定|额定|设计|定额|限|计划|力争|号|窗口|均|起初|开始|一度"
)
"""Beside a rate that is not kept up all the time, or by all there are: 高峰期每小时, 标准为每小时, 一号窗口每小时."""
ENDS = regex(r"\s*(?:[。；;！!\n]|$)")
"""After an amount of which nothing more is said."""
NO_DIGITS = regex("[^0-9]")
"""What is no digit of a number."""
TELLING_DIGITS = 3
"""Digits, without the zeros around them, of an amount that is told as it was counted."""
GOES_ON = regex(r"(?:内|里|就|共|可|能|可以|能够|可?达|的)*")
"""After those minutes, before the verb told again."""


def find(view: View, _: Sequence[object] = ()) -> Iterator[Relation]:
    """Every total with an amount for each and a number right before it."""
    for at in range(len(view.figures) - FIGURES + 1):
        first, second, whole = view.figures[at : at + FIGURES]
        if not IN_ALL.fullmatch(view.text, second.end, whole.start):
            continue
        if ALONE.fullmatch(view.text, first.end, second.start):
            for amount, count in ((first, second), (second, first)):
                if _is_each(view, amount, count, whole):
                    yield _relation(
                        [Term(whole, "result"), Term(amount, "first"), Term(count, "second")]
                    )
    yield from _at_rates(view)


def _at_rates(view: View) -> Iterator[Relation]:
    """Every amount that something comes to at a rate in a time told right before it."""
    for at in range(len(view.figures) - FIGURES + 1):
        rate, time, whole = view.figures[at : at + FIGURES]
        if not _goes_on(view, rate, time, whole):
            continue
        spent = (time.value or ZERO) / SIZES[(rate.canonical_unit or "")[-2:]]
        exactly = replace(time, value=spent, interval=Interval.exact(spent))
        terms = [
            Term(rounded(whole), "result"),
            Term(rate, "first"),
            Term(exactly, "second", as_written=True),
        ]
        if meets(terms, _product) or (_is_kept_up(view, rate, whole) and slipped(terms, _product)):
            yield _relation(terms)


def _goes_on(view: View, rate: Figure, time: Figure, whole: Figure) -> bool:
    """Whether the words tell what is done in one minute, and in how many of them how much of it."""
    figures = (rate, time, whole)
    if any(one.value is None or one.role != "level" or one.qualifier != "eq" for one in figures):
        return False
    unit = rate.canonical_unit or ""
    if (
        unit[-2:] not in SIZES
        or time.canonical_unit != SECONDS
        or whole.canonical_unit != unit[:-2]
    ):
        return False
    told = EACH_TIME.search(view.lead(rate))
    if told is None or not IN_TIME.fullmatch(view.text, rate.end, time.start):
        return False
    verb = view.lead(rate)[told.end() :]
    again = GOES_ON.sub("", view.between(time, whole), count=1)
    return verb.startswith(again)


def _is_kept_up(view: View, rate: Figure, whole: Figure) -> bool:
    """Whether the words leave no room for a slower time: nothing bounds the rate, nothing more is said of the amount.

    每小时生产120件，8小时生产690件，其余时间检修 is no slip, nor is it where the amount is round.
    """
    start = view.sentence_at(rate.start).start
    return (
        not any(one.target for one in (rate, whole))
        and AS_A_RULE.search(view.text, start, rate.start) is None
        and ENDS.match(view.text, whole.end) is not None
        and len(NO_DIGITS.sub("", whole.text).strip("0")) >= TELLING_DIGITS
    )


def _is_each(view: View, amount: Figure, count: Figure, whole: Figure) -> bool:
    """Whether an amount is told for each one of what is counted, and is of what the total is."""
    told = (amount, count, whole)
    if any(one.value is None or one.role != "level" or one.qualifier != "eq" for one in told):
        return False
    lead = view.lead(amount)
    match = each().search(lead)
    if match is None or not match["unit"] or match["number"] or ON_AVERAGE.search(lead):
        return False
    return count.unit == match["unit"] and amount.canonical_unit == whole.canonical_unit


def _relation(terms: list[Term]) -> Relation:
    """The total is the number times the amount for each."""
    whole, amount, count = (term.figure for term in terms)
    _, right = sides(terms, _product)
    size = sized(right, terms)
    expression = f"{amount.text} × {count.text}"
    return identity(
        "per_capita",
        terms,
        _product,
        Wording(
            f"{whole.text} = {expression}",
            f"{expression} gives {size}, not {whole.text}",
            f"{amount.text}乘以{count.text}应得{size}，而非{whole.text}",
        ),
        SURE,
    )


def _product(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The first is the second times the third."""
    result, first, second = intervals
    return result, first * second
