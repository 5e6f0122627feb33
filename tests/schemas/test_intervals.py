"""Interval arithmetic: exact in decimal, with open and closed and missing ends."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from schemas.intervals import Interval, plain


def interval(text: str) -> Interval:
    """[1, 2), (−∞, 3], 5: as `str` writes them, so that a table reads like the specification."""
    if text[0] not in "[(":
        return Interval.exact(Decimal(text))
    low, high = text[1:-1].split(", ")
    return Interval(
        None if low == "−∞" else Decimal(low),
        None if high == "+∞" else Decimal(high),
        low_open=text[0] == "(" and low != "−∞",
        high_open=text[-1] == ")" and high != "+∞",
    )


ARITHMETIC = [
    ("[1, 2]", "+", "[10, 20]", "[11, 22]"),
    ("[1, 2]", "-", "[10, 20]", "[-19, -8]"),
    ("[1, 2]", "*", "[10, 20]", "[10, 40]"),
    ("[10, 20]", "/", "[2, 5]", "[2, 10]"),
    ("[-1, 2]", "*", "[-3, 4]", "[-6, 8]"),
    ("[-2, -1]", "*", "[3, 4]", "[-8, -3]"),
    # an end is open where either side's is
    ("(1, 2]", "+", "[1, 2)", "(2, 4)"),
    ("[1, 2]", "-", "(1, 2)", "(-1, 1)"),
    ("(1, 2)", "*", "[3, 4]", "(3, 8)"),
    # and missing where either side's is
    ("(1, +∞)", "+", "[1, 2]", "(2, +∞)"),
    ("(−∞, 3]", "-", "[1, 2]", "(−∞, 2]"),
    ("[1, 2]", "-", "(1, +∞)", "(−∞, 1)"),
    ("[2, +∞)", "*", "[3, +∞)", "[6, +∞)"),
    # nothing can be said of a quotient by what may be zero
    ("[1, 2]", "/", "[-1, 1]", "(−∞, +∞)"),
    ("[1, 2]", "/", "[0, 1]", "(−∞, +∞)"),
]


@pytest.mark.parametrize(
    ("a", "sign", "b", "result"), ARITHMETIC, ids=[" ".join(row[:3]) for row in ARITHMETIC]
)
def test_arithmetic_takes_every_value_of_both_sides(a: str, sign: str, b: str, result: str) -> None:
    operations = {
        "+": Interval.__add__, "-": Interval.__sub__, "*": Interval.__mul__, "/": Interval.__truediv__,
    }  # fmt: skip
    assert str(operations[sign](interval(a), interval(b))) == result


MEETING = [
    ("[1, 2]", "[2, 3]", True),
    ("[1, 2)", "[2, 3]", False),
    ("[1, 2]", "(2, 3]", False),
    ("[1, 2]", "[3, 4]", False),
    ("[1, 4]", "[2, 3]", True),
    ("(1, +∞)", "1", False),
    ("[1, +∞)", "1", True),
    ("(−∞, +∞)", "7", True),
    ("(−∞, 3)", "(3, +∞)", False),
    ("5", "5", True),
]


@pytest.mark.parametrize(
    ("a", "b", "meets"), MEETING, ids=[f"{row[0]} and {row[1]}" for row in MEETING]
)
def test_two_intervals_meet_where_some_value_lies_in_both(a: str, b: str, meets: bool) -> None:  # noqa: FBT001
    assert interval(a).meets(interval(b)) is meets
    assert interval(b).meets(interval(a)) is meets


GAPS = [
    ("[1, 2]", "[5, 6]", 3),
    ("[5, 6]", "[1, 2]", 3),
    ("[1, 2)", "[2, 3]", 0),
    ("[1, 4]", "[2, 3]", 0),
    ("(1, +∞)", "[-4, 0]", 1),
]


@pytest.mark.parametrize(("a", "b", "gap"), GAPS, ids=[f"{row[0]} and {row[1]}" for row in GAPS])
def test_the_gap_is_the_distance_between_them(a: str, b: str, gap: int) -> None:
    assert interval(a).gap(interval(b)) == gap


ROUNDED = [
    ("6.8", "0.1", "[6.75, 6.85]"),
    ("500", "1", "[499.5, 500.5]"),
    ("-3", "1", "[-3.5, -2.5]"),
]


@pytest.mark.parametrize(("value", "place", "expected"), ROUNDED, ids=[row[0] for row in ROUNDED])
def test_a_rounded_value_stands_for_half_a_place_either_way(
    value: str, place: str, expected: str
) -> None:
    assert str(Interval.around(Decimal(value), Decimal(place))) == expected


PLAIN = [
    ("1.20E+9", "1200000000"),
    ("3.50", "3.5"),
    ("0E-10", "0"),
    ("-0", "0"),
    ("0.00", "0"),
    ("3.5E-8", "0.000000035"),
]


@pytest.mark.parametrize(("value", "written"), PLAIN, ids=[row[0] for row in PLAIN])
def test_a_decimal_is_written_without_exponent_and_idle_zeros(value: str, written: str) -> None:
    assert plain(Decimal(value)) == written


def test_a_negated_interval_is_mirrored() -> None:
    assert str(-interval("(1, 2]")) == "[-2, -1)"
    assert str(-interval("(1, +∞)")) == "(−∞, -1)"


def test_the_hull_holds_both() -> None:
    assert str(interval("[1, 2]").hull(interval("[5, 6]"))) == "[1, 6]"
    assert str(interval("(1, +∞)").hull(interval("5"))).endswith("+∞)")


def test_a_width_is_missing_where_an_end_is() -> None:
    assert (interval("[1, 3]").width, interval("[1, +∞)").width) == (2, None)


numbers = st.decimals(-(10**9), 10**9, places=3)


@st.composite
def inside(draw: st.DrawFn) -> tuple[Interval, Decimal]:
    """An interval with one of its values; an end may be missing, or open where the value leaves room for it."""
    low, value, high = sorted(draw(st.tuples(numbers, numbers, numbers)))
    has_low, has_high = draw(st.booleans()), draw(st.booleans())
    return Interval(
        low if has_low else None,
        high if has_high else None,
        low_open=has_low and low < value and draw(st.booleans()),
        high_open=has_high and value < high and draw(st.booleans()),
    ), value


def contains(one: Interval, value: Decimal) -> bool:
    return one.meets(Interval.exact(value))


@settings(max_examples=150, deadline=None)
@given(inside(), inside())
@example((Interval(Decimal(0)), Decimal(0)), (Interval(Decimal(0), low_open=True), Decimal(1)))
def test_sums_differences_and_products_hold_those_of_their_values(
    a: tuple[Interval, Decimal], b: tuple[Interval, Decimal]
) -> None:
    (x_interval, x), (y_interval, y) = a, b
    assert contains(x_interval + y_interval, x + y)
    assert contains(x_interval - y_interval, x - y)
    assert contains(x_interval * y_interval, x * y)
    assert contains(-x_interval, -x)
    assert contains(x_interval.hull(y_interval), x)


@settings(max_examples=150, deadline=None)
@given(inside(), inside())
def test_a_quotient_holds_that_of_its_values(
    a: tuple[Interval, Decimal], b: tuple[Interval, Decimal]
) -> None:
    """x/y need not be a finite decimal: the quotient's ends, times y, must lie on either side of x."""
    (x_interval, x), (y_interval, y) = a, b
    assume(y != 0)
    quotient = x_interval / y_interval
    ends = [end for end in (quotient.low, quotient.high) if end is not None]
    if quotient.low is not None:
        assert quotient.low * abs(y) <= x * (1 if y > 0 else -1) + abs(y) * Decimal("1e-25")
    if quotient.high is not None:
        assert quotient.high * abs(y) >= x * (1 if y > 0 else -1) - abs(y) * Decimal("1e-25")
    assert ends == sorted(ends)


@settings(max_examples=150, deadline=None)
@given(inside(), inside())
def test_meeting_is_symmetric_and_excludes_a_gap(
    a: tuple[Interval, Decimal], b: tuple[Interval, Decimal]
) -> None:
    one, other = a[0], b[0]
    assert one.meets(other) == other.meets(one)
    assert one.gap(other) == other.gap(one)
    assert not (one.meets(other) and one.gap(other))
