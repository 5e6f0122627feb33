"""Lists of percentages that their head calls shares: 市场份额分别为：甲类14.8%，乙类85.2%."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read


def _share(quote: str, of: str) -> Means:
    return Means(quote, f"{of}占比", role="share")


TABLE: Table = {
    "a head and a colon": [
        (
            "三次产业占比分别为：第一产业14.8%，第二产业41.4%，第三产业43.8%。",
            [_share("14.8%", "第一产业"), _share("41.4%", "第二产业"), _share("43.8%", "第三产业")],
        ),
        ("市场份额为：整车62.5%、零部件37.5%。", [_share("62.5%", "整车"), _share("37.5%", "零部件")]),
        ("客户结构：个人客户14.8%，企业客户85.2%。", [_share("14.8%", "个人客户"), _share("85.2%", "企业客户")]),
        ("能源消费构成如下：煤炭52.1%；天然气9.3%。", [_share("52.1%", "煤炭"), _share("9.3%", "天然气")]),
        ("各学历比例分别是：本科约41.4%、专科约14.8%。", [_share("41.4%", "本科"), _share("14.8%", "专科")]),
    ],
    "and no share without one, or of something that moved": [
        ("主要指标如下：合格率98.2%，就业率93.1%。", ["合格率", "就业率"]),
        ("增速分别为：工业5.2%，建筑业3.1%。", ["工业增速", "建筑业增速"]),
    ],
}  # fmt: skip


@each(TABLE)
def test_a_list_of_shares_is_read_by_its_head(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
