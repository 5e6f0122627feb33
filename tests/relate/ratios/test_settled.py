"""Which two quantities a result is of, where more are told: all that came in and went out, and none that only sounds so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from flows.examine import check_reply
from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ACCOUNTS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "全县收入总计49.24亿元，支出总计48.89亿元。收支相抵，年终结余0.35亿元，全部结转下年使用。",
        ["0.35亿元", "49.24亿元", "48.89亿元"],
        "consistent",
    ),
    (
        "市本级收入合计400.1亿元。支出合计386.7亿元。收支相抵，结转下年支出18.4亿元。",
        ["18.4亿元", "400.1亿元", "386.7亿元"],
        "inconsistent",
    ),
    (
        "一般公共预算收入12.56亿元，加上上级补助收入28.43亿元，收入总计40.99亿元。一般公共预算支出38.2亿元，加上上解支出1.3亿元，支出总计39.5亿元。收支相抵，年终结转2.49亿元。",
        ["2.49亿元", "40.99亿元", "39.5亿元"],
        "inconsistent",
    ),
    # what is carried over is no balance of the own income, what remains after it none of the totals
    ("一般公共预算收入286.4亿元，一般公共预算支出312.7亿元，结转下年支出13.4亿元。", [], None),
    (
        "收入总计400.1亿元，支出总计386.7亿元。收支相抵，年终结余13.4亿元，结转下年支出12.0亿元，净结余1.4亿元。",
        ["13.4亿元", "400.1亿元", "386.7亿元"],
        "consistent",
    ),
]


@pytest.mark.parametrize(
    ("text", "operands", "verdict"), ACCOUNTS, ids=[row[0] for row in ACCOUNTS]
)
def test_what_a_budget_leaves_is_of_its_totals(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "balance") == told(operands, verdict)


SIDES_AFTER = [
    # 其中 may open the two sides of the balance before it, and nothing else: no place, month or kind of them
    (
        "全年贸易顺差36.4亿元，其中出口92.7亿元，进口58.3亿元。",
        ["36.4亿元", "92.7亿元", "58.3亿元"],
        "inconsistent",
    ),
    (
        "全年贸易顺差34.4亿元，其中，出口92.7亿元，进口58.3亿元。",
        ["34.4亿元", "92.7亿元", "58.3亿元"],
        "consistent",
    ),
    (
        "全县人口自然增长率为3.95‰，其中出生率9.21‰，死亡率6.26‰。",
        ["3.95‰", "9.21‰", "6.26‰"],
        "inconsistent",
    ),
    (
        "当年收支结余36.2亿元，其中收入52.1亿元，支出14.9亿元。",
        ["36.2亿元", "52.1亿元", "14.9亿元"],
        "inconsistent",
    ),
    ("全年贸易顺差36.4亿元，其中对中亚出口92.7亿元，进口58.3亿元。", [], None),
    ("全年贸易顺差36.4亿元，其中12月出口12.7亿元，进口8.3亿元。", [], None),
    ("全年贸易顺差36.4亿元，其中机电产品出口30.5亿元，进口17.4亿元。", [], None),
    ("当年滚存结余36.2亿元，其中收入52.1亿元，支出14.2亿元。", [], None),
    # what 相抵 strikes is of all that the sentence tells of a budget, unless more than a digit is wrong
    (
        "全市国有资本经营预算收入8.42亿元，支出6.17亿元，收支相抵结余2.95亿元。",
        ["2.95亿元", "8.42亿元", "6.17亿元"],
        "inconsistent",
    ),
    (
        "全市社会保险基金预算收入86.42亿元，支出75.17亿元，收支相抵，结余21.25亿元。",
        ["21.25亿元", "86.42亿元", "75.17亿元"],
        "inconsistent",
    ),
    (
        "全市国有资本经营预算收入8.42亿元，调出资金1.2亿元，支出6.17亿元，收支相抵结余1.05亿元。",
        [],
        None,
    ),
    ("全市一般公共预算收入86.42亿元，支出384.17亿元，收支相抵，年终结余2.25亿元。", [], None),
    ("全市国有资本经营预算收入8.42亿元，支出6.17亿元，结余2.95亿元。", [], None),
    # firms that gain, and firms that lose, are all
    (
        "规模以上工业企业中，盈利企业盈利额79.3亿元，亏损企业亏损额61.2亿元，盈亏相抵后实现利润总额14.1亿元。",
        ["14.1亿元", "79.3亿元", "61.2亿元"],
        "inconsistent",
    ),
    (
        "全市工业盈利企业盈利总额79.3亿元，亏损企业亏损总额61.2亿元，利润总额18.1亿元。",
        ["18.1亿元", "79.3亿元", "61.2亿元"],
        "consistent",
    ),
]


@pytest.mark.parametrize(
    ("text", "operands", "verdict"), SIDES_AFTER, ids=[row[0] for row in SIDES_AFTER]
)
def test_a_balance_is_of_its_sides_wherever_they_are_told(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "balance") == told(operands, verdict)


@pytest.mark.parametrize(
    "text",
    [
        "全年贸易顺差34.4亿元，其中出口92.7亿元，进口58.3亿元。",
        "当年收支结余37.2亿元，其中收入52.1亿元，支出14.9亿元。",
        "全年贸易顺差34.4亿元，其中出口92.7亿元（其中陶瓷50.1亿元），进口58.3亿元。",
    ],
)
def test_the_sides_of_a_balance_make_no_sum(judged: Judge, text: str) -> None:
    assert judged(text, "sum") == []


SEVERITIES = [
    # text, the severities of what is found: an error where nothing else can be meant
    (
        "全市外贸进出口总值852.4亿元。其中出口531.8亿元；进口320.6亿元。进出口顺差241.2亿元。",
        ["error"],
    ),
    (
        "年末公司总资产68.40亿元，总负债34.20亿元，资产负债率56.0%，归属于上市公司股东的净资产33.10亿元。",
        ["error"],
    ),
    (
        "年末公司总资产68.40亿元，其中流动资产30.15亿元，总负债34.20亿元，资产负债率56.0%。",
        ["error"],
    ),
    (
        "资产总额1286.5亿元，负债总额836.2亿元，所有者权益430.3亿元。",
        ["error"],
    ),
    (
        "全市接待游客512.6万人次，实现旅游收入30.76亿元，人均消费680元。其中，过夜游客153.8万人次。",
        ["error"],
    ),
    (
        "各项存款余额3860.2亿元；各项贷款余额2895.1亿元，不良贷款余额37.64亿元。存贷比79.0%。",
        ["error"],
    ),
    (
        "全市收入合计400.1亿元。支出合计386.7亿元。收支相抵，结转下年支出18.4亿元。",
        ["error"],
    ),
]


@pytest.mark.parametrize(("text", "severities"), SEVERITIES, ids=[row[0] for row in SEVERITIES])
def test_what_only_sounds_alike_leaves_no_doubt(text: str, severities: list[str]) -> None:
    assert [one["severity"] for one in check_reply(text)["findings"]] == severities
