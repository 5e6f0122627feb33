"""A level, the one that it is compared with, and the changes told of both, whatever the base is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from flows.examine import check_reply
from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    ("全区常住人口为852476人，同第五次全国人口普查2000年11月1日零时的860726人相比，十年共减少8250人。", ["8250人", "860726人", "852476人"], "consistent"),
    ("全区常住人口为852476人，同第五次全国人口普查2000年11月1日零时的860726人相比，十年共减少9250人。", ["9250人", "860726人", "852476人"], "inconsistent"),
    ("全县耕地48.6万亩，与第二次土地调查的50.1万亩相比，减少1.5万亩。", ["1.5万亩", "50.1万亩", "48.6万亩"], "consistent"),
    ("企业826家，和改制前的752家相比，增加74家。", ["74家", "752家", "826家"], "consistent"),
    ("村庄186个，较合并前的212个相比，减少26个。", ["26个", "212个", "186个"], "consistent"),
    ("工时降为3.2小时，与原工艺的4.8小时相比，缩短1.6小时。", ["1.6小时", "4.8小时", "3.2小时"], "consistent"),
    ("全县人口1411.78万人，与2010年（第六次人口普查数，下同）的1339.72万人相比，增加72.06万人。", ["72.06万人", "1339.72万人", "1411.78万人"], "consistent"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_change_is_from_the_level_that_the_words_compare_with(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "change") == told(operands, verdict)


def test_what_is_compared_with_is_no_total_of_what_follows() -> None:
    text = (
        "全区常住人口为852476人，同上次普查时的860726人相比，减少8250人。"
        "其中，外来人口196105人，占常住人口的23.00%，户籍人口656371人，占常住人口的77.00%。"
    )
    reply = check_reply(text)
    operands = {one["text"] for relation in reply["relations"] for one in relation["figures"]}
    assert {"196105人", "852476人"} <= operands
    assert reply["findings"] == []
