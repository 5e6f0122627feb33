"""Dates: days exist, spans begin before they end, and days that go back in a text prove nothing."""

from __future__ import annotations

from datetime import date

import pytest

from flows.examine import check_reply

DAYS = [
    # text, kind of relation, verdict
    ("展会定于2021年2月30日开幕。", "containment", "inconsistent"),
    ("展会定于2021年2月29日开幕。", "containment", "inconsistent"),
    ("展会定于2024年2月29日开幕。", None, None),
    ("展会定于2月30日开幕。", "containment", "inconsistent"),
    ("展会定于2月29日开幕。", None, None),
    ("展会定于2021年4月31日开幕。", "containment", "inconsistent"),
    ("展会定于2021-02-30开幕。", "containment", "inconsistent"),
    ("展会定于2021年12月31日开幕。", None, None),
    ("展会定于2021年12月32日开幕。", "containment", "inconsistent"),
    ("展会定于2021年13月开幕。", "containment", "inconsistent"),
    ("展会定于2021年14月6日开幕。", "containment", "inconsistent"),
    ("展会定于9月35日开幕。", "containment", "inconsistent"),
    ("展会历时13个月。", None, None),
    # spans
    ("展期为2021年6月10日至6月20日。", "date_order", "consistent"),
    ("展期为2021年6月20日至6月10日。", "date_order", "inconsistent"),
    ("展期为2021年3月9日至3日。", "date_order", "inconsistent"),
    ("展期为2021年3月至2020年1月。", "date_order", "inconsistent"),
    ("展期为2020年11月至2021年2月。", "date_order", "consistent"),
    ("展期为11月至2月。", None, None),
    # order
    ("2021年3月1日立项，3月9日开工。", "date_order", "consistent"),
    ("2021年3月9日开工，此前3月1日立项。", "date_order", "untestable"),
    ("大桥于2021年3月9日开工，2021年3月1日竣工。", "date_order", "inconsistent"),
    ("大桥于2021年3月9日正式开工，并于2023年3月1日建成通车。", "date_order", "consistent"),
    ("大桥于2021年3月9日开工，一期2021年3月1日竣工。", "date_order", "untestable"),
    ("大桥于2021年3月9日开工，2021年3月1日竣工验收规程发布。", "date_order", "untestable"),
    ("大桥于2021年3月9日开工，2021年3月1日立项。", "date_order", "untestable"),
    ("2021年3月9日开工。\n\n2021年3月1日立项。", None, None),
]


@pytest.mark.parametrize(("text", "kind", "verdict"), DAYS, ids=[ascii(row[0]) for row in DAYS])
def test_dates_against_the_calendar_and_each_other(
    text: str, kind: str | None, verdict: str | None
) -> None:
    found = [(one["kind"], one["verdict"]) for one in check_reply(text)["relations"]]
    assert found == ([] if kind is None else [(kind, verdict)])


def test_the_year_of_the_reference_date_decides_about_a_leap_day() -> None:
    text = "展会定于2月29日开幕。"
    assert [one["verdict"] for one in check_reply(text, date(2023, 1, 1))["relations"]] == [
        "inconsistent"
    ]
    assert check_reply(text, date(2024, 1, 1))["relations"] == []
