"""A measure before its number, and 的 or the thing that has it after: 面积300亩的产业园."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "those counted are the noun after what each of them has": [
        ("三家总投资5亿元的工厂开工。", ["工厂数", "工厂总投资"]),
        ("支持三家总投资数十亿元的动力电池工厂建设。", ["动力电池工厂数", "动力电池工厂总投资"]),
        ("开工3个总投资5亿元的项目。", ["项目数", "项目总投资"]),
    ],
    "a measure that a clause states before 的": [
        ("建成产值达3亿元的企业。", [Means("3亿元", "产值")]),
        ("该镇发展成为人口达3万的小城。", [Means("3万", "人口")]),
        ("余额在1000元以下的客户。", [Means("1000元", "余额")]),
    ],
    "a price before what is sold for it": [
        (
            "50元的药，可能有20元的回扣成本。",
            [Means("50元", "药"), Means("20元", "回扣成本", "costs")],
        ),
    ],
    "a measure before its number and 的": [
        ("面积300亩的产业园开工。", ["产业园面积"]),
        ("规模约500亿元的创新基金签约。", ["创新基金规模"]),
        ("注册资本5000万元的子公司成立。", ["子公司注册资本"]),
        ("容量为5吨的水箱建成。", ["水箱容量"]),
        ("他住在人口约5万的小城。", [Means("5万", "小城人口")]),
        ("员工5000人的企业可以申请。", [Means("5000人", "企业员工数")]),
        ("学生1200名的中学搬迁。", [Means("1200名", "中学学生数")]),
        # a mark that tells a class of them
        ("产值超过3亿元的企业有5家。", ["产值", "产值超过3亿元的企业数"]),
        ("余额在1000元以下的客户。", ["余额"]),
        # what follows is no thing that has measures
        ("金额3亿元的情况。", ["金额"]),
    ],
    "each measure of a list is of the thing after its number": [
        (
            "引进投资50亿元的锂电池项目和投资32亿元的光伏组件项目。",
            ["锂电池项目投资", "光伏组件项目投资"],
        ),
        (
            "投资60亿元的芯片项目、投资42亿元的面板项目和投资18亿元的医药项目开工。",
            ["芯片项目投资", "面板项目投资", "医药项目投资"],
        ),
        ("新建总投资8亿元的医院和总投资3亿元的学校。", ["医院总投资", "学校总投资"]),
        ("建成面积30亩的停车场以及面积12亩的公园。", ["建成面积", "公园面积"]),
        # what was begun, built or signed is the thing, and not its measure
        ("新开工投资12亿元的水库工程，建成投资8.6亿元的快速路。", ["水库工程投资", "快速路投资"]),
        ("签约总投资50亿元的锂电池项目。", ["锂电池项目总投资"]),
        ("投资60亿元的芯片项目落户。", ["芯片项目投资"]),
    ],
    "what has a measure, and what only tells of it": [
        ("面积300亩的产业园已开工。", ["产业园面积"]),
        ("取得营收5亿元的佳绩。", ["营收"]),
        ("获得亩产1000斤的好收成。", ["亩产"]),
        ("估值10亿元的传闻不实。", ["估值"]),
    ],
    "what an amount before a thing says of it": [
        ("赠送价值300元的购物卡。", [Means("300元", "购物卡价值")]),
        ("推出售价2000元的手机。", [Means("2000元", "手机售价")]),
        ("查获总价值5万元的香烟。", [Means("5万元", "香烟总价值")]),
        ("发行面值100元的债券。", [Means("100元", "债券面值")]),
        ("出售票价80元的门票。", [Means("80元", "门票票价")]),
        # the thing itself has it
        ("房屋价值90万元。", [Means("90万元", "房屋价值")]),
    ],
    "how much there is in all of what was done with, signed or given": [
        (
            "推动总投资86亿元的32个技术改造项目加快建设。",
            [Means("86亿元", "技术改造项目总投资"), Means("32个", "加快建设的技术改造项目数")],
        ),
        ("将发放总额300万元的消费券。", [Means("300万元", "消费券总额")]),
        (
            "集中签约总投资120亿元的28个项目。",
            [Means("120亿元", "项目总投资"), Means("28个", "项目数")],
        ),
        ("学校购买总价600万元的实验设备。", [Means("600万元", "实验设备总价")]),
        ("企业申请总额1.2亿元的贷款。", [Means("1.2亿元", "贷款总额")]),
        ("现场达成总金额30亿元的意向订单。", [Means("30亿元", "意向订单总金额")]),
        (
            "建设总装机容量为196千瓦的分布式光伏项目正式并网。",
            [Means("196千瓦", "分布式光伏项目总装机容量")],
        ),
    ],
}


@each(TABLE)
def test_the_measure_stands_before_and_its_thing_after(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
