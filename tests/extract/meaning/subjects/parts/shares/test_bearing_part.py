"""How much of all there is somebody bears, makes or yields: 铁路承担了全国12%的货运量."""

from __future__ import annotations

from tests.extract.meaning.tables import Means, Table, each, read

TABLE: Table = {
    "how much of all somebody bears, makes or yields": [
        ("这条铁路承担了全国12%的货运量。", [Means("12%", "铁路承担货运量占全国的比重")]),
        (
            "民营经济贡献了50%以上的税收、60%以上的GDP。",
            [Means("50%", "民营经济贡献税收占比"), Means("60%", "民营经济贡献GDP占比")],
        ),
        ("公司供应了当地70%的天然气。", [Means("70%", "公司供应天然气占当地的比重")]),
        ("中小企业提供了80%的就业岗位。", [Means("80%", "中小企业提供就业岗位占比")]),
        ("数据中心消耗了全市8%的电力。", [Means("8%", "数据中心消耗电力占全市的比重")]),
        ("船闸承担了全区90%的任务量。", [Means("90%", "船闸承担任务量占全区的比重")]),
        ("银行提供5%的利率优惠。", [Means("5%", "利率优惠比例")]),
    ],
}


@each(TABLE)
def test_a_part_is_of_all_that_is_borne_or_made(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
