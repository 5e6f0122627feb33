"""How much was made and sold of what the income was told of."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "income, and then the quantity": [
        (
            "公司正极材料收入12亿元，占营业收入的69%，销量2.3万吨。",
            ["公司正极材料收入", "公司正极材料收入占营业收入的比重", "公司正极材料销量"],
        ),
        (
            "电解液业务收入8.6亿元，占公司营业收入的31%，产量1.9万吨。",
            ["电解液业务收入", "电解液业务收入占公司营业收入的比重", "电解液产量"],
        ),
        (
            "光伏组件收入56亿元，同比增长18%，销量4.2GW。",
            ["光伏组件收入", "光伏组件收入增速", "光伏组件销量"],
        ),
        ("甲公司营业收入86亿元，销量2.3万辆。", ["甲公司营业收入", "甲公司销量"]),
        ("白酒产品销售收入18亿元，销售量3.2万千升。", ["白酒产品销售收入", "白酒产品销售量"]),
        (
            "全年新能源车收入312亿元；销量18万辆，增长30%。",
            ["新能源车收入", "新能源车销量", "新能源车销量增速"],
        ),
    ],
    "the quantity of nobody": [
        ("公司实现收入86亿元，销量2.3万吨。", ["公司收入", "销量"]),
        ("一般公共预算收入32亿元；粮食产量12万吨。", ["一般公共预算收入", "粮食产量"]),
    ],
}


@each(TABLE)
def test_the_other_side_is_of_the_same_thing(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
