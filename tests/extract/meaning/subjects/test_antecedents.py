"""What was spoken of before, for a figure that no phrase of its own names."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "a change takes up the level before it": [
        ("茶叶产量为40万吨，同比增长6.0%。", ["茶叶产量", "茶叶产量增速"]),
        ("渔船数量达到800艘，比上年增加35艘。", ["渔船数量", "渔船数量增加量"]),
        ("图书馆藏书量为90万册，下降2%。", ["图书馆藏书量", "图书馆藏书量增速"]),
    ],
    "a change takes up what its own sentence spoke of, and no level of an earlier one": [
        (
            "甲厂产值5亿元。乙厂利润下降3%，按季下降1%。",
            ["甲厂产值", "乙厂利润增速", "乙厂利润增速"],
        ),
        (
            "矿区有矿工12人。铜价短线下跌300元，最大跌幅超3%。",
            ["矿工数", "铜价减少量", "铜价增速"],
        ),
    ],
    "a change of a change takes up the change before it": [
        (
            "茶叶价格同比上涨4.0%，涨幅比上月扩大0.6个百分点。",
            ["茶叶价格增速", "茶叶价格涨幅较上月变动"],
        ),
        ("水泥价格同比下降5%，降幅收窄1.2个百分点。", ["水泥价格增速", "水泥价格降幅变动"]),
    ],
    "a change in points moves the rate before it": [
        (
            "工业增加值增长5%，增速比一季度提高0.6个百分点，比上年提高1个百分点。",
            ["工业增加值增速", None, "工业增加值增速变动", "工业增加值增速变动"],
        ),
        (
            "工业增加值下降5%，降幅比同期收窄2.2个百分点。",
            ["工业增加值增速", "工业增加值降幅变动"],
        ),
        (
            "水产投资占农业投资比重为24%，比同期比重提高8个百分点。",
            ["水产投资占农业投资的比重", "水产投资占农业投资的比重变动"],
        ),
    ],
    "the change of what was told last": [
        (
            "利润总额增长12%。年末，存货310亿元，增幅高达9.4%。",
            [Means("12%", "利润总额增速"), Means("310亿元", "存货"), Means("9.4%", "存货增速")],
        ),
        (
            "税收收入下降3%；非税收入25亿元，降幅为1.1%。",
            [
                Means("3%", "税收收入增速"),
                Means("25亿元", "非税收入"),
                Means("1.1%", "非税收入增速"),
            ],
        ),
        (
            "出口额增长7%，进口额80亿元，增速为2.3%。",
            [Means("7%", "出口额增速"), Means("80亿元", "进口额"), Means("2.3%", "进口额增速")],
        ),
        (
            "客运量下降6%，货运量40万吨，降幅达2%。",
            [Means("6%", "客运量增速"), Means("40万吨", "货运量"), Means("2%", "货运量增速")],
        ),
        (
            "存款余额增长8%；贷款余额900亿元，增速比上月回落0.3个百分点。",
            [
                Means("8%", "存款余额增速"),
                Means("900亿元", "贷款余额"),
                Means("0.3个百分点", "贷款余额增速较上月变动"),
            ],
        ),
    ],
    "carried over from the clause before": [
        (
            "出口总额80亿元，同比增长2.1%。",
            [Means("80亿元", "出口总额"), Means("2.1%", "出口总额增速", basis="yoy")],
        ),
        (
            "原煤产量900万吨，比上年下降3%，降幅收窄1.2个百分点。",
            [
                Means("900万吨", "原煤产量"),
                Means("3%", "原煤产量增速", sign="-"),
                Means("1.2个百分点", "原煤产量降幅变动", sign="-"),
            ],
        ),
        (
            "失业率为5.1%，比上月下降0.2个百分点。",
            [Means("5.1%", "失业率"), Means("0.2个百分点", "失业率变动", basis="mom", sign="-")],
        ),
        (
            "2021年江州市工业投资增长6%，技改投资增长9%。",
            [
                Means("6%", "工业投资增速", period="2021", region="江州市"),
                Means("9%", "技改投资增速", period="2021", region="江州市"),
            ],
        ),
        (
            "贷款余额500亿元，增长8%，增速比上年末高1.5个百分点。",
            [
                Means("500亿元", "贷款余额"),
                Means("8%", "贷款余额增速"),
                Means("1.5个百分点", "贷款余额增速变动", role="change"),
            ],
        ),
        (
            "旅游收入60亿元，增长12%，比2019年增长4%。",
            [
                Means("60亿元", "旅游收入"),
                Means("12%", "旅游收入增速"),
                Means("4%", "旅游收入增速", basis=None),
            ],
        ),
        ("茶叶价格持续走低，下降5%。", [Means("5%", "茶叶价格增速", sign="-")]),
        # the paragraph is a barrier to what is measured, and an account of one year to no period
        ("茶叶产量5万吨。\n增长3%。", [Means("5万吨", "茶叶产量"), Means("3%", None)]),
        (
            "2020年茶叶产量5万吨。\n蚕茧产量2万吨。",
            [Means("5万吨", "茶叶产量", period="2020"), Means("2万吨", "蚕茧产量", period="2020")],
        ),
        # so is a new subject
        (
            "茶叶产量5万吨，蚕茧产量2万吨，增长3%。",
            [Means("5万吨", "茶叶产量"), Means("2万吨", "蚕茧产量"), Means("3%", "蚕茧产量增速")],
        ),
        (
            "价格同比上涨2%。其中，食品价格上涨5%，影响价格上涨1.1个百分点。",
            [
                Means("2%", "价格增速", basis="yoy"),
                Means("5%", "食品价格增速"),
                Means("1.1个百分点", "食品价格变动对价格的影响"),
            ],
        ),
    ],
}


@each(TABLE)
def test_an_antecedent_is_taken_up(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
