"""For how long somebody has done what he has experience of: 拥有近30年工作经验."""

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
    "what is no experience": [
        ("这家店有50年历史。", ["历史"]),
        ("公司有3年的观察期。", ["观察期"]),
    ],
}


@each(TABLE)
def test_years_of_experience(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
