"""What a sum will be used for stands behind it: 其中约10亿元将用于建设."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract.document import extract_text

TEXTS = [
    # text, whether each figure is a target
    ("其中约8亿元将用于修建水库，约3亿元将用于灌溉。", [True] * 2),
    ("募集资金的60%左右将用于研发，其余40%拟用于偿还债务。", [True] * 2),
    ("学校所得奖金中的约3万元将用于购买图书，其余2万元用于修缮食堂。", [True] * 2),
    ("捐款中，3万元将全部用于购买药品，2万元将直接拨付学校。", [True] * 2),
    ("其中70%的资金将投向农村，30%将投向城镇。", [True] * 2),
    ("此外，大约 20 亿美元计划用于扩建港口。", [True]),
    ("5万吨大米将优先用于救灾。", [True]),
    # what it is used for already, and what has been raised, won or given
    ("其中约8亿元用于修建水库。", [False]),
    ("其中约8亿元已用于修建水库。", [False]),
    ("晚会筹得善款80万元将用于资助学生。", [False]),
    ("财政下达补助3亿元将用于灌溉。", [False]),
    ("公司获得的8亿元将用于研发。", [False]),
    ("3名选手将参加比赛。", [False]),
]


@pytest.mark.parametrize(("text", "targets"), TEXTS)
def test_what_a_sum_will_be_used_for(text: str, targets: list[bool]) -> None:
    figures = extract_text(text, date(2024, 5, 1)).figures
    assert [one.target for one in figures if one.kind != "date"] == targets
