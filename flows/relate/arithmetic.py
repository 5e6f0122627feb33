"""An identity as a formula over its figures, from which follow both sides, both readings and what would mend it.

Which figures stand in an identity is found by the other modules; whether the sides meet is judged in `schemas.checks`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Context, Decimal
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from flows.regex import regex
from flows.relate.confidence import DOUBTED, PROBABLE, SURE
from flows.relate.formulas import ISOTONE, adds_up
from flows.relate.view import AMOUNTS, operand
from schemas.intervals import ZERO, Interval, plain
from schemas.records import Relation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from schemas.records import Figure

    Formula = Callable[[Sequence[Interval]], tuple[Interval, Interval]]
    Explanation = Callable[[Sequence["Term"], Formula], bool]

LITERAL = regex(r"(?P<number>\d[\d,，]*(?:\.\d+)?)\s*(?P<magnitude>万亿|[百千]?[万亿]|[百千])?")
MAGNITUDES = {
    "": Decimal(1),
    "百": Decimal(100),
    "千": Decimal(1000),
    "万": Decimal(10) ** 4,
    "百万": Decimal(10) ** 6,
    "千万": Decimal(10) ** 7,
    "亿": Decimal(10) ** 8,
    "百亿": Decimal(10) ** 10,
    "千亿": Decimal(10) ** 11,
    "万亿": Decimal(10) ** 12,
}
MYRIAD, FAR = 10**4, 20
"""How much more 亿 is than 万; and into how many parts a gap is divided of which one is little."""
MYRIADS = regex("(?<![万亿百千])[万亿](?![万亿])")
"""A magnitude that is taken for the other of the two: 112.6万元 for 112.6亿元."""
ROUND_COUNT = 2
"""So many trailing zeros make a full count (12000人) one that may be rounded."""
SELDOM = Decimal("0.2")
"""A mend by one digit that chance brings more often says nothing."""
QUOTIENT = 3
"""Terms of a quotient or a growth: what is stated, and two figures that it follows from."""
MANY = 64
"""Terms of an identity in which a slip of one digit can still be told from chance."""
FEW = 10
"""A total of so few units of the last place is reached by some digit whatever the parts are."""
KEPT = 4096
"""Figures of which it is kept what their text and value give: a figure stands in many readings."""
TEN = Decimal(10)
SPARE = 2
"""Digits that an interval is shown with beyond the last place that its statement gives."""
FINEST = 12
"""Further digits tried where fewer would hide the gap between two intervals."""
QUOTIENT_PLACES = 4
"""Decimal places of a quotient in a message."""
SIGNS = ("-", "－", "−")
"""What a negative number is written with."""
STORED_PLACES = 10
"""Decimal places of a figure's value."""
DIVIDING = Context(prec=15)
"""Fewer digits than values carry, so that what a factor such as 亩 to m² left over is rounded away."""


@dataclass(frozen=True, slots=True)
class Term:
    """A figure in an identity: its role, and −1 where it enters with the other sign (a deficit among balances).

    `as_written` has no wide reading: what is greater as written is not less for trailing zeros.
    """

    figure: Figure
    role: str
    sign: int = 1
    as_written: bool = False

    @property
    def is_mirrored(self) -> bool:
        """Whether a larger figure makes a smaller term."""
        return (self.sign < 0) != self.figure.is_fall

    @property
    def interval(self) -> Interval:
        """What the words allow, with the sign in which it enters; 0万元 is nothing, and no rounded little."""
        figure = self.figure
        if figure.value == 0 and figure.kind in AMOUNTS and figure.qualifier == "eq":
            return Interval.exact(ZERO)
        interval = figure.signed
        return -interval if self.sign < 0 else interval

    @property
    def written(self) -> str:
        """Its text with that sign: −1.83亿元 of 亏损1.83亿元, −3.2% of 下降3.2%."""
        text = self.figure.text
        if not self.is_mirrored:
            return text
        return text[1:] if text.startswith(SIGNS) else f"−{text}"

    @property
    def bracketed(self) -> str:
        """The same for after an operator: in brackets where it has a sign."""
        return _bracketed(self.written)

    @property
    def opposite(self) -> str:
        """Its text for after a minus that gives it its sign."""
        return _bracketed(self.figure.text)

    @property
    def wide(self) -> Interval:
        """The same with trailing zeros as unstated: 500万 may be 450万 to 550万."""
        figure, value = self.figure, self.figure.signed_value
        zeros = ROUND_COUNT if figure.last_place is None else 1
        half = _unstated(figure.text, figure.value, zeros)
        is_set = figure.target or self.as_written  # what is aimed at is set, and not rounded
        if half is None or value is None or figure.qualifier != "eq" or is_set:
            return self.interval
        value *= self.sign
        return self.interval.hull(Interval(value - half, value + half))


@dataclass(frozen=True, slots=True)
class Mend:
    """A small change of a figure that would make an identity hold: the term, what it says and what it would say."""

    position: int
    written: str
    instead: str


class Wording(NamedTuple):
    """An identity written out, and what is wrong if it does not hold, in English and Chinese."""

    expression: str
    english: str
    chinese: str


def identity(
    kind: str,
    terms: Sequence[Term],
    formula: Formula,
    wording: Wording,
    confidence: float,
) -> Relation:
    """The relation between `terms`; `formula` gives, from their intervals in order, what is stated and what follows.

    Words that bind the terms less than surely are doubted where the sides are far apart: a slip of the pen changes one
    digit, a wrong binding changes everything.
    """
    left, right = sides(terms, formula)
    left_wide, right_wide = formula([term.wide for term in terms])
    by_wide = not left.meets(right) and left_wide.meets(right_wide)
    holds = by_wide or left.meets(right)
    # the reading that the verdict rests on
    shown = (left_wide, right_wide) if by_wide else (left, right)
    relation = Relation(
        kind,
        [operand(term.figure, term.role) for term in terms],
        left,
        right,
        f"{wording.expression}; {compared(*shown, terms, holds=holds)}",
        confidence,
        left_wide=left_wide,
        right_wide=right_wide,
        statement=(wording.english, wording.chinese),
    )
    if not holds:
        by_digit, by_magnitude = mends(terms, formula), _of_other_magnitude(terms, formula)
        by_place = misplaced(terms, formula)
        found = by_magnitude or [
            *by_place,
            *_as_implied(terms, formula, by_digit),
            *by_digit,
        ]
        relation.mends = [
            (terms[mend.position].figure.start, mend.written, mend.instead) for mend in found
        ]
        place = unit_in_last_place(terms[0].figure)
        relation.gap_places = None if not place else left.gap(right) / place
        is_seldom = by_digit and chance(terms, formula) <= SELDOM
        is_slip = by_magnitude or by_place or is_seldom
        if confidence < SURE and not is_slip:
            relation.confidence = min(confidence, DOUBTED)
        cut = next(_cut_off(terms, formula), None)
        if cut is not None:
            relation.confidence = min(relation.confidence, PROBABLE)
            relation.saved_by = (
                f"It holds if {cut.figure.text} was cut off rather than rounded.",
                f"若{cut.figure.text}系截尾而非四舍五入，则等式成立。",
            )
    return relation


def compared(left: Interval, right: Interval, terms: Sequence[Term], *, holds: bool) -> str:
    """Both sides for people: [384.75, 384.85]亿元 ≠ [284.7, 284.9]亿元.

    They are in the unit that the first term is written in, where all terms measure the same, else in canonical units;
    and rounded outward, to two digits more than the first term states or as many as keep a gap visible.
    """
    scale, unit, place = written_unit(terms)
    sides = [_divided(side, scale) for side in (left, right)]
    shown = sides
    for spare in range(SPARE, FINEST if place else SPARE):
        shown = [side.rounded(place.scaleb(-spare)) for side in sides]
        if holds or not shown[0].meets(shown[1]):
            break
    return f"{shown[0]}{unit} {'∩' if holds else '≠'} {shown[1]}{unit}"


def _bracketed(text: str) -> str:
    return f"({text})" if text.startswith(SIGNS) else text


def written_unit(terms: Sequence[Term]) -> tuple[Decimal, str, Decimal]:
    """What 1 in the unit to show is worth in the canonical one, the unit's name, and the last place stated, in it.

    Where no term is written in Arabic numerals, the place is what its words leave open; 0 where that is nothing.
    """
    first = terms[0].figure
    literals = _literals(first.text, first.value)
    is_one_unit = len({term.figure.canonical_unit for term in terms}) == 1
    if len(literals) == 1 and is_one_unit:
        match, place = literals[0]
        decimals = len(match["number"].partition(".")[2])
        unit = f"{match['magnitude'] or ''}{first.unit or ''}"
        is_apart = first.unit is not None and first.unit not in first.text
        if is_apart and abs(first.number or 0) != Decimal(_plain(match["number"])):
            unit = ""  # the header of its column has 万元
        return place.scaleb(decimals), unit, Decimal(1).scaleb(-decimals)
    scale, unit = Decimal(1), ""
    if is_one_unit and first.number and first.value:  # 三十六万吨, 7亿314万元: without 万 and 亿
        scale, unit = DIVIDING.divide(first.value, first.number), first.unit or ""
    places = (unit_in_last_place(term.figure) for term in terms)
    spelt = first.interval.width or ZERO  # 百分之二十七点六
    finest = unit_in_last_place(first) or min(filter(None, places), default=spelt)
    return scale, unit, Decimal(1).scaleb((finest / scale).adjusted()) if finest else ZERO


def _plain(number: str) -> str:
    """1200 of 1,200."""
    return number.replace(",", "")


def _divided(side: Interval, scale: Decimal) -> Interval:
    """A side in a unit worth `scale` of the canonical one."""
    low, high = (
        None if end is None or scale == 1 else _in_unit(end, scale) for end in (side.low, side.high)
    )
    return side if scale == 1 else Interval(low, high, side.low_open, side.high_open)


def _in_unit(value: Decimal, scale: Decimal) -> Decimal:
    """A value in a unit, without what is left over of a division by 60: 15次 a minute, and not 14.9999999988."""
    quotient = DIVIDING.divide(value, scale)
    near = round(quotient, STORED_PLACES // 2)
    is_left_over = abs(near - quotient) * TEN ** (STORED_PLACES - 1) <= abs(quotient)
    return near if is_left_over else quotient


def sides(terms: Sequence[Term], formula: Formula) -> tuple[Interval, Interval]:
    """What is stated first, and what follows from the other terms by a formula."""
    return formula([term.interval for term in terms])


def meets(terms: Sequence[Term], formula: Formula) -> bool:
    """Whether the identity holds under one of the readings."""
    left, right = sides(terms, formula)
    if left.meets(right):
        return True
    left, right = formula([term.wide for term in terms])
    return left.meets(right)


def slipped(terms: Sequence[Term], formula: Formula) -> bool:
    """Whether one slip would make the identity hold, and chance would seldom bring that about.

    Digits or a point in another place are looked for in what is stated alone: words that do not bind the others let
    many of them be tried.
    """
    if chance(terms, formula) <= SELDOM and _is_digit_mended(terms, formula):
        return True
    return is_misscaled(terms, formula) or [
        mend.position for mend in misplaced(terms, formula)
    ] == [0]


def is_mended(terms: Sequence[Term], formula: Formula) -> bool:
    """Whether one changed digit would make the identity hold, or digits or a point in another place, or 万 for 亿."""
    return (
        _is_digit_mended(terms, formula)
        or bool(misplaced(terms, formula))
        or is_misscaled(terms, formula)
    )


def is_misscaled(terms: Sequence[Term], formula: Formula) -> bool:
    """Whether 万 that is taken for 亿, or 亿 for 万, is all that is wrong with a sum.

    Of a quotient none is looked for: 公顷 are ten thousand square metres, and may be what is amiss.
    """
    if formula is not adds_up:
        return False
    left, right = sides(terms, formula)
    gap = left.gap(right)
    sizes = (abs(term.figure.value or ZERO) for term in terms)
    # what the sides are apart is just what one amount is too much or too little
    may_be = any(abs(size * scale - gap) * FAR <= gap for size in sizes for scale in (1, MYRIAD))
    return may_be and bool(_of_other_magnitude(terms, formula))


def _is_digit_mended(terms: Sequence[Term], formula: Formula) -> bool:
    return any(True for _ in _mends(terms, formula))


def likeliest(
    readings: Sequence[list[Term]], formula: Formula, explains: Explanation = is_mended
) -> list[Term] | None:
    """Of several readings the one that holds; else the first that a slip of one digit `explains`; else none."""
    holding = (terms for terms in readings if meets(terms, formula))
    explained = (terms for terms in readings if explains(terms, formula))
    return next(holding, None) or next(explained, None)


def mends(terms: Sequence[Term], formula: Formula) -> list[Mend]:
    """Every change of one digit under which the identity would hold, by the place of the term among the terms.

    None is looked for among more than `MANY` terms: each is tried with all the others, and some digit always does it.
    """
    return list(_mends(terms, formula))


def _mends(terms: Sequence[Term], formula: Formula) -> Iterator[Mend]:
    if len(terms) > MANY:
        return
    would_hold = _sum_moved(terms) if formula is adds_up else _moved(terms, formula)
    for position, term in enumerate(terms):
        largest = largest_change(term.figure)
        if formula in ISOTONE and not would_hold(position, Interval(-largest, largest)):
            continue
        for instead, shift in _changes(term.figure.text, term.figure.value):
            if would_hold(position, Interval.exact(-shift if term.is_mirrored else shift)):
                yield Mend(position, term.figure.text, instead)


def misplaced(terms: Sequence[Term], formula: Formula) -> list[Mend]:
    """The two digits that have changed places, or the point that has moved, where just one such slip explains it all.

    Few of them are possible, so that chance seldom brings one about; where it might, or brings two, none is. A point
    that may have moved in either term of a quotient is one slip, of the first of them.
    """
    if len(terms) > MANY:
        return []
    narrow, wide = [term.interval for term in terms], [term.wide for term in terms]
    place = min((p for term in terms if (p := unit_in_last_place(term.figure))), default=ZERO)
    likely, found = ZERO, list[tuple[Mend, bool]]()
    for position, term in enumerate(terms):
        for instead, factor, shift in _misplacements(term.figure.text, term.figure.value):
            moved = Interval.exact(-shift if term.is_mirrored else shift)
            tried, rounded = (
                [
                    *told[:position],
                    told[position] * Interval.exact(factor) + moved,
                    *told[position + 1 :],
                ]
                for told in (narrow, wide)
            )
            likely += _coincidence(*formula(rounded), place)  # round numbers meet often
            left, right = formula(tried)
            if left.meets(right):
                found.append((Mend(position, term.figure.text, instead), factor != 1))
    if likely > RARELY:
        return []
    if all(is_point for _, is_point in found):  # 3%, or a whole ten times as large: one slip
        return [mend for mend, _ in found[:1]]
    return [mend for mend, _ in found] if len(found) == 1 else []


def _coincidence(left: Interval, right: Interval, place: Decimal) -> Decimal:
    """How likely two sides of such a size and such widths meet by chance."""
    ends = [abs(end) for side in (left, right) for end in (side.low, side.high) if end is not None]
    reach = max(ends, default=ZERO)
    if not reach or left.width is None or right.width is None:
        return Decimal(1)
    return min(Decimal(1), (left.width + right.width or place) / reach)


def _moved(terms: Sequence[Term], formula: Formula) -> Callable[[int, Interval], bool]:
    """Whether the identity could hold with the term at a position moved by so much."""
    intervals = [term.interval for term in terms]

    def would_hold(position: int, shift: Interval) -> bool:
        tried = list(intervals)
        tried[position] += shift
        left, right = formula(tried)
        return left.meets(right)

    return would_hold


def _sum_moved(terms: Sequence[Term]) -> Callable[[int, Interval], bool]:
    """The same of a total and its parts, which are added up once and not for each change."""
    left, right = sides(terms, adds_up)
    lacking = left - right

    def would_hold(position: int, shift: Interval) -> bool:
        return lacking.meets(shift if position else -shift)

    return would_hold


def _cut_off(terms: Sequence[Term], formula: Formula) -> Iterator[Term]:
    """Every figure that makes the identity hold if its last digits were dropped and not rounded: 30.2% of 30.29%.

    Of sums and of more than a `QUOTIENT` none is looked for: several parts, each cut off, would explain too much.
    """
    if formula is adds_up or len(terms) > QUOTIENT:
        return
    would_hold = _moved(terms, formula)
    for position, term in enumerate(terms):
        place = term.figure.last_place and unit_in_last_place(term.figure)
        if not place or term.figure.qualifier != "eq":
            continue
        half = -place / 2 if term.is_mirrored else place / 2
        if would_hold(position, Interval.exact(half)):
            yield term


def _of_other_magnitude(terms: Sequence[Term], formula: Formula) -> list[Mend]:
    """Every 万 that should be 亿 for the identity to hold, or the other way round."""
    intervals = [term.interval for term in terms]
    found = []
    for position, term in enumerate(terms):
        text = term.figure.text
        match = MYRIADS.search(text)
        if match is None:
            continue
        tried = list(intervals)
        tried[position] *= Interval.exact(TEN ** (-4 if match[0] == "亿" else 4))
        left, right = formula(tried)
        if left.meets(right):
            other = "万" if match[0] == "亿" else "亿"
            found.append(
                Mend(position, text, f"{text[: match.start()]}{other}{text[match.end() :]}")
            )
    return found


def _as_implied(
    terms: Sequence[Term], formula: Formula, by_digit: Sequence[Mend]
) -> Iterator[Mend]:
    """The statement under test with the value that follows, where only other figures can be mended by a digit."""
    first = terms[0]
    literals = _literals(first.figure.text, first.figure.value)
    left, right = sides(terms, formula)
    if not by_digit or by_digit[0].position == 0 or left != first.interval or len(literals) != 1:
        return
    if right.low is None or right.high is None:
        return
    match, place = literals[0]
    decimals = len(match["number"].partition(".")[2])
    value = (right.low + right.high) / 2 * (-1 if first.is_mirrored else 1)
    number = round(DIVIDING.divide(value, place.scaleb(decimals)), decimals)
    if number > 0:
        text = first.figure.text
        start, end = match.span("number")
        yield Mend(0, text, f"{text[:start]}{number:f}{text[end:]}")


def largest_change(figure: Figure) -> Decimal:
    """The most that another digit in one place changes the value of a figure."""
    return _largest_change(figure.text, figure.value)


def unit_in_last_place(figure: Figure) -> Decimal | None:
    """What 1 in the last digit written is worth, in the canonical unit; None where no Arabic numeral is written."""
    literals = _literals(figure.text, figure.value)
    return literals[-1][1] if literals else None


@lru_cache(maxsize=KEPT)
def _literals(text: str, value: Decimal | None) -> list[tuple[re.Match[str], Decimal]]:
    """The Arabic numerals of a figure (two in 7亿314万元), each with what 1 in its last digit is worth."""
    found = [(match, _magnitude(match)) for match in LITERAL.finditer(text)]
    size = sum((_number(match) * magnitude for match, magnitude in found), start=ZERO)
    if not value or not size:
        return []
    unit = abs(value / size)
    return [
        (match, unit * magnitude * TEN ** -len(match["number"].partition(".")[2]))
        for match, magnitude in found
    ]


def _number(match: re.Match[str]) -> Decimal:
    return Decimal(re.sub("[,，]", "", match["number"]))


def _magnitude(match: re.Match[str]) -> Decimal:
    return MAGNITUDES[match["magnitude"] or ""]


@lru_cache(maxsize=KEPT)
def _unstated(text: str, value: Decimal | None, fewest_zeros: int) -> Decimal | None:
    """Half a unit of the last digit that is not a trailing zero; None where fewer zeros trail."""
    literals = _literals(text, value)
    if not literals or "." in literals[-1][0]["number"]:
        return None
    match, place = literals[-1]
    digits = str(_number(match))
    zeros = len(digits) - len(digits.rstrip("0"))
    return None if zeros < fewest_zeros else place * TEN**zeros / 2


@lru_cache(maxsize=KEPT)
def _changes(text: str, value: Decimal | None) -> list[tuple[str, Decimal]]:
    """A figure with a digit replaced, or two neighbours in each other's place, and how far that moves it."""
    found: list[tuple[str, Decimal]] = []
    for match, place in _literals(text, value):
        digits = [at for at in range(*match.span("number")) if text[at].isdigit()]
        if len(digits) >= LONG:
            found += _swaps(text, digits, place)
        for power, at in enumerate(reversed(digits)):
            old = int(text[at])
            leading = at == digits[0] and text[at + 1 : at + 2].isdigit()
            found += [
                (text[:at] + str(new) + text[at + 1 :], (new - old) * place * TEN**power)
                for new in range(1 if leading else 0, 10)
                if new != old
            ]
    return found


@lru_cache(maxsize=KEPT)
def _misplacements(text: str, value: Decimal | None) -> list[tuple[str, Decimal, Decimal]]:
    """A figure with two digits in each other's place or its point one place off: by what it is multiplied, and moved.

    A number of things has no point: 316人 is none of 31.6人.
    """
    literals = _literals(text, value)
    if len(literals) != 1 or value is None:
        return []
    match, place = literals[0]
    start, end = match.span("number")
    digits = [at for at in range(start, end) if text[at].isdigit()]
    found = []
    if SHORT <= len(digits) < LONG:
        found += [(instead, Decimal(1), shift) for instead, shift in _swaps(text, digits, place)]
    decimals = len(match["number"].partition(".")[2])
    has_point = decimals or match["magnitude"] or PERCENT.match(text, end)
    for factor, places in ((TEN, decimals - 1), (1 / TEN, decimals + 1)):
        number = _number(match) * factor
        whole = number == number.to_integral_value()
        if has_point or whole:
            written_so = f"{number:.{max(places, 0) if has_point else 0}f}"
            found.append((f"{text[:start]}{written_so}{text[end:]}", factor, ZERO))
    return found


SHORT, LONG = 3, 5
"""Digits of a number in which two may have changed places, and of one in which that is as telling as a digit."""
PERCENT = regex("[%％]")
RARELY = Decimal("0.1")
"""A mend by the place of digits or of a point that chance brings more often says nothing."""


def _swaps(text: str, digits: Sequence[int], place: Decimal) -> Iterator[tuple[str, Decimal]]:
    """A number with two neighbouring digits in each other's place: 1573306 for 1537306."""
    pairs = list(pairwise(digits))
    for power, (at, after) in enumerate(reversed(pairs)):
        high, low = text[at], text[after]
        if high == low or (low == "0" and at == digits[0]):
            continue
        swapped = text[:at] + low + text[at + 1 : after] + high + text[after + 1 :]
        yield swapped, (int(low) - int(high)) * (TEN - 1) * place * TEN**power


@lru_cache(maxsize=KEPT)
def _largest_change(text: str, value: Decimal | None) -> Decimal:
    return max((abs(shift) for _, shift in _changes(text, value)), default=ZERO)


def chance(terms: Sequence[Term], formula: Formula) -> Decimal:
    """How likely one changed digit would mend an identity that is none: the share of outcomes that some digit reaches.

    `formula` must have a bounded left side, whose size is what the outcomes range over. Between 0 and 1.
    """
    left, right = sides(terms, formula)
    reach = max((abs(end) for end in (left.low, left.high) if end is not None), default=ZERO)
    if not reach or left.width is None or right.width is None:
        return Decimal(1)
    place = min((p for term in terms if (p := unit_in_last_place(term.figure))), default=Decimal(1))
    tolerance = left.width + right.width or place
    if reach < FEW * place:
        return Decimal(1)
    changes = {
        abs(shift)
        for term in terms
        for _, shift in _changes(term.figure.text, term.figure.value)
        if abs(shift) < reach
    }
    return min(Decimal(1), len(changes) * tolerance / reach)


def added_up(terms: Sequence[Term]) -> str:
    """Terms written as a sum, each with its sign: 31.2亿元 + 4亿元 − 0.9亿元."""
    first, *others = terms
    told = [first.written]
    for one in others:
        told += ["−", one.opposite] if one.is_mirrored else ["+", one.bracketed]
    return " ".join(told)


def written(value: Decimal | None) -> str:
    """A value for a message."""
    return "?" if value is None else plain(value)


def middle(interval: Interval, places: int = 2) -> str:
    """The middle of an interval for a message, with two digits that say something; itself where it has none."""
    if interval.low is None or interval.high is None:
        return str(interval)
    value = (interval.low + interval.high) / 2
    return written(round(value, max(places, 1 - value.adjusted()) if value else places))


def sized(side: Interval, terms: Sequence[Term], places: int | None = None) -> str:
    """The middle of a side in the unit that the first term is written in, rounded to so many `places` if given."""
    if side.low is None or side.high is None:
        return str(side)
    scale, unit, _ = written_unit(terms)
    size = _in_unit((side.low + side.high) / 2, scale)
    return f"{written(size if places is None else round(size, places))}{unit}"
