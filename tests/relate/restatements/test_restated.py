"""The same indicator told twice: the values agree, or a slip of the pen explains why they do not."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

ROWS = [
    # text, verdict; None where nothing is to be said
    (
        "2021年，北河县技术合同成交额438.90亿元。经济回升，北河县2021年技术合同成交额达到439亿元。",
        "consistent",
    ),
    (
        "2021年，北河县技术合同成交额438.90亿元。经济回升，北河县2021年技术合同成交额达到438.60亿元。",
        "inconsistent",
    ),
    (
        "2021年，北河县技术合同成交额438.90亿元。经济回升，北河县2021年技术合同成交额达到43.89亿元。",
        "inconsistent",
    ),
    (
        "2021年，北河县技术合同成交额438.90亿元。经济回升，北河县2021年技术合同成交额达到512.34亿元。",
        None,
    ),
    (
        "北河县技术合同成交额突破新高，2021年达到438.9亿元。统计显示，2021年北河县技术合同成交额为438.90亿元。",
        "consistent",
    ),
    (
        "2021年北河县技术合同成交额增长12.3%。\\n据统计，2021年，北河县技术合同成交额438.90亿元，比上年增长12.3%。",
        "consistent",
    ),
    (
        "2021年北河县技术合同成交额增长12.3%。\\n据统计，2021年，北河县技术合同成交额438.90亿元，比上年增长18.3%。",
        "inconsistent",
    ),
    ("2021年，北河县技术合同成交额438.90亿元。2020年北河县技术合同成交额为438.60亿元。", None),
    ("2021年，北河县技术合同成交额438.90亿元。2021年南河县技术合同成交额为438.60亿元。", None),
    ("2021年，北河县技术合同成交额438.90亿元。预计2021年北河县技术合同成交额438.60亿元。", None),
    ("2021年，北河县投资438.90亿元。2021年北河县投资438.60亿元。", None),
    ("2021年，北河县技术合同成交额438.90亿元，其中企业技术合同成交额438.60亿元。", None),
    (
        "2021年，东海全市技术合同成交额438.90亿元。2021年，西山全市技术合同成交额为438.60亿元。",
        None,
    ),
]


@pytest.mark.parametrize(("text", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_what_is_told_twice_is_the_same(text: str, verdict: str | None) -> None:
    found = {one["verdict"] for one in check_reply(text)["relations"] if one["kind"] == "restated"}
    assert found == (set() if verdict is None else {verdict})
