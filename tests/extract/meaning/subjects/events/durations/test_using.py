"""How many hours equipment was in use, and each kind of it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "all of it, and each kind": [
        (
            "全国发电设备累计平均利用843小时，比上年同期减少25小时。其中，水电555小时，比上年同期增加12小时；火电1106小时。",
            [
                Means("843小时", "发电设备平均利用小时"),
                Means("25小时", "发电设备平均利用小时减少量", sign="-"),
                Means("555小时", "水电平均利用小时"),
                Means("12小时", "水电平均利用小时增加量", sign="+"),
                Means("1106小时", "火电平均利用小时"),
            ],
        ),
        (
            "火电设备平均利用小时4466小时，其中煤电4685小时。",
            [Means("4466小时", "火电设备平均利用小时"), Means("4685小时", "煤电平均利用小时")],
        ),
        (
            "发电设备平均利用小时数为3592小时，其中风电2225小时，同比增加7小时。",
            [
                Means("3592小时", "发电设备平均利用小时"),
                Means("2225小时", "风电平均利用小时"),
                Means("7小时", "风电平均利用小时增加量"),
            ],
        ),
        (
            "核电平均利用小时达到1841小时，同比增加48小时。",
            [Means("1841小时", "核电平均利用小时"), Means("48小时", "核电平均利用小时增加量")],
        ),
    ],
    "other hours": [
        (
            "发电设备平均利用843小时。工人每周工作时间46小时。",
            [Means("843小时", "发电设备平均利用小时"), Means("46小时", "工作时间")],
        ),
    ],
}


@each(TABLE)
def test_how_long_it_was_in_use(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
