"""What is said to be so many times another amount, or to be to it in a proportion."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "城区绿地面积1260公顷，是郊区420公顷的3倍。",
        ["3倍", "1260公顷", "420公顷"],
        "consistent",
    ),
    (
        "城区绿地面积1260公顷，是郊区420公顷的4倍。",
        ["4倍", "1260公顷", "420公顷"],
        "inconsistent",
    ),
    ("甲仓存煤860吨，约为乙仓存煤215吨的4倍。", ["4倍", "860吨", "215吨"], "consistent"),
    (
        "全年网上零售额9.6亿元，是2015年3.2亿元的3倍。",
        ["3倍", "9.6亿元", "3.2亿元"],
        "consistent",
    ),
    (
        "全年网上零售额9.6亿元，是2015年3.2亿元的2.5倍。",
        ["2.5倍", "9.6亿元", "3.2亿元"],
        "inconsistent",
    ),
    (
        "城镇居民人均可支配收入42000元，农村居民人均可支配收入20000元，城乡居民收入比为2.10。",
        ["2.10", "42000元", "20000元"],
        "consistent",
    ),
    (
        "城镇居民人均可支配收入41268元，农村居民人均可支配收入19873元，城乡居民收入比为2.08：1。",
        ["2.08：1", "41268元", "19873元"],
        "consistent",
    ),
    (
        "城镇居民人均可支配收入41268元，农村居民人均可支配收入19873元，城乡居民收入比为2.38。",
        ["2.38", "41268元", "19873元"],
        "inconsistent",
    ),
    (
        "快递业务量达3150万件，为2016年630万件的6倍。",
        ["6倍", "3150万件", "630万件"],
        "inconsistent",
    ),
    # of incomes, and not of the rates that the sentence tells before it
    ("卫生厕所普及率、生活污水治理率分别达到83.6%和87.5%，城乡居民收入比缩小至2.21∶1。", [], None),
    ("乡村公路通达率98%，自来水普及率92%，城乡居民人均可支配收入比降至2.05。", [], None),
    ("城镇化率64.7%，失业率5.2%，城乡收入比为2.38：1。", [], None),
    (
        "城镇化率64.7%，城镇居民收入42000元，农村居民收入20000元，城乡居民收入比为2.10。",
        ["2.10", "42000元", "20000元"],
        "consistent",
    ),
    # what the text does not give, a rate of growth, other units, a score
    ("订单量达到1260件，是去年的3倍。", [], None),
    ("专利授权量由1260件增加到3150件，增长1.5倍。", [], None),
    ("甲厂产值860万元，用工215人，是乙厂的4倍。", [], None),
    ("绿地面积1260公顷，是420个社区的3倍之多。", [], None),
    ("产量860吨，较上年215吨翻了两番。", [], None),
    ("甲队积42分，乙队积20分，最后一场比分为2：1。", [], None),
    ("去年发展会员630人，今年目标是去年的2倍。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_multiple_is_one_amount_over_the_other(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "ratio") == told(operands, verdict)
