"""Which period governs a figure: what carries over lines and from headings, and what only stands beside it."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract.document import extract_text

HEADINGS = [
    # a heading names the time, and nothing nearer does
    ("一、2011年工作回顾\n粮食产量571万吨。\n新增就业122万人。", "122万人", "2011"),
    ("工作报告\n各位代表：\n一、2011年工作回顾\n粮食产量571万吨。", "571万吨", "2011"),
    ("一、2011年工作回顾\n（一）农业\n粮食产量571万吨。", "571万吨", "2011"),
    ("一、2011年回顾\n产煤5万吨。\n二、2012年任务\n新建学校6所。", "6所", "2012"),
    ("2023年上半年居民收入情况\n居民人均可支配收入19672元。", "19672元", "2023-H1"),
    ("## 2022年6月\n\n完成投资12亿元。", "12亿元", "2022-06"),
    # nearer words go first, and last to the end of their paragraph
    ("一、2011年工作回顾\n2010年末有学校12所。\n新建学校6所。", "12所", "2010-12-31"),
    ("一、2011年工作回顾\n2010年末有学校12所。\n新建学校6所。", "6所", "2011"),
    # the day of a speech, and two times in one heading, name none
    ("工作报告\n——2012年3月5日在代表大会上\n粮食产量571万吨。", "571万吨", None),
    ("一、2011年回顾和2012年任务\n粮食产量571万吨。", "571万吨", None),
]
OPEN_LINES = [
    # a line that ends in a comma, semicolon or colon goes on in the next
    ("2018年，财产险收入17亿元，增长9%；\n人身险收入27亿元。", "27亿元", "2018"),
    ("2018年主要任务是：\n新建学校6所；\n改造危房12间。", "12间", "2018"),
    ("2018年产煤5万吨，\n发电7亿千瓦时。", "7亿千瓦时", "2018"),
    ("2018年产煤5万吨、\n铁矿石7万吨。", "7万吨", "2018"),
    ("2018年产煤5万吨。\n发电7亿千瓦时。", "7亿千瓦时", None),
    ("2018年的任务如下：\n新建学校6所。\n改造危房12间。", "12间", None),
]
BESIDE = [
    # a base of comparison with a figure of its own governs that figure alone
    ("2017年投资33亿元，仍低于2015年的34亿元。占全国的40%。", "34亿元", "2015"),
    ("2017年投资33亿元，仍低于2015年的34亿元。占全国的40%。", "40%", "2017"),
    ("2011年安排资金17亿元，是2010年的2.2倍，建房4万套。", "2.2倍", "2011"),
    ("2011年安排资金17亿元，是2010年的2.2倍，建房4万套。", "4万套", "2011"),
    ("2011年的产量20吨，相当于1949年的80%。", "80%", "2011"),
    ("2023年利率升至4.4%，刷新2011年以来的最高水平，债券发行12亿元。", "12亿元", "2023"),
    ("2023年产量20吨，为1985年以来首次超过15吨，出口3吨。", "3吨", "2023"),
    (
        "2023年7月20日调查了100人。与11日至13日的调查相比，好评上升1个百分点。",
        "1个百分点",
        "2023-07-20",
    ),
    ("2023年上半年盈利12万元，相较于2022年同期的亏损3万元有所改善。", "3万元", "2022-H1"),
    (
        "2023年上半年盈利12万元，相较于2022年同期的亏损3万元有所改善，出口2万元。",
        "2万元",
        "2023-H1",
    ),
    ("2023年上半年盈利12万元，2022年同期为9万元。", "9万元", "2022-H1"),
    ("2023年一季度产煤5万吨，比2022年同期增加1万吨。", "1万吨", "2023-Q1"),
    ("2023年二季度末持仓92亿元，上一季度为82亿元。", "82亿元", "2023-Q1"),
    ("2023年二季度盈利9亿元，上季度为8亿元，全年计划盈利30亿元。", "8亿元", "2023-Q1"),
]
OPENING = [
    # what something rose from is of the time that the first 从…到… of the paragraph names, or of none
    ("人均产值从2020年的10万元提高到2025年的14万元，收入从72亿元提高到88亿元。", "72亿元", "2020"),
    ("人均产值从2020年的10万元提高到2025年的14万元，收入从72亿元提高到88亿元。", "88亿元", "2025"),
    ("2011年，起征点从2000元提高到3500元。", "2000元", None),
    ("2011年，起征点从2000元提高到3500元。", "3500元", "2011"),
    ("2011年，比重由上年的12%提高到15%。", "12%", "2010"),
    ("产量由2019年的3吨增至5吨。\n工人由12人增至15人。", "12人", None),
    (
        "市值从2023年6月1日的130万亿韩元（约合7.3万亿元）降至120万亿韩元。",
        "7.3万亿元",
        "2023-06-01",
    ),
]
MEANT = [
    # a date together with the words after it
    ("截至2023年6月30日止的六个月内，公司盈利12万元。", "12万元", "2023-01/2023-06"),
    ("截至2023年3月31日止三个月，公司盈利12万元。", "12万元", "2023-01/2023-03"),
    ("截至2023年3月31日止年度，公司盈利12万元。", "12万元", "2022-04/2023-03"),
    ("公司2023一季报显示，主营收入12万元。", "12万元", "2023-Q1"),
    ("公司2023年一季报显示，主营收入12万元。", "12万元", "2023-Q1"),
    ("公司2023年半年报显示，主营收入12万元。", "12万元", "2023-H1"),
    ("公司2023中报显示，主营收入12万元。", "12万元", "2023-H1"),
    ("公司2023三季报显示，主营收入12万元。", "12万元", "2023-01/2023-09"),
    ("公司2022年年报显示，主营收入12万元。", "12万元", "2022"),
    ("2010年首6个月，来港50万人。", "50万人", "2010-01/2010-06"),
    # when it was told is not what it is of
    ("统计局2023年7月17日发布的数据显示，产煤5万吨。", "5万吨", None),
    ("2023年上半年，据7月25日公布的数据，产煤5万吨。", "5万吨", "2023-H1"),
    ("2023-07-26 18:30，正文：产煤5万吨。", "5万吨", None),
    # now is not then, and a day of now is not told
    ("2022年营业收入9亿元。目前，甲公司拥有70%权益。", "70%", None),
]
SPEAKING = [
    # 去年 of a text that no one dated: the whole year that it has told of, unless the two are set side by side
    ("2014年，播种面积11万亩。去年灌溉面积占33%。", "33%", "2014"),
    ("2022年度收入7亿元。前年为5亿元，但去年支出6亿元。", "6亿元", "2022"),
    ("2016年收入5亿元，去年为4亿元。", "4亿元", "2015"),
    ("2023年上半年产煤5万吨，去年上半年产煤4万吨。", "5万吨", "2023-H1"),
    # a five-year plan is a stretch of years
    ("“十三五”时期，新建学校6所。", "6所", "2016/2020"),
    ("“十四五”期间，新建学校6所。", "6所", "2021/2025"),
    ("“十一五”以来，新建学校6所。", "6所", "2006/2010"),
    ("“十五五”时期，计划新建学校6所。", "6所", "2026/2030"),
    # a deadline completes no month after it
    ("债务上限暂停到2025年，截至7月底发行了12亿元。", "12亿元", None),
]


@pytest.mark.parametrize(
    ("text", "quote", "period"), [*HEADINGS, *OPEN_LINES, *BESIDE, *OPENING, *MEANT, *SPEAKING]
)
def test_what_governs_a_figure(text: str, quote: str, period: str | None) -> None:
    reference = date(2023, 7, 21) if "20" not in text else None
    figures = extract_text(text, reference).figures
    assert [one.period for one in figures if one.text == quote] == [period]


def test_thousands_of_open_lines_are_one_sentence() -> None:
    """Where it begins is found once for each line, from the line before."""
    text = "2018年，\n" + "\n".join(f"第{number}组产煤{number}吨，" for number in range(1, 3000))
    figures = extract_text(text).figures
    assert {one.period for one in figures if one.unit == "吨"} == {"2018"}
