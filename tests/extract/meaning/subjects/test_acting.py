"""Parts of a group by what they do, think or are."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

TABLE: Table = {
    "those named after the number": [
        ("62%的受访者支持该方案。", [Means("62%", "支持该方案的受访者占比", "share")]),
        ("98%的贫困村通了公路。", [Means("98%", "通了公路的贫困村占比", "poor_villages_share")]),
        ("近八成农户参加了合作社。", [Means("八成", "参加了合作社的农户占比")]),
        ("95%的村卫生室能够提供服务。", [Means("95%", "能够提供服务的村卫生室占比")]),
        ("八成企业利润下降。", [Means("八成", "利润下降的企业占比", "enterprises_share")]),
        ("43%的员工认为灵活工作是基本期望。", [Means("43%", "认为灵活工作是基本期望的员工占比")]),
    ],
    "the next part of the same group": [
        (
            "62%的受访者支持该方案，21%反对，17%未表态。",
            [
                Means("62%", "支持该方案的受访者占比"),
                Means("21%", "反对的受访者占比"),
                Means("17%", "未表态的受访者占比"),
            ],
        ),
        (
            "八成农户参加了合作社，另有一成正在申请。",
            [Means("八成", "参加了合作社的农户占比"), Means("一成", "正在申请的农户占比")],
        ),
    ],
    "the group that the sentence opens with": [
        (
            "受访大学生中，37.5%打算考研，20%选择就业。",
            [Means("37.5%", "打算考研的受访大学生占比"), Means("20%", "选择就业的受访大学生占比")],
        ),
        (
            "受访者中，近七成认为价格偏高，只有12%表示满意。",
            [Means("七成", "认为价格偏高的受访者占比"), Means("12%", "表示满意的受访者占比")],
        ),
        ("受访家长里，有四分之一担心孩子近视。", [Means("四分之一", "担心孩子近视的受访家长占比")]),
        ("参会人员中，60%为女性。", [Means("60%", "女性占参会人员的比重")]),
        ("受访企业中，有三成打算扩产。", [Means("三成", "打算扩产的受访企业占比")]),
    ],
    "nobody who does anything": [
        ("目前三成居民。", [Means("三成", "居民占比")]),
        ("19%的受访者认为，形势将好转。", [Means("19%", "受访者占比")]),
        ("7%的库存已被预订。", [Means("7%", "库存占比")]),
        (
            "六成家长每月支出在1000元以下。",
            [Means("六成", "家长占比"), Means("1000元", "家长每月支出")],
        ),
        ("企业中，37.5%左右。", [Means("37.5%", "企业")]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_a_part_of_a_group_is_named_by_what_it_does(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
