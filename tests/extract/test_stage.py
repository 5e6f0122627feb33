"""The stage as frames: rows under their contracts, exact spans, periods as days, intervals rounded outwards."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from flows.examine import extract_reply
from flows.extract.stage import extract, stored
from flows.read.documents import document, staged
from schemas.contract import conform
from schemas.tables import FIGURES, IGNORED

TEXT = "江州月报\n\n（一）农业 2021年一季度，江州市粮食产量同比下降3.2%，三分之二的乡镇减产。"


def test_the_frames_hold_their_contracts() -> None:
    frames = extract(staged([document(TEXT, "a.txt")]))
    conform(frames["figures"], FIGURES)
    conform(frames["ignored"], IGNORED)


def test_every_row_leads_back_to_its_span() -> None:
    documents = staged([document(TEXT, "a.txt"), document("另一篇：收粮20吨。", "b.txt")])
    frames = extract(documents)
    texts = dict(documents["documents"].select("document_id", "text").iter_rows())
    rows = [*frames["figures"].iter_rows(named=True), *frames["ignored"].iter_rows(named=True)]
    assert {row["document_id"] for row in rows} == set(texts)
    assert all(
        texts[row["document_id"]][row["start_char"] : row["end_char"]] == row["quote"]
        for row in rows
    )


def test_a_period_is_stored_as_its_first_and_last_day() -> None:
    figures = extract(staged([document(TEXT, "a.txt")]))["figures"]
    row = next(row for row in figures.iter_rows(named=True) if row["quote"] == "3.2%")
    assert (row["period_start"], row["period_end"]) == (date(2021, 1, 1), date(2021, 3, 31))
    assert (row["value"], row["signed_value"]) == (Decimal("3.2"), Decimal("-3.2"))


def test_an_interval_is_rounded_outwards_to_the_places_of_the_warehouse() -> None:
    third = Decimal(1) / 3
    low, high = stored(third, "ROUND_FLOOR"), stored(third, "ROUND_CEILING")
    assert low is not None
    assert high is not None
    assert low < third < high
    assert high - low == Decimal("1e-10")


def test_a_number_the_warehouse_cannot_hold_is_null_there_and_whole_in_the_quote() -> None:
    assert stored(Decimal(10) ** 28) is None
    assert stored(Decimal(10) ** 27) == Decimal(10) ** 27


def test_an_empty_text_has_no_figures() -> None:
    assert extract_reply("") == {"figures": [], "ignored": []}


REPLY_FIELDS = [
    "start", "end", "text", "kind", "number", "unit", "value", "canonical_unit", "low", "high", "low_open",
    "high_open", "qualifier", "signed_value", "direction", "role", "target", "subject", "indicator",
    "indicator_code", "basis", "period", "region", "section", "confidence",
]  # fmt: skip


def test_a_reply_has_the_fields_of_the_contract() -> None:
    reply = extract_reply("一些工厂减产3万吨。")
    assert list(reply["figures"][0]) == REPLY_FIELDS
    assert [list(one) for one in reply["ignored"]] == [["start", "end", "text", "reason"]]


REPLIES = [
    # text, field, value
    ("产量比上年减少3万吨。", "number", "30000"),
    ("产量比上年减少3万吨。", "value", "30000000"),
    ("产量比上年减少3万吨。", "signed_value", "-30000000"),
    ("产量比上年减少3万吨。", "low", "25000000"),
    ("浓度3.50%。", "number", "3.5"),
    ("浓度35μg/m³。", "value", "0.000000035"),
    ("用去三分之一。", "value", "0.3333333333333333333333333333"),
    ("增幅20—30%。", "number", None),
    ("增幅20—30%。", "low", "20"),
    ("总数超300人。", "high", None),
    ("2021年一季度", "value", "2021-Q1"),
    ("2021年一季度", "number", None),
]


@pytest.mark.parametrize(
    ("text", "field", "value"), REPLIES, ids=[f"{row[0]}-{row[1]}" for row in REPLIES]
)
def test_numbers_of_a_reply_are_exact_decimal_strings(
    text: str, field: str, value: str | None
) -> None:
    assert extract_reply(text)["figures"][0][field] == value


def test_a_reply_dates_relative_words_from_the_reference_date() -> None:
    reply = extract_reply("去年收粮20吨。", date(2022, 5, 1))
    assert reply["figures"][0]["period"] == "2021"
