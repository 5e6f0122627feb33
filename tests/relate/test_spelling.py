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
