"""How far works have come, told side by side: 棚户区改造开工860套、基本建成1240套."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "of what is done": [
        (
            "棚户区改造开工860套、基本建成1240套。",
            [Means("860套", "棚户区改造开工数"), Means("1240套", "棚户区改造基本建成数")],
        ),
        (
            "老旧小区改造开工320个，完工280个。",
            [Means("320个", "老旧小区改造开工数"), Means("280个", "老旧小区改造完工数")],
        ),
        (
            "水库除险加固开工36座、完工28座。",
            [Means("36座", "水库除险加固开工数"), Means("28座", "水库除险加固完工数")],
        ),
        (
            "高标准农田建设开工12万亩、建成10万亩。",
            [Means("12万亩", "高标准农田建设开工面积"), Means("10万亩", "高标准农田建设建成面积")],
        ),
    ],
    "of what is built": [
        (
            "保障性租赁住房开工2.1万套、建成1.6万套。",
            [Means("2.1万套", "开工保障性租赁住房数"), Means("1.6万套", "建成保障性租赁住房数")],
        ),
        (
            "公租房新开工1200套、基本建成860套。",
            [Means("1200套", "新开工公租房数"), Means("860套", "基本建成公租房数")],
        ),
        (
            "重点项目开工63个，同比增长12%，竣工41个，投产28个。",
            [
                Means("63个", "开工重点项目数"),
                Means("12%", "开工重点项目增速"),
                Means("41个", "竣工重点项目数"),
                Means("28个", "投产重点项目数"),
            ],
        ),
        (
            "保障性住房基本建成432万套，新开工建设1043万套。",
            [Means("432万套", "基本建成保障性住房数"), Means("1043万套", "新开工建设保障性住房数")],
        ),
    ],
    "of those counted before": [
        (
            "新开工项目412个，竣工287个。",
            [Means("412个", "新开工项目数"), Means("287个", "竣工项目数")],
        ),
    ],
    "one stage alone": [
        (
            "已建成1609座换电站和1万根充电桩。",
            [Means("1609座", "换电站数"), Means("1万根", "充电桩数")],
        ),
    ],
    "a stage told alone is one of those that were counted": [
        ("新开工项目412个，竣工287个，投产190个。", ["新开工项目数", "竣工项目数", "投产项目数"]),
        (
            "新开工保障性租赁住房6000套、基本建成4500套。",
            ["新开工保障性租赁住房数", "基本建成保障性租赁住房数"],
        ),
        ("签约项目56个，开工40个。", ["签约项目数", "开工项目数"]),
    ],
}


@each(TABLE)
def test_each_stage_names_its_number(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
