"""The day that a document speaks from, and when it was told."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

TABLE: Quoted = {
    "the day of publication after the name of the paper": [
        (
            "某某新闻 2012-08-10 22:15:46\n2013年需求增加90万桶。\n机构表示，7月份供应量增加30万桶。",
            "30万桶",
            "2012-07",
        ),
    ],
    "the day of the text": [
        ("2023-08-17 10:00，正文：今日股价跌4%。", "4%", "2023-08-17"),
        ("2023-08-17 10:00，正文：昨日成交12万手。", "12万手", "2023-08-16"),
        ("2023-08-17 10:00，正文：截至发稿，股价跌4%。", "4%", "2023-08-17"),
        ("今日股价跌4%。", "4%", None),
    ],
    "after what the text tells was told, and what is quoted as it is written": [
        ("2023-08-03 10:00，正文：7月失业率4%。数据公布后，黄金跌8美元。", "8美元", "2023-08-03"),
        ("2023-08-03 10:00，正文：二季度盈利4亿元。财报发布后，股价跌8%。", "8%", "2023-08-03"),
        (
            "2023-08-03 10:00，正文：7月失业率4%，黄金短线走低，现报1937美元。",
            "1937美元",
            "2023-08-03",
        ),
        ("7月失业率4%。消息公布后，黄金跌8美元。", "8美元", None),
        (
            "2023-08-03 10:00，正文：7月失业率4%。决议公布后的首个交易日，黄金跌8美元。",
            "8美元",
            "2023-07",
        ),
    ],
    "what stands above a text as its time of publication": [
        (
            "http://a.example    2023年08月18日 23:20    来源：某网，正文：上半年产煤5万吨。",
            "5万吨",
            "2023-H1",
        ),
        ("时间：2023-08-15 21:35:00，正文：两地产煤5万吨。", "5万吨", None),
        ("某网 > 新闻 > 国际      2023-08-01 08:33:20  ，正文：两地产煤5万吨。", "5万吨", None),
        ("发布时间：2023-08-15 21:35\n本月产煤5万吨。", "5万吨", "2023-08"),
        ("来源：某报 2023-08-15 21:35\n去年产煤5万吨。", "5万吨", "2022"),
        ("公司于1999年进入中国，2023-08-15 21:35开业，产煤5万吨。", "5万吨", "2023-08-15"),
    ],
    "a report that comes out in the evening, and a day whose sentence tells how things moved": [
        ("公司2015年8月21日晚间披露了半年报，实现营收31亿元。", "31亿元", None),
        ("2023年5月1日，全国铁路客流大增。发送旅客1800万人次。", "1800万人次", "2023-05-01"),
    ],
}


@each_quoted(TABLE)
def test_the_day_that_a_text_speaks_from(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
