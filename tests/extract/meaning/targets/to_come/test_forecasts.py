"""How far a forecast of the weather goes: the clauses of its sentence, the next sentences, and up to what has been measured."""

from __future__ import annotations

import datetime as dt

import pytest

from flows.extract import extract_text

DAY = dt.date(2023, 6, 20)
TABLE = [
    # all clauses of its sentence
    ("预计22日有暴雨，山区雨量60毫米，东部100~150毫米，最大雨强30毫米/小时。", [True] * 3),
    ("预计明天有雪，北部积雪深度5厘米，最低气温零下12℃。", [True] * 2),
    ("未来三天最高气温34℃，最低气温21℃。", [True] * 2),
    ("未来10天，淮河流域累计降水量有80—120毫米，局地超过200毫米；华北有30毫米。", [True] * 3),
    ("21日夜间，沿海风力也将逐渐增强到7~9级，阵风12级。", [True] * 2),
    ("台风“海棠”将向西北移动，强度逐渐增强，最大风力可达14级。", [True]),
    ("大风预报：21日8时至22日8时，湖区有6-7级大风，浪高2至3米。", [True] * 2),
    ("海洋预报：22日白天，外海浪高2至3米。", [True]),
    ("气象台发布暴雨预警：未来6小时，城区降雨量达50毫米以上，伴有7级阵风。", [True] * 2),
    ("22日山区将有大雨（30~40毫米），局地暴雨（50~60毫米）。", [True] * 2),
    ("受冷空气影响，全省最低气温或达零下8℃。", [True]),
    # the next sentences
    ("预计今夜有暴雨，雨量60毫米。局地可达120毫米。", [True] * 2),
    ("预计22日有雨。大部地区雨量30毫米，阵风7级。最高气温26℃。", [True] * 3),
    ("预计22日有雨。19日8时至20日8时，全市平均雨量12毫米。", [False]),
    ("预计22日有雨。据监测，城区雨量12毫米。", [False]),
    ("预计22日有雨。目前，水库站雨量12毫米。", [False]),
    ("预计明天有雨，雨量30毫米。今天早上气温22℃。", [True, False]),
    # what has been measured
    ("预计还有大雨，此前雨量已达80毫米。", [False]),
    ("昨天最高气温33℃，预计明天升至35℃。", [False, True]),
    ("实况显示，城区雨量45毫米，阵风7级。", [False] * 2),
    ("台风“白鹿”近中心最大风力有13级。", [False]),
    # what is done, and what is no weather
    ("实验人员将温度升至80℃。", [False]),
    ("预计沿海有大风，省里将防台风响应级别提升至2级。", [False]),
    ("新工艺将零件缩小至15毫米。", [False]),
]


@pytest.mark.parametrize(("text", "targets"), TABLE)
def test_a_forecast_of_the_weather(text: str, targets: list[bool]) -> None:
    figures = [
        figure
        for figure in extract_text(text, DAY).figures
        if figure.kind not in ("date", "duration", "ordinal", "structural")
    ]
    assert [figure.target for figure in figures] == targets
