"""Those counted by what happened to them, whatever they are: 发生洪水的河流; not by when or where they happened themselves."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

BEFALLING: Table = {
    "things by what happened to them": [
        ("全省共有12条河流发生超警戒洪水。", ["发生超警戒洪水的河流数"]),
        ("全市有36个村庄遭受泥石流灾害。", ["遭受泥石流灾害的村庄数"]),
        ("18座水库出现超汛限水位。", ["出现超汛限水位的水库数"]),
        ("共有12条公路发生塌方。", ["发生塌方的公路数"]),
        ("全国有46个气象站出现极端高温。", ["出现极端高温的气象站数"]),
        ("全年共有15艘船舶发生碰撞事故。", ["发生碰撞事故的船舶数"]),
        ("7家企业发生安全事故。", ["发生安全事故的企业数"]),
    ],
    "what happened itself": [
        ("昨日3起火灾发生在郊区。", ["火灾数"]),
        ("5起事故发生后，部门立即处置。", ["事故数"]),
    ],
    "those who contribute, and how much": [
        ("其中86家企业贡献产值96亿元。", ["企业数", "企业贡献产值"]),
        ("列入示范区的36个县贡献产量210万吨。", ["县数", "县贡献产量"]),
    ],
}


@each(BEFALLING)
def test_those_to_whom_something_happened(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
