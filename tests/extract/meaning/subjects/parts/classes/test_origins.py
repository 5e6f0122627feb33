"""A part by where it comes from, what it goes to or makes up."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what those counted make up": [
        ("集团由7家公司组成。", [Means("7家", "集团公司数")]),
        (
            "评审组由5名专家和3名官员构成。",
            [Means("5名", "评审组专家数"), Means("3名", "评审组官员数")],
        ),
        ("董事会由9人组成。", [Means("9人", "董事会成员数")]),
        ("由11人组成的抢险队伍赶到。", [Means("11人", "抢险队伍成员数")]),
        ("派出由20名医生组成的医疗队。", [Means("20名", "医生数", "doctors")]),
    ],
    "a part by where it comes from or goes to": [
        (
            "收入50亿元，其中20亿元来自海外。",
            [Means("50亿元", "收入"), Means("20亿元", "来自海外的收入")],
        ),
        (
            "投资30亿元，其中12亿元用于教育。",
            [Means("30亿元", "投资"), Means("12亿元", "用于教育的投资")],
        ),
        (
            "病例12例，其中5例来自社区筛查。",
            [Means("12例", "病例数"), Means("5例", "来自社区筛查的病例数")],
        ),
        (
            "贷款8亿元，其中3亿元投向民企。",
            [Means("8亿元", "贷款"), Means("3亿元", "投向民企的贷款")],
        ),
        ("收入50亿元，20亿元来自海外。", [Means("50亿元", "收入"), Means("20亿元", "收入")]),
    ],
    "where they came from, and what they became": [
        (
            "新增境外输入确诊病例14例（菲律宾输入4例、美国输入10例）。",
            ["新增境外输入确诊病例数"] * 3,
        ),
        ("21例无症状感染者转为确诊病例。", ["无症状感染者转为确诊病例数"]),
        ("新增本地确诊病例20例。", ["新增本地确诊病例数"]),
    ],
    "parts by origin": [
        (
            "新到旅客20人，其中来自海外5人，来自外省6人。",
            ["新到旅客数", "新到旅客（来自海外）数", "新到旅客（来自外省）数"],
        ),
    ],
    "a frame names the whole of amounts that come from somewhere or go to something": [
        ("天然气中，980万立方米来自匈牙利。", ["来自匈牙利的天然气"]),
        ("贷款中，86亿元投向制造业。", ["投向制造业的贷款"]),
        (
            "进口大豆中，860万吨来自巴西，320万吨来自美国。",
            ["来自巴西的进口大豆", "来自美国的进口大豆"],
        ),
        ("出口商品中，12亿元来自民营企业。", ["来自民营企业的出口商品"]),
        ("项目资金中，12亿元用于教育。", ["用于教育的项目资金"]),
    ],
    "persons are counted, and told apart by the same words": [
        ("受访者中，86人来自农村。", ["来自农村的受访者数"]),
    ],
}


@each(TABLE)
def test_a_part_by_where_it_comes_from(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
