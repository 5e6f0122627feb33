"""How much time is left for what, or until what: 还有6个月时间完成整改, 距离亚运会开幕还有100天."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the time that is left": [
        ("企业还有6个月时间完成整改。", ["完成整改剩余时间"]),
        ("谈判代表只剩3天时间来解决分歧。", ["解决分歧剩余时间"]),
        ("考生还有15分钟时间检查试卷。", ["检查试卷剩余时间"]),
        ("各方还有两周的时间来达成协议。", ["剩余时间"]),
        ("比赛还剩10分钟时，教练换人。", ["比赛剩余时间"]),
    ],
    "the time that there is": [
        ("政府有90天的时间来执行该决议。", ["执行该决议时间"]),
        ("买家有30天的时间退货。", ["退货时间"]),
        ("用了3个月的时间完成改造。", ["完成改造用时"]),
    ],
    "the time until then": [
        ("距离亚运会开幕还有100天。", ["距亚运会开幕时间"]),
        ("距离大选还有45天时间。", ["距大选时间"]),
        ("离截止日期还剩5天。", ["距截止日期时间"]),
        ("目前距离春节只有两周。", ["距春节时间"]),
        ("此时，距交付日期仅剩不到一个月。", ["距交付日期时间"]),
    ],
}


@each(TABLE)
def test_what_time_is_left_for(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
