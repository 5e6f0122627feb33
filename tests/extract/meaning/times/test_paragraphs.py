"""What a paragraph is of before any date of its own: nothing of the one before, unless it divides what that has told."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

ASKED = "2020年婚龄27岁。\n2023年3月至5月，课题组在12个县开展问卷调查，回收问卷8千份。\n"
FORECAST = "一、本期业绩预告情况\n预计2023年度实现净利润3亿元。\n"

TABLE: Quoted = {
    "what those who were asked have answered, in a paragraph after the survey": [
        (f"{ASKED}被问及原因，六成受访者选择“没时间”。", "六成", "2023-03/2023-05"),
        (f"{ASKED}68%的受访者有房，月均支出3260元。", "3260元", "2023-03/2023-05"),
        (f"{ASKED}全国有托位500万个。", "500万个", None),
        (f"{ASKED}2021年，受访者占六成。", "六成", "2021"),
        ("2020年婚龄27岁。\n2023年建校3所。\n受访者有6人。", "6人", None),
    ],
    "what a heading says of the same time of the year before": [
        (f"{FORECAST}二、上年同期经营业绩和财务状况\n净利润：2.1亿元。", "2.1亿元", "2022"),
        (
            f"{FORECAST}二、上年同期业绩情况\n（一）净利润2.1亿元。\n（二）每股收益0.16元。",
            "0.16元",
            "2022",
        ),
        (f"{FORECAST}二、去年同期主要指标\n营业收入36亿元。", "36亿元", "2022"),
        (
            f"{FORECAST}二、上年同期业绩情况\n净利润2.1亿元。\n三、业绩预增的原因\n2023年订单3万份。",
            "3万份",
            "2023",
        ),
        (
            "一、业绩预告期间\n2024年1月1日至2024年3月31日，公司预计净利润3亿元。\n二、上年同期业绩情况\n净利润2.1亿元。",
            "2.1亿元",
            "2023-01-01/2023-03-31",
        ),
        (f"{FORECAST}二、与上年同期相比变动的原因\n订单增加3万份。", "3万份", "2023"),
    ],
    "a paragraph that divides what the one before has told, by whatever, is of its time": [
        (
            "2018年末，共有单位217万个。2013年末有90万个。\n2018年末，共有企业21万个。\n按行业分，制造业32万个。",
            "32万个",
            "2018-12-31",
        ),
        (
            "2013年末有单位90万个。\n2018年末，共有企业21万个。\n分区域看，东部12万个。",
            "12万个",
            "2018-12-31",
        ),
        ("2013年末有单位90万个。\n2018年末，共有企业21万个。\n职工32万人。", "32万人", None),
        ("2018年，财产险收入17亿元，增长9%；\n人身险收入27亿元。", "27亿元", "2018"),
        ("2018年主要任务是：\n新建学校6所；\n改造危房12间。", "12间", "2018"),
        ("2018年产煤5万吨，\n发电7亿千瓦时。", "7亿千瓦时", "2018"),
        ("2018年产煤5万吨、\n铁矿石7万吨。", "7万吨", "2018"),
        ("2018年5月3日产煤5万吨。\n发电7亿千瓦时。", "7亿千瓦时", None),
    ],
    "what opens with 其中 tells the parts of what was told before": [
        (
            "2023年7月末，贷款余额9亿元。\n其中，企业贷款5亿元，个人贷款4亿元。",
            "4亿元",
            "2023-07-31",
        ),
        ("2023年6月8日，抽检9次。\n其中合格7次。", "7次", "2023-06-08"),
        ("2021年3月4日，到港9船。   其中，货船5船。", "5船", "2021-03-04"),
        ("2020年12月31日，在册9人。\n其中：工人5人。", "5人", "2020-12-31"),
        ("2018年5月6日，收购3家。\n对其中的工厂投资5亿元。", "5亿元", None),
    ],
    "a day of the paragraph before is none of this one, though a page ran the two together": [
        ("2014年5月9日，抽检3次。   法院认为，判处罚金4万元。", "4万元", None),
        ("2016年2月29日，开行6班。   据介绍，该线全长9公里。", "9公里", None),
        ("2016年2月29日，开行6班。\n据介绍，该线全长9公里。", "9公里", None),
        ("2016年2月29日，开行6班。据介绍，运送货物9吨。", "9吨", "2016-02-29"),
        ("6月8日，2023年第一场雪，降雪3毫米。\u3000\u3000山区面积9公顷。", "9公顷", None),
    ],
}


@each_quoted(TABLE)
def test_a_paragraph_goes_on_with_the_one_before(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
