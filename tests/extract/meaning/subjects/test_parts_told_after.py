"""Parts whose number stands before a copula and before what tells them apart: 其中5例为主动就诊发现."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

TABLE: Table = {
    "by what somebody did": [
        ("新增确诊病例18例，其中15例为隔离点筛查发现，2例为社区筛查发现，1例为主动就诊发现。", [Means("18例", "新增确诊病例数"), Means("15例", "隔离点筛查发现的新增确诊病例数"), Means("2例", "社区筛查发现的新增确诊病例数"), Means("1例", "主动就诊发现的新增确诊病例数")]),
        ("查处案件120件，其中45件为群众举报，75件为执法检查发现。", [Means("120件", "查处案件数"), Means("45件", "群众举报的查处案件数"), Means("75件", "执法检查发现的查处案件数")]),
        ("接报火灾86起，其中52起系电气引发，12起系吸烟引发。", [Means("86起", "接报火灾数"), Means("52起", "电气引发的接报火灾数"), Means("12起", "吸烟引发的接报火灾数")]),
        ("党员1200名，其中300名为今年发展。", [Means("1200名", "党员数"), Means("300名", "今年发展的党员数")]),
        ("签约项目63个，其中45个为现场签约，18个为线上签约。", [Means("63个", "签约项目数"), Means("45个", "现场签约的项目数"), Means("18个", "线上签约的项目数")]),
    ],
    "by a word that the name of the whole ends in": [
        ("受理投诉860件，其中320件为电话投诉，540件为网络投诉。", [Means("860件", "受理投诉数"), Means("320件", "电话投诉数"), Means("540件", "网络投诉数")]),
        ("发现隐患36处，其中12处为重大隐患，24处为一般隐患。", [Means("36处", "发现隐患数"), Means("12处", "重大隐患数"), Means("24处", "一般隐患数")]),
    ],
    "by a state": [
        ("事故共造成12人受伤，其中3人为重伤，9人为轻伤。", [Means("12人", "受伤人数"), Means("3人", "重伤人数"), Means("9人", "轻伤人数")]),
        ("抽检样品320批次，其中12批次为不合格。", [Means("320批次", "抽检样品数"), Means("12批次", "不合格样品数")]),
        ("住宅3600套，其中1200套为新建，2400套为改建。", [Means("3600套", "住宅数"), Means("1200套", "新建住宅数"), Means("2400套", "改建住宅数")]),
    ],
    "by a noun": [
        ("新建学校26所，其中12所为小学，8所为初中。", [Means("26所", "学校数"), Means("12所", "小学数"), Means("8所", "初中数")]),
        ("新增病例26例，其中18例为密切接触者。", [Means("26例", "新增病例数"), Means("18例", "密切接触者数")]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_a_part_is_told_apart_after_its_number(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
