"""How a measure is taken belongs to its name: of which day, of each of what, and the mean that a list writes once."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    # the mean before the measure that all members share
    (
        "PM10、PM2.5、SO2年均浓度分别为62、35、9微克/立方米。",
        ["PM10年均浓度", "PM2.5年均浓度", "SO2年均浓度"],
    ),
    ("铜和铝年均价分别为6.8万元/吨和1.9万元/吨。", ["铜年均价", "铝年均价"]),
    ("铜、铝、锌月均价分别上涨3%、2%和1%。", ["铜月均价增速", "铝月均价增速", "锌月均价增速"]),
    ("原油、天然气最高日产量分别为3万吨和120万立方米。", ["原油最高日产量", "天然气最高日产量"]),
    ("汽油、柴油平均价格分别为8.2元/升和7.9元/升。", ["汽油平均价格", "柴油平均价格"]),
    # of which day among all
    ("轨道交通最高日客流量320万人次。", ["最高日客流量"]),
    ("城市最高日供水量达128万立方米。", ["最高日供水量"]),
    ("全市最高日用电量1.2亿千瓦时，增长8%。", ["最高日用电量", "最高日用电量增速"]),
    ("地铁最高日客运量为512万人次。", ["最高日客运量"]),
    ("景区最高日接待量3.2万人次。", ["最高日接待量"]),
    # of each of what
    ("平均每车通关时间缩短至35分钟。", ["平均每车通关时间"]),
    ("小学平均每班学生人数为38人。", ["平均每班学生人数"]),
    ("平均每公里造价1.2亿元。", ["平均每公里造价"]),
    ("平均每场观众人数1.2万人。", ["平均每场观众人数"]),
    ("平均每栋大棚收入5500元。", ["平均每栋大棚收入"]),
    ("平均每亩产量620公斤。", ["每亩产量"]),
]
"""Texts, and what each figure measures."""


@pytest.mark.parametrize(("text", "indicators"), TABLE)
def test_the_name_says_how(text: str, indicators: list[str]) -> None:
    assert [one.indicator for one in extract_text(text).figures] == indicators


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("PM2.5年均浓度下降3.1%。", None),
        ("年均气温升高0.5℃。", None),
        ("铝年均价上涨3.1%。", None),
        ("粮食产量年均增长3.1%。", "average_annual"),
        ("营业收入年均增速3.1%。", "average_annual"),
    ],
)
def test_the_mean_of_one_year_is_no_basis(text: str, basis: str | None) -> None:
    assert [one.basis for one in extract_text(text).figures] == [basis]
