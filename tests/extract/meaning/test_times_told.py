"""Of which time figures are told, and whether as a result or a plan: a text, then each figure with its meaning."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract.document import extract_text

MAY = date(2024, 5, 1)
"""The day that the texts are read on."""

CLOSING = [
    # the last day of 去年, 上月 and their like
    ("截至去年底，全市社保卡持卡人数320万人。", {"320万人": "2023-12-31"}),
    ("去年末，全县常住人口52万人，比前年末减少0.3万人。", {"52万人": "2023-12-31", "0.3万人": "2023-12-31"}),
    ("到去年年底，全市建成充电桩1.2万个。", {"1.2万个": "2023-12-31"}),
    ("上年末，公司员工3200人。", {"3200人": "2023-12-31"}),
    ("上年度末，贷款余额860亿元。", {"860亿元": "2023-12-31"}),
    ("截至前年底，全省高速公路通车里程4300公里。", {"4300公里": "2022-12-31"}),
    ("截至上月末，全市新能源汽车保有量12万辆。", {"12万辆": "2024-04-30"}),
    ("上个月底，水库蓄水量3.2亿立方米。", {"3.2亿立方米": "2024-04-30"}),
    ("截至上季度末，贷款余额860亿元。", {"860亿元": "2024-03-31"}),
    ("今年底，全市轨道交通里程将达到320公里。", {"320公里": "2024-12-31 target"}),
    ("明年底前，建成停车场36个。", {"36个": "2025-12-31 target"}),
    ("2025年底前，建成停车场36个。", {"36个": "2025-12-31 target"}),
    ("去年底以来，全市新增企业320家。", {"320家": "2023-12-31/2024-05-01"}),
    # said in passing, and said twice
    ("截至2024年3月末，贷款余额860亿元，上年末为824亿元，存款余额920亿元。", {"824亿元": "2023-12-31", "920亿元": "2024-03-31"}),
    ("上月，全市新增贷款12亿元，上月末贷款余额860亿元。", {"12亿元": "2024-04", "860亿元": "2024-04-30"}),
    ("上年末，余额36万元，上年收入12万元。", {"36万元": "2023-12-31", "12万元": "2023"}),
    # the whole of it
    ("去年底层商铺销售320套。", {"320套": "2023"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), CLOSING)
def test_times_told(text: str, told: dict[str, str]) -> None:
    figures = [one for one in extract_text(text, MAY).figures if one.text in told]
    read = {one.text: f"{one.period}{' target' if one.target else ''}" for one in figures}
    assert read == told
