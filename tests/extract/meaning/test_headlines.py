"""What a heading leaves out, from the text below it that tells the same: 山火致3人遇难, and later 截至8月4日，已致3人遇难."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

NEWS = "2023-08-06 10:00，正文：原标题："
TABLE: Quoted = {
    "a heading states what the text below it tells again": [
        ("某县山火致3人遇难\n据通报，截至2023年8月5日12时，山火造成3人遇难。", "3人", "2023-08-05"),
        ("甲公司被罚款90万元\n2023年6月8日，甲公司因违规被罚款90万元。", "90万元", "2023-06-08"),
        ("半年新增就业3.2万人\n2023年上半年，全县新增就业3.2万人。", "3.2万人", "2023-H1"),
        ("进口增长8.6%\n据海关统计，2023年7月，进口同比增长8.6%。", "8.6%", "2023-07"),
    ],
    "so does one that has lost its line": [
        (
            f"{NEWS}山火致3人遇难，2人失联据县应急局消息，截至8月4日20时，山火致3人遇难，2人失联。",
            "3人",
            "2023-08-04",
        ),
        (
            f"{NEWS}死亡31例！2023年5月1日至5月31日，全县报告病例1.2万例，死亡31例。",
            "31例",
            "2023-05-01/2023-05-31",
        ),
    ],
    "the first that tells the same": [
        (
            f"{NEWS}全县8家企业上榜5月20日，榜单发布，全县有8家企业上榜。2022年，有8家企业上市。",
            "8家",
            "2023-05-20",
        ),
    ],
    "another number, or another measure": [
        ("某县山火致3人遇难\n截至2023年8月4日12时，山火造成5人遇难。", "3人", None),
        ("某县山火致3人遇难\n2023年8月5日，全县转移3人。", "3人", None),
    ],
    "one of something, and how long it took, are told too often to be the same": [
        ("县里新建学校1所\n2023年8月，某村新建学校1所。", "1所", None),
        ("抢修历时6天\n2023年8月5日，抢修历时6天。", "6天", None),
    ],
    "a time of its own": [
        ("2022年新增就业3万人\n2023年，全县新增就业3万人。", "3万人", "2022"),
    ],
}


@each_quoted(TABLE)
def test_a_heading_is_of_the_time_of_what_it_tells(
    text: str, quote: str, period: str | None
) -> None:
    assert periods(text, quote)[:1] == [period]
