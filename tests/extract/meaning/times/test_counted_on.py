"""Times counted on from what a date named last: 次年, 翌日, 同年, 三年后; and 十年前, which is none that is told."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

SPOKEN = "2023-07-05 10:00，正文："

COUNTED_ON = [
    # the year after, and the same one
    ("1990年，他赴美留学。翌年获得奖学金2万美元。", "2万美元", "1991"),
    ("2014年，他借款5万元开店。次年，小店收入9万元。", "9万元", "2015"),
    ("2014年，他借款5万元开店。次年，小店收入9万元。再次年收入70万元。", "70万元", "2015"),
    ("2014年，他开店。次年5月，小店收入9万元。", "9万元", "2015-05"),
    ("2001年他回国创业。同年，公司融资800万元。", "800万元", "2001"),
    ("2015年5月3日，工厂开工，次年产值6亿元。", "6亿元", "2016"),
    ("工厂于2015年开工，于次年底完工，用工70人。", "70人", "2016-12-31"),
    # also where the text has turned back to now
    (SPOKEN + "2001年他回国创业。同年，公司融资800万元。", "800万元", "2001"),
    (SPOKEN + "2001年他创业，借款3万元。次年，公司融资800万元。", "800万元", "2002"),
    (SPOKEN + "2001年他创业。次年，公司融资800万元。公司有70人。", "70人", None),
    (SPOKEN + "2001年他创业。当年，公司融资800万元。", "800万元", "2001"),
    # the day and the month after
    ("2020年11月9日，卡车侧翻。次日，查处超载12起。", "12起", "2020-11-10"),
    ("2020年12月31日，货轮触礁，3人获救。翌日，2人获救。", "2人", "2021-01-01"),
    ("2020年11月，产量9吨。次月，产量7吨。", "7吨", "2020-12"),
    ("2020年12月，产量9吨，次月减产2吨。", "2吨", "2021-01"),
    # so much later, for its sentence
    ("2014年，他借款5万元开店。三年后，小店收入90万元。", "90万元", "2017"),
    ("2014年，他借款5万元开店。三年之后，小店收入90万元。员工30人。", "30人", None),
    ("2021年11月，公司裁员9人。两个月后，再裁员6人。", "6人", "2022-01"),
    ("2021年2月26日，抽检3次。5天后，抽检7次。", "7次", "2021-03-03"),
    # none where the time told is longer than what is counted
    ("2021年，公司裁员9人。两个月后，再裁员6人。", "6人", None),
    ("2016年至2019年，公司裁员9人。两年后，再裁员6人。", "6人", None),
    # so long ago is no time that was told
    ("2019年，村里有9家店。十年前，全村只有2家店。", "2家", None),
    ("2019年，村里有9家店。十年前，全村只有2家店。村民300人。", "300人", "2019"),
    # no such words
    ("2014年产值9亿元，层次年均提升，批次产量70吨。", "70吨", "2014"),
    ("2014年产值9亿元，合同期满3年后续签，用工70人。", "70人", "2014"),
    ("每年10月至次年3月，气温低于5℃。", "5℃", None),
]


@pytest.mark.parametrize(("text", "figure", "period"), COUNTED_ON)
def test_what_counts_on_from_a_date(text: str, figure: str, period: str | None) -> None:
    found = next(one for one in extract_text(text).figures if one.text == figure)
    assert found.period == period
