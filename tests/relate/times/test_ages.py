"""An age fits the dates of birth and death, in whichever way it is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "周明远1932年5月出生，2021年3月逝世，享年88岁。",
        ["88岁", "1932年5月", "2021年3月"],
        "consistent",
    ),
    # 虚岁 of one year and of two
    (
        "周明远1932年5月出生，2021年3月逝世，享年89岁。",
        ["89岁", "1932年5月", "2021年3月"],
        "consistent",
    ),
    (
        "周明远生于1932年12月30日，因病于2021年3月5日在青城去世，享年90岁。",
        ["90岁", "1932年12月30日", "2021年3月5日"],
        "consistent",
    ),
    (
        "周明远（1932年5月—2021年3月），享年88岁。",
        ["88岁", "1932年5月—2021年3月"],
        "consistent",
    ),
    (
        "周明远 1936 年出生在青城，1956 年参加工作。2026 年 2 月 19 日，周明远因病去世，享年 90 岁。",
        ["90 岁", "1936 年", "2026 年 2 月 19 日"],
        "consistent",
    ),
    ("画家生于1932年，卒于2001年，终年69岁。", ["69岁", "1932年", "2001年"], "consistent"),
    (
        "2023年7月29日电 周明远出生于1962年4月，现年61岁。",
        ["61岁", "1962年4月"],
        "consistent",
    ),
    (
        "周明远1932年5月出生，2021年3月逝世，享年95岁。",
        ["95岁", "1932年5月", "2021年3月"],
        "inconsistent",
    ),
    (
        "周明远1942年5月在青城出生。2021年3月5日因病去世，享年68岁。",
        ["68岁", "1942年5月", "2021年3月5日"],
        "inconsistent",
    ),
    (
        "周明远（1932年5月—2021年3月），享年78岁。",
        ["78岁", "1932年5月—2021年3月"],
        "inconsistent",
    ),
    ("画家生于1932年，卒于2001年，终年75岁。", ["75岁", "1932年", "2001年"], "inconsistent"),
    (
        "2023年7月29日电 周明远出生于1962年4月，现年71岁。",
        ["71岁", "1962年4月"],
        "inconsistent",
    ),
    # a date is missing, another person's, of another event; the day of the report is unknown
    ("周明远出生于1971年8月，享年62岁。", [], None),
    ("2021年3月5日，周明远逝世，享年95岁。", [], None),
    ("周明远1932年5月出生，2005年3月其妻去世，享年68岁。", [], None),
    ("周明远1932年5月出生，1950年3月参加工作，享年88岁。", [], None),
    ("周明远曾任校长（1960年—1978年），享年88岁。", [], None),
    ("周明远1932年生，周明德1940年生，2001年去世，享年78岁。", [], None),
    ("周明远出生于1962年4月，现年71岁。", [], None),
    ("5月6日电 周明远，1962年4月生，现年60岁。", [], None),
    # of another person, of a thing, of a term of office
    ("洪灾发生于1954年7月，亲历者周明远2012年5月去世，享年86岁。", [], None),
    ("青城大学诞生于1950年，周明远2010年逝世，享年92岁。", [], None),
    ("该厂1955年诞生了第一台机床，老厂长周明远2015年3月病逝，享年92岁。", [], None),
    ("搭档马立平1950年出生，周明远2020年12月去世，享年86岁。", [], None),
    ("周明远1930年出生，师从马立平，马立平2010年逝世，享年96岁。", [], None),
    ("周明远的老师1900年出生，他本人2010年去世，享年82岁。", [], None),
    ("周明远生于1920年3月，马立平于1990年5月去世，享年76岁。", [], None),
    ("周明远1921年出生，1950年战友牺牲后他继续战斗，享年90岁。", [], None),
    ("老社长周明（1985年—1995年），因病去世，享年88岁。", [], None),
    ("2023年7月29日电 火灾发生于2022年3月，司机周明远现年56岁。", [], None),
    ("2023年7月29日电 周明远的女儿出生于1990年4月，周明远现年61岁。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_an_age_lies_between_its_dates(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "span_length") == told(operands, verdict)
