"""A year to come that is named within a clause is of its sentence alone; one that opens its clause goes on."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

SPOKEN = "2023-07-05 10:00，正文："

WITHIN = [
    ("该机目标是在2026年投入商用。该机可载客5人。", "5人", None),
    ("该机目标是在2026年投入商用9架。该机可载客5人。", "9架", "2026"),
    ("影片预计将于2024年春节档上映。剧组有90人。", "90人", None),
    ("工厂的投产推迟到2025年。公司派遣500名工人。", "500名", None),
    ("运动会将于2025年1月13日至23日在都灵举办。两地签约3项。", "3项", None),
    ("铁路预计明年6月通车。车站占地3万平方米。", "3万平方米", None),
    # what a plan tells of a year goes on
    ("到2025年，粮食产量达到9亿吨。高速里程达到3万公里。", "3万公里", "2025"),
    ("力争到2025年，粮食产量达到9亿吨。高速里程达到3万公里。", "3万公里", "2025"),
    ("2025年，全市将建成学校9所。新增学位3万个。", "3万个", "2025"),
    # and so does a year that has come
    ("公司计划在2023年开店9家。全国有店30家。", "30家", "2023"),
]


@pytest.mark.parametrize(("text", "figure", "period"), WITHIN)
def test_how_far_a_year_to_come_governs(text: str, figure: str, period: str | None) -> None:
    found = next(one for one in extract_text(SPOKEN + text).figures if one.text == figure)
    assert found.period == period
