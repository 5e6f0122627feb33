"""How a plan or a forecast goes on over the figures after its first, and where it ends."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

TARGETS = [
    # what is foreseen goes on behind the brackets of what was foreseen before, and of what has been
    (
        "预计公司2023-2025年营收分别为65/82/101亿元（23/24年原值分别为85/108亿元），同比增速分别为18%/25%/26%；归母净利润分别为8/12/19亿元。",
        {"18%": True, "25%": True, "26%": True, "8": True, "19亿元": True},
    ),
    (
        "预计公司2024-2025年营收分别为65亿元、82亿元，同比增速分别为18%、25%；净利润分别为8亿元、12亿元。",
        {"18%": True, "25%": True, "8亿元": True, "12亿元": True},
    ),
    (
        "预计公司2023-2025年营收分别为65/82/101亿元，3年CAGR为24%；净利润分别为8/12/18亿元（23/24年原值分别为11/16亿元），同比增速分别为13%/51%/49%，EPS分别为1.2/1.5/2.1元。",
        {"24%": True, "18亿元": True, "16亿元": True, "13%": True, "2.1元": True},
    ),
    (
        "预计2024年营收36亿元（此前预测为32亿元），净利润6亿元，同比增长12%。",
        {"6亿元": True, "12%": True},
    ),
    (
        "预计2024年销量3万辆（去年为2万辆），营收60亿元。",
        {"3万辆": True, "2万辆": False, "60亿元": True},
    ),
    (
        "预计2024年销量3万辆（去年为2万辆），目前门店86家。",
        {"2万辆": False, "86家": False},
    ),
    (
        "2023年营收65亿元（上年为55亿元），同比增速为18%；净利润8亿元。",
        {"18%": False, "8亿元": False},
    ),
    # a deed that is planned goes on over semicolons with what else it is done to
    ("今年计划种植玉米28万亩；大豆9万亩，水稻8万亩。", {"9万亩": True, "8万亩": True}),
    ("全年计划改造老旧小区36个；背街小巷28条；停车位860个。", {"28条": True, "860个": True}),
    ("明年拟新建公园6座；街头绿地12处。", {"12处": True}),
    ("今年将新建公园6座；绿道36公里。", {"36公里": True}),
    ("今年计划生产水泥36万吨；砂石20万吨。", {"20万吨": True}),
    ("计划2024年完成造林36万亩；森林抚育20万亩。", {"20万亩": True}),
    ("甲公司计划投资36亿元；乙公司投资12亿元。", {"12亿元": False}),
    ("公司计划募资36亿元；市值120亿元。", {"120亿元": False}),
    ("去年计划招聘教师32名，实际招聘31名；教师86人。", {"31名": False, "86人": False}),
    ("县里计划新建学校6所；现有学校32所。", {"32所": False}),
    # and into the sentence that tells its parts
    ("2024年计划投资12亿元。其中，水利3亿元，交通6亿元。", {"3亿元": True, "6亿元": True}),
    ("今年计划植树36万株。其中，机关单位6万株。", {"6万株": True}),
    ("2024年计划投资12亿元。其中，已完成3亿元。", {"3亿元": False}),
    ("2024年计划投资12亿元。去年投资9亿元。其中，水利3亿元。", {"3亿元": False}),
    # what somebody has is no part of the aim that stands before it
    ("公司今年目标15亿元，员工540人，研发投入6200万元。", {"15亿元": True, "540人": False}),
    ("公司今年目标15亿元，员工540人，研发投入6200万元。", {"6200万元": False}),
    ("公司全年销售目标3.2万辆，门店86家，员工1200人。", {"86家": False, "1200人": False}),
    ("该厂年产值目标8亿元，厂房3万平方米。", {"8亿元": True, "3万平方米": False}),
    ("今年目标：产值15亿元，招工540人。", {"15亿元": True, "540人": True}),
    # what a firm foretells goes on with the profit that leaves out what happens once
    (
        "预计2023年上半年净利润3亿元，同比增长20%。扣非净利润2.5亿元。",
        {"20%": True, "2.5亿元": True},
    ),
    ("公司预计前三季度净利润为3亿元。扣除非经常性损益后的净利润为2.6亿元。", {"2.6亿元": True}),
    ("公司预计一季度净利润3亿元。营业收入9亿元。", {"9亿元": False}),
    ("公司预计净利润3亿元，去年为2亿元。扣非净利润1.5亿元。", {"1.5亿元": False}),
    ("上半年净利润3亿元。扣非净利润2.6亿元。", {"2.6亿元": False}),
    ("预计2023年1—9月营收8亿元，同比增长12%。", {"12%": True}),
    # an item of a noun and its number goes on with what opens the list
    ("预计实现产值9亿元，增长5%；零售额4亿元，增长8%。", {"4亿元": True, "8%": True}),
    ("预计全年生产总值增长6%；工业增加值增长8%；投资增长10%左右。", {"8%": True, "10%": True}),
    ("力争新增就业5万人；失业率控制在4%以内。", {"4%": True}),
    ("预计全年营收9亿元；目前在手订单3亿元。", {"3亿元": False}),
    ("预计全年营收9亿元；2023年营收为2亿元。", {"2亿元": False}),
    ("甲厂拟投资5亿元；乙厂利润3亿元。", {"5亿元": True, "3亿元": False}),
    ("2023年营收9亿元；净利润3亿元。", {"3亿元": False}),
    # nor is what was over a time that is told next
    ("今年产值预计达到140亿元，五年间产值增长35亿元。", {"140亿元": True, "35亿元": False}),
    ("今年床位预计达到900张，三年来新增床位120张。", {"900张": True, "120张": False}),
    # so does a forecast of a year with the growth of that year
    (
        "预计2023年全年接待游客22万人次，同比增长35%；门票收入18亿元，增长42%。",
        {"35%": True, "18亿元": True, "42%": True},
    ),
    ("预计到年底志愿者达32万人，比上年增加1.2万人。", {"1.2万人": True}),
    # a bound is no comparison, and a part of what is planned is planned
    ("县里计划培训医生400名，其中女医生不少于120名，占三成。", {"120名": True, "三成": True}),
    ("公司拟派现2.16亿元，占当年净利润的30.3%。", {"30.3%": True}),
    ("计划投资9亿元，高于去年的8亿元。", {"8亿元": False}),
    # it goes on with a later part of its year, which is no more than a time
    ("预计一季度销量3万台，全年销量15万台。", {"15万台": True}),
    (
        "预计三季度完成产值9亿元，全年完成产值40亿元左右；全年用电量增长6%。",
        {"40亿元": True, "6%": True},
    ),
    ("预计一季度出口3亿元，二季度出口4亿元。", {"4亿元": True}),
    ("预计全年出口9亿元，三季度完成出口3亿元。", {"3亿元": False}),
    ("一季度完成出口3亿元，全年完成出口9亿元。", {"9亿元": False}),
    # a forecast goes on with a later year, and not with an earlier one
    ("机构预计2024年经济增长2.6%，2025年增长2.7%。", {"2.6%": True, "2.7%": True}),
    ("机构预计今年经济增长2.6%，明年增长2.7%。", {"2.7%": True}),
    ("预计2024年销量2万辆，2025年、2026年分别为3万辆和4万辆。", {"3万辆": True, "4万辆": True}),
    ("机构预计2024年经济增长2.6%，2023年增长2.7%。", {"2.7%": False}),
    # by how much each of the years foreseen is more, and the price held against it
    (
        "预计2024-2025年净利润分别为3亿元、4亿元，同比增长20%、33%，对应PE分别为20倍、16倍。",
        {"4亿元": True, "20%": True, "33%": True, "20倍": True, "16倍": True},
    ),
    ("预计明年净利润5亿元，同比增长20%。", {"20%": True}),
    ("预计净利润5亿元，上年净利润4亿元，同比增长20%。", {"4亿元": False, "20%": False}),
    ("预计首季订单介于3亿元至4亿元之间，同比增长10%至20%。", {"10%至20%": True}),
    ("预计明年出栏生猪80万头上下，年增5%。", {"5%": True}),
    ("首季订单介于3亿元至4亿元之间，同比增长10%至20%。", {"10%至20%": False}),
    (
        "预计2023年度净利润2.3亿元至2.5亿元，与上年同期（法定披露数据）相比，同比增加73%至86%。",
        {"73%至86%": True},
    ),
    (
        "预计全年净利润9亿元，与上年同期相比，增加2亿元，同比增长28%。",
        {"2亿元": True, "28%": True},
    ),
    ("公司预计上半年亏损3亿元，与去年同期相比，亏损减少1亿元。", {"1亿元": True}),
    ("预计全天运送旅客640万人次，与去年同期相比增长5.6%。", {"5.6%": True}),
    ("去年净利润9亿元，与上年同期相比，增加2亿元，同比增长28%。", {"2亿元": False, "28%": False}),
    # the range of a rate as it is, and one that is aimed at
    ("联邦基金利率目标区间维持在5.25%。", {"5.25%": False}),
    ("央行将通胀目标区间设定为3%以内。", {"3%": True}),
    ("上月央行将目标利率上调25个基点至4%。", {"25个基点": False, "4%": False}),
    ("上月联邦基金利率目标上调至4.75%。", {"4.75%": False}),
    ("预计年底目标利率将升至4.75%。", {"4.75%": True}),
    ("工厂将年产量目标上调至300万辆。", {"300万辆": True}),
    # what the words right after it call an aim of the year
    ("失业率5.1%，低于5.5%预期目标。", {"5.1%": False, "5.5%": True}),
    ("物价上涨2.1%，在3%左右的全年预期目标之内。", {"2.1%": False, "3%": True}),
    ("经济增长6.2%，处于6%—6.5%年度预期目标区间。", {"6.2%": False, "6%—6.5%": True}),
    ("用水9亿立方米，低于10亿立方米年度控制目标。", {"9亿立方米": False, "10亿立方米": True}),
    ("全年投资增长8%，全年目标任务圆满完成。", {"8%": False}),
    # an aim that a result is held against, which is told next; not where it is still to be reached
    (
        "该店开店数远超年初不少于300家的目标，突破400家，进城30个。",
        {"300家": True, "400家": False, "30个": False},
    ),
    (
        "公司产值超过全年80亿元的目标，达到86亿元，出口9亿元。",
        {"80亿元": True, "86亿元": False, "9亿元": False},
    ),
    ("出货量未达到120万台的年度目标，仅98万台。", {"120万台": True, "98万台": False}),
    ("力争实现新增就业3万人的目标，培训2万人。", {"3万人": True, "2万人": True}),
    ("公司要完成产值80亿元的目标，出口9亿元。", {"80亿元": True, "9亿元": True}),
    # all that is told of the growth of what is foreseen, and how much a day that is
    (
        "预计春运发送旅客3.9亿人次，同比增加3131万人次，增长8.8%，日均955万人次。",
        {"3131万人次": True, "8.8%": True, "955万人次": True},
    ),
    (
        "预计该线客流36万人次，同比增加3万人次，增长9%。该线已建站8座。",
        {"9%": True, "8座": False},
    ),
    # what comes once it is done
    ("预计到2025年，新建学校150所，完成后新增学位16万个。", {"150所": True, "16万个": True}),
]


@pytest.mark.parametrize(("text", "targets"), TARGETS)
def test_what_is_foreseen(text: str, targets: dict[str, bool]) -> None:
    """Each figure named is a target or is none."""
    told = {figure.text: figure.target for figure in extract_text(text).figures}
    assert {name: told[name] for name in targets} == targets
