"""Two rates and the word on how they moved: narrowing, widening, turning."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

ROWS = [
    # text, verdict; None where nothing is to be said
    ("6月，北河县出口额同比下降5.2%，上月为下降6.1%，降幅收窄0.9个百分点。", "consistent"),
    ("6月，北河县出口额同比下降6.1%，上月为下降5.2%，降幅收窄0.9个百分点。", "inconsistent"),
    ("6月，北河县出口额同比下降5.2%，上月为增长6.1%，降幅收窄0.9个百分点。", "inconsistent"),
    ("6月，北河县出口额同比下降6.1%，降幅比上月的5.2%扩大0.9个百分点。", "consistent"),
    ("北河县出口额降幅由上月的6.1%收窄至5.2%。", "consistent"),
    ("北河县出口额降幅由上月的5.2%收窄至6.1%。", "inconsistent"),
    ("一季度，北河县出口额下降6.1%；上半年下降5.2%，降幅有所收窄。", "consistent"),
    ("一季度，北河县出口额下降6.1%；上半年下降7.2%，降幅有所收窄。", "inconsistent"),
    ("2021年，北河县一季度出口额同比下降6.1%，二季度增长5.2%，增速由负转正。", "consistent"),
    ("2021年，北河县一季度出口额同比增长6.1%，二季度增长5.2%，增速由负转正。", "inconsistent"),
    ("上月，北河县出口额下降6.1%；本月下降5.2%，由降转升。", "inconsistent"),
    ("出口额同比下降6.1%，环比下降5.2%，降幅有所收窄。", None),
    ("出口额下降6.1%，进口额下降7.2%，降幅有所收窄。", None),
    ("出口额下降6.1%，降幅有所收窄。", None),
    ("出口额下降6.1%，进口额下降7.2%，存款下降3.1%，降幅收窄。", None),
]


@pytest.mark.parametrize(("text", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_the_rates_fit_the_word(text: str, verdict: str | None) -> None:
    kinds = ("turning_point", "direction")
    found = {one["verdict"] for one in check_reply(text)["relations"] if one["kind"] in kinds}
    if "inconsistent" in found:  # the other side of a turn may hold
        found = {"inconsistent"}
    assert found == (set() if verdict is None else {verdict})
