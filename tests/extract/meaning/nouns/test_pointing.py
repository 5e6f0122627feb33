"""这 and its classifier, the copula 系, and the pay of those who are counted: none is a part of the noun beside it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what 这 points at": [
        ("这条步道长12公里。", ["步道长"]),
        ("那座塔楼高56米。", ["塔楼高"]),
        ("这条隧道长2.6公里。", ["隧道长"]),
        ("这起案件涉案金额200万元。", ["案件涉案金额"]),
        ("这家企业年产值3亿元。", ["企业年产值"]),
    ],
    "who they are or what did it, after 系": [
        ("三起盗窃案系一人所为。", ["盗窃案数", "作案人数"]),
        ("两起爆炸案系张某所为。", ["爆炸案数"]),
        ("五起火灾系电线老化引起。", ["火灾数"]),
        ("五起交通事故系酒驾所致。", ["交通事故数"]),
        ("3家公司系关联企业。", ["公司数"]),
    ],
    "whom money is paid": [
        ("公司至今仍欠58名工人工资120万元。", ["工人数", "工人工资"]),
        ("公司拖欠32名员工工资86万元。", ["员工数", "员工工资"]),
        ("老板尚欠12名民工劳务费15万元。", ["民工数", "民工劳务费"]),
        ("追回38名民工的工资42万元。", ["民工数", "民工的工资"]),
        ("发放26名教师奖金9万元。", ["教师数", "教师奖金"]),
    ],
    "what is owed": [
        ("该企业拖欠120万元。", ["企业拖欠金额"]),
        ("房客尚欠5000元。", ["房客欠款"]),
        ("公司拖欠5000万元的员工福利。", ["员工福利"]),
    ],
    "共设 says no more than that there are so many": [
        ("共设车站26座。", ["车站数"]),
        ("全线共设站点18个。", ["站点数"]),
    ],
}


@each(TABLE)
def test_words_beside_a_noun_that_are_no_part_of_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
