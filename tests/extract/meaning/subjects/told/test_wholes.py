"""What a share that names no whole is a share of: the nearest amount told before that the arithmetic fits."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "a share that names no whole": [
        # what was told to be so much that the arithmetic fits
        (
            "全镇耕地面积8000公顷，其中水田面积6000公顷，占75%。",
            [
                Means("8000公顷", "耕地面积"),
                Means("6000公顷", "水田面积"),
                Means("75%", "水田面积占耕地面积的比重", role="share"),
            ],
        ),
        (
            "在校学生2500人。住校学生1000人，占40.0%；走读学生1500人，占60.0%。",
            [
                Means("2500人", "在校学生数"),
                Means("1000人", "住校学生数"),
                Means("40.0%", "住校学生占在校学生的比重"),
                Means("1500人", "走读学生数"),
                Means("60.0%", "走读学生占在校学生的比重"),
            ],
        ),
        (
            "蔬菜产量20万吨，茶叶产量3万吨，其中设施蔬菜产量8万吨，占四成。",
            [
                Means("20万吨", "蔬菜产量"),
                Means("3万吨", "茶叶产量"),
                Means("8万吨", "设施蔬菜产量"),
                Means("四成", "设施蔬菜产量占蔬菜产量的比重"),
            ],
        ),
        (
            "税收收入120亿元，其中增值税收入54亿元，占比45%。",
            [
                Means("120亿元", "税收收入"),
                Means("54亿元", "增值税收入"),
                Means("45%", "增值税收入占税收收入的比重"),
            ],
        ),
        # over paragraphs, where both have the same head
        (
            "年末户籍人口50万人。\n老年人口12万人，占24%。",
            [
                Means("50万人", "户籍人口"),
                Means("12万人", "老年人口"),
                Means("24%", "老年人口占户籍人口的比重"),
            ],
        ),
        (
            "年末户籍户数50万户。\n城区面积12公顷，占24%。",
            [
                Means("50万户", "户籍户数"),
                Means("12公顷", "城区面积"),
                Means("24%", "城区面积占比"),
            ],
        ),
        # a share of nothing that was told
        (
            "机电产品出口90亿元，增长6%，占41.5%。",
            [
                Means("90亿元", "机电产品出口"),
                Means("6%", "机电产品出口增速"),
                Means("41.5%", "机电产品出口占比", role="share"),
            ],
        ),
        (
            "出口额80亿元，跨境电商出口额9亿元，占比30%。",
            [
                Means("80亿元", "出口额"),
                Means("9亿元", "跨境电商出口额"),
                Means("30%", "跨境电商出口额占比"),
            ],
        ),
        ("受访者以女性占61.5%。", [Means("61.5%", "女性占比", role="share")]),
        (
            "全年共有50个交易日，其中股票仓位10个，占20%。",
            [
                Means("50个交易日", None),
                Means("10个", "股票仓位数"),
                Means("20%", "股票仓位占比"),
            ],
        ),
    ],
}


@each(TABLE)
def test_a_share_is_of_the_whole_that_fits(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
