"""What was told of one thing is told of the next of its kind."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the measure of the thing told before": [
        (
            "全国普通小学生均经费支出为14321元。普通初中为19871元，增长4.8%。其中，农村为16543元。",
            [
                "普通小学生均经费支出",
                "普通初中生均经费支出",
                "普通初中生均经费支出增速",
                "农村普通初中生均经费支出",
            ],
        ),
        (
            "小学在校生12.3万人。初中为6.2万人，高中为4.1万人。",
            ["小学在校生数", "初中在校生数", "高中在校生数"],
        ),
        ("国有企业平均工资为8万元。私营企业为5万元。", ["国有企业平均工资", "私营企业平均工资"]),
        # counted by itself
        ("小学在校生12.3万人。初中为60所。", ["小学在校生数", "初中数"]),
    ],
    "what each has, of the next kind of those": [
        (
            "普通小学生均公用经费12486元，增长3.1%；普通初中17862元，增长2.8%。",
            [
                "普通小学生均公用经费",
                "普通小学生均公用经费增速",
                "普通初中生均公用经费",
                "普通初中生均公用经费增速",
            ],
        ),
        ("小学生均公用经费3120元，初中4260元。", ["小学生均公用经费", "初中生均公用经费"]),
        ("总诊疗人次3260万人次，出院人数112万人。", ["总诊疗人次", "出院人数"]),
    ],
}


@each(TABLE)
def test_the_next_of_its_kind_has_the_same_measure(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
