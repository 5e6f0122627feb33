"""What was planned, and how much of it has been done, where both are told of one thing."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "an aim in brackets, of what the clause before told the level of": [
        (
            "毛入学率92.4%，已提前实现“十四五”目标（92%）。",
            [Means("92.4%", "毛入学率", target=False), Means("92%", "毛入学率", target=True)],
        ),
        ("森林覆盖率46.3%，超过“十四五”规划目标（45%）。", ["森林覆盖率"] * 2),
        (
            "新增就业5.4万人，超额完成全年任务（5万人）。",
            [
                Means("5.4万人", "新增就业人数", target=False),
                Means("5万人", "新增就业人数", target=True),
            ],
        ),
        (
            "城镇化率66%，提高2个百分点，超额完成年度任务（20项）。",
            ["城镇化率", "城镇化率变动", "任务数"],
        ),
    ],
    "an aim that was met, of what the clause before told": [
        ("城镇新增就业6.2万人，超额完成6万人的目标。", ["城镇新增就业人数", "城镇新增就业人数"]),
        ("全年造林32万亩，提前完成30万亩的年度任务。", ["造林面积", "造林面积"]),
        ("一般公共预算收入120亿元，超额完成115亿元的预算目标。", ["一般公共预算收入"] * 2),
        ("全年接待游客800万人次，未完成900万人次的目标。", ["接待游客人次"] * 2),
        ("棚改开工1.2万套，如期完成1万套的全年任务。", ["棚改数"] * 2),
        ("空气优良天数比率86.3%，达到85%的目标。", ["空气优良天数比率"] * 2),
        ("产量5万吨，销量达到4万吨的目标。", ["产量", "销量"]),
    ],
    "a plan, and how much of it is done": [
        (
            "财政收入完成53.2亿元，完成年初预算94.9亿元的56.1%，同比增收5.3亿元，增长11.1%。",
            ["财政收入", "财政收入", "财政收入预算完成率", "财政收入增加量", "财政收入增速"],
        ),
        (
            "固定资产投资完成120亿元，完成年度计划200亿元的60%，同比增长5%。",
            ["固定资产投资", "固定资产投资", "固定资产投资计划完成率", "固定资产投资增速"],
        ),
        (
            "全县完成造林3.2万亩，为年度任务4万亩的80%。",
            ["造林面积", "造林面积", "造林任务完成率"],
        ),
        # without its amount
        ("教育支出12亿元，完成预算的102.3%。", ["教育支出", "教育支出预算完成率"]),
    ],
    "an aim after its amount, and how much of it is done": [
        (
            "城镇新增就业655万人，完成全年900万人目标的73%。",
            ["城镇新增就业人数", "城镇新增就业人数", "城镇新增就业目标完成率"],
        ),
        (
            "造林完成3万亩，占年度4万亩任务的75%，同比增长2%。",
            ["造林面积", "造林面积", "造林任务完成率", "造林增速"],
        ),
    ],
    "what is aimed at": [
        ("该片有望冲击15亿元票房目标。", ["票房"]),
        ("公司力争实现300亿元营收目标。", ["营收"]),
        ("沪指冲击3300点。", ["沪指"]),
    ],
    "tasks and takings": [
        (
            "财政收入任务174万元，完成198万元。",
            [Means("174万元", "财政收入", target=True), Means("198万元", "财政收入", target=False)],
        ),
        ("首周收入1.35亿票房。", [None, "票房"]),
    ],
    "what is aimed at, by what the deed comes to": [
        ("相较于48万辆的销售目标，公司完成44%。", ["销量", "公司完成率"]),
    ],
    "the amount of the deed": [
        ("今年销售目标约在1200亿元。", [Means("1200亿元", "销售额", target=True)]),
        ("公司采购目标为20亿元。", [Means("20亿元", "公司采购额", target=True)]),
        ("该集团今年的销售目标是5000台。", [Means("5000台", "集团销量", target=True)]),
        ("公司全年交付目标为2.5万辆。", [Means("2.5万辆", "公司交付量", target=True)]),
        ("公司设定了15亿元的销售目标。", [Means("15亿元", "销售额", target=True)]),
    ],
    "an amount already": [
        ("全年营收目标在50亿元左右。", [Means("50亿元", "营收", target=True)]),
        ("今年产量目标定在8000万吨。", [Means("8000万吨", "产量", target=True)]),
        ("全市招商引资目标为300亿元。", [Means("300亿元", "招商引资", target=True)]),
    ],
}


@each(TABLE)
def test_a_plan_and_what_came_of_it_are_of_one_thing(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
