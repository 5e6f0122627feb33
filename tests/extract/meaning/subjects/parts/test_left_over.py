"""What some of the counted do, where it is told how many are left: both are named by what they do, with the noun of the whole."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "some of them, and those that are left": [
        (
            "抽查学校45所，40所合格，其余5所限期整改。",
            ["抽查学校数", "合格学校数", "限期整改的学校数"],
        ),
        (
            "全区共有幼儿园58所，42所通过评估，另外16所限期改进。",
            ["幼儿园数", "通过评估的幼儿园数", "限期改进的幼儿园数"],
        ),
        ("38家钢厂，30家盈利，其余8家亏损。", ["钢厂数", "盈利钢厂数", "亏损钢厂数"]),
        (
            "检查工地126个，98个符合要求，其余28个责令停工。",
            ["检查工地数", "符合要求的工地数", "责令停工的工地数"],
        ),
        ("拍卖地块22宗，18宗成交，其余4宗流拍。", ["拍卖地块数", "成交的地块数", "流拍的地块数"]),
    ],
    "the noun of the whole, and not what was done with others": [
        (
            "全市有加油站86座，检查78座，剩余8座停业改造。",
            ["加油站数", "检查数", "停业改造的加油站数"],
        ),
        ("建设项目18个，剩余6个加快推进。", ["建设项目数", "加快推进的建设项目数"]),
        ("调查企业120家，另外30家拒绝回答。", ["调查企业数", "拒绝回答的企业数"]),
    ],
    "the noun may be told again": [
        ("12个项目建成投产，另外5个项目正在施工。", ["建成投产的项目数", "正在施工的项目数"]),
        ("12个行业增加值增长，另外3个行业下降。", ["增加值增长的行业数", "下降的行业数"]),
    ],
    "who is left and who they are": [
        ("录取学生320名，其余12名考生。", ["录取学生数", "考生数"]),
        ("参会企业60家，另外8家外资企业。", ["参会企业数", "外资企业数"]),
    ],
}


@each(TABLE)
def test_left_over(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
