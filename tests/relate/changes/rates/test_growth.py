"""Rates and sizes of change against the levels that they are of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, kind, operands, verdict; no operands and None where nothing is to be said
    # 从业 leaves nothing; what does is found, also before marks of half width
    (
        "第二产业从业人员为1725.8万人,减少200.5万人,下降10.4%;第三产业从业人员为2106.7万人,增加472.6万人。",
        "change",
        [],
        None,
    ),
    (
        "就业人员从1725.8万人,增加到2106.7万人,增加372.6万人。",
        "change",
        ["372.6万人", "1725.8万人", "2106.7万人"],
        "inconsistent",
    ),
    # beyond a semicolon a change is of something else
    (
        "网上零售额比重由6.2%提高到7.9%；实体零售额增长8.4%，增速比上年提高0.6个百分点。",
        "point_change",
        [],
        None,
    ),
    (
        "网上零售额比重由6.2%提高到7.9%，比上年提高0.6个百分点。",
        "point_change",
        ["0.6个百分点", "6.2%", "7.9%"],
        "inconsistent",
    ),
    # the greatest rise among the counted is none of their number, nor an average rate one of the increase
    ("价格上涨的城市有10个，增加1个，最高涨幅为3.6%。", "growth", [], None),
    ("人口比2010年的145722人减少9814人，年平均减少0.69%。", "growth", [], None),
    # a net change is of all there are, and not of those alone that have gone
    ("新登记经营主体3.11万户，注销1.31万户，净增1.8万户，增长3.2%。", "growth", [], None),
    (
        "贷款余额320亿元，净增20亿元，增长16.7%。",
        "growth",
        ["16.7%", "20亿元", "320亿元"],
        "inconsistent",
    ),
    # output grows at constant prices
    ("地区生产总值626.9亿元，现价总量比同期增加73.5亿元，同比增长2%。", "growth", [], None),
    (
        "税收收入626.9亿元，比同期增加73.5亿元，同比增长2%。",
        "growth",
        ["2%", "73.5亿元", "626.9亿元"],
        "inconsistent",
    ),
    # a rate or a speed moves to another
    ("日均产量由50件提高到60件，增长30%。", "growth", ["30%", "50件", "60件"], "inconsistent"),
    ("每分钟产量由50件提高到60件，增长20%。", "growth", ["20%", "50件", "60件"], "consistent"),
    (
        "时速由300公里提高到350公里，提高了16.7%。",
        "growth",
        ["16.7%", "300公里", "350公里"],
        "consistent",
    ),
    # the average of a list is from its first to its last
    (
        "2018年、2019年及2020年订单总数分别为0.798亿笔、2.1亿笔及7.6亿笔，年复合增长率为208.7%。",
        "average_growth",
        ["208.7%", "0.798亿笔", "7.6亿笔"],
        "consistent",
    ),
    (
        "2018年、2019年及2020年订单总数分别为0.798亿笔、2.1亿笔及7.6亿笔，年复合增长率为308.7%。",
        "average_growth",
        ["308.7%", "0.798亿笔", "7.6亿笔"],
        "inconsistent",
    ),
    # a change, the level that it led to and its rate; the next clause has a change of its own
    (
        "美西线每箱运价下跌7美元至1764美元，周跌0.4%；美东线每箱运价上涨14美元至2676美元。",
        "growth",
        ["0.4%", "7美元", "1764美元"],
        "consistent",
    ),
    (
        "美西线每箱运价下跌17美元至1764美元，周跌0.4%。",
        "growth",
        ["0.4%", "17美元", "1764美元"],
        "inconsistent",
    ),
    (
        "粮食产量从52.0万吨增加到58.5万吨，增长12.5%。",
        "growth",
        ["12.5%", "52.0万吨", "58.5万吨"],
        "consistent",
    ),
    (
        "粮食产量从52.0万吨增加到58.5万吨，增长13.5%。",
        "growth",
        ["13.5%", "52.0万吨", "58.5万吨"],
        "inconsistent",
    ),
    (
        "登记失业率由6.3%下降到5.7%，下降0.6个百分点。",
        "point_change",
        ["0.6个百分点", "6.3%", "5.7%"],
        "consistent",
    ),
    (
        "登记失业率由6.3%下降到5.7%，下降0.8个百分点。",
        "point_change",
        ["0.8个百分点", "6.3%", "5.7%"],
        "inconsistent",
    ),
    (
        "参保人数达到24.6万人，比上年增加1.8万人，增长7.9%。",
        "growth",
        ["7.9%", "1.8万人", "24.6万人"],
        "consistent",
    ),
    (
        "参保人数达到24.6万人，比上年增加1.8万人，增长9.9%。",
        "growth",
        ["9.9%", "1.8万人", "24.6万人"],
        "inconsistent",
    ),
    # what is done is compared with the year before, and not its plan
    (
        "支出72716万元，完成年初预算31700万元的229.39%，比上年42895万元增加39821万元。",
        "change",
        ["39821万元", "42895万元", "72716万元"],
        "inconsistent",
    ),
    (
        "公司实现利润7.26亿元，较上年的6.05亿元增长20.0%。",
        "growth",
        ["20.0%", "6.05亿元", "7.26亿元"],
        "consistent",
    ),
    # the level that ended a plan of five years
    (
        "全市用电量达到1369.5亿千瓦时，较“十三五”末的932.3亿千瓦时增加437.2亿千瓦时。",
        "change",
        ["437.2亿千瓦时", "932.3亿千瓦时", "1369.5亿千瓦时"],
        "consistent",
    ),
    (
        "规上工业企业3382户，比“十三五”末的1832户增加1750户。",
        "change",
        ["1750户", "1832户", "3382户"],
        "inconsistent",
    ),
    (
        "公路里程达到5.2万公里，较“十二五”期末的4.7万公里增长10.6%。",
        "growth",
        ["10.6%", "4.7万公里", "5.2万公里"],
        "consistent",
    ),
    (
        "地区生产总值13697.5亿元，较“十三五”末的9323.1亿元增加4374.4亿元，增长33.6%。",
        "growth",
        [],
        None,
    ),
    ("公路里程达到5.2万公里，“十四五”末的目标是增加0.7万公里。", "change", [], None),
    # at what a price or an index closes, how much it moved and the rate of that, in whatever order
    (
        "创业指数收跌348.16点，报35282.52点，跌幅为0.98%。",
        "growth",
        ["0.98%", "348.16点", "35282.52点"],
        "consistent",
    ),
    (
        "创业指数涨26.23点，涨幅为0.17%，报35307.63点。",
        "growth",
        ["0.17%", "26.23点", "35307.63点"],
        "inconsistent",
    ),
    (
        "航运指数收报1017.38点，较前一交易日上涨13.74点，涨幅1.37%。",
        "growth",
        ["1.37%", "13.74点", "1017.38点"],
        "consistent",
    ),
    (
        "航运指数收报1017.38点，较上一交易日上涨13.74点，涨幅2.37%。",
        "growth",
        ["2.37%", "13.74点", "1017.38点"],
        "inconsistent",
    ),
    (
        "航运指数以4815.36点报收，比前一交易日下跌85.83点，跌幅达到1.75%。",
        "growth",
        ["1.75%", "85.83点", "4815.36点"],
        "consistent",
    ),
    ("甲指数报35282.52点，乙指数跌310.46点，跌幅2.17%。", "growth", [], None),
    ("甲指数收跌348.16点，跌幅0.98%，乙指数报13973.45点。", "growth", [], None),
    ("甲股现报12.60元，涨5%，成交额1.2亿元。", "growth", [], None),
    # real growth on average does not follow from levels at current prices
    (
        "地区生产总值由2016年的2207亿元增加到2021年的4169亿元，年均增长8.1%。",
        "average_growth",
        [],
        None,
    ),
    # two bases in one sentence are no level and its base
    ("利润高于6月的15.64亿元，但不及去年同期的18.67亿元，同比下降4.9%。", "growth", [], None),
    (
        "2023年7月利润为17.76亿元，高于6月的15.64亿元，但不及去年同期的18.67亿元，同比下降4.9%。",
        "growth",
        ["4.9%", "18.67亿元", "17.76亿元"],
        "consistent",
    ),
    ("利润低于预期的15.64亿元，比去年同期的18.67亿元下降4.9%。", "growth", [], None),
    (
        "公司实现利润7.26亿元，较上年的6.05亿元增长30.0%。",
        "growth",
        ["30.0%", "6.05亿元", "7.26亿元"],
        "inconsistent",
    ),
    (
        "村级网店由40家发展到100家，增长1.5倍。",
        "growth",
        ["1.5倍", "40家", "100家"],
        "consistent",
    ),
    # told back in time
    (
        "2022年营收28.6亿元，2021年为25.1亿元，2020年为19.8亿元，三年复合增长率20.2%。",
        "average_growth",
        ["20.2%", "19.8亿元", "28.6亿元"],
        "consistent",
    ),
    (
        "2022年营收28.6亿元，2020年为19.8亿元，两年年均增长30.2%。",
        "average_growth",
        ["30.2%", "19.8亿元", "28.6亿元"],
        "inconsistent",
    ),
    (
        "2022年营收28亿元，2021年为25亿元，2020年为19亿元，分别增长12%和31.6%。",
        "growth",
        [],
        None,
    ),
    (
        "旅游收入由2016年的20.0亿元增加到2020年的29.3亿元，年均增长10.0%。",
        "average_growth",
        ["10.0%", "20.0亿元", "29.3亿元"],
        "consistent",
    ),
    (
        "旅游收入由2016年的20.0亿元增加到2020年的29.3亿元，年均增长12.0%。",
        "average_growth",
        ["12.0%", "20.0亿元", "29.3亿元"],
        "inconsistent",
    ),
    (
        "病床由3200张增加到3650张，增加450张。",
        "change",
        ["450张", "3200张", "3650张"],
        "consistent",
    ),
    (
        "病床由3200张增加到3650张，增加550张。",
        "change",
        ["550张", "3200张", "3650张"],
        "inconsistent",
    ),
    (
        "床位由3214张增加到3658张，增加454张。",
        "change",
        ["454张", "3214张", "3658张"],
        "inconsistent",
    ),
    (
        "公司净利润由3.20亿元降至2.72亿元，下降15.0%。",
        "growth",
        ["15.0%", "3.20亿元", "2.72亿元"],
        "consistent",
    ),
    (
        "公司净利润由3.20亿元降至2.72亿元，下降18.0%。",
        "growth",
        ["18.0%", "3.20亿元", "2.72亿元"],
        "inconsistent",
    ),
    (
        "存栏量从1.2万头增加到3.6万头，增长2倍。",
        "growth",
        ["2倍", "1.2万头", "3.6万头"],
        "consistent",
    ),
    (
        "存栏量从1.2万头增加到3.6万头，增长3倍。",
        "growth",
        ["3倍", "1.2万头", "3.6万头"],
        "inconsistent",
    ),
    # an average rate is of two levels of one thing
    (
        "五年来，全县生产总值由138.6亿元增加到206.3亿元；财政收入突破20亿元大关，年均增速9.2%。",
        "average_growth",
        [],
        None,
    ),
    (
        "PM2.5年均浓度为38微克/立方米，比上年下降8.0%（上年为35微克/立方米）。",
        "growth",
        ["8.0%", "35微克/立方米", "38微克/立方米"],
        "inconsistent",
    ),
    ("五年来，出口达到138.6亿元，进口达到52.4亿元，年均增长9.2%。", "average_growth", [], None),
    ("2019年财政收入12.4亿元，2024年税收收入15.6亿元，年均增长9.2%。", "average_growth", [], None),
    ("五年来，公路里程1386公里，高速公路524公里，年均增长9.2%。", "average_growth", [], None),
    (
        "2019年快递业务量759万件，2024年快递业务量1025万件，年均增长7.2%。",
        "average_growth",
        ["7.2%", "759万件", "1025万件"],
        "inconsistent",
    ),
    # real growth, another base, another indicator or region
    (
        "地区生产总值由2020年的1260.0亿元增加到2021年的1386.4亿元，增长7.5%。",
        "growth",
        [],
        None,
    ),
    ("贷款余额达到310.5亿元，比年初增加22.5亿元，同比增长9.6%。", "growth", [], None),
    ("粮食产量达到58.5万吨，增长3.1%；油料产量达到12.4万吨，增加0.6万吨。", "growth", [], None),
    ("公司净利润由3.20亿元降至2.72亿元，毛利率下降1.8个百分点。", "growth", [], None),
    ("全国粮食增长1.6%，全市产量由52.0万吨提高到58.5万吨。", "growth", [], None),
    # what the level is above the one of before is no level that it grew from
    ("最大客流达24.6万人次，比去年最高峰22.1万人次多2.5万人次，增长11.3%。", "growth", [], None),
    ("最高水位达31.8米，比去年最高水位29.6米高2.2米，上升7.4%。", "growth", [], None),
    (
        "最大客流达24.6万人次，比去年最高峰22.1万人次增长21.3%。",
        "growth",
        ["21.3%", "22.1万人次", "24.6万人次"],
        "inconsistent",
    ),
]


@pytest.mark.parametrize(
    ("text", "kind", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS]
)
def test_a_change_is_what_lies_between_its_levels(
    judged: Judge,
    text: str,
    kind: str,
    operands: list[str],
    verdict: str | None,
) -> None:
    assert judged(text, kind) == told(operands, verdict)


LEVEL_BEFORE = [
    # text, operands, verdict: the level before is told first, or in brackets
    (
        "去年接待游客118.3万人，今年接待游客150.6万人，增长27.3%。",
        ["27.3%", "118.3万人", "150.6万人"],
        "consistent",
    ),
    (
        "去年同期销量为3618辆，今年为4296辆，增长18.7%。",
        ["18.7%", "3618辆", "4296辆"],
        "consistent",
    ),
    (
        "与上年的86.3万吨相比，今年产煤92.7万吨，增长7.4%。",
        ["7.4%", "86.3万吨", "92.7万吨"],
        "consistent",
    ),
    (
        "实缴税款62.8万元（上年71.3万元），下降11.9%。",
        ["11.9%", "71.3万元", "62.8万元"],
        "consistent",
    ),
    (
        "用电量较去年同期的318.6万千瓦时下降8.6%，降至291.2万千瓦时。",
        ["8.6%", "318.6万千瓦时", "291.2万千瓦时"],
        "consistent",
    ),
    (
        "去年接待游客118.3万人，今年接待游客150.6万人，增长21.3%。",
        ["21.3%", "118.3万人", "150.6万人"],
        "inconsistent",
    ),
    (
        "去年销售3618辆，今年增至4296辆，增幅15.8%。",
        ["15.8%", "3618辆", "4296辆"],
        "inconsistent",
    ),
    (
        "与上年的86.3万吨相比，今年产煤92.7万吨，增长17.4%。",
        ["17.4%", "86.3万吨", "92.7万吨"],
        "inconsistent",
    ),
    (
        "实缴税款62.8万元（上年71.3万元），下降13.5%。",
        ["13.5%", "71.3万元", "62.8万元"],
        "inconsistent",
    ),
    (
        "用电量较去年同期的318.6万千瓦时下降9.4%，降至291.2万千瓦时。",
        ["9.4%", "318.6万千瓦时", "291.2万千瓦时"],
        "inconsistent",
    ),
    (
        "上月成交3618套，本月成交4296套，增长15.8%。",
        ["15.8%", "3618套", "4296套"],
        "inconsistent",
    ),
    # another thing, times of other lengths, a change of something else
    ("去年出口118.3亿元，今年进口150.6亿元，增长21.3%。", [], None),
    ("去年1—5月出口118.3亿元，今年出口150.6亿元，增长21.3%。", [], None),
    ("去年出口118.3亿元，今年上半年出口150.6亿元，增长21.3%。", [], None),
    ("去年出口118.3亿元，本月出口150.6亿元，增长21.3%。", [], None),
    ("去年出口118.3亿元，今年出口150.6亿元，其中机电产品增长21.3%。", [], None),
    ("出口150.6亿元（上年118.3亿元），其中机电产品增长21.3%。", [], None),
    # a change from the last month is none from the last year, nor the other way round
    ("出口150.6亿元（上年118.3亿元），环比增长21.3%。", [], None),
    ("出口150.6亿元，上年为118.3亿元，环比增长21.3%。", [], None),
    ("去年出口118.3亿元，今年出口150.6亿元，环比增长21.3%。", [], None),
    ("上月出口118.3亿元，本月出口150.6亿元，同比增长21.3%。", [], None),
    # a change of some of it, a level for one of many
    ("去年出口118.3亿元，今年出口150.6亿元，对美出口下降21.3%。", [], None),
    ("去年接待游客118.3万人，今年接待游客150.6万人，过夜游客增长21.3%。", [], None),
    ("去年每亩收入5012元，今年收入6.3万元，增长21.3%。", [], None),
    ("去年人均收入2.13万元，今年收入531亿元，增长8.2%。", [], None),
]


@pytest.mark.parametrize(
    ("text", "operands", "verdict"), LEVEL_BEFORE, ids=[row[0] for row in LEVEL_BEFORE]
)
def test_growth_follows_from_a_level_told_before(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "growth") == told(operands, verdict)


CLOSING = [
    # text, kind, operands, verdict: what is told after the last part may be of the whole
    (
        "两市成交额9354.2亿元，其中沪市4123.1亿元，深市5231.1亿元，较前一交易日缩量1038.6亿元，降幅9.99%。",
        "growth",
        ["9.99%", "1038.6亿元", "9354.2亿元"],
        "consistent",
    ),
    (
        "进出口总值1203.4亿元，其中出口802.1亿元，进口401.3亿元，比上年增加198.8亿元，增长19.8%。",
        "growth",
        ["19.8%", "198.8亿元", "1203.4亿元"],
        "consistent",
    ),
    (
        "贷款余额503.2亿元，其中短期201.3亿元、中长期301.9亿元，比年初增加42.1亿元，增长9.1%。",
        "growth",
        ["9.1%", "42.1亿元", "503.2亿元"],
        "consistent",
    ),
    (
        "在校生84213人，其中男生42318人，女生41895人，比上年减少1126人，下降1.32%。",
        "growth",
        ["1.32%", "1126人", "84213人"],
        "consistent",
    ),
    (
        "财政收入50.32亿元，其中税收35.17亿元，非税15.15亿元，上年同期46.20亿元，增长8.9%。",
        "growth",
        ["8.9%", "46.20亿元", "50.32亿元"],
        "consistent",
    ),
    (
        "成交额9354.2亿元，其中沪市4123.1亿元，深市5231.1亿元，较前一交易日的10392.8亿元减少1038.6亿元。",
        "change",
        ["1038.6亿元", "10392.8亿元", "9354.2亿元"],
        "consistent",
    ),
    # it may be of the last part
    (
        "财政收入50.32亿元，其中税收35.17亿元，非税15.15亿元，比上年增加4.12亿元，增长37.4%。",
        "growth",
        ["37.4%", "4.12亿元", "15.15亿元"],
        "consistent",
    ),
    # a slip is found as the whole's, and as the part's where only that can be meant
    (
        "财政收入50.32亿元，其中税收35.17亿元，非税15.15亿元，比上年增加4.12亿元，增长7.9%。",
        "growth",
        ["7.9%", "4.12亿元", "50.32亿元"],
        "inconsistent",
    ),
    (
        "两市成交额9354.2亿元，其中沪市4123.1亿元，深市5231.1亿元，较前一交易日缩量1038.6亿元，降幅8.99%。",
        "growth",
        ["8.99%", "1038.6亿元", "9354.2亿元"],
        "inconsistent",
    ),
    (
        "财政收入50.32亿元，其中税收35.17亿元，增长5.1%，非税15.15亿元，比上年增加4.12亿元，增长57.4%。",
        "growth",
        ["57.4%", "4.12亿元", "15.15亿元"],
        "inconsistent",
    ),
    (
        "财政收入50.32亿元，增长9.3%，其中税收35.17亿元，非税15.15亿元，比上年增加4.12亿元，增长57.4%。",
        "growth",
        ["57.4%", "4.12亿元", "15.15亿元"],
        "inconsistent",
    ),
    (
        "销售额818.4亿元，其中手机396.69亿元，增长8.1%；平板57.91亿元，去年同期为72.24亿元，下滑24.7%。",
        "growth",
        ["24.7%", "72.24亿元", "57.91亿元"],
        "inconsistent",
    ),
    # what neither gives, and no slip explains, is told of something else
    (
        "财政收入50.32亿元，其中税收35.17亿元，非税15.15亿元，比上年增加4.12亿元，增长63.2%。",
        "growth",
        [],
        None,
    ),
]
BALANCES = [
    # text, kind, operands, verdict: beside a gain a loss is a negative
    (
        "公司净利润亏损1.83亿元，上年同期盈利0.63亿元，同比减少2.46亿元。",
        "change",
        ["2.46亿元", "0.63亿元", "1.83亿元"],
        "consistent",
    ),
    (
        "净亏损1.83亿元，上年同期净利润0.63亿元，同比减少2.46亿元。",
        "change",
        ["2.46亿元", "0.63亿元", "1.83亿元"],
        "consistent",
    ),
    (
        "归母净利润0.63亿元（上年同期亏损1.83亿元），同比增加2.46亿元。",
        "change",
        ["2.46亿元", "1.83亿元", "0.63亿元"],
        "consistent",
    ),
    (
        "贸易顺差3.24亿元，上年同期逆差1.13亿元，同比增加4.37亿元。",
        "change",
        ["4.37亿元", "1.13亿元", "3.24亿元"],
        "consistent",
    ),
    (
        "资金净流出3.24亿元，上年同期净流入1.13亿元，同比减少4.37亿元。",
        "change",
        ["4.37亿元", "1.13亿元", "3.24亿元"],
        "consistent",
    ),
    (
        "公司由上年亏损1.83亿元上升至盈利2.63亿元，增加4.46亿元。",
        "change",
        ["4.46亿元", "1.83亿元", "2.63亿元"],
        "consistent",
    ),
    # or the loss is what grew
    (
        "公司亏损1.83亿元，上年同期盈利0.63亿元，亏损增加2.46亿元。",
        "change",
        ["2.46亿元", "0.63亿元", "1.83亿元"],
        "consistent",
    ),
    # a rate from a loss is of its size
    (
        "净利润1.23亿元，上年同期亏损0.82亿元，同比增长250%。",
        "growth",
        ["250%", "0.82亿元", "1.23亿元"],
        "consistent",
    ),
    (
        "净利润0.63亿元，上年同期-1.83亿元，同比增长134.4%。",
        "growth",
        ["134.4%", "-1.83亿元", "0.63亿元"],
        "consistent",
    ),
    (
        "净利润-1.83亿元，上年同期-0.63亿元，同比下降190.5%。",
        "growth",
        ["190.5%", "-0.63亿元", "-1.83亿元"],
        "consistent",
    ),
    (
        "净利润0.63亿元，同比增加2.46亿元，增长134.4%。",
        "growth",
        ["134.4%", "2.46亿元", "0.63亿元"],
        "consistent",
    ),
    (
        "公司净利润亏损1.83亿元，同比减少2.46亿元，下降390.5%。",
        "growth",
        ["390.5%", "2.46亿元", "1.83亿元"],
        "consistent",
    ),
    # two losses are compared by their sizes
    (
        "公司亏损1.83亿元，较上年同期亏损0.63亿元扩大1.20亿元。",
        "change",
        ["1.20亿元", "0.63亿元", "1.83亿元"],
        "consistent",
    ),
    (
        "公司亏损1.83亿元，较上年同期的0.63亿元增长190.5%。",
        "growth",
        ["190.5%", "0.63亿元", "1.83亿元"],
        "consistent",
    ),
    # errors
    (
        "公司净利润亏损1.83亿元，上年同期盈利0.63亿元，同比减少2.96亿元。",
        "change",
        ["2.96亿元", "0.63亿元", "1.83亿元"],
        "inconsistent",
    ),
    (
        "净利润0.63亿元，上年同期亏损1.83亿元，同比增加1.20亿元。",
        "change",
        ["1.20亿元", "1.83亿元", "0.63亿元"],
        "inconsistent",
    ),
    (
        "贸易顺差3.24亿元，上年同期逆差1.13亿元，同比增加4.87亿元。",
        "change",
        ["4.87亿元", "1.13亿元", "3.24亿元"],
        "inconsistent",
    ),
    (
        "净利润1.23亿元，上年同期亏损0.82亿元，同比增长350%。",
        "growth",
        ["350%", "0.82亿元", "1.23亿元"],
        "inconsistent",
    ),
    (
        "公司净利润亏损18.36亿元，同比减少24.63亿元，下降492.8%。",
        "growth",
        ["492.8%", "24.63亿元", "18.36亿元"],
        "inconsistent",
    ),
]


@pytest.mark.parametrize(
    ("text", "kind", "operands", "verdict"),
    [*CLOSING, *BALANCES],
    ids=[row[0] for row in (*CLOSING, *BALANCES)],
)
def test_a_change_is_of_the_levels_that_the_words_may_mean(
    judged: Judge,
    text: str,
    kind: str,
    operands: list[str],
    verdict: str | None,
) -> None:
    assert judged(text, kind) == told(operands, verdict)
