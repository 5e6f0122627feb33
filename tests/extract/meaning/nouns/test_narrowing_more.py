"""Those who are counted before what is measured of them, and told apart by how high something of theirs is."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what they are told apart by is no base of a comparison": [
        ("能耗强度较高的6个行业综合能源消费量下降3.2%。", ["行业数", "行业综合能源消费量增速"]),
        ("增速较快的5个行业投资增长12.6%。", ["行业数", "行业投资增速"]),
        ("贫困发生率较高的3个乡镇人均收入增长11.2%。", ["乡镇数", "乡镇人均收入增速"]),
        ("利润较好的12家企业产值增长8%。", ["企业数", "企业产值增速"]),
        ("价格较高的3个品种销量下降12%。", ["品种数", "品种销量增速"]),
        ("基数较低的4个县固定资产投资增长15%。", ["县数", "县固定资产投资增速"]),
    ],
    "how much of theirs, by a noun that the catalogue has not": [
        ("8个行业能源消费量下降2.1%。", ["行业数", "行业能源消费量增速"]),
        ("12家企业污染物排放量下降12%。", ["企业数", "企业污染物排放量增速"]),
        ("8家社区医院药品使用量下降3%。", ["社区医院数", "社区医院药品使用量增速"]),
    ],
    "what is a base": [
        ("价格较去年同期的3.2元下降12%。", ["价格", "价格增速"]),
    ],
}


@each(TABLE)
def test_those_are_counted_and_not_what_is_measured_of_them(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
