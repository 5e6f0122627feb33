"""A word of movement between two values."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

ROWS = [
    # text, verdict; None where nothing is to be said
    ("北河县失业率由5.23%回升至5.61%。", "consistent"),
    ("北河县失业率由5.23%回升至5.11%。", "inconsistent"),
    ("粮食产量从120万吨下降到135万吨。", "inconsistent"),
    ("粮食产量从135万吨下降到120万吨。", "consistent"),
    # round numbers, too: what is greater as written did not fall
    ("茶叶产量从20吨下降到30吨。", "inconsistent"),
    ("门店由100家减少到300家。", "inconsistent"),
    ("站点由30个增加到20个。", "inconsistent"),
    ("床位从2000张减少到1500张。", "consistent"),
    ("2020年北河县失业率为5.2%，2021年提高到4.1%。", "inconsistent"),
    ("2021年末失业率为5.2%，比2020年末的5.1%高0.1个百分点。", "consistent"),
    ("2021年末失业率为5.2%，比2020年末的5.5%高0.3个百分点。", "inconsistent"),
    (
        "1—9月，北河县出口额同比增长4.1%，增速比上半年放缓2.1个百分点，上半年增长6.2%。",
        "consistent",
    ),
    (
        "1—9月，北河县出口额同比增长4.1%，增速比上半年放缓2.1个百分点，上半年增长3.2%。",
        "inconsistent",
    ),
    ("2021年，北河县出口额增长6.2%，高于全省平均水平2.1个百分点，全省增长4.1%。", "consistent"),
    ("2021年，北河县出口额增长6.2%，高于全省平均水平2.1个百分点，全省增长8.3%。", "inconsistent"),
    # a loss lies below a gain, and a verb may be of its size
    ("公司净利润由上年的盈利0.63亿元下降至亏损1.83亿元。", "consistent"),
    ("公司净利润由亏损1.83亿元上升到盈利0.63亿元。", "consistent"),
    ("贸易差额由逆差3.24亿元提高到顺差1.13亿元。", "consistent"),
    ("净流入1.13亿元，公司由盈利1.83亿元扩大到亏损2.63亿元。", "consistent"),
    ("公司净利润由亏损2.63亿元扩大到1.83亿元。", "inconsistent"),
    ("公司净利润由盈利2.63亿元扩大到亏损1.83亿元。", "inconsistent"),
    ("甲厂和乙厂的产量由12万吨和13万吨分别提高到11万吨和14万吨。", None),
    ("排名由第12位上升到第8位。", None),
    ("人民币汇率由7.2元升至6.9元。", None),
    ("出口12万吨，进口提高到11万吨。", None),
    ("预测值由3.2%上调至2.9%。", None),
]


@pytest.mark.parametrize(("text", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_the_values_move_as_the_word_says(text: str, verdict: str | None) -> None:
    found = {one["verdict"] for one in check_reply(text)["relations"] if one["kind"] == "direction"}
    assert found == (set() if verdict is None else {verdict})
