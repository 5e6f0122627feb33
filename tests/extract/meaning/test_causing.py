"""What is made to rise or fall by an amount, and what is only announced."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what falls or rises by a year's amount of it": [
        ("本次计提将减少公司2024年上半年归母净利润1.2亿元。", [None, "归母净利润减少量"]),
        ("减少2023年度利润总额4.37亿元。", [None, "利润总额减少量"]),
        ("预计增加公司2024年净利润1200万元。", [None, "净利润增加量"]),
        ("政府减少2024年财政补贴12亿元。", [None, "财政补贴减少量"]),
        ("为减少排放，2023年投资12亿元。", [None, "投资"]),
    ],
    "what is made to rise or fall": [
        ("全年减少利息支出60亿元。", [Means("60亿元", "利息支出减少量", role="change", sign="-")]),
        ("央行下调存款准备金率0.5个百分点。", [Means("0.5个百分点", "存款准备金率变动", sign="-")]),
        ("券商上调目标价7%。", [Means("7%", "目标价增速", role="change", sign="+")]),
        ("公司裁减员工2000人。", [Means("2000人", "员工减少量", role="change", sign="-")]),
        ("新规降低成本5%。", [Means("5%", "成本增速", role="change", sign="-")]),
        ("8月额外减少原油出口约50万吨。", [Means("50万吨", "原油出口减少量", sign="-")]),
        ("工期缩短，减少碳排放2万吨。", [Means("2万吨", "碳排放减少量", sign="-")]),
        ("该县扩大耕地面积3万亩。", [Means("3万亩", "耕地面积增加量", sign="+")]),
        ("提高最低工资200元。", [Means("200元", "最低工资增加量", sign="+")]),
        ("压减粗钢产量300万吨。", [Means("300万吨", "粗钢产量减少量", sign="-")]),
    ],
    "slogans: a verb of one character and its object": [
        (
            "新流程减时间40%、减材料约三成。",
            [
                Means("40%", "时间增速", role="change", sign="-"),
                Means("三成", "材料增速", role="change", sign="-"),
            ],
        ),
        (
            "改造后降成本6%，增效率9%，提产能15%。",
            [
                Means("6%", "成本增速", role="change", sign="-"),
                Means("9%", "效率增速", role="change", sign="+"),
                Means("15%", "产能增速", role="change", sign="+"),
            ],
        ),
        ("工厂压库存12%。", [Means("12%", "库存增速", role="change", sign="-")]),
        # words that begin with such a verb
        ("入冬以来降水量20%。", [Means("20%", "降水量", role="level")]),
        ("增值税率13%。", [Means("13%", "增值税率", role="level")]),
        ("提成比例5%。", [Means("5%", "提成比例", role="level")]),
    ],
    "what runs for so long is made to rise or fall": [
        (
            "美联储下调3个月期贷款利率25个基点。",
            [
                Means("3个月", "贷款期限", role="level"),
                Means("25个基点", "3个月期贷款利率变动", role="change", sign="-"),
            ],
        ),
        (
            "央行上调公开市场14天期逆回购利率5个基点至2.5%。",
            [
                Means("14天", "逆回购期限", role="level"),
                Means("5个基点", "14天期逆回购利率变动", role="change", sign="+"),
                Means("2.5%", "14天期逆回购利率", role="level"),
            ],
        ),
        (
            "当地银行提高五年期存款利率0.2个百分点。",
            [Means("0.2个百分点", "五年期存款利率变动", role="change", sign="+")],
        ),
        (
            "5年期国债收益率上升3个基点。",
            [
                Means("5年", "国债期限", role="level"),
                Means("3个基点", "5年期国债收益率变动", sign="+"),
            ],
        ),
        ("工期缩短3个月。", [Means("3个月", "工期减少量", role="change", sign="-")]),
    ],
    "no amount of what is changed": [
        ("发布扩大消费20条措施。", [Means("20条", "措施数", role="level")]),
        ("增加注册资本至5亿元。", [Means("5亿元", "注册资本", role="level")]),
        ("工业增加值300亿元。", [Means("300亿元", "工业增加值", role="level")]),
        ("下调评级主要有两个原因。", [Means("两个", "原因数", role="level")]),
        ("降低费率政策新增降费36亿元。", [Means("36亿元", "费率政策新增降费", role="level")]),
    ],
    "what is improved or made shorter by so much": [
        ("提升通行效率约25%。", [Means("25%", "通行效率增速")]),
        ("压缩审批时间近50%。", [Means("50%", "审批时间增速")]),
    ],
}


@each(TABLE)
def test_what_is_made_to_move(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
