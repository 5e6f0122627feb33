"""The share of those of an amount that are of a class alone: 空置3年以上的占22%, of the amount told before."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

CLASSES: Table = {
    "of the amount of the sentence before": [
        (
            "写字楼空置面积86万平方米，增长4.3%。其中，空置3年以上的占22.5%。",
            [
                "写字楼空置面积",
                "写字楼空置面积增速",
                None,
                "空置3年以上的写字楼空置面积占写字楼空置面积的比重",
            ],
        ),
        (
            "贷款余额5600亿元，比年初增加320亿元。其中，期限1年以下的占41.6%。",
            ["贷款余额", "贷款余额增加量", "期限", "期限1年以下的贷款余额占贷款余额的比重"],
        ),
    ],
    "of the amount of the same sentence": [
        (
            "应收账款62亿元，其中账龄1年以内的占71%。",
            ["应收账款", "账龄", "账龄1年以内的应收账款占应收账款的比重"],
        ),
        (
            "库存钢材210万吨，其中存放5年以上的占12.3%。",
            ["库存钢材", None, "存放5年以上的库存钢材占库存钢材的比重"],
        ),
    ],
    "of those counted": [
        (
            "在岗职工3200人。其中，工作20年以上的占18.5%。",
            ["在岗职工数", None, "工作20年以上的在岗职工占在岗职工的比重"],
        ),
    ],
}


@each(CLASSES)
def test_the_share_of_a_class(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
