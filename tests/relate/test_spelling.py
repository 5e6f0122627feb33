"""What does not agree is found in every spelling, told in the size that is written, and quoted as the document has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from flows.extract.document import extract_text
from flows.relate import relate_text
from flows.relate.mending import mended

if TYPE_CHECKING:
    from schemas.records import Relation

ROWS = [
    # text, kind, operands, what its arithmetic ends in
    ("全縣稅收10.5億元，其中國稅8.3億元、地稅4.2億元。", "sum", ["10.5億元", "8.3億元", "4.2億元"], "[10.45, 10.55]亿元 ≠ [12.4, 12.6]亿元"),
    ("全廠職工2860人，其中男職工1520人，女職工1240人。", "sum", ["2860人", "1520人", "1240人"], "2860人 ≠ 2760人"),
    ("糧食產量16.2萬噸，其中夏糧6.1萬噸、秋糧11.1萬噸。", "sum", ["16.2萬噸", "6.1萬噸", "11.1萬噸"], "[16.15, 16.25]万吨 ≠ [17.1, 17.3]万吨"),
    ("全县实现地区生产总值１８６．４亿元，比上年增长５．７％，其中第一产业３２．３亿元、第二产业７８．６亿元、第三产业６５．５亿元。", "sum", ["１８６．４亿元", "３２．３亿元", "７８．６亿元", "６５．５亿元"], "[186.35, 186.45]亿元 ≠ [176.25, 176.55]亿元"),
    ("全县户籍人口３２．６万人，其中城镇人口１８．２万人、农村人口１５．４万人。", "sum", ["３２．６万人", "１８．２万人", "１５．４万人"], "[32.55, 32.65]万人 ≠ [33.5, 33.7]万人"),
    ("<p>粮食产量16.2&nbsp;万吨，其中夏粮6.1&nbsp;万吨、秋粮11.1&nbsp;万吨。</p>", "sum", ["16.2&nbsp;万吨", "6.1&nbsp;万吨", "11.1&nbsp;万吨"], "[16.15, 16.25]万吨 ≠ [17.1, 17.3]万吨"),
    ("粮食产量16.2<sup>①</sup>万吨，其中夏粮6.1万吨、秋粮11.1万吨。", "sum", ["16.2<sup>①</sup>万吨", "6.1万吨", "11.1万吨"], "[16.15, 16.25]万吨 ≠ [17.1, 17.3]万吨"),
]  # fmt: skip


HIDDEN = "\u200b", "\u00ad", "\ufeff", "\u2060\u200b"
PLAIN = "全县税收收入和非税收入合计58.2亿元，其中税收收入46.8亿元，非税收入11.9亿元。"


@pytest.mark.parametrize("hidden", HIDDEN, ids=ascii)
def test_what_nobody_sees_hides_nothing_wherever_it_stands(hidden: str) -> None:
    """A sum is found, of the same words, though a converter left a zero-width character between any two of them."""
    plain = found(PLAIN, "sum")
    for at in range(1, len(PLAIN)):
        text = PLAIN[:at] + hidden + PLAIN[at:]
        relation = found(text, "sum")
        assert relation.expression == plain.expression, at
        for one, other in zip(relation.operands, plain.operands, strict=True):
            assert one.text == text[one.start : one.end]
            assert one.text.replace(hidden, "") == other.text
            assert one.figure is not None
            assert (one.figure.start, one.figure.end) == (one.start, one.end)
        assert {text[start:].replace(hidden, "")[:2] for start, _, _ in relation.mends} <= {
            "58",
            "46",
            "11",
        }


@pytest.mark.parametrize(
    ("text", "kind", "operands"),
    [
        ("实行“区-乡\u200b-村”四\u200b级联动。", "enumeration", ["四\u200b级", "区", "乡", "村"]),
        ("小麦产量2\u200b0万吨，玉米产量30万吨，两项合\u200b计60万吨。", "sum", ["60万吨", "2\u200b0万吨", "30万吨"]),
        ("2\u200b021年二季度经济增速回升至3.2%，三季度实\u200b现转\u200b正。", "turning_point", ["三季度实\u200b现转\u200b正", "3.2%"]),
    ],
    ids=["enumeration", "sum", "turn"],
)  # fmt: skip
def test_what_nobody_sees_stays_in_what_is_quoted(
    text: str, kind: str, operands: list[str]
) -> None:
    assert sorted(one.text for one in found(text, kind).operands) == sorted(operands)


def found(text: str, kind: str) -> Relation:
    relations = relate_text(text, extract_text(text).figures)
    return next(one for one in relations if one.kind == kind)


@pytest.mark.parametrize(("text", "kind", "operands", "ends"), ROWS, ids=[row[0] for row in ROWS])
def test_what_is_spelt_otherwise_is_reckoned_alike(
    text: str, kind: str, operands: list[str], ends: str
) -> None:
    relation = found(text, kind)
    assert [one.text for one in relation.operands] == operands
    assert relation.expression.endswith(ends)


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("全廠職工2760人，其中男職工1520人，女職工1340人。", "2860人"),
        ("全縣稅收10.5億元，其中國稅8.3億元、地稅4.2億元。", "12.5億元"),
        ("全县实现地区生产总值２８６．４亿元，其中第一产业４２．３亿元、第二产业１２８．６亿元、第三产业１２５．５亿元。", "２９６．４亿元"),
        ("粮食产量16.2&nbsp;万吨，其中夏粮6.1&nbsp;万吨、秋粮11.1&nbsp;万吨。", "17.2万吨"),
    ],
)  # fmt: skip
def test_what_would_mend_it_is_spelt_as_the_document_spells(text: str, instead: str) -> None:
    assert mended(found(text, "sum"))[0] == instead
