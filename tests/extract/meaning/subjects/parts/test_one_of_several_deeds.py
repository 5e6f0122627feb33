"""Several deeds are counted together, and each of them alone after 其中: 受理投诉举报咨询20万件，其中举报4万件."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

TABLE: Words = {
    "each of several deeds": [
        (
            "共接收投诉举报咨询21万件。其中，投诉9.6万件，占45.7%；举报4.1万件，占19.5%，增长3%；咨询7.3万件，占34.8%。",
            [
                "接收投诉举报咨询数",
                "投诉数",
                "投诉占接收投诉举报咨询的比重",
                "举报数",
                "举报占接收投诉举报咨询的比重",
                "举报增速",
                "咨询数",
                "咨询占接收投诉举报咨询的比重",
            ],
        ),
        (
            "收到求助投诉建议5200件，其中，投诉1200件；求助3000件，占57.7%；建议1000件。",
            ["求助投诉建议数", "投诉数", "求助数", "求助占求助投诉建议的比重", "建议数"],
        ),
        (
            "共接待来信来访来电3.2万件次，其中，来信8000件次；来访1.2万件次；来电1.2万件次。",
            ["来信来访来电数", "来信数", "来访数", "来电数"],
        ),
        (
            "共受理调解仲裁案件620件，其中，调解320件；仲裁300件，增长5%。",
            ["受理调解仲裁案件数", "调解数", "仲裁数", "仲裁增速"],
        ),
        (
            "受理咨询投诉1.2万件，其中咨询8000件，投诉4000件。",
            ["受理咨询投诉数", "咨询数", "投诉数"],
        ),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_each_deed_is_counted_by_itself(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == expected
