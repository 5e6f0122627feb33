"""What is planned, in stock, aimed at or published is of no time, or of another one, than the paragraph has told."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

TABLE: Quoted = {
    "a plan is of no time that has passed": [
        ("2023年，公司营业收入86亿元。公司拟投资36亿元建设基地，年产52万吨。", "36亿元", None),
        ("2023年，公司营业收入86亿元。公司拟投资36亿元建设基地，年产52万吨。", "52万吨", None),
        ("2023年上半年，营业收入86亿元。公司拟募集资金5亿元，其中3亿元用于建厂。", "3亿元", None),
        ("2023年末，员工862人。集团拟收购甲公司70%股权。", "70%", None),
        ("2023年，公司营业收入86亿元。公司拟新建基地36万平方米。员工862人。", "862人", "2023"),
        # a time of its own sentence is its
        ("2023年8月，公司拟投资36亿元建设基地。", "36亿元", "2023-08"),
        # a dividend is of the year that it is paid for
        ("2024年，净利润5亿元。公司拟向全体股东每10股派现3元。", "3元", "2024"),
        # not in a word, nor before a noun
        ("2024年，虚拟投资者86万人。", "86万人", "2024"),
    ],
    "what there is at the end of a stretch": [
        (
            "2022年2月26日至2022年5月28日，确诊626例，出院500例。现有疑似病例2例。",
            "2例",
            "2022-05-28",
        ),
        ("2023年1月至6月，受理案件862件。现有未结案件62件。", "62件", "2023-06-30"),
        (
            "2023年1月至6月，受理案件862件。全市现有法官52人。办结800件。",
            "800件",
            "2023-01/2023-06",
        ),
        ("2023年，招商86亿元。全县现有企业862家。", "862家", "2023"),
    ],
    "the whole of the year is not of that by which something else is to be": [
        ("2025年，产值增长5%。力争到2027年产值达2000亿元，全年新增企业150家。", "150家", "2025"),
        ("2024年，推进城市更新，到2026年改造小区86个，全年开工52个。", "52个", "2024"),
        (
            "2023年上半年，用电86亿千瓦时；到2025年装机52万千瓦，全年新增3万千瓦。",
            "3万千瓦",
            "2023",
        ),
        ("2023年，接待游客86万人次。到2025年，全年接待游客5000万人次。", "5000万人次", "2025"),
        ("到2025年，接待游客5000万人次，全年收入500亿元。", "500亿元", "2025"),
    ],
    "what another source says, published on the same day": [
        ("2024年末，员工862人。同日披露的公告显示，公司共有专利86件。", "86件", None),
        ("2023年8月5日，罚款90万元。同日公布的决定书显示，违法所得8万元。", "8万元", None),
        ("2023年8月5日，罚款90万元，当日没收8万元。", "8万元", "2023-08-05"),
    ],
}


@each_quoted(TABLE)
def test_of_what_time_it_is(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
