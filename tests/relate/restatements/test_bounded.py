"""A bound against the exact value that the words tell with it."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

ROWS = [
    # text, verdict; None where nothing is to be said
    ("2021年，北河县快递业务量突破5万件大关，达到5.45万件。", "consistent"),
    ("2021年，北河县快递业务量突破5万件大关，达到4.45万件。", "inconsistent"),
    ("经济总量突破1万亿元，达到9876亿元。", "inconsistent"),
    ("财政收入突破200亿元、达到213.4亿元。", "consistent"),
    ("财政收入突破200亿元、达到186.4亿元。", "inconsistent"),
    ("投资完成额首次突破3万亿元、达到23562亿元。", "inconsistent"),
    ("地区生产总值迈上6万亿元台阶，达到6.12万亿元。", "consistent"),
    ("地区生产总值迈上6万亿元台阶，达到5.92万亿元。", "inconsistent"),
    ("存款余额跨过3000亿元关口、达到3126亿元。", "consistent"),
    ("财政收入跃上200亿元新台阶，达到186.4亿元。", "inconsistent"),
    ("财政收入有望迈上200亿元台阶，去年为186.4亿元。", None),
    ("存款余额连跨两个千亿元台阶，达到6120亿元。", None),
    ("财政收入迈上200亿元台阶，税收达到158亿元。", None),
    ("游客突破800万人次、旅游收入达到62亿元。", None),
    ("销售额超过20亿元、利润达到3亿元。", None),
    ("粮食产量首次超过500万吨，为545.2万吨。", "consistent"),
    ("粮食产量545.2万吨，连续两年保持在500万吨以上。", "consistent"),
    ("粮食产量545.2万吨，连续两年保持在600万吨以上。", "inconsistent"),
    ("粮食产量为545.2万吨，不足600万吨。", "consistent"),
    ("粮食产量为645.2万吨，不足600万吨。", "inconsistent"),
    ("超过六成（64.3%）的受访企业表示满意。", "consistent"),
    ("超过六成（54.3%）的受访企业表示满意。", "inconsistent"),
    ("调查显示，64.3%的居民对公共服务表示满意，超过七成。", "inconsistent"),
    ("粮食产量近600万吨，为585.2万吨。", "consistent"),
    ("粮食产量突破500万吨，其中秋粮达到139.6万吨。", None),
    ("超过7300万人在车祸中受伤，85万人丧生。", None),
    ("产量从450万吨起步，突破500万吨。", None),
    ("两市分别成交4183亿元和3108亿元，总量接近7300亿元。", None),
    ("力争粮食产量超过500万吨，达到545.2万吨。", None),
    # of which size those are that are told next
    ("出栏50头以上养殖大户23户，50户以上村寨改造完成。", None),
    ("全县有企业23家，50家以上企业的园区2个。", None),
    ("签约项目36个，40个以上的县区完成任务。", None),
    ("粮食产量545.2万吨，连续两年保持在500万吨以上水平。", "consistent"),
    ("粮食产量445.2万吨，连续两年稳定在500万吨以上的水平。", "inconsistent"),
]


@pytest.mark.parametrize(("text", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_value_keeps_to_its_bound(text: str, verdict: str | None) -> None:
    found = {one["verdict"] for one in check_reply(text)["relations"] if one["kind"] == "bound"}
    assert found == (set() if verdict is None else {verdict})
