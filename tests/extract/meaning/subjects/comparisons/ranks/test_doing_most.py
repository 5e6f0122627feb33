"""Who did most of something, and how much."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the verb is told twice": [
        ("持股市值为80亿元，其中增持最多的是甲公司，增持了0.3亿元。", ["持股市值", "甲公司增持额"]),
        ("减持最多的是乙银行，减持了0.5亿元，增持0.1亿元。", ["乙银行减持额", "乙银行增持额"]),
        ("捐款最多的是王某，捐了500元。", ["王某捐款额"]),
        ("资助最多的是丁大学，资助了2000万元。", ["丁大学资助额"]),
        ("出口最多的是丙公司，出口了3万吨。", ["丙公司出口量"]),
        ("裁员最多的是丙集团，裁员3000人。", ["丙集团裁员人数"]),
        ("净流入最多的是半导体板块，净流入12亿元。", ["半导体板块净流入额"]),
    ],
    "a measure is told once, and a move by its rate": [
        ("产量最高的是甲县，达3万吨。", ["甲县产量"]),
        ("涨幅最大的是鲜菜，上涨12%。", ["鲜菜增速"]),
        ("面积最大的是东湖公园，占地320亩。", ["东湖公园占地面积"]),
    ],
    "a measure is told twice, of which somebody has most and how much": [
        (
            "其中，化工行业板块主力资金净流入最多，净流入金额为7.5亿元。",
            ["化工行业板块主力资金净流入金额"],
        ),
        ("主力资金净流出最多的个股是东山电子，净流出金额为3.7亿元。", ["东山电子净流出金额"]),
        ("新能源车销量最高，销量达5万辆。", ["新能源车销量"]),
        ("其中杨梅采摘园游客最多，游客达3万人次。", ["杨梅采摘园游客人次"]),
        ("今年以来，降雨量最大，降雨量为300毫米。", ["降雨量"]),
        ("其中江州市产量最高，产量达5万吨。", ["产量"]),
    ],
}


@each(TABLE)
def test_who_did_most(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
