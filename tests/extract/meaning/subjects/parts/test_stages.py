"""A part that a verb alone tells: how far it has come, or what was done with it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what came of some of those counted": [
        (
            "接受审计整改问题218个，完成整改211个。",
            [Means("218个", "接受审计整改问题数"), Means("211个", "完成整改问题数")],
        ),
        (
            "隐患点312处，完成整改286处。",
            [Means("312处", "隐患点数"), Means("286处", "完成整改隐患点数")],
        ),
        (
            "推荐创新平台26个，获认定11个。",
            [Means("26个", "推荐创新平台数"), Means("11个", "获认定平台数")],
        ),
    ],
    "how far a thing was done, of what was counted": [
        (
            "倒塌房屋20万间，严重损坏62万间，一般损坏144万间。",
            ["倒塌房屋数", "严重损坏房屋数", "一般损坏房屋数"],
        ),
        (
            "接听群众诉求143件，直接答复88件、分转55件。",
            ["接听群众诉求数", "直接答复群众诉求数", "分转群众诉求数"],
        ),
        ("销毁伪劣商品3000件，部分销毁200件。", ["销毁伪劣商品数", "部分销毁商品数"]),
    ],
    "how far those have come, told in the next sentence": [
        (
            "计划实施重点项目186个，总投资862亿元。截至4月底，已开工142个，竣工36个。",
            ["实施重点项目数", "实施重点项目总投资", None, "开工重点项目数", "竣工重点项目数"],
        ),
    ],
    "how far they have come": [
        ("项目86个，开工建设62个，竣工投产20个。", ["项目数", "开工建设项目数", "竣工投产项目数"]),
        ("项目86个，其中开工62个，竣工20个。", ["项目数", "开工项目数", "竣工项目数"]),
        ("重点项目86个，其中已开工建设62个。", ["重点项目数", "开工建设重点项目数"]),
        ("安排工程36项，竣工12项，竣工率33%。", ["工程数", "竣工工程数", "竣工率"]),
        ("水厂12座，投入使用8座。", ["水厂数", "投入使用水厂数"]),
    ],
}


@each(TABLE)
def test_a_verb_alone_tells_a_part(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
