"""生均校舍面积小学9平方米、初中15平方米: the measure stands first, and each member with its amount."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the measure that the clause opens with is of each member": [
        (
            "生均宿舍面积小学5.2平方米、初中7.8平方米，分别比上年增加0.4平方米和0.2平方米。",
            [
                "小学生均宿舍面积",
                "初中生均宿舍面积",
                "小学生均宿舍面积增加量",
                "初中生均宿舍面积增加量",
            ],
        ),
        (
            "专任教师学历合格率小学99.9%、初中99.8%，分别提高0.1个和0.2个百分点。",
            [
                "小学专任教师学历合格率",
                "初中专任教师学历合格率",
                "小学专任教师学历合格率变动",
                "初中专任教师学历合格率变动",
            ],
        ),
        (
            "化学需氧量排放量工业3万吨、农业5万吨。",
            ["工业化学需氧量排放量", "农业化学需氧量排放量"],
        ),
        ("产量煤炭30万吨、钢材20万吨。", ["煤炭产量", "钢材产量"]),
        (
            "生均占地面积小学30平方米、初中40平方米、高中50平方米。",
            ["小学生均占地面积", "初中生均占地面积", "高中生均占地面积"],
        ),
        ("毛入园率城市99%、农村95%。", ["城市毛入园率", "农村毛入园率"]),
    ],
    "what each has is named with it": [
        ("每千人口医师3.2人、护士3.6人。", ["每千人口医师数", "每千人口护士数"]),
        ("煤炭产量30万吨、钢材20万吨、销售收入5亿元。", ["煤炭产量", "钢材产量", "销售收入"]),
        ("企业营业收入30亿元、利润5亿元。", ["企业营业收入", "利润"]),
        ("城市污水处理率98%、垃圾处理率99%。", ["城市污水处理率", "垃圾处理率"]),
    ],
}


@each(TABLE)
def test_the_measure_stands_first(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
