"""The topic that a sentence or a paragraph opens with, of which later clauses tell measures that are nobody's."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "方面 says of which goods the sentence and the paragraph are": [
        (
            "摩托车方面，5月产销分别完成150万辆和148万辆，环比增长2.1%和1.4%，同比增长8.5%和5.2%。",
            [
                None,
                "摩托车产量",
                "摩托车销量",
                "摩托车产量增速",
                "摩托车销量增速",
                "摩托车产量增速",
                "摩托车销量增速",
            ],
        ),
        (
            "洗衣机方面，5月销售400万台，同比增长8%。前5个月累计销量2289万台，同比增长6%。",
            [None, "洗衣机销量", "洗衣机销量增速", None, "洗衣机销量", "洗衣机销量增速"],
        ),
        (
            "冰箱方面，7月生产820万台，销售810万台，同比分别增长5.1%和4.3%。",
            [None, "冰箱产量", "冰箱销量", "冰箱产量增速", "冰箱销量增速"],
        ),
        ("商用车方面，库存30万辆，比上月减少2万辆。", ["商用车库存数", "商用车库存减少量"]),
    ],
    "a sentence that only says how a thing fares opens a paragraph of it": [
        (
            "客车产销稳中有升。9月产销5.4万辆和5.3万辆，同比增长7.0%和6.8%。",
            [None, "客车产量", "客车销量", "客车产量增速", "客车销量增速"],
        ),
        (
            "卡车产销好于预期。6月产销7.4万辆和7.5万辆，同比增长1.7%和1.6%。",
            [None, "卡车产量", "卡车销量", "卡车产量增速", "卡车销量增速"],
        ),
        ("光伏产业持续低迷。全年产值320亿元，下降12%。", ["光伏产业产值", "光伏产业产值增速"]),
        ("工程机械出口超预期。前三季度出口额380亿元。", [None, "工程机械出口额"]),
        (
            "白酒市场不及预期。上半年产量180万千升，下降4%。",
            [None, "白酒产量", "白酒产量增速"],
        ),
        (
            "洗衣机延续增长。5月产量600万台。其中，滚筒洗衣机300万台。前5个月累计产量2900万台。",
            [None, "洗衣机产量", "滚筒洗衣机产量", None, "洗衣机产量"],
        ),
    ],
    "the clause before says under what effect a thing is": [
        (
            "豪华轿车受促销政策带动需求释放，当月销量10.6万辆，同比大增59.4%。",
            ["豪华轿车销量", "豪华轿车销量增速"],
        ),
        ("客车受旅游市场回暖带动，当月销量4.1万辆。", ["客车销量"]),
        ("挖掘机因基建提速，上半年产销分别为12万台和11万台。", [None, "挖掘机产量", "挖掘机销量"]),
        ("笔记本电脑得益于新品集中上市，全年出货量2300万台。", ["笔记本电脑出货量"]),
        ("煤炭产品在冬储需求拉动下，销售均价每吨620元。", ["煤炭产品销售均价"]),
    ],
    "what is no thing that is made or sold is no topic, and measures of somebody are theirs": [
        ("价格方面，9月产销分别为5万辆和4万辆。", [None, "产量", "销量"]),
        ("成本方面，均价下降3%。", ["均价增速"]),
        ("公司受疫情影响，销量下降10%。", ["销量增速"]),
        ("消费者受优惠吸引，销售额增长20%。", ["销售额增速"]),
        (
            "汽车市场回暖。全市社会消费品零售总额50亿元，进出口20亿元。",
            ["社会消费品零售总额", "进出口"],
        ),
        ("旅游业恢复。公司收入5亿元，净利润1亿元。", ["公司收入", "净利润"]),
    ],
}


@each(TABLE)
def test_topic_of_paragraph(text: str, expected: Meaning) -> None:
    """What a sentence or paragraph is about is said once."""
    assert read(text, expected) == expected
