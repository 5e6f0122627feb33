"""What holds for any text: exact disjoint spans, no numeral lost, values inside their intervals, round trips."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import example, given, settings
from hypothesis import strategies as st

from flows.examine import check_reply
from flows.extract.document import Extraction, extract_text
from flows.extract.figures.arbitrate import candidates
from flows.extract.figures.lists import share_units
from flows.extract.figures.stated.numerals import parse
from flows.extract.text.fold import fold
from flows.extract.text.words import Words
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from schemas.records import Figure

DIGITS = "0123456789０１２３４５６７８９"
WORDS = [
    *DIGITS, *"〇零一二三四五六七八九十百千万亿兆两几半双首第廿多余来数", *'，。；：、,.:;-—~至和比等“”"（）()[]+±×/% \n\t',
    "%", "％", "‰", "个百分点", "倍", "成", "折", "番", "元", "万元", "亿元", "$", "¥", "美元", "人", "人次", "家", "个", "吨",
    "公里", "亩", "平方米", "千瓦时", "℃", "零下", "小时", "分钟", "年", "月", "日", "季度", "上半年", "末", "2021年", "超", "近",
    "约", "不超过", "以上", "以内", "左右", "同比", "下降", "增长", "至", "占", "转正", "第", "分之", "点", "负", "三农", "四川", "一场", "病例",
    "\u200b", "\ufeff", "萬(wàn)", "e", "kg", "km", "PM2.5", "G", "http://", "①", "Ⅳ", "½",
]  # fmt: skip
"""What the grammar is made of: arbitrary text seldom hits it."""

bits = st.lists(st.sampled_from(WORDS), max_size=24).map("".join)
anything = st.text(max_size=60)
texts = st.one_of(bits, anything, st.tuples(anything, bits, anything).map("".join))


def spans(extraction: Extraction) -> list[tuple[int, int, str]]:
    return sorted(
        (one.start, one.end, one.text) for one in (*extraction.figures, *extraction.ignored)
    )


@settings(max_examples=300, deadline=None)
@given(texts)
@example("３，４５６人")
@example("1\u200b20万元")
@example("五5十")
@example("廿廿")
@example(".0十")
@example("四成廿")
@example("亿番")
@example('一场-"')
@example("百分之负2:0")
@example("1%动产量")
@example("万" * 2000)
@example("9" * 2000)
def test_spans_are_exact_in_order_and_disjoint(text: str) -> None:
    extraction = extract_text(text)
    found = spans(extraction)
    assert [one.start for one in extraction.figures] == sorted(
        one.start for one in extraction.figures
    )
    assert [one.start for one in extraction.ignored] == sorted(
        one.start for one in extraction.ignored
    )
    assert all(text[start:end] == quote and start < end for start, end, quote in found)
    assert all(one.text == one.text.rstrip() for one in extraction.figures)
    assert all(before[1] <= after[0] for before, after in pairwise(found))


@settings(max_examples=300, deadline=None)
@given(texts)
@example("0. 01")
@example("a1b2")
@example("1,2,3,4")
@example("1" * 60)
@example("2021-13-45")
@example("[1]①（2）3.")
def test_every_digit_lies_in_a_figure_or_an_ignored_numeral(text: str) -> None:
    covered = {at for start, end, _ in spans(extract_text(text)) for at in range(start, end)}
    lost = [at for at, char in enumerate(text) if char in DIGITS and at not in covered]
    assert lost == []


JOINTS = ["、", "和", "与", "及", "以及", "或"]
TAILS = {
    "吨": (1, 1000), "万吨": (10**4, 1000), "人": (1, 1), "亿元": (10**8, 1), "公里": (1, 1000), "%": (1, 1),
    "个百分点": (1, 1), "℃": (1, 1),
}  # fmt: skip
"""What the last member of a list ends with: its magnitude, and its factor to the canonical unit."""

members = st.lists(
    st.one_of(
        st.integers(1, 999).map(Decimal),
        st.integers(1, 9999).filter(lambda n: n % 10).map(lambda n: Decimal(n).scaleb(-1)),
    ),
    min_size=2,
    max_size=6,
)


@st.composite
def listed(draw: st.DrawFn) -> tuple[list[Decimal], list[str], str]:
    """Numbers in a list, the joint after each but the last, and the unit that the last one has."""
    numbers = draw(members)
    joints = st.lists(st.sampled_from(JOINTS), min_size=len(numbers) - 1, max_size=len(numbers) - 1)
    return numbers, draw(joints), draw(st.sampled_from(sorted(TAILS)))


def written(numbers: list[Decimal], joints: list[str], tail: str) -> str:
    return "".join(f"{a}{b}" for a, b in zip(numbers, [*joints, tail], strict=True))


lists = listed().map(lambda parts: f"为{written(*parts)}")


@settings(max_examples=150, deadline=None)
@given(listed())
def test_a_list_shares_the_unit_of_its_last_member(
    parts: tuple[list[Decimal], list[str], str],
) -> None:
    numbers, _, tail = parts
    magnitude, factor = TAILS[tail]
    figures = extract_text(f"各地分别为{written(*parts)}。").figures
    assert [one.text for one in figures] == [*map(str, numbers[:-1]), f"{numbers[-1]}{tail}"]
    assert [one.value for one in figures] == [number * magnitude * factor for number in numbers]
    assert len({(one.kind, one.canonical_unit) for one in figures}) == 1


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.one_of(bits, lists, st.sampled_from(["第", "，", "，共", "。", "\n"])), max_size=6)
)
@example(["第", "25、26、49位"])
@example(["1970以及2000年"])
@example(["2万、300人"])
@example(["1和1月"])
def test_sharing_changes_readings_and_never_spans(pieces: list[str]) -> None:
    text = fold("".join(pieces)).text
    found = list(candidates(text, Words(text)))
    shared = share_units(found, text)
    assert [(one.start, one.end, one.reason) for one in shared] == [
        (one.start, one.end, one.reason) for one in found
    ]
    # what a list lends a member is read with it, and a date has no reading but its text
    lent = [one for one, alone in zip(shared, found, strict=True) if one.text != alone.text]
    assert all(one.form == "date" and text.startswith(one.text[:1], one.start) for one in lent)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.one_of(bits, lists, st.sampled_from(["第", "，", "，共", "。", "\n"])), max_size=6)
)
@example(["第", "25、26、49位"])
@example(["1970以及2000年"])
def test_lists_lose_no_digit_and_count_no_character_twice(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = spans(extract_text(text))
    covered = {at for start, end, _ in found for at in range(start, end)}
    assert sum(end - start for start, end, _ in found) == len(covered) <= len(text)
    assert [at for at, char in enumerate(text) if char in DIGITS and at not in covered] == []


def _value_is_within(figure: Figure) -> bool:
    """An open end may be the value itself: 超300万 is all above it."""
    interval, value = figure.interval, figure.value
    if value is None:
        return interval.low is None or interval.high is None or interval.low <= interval.high
    return (interval.low is None or interval.low <= value) and (
        interval.high is None or value <= interval.high
    )


@settings(max_examples=200, deadline=None)
@given(bits)
@example("近0人")
@example("负几人")
@example("约-5℃")
@example("零下十几度")
@example("十几人以上")
def test_the_interval_contains_the_value_or_ends_at_it(text: str) -> None:
    assert all(_value_is_within(figure) for figure in extract_text(text).figures)


@settings(max_examples=60, deadline=None)
@given(texts)
@example("2021年二季度同比增长3%，三季度转正。")
@example("9" * 27 + "人")
def test_any_text_can_be_checked(text: str) -> None:
    reply = check_reply(text)
    assert len(reply["figures"]) + len(reply["ignored"]) == len(spans(extract_text(text)))


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(sorted(language().units)), st.integers(1, 10**6), st.integers(1, 10**6))
def test_scaling_to_the_canonical_unit_never_changes_order(name: str, a: int, b: int) -> None:
    """3斤 and 4斤 are in the same order in kg, and equal numbers are equal."""
    unit = language().units[name]
    x, y = (Decimal(number) * unit.factor + unit.offset for number in (a, b))
    assert (x < y, x == y) == (a < b, a == b)


# -- a small formatter of our own, so that the grammar is not tested against itself ---------------------------------

HAN = "零一二三四五六七八九"
FINANCIAL = str.maketrans("零一二三四五六七八九十百千万亿", "零壹贰叁肆伍陆柒捌玖拾佰仟萬億")
FULL_WIDTH = str.maketrans("0123456789.,", "０１２３４５６７８９．，")


def below_ten_thousand(number: int) -> str:
    """1 to 9999 in Chinese, with 零 for the places between: 1005 → 一千零五."""
    written, gap = "", False
    for place, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        if digit == 0:
            gap = bool(written)
            continue
        written += ("零" if gap else "") + HAN[digit] + name
        gap = False
    return written


def chinese(number: int) -> str:
    """0 to 10^12 in Chinese: groups of four digits under 亿 and 万."""
    if number == 0:
        return HAN[0]
    written, gap = "", False
    for place, name in ((10**8, "亿"), (10**4, "万"), (1, "")):
        group = number // place % 10**4
        if group == 0:
            gap = bool(written)
            continue
        written += (
            ("零" if written and (gap or group < 1000) else "") + below_ten_thousand(group) + name
        )
        gap = False
    return "十" + written[2:] if written.startswith("一十") else written


def grouped(number: int) -> str:
    return f"{number:,}"


counts = st.one_of(
    st.integers(0, 9999), st.integers(0, 10**12 - 1), st.integers(1, 9999).map(lambda n: n * 10**6)
)


def test_the_formatter_writes_what_we_think() -> None:
    assert [chinese(n) for n in (0, 10, 15, 105, 1005, 10010, 20300, 10**8 + 5, 120000300)] == [
        "零", "十", "十五", "一百零五", "一千零五", "一万零一十", "二万零三百", "一亿零五", "一亿二千万零三百",
    ]  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(counts)
@example(703140000)
@example(100000000)
@example(10**11)
def test_a_chinese_numeral_reads_back(number: int) -> None:
    numeral = parse(chinese(number))
    assert numeral is not None
    assert numeral.value == number


@settings(max_examples=100, deadline=None)
@given(counts)
def test_a_number_in_a_sentence_reads_back_in_every_notation(number: int) -> None:
    notations = (
        str(number),
        grouped(number),
        str(number).translate(FULL_WIDTH),
        grouped(number).translate(FULL_WIDTH),
        chinese(number),
    )
    for written in notations:
        (figure,) = extract_text(f"现有存货{written}吨。").figures
        assert (figure.text, figure.value) == (f"{written}吨", Decimal(number) * 1000)


@settings(max_examples=100, deadline=None)
@given(st.integers(10, 10**12 - 1))
@example(500)
@example(144)
@example(600000)
def test_a_sum_in_financial_characters_reads_back(number: int) -> None:
    written = chinese(number).translate(FINANCIAL)
    (figure,) = extract_text(f"人民币{written}元整。").figures
    assert (figure.kind, figure.value) == ("money", Decimal(number))


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**9), st.integers(1, 6), st.sampled_from(["", "万", "亿", "万亿"]))
def test_a_decimal_reads_back_with_its_last_place(digits: int, places: int, magnitude: str) -> None:
    scale = {"": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}[magnitude]
    number = Decimal(digits).scaleb(-places)
    numeral = parse(f"{number:f}{magnitude}")
    assert numeral is not None
    assert (numeral.value, numeral.place) == (number * scale, Decimal(1).scaleb(-places) * scale)


@settings(max_examples=150, deadline=None)
@given(st.integers(1, 9999), st.sampled_from(["万", "亿"]), st.integers(1, 9999))
def test_a_mixed_numeral_is_the_sum_of_its_parts(upper: int, magnitude: str, lower: int) -> None:
    """3亿4567万 and 3万4567; a lower part of fewer than four digits is written with 零 (3万零50)."""
    worth = {"万": 10**4, "亿": 10**8}[magnitude]
    below = "" if magnitude == "万" else "万"
    numeral = parse(f"{upper}{magnitude}{'零' if lower < 1000 else ''}{lower}{below}")
    assert numeral is not None
    assert numeral.value == upper * worth + lower * worth // 10**4


@settings(max_examples=100, deadline=None)
@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_a_date_reads_back_in_every_form(day: date) -> None:
    for form in ("{0.year}年{0.month}月{0.day}日", "{0:%Y-%m-%d}", "{0.year}/{0.month}/{0.day}"):
        (figure,) = extract_text(f"会议于{form.format(day)}举行。").figures
        assert (figure.kind, figure.period) == ("date", str(day))


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.characters(categories=["Nd"]), min_size=1, max_size=3))
def test_digits_of_other_scripts_do_no_harm(text: str) -> None:
    """Arabic-Indic or Thai digits are left unread or read as what they are."""
    for figure in extract_text(f"共{text}人").figures:
        assert figure.value == int("".join(char for char in figure.text if char.isdecimal()))
