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


LEDGER = """2023年主要财务数据（单位：万元）
项目\t2023年\t2022年
营业收入\t{sales}\t38126.45
净利润\t5217.36\t4806.12
"""
TABLED = [
    # what a firm says of itself, in a table and below it: only in the table, the text, the verdicts
    ("41863.27", "2023年，公司实现营业收入41863.27万元，净利润5217.36万元。", ["consistent"] * 2),
    ("41863.27", "2023年，公司实现营业收入4.19亿元，净利润5217.36万元。", ["consistent"] * 2),
    (
        "41863.27",
        "2023年，公司实现营业收入41683.27万元，净利润5217.36万元。",
        ["inconsistent", "consistent"],
    ),
    (
        "41863.27",
        "2023年，公司实现营业收入41863.27万元，净利润5717.36万元。",
        ["consistent", "inconsistent"],
    ),
    ("41863.27", "2022年，公司实现营业收入38726.45万元。", ["inconsistent"]),
    ("41863.27", "2023年，公司实现营业收入52914.08万元。", []),  # no slip: of another circle
    ("41863.27", "2023年，公司实现主营业务收入41683.27万元。", []),
]


@pytest.mark.parametrize(("sales", "text", "verdicts"), TABLED, ids=[row[1] for row in TABLED])
def test_a_text_agrees_with_its_table(sales: str, text: str, verdicts: list[str]) -> None:
    relations = check_reply(LEDGER.format(sales=sales) + "\n" + text)["relations"]
    assert [one["verdict"] for one in relations if one["kind"] == "restated"] == verdicts


UNPLACED = [
    # without a place: a slip in many digits; in few; two other values; approximate ones; two places
    (
        "2023年，公司营业收入8642.31万元。经审计，2023年，公司营业收入8692.31万元。",
        ["inconsistent"],
    ),
    (
        "2023年，公司营业收入8642.31万元。经审计，2023年，公司营业收入8624.31万元。",
        ["inconsistent"],
    ),
    ("2023年，公司营业收入8.6亿元。经审计，2023年，公司营业收入8.2亿元。", []),
    (
        "2023年，公司营业收入8642.31万元。2023年，公司营业收入8692.31万元。2023年，公司营业收入7215.60万元。",
        [],
    ),
    ("2023年，公司营业收入约8642万元。经审计，2023年，公司营业收入8692万元。", ["consistent"]),
]


@pytest.mark.parametrize(("text", "verdicts"), UNPLACED, ids=[row[0] for row in UNPLACED])
def test_what_names_no_place_needs_a_slip_in_many_digits(text: str, verdicts: list[str]) -> None:
    relations = check_reply(text)["relations"]
    assert [one["verdict"] for one in relations if one["kind"] == "restated"] == verdicts
