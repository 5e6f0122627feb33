"""Rates by the people on average over the year, of which only a slip is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "年末全县常住人口50.0万人。全年出生人口3120人，出生率6.24‰。",
        ["6.24‰", "3120人", "50.0万人"],
        "consistent",
    ),
    (
        "年末全县常住人口50.0万人。全年出生人口3120人，出生率6.84‰。",
        ["6.84‰", "3120人", "50.0万人"],
        "inconsistent",
    ),
    (
        "年末全市常住人口350.6万人，全年死亡人口2.35万人，人口死亡率9.70‰。",
        ["9.70‰", "2.35万人", "350.6万人"],
        "inconsistent",
    ),
    # people on average, those registered, another year, the sick
    ("年末全县常住人口50.0万人。全年出生人口3120人，出生率6.27‰。", [], None),
    ("年末全市常住人口720万人。全年户籍人口出生5.2万人，出生率8.1‰。", [], None),
    ("2022年出生人口3120人。年末常住人口50.0万人，2023年出生率6.84‰。", [], None),
    ("全市常住人口50.0万人，确诊3120例，死亡31例，死亡率1.0%。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_rate_is_told_where_it_slipped(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "ratio") == told(operands, verdict)


def test_those_born_are_no_share_of_the_people(judged: Judge) -> None:
    text = "年末常住人口720.5万人，出生人口5.27万人，出生率7.33‰；死亡人口4.03万人，死亡率5.61‰。"
    assert judged(text, "share") == []
