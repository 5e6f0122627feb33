"""Totals with parts that a text lists: after 其中, in brackets, up to 其余, before 合计."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    # different things may leave a little out; alike ones seldom do
    (
        "企业贷款增加17.09万亿元，其中，短期贷款增加3.03万亿元，中长期贷款增加11.06万亿元，票据融资增加2.96万亿元。",
        ["17.09万亿元", "3.03万亿元", "11.06万亿元", "2.96万亿元"],
        "untestable",
    ),
    (
        "企业贷款增加17.09万亿元，其中，短期贷款增加3.03万亿元，中期贷款增加11.06万亿元，长期贷款增加2.96万亿元。",
        ["17.09万亿元", "3.03万亿元", "11.06万亿元", "2.96万亿元"],
        "inconsistent",
    ),
    # what is told of each of several is no part
    ("全省报告病例247例，其中广州218例，阳江20例，佛山6例，深圳、珠海、潮州各1例。", [], None),
    (
        "全省报告病例244例，其中广州218例，阳江20例，佛山市16例。",
        ["244例", "218例", "20例", "16例"],
        "inconsistent",
    ),
    (
        "新增14例，其中广州5例，深圳5例（英国、法国各输入2例、美国输入1例），佛山4例。",
        ["14例", "5例", "5例", "4例"],
        "consistent",
    ),
    # districts exclude each other: together they are never more than the whole
    (
        "昨日新增12例，其中东区5例、西区4例、南区3例。",
        ["12例", "5例", "4例", "3例"],
        "consistent",
    ),
    (
        "昨日新增12例，其中东区5例、西区4例、南区6例。",
        ["12例", "5例", "4例", "6例"],
        "inconsistent",
    ),
    (
        "全年共查处案件186件，其中甲区72件、乙区65件、丙区49件。",
        ["186件", "72件", "65件", "49件"],
        "consistent",
    ),
    (
        "全年共查处案件186件，其中甲区72件、乙区65件、丙区59件。",
        ["186件", "72件", "65件", "59件"],
        "inconsistent",
    ),
    (
        "全县播种粮食作物42.6万亩，其中水稻18.3万亩、小麦9.7万亩。",
        ["42.6万亩", "18.3万亩", "9.7万亩"],
        "untestable",
    ),
    (
        "抽检的60批次食品中，52批次合格，其余8批次不合格。",
        ["60批次", "52批次", "8批次"],
        "consistent",
    ),
    (
        "抽检的640批次食品中，512批次合格，其余118批次不合格。",
        ["640批次", "512批次", "118批次"],
        "inconsistent",
    ),
    (
        "东库存粮325吨，西库存粮418吨，南库存粮276吨，合计1019吨。",
        ["1019吨", "325吨", "418吨", "276吨"],
        "consistent",
    ),
    (
        "东库存粮325吨，西库存粮418吨，南库存粮276吨，合计1119吨。",
        ["1119吨", "325吨", "418吨", "276吨"],
        "inconsistent",
    ),
    ("当日新增病例9例（城东区5例、城西区4例）。", ["9例", "5例", "4例"], "consistent"),
    (
        "全年新增岗位946个（城东区512个、城西区434个）。",
        ["946个", "512个", "434个"],
        "consistent",
    ),
    (
        "全年新增岗位946个（城东区512个、城西区534个）。",
        ["946个", "512个", "534个"],
        "inconsistent",
    ),
    (
        "热线全月共接听来电1432件，直接答复886件、转派546件。",
        ["1432件", "886件", "546件"],
        "consistent",
    ),
    (
        "本次共采购图书5260册：文学类2134册、科普类1876册、少儿类1250册。",
        ["5260册", "2134册", "1876册", "1250册"],
        "consistent",
    ),
    (
        "本次共采购图书5260册：文学类2134册、科普类1876册、少儿类1350册。",
        ["5260册", "2134册", "1876册", "1350册"],
        "inconsistent",
    ),
    # what a sum is in detail it is in full, whatever its parts are called
    (
        "问题金额合计4.86亿元，具体为：挤占挪用1.23亿元、虚报冒领0.87亿元、滞留缓拨2.67亿元。",
        ["4.86亿元", "1.23亿元", "0.87亿元", "2.67亿元"],
        "inconsistent",
    ),
    (
        "问题金额合计4.86亿元，主要有：挤占挪用1.23亿元、虚报冒领0.87亿元、滞留缓拨2.67亿元。",
        [],
        None,
    ),
    (
        "新签合同额84.7亿元。分地区看，省内51.2亿元，省外33.5亿元。",
        ["84.7亿元", "51.2亿元", "33.5亿元"],
        "consistent",
    ),
    (
        "三个车间分别生产零件2315件、1987件和2046件，合计6348件。",
        ["6348件", "2315件", "1987件", "2046件"],
        "consistent",
    ),
    (
        "全县共有学校126所，其中小学84所、初中31所、高中8所、职校3所。",
        ["126所", "84所", "31所", "8所", "3所"],
        "consistent",
    ),
    ("全县共有学校126所，其中小学84所、初中31所。", ["126所", "84所", "31所"], "untestable"),
    (
        "水库库容1.86亿立方米，其中防洪库容0.52亿立方米，兴利库容1.13亿立方米，死库容0.21亿立方米。",
        ["1.86亿立方米", "0.52亿立方米", "1.13亿立方米", "0.21亿立方米"],
        "consistent",
    ),
    (
        "全村326户，其中脱贫户41户、监测户6户、党员户58户。",
        ["326户", "41户", "6户", "58户"],
        "untestable",
    ),
    # what has come or gone of late is told beside kinds of what there is, and is none of them
    (
        "规上工业企业486家，比上年净增23家；其中新入库47家，退库24家，盈利企业412家。",
        ["486家", "47家", "24家", "412家"],
        "untestable",
    ),
    (
        "共有合作社326家，其中新登记48家，注销22家，示范社246家。",
        ["326家", "48家", "22家", "246家"],
        "untestable",
    ),
    (
        "在册党员3265名，其中新发展党员86名，女党员3169名。",
        ["3265名", "86名", "3169名"],
        "untestable",
    ),
    (
        "公路全长86.4公里，其中新建路段52.3公里，改扩建路段36.1公里。",
        ["86.4公里", "52.3公里", "36.1公里"],
        "inconsistent",
    ),
    ("在建项目86个，其中新建36个，续建40个。", ["86个", "36个", "40个"], "inconsistent"),
    (
        "全年新增企业486家，其中制造业186家、服务业200家。",
        ["486家", "186家", "200家"],
        "inconsistent",
    ),
    (
        "市场主体486户，比年初净增23户，其中企业186户、个体工商户200户。",
        ["486户", "186户", "200户"],
        "inconsistent",
    ),
    # a number of thousands is told to its last digit, too: 3.2千公顷 says little of 0.1千公顷
    (
        "农作物受灾面积3.2千公顷，其中成灾1.8千公顷、绝收0.4千公顷。",
        ["3.2千公顷", "1.8千公顷", "0.4千公顷"],
        "untestable",
    ),
    # other units, prices, totals per unit, a list of a further total, another year
    ("全年处理信访件312件，其中涉及群众186人、企业126家。", [], None),
    ("农贸市场水果平均单价42元，其中苹果18元、梨24元。", [], None),
    ("平均每亩用肥42公斤，其中氮肥18公斤、磷肥21公斤。", [], None),
    (
        "全年接待游客152.6万人次，其中，过夜游客41.3万人次；国内游客150.1万人次，其中，省外游客63.8万人次。",
        [],
        None,
    ),
    ("2021年建成泵站36座，其中大型泵站5座；2020年建成泵站31座，其中大型泵站4座。", [], None),
    ("全市公园绿地1680公顷，新建口袋公园24个、街头游园37个。", [], None),
    # kinds that cut across each other may overlap: no sum binds them
    (
        "规模以上工业增加值186.6亿元。其中，装备制造业增加值31.7亿元；高技术制造业增加值78.4亿元；食品制造业增加值80.3亿元。",
        ["186.6亿元", "31.7亿元", "78.4亿元"],
        "untestable",
    ),
    # 等: the list names examples
    (
        "限额以上零售额111.74亿元。其中，汽车类27.93亿元、粮油类50.28亿元、通讯类23.35亿元等。",
        [],
        None,
    ),
    (
        "甲区新增确诊病例84例，各镇情况如下。\n东桥镇新增10例，已转运。\n西河镇新增26例，已转运。\n南湖镇新增48例，已转运。",
        ["84例", "10例", "26例", "48例"],
        "consistent",
    ),
    (
        "一般贸易进出口137.61亿元；加工贸易进出口33.16亿元；其他贸易方式进出口39.79亿元。以上各项合计，全年进出口总额为210.56亿元。",
        ["210.56亿元", "137.61亿元", "33.16亿元", "39.79亿元"],
        "consistent",
    ),
    (
        "一般贸易进出口137.61亿元；加工贸易进出口33.16亿元；其他贸易方式进出口39.79亿元。以上各项合计，全年进出口总额为240.56亿元。",
        ["240.56亿元", "137.61亿元", "33.16亿元", "39.79亿元"],
        "inconsistent",
    ),
    ("此前累计报告6323例，11月19日新增10例，累计达6333例。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_list_makes_its_total_unless_it_is_open(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "sum") == told(operands, verdict)


TWO_TOTALS = (
    "住户贷款增加4.72万亿元，其中，短期贷款增加5247亿元，中长期贷款增加4.2万亿元；"
    "企业贷款增加5.27万亿元，其中，短期贷款增加6507亿元，中长期贷款增加3.21万亿元，票据融资增加1.14万亿元；"
    "信托贷款增加1112亿元。"
)
"""A slip of one digit in 6507亿元 would make the second list add up to the first total, which has its parts already."""


def test_a_total_with_parts_before_a_semicolon_is_none_of_the_list_after_it(judged: Judge) -> None:
    first = ["4.72万亿元", "5247亿元", "4.2万亿元"]
    second = ["5.27万亿元", "6507亿元", "3.21万亿元", "1.14万亿元", "1112亿元"]
    expected = [*told(first, "consistent"), *told(second, "untestable")]
    assert judged(TWO_TOTALS, "sum") == expected


TABLE = "外贸\n指标\t1-3月\t1-4月\n进出口总值（亿元）\t18.07\t24.78\n出口（亿元）\t0.69\t1.03\n进口（亿元）\t17.38\t23.75\n"


def test_a_table_adds_up_column_by_column(judged: Judge) -> None:
    assert judged(TABLE, "sum") == [
        (["18.07", "0.69", "17.38"], "consistent"),
        (["24.78", "1.03", "23.75"], "consistent"),
    ]
    assert judged(TABLE.replace("23.75", "22.75"), "sum")[1] == (
        ["24.78", "1.03", "22.75"],
        "inconsistent",
    )


def test_what_the_same_parts_leave_out_of_one_total_they_may_leave_out_of_another(
    judged: Judge,
) -> None:
    second = "妇幼保健机构3071个，其中省级26个、市级386个、县级2559个。"
    assert [verdict for _, verdict in judged(second, "sum")] == ["inconsistent"]
    first = "疾控中心3403个，其中省级32个、市级410个、县级2755个。"
    assert [verdict for _, verdict in judged(first + second, "sum")] == ["untestable", "untestable"]
