"""重点项目86个，其中开工62个; 博物馆236个，其中免费开放208个: a part by how far it has come, or by what it does, with the noun of the whole."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "how far they have come": [
        ("项目86个，开工建设62个，竣工投产20个。", ["项目数", "开工建设项目数", "竣工投产项目数"]),
        ("项目86个，其中开工62个，竣工20个。", ["项目数", "开工项目数", "竣工项目数"]),
        ("重点项目86个，其中已开工建设62个。", ["重点项目数", "开工建设重点项目数"]),
        ("安排工程36项，竣工12项，竣工率33%。", ["工程数", "竣工工程数", "竣工率"]),
        ("水厂12座，投入使用8座。", ["水厂数", "投入使用水厂数"]),
    ],
    "what they do, or what is done to them": [
        ("博物馆236个，其中免费开放208个。", ["博物馆数", "免费开放博物馆数"]),
        (
            "景区58家，其中免费开放12家，限时开放6家。",
            ["景区数", "免费开放景区数", "限时开放景区数"],
        ),
        ("企业230家，其中停产整改12家。", ["企业数", "停产整改企业数"]),
        ("水库86座，其中除险加固12座。", ["水库数", "除险加固水库数"]),
        ("小区120个，其中集中供暖86个。", ["小区数", "集中供暖小区数"]),
    ],
    "persons by what they do, in their unit": [
        ("教师800人，其中外出培训120人。", ["教师数", "外出培训人数"]),
    ],
}


@each(TABLE)
def test_stages_and_deeds(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
