"""Words of direction against the numbers: a level reached by a rise lies above the one before, a fall below."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

MOVES = [
    ("2021年一季度产能利用率50%，二季度产能利用率提高到60%。", "consistent"),
    ("2021年一季度产能利用率50%，二季度产能利用率提高到40%。", "inconsistent"),
    ("2021年一季度产能利用率50%，二季度产能利用率下降到40%。", "consistent"),
    ("2021年一季度产能利用率50%，二季度产能利用率下降到60%。", "inconsistent"),
    ("2021年一季度产能利用率50%，二季度产能利用率回升至50.2%。", "consistent"),
    ("2021年一季度产能利用率50%，二季度产能利用率为40%。", None),
    ("2021年一季度产能利用率50%，二季度失业率下降到60%。", None),
    ("产能利用率50%，产能利用率提高到40%。", None),
    ("出口总额下降-3.2%。", "inconsistent"),
    ("出口总额下降3.2%。", None),
    ("出口总额同比-3.2%。", None),
    ("出口总额增长-3.2%。", None),
    ("出口总额同比减少-3.2%。", "inconsistent"),
    ("出口总额增速为-3.2%。", None),
    ("出口总额增长率为-3.2%。", None),
    ("气温降至-5℃。", None),
    ("将对公司2024年净利润的预测下调至10亿元，并将2025年的预测下调至13亿元。", None),
    ("将2024年公司净利润预期由9亿元上调至10亿元，并将2025年净利润预期下调至13亿元。", None),
]


@pytest.mark.parametrize(("text", "verdict"), MOVES, ids=[row[0] for row in MOVES])
def test_a_word_of_direction_agrees_with_the_numbers(text: str, verdict: str | None) -> None:
    found = [one["verdict"] for one in check_reply(text)["relations"] if one["kind"] == "direction"]
    assert found == ([] if verdict is None else [verdict])
