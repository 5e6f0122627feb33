"""Constructions that part a name from its figure, in text order: ranks, uses, what 该 takes up, measures before 的."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

NAMED: dict[str, list[tuple[str, list[str | None]]]] = {
    "the first of several by a measure, and those after it": [
        ("总资产仍以甲公司的202亿元最多，乙公司6亿元居次。", ["甲公司总资产", "乙公司总资产"]),
        (
            "捐款部分则以甲企业获1.28亿元最多，乙企业1.25亿元居次，丙企业3799万元。",
            ["甲企业捐款", "乙企业捐款", "丙企业捐款"],
        ),
        ("出口额以广东的4万亿元居首，江苏2万亿元次之。", ["出口额", "出口额"]),
        ("销量以甲车型的5万辆最高，乙车型4万辆紧随其后。", ["甲车型销量", "乙车型销量"]),
        ("气温以北山的-5℃最低，南山-2℃次之。", ["北山气温", "南山气温"]),
        # what stands after 以 may be a measure itself
        ("支出以员工薪资1.4亿元、专案费1.2亿元最多。", ["员工薪资", "专案费"]),
    ],
    "what a part of a whole is used for, or where it comes from": [
        (
            "美国将其军事预算的13%用于国防研究，英国为7%。",
            ["国防研究占军事预算的比重", "国防研究占军事预算的比重"],
        ),
        ("公司把收入的20%投入研发。", ["研发占收入的比重"]),
        ("总资产中约有一半投资于债券。", ["债券占总资产的比重"]),
        ("收入的四成来自海外。", ["海外占收入的比重"]),
        ("每月工资的三分之一用来还房贷。", ["还房贷占每月工资的比重"]),
        ("出口的30%销往欧洲。", ["销往欧洲的出口占比"]),
        (
            "运出3280万吨农产品，其中70%运往富裕国家，只有不到3%送抵最贫穷国家。",
            ["农产品", "运往富裕国家的农产品占比", "送抵最贫穷国家的农产品占比"],
        ),
        ("捐款中80%用于助学，15%用于助老。", ["助学占捐款的比重", "助老占捐款的比重"]),
    ],
    "what 该 and 这一 take up": [
        ("标普500指数创下新高，该指数上涨28.8%。", ["标普500指数增速"]),
        ("甲集团营收5亿元，该集团利润增长3%。", ["甲集团营收", "甲集团利润增速"]),
        ("政府提供奶牛补贴，这一补贴为每头500元。", ["奶牛补贴"]),
        ("纸厂引进新型锅炉，该锅炉造价3亿元。", ["新型锅炉造价"]),
        ("南山隧道今日贯通，该隧道全长12公里。", ["南山隧道全长"]),
        # nothing longer was named before
        ("指数走高，该指数上涨5%。", ["指数增速"]),
    ],
    "a measure before its number and 的": [
        ("面积300亩的产业园开工。", ["产业园面积"]),
        ("规模约500亿元的创新基金签约。", ["创新基金规模"]),
        ("注册资本5000万元的子公司成立。", ["子公司注册资本"]),
        ("容量为5吨的水箱建成。", ["水箱容量"]),
        # a mark that tells a class of them
        ("产值超过3亿元的企业有5家。", ["产值", "产值超过3亿元的企业数"]),
        ("余额在1000元以下的客户。", ["余额"]),
        # what follows is no thing that has measures
        ("金额3亿元的情况。", ["金额"]),
    ],
    "an amount told again in brackets before 的": [
        ("基金获得了18.98万亿日元（1330亿美元）的回报。", ["回报", "回报"]),
        ("银行发放了2亿美元（约14亿元）的贷款。", ["贷款", "贷款"]),
        ("法院要求不低于36万美元（约合258万元）的经济补偿。", ["经济补偿", "经济补偿"]),
    ],
    "what the clause before says is raised": [
        ("提高低保标准，每人每月提高50元。", ["低保标准增加量"]),
        ("上调最低工资标准，每月增加120元。", ["最低工资标准增加量"]),
        ("提高企业退休人员基本养老金，全年人均增加1680元。", ["企业退休人员基本养老金人均增加量"]),
        ("削减行政开支，减少2亿元。", ["行政开支减少量"]),
        ("产值5亿元，降低成本，增长3%。", ["产值", "产值增速"]),
    ],
    "those counted whom a clause describes that opens with a preposition": [
        ("13个由政府投资的项目开工。", ["项目数"]),
        ("工会召集2万名由协会代表的工人。", ["工人数"]),
        ("一架在东跑道降落的货机。", ["货机数"]),
        ("112起针对官员提出的诉讼。", ["诉讼数"]),
        # and no place where they are
        ("两人在简陋的房子里结婚。", ["结婚人数"]),
    ],
    "divisions that a number counts without a classifier": [
        ("全市辖7镇8乡326个行政村。", ["镇数", "乡数", "行政村数"]),
        ("全县辖3街道5镇。", ["街道数", "镇数"]),
        ("全市下辖4区6县。", ["区数", "县数"]),
    ],
    "shares that are as high as": [
        ("女性占比高达60%。", ["女性占比"]),
        ("空头占比低至2%。", ["空头占比"]),
        ("仅25%的股票跑赢了指数。", ["股票占比"]),
        ("他买入了该公司5%的股票。", ["买入股票比例"]),
    ],
    "when something was so, and how long it is put off": [
        ("集团市值增加了30%，截至股市收盘时达到32万亿元。", ["集团市值增速", "集团市值"]),
        ("促销活动延长两天。", ["促销活动延长时间"]),
        ("合同期限延长3年。", ["合同期限增加量"]),
    ],
    "words between a name and its number": [
        ("基金总资产达到前所未有的219万亿日元。", ["基金总资产"]),
        ("盘中沪指下探3290.22点，尾盘收报3352.96点。", ["沪指", "沪指"]),
        ("锂及稀有金属潜在价值达2800亿元。", ["锂及稀有金属潜在价值"]),
        ("员工总数裁减大约30%、即3.5万人。", ["员工总数增速", "员工总数减少量"]),
    ],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [row for rows in NAMED.values() for row in rows],
    ids=[f"{name}: {text}" for name, rows in NAMED.items() for text, _ in rows],
)
def test_a_construction_names_its_figures(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures] == expected
