"""A share that is far from what its part makes of the whole beside it."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

TOLD = [
    # the words name the whole, and the sentence tells it
    "全市税收2100.0万元，其中增值税1695.0万元，占税收的0.807%。",
    "教师2100人，其中高级教师16人，占教师总数的8.1%。",
    "水库总库容3.6亿立方米，其中蓄水量2.1万立方米，占总库容的58.3%。",
]
LEFT_ALONE = [
    # another whole may be meant: nothing names it, or another sentence tells it
    "外贸总值17.4万亿元。我市出口112亿元，占外贸总值的86.1%。",
    "火灾65起。亡人火灾6起，其中住宅5起，占83.3%。",
]


@pytest.mark.parametrize("text", TOLD)
def test_a_share_of_the_whole_that_it_names(text: str) -> None:
    assert [one["check"] for one in check_reply(text)["findings"]] == ["share-of-part"]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_a_share_of_another_whole(text: str) -> None:
    assert check_reply(text)["findings"] == []
