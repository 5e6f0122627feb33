"""A total right after the list it sums up, by the number of its parts or as all that was told in one breath."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "青田县完成2.1万亩、云和县1.6万亩、龙泉县3.2万亩，三县合计完成7.9万亩。",
        ["7.9万亩", "2.1万亩", "1.6万亩", "3.2万亩"],
        "inconsistent",
    ),
    (
        "全市7个县（区）完成造林，其中青田县2.1万亩、云和县1.6万亩、龙泉县3.2万亩，3个县（区）合计完成6.9万亩。",
        ["6.9万亩", "2.1万亩", "1.6万亩", "3.2万亩"],
        "consistent",
    ),
    (
        "全年成交12.4亿元，甲市2.1亿元、乙市1.6亿元，两市合计4.7亿元。",
        ["4.7亿元", "2.1亿元", "1.6亿元"],
        "inconsistent",
    ),
    (
        "2021年改造小区124个，2022年改造157个，2023年改造183个，三年共改造484个。",
        ["484个", "124个", "157个", "183个"],
        "inconsistent",
    ),
    (
        "2021年、2022年、2023年，全市分别改造小区124个、157个、183个，三年累计改造464个。",
        ["464个", "124个", "157个", "183个"],
        "consistent",
    ),
    (
        "挤占挪用1.23亿元、虚报冒领0.87亿元、滞留缓拨2.67亿元，合计4.86亿元。",
        ["4.86亿元", "1.23亿元", "0.87亿元", "2.67亿元"],
        "inconsistent",
    ),
    (
        "争取中央资金2.1亿元、省级资金1.6亿元、市级资金3.2亿元，共7.9亿元。",
        ["7.9亿元", "2.1亿元", "1.6亿元", "3.2亿元"],
        "inconsistent",
    ),
    (
        "赞成156票，反对12票，弃权5票，共183票。",
        ["183票", "156票", "12票", "5票"],
        "inconsistent",
    ),
    (
        "甲厂约2.1亿元、乙厂约1.6亿元、丙厂约3.2亿元，合计约7亿元。",
        ["7亿元", "2.1亿元", "1.6亿元", "3.2亿元"],
        "consistent",
    ),
    # two parts, listed, with a sum that is told outright
    ("发放口罩25箱、手套13箱，合计45箱。", ["45箱", "25箱", "13箱"], "inconsistent"),
    ("该村有水牛25头和黄牛13头，共计45头。", ["45头", "25头", "13头"], "inconsistent"),
    ("小麦产量25万吨、玉米产量13万吨，合计38万吨。", ["38万吨", "25万吨", "13万吨"], "consistent"),
    ("修缮校舍27间、宿舍16间，总计43间。", ["43间", "27间", "16间"], "consistent"),
    (
        "收到捐款7.2万元以及拨款5.1万元，合计13.6万元。",
        ["13.6万元", "7.2万元", "5.1万元"],
        "inconsistent",
    ),
    ("挖出陶罐27件，铜镜16件，一共59件。", [], None),
    ("修桥25座、涵洞13座，共45座。", [], None),
    ("修桥25座、涵洞13座，合计新建45座。", [], None),
    ("修桥25座、涵洞13座等，合计45座。", [], None),
    # how many there are after kinds that share nothing, and after such as may
    (
        "三级医院12家，二级医院25家，一级医院36家，共有医院83家。",
        ["83家", "12家", "25家", "36家"],
        "inconsistent",
    ),
    ("公立医院8家，三级医院2家，二级医院5家，共有医院12家。", [], None),
    # what has gathered before the list was; years that none of the parts is of; a list that may leave parts out; another thing with the same classifier
    ("今年甲镇搬迁12户、乙镇搬迁13户，两镇累计搬迁86户。", [], None),
    ("今年甲县造林2.1万亩、乙县1.6万亩、丙县3.2万亩，三年累计造林24.4万亩。", [], None),
    ("全县8个乡镇，其中甲镇2.1万亩、乙镇1.6万亩、丙镇3.2万亩，合计14.4万亩。", [], None),
    ("种植茶叶2.1万亩、油茶1.6万亩等，合计4.9万亩。", [], None),
    ("涉及3个镇、5个村、2个社区，共12个项目。", [], None),
    ("水稻2.1万亩、玉米1.6万亩、蔬菜3.2万亩，合计补贴面积5.2万亩。", [], None),
    ("中标价甲公司2.1亿元、乙公司1.6亿元、丙公司3.2亿元，三家平均2.3亿元。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_total_is_the_list_before_it(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "sum") == told(operands, verdict)
