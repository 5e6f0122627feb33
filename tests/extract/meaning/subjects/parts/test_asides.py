"""What a bracket tells of what was just counted or placed, and how strong a wind blows."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what a bracket tells of what was counted or placed": [
        ("乘客50人（遇难12人）。", ["乘客数", "遇难人数"]),
        ("改造桥梁20座（共5座已完工）。", ["改造桥梁数", "已完工桥梁数"]),
        ("网点分布在全省（12个市、86个县）。", ["市数", "县数"]),
        ("台风（移速15公里/小时）登陆。", ["移速"]),
        (
            "学校有教室4间（每间50座）、阶梯教室1间（430座）。",
            ["教室数", "教室座位数", "阶梯教室数", "阶梯教室座位数"],
        ),
        ("医院现有职工619名（在编179人）。", ["医院现有职工数", "在编职工数"]),
        ("病例分布于江州(20例，死亡7例)、江北(12例)。", ["病例数", "病例死亡数", "病例数"]),
    ],
    "one of a list by its rate in brackets": [
        (
            "半导体（+44.2%）、电脑（+62.5%）和石油制品（+0.3%）等7个项目出口增长，汽车（-8.6%）、家电（-22.0%）出口减少。",
            [
                "半导体出口增速",
                "电脑出口增速",
                "石油制品出口增速",
                "项目数",
                "汽车出口增速",
                "家电出口增速",
            ],
        ),
        ("大豆（-3.2%）、玉米（+1.5%）价格涨跌不一。", ["大豆增速", "玉米增速"]),
        ("毛利率（-5%）为负。", ["毛利率"]),
        ("ROE（-3%）低于同行。", ["ROE"]),
        ("误差（+5%）以内。", [None]),
    ],
    "how strong a wind blows": [
        ("江南大部将先后出现5—6级大风。", ["风力"]),
        ("黄海将有7—8级、阵风9—10级偏北风。", ["风力", "阵风风力"]),
        ("发生5级地震。", ["地震震级"]),
        ("浙南沿海已出现十一级风，十级风圈半径120公里。", ["风力", None, "十级风圈半径"]),
    ],
}


@each(TABLE)
def test_a_bracket_tells_of_what_stands_before_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
