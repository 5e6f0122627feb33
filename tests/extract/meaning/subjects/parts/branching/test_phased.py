"""What a phase of a work is to have of what the whole was told of."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "a phase, after the whole": [
        (
            "项目总投资20亿元，其中一期5亿元。",
            ["项目总投资", "一期总投资"],
        ),
        (
            "厂房总面积6万平方米，其中一期工程2万平方米，二期工程4万平方米。",
            [
                Means("6万平方米", "厂房总面积"),
                Means("2万平方米", "一期厂房总面积"),
                Means("4万平方米", "二期厂房总面积"),
            ],
        ),
        (
            "工程计划投资9亿元，首期约3亿元。",
            [Means("9亿元", "工程计划投资"), Means("3亿元", "首期计划投资")],
        ),
        (
            "隧道工程造价8亿元，其中一期工程3亿元、二期工程5亿元。",
            [
                Means("8亿元", "隧道工程造价"),
                Means("3亿元", "一期隧道工程造价"),
                Means("5亿元", "二期隧道工程造价"),
            ],
        ),
        (
            "风电场总装机容量30万千瓦，其中一期10万千瓦、二期工程20万千瓦。",
            [
                Means("30万千瓦", "风电场总装机容量"),
                Means("10万千瓦", "一期风电场总装机容量"),
                Means("20万千瓦", "二期风电场总装机容量"),
            ],
        ),
    ],
    "a phase, after another": [
        (
            "厂区分期建设，一期投资3亿元，二期工程4亿元，共7亿元。",
            [
                Means("3亿元", "一期投资"),
                Means("4亿元", "二期投资"),
                Means("7亿元", "一期、二期投资"),
            ],
        ),
    ],
    "a phase with its own measure": [
        (
            "产业园总投资20亿元，一期投资5亿元。",
            [Means("20亿元", "产业园总投资"), Means("5亿元", "一期投资")],
        ),
    ],
}


@each(TABLE)
def test_a_phase_has_what_the_whole_was_told_of(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
