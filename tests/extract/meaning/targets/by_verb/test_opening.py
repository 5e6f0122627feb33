"""What opens a list of what is to be done, or of what will come of it, and what in it has been already."""

from __future__ import annotations

import datetime as dt

import pytest

from flows.extract import extract_text

TABLE = [
    ("公司2025年预测营业收入12亿元。", [True]),
    ("模型预测2030年货运量7800万吨，2035年货运量9000万吨。", [True] * 2),
    ("2026年预测归母净利润为5.4亿元。", [True]),
    ("预测模型覆盖300个县。", [False]),
    ("看预测领取红包166元。", [False]),
    ("2024年计划安排：科技支出6.2亿元，增长12%；教育支出28亿元，增长5%。", [True] * 4),
    ("2024年预算草案：一般公共预算收入92亿元，增长6%。", [True] * 2),
    ("2024年收支安排如下：收入92亿元，支出120亿元。", [True] * 2),
    ("任务指标：完成投资320亿元，新增就业2万人。", [True] * 2),
    ("2024年任务是：新建公园12个，改造道路8公里。", [True] * 2),
    ("今年将重点抓好：实施项目126个，完成投资82亿元；新增规上企业20家。", [True] * 3),
    ("我们将办好民生实事：新建公园12个；新增床位860张。", [True] * 2),
    ("今年要做好以下工作：新建公园12个；改造道路8公里。", [True] * 2),
    ("2023年任务完成情况：完成投资320亿元。", [False]),
    ("2023年完成的主要任务：建成公园12个，改造道路8公里。", [False] * 2),
    ("2023年预算安排：教育支出28亿元，实际支出26亿元。", [True, False]),
    ("我们将抓好民生实事：新建公园12个；去年新增床位600张；新增学位3000个。", [True, False, True]),
    # what will come of something that is being built
    ("灌区建成后，将惠及农户3万户，灌溉农田8万亩。", [True] * 2),
    ("生产线投产后每年可生产轮胎90万条，年产值6亿元。", [True] * 2),
    ("大桥通车后，两地车程将缩短，年通行车辆约300万辆。", [True]),
    ("养老中心投入使用后，可提供床位260张，服务老人900人。", [True] * 2),
    ("水厂总投资2亿元，建成后能够日供水5万吨。", [False, True]),
    ("生产线投产后，生产轮胎90万条，产值6亿元。", [False] * 2),
    ("生产线投产后，将原有工序整合，目前生产轮胎90万条。", [False]),
    ("项目建成后将扩大产能，去年产值6亿元。", [False]),
    # what a year brings once a work is done whose end is still to come
    ("公司计划2025年投产，达产后年产值50亿元，年缴税收3亿元。", [True] * 2),
    ("工厂将于6月竣工，投产后年产轮胎90万条、年销售额6亿元。", [True] * 2),
    ("水厂拟明年建成，建成后年供水2亿吨。目前已投资3亿元。", [True, False]),
    ("生产线预计年底投产；投产后每年用电3亿度。", [True]),
    ("生产线于2023年投产，达产后年产值50亿元。", [False]),
    ("项目投产后年产值6亿元。", [False]),
    # what is reached at a time to come, in a later sentence of its paragraph
    ("到2030年，铁路里程达到7万公里。新改建公路达到3万公里，新增机场6座。", [True] * 3),
    ("2024年3月1日，正文：到2030年，绿色建筑占比达到80%。森林覆盖率提高到45%。", [True] * 2),
    ("2024年3月1日，正文：到2030年，绿色建筑占比达到80%。本区面积320平方公里。", [True, False]),
    ("2024年3月1日，正文：到2030年，绿化率达到80%。目前已达到60%。", [True, False]),
    ("2024年3月1日，正文：到2030年，绿化率达到80%。去年，新增公园60个。", [True, False]),
    ("从2018年到2022年，出口年均增长8%。同期，双向投资超过3亿元。", [False] * 2),
    # who foretells what, with a verb or none between the forecast and what it says
    (
        "协会的一份预测显示，到2035年，老年人口将从3亿人增至4.2亿人，占比升至30%。",
        [False, True, True],
    ),
    ("研究预测表明，氢气产量有所增加，2040年为8000万吨。", [True]),
    # an outlook on a time
    ("展望第四季度，公司营收约150亿元，毛利率为42%。", [True] * 2),
    ("展望2024年，全球出货量估约3.2亿台，年增8%。", [True] * 2),
    ("展望下半年，新接订单可达9亿元；交付船舶12艘。", [True] * 2),
    ("展望全年，公司现有产能9万吨。", [False]),
    ("展望全年，去年投产的工厂产值9亿元。", [False]),
    ("会上展望了全年，工厂产值9亿元。", [False]),
    # an estimate of a time to come, or of the present with what may be
    ("协会估计，明年全球用电量上升4%，其中亚洲上升6%。", [True] * 2),
    ("公司估计下季度出货量为320万台，季增3%。", [True] * 2),
    ("厂家估计，本季毛利率落在45%至47%之间。", [True]),
    ("专家估计，今年苹果产量可能会减少到3800万吨，价格上涨10%。", [True] * 2),
    ("机场估计，今年国庆旅客人次可能达到200万人次。", [True]),
    ("协会估计，未来两年内需求翻一番。", [False, True]),
    ("协会估计，去年全球用电量上升4%。", [False]),
    ("警方估计，涉案金额可能达到3亿元。", [False]),
    ("专家估计，今年上半年损失达30亿元。", [False]),
    ("专家估计，今年损失30亿元。", [False]),
    ("协会估计，明年用电量上升4%，目前为9万亿千瓦时。", [True, False]),
    ("价格被低估计120元。", [False]),
    # what may be at a time that is not over, and the room that a price has
    ("明年铜价或在8000美元至9000美元之间波动。", [True]),
    ("今年公司收入可能在250亿元到300亿元之间。", [True]),
    ("专家说，年底失业率恐突破6%，目前为5%。", [True, False]),
    ("今年苹果产量或下降至3800万吨。", [True]),
    ("股价还有20%的上涨空间，收盘价为36元。", [True, False]),
    ("该股有三成左右的下跌空间。", [True]),
    ("股价还有 20% 的上涨空间。", [True]),
    ("今年产值或利润达到3亿元的企业有9家。", [False] * 2),
    ("去年损失可能达到30亿元。", [False]),
    # of a year ahead, right after the verb or before it
    ("智库预测明年贸易增长3.15%，商会则估3.08%。", [True] * 2),
    ("展望2025年，券商预估新增贷款20万亿元。", [True]),
    ("全年旅客可望超过3亿人次。", [True]),
    ("机构预测值为3.2%。", [False]),
    # what an authority requires to be reached; advice, a limit and the rule of a firm are none
    ("农业部要求，奶站冷藏温度应达到4℃，冷库2℃。", [True] * 2),
    ("市政府要求，年底前垃圾分类覆盖率须达到90%。", [True]),
    ("体育局明确要求，学生每天锻炼应不少于2小时。", [True]),
    ("省政府要求各地森林覆盖率应达到45%。", [True]),
    ("专家建议，成人每天步行应达到7公里。", [False]),
    ("公司要求，员工打卡应达到20次。", [False]),
    ("交通部要求，驾驶员每日驾驶时间不得超过8小时。", [False]),
    ("根据标准，室内温度应达到18℃。", [False]),
    ("水厂建成后，将解决12万人饮水问题。", [True]),
    ("项目投产，届时年产量达5万吨。", [True]),
    # what an authority undertakes, in one sentence; what it has done is none
    (
        "县政府将办好十件民生实事。这十件民生实事分别是：建成公租房634套；改造危房2000户。",
        [False, False, True, True],
    ),
    ("今年的民生实事项目如下：新建幼儿园6所，新增学位900个。", [True] * 2),
    ("去年办成的十件实事是：新建学校6所。", [False] * 2),
    # what is to be done within the year, in a sentence that urges or plans
    ("要加快旅游发展;推进城市建设,年内实施工程80项,新增绿地28万平方米。", [True] * 2),
    ("会议要求，要抓好项目建设,年内开工厂房40个,竣工25个。", [True] * 2),
    ("必须加快园区建设，年内引进企业20家，完成投资15亿元。", [True] * 2),
    ("全市计划引进企业30家；启动新城建设，年内新建道路9条。", [True] * 2),
    ("县里指出，要推进改厕；改善路况，年内硬化道路80公里。", [True]),
    ("公司要求提升效率，年内已完成订单300份。", [False]),
    ("他主要负责销售，年内签约客户30家。", [False]),
    ("该镇计划整治河道，年内清淤20公里。", [True]),
    ("住建局计划推进城市更新，年内改造小区30个，惠及居民5000户。", [True] * 2),
    ("公司计划赴港上市，年内股价上涨30%。", [False]),
    ("必须看到，年内铜价上涨30%。", [False]),
    ("基金计划增持，年内最大跌幅达12%。", [False]),
    # a list of next steps, in items that have a sentence each
    ("下一步工作打算：一是新建学校5所。二是引进教师30名。三是建成公园3个。", [True] * 3),
    (
        "今年工作安排如下：第一，改造道路12公里。第二，植树3万株。全市现有公园30个。",
        [True, True, False],
    ),
    (
        "下一阶段重点工作：（一）新建学校5所。（二）改造道路12公里。去年改造9公里。",
        [True, True, False],
    ),
    ("2024年工作思路：一是招引企业20家；二是新建厂房3万平方米。", [True] * 2),
    ("下半年计划：新建学校5所，改造道路12公里。", [True] * 2),
    ("2023年工作计划完成情况：一是新建学校5所。二是引进教师30名。", [False] * 2),
    ("下一步工作打算：一是新建学校5所。全市现有公园30个。", [True, False]),
    ("公司计划扩产，去年年内新增产能3万吨。", [False]),
    ("按照计划，工程已开工，年内完成投资8亿元。", [False]),
    # what somebody announces that is to be done within a time that is not over
    ("东源集团宣布年内开设300余家体验店。", [True]),
    ("该行宣布，三年内投放贷款800亿元，支持企业2000家。", [False, True, True]),
    ("公司宣布年内裁员1200人，关闭门店36家。", [True] * 2),
    ("集团承诺未来两年招聘员工800名。", [False, True]),
    ("集团宣布已在年内开设门店36家。", [False]),
    ("公司宣布年内累计开设门店36家。", [False]),
    ("公司宣布年内股价上涨30%。", [False]),
]
"""Texts, and whether each figure is a target."""


@pytest.mark.parametrize(("text", "targets"), TABLE)
def test_a_list_is_of_what_is_to_be_done(text: str, targets: list[bool]) -> None:
    figures = extract_text(text, dt.date(2024, 5, 1)).figures
    assert [one.target for one in figures if one.kind != "date"] == targets
