"""What the name of a whole opens with and ends in, and the names of its parts with it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what came new adds to a total": [
        ("新增企业26家，累计达到146家。", ["新增企业数", "企业数"]),
        ("累计新增就业12万人。", ["累计新增就业人数"]),
    ],
    "how many they have become after some have joined them": [
        (
            "国家级“小巨人”企业新增32家、累计达138家。",
            ["国家级小巨人企业新增数", "国家级小巨人企业数"],
        ),
        ("绿色工厂新增12家、累计56家。", ["绿色工厂新增数", "绿色工厂数"]),
        ("上市公司新增5家，达到60家。", ["上市公司新增数", "上市公司数"]),
        ("有效发明专利新增300件，总计5000件。", ["有效发明专利新增数", "有效发明专利数"]),
        ("高新技术企业新增45家，总数达到600家。", ["高新技术企业新增数", "高新技术企业总数"]),
        ("新增高新技术企业45家，累计达到600家。", ["新增高新技术企业数", "高新技术企业数"]),
        ("新开通公交线路5条，累计开通80条。", ["新开通公交线路数", "累计开通公交线路数"]),
        ("新建高标准农田45万亩，累计建成420万亩。", ["新建高标准农田面积", "高标准农田面积"]),
    ],
    "what the whole opens with": [
        (
            "现有确诊病例9例，其中重症病例2例。",
            [Means("9例", "现有确诊病例数"), Means("2例", "现有重症病例数")],
        ),
        (
            "境外输入现有确诊病例9例（其中重症病例2例），现有疑似病例1例。",
            [
                Means("9例", "境外输入现有确诊病例数"),
                Means("2例", "境外输入现有重症病例数"),
                Means("1例", "境外输入现有疑似病例数"),
            ],
        ),
        (
            "在建桥梁9座，其中公路桥梁2座。",
            [Means("9座", "在建桥梁数"), Means("2座", "在建公路桥梁数")],
        ),
        (
            "在建项目9个，其中工业项目2个。",
            [Means("9个", "在建项目数"), Means("2个", "在建工业项目数")],
        ),
    ],
}


@each(TABLE)
def test_the_name_of_a_whole(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
