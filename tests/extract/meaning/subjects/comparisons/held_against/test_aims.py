"""The level that is aimed at."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "whoever set the aim is not measured": [
        ("物价涨幅远高于央行设定的3%这一目标。", ["物价涨幅目标"]),
        ("核心通胀率已降至3.1%，接近央行2%的目标。", ["核心通胀率", "核心通胀率目标"]),
        ("出口增长8%，超过全年6%的目标。", ["出口增速", "出口增速目标"]),
        ("美联储重申2%的目标。", [None]),
        ("失业率高于政府4%的目标。", [Means("4%", "失业率目标", role="level", target=True)]),
    ],
    "so many more of those that were counted are wanted": [
        ("全市已建成充电站1800座，离年底“超2300座”的目标还有差距。", ["充电站数", "充电站数"]),
    ],
    "what is planned of a level is the level": [
        ("覆盖率达到95%的目标。", ["覆盖率"]),
        ("实现年产100万辆的目标。", ["年产量"]),
    ],
}


@each(TABLE)
def test_the_level_that_is_aimed_at(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
