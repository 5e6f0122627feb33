"""What a number is made to be."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what a number is made to be": [
        ("我市将人均纯收入3000元作为新的扶贫标准，比上年提高8%。", ["扶贫标准", "扶贫标准增速"]),
        ("省里把年收入2万元（2015年不变价）作为低保认定标准。", ["低保认定标准", None]),
        ("该县将气温35℃设为高温预警线。", ["高温预警线"]),
        ("以月薪5000元作为起征点。", ["起征点"]),
        ("他把工资3000元作为奖金。", ["工资"]),
    ],
}


@each(TABLE)
def test_what_a_number_is_made_to_be_names_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
