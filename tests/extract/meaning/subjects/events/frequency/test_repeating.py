"""How often something was done: before its verb, or after it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "how often something was done, told after it": [
        ("受到处分2次。", ["处分次数"]),
        ("车辆后退3次。", ["车辆次数"]),
    ],
    "how often something was done, told before the verb": [
        ("先后3次组织培训。", ["组织培训次数"]),
        ("今年以来央行两次下调存款准备金率。", ["下调存款准备金率次数"]),
        ("该厂今年三次停产检修。", ["停产检修次数"]),
        ("运动员们累计15次打破世界纪录。", ["打破世界纪录次数"]),
        ("会议两次推迟。", ["会议推迟次数"]),
        ("体检次数由每年1次增至2次，参检率96%。", ["体检次数", "体检次数", "参检率"]),
        ("接种由2次改为1次。", ["接种次数", "接种次数"]),
        ("失业率两次上升，达5.6%。", ["失业率上升次数", "失业率"]),
        ("股价年内五度创下新高，最高触及1080元。", ["创下新高次数", "股价"]),
        ("水温九十度沸腾。", ["水温"]),
        ("北纬三十度穿过该县。", ["北纬"]),
        ("公司完成了三次融资。", ["融资次数"]),
        ("他曾四度夺得奥运冠军。", ["夺得奥运冠军次数"]),
        ("全年开展督查12次。", ["督查次数"]),
    ],
    "two times are 两次, and 二次 is the second": [
        ("采取措施防止二次伤害。", []),
        ("二次供水泵房12座。", ["二次供水泵房数"]),
        ("区委六次全会召开。", []),
        ("市政协五届三次会议召开。", [None]),
        ("全年召开三次会议。", ["会议次数"]),
        ("先后二次被处罚。", [None]),
    ],
}


@each(TABLE)
def test_how_often_it_was_done(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
