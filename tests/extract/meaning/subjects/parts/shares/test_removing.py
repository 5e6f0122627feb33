"""What part of something harmful a product takes away."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "a verb and its object in one word": [
        ("产品宣称99%除醛。", ["除醛率"]),
        ("这款洗手液能抑菌99%。", ["抑菌率"]),
        ("口罩可99%防尘。", ["防尘率"]),
        ("空调除菌99.9%。", ["除菌率"]),
        ("该毛巾抗菌高达98%。", ["抗菌率"]),
    ],
    "so much of what follows": [
        ("该喷雾可杀灭99.9%细菌。", ["细菌杀灭率"]),
        ("净水器去除98%的重金属。", ["重金属去除率"]),
        ("滤网能过滤95%以上的颗粒物。", ["颗粒物过滤率"]),
        ("涂层阻隔90%的紫外线。", ["紫外线阻隔率"]),
        ("菌剂降解了80%的农药。", ["农药降解率"]),
    ],
    "a rate that is written": [
        ("该滤芯除菌率达99.9%。", ["滤芯除菌率"]),
    ],
}


@each(TABLE)
def test_what_part_is_taken_away(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
