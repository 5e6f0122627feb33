"""Who or what a clause tells the measure of that the topic before it has set, and what sets none."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the topic is marked, and each clause tells who has so much of it, or how it moved": [
        (
            "销量方面，东方汽车增长6.7%，长河汽车下降2.1%。",
            ["东方汽车销量增速", "长河汽车销量增速"],
        ),
        ("从客流量看，地铁达到320万人次，公交为180万人次。", ["地铁客流量", "公交客流量"]),
        ("按销量计，东方汽车为3.2万辆，长河汽车为2.1万辆。", ["东方汽车销量", "长河汽车销量"]),
        (
            "营收增速方面，东方银行增长6.7%，长河银行下降9.8%。",
            ["东方银行营收增速", "长河银行营收增速"],
        ),
        (
            "净息差方面，农信社收窄16个基点，城商行收窄9个基点。",
            ["农信社净息差变动", "城商行净息差变动"],
        ),
        ("产量方面，煤炭12万吨，水泥8万吨。", ["煤炭产量", "水泥产量"]),
        ("价格方面，猪肉上涨3%，鸡蛋下跌2%。", ["猪肉价格增速", "鸡蛋价格增速"]),
        ("从成交量来看，成都为52万平方米，武汉为48万平方米。", ["成交量", "成交量"]),
    ],
    "what each of so many has, or a rate, has the clause to itself": [
        (
            "生均校舍建筑面积，小学7.8平方米，初中14.6平方米。",
            ["小学生均校舍建筑面积", "初中生均校舍建筑面积"],
        ),
        ("每千人口床位数，城市8.6张，农村5.2张。", ["城市每千人口床位数", "农村每千人口床位数"]),
        ("户均存款，城镇居民12.6万元，农村居民5.2万元。", ["城镇居民户均存款", "农村居民户均存款"]),
        ("单位面积产量，小麦441公斤，玉米512公斤。", ["小麦单位面积产量", "玉米单位面积产量"]),
        (
            "病床使用率，公立医院86.9%，民营医院62.1%。",
            ["公立医院病床使用率", "民营医院病床使用率"],
        ),
    ],
    "clauses with a measure or a deed of their own, ways to reckon and things are no topic": [
        ("销量方面，东方汽车库存为3.2万辆。", ["东方汽车库存数"]),
        ("按可比价格计，工业增长5%，农业增长3%。", ["工业增速", "农业增速"]),
        ("出口方面，出口机电产品12亿元。", ["机电产品出口"]),
        ("参数方面，处理器频率为2.6GHz，内存为8GB。", ["处理器频率", "内存"]),
        ("每月一次健康义诊，村医6人参加。", ["健康义诊次数", "村医数"]),
    ],
}


@each(TABLE)
def test_the_topic_has_the_measure(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
