"""How many days something came before or after the day it was planned for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "大桥原计划2022年6月30日通车，实际于2022年6月10日通车，提前20天。",
        ["20天", "2022年6月30日", "2022年6月10日"],
        "consistent",
    ),
    (
        "大桥原计划2022年6月30日通车，实际于2022年6月10日通车，提前30天。",
        ["30天", "2022年6月30日", "2022年6月10日"],
        "inconsistent",
    ),
    # a day more or less is a way of counting
    (
        "大桥原计划2022年6月30日通车，实际于2022年6月10日通车，提前21天。",
        ["21天", "2022年6月30日", "2022年6月10日"],
        "consistent",
    ),
    (
        "展览原定3月8日开幕，推迟至3月20日开幕，延期12天。",
        ["12天", "3月8日", "3月20日"],
        "consistent",
    ),
    (
        "展览原定3月8日开幕，推迟至3月20日开幕，延期22天。",
        ["22天", "3月8日", "3月20日"],
        "inconsistent",
    ),
    (
        "隧道于9月5日贯通，比合同工期9月30日提前25天。",
        ["25天", "9月5日", "9月30日"],
        "consistent",
    ),
    (
        "隧道于9月5日贯通，比合同工期9月30日提前15天。",
        ["15天", "9月5日", "9月30日"],
        "inconsistent",
    ),
    # into the next year
    (
        "展览原定12月28日开幕，推迟至1月4日开幕，推迟7天。",
        ["7天", "12月28日", "1月4日"],
        "consistent",
    ),
    # about, of working days, from no plan, from a span, counted from a third day
    ("展览原定3月8日开幕，推迟至3月20日开幕，延期约10天。", [], None),
    ("展览原定3月8日开幕，推迟至3月20日开幕，延期8个工作日。", [], None),
    ("展览3月8日布展，3月20日开幕，提前5天。", [], None),
    ("展览原定3月8日至12日举行，现已推迟5天。", [], None),
    ("展览原定3月8日开幕，3月20日再次推迟，又延期5天。", [], None),
    ("展览原定3月8日开幕，改为3月20日，提前5天公告。", [], None),
    ("展览原定3月8日开幕，改为3月20日。论坛提前5天。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_what_was_moved_was_moved_by_the_days_between(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "span_length") == told(operands, verdict)
