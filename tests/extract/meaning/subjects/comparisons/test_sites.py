"""累计雨量，526个乡镇超过100毫米: what was measured at many places, by how many of them it came up to so much."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "at how many places it came up to so much": [
        (
            "今晨累计雨量，73个县的526个乡镇超过100毫米，其中34个县超过250毫米，以白沙镇754.6毫米为最大，最大小时雨量为新度镇151.2毫米。",
            ["县数", "乡镇数", "累计雨量", "县数", "累计雨量", "累计雨量", "最大小时雨量"],
        ),
        (
            "全市有12个乡镇降雨量超过100毫米，3个乡镇超过200毫米。",
            ["降雨量超过100毫米的乡镇数", "降雨量", "乡镇数", "降雨量"],
        ),
        (
            "全市平均降雨量86毫米，有12个站点超过100毫米，最大为青山镇182毫米。",
            ["平均降雨量", "站点数", "降雨量", "降雨量"],
        ),
        ("从气温看，12个县超过35℃，2个县超过40℃。", ["县数", "气温", "县数", "气温"]),
        ("PM2.5日均浓度，有3个城市超过150微克/立方米。", ["城市数", "PM2.5日均浓度"]),
        ("过程雨量在50毫米以上，最大降雨点为石门镇236毫米。", ["过程雨量", "过程雨量"]),
    ],
}


@each(TABLE)
def test_what_was_measured_at_many_places(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
