"""目前 in a text that says itself from which day it speaks is that day, for its sentence."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

NEWS = "2023-08-18 10:00，正文："

NOW: Quoted = {
    "the day of the text, for all of the sentence": [
        (NEWS + "目前，全县共有图书馆12座。", "12座", "2023-08-18"),
        (NEWS + "2021年建成书屋5座。截至目前，共建成书屋12座，藏书3万册。", "3万册", "2023-08-18"),
        (NEWS + "去年台风致5人死亡。目前已有26人获救，8人仍在搜寻。", "8人", "2023-08-18"),
        (NEWS + "负责人介绍，目前协会有会员600名。", "600名", "2023-08-18"),
        (NEWS + "过去只有3家客栈，如今全村客栈超过40家。", "40家", "2023-08-18"),
        (NEWS + "该公司目前拥有专利90项。", "90项", "2023-08-18"),
        ("新华社2016年6月23日电 目前，两国有友好城市5对。", "5对", "2016-06-23"),
    ],
    "the next sentence is of no known time again": [
        (NEWS + "2021年建成书屋5座。目前有藏书3万册。读者2000人。", "2000人", None),
        (NEWS + "目前，案件正在审理。该院曾被罚款3万元。", "3万元", None),
        (NEWS + "目前公司经营正常。其门店有40家。", "40家", None),
    ],
    "what something is to come out of, and not what it comes to": [
        (NEWS + "车程将从目前的60分钟缩短至20分钟。", "60分钟", "2023-08-18"),
        (NEWS + "车程将从目前的60分钟缩短至20分钟。", "20分钟", None),
        (NEWS + "床位由目前的300张增至500张。", "500张", None),
    ],
    "not what is foreseen now": [
        (NEWS + "目前市场预计，销量将达到30万辆。", "30万辆", None),
        (NEWS + "目前，公司计划新开门店40家。", "40家", None),
        (NEWS + "目前，双方有望合作建设电站6座。", "6座", None),
    ],
    "unknown in a text of no known day, and of years up to now": [
        ("目前，全县共有图书馆12座。", "12座", None),
        (NEWS + "近年来，全县建成图书馆12座。", "12座", None),
    ],
}


@each_quoted(NOW)
def test_now_is_the_day_of_the_text(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
