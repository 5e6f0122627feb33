"""The days of a holiday or a fair that a text is of: all that it tells without a time of its own is of them."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

HOLIDAY = "2023年中秋、国庆假期文旅市场情况\n\n10月6日，市文旅局发布，2023年中秋节、国庆节假期8天（9月29日至10月6日），游客300万人次。\n"
RUSH = "2024年春运收官\n\n1月26日至3月5日春运期间，全市道路发送旅客400万人次。\n"
FAIR = "2024年茶博会签约36亿元\n\n5月10日至14日，第六届茶博会在甲市举行，参观者25万人次。\n"
GOLDEN = "2023-09-29/2023-10-06"

TABLE: Quoted = {
    "what the title names, with its days in a bracket": [
        (HOLIDAY + "从客源看，省外游客占40%。", "40%", GOLDEN),
        (HOLIDAY + "夜间消费活跃。街区接待游客20万人次。", "20万人次", GOLDEN),
        (HOLIDAY + "假期全市举办演出50场。", "50场", GOLDEN),
        (HOLIDAY + "\n表　景区\n景区\t人数（万人）\n甲\t38.6", "38.6", GOLDEN),
        (
            "“五一”假期旅游平稳\n\n2023年“五一”假期5天（4月29日至5月3日），游客8万人次。\n民宿客房9百间。",
            "9百间",
            "2023-04-29/2023-05-03",
        ),
        (
            "2023年网上年货节\n\n甲市网上年货节（1月5日至20日）销售额12亿元。\n直播销售3亿元。",
            "3亿元",
            "2023-01-05/2023-01-20",
        ),
        (
            "2024年清明假期出行\n\n4月4日是假期首日。\n清明假期3天（4月4日至6日），旅客31万人次。\n铁路旅客9万人次。",
            "9万人次",
            "2024-04-04/2024-04-06",
        ),
        (
            "国庆假期消费情况\n\n2023年国庆假期（9月29日至10月6日），销售额18亿元。\n1—9月零售额90亿元。\n网络零售额5亿元。",
            "5亿元",
            GOLDEN,
        ),
        (
            "春运总结\n\n2024年春运从1月26日开始，至3月5日结束，旅客4万人次。\n去年旅客3万人次。\n投放客车210辆。",
            "210辆",
            "2024-01-26/2024-03-05",
        ),
    ],
    "or before it": [
        (RUSH + "水路发送旅客12万人次。", "12万人次", "2024-01-26/2024-03-05"),
        (FAIR + "茶企参展600家。", "600家", "2024-05-10/2024-05-14"),
        (
            "2023年文博会成果丰\n\n第三届文博会于6月7日至11日举办。\n参展企业900家。",
            "900家",
            "2023-06-07/2023-06-11",
        ),
    ],
    "what the text opens with, under any title": [
        (
            "2023年文旅工作开门红\n\n2023年春节假期（1月21日至27日），游客9万人次。\n门票收入2千万元。",
            "2千万元",
            "2023-01-21/2023-01-27",
        ),
    ],
    "a paragraph that opens with another time is of that": [
        (HOLIDAY + "1—9月，全市接待游客3千万人次。", "3千万人次", "2023-01/2023-09"),
        (FAIR + "2024年1—4月，茶叶出口2亿元。", "2亿元", "2024-01/2024-04"),
    ],
    "and the next is of those days again": [
        (HOLIDAY + "1—9月，游客3千万人次。\n演出50场。", "50场", GOLDEN),
        (FAIR + "2023年，茶叶出口2亿元。\n茶企参展600家。", "600家", "2024-05-10/2024-05-14"),
    ],
    "days of anything else are no topic": [
        (
            "甲市2023年统计公报\n\n2023年生产总值90亿元。国庆假期（9月29日至10月6日）游客3万人次。\n汽车9万辆。",
            "9万辆",
            "2023",
        ),
        (
            "2023年工作总结\n\n全市开展春季植树工作（3月1日至12日），植树9万株。\n新建公路30公里。",
            "30公里",
            "2023",
        ),
        (
            "2023年国庆假期旅游情况\n\n国庆假期（9月29日至10月6日）游客3万人次。\n2022年国庆假期（10月1日至7日）游客2万人次。\n演出50场。",
            "50场",
            GOLDEN,
        ),
    ],
}


@each_quoted(TABLE)
def test_text_is_of_the_days_of_its_topic(text: str, quote: str, period: str | None) -> None:
    """A figure has the time that governs where it stands."""
    assert period in periods(text, quote)
