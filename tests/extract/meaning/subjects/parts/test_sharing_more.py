"""合计占比: the share of all that a list has dealt out."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the share of both": [
        (
            "风电、光伏发电量分别为5亿千瓦时和4亿千瓦时，增长14.3%和38.9%，合计占比33.7%，比上年提高4个百分点。",
            [
                "风电发电量",
                "光伏发电量",
                "风电发电量增速",
                "光伏发电量增速",
                "风电、光伏发电量占比",
                "风电、光伏发电量占比变动",
            ],
        ),
        (
            "出口和进口分别为30亿元和20亿元，合计占全市的33.7%。",
            ["出口", "进口", "出口、进口占全市的比重"],
        ),
        (
            "小学、初中在校生分别为300人和200人，合计占在校生总数的60%。",
            ["小学在校生数", "初中在校生数", "小学、初中在校生占在校生总数的比重"],
        ),
        (
            "甲公司、乙公司销量分别为3万辆和2万辆，共占全国销量的20%。",
            ["甲公司销量", "乙公司销量", "甲公司、乙公司销量占全国销量的比重"],
        ),
        (
            "税收收入、非税收入分别为30亿元和20亿元，合计占财政收入的90%。",
            ["税收收入", "非税收入", "税收、非税收入占财政收入的比重"],
        ),
    ],
    "of the last where nothing says that it is of all": [
        (
            "煤炭、钢材产量分别为30万吨和20万吨，占全国的90%和80%。",
            ["煤炭产量", "钢材产量", "煤炭产量占全国的比重", "钢材产量占全国的比重"],
        ),
        ("收入30亿元，支出20亿元，占预算的90%。", ["收入", "支出", "支出预算完成率"]),
    ],
}


@each(TABLE)
def test_the_share_of_all_together(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
