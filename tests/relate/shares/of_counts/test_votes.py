"""Votes against those who were there, and papers that came back against those that went out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "应到代表210人，实到204人。经表决，赞成200票，反对1票，弃权3票。",
        ["204人", "200票", "1票", "3票"],
        "consistent",
    ),
    (
        "应到代表210人，实到204人。经表决，赞成206票，反对1票，弃权3票。",
        ["204人", "206票", "1票", "3票"],
        "inconsistent",
    ),
    (
        "出席会议的委员共47人，表决时赞成43票、反对2票、弃权4票。",
        ["47人", "43票", "2票", "4票"],
        "inconsistent",
    ),
    # some may not vote
    (
        "实到204人，赞成200票，反对1票。",
        ["204人", "200票", "1票"],
        "consistent",
    ),
    # nor do more vote than should be there
    (
        "应到代表308人，赞成287票，反对6票，弃权13票。",
        ["308人", "287票", "6票", "13票"],
        "consistent",
    ),
    (
        "应到代表308人，赞成297票，反对6票，弃权13票。",
        ["308人", "297票", "6票", "13票"],
        "inconsistent",
    ),
    (
        "会议应出席董事7名。表决结果：同意9票，反对0票，弃权0票。",
        ["7名", "9票", "0票", "0票"],
        "inconsistent",
    ),
    ("共发出选票204张，收回203张。", ["204张", "203张"], "consistent"),
    ("共发出选票204张，收回214张。", ["204张", "214张"], "inconsistent"),
    # proxies, votes by shares, only some of those present, about
    ("会议实际出席7名，委托出席2名。同意9票，反对0票，弃权0票。", [], None),
    ("出席会议的股东12人，同意2400票，反对30票，弃权0票。", [], None),
    ("会议出席7名，其中现场出席5名。同意票和反对票另计。", [], None),
    ("出席会议的委员约40人，赞成43票，反对2票，弃权4票。", [], None),
    ("列席会议40人。经表决，赞成43票，反对2票，弃权4票。", [], None),
    # another meeting, as its paragraph shows
    ("出席会议的委员共47人。\n\n另一次会议赞成63票，反对2票，弃权4票。", [], None),
    ("共发出选票204张，收回率99%，有效选票214张。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_no_more_vote_than_were_there(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert [one for one in judged(text, "sum") if one[0][:1] == operands[:1]] == told(
        operands, verdict
    )
