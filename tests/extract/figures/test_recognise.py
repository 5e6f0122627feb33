"""Numerals with what they state by themselves, before anyone asks what they measure."""

import re
from decimal import Decimal

import pytest

from flows.extract import extract_text, recognise
from flows.extract.text.alternations import any_of, gate, grouped, trie

TEXTS = (
    "全年粮食产量约３２０．５万吨，比上年增长2.4%；分别超过2.7万、2.1万亩。",
    "由十年前的不足百个发展到1735个。",
    "新增萬(wàn)人以上城鎮三个，第二产业占比不到四成，一些企业近三年翻了两番。",
    "一、综合\n\n2023年1—7月，完成投资1,234.5亿元，环比下降0.3个百分点。",
)


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_recognised_is_what_extraction_starts_from(text: str) -> None:
    found = recognise(text)
    extraction = extract_text(text)
    figures = [one for one in found if one.reason is None]
    assert [(one.start, one.end) for one in figures] == [
        (figure.start, figure.end) for figure in extraction.figures
    ]
    amounts = [
        (one.reading, figure) for one, figure in zip(figures, extraction.figures, strict=True)
    ]
    assert any(reading is not None for reading, _ in amounts)
    for reading, figure in amounts:
        if reading is not None:
            assert (reading.value, reading.interval, reading.qualifier) == (
                figure.value,
                figure.interval,
                figure.qualifier,
            )
    ignored = {(one.start, one.end, one.reason) for one in found if one.reason is not None}
    assert ignored == {(one.start, one.end, one.reason) for one in extraction.ignored}


@pytest.mark.parametrize(
    ("text", "qualifier", "hedge"),
    [
        ("签约28个", "eq", 0),
        ("涉及人口超300万", "gt", 1),
        ("价格波动不超过5%", "le", 3),
        ("历时近三年", "lt_approx", 1),
        ("增长5%左右", "approx", 0),
        ("农户由十年前的不足百家", "lt", 2),
        ("面积大约\n5亩", "eq", 0),
    ],
)
def test_a_hedge_is_counted_with_its_number(text: str, qualifier: str, hedge: int) -> None:
    last = recognise(text)[-1]
    assert last.reading is not None
    assert (last.reading.qualifier, last.hedge) == (qualifier, hedge)


@pytest.mark.parametrize(
    ("text", "value", "canonical", "low", "place"),
    [
        ("1072.15亿元", "107215000000", "CNY", "107214500000", "1000000"),
        ("500万元", "5000000", "CNY", "4995000", "10000"),
        ("0.05%", "0.05", "%", "0.045", "0.01"),
        ("3.50公顷", "35000", "m2", "34950", "100"),
        ("7.4‰", "0.74", "%", "0.735", "0.01"),
        ("12个月", "12", "mo", "12", "1"),
        ("300人", "300", "person", "300", "1"),
    ],
)
def test_plain_digits_keep_their_last_place(
    text: str, value: str, canonical: str, low: str, place: str
) -> None:
    (one,) = recognise(text)
    assert one.reading is not None
    assert (one.reading.value, one.reading.canonical) == (Decimal(value), canonical)
    assert one.reading.interval.low == Decimal(low)
    assert one.reading.place == Decimal(place)


def test_an_item_that_begins_with_a_year_is_a_date() -> None:
    states = [(one.text, one.form, one.reason) for one in recognise("要点如下：3.2022年生产总值")]
    assert states == [("3", "marker", "list_marker"), ("2022年", "date", None)]


@pytest.mark.parametrize(
    "patterns",
    [
        ["一些|三农", "一[样般]", "(?<!老)二手"],
        ["一起(?!案|[甲乙]|事故)|一一", r"零\|件"],
        ["十?五|十五"],
        ["(?<!老)[一二]手|(?<=一)些", "(?=..五)十[^六]五"],
        ["老?二手|(?:一样)?一[般起]", "(?:一[样般]){2,}|[一零]{1,2}", "(?:老?)手"],
    ],
)
def test_grouping_and_gates_change_nothing_that_is_found(patterns: list[str]) -> None:
    whole = "|".join(patterns)
    plain, *quick = map(re.compile, (whole, grouped(patterns), f"{gate(patterns)}(?:{whole})"))
    for text in ("一些三农一样一般二手老二手", "一起案一起甲一起走一一零|件", "十五五"):
        found = [match.span() for match in plain.finditer(text)]
        assert all([match.span() for match in one.finditer(text)] == found for one in quick)


def test_the_longest_word_wins() -> None:
    for pattern in (trie(["米", "平方米", "平方"]), any_of(["米", "平方米", "平方"])):
        assert [match[0] for match in re.finditer(pattern, "平方米的平方")] == ["平方米", "平方"]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("修复编码1815069和1444491 两处漏洞", ["1815069", "1444491", "两处"]),
        ("每天吃2两肉", ["2两"]),
        ("重3斤5两", ["3斤5两"]),
        ("长三米八台车", ["三米", "八台"]),
        ("体温37度3以上", ["37度3"]),
        ("增收37.03 两人受奖", ["37.03", "两人"]),
    ],
)
def test_a_two_before_a_classifier_is_no_unit(text: str, quotes: list[str]) -> None:
    assert [text[one.start : one.end] for one in recognise(text)] == quotes


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("投资收益-50.19万元", "-50.19"),
        ("累计回报-0.66%", "-0.66"),
        ("现金流-20万元", "-20"),
        ("归母净利润-3亿元", "-3"),
        ("一等奖-500元", "500"),
        ("成人票-50元", "50"),
    ],
)
def test_a_hyphen_before_an_amount_is_a_minus_where_no_name_could_end(
    text: str, number: str
) -> None:
    reading = recognise(text)[-1].reading
    assert reading is not None
    assert reading.number is not None
    digits = reading.number / (10**8 if "亿" in text else 10**4 if "万" in text else 1)
    assert digits == Decimal(number)


@pytest.mark.parametrize("text", ["歼-20首飞", "运油-20低空释放", "安-124运输机"])
def test_a_hyphen_in_a_name_is_none(text: str) -> None:
    values = [one.reading.number for one in recognise(text) if one.reading is not None]
    assert all(value is None or value > 0 for value in values)


@pytest.mark.parametrize(
    ("text", "unit", "canonical"),
    [
        ("营业额为港币3.8亿元", "元", "HKD"),
        ("营收约新台币3.8兆元", "元", "TWD"),
        ("收益人民币3.8亿元", "元", "CNY"),
        ("投资美元3亿", "美元", "USD"),
        # what one of the currency before it costs
        ("每港币0.92元", "元", "CNY"),
        ("1美元7.1元", "元", "CNY"),
    ],
)
def test_the_currency_before_an_amount_is_its_own(text: str, unit: str, canonical: str) -> None:
    reading = recognise(text)[-1].reading
    assert reading is not None
    assert (reading.kind, reading.unit, reading.canonical) == ("money", unit, canonical)
