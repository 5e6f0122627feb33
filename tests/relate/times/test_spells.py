"""Years apart lie between the two years told, and years in a row are those that are named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "这是该队继2010年之后，时隔12年再度于2022年夺冠。",
        ["12年", "2010年", "2022年"],
        "consistent",
    ),
    (
        "灯会2009年首次举办，2022年时隔12年再次举办。",
        ["12年", "2009年", "2022年"],
        "consistent",
    ),
    ("2018—2022年连续5年获评先进。", ["5年", "2018—2022年"], "consistent"),
    ("该县2018年至2021年，连续三年位居第一。", ["三年", "2018年至2021年"], "consistent"),
    (
        "公司连续三年（2019年、2020年、2021年）获评先进。",
        ["三年", "2019年", "2020年", "2021年"],
        "consistent",
    ),
    ("公司连续4年（2018—2021年）盈利。", ["4年", "2018—2021年"], "consistent"),
    (
        "这是该队继2010年之后，时隔16年再度于2022年夺冠。",
        ["16年", "2010年", "2022年"],
        "inconsistent",
    ),
    (
        "灯会2009年首次举办，2022年时隔23年再次举办。",
        ["23年", "2009年", "2022年"],
        "inconsistent",
    ),
    ("2018—2022年连续7年获评先进。", ["7年", "2018—2022年"], "inconsistent"),
    ("该县2018年至2021年，连续五年位居第一。", ["五年", "2018年至2021年"], "inconsistent"),
    (
        "公司连续四年（2019年、2020年、2021年）获评先进。",
        ["四年", "2019年", "2020年", "2021年"],
        "inconsistent",
    ),
    (
        "该校2019年、2020年和2021年连续四年招生过千。",
        ["四年", "2019年", "2020年", "2021年"],
        "inconsistent",
    ),
    ("公司连续6年（2018—2021年）盈利。", ["6年", "2018—2021年"], "inconsistent"),
    # another event, another time, one year alone, a bound
    ("他2014年退役，2022年时隔12年再次回国。", [], None),
    ("该馆自2010年开馆以来，时隔5年再次于2022年闭馆。", [], None),
    ("2022年连续5年获评先进。", [], None),
    ("公司2019年和2021年均获评先进，连续5年盈利。", [], None),
    ("公司连续5年盈利（2021年盈利最多）。", [], None),
    ("2018—2022年，公司营收破亿，连续7年增长。", [], None),
    ("2018—2022年连续超过3年获评先进。", [], None),
    # the first time is not the last one, though nothing lies farther back
    (
        "灯会2009年首次举办，2022年时隔3年再次举办。",
        ["3年", "2009年", "2022年"],
        "consistent",
    ),
    (
        "灯会2019年上一次举办，2022年时隔8年再次举办。",
        ["8年", "2019年", "2022年"],
        "inconsistent",
    ),
    ("他2018年首次来华，2022年时隔12年再次夺冠。", [], None),
    # years named with a run are when it went on, or what it lay in; three levels make two changes
    ("2022年、2023年该县已连续8年位居第一。", [], None),
    ("2022—2023年度连续六年获评A级。", [], None),
    ("2022至2023年连续16年蝉联冠军。", [], None),
    ("2020年、2021年和2022年连续九年获评先进。", [], None),
    ("2021年和2022年，连续五年的增势中断。", [], None),
    ("2018/2019学年至2020/2021学年连续三年招生过千。", [], None),
    (
        "2016—2020年，全市连续三年达标。",
        [],
        None,
    ),
    ("2016—2020年期间连续三年达标。", ["三年", "2016—2020年"], "consistent"),
    (
        "2020年、2021年、2022年连续两年增长。",
        ["两年", "2020年", "2021年", "2022年"],
        "consistent",
    ),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_years_fit_those_that_are_named(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "span_length") == told(operands, verdict)
