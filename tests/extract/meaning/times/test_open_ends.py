"""Stretches with both of their ends, a look back up to now, and what the close of a year leaves open."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

TABLE: Quoted = {
    "a stretch with both of its ends opens what follows": [
        ("由2018年至2023年，公司累计分红52亿元，股东3万户。", "3万户", "2018/2023"),
        (
            "2023-08-01 10:00，正文：从7月1日至15日，共发生火灾8起，2人受伤。",
            "2人",
            "2023-07-01/2023-07-15",
        ),
        (
            "2023-08-01 10:00，正文：从1月至7月，接待游客86万人次，收入5亿元。",
            "5亿元",
            "2023-01/2023-07",
        ),
        ("2000年至2010年首6个月，来港人数50万人。", "50万人", "2000-01/2010-06"),
        ("2015年至2023年前9个月，建成学校862所，投资52亿元。", "52亿元", "2015-01/2023-09"),
        # where its level is of the next figure alone
        ("产量由2018年至2020年的5万吨增至2023年的8万吨，销量3万吨。", "3万吨", "2023"),
    ],
    "what moves in it was at its beginning, and is reached at its end": [
        ("从2018年到2023年，产量由5万吨增至8万吨，就业3万人。", "5万吨", "2018"),
        ("从2018年到2023年，产量由5万吨增至8万吨，就业3万人。", "8万吨", "2023"),
        ("从2018年到2023年，产量由5万吨增至8万吨，就业3万人。", "3万人", "2018/2023"),
        ("从2015年至2020年，贫困发生率从12%下降到0.8%。", "0.8%", "2020"),
        ("2016年，从4月22日至5月7日，水位由164米降至156米。", "156米", "2016-05-07"),
    ],
    "after a day up to which all is known, what comes about in a year is of the year": [
        ("截至2023年末，总资产86亿元。营业收入42亿元。", "42亿元", "2023"),
        ("截至2023年末，有效专利18万件；专利申请量1286件。", "1286件", "2023"),
        ("截至2023年末，常住人口862万人。出生人口6.2万人。", "6.2万人", "2023"),
        # it may add up within the sentence, or is said to
        ("截至2023年底，建成学校8所，接待游客86万人次。", "86万人次", "2023-12-31"),
        ("截至2023年底，累计发放贷款52亿元；招生2万人。", "2万人", "2023-12-31"),
        ("到2027年底，就业3000人；接待游客86万人次。", "86万人次", "2027-12-31"),
    ],
    "a look back up to now, in a text of no known day, is none of what it is an account of": [
        ("粮食自2010年以来连续5年丰收。2014年，播种面积1200万亩。\n牧场达267个。", "267个", "2014"),
        ("自2007年建厂以来，服务客户86万家。2014年，收入5亿元。\n员工862人。", "862人", "2014"),
        ("自2007年以来九次参赛，最好成绩是在2011年进入半决赛。\n她获得5个冠军。", "5个", None),
    ],
}


@each_quoted(TABLE)
def test_of_which_stretch(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
