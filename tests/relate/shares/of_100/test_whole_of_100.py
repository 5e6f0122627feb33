"""Shares of one whole against 100, and each share against its part and its whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, kind, operands, verdict; no operands and None where nothing is to be said
    # of a plan, of what is done: each share with the whole that it names
    (
        "一般公共预算收入28583万元，其中税收收入11136万元，占调整预算90.75%；非税收入17447万元，占调整预算117.66%。",
        "share",
        [],
        None,
    ),
    (
        "一般公共预算收入28583万元，其中税收收入11136万元，占一般公共预算收入的48.96%。",
        "share",
        ["48.96%", "11136万元", "28583万元"],
        "inconsistent",
    ),
    # 其中 takes a kind out of another, and none out of one beside it
    (
        "固定资产投资232.88亿元，其中工业投资75.11亿元，占总投资的32.1%。",
        "share",
        ["32.1%", "75.11亿元", "232.88亿元"],
        "inconsistent",
    ),
    ("水电发电量86.2亿千瓦时，火电发电量215.4亿千瓦时，占总发电量的71.4%。", "share", [], None),
    # the excess that is told right before a share has it
    (
        "采购的中标金额1227.67万元后，按原预算1648万元签订合同，合同金额超出中标金额420.33万元，占中标金额的34.24%。",
        "share",
        [],
        None,
    ),
    # the whole is named with its region: what is told of that region in all, and of no part of it
    (
        "上半年，清源市外贸进出口总值32.1亿元，增长2.1%。保税物流进出口总值14.1亿元，增长7.8%，占同期清源市进出口总值的43.9%。",
        "share",
        ["43.9%", "14.1亿元", "32.1亿元"],
        "consistent",
    ),
    (
        "上半年，清源市外贸进出口总值32.1亿元。民营企业进出口19亿元，占清源市进出口总值的53.4%。",
        "share",
        ["53.4%", "19亿元", "32.1亿元"],
        "inconsistent",
    ),
    (
        "去年，白石县货物贸易进出口86亿元。一般贸易进出口52亿元，占白石县进出口总额的60.5%。",
        "share",
        ["60.5%", "52亿元", "86亿元"],
        "consistent",
    ),
    (
        "上半年，清源市民营企业进出口19亿元。一般贸易进出口14.1亿元，占清源市进出口总值的43.9%。",
        "share",
        [],
        None,
    ),
    (
        "上半年，清源市外贸进出口总值32.1亿元。白石县进出口14.1亿元，民营企业进出口12亿元，占白石县进出口总值的85.1%。",
        "share",
        ["85.1%", "12亿元", "14.1亿元"],
        "consistent",
    ),
    # more than all, and no slip: they are of several wholes
    (
        "民营经济增加值占61.6%，一般贸易进出口占比42.1%，高新技术产品出口占比54.3%。",
        "shares",
        [],
        None,
    ),
    # the share that an amount had is none of what it is
    (
        "公司营业收入31.2亿元。\n海外收入9.36亿元，占比由上年的29.1%提升至31.0%。",
        "share",
        [],
        None,
    ),
    (
        "全市用电量86亿千瓦时。\n居民用电量17.2亿千瓦时，占比从上年的19.6%升至20.0%。",
        "share",
        [],
        None,
    ),
    ("民间投资项目的用能、用地占比分别为99.3%、84.6%。", "shares", [], None),
    # a share after one that names another whole may be of that as well
    (
        "内资企业1834.8万个。内资企业中，国有企业7.2万个，占全部企业法人单位的0.4%，私营企业1561.4万个，占84.1%。",
        "share",
        ["0.4%", "7.2万个", "1834.8万个"],
        "consistent",
    ),
    (
        "内资企业1834.8万个，其中私营企业1561.4万个，占84.1%。",
        "share",
        ["84.1%", "1561.4万个", "1834.8万个"],
        "inconsistent",
    ),
    # rounded so as to make 100, whatever the brackets between take out
    (
        "用水总量5920.2亿立方米，其中生活用水占用水总量的15.4%；工业用水1049.6亿立方米（其中火核电507.4亿立方米），占用水总量的17.7%；农业用水占用水总量的61.5%；生态补水占用水总量的5.4%。",
        "shares",
        ["15.4%", "17.7%", "61.5%", "5.4%"],
        "consistent",
    ),
    # a level is a share of its whole, and what it gained is none
    (
        "幼儿园29.48万所。其中，普惠性幼儿园24.47万所，比上年增加1.06万所，占全部幼儿园的83.0%。",
        "share",
        ["83.0%", "24.47万所", "29.48万所"],
        "consistent",
    ),
    (
        "幼儿园29.48万所。其中，普惠性幼儿园24.47万所，比上年增加1.06万所，占全部幼儿园的88.0%。",
        "share",
        ["88.0%", "24.47万所", "29.48万所"],
        "inconsistent",
    ),
    ("在园幼儿421.8万人，比上年增加13.5万人，占全国在园幼儿的87.78%。", "share", [], None),
    # what the parts of a known division gain they lose
    (
        "第一产业占比下降0.4个百分点，第二产业占比上升1.1个百分点，第三产业占比下降0.7个百分点。",
        "shares",
        ["0.7个百分点", "1.1个百分点", "0.4个百分点"],
        "consistent",
    ),
    (
        "城镇居民消费占比提高1.2个百分点，农村居民消费占比下降2.1个百分点。",
        "shares",
        ["2.1个百分点", "1.2个百分点"],
        "inconsistent",
    ),
    ("食品支出占比下降1.2个百分点，教育支出占比提高0.6个百分点。", "shares", [], None),
    (
        "从年龄看，0—14岁人口占18.2%，15—59岁人口占61.5%，60岁及以上人口占20.3%。",
        "shares",
        ["18.2%", "61.5%", "20.3%"],
        "consistent",
    ),
    (
        "从年龄看，0—14岁人口占18.2%，15—59岁人口占61.5%，60岁及以上人口占21.3%。",
        "shares",
        ["18.2%", "61.5%", "21.3%"],
        "inconsistent",
    ),
    (
        "三次产业占比分别为12.4%、45.1%和42.5%。",
        "shares",
        ["12.4%", "45.1%", "42.5%"],
        "consistent",
    ),
    (
        "三次产业占比分别为12.4%、46.1%和42.5%。",
        "shares",
        ["12.4%", "46.1%", "42.5%"],
        "inconsistent",
    ),
    (
        "固定资产投资482.6亿元，其中民间投资217.2亿元，占固定资产投资的比重为45.0%。",
        "share",
        ["45.0%", "217.2亿元", "482.6亿元"],
        "consistent",
    ),
    (
        "固定资产投资482.6亿元，其中民间投资217.2亿元，占固定资产投资的比重为48.0%。",
        "share",
        ["48.0%", "217.2亿元", "482.6亿元"],
        "inconsistent",
    ),
    (
        "教育支出31.6亿元，占一般公共预算支出158.0亿元的20.0%。",
        "share",
        ["20.0%", "31.6亿元", "158.0亿元"],
        "consistent",
    ),
    (
        "教育支出31.6亿元，占一般公共预算支出158.0亿元的25.0%。",
        "share",
        ["25.0%", "31.6亿元", "158.0亿元"],
        "inconsistent",
    ),
    # the amount right before a share is its whole, and the shares of two such wholes are no division
    (
        "支洞完成88.3公里，占总长91公里的97%。",
        "share",
        ["97%", "88.3公里", "91公里"],
        "consistent",
    ),
    (
        "支洞完成80.3公里，占总长91公里的97%。",
        "share",
        ["97%", "80.3公里", "91公里"],
        "inconsistent",
    ),
    (
        "主洞开挖527.9公里，占总长664公里的79.5%；支洞完成88.3公里，占总长91公里的97%。",
        "shares",
        [],
        None,
    ),
    (
        "全年完成税收收入186480万元，为预算180000万元的103.6%。",
        "share",
        ["103.6%", "186480万元", "180000万元"],
        "consistent",
    ),
    (
        "第一产业比重提高0.3个百分点，第二产业比重下降1.1个百分点，第三产业比重提高0.8个百分点。",
        "shares",
        ["0.8个百分点", "1.1个百分点", "0.3个百分点"],
        "consistent",
    ),
    (
        "第一产业比重提高0.3个百分点，第二产业比重下降1.1个百分点，第三产业比重提高1.8个百分点。",
        "shares",
        ["1.8个百分点", "1.1个百分点", "0.3个百分点"],
        "inconsistent",
    ),
    (
        "受访者中，支持的占62.3%，反对的占21.4%，说不清的占16.3%。",
        "shares",
        ["62.3%", "21.4%", "16.3%"],
        "consistent",
    ),
    (
        "受访者中，支持的占62.3%，反对的占24.4%，说不清的占16.3%。",
        "shares",
        ["62.3%", "24.4%", "16.3%"],
        "inconsistent",
    ),
    ("男生占52.3%，女生占47.7%。", "shares", ["52.3%", "47.7%"], "consistent"),
    # how far a plan is passed or missed is no share of it: that is what was done before it
    (
        "科技支出年初预算45.6亿元，全年执行43.2亿元，完成预算的97.7%。",
        "share",
        ["97.7%", "43.2亿元", "45.6亿元"],
        "inconsistent",
    ),
    (
        "一般公共预算收入预算为45.6亿元，实际完成47.1亿元，超收1.5亿元，为预算的103.3%。",
        "share",
        ["103.3%", "47.1亿元", "45.6亿元"],
        "consistent",
    ),
    (
        "一般公共预算收入预算为45.6亿元，实际完成47.1亿元，超收1.5亿元，为预算的108.3%。",
        "share",
        ["108.3%", "47.1亿元", "45.6亿元"],
        "inconsistent",
    ),
    (
        "支出预算45.6亿元，实际支出43.2亿元，结余2.4亿元，完成预算的94.7%。",
        "share",
        ["94.7%", "43.2亿元", "45.6亿元"],
        "consistent",
    ),
    (
        "支出预算45.6亿元，实际支出43.2亿元，结余2.4亿元，完成预算的97.7%。",
        "share",
        ["97.7%", "43.2亿元", "45.6亿元"],
        "inconsistent",
    ),
    (
        "目标任务320套，开工336套，超出16套，完成目标任务的105.0%。",
        "share",
        ["105.0%", "336套", "320套"],
        "consistent",
    ),
    (
        "造林计划86.5万亩，完成82.4万亩，差4.1万亩，完成计划的95.3%。",
        "share",
        ["95.3%", "82.4万亩", "86.5万亩"],
        "consistent",
    ),
    (
        "登记的常住人口中，男性为26.84万人，占51.17%；女性为25.61万人，占46.83%。",
        "shares",
        ["51.17%", "46.83%"],
        "inconsistent",
    ),
    (
        "工业增加值48.2亿元，占地区生产总值的40.2%；其中制造业36.0亿元，占工业增加值的79.7%。",
        "share",
        ["79.7%", "36.0亿元", "48.2亿元"],
        "inconsistent",
    ),
    # all parts of a division are parts of its total, whatever the words call that
    (
        "供用水总量604.0亿立方米。其中，地表水源供水量491.2亿立方米，占供水总量的91.3%；地下水源105.7亿立方米；其他水源7.1亿立方米。",
        "share",
        ["91.3%", "491.2亿立方米", "604.0亿立方米"],
        "inconsistent",
    ),
    (
        "法官403人，占69%；辅助人员181人，占31%。大学学历475人（其中全日制133人），占81.3%；大专学历74人，占12.7%。",
        "share",
        [],
        None,
    ),
    (
        "参会代表254人，占66.3%，其中女代表76人，占49.9%。",
        "share",
        ["49.9%", "76人", "254人"],
        "inconsistent",
    ),
    # a share whose words name another whole is only of that one, and 进出口 is no 出口
    (
        "民营企业进出口占进出口总值的55.1%，外资企业占29.3%，机电产品占同期出口总值的45.6%。",
        "shares",
        ["55.1%", "29.3%"],
        "untestable",
    ),
    (
        "民营企业进出口268.4亿元，增长9.6%；机电产品出口142.3亿元，占出口总值的45.6%。",
        "share",
        [],
        None,
    ),
    (
        "进出口486.7亿元，其中民营企业268.4亿元，占55.1%；东盟76.2亿元，占15.7%；机电出口142.3亿元，占出口总值的45.6%。",
        "shares",
        ["55.1%", "15.7%"],
        "untestable",
    ),
    (
        "第一产业占地区生产总值的12.3%，第二产业占45.4%，第三产业占地区生产总值的47.3%。",
        "shares",
        ["12.3%", "45.4%", "47.3%"],
        "inconsistent",
    ),
    (
        "甲产品销售额占27.0%，乙产品销售额占28.1%，丙产品销售额占销售总额的47.9%。",
        "shares",
        ["27.0%", "28.1%", "47.9%"],
        "inconsistent",
    ),
    # how the part has grown, or what was counted and did so, stands between the part and the whole
    (
        "上半年投资85.2亿元，同比增长11.3%，占全年目标任务156亿元的54.6%。",
        "share",
        ["54.6%", "85.2亿元", "156亿元"],
        "consistent",
    ),
    (
        "上半年投资85.2亿元，同比增长11.3%，占全年目标任务156亿元的58.2%。",
        "share",
        ["58.2%", "85.2亿元", "156亿元"],
        "inconsistent",
    ),
    # a space before the share
    (
        "今年累计完成投资85.2亿元，占年度计划156亿元的 64.6%。",
        "share",
        ["64.6%", "85.2亿元", "156亿元"],
        "inconsistent",
    ),
    (
        "电子产业产值85.2亿元，比上年增加8.6亿元，占全市工业总产值156.4亿元的58.2%。",
        "share",
        ["58.2%", "85.2亿元", "156.4亿元"],
        "inconsistent",
    ),
    (
        "税收85.2亿元，增幅11.3%，占一般公共预算收入156亿元的比重为58.2%。",
        "share",
        ["58.2%", "85.2亿元", "156亿元"],
        "inconsistent",
    ),
    (
        "43家企业订单增加，占受访企业96家的54.8%。",
        "share",
        ["54.8%", "43家", "96家"],
        "inconsistent",
    ),
    (
        "投资约85亿元，增长11.3%，占年度计划156亿元的55%。",
        "share",
        ["55%", "85亿元", "156亿元"],
        "consistent",
    ),
    # of several levels, the one that has the share is its part
    (
        "累计完成投资85.2亿元，其中6月完成12.1亿元，增长11.3%，占年度计划156亿元的54.6%。",
        "share",
        ["54.6%", "85.2亿元", "156亿元"],
        "consistent",
    ),
    # a clause that names another part
    ("工业投资34.7亿元，增长15.8%，全市完成投资占全年目标156亿元的54.6%。", "share", [], None),
    ("投资85.2亿元，增长11.3%；工业投资占全部投资156亿元的58.2%。", "share", [], None),
    # the whole is told right after the share of it
    (
        "民间投资128.4亿元，占固定资产投资的比重为64.2%；固定资产投资214.0亿元。",
        "share",
        ["64.2%", "128.4亿元", "214.0亿元"],
        "inconsistent",
    ),
    (
        "民间投资128.4亿元，占固定资产投资的比重为60.0%。固定资产投资完成214.0亿元，增长5.2%。",
        "share",
        ["60.0%", "128.4亿元", "214.0亿元"],
        "consistent",
    ),
    (
        "秋粮产量31.2万吨，占全市粮食总产量的82.0%，全市粮食总产量为40.6万吨。",
        "share",
        ["82.0%", "31.2万吨", "40.6万吨"],
        "inconsistent",
    ),
    (
        "机电产品出口52.3亿元，占出口总额的61.4%。出口总额达85.2亿元。",
        "share",
        ["61.4%", "52.3亿元", "85.2亿元"],
        "consistent",
    ),
    (
        "税收收入28.4亿元，占一般公共预算收入的比重为74.2%；一般公共预算收入39.9亿元。",
        "share",
        ["74.2%", "28.4亿元", "39.9亿元"],
        "inconsistent",
    ),
    # what is told next is of another region, time, kind or way of counting
    ("民间投资128.4亿元，占全省民间投资的比重为4.2%；民间投资214.0亿元。", "share", [], None),
    (
        "民间投资128.4亿元，占固定资产投资的比重为64.2%；全省固定资产投资2140亿元。",
        "share",
        [],
        None,
    ),
    (
        "民间投资128.4亿元，占固定资产投资的比重为64.2%；去年固定资产投资214.0亿元。",
        "share",
        [],
        None,
    ),
    (
        "民间投资128.4亿元，占固定资产投资的比重为64.2%；2021年固定资产投资214.0亿元。",
        "share",
        [],
        None,
    ),
    (
        "民间投资128.4亿元，占固定资产投资的比重为64.2%；工业固定资产投资214.0亿元。",
        "share",
        [],
        None,
    ),
    ("税收收入128.4亿元，占财政收入的比重为64.2%；财政收入累计214.0亿元。", "share", [], None),
    # answers that overlap, shares of different wholes, a rate of growth, a rate of another amount
    ("参加调查的居民中，82.3%表示满意，65.1%愿意推荐。", "shares", [], None),
    (
        "税收收入占一般公共预算收入的比重为72.4%，教育支出占一般公共预算支出的比重为19.8%。",
        "shares",
        [],
        None,
    ),
    ("全市旅游收入482.6亿元，其中乡村旅游收入217.2亿元，增长48.0%。", "share", [], None),
    ("不良贷款率1.42%，贷款余额482.6亿元，存款余额617.2亿元。", "share", [], None),
    ("住户贷款占42.1%，其中短期贷款占11.6%。", "shares", [], None),
    # a share that names no whole, of what is a part with its own share: of the larger whole, if that holds
    (
        "全厂职工2600人；后勤人员1950人，其中女职工390人，占15.0%；临时人员260人。",
        "share",
        ["15.0%", "390人", "2600人"],
        "consistent",
    ),
    # the shares of its parts make the share of their total
    (
        "出席会议的股东代表股份3000万股，占公司总股本的30.00%。其中现场出席代表股份1800万股，占18.00%；网络投票代表股份1200万股，占12.00%。",
        "shares",
        [],
        None,
    ),
    (
        "到会股东代表股份3000万股，占公司总股本的30.00%。其中现场出席代表股份1800万股，占18.00%；网络投票代表股份1200万股，占12.00%。",
        "share",
        [],
        None,
    ),
    # the rest leaves none out; of several things it is no share of one whole
    (
        "受访企业中，61%扩产，24%持平，其余15%减产。",
        "shares",
        ["61%", "24%", "15%"],
        "consistent",
    ),
    (
        "受访企业中，61%扩产，24%持平，其余25%减产。",
        "shares",
        ["61%", "24%", "25%"],
        "inconsistent",
    ),
    ("受访企业中，约61%扩产，24%持平，其余25%减产。", "shares", [], None),
    ("受访企业中，61%扩产，其中24%新建厂房，其余25%减产。", "shares", [], None),
    ("甲厂合格率61%，乙厂合格率84%，其余25%。", "shares", [], None),
    ("甲股涨61%，乙股涨24%，其余涨25%。", "shares", [], None),
    # the customs know other firms than these; of all that is invested, too, each share may be right and others lack
    (
        "全市出口中，民营企业占48.6%，外商投资企业占35.9%，国有企业占15.2%。",
        "shares",
        ["48.6%", "35.9%", "15.2%"],
        "untestable",
    ),
    (
        "国有投资45.02亿元，占45.0%；民间投资53.91亿元，占53.9%。",
        "shares",
        [],
        None,
    ),
    (
        "国有投资45.02亿元，占45.0%；民间投资54.98亿元，占53.9%。",
        "shares",
        ["45.0%", "53.9%"],
        "inconsistent",
    ),
    # several together have their share, and the last of them has none
    (
        "全省游客3910万人次，来自上海、江苏的游客分别为702万人次和588万人次，合计占全省游客的43.0%。",
        "share",
        [],
        None,
    ),
    (
        "全年罚没收入86亿元，甲县31亿元、乙县22亿元，两县合计占罚没收入的71.6%。",
        "share",
        [],
        None,
    ),
    (
        "总股本960万股，王某持股合计120万股，合计占总股本的22.5%。",
        "share",
        ["22.5%", "120万股", "960万股"],
        "inconsistent",
    ),
    # the whole that opens the sentence of the parts, wherever it was told
    (
        "一、总人口\n全市常住人口为141178人。\n三、年龄构成\n全市常住人口中，0—14岁人口为25338人，占17.95%。",
        "share",
        ["17.95%", "25338人", "141178人"],
        "consistent",
    ),
    (
        "一、单位\n全县企业单位826家。\n二、规模\n全县企业单位中，微型企业620家，占75.1%。",
        "share",
        ["75.1%", "620家", "826家"],
        "consistent",
    ),
    (
        "一、单位\n全县企业单位826家。\n二、规模\n全县企业单位中，微型企业620家，占85.1%。",
        "share",
        [],
        None,
    ),
    # one thing by its names
    (
        "全年地区生产总值439.19亿元，人均GDP为45120元。民营经济增加值290.6亿元，占GDP的比重为66.2%。",
        "share",
        ["66.2%", "290.6亿元", "439.19亿元"],
        "consistent",
    ),
    (
        "全县GDP达439.19亿元。文化产业增加值29.06亿元，占地区生产总值的6.6%。",
        "share",
        ["6.6%", "29.06亿元", "439.19亿元"],
        "consistent",
    ),
    (
        "全年国内生产总值439.19亿元。海洋产业增加值29.06亿元，占GDP比重为8.6%。",
        "share",
        ["8.6%", "29.06亿元", "439.19亿元"],
        "inconsistent",
    ),
    # of several wholes that it fits, the one that it names
    (
        "企业1857家，其中内资企业1834家，外资企业23家。内资企业中，国有企业7.2家，占全部企业的0.4%。",
        "share",
        ["0.4%", "7.2家", "1857家"],
        "consistent",
    ),
    # one division after the other, each in a sentence of its own
    (
        "东部有单位128万个，占58.8%，下降0.5个百分点；中部49万个，占22.6%；西部40万个，占18.6%。东部有门店141万个，占57.4%；中部57万个，占23.2%；西部48万个，占29.4%。",
        "shares",
        ["58.8%", "22.6%", "18.6%"],
        "consistent",
    ),
]


@pytest.mark.parametrize(
    ("text", "kind", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS]
)
def test_shares_make_their_whole_and_are_their_parts_over_it(
    judged: Judge,
    text: str,
    kind: str,
    operands: list[str],
    verdict: str | None,
) -> None:
    assert judged(text, kind) == told(operands, verdict)


BY_LUCK = [
    # text, operands, verdict: what holds of another year, or of any two amounts, binds nothing
    ("公司营业收入较2022年的80亿元增长8%；2023年净利润4.32亿元，净利率5%。", [], None),
    ("销售费用21.6亿元，研发费用16.5亿元，同比增长22.2%，费用化率100%。", [], None),
    ("管理费用9.4亿元，研发费用7.2亿元，资本化率100%。", [], None),
    ("上年出口80.2亿元，今年进口4.01亿元，利用率5.0%。", [], None),
    ("应收账款12.6亿元，存货9.3亿元，周转率100%。", [], None),
    (
        "2023年销量目标是180万辆，而上半年交付量为88.9万辆，全年目标完成率为49.4%。",
        ["49.4%", "88.9万辆", "180万辆"],
        "consistent",
    ),
    ("调查企业480家，其中468家合格，合格率97.5%。", ["97.5%", "468家", "480家"], "consistent"),
    ("调查企业480家，其中468家合格，合格率98.5%。", ["98.5%", "468家", "480家"], "inconsistent"),
    ("全年项目40个，已开工38个，开工率95%。", ["95%", "38个", "40个"], "consistent"),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), BY_LUCK, ids=[row[0] for row in BY_LUCK])
def test_a_share_is_bound_by_more_than_that_it_holds(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert [*judged(text, "share"), *judged(text, "ratio")] == told(operands, verdict)


HELD = [
    # text, operands, verdict: of what somebody holds
    (
        "王某持有公司股份2.43亿股，占总股本的28.3%；已质押1.21亿股，占其所持股份的49.79%。",
        ["49.79%", "1.21亿股", "2.43亿股"],
        "consistent",
    ),
    (
        "王某持有公司股份2.43亿股，占总股本的28.3%；已质押1.21亿股，占其所持股份的59.79%。",
        ["59.79%", "1.21亿股", "2.43亿股"],
        "inconsistent",
    ),
    (
        "控股股东持有公司股份24312.5万股，累计质押12156.3万股，占其持有公司股份的50.00%。",
        ["50.00%", "12156.3万股", "24312.5万股"],
        "consistent",
    ),
    (
        "控股股东持有公司股份24312.5万股，累计质押12156.3万股，占其持有公司股份的60.00%。",
        ["60.00%", "12156.3万股", "24312.5万股"],
        "inconsistent",
    ),
    (
        "李某持有公司2431.2万股股份，本次减持121.5万股，占其所持股份的5.00%。",
        ["5.00%", "121.5万股", "2431.2万股"],
        "consistent",
    ),
    (
        "李某持有公司2431.2万股股份，本次减持121.5万股，占其所持股份的8.00%。",
        ["8.00%", "121.5万股", "2431.2万股"],
        "inconsistent",
    ),
    (
        "甲、乙合计持有公司股份5.12亿股，其中甲持股3.21亿股；甲质押1.61亿股，占其所持股份的50.16%。",
        ["50.16%", "1.61亿股", "3.21亿股"],
        "consistent",
    ),
    # another's, which no words tell
    ("王某持有公司股份2.43亿股。其兄质押3.64亿股，占其所持股份的86.41%。", [], None),
    ("王某减持公司股份2.43亿股，质押1.21亿股，占其所持股份的71.34%。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), HELD, ids=[row[0] for row in HELD])
def test_a_share_of_what_somebody_holds(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert [one for one in judged(text, "share") if one[0][:1] == operands[:1]] == told(
        operands, verdict
    )


LISTED = [
    # text, operands, verdict; None where nothing is to be said
    # the share of a whole list, of which the last amount is one
    ("查处案件286起，其中盗窃62起、诈骗48起、赌博23起，占46.5%。", [], None),
    ("全校学生860人，其中初一312人、初二286人，占总数的69.5%。", [], None),
    (
        "财政支出86.2亿元，其中教育18.6亿元、卫生9.4亿元和社保15.8亿元，占财政支出的50.8%。",
        [],
        None,
    ),
    # what stands beside an amount in a list is no whole of it
    (
        "接到举报6182件；食品类4286件、服装类2862件、家电类1864件等，占总量的48.3%。",
        [],
        None,
    ),
    # neither the share of all nor that of the last
    (
        "全校学生860人，其中初一312人、初二286人，占总数的39.5%。",
        ["39.5%", "286人", "860人"],
        "inconsistent",
    ),
    (
        "全校学生860人，其中初一312人、初二286人，占总数的33.3%。",
        ["33.3%", "286人", "860人"],
        "consistent",
    ),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), LISTED, ids=[row[0] for row in LISTED])
def test_a_share_may_be_that_of_a_whole_list(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "share") == told(operands, verdict)
