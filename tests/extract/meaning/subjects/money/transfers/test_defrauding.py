"""What was got by fraud or extortion, or lost to it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "got by fraud, from whomever": [
        ("店主虚构货源骗取顾客3800元。", [Means("3800元", "骗取金额", "defrauded")]),
        ("他谎称能安排工作，先后骗取四名求职者12万元。", ["求职者数", "骗取金额"]),
        ("网友以恋爱为名骗走她20万元。", ["诈骗金额"]),
        ("李某以合伙经营为由诈骗三十万元。", ["诈骗金额"]),
        ("团伙在停车场敲诈商户2000元。", ["敲诈勒索金额"]),
    ],
    "lost to it": [
        ("老人轻信中奖短信被骗8万元。", [Means("8万元", "被骗金额", "defrauded")]),
        ("周女士被健身教练诈骗9万元。", ["被骗金额"]),
        ("学生被“客服”诈骗1.2万余元。", ["被骗金额"]),
        ("货主被骗走近30万元。", ["被骗金额"]),
        ("店家被勒索2万元。", ["被敲诈勒索金额"]),
    ],
    "taken by an official": [
        ("该局长受贿300万元。", ["局长受贿金额"]),
        ("会计先后贪污120万元。", ["贪污金额"]),
    ],
    "what has a name of its own": [
        ("诊所骗取医保基金120万元。", ["诊所骗取医保基金"]),
        ("骗取多位买家2万元定金。", ["定金"]),
        ("返还群众被骗资金3.7亿元。", ["被骗资金"]),
        ("诈骗团伙获利50万元。", ["诈骗团伙获利"]),
        ("诈骗案涉案金额5万元。", ["诈骗案涉案金额"]),
        ("被骗金额达100万元。", ["被骗金额"]),
    ],
}


@each(TABLE)
def test_what_was_got_by_fraud(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
