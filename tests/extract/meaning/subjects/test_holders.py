"""Whose pupils, beds or teachers a clause tells that names nobody: of those counted last, of nobody where several were."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

TABLE: Table = {
    "several in a row": [
        ("全市有各级各类学校161所，其中普通高中6所、初中18所、小学62所、幼儿园75所；在校学生8.62万人，专任教师6120人。", [Means("161所", "学校数"), Means("6所", "普通高中数"), Means("18所", "初中数"), Means("62所", "小学数"), Means("75所", "幼儿园数"), Means("8.62万人", "在校学生数"), Means("6120人", "专任教师数")]),
        ("全县有小学32所，初中12所，高中3所，在校生4.2万人，教职工3600人。", [Means("32所", "小学数"), Means("12所", "初中数"), Means("3所", "高中数"), Means("4.2万人", "在校生数"), Means("3600人", "教职工数")]),
        ("医疗卫生机构610个，其中医院78个，卫生院112个；床位2.3万张。", [Means("610个", "医疗卫生机构数"), Means("78个", "医院数"), Means("112个", "卫生院数"), Means("2.3万张", "床位数")]),
        ("福利院3个，敬老院12个，床位1200张，收养老人860人。", [Means("3个", "福利院数"), Means("12个", "敬老院数"), Means("1200张", "床位数"), Means("860人", "收养老人数")]),
        ("规模以上企业86家，高新技术企业32家，实现营业收入320亿元。", [Means("86家", "规模以上企业数"), Means("32家", "高新技术企业数"), Means("320亿元", "营业收入")]),
    ],
    "of one each": [
        ("小学62所，在校学生3.2万人；普通中学24所，在校学生2.8万人，专任教师2600人。", [Means("62所", "小学数"), Means("3.2万人", "小学在校学生数"), Means("24所", "普通中学数"), Means("2.8万人", "普通中学在校学生数"), Means("2600人", "普通中学专任教师数")]),
        ("普通高中12所，在校生2.1万人，专任教师1600人；初中36所，在校生3.2万人。", [Means("12所", "普通高中数"), Means("2.1万人", "普通高中在校生数"), Means("1600人", "普通高中专任教师数"), Means("36所", "初中数"), Means("3.2万人", "初中在校生数")]),
        ("福利院3个，床位1200张。", [Means("3个", "福利院数"), Means("1200张", "福利院床位数")]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_whose_it_is(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
