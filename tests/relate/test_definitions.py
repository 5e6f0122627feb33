"""Balances, ratios and amounts per head, with the two quantities that they follow from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, kind, operands, verdict; no operands and None where nothing is to be said
    (
        "账户余额126.5万元，32.1万元被冻结，可用余额94.4万元。",
        "balance",
        ["94.4万元", "126.5万元", "32.1万元"],
        "consistent",
    ),
    (
        "账户余额126.5万元，32.1万元被冻结，可用余额98.4万元。",
        "balance",
        ["98.4万元", "126.5万元", "32.1万元"],
        "inconsistent",
    ),
    (
        "甲户资金流入9亿元，资金流出7亿元，资金净流入2亿元。",
        "balance",
        ["2亿元", "9亿元", "7亿元"],
        "consistent",
    ),
    (
        "全年出生人口3.30万人，死亡人口2.49万人，自然增加人口0.81万人。",
        "balance",
        ["0.81万人", "3.30万人", "2.49万人"],
        "consistent",
    ),
    (
        "全年出生人口3.30万人，死亡人口2.49万人，自然增加人口0.91万人。",
        "balance",
        ["0.91万人", "3.30万人", "2.49万人"],
        "inconsistent",
    ),
    # what is left over by others is neither side of it
    ("甲户资金净流出9亿元，乙户资金净流入7亿元，丙户资金净流入2亿元。", "balance", [], None),
    (
        "全年出口214.5亿元，进口148.3亿元，贸易顺差66.2亿元。",
        "balance",
        ["66.2亿元", "214.5亿元", "148.3亿元"],
        "consistent",
    ),
    (
        "全年出口214.5亿元，进口148.3亿元，贸易顺差76.2亿元。",
        "balance",
        ["76.2亿元", "214.5亿元", "148.3亿元"],
        "inconsistent",
    ),
    (
        "全年出口86.4亿元，进口103.7亿元，贸易逆差17.3亿元。",
        "balance",
        ["17.3亿元", "86.4亿元", "103.7亿元"],
        "consistent",
    ),
    (
        "年末总资产52.37亿元，总负债31.84亿元，净资产20.53亿元。",
        "balance",
        ["20.53亿元", "52.37亿元", "31.84亿元"],
        "consistent",
    ),
    (
        "年末总资产50.0亿元，总负债31.5亿元，资产负债率为63.0%。",
        "ratio",
        ["63.0%", "31.5亿元", "50.0亿元"],
        "consistent",
    ),
    (
        "年末总资产50.0亿元，总负债31.5亿元，资产负债率为68.0%。",
        "ratio",
        ["68.0%", "31.5亿元", "50.0亿元"],
        "inconsistent",
    ),
    (
        "年末常住人口318.6万人，其中城镇人口201.9万人，城镇化率63.4%。",
        "ratio",
        ["63.4%", "201.9万人", "318.6万人"],
        "consistent",
    ),
    (
        "年末常住人口318.6万人，其中城镇人口201.9万人，城镇化率65.4%。",
        "ratio",
        ["65.4%", "201.9万人", "318.6万人"],
        "inconsistent",
    ),
    (
        "人口出生率8.52‰，死亡率6.87‰，自然增长率1.65‰。",
        "balance",
        ["1.65‰", "8.52‰", "6.87‰"],
        "consistent",
    ),
    (
        "人口出生率8.52‰，死亡率6.87‰，自然增长率1.75‰。",
        "balance",
        ["1.75‰", "8.52‰", "6.87‰"],
        "inconsistent",
    ),
    (
        "地区生产总值1386.4亿元，年末常住人口318.6万人，人均地区生产总值43515元。",
        "per_capita",
        ["43515元", "1386.4亿元", "318.6万人"],
        "consistent",
    ),
    (
        "地区生产总值1386.4亿元，年末常住人口318.6万人，人均地区生产总值48515元。",
        "per_capita",
        ["48515元", "1386.4亿元", "318.6万人"],
        "inconsistent",
    ),
    (
        "全年营业收入12.60亿元，营业成本9.45亿元，实现毛利3.15亿元，毛利率为25.0%。",
        "balance",
        ["3.15亿元", "12.60亿元", "9.45亿元"],
        "consistent",
    ),
    (
        "全市不良贷款余额8.52亿元，各项贷款余额600.0亿元，不良贷款率1.42%。",
        "ratio",
        ["1.42%", "8.52亿元", "600.0亿元"],
        "consistent",
    ),
    (
        "全市不良贷款余额8.52亿元，各项贷款余额600.0亿元，不良贷款率1.92%。",
        "ratio",
        ["1.92%", "8.52亿元", "600.0亿元"],
        "inconsistent",
    ),
    (
        "全省土地面积18.0万平方公里，森林面积6.3万平方公里，森林覆盖率35.0%。",
        "ratio",
        ["35.0%", "6.3万平方公里", "18.0万平方公里"],
        "consistent",
    ),
    (
        "共抽检480批次，合格468批次，合格率97.5%。",
        "ratio",
        ["97.5%", "468批次", "480批次"],
        "consistent",
    ),
    (
        "共抽检480批次，合格468批次，合格率96.5%。",
        "ratio",
        ["96.5%", "468批次", "480批次"],
        "inconsistent",
    ),
    # a mean population, another year, results without the quantities, changes, what has gathered over years
    (
        "地区生产总值1386.4亿元，年末常住人口318.6万人，人均地区生产总值43871元。",
        "per_capita",
        [],
        None,
    ),
    ("2021年出口214.5亿元，进口148.3亿元。2020年贸易顺差58.9亿元。", "balance", [], None),
    (
        "全体居民人均可支配收入31240元，人均消费支出20315元，恩格尔系数29.6%。",
        "per_capita",
        [],
        None,
    ),
    ("年末常住人口318.6万人，城镇化率63.4%，比上年末提高1.2个百分点。", "ratio", [], None),
    ("出口增长9.5%，进口增长6.4%，贸易顺差扩大12.3亿元。", "balance", [], None),
    (
        "单位全年收入2136.5万元，其中财政拨款1800万元，年末累计结余312.6万元。",
        "balance",
        [],
        None,
    ),
    ("单位全年收入2136.5万元，支出2084.1万元，上年结余118.3万元。", "balance", [], None),
]


@pytest.mark.parametrize(
    ("text", "kind", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS]
)
def test_a_result_follows_from_the_two_quantities_that_define_it(
    judged: Judge,
    text: str,
    kind: str,
    operands: list[str],
    verdict: str | None,
) -> None:
    assert judged(text, kind) == told(operands, verdict)
