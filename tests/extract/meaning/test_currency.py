"""Sums that leave their currency out, and what is no sum though it has no unit."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text


@pytest.mark.parametrize(
    ("text", "quote", "kind", "currency"),
    [
        ("影片票房达到21.1亿。", "21.1亿", "money", "CNY"),
        ("成交额超6.69亿，同比增长5%。", "6.69亿", "money", "CNY"),
        ("固定资产投资额达到200万以上。", "200万", "money", "CNY"),
        ("存款余额3.5亿港元，贷款余额近2亿。", "2亿", "money", "HKD"),
        ("出口额约20多万。", "20多万", "money", "CNY"),
        # what is counted, or too small to be a sum left without its unit
        ("常住人口300万。", "300万", "count", None),
        ("成交量1649.96万。", "1649.96万", "count", None),
        ("票房达到3。", "3", "count", None),
    ],
)
def test_a_sum_that_leaves_its_currency_out(
    text: str, quote: str, kind: str, currency: str | None
) -> None:
    """票房21.1亿 is money; its unit stays unwritten, and its currency is the one spoken of last."""
    found = [one for one in extract_text(text).figures if one.text == quote]
    assert [(one.kind, one.unit, one.canonical_unit) for one in found] == [(kind, None, currency)]
