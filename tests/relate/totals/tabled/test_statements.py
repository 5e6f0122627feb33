"""A balance sheet: its sums, both of its sides, and what is none."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

SHEET = {
    "流动资产合计": ["160.5", "125.3"],
    "非流动资产合计": ["90.3", "95.2"],
    "资产总计": ["250.8", "220.5"],
    "流动负债合计": ["70.3", "60.2"],
    "非流动负债合计": ["29.7", "10.3"],
    "负债合计": ["100.0", "70.5"],
    "所有者权益（或股东权益）合计": ["150.8", "150.0"],
    "负债和所有者权益（或股东权益）总计": ["250.8", "220.5"],
}


def sheet(**changed: str) -> str:
    """The sheet with other amounts at the end of the year."""
    rows = [(label, changed.get(label, now), before) for label, (now, before) in SHEET.items()]
    lines = [("项目", "期末余额", "年初余额"), *rows]
    return "资产负债表\n单位：万元\n" + "\n".join("\t".join(line) for line in lines)


def errors(text: str) -> list[str]:
    """What is said to be wrong."""
    return [one["message"] for one in check_reply(text)["findings"]]


def test_a_right_sheet_is_silent() -> None:
    found = check_reply(sheet())
    sums = [one["verdict"] for one in found["relations"] if one["kind"] == "sum"]
    assert not found["findings"]
    assert len(sums) >= 6
    assert set(sums) == {"consistent"}


@pytest.mark.parametrize(
    ("label", "slip", "message"),
    [
        ("流动资产合计", "106.5", "the parts add up to 196.8, the total says 250.8."),
        ("资产总计", "260.8", "the parts add up to 250.8, the total says 260.8."),
        ("流动负债合计", "73.3", "the parts add up to 103, the total says 100.0."),
        (
            "所有者权益（或股东权益）合计",
            "158.8",
            "the parts add up to 258.8, the total says 250.8.",
        ),
    ],
)
def test_a_row_that_does_not_add_up_is_a_slip(label: str, slip: str, message: str) -> None:
    assert message in errors(sheet(**{label: slip}))


SILENT = [
    # what it shows, the rows
    (
        "what is held for others is in the sum alone",
        ["流动资产合计\t160.5", "非流动资产合计\t90.3", "受托代理资产\t4.2", "资产总计\t255.0"],
    ),
    (
        "the older sheet has more kinds",
        ["流动资产合计\t160.5", "长期投资合计\t10.2", "固定资产合计\t80.1", "资产总计\t255.0"],
    ),
    (
        "two sides in one row",
        [
            "流动资产合计\t160.5\t流动负债合计\t70.3",
            "非流动资产合计\t90.3\t非流动负债合计\t29.7",
            "资产总计\t250.8\t负债和所有者权益总计\t250.8",
        ],
    ),
    ("a share", ["流动资产合计\t64.0%", "非流动资产合计\t36.0%", "资产总计\t250.8"]),
]


@pytest.mark.parametrize("rows", [row[1] for row in SILENT], ids=[row[0] for row in SILENT])
def test_what_is_no_such_sum_is_silent(rows: list[str]) -> None:
    head = "\t".join(["项目", "期末余额"] * (rows[0].count("\t") // 2 + 1))
    assert not errors("资产负债表\n单位：万元\n" + "\n".join([head, *rows]))
