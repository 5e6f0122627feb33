"""The share of several that a number sums up is of them all: 钢铁、化工、建材三个行业占45%."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

TABLE: Words = {
    "a list, how many it has, and what they are": [
        ("健身、美容、教育三个行业合计占71.8%。", ["行业数", "健身、美容、教育三个行业占比"]),
        ("东部、中部两个地区合计占八成。", ["地区数", "东部、中部两个地区占比"]),
        ("其中，钢铁、化工、建材三个行业占45%。", ["行业数", "钢铁、化工、建材三个行业占比"]),
        ("北京、上海、广东三个省市合计占52%。", ["省市数", "北京、上海、广东三个省市占比"]),
        (
            "江苏、浙江、山东三个省份产量合计占全国的45%。",
            ["省份数", "江苏、浙江、山东三个省份产量占全国的比重"],
        ),
    ],
    "no list, or of another length": [
        ("全部三个行业占45%。", ["行业数", "行业占比"]),
        ("钢铁、化工四个行业占45%。", ["行业数", "行业占比"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_all_of_them_have_the_share(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == expected
