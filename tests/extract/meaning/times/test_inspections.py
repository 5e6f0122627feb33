"""The time of what was inspected is that of what the inspection tells, and of nothing after it."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

AUDIT = "2021年度审计工作报告\n\n"
FARMS = AUDIT + "对3个县2019年至2021年农田建设资金审计，抽查项目47个。"

TABLE: Quoted = {
    "its own sentence": [
        (FARMS, "47个", "2019/2021"),
        (
            "2022年总结\n\n对9家企业2018年至2021年的排污开展检查，查出问题35个。",
            "35个",
            "2018/2021",
        ),
    ],
    "and the next, where that tells what it has found": [
        (FARMS + "发现：13个项目未按期完工，逾期7个月。", "13个", "2019/2021"),
        (FARMS + "审计发现，9家单位超支80万元。", "80万元", "2019/2021"),
        (FARMS + "结果表明，9家单位超支80万元。", "80万元", "2019/2021"),
    ],
    "another inspection is of the time of the text": [
        (FARMS + "发现：13个项目未完工。医保基金审计发现，多结算4万元。", "4万元", "2021"),
        (
            "2021年财政监督\n\n对4个乡2020年扶贫资金检查，发现问题资金3万元。采购检查发现，6家机构违规。",
            "6家",
            "2021",
        ),
        (
            "2022年总结\n\n对9家企业2018年的排污开展检查，查出问题35个。全年立案90起。",
            "90起",
            "2022",
        ),
    ],
    "but what is known of no other time goes on": [
        ("对甲公司2021年财务收支进行了审计。收入9亿元。", "9亿元", "2021"),
        ("2022年，审计局对乙局2021年预算执行情况审计。收入9亿元。", "9亿元", "2021"),
    ],
}


@each_quoted(TABLE)
def test_inspection_ends_with_what_it_found(text: str, quote: str, period: str | None) -> None:
    """A figure has the time that governs where it stands."""
    assert period in periods(text, quote)
