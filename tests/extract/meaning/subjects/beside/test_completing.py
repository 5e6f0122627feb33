"""What a clause adds to the phrase beside the figure: who achieved it, whose it is."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what a measure has over a time": [
        ("恒生指数10月均值19024点。", [None, "恒生指数均值"]),
        (
            "干散货指数（BDI）三季度均值1197点，环比下降8.9%。",
            [None, "干散货指数均值", "干散货指数均值增速"],
        ),
        ("空气质量指数上半年均值为68。", [None, "空气质量指数均值"]),
    ],
    "a part of a whole that achieved it": [
        (
            "制造业部分实现工业总产值7850亿元，增长11.5%。",
            ["制造业部分工业总产值", "制造业部分工业总产值增速"],
        ),
    ],
    "what an actor made is the actor's": [
        ("软件企业实现营业收入500亿元。", ["软件企业营业收入"]),
        ("中直经济实现增加值60亿元，增长2%。", ["中直经济增加值", "中直经济增加值增速"]),
        ("公有制经济实现增加值90亿元。", ["公有制经济增加值"]),
        ("地方规上工业实现增加值30亿元。", ["地方规上工业增加值"]),
        ("城镇实现零售额80亿元，乡村实现零售额9亿元。", ["城镇零售额", "乡村零售额"]),
        ("批发零售业实现零售额70亿元。", ["批发零售业零售额"]),
        ("中直投资完成15亿元，下降3%。", ["中直投资", "中直投资增速"]),
        ("装备制造业实现增加值8亿元。", ["装备制造业增加值"]),
        ("第一产业完成投资5亿元。", ["第一产业投资"]),
        (
            "化工项目完成投资9亿元，下降1%；钢铁公司2亿元，下降4%。",
            ["化工项目投资", "化工项目投资增速", "钢铁公司投资", "钢铁公司投资增速"],
        ),
    ],
    "what was got is whose it is": [
        (
            "60个重大项目获贷款30亿元。",
            [Means("60个", "重大项目数"), Means("30亿元", "重大项目贷款")],
        ),
        ("小微企业获得授信3亿元。", [Means("3亿元", "小微企业授信")]),
        ("科技园区获批资金3亿元。", [Means("3亿元", "科技园区获批资金")]),
        (
            "投资锂电池生产项目，总投资20亿元。",
            [Means("20亿元", "锂电池生产项目总投资")],
        ),
        ("建设生态公园，总面积30公顷。", [Means("30公顷", "生态公园总面积")]),
    ],
}


@each(TABLE)
def test_who_achieved_it_is_part_of_the_name(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
