"""Differences between rates, contributions in percentage points, and price indices with their rates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, kind, operands, verdict; no operands and None where nothing is to be said
    # what ends in 上月 and 转为 are no rates of the month before
    (
        "一线城市住宅销售价格由上月下降转为上涨0.1%。二线城市住宅销售价格上涨0.6%，涨幅比上月扩大0.3个百分点。",
        "point_change",
        [],
        None,
    ),
    (
        "7月住宅销售价格上涨0.6%，涨幅比6月扩大0.7个百分点，6月为上涨0.2%。",
        "point_change",
        ["0.7个百分点", "0.6%", "0.2%"],
        "inconsistent",
    ),
    # nor is what another thing's share was last year
    *(
        (text, "point_change", [], None)
        for text in (
            "2023年，机床出口占比由上年的21.3%提升至24.6%。数控机床市场占有率12.7%，较上年提升0.8个百分点。",
            "2023年，全市工伤保险参保率由上年的88.4%提高到90.1%。失业保险参保率93.5%，较上年提高0.4个百分点。",
            "2023年，农业投资占比由2022年的14.2%降至13.1%。科技支出占比9.6%，比上年下降0.2个百分点。",
            "2023年，服务业占比由上年的47.1%提高到48.3%，税收占比81.2%，较上年提高1.1个百分点。",
            "2023年，全市森林覆盖率由上年的51.2%提高到51.9%。绿地率38.4%，比上年提高0.6个百分点。",
        )
    ),
    (
        "2022年，全市登记失业率3.2%，城镇化率61.2%。2023年，城镇化率62.9%，比上年提高1.1个百分点。",
        "point_change",
        ["1.1个百分点", "61.2%", "62.9%"],
        "inconsistent",
    ),
    # the whole of another time is not what a rate is held against
    (
        "2019年，全县投资26.3亿元，增长2.4%。2020年上半年，固定资产投资15.1亿元，增长6.4%。工业投资增长9.5%，增速快于全部投资3.1个百分点。",
        "point_change",
        ["3.1个百分点", "9.5%", "6.4%"],
        "consistent",
    ),
    (
        "2019年，全县工业用电26.3亿千瓦时，增长2.4%。2020年，工业增加值增长9.5%，快于工业4.1个百分点。",
        "point_change",
        [],
        None,
    ),
    (
        "全部投资增长6.4%。其中，工业投资增长9.5%，高于全部投资增速3.1个百分点。",
        "point_change",
        ["3.1个百分点", "9.5%", "6.4%"],
        "consistent",
    ),
    (
        "全部投资增长6.4%。其中，工业投资增长9.5%，高于全部投资增速2.1个百分点。",
        "point_change",
        ["2.1个百分点", "9.5%", "6.4%"],
        "inconsistent",
    ),
    (
        "一季度，工业增长6.5%。服务业增长7.8%，比工业增速高1.3个百分点。",
        "point_change",
        ["1.3个百分点", "7.8%", "6.5%"],
        "consistent",
    ),
    # what another rate is measured from is no rate of that time
    (
        "农业增加值361.8亿元，增长5.9%，增速高于上年同期0.2个百分点。其中，种植业增加值119.2亿元，比上年同期增长8.2%。",
        "point_change",
        [],
        None,
    ),
    (
        "出口同比下降3.4%，上月为下降8.5%，降幅收窄5.1个百分点。",
        "point_change",
        ["5.1个百分点", "8.5%", "3.4%"],
        "consistent",
    ),
    (
        "出口同比下降3.4%，上月为下降8.5%，降幅收窄6.1个百分点。",
        "point_change",
        ["6.1个百分点", "8.5%", "3.4%"],
        "inconsistent",
    ),
    # the order of time, whichever is told first
    (
        "一季度下降13.2%，上半年下降14.1%，降幅扩大0.9个百分点。",
        "point_change",
        ["0.9个百分点", "14.1%", "13.2%"],
        "consistent",
    ),
    (
        "一季度下降13.2%，上半年下降14.1%，降幅扩大0.7个百分点。",
        "point_change",
        ["0.7个百分点", "14.1%", "13.2%"],
        "inconsistent",
    ),
    ("一季度毛利率为40.6%，二季度为42.1%，上半年提高0.8个百分点。", "point_change", [], None),
    # the months so far are no month of them, nor is that all of them
    (
        "前三季度利润同比下降4.2%，降幅较1—8月收窄1.1个百分点；9月份利润增长12.6%，8月份为增长8.1%。",
        "point_change",
        [],
        None,
    ),
    (
        "1—9月销量同比增长4.2%，较1—8月加快1.1个百分点，9月增长12.6%，8月增长6.1%。",
        "point_change",
        [],
        None,
    ),
    ("9月用电量增长12.6%，较8月加快1.1个百分点，1—8月增长8.1%。", "point_change", [], None),
    (
        "1—9月销量同比增长4.2%，较1—8月加快1.1个百分点，1—8月增长2.1%。",
        "point_change",
        ["1.1个百分点", "4.2%", "2.1%"],
        "inconsistent",
    ),
    ("3月，居民消费价格指数为100.7，同比上涨0.7%。", "index", ["0.7%", "100.7"], "consistent"),
    (
        "3月，居民消费价格指数为100.7，同比上涨0.9%。",
        "index",
        ["0.9%", "100.7"],
        "inconsistent",
    ),
    ("工业生产者出厂价格指数为98.6，同比下降1.4%。", "index", ["1.4%", "98.6"], "consistent"),
    ("工业生产者出厂价格指数为98.6，同比下降2.4%。", "index", ["2.4%", "98.6"], "inconsistent"),
    # on a fixed year an index tells all that has come about since, and not the rate beside it
    (
        "7月生产者價格指數為112.36（110年=100），較上月跌0.41%，較上年同月漲3.05%。",
        "index",
        [],
        None,
    ),
    ("2023年9月，全市居民消费价格指数为105.8（2020年=100），同比上涨0.3%。", "index", [], None),
    ("以2015年为100，2022年住宅价格指数为131.4，比上年上涨2.6%。", "index", [], None),
    ("以2015年为基期，2022年住宅价格指数为131.4，比上年上涨2.6%。", "index", [], None),
    ("消费者物价指数（民国105年=100）为104.93，上涨1.2%。", "index", [], None),
    ("居民消费价格定基指数为118.3，同比上涨1.6%。", "index", [], None),
    # on the time before it does tell the rate
    (
        "2022年价格指数为100.2，2023年价格指数为101.4，同比上涨1.8%。",
        "index",
        ["1.8%", "101.4"],
        "inconsistent",
    ),
    (
        "8月居民消费价格指数为101.4（上年同月=100），同比上涨1.8%。",
        "index",
        ["1.8%", "101.4"],
        "inconsistent",
    ),
    (
        "全年工业生产者出厂价格指数为97.2（上年=100），下降2.8%。",
        "index",
        ["2.8%", "97.2"],
        "consistent",
    ),
    (
        "以上年价格为100，2022年居民消费价格指数为102.2，上涨2.8%。",
        "index",
        ["2.8%", "102.2"],
        "inconsistent",
    ),
    (
        "全年进出口增长6.5%，其中出口拉动增长4.2个百分点，进口拉动增长2.3个百分点。",
        "contribution",
        ["6.5%", "4.2个百分点", "2.3个百分点"],
        "consistent",
    ),
    (
        "全年进出口增长6.5%，其中出口拉动增长4.2个百分点，进口拉动增长3.3个百分点。",
        "contribution",
        ["6.5%", "4.2个百分点", "3.3个百分点"],
        "inconsistent",
    ),
    (
        "全市工业增加值增长6.8%，高于全省平均水平1.2个百分点；全省增长5.6%。",
        "point_change",
        ["1.2个百分点", "6.8%", "5.6%"],
        "consistent",
    ),
    (
        "居民消费价格上涨2.1%，食品价格影响价格上涨约1.3个百分点，非食品价格影响价格上涨约0.8个百分点。",
        "contribution",
        ["2.1%", "1.3个百分点", "0.8个百分点"],
        "consistent",
    ),
    # what the text gives no rate for, a share among rates, an index of no prices, parts left out
    ("调查失业率为5.1%，比上年末下降0.3个百分点。", "point_change", [], None),
    ("工业投资增长7.2%，高于全省平均水平1.2个百分点。", "point_change", [], None),
    ("工业投资增长7.2%，民间投资增长5.1%，占比提高1.5个百分点。", "point_change", [], None),
    ("3月，居民消费价格指数为100.7，比上月回落0.2个百分点。", "index", [], None),
    ("采购经理指数为50.7，比上月上升1.2%。", "index", [], None),
    (
        "全年投资增长6.5%，其中民间投资拉动增长4.2个百分点，对外投资拉动增长0.9个百分点。",
        "contribution",
        [],
        None,
    ),
    (
        "全年工业增长6.5%，房地产投资下降3.1%，拉低投资增长1.2个百分点。",
        "contribution",
        [],
        None,
    ),
    ("5月价格同比下降2.1%，降幅比上月收窄0.4个百分点。", "point_change", [], None),
]


@pytest.mark.parametrize(
    ("text", "kind", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS]
)
def test_points_are_differences_of_the_rates_they_are_told_of(
    judged: Judge,
    text: str,
    kind: str,
    operands: list[str],
    verdict: str | None,
) -> None:
    assert judged(text, kind) == told(operands, verdict)
