"""What was done with all persons was done with some: 招收研究生130万人，其中博士生15万人."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what is done with persons is done with some of them": [
        (
            "研究生教育招收研究生130.17万人，其中，博士生15.33万人，硕士生114.84万人。",
            ["研究生教育招收研究生数", "招收博士生数", "招收硕士生数"],
        ),
        ("培训教师5万人，其中中学教师2万人。", ["培训教师数", "培训中学教师数"]),
        (
            "派出医务人员300人，其中医生50人、护士200人。",
            ["派出医务人员数", "派出医生数", "派出护士数"],
        ),
        ("安置就业人员300人，其中残疾人50人。", ["安置就业人员数", "安置残疾人数"]),
        ("招聘员工500人，其中研究生100人。", ["招聘员工数", "招聘研究生数"]),
        ("销售人员300人，其中女员工100人。", ["销售人员数", "女员工数"]),
        ("检查人员30人，其中医生5人。", ["检查人员数", "医生数"]),
        ("生产工人500人，其中农民工300人。", ["生产工人数", "农民工数"]),
    ],
}


@each(TABLE)
def test_what_was_done_with_all_was_done_with_some(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
