"""What so much for each of so many makes in all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; None where nothing is to be said
    ("每箱24瓶，共126箱，合计3024瓶。", ["3024瓶", "24瓶", "126箱"], "consistent"),
    ("每箱24瓶，共126箱，合计3204瓶。", ["3204瓶", "24瓶", "126箱"], "inconsistent"),
    ("每人发放慰问金1260元，共发放286人，合计46.04万元。", ["46.04万元", "1260元", "286人"], "inconsistent"),
    ("采购水泵126台，每台4560元，共计67.46万元。", ["4560元", "67.46万元", "126台"], "inconsistent"),
    ("每平方米补贴126元，共2862平方米，合计36.06万元。", ["126元", "36.06万元", "2862平方米"], "consistent"),
    # for each time as well, on average, of others too; nothing says that it is all
    ("每人每月发放1260元，共发放286人，合计108.1万元。", [], None),
    ("每人平均1260元，共286人，合计46.04万元。", [], None),
    ("每人补助1260元，共286人，加上路费合计46.04万元。", [], None),
    ("每人补助1260元，其中困难职工286人，合计46.04万元。", [], None),
    ("每箱24瓶，库存126件，合计3204瓶。", [], None),
    # at a rate in so long
    ("闸机每分钟放行32人，15分钟放行480人。", ["480人", "32人", "15分钟"], "consistent"),
    ("闸机每分钟放行32人，15分钟放行486人。", ["486人", "32人", "15分钟"], "inconsistent"),
    ("他每分钟走82米，15分钟走1230米。", ["1230米", "82米", "15分钟"], "consistent"),
    ("水泵每秒抽水3.20立方米，一小时11520立方米。", ["11520立方米", "3.20立方米", "一小时"], "consistent"),
    ("每小时处理污水22吨，24小时可处理528吨。", ["528吨", "22吨", "24小时"], "consistent"),
    ("他每分钟跳绳186次，10分钟跳绳1542次。", [], None),
    ("每分钟放行32人，15分钟检查486人。", [], None),
    # the words say that it does not go on like that, or of what it is besides; round amounts are no count
    ("机床每小时加工126件，8小时加工1080件，其余时间换刀。", [], None),
    ("诊室每小时接诊26人，6小时接诊165人（含加号）。", [], None),
    ("高峰期闸机每分钟放行32人，15分钟放行486人。", [], None),
    ("早高峰，闸机每分钟放行32人，15分钟放行486人。", [], None),
    ("最多每分钟放行32人，15分钟放行486人。", [], None),
    ("标准为每小时接诊26人，6小时接诊165人。", [], None),
    ("二号闸机每分钟放行32人，15分钟放行486人。", [], None),
    ("道口每小时通过卡车600辆，3小时通过卡车1500辆。", [], None),
    ("高峰期闸机每分钟放行32人，15分钟放行480人。", ["480人", "32人", "15分钟"], "consistent"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_total_is_the_number_times_the_amount_for_each(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "per_capita") == told(operands, verdict)
