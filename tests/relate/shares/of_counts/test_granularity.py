"""Shares of few: no whole number of 31 is 95.0%."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

ROWS = [
    # text, verdict; None where nothing is to be said
    ("对31家企业的问卷调查显示，67.7%的企业预计订单增加。", "consistent"),
    ("对31家企业的问卷调查显示，66.7%的企业预计订单增加。", "inconsistent"),
    ("在受访的31家企业中，96.8%的企业表示满意。", "consistent"),
    ("在受访的31家企业中，95.0%的企业表示满意。", "inconsistent"),
    ("县里对31个行政村进行抽查，达标率为67.7%。", "consistent"),
    ("本次抽检共涉及31批次样品，合格率为98.2%。", "inconsistent"),
    ("参加调研的31名企业负责人中，67.7%的人看好明年市场。", "consistent"),
    ("在受访的3100家企业中，95.0%的企业表示满意。", None),
    ("在受访的31家企业中，超过95.0%的企业表示满意。", None),
    ("在受访的近31家企业中，95.0%的企业表示满意。", None),
    ("本次抽检31批次样品，全年合格率为98.2%。", None),
    ("对31家企业进行检查，营业收入增长66.7%。", None),
    ("检查经营单位135家，其中68家符合要求，合格率50.4%。", None),
    # the count is of those that passed or were found
    ("检测样本1286份，阳性31份，阳性率2.4%。", None),
    ("参加考试386人，优秀31人，优秀率8.0%。", None),
    ("抽检386批次，超标17批次，超标率4.4%。", None),
]


@pytest.mark.parametrize(("text", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_share_of_few_is_a_whole_number_of_them(text: str, verdict: str | None) -> None:
    found = {
        one["verdict"] for one in check_reply(text)["relations"] if one["kind"] == "granularity"
    }
    assert found == (set() if verdict is None else {verdict})
