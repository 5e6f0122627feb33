"""A part of things that is told by a deed of several words: 菜市场48家，其中自主经营12家 are 自主经营菜市场."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "who runs them, and how": [
        (
            "全市菜市场48家，其中自主经营12家，承包经营36家。",
            ["菜市场数", "自主经营菜市场数", "承包经营菜市场数"],
        ),
        (
            "体育场馆35个，其中自主运营20个，委托运营15个。",
            ["体育场馆数", "自主运营体育场馆数", "委托运营体育场馆数"],
        ),
        ("便利店860家，其中连锁经营520家。", ["便利店数", "连锁经营便利店数"]),
    ],
    "of which kind": [
        ("养老机构1860家，其中护理型620家。", ["养老机构数", "护理型养老机构数"]),
        ("新登记企业86家，其中科技型32家。", ["新登记企业数", "新登记科技型企业数"]),
        ("总诊疗6800万人次，其中医院3200万人次。", ["总诊疗人次", "医院诊疗人次"]),
    ],
    "who paid for them, and what is done by them": [
        (
            "敬老院62家，其中政府投资24家，个人投资38家。",
            ["敬老院数", "政府投资敬老院数", "个人投资敬老院数"],
        ),
        (
            "监测站120个，其中自动监测86个，人工监测34个。",
            ["监测站数", "自动监测站数", "人工监测站数"],
        ),
    ],
}


@each(TABLE)
def test_by_a_deed(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
