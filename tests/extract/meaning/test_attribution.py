"""Who or what a figure measures: indicator and code, basis, region, section and period, on short sentences."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

INDICATORS = [
    # text, the figure, indicator, code
    ("全区地区生产总值500.2亿元。", "500.2亿元", "地区生产总值", "gdp"),
    ("全区GDP为500.2亿元。", "500.2亿元", "地区生产总值", "gdp"),
    ("固定资产投资下降2.3%。", "2.3%", "固定资产投资增速", "fixed_asset_investment_growth"),
    ("民间投资增长2.3%。", "2.3%", "民间投资增速", "private_investment_growth"),
    ("社会消费品零售总额同比增长10.2%。", "10.2%", "社会消费品零售总额增速", "retail_sales_growth"),
    ("进出口总额120亿元。", "120亿元", "进出口总额", "total_trade"),
    ("外贸进出口额120亿元。", "120亿元", "外贸进出口额", "total_trade"),
    ("第二产业增加值180亿元。", "180亿元", "第二产业增加值", "secondary_value_added"),
    ("年末常住人口300.5万人。", "300.5万人", "常住人口", "resident_population"),
    ("常住人口城镇化率65.2%。", "65.2%", "城镇化率", "urbanisation_rate"),
    ("一般公共预算收入35亿元。", "35亿元", "一般公共预算收入", "budget_revenue"),
    ("全区医疗机构45家。", "45家", "医疗机构数", "medical_institutions"),
    ("新建45家医疗机构。", "45家", "医疗机构数", "medical_institutions"),
    ("产能利用率降至40%。", "40%", "产能利用率", "capacity_utilisation"),
    # what the catalogue does not know is named all the same
    ("粮食产量比上年减少3万吨。", "3万吨", "粮食产量减少量", "grain_output"),
    ("粮食产量120万吨。", "120万吨", "粮食产量", "grain_output"),
]


@pytest.mark.parametrize(
    ("text", "quote", "indicator", "code"), INDICATORS, ids=[row[0] for row in INDICATORS]
)
def test_a_figure_is_named_one_way(text: str, quote: str, indicator: str, code: str | None) -> None:
    figure = next(one for one in extract_text(text).figures if one.text == quote)
    assert (figure.indicator, figure.indicator_code) == (indicator, code)


INHERITED = [
    # text, the figures of the text without dates and ordinals, each with its indicator
    (
        "地区生产总值500.2亿元，同比增长3.5%。",
        [("500.2亿元", "地区生产总值"), ("3.5%", "地区生产总值增速")],
    ),
    (
        "出口总额80亿元，增长2.1%；进口总额40亿元，下降1.0%。",
        [
            ("80亿元", "出口总额"),
            ("2.1%", "出口总额增速"),
            ("40亿元", "进口总额"),
            ("1.0%", "进口总额增速"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), INHERITED, ids=[row[0] for row in INHERITED])
def test_a_change_without_a_subject_is_a_change_of_the_level_before(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(one.text, one.indicator) for one in extract_text(text).figures] == expected


BASES = [
    ("出口总额同比增长5.6%。", "5.6%", "yoy"),
    ("出口总额比上年增长5.6%。", "5.6%", "yoy"),
    ("出口总额比上年同期增长5.6%。", "5.6%", "yoy"),
    ("出口总额环比增长5.6%。", "5.6%", "mom"),
    ("出口总额比上月增长5.6%。", "5.6%", "mom"),
    ("出口总额年均增长5.6%。", "5.6%", "average_annual"),
    ("1—7月，出口总额同比增长5.6%。", "5.6%", "yoy"),
    ("出口总额5.6亿元。", "5.6亿元", None),
    ("截至3月底，累计发放贷款50亿元。", "50亿元", "cumulative"),
]


@pytest.mark.parametrize(("text", "quote", "basis"), BASES, ids=[row[0] for row in BASES])
def test_a_change_has_a_basis(text: str, quote: str, basis: str | None) -> None:
    figure = next(one for one in extract_text(text).figures if one.text == quote)
    assert figure.basis == basis


def test_a_coordinated_change_keeps_the_basis() -> None:
    figures = extract_text("出口总额同比增长5.6%，进口总额下降2.3%。").figures
    assert [(one.indicator, one.basis) for one in figures] == [
        ("出口总额增速", "yoy"),
        ("进口总额增速", "yoy"),
    ]


REGIONS = [
    ("江州市新建学校12所。", "12所", "江州市"),
    ("江州市情况如下。云溪县新建学校12所。", "12所", "云溪县"),
    ("江州市情况如下。新建学校12所。", "12所", "江州市"),
    ("借鉴新加坡经验，江州市新建学校12所。", "12所", "江州市"),
    ("江州经济技术开发区（以下简称“江州开发区”）新建学校12所。", "12所", "江州开发区"),
    ("辽宁新建学校12所。", "12所", "辽宁"),
    ("新建学校12所。", "12所", None),
]


@pytest.mark.parametrize(("text", "quote", "region"), REGIONS, ids=[row[0] for row in REGIONS])
def test_the_nearest_place_governs(text: str, quote: str, region: str | None) -> None:
    figure = next(one for one in extract_text(text).figures if one.text == quote)
    assert figure.region == region


def test_a_figure_knows_its_section() -> None:
    text = "年度小结\n\n教育\n\n（一）学校 全年新建学校12所。\n\n卫生\n\n全年新建医院3家。"
    assert [(one.text, one.section) for one in extract_text(text).figures] == [
        ("12所", "教育/学校"),
        ("3家", "卫生"),
    ]


def test_confidence_is_a_share_and_higher_where_the_catalogue_knows_the_name() -> None:
    known, unknown = (
        extract_text(text).figures[0] for text in ("出口总额80亿元。", "另有80亿元。")
    )
    assert 0 <= unknown.confidence < known.confidence <= 1


@pytest.mark.parametrize(
    ("text", "quote", "kind", "currency"),
    [
        ("影片票房达到21.1亿。", "21.1亿", "money", "CNY"),
        ("成交额超6.69亿，同比增长5%。", "6.69亿", "money", "CNY"),
        ("固定资产投资额达到200万以上。", "200万", "money", "CNY"),
        ("存款余额3.5亿港元，贷款余额近2亿。", "2亿", "money", "HKD"),
        ("出口额约20多万。", "20多万", "money", "CNY"),
        # what is counted, or too small to be a sum left without its unit
        ("常住人口300万。", "300万", "count", None),
        ("成交量1649.96万。", "1649.96万", "count", None),
        ("票房达到3。", "3", "count", None),
    ],
)
def test_a_sum_that_leaves_its_currency_out(
    text: str, quote: str, kind: str, currency: str | None
) -> None:
    """票房21.1亿 is money; its unit stays unwritten, and its currency is the one spoken of last."""
    found = [one for one in extract_text(text).figures if one.text == quote]
    assert [(one.kind, one.unit, one.canonical_unit) for one in found] == [(kind, None, currency)]
