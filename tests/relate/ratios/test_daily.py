"""Daily means with the total and the days that they follow from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "假期7天，全县接待游客56.374万人次，日均接待8.05万人次。",
        ["8.05万人次", "56.374万人次", "7天"],
        "consistent",
    ),
    (
        "假期7天，全县接待游客56.374万人次，日均接待9.05万人次。",
        ["9.05万人次", "56.374万人次", "7天"],
        "inconsistent",
    ),
    # a short number is a slip where its sentence tells days and total
    (
        "国庆假期7天，全市接待游客46.2万人次，日均7.6万人次。",
        ["7.6万人次", "46.2万人次", "7天"],
        "inconsistent",
    ),
    ("假期共7天。全市接待游客46.2万人次，日均7.6万人次。", [], None),
    (
        "春运40天，全省铁路累计发送旅客4836万人次，日均发送120.9万人次。",
        ["120.9万人次", "4836万人次", "40天"],
        "consistent",
    ),
    (
        "春运40天，全省铁路累计发送旅客4836万人次，日均发送140.9万人次。",
        ["140.9万人次", "4836万人次", "40天"],
        "inconsistent",
    ),
    (
        "6月份，规模以上工业原煤产量4053.8万吨，日均产量135.1万吨。",
        ["135.1万吨", "4053.8万吨", "6月份"],
        "consistent",
    ),
    (
        "6月份，规模以上工业原煤产量4053.8万吨，日均产量185.1万吨。",
        ["185.1万吨", "4053.8万吨", "6月份"],
        "inconsistent",
    ),
    (
        "2023年2月，全港货物吞吐量2856万吨，同比增长3.1%；日均吞吐量102万吨。",
        ["102万吨", "2856万吨", "2023年2月"],
        "consistent",
    ),
    (
        "2024年1—6月，全市公交客运量2.184亿人次，日均客运量150万人次。",
        ["150万人次", "2.184亿人次", "2024年1—6月"],
        "inconsistent",
    ),
    (
        "三季度，全市揽收快件3.1213亿件，日均揽收359.3万件。",
        ["359.3万件", "3.1213亿件", "三季度"],
        "inconsistent",
    ),
    # a leap year or none, a part told between
    (
        "上半年，全市法院受理案件12345件，日均受理68件。",
        ["68件", "12345件", "上半年"],
        "consistent",
    ),
    (
        "假期7天，接待游客56.374万人次，其中过夜游客12.03万人次，日均接待8.05万人次。",
        ["8.05万人次", "56.374万人次", "7天"],
        "consistent",
    ),
    # other days, other times, other things, about so many days
    ("6月份成交额1234.5亿元，日均成交额56.1亿元。", [], None),
    ("6月份办理业务12345件，日均办理561件。", [], None),
    ("截至6月20日，全县接待游客56.2万人次，日均接待1.2万人次。", [], None),
    ("上半年原煤产量2.27亿吨；6月份日均产量135.1万吨。", [], None),
    ("6月份，原煤产量4053.8万吨，原油日均产量59.9万吨。", [], None),
    ("假期近7天，全县接待游客56.374万人次，日均接待9.05万人次。", [], None),
    ("6月份出院186人次。近7天平均每天住院31人次。", [], None),
    ("5月前15天、6月后10天，全县接待游客56.374万人次，日均接待2.35万人次。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_daily_mean_is_its_total_over_the_days(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "per_capita") == told(operands, verdict)
