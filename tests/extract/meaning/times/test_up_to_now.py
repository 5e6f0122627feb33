"""Words that lead from the time told to another: 至今 to now, 此后 and 退休前， to one that is not told, 今年26岁 to an age."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

SPOKEN = "2023-07-05 10:00，正文："

UP_TO_NOW = [
    # now, for the figures of its clause
    ("2020年10月，他骗走赵某22万元。至今，受害人仅追回6万元。", "6万元", None),
    ("2020年，工厂倒闭，至今仍欠薪9万元。", "9万元", None),
    ("2020年，工厂开业。创业至今，他没花过家里9万元。", "9万元", None),
    ("2020年，教堂着火，至今仍未修复，当时有7人受伤。", "7人", "2020"),
    ("2020年，塌方7处，迄今已修复5处。事发时有9人受伤。", "9人", "2020"),
    # or since the beginning that its sentence tells, as far as the day of the text is known
    (SPOKEN + "活动从2012年开始，在师生带动下，至今已举行200场。", "200场", "2012/2023-07"),
    (SPOKEN + "该中心从2021年3月起，至今已救助90人。", "90人", "2021-03/2023-07"),
    ("活动从2012年开始，在师生带动下，至今已举行200场。", "200场", None),
    ("活动从2012年开始，至今已举行200场。每场30人。", "30人", None),
    (SPOKEN + "自2021年3月推出至今，该卡已售出90万张。", "90万张", "2021-03/2023-07"),
    ("活动自2012年推出至今，已举行200场。每场30人。", "30人", None),
    # not to a time of this year
    (SPOKEN + "排名由2022年的500名升至今年的400名。", "400名", "2023"),
    (SPOKEN + "2022年初至今，团伙盈利90万元。", "90万元", "2022-01-01/2023-07-05"),
]
ELSEWHERE = [
    # after a year or a month, and before something happened
    ("2015年股价涨至92元，此后一路下跌，最低跌至6.5元。", "6.5元", None),
    ("2012年，他出版小说3部。此后，又出版散文5部。", "5部", None),
    ("2012年，他出版小说3部。此后，又出版散文5部。读者9万人。", "9万人", "2012"),
    ("2013年升任副总，年薪50万元。退休前，他的年薪已达120万元。", "120万元", None),
    ("2019年，合作社有30户。加入前，每户收入3万元。", "3万元", None),
    ("2019年，合作社有30户。在此之前，村里有9户养蜂。", "9户", None),
    # on a day it is the day's
    ("2021年7月5日，指数早盘下跌5%，此后反弹，上涨2%。", "2%", "2021-07-05"),
    ("2021年7月5日，车展开幕，开幕式前，到场9人。", "9人", "2021-07-05"),
    # a deadline is its own
    (SPOKEN + "上半年建成9个，今年年底前，再建5个。", "5个", "2023-12-31"),
]
AGES = [
    (SPOKEN + "6月，产量9吨。今年70岁的老王说，去年减产。", "70岁", "2023"),
    (SPOKEN + "老人今年已经86岁，1952年参军。", "86岁", "2023"),
    # an age tells no time of what is told next
    (SPOKEN + "2019年，老王开店，他今年26岁，雇工5人。", "5人", "2019"),
    (SPOKEN + "2022年，老王开店2家，他今年26岁，雇工5人。", "5人", "2022"),
]


@pytest.mark.parametrize(("text", "figure", "period"), [*UP_TO_NOW, *ELSEWHERE, *AGES])
def test_what_leads_to_another_time(text: str, figure: str, period: str | None) -> None:
    found = next(one for one in extract_text(text).figures if one.text == figure)
    assert found.period == period
