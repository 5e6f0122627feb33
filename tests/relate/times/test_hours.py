"""How long something took against the times of the clock it lies between."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    ("培训从8时到10时30分，共2个半小时。", ["2个半小时", "8时", "10时30分"], "consistent"),
    ("培训从8时到10时30分，共3小时。", ["3小时", "8时", "10时30分"], "inconsistent"),
    ("培训从8点到10点半，共2.5小时。", ["2.5小时", "8点", "10点半"], "consistent"),
    ("明日8:00至17:00检修，停电时长9小时。", ["9小时", "8:00", "17:00"], "consistent"),
    ("明日8:00至17:00检修，停电时长10小时。", ["10小时", "8:00", "17:00"], "inconsistent"),
    # a clock of twelve hours, past midnight, days between
    ("演出下午2时至5时，历时3小时。", ["3小时", "2时", "5时"], "consistent"),
    ("救援从19时持续到次日凌晨2时，历时7小时。", ["7小时", "19时", "2时"], "consistent"),
    ("救援从6日19时持续到8日2时，历时31小时。", ["31小时", "19时", "2时"], "consistent"),
    ("救援从19时持续到次日凌晨2时，历时9小时。", ["9小时", "19时", "2时"], "inconsistent"),
    ("演出11时至1时，历时2小时。", ["2小时", "11时", "1时"], "consistent"),
    # the days of both are told
    ("7月18日8时至21日8时，历时72小时。", ["72小时", "7月18日8时", "21日8时"], "consistent"),
    ("7月18日8时至21日8时，历时84小时。", ["84小时", "7月18日8时", "21日8时"], "inconsistent"),
    ("18日20时至19日8时，历时12小时。", ["12小时", "18日20时", "19日8时"], "consistent"),
    ("18日20时至19日8时，历时24小时。", ["24小时", "18日20时", "19日8时"], "inconsistent"),
    # and an hour of the evening may be one of twelve
    ("7月18日晚8时至21日8时，历时60小时。", ["60小时", "8时", "8时"], "consistent"),
    # a beginning and an end
    (
        "演练于8时30分开始，10时结束，历时1个半小时。",
        ["1个半小时", "8时30分", "10时"],
        "consistent",
    ),
    (
        "演练于8时30分开始，10时结束，历时2个半小时。",
        ["2个半小时", "8时30分", "10时"],
        "inconsistent",
    ),
    (
        "列车21时10分从车站开出，次日5时40分抵达终点，全程运行8小时30分钟。",
        ["8小时30分钟", "21时10分", "5时40分"],
        "consistent",
    ),
    (
        "列车21时10分从车站开出，次日5时40分抵达终点，全程运行9小时30分钟。",
        ["9小时30分钟", "21时10分", "5时40分"],
        "inconsistent",
    ),
    # as it is rounded
    ("强降雨从13时10分持续到16时2分，历时3小时。", ["3小时", "13时10分", "16时2分"], "consistent"),
    ("警报从13时2分到13时21分，持续20分钟。", ["20分钟", "13时2分", "13时21分"], "consistent"),
    ("警报从13时2分到13时21分，持续29分钟。", ["29分钟", "13时2分", "13时21分"], "inconsistent"),
    # the days of both are told
    (
        "抢修3月17日20时开始，至20日8时结束，历时60小时。",
        ["60小时", "3月17日20时", "20日8时"],
        "consistent",
    ),
    (
        "抢修3月17日20时开始，至20日8时结束，历时66小时。",
        ["66小时", "3月17日20时", "20日8时"],
        "inconsistent",
    ),
    (
        "抢修3月17日20时开始，3月19日6时结束，历时22小时。",
        ["22小时", "3月17日20时", "3月19日6时"],
        "inconsistent",
    ),
    (
        "抢修17日20时启动，18日6时完成，历时10小时。",
        ["10小时", "17日20时", "18日6时"],
        "consistent",
    ),
    # what leaves it open: about, hours of work, of each day or of some, breaks, two places, a third time
    ("培训从8时到10时30分，历时近3小时。", [], None),
    ("培训从8时许到10时30分，历时3小时。", [], None),
    ("窗口8时到17时办公，共7小时。", [], None),
    ("讲座每天8时到10时30分，共5小时。", [], None),
    ("讲座6月1日至3日8时到10时30分，共7小时。", [], None),
    ("培训从8时到12时，扣除休息共3小时。", [], None),
    ("客机8时从机场出发，11时到达，用时5小时，当地比北京早2小时。", [], None),
    ("培训8时到10时、14时到16时，共4小时。", [], None),
    ("培训从8时到10时30分。路上共3小时。", [], None),
    ("培训从8时到10时30分，比上次多3小时。", [], None),
    ("培训从8时到10时30分，共3小时内容。", [], None),
    ("比分为8:00，到10:30，共3小时。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_length_is_the_time_between_its_ends(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "span_length") == told(operands, verdict)
