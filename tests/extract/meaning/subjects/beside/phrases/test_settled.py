"""What the unit of a figure and the word beside it settle: 致2死5伤, 载有23人, 3辆车受损."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what was done to persons is a number of them": [
        ("车辆核载5人，实载9人。", [Means("5人", "车辆核载人数"), Means("9人", "实载人数")]),
        ("城镇新增就业2万人。", [Means("2万人", "城镇新增就业人数")]),
    ],
    "what accidents and verdicts tell": [
        ("大巴侧翻，致2死5伤。", ["死亡人数", "受伤人数"]),
        ("昨晚高速发生两车相撞 2死5伤(图)", ["车辆数", "死亡人数", "受伤人数"]),
        ("一辆载有23人的大巴侧翻。", ["大巴数", "载有人数"]),
        ("中心附近最大风力14级。", ["最大风力"]),
        ("判处有期徒刑12年，并处罚金50万元。", ["有期徒刑", "罚金"]),
        ("年产值1800万元，户均增收1.2万元。", ["年产值", "户均收入增加量"]),
    ],
    "killed and injured by a character after their classifier": [
        ("台风已造成2死、617人伤。", ["死亡人数", "受伤人数"]),
        ("事故造成2人死3人伤。", ["死亡人数", "受伤人数"]),
        ("至少五死十九伤。", ["死亡人数", "受伤人数"]),
        ("一死三伤。", ["死亡人数", "受伤人数"]),
    ],
    "vehicles, without what befell them": [
        ("一辆大巴车撞断路边护栏。", ["大巴车数"]),
    ],
    "teams and vehicles of which only the number and what they did is told": [
        ("两队实力有差距。", ["队伍数"]),
        ("最终两队握手言和。", ["队伍数"]),
        ("三队均已抵达。", ["队伍数"]),
        ("两车追尾。", ["车辆数"]),
        ("3车连环相撞。", ["车辆数"]),
        ("事故造成9车受损。", ["车辆数"]),
        ("两船在江心相撞。", ["船只数"]),
        ("农户拉来5车西瓜。", ["西瓜数"]),
    ],
}


@each(TABLE)
def test_the_words_beside_settle_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
