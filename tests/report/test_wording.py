"""How numbers, intervals, units and periods read."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import polars as pl
import pytest

from flows.examine import examine
from flows.report import wording
from flows.report.view import Sides, view

if TYPE_CHECKING:
    from flows.report.labels import Lang


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("5000000.0000000000", "5,000,000"),
        ("6.8000000000", "6.8"),
        ("0.0000000000", "0"),
        ("-3.50", "−3.5"),
        ("5E+6", "5,000,000"),
        (
            "1234567890123456789012345678.9012345678",
            "1,234,567,890,123,456,789,012,345,678.9012",
        ),
        ("0.123456789", "0.123456789"),
        ("333333.3333333333", "333,333.3333"),
        ("0.0000046296296296", "0.00000463"),
    ],
)
def test_a_number_is_written_in_full_without_idle_zeros(value: str, said: str) -> None:
    assert wording.number(Decimal(value)) == said


@pytest.mark.parametrize(
    ("low", "high", "excluded", "said"),
    [
        ("6.75", "6.85", "", "6.75 – 6.85"),
        ("1200", "1200", "", "= 1,200"),
        ("3000000", None, "low", "> 3,000,000"),
        ("5", None, "", "≥ 5"),
        (None, "2", "high", "< 2"),
        (None, "5", "", "≤ 5"),
        ("2300", "2400", "low", "2,300 < x ≤ 2,400"),
        ("200", "300", "high", "200 ≤ x < 300"),
        ("-2", "-1", "", "−2 to −1"),
        ("-2", "1", "", "−2 to 1"),
        (None, None, "", ""),
    ],
)
def test_an_interval_says_which_ends_it_includes(
    low: str | None, high: str | None, excluded: str, said: str
) -> None:
    ends = [None if end is None else Decimal(end) for end in (low, high)]
    written = wording.interval(*ends, low_open=excluded == "low", high_open=excluded == "high")
    assert written == said


@pytest.mark.parametrize(
    ("low", "high", "zh", "en"),
    [
        ("5815000000", "5825000000", "58.15亿 – 58.25亿", "5.815 billion – 5.825 billion"),
        ("2270000000000", "2280000000000", "2.27万亿 – 2.28万亿", "2.27 trillion – 2.28 trillion"),
        ("3277267500000", "3277268500000", "32,772.675亿 – 32,772.685亿", "3,277,267.5 million – 3,277,268.5 million"),
        ("467500", "468500", "46.75万 – 46.85万", "467,500 – 468,500"),
        ("12345", "12345", "= 12,345", "= 12,345"),
        ("-25000000", "-15000000", "−2,500万 至 −1,500万", "−25 million to −15 million"),
        (None, "500000000", "≤ 5亿", "≤ 500 million"),
        ("6.75", "6.85", "6.75 – 6.85", "6.75 – 6.85"),
    ],
)  # fmt: skip
def test_large_numbers_are_written_as_people_write_them(
    low: str | None, high: str, zh: str, en: str
) -> None:
    ends = [None if end is None else Decimal(end) for end in (low, high)]
    assert wording.interval(*ends, lang="zh", short=True) == zh
    assert wording.interval(*ends, lang="en", short=True) == en


@pytest.mark.parametrize(
    ("code", "zh", "en"),
    [
        ("person", "人", "people"),
        ("person_time", "人次", "person-times"),
        ("CNY", "元", "CNY"),
        ("%", "%", "%"),
        ("pp", "个百分点", "pp"),
        ("kg/d", "千克/天", "kg/day"),
        ("CNY/person", "元/人", "CNY/person"),
        ("CNY/m2", "元/平方米", "CNY/m²"),
        ("m/s", "米/秒", "m/s"),
        ("1", "", ""),
        ("parsec", "parsec", "parsec"),
        ("parsec/fortnight", "parsec/fortnight", "parsec/fortnight"),
        (None, "", ""),
    ],
)
def test_units_have_names_and_unknown_ones_are_shown_as_they_are(
    code: str | None, zh: str, en: str
) -> None:
    assert (wording.unit(code, "zh"), wording.unit(code, "en")) == (zh, en)


@pytest.mark.parametrize(
    ("value", "code", "said"),
    [
        ("5000000", "person_time", "5,000,000 人次"),
        ("6.8", "%", "6.8%"),
        ("0.5", "pp", "0.5 个百分点"),
        ("1.5", "1", "1.5"),
        ("36.5", "degC", "36.5℃"),
    ],
)
def test_a_quantity_is_a_number_and_its_unit(value: str, code: str, said: str) -> None:
    assert wording.quantity(Decimal(value), code, "zh") == said


@pytest.mark.parametrize(
    ("value", "code", "said"),
    [
        ("1", "case", "1 case"),
        ("2", "case", "2 cases"),
        ("1.00", "person", "1 person"),
        ("1", "s", "1 s"),
        ("1", "kg/d", "1 kg/day"),
        ("1", "aircraft", "1 aircraft"),
    ],
)
def test_one_of_a_thing_is_told_in_the_singular(value: str, code: str, said: str) -> None:
    assert wording.quantity(Decimal(value), code, "en") == said


@pytest.mark.parametrize(
    ("places", "zh"),
    [
        ("3.5", "末位单位的 3.5 倍"),
        ("29.4793097741", "末位单位的 29.5 倍"),
        ("48", "末位单位的 48 倍"),
        ("0.0312", "末位单位的 0.03 倍"),
        ("0", ""),
        (None, ""),
    ],
)
def test_a_gap_is_told_in_units_of_the_last_place(places: str | None, zh: str) -> None:
    sides = Sides(None, None, None, None, None, places and Decimal(places), None, None)
    assert wording.gap_places(sides, "zh") == zh


@pytest.mark.parametrize(
    ("written", "zh", "en"),
    [
        ("2021", "2021年", "2021"),
        ("2021-H1", "2021年上半年", "2021-H1"),
        ("2021-Q3", "2021年三季度", "2021-Q3"),
        ("2021-01", "2021年1月", "2021-01"),
        ("2020-12-15", "2020年12月15日", "2020-12-15"),
        ("2020-01/2020-09", "2020年1月至2020年9月", "2020-01 to 2020-09"),
        ("2021-02-10/P2M", "2021年2月10日起2个月", "2 months from 2021-02-10"),
        ("whenever", "whenever", "whenever"),
        (None, "", ""),
    ],
)
def test_a_period_reads_as_people_say_it(written: str | None, zh: str, en: str) -> None:
    assert (wording.period(written, "zh"), wording.period(written, "en")) == (zh, en)


@pytest.mark.parametrize(
    ("lang", "headline", "tested"),
    [
        ("zh", "7 个数字，1 处矛盾。", "检验了 3 项关系：1 项成立，1 项矛盾，1 项无法判定。"),
        (
            "en",
            "7 figures, 1 contradiction.",
            "3 relations tested: 1 holds, 1 contradicted, 1 untestable.",
        ),
    ],
)
def test_the_verdict_is_one_sentence(
    frames: dict[str, pl.DataFrame], lang: Lang, headline: str, tested: str
) -> None:
    counts = view(frames).counts
    assert wording.headline(counts, lang) == headline
    assert wording.tested(counts, lang) == tested


def test_a_document_without_findings_is_said_to_have_none(frames: dict[str, pl.DataFrame]) -> None:
    silent = frames | {
        "findings": frames["findings"].clear(),
        "relations": frames["relations"].clear(),
    }
    counts = view(silent).counts
    assert wording.headline(counts, "zh") == "7 个数字，未发现矛盾。"
    assert wording.headline(counts, "en") == "7 figures, no contradiction found."
    assert wording.tested(counts, "zh") == "没有可检验的关系。"


@pytest.mark.parametrize(
    ("severity", "verdict", "standing"),
    [
        ("error", "inconsistent", "bad"),
        ("info", "inconsistent", "odd"),  # a mild contradiction is no clean bill
        ("warning", "implausible", "odd"),
        ("info", "untestable", "good"),
    ],
)
def test_documents_stand_as_their_findings_say(
    frames: dict[str, pl.DataFrame], severity: str, verdict: str, standing: str
) -> None:
    finding = frames["findings"].head(1)
    told = finding.with_columns(severity=pl.lit(severity), verdict=pl.lit(verdict))
    assert view(frames | {"findings": told}).counts.standing == standing
    assert view(frames | {"findings": finding.clear()}).counts.standing == "good"


def test_a_figure_says_what_sets_it_apart(frames: dict[str, pl.DataFrame]) -> None:
    by_quote = {figure.quote: figure for figure in view(frames).documents[0].figures}
    assert wording.notes_of(by_quote["4.2%"], "zh") == ["同比", "上升", "变化"]
    assert wording.notes_of(by_quote["300人"], "en") == ["nearly"]
    assert wording.notes_of(by_quote["1250万吨"], "zh") == []
    assert wording.value_of(by_quote["2023年3月"], "zh") == "2023年3月"


@pytest.mark.parametrize(
    ("said", "sides"),
    [
        ("全市税收收入66.3亿元，占一般公共预算收入98.5亿元的76.3%。", ("76.25 – 76.35%", "67.2247 – 67.3947%", "8.86 个百分点")),
        ("全市出口80.4亿元，进口40.1亿元，贸易顺差45.3亿元。", ("45.25亿 – 45.35亿元", "40.2亿 – 40.4亿元", "4.85亿元")),
        ("论坛定于2023年8月18日（星期四）举行。", ("", "", "")),
    ],
)  # fmt: skip
def test_the_sides_of_a_finding_have_the_unit_of_what_is_told(
    said: str, sides: tuple[str, str, str]
) -> None:
    """Percentages are points apart, and the numbers of days of the week say nothing."""
    (finding,) = view(examine(said)).documents[0].findings
    assert wording.stated(finding, "zh") == sides
