"""How much of a whole something reaches, where the whole stands before the number."""

from __future__ import annotations

from tests.extract.meaning.tables import Table, each, read

TABLE: Table = {
    "what is reached, before how much of it": [
        ("远程诊疗覆盖乡镇卫生院的85%。", ["远程诊疗覆盖乡镇卫生院的比重"]),
        (
            "管道天然气覆盖城区居民的92%，集中供热覆盖建筑面积的71%。",
            ["管道天然气覆盖城区居民的比重", "集中供热覆盖建筑面积的比重"],
        ),
        (
            "签约服务覆盖常住人口的45%，比上年提高3个百分点。",
            ["签约服务覆盖常住人口的比重", "签约服务覆盖常住人口的比重变动"],
        ),
        ("降费政策惠及小微企业的八成。", ["降费政策惠及小微企业的比重"]),
        ("医疗救助已涵盖低收入人口的98%。", ["医疗救助涵盖低收入人口的比重"]),
    ],
    "what is reached after the number, and a rate by its own name": [
        ("保险覆盖95%的农户。", ["保险覆盖农户占比"]),
        ("职业年金覆盖面扩大到70%。", ["职业年金覆盖面"]),
        ("森林覆盖率的目标值为62%。", ["森林覆盖率"]),
    ],
}


@each(TABLE)
def test_how_much_of_it_is_reached(text: str, expected: list[str | None]) -> None:
    assert read(text, expected) == expected
