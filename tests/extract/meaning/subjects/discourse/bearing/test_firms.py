"""Which firm a clause is of, by its subject: 东海集团计划上市，估值为40亿美元."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "of the firm whose deed the clause before tells": [
        (
            "东海汽车集团计划赴美上市，估值为40亿美元。",
            [Means("40亿美元", "东海汽车集团估值", "valuation")],
        ),
        ("智能汽车初创公司艾格尼克最快可能在年底上市，估值约40亿美元。", ["艾格尼克估值"]),
        (
            "恒江集团有限公司成立已久，法定代表人为韩立，注册资本为5亿元。",
            ["恒江集团有限公司注册资本"],
        ),
        ("全球第二大芯片制造商SK山力士近日公布，净亏损达2万亿韩元。", [None, "SK山力士净亏损"]),
    ],
    "the firm before the bracket that tells of its shares": [
        ("远海集团（股价0.415港元，市值31亿港元）发布公告。", ["远海集团股价", "远海集团市值"]),
        ("远海集团发布公告（此前估值30亿元）。", ["估值"]),
    ],
    "who invests": [
        (
            "东海集团将投资24亿美元，在江州建厂。",
            [Means("24亿美元", "东海集团投资额", "project_investment")],
        ),
        ("富康子公司工业富联宣布将投资8亿元在江州设厂。", ["工业富联投资额"]),
        ("北山科技的子公司 North Inc 将投资 2 亿美元，在江州建厂。", ["North Inc投资额"]),
        ("白水县投资5800万元，启动公路改扩建。", ["投资"]),
        ("村民返乡，投资300万元成立农场。", ["投资"]),
        ("该公司将投资3亿元在江州设厂。", ["投资"]),
    ],
    "another firm is named as well, or nobody by name": [
        ("东海集团收购西山科技公司，估值为40亿美元。", ["估值"]),
        ("公司业绩不错，估值为40亿美元。", ["估值"]),
        ("该公司计划上市，注册资本3亿元。", ["注册资本"]),
        ("消费者信心回升，估值为40亿美元。", ["估值"]),
    ],
}


@each(TABLE)
def test_firms(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
