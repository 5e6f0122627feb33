"""The part of an amount by what became of it, which its clause tells after the number."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

TABLE: Words = {
    "what became of it": [
        (
            "年初代编预算12亿元，占本级支出预算的10%，其中3.2亿元至9月底仍未分配下达。",
            ["代编预算", "代编预算占本级支出预算的比重", "未分配下达代编预算"],
        ),
        (
            "专项债券资金20亿元，其中5.1亿元至审计时尚未使用。",
            ["专项债券资金", "未使用专项债券资金"],
        ),
        ("安排扶贫资金3亿元，其中8000万元仍未拨付到位。", ["扶贫资金", "未拨付到位扶贫资金"]),
        ("征地补偿款2.1亿元，其中3000万元被挪用。", ["征地补偿款", "被挪用征地补偿款"]),
        ("应收租金3200万元，其中800万元长期未收回。", ["应收租金", "未收回应收租金"]),
        (
            "上级补助资金8亿元，其中1.2亿元滞留在主管部门。",
            ["上级补助资金", "滞留在主管部门的上级补助资金"],
        ),
    ],
    "what somebody did with it, with or without 其中": [
        ("资产62亿元，21亿元遭法院冻结。", ["资产", "遭法院冻结资产"]),
        ("存款5亿元，3亿元被挪用。", ["存款", "被挪用存款"]),
        ("货币资金12亿元，但其中有3亿元受限。", ["货币资金", "受限货币资金"]),
        ("土地收入8亿元，但其中有2亿元遭“清算组”扣押。", ["土地收入", "遭清算组扣押的土地收入"]),
        ("库存商品6亿元，1.2亿元被法院查封。", ["库存商品", "被法院查封库存商品"]),
    ],
    "one part after another": [
        (
            "签约贷款6亿元，其中2亿元已发放，4亿元尚未发放。",
            ["签约贷款", "已发放签约贷款", "未发放签约贷款"],
        ),
    ],
    "what tells of which kind it is, or how much": [
        ("总投资30亿元，其中12亿元为自筹。", ["总投资", "总投资"]),
        ("销售额3亿元，其中1亿元增长较快。", ["销售额", "销售额"]),
        ("贷款6亿元，其中，2亿元投向小微企业。", ["贷款", "投向小微企业的贷款"]),
    ],
    "a part of a length or an area": [
        ("隧道全长12公里，其中8公里已经贯通。", ["隧道全长", "已经贯通的隧道长度"]),
        ("管道总长86公里，其中30公里穿越沙漠。", ["管道总长", "穿越沙漠的管道长度"]),
        ("农田26万亩，其中3万亩受灾。", ["农田面积", "受灾农田面积"]),
        ("断裂长约300公里，其中的120余公里出露地表。", ["断裂长", "出露地表的断裂长度"]),
        ("公路全长120公里，其中36公里为桥隧。", ["公路全长", "公路全长"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_what_became_of_a_part(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == expected
