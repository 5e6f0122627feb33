"""How long something took lies between the dates of its beginning and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "工程于2021年3月开工，2023年6月建成通车，历时37个月。",
        ["37个月", "2021年3月", "2023年6月"],
        "inconsistent",
    ),
    (
        "工程于2021年3月开工，2023年6月竣工，历时28个月。",
        ["28个月", "2021年3月", "2023年6月"],
        "consistent",
    ),
    (
        "工程自2021年3月1日至2023年6月1日，历时37个月。",
        ["37个月", "2021年3月1日至2023年6月1日"],
        "inconsistent",
    ),
    (
        "自2023年3月1日起至3月31日，历时41天。",
        ["41天", "2023年3月1日", "3月31日"],
        "inconsistent",
    ),
    (
        "工程2021年3月1日开工，2021年6月20日竣工，历时112天。",
        ["112天", "2021年3月1日", "2021年6月20日"],
        "consistent",
    ),
    ("该片2018年开拍，2023年杀青，历时3年。", ["3年", "2018年", "2023年"], "inconsistent"),
    # years are rounded, both years may be counted, and any date before may be the beginning
    ("该片2018年开拍，2023年杀青，历时六年。", ["六年", "2018年", "2023年"], "consistent"),
    (
        "2014年4月起诉，2016年5月判决，前后历时两年。",
        ["两年", "2014年4月", "2016年5月"],
        "consistent",
    ),
    (
        "2021年3月获批，2021年9月开工，2023年6月竣工，历时21个月。",
        ["21个月", "2021年9月", "2023年6月"],
        "consistent",
    ),
    (
        "2022年11月开工，次年3月竣工，历时4个月。",
        ["4个月", "2022年11月", "3月"],
        "consistent",
    ),
    # what was founded then has begun something later
    ("公司2015年成立，2023年完成上市，历时3年。", [], None),
    # what begins then, an end that is still to come
    ("项目2021年3月获批，2023年6月开工，历时3个月建成。", [], None),
    ("项目2021年3月获批，2023年6月启动，历时3个月。", [], None),
    ("工程于2021年3月开工，工期24个月，计划2023年6月竣工。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_length_of_time_lies_between_its_dates(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "span_length") == told(operands, verdict)
