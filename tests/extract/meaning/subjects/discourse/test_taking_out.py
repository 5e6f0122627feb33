"""What was told of before, without a part of it: 固定资产投资增长4%，扣除房地产开发投资后增长9%."""

from __future__ import annotations

from tests.extract.meaning.tables import Table, each, read

TABLE: Table = {
    "a part is taken out of what was told": [
        (
            "固定资产投资同比增长4%，扣除房地产开发投资后增长9%。",
            ["固定资产投资增速", "扣除房地产开发投资后的固定资产投资增速"],
        ),
        (
            "一般公共预算收入增长3.2%，剔除退税因素后增长8.1%。",
            ["一般公共预算收入增速", "剔除退税因素后的一般公共预算收入增速"],
        ),
        (
            "用电量增长5%，扣除高耗能行业后同比增长9%。",
            ["用电量增速", "扣除高耗能行业后的用电量增速"],
        ),
        (
            "净利润下降12%，扣除非经常性损益后下降20%。",
            ["净利润增速", "扣除非经常性损益后的净利润增速"],
        ),
        (
            "旅游收入20亿元，增长5%，扣除门票收入后增长7%，扣除餐饮收入之后增长6%。",
            [
                "旅游收入",
                "旅游收入增速",
                "扣除门票收入后的旅游收入增速",
                "扣除餐饮收入后的旅游收入增速",
            ],
        ),
    ],
    "prices are taken out of a real growth": [
        ("出口增长5%，剔除价格因素后增长8%。", ["出口增速", "出口增速"]),
        (
            "居民人均可支配收入增长6%，扣除价格因素实际增长5%。",
            ["居民人均可支配收入增速", "居民人均可支配收入实际增速"],
        ),
    ],
}


@each(TABLE)
def test_the_rest_is_what_changes(text: str, expected: list[str | None]) -> None:
    assert read(text, expected) == expected
