"""What was held or happened on a day, and the sentences after it that still tell of that."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

NEWS = "2023-08-14 09:30，正文："

TAKEN_UP: Quoted = {
    "by its own noun": [
        (
            NEWS + "8月12日，市人社局举办秋季招聘会。本次招聘会进场3800人次。",
            "3800人次",
            "2023-08-12",
        ),
        (
            NEWS + "8月12日，县科协开展科普集市。据统计，此次集市发放手册2000份。",
            "2000份",
            "2023-08-12",
        ),
        (
            NEWS + "8月12日凌晨，某厂发生火灾。此次火灾烧毁厂房300平方米。",
            "300平方米",
            "2023-08-12",
        ),
        (NEWS + "8月12日，茶叶推介会在州府举行。此次推介会签约项目18个。", "18个", "2023-08-12"),
        (
            NEWS
            + "8月12日，茶叶推介会在州府举行。一批近期有需求的客商到会。此次推介会签约项目18个。",
            "18个",
            "2023-08-12",
        ),
    ],
    "by where it was": [
        (
            NEWS + "8月12日，茶叶推介会在州府举行。会上，18个项目签约，总投资52亿元。",
            "52亿元",
            "2023-08-12",
        ),
        (
            NEWS + "8月12日，县科协开展科普集市。活动现场，志愿者发放手册2000份。",
            "2000份",
            "2023-08-12",
        ),
        (
            NEWS + "8月12日，团县委组织学生走进敬老院。活动共吸引60名学生参与。",
            "60名",
            "2023-08-12",
        ),
    ],
    "after a sentence that names nothing of it": [
        (
            NEWS
            + "8月12日，秋季招聘会在体育馆举行。云海集团等156家企业参会。据统计，本次招聘会进场3800人次。",
            "156家",
            "2023-08-12",
        ),
        (
            NEWS
            + "8月12日，秋季招聘会在体育馆举行。云海集团等156家企业参会。\n\n近年来，就业向好。\n\n据统计，本次招聘活动进场3800人次。",
            "156家",
            "2023-08-12",
        ),
    ],
    "in a later paragraph": [
        (
            NEWS
            + "8月12日，秋季招聘会在体育馆举行。\n\n据统计，本次招聘活动进场3800人次，收到简历2401份。",
            "2401份",
            "2023-08-12",
        ),
    ],
    "and not by what the year before saw": [
        (
            NEWS + "8月12日，市科协举办科普讲座。去年，全市举办讲座300场。本次讲座有200人参加。",
            "300场",
            "2022",
        ),
        (
            NEWS + "8月12日，市科协举办科普讲座。去年，全市举办讲座300场。本次讲座有200人参加。",
            "200人",
            "2023-08-12",
        ),
    ],
}
LEFT: Quoted = {
    "nothing takes it up": [
        (NEWS + "8月12日，县科协开展科普集市。李某有3个孩子。", "3个", None),
        (NEWS + "8月12日，市领导会见来宾。会议中心有座位2000个。", "2000个", None),
    ],
    "what somebody said at it": [
        (
            NEWS + "8月12日，茶叶推介会在州府举行。会上，王某介绍，全州有茶企3000家。",
            "3000家",
            None,
        ),
    ],
    "what is to come": [
        (NEWS + "8月12日，茶叶推介会在州府举行。本次推介会后，州里将建茶园300亩。", "300亩", None),
    ],
    "another occasion": [
        (NEWS + "8月12日，茶叶推介会在州府举行。此次降价涉及药品50种。", "50种", None),
        (
            NEWS + "去年8月12日，首届茶叶推介会在州府举行。\n\n本次推介会签约项目18个。",
            "18个",
            None,
        ),
    ],
    "that of another day": [
        (
            NEWS + "8月12日，秋季执法行动启动。\n\n日前，禁毒支队出动。此次行动查获毒品3公斤。",
            "3公斤",
            None,
        ),
        (
            NEWS + "8月12日，民警开展清查行动。\n\n昨夜，交警出动。此次行动查扣车辆30辆。",
            "30辆",
            None,
        ),
        (
            NEWS + "8月12日，县里举行招聘会。近日，市里办会。本次招聘会进场800人次。",
            "800人次",
            None,
        ),
        ("2023年8月12日讯近日，茶叶座谈会召开。18家茶企参加本次座谈会。", "18家", None),
        ("2023年8月12日讯 日前，县科协开展科普集市。此次集市发放手册2000份。", "2000份", None),
    ],
    "how people live at any time": [
        (NEWS + "8月12日，村里举行集市。村民大多外出，留守30人。本次集市摆摊20个。", "30人", None),
        (NEWS + "8月12日，社区举行义诊。社区常年住着老人400名。本次义诊服务90人。", "400名", None),
    ],
    "what is opened goes on": [
        (NEWS + "8月12日，运动会开幕式在体育馆举行。本届运动会设项目25个。", "25个", None),
    ],
    "after another date": [
        (
            NEWS
            + "8月12日，茶叶推介会在州府举行。8月13日，洽谈会开始。\n\n此次推介会签约项目18个。",
            "18个",
            None,
        ),
    ],
}


@each_quoted(TAKEN_UP)
def test_taken_up(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]


@each_quoted(LEFT)
def test_left(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
