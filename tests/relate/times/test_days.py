"""How many days a span has, and which day of the week a date is."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

LENGTHS = [
    # text, verdict; None where nothing is to be said
    ("展会于9月29日至10月6日举行，共8天。", "consistent"),
    ("展会于9月29日至10月6日举行，共6天。", "inconsistent"),
    ("展会于9月29日至10月6日举行，共7天。", "inconsistent"),
    ("展会于9月29日至10月6日举行，为期7天。", "consistent"),
    ("8月11日至13日，全县结合实际，开展为期三天的夜间巡查。", "consistent"),
    ("8月11日至13日，全县结合实际，开展为期五天的夜间巡查。", "inconsistent"),
    ("为期三天的博览会将于8月11日至13日举行。", "consistent"),
    ("为期5天的博览会将于8月11日至13日举行。", "inconsistent"),
    ("展会于9月29日至10月6日举行，另有论坛持续3天。", None),
    ("展会于9月29日至10月6日举行，连续三年举办。", None),
    ("展会于9月29日至10月6日举行，近8天接待游客3万人。", None),
    ("展会于9月29日至10月6日举行。比赛共3天。", None),
    ("10月1日至12月9日，全市重污染天数共5天。", None),
    # a bracket of the span and its days alone
    ("假期（10月1日至7日，7天）接待游客80万人次。", "consistent"),
    ("假期（10月1日至7日，9天）接待游客80万人次。", "inconsistent"),
    ("展会（5月1日至5日，3天）在县城举行。", "inconsistent"),
    ("假期（10月1日至7日，其中3天有雨）接待游客80万人次。", None),
    ("假期（10月1日至7日，晴天3天）接待游客80万人次。", None),
    # February of a year that is not named has 28 days or 29
    ("巡展自2月3日开始，3月12日结束，共39天。", "consistent"),
    ("巡展自2月3日开始，3月12日结束，共38天。", "consistent"),
    ("巡展自2月3日开始，3月12日结束，共36天。", "inconsistent"),
    ("2023年巡展自2月3日开始，3月12日结束，共39天。", "inconsistent"),
    ("论坛2月26日开幕，3月1日闭幕，会期5天。", "consistent"),
    ("集训从2月18日至3月6日，历时18天。", "consistent"),
    ("集训从2月18日至3月6日，历时21天。", "inconsistent"),
    ("庙会于2月24日至29日举行，共6天。", "consistent"),
    ("庙会于2月24日至29日举行，共5天。", "inconsistent"),
    ("庙会于1月18日至2月6日举行，共21天。", "inconsistent"),
]
WEEKDAYS = [
    ("论坛定于2023年8月18日（星期五）举行。", "consistent"),
    ("论坛定于2023年8月18日（星期四）举行。", "inconsistent"),
    ("论坛定于2023年8月18日周五举行。", "consistent"),
    ("论坛定于2023年8月20日（星期天）举行。", "consistent"),
    ("论坛定于2023年8月20日，周一举行。", "inconsistent"),
    ("2023年8月14日讯，论坛定于8月18日（周五）举行。", "consistent"),
    ("2023年8月14日讯，论坛定于8月18日（周四）举行。", "inconsistent"),
    ("论坛定于8月18日（星期四）举行。", None),
    # a year that the text names later in time is the day's where that fits; the one before it is of a story
    ("2023年8月14日讯，该校1956年建校。校庆定于8月18日（周五）举行。", "consistent"),
    ("老馆长于2023年8月9日退休。他1956年参加工作，欢送会将于8月18日（周五）举行。", None),
    ("队长2011年入队，2022年12月首次夺冠。下一轮定于1月15日（周日）举行。", None),
    ("2023年8月14日讯，该校1956年建校。校庆定于8月18日（周一）举行。", "inconsistent"),
    ("该校1956年建校。2023年8月14日讯，校庆定于8月18日（周四）举行。", "inconsistent"),
    ("2023年8月18日周期性检修。", None),
    ("2023年8月18日周四至周日举行。", None),
    ("2023年8月18日周一帆获奖。", None),
    ("2023年8月开始，每周五举行。", None),
]


def _verdicts(text: str, kind: str) -> set[str]:
    return {one["verdict"] for one in check_reply(text)["relations"] if one["kind"] == kind}


@pytest.mark.parametrize(("text", "verdict"), LENGTHS, ids=[row[0] for row in LENGTHS])
def test_a_span_has_as_many_days_as_the_text_counts(text: str, verdict: str | None) -> None:
    assert _verdicts(text, "span_length") == (set() if verdict is None else {verdict})


@pytest.mark.parametrize(("text", "verdict"), WEEKDAYS, ids=[row[0] for row in WEEKDAYS])
def test_a_date_falls_on_the_weekday_told_with_it(text: str, verdict: str | None) -> None:
    assert _verdicts(text, "weekday") == (set() if verdict is None else {verdict})
