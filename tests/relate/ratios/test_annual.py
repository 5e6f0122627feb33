"""Yearly means with the total over so many years that is told right before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    ("5年共改造小区600个，年均改造120个。", ["120个", "600个", "5年"], "consistent"),
    ("5年共改造小区612个，年均改造162个。", ["162个", "612个", "5年"], "inconsistent"),
    ("过去十年累计造林312万亩，年均造林31.2万亩。", ["31.2万亩", "312万亩", "十年"], "consistent"),
    ("过去十年累计造林312万亩，年均造林51.2万亩。", ["51.2万亩", "312万亩", "十年"], "inconsistent"),
    ("三年来共修建水渠186公里、平均每年62公里。", ["62公里", "186公里", "三年"], "consistent"),
    ("三年来共修建水渠186公里、平均每年82公里。", ["82公里", "186公里", "三年"], "inconsistent"),
    # one year more or fewer may be meant, or another thing, another total, another span
    ("5年共改造小区600个，年均改造150个。", [], None),
    ("5年共改造小区600个，年均修路20个。", [], None),
    ("5年共改造小区600个。年均改造200个。", [], None),
    ("小区已有600个，年均改造200个。", [], None),
    ("工程为期5年，小区600个，年均改造200个。", [], None),
    ("5年共改造小区600多个，年均改造200个。", [], None),
    ("力争5年共改造小区600个，年均改造200个。", [], None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_yearly_mean_is_of_its_total(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "per_capita") == told(operands, verdict)
