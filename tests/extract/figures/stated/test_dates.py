"""Dates and periods: every written form, what completes a partial one, and the days a period covers."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract.document import extract_text
from flows.extract.figures.stated.dates import Anchor, bounds, resolve

WRITTEN = [
    # years of a reign; a day of its last months may be in the next year of the Western calendar
    ("光绪二十六年", "1900"),
    ("康熙四十三年", "1704"),
    ("洪武二十三年八月初三", "1390"),
    ("昭和20年", "1945"),
    ("2024-05", "2024-05"),
    ("万历二十一年至二十八年", "1593/1600"),
    ("令和6年1月1日", "2024"),
    # years of a firm's accounts
    ("FY2023", "2023"),
    ("FY24Q2", "2024-Q2"),
    ("2023FY", "2023"),
    # years as Taiwan counts them
    ("民国100年", "2011"),
    ("民国三十八年", "1949"),
    ("民国99年12月", "2010-12"),
    ("今(101)年9月", "2012-09"),
    ("去(113)年", "2024"),
    ("去(2023)年", "2023"),
    ("今(2024)年一季度", "2024-Q1"),
    ("112年第3季", "2023-Q3"),
    ("110年1—6月", "2021-01/2021-06"),
    ("110年3月15日", "2021-03-15"),
    # the first of so many
    ("2025年首九个月", "2025-01/2025-09"),
    ("2025年首两季", "2025-01/2025-06"),
    ("2024年9月首22日", "2024-09-01/2024-09-22"),
    ("2024年1月前20日", "2024-01-01/2024-01-20"),
    ("2024年5月前10天", "2024-05-01/2024-05-10"),
    ("2024年10月前十天", "2024-10-01/2024-10-10"),
    ("2022年8月30日0时至24时", "2022-08-30"),
    ("2022年8月30日8时—20时", "2022-08-30"),
    # from an hour of one day to an hour of another: the days of both ends
    ("2022年6月1日零时至6月30日24时", "2022-06-01/2022-06-30"),
    ("2022年12月30日20时至2023年1月2日8时", "2022-12-30/2023-01-02"),
    ("2022年5月3日14时30分—4日9时", "2022-05-03/2022-05-04"),
    ("2022年5月3日上午9点到5月5日下午6点", "2022-05-03/2022-05-05"),
    ("2022年5月3日08:00至5日18:00", "2022-05-03/2022-05-05"),
    ("2022年5月3日至5日12时", "2022-05-03/2022-05-05"),
    ("2022年5月3日零时", "2022-05-03"),
    ("22年第四季度", "2022-Q4"),
    ("23年上半年", "2023-H1"),
    # a date with its year: the period in the contract's form
    ("2021年", "2021"),
    ("二〇二一年", "2021"),
    ("2020年12月15日", "2020-12-15"),
    ("2020年12月15号", "2020-12-15"),
    ("二〇二〇年十二月十五日", "2020-12-15"),
    ("2020-12-15", "2020-12-15"),
    ("2020/12/5", "2020-12-05"),
    ("2020.12.5", "2020-12-05"),
    ("2021年3月", "2021-03"),
    ("2021年3月份", "2021-03"),
    ("2021年3月末", "2021-03-31"),
    ("2021年2月底", "2021-02-28"),
    ("2024年2月底", "2024-02-29"),
    ("2021年5月上旬", "2021-05-01/2021-05-10"),
    ("2021年5月中旬", "2021-05-11/2021-05-20"),
    ("2021年2月下旬", "2021-02-21/2021-02-28"),
    ("2021年一季度", "2021-Q1"),
    ("2021年第四季度", "2021-Q4"),
    ("2021年二季度末", "2021-06-30"),
    ("2021年上半年", "2021-H1"),
    ("2021年下半年", "2021-H2"),
    ("2020年前三季度", "2020-01/2020-09"),
    ("2020年前11个月", "2020-01/2020-11"),
    ("2020年前两个季度", "2020-01/2020-06"),
    ("2020年1—7月", "2020-01/2020-07"),
    ("2020年1月份—7月份", "2020-01/2020-07"),
    ("2020年1月28日2时至2时30分", "2020-01-28"),
    ("2020年3月份至5月份", "2020-03/2020-05"),
    ("2020年1至7月份", "2020-01/2020-07"),
    ("2020年11月至2021年2月", "2020-11/2021-02"),
    ("2020年1月3日至9日", "2020-01-03/2020-01-09"),
    ("2020年1月28日至2月3日", "2020-01-28/2020-02-03"),
    ("2016—2020年", "2016/2020"),
    ("2021年至2022年上半年", "2021-01/2022-06"),
    ("2021—2022年一季度", "2021-01/2022-03"),
    ("2020年到2022年前三季度", "2020-01/2022-09"),
    ("2021至2022年度", "2021/2022"),
    ("2021-23年", "2021/2023"),
    ("2022—24年", "2022/2024"),
    ("2008至12年", "2008/2012"),
    ("2019~21年", "2019/2021"),
    ("2016-20年", "2016/2020"),
    ("2024/25年度", "2024/2025"),
    ("2019/20赛季", "2019/2020"),
    ("2019-2020学年", "2019/2020"),
    ("2022财年", "2022"),
    ("2022财年第三季度", "2022-Q3"),
    ("2022财年第三财季", "2022-Q3"),
    ("2022年第二财季", "2022-Q2"),
    ("2022第二季度", "2022-Q2"),
    ("2022上半年", "2022-H1"),
    ("2022上半", "2022-H1"),
    ("2022年下半", "2022-H2"),
    ("112年上半", "2023-H1"),
    ("2021年四季度", "2021-Q4"),
    ("2021年一至三季度", "2021-01/2021-09"),
    ("2021年1-3季度", "2021-01/2021-09"),
    ("本世纪40年代", "2040/2049"),
    ("上世纪八十年代", "1980/1989"),
    ("上世纪五六十年代", "1950/1969"),
    ("20世纪七八十年代", "1970/1989"),
    ("19世纪60年代", "1860/1869"),
    ("21-03-05 08:30", "2021-03-05"),
    ("2017年末", "2017-12-31"),
    ("2017年底", "2017-12-31"),
    ("2017年初", "2017-01-01"),
]


@pytest.mark.parametrize(("text", "period"), WRITTEN, ids=[row[0] for row in WRITTEN])
def test_a_date_with_its_year_needs_nothing_else(text: str, period: str) -> None:
    assert resolve(text, Anchor()).text == period


@pytest.mark.parametrize(("text", "period"), WRITTEN, ids=[row[0] for row in WRITTEN])
def test_a_date_is_one_span_of_the_text(text: str, period: str) -> None:
    figure = extract_text(f"会议于{text}举行。").figures[0]
    assert (figure.text, figure.kind, figure.role, figure.period) == (text, "date", "date", period)
    assert (figure.number, figure.value) == (None, None)


TOLD = [
    # a year of Taiwan alone, where the text is about Taiwan, and no stretch of time
    ("统计显示，114年台湾出口值上扬。", "114年", "2025"),
    ("比113年增加，台湾出口值上扬。", "113年", "2024"),
    ("九十四年台湾选举结果出炉。", "九十四年", "2005"),
    ("一百零三年台湾出口上扬。", "一百零三年", "2014"),
    ("一百一十三年台湾出口上扬。", "一百一十三年", "2024"),
    # a report by its date, and the time that it tells of
    ("甲公司2022一季报已披露。", "2022一季", "2022-Q1"),
    ("甲公司2022年一季报已披露。", "2022年一季", "2022-Q1"),
    ("甲公司2022中报已披露。", "2022中", "2022-H1"),
    ("甲公司2022年半年度报告已披露。", "2022年半年度", "2022-H1"),
    ("2023年Q2营收回升。", "2023年Q2", "2023-Q2"),
    ("预计2023年半年度净利润下降。", "2023年半年度", "2023-H1"),
    ("2015年来自中国的进口增长。", "2015年", "2015"),
    ("甲公司2022三季报已披露。", "2022三季", "2022-01/2022-09"),
    ("甲公司2022年三季度报告已披露。", "2022年三季度", "2022-Q3"),
    ("甲公司2022年报已披露。", "2022年", "2022"),
    # years without 年 where a caption begins
    ("图3:2014-2019财政收入", "2014-2019", "2014/2019"),
    ("表12 2014—2019主要产品产量", "2014—2019", "2014/2019"),
    # the year of what is held or made
    ("2022江城书展开幕。", "2022", "2022"),
    ("“2022江城夜市”开街。", "2022", "2022"),
    ("参加2022江城马拉松。", "2022", "2022"),
    ("202203/16 08:30:00，正文", "202203/16", "2022-03-16"),
    ("2023年内蒙古人均收入3万元", "2023年", "2023"),
    ("2023年内完成投资3亿元", "2023年", "2023"),
    # the letter that typists take for 〇
    ("二OO九年三月三日，正文", "二OO九年三月三日", "2009-03-03"),
    ("一九九O年建成", "一九九O年", "1990"),
    ("二ＯＯ八年建成", "二ＯＯ八年", "2008"),
]


@pytest.mark.parametrize(("text", "quote", "period"), TOLD, ids=[row[0] for row in TOLD])
def test_a_date_before_a_name_is_a_date_by_itself(text: str, quote: str, period: str) -> None:
    figure = extract_text(text).figures[0]
    assert (figure.text, figure.kind, figure.period) == (quote, "date", period)


BARE = [
    ("首两个月订单回升。", "首两个月"),
    ("首9个月订单回升。", "首9个月"),
    ("10月前20日订单回升。", "10月前20日"),
    # a date without its year is one span, too
    ("进入四季度，订单回升。", "四季度"),
    ("四季度订单回升。", "四季度"),
    ("第三财季订单回升。", "第三财季"),
    ("1-8月份订单回升。", "1-8月份"),
    ("5月末订单回升。", "5月末"),
    ("6点40分开工。", "6点40分"),
    ("9点半开工。", "9点半"),
    ("早晨5点钟集合。", "早晨5点钟"),
    ("约好8点钟开会。", "8点钟"),
    ("凌晨两点钟停电。", "凌晨两点钟"),
    ("雷声六点半才歇。", "六点半"),
    ("夜里三点多停电。", "夜里三点多"),
    ("夜间2点停电。", "夜间2点"),
    ("午后两点开工。", "午后两点"),
    ("一直忙到晚上十一二点。", "晚上十一二点"),
    ("早高峰7点至9点禁止左转。", "早高峰7点至9点"),
    ("下午3至5点停水。", "下午3至5点"),
    ("上午十点到十二点停水。", "上午十点到十二点"),
    ("清晨6:30至8点停水。", "清晨6:30至8点"),
    ("每周六10点—11点半开讲。", "10点—11点半"),
    ("7时左右开工。", "7时"),
    ("昨日0至24时停运。", "0至24时"),
    ("每日9到17时开放。", "9到17时"),
    ("11时前开工。", "11时"),
    ("早6时开工。", "早6时"),
    ("傍晚6时开工。", "傍晚6时"),
    ("下个月3号开工。", "3号"),
    ("9月3日8时至4日8时停水。", "9月3日8时至4日8时"),
    ("9月3日22时—9月4日6时停水。", "9月3日22时—9月4日6时"),
    ("15日傍晚6时至16日清晨6时停水。", "15日傍晚6时至16日清晨6时"),
    ("15日零时至17日24时停水。", "15日零时至17日24时"),
    ("30日20时到10月2日8时停水。", "30日20时到10月2日8时"),
]


@pytest.mark.parametrize(("text", "quote"), BARE, ids=[row[0] for row in BARE])
def test_a_date_without_its_year_is_one_span(text: str, quote: str) -> None:
    (figure,) = extract_text(text).figures
    assert (figure.text, figure.kind) == (quote, "date")


LASTING = [
    # so many years, and no year of Taiwan
    ("甲校在台湾成立110年。", "110年"),
    ("民国113年统计，房屋屋龄为110年。", "110年"),
    ("民国113年统计，甲店有110年传统。", "110年"),
    ("民国113年统计，屋龄110年的房屋待修。", "110年"),
    ("民国113年统计，甲校创校110年举办展览。", "110年"),
    ("甲店在台湾经营110年仍不涨价。", "110年"),
    ("台湾出口，114年来首见。", "114年"),
    ("甲公司说明，114年屹立不倒。", "114年"),
    ("台湾某校的，110年校庆。", "110年"),
    ("台湾发行，100年期债券。", "100年"),
    ("租约首3个月免租。", "3个月"),
]


@pytest.mark.parametrize(("text", "quote"), LASTING, ids=[row[0] for row in LASTING])
def test_years_that_last_are_no_year_of_taiwan(text: str, quote: str) -> None:
    (figure,) = [one for one in extract_text(text).figures if one.text == quote]
    assert figure.kind == "duration"


OF_TAIWAN = [
    # where a text dates as Taiwan does all along, also right after a noun
    ("113年6月出口9亿元，111年减少4万人。", "111年", "2022"),
    ("113年底人口9万人，旅客112年增加4万人。", "112年", "2023"),
    ("113年第1季旅客4万人，为108年的92%。", "108年", "2019"),
    ("113年上半年出口9亿元，较112年同期增11%。", "112年", "2023"),
    ("公司113年度营收9亿元。", "113年度", "2024"),
]


@pytest.mark.parametrize(("text", "quote", "period"), OF_TAIWAN, ids=[row[0] for row in OF_TAIWAN])
def test_years_are_those_of_taiwan_beside_such_dates(text: str, quote: str, period: str) -> None:
    (figure,) = [one for one in extract_text(text).figures if one.text == quote]
    assert (figure.kind, figure.period) == ("date", period)


LISTED = [
    # members of a list whose last alone has the unit, each with its period
    ("今年一、二季度", ["一", "二季度"], ["2022-Q1", "2022-Q2"]),
    ("2021年三、四季度", ["2021年三", "四季度"], ["2021-Q3", "2021-Q4"]),
    ("今年一、二和三季度", ["一", "二", "三季度"], ["2022-Q1", "2022-Q2", "2022-Q3"]),
    ("第一、二季度", ["第一", "二季度"], ["2022-Q1", "2022-Q2"]),
    ("今年一至二、四季度", ["一至二", "四季度"], ["2022-01/2022-06", "2022-Q4"]),
    ("2021年1、2季度", ["2021年1", "2季度"], ["2021-Q1", "2021-Q2"]),
    ("今年3、4月", ["3", "4月"], ["2022-03", "2022-04"]),
    ("2021年11、12月份", ["2021年11", "12月份"], ["2021-11", "2021-12"]),
    ("去年七、八月", ["七", "八月"], ["2021-07", "2021-08"]),
    ("今年1—2、4月", ["1—2", "4月"], ["2022-01/2022-02", "2022-04"]),
    ("今年1、2及3月", ["1", "2", "3月"], ["2022-01", "2022-02", "2022-03"]),
    ("3月8、9日", ["3月8", "9日"], ["2022-03-08", "2022-03-09"]),
    (
        "2021年3月8、9、12日",
        ["2021年3月8", "9", "12日"],
        ["2021-03-08", "2021-03-09", "2021-03-12"],
    ),
    ("本月8、9日", ["8", "9日"], ["2022-05-08", "2022-05-09"]),
    ("2019、2020年", ["2019", "2020年"], ["2019", "2020"]),
]


@pytest.mark.parametrize(("text", "quotes", "periods"), LISTED, ids=[row[0] for row in LISTED])
def test_a_unit_of_dates_that_is_written_once_holds_for_the_list(
    text: str, quotes: list[str], periods: list[str]
) -> None:
    dates = [
        one
        for one in extract_text(f"电站{text}发电正常。", date(2022, 5, 20)).figures
        if one.kind == "date"
    ]
    assert [one.text for one in dates] == quotes
    assert [one.period for one in dates] == periods


NOT_LISTED = [
    # a marker, branches and grades of cities, a length of time, the number of an item before a day
    "一、二季度情况",
    "一、二产业回暖。",
    "一、二线城市回暖。",
    "近2、3日回暖。",
    "用时5、6天。",
    "3、4个月后回暖。",
]


@pytest.mark.parametrize("text", NOT_LISTED)
def test_a_numeral_before_another_is_no_date_by_that(text: str) -> None:
    found = extract_text(text, date(2022, 5, 20)).figures
    assert text[:1] not in [one.text for one in found if one.kind == "date"]
    assert len([one for one in found if one.kind == "date"]) <= 1


def test_quarters_of_a_list_are_dealt_out() -> None:
    text = "去年回落。一、二季度开工率分别为71.0%、74.5%。"
    figures = extract_text(text, date(2022, 5, 20)).figures
    assert [(one.text, one.period) for one in figures[-2:]] == [
        ("71.0%", "2022-Q1"),
        ("74.5%", "2022-Q2"),
    ]


def test_a_duration_ends_where_a_date_begins() -> None:
    """获刑16年 and the day of the verdict stand side by side without a mark."""
    for text, parts in (
        ("判处12年2019年5月6日宣判。", ["12年", "2019年5月6日"]),
        ("停产3个月2021年复工。", ["3个月", "2021年"]),
        ("刑期1年6个月2020年3月期满。", ["1年6个月", "2020年3月"]),
        ("休整3个月8月10日复工。", ["3个月", "8月10日"]),
        ("刑期2年3个月。", ["2年3个月"]),
    ):
        assert [one.text for one in extract_text(text).figures] == parts


PARTIAL = [
    # a date without its year, what was named before it, the period
    ("1月28日", Anchor(2021), "2021-01-28"),
    ("12月", Anchor(2020), "2020-12"),
    ("三季度", Anchor(2021), "2021-Q3"),
    ("一至三季度", Anchor(2021), "2021-01/2021-09"),
    ("二至四季度", Anchor(2021), "2021-04/2021-12"),
    ("上半年", Anchor(2021), "2021-H1"),
    ("前三季度", Anchor(2020), "2020-01/2020-09"),
    ("1—7月", Anchor(2021), "2021-01/2021-07"),
    ("11月至2月", Anchor(2020), "2020-11/2021-02"),
    ("5日", Anchor(2021, 3), "2021-03-05"),
    ("5日至9日", Anchor(2021, 3), "2021-03-05/2021-03-09"),
    ("5—9日", Anchor(2021, 3), "2021-03-05/2021-03-09"),
    ("5日8时至9日17时", Anchor(2021, 3), "2021-03-05/2021-03-09"),
    ("30日20时至4月2日8时", Anchor(2021, 4), "2021-03-30/2021-04-02"),
    ("31日20时至1月1日8时", Anchor(2021, 1), "2020-12-31/2021-01-01"),
    ("1月28日", Anchor(today=date(2022, 5, 1)), "2022-01-28"),
    ("1月28日", Anchor(2021, today=date(2022, 5, 1)), "2021-01-28"),
    ("1月28日", Anchor(), None),
    ("三季度", Anchor(), None),
]


@pytest.mark.parametrize(
    ("text", "anchor", "period"),
    PARTIAL,
    ids=[f"{row[0]}-{row[1].year}-{row[1].today}" for row in PARTIAL],
)
def test_a_partial_date_is_completed_by_its_anchor(
    text: str, anchor: Anchor, period: str | None
) -> None:
    assert resolve(text, anchor).text == period


@pytest.mark.parametrize(
    "text", ["2021年2月29日", "2021年2月30日", "2021年4月31日", "2021-02-30", "2021年6月20日至31日"]
)
def test_a_day_that_does_not_exist_has_no_period(text: str) -> None:
    assert resolve(text, Anchor()).text is None


BOUNDS = [
    ("2021", date(2021, 1, 1), date(2021, 12, 31)),
    ("2021-H1", date(2021, 1, 1), date(2021, 6, 30)),
    ("2021-H2", date(2021, 7, 1), date(2021, 12, 31)),
    ("2021-Q1", date(2021, 1, 1), date(2021, 3, 31)),
    ("2021-Q4", date(2021, 10, 1), date(2021, 12, 31)),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
    ("2020-12-15", date(2020, 12, 15), date(2020, 12, 15)),
    ("2016/2020", date(2016, 1, 1), date(2020, 12, 31)),
    ("2020-01/2020-09", date(2020, 1, 1), date(2020, 9, 30)),
    ("2020-01-28/2020-02-03", date(2020, 1, 28), date(2020, 2, 3)),
    ("2021-02-10/P2M", date(2021, 2, 10), date(2021, 4, 9)),
    ("2020-12-31/P2M", date(2020, 12, 31), date(2021, 2, 27)),
    ("2021-02-10/P14D", date(2021, 2, 10), date(2021, 2, 23)),
]


@pytest.mark.parametrize(("period", "first", "last"), BOUNDS, ids=[row[0] for row in BOUNDS])
def test_a_period_covers_whole_days_both_ends_included(
    period: str, first: date, last: date
) -> None:
    assert bounds(period) == (first, last)


@pytest.mark.parametrize("period", [None, "", "去年", "0000"])
def test_what_names_no_days_has_no_bounds(period: str | None) -> None:
    assert bounds(period) == (None, None)


GOVERNED = [
    # text, the figure, the period that governs it
    ("2021年一季度，全区工业增加值增长5.6%。", "5.6%", "2021-Q1"),
    ("2021年，新建学校12所。其中，5月新建学校3所。", "3所", "2021-05"),
    ("2021年一季度销售汽车300辆，二季度销售汽车400辆。", "400辆", "2021-Q2"),
    ("2020年末，全市有医院45家。", "45家", "2020-12-31"),
    ("2021年出口额比2013年末增加40亿元。", "40亿元", "2021"),
    ("2020年至2021年2月之间不谈。\n\n下面说现状：全市有医院45家。", "45家", None),
    ("2022年产值80亿元，比2019年增加30亿元。", "30亿元", "2022"),
    ("2022年产量20吨，与2018年相比减少5吨。", "5吨", "2022"),
    ("2022年末存煤20吨，较2020年末增加5吨。", "5吨", "2022-12-31"),
    ("2022年为20吨，高于2019年的12吨。", "12吨", "2019"),
    ("门店从2015年的3家增加到2022年的9家。", "3家", "2015"),
    ("从2015年的3家增加到2022年的9家。", "9家", "2022"),
    ("2022年前5个月运煤20吨。", "20吨", "2022-01/2022-05"),
    ("20世纪90年代运煤20吨。", "20吨", "1990/1999"),
    ("2015年、2020年分别运煤20吨。", "20吨", "2020"),
]


@pytest.mark.parametrize(("text", "quote", "period"), GOVERNED, ids=[row[0] for row in GOVERNED])
def test_the_date_before_it_in_the_paragraph_governs_a_figure(
    text: str, quote: str, period: str | None
) -> None:
    """The last row: the paragraph is the barrier."""
    figure = next(one for one in extract_text(text).figures if one.text == quote)
    assert figure.period == period


RELATIVE = [
    ("去年，新建学校12所。", "12所", "2021"),
    ("今年，新建学校12所。", "12所", "2022"),
    ("前年，新建学校12所。", "12所", "2020"),
    ("本月，新建学校12所。", "12所", "2022-05"),
    ("上月，新建学校12所。", "12所", "2022-04"),
    ("去年3月，新建学校12所。", "12所", "2021-03"),
    ("3月，新建学校12所。", "12所", "2022-03"),
    ("比去年增加学校12所。", "12所", None),
    ("去年12月，运煤20吨。", "20吨", "2021-12"),
    ("今年1—4月，运煤20吨。", "20吨", "2022-01/2022-04"),
    ("明年3月，计划运煤20吨。", "20吨", "2023-03"),
    ("去年上半年，运煤20吨。", "20吨", "2021-H1"),
    # a half of a year that is named right before it, without 年
    ("去年下半，运煤20吨。", "20吨", "2021-H2"),
    ("去年上半运煤20吨，今年上半运煤30吨。", "30吨", "2022-H1"),
    ("今年上半获利3亿元，等于去年下半的七成。", "七成", "2022-H1"),
    ("去年上半年度，运煤20吨。", "20吨", "2021-H1"),
    ("2021年下半出货20吨，年减5%。", "5%", "2021-H2"),
    ("今年下半可望运煤20吨。", "20吨", "2022-H2"),
    ("今年上半场球迷3万人。", "3万人", "2022"),
    ("今年上半段水位3米。", "3米", "2022"),
    ("今年一季度，运煤20吨。", "20吨", "2022-Q1"),
    ("今年运煤20吨，比去年多5吨。", "5吨", "2022"),
    ("前4月，运煤20吨。", "20吨", "2022-01/2022-04"),
    ("本月12日，运煤20吨。", "20吨", "2022-05-12"),
]


@pytest.mark.parametrize(("text", "quote", "period"), RELATIVE, ids=[row[0] for row in RELATIVE])
def test_relative_dates_count_from_the_reference_date(
    text: str, quote: str, period: str | None
) -> None:
    figure = next(one for one in extract_text(text, date(2022, 5, 20)).figures if one.text == quote)
    assert figure.period == period


UNDATED = [
    # relative words, or a date without its year, in a text that no one dated
    ("去年，运煤20吨。", "20吨"),
    ("今年，运煤20吨。", "20吨"),
    ("去年12月，运煤20吨。", "20吨"),
    ("今年3月，运煤20吨。", "20吨"),
    ("前4月，运煤20吨。", "20吨"),
    ("上月，运煤20吨。", "20吨"),
]


@pytest.mark.parametrize(("text", "quote"), UNDATED, ids=[row[0] for row in UNDATED])
def test_a_relative_date_has_no_period_where_nothing_says_when_it_is(text: str, quote: str) -> None:
    figure = next(one for one in extract_text(text).figures if one.text == quote)
    assert figure.period is None


def test_the_first_full_date_anchors_a_document_that_no_one_dated() -> None:
    figure = extract_text("（2022年5月20日讯）去年，新建学校12所。").figures[-1]
    assert figure.period == "2021"


@pytest.mark.parametrize("text", ["2000-2050万元的项目", "单价在2000-2050之间", "2000-2050株苗木"])
def test_a_range_of_amounts_is_no_years(text: str) -> None:
    assert extract_text(text).figures[0].qualifier == "range"


def test_a_bare_count_of_four_digits_is_no_year() -> None:
    figures = extract_text("报名2000人，录取1999人。").figures
    assert [(one.text, one.kind) for one in figures] == [("2000人", "count"), ("1999人", "count")]


def test_what_begins_and_what_it_lasts_to_are_two_dates() -> None:
    """自…起至… names both ends by themselves."""
    figures = extract_text("自3日8时起至5日17时停水。", date(2022, 5, 20)).figures
    assert [(one.text, one.period) for one in figures] == [
        ("3日8时", "2022-05-03"),
        ("5日17时", "2022-05-05"),
    ]


@pytest.mark.parametrize("duration", ["3个月", "两年", "14天", "3年", "十年"])
def test_a_length_of_time_is_no_date(duration: str) -> None:
    (figure,) = extract_text(f"工程历时{duration}。").figures
    assert (figure.text, figure.kind, figure.period) == (duration, "duration", None)


def test_today_in_brackets_is_a_day_of_the_year_the_document_speaks_from() -> None:
    """A past year that was named before does not take it over."""
    text = "2019年建成渡口3处。今天（5月6日）新渡口启用。"
    figures = [
        figure for figure in extract_text(text, date(2022, 5, 20)).figures if figure.kind == "date"
    ]
    assert figures[-1].period == "2022-05-06"
