"""Changes that a list deals out: each to the level in its place, from the base in its place."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

RIGHT = [
    # text, the changes that follow from their levels
    ("火灾286起，伤亡74人，同比分别下降10.6%、14.0%（上年发生火灾320起，伤亡86人）。", ["10.6%", "14.0%"]),
    ("火灾286起，伤亡74人，同比分别下降10.6%、14.0%；上年火灾320起、伤亡86人。", ["10.6%", "14.0%"]),
    ("火灾286起、伤亡74人，较上年同期的320起、86人分别下降10.6%、14.0%。", ["10.6%", "14.0%"]),
    ("营收126亿元、利润9.2亿元，同比分别增长12.5%、15.0%（上年营收112亿元、利润8.0亿元）。", ["12.5%", "15.0%"]),
    ("中学86所、小学162所，分别比上年减少2所、3所（上年中学88所、小学165所）。", ["2所", "3所"]),
    ("存款由4126亿元增至4538亿元，贷款由3260亿元增至3618亿元，分别增长10.0%和11.0%。", ["10.0%", "11.0%"]),
    ("参保率由91.2%提高到95.8%，报销比例由62.4%提高到66.0%，分别提高4.6个和3.6个百分点。", ["4.6个", "3.6个百分点"]),
    ("上年火灾320起、伤亡86人；今年火灾286起、伤亡74人，同比分别下降10.6%和14.0%。", ["10.6%", "14.0%"]),
    ("火灾由320起降到286起，伤亡由86人降到74人，较上年分别减少34起、12人。", ["34起", "12人"]),
    ("接收稿件2840件，同比上升5.2%；刊发1260件，同比上升8.6%；上年接收2700件、刊发1160件。", ["5.2%"]),
]  # fmt: skip
WRONG = [
    # text, the change that does not follow
    ("火灾286起，伤亡74人，同比分别下降10.6%、16.0%（上年发生火灾320起，伤亡86人）。", "16.0%"),
    ("火灾286起，伤亡74人，同比分别下降18.6%、14.0%；上年火灾320起、伤亡86人。", "18.6%"),
    ("火灾286起、伤亡74人，较上年同期的320起、86人分别下降10.6%、24.0%。", "24.0%"),
    ("营收126亿元、利润9.2亿元，同比分别增长12.5%、25.0%（上年营收112亿元、利润8.0亿元）。", "25.0%"),
    ("中学86所、小学162所，分别比上年减少2所、4所（上年中学88所、小学165所）。", "4所"),
    ("存款由4126亿元增至4538亿元，贷款由3260亿元增至3618亿元，分别增长12.0%和11.0%。", "12.0%"),
    ("参保率由91.2%提高到95.8%，报销比例由62.4%提高到66.0%，分别提高4.6个和5.6个百分点。", "5.6个百分点"),
]  # fmt: skip
OF_OTHERS = [
    # as many changes as there are neither levels nor bases: by times, or by places
    "营收126亿元，同比、环比分别增长12.5%、3.2%（上年112亿元）。",
    "参保率由91.2%提高到95.8%，分别高于全省、全国1.2个和2.6个百分点。",
    "幼儿园286所、小学162所，分别比上年增加12所、减少3所（上年幼儿园274所、小学165所）。",
    # the bases in another order
    "出口126亿元、进口92亿元，同比分别增长12.5%和15.0%（上年进口80亿元、出口112亿元）。",
]


@pytest.mark.parametrize(("text", "changes"), RIGHT, ids=[row[0] for row in RIGHT])
def test_each_change_is_of_the_level_in_its_place(text: str, changes: list[str]) -> None:
    reply = check_reply(text)
    kinds = ("growth", "change", "point_change")
    told = [one for one in reply["relations"] if one["kind"] in kinds]
    assert reply["findings"] == []
    assert [one["figures"][0]["text"] for one in told] == changes


@pytest.mark.parametrize(("text", "change"), WRONG, ids=[row[0] for row in WRONG])
def test_a_change_that_does_not_follow_is_told(text: str, change: str) -> None:
    findings = check_reply(text)["findings"]
    assert [(one["severity"], one["figures"][0]["text"]) for one in findings] == [("error", change)]


@pytest.mark.parametrize("text", OF_OTHERS)
def test_changes_of_others_are_left(text: str) -> None:
    assert check_reply(text)["findings"] == []
