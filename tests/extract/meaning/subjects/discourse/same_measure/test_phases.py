"""A measure that is told for several times that come again: 涌水量枯水期为9万方，丰水期达13万方."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "each phase has the measure that was told": [
        (
            "涌水量枯水期为9万立方米，平水期达到11万立方米，丰水期达13万立方米。",
            ["枯水期涌水量", "平水期涌水量", "丰水期涌水量"],
        ),
        ("电价峰时为1.2元，谷时为0.4元。", ["峰时电价", "谷时电价"]),
        (
            "景区客流量平日2万人次，周末达到5万人次。",
            ["平日景区客流量", "周末景区客流量"],
        ),
        ("门店营业额淡季3万元，旺季则为8万元。", ["淡季门店营业额", "旺季门店营业额"]),
        ("平均气温夏季28℃，冬季零下5℃。", ["夏季平均气温", "冬季平均气温"]),
        ("噪声昼间为55分贝，夜间为45分贝。", ["昼间噪声", "夜间噪声"]),
        ("周末客流量5万人次，工作日3万人次。", ["周末客流量", "工作日客流量"]),
    ],
    "a phase before its measure, or measured itself": [
        ("汛期降雨量为300毫米。", ["降雨量"]),
        ("枯水期为5个月。", [None]),
        ("周末客流量增长5%。", ["周末客流量增速"]),
    ],
}


@each(TABLE)
def test_each_phase_has_its_measure(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
