"""The share of a whole that stands after its own amount: 占全县42万人口的7.1%, 相当于全行1600亿元贷款的5%."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the whole after its amount": [
        (
            "失业人口达200万人，相当于2500万劳动人口的8%。",
            ["失业人口", "劳动人口", "失业人口占劳动人口的比重"],
        ),
        (
            "受灾群众达3万人，约占全县42万人口的7.1%。",
            ["受灾群众数", "人口", "受灾群众占人口的比重"],
        ),
        (
            "贷款余额80亿元，相当于全行1600亿元贷款的5%。",
            ["贷款余额", "贷款", "贷款余额占贷款的比重"],
        ),
        (
            "该厂年产量达90万辆，占全国725万辆总产量的12%。",
            ["年产量", "总产量", "年产量占总产量的比重"],
        ),
        (
            "移居者超逾60万人，相等于现时全岛900万人口的6.7%。",
            ["移居者数", "人口", "移居者占人口的比重"],
        ),
    ],
    "who is so much of a population is a part of it": [
        ("难民人数达110万人，相当于当地人口的四分之一。", ["难民人数", "难民人数占当地人口的比重"]),
        ("外籍劳工达20万人，相等于全岛人口的3%。", ["外籍劳工人数", "外籍劳工占全岛人口的比重"]),
    ],
    "other words for being as much": [
        ("公司市值达3万亿美元，等同于法国GDP的九成。", ["公司市值", "公司市值与法国GDP之比"]),
        ("罚款达2亿元，相等于公司利润的30%。", ["罚款", "罚款与公司利润之比"]),
        ("该国外债达4500亿美元，等于国内生产总值的68%。", ["外债", "外债占国内生产总值的比重"]),
    ],
}


@each(TABLE)
def test_the_whole_is_told_after_its_amount(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
