"""判处三年以上有期徒刑至死刑的30人: a relative clause that goes from one thing up to another."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "a deed goes up to the last of what it is done with": [
        (
            "全省判处罪犯500人，其中判处三年以上有期徒刑至无期徒刑的90人，占18%。",
            [
                "判处罪犯数",
                "有期徒刑",
                "判处三年以上有期徒刑至无期徒刑的罪犯数",
                "判处三年以上有期徒刑至无期徒刑的罪犯占判处罪犯的比重",
            ],
        ),
        (
            "参赛选手120人，其中获得二等奖至一等奖的20人。",
            ["参赛选手数", "获得二等奖至一等奖的参赛选手数"],
        ),
        (
            "职工300人，其中取得中级至高级职称的120人，占40%。",
            ["职工数", "取得中级至高级职称的职工数", "取得中级至高级职称的职工占职工的比重"],
        ),
        (
            "毕业生500人，其中获得优秀至良好等次的80人。",
            ["毕业生数", "获得优秀至良好等次的毕业生数"],
        ),
        (
            "检查企业90家，其中给予警告至责令停产的6家。",
            ["检查企业数", "给予警告至责令停产的检查企业数"],
        ),
    ],
    "not from one place to another": [
        ("旅客300人，其中上海至北京的120人。", ["旅客数", "旅客数"]),
    ],
    "cases that were tried, and a mean that has no parts": [
        (
            "全省法院审结案件300件，法官人均结案200件。其中，市中院受理9000件，审执结8800件。",
            ["法院审结案件数", "法官人均结案数", "市中院受理案件数", "法院审执结案件数"],
        ),
        ("市中院受理案件9000件，审执结8800件。", ["市中院受理案件数", "市中院审执结案件数"]),
        (
            "全市办理案件5000件，人均办案30件，其中刑事案件2000件。",
            ["办理案件数", "人均办案数", "办理刑事案件数"],
        ),
    ],
}


@each(TABLE)
def test_what_the_clause_says_of_them(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
