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
    # what is aimed at is set, and no rounded count
    ("今年招生3125人，完成目标任务3000人的114.2%。", "inconsistent"),
    ("今年招生3125人，完成目标任务3000人的104.2%。", "consistent"),
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


CUT_OFF = [
    # text, severity of its finding, the figure that was cut off; no finding where neither is told
    ("火灾63.68万起，其中夜间25.96万起，占40.7%。", "warning", "40.7%"),
    (
        "成交商品房930套/76456.6平方米，均价53047元/平方米，总金额40.55亿元。",
        "warning",
        "40.55亿元",
    ),
    ("2023年产值201.5亿元，2024年产值230.4亿元，增长14.3%。", None, None),
    ("2023年产值201.54亿元，2024年产值230.56亿元，增长14.3%。", "warning", "14.3%"),
    ("2023年产值201.54亿元，2024年产值230.26亿元，增长14.4%。", "error", None),
    ("2023年产值201.54亿元，2024年产值172.46亿元，下降14.4%。", None, None),
    ("2023年产值201.54亿元，2024年产值172.66亿元，下降14.2%。", "error", None),
    ("2023年产值201.57亿元，2024年产值172.46亿元，下降14.4%。", None, None),
    ("2023年产值201.86亿元，2024年产值172.46亿元，下降14.5%。", "warning", "14.5%"),
    ("公办学校21所，民办学校13所，合计38所。", "error", None),
]


@pytest.mark.parametrize(("text", "severity", "figure"), CUT_OFF)
def test_what_holds_if_digits_were_dropped_is_doubted_and_says_so(
    text: str, severity: str | None, figure: str | None
) -> None:
    findings = check_reply(text)["findings"]
    assert [one["severity"] for one in findings] == [severity] * (severity is not None)
    assert [f"if {figure} was cut off" in one["message"] for one in findings] == [
        figure is not None
    ] * len(findings)
