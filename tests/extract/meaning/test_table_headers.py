"""What the words of a table's headers, labels and title say of its numbers: from when, against what, in which unit, where."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

HEADERS: Table = {
    "a change from another time": [
        (
            "指标\t2023年（亿元）\t比上年增长（%）\n地区生产总值\t1260\t5.8\n第一产业\t100\t-3.1",
            [
                Means("1260", "地区生产总值", "gdp", role="level", period="2023"),
                Means("5.8", "地区生产总值增速", "gdp_growth", basis="yoy", period="2023"),
                Means("100", "第一产业增加值"),
                Means("-3.1", "第一产业增加值增速", basis="yoy", sign="-"),
            ],
        ),
        (
            "产品名称\t产量（万吨）\t比上年增减（%）\n水泥\t40\t-1",
            [
                Means("40", "水泥产量", role="level"),
                Means("-1", "水泥产量增速", role="change", basis="yoy", sign="-"),
            ],
        ),
        (
            "指标\t绝对数\t比上年±%\n出口（亿元）\t120\t3.1",
            [Means("120", "出口"), Means("3.1", "出口增速", "exports_growth", basis="yoy")],
        ),
        (
            "| 指标 | 年末数（亿元） | 比上年末增长（%） |\n|---|---|---|\n| 存款余额 | 120 | 3.1 |",
            [Means("120", "存款余额"), Means("3.1", "存款余额增速", basis="yoy")],
        ),
        (
            "<table><tr><td>指标</td><td>2023年3月（亿元）</td><td>较上年同期增长（%）</td></tr><tr><td>进口</td><td>5</td><td>2</td></tr></table>",
            [
                Means("5", "进口", period="2023-03"),
                Means("2", "进口增速", basis="yoy", period="2023-03"),
            ],
        ),
        (
            "指标\t单位\t3月\t比上月增长（%）\t比上年同月增长（%）\n用电量\t万千瓦时\t500\t2\t-3",
            [
                Means("500", "用电量"),
                Means("2", "用电量增速", basis="mom"),
                Means("-3", "用电量增速", basis="yoy"),
            ],
        ),
        (
            "品种\t出口（亿元）\t出口比上年增长（%）\t进口（亿元）\t进口与上年同期相比（%）\n机电产品\t12\t5.8\t9\t-2",
            [
                Means("12", "机电产品出口"),
                Means("5.8", "机电产品出口增速", basis="yoy"),
                Means("9", "机电产品进口"),
                Means("-2", "机电产品进口增速", basis="yoy", sign="-"),
            ],
        ),
        (
            "指标\t2023年\t比上年增加（万人）\t比重比上年提高（百分点）\n城镇人口（万人）\t500\t12\t0.5",
            [
                Means("500", "城镇人口", "urban_population", period="2023"),
                Means("12", "城镇人口增加量", role="change", period="2023"),
                Means("0.5", "城镇人口比重变动", role="change", basis="yoy"),
            ],
        ),
        (
            "指标\t1—3月（万元）\t比上年同期增长（±%）\n税收收入\t12\t5.8",
            [Means("12", "税收收入"), Means("5.8", "税收收入增速", basis="yoy")],
        ),
        (
            "指标\t2023年（元）\t比上年增长（%）\t比上年实际增长（%）\n城镇居民人均可支配收入\t51821\t5.1\t4.8",
            [
                Means("51821", "城镇居民人均可支配收入", period="2023"),
                Means("5.1", "城镇居民人均可支配收入增速", basis="yoy"),
                Means("4.8", "城镇居民人均可支配收入实际增速", basis="yoy", role="change"),
            ],
        ),
        (
            "指标\t2023年（亿元）\t比2022年增长（%）\t比2019年增长（%）\n税收收入\t12\t5.8\t20",
            [
                Means("12", "税收收入", period="2023"),
                Means("5.8", "税收收入增速", basis="yoy", period="2023"),
                Means("20", "税收收入增速", basis=None, period="2023"),
            ],
        ),
    ],
    "a change told above its times": [
        (
            "行业\t增加值比上年增长（%）\t\n\t2022年\t2023年\n采矿业\t3\t-2",
            [
                Means("3", "采矿业增加值增速", basis="yoy", period="2022"),
                Means("-2", "采矿业增加值增速", basis="yoy", period="2023"),
            ],
        ),
        (
            "行业\t占比（%）\t\n\t2022年\t2023年\n采矿业\t3\t2",
            [
                Means("3", "采矿业占比", role="level", period="2022"),
                Means("2", "采矿业占比", role="level", period="2023"),
            ],
        ),
    ],
    "a change between two columns is of the later": [
        (
            "项目\t2023年\t2022年\t增长（%）\n出口（亿元）\t12\t10\t20",
            [
                Means("12", "出口", period="2023"),
                Means("10", "出口", period="2022"),
                Means("20", "出口增速", basis="yoy", period="2023"),
            ],
        ),
        (
            "项目\t2023\t2022\t增减额\t增减%\n税收收入（亿元）\t12\t10\t2\t20",
            [
                Means("12", "税收收入", period="2023"),
                Means("10", "税收收入", period="2022"),
                Means("2", "税收收入增加量", basis="yoy", period="2023"),
                Means("20", "税收收入增速", basis="yoy", period="2023"),
            ],
        ),
        (
            "项目\t2023年1-6月\t2022年1-6月\t同比（%）\n发电量（亿千瓦时）\t12\t10\t20",
            [
                Means("12", "发电量", period="2023-01/2023-06"),
                Means("10", "发电量", period="2022-01/2022-06"),
                Means("20", "发电量增速", basis="yoy", period="2023-01/2023-06"),
            ],
        ),
        (
            "| 项目 | 2023年12月31日 | 2022年12月31日 | 增减（%） |\n|---|---|---|---|\n| 资产总额（亿元） | 12 | 10 | 20 |",
            [
                Means("12", "资产总额", period="2023-12-31"),
                Means("10", "资产总额", period="2022-12-31"),
                Means("20", "资产总额增速", basis="yoy", period="2023-12-31"),
            ],
        ),
        (
            "项目\t2023年\t2020年\t增长（%）\n货运量（万吨）\t12\t10\t20",
            [
                Means("12", "货运量", period="2023"),
                Means("10", "货运量", period="2020"),
                Means("20", "货运量增速", basis=None, period="2023"),
            ],
        ),
        (
            "指标\t2023年3月末（亿元）\t比年初增减额\t2023年2月末（亿元）\t比年初增减额\n存款余额\t500\t12\t480\t9",
            [
                Means("500", "存款余额", period="2023-03-31"),
                Means("12", "存款余额增加量", period="2023-03-31"),
                Means("480", "存款余额", period="2023-02-28"),
                Means("9", "存款余额增加量", period="2023-02-28"),
            ],
        ),
        (
            "指标\t2023年3月\t2023年1-3月\t同比（%）\n用电量（万千瓦时）\t50\t140\t4",
            [
                Means("50", "用电量", period="2023-03"),
                Means("140", "用电量", period="2023-01/2023-03"),
                Means("4", "用电量增速", period="2023-01/2023-03"),
            ],
        ),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(HEADERS), ids=names(HEADERS))
def test_a_header_says_what_its_numbers_are(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
