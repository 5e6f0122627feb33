"""When and where a figure holds, and the figures of tables: ten sentences for each construction."""

from __future__ import annotations

import pytest

from tests.extract.meaning import Means, Table, cases, names, read

TABLE: Table = {
    "a stated period": [
        ("2021年，出口额80亿元。", [Means("80亿元", "出口额", period="2021")]),
        ("2021年一季度出口额20亿元。", [Means("20亿元", "出口额", period="2021-Q1")]),
        ("2021年上半年出口额40亿元。", [Means("40亿元", "出口额", period="2021-H1")]),
        ("2021年1—7月，出口额50亿元。", [Means("50亿元", "出口额", period="2021-01/2021-07")]),
        ("2021年前三季度出口额60亿元。", [Means("60亿元", "出口额", period="2021-01/2021-09")]),
        ("2021年末，贷款余额500亿元。", [Means("500亿元", "贷款余额", period="2021-12-31")]),
        ("2021年6月末，贷款余额480亿元。", [Means("480亿元", "贷款余额", period="2021-06-30")]),
        ("2021年3月5日，气温12℃。", [Means("12℃", "气温", period="2021-03-05")]),
        ("2016—2020年，出口额年均增长4%。", [Means("4%", "出口额增速", period="2016/2020")]),
        ("截至2021年6月30日，企业300家。", [Means("300家", "企业数", period="2021-06-30")]),
    ],
    "a period carried over, or relative": [
        (
            "2021年，出口额80亿元，进口额40亿元。",
            [Means("80亿元", "出口额", period="2021"), Means("40亿元", "进口额", period="2021")],
        ),
        (
            "2021年出口额80亿元。进口额40亿元。",
            [Means("80亿元", "出口额", period="2021"), Means("40亿元", "进口额", period="2021")],
        ),
        (
            "2021年出口额80亿元。一季度进口额10亿元。",
            [Means("80亿元", "出口额", period="2021"), Means("10亿元", "进口额", period="2021-Q1")],
        ),
        (
            "2021年出口额80亿元，比2020年增长5%。",
            [Means("80亿元", "出口额", period="2021"), Means("5%", "出口额增速", period="2021")],
        ),
        (
            "2021年7月12日，公司发布公告。去年营业收入5亿元。",
            [Means("5亿元", "营业收入", period="2020")],
        ),
        (
            "2021年7月，价格环比上涨1%；1—7月，价格同比上涨2%。",
            [
                Means("1%", "价格增速", period="2021-07"),
                Means("2%", "价格增速", period="2021-01/2021-07"),
            ],
        ),
        (
            "价格由2020年的8元上涨至2021年的9元。",
            [Means("8元", "价格", period="2020"), Means("9元", "价格", period="2021")],
        ),
        (
            "2020年出口额80亿元。\n进口额40亿元。",
            [Means("80亿元", "出口额", period="2020"), Means("40亿元", "进口额", period=None)],
        ),
        ("出口额80亿元。", [Means("80亿元", "出口额", period=None)]),
        (
            "2021年一季度，出口额20亿元；二季度，出口额25亿元。",
            [
                Means("20亿元", "出口额", period="2021-Q1"),
                Means("25亿元", "出口额", period="2021-Q2"),
            ],
        ),
    ],
    "the governing place": [
        ("江州市新建学校12所。", [Means("12所", "学校数", region="江州市")]),
        ("江州市情况如下。云溪县新建学校12所。", [Means("12所", "学校数", region="云溪县")]),
        ("借鉴新加坡经验，江州市新建学校12所。", [Means("12所", "学校数", region="江州市")]),
        (
            "江州经济技术开发区（以下简称“江州开发区”）新建学校12所。",
            [Means("12所", "学校数", region="江州开发区")],
        ),
        (
            "辽宁新建学校12所，吉林新建学校9所。",
            [Means("12所", "学校数", region="辽宁"), Means("9所", "学校数", region="吉林")],
        ),
        (
            "全国新建学校1200所，江苏省新建学校90所。",
            [Means("1200所", "学校数", region="全国"), Means("90所", "学校数", region="江苏省")],
        ),
        (
            "浙江省出口额增长5%，其中江州市增长8%。",
            [
                Means("5%", "出口额增速", region="浙江省"),
                Means("8%", "出口额增速", region="江州市"),
            ],
        ),
        (
            "江州市出口额80亿元，比云溪县多20亿元。",
            [
                Means("80亿元", "出口额", region="江州市"),
                Means("20亿元", "出口额增加量", region="江州市"),
            ],
        ),
        (
            "江州市新到旅客20人，其中来自北京5人。",
            [
                Means("20人", "新到旅客数", region="江州市"),
                Means("5人", "新到旅客（来自北京）数", region="江州市"),
            ],
        ),
        ("新建学校12所。", [Means("12所", "学校数", region=None)]),
    ],
    "the place is no part of the name": [
        ("江州市地区生产总值300亿元。", [Means("300亿元", "地区生产总值", "gdp", region="江州市")]),
        (
            "全市实现社会消费品零售总额110亿元。",
            [Means("110亿元", "社会消费品零售总额", "retail_sales", region="全市")],
        ),
        (
            "全省完成固定资产投资900亿元。",
            [Means("900亿元", "固定资产投资", "fixed_asset_investment", region="全省")],
        ),
        ("云溪县粮食产量6万吨。", [Means("6万吨", "粮食产量", region="云溪县")]),
        ("广东省货物进出口总额8万亿元。", [Means("8万亿元", "货物进出口总额", region="广东省")]),
        ("全国居民消费价格同比上涨0.2%。", [Means("0.2%", "居民消费价格增速", region="全国")]),
        ("我省民间投资增长6%。", [Means("6%", "民间投资增速", region="我省")]),
        ("江州市云溪县茶叶产量2万吨。", [Means("2万吨", "茶叶产量")]),
        (
            "江州高新技术产业开发区出口额9亿元。",
            [Means("9亿元", "出口额", region="江州高新技术产业开发区")],
        ),
        ("西藏自治区旅游收入60亿元。", [Means("60亿元", "旅游收入", region="西藏自治区")]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_a_figure_holds_when_and_where_its_sentence_says(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
