"""Where the noun that a number counts ends, before what is said of it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "bodies are counted, and neither what they do nor what they have": [
        ("12家企业战略性重组。", ["企业数"]),
        ("实现20家国有企业专业化整合。", ["国有企业数"]),
        ("推动30家企业数字化转型。", ["企业数"]),
        ("9所中学集团化办学深入推进。", ["中学数"]),
        ("7所高校“双优”创建加快推进。", ["高校数"]),
        ("改善320所农村学校办学条件。", ["农村学校数"]),
        ("完成5座水库除险加固。", ["水库数"]),
        ("16家银行机构网点与酒店合作。", ["银行机构网点数"]),
        ("新增15家企业技术中心，建成8家社区服务中心。", ["新增企业技术中心数", "社区服务中心数"]),
        ("培育80家科技服务企业。", ["科技服务企业数"]),
    ],
    "what is done with it stands after 将 or 把": [
        ("工人把一根钢管插入土中。", ["钢管数"]),
        ("渔民把两张渔网撒向海里。", ["渔网数"]),
        ("守门员将三个皮球踢进球门。", ["皮球数"]),
        ("集团将5家子公司合并为新公司。", ["子公司数"]),
        ("厂家把四个零件打包成礼盒出售。", ["零件数"]),
        ("警方将4名男子抓获。", ["男子数"]),
    ],
    "and a verb that tells the noun apart belongs to it": [
        ("将12个扩建项目列入计划。", ["列入计划的扩建项目数"]),
        ("将30个试点小区列入名单。", ["列入名单的试点小区数"]),
    ],
    "where it was brought": [
        ("500份爱心早餐派送到环卫工人手中。", ["爱心早餐数"]),
        ("300只“福袋”派送到了社区。", ["福袋数"]),
        ("两块石头扔向窗户。", ["石头数"]),
    ],
    "what it is like": [
        ("她的两只眼睛像星星一样明亮。", ["眼睛数"]),
        ("两条隧道像长龙一般穿过山腹。", ["隧道数"]),
    ],
    "where something is beside it, or in it": [
        ("村口一家面馆门前，停着一排车。", ["面馆数"]),
        ("记者在一家酒店门口见到了他。", ["酒店数"]),
        ("30户居民家中进水。", ["居民户数"]),
    ],
    "what those counted said": [
        ("一名副营长警告说，敌人可能反扑。", ["副营长数"]),
        ("两名船员提醒说风浪很大。", ["船员数"]),
        ("一位医院负责人说，床位很紧张。", ["医院负责人数"]),
        ("一名教师代表说，方案可行。", ["教师代表数"]),
    ],
}


@each(TABLE)
def test_the_noun_ends_before_what_is_said_of_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
