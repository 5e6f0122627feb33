"""What was aimed at and done below the title of an item, which names it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "the title of the item names what was aimed at and done": [
        (
            "2.老旧小区改造。计划改造86个，实际完成91个，惠及居民2.3万户。",
            [
                Means("86个", "老旧小区改造数", target=True),
                Means("91个", "老旧小区改造数", target=False),
                Means("2.3万户", "惠及居民户数", target=False),
            ],
        ),
        (
            "6.适龄女生疫苗接种。目标3.2万人，完成3.35万人。",
            [
                Means("3.2万人", "适龄女生疫苗接种人数", target=True),
                Means("3.35万人", "适龄女生疫苗接种人数", target=False),
            ],
        ),
        (
            "7.农村饮水安全工程。任务数5.6万人，完成5.9万人。",
            [
                Means("5.6万人", "农村饮水安全工程人数", target=True),
                Means("5.9万人", "农村饮水安全工程人数", target=False),
            ],
        ),
        (
            "8.残疾儿童康复救助。年度目标1200名，已救助1316名，拨付资金2105万元。",
            ["残疾儿童康复救助人数", "残疾儿童康复救助人数", "拨付资金"],
        ),
        ("（三）供水管网改造：计划80公里，已完成86公里。", ["供水管网改造长度", "供水管网改造长度"]),
        ("1.固定资产投资。目标500亿元，完成520亿元。", ["固定资产投资", "固定资产投资"]),
    ],
    "what has a noun or a verb of its own, or stands below a heading of several": [
        ("12.校园食堂。全年检查食堂320家。", ["检查食堂数"]),
        ("三、重点工作\n目标12项，完成10项。", ["目标数", "完成目标数"]),
        ("13.职业技能培训。计划投入资金2亿元。", ["投入资金"]),
    ],
}  # fmt: skip


@each(TABLE)
def test_the_title_names_what_is_aimed_at(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
