"""What a sum is called by: its own name after it, what it is spent on, who gets it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "a sum by its own name, after who gets it": [
        ("法院判决银行返还原告190万元本金。", [Means("190万元", "本金")]),
        ("公司支付员工3万元工资。", [Means("3万元", "工资")]),
        ("公司营收3亿元，利润1亿元。", [Means("3亿元", "公司营收"), Means("1亿元", "利润")]),
    ],
    "a sum by its own name, right after it": [
        ("50亿元债券本月到期。", ["债券"]),
    ],
    "a sum is for what it is spent on": [
        ("投资8亿元建设城北污水厂。", ["城北污水厂投资额"]),
    ],
    "the sum, between the verb that gives it and what it is for": [
        ("拿出800万元专项资金奖励23家企业。", ["专项资金", "企业数"]),
        ("拿出300万元奖金奖励先进企业。", ["奖金"]),
        ("筹措4亿元专项债券资金支持园区建设。", ["专项债券资金"]),
        ("发行3亿元专项债券支持园区建设。", ["专项债券"]),
        ("安排2.3亿元补助资金。", ["补助资金"]),
        ("市财政安排2.3亿元补助资金支持春耕生产。", ["补助资金"]),
        ("设立3亿元引导资金，整合3.4亿元涉农资金。", ["引导资金", "涉农资金"]),
        ("拨付5600万元救灾资金。", ["救灾资金"]),
        ("获得2亿元资金支持。", ["资金支持"]),
        ("2000万元支持企业发展。", [None]),
        ("5000万元作为流动资金。", [None]),
    ],
    "what the sum is meant to build comes after it": [
        ("晨光股份拟20亿元投建锂电池项目。", ["锂电池项目投资额"]),
        ("远山食品拟10亿元投资预制菜项目。", ["预制菜项目投资额"]),
        ("海岸科技拟不超过8亿元建设研发中心。", ["研发中心投资额"]),
        ("东湖集团计划5亿元扩建码头。", ["码头投资额"]),
        ("西山化工打算以3亿元新建仓库。", ["仓库投资额"]),
    ],
    "what money is, and not what is done with it": [
        ("六十亿元救灾资金的使用受到监督。", [Means("六十亿元", "救灾资金")]),
        ("3亿元农业贷款的发放已经开始。", [Means("3亿元", "农业贷款")]),
        ("拟给予2000元罚款的处罚。", [Means("2000元", "罚款")]),
        ("2亿元专项债的管理有待加强。", [Means("2亿元", "专项债")]),
        ("500万元奖金的分配公开。", [Means("500万元", "奖金")]),
    ],
}


@each(TABLE)
def test_a_sum_has_its_own_name(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
