"""Brackets beside a figure: an amount told again, an aside, and the name on the other side of one."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what an amount in a bracket, or a verb, parts from its noun": [
        (
            "价值约1000万欧元（约合7880万元）的珠宝被抢。",
            [Means("1000万欧元", "珠宝价值"), Means("7880万元", "珠宝价值")],
        ),
        (
            "两案造成大约300万欧元（约2364万元）的损失。",
            [Means("两案", None), Means("300万欧元", "损失"), Means("2364万元", "损失")],
        ),
        (
            "设备销售额增长，可比利润从去年的7亿元下降到6亿元。",
            [Means("7亿元", "可比利润"), Means("6亿元", "可比利润")],
        ),
        (
            "住户性别比（以女性为100，男性与女性之比）由108.2下降为104.1。",
            [
                Means("100", "女性数"),
                Means("108.2", "住户性别比"),
                Means("104.1", "住户性别比"),
            ],
        ),
        (
            "环境指数（以2010年为100，数值越大越好）由96.2提高到101.5。",
            [
                Means("100", "环境指数"),
                Means("96.2", "环境指数"),
                Means("101.5", "环境指数"),
            ],
        ),
    ],
    "a bracket is an aside": [
        (
            "营业收入65亿元（原值为84亿元），增长18%。",
            [Means("65亿元", "营业收入"), Means("84亿元", "原值"), Means("18%", "营业收入增速")],
        ),
        (
            "新增病例30例（其中甲地病例19例），死亡1例。",
            [
                Means("30例", "新增病例数"),
                Means("19例", "新增甲地病例数"),
                Means("1例", "新增病例死亡数"),
            ],
        ),
        (
            "出口80亿元（占全国的5%），增长3%。",
            [Means("80亿元", "出口"), Means("5%", "出口占全国的比重"), Means("3%", "出口增速")],
        ),
        (
            "江宁区（常住人口30万人）人口增长3%。",
            [Means("30万人", "常住人口"), Means("3%", "人口增速")],
        ),
    ],
    "an amount told again in brackets before 的": [
        ("基金获得了18.98万亿日元（1330亿美元）的回报。", ["回报", "回报"]),
        ("银行发放了2亿美元（约14亿元）的贷款。", ["贷款", "贷款"]),
        ("法院要求不低于36万美元（约合258万元）的经济补偿。", ["经济补偿", "经济补偿"]),
    ],
    "a name that goes on over a bracket with a figure": [
        (
            "规模以上（年主营业务收入2000万元及以上）工业企业320家。",
            ["主营业务收入", "规模以上工业企业数"],
        ),
        ("大班额（56人及以上）班级12个。", ["大班额", "大班额班级数"]),
        ("重度残疾（一、二级）人数3200人。", ["重度残疾数", None, "重度残疾人数"]),
        ("甲公司（持股30%）净利润5亿元。", ["持股比例", "甲公司净利润"]),
        ("大豆（均价4000元/吨）进口量9800万吨。", ["均价", "大豆进口量"]),
        ("本科（含3所独立学院）招生12万人。", ["独立学院数", "本科招生人数"]),
        ("小型企业（300人以下）利润5亿元。", ["小型企业人数", "小型企业利润"]),
    ],
}


@each(TABLE)
def test_a_bracket_does_not_part_a_name_from_its_figure(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
