"""A level told as a part of a base by 仅为, 只有 and 仅有, and parts of what was foreseen."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "only so much of a base": [
        ("项目收益仅为可研报告测算值的34.7%。", ["项目收益与可研报告测算值之比"]),
        ("实际产量仅为设计产能的45%。", ["实际产量与设计产能之比"]),
        ("单位产品能耗只有行业平均的一半。", ["单位产品能耗与行业平均之比"]),
        ("该县人均GDP只有全省平均水平的58.3%。", ["人均GDP与全省平均水平之比"]),
        (
            "截至年末，专项债券资金支出仅为到位资金的41.2%。",
            ["专项债券资金支出与到位资金之比"],
        ),
        ("目前职工薪酬仅相当于同行业平均水平的七成。", ["职工薪酬与同行业平均水平之比"]),
        ("到位资金只有计划的六成。", [Means("六成", "到位资金计划完成率", target=False)]),
        ("到位资金仅有目标的60%。", [Means("60%", "到位资金目标完成率", target=False)]),
        ("到位资金是计划的60%。", [Means("60%", "到位资金计划完成率", target=False)]),
    ],
    "some of those who are many are a portion": [
        ("全县只有12%的村建有卫生室。", ["建有卫生室的村占比"]),
        ("我市仅有20%的小微企业获得贷款。", ["获得贷款的小微企业占比"]),
    ],
    "a measure is no part of the same as it was foreseen": [
        ("实际收益仅为预期收益的12%。", ["实际收益与预期收益之比"]),
        ("实际客流量为预计客流量的一成。", ["实际客流量与预计客流量之比"]),
        ("地方税收收入仅为财政收入的32%。", ["地方税收收入占财政收入的比重"]),
    ],
    "what is counted before what it has in fact": [
        ("2个项目实际收益为320万元。", ["项目数", "项目实际收益"]),
        ("3家公司实际产量1.2万吨。", ["公司数", "公司实际产量"]),
    ],
}


@each(TABLE)
def test_a_level_is_told_as_so_much_of_its_base(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
