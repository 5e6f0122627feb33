"""What a date does to the times told after it."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

TABLE: Quoted = {
    "a census counts all on one day": [
        (
            "人口普查公报\n以2020年11月1日零时为标准时点进行了普查。\n一、常住人口\n全市常住人口为6645243人。",
            "6645243人",
            "2020-11-01",
        ),
    ],
    "the day named last": [
        ("2023年8月7日，股价跌4%。近5日跌6%。\n当日融资买入6万元。", "6万元", "2023-08-07"),
        ("2023-08-17 10:00，正文：当天成交12万手。", "12万手", "2023-08-17"),
        ("当天成交12万手。", "12万手", None),
    ],
    "a year that only says which things are meant: how many there are is of it": [
        ("2023年开工的86个项目中，已有52个竣工。", "86个", "2023"),
        ("2018年建档的400户贫困户中，现已脱贫390户。", "400户", "2018"),
    ],
    "how far they have got since is of now": [
        ("2023年开工的86个项目中，已有52个竣工。", "52个", None),
        ("2021年立项的35个课题中，已结题28个。", "28个", None),
        ("2020年招收的500名学生中，已有460人毕业。", "460人", None),
        ("2019年入驻的60家企业中，有15家已上市。", "15家", None),
        ("2022年排查出的300处隐患中，已整改280处。", "280处", None),
        ("2021年种下的500亩果树，现已挂果300亩。", "300亩", None),
        ("2022年建成的3个园区已入驻企业90家，产值50亿元。", "50亿元", None),
    ],
    "which a text may have told": [
        ("截至2024年6月底，2023年开工的86个项目已竣工52个。", "52个", "2024-06-30"),
        ("2024年，全市新开工项目30个。2023年开工的86个项目，已有52个竣工。", "52个", "2024"),
        ("2023年，全市生产总值9亿元。2022年签约的120个项目中，90个已开工。", "90个", "2023"),
    ],
    "so is what the text goes on with": [
        ("2022年，全市投资9亿元。2021年开工的8个项目中，已有5个竣工。企业30家。", "30家", "2022"),
    ],
    "not where the things are all that is told of that time": [
        ("2022年上半年实现的30亿元收入，已超过去年全年，增长20%。", "20%", "2022-H1"),
        ("2023年新增的30万就业人员中，高校毕业生已达12万人。", "12万人", "2023"),
        ("2022年2月27日发生的5.6级地震已致2人死亡。", "2人", "2022-02-27"),
        ("2022年，全市开工项目86个，已竣工52个。", "52个", "2022"),
    ],
}


@each_quoted(TABLE)
def test_what_a_date_does(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
