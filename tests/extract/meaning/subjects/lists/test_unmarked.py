"""A list of figures without 分别 has as many names as figures, too."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what another has of each that was told one by one, or what each was to reach": [
        (
            "入学率91%、普惠率90%、公办率60%，均高于全国88%、87%、52%的平均水平。",
            [
                Means("91%", "入学率"),
                Means("90%", "普惠率"),
                Means("60%", "公办率"),
                Means("88%", "入学率", role="level"),
                Means("87%", "普惠率", role="level"),
                Means("52%", "公办率", role="level"),
            ],
        ),
        (
            "出生率5.2‰、死亡率6.1‰，低于全省6.0‰、6.5‰的水平。",
            [
                Means("5.2‰", "出生率"),
                Means("6.1‰", "死亡率"),
                Means("6.0‰", "出生率", role="level"),
                Means("6.5‰", "死亡率", role="level"),
            ],
        ),
        (
            "城镇化率62%、绿化率41%，达到60%、40%的要求。",
            [
                Means("62%", "城镇化率"),
                Means("41%", "绿化率"),
                Means("60%", "城镇化率"),
                Means("40%", "绿化率"),
            ],
        ),
        (
            "参保率95%，高于全国88%的平均水平。",
            [Means("95%", "参保率"), Means("88%", "参保率", role="level")],
        ),
        (
            "工业增加值增长6%，高于全国1.2个百分点。",
            [
                Means("6%", "工业增加值增速"),
                Means("1.2个百分点", "工业增加值增速高于全国的幅度", role="difference"),
            ],
        ),
    ],
    "what came new of each": [
        (
            "累计报告确诊病例532例、无症状感染者1876例，其中今日新增12例和35例。",
            [
                Means("532例", "确诊病例数"),
                Means("1876例", "无症状感染者数"),
                Means("12例", "新增确诊病例数"),
                Means("35例", "新增无症状感染者数"),
            ],
        ),
    ],
    "the changes of what was told right before, one by one": [
        (
            "实现营业收入20亿元、利润3亿元，同比增长5%、8%。",
            ["营业收入", "利润", "营业收入增速", "利润增速"],
        ),
        (
            "收入20亿元，增长5%，其中税收15亿元、非税5亿元，增长3%、8%。",
            ["收入", "收入增速", "税收收入", "非税收入", "税收收入增速", "非税收入增速"],
        ),
        (
            "完成总投资14亿元；完成客运量410万人，货运量90万吨，同比增长8%、10%。",
            ["总投资", "客运量", "货运量", "客运量增速", "货运量增速"],
        ),
        # from two times
        (
            "出口20亿元、进口3亿元，比2019年、2020年增长5%、8%。",
            ["出口", "进口", None, None, "进口增速", "进口增速"],
        ),
    ],
    "how far each moved of which the clause before says that it did": [
        ("发病数和死亡数均下降，降幅为12.6%和8.3%。", ["发病数增速", "死亡数增速"]),
        ("棉花、油料产量保持增长，增速为3.1%和2.4%。", ["棉花产量增速", "油料产量增速"]),
        ("煤炭和钢材价格均下跌，跌幅达4.1%和2.3%。", ["煤炭价格增速", "钢材价格增速"]),
        ("棉花产量保持增长，增速为3.1%。", ["棉花产量增速"]),
    ],
    "partners dealt out without a word": [
        ("对美国、欧盟出口增长5%、6%。", ["美国出口增速", "欧盟出口增速"]),
    ],
    "several deeds, counted together": [
        (
            "受理案件1951万件，审结、执结1671万件，同比分别上升24.7%、21.1%。",
            [
                Means("1951万件", "受理案件数"),
                Means("1671万件", "审结、执结案件数"),
                Means("24.7%", "受理案件增速"),
                Means("21.1%", "审结、执结案件增速"),
            ],
        ),
    ],
    "coordination": [
        (
            "工业投资、民间投资、房地产投资同比下降3%、5%和9%。",
            [
                Means("3%", "工业投资增速", basis="yoy", sign="-"),
                Means("5%", "民间投资增速", basis="yoy", sign="-"),
                Means("9%", "房地产投资增速", basis="yoy", sign="-"),
            ],
        ),
        (
            "地区生产总值同比下降2%，投资下降5%，消费下降8%。",
            [
                Means("2%", "地区生产总值增速", basis="yoy", sign="-"),
                Means("5%", "投资增速", basis="yoy", sign="-"),
                Means("8%", "消费增速", basis="yoy", sign="-"),
            ],
        ),
        ("营业收入和利润总额均增长10%。", [Means("10%", "营业收入和利润总额增速")]),
        ("产量、销量同步增长6%。", [Means("6%", "产量、销量增速")]),
        (
            "价格环比下降1%，同比上涨2%。",
            [
                Means("1%", "价格增速", basis="mom", sign="-"),
                Means("2%", "价格增速", basis="yoy", sign="+"),
            ],
        ),
        (
            "占比分别提高0.9、5.9个百分点。",
            [Means("0.9", "占比变动"), Means("5.9个百分点", "占比变动")],
        ),
        (
            "粮食产量比上年增长2%，油料产量增长3%。",
            [Means("2%", "粮食产量增速", basis="yoy"), Means("3%", "油料产量增速", basis="yoy")],
        ),
        (
            "出口同比增长5%，进口锐减30%。",
            [Means("5%", "出口增速", basis="yoy"), Means("30%", "进口增速", basis=None, sign="-")],
        ),
        ("汽车、家电和家具零售额合计120亿元。", [Means("120亿元", "汽车、家电和家具零售额")]),
        (
            "车辆维修费用8万元，维修量减少20%。",
            [Means("8万元", "车辆维修费用"), Means("20%", "维修量增速", sign="-")],
        ),
    ],
    "all of the list is told in one sort of terms": [
        (
            "消费品零售额、固定资产投资名义增长5%、6%。",
            ["消费品零售额名义增速", "固定资产投资名义增速"],
        ),
        (
            "工业增加值和建筑业增加值实际增长5%和6%。",
            ["工业增加值实际增速", "建筑业增加值实际增速"],
        ),
        (
            "城镇居民人均可支配收入和农村居民人均纯收入实际增长5%和6%。",
            ["城镇居民人均可支配收入实际增速", "农村居民人均纯收入实际增速"],
        ),
    ],
}


@each(TABLE)
def test_a_list_is_dealt_out_without_a_word(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
