"""What stands between a number and the noun that it counts: how old, from when or how large each is."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "how old each is, about or between two ages": [
        ("调查了3000名15岁左右的学生。", [Means("3000名", "学生数"), Means("15岁", "学生年龄")]),
        (
            "招募200名18岁至25岁的大学生。",
            [Means("200名", "大学生数"), Means("18岁至25岁", "大学生年龄")],
        ),
        (
            "体检覆盖1200名12—15岁的学生。",
            [Means("1200名", "学生数"), Means("12—15岁", "学生年龄")],
        ),
        ("来了40位70岁上下的老人。", [Means("40位", "老人数"), Means("70岁", "老人年龄")]),
        ("抓获一名30岁出头的男子。", [Means("一名", "男子数"), Means("30岁", "男子年龄")]),
    ],
    "of what time each is": [
        ("馆藏300件清代的瓷器。", ["瓷器数"]),
        ("出土200件唐代至宋代的文物。", ["文物数"]),
        ("捐出80本1950年出版的图书。", ["图书数", None]),
        ("他收藏了700多枚战争期间的硬币。", ["硬币数"]),
        ("拆除35栋1980年建成的楼房。", ["拆除楼房数", None]),
    ],
    "how much each makes, holds or costs": [
        ("园区有两个年产5万吨的工厂。", ["工厂数", "年产量"]),
        ("建成一座装机30万千瓦的电站。", ["电站数", "装机"]),
        ("新建两条长5公里的公路。", ["新建公路数", "公路长度"]),
        ("新建4条日产800吨的生产线。", ["新建生产线数", "日产量"]),
        ("新建3个投资5亿元的项目。", ["项目数", "项目投资"]),
        ("县里有两个年加工1000吨茶叶的车间。", ["车间数", "茶叶年加工量"]),
    ],
    "and what so much of stands in or is counted on": [
        ("破获20公斤黄金的走私案。", ["黄金"]),
        ("查扣3吨柴油的货船。", ["柴油"]),
        ("划有三条以上机动车道的道路。", ["机动车道数"]),
        ("存有500吨钢材的仓库起火。", ["钢材"]),
    ],
    "who stands first, by ranks": [
        ("补贴前5名企业。", ["前5名企业数"]),
        ("排名前3名公司合计占60%。", ["排名前3名公司数", "排名前3名公司占比"]),
        ("奖励前3名选手。", ["前3名选手数"]),
    ],
}


@each(TABLE)
def test_what_tells_each_apart(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
