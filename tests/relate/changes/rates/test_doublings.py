"""翻一番 is twice the level before, and what rounds to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "茶园面积由2018年的1.24万亩扩大到2023年的2.18万亩，五年翻了一番多。",
        ["一番多", "1.24万亩", "2.18万亩"],
        "inconsistent",
    ),
    (
        "财政收入由12.4亿元增加到21.8亿元，翻了一番。",
        ["一番", "12.4亿元", "21.8亿元"],
        "inconsistent",
    ),
    (
        "财政收入由12.4亿元增加到21.8亿元，翻两番。",
        ["两番", "12.4亿元", "21.8亿元"],
        "inconsistent",
    ),
    (
        "财政收入由12.4亿元增加到49.8亿元，翻了两番。",
        ["两番", "12.4亿元", "49.8亿元"],
        "consistent",
    ),
    # a little less rounds to it, more is at least so much, and 多 rounds nothing up
    ("企业由120家增加到235家，翻了一番。", ["一番", "120家", "235家"], "consistent"),
    ("企业由120家增加到335家，翻了一番。", ["一番", "120家", "335家"], "consistent"),
    # four times as many, which is 翻两番
    ("企业由120家增加到480家，翻了一番。", ["一番", "120家", "480家"], "inconsistent"),
    ("企业由120家增加到960家，翻了两番。", ["两番", "120家", "960家"], "inconsistent"),
    ("企业由120家增加到440家，翻了一番。", ["一番", "120家", "440家"], "consistent"),
    ("企业由120家增加到238家，翻了一番多。", ["一番多", "120家", "238家"], "inconsistent"),
    ("企业由120家增加到238家，翻了一番半。", ["一番半", "120家", "238家"], "inconsistent"),
    ("企业由120家增加到300家，翻了一番半。", ["一番半", "120家", "300家"], "consistent"),
    # nearly, of something else, still to come
    ("企业由120家增加到210家，几乎翻了一番。", [], None),
    ("企业由120家增加到210家，税收翻了一番。", [], None),
    ("企业由120家增加到210家，力争到2025年再翻一番。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_doubling_follows_from_its_levels(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "growth") == told(operands, verdict)
