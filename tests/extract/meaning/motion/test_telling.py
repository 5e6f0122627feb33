"""Direction and role: a level, the level reached by a move, a change, a share, a difference, a limit, a rank, a goal."""

from __future__ import annotations

from decimal import Decimal

import pytest

from flows.extract.document import extract_text
from flows.extract.meaning.motion import motion
from tests.extract.meaning.tables import Meaning, Means, Table, each, read

MOVES = [
    # sentence, the figure, direction, role, signed value
    ("普及率为122.5部/百人，高于上年末3.3部/百人。", "3.3部/百人", "increase", "change", "0.033"),
    ("每亩成本为85元，高于上年同期3元。", "3元", "increase", "change", "3"),
    ("平均气温15.2℃，低于常年0.8℃。", "0.8℃", "decrease", "change", "-0.8"),
    # in percent, too, unless what is held against the year before is a rate, whose level then this may be
    ("钢材价格低于上年同期2%。", "2%", "decrease", "change", "-2"),
    ("水泥销量高于去年同期约12%。", "12%", "increase", "change", "12"),
    ("入库水量少于去年同期15%。", "15%", "decrease", "change", "-15"),
    ("原煤库存低于去年末18%。", "18%", "decrease", "change", "-18"),
    ("失业率低于上年同期5.2%。", "5.2%", "none", "level", "5.2"),
    ("毛利率明显高于上年同期31.2%。", "31.2%", "none", "level", "31.2"),
    ("价格低于去年同期2%的水平。", "2%", "none", "level", "2"),
    ("全年入库20万吨，少于去年2万吨。", "2万吨", "decrease", "change", "-20000000"),
    ("单价高于去年的3元。", "3元", "none", "level", "3"),
    ("单价不得高于去年3元。", "3元", "none", "level", "3"),
    ("就业率增长3.5%。", "3.5%", "increase", "change", "3.5"),
    ("粮价上涨了3.5%。", "3.5%", "increase", "change", "3.5"),
    ("粮价下降6.8%。", "6.8%", "decrease", "change", "-6.8"),
    ("粮价锐减90%。", "90%", "decrease", "change", "-90"),
    ("产量比上年减少3万吨。", "3万吨", "decrease", "change", "-30000000"),
    ("产量比上年增加3万吨。", "3万吨", "increase", "change", "30000000"),
    ("降幅为4.5%。", "4.5%", "decrease", "change", "-4.5"),
    ("增速达4.5%。", "4.5%", "increase", "change", "4.5"),
    ("增速为-4.5%。", "-4.5%", "increase", "change", "-4.5"),
    ("指数跌幅收窄至0.97%。", "0.97%", "decrease", "change", "-0.97"),
    ("指数跌幅一度扩大到3%。", "3%", "decrease", "change", "-3"),
    ("出口额降幅逐渐缩小至1.2%。", "1.2%", "decrease", "change", "-1.2"),
    ("传媒板块跌幅也在1%以上。", "1%", "decrease", "change", "-1"),
    ("增速均在8%以上。", "8%", "increase", "change", "8"),
    ("市值“蒸发”超过15亿元。", "15亿元", "decrease", "change", "-1500000000"),
    ("市值“回血”约5亿元。", "5亿元", "increase", "change", "500000000"),
    ("失业率提高0.3个百分点。", "0.3个百分点", "increase", "change", "0.3"),
    # a sign right after a level says how it moved
    ("收入20亿元（+5.2%）。", "5.2%", "increase", "change", "5.2"),
    ("利润3亿元/-1.5%。", "-1.5%", "decrease", "change", "-1.5"),
    ("毛利率51.9%/+7.7个百分点。", "7.7个百分点", "increase", "change", "7.7"),
    ("毛利率20%（-1.2pct）。", "-1.2pct", "decrease", "change", "-1.2"),
    ("收入20亿元（5.2%）。", "5.2%", "none", "level", "5.2"),
    ("降水距平/-12%。", "-12%", "none", "level", "-12"),
    # the level that a move reached keeps its sign
    ("产能利用率降至40%。", "40%", "decrease", "level", "40"),
    ("产能利用率下降到40%。", "40%", "decrease", "level", "40"),
    ("覆盖率提高到95%。", "95%", "increase", "level", "95"),
    ("用时缩短至30分钟。", "30分钟", "decrease", "level", "1800"),
    ("人数增加到4000人。", "4000人", "increase", "level", "4000"),
    # a plain level
    ("覆盖率为95%。", "95%", "none", "level", "95"),
    ("覆盖率达95%。", "95%", "none", "level", "95"),
    ("新增病例25例。", "25例", "none", "level", "25"),
    ("气温为-5℃。", "-5℃", "none", "level", "-5"),
    # a share of a whole
    ("服务业占全部的52.3%。", "52.3%", "none", "share", "52.3"),
    ("女性占比为48%。", "48%", "none", "share", "48"),
    ("所占比重52.3%。", "52.3%", "none", "share", "52.3"),
    # a difference between two levels
    ("增速高于全国0.5个百分点。", "0.5个百分点", "increase", "difference", "0.5"),
    ("增速低于全省0.5个百分点。", "0.5个百分点", "decrease", "difference", None),
    ("达标率优于全省1.5个百分点。", "1.5个百分点", "increase", "difference", None),
    ("水质优良率优于全国平均水平2个百分点。", "2个百分点", "increase", "difference", None),
    ("空气质量优于去年同期3个百分点。", "3个百分点", "increase", "change", "3"),
    # a limit that someone sets
    ("确保涨幅不超过3%。", "3%", "increase", "limit", None),
    ("确保等待时间不超过20分钟。", "20分钟", "none", "limit", "1200"),
    # a rank
    ("总量居全省第三位。", "第三位", "none", "rank", "3"),
    # the noun of change after the number, what drives, what one verb moves
    ("出口实现6.4%的增长。", "6.4%", "increase", "change", "6.4"),
    ("油价录得3.2%的降幅。", "3.2%", "decrease", "change", "-3.2"),
    ("出口出现2.1%的负增长。", "2.1%", "decrease", "change", "-2.1"),
    ("出口有30%的同比增长。", "30%", "increase", "change", "30"),
    ("最低工资调升，调幅9.2%。", "9.2%", "increase", "change", "9.2"),
    ("粮价有8%的涨幅。", "8%", "increase", "change", "8"),
    ("粮价有8.5%的下降。", "8.5%", "decrease", "change", "-8.5"),
    ("订单保持12%以上增长。", "12%", "increase", "change", "12"),
    ("客流保持在9%左右增长水平。", "9%", "increase", "change", "9"),
    ("票房实现7%左右的增长。", "7%", "increase", "change", "7"),
    ("单耗出现6%左右下降，成本未变。", "6%", "decrease", "change", "-6"),
    ("销量维持了近一成增长。", "一成", "increase", "change", "0.1"),
    ("出口有两倍的增长。", "两倍", "increase", "change", "2"),
    ("出口负增长1.9%。", "1.9%", "decrease", "change", "-1.9"),
    ("30%的企业实现增长。", "30%", "none", "level", "30"),
    ("5.2%的增长率创新高。", "5.2%", "increase", "change", "5.2"),
    ("消费拉动经济增长2.4个百分点。", "2.4个百分点", "increase", "change", "2.4"),
    ("投资拉动GDP 1.1个百分点。", "1.1个百分点", "increase", "change", "1.1"),
    ("投资正向拉动经济0.9个百分点。", "0.9个百分点", "increase", "change", "0.9"),
    ("净出口负向拉动经济0.6个百分点。", "0.6个百分点", "decrease", "change", "-0.6"),
    ("净出口拉动GDP下降0.6个百分点。", "0.6个百分点", "decrease", "change", "-0.6"),
    ("投资拖累GDP增长0.4个百分点。", "0.4个百分点", "decrease", "change", "-0.4"),
    (
        "消费、投资和净出口分别拉动GDP增长4.3个、1.5个和-0.6个百分点。",
        "-0.6个百分点",
        "increase",
        "change",
        "-0.6",
    ),
    ("消费对经济增长贡献1.2个百分点。", "1.2个百分点", "increase", "change", "1.2"),
    ("净出口为负贡献0.6个百分点。", "0.6个百分点", "decrease", "change", "-0.6"),
    ("项目贡献产值30亿元。", "30亿元", "none", "level", "3000000000"),
    ("项目拉动投资30亿元。", "30亿元", "none", "level", "3000000000"),
    ("气温跌至-12℃。", "-12℃", "decrease", "level", "-12"),
    ("利润率由3.1%降至-0.7%。", "-0.7%", "decrease", "level", "-0.7"),
    ("成本减少一半。", "一半", "decrease", "change", "-0.5"),
    ("东馆和西馆分别下降1.2、3.4个百分点。", "1.2", "decrease", "change", "-1.2"),
    ("东馆和西馆分别减少2.5万、3万人。", "3万人", "decrease", "change", "-30000"),
    ("2022年增长5%，比2019年快2个百分点。", "2个百分点", "increase", "change", "2"),
]


@pytest.mark.parametrize(
    ("sentence", "quote", "direction", "role", "signed"), MOVES, ids=[row[0] for row in MOVES]
)
def test_the_words_say_how_a_figure_moved(
    sentence: str, quote: str, direction: str, role: str, signed: str | None
) -> None:
    """A `signed` of None is not specified: the contract signs changes only."""
    figure = next(one for one in extract_text(sentence).figures if one.text == quote)
    assert (figure.direction, figure.role) == (direction, role)
    assert signed is None or figure.signed_value == Decimal(signed)


CLAUSES = [
    # a clause up to its number, the kind of figure, direction and role
    ("全年进口", "money", "none", "level"),
    ("进口同比下降", "percent", "decrease", "change"),
    ("进口下降至", "percent", "decrease", "level"),
    ("进口额比上年多", "money", "increase", "change"),
    ("性别比例多达", "ratio", "none", "level"),
    ("比例较上年高", "percent", "increase", "change"),
    ("进口额多", "money", "none", "level"),
    ("进口占", "percent", "none", "share"),
    ("", "count", "none", "level"),
]


@pytest.mark.parametrize(
    ("left", "kind", "direction", "role"), CLAUSES, ids=[row[0] or "nothing" for row in CLAUSES]
)
def test_the_end_of_a_clause_says_it(left: str, kind: str, direction: str, role: str) -> None:
    assert motion(left, kind)[:2] == (direction, role)


def test_a_list_shares_the_verb_before_it() -> None:
    figures = extract_text("出口和进口分别下降3.1%和4.2%。").figures
    assert [str(one.signed_value) for one in figures] == ["-3.1", "-4.2"]


TABLE: Table = {
    "falls and rises": [
        ("出口额下降6.8%。", [Means("6.8%", "出口额增速", role="change", sign="-")]),
        ("出口额减少3亿元。", [Means("3亿元", "出口额减少量", role="change", sign="-")]),
        ("出口额下滑了4个百分点。", [Means("4个百分点", "出口额变动", role="change", sign="-")]),
        ("客流量锐减90%。", [Means("90%", "客流量增速", role="change", sign="-")]),
        ("价格回落0.3%。", [Means("0.3%", "价格增速", role="change", sign="-")]),
        ("销量同比大幅增长35%。", [Means("35%", "销量增速", basis="yoy", sign="+")]),
        ("库存量比上月上升2.1%。", [Means("2.1%", "库存量增速", basis="mom", sign="+")]),
        ("利润总额由盈转亏，亏损2亿元。", [Means("2亿元", "亏损", role="level")]),
        ("营业收入较上年缩水一成。", [Means("一成", "营业收入增速", basis="yoy", sign="-")]),
        (
            "汇率跌0.4%，股价涨1.2%。",
            [Means("0.4%", "汇率增速", sign="-"), Means("1.2%", "股价增速", sign="+")],
        ),
    ],
    "how far a change may go": [
        (
            "净利润同比增加2000万元至1.2亿元。",
            [Means("2000万元至1.2亿元", "净利润增加量", role="change")],
        ),
        ("气温下降5度至8度。", [Means("5度至8度", "气温减少量", role="change")]),
        ("水位偏高0.26～2.47米。", [Means("0.26～2.47米", "水位增加量", role="change")]),
        ("销量增长3%至30%。", [Means("3%至30%", "销量增速", role="change")]),
    ],
    "the same amount told again": [
        (
            "乳制品出口额下跌30亿新西兰元（19.92亿美元）。",
            [
                Means("30亿新西兰元", "乳制品出口额减少量", role="change", sign="-"),
                Means("19.92亿美元", "乳制品出口额减少量", role="change", sign="-"),
            ],
        ),
        (
            "净亏损同比减少3亿韩元（约合160万元人民币）。",
            [
                Means("3亿韩元", "净亏损减少量", basis="yoy", sign="-"),
                Means("160万元人民币", "净亏损减少量", basis="yoy", sign="-"),
            ],
        ),
        (
            "市值增加40万亿韩元（约2244亿元）。",
            [
                Means("40万亿韩元", "市值增加量", sign="+"),
                Means("2244亿元", "市值增加量", sign="+"),
            ],
        ),
        (
            "线路延长5英里（8公里）。",
            [
                Means("5英里", "线路增加量", role="change"),
                Means("8公里", "线路增加量", role="change"),
            ],
        ),
        (
            "收入增加3亿元（其中税收1亿元）。",
            [Means("3亿元", "收入增加量", role="change"), Means("1亿元", "税收", role="level")],
        ),
    ],
    "more or less than is usual": [
        (
            "8月气温较常年同期偏高1.2摄氏度。",
            [Means("1.2摄氏度", "气温增加量", role="change", sign="+", basis=None)],
        ),
        (
            "8月降水量128毫米，偏少两成。",
            [Means("128毫米", "降水量"), Means("两成", "降水量增速", role="change", sign="-")],
        ),
        ("来水量比多年平均偏多35%。", [Means("35%", "来水量增速", sign="+", basis=None)]),
        ("来水量较常年偏少5%。", [Means("5%", "来水量增速", sign="-")]),
        ("库存量偏低，仅为5万吨。", [Means("5万吨", "库存量", role="level")]),
    ],
    "the change of a change": [
        (
            "工业增加值下降5%，降幅收窄1.2个百分点。",
            [
                Means("5%", "工业增加值增速", sign="-"),
                Means("1.2个百分点", "工业增加值降幅变动", sign="-"),
            ],
        ),
        (
            "工业增加值下降5%，降幅扩大1.2个百分点。",
            [
                Means("5%", "工业增加值增速", sign="-"),
                Means("1.2个百分点", "工业增加值降幅变动", sign="+"),
            ],
        ),
        (
            "茶叶价格上涨4%，涨幅比上月扩大0.6个百分点。",
            [
                Means("4%", "茶叶价格增速", sign="+"),
                Means("0.6个百分点", "茶叶价格涨幅较上月变动", basis="mom", sign="+"),
            ],
        ),
        (
            "茶叶价格上涨4%，涨幅回落0.6个百分点。",
            [
                Means("4%", "茶叶价格增速", sign="+"),
                Means("0.6个百分点", "茶叶价格涨幅变动", sign="-"),
            ],
        ),
        (
            "投资增长6%，增速比一季度提高2个百分点。",
            [Means("6%", "投资增速"), Means("2个百分点", "投资增速变动", basis="qoq", sign="+")],
        ),
        (
            "投资增长6%，增速放缓2个百分点。",
            [Means("6%", "投资增速"), Means("2个百分点", "投资增速变动", sign="-")],
        ),
        (
            "投资增长6%，比上年加快2个百分点。",
            [Means("6%", "投资增速"), Means("2个百分点", "投资增速变动", basis="yoy", sign="+")],
        ),
        ("投资增长6%，增速与一季度持平。", [Means("6%", "投资增速")]),
        (
            "存款增加9亿元，同比多增3亿元。",
            [
                Means("9亿元", "存款增加量", sign="+"),
                Means("3亿元", "存款多增量", basis="yoy", sign="+"),
            ],
        ),
        (
            "存款减少9亿元，同比多减3亿元。",
            [
                Means("9亿元", "存款减少量", sign="-"),
                Means("3亿元", "存款多减量", basis="yoy", sign="-"),
            ],
        ),
    ],
    "balances, and what is below or at zero": [
        ("贸易逆差120亿美元。", [Means("120亿美元", "贸易逆差", role="level", sign="+")]),
        (
            "贸易顺差300亿元，扩大5%。",
            [Means("300亿元", "贸易顺差"), Means("5%", "贸易顺差增速", sign="+")],
        ),
        ("收支相抵，结余12亿元。", [Means("12亿元", "结余", role="level")]),
        ("净利润为-3.2亿元。", [Means("-3.2亿元", "净利润", "net_profit", sign="-")]),
        ("出口负增长2%。", [Means("2%", "出口增速", role="change", sign="-")]),
        ("全年净亏损1.5亿元。", [Means("1.5亿元", "净亏损", role="level")]),
        ("销量翻了一番。", [Means("一番", "销量增速", role="change", sign="+")]),
        ("产值翻两番。", [Means("两番", "产值增速", role="change", sign="+")]),
        ("产量是上年的1.5倍。", [Means("1.5倍", "产量与上年之比", role="level")]),
        ("价格环比零增长，同比上涨0.1%。", [Means("0.1%", "价格增速", basis="yoy", sign="+")]),
    ],
    "by how much in its own unit something moved": [
        (
            "国内金饰价格从902元/克升至914元/克，单日涨幅达12元/克。",
            ["国内金饰价格", "国内金饰价格", "国内金饰价格增加量"],
        ),
        ("金价从910元涨到916元，涨幅为6元。", ["金价", "金价", "金价增加量"]),
        ("国际油价升至66美元，升幅为6美元。", ["国际油价", "国际油价增加量"]),
        ("铜价由7.2万元跌至6.9万元，跌幅达3000元。", ["铜价", "铜价", "铜价减少量"]),
        ("某地气温骤降，降幅达12℃。", ["气温减少量"]),
    ],
    "with how fast a move somebody takes a place": [
        ("南京以78%的涨幅居首，长春以9%涨幅居次。", ["涨幅", "涨幅"]),
        ("煤炭板块以2.3%跌幅领跌。", ["煤炭板块增速"]),
    ],
}


@each(TABLE)
def test_a_figure_moves_as_its_sentence_says(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
