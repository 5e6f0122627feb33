"""What comes about over a time is of the year, where only its end was told in an earlier clause: 年末存栏186万头。出栏326万头."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    ("2023年，年末人口32万人，居民消费价格上涨2%。", ["2023-12-31", "2023"]),
    ("2023年，年末床位3万张，人均可支配收入增长6%。", ["2023-12-31", "2023"]),
    ("2023年，年末失业率降到5%，工业品出厂价格下降3%。", ["2023-12-31", "2023"]),
    ("2023年，年末房价每平方米9千元，上涨3%。", ["2023-12-31", "2023-12-31"]),
    ("2023年，年末人口32万人，房价比上年末上涨3%。", ["2023-12-31", "2023-12-31"]),
    ("2023年，年末存款余额50亿元，贷款余额增长3%。", ["2023-12-31", "2023-12-31"]),
    ("2023年末生猪存栏186万头。生猪出栏326万头。", ["2023-12-31", "2023"]),
    ("2023年末职工186人，营业收入8亿元，上年同期为5亿元。", ["2023-12-31", "2023", "2022"]),
    ("2023年末总资产186亿元，上年同期为150亿元。", ["2023-12-31", "2022-12-31"]),
    ("2023年末，常住人口862万人，出生人口6.2万人。", ["2023-12-31", "2023"]),
    (
        "2023年财政收入86亿元；年末存款余额862亿元。税收收入增长5%。",
        ["2023", "2023-12-31", "2023"],
    ),
    ("2023年招生1.2万人。年末在校生4.6万人，毕业生1.1万人。", ["2023", "2023-12-31", "2023"]),
    (
        "2023年底共有景区26个。接待游客860万人次，旅游收入86亿元。",
        ["2023-12-31", "2023", "2023"],
    ),
    # what there is stays that of the day
    ("2023年末常住人口862万人。存款余额86亿元。", ["2023-12-31", "2023-12-31"]),
    # in its own clause, or up to that day
    ("2023年末财政收入86亿元。", ["2023-12-31"]),
    ("截至2023年末，总资产86亿元，营业收入42亿元。", ["2023-12-31", "2023-12-31"]),
    ("到2027年底，带动就业3000人，接待游客86万人次。", ["2027-12-31", "2027-12-31"]),
]
"""Texts, and of when each figure is."""


@pytest.mark.parametrize(("text", "periods"), TABLE)
def test_flows_are_of_the_year(text: str, periods: list[str]) -> None:
    figures = extract_text(text).figures
    assert [one.period for one in figures if one.kind != "date"] == periods


REACHED = [
    ("“十四五”时期主要目标：城镇化率提高到65%，累计植树300万亩。", ["2025", "2021/2025"]),
    ("“十四五”时期，力争参保率达到95%，人均可支配收入突破5万元。", ["2025", "2025"]),
    ("“十五五”时期，力争森林覆盖率超过30%，新增就业达到8万人。", ["2030", "2026/2030"]),
    ("“十四五”时期，力争财政收入达到300亿元。", ["2021/2025"]),
    ("“十四五”期间，力争每年人均用电超过500千瓦时。", ["2021/2025"]),
    ("“十四五”时期，人均可支配收入突破5万元。", ["2021/2025"]),
    ("“十五五”时期，力争渔业产值占比达到14%。", ["2030"]),
    ("2023年，城镇化率达到65%。", ["2023"]),
]
"""Texts, and of when each figure is: a state aimed at in several years is of the last, what adds up in them of all."""
MEETING = "——2026年1月10日在云泽省人民代表大会会议上\n"
LOOKED_BACK = [
    ("五年来，人均可支配收入突破5万元，居全省第2位。", ["2025", "2025"]),
    ("五年来，城乡居民人均可支配收入分别超过6万元、3万元。", ["2025", "2025"]),
    ("五年来，城镇化率达到70%，累计引资86亿元。", ["2025", "2021/2025"]),
    ("五年来，产值由72亿元提高到88亿元，跃居全省第3位。", [None, "2025", "2025"]),
    ("五年来，连续举办赛事居全省第3位。", ["2021/2025"]),
    ("五年来，经济总量稳居全省第3位，出口规模跃居全国第5位。", ["2025", "2025"]),
    ("五年来，财政收入年均增长6%，总量位列全省第2位。", ["2021/2025", "2025"]),
    ("五年来，上市公司由56家增加到86家，规模稳居全省第一。", [None, "2025", "2025"]),
    ("五年来，累计引资86亿元，居全省第3位。", ["2021/2025", "2021/2025"]),
    ("五年来，吞吐量每年都位居全国第2位。", ["2021/2025"]),
    ("五年来，渔业产值占农业的比重达到14%，新增装机占比达到30%。", ["2025", "2021/2025"]),
    ("五年来，民营经济占比超过60%，跻身全省第2位。", ["2025", "2025"]),
    # what there is after so much was added, and what an economy makes
    ("五年来，地铁里程新增70公里、突破160公里。", ["2021/2025", "2025"]),
    ("五年来，净增书店80家、总量达300家。", ["2021/2025", "2025"]),
    ("五年来，通航城市新增9个，达到40个。", ["2021/2025", "2025"]),
    ("五年来，地区生产总值突破3千亿元、达3900亿元。", ["2025", "2025"]),
    ("五年来，工业增加值跨上800亿元台阶。", ["2025"]),
    ("五年来，累计新增就业80万人，达到目标。", ["2021/2025"]),
    # what has been done in all of them, however much that is
    ("五年来，引进企业超过800家。", ["2021/2025"]),
    ("五年来，建成5G基站超过3万个。", ["2021/2025"]),
    ("五年来，组织教师超9万人次，财政收入达到300亿元。", ["2021/2025", "2021/2025"]),
]
"""So is a state that has been reached in years which are over, a share of what there is, and a rank."""


@pytest.mark.parametrize(("text", "periods"), REACHED)
def test_a_state_aimed_at_is_of_the_last_year(text: str, periods: list[str]) -> None:
    assert [one.period for one in extract_text(text).figures if one.kind != "date"] == periods


@pytest.mark.parametrize(("text", "periods"), LOOKED_BACK)
def test_a_state_reached_is_of_the_last_year(text: str, periods: list[str]) -> None:
    found = extract_text("政府工作报告\n" + MEETING + text).figures
    assert [one.period for one in found if one.kind not in ("date", "duration")] == periods


LAW = [
    (
        "2023年8月，查处违章30起。违反本条例的，处500元以上3000元以下的罚款。查处超载5起。",
        ["2023-08", None, None, "2023-08"],
    ),
    (
        "2023年8月，法院审结案件30件。构成犯罪的，处二年以上六年以下有期徒刑。",
        ["2023-08", None, None],
    ),
    ("2023年8月起，非法采砂的，并处十五日以下拘留。", [None]),
    ("2023年8月，法院依法对他处以5000元罚款。", ["2023-08"]),
    ("2023年8月，1万元以下投诉30件。", ["2023-08", "2023-08"]),
]
"""Texts, and of when each figure is: what the law punishes with is of no time, who was fined so much is."""


@pytest.mark.parametrize(("text", "periods"), LAW)
def test_the_law_is_of_no_time(text: str, periods: list[str | None]) -> None:
    assert [one.period for one in extract_text(text).figures if one.kind != "date"] == periods


CLASSES = [
    (
        "2023年5月，小（80平方米及以下）、大（120平方米以上）户型价格下降2%。",
        [None, None, "2023-05"],
    ),
    ("2023年，全县有种植大户（50亩以上）120户。", [None, "2023"]),
    ("2023年末，短期贷款（3个月以内）余额3亿元。", [None, "2023-12-31"]),
    ("2023年，逾期贷款（90天以内）减少3亿元，长期贷款增加5亿元。", [None, "2023", "2023"]),
    ("2023年，远途旅客（300公里以外）1.2万人。", [None, "2023"]),
    ("2023年，重件（20公斤以上）增长3%，轻件（1公斤以下）增长9%。", [None, "2023", None, "2023"]),
    ("2023年6月，青年（16-24岁）失业率为14%。", [None, "2023-06"]),
    ("2023年一季度，大型（从业人员1000人及以上）企业增长5%。", [None, "2023-Q1"]),
    ("2023年，投放车辆（80辆）在西区。", ["2023"]),
    ("2023年，日均客流（8万人次以上）。", ["2023"]),
]
"""Texts, and of when each figure is: the bounds of a class in the bracket behind its name are of no time."""


@pytest.mark.parametrize(("text", "periods"), CLASSES)
def test_a_class_is_of_no_time(text: str, periods: list[str | None]) -> None:
    assert [one.period for one in extract_text(text).figures if one.kind != "date"] == periods


STOCKS = [
    ("2023年三季度末，存款余额86亿元。前三季度，净利润3亿元。贷款余额62亿元。资本充足率14%。", ["2023-09-30", "2023-01/2023-09", "2023-09-30", "2023-09-30"]),
    ("2022年末公路里程18万公里。全年货运量3亿吨，增长4%。机动车保有量86万辆。", ["2022-12-31", "2022", "2022", "2022-12-31"]),
    ("2022年末，贷款余额62亿元。全年新增贷款8亿元。个人住房贷款余额20亿元。", ["2022-12-31", "2022", "2022-12-31"]),
    ("2024年6月末，存款余额86亿元。上半年，财政收入9亿元。参保人数62万人。", ["2024-06-30", "2024-H1", "2024-06-30"]),
    ("2023年末在校生4万人。全年招生1万人。床位620张。", ["2023-12-31", "2023", "2023-12-31"]),
    # what comes about, in the sentence of the stretch, or where that does not end with the day
    ("2023年末存款余额86亿元。全年财政收入9亿元。税收收入7亿元。", ["2023-12-31", "2023", "2023"]),
    ("2023年末存款余额86亿元。前三季度财政收入9亿元。贷款余额62亿元。", ["2023-12-31", "2023-01/2023-09", "2023-01/2023-09"]),
    ("2023年财政收入9亿元。贷款余额62亿元。", ["2023", "2023"]),
    # the parts of a stock are of its day; not those of what came about
    ("2024年3月末，存款余额86亿元。一季度存入9亿元。贷款余额62亿元。其中，住户贷款余额20亿元。", ["2024-03-31", "2024-Q1", "2024-03-31", "2024-03-31"]),
    ("2024年3月末，存款余额86亿元。一季度贷款增加9亿元。其中，住户贷款余额20亿元。", ["2024-03-31", "2024-Q1", "2024-Q1"]),
    # so many lines are there on the day
    ("2023年末，公路里程3万公里。年末专线3条。全年客运量8万人次。运营线路5条。", ["2023-12-31", "2023-12-31", "2023", "2023-12-31"]),
    # shares and rates of what comes about
    ("2023年末企业138家。实现增加值9亿元，产品销售率97%。高技术制造业增加值占规上工业的14%。", ["2023-12-31", "2023", "2023", "2023"]),
]  # fmt: skip
"""Texts, and of when each figure is: what there is is of the day whose stretch was told in passing."""


@pytest.mark.parametrize(("text", "periods"), STOCKS)
def test_stocks_are_of_the_day(text: str, periods: list[str]) -> None:
    figures = extract_text(text).figures
    assert [one.period for one in figures if one.kind != "date"] == periods
