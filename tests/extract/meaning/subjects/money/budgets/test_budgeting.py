"""An item of a budget and its two sides: what was planned, and what came of it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the two sides of a budget": [
        (
            "1.公共服务支出（类）财政事务（款）行政运行（项）。年初预算为511万元，支出决算为457万元，完成年初预算的89.4%。",
            ["行政运行支出", "行政运行支出", "行政运行支出年初预算完成率"],
        ),
        (
            "文化支出（类）文化和旅游（款）图书馆（项）。主要用于图书馆运转。年初预算为3063万元，支出决算为3070万元。",
            ["图书馆支出", "图书馆支出"],
        ),
        (
            "财政拨款支出年初预算为27780万元，支出决算为24535万元。",
            ["财政拨款支出", "财政拨款支出"],
        ),
        (
            "主要用于以下方面：文化旅游体育与传媒支出（类）17127万元；资源勘探工业信息等支出（类）4948万元。",
            ["文化旅游体育与传媒支出", "资源勘探工业信息等支出"],
        ),
        ("因公出国费预算5万元，决算3.2万元。", ["因公出国费", "因公出国费"]),
        ("财政专户年初预算1.2亿元，支出决算1.1亿元。", ["财政专户预算", "财政专户决算"]),
        (
            "公务接待费支出决算数为2.1万元，比上年减少0.5万元。",
            ["公务接待费支出", "公务接待费支出减少量"],
        ),
    ],
    "a side of a budget has the name of the account, and that it is planned is a field of its own": [
        ("一般公共预算收入预算17.4亿元，增长5%。", ["一般公共预算收入", "一般公共预算收入增速"]),
        ("政府性基金支出预算安排8.6亿元。", ["政府性基金支出"]),
    ],
    "which account a budget is of": [
        (
            "2024年省级一般公共预算安排支出1200亿元，其中教育支出180亿元。",
            [None, "一般公共预算支出", "教育支出"],
        ),
        ("政府性基金预算拟安排收入56亿元。", ["政府性基金预算收入"]),
        ("2024年社会保险基金预算安排收入85亿元。", [None, "社会保险基金预算收入"]),
    ],
}


@each(TABLE)
def test_both_sides_of_a_budget_are_of_its_item(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
