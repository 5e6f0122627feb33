"""Those counted by the state that they are in: a subject and its predicate after the number."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "how so many persons are": [
        ("事故造成1人伤势较重，3人伤势稳定。", ["伤势较重人数", "伤势稳定人数"]),
        ("目前4人情况稳定，1人情况危急。", ["情况稳定人数", "情况危急人数"]),
        ("抢救后，2人病情十分严重，9人生命体征平稳。", ["病情十分严重人数", "生命体征平稳人数"]),
        ("获救的12人身体健康。", ["身体健康人数"]),
        ("复查时2人视力仍不稳定。", ["视力不稳定人数"]),
    ],
    "who is so": [
        ("有6名旅客身体不适，2名乘客情绪激动。", ["身体不适旅客数", "情绪激动乘客数"]),
        ("5名学生成绩优异，2名考生态度积极。", ["成绩优异学生数", "态度积极考生数"]),
        ("3名矿工生命垂危，7名矿工神志清醒。", ["生命垂危矿工数", "神志清醒矿工数"]),
        ("1名患者症状较轻。", ["症状较轻患者数"]),
        ("目前3例病情较重，5例病情稳定。", ["病情较重病例数", "病情稳定病例数"]),
    ],
    "what so many persons make up": [
        ("4人小组实力较强，3人团队成绩优异。", ["小组人数", "团队人数"]),
        ("60人医疗队经验丰富。", ["医疗队人数"]),
        ("5人团队成立。", ["团队人数"]),
        ("20人的代表团赴会。", ["代表团人数"]),
        ("8人乐队登台。", ["乐队人数"]),
    ],
    "what they did is no state": [
        ("3人抵达现场。", ["抵达现场人数"]),
        ("前四名的差距相当微弱。", [None]),
    ],
}


@each(TABLE)
def test_those_are_counted_by_their_state(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
