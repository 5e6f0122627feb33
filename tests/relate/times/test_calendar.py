"""Days against the span they belong to."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

ROWS = [
    # text, verdict; None where nothing is to be said
    ("博览会于2021年3月5日至4月6日举行。", "consistent"),
    ("博览会于2021年4月16日至4月6日举行。", "inconsistent"),
    ("运动会将于3月15日至3月6日举办。", "inconsistent"),
    ("项目自2021年3月5日开工，至2021年6月5日竣工。", "consistent"),
    ("项目自2021年8月5日开工，至2021年6月5日竣工。", "inconsistent"),
    ("网上报名从3月25日开始，到3月15日截止。", "inconsistent"),
    ("供暖期为11月15日至3月15日。", None),
    ("供暖期为2021年11月15日至次年3月15日。", None),
    ("供暖期为2021年11月15日至2022年3月15日。", "consistent"),
    ("期限为2023年8月15日至2024年8月14日。", "consistent"),
    ("3月5日和3月1日分别开会。", None),
]


@pytest.mark.parametrize(("text", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_span_ends_after_it_begins(text: str, verdict: str | None) -> None:
    found = {
        one["verdict"] for one in check_reply(text)["relations"] if one["kind"] == "date_order"
    }
    found -= {"untestable"}  # days that follow each other in a story
    assert found == (set() if verdict is None else {verdict})


WITHIN = [
    ("旅游旺季从3月5日开始至5月5日结束，其中4月3日迎来客流高峰。", "consistent"),
    ("旅游旺季从3月5日开始至5月5日结束，其中6月3日迎来客流高峰。", "inconsistent"),
    ("展会于2021年3月5日至20日举办，其中3月6日为专业观众日。", "consistent"),
    ("展会于2021年3月5日至20日举办，其中3月26日为专业观众日。", "inconsistent"),
    ("活动于2月1日至10日开展，期间的1月28日集中检查。", "inconsistent"),
    ("文化节于3月5日至3月20日举行，3月8日举办推介会。", "consistent"),
    ("文化节于3月5日至3月20日举行，3月1日召开新闻发布会。", None),
    ("文化节于3月5日至3月20日举行，4月1日起报名。", None),
    ("文化节于3月5日至3月20日举行。4月1日举办推介会。", None),
    ("供暖期为11月15日至3月15日，其中1月1日为假日。", None),
    ("上半年全县旅游收入58.2亿元，其中5月12.1亿元。", "consistent"),
    ("上半年全县旅游收入58.2亿元，其中8月12.1亿元。", "inconsistent"),
    # what is only compared with has no parts
    ("1—10月旅游收入增长8%，增幅较1—9月提高2个百分点，其中10月增长12%。", "consistent"),
    ("旅游收入增长8%，增幅比1—9月提高2个百分点，其中10月增长12%。", None),
    ("一季度全县旅游收入58.2亿元，其中，4月份12.1亿元。", "inconsistent"),
    ("前三季度全县旅游收入58.2亿元，其中三季度12.1亿元。", "consistent"),
    ("上半年全县旅游收入58.2亿元，其中去年8月12.1亿元。", None),
    ("全年全县旅游收入58.2亿元，其中8月12.1亿元。", None),
    ("上半年全县旅游收入58.2亿元，8月12.1亿元。", None),
]


@pytest.mark.parametrize(("text", "verdict"), WITHIN, ids=[row[0] for row in WITHIN])
def test_a_day_lies_within_its_span(text: str, verdict: str | None) -> None:
    found = {
        one["verdict"]
        for one in check_reply(text)["relations"]
        if one["kind"] == "containment" and len(one["figures"]) > 1
    }
    assert found == (set() if verdict is None else {verdict})
