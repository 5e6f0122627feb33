"""What is aimed at or foreseen, and what is so."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract.document import extract_text
from tests.extract.meaning.tables import Meaning, Means, Table, each, read

ROWS = [
    # by a word in its clause, or by none
    ("力争2025年产值达到800亿元。", "800亿元", True),
    ("计划新建学校20所。", "20所", True),
    ("预计增长6%。", "6%", True),
    ("目标为增长6%。", "6%", True),
    ("已经新建学校20所。", "20所", False),
    ("产值达到800亿元。", "800亿元", False),
    # text, the figure, whether it is a target
    # what a budget provides for, and what was provided
    (
        "一般公共预算收入预期13.3亿元，增长5.5%左右；一般公共预算支出安排37亿元，增长2.2%。",
        "2.2%",
        True,
    ),
    ("全年收入安排92亿元，支出安排120亿元。", "120亿元", True),
    ("全年安排资金3亿元，支出安排合理。", "3亿元", False),
    # a result that is held against a task is none
    ("新建充电桩320个，比年度任务多出20个。", "20个", False),
    ("新建充电桩320个，较全年目标任务多20个。", "20个", False),
    ("年度任务为新建充电桩300个。", "300个", True),
    # what a plan reckons by is so, and what comes of it is planned
    ("公司拟以总股本6亿股为基数，每10股派发红利2元。", "6亿股", False),
    ("公司拟以总股本6亿股为基数，每10股派发红利2元，合计派发1.2亿元。", "2元", True),
    ("公司拟以总股本6亿股为基数，每10股派发红利2元，合计派发1.2亿元。", "1.2亿元", True),
    ("去年以总股本6亿股为基数，每10股派发红利2元。", "2元", False),
    # what is to stay as it is
    ("明年小麦面积将稳定在300万亩以上。", "300万亩", True),
    ("债务率将继续控制在60%以内。", "60%", True),
    ("去年将债务率控制在60%以内。", "60%", False),
    # words that open a list of what is to be reached
    ("力争实现：生产总值增长6%以上、一般公共预算收入增长5%。", "5%", True),
    ("要努力做到：生产总值增长6%；新增就业3万人。", "3万人", True),
    ("确保：新增就业1万人。", "1万人", True),
    ("成功确保：全年增长5%。", "5%", False),
    ("明年力争新建学校6所。", "6所", True),
    ("今年拟安排赤字80亿元。", "80亿元", True),
    ("今年赤字率拟按3.2%左右安排。", "3.2%", True),
    ("预计全年增长6%。", "6%", True),
    # a forecast that opens the sentence, and what is known beside it
    ("机构预测，明年物价上涨2%左右。", "2%", True),
    ("会议预计，全年经济增长5%，城镇新增就业1200万人。", "1200万人", True),
    ("机构预计，全年增长5%，目前增速为4%。", "4%", False),
    ("机构预测，明年均价为9200美元，高于今年的8500美元。", "9200美元", True),
    ("机构预测，明年均价为9200美元，高于今年的8500美元。", "8500美元", False),
    ("符合分析师的预测，但同比下降46%。", "46%", False),
    ("预计发送旅客8亿人次，日均发送1300万人次。", "1300万人次", True),
    ("发达经济体今年料增长1.5%。", "1.5%", True),
    ("根据官方资料，内存为16GB。", "16GB", False),
    ("销售额要实现20%的增长。", "20%", True),
    ("完成投资5亿元的目标。", "5亿元", True),
    # a budget and a task, and what came of them
    ("财政支出年初预算1184万，实现支出1504万。", "1184万", True),
    ("财政支出年初预算1184万，实现支出1504万。", "1504万", False),
    ("下达任务15项。", "15项", False),
    ("完成投资任务35亿元，较上年增长10%。", "35亿元", False),
    # what is to be sold, how much of it has been, and words that plan nothing
    ("相较于48万辆的销售目标，上半年完成44%。", "48万辆", True),
    ("公司完成54%的销售目标。", "54%", False),
    ("公司仅达成全年目标的49%。", "49%", False),
    ("45个项目未办理规划许可，占地1433亩。", "1433亩", False),
    # a clause that tells a deed ends a plan
    ("政府批准了征收40%的税的计划，市场很快做出了反应，股价下跌3.7%。", "3.7%", False),
    # by how much a result is ahead of a plan, and what is to move from where it is
    ("收入增长26.4%，高于年初12%的目标14.4个百分点，年均增长20%。", "14.4个百分点", False),
    ("收入增长26.4%，高于年初12%的目标14.4个百分点，年均增长20%。", "20%", False),
    ("收入增长26.4%，高于年初12%的目标14.4个百分点。", "12%", True),
    ("价格上涨5.9%，高出预期目标1.9个百分点。", "1.9个百分点", False),
    ("净销售额比分析师的预期高出近30亿美元。", "30亿美元", False),
    ("营收比市场预期低2亿元。", "2亿元", False),
    ("学位比年度计划翻了一番。", "一番", False),
    ("完成投资58亿元，为年计划的10.3%。", "10.3%", False),
    ("生产经营活动预期指数保持在60%以上。", "60%", False),
    # what will be
    ("到2028年，平台将超450家。", "450家", True),
    ("连接数将突破1.2亿台。", "1.2亿台", True),
    ("失业率将降至3%。", "3%", True),
    ("增长比例计划提高到30%。", "30%", True),
    ("全年目标完成率为49.4%。", "49.4%", False),
    ("银行融资计划（BTFP）规模增加了6亿美元。", "6亿美元", False),
    ("收入预计由去年同期的1.8亿元，减少至1.5亿元。", "1.8亿元", False),
    ("计划从目前的30家增加到50家。", "30家", False),
    ("失业率3.1%，低于市计划的0.7个百分点。", "0.7个百分点", False),
    ("将起征点从10万元提高到15万元。", "10万元", False),
    ("力争绿地面积由5万亩增加到8万亩。", "5万亩", False),
    ("力争绿地面积由5万亩增加到8万亩。", "8万亩", True),
    ("到2025年，占比将从20%提升至30%。", "20%", False),
    ("行车时间将由现在的7小时缩短至2小时。", "7小时", False),
    ("行车时间将由现在的7小时缩短至2小时。", "2小时", True),
    ("价格由5元降至3元。", "3元", False),
    ("计划由财政出资3亿元为企业纾困。", "3亿元", True),
    ("力争由12所示范校扩展到40所。", "40所", True),
    ("计划从今年起从高校引进300名博士到基层工作。", "300名", True),
    ("采购预算20万元，中标金额18万元，合同执行期12个月。", "18万元", False),
    # a budget is what was meant to be spent, its outcome is not
    ("支出年初预算为511万元，支出决算为457万元。", "511万元", True),
    ("支出年初预算为511万元，支出决算为457万元。", "457万元", False),
    ("接待费预算5万元，决算3.2万元。", "5万元", True),
    ("一般公共预算5万元。", "5万元", False),
    ("影片预算5000万元。", "5000万元", False),
    # in a review what is foreseen has been reached; a part of what is foreseen is none itself
    ("# 2019年工作回顾\n\n预计生产总值增长7.8%。", "7.8%", False),
    ("# 2019年工作回顾\n\n力争生产总值增长7.8%。", "7.8%", True),
    ("# 2020年工作安排\n\n预计生产总值增长6%。", "6%", True),
    ("拨付资金60亿元，占全年预计规模的77.6%。", "77.6%", False),
    ("失业率为2.9%，低于4.5%的控制目标。", "4.5%", True),
    ("失业率为2.9%，低于4.5%的控制目标。", "2.9%", False),
    ("聘有1400名精通业务的财富规划师。", "1400名", False),
    ("超额完成增长10%以上的年度目标。", "10%", True),
    ("主要目标是：产值增长6%；新建学校6所。", "6所", True),
    ("主要目标是：\n产值增长6%；\n新建学校6所。", "6所", True),
    # 将 before a verb says what is to be, and 把 before a noun what is moved
    ("未来将提供近400套公寓。", "400套", True),
    ("公司将建成5个项目。", "5个", True),
    ("甲厂宣布将投资30亿元建厂。", "30亿元", True),
    ("此次调图将新增9趟列车。", "9趟", True),
    ("该县将新建学校6所。", "6所", True),
    ("此前将利率下调5个基点。", "5个基点", False),
    ("已将投资额提高到5亿元。", "5亿元", False),
    ("该县将建设用地扩大到5万亩。", "5万亩", False),
    ("该行将投资者人数提高到5万人。", "5万人", False),
    ("他将提供的12份证据提交法院。", "12份", False),
    # and with adverbs between: what is to come about, whatever verb tells of it
    ("航线开通后，运输时间将减少20%。", "20%", True),
    ("票价将上涨15元。", "15元", True),
    ("年产量将进一步增加到80万吨。", "80万吨", True),
    ("保费将会相应提高10%。", "10%", True),
    ("书展期间还将举办讲座30场。", "30场", True),
    ("集团将陆续招聘技师120名。", "120名", True),
    ("仓库将裁员300人。", "300人", True),
    ("交易员预料英国央行年末前将加息35个基点。", "35个基点", True),
    ("本月还将有41款游戏上线。", "41款", True),
    ("市场份额将占21%。", "21%", True),
    ("该厂将增加值率提高了5个百分点。", "5个百分点", False),
    ("即将举办的车展有展商120家。", "120家", False),
    ("他将有毒蘑菇5斤带回家。", "5斤", False),
    ("警方将3名嫌疑人抓获。", "3名", False),
    # the price that somebody expects a share to reach
    ("该行给予公司目标价35元。", "35元", True),
    ("分析师将其目标价由30元上调至36元。", "36元", True),
    ("券商维持目标均价12.5港元。", "12.5港元", True),
    ("目标价较现价30元高两成。", "30元", False),
    ("目标价为35元，现价30元。", "30元", False),
    # a numeral in a name is no aim
    ("全省将推进“八大工程”建设。", "八", False),
    # a plan goes on until the text tells a fact or names another time
    ("今年拟安排赤字80亿元，赤字率下降到1.5%，其中中央赤字55亿元。", "55亿元", True),
    ("项目计划投资5亿元，占地300亩。", "300亩", True),
    ("项目计划投资5亿元，已完成3亿元。", "3亿元", False),
    ("项目计划投资5亿元，去年投资3亿元。", "3亿元", False),
    ("计划新建学校6所。现有学校12所。", "12所", False),
    ("拟募集资金5亿元，其中3亿元用于建厂，1亿元用于研发。", "1亿元", True),
    ("计划投资5亿元，其中2亿元位于甲县，1亿元位于乙县。", "1亿元", True),
    ("计划投资5亿元，低于去年，占8%。", "8%", False),
    # an aim that its word stands right after, and how much of it is reached
    ("已完成全年接待5600万人次目标的88%。", "5600万人次", True),
    ("已完成全年接待5600万人次目标的88%。", "88%", False),
    ("通胀率高于央行设定的2%这一目标。", "2%", True),
    ("为实现9万吨目标，工人加班。", "9万吨", True),
    ("提前完成5亿元的年度目标的62%。", "62%", False),
    ("确定了12个目标。", "12个", False),
    # what is aimed at is a thing or a price
    ("机构的目标均价为4.7元。", "4.7元", True),
    ("目标公司装机为7万千瓦。", "7万千瓦", False),
    ("目标客户达3万人。", "3万人", False),
    ("实施科技计划项目12项。", "12项", False),
    ("入选人才计划人才5名。", "5名", False),
    ("年底合规车辆要达八成。", "八成", True),
    ("净额比原计划少1亿元。", "1亿元", False),
    ("工期较原计划提前12天。", "12天", False),
    ("成功争取中央资金5亿元。", "5亿元", False),
    ("共争取到上级资金5亿元。", "5亿元", False),
    ("去年争取了专项债券8亿元。", "8亿元", False),
    ("要积极争取上级资金5亿元。", "5亿元", True),
    ("争取专项债券资金8.6亿元。", "8.6亿元", False),
    ("争取实现产值50亿元。", "50亿元", True),
    # a plan that something done is set against, and what has been done of it
    ("收入完成53亿元，完成年初预算95亿元的56%，增长11%。", "95亿元", True),
    ("收入完成53亿元，完成年初预算95亿元的56%，增长11%。", "56%", False),
    ("收入完成53亿元，完成年初预算95亿元的56%，增长11%。", "11%", False),
    # the second half of a heading lays out a plan
    (
        "二、“十三五”发展成就和“十四五”主要目标\n棚户区改造600套。\n“十四五”时期是关键五年。\n覆盖率达到24%。",
        "600套",
        False,
    ),
    (
        "二、“十三五”发展成就和“十四五”主要目标\n棚户区改造600套。\n“十四五”时期是关键五年。\n覆盖率达到24%。",
        "24%",
        True,
    ),
    ("争取到明年底建成学校6所。", "6所", True),
    # 今年要 says what is to be done, to the end of the sentence or until a fact is told
    ("今年要新建学校6所，新增学位4万个；引进教师800名。", "6所", True),
    ("今年要新建学校6所，新增学位4万个；引进教师800名。", "4万个", True),
    ("今年要新建学校6所，新增学位4万个；引进教师800名。", "800名", True),
    ("新的一年，我们要抓好教育：新增学位4万个，完成改造校舍12万平方米。", "12万平方米", True),
    ("明年全市要植树12万棵；修复湿地9亩。", "9亩", True),
    ("今年要新建学校6所，目前已开工2所；现有教师800名。", "2所", False),
    ("今年要新建学校6所，目前已开工2所；现有教师800名。", "800名", False),
    ("今年要新建学校6所。教师有800名。", "800名", False),
    ("今年要求严格，罚款12次。", "12次", False),
    ("今年要缴纳的费用为380元。", "380元", False),
    ("今年主要粮食品种产量9万吨。", "9万吨", False),
    ("今年的价格要比去年贵3元。", "3元", False),
    ("# 今年工作回顾\n\n今年要新建学校6所，新增学位4万个。", "4万个", False),
    # a plan goes on over the items of its list
    ("拟新建学校6所；引进教师800名。", "800名", True),
    ("计划新建学校6所；确保招生9万人；完成改造校舍12万平方米；新增学位4万个。", "12万平方米", True),
    ("计划新建学校6所；确保招生9万人；完成改造校舍12万平方米；新增学位4万个。", "4万个", True),
    ("拟新建学校6所；已引进教师800名。", "800名", False),
    ("计划开工学校6所；完成投资3亿元。", "3亿元", False),
    ("甲厂拟投资5亿元；乙厂净利润3亿元。", "3亿元", False),
    ("集团已承诺斥资40亿元在江州建厂。", "40亿元", True),
    ("外商承诺投入3亿元。", "3亿元", True),
    ("甲公司将持有新公司60%的股权。", "60%", True),
    ("甲公司持有新公司60%的股权。", "60%", False),
    ("损失预估超过3亿元。", "3亿元", False),
    ("学校预期6所；新增学位4万个。", "4万个", False),
    # by how much what is foreseen is more than what was, and the same without what happens once
    ("预计净利润为5亿元，同比增长30%；扣非净利润为4亿元，同比增长28%。", "30%", True),
    ("预计净利润为5亿元，同比增长30%；扣非净利润为4亿元，同比增长28%。", "4亿元", True),
    ("预计净利润为5亿元，同比增长30%；扣非净利润为4亿元，同比增长28%。", "28%", True),
    ("拟安排赤字率3%，赤字80亿元，比上年年初预算增加9亿元。", "9亿元", True),
    ("预计营收5亿元，同比增长30%，股价上涨4%。", "4%", False),
    ("营收有望提升上半年人员同比增加约12人，费用6亿元，同比增加5%。", "5%", False),
    ("出口增速高于市场预期的2.1%，同比增长5%。", "5%", False),
    ("完成了9万吨的年度目标，同比增长5%。", "5%", False),
    # what begins after the day of the text is to come
    ("2030年产值达到9万元。", "9万元", True),
    ("2025年产值达到9万元。", "9万元", False),
    ("9月将举行比赛。场馆有座位12个。", "12个", False),
    # a measure that takes effect on a day is decided, whatever is planned beside it
    ("自2月1日零时起，新增管控小区12个。", "12个", False),
    ("从2026年3月1日起，失业金标准提高到每月2100元。", "2100元", False),
    ("自3月1日8时起，停运公交线路6条，现有线路40条。", "40条", False),
    ("自3月1日起，计划停运公交线路6条。", "6条", True),
    ("3月1日停运公交线路6条。", "6条", True),
    # what stands under a heading of plans, unless its clause tells a fact
    ("一、2026年工作安排\n改造小区12个。", "12个", True),
    ("一、今年重点任务\n一是抓项目。改造小区12个，惠及9户。", "9户", True),
    # which compares what is to be with what was
    ("一、今年重点任务\n一是抓项目。开工率比上年提高3个百分点。", "3个百分点", True),
    ("一、今年重点任务\n一是抓项目。开工率较去年提高3个百分点。", "3个百分点", True),
    ("一、今年重点任务\n一是抓项目。去年开工率提高3个百分点。", "3个百分点", False),
    ("一、主要目标\n造林12万亩。", "12万亩", True),
    ("一、下一步打算\n已改造小区12个。", "12个", False),
    ("一、2025年目标任务完成情况\n改造小区12个。", "12个", False),
    ("一、2025年工作回顾\n改造小区12个。", "12个", False),
    # the measures of a plan that go on are not ended by a rate or a share
    ("根据规划，产值将达到9亿元，年均增长6%。", "6%", True),
    ("根据规划，产值将达到9亿元，出口占比升至12%。", "12%", True),
    # words that only look like a plan
    ("人均预期寿命提升至82.5岁。", "82.5岁", False),
    ("虚拟主机有12台。", "12台", False),
    ("卫生与计划生育支出完成28亿元。", "28亿元", False),
    # an expectation or a plan that a result is held against, or that itself changes
    ("营业收入超预期，达到12亿元。", "12亿元", False),
    ("出口增速大超市场预期，为7.1%。", "7.1%", False),
    ("新增贷款不及预期，仅为3459亿元。", "3459亿元", False),
    ("已完成年度计划的95%。", "95%", False),
    ("前三季度完成全年目标任务的81.5%。", "81.5%", False),
    ("降雨预期大幅改善带动价格回落3%。", "3%", False),
    ("加息预期升温推动美元指数上涨0.8%。", "0.8%", False),
    ("在涨价预期下库存增加12万吨。", "12万吨", False),
    ("指数低于预期的4.2%和前值的4.6%。", "4.6%", False),
    # and one that is the plan itself
    ("预期增长5%左右。", "5%", True),
    ("出口增速高于市场预期的2.1%。", "2.1%", True),
    ("新增就业19万人，略低于预期值20万人。", "20万人", True),
    ("股东应占利润将达到约100万元。", "100万元", True),
    ("经济增长预期目标为5%。", "5%", True),
    ("分析师预期净利润增长8%。", "8%", True),
    ("项目计划总投资30亿元。", "30亿元", True),
    ("确保完成全年目标增长6%。", "6%", True),
    ("汇金公司及中证金融资产管理计划合计持有3985万股。", "3985万股", False),
    ("信托计划持有公司5%的股份。", "5%", False),
    ("国际大科学计划、创新中心均已建成，实验室有38家。", "38家", False),
]


@pytest.mark.parametrize(("text", "quote", "target"), ROWS)
def test_what_is_aimed_at(text: str, quote: str, target: bool) -> None:  # noqa: FBT001 - a column of the table
    figures = extract_text(text, date(2026, 1, 14)).figures
    assert [one.target for one in figures if one.text == quote] == [target]


UNDATED = [
    # by when, in a text that names no later year
    ("到2025年，产值达到4000亿元；研发投入强度达到4.2%。", "4000亿元", True),
    ("到2025年，产值达到4000亿元；研发投入强度达到4.2%。", "4.2%", True),
    ("到2020年，农村人口全部脱贫，产值达4亿元。", "4亿元", False),
    ("截至2020年，产值达到4亿元。", "4亿元", False),
    ("到2020年，产值达到4亿元。2023年产值6亿元。", "4亿元", False),
    # 力争 strives for a year, whichever other years the text names; the year is none that its sentence speaks from
    ("力争到2024年，产值达到4亿元。2027年规模8亿元。", "4亿元", True),
    ("2031年数据中心12个。确保到2028年，水质达标率达到95%。", "95%", True),
    ("到2026年，学校达到60所；力争到2029年，学校达到80所。", "60所", True),
    ("到2026年，学校达到60所；力争到2029年，学校达到80所。", "80所", True),
    ("到2026年，学校达到60所，新增学位5万个；确保到2029年，医院达到9家。", "5万个", True),
    ("到2020年，学校达到60所。力争到2025年，学校达到80所。", "60所", False),
    ("到2020年，学校达到60所；2025年学校达到80所。", "60所", False),
    ("力争到2024年，产值达到4亿元；目前产值3亿元。", "3亿元", False),
    ("2031年学校90所。确保到2028年底，学校达到80所，医院达到9家。", "9家", True),
    ("到2028年底，学校达到80所，医院达到9家。", "9家", False),
    (
        "# 2020年工作回顾\n\n2021年学校90所。预计到2020年底，学校达到80所，医院达到9家。",
        "9家",
        False,
    ),
    # by the end of a five-year plan, where the text does not speak from after it
    ("到“十四五”末，水质达标率提高到95%，学校达到60所。", "95%", True),
    ("到“十四五”末，水质达标率提高到95%，学校达到60所。", "60所", True),
    ("2022年学校40所。到“十四五”期末，学校达到60所；医院达到9家。", "9家", True),
    ("展望2035年远景目标，到“十四五”末学校达到60所。", "60所", True),
    ("2026年学校62所。到“十四五”末，学校达到60所。", "60所", False),
    ("到“十三五”末，学校达到60所。“十四五”时期新建医院9家。", "60所", False),
    ("到“十四五”末，学校由现在的40所增至60所。", "40所", False),
    ("到“十四五”末，学校全部达标，医院9家。", "9家", False),
    ("截至“十四五”末，学校达到60所。", "60所", False),
    # a day that an office signs with is the one that it speaks from
    ("各镇政府：\n\n区办公室\n\n2024年10月10日\n\n到2025年底，50个小区达到要求。", "50个", True),
    ("到2025年底，50个小区达到要求。\n\n区办公室\n\n2024年10月10日\n", "50个", True),
]


@pytest.mark.parametrize(("text", "quote", "expected"), UNDATED)
def test_what_is_aimed_at_in_a_text_of_no_known_day(
    text: str, quote: str, *, expected: bool
) -> None:
    figures = extract_text(text).figures
    assert [one.target for one in figures if one.text == quote] == [expected]


def test_what_is_aimed_at_by_the_end_of_a_plan_that_is_over_or_not() -> None:
    text = "到“十四五”末，水质达标率提高到95%。"
    for day, expected in (
        (date(2024, 3, 5), True),
        (date(2025, 11, 3), True),
        (date(2026, 1, 14), False),
    ):
        assert [one.target for one in extract_text(text, day).figures if one.text == "95%"] == [
            expected
        ]


TABLE: Table = {
    "a target, not a result": [
        ("力争地区生产总值增长6%。", [Means("6%", "地区生产总值增速", target=True)]),
        ("预期目标是城镇新增就业5万人。", [Means("5万人", "城镇新增就业人数", target=True)]),
        ("计划新建学校12所。", [Means("12所", "学校数", target=True)]),
        ("到2025年，森林覆盖率达到42%。", [Means("42%", "森林覆盖率", period="2025")]),
        ("全年拟完成投资300亿元。", [Means("300亿元", "投资", target=True)]),
        ("确保粮食产量稳定在60万吨以上。", [Means("60万吨", "粮食产量", target=True)]),
        ("预计全年出口额增长5%左右。", [Means("5%", "出口额增速", target=True)]),
        (
            "主要预期目标是：\n出口额增长6%以上；\n城镇新增就业5万人。\n去年出口额增长3%。",
            [
                Means("6%", "出口额增速", target=True),
                Means("5万人", "城镇新增就业人数", target=True),
                Means("3%", "出口额增速", target=False),
            ],
        ),
        ("完成投资300亿元。", [Means("300亿元", "投资", target=False)]),
        ("规划建设12个防疫网格。", [Means("12个", "防疫网格数", target=True)]),
        ("居民消费价格涨幅控制在3%以内。", [Means("3%", "居民消费价格增速", role="limit")]),
    ],
}


@each(TABLE)
def test_a_target_is_told_from_a_result(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
