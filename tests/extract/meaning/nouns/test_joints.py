"""Words that join others in one name: 或, 与, the marks of a list before one head or one number."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "members that 或 joins": [
        ("养老、医疗或失业保险参保率95%。", [Means("95%", "养老、医疗或失业保险参保率")]),
        ("理赔或预付赔款金额2亿元。", [Means("2亿元", "理赔或预付赔款金额")]),
        ("市值或估值过百亿元。", [Means("百亿元", "市值或估值")]),
    ],
    "与 joins words of one kind, and sets others side by side": [
        ("海军与陆军油料预算约30亿元。", [Means("30亿元", "海军与陆军油料预算")]),
        ("进口与出口总额达500亿美元。", [Means("500亿美元", "进口与出口总额")]),
        ("线上与线下销售额为8亿元。", [Means("8亿元", "线上与线下销售额")]),
        ("中国与美国贸易额达500亿美元。", [Means("500亿美元", "美国贸易额")]),
        ("该院与企业签约3亿元。", [Means("3亿元", "企业签约")]),
    ],
    "two kinds that one head follows": [
        ("研究与试验发展经费支出86亿元。", ["研究与试验发展经费支出"]),
        ("住宿与餐饮业营业额增长8.2%。", ["住宿与餐饮业营业额增速"]),
        ("文化创意与设计服务收入36亿元。", ["文化创意与设计服务收入"]),
        # two that act, and two amounts
        ("公司与政府投资5亿元。", ["政府投资"]),
        ("进口与出口分别增长5%和6%。", ["进口增速", "出口增速"]),
        ("固定资产投资与去年相比增长5%。", ["固定资产投资增速"]),
    ],
    "kinds that 与 joins before what was spent": [
        ("全年研究与试验发展经费投入333亿元。", ["研究与试验发展经费投入"]),
        (
            "研究与试验发展（R&D）经费投入333亿元，比上年增长8.4%。",
            ["研究与试验发展经费投入", "研究与试验发展经费投入增速"],
        ),
        ("文化与旅游经费投入5亿元。", ["文化与旅游经费投入"]),
    ],
    "words that end like a joint": [
        ("涉及居民约1.8万户、5.2万人。", ["居民户数", "居民数"]),
        ("惠及群众约1.8万户、5.2万人。", ["惠及群众户数", "惠及群众数"]),
    ],
    "several things before one count": [
        ("受损中小学校、幼儿园115所。", [Means("115所", "受损中小学校、幼儿园数")]),
        ("新建学校、医院12所。", [Means("12所", "新建学校、医院数")]),
        ("种植小麦、玉米30万亩。", [Means("30万亩", "小麦、玉米种植面积")]),
        ("机关、企业共80家参加。", [Means("80家", "机关、企业数")]),
    ],
    "deeds of one word each, all of which the number counts": [
        ("全年受理投诉、举报、咨询8万件。", ["受理投诉、举报、咨询数"]),
        ("受理咨询、投诉、举报共计3.2万件。", ["受理咨询、投诉、举报数"]),
        ("开展检查、督导、暗访312次。", ["检查、督导、暗访次数"]),
        ("接待来信、来访、来电6210件次。", ["来信、来访、来电数"]),
        ("开展义诊、宣讲、咨询120场。", ["义诊、宣讲、咨询数"]),
        ("完成检验、检测、认证3.2万批次。", ["检验、检测、认证数"]),
        ("全年发生盗窃、抢劫、诈骗860起。", ["盗窃、抢劫、诈骗数"]),
    ],
    "two deeds, after a verb that says only that they were done": [
        ("受理举报、咨询8万件。", ["受理举报、咨询数"]),
        ("开展巡查、检查6800次。", ["巡查、检查次数"]),
        ("查处酒驾、醉驾9起。", ["查处酒驾、醉驾数"]),
    ],
    "deeds with an object of their own are no members": [
        ("法律援助中心接待来访、解答咨询4600人次。", ["解答咨询人次"]),
    ],
}


@each(TABLE)
def test_words_that_are_joined_make_one_name(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
