"""The share of what the clause before says what it is: 水电是主要的电力来源，占总发电量的九成."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "who is told what it is": [
        ("水电是该国的主要电力来源，占到总发电量的九成。", ["水电占总发电量的比重"]),
        ("钢铁行业是用电大户，占工业用电量的18%。", ["钢铁行业占工业用电量的比重"]),
        ("旅游业是该岛的支柱产业，占就业岗位的40%。", ["旅游业占就业岗位的比重"]),
        ("煤炭仍是主体能源，占能源消费总量的55%。", ["煤炭占能源消费总量的比重"]),
        ("中小企业是就业的主渠道，约占城镇就业的80%。", ["中小企业占城镇就业的比重"]),
        ("美国是越南最大的出口市场，占到出口总额的近30%。", ["美国占出口总额的比重"]),
    ],
    "of nobody by name": [
        ("这是该省最大的项目，占总投资的30%。", ["总投资"]),
        ("他认为这是主要原因，占事故的60%。", ["主要原因占事故的比重"]),
    ],
}


@each(TABLE)
def test_the_share_is_theirs(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
