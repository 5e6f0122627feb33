"""For how long somebody has done what he has experience of (拥有近30年工作经验), and how long runs what so much was raised by."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "years of experience": [
        ("新任总监拥有近 30 年工作经验。", ["工作经验年数"]),
        ("他具有十几年珠宝行业从业经验。", ["珠宝行业从业经验年数"]),
        ("王老师有着20多年的教学经验。", ["教学经验年数"]),
        ("护士长有近二十年的临床护理经验。", ["临床护理经验年数"]),
        ("申请人须具备5年以上同类工程管理经验。", ["同类工程管理经验年数"]),
        ("他有2年多的支教经历。", ["支教经历年数"]),
        ("两家公司有10年以上的合作经历，订单3万份。", ["公司数", "合作经历年数", "订单数"]),
    ],
    "how long runs what there is so much of": [
        ("央行开展7天期330亿元公开市场逆回购操作。", ["公开市场逆回购期限", "公开市场逆回购操作"]),
        ("央行开展1年期1030亿元中期借贷便利操作。", ["中期借贷便利期限", "中期借贷便利操作"]),
        ("财政部招标发行10年期350亿元记账式国债。", ["记账式国债期限", "记账式国债"]),
        ("银行推出3年期20万元大额存单。", ["大额存单期限", "大额存单"]),
        ("公司发行5年期10亿美元的绿色债券。", ["绿色债券期限", "绿色债券"]),
        ("财政部发行30年期国债300亿元。", ["国债期限", "30年期国债"]),
    ],
    "what is no experience": [
        ("这家店有50年历史。", ["历史"]),
        ("公司有3年的观察期。", ["观察期"]),
    ],
}


@each(TABLE)
def test_how_long(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
