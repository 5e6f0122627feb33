"""Those of a whole who are counted by what of theirs went which way: 企业320家，其中利润增长120家 is no change of a profit."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what moved is counted by no classifier": [
        (
            "规模以上工业企业520家，其中产值增长310家，下降180家。",
            [
                Means("520家", "规模以上工业企业数", role="level"),
                Means("310家", "产值增长的规模以上工业企业数", role="level"),
                Means("180家", "产值下降的规模以上工业企业数", role="level"),
            ],
        ),
        (
            "规模以上企业320家，其中企业利润增长120家。",
            ["规模以上企业数", "利润增长的企业数"],
        ),
        (
            "监测品种50个，其中价格上涨28个，持平6个，下跌16个。",
            ["监测品种数", "价格上涨的品种数", "价格持平的品种数", "价格下跌的品种数"],
        ),
        (
            "70个城市，其中房价同比上涨22个，下跌48个。",
            ["城市数", "房价同比上涨的城市数", "房价同比下跌的城市数"],
        ),
        (
            "调查农户300户，收入增加180户，减少60户。",
            ["调查农户数", "收入增加的农户数", "收入减少的农户数"],
        ),
        ("重点企业86家，其中出口增长52家。", ["重点企业数", "出口增长的重点企业数"]),
    ],
    "what is counted moves by so many": [
        (
            "全年企业增加12家，减少5家。",
            [Means("12家", "企业增加量", role="change"), Means("5家", "企业减少量", role="change")],
        ),
        ("订单增加12个。", [Means("12个", "订单增加量", role="change")]),
        ("利润增长12%。", [Means("12%", "利润增速", role="change")]),
    ],
}


@each(TABLE)
def test_those_whose_measure_moved(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
