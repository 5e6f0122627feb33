"""What adds up now added up before, and so do the changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.relate.judging import Judge, Judged


NOW = (["80.5亿元", "50.2亿元", "30.3亿元"], "consistent")
ROWS: list[tuple[str, Judged]] = [
    # text, the operands and the verdict of each sum
    (
        "财政收入80.5亿元，比上年增加6.1亿元，其中税收收入50.2亿元，比上年增加2.0亿元；非税收入30.3亿元，比上年增加4.1亿元。",
        [NOW, (["6.1亿元", "2.0亿元", "4.1亿元"], "consistent")],
    ),
    (
        "财政收入80.5亿元，比上年增加6.1亿元，其中税收收入50.2亿元，比上年增加2.0亿元；非税收入30.3亿元，比上年增加4.7亿元。",
        [NOW, (["6.1亿元", "2.0亿元", "4.7亿元"], "inconsistent")],
    ),
    (
        "财政收入80.5亿元，比上年减少0.7亿元，其中税收收入50.2亿元，比上年增加2.0亿元；非税收入30.3亿元，比上年减少2.7亿元。",
        [NOW, (["0.7亿元", "2.0亿元", "2.7亿元"], "consistent")],
    ),
    (
        "财政收入80.5亿元，上年为74.4亿元，其中税收收入50.2亿元，上年为48.2亿元；非税收入30.3亿元，上年为26.2亿元。",
        [NOW, (["74.4亿元", "48.2亿元", "26.2亿元"], "consistent")],
    ),
    (
        "财政收入80.5亿元，上年为74.4亿元，其中税收收入50.2亿元，上年为48.2亿元；非税收入30.3亿元，上年为28.2亿元。",
        [NOW, (["74.4亿元", "48.2亿元", "28.2亿元"], "inconsistent")],
    ),
    (  # one part tells no change
        "财政收入80.5亿元，比上年增加6.1亿元，其中税收收入50.2亿元，比上年增加2.0亿元；非税收入30.3亿元。",
        [NOW],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_changes_and_earlier_levels_add_up_like_their_levels(
    judged: Judge, text: str, expected: Judged
) -> None:
    assert judged(text, "sum") == expected
