"""What did not come about."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what was averted, after its number": [
        ("该项目可避免2万人失业。", [Means("2万人", "避免失业人数", code=None)]),
        ("新规防止了1.2万起火灾。", [Means("1.2万起", "防止火灾数", code=None)]),
        ("及时预警避免了120人伤亡。", ["避免伤亡人数"]),
        ("禁烟令可避免15万例早产。", ["避免早产数"]),
        ("转移及时，避免5户居民受灾。", ["避免受灾居民户数"]),
        ("安全座椅可避免300名儿童死亡。", ["避免死亡儿童数"]),
    ],
    "several, in one clause": [
        (
            "疫苗接种避免了300万人死亡和1000万人住院。",
            [
                Means("300万人", "避免死亡人数", code=None),
                Means("1000万人", "避免住院人数", code=None),
            ],
        ),
        ("提前转移避免2300人伤亡和5亿元损失。", ["避免伤亡人数", "避免损失"]),
        ("技术升级每年可防止3万人受伤、2000人死亡。", ["防止受伤人数", "防止死亡人数"]),
    ],
    "what was averted, before its number": [
        ("及时处置，避免经济损失3000万元。", [Means("3000万元", "避免经济损失", code=None)]),
    ],
    "what came about": [
        ("为避免更多人伤亡，300名警察赶到现场。", ["警察人数"]),
        ("事故造成3人死亡，避免了更大损失。", ["死亡人数"]),
        ("火灾无法避免，2人受伤。", ["受伤人数"]),
    ],
}


@each(TABLE)
def test_what_was_averted(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
