"""What a clause without a figure is about, which the figures after it are said of."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what the clause before says is great or small": [
        ("这款车的动力更强，达到了55千瓦。", [Means("55千瓦", "车的动力")]),
        (
            "续航405公里，动力更强，达55千瓦。",
            [Means("405公里", "续航里程"), Means("55千瓦", "动力")],
        ),
        ("登陆的台风较多，达到35个。", [Means("35个", "登陆的台风数")]),
        ("工期很短，仅20天。", [Means("20天", "工期")]),
    ],
    "what the sentence before told a move of, without saying how much": [
        (
            "城市用电负荷不断刷新纪录。已达到1.2亿千瓦。",
            [Means("1.2亿千瓦", "城市用电负荷")],
        ),
        ("铁路客流屡创新高。节前达120万人次。", [Means("120万人次", "铁路客流人次")]),
        ("全市用水量持续增加。上旬升至3200万立方米。", [Means("3200万立方米", "用水量")]),
        # not without a word for what it came to, nor of a sentence with an amount
        ("项目进展加快。走了5公里。", [Means("5公里", None)]),
    ],
    "a sum that a clause only adds up": [
        ("没收违法所得，计人民币1.9万元。", [Means("1.9万元", "没收违法所得", "illegal_gains")]),
        ("缴纳税款，合计人民币30万元。", [Means("30万元", "税款")]),
        ("他砸了摊，赔了850元。", [Means("850元", "赔偿金额")]),
    ],
    "what moved, from the clause before": [
        ("液化石油气封涨停板，涨幅6.98%。", [Means("6.98%", "液化石油气增速")]),
        ("豆粕主力合约跳空高开，跌幅达3%。", [Means("3%", "豆粕主力合约增速")]),
        ("记者获悉，涨幅达5%。", [Means("5%", None)]),
    ],
    "a clause that tells a move or a rank of its topic": [
        ("空调、冰箱等家电销量大幅攀升，同比增长50%。", [Means("50%", "家电销量增速")]),
        ("茶叶产量位居全国首位，同比增长5%。", [Means("5%", "茶叶产量增速")]),
        ("某公司营收排名第三，增长8%。", [Means("8%", "公司营收增速")]),
        ("我市GDP总量稳居全省第一，增速高达9.5%。", [Means("9.5%", "GDP总量增速", "gdp_growth")]),
    ],
    "and not what it is compared with": [
        (
            "与昨日约8400亿元的总量相比，两市交易量放大，分别达到4200亿元和5100亿元。",
            [
                Means("8400亿元", "总量"),
                Means("4200亿元", "两市交易量"),
                Means("5100亿元", "两市交易量"),
            ],
        ),
        (
            "与上周约30万吨的库存相比，本周销量放大，达到50万吨。",
            [Means("30万吨", "库存"), Means("50万吨", "销量")],
        ),
        (
            "与昨日9万手的持仓相比，合约成交量略有增加，为12万手。",
            [Means("9万手", None), Means("12万手", "合约成交量", "trading_volume")],
        ),
        (
            "与去年5亿元的利润相比，今年营收大增，达到9亿元。",
            [Means("5亿元", "利润"), Means("9亿元", "营收")],
        ),
        (
            "和昨日80亿元的成交额相比，沪市交易量略有下降，为32亿元。",
            [Means("80亿元", "成交额"), Means("32亿元", "沪市交易量")],
        ),
    ],
    "what the clause before says is raised": [
        ("提高低保标准，每人每月提高50元。", ["低保标准增加量"]),
        ("上调最低工资标准，每月增加120元。", ["最低工资标准增加量"]),
        ("提高企业退休人员基本养老金，全年人均增加1680元。", ["企业退休人员基本养老金人均增加量"]),
        ("削减行政开支，减少2亿元。", ["行政开支减少量"]),
        ("产值5亿元，降低成本，增长3%。", ["产值", "产值增速"]),
    ],
    "what is told above all": [
        ("特别是工业投资，增势强劲，增长50%。", ["工业投资增速"]),
        ("尤其是新能源汽车，表现突出，增长35%。", ["新能源汽车增速"]),
    ],
    "in how many turns something is done": [
        ("货物分三批运抵港口。", [None]),
        ("工程分两期建设。", [None]),
        ("培训分为两场，共吸引90人。", [None, "培训人数"]),
        ("全年举办三期培训班。", ["培训班数"]),
    ],
    "an occasion is what no clause is about": [
        ("受大宗商品价格上涨影响，CPI有所回升，同比上涨1.8%。", ["居民消费价格增速"]),
        ("在价格上涨的带动下，企业利润有所改善，同比增长5%。", ["企业利润增速"]),
        ("随着内需恢复，社会消费品零售总额增速加快，同比增长8%。", ["社会消费品零售总额增速"]),
        ("因需求不足，出口有所回落，同比下降3%。", ["出口增速"]),
        ("投资增速明显加快，同比增长9.2%。", ["投资增速"]),
    ],
    "an earlier clause opens with the name, after a space, too": [
        (
            "沪指涨2%。 深证成指走势稍强，收盘报10468.88点，涨1.2%。",
            [
                Means("2%", "沪指增速"),
                Means("10468.88点", "深证成指", "shenzhen_component"),
                Means("1.2%", "深证成指增速", "shenzhen_component_growth"),
            ],
        ),
    ],
    "what a clause without a figure was about": [
        (
            "前三季度一般贸易进出口增长迅猛，进出口998亿元，增长38.7%。",
            [Means("998亿元", "一般贸易进出口"), Means("38.7%", "一般贸易进出口增速")],
        ),
        (
            "近三年贷款总额持续增长，2022年、2023年末同比增速分别为15.5%、14.1%。",
            [
                Means("三年", "统计时长"),
                Means("15.5%", "贷款总额增速", period="2022-12-31"),
                Means("14.1%", "贷款总额增速", period="2023-12-31"),
            ],
        ),
    ],
    "the topic of a clause that tells a move without a figure": [
        (
            "虾类价格上涨4.1%；蔬菜价格在连跌5周后首次回升，涨幅为2.2%。",
            [
                Means("4.1%", "虾类价格增速"),
                Means("5周", "蔬菜价格连续下跌周数"),
                Means("2.2%", "蔬菜价格增速"),
            ],
        ),
        (
            "木材价格下跌3%；钢材价格由降转升，4月份为上涨1.5%，5月份上涨0.4%。",
            [
                Means("3%", "木材价格增速"),
                Means("1.5%", "钢材价格增速"),
                Means("0.4%", "钢材价格增速"),
            ],
        ),
        ("禽蛋价格逐旬走低，全旬平均下降2.6%。", [Means("2.6%", "禽蛋价格增速")]),
        (
            "进口额增长5%；出口额止跌回升，增幅达到3.1%。",
            [Means("5%", "进口额增速"), Means("3.1%", "出口额增速")],
        ),
        (
            "汽车销量增长8%；手机销量在连降3个季度后反弹，涨幅为2.5%。",
            [
                Means("8%", "汽车销量增速"),
                Means("3个季度", "手机销量连续下降季度数"),
                Means("2.5%", "手机销量增速"),
            ],
        ),
        (
            "新房成交面积20万平方米，二手房成交面积持续下滑，同比下降15%。",
            [Means("20万平方米", "新房成交面积"), Means("15%", "二手房成交面积增速")],
        ),
        (
            "铁路客运量增长4%。公路客运量继续萎缩，降幅为6.2%。",
            [Means("4%", "铁路客运量增速"), Means("6.2%", "公路客运量增速")],
        ),
    ],
}


@each(TABLE)
def test_a_clause_says_what_the_next_is_about(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
