"""The amount of a month, after how much of the year a season had."""

from __future__ import annotations

from tests.extract.meaning.tables import Table, each, read

TABLE: Table = {
    "the amount of a month after a share of the year": [
        ("夏季用电量占全年的三成，7月达34亿千瓦时，同比增长6%。", ["用电量占比", None, "用电量", "用电量增速"]),
        ("旺季旅客占全年的四成，10月份单月42万人次。", ["旺季旅客占比", None, "旅客人次"]),
        ("冬季供热量占全年的71%，其中1月份仅286万吉焦。", ["供热量占比", None, "供热量"]),
        ("四季度签约额占全年的45%，12月只有12亿元。", [None, "签约额占比", None, "签约额"]),
        ("全年蒸发量812毫米，夏季（6—8月）占51%，8月当月达168毫米。", ["蒸发量", None, "蒸发量占比", None, "蒸发量"]),
        ("一季度降雪日数占全年的七成，2月有9天。", [None, "降雪日数占比", None, "降雪日数"]),
    ],
    "what has a name of its own, is measured otherwise, or goes on with an amount": [
        ("夏季游客占全年的六成，8月份收入3亿元。", ["游客占比", None, "收入"]),
        ("夏季用电量占全年的三成，7月有9天限电。", ["用电量占比", None, None]),
        ("夏季用电量86亿千瓦时，7月31亿千瓦时。", ["用电量", None, "用电量"]),
    ],
}  # fmt: skip


@each(TABLE)
def test_the_amount_of_a_month_is_of_what_had_the_share(
    text: str, expected: list[str | None]
) -> None:
    assert read(text, expected) == expected
