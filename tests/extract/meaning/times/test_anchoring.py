"""Which year a date that leaves it out is of: the last such time, unless it is planned or told by its day."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Quoted, each_quoted, periods, told

MAY = date(2024, 5, 1)
"""The day that the texts are read on."""

LAST_SUCH = [
    # what would be to come, though nothing says that it is planned
    ("11月份，规模以上工业增加值同比增长6.6%。", {"6.6%": "2023-11"}),
    ("6月份，全市用电量36亿千瓦时，增长5%。", {"36亿千瓦时": "2023-06", "5%": "2023-06"}),
    ("截至12月末，贷款余额860亿元，增长5%。", {"860亿元": "2023-12-31", "5%": "2023-12-31"}),
    ("前三季度，全市地区生产总值860亿元，增长5%。", {"860亿元": "2023-01/2023-09"}),
    ("1—7月，完成投资86亿元。", {"86亿元": "2023-01/2023-07"}),
    ("公司11月营收36亿元，环比下降3%。", {"36亿元": "2023-11"}),
    # planned, of this year, or by the day
    ("5月，全市将建成学校3所。", {"3所": "2024-05 target"}),
    ("预计6月份用电量同比增长6%。", {"6%": "2024-06 target"}),
    ("力争到6月底，完成投资86亿元。", {"86亿元": "2024-06-30 target"}),
    ("今年6月份，完成投资86亿元。", {"86亿元": "2024-06 target"}),
    ("今年，全市计划建成学校3所。6月完成2所。", {"2所": "2024-06 target"}),
    ("6月18日，公司完成投资3亿元。", {"3亿元": "2024-06-18 target"}),
    ("产品6月上市，售价3800元。", {"3800元": "2024-06 target"}),
    # a text that is dated itself speaks from that day
    ("2024年5月1日电 公司准备在8月完成投资3亿元。", {"3亿元": "2024-08 target"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LAST_SUCH)
def test_a_time_without_its_year_is_the_last_such(text: str, expected: dict[str, str]) -> None:
    assert told(text, expected, MAY) == expected


OVER = [
    ("截至6月30日，累计报告病例862例。", "2023-06-30"),
    ("截至12月末，贷款余额862亿元。", "2023-12-31"),
    ("最高气温出现在7月12日，达40.2℃。", "2023-07-12"),
    ("截至4月末，贷款余额862亿元。", "2024-04-30"),
    # to come, or with its own year
    ("6月30日前完成投资86亿元。", "2024-06-30"),
    ("截至2024年6月30日，贷款余额862亿元。", "2024-06-30"),
]
"""Texts read on 1 May 2024, and the period of their figure."""


@pytest.mark.parametrize(("text", "period"), OVER)
def test_what_has_to_be_over_is(text: str, period: str) -> None:
    figures = extract_text(text, date(2024, 5, 1)).figures
    assert [one.period for one in figures if one.kind != "date"] == [period]


TABLE: Quoted = {
    "the month since which something goes on completes the dates after it, where no later year is told": [
        ("2024年8月以来，全县持续无雨。截至20日，32座水库干涸。", "32座", "2024-08-20"),
        ("2024年6月中旬以来，全县连降暴雨，截至25日，倒塌房屋32间。", "32间", "2024-06-25"),
        ("2024年7月下旬以来，该县连降暴雨。8月2日，转移群众3200人。", "3200人", "2024-08-02"),
    ],
    "not a year since which, or an event long ago": [
        ("2018年以来，全县持续向好。1—6月，投资增长3.2%。", "3.2%", None),
        ("自2018年8月以来，全县修路不停。截至6月末，修路32公里。", "32公里", None),
        ("2018年8月以来，全县修路不停。截至20日，修路32公里。2021年植树9棵。", "32公里", None),
    ],
    "a month far ahead of the day that the text speaks from is of the year before, unless it is foreseen": [
        ("2026年1月9日讯 甲公司今日公布12月营收，为35亿元。", "35亿元", "2025-12"),
        ("2026-01-09 甲公司今日公布12月营收，为35亿元。", "35亿元", "2025-12"),
        ("2026年1月9日讯 甲公司今日公布3月营收，为35亿元。", "35亿元", "2026-03"),
        ("2026年1月9日讯 甲公司预计12月产量为35亿元。", "35亿元", "2026-12"),
        ("2026年1月9日讯 会期为9月19日，投入35亿元。", "35亿元", "2026-09-19"),
        ("2023-12-31总资产300亿元。", "300亿元", "2023-12-31"),
    ],
    "a deadline completes no month after it": [
        ("债务上限暂停到2025年，截至7月底发行了12亿元。", "12亿元", None),
    ],
    "a year that is foreseen or set aside for something is not the one that the text speaks from": [
        ("央行预计2024年物价涨5%，2026年涨3%。今年物价涨9%。", "9%", None),
        ("展望2024年，物价将涨5%。明年物价涨9%。", "9%", None),
        ("展望2024年，物价将涨5%。7月物价涨9%。", "9%", None),
        ("机构预测，到2030年产能5万吨。今年产能3万吨。", "3万吨", None),
        ("该县把2016年定为建设年。去年投资5亿元，今年投资6亿元。", "5亿元", "2015"),
        ("该县将2016年确定为改革年。去年投资5亿元，今年投资6亿元。", "6亿元", "2016"),
        ("该县2016年投资8亿元。去年投资5亿元。", "5亿元", "2016"),
        ("1978年，村里只有学校3所。去年，村里来了游客9万人。", "9万人", None),
        ("1925年建店。今年，营收大约70亿元。", "70亿元", None),
        ("1988年，他来过一次。今年3月，他带来投资5亿元。", "5亿元", None),
    ],
    "months of the year that the title names, in a report dated the year after": [
        (
            "中国房地产业运行报告(2010年1-9月)\n2011年02月12日11:40 | 某网\n9月份，房屋销售价格同比上涨9.1%。",
            "9.1%",
            "2010-09",
        ),
    ],
    "今年 is no year that the text looks back to from a later one": [
        (
            "2016年成为最大的伙伴，并从当年至2018年保持这一位置。\n今年1-6月出口50亿元。",
            "50亿元",
            None,
        ),
    ],
    "a past year keeps its month to itself, 本月 and 上月 are reckoned from the day of the text": [
        ("2023-08-18，正文：纪录由2021年6月创下。12日开工，产煤5万吨。", "5万吨", "2023-08-12"),
        (
            "2023-08-18，正文：7月开工。2021年6月曾停工。12日复产，产煤5万吨。",
            "5万吨",
            "2023-07-12",
        ),
        ("2023-08-18，正文：去年6月停工，本月17日复产，产煤5万吨。", "5万吨", "2023-08-17"),
        ("2023-08-18，正文：上月17日复产，产煤5万吨。", "5万吨", "2023-07-17"),
    ],
    "a date without its year goes on with a past year where this one's has not come yet": [
        ("2023-08-12，正文：2022年9月9日下单。9月12日，退款6599元。", "6599元", "2022-09-12"),
        ("2023-08-12，正文：2022年9月9日下单。7月12日，退款6599元。", "6599元", "2023-07-12"),
        ("2023-08-12，正文：2022年9月9日成立。9月12日将举办活动3场。", "3场", "2023-09-12"),
    ],
    "a year to come completes no date of now": [
        (
            "2023-08-01 10:00，正文：集团2023及2024年回报率约15%，8月1日股价跌4%。",
            "4%",
            "2023-08-01",
        ),
    ],
    "what a change starts from, and what a year in a title says of now": [
        ("2023年，单位能耗在2020年基础上下降10%。", "10%", "2023"),
        ("到2025年，总里程在2020年底的基础上新增20公里。", "20公里", "2025"),
        ("金价2008年下跌。\n今年上半年金价上涨5%。\n2023年调查显示，央行看好黄金。", "5%", None),
        ("2022年产值5亿元。\n今年产值增长5%。", "5%", "2022"),
        ("去年印发的《2023—2025年行动计划》已经落实。今年完成5亿元。", "5亿元", None),
    ],
    "去年 of a text without a day, where the title of what came out then has the year": [
        (
            "统计局去年12月底发布的《2021年1-11月运行情况》已有端倪。\n去年1-11月，工业增长4.8%。",
            "4.8%",
            "2021-01/2021-11",
        ),
        ("去年发布的《2019年蓝皮书》引起关注。去年，产量为5万吨。", "5万吨", "2019"),
    ],
    "今年 is no year that its sentence calls by its number": [
        ("2022年占比23.5%，今年上半年升至27.4%。", "27.4%", None),
        ("2022年产量5万吨，今年达到7万吨。", "7万吨", None),
    ],
    "the same date in full comes later, of one year alone": [
        (
            "1-7月份，业务收入完成28亿元。\n2016年1-7月份，集中度指数为76.9。",
            "28亿元",
            "2016-01/2016-07",
        ),
        ("7月份，进口5亿元。\n2016年7月份，出口9亿元。", "5亿元", "2016-07"),
    ],
    "of two years, or only compared with": [
        ("7月份，进口5亿元。\n2016年7月份出口9亿元，2017年7月份出口8亿元。", "5亿元", None),
        ("7月份，进口5亿元，比2016年7月份增长3%。", "5亿元", None),
    ],
    "the year whose aims it speaks of, where it names no later one": [
        ("一季度实现产值62亿元，与2017年计划目标持平。", "62亿元", "2017-Q1"),
        ("一季度实现产值62亿元，完成2017年目标值的20%。", "62亿元", "2017-Q1"),
        ("一季度实现产值62亿元，2017年目标是80亿元，2019年达到90亿元。", "62亿元", None),
    ],
    "a dateline without its year comes after the months that the report tells of": [
        ("新华社4月18日电 2023年一季度产值增长4.5%。17日，成交3亿元。", "17日", "2023-04-17"),
        ("新华社2月3日电 2022年12月产值3亿元。", "2月3日", "2023-02-03"),
        ("中新社北京1月10日电 2017年首周，成交回落5%。", "1月10日", "2017-01-10"),
        ("新华社8月3日电 到2025年12月建成3家工厂。", "8月3日", None),
        ("新华社8月3日电 气温达53℃，最低20℃，逼近1913年7月创下的纪录。", "8月3日", None),
        ("新华社12月30日电 2010年3月，张某领取3万元。", "12月30日", None),
    ],
    "a year that is planned for completes no part of a year": [
        ("工厂计划2025年投产。据介绍，全市三季度新开工项目40个。", "40个", None),
        ("工厂拟2025年投产。上半年，园区产值32亿元。", "32亿元", None),
        ("大桥力争2027年通车。9月，县里修路32公里。", "32公里", None),
        ("水库有望于2026年蓄水。前三季度，县里造林3万亩。", "3万亩", None),
        ("工厂2023年投产。三季度，园区产值32亿元。", "32亿元", "2023-Q3"),
        ("2023年计划造林9万亩。三季度造林3万亩。", "3万亩", "2023-Q3"),
    ],
    "what a year came to is published in the next": [
        ("2月28日，甲公司公布了2018年年度业绩报告。", "2月28日", "2019-02-28"),
        ("甲公司成立于2016年。10月8日，公司披露2018年度财务预算。", "10月8日", "2018-10-08"),
    ],
    "a text that has called a year 今年 counts 去年 from it": [
        ("2024年工作要点\n今年产值增长5%。去年销量3万辆，今年力争达到5万辆。", "3万辆", "2023"),
        ("2024年工作要点\n今年产值增长5%。去年销量3万辆，今年力争达到5万辆。", "5万辆", "2024"),
        ("2023年全县计划造林9万亩。今年新建水库3座。去年新建水库2座。", "2座", "2022"),
        ("2025年财政预算\n今年收入安排90亿元。去年收入86亿元。", "86亿元", "2024"),
        ("2023年，产值90亿元。去年产值86亿元。", "86亿元", "2023"),
    ],
}


@each_quoted(TABLE)
def test_which_year_a_date_is_of(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]


JANUARY = date(2024, 1, 15)

JUST_ENDED = [
    # what a text of the first months reports, and would not be over, is of the year that has just ended
    ("9月份，进口额同比增长5%。", JANUARY, "5%", "2023-09"),
    ("四季度，全市用电量30亿千瓦时，同比增长5%。", JANUARY, "5%", "2023-Q4"),
    ("前三季度，全省粮食产量30万吨。一季度增长4%，二季度增长6%。", date(2024, 2, 8), "6%", "2023-Q2"),
    ("1—11月，货运量30万吨。其中，8月份5万吨，比7月份减少2万吨。", date(2025, 1, 15), "5万吨", "2024-08"),
    ("上半年，公司实现利润5亿元。", JANUARY, "5亿元", "2023-H1"),
    ("截至12月末，贷款余额5亿元。", JANUARY, "5亿元", "2023-12-31"),
    ("失业率由11月的5.2%降至12月的5.1%。", JANUARY, "5.1%", "2023-12"),
    ("12月份，价格下降2%。全年价格下降3%。", JANUARY, "3%", "2023"),
    # to come
    ("一季度是用电高峰，负荷为5万千瓦。", JANUARY, "5万千瓦", "2024-Q1"),
    ("预计上半年用电量30亿千瓦时。", JANUARY, "30亿千瓦时", "2024-H1"),
    ("公司计划9月投产，产能5万吨。", JANUARY, "5万吨", "2024-09"),
    ("今年目标已经确定。二季度完成投资5亿元，三季度完成投资9亿元。", JANUARY, "9亿元", "2024-Q3"),
    ("2024年工作安排如下。二季度完成投资5亿元，三季度完成投资9亿元。", JANUARY, "9亿元", "2024-Q3"),
    ("力争到6月底，建成学校5所。", JANUARY, "5所", "2024-06-30"),
    # over or current
    # a year up to now is that of the report, unless it began with something
    ("一年来，全市完成投资5亿元。", date(2024, 1, 20), "5亿元", "2023"),
    ("过去的一年，法院结案3万件。", date(2024, 2, 20), "3万件", "2023"),
    ("全市经济稳中有进。这一年来，新建道路30公里。", date(2024, 1, 20), "30公里", "2023"),
    ("过去一年，收入增长6%。", date(2024, 7, 20), "6%", None),
    ("开通一年来，运送旅客3万人。", date(2024, 1, 20), "3万人", None),
    ("近一年来，运送旅客3万人。", date(2024, 1, 20), "3万人", None),
    ("2020年7月开通。一年来，运送旅客3万人。", date(2024, 1, 20), "3万人", None),
    ("1月份，用电量30亿千瓦时，同比增长5%。", date(2024, 1, 31), "5%", "2024-01"),
    ("1—2月，用电量30亿千瓦时，同比增长5%。", date(2024, 2, 29), "5%", "2024-01/2024-02"),
    ("9月份，进口额同比增长5%。", date(2024, 10, 15), "5%", "2024-09"),
]  # fmt: skip

WRITTEN_YEARS = [
    # an account that is read years later
    ("2021年，全市生产总值12亿元。工业投资增长9%。其中，高技术产业投资增长12%。", date(2024, 5, 1), "12%", "2021"),
    ("2021年，全市生产总值12亿元。工业投资增长9%。", date(2024, 5, 1), "9%", "2021"),
    ("2022年末，全市学校126所。其中，小学14所，初中52所。", date(2024, 5, 1), "52所", "2022-12-31"),
    # what a text of now looks back to goes on with its parts, and no further
    ("公司2015年收入3亿元。其中，出口1亿元。目前有门店9家。", date(2024, 5, 1), "1亿元", "2015"),
    ("公司2015年收入3亿元。门店9家。今年收入5亿元。", date(2024, 5, 1), "9家", None),
    ("2015年，公司收入3亿元。如今，产能达5万吨。", date(2024, 5, 1), "5万吨", None),
    # the only year that a text has written, whenever the text is read
    ("2023年7月份，零售额5亿元。1—7月份，零售额30亿元。", date(2024, 7, 20), "30亿元", "2023-01/2023-07"),
    ("2023年二季度，用电量5亿千瓦时。上半年，用电量9亿千瓦时。", date(2024, 9, 20), "9亿千瓦时", "2023-H1"),
    ("2022年，公司营收9亿元。下半年营收5亿元。12月末有员工30人。", date(2024, 7, 20), "5亿元", "2022-H2"),
    ("2022年，公司营收9亿元。下半年营收5亿元。12月末有员工30人。", date(2024, 7, 20), "30人", "2022-12-31"),
    ("2023年，公司营收9亿元。前三季度营收5亿元。", date(2024, 7, 20), "5亿元", "2023-01/2023-09"),
    # to come, of now, or of another year
    ("2023年，公司营收9亿元。预计下半年营收5亿元。", date(2024, 7, 20), "5亿元", "2024-H2"),
    ("2023年，公司营收9亿元。今年以来形势好转。6月营收5亿元。", date(2024, 7, 20), "5亿元", "2024-06"),
    ("2023年，公司营收9亿元。6月，公司中标3亿元。", date(2024, 7, 20), "3亿元", "2024-06"),
    ("公司成立于2015年。下半年营收5亿元。", date(2024, 10, 20), "5亿元", "2024-H2"),
    ("2023年7月份，零售额5亿元。8月份零售额3亿元。", date(2023, 9, 20), "3亿元", "2023-08"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "spoken_on", "quote", "period"), [*JUST_ENDED, *WRITTEN_YEARS])
def test_what_a_text_of_a_known_day_tells(
    text: str, spoken_on: date, quote: str, period: str
) -> None:
    figures = extract_text(text, spoken_on).figures
    assert [one.period for one in figures if one.text == quote] == [period]


JUNE = date(2024, 6, 1)

EARLIER_YEARS = [
    ("截至2022年末，医院320家。医院职工52万人。", "52万人", "2022-12-31"),
    ("截至2022年底，参保人数320万人。参保单位500家。", "500家", "2022-12-31"),
    ("截止到2022年末，公路里程8000公里。桥梁320座。", "320座", "2022-12-31"),
    ("截至2022年12月31日，总资产86亿元。员工3200人。", "3200人", "2022-12-31"),
    ("截止2022年6月末，贷款余额42亿元。存款余额86亿元。", "86亿元", "2022-06-30"),
    # but not where the text goes on to speak of now
    ("截至2022年末，医院320家。目前医院职工52万人。", "52万人", None),
]
"""截至2022年末 read in 2024: a text that names no later year is all of that one. Text, a figure after the date, and its period."""


@pytest.mark.parametrize(("text", "quote", "period"), EARLIER_YEARS)
def test_text_of_an_earlier_year(text: str, quote: str, period: str | None) -> None:
    figures = extract_text(text, JUNE).figures
    assert [one.period for one in figures if one.text == quote] == [period]


BULLETIN = "《晚间播报》 (20230817)\n\n"
BARE_DAYS: Quoted = {
    "a day without its month is of the document's, or of the last that has passed": [
        ("2022年10月24日消息\n展会预计11月2日举行。23日，新增病例12例。", "12例", "2022-10-23"),
        ("2023年1月17日消息\n2月6日和7日将举行年会。16日，发送旅客12万人次。", "12万人次", "2023-01-16"),
        ("2023年7月8日消息\n9月上旬，他将出席会议。7日，新增病例12例。", "12例", "2023-07-07"),
        ("2023年8月20日消息\n6月12日，甲公司停产。15日，公司裁员300人。", "300人", "2023-06-15"),
    ],
    "and none of the last of some months": [
        ("2023年8月14日消息\n7月至12月，全市整治扬尘。10日上午，启动会举行，120人参加。", "120人", "2023-08-10"),
        ("2023年8月14日消息\n9—11月，书展分三期举行。11日，首期图书2万册装车。", "2万册", "2023-08-11"),
        ("2023年8月14日消息\n今年1至6月，新港吞吐9万吨。12日，新港吞吐600吨。", "600吨", "2023-08-12"),
    ],
    "right before that of the document it is of its month, whatever month was told before": [
        ("2023年8月9日消息\n他于今年3月认罪。9日，法院罚款3万元。", "3万元", "2023-08-09"),
        ("2023年8月9日消息\n今年2月，新港开港。8日，新港吞吐6万吨。", "6万吨", "2023-08-08"),
        ("2023年8月17日消息\n2022年12月，甲公司裁员。16日，甲公司再裁300人。", "300人", "2023-08-16"),
        ("2023年8月17日消息\n今年2月，新港开港。12日，新港吞吐6万吨。", "6万吨", "2023-02-12"),
        ("2023年8月17日消息\n今年2月6日，新港开港。16日，新港吞吐6万吨。", "6万吨", "2023-02-16"),
        ("2023年8月17日消息\n今年2月，新港于16日开港，吞吐6万吨。", "6万吨", "2023-02-16"),
    ],
    "within its sentence it goes on with a day to come": [
        (
            "2022年10月24日消息\n展会将于11月2日开幕，5日闭幕，届时参展企业300家。",
            "300家",
            "2022-11-02/2022-11-05",
        ),
        ("2023年8月2日消息\n展会将于26日举行，展位600个。", "600个", "2023-08-26"),
    ],
    "where the month before is nearer it is of that": [
        ("2023年8月2日消息\n31日，降雨30毫米。1日，降雨3毫米。", "30毫米", "2023-07-31"),
        ("2023年8月2日消息\n31日，降雨30毫米。1日，降雨3毫米。", "3毫米", "2023-08-01"),
        ("2023年7月20日消息\n主要降雨时段在21日，雨量30毫米。", "30毫米", "2023-07-21"),
    ],
    "another story tells of none that the one before has named": [
        (f"{BULLETIN}### 甲市粮价\n\n6月粮价涨3%。\n\n### 乙市茶博会\n\n16日，成交3亿元。", "3亿元", "2023-08-16"),
        (f"{BULLETIN}### 甲市用电\n\n2022年12月用电3万度。\n\n### 乙市茶博会\n\n16日，成交3亿元。", "3亿元", "2023-08-16"),
    ],
}  # fmt: skip


@each_quoted(BARE_DAYS)
def test_a_day_without_its_month(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
