"""Points and amounts that are an average over years, from the first level to the last and by how many years."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, the change that is judged against the two levels before it, verdict; None where it is not to be
    ("城镇化率由2015年的52.3%提高到2023年的63.1%，年均提高1.35个百分点。", "1.35个百分点", "consistent"),
    ("城镇化率由2015年的52.3%提高到2023年的63.1%，年均提高1.95个百分点。", "1.95个百分点", "inconsistent"),
    ("森林覆盖率从2012年的31.2%提高到2022年的43.3%，平均每年提高1.21个百分点。", "1.21个百分点", "consistent"),
    ("森林覆盖率从2012年的31.2%提高到2022年的43.3%，每年提高2.21个百分点。", "2.21个百分点", "inconsistent"),
    ("贫困发生率由2015年的12.6%下降到2019年的0.6%，年均下降3个百分点。", "3个百分点", "consistent"),
    ("贫困发生率由2015年的12.6%下降到2019年的0.6%，年均下降3.6个百分点。", "3.6个百分点", "inconsistent"),
    ("覆盖率由2015年的52.3%提高到2023年的63.1%，年均提高1.4个百分点左右。", "1.4个百分点", "consistent"),
    ("失业率由1月的5.5%降至7月的5.2%，月均下降0.05个百分点。", "0.05个百分点", None),
    ("合格率由初期的85.5%提高到95.2%，年均提高1.9个百分点。", "1.9个百分点", None),
    ("合格率由3月的85.5%提高到9月的95.2%，平均每月提高1.6个百分点。", "1.6个百分点", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "change", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_yearly_average_is_the_difference_by_the_years(
    judged: Judge, text: str, change: str, verdict: str | None
) -> None:
    levels = [
        word for word in text.replace("到", "的").replace("至", "的").split("的") if "%" in word
    ]
    before, after = (level.partition("%")[0] + "%" for level in levels)
    assert judged(text, "point_change") == told([change, before, after], verdict)
