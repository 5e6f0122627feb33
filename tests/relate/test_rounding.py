"""What holds only where trailing zeros are no digits is too wide to tell: untestable, and no finding."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

ROUND = [
    # text, the verdict of its one relation
    ("医护共2400人，其中男性900人，女性1450人。", "untestable"),
    ("医护共2400人，其中男性900人，女性1500人。", "consistent"),
    ("医护共2413人，其中男性900人，女性1450人。", "inconsistent"),
    ("玉米8万吨，大豆5万吨，合计10万吨。", "untestable"),
    ("玉米8万吨，大豆5万吨，合计13万吨。", "consistent"),
    ("2023年产值200亿元，2024年产值230亿元，增长20%。", "untestable"),
    ("2023年产值200亿元，2024年产值230亿元，增长15%。", "consistent"),
    ("2023年产值201.5亿元，2024年产值230.4亿元，增长24.3%。", "inconsistent"),
]


@pytest.mark.parametrize(("text", "verdict"), ROUND)
def test_round_numbers_decide_nothing(text: str, verdict: str) -> None:
    reply = check_reply(text)
    assert [one["verdict"] for one in reply["relations"]] == [verdict]
    assert bool(reply["findings"]) == (verdict == "inconsistent")


OPEN = [
    "常住人口不到30万人，财政收入6亿元，人均财政收入2000元。",
    "发行股票不超过3000万股。每股派发现金红利2.5元，合计派发现金红利1.2亿元。",
]


@pytest.mark.parametrize("text", OPEN)
def test_a_side_without_bounds_decides_nothing(text: str) -> None:
    reply = check_reply(text)
    assert [one["verdict"] for one in reply["relations"]] == ["untestable"]
    assert reply["findings"] == []
