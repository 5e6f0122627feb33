"""Sums as the example of an identity: whether it holds, what one digit would mend, and how telling that is."""

from __future__ import annotations

from decimal import Decimal

import pytest

from flows.extract.document import extract_text
from flows.relate.arithmetic import (
    DOUBTED,
    SURE,
    Term,
    Wording,
    chance,
    identity,
    meets,
    mends,
    misplaced,
    unit_in_last_place,
)
from flows.relate.groups import adds_up
from schemas.intervals import Interval

WORDING = Wording("total = parts", "the parts do not make it", "各部分之和不符")


def terms(text: str) -> list[Term]:
    """The figures of a text, of which the first is the total of the others."""
    total, *parts = extract_text(text).figures
    return [Term(total, "total"), *(Term(part, "part") for part in parts)]


PLACES = [
    # text, what 1 in the last digit is worth in the canonical unit
    ("用工1,260人", "1"),
    ("失业率5.2%", "0.1"),
    ("投资12.30亿元", "1000000"),
    ("投资7亿314万元", "10000"),
    ("产粮86万吨", "10000000"),
    ("投资503万元", "10000"),
    ("投资十二亿元", None),
    ("三成", None),
]


@pytest.mark.parametrize(("text", "place"), PLACES, ids=[row[0] for row in PLACES])
def test_the_last_place_is_that_of_the_last_digit_written(text: str, place: str | None) -> None:
    (figure,) = extract_text(text).figures
    assert unit_in_last_place(figure) == (None if place is None else Decimal(place))


ZEROS = [
    # text, low and high with trailing zeros as unstated
    ("投资500万元", 4_500_000, 5_500_000),
    ("利润20亿元", 1_500_000_000, 2_500_000_000),
    ("用工1200人", 1150, 1250),
    ("用工12000人", 11500, 12500),
    # one zero of a full count, decimals and words of size are meant
    ("用工120人", 120, 120),
    ("用工1203人", 1203, 1203),
    ("投资503万元", 5_025_000, 5_035_000),
    ("投资5.0亿元", 495_000_000, 505_000_000),
]


@pytest.mark.parametrize(("text", "low", "high"), ZEROS, ids=[row[0] for row in ZEROS])
def test_trailing_zeros_may_be_unstated(text: str, low: int, high: int) -> None:
    (figure,) = extract_text(text).figures
    assert Term(figure, "total").wide == Interval(Decimal(low), Decimal(high))


def test_a_term_that_is_taken_away_has_both_readings_negative() -> None:
    (figure,) = extract_text("亏损额500万元").figures
    term = Term(figure, "part", -1)
    assert term.interval == Interval(Decimal(-5_005_000), Decimal(-4_995_000))
    assert term.wide == Interval(Decimal(-5_500_000), Decimal(-4_500_000))


HOLDING = [
    # text, whether the parts make the total
    ("合计743吨，甲库325吨，乙库418吨。", True),
    ("合计744吨，甲库325吨，乙库418吨。", True),  # each may be rounded
    ("合计745吨，甲库325吨，乙库418吨。", False),
    ("合计743人，甲村325人，乙村418人。", True),
    ("合计744人，甲村325人，乙村418人。", False),  # counts are exact
    ("合计500吨，甲库312吨，乙库214吨。", True),  # the zeros may be unstated
    ("合计501吨，甲库312吨，乙库214吨。", False),
    ("合计1743吨，甲库325吨，乙库418吨。", False),
]


@pytest.mark.parametrize(("text", "holds"), HOLDING, ids=[row[0] for row in HOLDING])
def test_an_identity_holds_under_one_of_its_readings(text: str, holds: bool) -> None:  # noqa: FBT001 - a column of the table
    assert meets(terms(text), adds_up) is holds


MENDS = [
    # text, every slip of the pen without which the parts would add up
    (
        "合计753吨，甲库325吨，乙库418吨。",
        [("753吨", "743吨"), ("325吨", "335吨"), ("418吨", "428吨")],
    ),
    (
        "合计7431.52吨，甲库3250.31吨，乙库4182.21吨。",
        [("7431.52吨", "7432.52吨"), ("4182.21吨", "4181.21吨")],
    ),
    ("合计1,843人，甲村725人，乙村918人。", [("1,843人", "1,643人"), ("725人", "925人")]),
    # two digits of a long number in each other's place, and not of a short one
    (
        "合计1537306人，甲村573210人，乙村1000096人。",
        [("1537306人", "1573306人"), ("573210人", "537210人")],
    ),
    ("合计1456人，甲村732人，乙村814人。", []),
    ("合计1743吨，甲库325吨，乙库418吨。", []),
    ("合计99吨，甲库325吨，乙库418吨。", []),
    ("合计九十九吨，甲库三百吨，乙库四百吨。", []),
]


@pytest.mark.parametrize(("text", "changes"), MENDS, ids=[row[0] for row in MENDS])
def test_every_slip_that_mends_is_found(text: str, changes: list[tuple[str, str]]) -> None:
    found = mends(terms(text), adds_up)
    assert [(mend.written, mend.instead) for mend in found] == changes


def test_chance_mends_small_counts_always_and_long_numbers_seldom() -> None:
    small = chance(terms("合计9例，甲区5例，乙区3例。"), adds_up)
    middling = chance(terms("合计753吨，甲库325吨，乙库418吨。"), adds_up)
    long = chance(terms("合计7431.52吨，甲库3250.31吨，乙库4182.21吨。"), adds_up)
    assert small == 1
    assert Decimal("0.05") < middling < Decimal("0.2")
    assert long < Decimal("0.001")


CONFIDENCES = [
    # text, confidence of the binding, confidence of the relation, places that the sides are apart
    ("合计743吨，甲库325吨，乙库418吨。", 0.6, 0.6, None),
    ("合计753吨，甲库325吨，乙库418吨。", 0.6, 0.6, "8.5"),
    # words that bind less than surely are doubted where no digit explains the gap, or chance would
    ("合计1743吨，甲库325吨，乙库418吨。", 0.6, DOUBTED, "998.5"),
    ("合计9例，甲区5例，乙区3例。", 0.6, DOUBTED, "1"),
    ("合计1743吨，甲库325吨，乙库418吨。", SURE, SURE, "998.5"),
]


@pytest.mark.parametrize(("text", "bound", "confidence", "places"), CONFIDENCES)
def test_a_far_gap_puts_an_unsure_binding_in_doubt(
    text: str, bound: float, confidence: float, places: str | None
) -> None:
    relation = identity("sum", terms(text), adds_up, WORDING, bound)
    assert relation.confidence == confidence
    assert relation.gap_places == (None if places is None else Decimal(places))


def test_an_identity_keeps_where_each_mend_would_go() -> None:
    text = "合计753吨，甲库325吨，乙库418吨。"
    relation = identity("sum", terms(text), adds_up, WORDING, SURE)
    assert [one.role for one in relation.operands] == ["total", "part", "part"]
    assert relation.expression == "total = parts; [752.5, 753.5]吨 ≠ [742, 744]吨"
    assert [text[at:].startswith(said) for at, said, _ in relation.mends] == [True] * 3


MISPLACED = [
    # text, the one slip of places that explains it; None where there is none, or more than one
    ("费用合计5.17亿元，2.46亿元，2.13亿元，1.12亿元", "5.71亿元"),
    ("总量8.64万吨，60.18万吨，26.22万吨", "86.4万吨"),
    ("总量86.40万吨，6.018万吨，26.22万吨", "60.18万吨"),
    ("共642批，312批，150批", "462批"),
    # round numbers meet by chance
    ("共3000元，1000元，200元", None),
    # a number of things has no point
    ("共31人，3人，0人", None),
    ("总量86.4万吨，60.18万吨，26.22万吨", None),
]


@pytest.mark.parametrize(("text", "instead"), MISPLACED, ids=[row[0] for row in MISPLACED])
def test_digits_that_have_changed_places_and_a_moved_point_are_slips(
    text: str, instead: str | None
) -> None:
    found = misplaced(terms(text), adds_up)
    holds = meets(terms(text), adds_up)
    assert [mend.instead for mend in found if not holds] == ([] if instead is None else [instead])
