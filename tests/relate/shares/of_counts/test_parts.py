"""A part that the words take out of a whole is never more than the whole, whatever the other parts are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from flows.examine import check_reply
from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


EXCEEDING = [
    # text, the whole and its part
    ("全县共有学校86所，其中小学92所。", ["86所", "92所"]),
    ("粮食总产量36.5万吨，其中秋粮41.3万吨。", ["36.5万吨", "41.3万吨"]),
    ("全市出口86.3亿元，增长5.0%，其中机电产品出口92.1亿元。", ["86.3亿元", "92.1亿元"]),
    ("受理案件312件，其中办结386件。", ["312件", "386件"]),
    ("全年新增就业2.85万人（其中下岗再就业3.12万人）。", ["2.85万人", "3.12万人"]),
    ("全市拥有图书馆12个（含县级图书馆16个）。", ["12个", "16个"]),
    ("全县财政支出58.2亿元，其中教育支出66.8亿元，卫生支出9.3亿元。", ["58.2亿元", "66.8亿元"]),
    # a threshold belongs to the part's name, and a name of its own leads past another amount and a full stop
    ("新开工项目86个，其中亿元以上项目92个。", ["86个", "92个"]),
    (
        "新开工项目86个，总投资153.7亿元。其中亿元以上项目92个，总投资141.2亿元。",
        ["86个", "92个"],
    ),
    # medals of one metal are no more than all medals, nor patents of one kind, nor exports
    ("全省夺得奖牌46枚，其中金牌64枚。", ["46枚", "64枚"]),
    ("选手获奖牌12枚，其中银牌15枚。", ["12枚", "15枚"]),
    ("授权专利312件，其中发明专利348件。", ["312件", "348件"]),
    ("全年进出口86.3亿元，其中出口92.1亿元。", ["86.3亿元", "92.1亿元"]),
    ("全队金牌8枚，其中游泳金牌9枚。", ["8枚", "9枚"]),
    # what has come of late is no more than there is of it in all
    ("全年新增省级农场86家，累计达到79家。", ["79家", "86家"]),
    ("新认定专精特新企业86家、总数达到68家。", ["68家", "86家"]),
    ("全省建成口袋公园312个，总数达到286个。", ["286个", "312个"]),
    ("去年新改建农村公路1860公里，总里程达到1680公里。", ["1680公里", "1860公里"]),
    ("新建充电站42座，全县现有总量为36座。", ["36座", "42座"]),
    # some of so many things, by their number alone
    ("450项任务中513项已完成。", ["450项", "513项"]),
    ("59项重点工程中有62项完成。", ["59项", "62项"]),
    ("12个县中，15个县财政收入增长。", ["12个", "15个"]),
    ("86家受访企业中，已有98家实现盈利。", ["86家", "98家"]),
    ("74个监测点之中78个达标。", ["74个", "78个"]),
    # both came within the time, or both are what there is
    ("全年新增城镇就业4.2万人，其中再就业5.1万人。", ["4.2万人", "5.1万人"]),
    ("全年新增贷款92亿元，其中涉农贷款新增达到286亿元。", ["92亿元", "286亿元"]),
    ("全市贷款余额920亿元，其中涉农贷款余额986亿元。", ["920亿元", "986亿元"]),
    # what the whole has gained stands between
    ("全市企业486家，比上年增加23家，其中规上企业512家。", ["486家", "512家"]),
]


@pytest.mark.parametrize(("text", "operands"), EXCEEDING, ids=[row[0] for row in EXCEEDING])
def test_a_part_is_no_more_than_its_whole(judged: Judge, text: str, operands: list[str]) -> None:
    assert judged(text, "sum") == told(operands, "inconsistent")


BACK_PAST_PARTS = [
    # a 其中 that opens a sentence may go back past the parts of the one before
    "全年进出口411.1亿元，其中出口262.8亿元，进口148.3亿元。其中，一般贸易202.8亿元。",
    "零售总额320亿元。其中，城镇260亿元；乡村60亿元。其中，商品零售280亿元，餐饮收入40亿元。",
    "全年出口262.8亿元，进口148.3亿元。其中，一般贸易202.8亿元。",
    "常住人口86万人，其中男性44万人，女性42万人。其中，劳动年龄人口54万人。",
    "发电量520亿千瓦时，其中火电420亿千瓦时，水电100亿千瓦时。其中，民营电厂发电量180亿千瓦时。",
]


@pytest.mark.parametrize("text", BACK_PAST_PARTS)
def test_what_opens_a_sentence_may_be_of_all(text: str) -> None:
    reply = check_reply(text)
    assert reply["findings"] == []
    assert all(one["verdict"] != "inconsistent" for one in reply["relations"])


SILENT = [
    # all there is of a part, or how far it reaches in all, beside what came within a time
    "汛期，南河流域累计拦蓄洪水6.4亿立方米，其中石门水库蓄水量21.8亿立方米。",
    "全年新增贷款92亿元，其中涉农贷款余额286亿元。",
    "全年新增贷款92亿元，其中涉农贷款余额286亿元，小微贷款余额120亿元。",
    "全年新开工铁路126公里，其中临海高铁全长318公里。",
    "全年新增发电装机140万千瓦，其中光伏装机达到520万千瓦。",
    "全年新增绿地面积320亩，其中公园面积达1860亩。",
    "全年新建公路86公里，其中农村公路总里程达到2310公里。",
    # a part that is small enough, or may be by rounding, says nothing
    "全县共有学校86所，其中小学62所。",
    "全市企业约500家，其中工业企业502家。",
    # what has come, and all there is, of other things, other times, what may be lost again, and what is to come
    "全年新增农场62家，累计达到79家。",
    "规划建成绿道86公里，累计达到62公里。",
    "新增贷款90亿元，累计达到79亿元。",
    "完成投资12亿元，累计完成投资8亿元。",
    "新增病例12例，累计治愈出院8例。",
    "拟新建学校62所，总数达到48所。",
    "去年新增企业62家，今年总数达到48家。",
    "新增游客62万人次，床位总数达到4.8万张。",
    # kinds with things of their own, and some that are few enough
    "5个大类中28个品种价格上涨。",
    "3个园区中12个项目已开工。",
    "44项改革任务中，38项已完成。",
    "4个单元中，6个房间完成装修。",
    "2个流域中有5个水库。",
    # what is intended or allowed may be exceeded
    "招生计划2400人，其中省内录取2436人。",
    # what may be negative: one part may be more than all
    "全年利润总额12.3亿元，其中国有企业利润15.1亿元。",
    "货物贸易顺差486亿元，其中一般贸易顺差1218亿元。",
    "全年净增贷款86亿元，其中对公贷款净增92亿元。",
    # what 其中 takes up may be both amounts before it, or another one
    "小学84所，初中48所，其中民办学校92所。",
    "小学84所、初中48所，其中民办学校92所。",
    "合同金额86.3亿元，完成产值52亿元，其中建筑业92.1亿元。",
    "两队伤停：乌拉尔四人伤停两人出战成疑，其中三名中场。",
    # what 其中 goes on about is named as a larger whole, of which the amount before is a part
    "金牌8枚，其中国际赛事奖牌9枚。",
    "全年夺得金牌8枚，其中田径奖牌5枚、游泳奖牌6枚。",
    "发明专利授权86件，其中高校专利授权112件。",
    "全年出口86.3亿元，其中对东盟进出口92.1亿元。",
    "新增确诊病例12例，其中外来感染者15例。",
    "全队金牌12枚、银牌8枚，其中青少年组奖牌26枚。",
    # averages, depths, thresholds and units of a tariff have no parts
    "全市平均降雨量106.7毫米，其中永胜林场降雨量484.7毫米。",
    "海河流域累计面雨量50毫米，其中甲河125毫米、乙河82毫米。",
    "乡镇平均人口2.6万人，其中城关镇5.2万人。",
    "8个省份人均收入超过2万元，其中上海超过4万元。",
    "4公里以内2元；4—12公里（含12公里），1元/4公里；12—24公里（含24公里），1元/6公里。",
    # what has gathered, another period, another unit, an amount whose unit is left out
    "全年新增企业86家，其中工业园区累计注册企业92家。",
    "2022年出口86.3亿元，其中2023年一季度92.1亿元。",
    "全年处理信访件86件，其中涉及群众186人。",
    "服务中心卫生人员77.8万人。全国村卫生室的人员132.7万，其中执业医师110.8万人。",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_may_be_more_is_no_part_of_it(judged: Judge, text: str) -> None:
    assert judged(text, "sum") == []


OVERFLOWING = [
    # text, operands, severity of the finding; the list may be open, but holds too much already
    (
        "全县共有学校102所，其中小学84所、初中48所、高中12所。",
        ["102所", "84所", "48所", "12所"],
        "error",
    ),
    (
        "问题金额4.86亿元，其中挤占挪用2.23亿元、虚报冒领1.87亿元、滞留缓拨1.67亿元。",
        ["4.86亿元", "2.23亿元", "1.87亿元", "1.67亿元"],
        "warning",
    ),
    (
        "财政支出58.2亿元，其中教育支出26.8亿元，社保支出19.3亿元，卫生支出17.5亿元。",
        ["58.2亿元", "26.8亿元", "19.3亿元", "17.5亿元"],
        "error",
    ),
    (
        "处分213人，其中处级12人、科级86人、其他干部128人。",
        ["213人", "12人", "86人", "128人"],
        "warning",
    ),
    (
        "粮食产量36.5万吨，其中夏粮12.2万吨、秋粮41.3万吨。",
        ["36.5万吨", "12.2万吨", "41.3万吨"],
        "error",
    ),
    # opposed kinds share nothing, whoever else cuts across others
    ("全县有诊所86家，其中公立诊所31家、民营诊所62家。", ["86家", "31家", "62家"], "error"),
    (
        "全市床位5.6万张，其中公立医院床位4.1万张，私立医院床位1.9万张。",
        ["5.6万张", "4.1万张", "1.9万张"],
        "error",
    ),
    ("托育机构58个，其中民办机构43个，公办机构26个。", ["58个", "43个", "26个"], "error"),
    (
        "在册企业412家，其中大型企业36家，中型企业158家，小型企业264家。",
        ["412家", "36家", "158家", "264家"],
        "error",
    ),
    (
        "全县播种42.6万亩，其中东桥镇18.3万亩、西河镇19.7万亩、南湖镇11.2万亩。",
        ["42.6万亩", "18.3万亩", "19.7万亩", "11.2万亩"],
        "error",
    ),
    # up to the rest; kinds of one question; places that need no 区
    (
        "税收10.5亿元，其中增值税5.2亿元、企业所得税3.1亿元、其他税收4.2亿元。",
        ["10.5亿元", "5.2亿元", "3.1亿元", "4.2亿元"],
        "error",
    ),
    (
        "税收10.5亿元，其中增值税5.2亿元，企业所得税3.1亿元，其他税收4.2亿元。",
        ["10.5亿元", "5.2亿元", "3.1亿元", "4.2亿元"],
        "error",
    ),
    (
        "税收10.5亿元，其中增值税5.2亿元，企业所得税3.1亿元，个人所得税4.2亿元。",
        ["10.5亿元", "5.2亿元", "3.1亿元", "4.2亿元"],
        "error",
    ),
    (
        "新增本土病例12例，其中金湾区5例，斗门区4例，香洲区6例。",
        ["12例", "5例", "4例", "6例"],
        "error",
    ),
    (
        "粮食产量52.3万吨，其中小麦25.2万吨，玉米18.4万吨，水稻17.6万吨。",
        ["52.3万吨", "25.2万吨", "18.4万吨", "17.6万吨"],
        "error",
    ),
    (
        "肉类产量52.3万吨，其中猪肉25.2万吨，牛肉18.4万吨，羊肉17.6万吨。",
        ["52.3万吨", "25.2万吨", "18.4万吨", "17.6万吨"],
        "error",
    ),
    (
        "民生支出82.3亿元，其中教育支出25.2亿元，卫生健康支出28.4亿元，社会保障和就业支出37.6亿元。",
        ["82.3亿元", "25.2亿元", "28.4亿元", "37.6亿元"],
        "error",
    ),
    ("新增病例12例，其中北京5例，上海4例，广东6例。", ["12例", "5例", "4例", "6例"], "error"),
    (
        "招生1252人，其中博士生313人，硕士生454人，本科生613人。",
        ["1252人", "313人", "454人", "613人"],
        "error",
    ),
    ("全县医院12家，其中公立医院8家，民营医院6家。", ["12家", "8家", "6家"], "error"),
    (
        "全市水库125座，其中大型水库6座，中型水库24座，小型水库115座。",
        ["125座", "6座", "24座", "115座"],
        "error",
    ),
    (
        "贷款余额325.4亿元，其中农业贷款113.2亿元，工业贷款156.3亿元，服务业贷款85.6亿元。",
        ["325.4亿元", "113.2亿元", "156.3亿元", "85.6亿元"],
        "error",
    ),
]


@pytest.mark.parametrize(
    ("text", "operands", "severity"), OVERFLOWING, ids=[row[0] for row in OVERFLOWING]
)
def test_an_open_list_is_no_more_than_its_total(
    judged: Judge, text: str, operands: list[str], severity: str
) -> None:
    assert judged(text, "sum") == told(operands, "inconsistent")
    assert [finding["severity"] for finding in check_reply(text)["findings"]] == [severity]


OVERLAPPING = [
    # what is named like a total of the sentence before
    "新增确诊病例7例。其中3例确诊病例由无症状感染者转归。截至12日，现有确诊病例41例，累计治愈出院186例。",
    # people of several kinds at once, kinds that cut across others, a part of a part
    "全校教职工486人，其中专任教师402人，党员186人，女教职工271人，硕士及以上学历158人。",
    "处分213人，其中党纪处分178人，政务处分64人，移送司法机关12人。",
    "干部584人，其中女干部240人、少数民族干部200人、年轻干部300人。",
    "出口86.3亿元，其中机电产品出口52.1亿元、高新技术产品出口40.2亿元。",
    "财政支出58.2亿元，其中民生支出45.1亿元、教育支出26.8亿元。",
    # kinds of different questions, and opposed kinds that leave some out
    "全县有医院86家，其中民营医院52家、专科医院41家。",
    "全市床位5.6万张，其中公立医院床位4.1万张，民营医院床位1.2万张。",
    "在册企业412家，其中大型企业36家，国有企业58家，小型企业364家。",
    "进出口86.2亿元，其中出口50.3亿元，一般贸易出口40.1亿元，加工贸易出口20.2亿元。",
    # things of one noun, told by several questions: who runs it, of what grade, for whom, where
    "全县共有医院12家，其中公立医院8家，三级医院2家，二级医院5家。",
    "全县学校50所，其中公办学校40所，寄宿制学校12所，百年以上学校5所。",
    "全省高校15所，其中公办高校10所，本科高校6所，双一流高校2所。",
    "全市博物馆25家，其中免费开放博物馆22家，国家一级博物馆2家，非国有博物馆8家。",
    "公路总里程2356公里，其中高速公路86公里，等级公路2210公里，农村公路1956公里。",
    "授权专利1256件，其中发明专利212件，企业专利856件，高校专利345件。",
    "全市公园50个，其中免费公园46个，市级公园12个，郊野公园8个。",
    "全县小学86所，其中乡村小学68所，寄宿制小学25所。",
    "中小学320所，其中寄宿制学校180所，农村学校210所。",
    "A级景区86家，其中4A级以上景区32家、红色旅游景区18家、乡村旅游景区45家。",
    "学校320所，其中小学180所，中学90所，民办学校56所。",
    "法律援助案件1256件，其中刑事案件512件、民事案件702件、农民工案件385件。",
    "审结案件320件，其中重大案件45件、刑事案件210件、涉企案件102件。",
    "受理投诉5623件，其中网络购物投诉3215件、食品类投诉1823件、老年人投诉1256件。",
    "抽检样品320份，其中蔬菜样品120份，本地样品210份。",
    "进出口120.5亿元，其中机电产品出口62.3亿元，对美出口35.2亿元，跨境电商出口28.6亿元。",
    "教师500人，其中女教师380人，高级教师120人，中级教师180人。",
    "全市共有医院12家，公立医院8家，三级医院2家，二级医院5家。",
    "全市医院12家（公立医院8家、三级医院2家、二级医院5家）。",
    "全县桥梁64座，其中石桥41座、拱桥36座。",
    "存量住房1256套，其中两居室856套、电梯房723套、学区房112套。",
    "全市高层次人才320人，其中博士人才210人、海外人才156人、青年人才98人。",
]


@pytest.mark.parametrize("text", OVERLAPPING)
def test_parts_that_may_overlap_may_be_more_than_their_total(text: str) -> None:
    assert check_reply(text)["findings"] == []


AFTER_A_BASE = [
    # text, the figures of the share and its verdict; a share after a base is of the level that is compared with it
    ("女教师1862人，比上年的1794人增加68人，占教师总数的42.6%。", [], None),
    ("外资企业进出口286亿元，比上年的264亿元增加22亿元，占全市进出口总值的38.4%。", [], None),
    ("硕士招生2.64万人，比上年的2.48万人增加0.16万人，占招生总数的15.8%。", [], None),
    ("技改投资126亿元，比上年的108亿元增长16.7%，占投资总额的32.4%。", [], None),
    ("教师总数4371人。女教师1862人，比上年的1794人增加68人，占教师总数的42.6%。", ["42.6%", "1862人", "4371人"], "consistent"),
    ("教师总数4371人。女教师1862人，比上年的1794人增加68人，占教师总数的46.2%。", ["46.2%", "1862人", "4371人"], "inconsistent"),
    ("投资总额388.9亿元，其中技改投资126亿元，较上年的108亿元增长16.7%，占投资总额的52.4%。", ["52.4%", "126亿元", "388.9亿元"], "inconsistent"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "operands", "verdict"), AFTER_A_BASE, ids=[row[0] for row in AFTER_A_BASE]
)
def test_a_share_is_of_the_level_and_not_of_its_base(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "share") == told(operands, verdict)
