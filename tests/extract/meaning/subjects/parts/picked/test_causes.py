"""Those counted by what caused it, after their number: 遇难9人，其中4人因滑坡所致."""

from __future__ import annotations

from tests.extract.meaning.tables import Table, each, read

TABLE: Table = {
    "who died or was hurt, of what": [
        (
            "事故造成11人死亡，其中5人溺水所致，6人因滑坡掩埋所致。",
            ["死亡人数", "溺水所致的死亡人数", "滑坡掩埋所致的死亡人数"],
        ),
        (
            "全省因灾死亡36人，其中12人为雷击所致，8人因房屋倒塌所致。",
            ["因灾死亡人数", "雷击所致的因灾死亡人数", "房屋倒塌所致的因灾死亡人数"],
        ),
        (
            "死亡的9人中，4人为建筑物倒塌所致，5人因触电所致。",
            ["死亡人数", "建筑物倒塌所致的死亡人数", "触电所致的死亡人数"],
        ),
        ("台风致7人遇难，其中3人因树木倾倒所致。", ["遇难人数", "树木倾倒所致的遇难人数"]),
        ("86人受伤，其中60人因玻璃碎片所致。", ["受伤人数", "玻璃碎片所致的受伤人数"]),
    ],
    "each cause of a list is its own": [
        (
            "5人死亡（3人建筑物倒塌所致，2人高空坠物所致）。",
            ["死亡人数", "建筑物倒塌所致的死亡人数", "高空坠物所致的死亡人数"],
        ),
    ],
    "events": [
        ("全市发生火灾36起，其中8起系人为纵火所致。", ["火灾数", "人为纵火所致的火灾数"]),
    ],
}


@each(TABLE)
def test_they_are_told_by_what_caused_it(text: str, expected: list[str | None]) -> None:
    assert read(text, expected) == expected
