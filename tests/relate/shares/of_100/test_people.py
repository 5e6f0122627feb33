"""Men and women as shares of any people: nobody is both, whatever the people are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, verdicts
    ("受访者中，男性占46.2%，女性占53.8%。", ["consistent"]),
    ("受访者中，男性占46.2%，女性占58.8%。", ["inconsistent"]),
    ("在校学生中，男生占56.2%，女生占53.8%。", ["inconsistent"]),
    ("参赛选手中，男性占61.5%，女性占48.5%。", ["inconsistent"]),
    # nobody says that men and women of that age are all of them
    ("常住人口中，60岁以上男性占8.2%，女性占9.1%。", ["untestable"]),
    ("常住人口男性占51.2%，女性占41.8%。", ["inconsistent"]),
    ("受访者中男性占51.2%，女性占41.8%。", ["inconsistent"]),
    # some may not have said it; of two wholes
    ("受访者中，男性占46.2%，女性占52.8%。", ["untestable"]),
    ("全市男职工占全国男职工的60%，女职工占全国女职工的50%。", []),
]


@pytest.mark.parametrize(("text", "verdicts"), ROWS, ids=[row[0] for row in ROWS])
def test_nobody_is_both(judged: Judge, text: str, verdicts: list[str]) -> None:
    assert [verdict for _, verdict in judged(text, "shares")] == verdicts
