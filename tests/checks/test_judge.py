"""The judge: two intervals that do not meet under any reading are inconsistent; what is left open is never passed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from schemas.checks import judge
from schemas.checks.identities import IDENTITIES
from schemas.contract import ContractError, conform, frame
from schemas.intervals import Interval
from schemas.tables import RELATIONS


def identity(left: Interval, right: Interval, **fields: Any) -> dict[str, Any]:  # noqa: ANN401 - any column
    sides = {
        f"{side}_{name}": getattr(interval, name)
        for side, interval in (("left", left), ("right", right))
        for name in ("low", "high", "low_open", "high_open")
    }
    readings = {"left": fields.pop("left_wide", left), "right": fields.pop("right_wide", right)}
    wide = {
        f"{side}_{end}_wide": getattr(reading, end)
        for side, reading in readings.items()
        for end in ("low", "high")
    }
    return {
        "relation_id": "r1",
        "document_id": "d1",
        "kind": "enumeration",
        "expression": "a = b",
        "confidence": 0.9,
        "statement": "a is not b",
        "statement_zh": "甲不等于乙",
        "is_testable": True,
        **sides,
        **wide,
        **fields,
    }


def closed(low: float, high: float) -> Interval:
    return Interval(Decimal(str(low)), Decimal(str(high)))


ABOVE_THREE = Interval(Decimal(3), low_open=True)

VERDICTS = [
    ("they overlap", closed(1, 3), closed(2, 4), {}, "consistent"),
    ("they touch", closed(1, 3), closed(3, 4), {}, "consistent"),
    ("they touch at an open end", closed(1, 3), ABOVE_THREE, {}, "inconsistent"),
    ("a gap lies between", closed(1, 2), closed(3, 4), {}, "inconsistent"),
    ("a gap the other way", closed(3, 4), closed(1, 2), {}, "inconsistent"),
    ("one has no end", closed(1, 2), Interval(), {}, "consistent"),
    ("trailing zeros unstated would save it", closed(499.5, 500.5), closed(540, 541), {"left_wide": closed(450, 550)}, "consistent"),
    ("not even trailing zeros save it", closed(499.5, 500.5), closed(640, 641), {"left_wide": closed(450, 550)}, "inconsistent"),
    ("the words leave it open", closed(1, 2), closed(3, 4), {"is_testable": False}, "untestable"),
    ("left open and meeting is not passed either", closed(1, 3), closed(2, 4), {"is_testable": False}, "untestable"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "fields", "verdict"),
    [row[1:] for row in VERDICTS],
    ids=[row[0] for row in VERDICTS],
)
def test_intervals_are_judged(
    left: Interval, right: Interval, fields: dict[str, Any], verdict: str
) -> None:
    relations = judge(frame(IDENTITIES, [identity(left, right, **fields)]))
    conform(relations, RELATIONS)
    assert relations["verdict"].to_list() == [verdict]


def test_each_row_is_judged_by_itself() -> None:
    rows = [
        identity(closed(1, 2), closed(2, 3), relation_id="a"),
        identity(closed(1, 2), closed(5, 6), relation_id="b"),
        identity(closed(1, 2), closed(2, 3), relation_id="c"),
    ]
    relations = judge(frame(IDENTITIES, rows))
    assert dict(relations.select("relation_id", "verdict").iter_rows()) == {
        "a": "consistent",
        "b": "inconsistent",
        "c": "consistent",
    }


def test_the_gap_is_the_distance_between_the_sides() -> None:
    assert judge(frame(IDENTITIES, [identity(closed(1, 2), closed(5, 6))]))["gap"].to_list() == [
        Decimal(3)
    ]
    assert judge(frame(IDENTITIES, [identity(closed(5, 6), closed(1, 2))]))["gap"].to_list() == [
        Decimal(3)
    ]
    assert judge(frame(IDENTITIES, [identity(closed(1, 4), closed(2, 3))]))["gap"].to_list() == [
        Decimal(0)
    ]


def test_no_identities_give_no_relations() -> None:
    assert judge(frame(IDENTITIES, [])).is_empty()


def test_a_frame_that_is_no_identities_frame_is_refused() -> None:
    with pytest.raises(ContractError, match="identities"):
        judge(frame(IDENTITIES, []).drop("is_testable"))
