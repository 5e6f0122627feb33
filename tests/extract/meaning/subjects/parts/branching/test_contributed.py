"""What somebody contributes to a sum."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the part of a sum that somebody contributes": [
        ("国庆档票房26亿元，其中《远山》贡献8.6亿元。", ["票房", "《远山》票房"]),
        ("《远山》贡献了1.5亿元票房，《春水》贡献了1.2亿元。", ["《远山》票房", "《春水》票房"]),
        (
            "东海产业园贡献产值86亿元，北山产业园贡献32亿元。",
            ["东海产业园贡献产值", "北山产业园产值"],
        ),
        ("零售业务收入86亿元，线上渠道贡献了32亿元。", ["零售业务收入", "线上渠道业务收入"]),
        ("全县粮食产量50万吨，其中平原地区贡献32万吨。", ["粮食产量", "平原地区粮食产量"]),
    ],
    "points of a growth are an effect": [
        ("消费对经济增长贡献1.2个百分点。", ["消费对经济增长的拉动"]),
    ],
}


@each(TABLE)
def test_what_is_contributed(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
