"""Proportions written a：b：c: in percent they make 100, and each term is its part's share."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

WHOLES = [
    # text, each proportion in percent with its verdict
    ("三次产业结构为11.1：37.6：51.3。", [("11.1：37.6：51.3", "consistent")]),
    ("三次产业结构为11.1：37.6：52.3。", [("11.1：37.6：52.3", "inconsistent")]),
    ("贷款的期限结构比例为40：35：25。", [("40：35：25", "consistent")]),
    # rounding of each term may leave the last place off by one
    ("三次产业比为11.1∶37.6∶51.4。", [("11.1∶37.6∶51.4", "consistent")]),
    (
        "三次产业比由12.0：38.4：49.6调整为11.1：37.6：51.3。",
        [("12.0：38.4：49.6", "consistent"), ("11.1：37.6：51.3", "consistent")],
    ),
    (
        "三次产业比由12.0：38.4：49.6调整为11.1：37.6：53.3。",
        [("12.0：38.4：49.6", "consistent"), ("11.1：37.6：53.3", "inconsistent")],
    ),
    # not in percent
    ("城乡居民收入比为2.1：1。", []),
    ("水泥与砂的配比为1：2.5。", []),
    ("人口性别比为105.2：100。", []),
    ("职业技能等级结构比例为4：3：3。", []),
    ("本场比赛的比分为98：102。", []),
]


@pytest.mark.parametrize(("text", "proportions"), WHOLES, ids=[row[0] for row in WHOLES])
def test_a_proportion_in_percent_makes_a_hundred(
    text: str, proportions: list[tuple[str, str]]
) -> None:
    found = [
        (one["figures"][0]["text"], one["verdict"])
        for one in check_reply(text)["relations"]
        if one["kind"] == "shares"
    ]
    assert found == proportions


INDUSTRIES = (
    "2021年，全市地区生产总值1386.4亿元，其中第一产业增加值154.2亿元，第二产业增加值521.7亿元，"
    "第三产业增加值710.5亿元，"
)
PARTS = [
    # what is said of the proportion, verdict of each term against its part
    ("三次产业结构为11.1：37.6：51.2。", ["consistent", "consistent", "consistent"]),
    # the last term is rounded up so that all make 100
    ("三次产业结构为11.1：37.6：51.3。", ["consistent", "consistent", "consistent"]),
    ("三次产业结构为11.1：36.7：52.2。", ["consistent", "inconsistent", "inconsistent"]),
    ("上年三次产业结构为12.0：38.4：49.6。", []),
    ("城镇、乡村人口之比为63.4：36.6。", []),
]


@pytest.mark.parametrize(("words", "verdicts"), PARTS, ids=[row[0] for row in PARTS])
def test_each_term_is_the_share_of_its_part(words: str, verdicts: list[str]) -> None:
    found = [
        one["verdict"]
        for one in check_reply(INDUSTRIES + words)["relations"]
        if one["kind"] == "share"
    ]
    assert found == verdicts
