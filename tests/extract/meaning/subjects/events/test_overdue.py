"""How long something is overdue: 平均逾期6.5个月."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

TABLE: Words = {
    "how long": [
        ("5个项目未按期完工，平均逾期6.5个月。", ["未按期完工的项目数", "平均逾期时间"]),
        ("6个标段未按合同开工，最长逾期8个月。", ["标段数", "最长逾期时间"]),
        ("部分贷款逾期45天。", ["逾期时间"]),
        ("案件办理平均超期20天。", ["平均超期时间"]),
        ("工程已拖期3个月。", ["拖期时间"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_how_long_it_is_overdue(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == expected
