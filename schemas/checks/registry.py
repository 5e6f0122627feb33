"""The checks in one place: name, reason, source, and what it judges.

An identity check judges the relations of its kinds: two intervals must meet. A figure check judges single figures by a
Polars expression. Both run in Pandera; adding one here is all it takes.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

import polars as pl

from schemas.catalogue.indicators import entries
from schemas.intervals import ZERO, Interval

HUNDRED = 100
PART_OF_WHOLE = Interval(ZERO, Decimal(HUNDRED))


class CheckError(Exception):
    """A check cannot be evaluated on what a document holds: what it says is neither pass nor failure."""


class Examples(NamedTuple):
    """A text in which the rule holds, one that breaks it, and one that only looks as if it did."""

    holds: str
    fails: str
    silent: str


@dataclass(frozen=True, eq=False)
class Check:
    """A check, with the reason for it and where the rule comes from. Each of ours has examples.

    `kinds` are the kinds of relation it judges; else `holds` is true for the figures that pass, with nulls passing, and
    `within` has the bounds, in the canonical unit, where these are all that it asks for.
    `message` says in English and Chinese what is wrong; `{quote}` and `{indicator}` are filled in.
    """

    name: str
    title: str
    title_zh: str
    reason: str
    source: str
    examples: Examples | None = None
    kinds: tuple[str, ...] = ()
    holds: pl.Expr | None = None
    within: Interval | None = None
    severity: str = "error"
    message: tuple[str, str] = ("", "")


# Debt to GDP, or a fund's bonds to its net value, compares two quantities and may exceed the whole; so may what is
# done of a plan.
_is_part = (
    pl.col("role").eq("share")
    & pl.col("canonical_unit").eq("%")
    & ~pl.col("indicator")
    .fill_null("")
    .str.contains(
        "(?:债|杠杆|贷款|存款|资产|市值|进出口|外贸)[^占]*占|占[^的]*(?:净值|净资产|净额|资本|市值|收入)"
        "|(?:计划|目标|任务|预算)[数额]?(?:的比重)?$|完成率"
    )
)

_of_a_whole = tuple(
    one.code for one in entries() if one.dimension == "percent" and one.upper == HUNDRED
)
"""Codes of the indicators that are a part of a whole by their definition: the unemployment rate, forest coverage."""

CHECKS: tuple[Check, ...] = (
    Check(
        "enumeration-count",
        "A declared number equals the items listed",
        "所称数目与列举项数一致",
        "三区, 四级 or 1+1+1 announces how many items a closed list beside it has, 分别 as many values as names.",
        "The meaning of the words; GB/T 15834 on lists",
        kinds=("enumeration",),
        examples=Examples(
            holds="实行“村-镇-县”三级联动。",
            fails="实行“村-镇-县”四级联动。",
            silent="棉花、大豆、花生等12项作物减产。",
        ),
    ),
    Check(
        "turning-point",
        "A turn of sign follows the other sign",
        "转正之前增速不为正",
        "转正 says that growth was not positive just before; a positive growth before contradicts it.",
        "The meaning of the words",
        kinds=("turning_point",),
        examples=Examples(
            holds="2021年一季度粮食产量同比下降3.2%，二季度实现转正。",
            fails="2021年一季度粮食产量同比增长3.2%，二季度实现转正。",
            silent="2021年二季度粮食产量同比增长3.2%，一季度实现转正。",
        ),
    ),
    Check(
        "direction-word",
        "The word of direction agrees with the numbers",
        "方向词与数值相符",
        "回升至 needs a lower level before, 下降 takes a positive number.",
        "The meaning of the words",
        kinds=("direction",),
        examples=Examples(
            holds="2021年一季度产能利用率50%，二季度产能利用率提高到60%。",
            fails="2021年一季度产能利用率50%，二季度产能利用率提高到40%。",
            silent="2021年一季度产能利用率50%，二季度失业率提高到4.0%。",
        ),
    ),
    Check(
        "date-order",
        "Dates exist and spans begin before they end",
        "日期存在且先后有序",
        "A month has so many days, and a span ends on or after the day it begins.",
        "The Gregorian calendar",
        kinds=("date_order", "containment"),
        examples=Examples(
            holds="展期为2021年6月10日至6月20日。",
            fails="展会定于2021年2月30日开幕。",
            silent="2021年3月9日开工，此前3月1日立项。",
        ),
    ),
    Check(
        "sum-of-parts",
        "Parts add up to their total",
        "分项之和等于总数",
        "The parts of a complete division add up to the whole; neither a part nor an open list of them exceeds it. "
        "No more vote than are there.",
        "Arithmetic; the statistical classifications named in partitions.yml",
        kinds=("sum",),
        examples=Examples(
            holds="全县税收收入和非税收入合计58.2亿元，其中税收收入46.8亿元，非税收入11.4亿元。",
            fails="全县税收收入和非税收入合计58.2亿元，其中税收收入46.8亿元，非税收入11.9亿元。",
            silent="全县财政支出58.2亿元，其中教育支出16.8亿元，卫生支出9.3亿元。",
        ),
    ),
    Check(
        "shares-of-whole",
        "Shares of one whole make 100%",
        "同一整体的各占比之和为100%",
        "The shares of all parts add up to the whole, whether listed or written a：b：c.",
        "The definition of a share",
        kinds=("shares",),
        examples=Examples(
            holds="就业人员中，第一产业占27.0%，第二产业占28.1%，第三产业占44.9%。",
            fails="就业人员中，第一产业占27.0%，第二产业占28.1%，第三产业占47.9%。",
            silent="出口商品中，机电产品占27.0%，纺织品占18.1%。",
        ),
    ),
    Check(
        "share-of-part",
        "A share is its part over the whole",
        "占比等于部分除以整体",
        "Where part, whole and share are all stated, two of them give the third.",
        "The definition of a share",
        kinds=("share",),
        examples=Examples(
            holds="全年供水总量604.2万立方米，其中地下水供水量151.0万立方米，占供水总量的25.0%。",
            fails="全年供水总量604.2万立方米，其中地下水供水量151.0万立方米，占供水总量的28.0%。",
            silent="全年供水总量604.2万立方米，其中地下水供水量约150万立方米，占供水总量的25%。",
        ),
    ),
    Check(
        "growth-from-levels",
        "A rate of change follows from its levels",
        "增速与水平值相符",
        "From A to B, or B after an increase of D: the levels give the rate, or how often it has doubled (翻番).",
        "NBS, 统计指标解释: 增长速度",
        kinds=("growth",),
        examples=Examples(
            holds="全镇粮食产量从24.5万吨增长到26.9万吨，增长9.8%。",
            fails="全镇粮食产量从24.5万吨增长到26.9万吨，增长19.8%。",
            silent="全镇粮食产量从超24万吨增长到26.9万吨，增长9.8%。",
        ),
    ),
    Check(
        "average-growth",
        "Average yearly growth is the geometric mean",
        "年均增速为几何平均",
        "Over n years, (B/A)^(1/n) − 1.",
        "NBS, 统计指标解释: 平均增长速度",
        kinds=("average_growth",),
        examples=Examples(
            holds="财政收入从2012年的157.9亿元增长至2021年的430.8亿元，年均增长11.8%。",
            fails="财政收入从2012年的157.9亿元增长至2021年的430.8亿元，年均增长17.8%。",
            silent="财政收入从157.9亿元增长至430.8亿元，年均增长17.8%。",
        ),
    ),
    Check(
        "change-of-level",
        "A change is the difference of its levels",
        "增减量等于两期之差",
        "From A to B is B − A, in amounts and in percentage points.",
        "Arithmetic",
        kinds=("change", "point_change"),
        examples=Examples(
            holds="城镇化率由60.2%提高到64.7%，提高4.5个百分点。",
            fails="城镇化率由60.2%提高到64.7%，提高5.4个百分点。",
            silent="城镇化率提高到64.7%，比全国低1.4个百分点。",
        ),
    ),
    Check(
        "weighted-growth",
        "A total grows as its parts do",
        "总体增速由各部分决定",
        "The growth of a total lies between that of its parts, weighted by their levels.",
        "The definition of a weighted mean",
        kinds=("weighted_growth",),
        examples=Examples(
            holds="出口80.0亿元，增长15.0%；进口40.0亿元，增长7.5%；进出口合计120.0亿元，增长12.4%。",
            fails="出口80.0亿元，增长15.0%；进口40.0亿元，增长7.5%；进出口合计120.0亿元，增长22.4%。",
            silent="出口80.0亿元，增长15.0%；全年进出口120.0亿元，增长22.4%。",
        ),
    ),
    Check(
        "sum-of-contributions",
        "Contributions add up to growth",
        "各部分拉动之和等于增速",
        "What each part pulls, in points, makes the growth of the whole.",
        "NBS, 统计指标解释: 拉动",
        kinds=("contribution",),
        examples=Examples(
            holds="全市地区生产总值1228.0亿元，同比增长1.5%。第一产业增加值47.5亿元，拉动增长0.1个百分点；第二产业增加值730.5亿元，拉动增长0.1个百分点；第三产业增加值450.0亿元，拉动增长1.3个百分点。",
            fails="全市地区生产总值1228.0亿元，同比增长1.5%。第一产业增加值47.5亿元，拉动增长0.1个百分点；第二产业增加值730.5亿元，拉动增长0.1个百分点；第三产业增加值450.0亿元，拉动增长2.3个百分点。",
            silent="全市地区生产总值1228.0亿元，同比增长1.5%，其中旅游业拉动增长0.3个百分点。",
        ),
    ),
    Check(
        "index-and-rate",
        "A price index is 100 and its rate",
        "指数与涨跌幅相符",
        "With 上年=100, an index of 100.7 is a rise of 0.7%.",
        "NBS, 统计指标解释: 价格指数",
        kinds=("index",),
        examples=Examples(
            holds="居民消费价格指数为100.7，同比上涨0.7%。",
            fails="居民消费价格指数为100.7，同比上涨1.7%。",
            silent="制造业采购经理指数为50.7，比上月上升0.3个百分点。",
        ),
    ),
    Check(
        "balance-of-sides",
        "A balance is the difference of its two sides",
        "差额等于两项之差",
        "Exports less imports, receipts less spending, assets less liabilities.",
        "BPM6; identities.yml",
        kinds=("balance",),
        examples=Examples(
            holds="全市出口80.4亿元，进口40.1亿元，贸易顺差40.3亿元。",
            fails="全市出口80.4亿元，进口40.1亿元，贸易顺差45.3亿元。",
            silent="全市出口80.4亿元，服务贸易进口40.1亿元。上年贸易顺差45.3亿元。",
        ),
    ),
    Check(
        "ratio-by-definition",
        "A ratio is what it is defined as",
        "比率等于其定义",
        "Gross margin, urbanisation, output per head: two quantities give the third. An amount per head goes by the "
        "people on average, whom a text seldom numbers: it is contradicted only where one digit explains the gap.",
        "identities.yml",
        kinds=("ratio", "per_capita"),
        examples=Examples(
            holds="公司营业收入46.4亿元，毛利22.3亿元，毛利率48.1%。",
            fails="公司营业收入46.4亿元，毛利22.3亿元，毛利率58.1%。",
            silent="公司营业收入46.4亿元，上年毛利22.3亿元，今年毛利率58.1%。",
        ),
    ),
    Check(
        "running-total",
        "A running total is the one before and what is new",
        "累计数等于前值加新增",
        "Months and quarters make the period they belong to; a count grows by what came and shrinks by what went.",
        "Arithmetic",
        kinds=("cumulative",),
        examples=Examples(
            holds="截至昨日全县累计报告病例120例，今日新增8例，累计达128例。",
            fails="截至昨日全县累计报告病例120例，今日新增8例，累计达138例。",
            silent="一季度末贷款余额120亿元，二季度末贷款余额130亿元，上半年末贷款余额138亿元。",
        ),
    ),
    Check(
        "value-within-bound",
        "A value keeps to the bound told with it",
        "数值与所称界限相符",
        "突破, 超过 and 以上 need a value above, 不足 and 以内 one below; 最低 none above 最高. "
        "A mean of all lies between those of its parts; no rank is beyond the last.",
        "The meaning of the words",
        kinds=("bound",),
        examples=Examples(
            holds="全县粮食产量突破50万吨，达到50.6万吨。",
            fails="全县粮食产量突破50万吨，达到49.6万吨。",
            silent="全县粮食产量突破50万吨，其中秋粮达到39.6万吨。",
        ),
    ),
    Check(
        "same-value-twice",
        "What is told twice is the same",
        "同一指标前后一致",
        "A headline and its paragraph state one value, as a gloss in brackets does; one digit apart is a slip.",
        "A text agrees with itself",
        kinds=("restated",),
        examples=Examples(
            holds="2021年全县财政收入58.24亿元。经济稳步回升，2021年全县财政收入达到58.2亿元。",
            fails="2021年全县财政收入58.24亿元。经济稳步回升，2021年全县财政收入达到59.24亿元。",
            silent="2021年全县财政收入58.24亿元。经济稳步回升，2020年全县财政收入达到56.24亿元。",
        ),
    ),
    Check(
        "share-of-few",
        "A share of a small count is a whole number of it",
        "小样本占比须为整数所得",
        "Of 31 people 30 are 96.8% and 29 are 93.5%: 95.0% is no number of them.",
        "N. Brown, J. Heathers, The GRIM Test (2017)",
        kinds=("granularity",),
        examples=Examples(
            holds="在受访的31家企业中，96.8%的企业表示满意。",
            fails="在受访的31家企业中，95.0%的企业表示满意。",
            silent="在受访的3100家企业中，95.0%的企业表示满意。",
        ),
    ),
    Check(
        "identifier-range",
        "A range of identifiers has as many as the text counts",
        "编号区间与个数相符",
        "From case 12 to case 17 there are six, both ends included.",
        "Counting",
        kinds=("id_range",),
        examples=Examples(
            holds="病例12至病例17，共6例，均在隔离中发现。",
            fails="病例12至病例17，共5例，均在隔离中发现。",
            silent="病例12至病例17均在隔离中发现，全县有病例5例。",
        ),
    ),
    Check(
        "days-of-span",
        "A span has as many days as the text counts",
        "起止日期与天数相符",
        "From the first day to the last, both included; 为期 may leave one out. 历时 in months and years may round. "
        "Hours and minutes lie between two times of the clock, up to twelve hours; what is early or late by days, "
        "between the day it was planned for and its own. An age lies between birth and death, 虚岁 included; 时隔 "
        "between two years, and 连续 counts those named.",
        "The Gregorian calendar",
        kinds=("span_length",),
        examples=Examples(
            holds="展会于9月29日至10月6日举行，共8天。",
            fails="展会于9月29日至10月6日举行，共6天。",
            silent="展会于9月29日至10月6日举行，另有论坛持续3天。",
        ),
    ),
    Check(
        "weekday-of-date",
        "A date falls on the weekday told with it",
        "日期与星期相符",
        "The calendar gives the weekday of every date.",
        "The Gregorian calendar",
        kinds=("weekday",),
        examples=Examples(
            holds="论坛定于2023年8月18日（星期五）举行。",
            fails="论坛定于2023年8月18日（星期四）举行。",
            silent="论坛定于8月18日（星期四）举行。",
        ),
    ),
    Check(
        "share-within-whole",
        "A share lies between 0 and 100%",
        "占比在0至100%之间",
        "A part is never more than its whole, nor less than nothing.",
        "The definition of a share",
        examples=Examples(
            holds="服务业占地区生产总值的比重为52.3%。",
            fails="服务业占地区生产总值的比重为120%。",
            silent="今年产量是去年的120%。",
        ),
        holds=~_is_part
        | (pl.col("low").fill_null(0).le(HUNDRED) & pl.col("high").fill_null(0).ge(0)),
        within=PART_OF_WHOLE,
        severity="critical",
        message=(
            "{indicator}: a share of {quote} is impossible.",
            "{indicator}：占比不可能为{quote}。",
        ),
    ),
    Check(
        "value-within-definition",
        "A rate of a part keeps to its whole",
        "比率不超出其定义范围",
        "The unemployed are a part of the labour force and forests a part of the land: such a rate is at most 100%.",
        "The bounds in `schemas/catalogue/indicators/`",
        examples=Examples(
            holds="年末森林覆盖率为45.2%。",
            fails="年末森林覆盖率为145.2%。",
            silent="年末拨备覆盖率为245.2%。",
        ),
        holds=~(
            pl.col("role").eq("level")
            & pl.col("canonical_unit").eq("%")
            & pl.col("indicator_code").fill_null("").is_in(_of_a_whole)
            & pl.col("low").gt(HUNDRED)
        ),
        within=PART_OF_WHOLE,
        severity="warning",
        message=(
            "{indicator} cannot be {quote}: it is at most 100% by definition.",
            "{indicator}按定义不超过100%，不应为{quote}。",
        ),
    ),
    Check(
        "fall-within-whole",
        "Nothing that is counted falls by more than all of it",
        "降幅不超过全部",
        "A quantity that cannot be negative cannot fall by more than 100%; profits and balances can.",
        "The definition of a rate of change",
        examples=Examples(
            holds="旅游收入下降90%。",
            fails="旅游收入下降120%。",
            silent="利润总额下降120%。",
        ),
        holds=~(
            pl.col("role").eq("change")
            & pl.col("direction").eq("decrease")
            & pl.col("canonical_unit").eq("%")
            & pl.col("low").gt(HUNDRED)
            & ~pl.col("indicator")
            .fill_null("")
            .str.contains("利润|盈|亏|损益|现金流|差额|顺差|逆差|收益|净")
        ),
        within=PART_OF_WHOLE,
        severity="warning",
        message=(
            "{indicator}: a fall by {quote} is more than all there was.",
            "{indicator}：下降{quote}，超过了全部，不可能。",
        ),
    ),
)
BY_KIND: dict[str, Check] = {kind: check for check in CHECKS for kind in check.kinds}


def check_of(name: str) -> Check | None:
    """The check of ours that has a name; None for one that a user adds."""
    return next((check for check in CHECKS if check.name == name), None)
