"""投资贡献率为17%，拉动0.9个百分点: what contributes pulls the same whole as those before it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "the whole is the one that was said to be pulled before": [
        (
            "消费贡献率为60%，拉动国内生产总值增长3.1个百分点；投资贡献率为20%，拉动1.0个百分点。",
            [
                Means("60%", "消费贡献率"),
                Means("3.1个百分点", "消费变动对国内生产总值的拉动"),
                Means("20%", "投资贡献率"),
                Means("1.0个百分点", "投资变动对国内生产总值的拉动"),
            ],
        ),
        (
            "工业对经济增长的贡献率为30%，拉动GDP增长1.5个百分点；服务业贡献率为50%，拉动2.6个百分点；农业贡献率为5%，拉动0.2个百分点。",
            [
                "工业对经济增长的贡献率",
                "工业变动对GDP的拉动",
                "服务业贡献率",
                "服务业变动对GDP的拉动",
                "农业贡献率",
                "农业变动对GDP的拉动",
            ],
        ),
        (
            "内需贡献率为85%，拉动经济增长4.2个百分点；外需贡献率为15%，向下拉动0.3个百分点。",
            ["内需贡献率", "内需变动对经济的拉动", "外需贡献率", "外需变动对经济的拉动"],
        ),
        (
            "装备制造业拉动规模以上工业增加值增长2.4个百分点；高技术制造业贡献率为30%，拉动1.1个百分点。",
            [
                "装备制造业变动对规模以上工业增加值的拉动",
                "高技术制造业贡献率",
                "高技术制造业变动对规模以上工业增加值的拉动",
            ],
        ),
        (
            "食品价格上涨3%，拉动CPI上涨0.6个百分点；服务价格贡献率为20%，拉动约0.1个百分点。",
            [
                "食品价格增速",
                "食品价格变动对CPI的拉动",
                "服务价格贡献率",
                "服务价格变动对CPI的拉动",
            ],
        ),
    ],
    "a rate of contribution may move itself": [
        ("外需贡献率为15%，提高0.3个百分点。", ["外需贡献率", "外需贡献率变动"]),
    ],
}


@each(TABLE)
def test_what_contributes_pulls_the_same_whole(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
