"""Ranges of identifiers against the number of cases."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

ROWS = [
    # text, verdict; None where nothing is to be said
    ("病例12—病例17，居住于白石区，系密切接触者，共6例。", "consistent"),
    ("病例12—病例17，居住于白石区，系密切接触者，共5例。", "inconsistent"),
    ("新增本土无症状感染者1177例（无症状感染者2062—无症状感染者3238）。", "consistent"),
    ("新增本土无症状感染者1176例（无症状感染者2062—无症状感染者3238）。", "inconsistent"),
    ("新增确诊病例6例，编号为病例12至病例17，均在隔离中发现。", "consistent"),
    ("新增确诊病例16例，即病例12—病例17，均居住于白石区。", "inconsistent"),
    ("病例1至病例17，共17例，均为隔离人员。", "consistent"),
    ("病例12—病例17居住于白石区，病例18居住于云岭区，共7例。", None),
    ("病例12—病例17、病例20，共7例。", None),
    ("新增确诊病例6例，病例12—病例17、病例20均在隔离中发现。", None),
    ("病例12至病例17均在隔离中发现，全县有病例5例。", None),
    ("患者12至17人，共5家医院。", None),
]


@pytest.mark.parametrize(("text", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_range_of_identifiers_counts_both_ends(text: str, verdict: str | None) -> None:
    found = {one["verdict"] for one in check_reply(text)["relations"] if one["kind"] == "id_range"}
    assert found == (set() if verdict is None else {verdict})
