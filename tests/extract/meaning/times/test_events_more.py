"""期间 at the opening of a sentence is the time that the one before told of."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

NEWS = "2023-08-05 08:12，正文："
MANAGER = "王某于2016年3月15日起任职，任职期间累计回报206%。期间调仓100次，其中盈利61次，胜率为61%。员工300人。"

MEANWHILE: Quoted = {
    "since the beginning of a stretch that has its own sentence": [
        (NEWS + MANAGER, "100次", "2016-03-15/2023-08-05"),
        (NEWS + MANAGER, "61%", "2016-03-15/2023-08-05"),
        (
            NEWS + "自2021年以来，公司新开门店30家；期间关闭门店5家。",
            "5家",
            "2021/2023-08",
        ),
        (
            NEWS + "自7月28日以来，洪水致5人死亡。期间，转移群众3000人。",
            "3000人",
            "2023-07-28/2023-08-05",
        ),
    ],
    "a year or some days": [
        (NEWS + "2021年，公司新开门店30家。期间关闭门店5家。", "5家", "2021"),
        (
            NEWS + "8月1日至3日，展会接待观众5万人次。期间，签约项目30个。",
            "30个",
            "2023-08-01/2023-08-03",
        ),
    ],
    "and no further": [
        (NEWS + MANAGER, "300人", None),
    ],
    "the name of a cost": [
        (NEWS + "2021年，公司新开门店30家。期间费用3亿元。", "3亿元", None),
    ],
}


@each_quoted(MEANWHILE)
def test_meanwhile(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
