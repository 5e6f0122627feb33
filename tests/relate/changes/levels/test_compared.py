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
    # what a part of a year has passed by then, with a growth against the same part of the year before
    ("前11个月，进出口7.47万亿元，已超去年全年7.09万亿元的规模，较去年同期增长17.4%。", [], None),
    ("前三季度，快递业务量56亿件，突破去年全年48亿件的总量，增长32.1%。", [], None),
    ("前8个月，利润3.7亿元，超过2019年全年的2.9亿元，同比增长71.5%。", [], None),
    ("前三季度，快递业务量56亿件，较去年全年48亿件增长32.1%。", ["32.1%", "48亿件", "56亿件"], "inconsistent"),
    ("前三季度，快递业务量56亿件，较去年全年48亿件增长16.7%。", ["16.7%", "48亿件", "56亿件"], "consistent"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_change_is_from_the_level_that_the_words_compare_with(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    kind = "growth" if operands[:1] and operands[0].endswith("%") else "change"
    assert judged(text, kind) == told(operands, verdict)
    assert operands or not judged(text, "growth")


def test_what_is_compared_with_is_no_total_of_what_follows() -> None:
    text = (
        "全区常住人口为852476人，同上次普查时的860726人相比，减少8250人。"
        "其中，外来人口196105人，占常住人口的23.00%，户籍人口656371人，占常住人口的77.00%。"
    )
    reply = check_reply(text)
    operands = {one["text"] for relation in reply["relations"] for one in relation["figures"]}
    assert {"196105人", "852476人"} <= operands
    assert reply["findings"] == []


IN_BRACKETS = [
    # text, the figures of its findings
    ("诊所286家，比上年增加24家，增长7.5%（上年266家）。", [["24家", "266家", "286家"]]),
    ("诊所286家，比上年增加20家，增长7.5%（上年266家）。", []),
    ("诊所286家，比上年增加20家，增长9.5%（上年266家）。", [["9.5%", "266家", "286家"]]),
    ("在校生168420人，比上年减少2361人，下降1.4%（上年170736人）。", [["2361人", "170736人", "168420人"]]),
    ("营业额86.2亿元，比上年增加9.4亿元，增幅8.9%（上年79.2亿元）。", [["9.4亿元", "79.2亿元", "86.2亿元"]]),
    # of two changes against two bases the bracket has that of the last
    ("诊所286家，比上年增加6家，比2019年增长7.5%（2019年266家）。", []),
    ("在建面积86.3万平方米，比11月末的84.1万平方米增加2.2万平方米，比上年末增加9.8万平方米（上年末76.5万平方米）。", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figures"), IN_BRACKETS, ids=[row[0] for row in IN_BRACKETS])
def test_a_base_in_brackets_is_that_of_the_size_and_of_the_rate(
    text: str, figures: list[list[str]]
) -> None:
    findings = check_reply(text)["findings"]
    assert [[figure["text"] for figure in one["figures"]] for one in findings] == figures
