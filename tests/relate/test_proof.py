"""What a relation shows for its verdict: the arithmetic, how far off it is, and which change of one digit would do."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from flows.examine import check_reply
from flows.extract.document import extract_text
from flows.extract.stage import figure_row
from flows.relate.mending import mended, sentences
from flows.relate.stage import figure_of
from schemas.intervals import Interval
from schemas.records import Figure, Operand, Relation


def only(text: str) -> dict[str, Any]:
    (finding,) = check_reply(text)["findings"]
    return dict(finding)


SUM = "全县税收收入和非税收入合计58.2亿元，其中税收收入46.8亿元，非税收入11.9亿元。"


WRITTEN = [
    # what is taken back from what came of a change
    (
        "贷款余额862.5亿元，比上年末增加192.5亿元，增长27.6%。",
        "27.6% = 192.5亿元 / (862.5亿元 − 192.5亿元)",
    ),
    # a fall is negative, whatever it follows from
    (
        "贷款余额862.5亿元，比上年末减少192.5亿元，下降20.6%。",
        "−20.6% = −192.5亿元 / (862.5亿元 + 192.5亿元)",
    ),
    ("进口额由320亿元降至301亿元，下降2.78%。", "−2.78% = 301亿元 / 320亿元 − 1"),
    ("登记失业率由3.48%下降到3.12%，下降0.26个百分点。", "−0.26个百分点 = 3.12% − 3.48%"),
    ("牛存栏由12.4万头减少到9.8万头，减少3.6万头。", "−3.6万头 = 9.8万头 − 12.4万头"),
    (
        "全市新开办药店12家，关闭31家，净减少18家。",
        "−18家 = 12家 − 31家",
    ),
    (
        "公司亏损由1.83亿元扩大到2.52亿元，亏损增加0.96亿元。",
        "0.96亿元 = 2.52亿元 − 1.83亿元",
    ),
    # two falls, of which one is that much less: their sizes
    (
        "出口同比下降3.4%，上月为下降8.5%，降幅收窄6.1个百分点。",
        "6.1个百分点 = 8.5% − 3.4%",
    ),
    # a fall beside a rise
    (
        "全部投资增长9.5%。其中，工业投资下降1.4%，低于全部投资增速8.9个百分点。",
        "8.9个百分点 = 9.5% − (−1.4%)",
    ),
    # what a part takes away
    (
        "GDP增长5.4%，其中消费拉动4.8个百分点，投资拉动1.9个百分点，净出口下拉0.3个百分点。",
        "5.4% = 4.8个百分点 + 1.9个百分点 − 0.3个百分点",
    ),
]


@pytest.mark.parametrize(("text", "shown"), WRITTEN)
def test_the_arithmetic_has_the_signs_with_which_it_is_done(text: str, shown: str) -> None:
    assert only(text)["expression"].partition("; ")[0] == shown


ARITHMETIC = [
    ("in the unit as written", SUM, "[58.15, 58.25]亿元 ≠ [58.6, 58.8]亿元"),
    (
        "in the unit of the total, where a part has another",
        "全县税收收入和非税收入合计58.2亿元，其中税收收入46.8亿元，非税收入119000万元。",
        "[58.15, 58.25]亿元 ≠ [58.649, 58.751]亿元",
    ),
    (
        "in a unit whose factor has no end",
        "全镇城镇绿地12.5万亩，乡村绿地6.2万亩，绿地合计28.7万亩。",
        "[28.65, 28.75]万亩 ≠ [18.6, 18.8]万亩",
    ),
    (
        "in the canonical unit of the statement, where units differ",
        "全年供水总量604.2万立方米，其中地下水供水量151.0万立方米，占供水总量的28.0%。",
        "[27.95, 28.05] ≠ [24.981, 25.003]",
    ),
    (
        "of numbers that are spelt out, as finely as these are told",
        "贷款余额八百六十二点五亿元，比上年末增加一百九十二点五亿元，增长百分之二十七点六。",
        "[27.55, 27.65] ≠ [28.719, 28.744]",
    ),
    (
        "as many digits as keep the gap visible",
        "公司营业收入10001万元，毛利2505.42万元，毛利率25.0%。",
        "[24.95, 25.05] ≠ [25.0503, 25.053]",
    ),
]


@pytest.mark.parametrize(("text", "shown"), [row[1:] for row in ARITHMETIC], ids=[row[0] for row in ARITHMETIC])  # fmt: skip
def test_intervals_are_shown(text: str, shown: str) -> None:
    assert only(text)["expression"].partition("; ")[2] == shown


def test_a_finding_tells_how_far_off_it_is_and_what_would_mend_it() -> None:
    finding = only(SUM)
    assert (finding["gap"], finding["gap_places"]) == ("35000000", "3.5")
    assert finding["mend"] == (
        "It would hold if 58.2亿元 were 58.6亿元, or 46.8亿元 were 46.4亿元, or 11.9亿元 were 11.5亿元."
    )
    assert finding["mend_zh"] == (
        "若58.2亿元为58.6亿元，或46.8亿元为46.4亿元，或11.9亿元为11.5亿元，则等式成立。"
    )
    assert [one["mend"] for one in finding["figures"]] == ["58.6亿元", "46.4亿元", "11.5亿元"]


def test_the_mend_holds() -> None:
    """Each change by itself makes the contradiction go."""
    for one in only(SUM)["figures"]:
        assert check_reply(SUM.replace(one["text"], one["mend"]))["findings"] == []


def test_operands_carry_their_intervals_and_words_have_none() -> None:
    (relation,) = check_reply("实行“村-镇-县”四级联动。")["relations"]
    declared, item, *_ = relation["figures"]
    assert (declared["low"], declared["high"], declared["low_open"]) == ("4", "4", False)
    assert (item["low"], item["high"], item["low_open"], item["mend"]) == (None, None, None, None)
    total = only(SUM)["figures"][0]
    assert (total["low"], total["high"], total["canonical_unit"]) == (
        "5815000000",
        "5825000000",
        "CNY",
    )


def test_what_holds_has_no_gap_and_nothing_to_mend() -> None:
    (relation,) = check_reply(SUM.replace("11.9", "11.4"))["relations"]
    assert (relation["gap_places"], relation["mend"], relation["mend_zh"]) == (None, None, None)


def contradicted(*mends: tuple[int, str, str]) -> Relation:
    operands = [
        Operand(start, start + 1, text, "part", Figure(start, start + 1, text, "count"))
        for start, text in enumerate(("10", "20", "30", "40", "50"))
    ]
    return Relation("sum", operands, Interval(), Interval(), "", mends=list(mends))


def test_the_statement_comes_first_then_what_few_changes_would_do() -> None:
    relation = contradicted(
        (1, "20", "21"), (1, "20", "22"), (3, "40", "41"), (4, "50", "52"), (0, "10", "11"), (0, "10", "12")
    )  # fmt: skip
    assert mended(relation) == {0: "11", 3: "41", 4: "52", 1: "21"}
    assert sentences(relation) == (
        "It would hold if 10 were 11, or 40 were 41, or 50 were 52.",
        "若10为11，或40为41，或50为52，则等式成立。",
    )


def test_of_several_changes_the_smallest_is_told() -> None:
    assert mended(contradicted((0, "10", "30"), (0, "10", "19"), (0, "10", "14"))) == {0: "14"}


def test_a_frame_keeps_all_that_finders_read() -> None:
    """Apart from `wide_place`, which only the reading of a figure needs."""
    text = "2021年末，全县人口约20万人，同比下降0.35%；粮食产量超1.5万吨，财政收入目标5—6亿元。"
    figures = extract_text(text).figures
    assert len(figures) > 4
    for figure in figures:
        figure.wide_place = None
        assert figure_of(padded(figure)) == figure


def padded(figure: Figure) -> dict[str, Any]:
    """The row as the warehouse's decimals give it back."""
    return {
        name: Decimal(f"{value:.10f}") if isinstance(value, Decimal) else value
        for name, value in figure_row(figure, "d").items()
    }
