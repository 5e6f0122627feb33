"""By how much one rate is ahead of that of what runs so long, or of its own before: 比10年期国债高出95个基点, 比三年前高出."""

from __future__ import annotations

from tests.extract.meaning.tables import Means, Table, each, read

LEAD, CHANGE = "difference", "change"
TABLE: Table = {
    "what it is ahead of runs so long": [
        (
            "2年期国债收益率升至4.9%，比10年期国债高出约95个基点。",
            [
                Means("2年", "国债期限"),
                Means("4.9%", "2年期国债收益率"),
                Means("10年", "国债期限"),
                Means("95个基点", "2年期国债收益率高于10年期国债的幅度", role=LEAD),
            ],
        ),
        (
            "意大利10年期国债收益率比德国10年期国债高出180个基点。",
            [
                Means("10年", "国债期限"),
                Means("10年", "国债期限"),
                Means("180个基点", "10年期国债收益率高于德国10年期国债的幅度", role=LEAD),
            ],
        ),
        (
            "5年期贷款利率比1年期贷款利率高75个基点。",
            [
                Means("5年", "贷款期限"),
                Means("1年", "贷款期限"),
                Means("75个基点", "5年期贷款利率高于1年期贷款利率的幅度", role=LEAD),
            ],
        ),
        (
            "公司债利率为5.2%，比同期限国债高约210个基点。",
            [
                Means("5.2%", "公司债利率"),
                Means("210个基点", "公司债利率高于同期限国债的幅度", role=LEAD),
            ],
        ),
        (
            "大额存单利率为2.9%，比3年期定期存款高出15个基点。",
            [
                Means("2.9%", "大额存单利率"),
                Means("3年", "定期存款期限"),
                Means("15个基点", "大额存单利率高于3年期定期存款的幅度", role=LEAD),
            ],
        ),
    ],
    "its own level before": [
        (
            "按揭利率为6.8%，比一年前高出约130个基点。",
            [
                Means("6.8%", "按揭利率"),
                Means("一年", None),
                Means("130个基点", "按揭利率变动", role=CHANGE),
            ],
        ),
        (
            "产能利用率比三年前高出2.5个百分点。",
            [Means("三年", None), Means("2.5个百分点", "产能利用率变动", role=CHANGE)],
        ),
        (
            "失业率比疫情前高出1.1个百分点。",
            [Means("1.1个百分点", "失业率变动", role=CHANGE, sign="+")],
        ),
        (
            "房价指数比去年末低出3个百分点。",
            [Means("3个百分点", "房价指数变动", role=CHANGE, sign="-")],
        ),
        (
            "拖欠率比上年同期高出0.4个百分点。",
            [Means("0.4个百分点", "拖欠率变动", role=CHANGE)],
        ),
    ],
}


@each(TABLE)
def test_who_is_ahead_of_whom(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
