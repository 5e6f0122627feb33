"""What was invested in the projects that a clause before counted."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the projects counted right before": [
        ("全年实施重点项目312个，完成投资964亿元。", ["实施重点项目数", "重点项目投资"]),
        (
            "实施亿元以上工业项目86个，完成投资212亿元，增长9.6%。",
            ["工业项目", "亿元以上工业项目数", "亿元以上工业项目投资", "亿元以上工业项目投资增速"],
        ),
        (
            "安排省重点项目45项，年度计划投资310亿元，完成投资286亿元。",
            ["省重点项目数", "省重点项目计划投资", "省重点项目投资"],
        ),
        (
            "新开工保障性住房项目21个，已完成投资14亿元。",
            ["新开工保障性住房项目数", "保障性住房项目投资"],
        ),
        ("PPP项目23个，累计完成投资96亿元。", ["PPP项目数", "PPP项目投资"]),
    ],
    "several, or an investment of its own name": [
        ("新开工项目126个，竣工68个，完成投资86亿元。", ["新开工项目数", "竣工项目数", "投资"]),
        ("技改项目23个，完成工业投资86亿元。", ["技改项目数", "工业投资"]),
    ],
}


@each(TABLE)
def test_the_investment_is_in_those(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
