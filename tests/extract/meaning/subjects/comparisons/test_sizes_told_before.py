"""The sizes that tell a thing apart, before 的 and the thing."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "one after the other": [
        (
            "起重船将一片长15.5米、宽19.7米、重250吨的钢箱梁提起。",
            ["钢箱梁长度", "钢箱梁宽度", "钢箱梁重量"],
        ),
        ("大桥采用长15米、重量为370吨的标准节段。", ["标准节段长度", "标准节段重量"]),
        ("消防员救出一条长2米、重15公斤的蟒蛇。", ["蟒蛇长度", "蟒蛇重量"]),
        ("考古人员发现一座高3.2米、宽2米的石碑。", ["石碑高度", "石碑宽度"]),
    ],
    "one alone": [
        ("墙上挂着一幅长12米的画卷。", ["画卷长度"]),
        ("工人铺设直径1.2米的管道。", ["管道直径"]),
        ("他们挖出一条深3米的沟渠。", ["沟渠深度"]),
    ],
    "a size of what stands before it, or of none": [
        ("她身高1.6米。", ["身高"]),
    ],
}


@each(TABLE)
def test_sizes_before_their_thing(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
