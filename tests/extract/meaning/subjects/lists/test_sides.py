"""Sides of the country in a list: each is the place of its figure, and the measure was told before or stands after the last."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

SIDES: Table = {
    "of the rate in points that was told last": [
        (
            "东部地区货运量增长5.1%，东部地区货运收入比重下降0.9个百分点，中部和西部分别提高0.4个和0.5个百分点。",
            ["货运量增速", "货运收入比重变动", "货运收入比重变动", "货运收入比重变动"],
        ),
        (
            "东部地区用电量占比下降1.3个百分点，中部、西部、东北分别上升0.5个、0.4个和0.2个百分点。",
            ["用电量占比变动", "用电量占比变动", "用电量占比变动", "用电量占比变动"],
        ),
        (
            "生产总值增长5%，城镇化率提高1.2个百分点，比上月提高0.3个百分点。",
            ["地区生产总值增速", "城镇化率变动", "城镇化率变动"],
        ),
    ],
    "of the change that was told last": [
        (
            "东部地区投资增长4.2%，西部、东北分别增长3.3%和1.2%。",
            ["投资增速", "投资增速", "投资增速"],
        ),
    ],
    "before the measure of all": [
        (
            "东、中、西部货运量比重分别为50.2%、30.1%和19.7%。",
            ["货运量比重", "货运量比重", "货运量比重"],
        ),
        ("东、西部货运量分别为3亿吨和4亿吨。", ["货运量", "货运量"]),
        ("南部、北部降水量分别为32毫米和15毫米。", ["降水量", "降水量"]),
    ],
    "levels of government, as parts of what was spent": [
        (
            "全省教育支出620.5亿元。其中，省本级80.2亿元；市县540.3亿元，占87.1%。",
            [
                "教育支出",
                "省本级教育支出",
                "市县教育支出",
                "市县教育支出占教育支出的比重",
            ],
        ),
        (
            "全市卫生健康支出62亿元。其中，市本级21亿元；区县41亿元。",
            ["卫生健康支出", "市本级卫生健康支出", "区县卫生健康支出"],
        ),
    ],
}


@each(SIDES)
def test_sides_and_levels(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
