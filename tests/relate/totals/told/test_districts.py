"""A total of a region, and its parts told district by district under headings of their own."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

CASES, FOREIGN = "新增本土确诊病例", "新增境外输入确诊病例"
DAY, DAY_BEFORE = "2022年3月6日，", "2022年3月5日，"
PLACES = ["东湖区", "西山区", "南桥镇"]

ROWS = [
    # what the whole says, what each part says before its number, headings, numbers, verdict; None for silence
    (f"{DAY}全市{CASES}118例。", f"{DAY}{CASES}", PLACES, ["52例", "37例", "29例"], "consistent"),
    (f"{DAY}全市{CASES}118例。", CASES, PLACES, ["52例", "37例", "29例"], "consistent"),
    (f"{DAY}全市{CASES}118例。", f"{DAY}{CASES}", PLACES, ["52例", "37例", "39例"], "inconsistent"),
    # districts exclude each other: together they are never more than the whole
    (f"{DAY}全市{CASES}118例。", f"{DAY}{CASES}", PLACES, ["52例", "87例", "64例"], "inconsistent"),
    (
        "2021年，全市地区生产总值1386.4亿元。",
        "地区生产总值",
        PLACES,
        ["612.8亿元", "429.1亿元", "344.5亿元"],
        "consistent",
    ),
    (
        "2021年，全市地区生产总值1386.4亿元。",
        "地区生产总值",
        PLACES,
        ["612.8亿元", "459.1亿元", "344.5亿元"],
        "inconsistent",
    ),
    # some districts may have been left out
    (f"{DAY}全市{CASES}243例。", f"{DAY}{CASES}", PLACES, ["52例", "37例", "29例"], None),
    (f"{DAY}全市{CASES}118例。", f"{DAY}{CASES}", PLACES[:2], ["52例", "76例"], None),
    # another kind, another day, headings that are no districts
    (f"{DAY}全市{CASES}118例。", f"{DAY}{FOREIGN}", PLACES, ["52例", "37例", "39例"], None),
    (f"{DAY}全市{CASES}118例。", f"{DAY_BEFORE}{CASES}", PLACES, ["52例", "37例", "39例"], None),
    (
        f"{DAY}全市{CASES}118例。",
        f"{DAY}{CASES}",
        ["传播链条", "防控措施", "就医提示"],
        ["52例", "37例", "39例"],
        None,
    ),
    # what is per head does not add up
    (
        "2021年，全市居民人均可支配收入31240元。",
        "居民人均可支配收入",
        PLACES,
        ["33156元", "28743元", "26418元"],
        None,
    ),
]


@pytest.mark.parametrize(("whole", "lead", "headings", "numbers", "verdict"), ROWS)
def test_districts_under_their_headings_make_the_region(
    whole: str, lead: str, headings: list[str], numbers: list[str], verdict: str | None
) -> None:
    parts = [
        f"## {heading}\n\n{lead}{number}。"
        for heading, number in zip(headings, numbers, strict=True)
    ]
    reply = check_reply("\n\n".join(["# 通报", whole, *parts]))
    found = [
        ([operand["text"] for operand in one["figures"][1:]], one["verdict"])
        for one in reply["relations"]
        if one["kind"] == "sum"
    ]
    assert found == ([] if verdict is None else [(numbers, verdict)])
