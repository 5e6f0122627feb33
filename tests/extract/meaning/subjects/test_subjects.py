"""What each figure of a sentence is said of: its indicator, in text order."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

NAMED: dict[str, list[tuple[str, list[str | None]]]] = {
    "a change takes up the level before it": [
        ("茶叶产量为40万吨，同比增长6.0%。", ["茶叶产量", "茶叶产量增速"]),
        ("渔船数量达到800艘，比上年增加35艘。", ["渔船数量", "渔船数量增加量"]),
        ("图书馆藏书量为90万册，下降2%。", ["图书馆藏书量", "图书馆藏书量增速"]),
    ],
    "分别 deals names out to values": [
        ("苹果和梨产量分别增长3%和5%。", ["苹果产量增速", "梨产量增速"]),
        (
            "木材、水泥和玻璃价格分别下降1.2%、0.8%和2.5%。",
            ["木材价格增速", "水泥价格增速", "玻璃价格增速"],
        ),
        ("甲厂、乙厂产值分别增长1%、2%。", ["甲厂产值增速", "乙厂产值增速"]),
    ],
    "the names may stand in the clause before": [
        ("茶叶产量、蚕茧产量连续增长，分别增长4%和6%。", ["茶叶产量增速", "蚕茧产量增速"]),
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
    "by how much one thing is ahead of another": [
        (
            "甲厂产量50吨，乙厂产量30吨，甲厂比乙厂多20吨。",
            ["甲厂产量", "乙厂产量", "甲厂多于乙厂的幅度"],
        ),
        ("男性598人，女性549人，男比女多49人。", ["男性数", "女性数", "男多于女的幅度"]),
        ("农村人口比城镇人口少200万人。", ["农村人口少于城镇人口的幅度"]),
        ("产量5吨，比节前多3吨，比上年少1吨。", ["产量", "产量增加量", "产量减少量"]),
    ],
    "the extreme of what was spoken of": [
        ("2017年投资33亿元，仍低于2015年的历史峰值34亿元。", ["投资", "投资"]),
        ("用电负荷8万千瓦，最高值为9万千瓦。", ["用电负荷", "用电负荷最高值"]),
    ],
    "a rank or a class belongs to the name it stands in": [
        ("核心一级资本净额617亿元。", [None, "核心一级资本净额"]),
        ("十级风圈半径120公里。", [None, "十级风圈半径"]),
        ("二类疫苗费用8亿元。", [None, "二类疫苗费用"]),
    ],
    "of the same time, and no part of the name": [
        ("利润5亿元，上年同期的亏损3亿元。", ["利润", "亏损"]),
    ],
    "typesetters put spaces around digits": [
        ("苹果产量及梨产量分别增加 28 吨和 19 吨。", ["苹果产量增加量", "梨产量增加量"]),
        ("甲厂产值和乙厂产值分别下降 7.2% 和 7.6%。", ["甲厂产值增速", "乙厂产值增速"]),
    ],
    "what is foreseen is held against a figure, and is not what the text goes on with": [
        ("净利润5亿元，高于市场预期的4亿元，同比增长3%。", ["净利润", "净利润", "净利润增速"]),
        (
            "出口增长0.9%，大幅超出市场预期的0.4%；环比增长0.5%。",
            ["出口增速", "出口增速", "出口增速"],
        ),
    ],
    "a rate keeps its name over the basis in between": [
        ("茶叶价格同比涨幅降至4.3%。", ["茶叶价格涨幅"]),
        ("居民消费价格指数（CPI）同比涨幅扩大至5%。", ["居民消费价格增速"]),
    ],
    "what is no count takes no 数": [
        ("德国综合PMI为48.3。", ["综合PMI"]),
        ("城乡收入比为1.67。", ["城乡收入比"]),
        ("机构目标均价为73.38。", ["机构目标均价"]),
    ],
    "the end of a stretch of time belongs to the time": [
        ("90天内机构目标均价为73元。", [None, "机构目标均价"]),
        ("近三年来产值增长5%。", ["产值统计时长", "产值增速"]),
    ],
    "该数字 and its like are what was spoken of last": [
        ("公司持有现金2亿元，而2021年该数字为24亿元。", ["公司持有现金", "公司持有现金"]),
        ("出口占比30%，2021年这一比例为28%。", ["出口占比", "出口占比"]),
    ],
    "what is aimed at, and not the aim": [
        ("今年经济增长预期目标为5%左右。", ["地区生产总值增速"]),
        ("粮食产量目标8亿斤。", ["粮食产量"]),
        ("全年居民消费价格涨幅目标设定为3%。", ["居民消费价格增速"]),
    ],
    "the standard that moves, and not what it is told in": [
        ("将增值税起征点从月销售额10万元提高到15万元。", ["增值税起征点", "增值税起征点"]),
        ("补助标准从人均50元提高到60元。", ["补助标准", "补助标准"]),
        ("最低工资标准由月薪1800元上调至2000元。", ["最低工资标准", "最低工资标准"]),
    ],
    "a change of a change takes up the change before it": [
        (
            "茶叶价格同比上涨4.0%，涨幅比上月扩大0.6个百分点。",
            ["茶叶价格增速", "茶叶价格涨幅较上月变动"],
        ),
        ("水泥价格同比下降5%，降幅收窄1.2个百分点。", ["水泥价格增速", "水泥价格降幅变动"]),
    ],
    "the effect of a part on a whole": [
        (
            "鲜菜价格下降8%，影响食品价格下降约0.4个百分点。",
            ["鲜菜价格增速", "鲜菜价格变动对食品价格的影响"],
        ),
        (
            "第一产业实现增加值20亿元，增长4%，拉动GDP增长0.1个百分点。",
            ["第一产业增加值", "第一产业增加值增速", "第一产业增加值变动对GDP的拉动"],
        ),
        ("民间投资拉动投资增长3个百分点。", ["民间投资变动对投资的拉动"]),
    ],
    "a share of a whole": [
        ("水产业产值占农业产值的12%。", ["水产业产值占农业产值的比重"]),
        ("全部职工中，技术人员占30%。", ["技术人员占全部职工的比重"]),
    ],
    "what an actor made is the actor's": [
        ("软件企业实现营业收入500亿元。", ["软件企业营业收入"]),
        ("中直经济实现增加值60亿元，增长2%。", ["中直经济增加值", "中直经济增加值增速"]),
        ("公有制经济实现增加值90亿元。", ["公有制经济增加值"]),
        ("地方规上工业实现增加值30亿元。", ["地方规上工业增加值"]),
        ("城镇实现零售额80亿元，乡村实现零售额9亿元。", ["城镇零售额", "乡村零售额"]),
        ("批发零售业实现零售额70亿元。", ["批发零售业零售额"]),
        ("中直投资完成15亿元，下降3%。", ["中直投资", "中直投资增速"]),
        ("装备制造业实现增加值8亿元。", ["装备制造业增加值"]),
        ("第一产业完成投资5亿元。", ["第一产业投资"]),
        (
            "化工项目完成投资9亿元，下降1%；钢铁公司2亿元，下降4%。",
            ["化工项目投资", "化工项目投资增速", "钢铁公司投资", "钢铁公司投资增速"],
        ),
    ],
    "a place and the whole are no part of a name": [
        ("全市实现社会消费品零售总额110亿元。", ["社会消费品零售总额"]),
        ("全省完成固定资产投资900亿元。", ["固定资产投资"]),
        ("江州市实现地区生产总值300亿元。", ["地区生产总值"]),
        ("全市规模以上工业实现增加值40亿元。", ["规模以上工业增加值"]),
        ("全市财政部门完成一般公共预算收入20亿元。", ["一般公共预算收入"]),
    ],
    "nor are a list mark, a gloss, a base of comparison, an adverb or a rate's unit": [
        ("①税收收入30亿元，②非税收入5亿元。", ["税收收入", "非税收入"]),
        ("一是税收收入30亿元；二是非税收入5亿元。", ["税收收入", "非税收入"]),
        ("地区生产总值（GDP）300亿元，增长5%。", ["地区生产总值", "地区生产总值增速"]),
        ("居民消费价格指数（CPI）同比上涨0.5%。", ["居民消费价格增速"]),
        ("茶叶价格较上月上涨2%，比历史最高点低5%。", ["茶叶价格增速", "茶叶价格增速"]),
        ("茶叶收购价格为每公斤80元。", ["茶叶收购价格"]),
        ("茶园面积增速高达12%。", ["茶园面积增速"]),
    ],
    "a compound is one name, with its numeral and its enumeration": [
        ("三次产业比为5：45：50。", ["三次产业比"]),
        ("三次产业投资比重为5：45：50。", ["三次产业投资比重"]),
        ("公有与非公有制经济比重为40：60。", ["公有与非公有制经济比重"]),
        ("电力、热力生产和供应业增加值增长4%。", ["电力、热力生产和供应业增加值增速"]),
        ("蔬菜、瓜果、食用菌产量9万吨。", ["蔬菜、瓜果、食用菌产量"]),
        ("短期贷款增加37亿元，中长期贷款增加12亿元。", ["短期贷款增加量", "中长期贷款增加量"]),
    ],
    "a change in points moves the rate before it": [
        (
            "工业增加值增长5%，增速比一季度提高0.6个百分点，比上年提高1个百分点。",
            ["工业增加值增速", "工业增加值增速变动", "工业增加值增速变动"],
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
    "a sum belongs to what was counted before it": [
        ("开工水利项目12个，总投资额达30亿元。", ["水利项目数", "水利项目总投资额"]),
    ],
    "a sum is for what it is spent on": [
        ("投资8亿元建设城北污水厂。", ["城北污水厂投资额"]),
    ],
    "parts by origin": [
        (
            "新到旅客20人，其中来自海外5人，来自外省6人。",
            ["新到旅客数", "新到旅客（来自海外）数", "新到旅客（来自外省）数"],
        ),
    ],
    "a classifier counts the noun after it": [
        ("配备了15名驯马师。", ["驯马师数"]),
        ("全县有9家养老机构。", ["养老机构数"]),
    ],
}


@pytest.mark.parametrize(
    ("text", "indicators"),
    [case for cases in NAMED.values() for case in cases],
    ids=[f"{construction}: {text}" for construction, cases in NAMED.items() for text, _ in cases],
)
def test_a_figure_is_said_of_its_subject(text: str, indicators: list[str | None]) -> None:
    figures = [figure for figure in extract_text(text).figures if figure.kind != "date"]
    assert [figure.indicator for figure in figures] == indicators


def test_a_row_of_a_table_has_its_header_and_its_label() -> None:
    text = "2022年3月1日，各站情况如下。\n站点\t在站车辆\n北线（按方向分）\t东站\t12\n西站\t9\n合计\t21"
    named = [
        (figure.indicator, figure.period)
        for figure in extract_text(text).figures
        if figure.kind != "date"
    ]
    assert named == [
        ("北线在站车辆（东站）数", "2022-03-01"),
        ("北线在站车辆（西站）数", "2022-03-01"),
        ("在站车辆合计数", "2022-03-01"),
    ]


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        ("产值同比增长5%，销量增长3%。", ["yoy", "yoy"]),
        ("产值同比增长5%，销量锐减30%。", ["yoy", None]),
        ("价格环比下降1%，同比上涨2%。", ["mom", "yoy"]),
        ("人数比上年增加3万人，比2013年增加8万人。", ["yoy", None]),
        ("产值年均增长6%。", ["average_annual"]),
        ("产值增长5%。", [None]),
    ],
)
def test_a_change_has_the_basis_its_paragraph_compares_with(
    text: str, bases: list[str | None]
) -> None:
    figures = [figure for figure in extract_text(text).figures if figure.role == "change"]
    assert [figure.basis for figure in figures] == bases
