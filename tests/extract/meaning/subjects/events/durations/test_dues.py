"""For how long a due is waived, put off, paid or owed."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the due after how long": [
        ("园区减免企业3个月厂房租金。", ["厂房租金减免时间"]),
        ("全市缓缴企业6个月社保费。", ["社保费缓缴时间"]),
        ("公司补贴职工3个月工资。", ["工资补贴时间"]),
        ("市场免收商户2个月管理费。", ["管理费免收时间"]),
        ("工地拖欠工人4个月工资。", ["工资拖欠时间"]),
        ("该区为小微企业减免3个月的房租。", ["房租减免时间"]),
    ],
    "another noun, or a stretch of time that is no due's": [
        ("减免政策实施3个月，租金上涨5%。", ["政策实施时间", "租金增速"]),
        ("园区减免厂房租金300万元。", ["减免厂房租金"]),
    ],
}


@each(TABLE)
def test_a_due_is_waived_or_paid_for_so_long(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
