"""What a numeral says by itself: every notation, the value it writes, and the place it is stated to."""

from __future__ import annotations

from decimal import Decimal

import pytest

from flows.extract.figures.stated.numerals import parse

VALUES = [
    # Arabic
    ("0", "0"),
    ("7", "7"),
    ("2021", "2021"),
    ("12,345,678", "12345678"),
    ("0.05", "0.05"),
    ("1,200.50", "1200.50"),
    # Chinese
    ("零", "0"),
    ("十", "10"),
    ("十二", "12"),
    ("二十", "20"),
    ("九十九", "99"),
    ("一百", "100"),
    ("一百零五", "105"),
    ("一百一十", "110"),
    ("三百二十一", "321"),
    ("一千零一", "1001"),
    ("两千零二十", "2020"),
    ("一万零三百", "10300"),
    ("十万", "100000"),
    ("一百二十万零三百", "1200300"),
    ("三千四百万", "34000000"),
    ("一亿", "100000000"),
    # 个 before 亿, as people say it
    ("6个亿", "600000000"),
    ("1.5个亿", "150000000"),
    ("两个亿", "200000000"),
    ("两个多亿", "200000000"),
    ("三十个亿", "3000000000"),
    ("二十万亿", "20000000000000"),
    ("七亿三百一十四万", "703140000"),
    # digit by digit
    ("二〇二一", "2021"),
    ("一九四九", "1949"),
    # spoken: the last digit stands for the next place
    ("一百二", "120"),
    ("三千五", "3500"),
    ("两万五", "25000"),
    ("一万零五", "10005"),
    # 廿 and 卅
    ("廿", "20"),
    ("廿五", "25"),
    ("卅", "30"),
    ("卅一", "31"),
    # mixed
    ("1.2亿", "120000000"),
    ("300万", "3000000"),
    ("3万4000", "34000"),
    ("7亿314万", "703140000"),
    ("2千5百", "2500"),
    ("5万亿", "5000000000000"),
    # decimals in words
    ("三点五", "3.5"),
    ("零点零八", "0.08"),
    ("十二点三", "12.3"),
    ("一点二亿", "120000000"),
    # and some: the stated base
    ("十几", "10"),
    ("十余", "10"),
    ("20多", "20"),
    ("20多万", "200000"),
    ("3万多亿", "3000000000000"),
    ("3千多万", "30000000"),
    ("1亿2千多万", "120000000"),
    ("4亿6百余万", "406000000"),
    ("2亿7000余万", "270000000"),
    ("一亿二千多万", "120000000"),
    ("2千余万", "20000000"),
    ("三万多亿", "3000000000000"),
    ("1200多", "1200"),
    ("三百余", "300"),
    ("数十亿", "1000000000"),
    ("几百", "100"),
]


@pytest.mark.parametrize(("text", "value"), VALUES, ids=[row[0] for row in VALUES])
def test_a_numeral_has_the_value_it_writes(text: str, value: str) -> None:
    numeral = parse(text)
    assert numeral is not None
    assert numeral.value == Decimal(value)


PLACES = [
    # text, one unit of the last stated place, the same with trailing zeros read as unstated
    ("6.8", "0.1", "0.1"),
    ("6.80", "0.01", "0.01"),
    ("123", "1", "1"),
    ("1200", "1", "100"),
    ("500万", "10000", "1000000"),
    ("1.2亿", "10000000", "10000000"),
    ("3万4000", "1", "1000"),
    ("三点五", "0.1", "0.1"),
    ("二十万亿", "1000000000000", "10000000000000"),
]


@pytest.mark.parametrize(("text", "place", "wide"), PLACES, ids=[row[0] for row in PLACES])
def test_the_last_stated_place_is_remembered(text: str, place: str, wide: str) -> None:
    numeral = parse(text)
    assert numeral is not None
    assert (numeral.place, numeral.wide_place) == (Decimal(place), Decimal(wide))


RANGES = [
    ("三四十", 30, 40),
    ("七八", 7, 8),
    ("一两", 1, 2),
    ("二十五六", 25, 26),
    ("七百三四十", 730, 740),
    ("三五万", 30000, 50000),
    ("两三千", 2000, 3000),
    ("几", 2, 9),
]


@pytest.mark.parametrize(("text", "low", "high"), RANGES, ids=[row[0] for row in RANGES])
def test_neighbouring_digits_are_a_range_without_a_value(text: str, low: int, high: int) -> None:
    numeral = parse(text)
    assert numeral is not None
    assert (numeral.value, numeral.low, numeral.high) == (None, low, high)


MORE = [
    ("十几", True),
    ("20多万", True),
    ("3万多亿", True),
    ("1200余", True),
    ("三百来", True),
    ("1200", False),
    ("三四十", False),
]


@pytest.mark.parametrize(("text", "more"), MORE, ids=[row[0] for row in MORE])
def test_some_numerals_say_that_there_are_more(text: str, more: bool) -> None:  # noqa: FBT001 - a column
    numeral = parse(text)
    assert numeral is not None
    assert numeral.more is more


WHOLE = [
    ("1234", True),
    ("一百二十三", True),
    ("3万4567", True),
    ("12.5", False),
    ("1.2亿", False),
    ("300万", False),
]


@pytest.mark.parametrize(("text", "whole"), WHOLE, ids=[row[0] for row in WHOLE])
def test_a_count_is_exact_where_every_digit_is_written_out(text: str, whole: bool) -> None:  # noqa: FBT001 - a column
    numeral = parse(text)
    assert numeral is not None
    assert numeral.whole is whole


@pytest.mark.parametrize("text", ["abc", "年", "1.2.3", "十百", "三十四十", "万亿点", "9" * 40])
def test_what_writes_no_number_is_none(text: str) -> None:
    """Forty digits are an identifier."""
    assert parse(text) is None
