"""Of which time figures are told, and whether as a result or a plan: a text, then each figure with its meaning."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract.document import extract_text

MAY = date(2024, 5, 1)
"""The day that the texts are read on."""

CLOSING = [
    # the last day of 去年, 上月 and their like
    ("截至去年底，全市社保卡持卡人数320万人。", {"320万人": "2023-12-31"}),
    ("去年末，全县常住人口52万人，比前年末减少0.3万人。", {"52万人": "2023-12-31", "0.3万人": "2023-12-31"}),
    ("到去年年底，全市建成充电桩1.2万个。", {"1.2万个": "2023-12-31"}),
    ("上年末，公司员工3200人。", {"3200人": "2023-12-31"}),
    ("上年度末，贷款余额860亿元。", {"860亿元": "2023-12-31"}),
    ("截至前年底，全省高速公路通车里程4300公里。", {"4300公里": "2022-12-31"}),
    ("截至上月末，全市新能源汽车保有量12万辆。", {"12万辆": "2024-04-30"}),
    ("上个月底，水库蓄水量3.2亿立方米。", {"3.2亿立方米": "2024-04-30"}),
    ("截至上季度末，贷款余额860亿元。", {"860亿元": "2024-03-31"}),
    ("今年底，全市轨道交通里程将达到320公里。", {"320公里": "2024-12-31 target"}),
    ("明年底前，建成停车场36个。", {"36个": "2025-12-31 target"}),
    ("2025年底前，建成停车场36个。", {"36个": "2025-12-31 target"}),
    ("去年底以来，全市新增企业320家。", {"320家": "2023-12-31/2024-05-01"}),
    # said in passing, and said twice
    ("截至2024年3月末，贷款余额860亿元，上年末为824亿元，存款余额920亿元。", {"824亿元": "2023-12-31", "920亿元": "2024-03-31"}),
    ("上月，全市新增贷款12亿元，上月末贷款余额860亿元。", {"12亿元": "2024-04", "860亿元": "2024-04-30"}),
    ("上年末，余额36万元，上年收入12万元。", {"36万元": "2023-12-31", "12万元": "2023"}),
    # the whole of it
    ("去年底层商铺销售320套。", {"320套": "2023"}),
]  # fmt: skip


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


RESULTS = [
    # a result of what a plan says which one it is
    ("规划总投资320亿元的高铁新城去年完成投资36亿元。", {"320亿元": "None target", "36亿元": "2023"}),
    ("计划投资12亿元的医院项目已完成投资8亿元。", {"12亿元": "None target", "8亿元": "None"}),
    ("拟建的3座水厂去年供水1200万吨。", {"3座": "None target", "1200万吨": "2023"}),
    ("预计6月完工的大桥目前完成投资8亿元。", {"8亿元": "None"}),
    ("原计划投资12亿元的水厂项目实际投资13.4亿元。", {"13.4亿元": "None"}),
    ("有望年内投产的生产线去年试产轴承3.2万套。", {"3.2万套": "2023"}),
    ("列入年度计划的36个项目完成投资86亿元。", {"36个": "None", "86亿元": "None"}),
    # planned itself
    ("预计公司去年的亏损为3亿元。", {"3亿元": "2023 target"}),
    ("计划对全市的320家企业开展培训。", {"320家": "None target"}),
    ("确保已建成的36个项目投产。", {"36个": "None target"}),
]  # fmt: skip

PLANNED = [
    # what is planned bears the name of what comes of it
    ("2024年，地区生产总值预期增长6%。", {"6%": "地区生产总值增速"}),
    ("全市一般公共预算收入计划增长5%左右。", {"5%": "一般公共预算收入增速"}),
    ("今年计划新增充电桩320个，已建成120个。", {"320个": "新增充电桩数", "120个": "建成充电桩数"}),
    ("今年计划实施重点项目36个。", {"36个": "实施重点项目数"}),
    ("今年计划招聘教师320名。", {"320名": "招聘教师数"}),
    ("年初确定的粮食产量目标为30万吨，实际完成32万吨。", {"30万吨": "粮食产量", "32万吨": "粮食产量"}),
    ("城镇新增就业目标任务3万人，完成3.4万人。", {"3万人": "城镇新增就业人数", "3.4万人": "城镇新增就业人数"}),
    # a noun of its own
    ("项目计划投资8亿元。", {"8亿元": "项目计划投资"}),
    ("强基计划实施3年来，培养学生320名。", {"3年": "强基计划实施时间"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), PLANNED)
def test_what_is_planned_is_named_as_its_result(text: str, names: dict[str, str]) -> None:
    figures = extract_text(text, MAY).figures
    assert {one.text: one.indicator for one in figures if one.text in names} == names


@pytest.mark.parametrize(("text", "told"), [*CLOSING, *LAST_SUCH, *RESULTS])
def test_times_told(text: str, told: dict[str, str]) -> None:
    figures = [one for one in extract_text(text, MAY).figures if one.text in told]
    read = {one.text: f"{one.period}{' target' if one.target else ''}" for one in figures}
    assert read == told
