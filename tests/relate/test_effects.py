"""What parts pull, and at what rate they contribute, against the growth of their whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.relate.judging import Judge, Judged


ROWS: list[tuple[str, Judged]] = [
    # text, the operands and the verdict of each relation of contribution
    # the growth of the part itself, held against that of the whole before its effect
    (
        "三大行业增长13.7%，高出全区工业6.3个百分点，对全区工业贡献率为134.4%，拉动全区工业增长9.9个百分点。",
        [],
    ),
    (
        "全年财政总收入增长8.4%，中央级收入和地方级收入分别拉动财政总收入增长2.5个百分点和5.9个百分点。",
        [(["8.4%", "2.5个百分点", "5.9个百分点"], "consistent")],
    ),
    (
        "全年财政总收入增长8.4%，中央级收入和地方级收入分别拉动财政总收入增长2.5个百分点和6.9个百分点。",
        [(["8.4%", "2.5个百分点", "6.9个百分点"], "inconsistent")],
    ),
    (
        "财政总收入的增长由中央级收入（拉动2.5个百分点）和地方级收入（拉动5.9个百分点）共同推动，财政总收入增速为8.4%。",
        [(["8.4%", "2.5个百分点", "5.9个百分点"], "consistent")],
    ),
    (
        "投资增长9.0%。工业拉动投资增长3.6个百分点，贡献率为40.0%。",
        [(["40.0%", "3.6个百分点", "9.0%"], "consistent")],
    ),
    (
        "投资增长9.0%。工业拉动投资增长3.6个百分点，贡献率为48.0%。",
        [(["48.0%", "3.6个百分点", "9.0%"], "inconsistent")],
    ),
    (
        "第一产业、第二产业和第三产业对经济增长的贡献率分别为6.2%、38.5%和55.3%。",
        [(["6.2%", "38.5%", "55.3%"], "consistent")],
    ),
    (
        "第一产业、第二产业和第三产业对经济增长的贡献率分别为6.2%、38.5%和65.3%。",
        [(["6.2%", "38.5%", "65.3%"], "inconsistent")],
    ),
    # the growth of the part itself is not that of the whole
    ("汽车业产值190亿元，增长20.8%，对工业增长的贡献率为30.0%，拉动增长4.2个百分点。", []),
    ("消费和投资对经济增长的贡献率分别为52.1%和40.3%。", []),  # trade is left out
    (
        "居民消费价格上涨2.1%。\n全年投资增长由甲项目（拉动1.2个百分点）和乙项目（拉动3.0个百分点）推动。",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_contributions_make_the_growth_of_the_whole(
    judged: Judge, text: str, expected: Judged
) -> None:
    assert judged(text, "contribution") == expected
