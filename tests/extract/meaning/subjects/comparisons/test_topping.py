"""What stands first of several by a measure, and those after it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the first of several by a measure, and those after it": [
        ("总资产仍以甲公司的202亿元最多，乙公司6亿元居次。", ["甲公司总资产", "乙公司总资产"]),
        (
            "捐款部分则以甲企业获1.6亿元最多，乙企业1.2亿元居次，丙企业4200万元。",
            ["甲企业捐款", "乙企业捐款", "丙企业捐款"],
        ),
        ("出口额以广东的4万亿元居首，江苏2万亿元次之。", ["出口额", "出口额"]),
        ("销量以甲车型的5万辆最高，乙车型4万辆紧随其后。", ["甲车型销量", "乙车型销量"]),
        ("气温以北山的-5℃最低，南山-2℃次之。", ["北山气温", "南山气温"]),
        # what stands after 以 may be a measure itself
        ("支出以员工薪资1.4亿元、专案费1.2亿元最多。", ["员工薪资", "专案费"]),
    ],
    "what is named as the first": [
        (
            "公司营收占比最大的是手续费收入，为24亿元，同比增长30%。",
            ["手续费收入", "手续费收入增速"],
        ),
        ("销量最高的是轿车，为32万辆。", ["轿车销量"]),
    ],
    "what stands first, and what is told after it of something else": [
        (
            "总资产以甲公司的202亿元最多，乙公司6亿元居次，员工5000人，子公司12家。",
            ["甲公司总资产", "乙公司总资产", "员工数", "子公司数"],
        ),
    ],
    "the next with their unit, where the first leaves it out": [
        (
            "捐款以甲企业获2.1亿最多，乙企业1.6亿元居次，丙企业8000万元。",
            ["甲企业捐款", "乙企业捐款", "丙企业捐款"],
        ),
        ("销售额以甲店320万最高，乙店280万元次之。", ["甲店销售额", "乙店销售额"]),
    ],
    "what several are ranked by": [
        ("增速排名前三的省份是西藏9.5%、海南9.2%和内蒙古7.3%。", ["增速", "增速", "增速"]),
        (
            "销量排名前五的车企分别为比亚迪30万辆、吉利20万辆、长安18万辆。",
            ["比亚迪销量", "吉利销量", "长安销量"],
        ),
        (
            "工业增加值增速居前三位的是集成电路30%、光伏25%、机器人20%。",
            ["集成电路工业增加值增速", "光伏工业增加值增速", "机器人工业增加值增速"],
        ),
        (
            "票房前三名依次为《山海》45亿元、《远行2》40亿元、《归途》35亿元。",
            ["《山海》票房", "《远行2》票房", "《归途》票房"],
        ),
        (
            "出口额居前三位的国家为美国（30亿元）、日本（20亿元）、韩国（10亿元）。",
            ["出口额", "出口额", "出口额"],
        ),
        (
            "市场份额排名前五的厂商分别是：华为（17%）、苹果（16%）、小米（15%）。",
            ["华为市场份额", "苹果市场份额", "小米市场份额"],
        ),
    ],
}


@each(TABLE)
def test_the_first_by_a_measure_and_those_after_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
