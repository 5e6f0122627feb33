"""Lengths of time that stand for a period: 近15年 and 五年来 govern, mostly as no known period."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

TABLE: Quoted = {
    "the holiday of National Day is the first week of October, where it lasts one": [
        (
            "2024年国庆假期7天，景区售票42万张。门票收入3亿元。",
            "3亿元",
            "2024-10-01/2024-10-07",
        ),
        ("2024-10-08 09:50\n国庆七天长假，商场售货12亿元。", "12亿元", "2024-10-01/2024-10-07"),
        ("2022-09-08 09:50\n去年国庆节假期7天，影院售票5万张。", "5万张", "2021-10-01/2021-10-07"),
        ("2019年“国庆”黄金周7天，餐馆收入9亿元。", "9亿元", "2019-10-01/2019-10-07"),
        (
            "2024年国庆假期全县旅游情况\n2024年国庆假期七天，售票42万张。\n餐馆收入9亿元。",
            "9亿元",
            "2024-10-01/2024-10-07",
        ),
    ],
    "no other holiday, and no other length": [
        ("2023年国庆假期8天，景区售票42万张。", "42万张", "2023"),
        ("2024年春节假期7天，景区售票42万张。", "42万张", "2024"),
        ("国庆假期7天，景区售票42万张。", "42万张", None),
    ],
    "a length after two times that are compared lies between them": [
        ("2020年有人口38万人，与2010年的40万人相比，十年共减少2万人。", "2万人", "2020"),
        ("2020年有人口38万人，同2010年的40万人相比，十年累计减少2万人，下降5%。", "5%", "2020"),
        ("2023年末有企业90家，和2018年末的70家相比，五年共增加20家。", "20家", "2023-12-31"),
        ("2022年造林9万亩，与2012年相比，十年间累计增加6万亩。", "6万亩", "2022"),
    ],
    "a mean over years is of no single one that was told before": [
        ("2025年，产值9亿元。粮食产量年均增长6%。", "6%", None),
        ("2025年产值9亿元，年均增长6%。", "6%", "2025"),
    ],
    "in the last years, and now": [
        ("2023年上半年增长5%。近年来，收入最高的三个行业是金融。", "三个", None),
        ("2022年造林5万亩。近几年，新建学校6所。", "6所", None),
        ("2022年造林5万亩；多年来建房3万套。", "3万套", None),
        ("2022年近年来首次增长，出口5万吨。", "5万吨", "2022"),
    ],
    "a stretch of time up to now, or from now, is itself of no period": [
        ("2022年产煤5万吨。近15年造林21万亩。", "15年", None),
        ("2023年二季度成本以两年来最慢的速度增长。", "两年", None),
        ("2023年8月3日净值涨1%，近6个月跌2%。", "6个月", None),
        ("2023年7月逾期率2%，未来9至12个月还将上升。", "9至12个月", None),
        ("2013年末规模达到峰值，10年间降幅34%。", "10年", None),
    ],
    "months before something, of the year, or of no known time": [
        ("2024年10月5日讯 手术前六个月，支出300元。", "300元", None),
        ("2024年10月5日讯 前九个月，全国发案100件。", "100件", "2024-01/2024-09"),
        ("2024年10月5日讯 今年前四个月发案100件。", "100件", "2024-01/2024-04"),
    ],
    "so much later, from what a date named last, for its sentence": [
        ("2014年，他借款5万元开店。三年后，小店收入90万元。", "90万元", "2017"),
        ("2014年，他借款5万元开店。三年之后，小店收入90万元。员工30人。", "30人", None),
        ("2021年11月，公司裁员9人。两个月后，再裁员6人。", "6人", "2022-01"),
        ("2021年2月26日，抽检3次。5天后，抽检7次。", "7次", "2021-03-03"),
    ],
    "none where the time told is longer than what is counted": [
        ("2021年，公司裁员9人。两个月后，再裁员6人。", "6人", None),
        ("2016年至2019年，公司裁员9人。两年后，再裁员6人。", "6人", None),
    ],
    "so long ago is no time that was told": [
        ("2019年，村里有9家店。十年前，全村只有2家店。", "2家", None),
        ("2019年，村里有9家店。十年前，全村只有2家店。村民300人。", "300人", "2019"),
    ],
    "nor is how long something ran that is over": [
        ("2014年产值9亿元，合同期满3年后续签，用工70人。", "70人", "2014"),
    ],
}


@each_quoted(TABLE)
def test_a_length_of_time_governs(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
