"""What something comes to once it has been moved."""

from __future__ import annotations

from tests.extract.meaning.tables import Table, each, read

TABLE: Table = {
    "after its change it is so much": [
        ("基础养老金每月上调15元，调整后为138元。", ["基础养老金增加量", "基础养老金"]),
        ("最低工资标准上调120元，调整后为2010元。", ["最低工资标准增加量", "最低工资标准"]),
        ("挂号费下调3元，下调后的价格为8元。", ["挂号费减少量", "挂号费"]),
    ],
    "where no change was told, or the clause names something": [
        ("最低工资标准为1890元，补贴120元。", ["最低工资标准", "补贴"]),
        ("最低工资标准上调120元，惠及职工3万人。", ["最低工资标准增加量", "惠及职工数"]),
    ],
}


@each(TABLE)
def test_so_much_it_is_after_its_change(text: str, expected: list[str | None]) -> None:
    assert read(text, expected) == expected
