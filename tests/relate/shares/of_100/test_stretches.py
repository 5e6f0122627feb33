"""Shares by several questions, one after the other, and those of ages, which exclude each other."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

ROWS = [
    # text, the figures of the finding; none where nothing is to be said
    ("受访者中，男性占46.2%，女性占53.8%；18—35岁占38.4%，36—55岁占42.9%，56岁及以上占18.7%。", []),
    ("受访者中，男性占46.2%，女性占56.8%；18—35岁占38.4%，36—55岁占42.9%，56岁及以上占18.7%。", ["46.2%", "56.8%"]),
    ("受访者中，男性占46.2%，女性占53.8%；18—35岁占38.4%，36—55岁占45.9%，56岁及以上占18.7%。", ["38.4%", "45.9%", "18.7%"]),
    ("参保人员中，城镇占62.3%，农村占37.7%；16—29岁占24.1%，30—49岁占58.6%，50岁及以上占27.3%。", ["24.1%", "58.6%", "27.3%"]),
    ("新增病例中，20岁以下占12.5%，20—39岁占41.6%，40—59岁占38.2%，60岁以上占17.7%。", ["12.5%", "41.6%", "38.2%", "17.7%"]),
    # ages that leave some out or hold others, and kinds that people may be of at once
    ("受访者中，男性占46.2%，女性占53.8%；18—35岁占38.4%，36—55岁占42.9%。", []),
    ("常住人口中，0—14岁占15.7%，15—59岁占62.2%，60岁及以上占22.1%，其中65岁及以上占15.9%。", []),
    ("受访者中，18岁以上占98.2%，30岁以上占62.4%，60岁以上占18.3%。", []),
    ("受访者中，18岁以上占98.2%，18—35岁占62.4%，18—30岁占48.3%。", []),
    ("从业人员中，女性占46.2%，党员占13.8%；大专以上占38.4%，高级职称占42.9%，青年占48.7%。", []),
    ("受访者中，82.3%关注医疗，64.1%关注教育；60岁以上占31.2%，农村居民占48.6%。", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figures"), ROWS, ids=[row[0] for row in ROWS])
def test_each_stretch_is_of_a_whole_of_its_own(text: str, figures: list[str]) -> None:
    findings = check_reply(text)["findings"]
    assert [[one["text"] for one in finding["figures"]] for finding in findings] == (
        [figures] if figures else []
    )
