"""The label that a colon closes right before a number."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the label that a colon closes": [
        ("毛利率：28.4%；净利率：3%。", ["毛利率", "净利率"]),
        ("营业收入（不含税）：5亿元，净利润（归母）：3亿元。", ["营业收入", "净利润"]),
        ("播种面积(万亩)：120；产量（万吨）：56.3。", ["播种面积", "产量"]),
        (
            "注册资本：5000万元；员工人数：300人；研发人员占比：35%。",
            ["注册资本", "员工人数", "研发人员占比"],
        ),
        ("总投资：3亿元；建设期：2年；占地面积：约120亩。", ["总投资", "建设期", "占地面积"]),
        (
            "捐赠物资：棉被:50套、馒头片: 150箱、N95口罩:5000个。",
            ["棉被数", "馒头片数", "N95口罩数"],
        ),
        ("本文如若转载，请注明来源：1399元起。", [None]),
        ("存量资金依次为：国资委2.46亿元、科技部0.58亿元。", ["国资委存量资金", "科技部存量资金"]),
        ("记者：5人受伤。", ["受伤人数"]),
    ],
}


@each(TABLE)
def test_a_label_names_the_number_after_its_colon(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
