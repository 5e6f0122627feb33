"""Points of a rate per mille, per 10,000 and per 100,000 are a change of the rate, also where only the last of a list says which points."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

TABLE: Words = {
    "points of a rate": [
        ("孕产妇死亡率比上年下降1.5个十万分点。", ["孕产妇死亡率变动"]),
        ("交通事故死亡率1.5‱，下降0.2个万分点。", ["交通事故死亡率", "交通事故死亡率变动"]),
        (
            "孕产妇死亡率为12.1/10万，较上年下降0.8个十万分点；婴儿死亡率3.1‰，下降0.4个千分点。",
            ["孕产妇死亡率", "孕产妇死亡率变动", "婴儿死亡率", "婴儿死亡率变动"],
        ),
    ],
    "points that the last of a list tells": [
        (
            "城市、农村孕产妇死亡率分别下降1.1个和2.3个十万分点。",
            ["城市孕产妇死亡率变动", "农村孕产妇死亡率变动"],
        ),
        (
            "孕产妇死亡率9.1/10万，婴儿死亡率2.6‰，新生儿死亡率1.4‰，分别比上年下降1.2个十万分点、0.3个和0.5个千分点。",
            [
                "孕产妇死亡率",
                "婴儿死亡率",
                "新生儿死亡率",
                "孕产妇死亡率变动",
                "婴儿死亡率变动",
                "新生儿死亡率变动",
            ],
        ),
        (
            "人口出生率6.39‰，死亡率7.87‰，分别比上年下降0.4个和0.5个千分点。",
            ["人口出生率", "死亡率", "人口出生率变动", "死亡率变动"],
        ),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_which_rate_moved(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == expected
