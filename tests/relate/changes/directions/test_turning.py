"""Turns of sign: 转正 needs growth that was not positive before, 转负 growth that was not negative."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

TURNS = [
    # text, verdict, or None where nothing is to be compared
    ("2021年一季度粮食产量同比增长3.2%，二季度实现转正。", "inconsistent"),
    ("2021年一季度粮食产量同比增长3.2%，二季度增速转正。", "inconsistent"),
    ("2021年一季度粮食产量同比增长3.2%，二季度由负转正。", "inconsistent"),
    ("2021年一季度粮食产量同比下降3.2%，二季度实现转正。", "consistent"),
    ("2021年一季度粮食产量同比增长3.2%，二季度转负。", "consistent"),
    ("2021年一季度粮食产量同比下降3.2%，二季度转负。", "inconsistent"),
    # what rounds to zero may have been on either side
    ("2021年一季度粮食产量同比增长0.0%，二季度转正。", "consistent"),
    # the order of the text, and of time
    ("2021年一季度粮食产量同比增长3.2%。此后无话。二季度转正。", None),
    ("2021年二季度粮食产量同比增长3.2%，一季度实现转正。", None),
    ("2021年二季度粮食产量转正，一季度同比增长3.2%。", None),
    # nothing before it, no period, no growth
    ("2021年二季度粮食产量转正。", None),
    ("粮食产量同比增长3.2%，随后实现转正。", None),
    ("2021年一季度粮食产量120万吨，二季度增速转正。", None),
    # another turn than of growth, and of something else
    ("2021年一季度粮食产量同比增长3.2%，二季度实习员工转正20人。", None),
    ("2021年一季度粮食产量同比增长3.2%，二季度秩序转正常。", None),
    ("2021年一季度出口总额同比增长3.2%，二季度进口总额增速转正。", None),
]


@pytest.mark.parametrize(("text", "verdict"), TURNS, ids=[row[0] for row in TURNS])
def test_a_turn_follows_the_other_sign(text: str, verdict: str | None) -> None:
    found = [
        one["verdict"] for one in check_reply(text)["relations"] if one["kind"] == "turning_point"
    ]
    assert found == ([] if verdict is None else [verdict])


def test_the_finding_names_the_reading_that_would_save_it() -> None:
    """The growth before that, where stated, says what cumulative growth would need."""
    text = "2021年一季度粮食产量同比下降6.8%，二季度粮食产量同比增长3.2%，三季度实现转正。"
    (finding,) = check_reply(text)["findings"]
    assert (finding["check"], finding["severity"], finding["verdict"]) == (
        "turning-point",
        "error",
        "inconsistent",
    )
    assert [one["text"] for one in finding["figures"]] == ["三季度实现转正", "3.2%", "6.8%"]
    assert "cumulative growth" in finding["message"]
    assert "-1.8%" in finding["message"]
    assert "累计" in finding["message_zh"]
    assert "但2021年二季度已是3.2%" in finding["message_zh"]
    assert finding["expression"] == "三季度实现转正 ⇒ 2021-Q2 ≤ 0; 2021-Q2: 3.2% ∈ [3.15, 3.25]"
    assert (finding["left"], finding["right"]) == (
        {"low": "3.15", "high": "3.25"},
        {"low": None, "high": "0"},
    )
    assert finding["gap"] == "3.15"


def test_the_message_speaks_of_the_turn_that_the_text_speaks_of() -> None:
    (finding,) = check_reply("2021年一季度粮食产量同比下降3.2%，二季度转负。")["findings"]
    assert "转正" not in finding["message_zh"]
    assert "positive before" in finding["message"]


def test_a_turn_that_holds_needs_no_excuse() -> None:
    (relation,) = check_reply("2021年一季度粮食产量同比下降3.2%，二季度转正。")["relations"]
    assert (relation["verdict"], relation["reason"]) == ("consistent", None)
