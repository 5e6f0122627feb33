"""Who was fined, who was not, and how many times something a fine is."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what was done to a thing": [
        ("返还群众被骗资金3.7亿元。", ["被骗资金"]),
        ("追缴被侵占资金300万元。", ["被侵占资金"]),
        ("企业被监管部门罚款300万元。", ["罚款"]),
    ],
    "who was fined, and who was not": [
        ("甲公司因违规被罚款20万元。", ["甲公司罚款"]),
        ("民生银行因违规被罚款50万元。司机李某酒驾，被罚款2000元。", ["民生银行罚款", "罚款"]),
        ("近日平安银行因违规被罚款9万元。", ["平安银行罚款"]),
        ("该公司被市场监管局罚款6万元。", [Means("6万元", "罚款", "fines")]),
        ("东海保险有限公司因未执行费率被罚款20万元。", ["东海保险有限公司罚款"]),
        (
            "东海银行分行领到两张罚单。因贴现不实，虚增存款，被罚款90万元。",
            ["东海银行分行罚单数", "东海银行分行罚款"],
        ),
        ("市监局处以罚款3万元。", ["罚款"]),
    ],
    "how many times something a fine or damages are": [
        ("商家被处以违法所得5倍的罚款。", ["罚款倍数"]),
        ("消费者要求十倍赔偿。", ["赔偿倍数"]),
        ("法院判决商家支付三倍赔偿金。", ["赔偿金倍数"]),
        ("逾期不缴的，处欠缴数额1倍以上罚款。", ["罚款倍数"]),
        ("合同约定两倍的违约金。", ["违约金倍数"]),
    ],
}


@each(TABLE)
def test_who_was_fined(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
