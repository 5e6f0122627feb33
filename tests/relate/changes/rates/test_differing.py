"""How much two amounts differ that are told side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, kind, operands, verdict; None where nothing is to be said
    ("试验组有效率85.0%，对照组有效率70.0%，相差15个百分点。", "point_change", ["15个百分点", "85.0%", "70.0%"], "consistent"),
    ("试验组有效率85.0%，对照组有效率70.0%，相差25个百分点。", "point_change", ["25个百分点", "85.0%", "70.0%"], "inconsistent"),
    ("最低的乙县为3.2%，最高的甲县为9.8%，相差8.6个百分点。", "point_change", ["8.6个百分点", "9.8%", "3.2%"], "inconsistent"),
    ("甲市增长9.8%，乙市下降3.2%，两市相差13.0个百分点。", "point_change", ["13.0个百分点", "9.8%", "3.2%"], "consistent"),
    ("甲市增长9.8%，乙市下降3.2%，两市增速相差16.0个百分点。", "point_change", ["16.0个百分点", "9.8%", "3.2%"], "inconsistent"),
    ("甲得票486票、乙得票412票，两人相差84票。", "change", ["84票", "486票", "412票"], "inconsistent"),
    ("白天最高气温28℃，夜间最低气温16℃，温差达15℃。", "change", ["15℃", "28℃", "16℃"], "inconsistent"),
    ("最高分98分，最低分62分，分差46分。", "change", ["46分", "98分", "62分"], "inconsistent"),
    ("城镇人均收入42860元，农村人均收入21460元，相差11400元。", "change", ["11400元", "42860元", "21460元"], "inconsistent"),
    # of which two the words leave open
    ("甲县合格率为9.8%，乙县3.2%，丙县5.6%，相差8.6个百分点。", "point_change", [], None),
    ("今年增长9.8%，比去年快3.2个百分点，与目标相差1.2个百分点。", "point_change", [], None),
    ("甲市占比9.8%，同比增长3.2%，相差8.6个百分点。", "point_change", [], None),
    ("甲得票486票、乙得票412票，相差超过60票。", "change", [], None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "operands", "verdict"), ROWS)
def test_the_one_less_the_other_is_how_much_they_differ(
    judged: Judge, text: str, kind: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, kind) == told(operands, verdict)
