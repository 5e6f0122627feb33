"""上述三项, 以上两类 and 三者: a list takes up those that were told one by one before it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "those that the sentence before told are measured again": [
        (
            "内需对经济增长的贡献率为80%，外需贡献率为20%。二季度，上述两项贡献率分别为75%和25%。",
            [
                Means("80%", "内需对经济增长的贡献率"),
                Means("20%", "外需贡献率"),
                Means("两项", "贡献率"),
                Means("75%", "内需对经济增长的贡献率"),
                Means("25%", "外需贡献率"),
            ],
        ),
        (
            "甲类支出占比为20%，乙类支出占比为30%。去年，以上两类占比分别为15%和25%。",
            ["甲类支出占比", "乙类支出占比", None, "甲类支出占比", "乙类支出占比"],
        ),
        (
            "小学净入学率为99%，初中净入学率为98%，高中毛入学率为92%。上年，以上三项入学率分别为97%、95%和80%。",
            [
                "小学净入学率",
                "初中净入学率",
                "高中毛入学率",
                "入学率",
                "小学净入学率",
                "初中净入学率",
                "高中毛入学率",
            ],
        ),
        (
            "煤炭价格指数为120，钢材价格指数为110；上月，两者价格指数分别为118和111。",
            ["煤炭价格指数", "钢材价格指数", "煤炭价格指数", "钢材价格指数"],
        ),
        (
            "粮食产量200万吨，蔬菜产量300万吨。上年，这两项产量分别为180万吨和250万吨。",
            ["粮食产量", "蔬菜产量", "粮食产量", "蔬菜产量"],
        ),
    ],
    "also by their number alone": [
        (
            "财政收入30亿元，财政支出50亿元。上述两项分别增长5%和6%。",
            ["财政收入", "财政支出", None, "财政收入增速", "财政支出增速"],
        ),
        (
            "养老保险基金收入30亿元，医疗保险基金收入50亿元。上年，以上两项分别为28亿元和45亿元。",
            [
                "养老保险基金收入",
                "医疗保险基金收入",
                None,
                "养老保险基金收入",
                "医疗保险基金收入",
            ],
        ),
    ],
    "not where others were told beside them": [
        (
            "煤炭产量5万吨，钢材产量6万吨，水泥产量7万吨。上年，上述两项产量分别为3万吨和2万吨。",
            ["煤炭产量", "钢材产量", "水泥产量", "产量", "产量", "产量"],
        ),
    ],
}


@each(TABLE)
def test_a_number_takes_up_those_told_before(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
