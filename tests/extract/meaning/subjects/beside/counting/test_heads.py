"""40家药店安装了监控: the noun that its classifier counts is named, and not what it does or what befell it."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    # organisations
    ("全市40家药店安装了监控设备。", "药店数"),
    ("当地12家银行下调存款利率。", "银行数"),
    ("4家工厂向河道排污。", "工厂数"),
    ("28家超市与农户签订协议。", "超市数"),
    ("15家学校食堂通过验收。", "学校食堂数"),
    ("6家企业获颁证书。", "企业数"),
    ("9家农信社偏离主业发放贷款。", "偏离主业发放贷款的农信社数"),
    ("近20家物流公司破解行业难题。", "物流公司数"),
    ("20家企业研发中心落户。", "落户企业研发中心数"),
    ("7家本地出版商参展。", "参展本地出版商数"),
    ("3家国际组织参会。", "国际组织数"),
    # and persons of theirs
    ("采访了三家出售玩具的文具店老板。", "文具店数"),
    ("5家工厂工人罢工。", "工厂数"),
    ("两家公司员工持股平台减持。", "公司员工持股平台数"),
    # households
    ("60多户村民房屋受损严重。", "村民户数"),
    # whomever it is done to
    ("一位母亲含泪请求医生救救孩子。", "母亲数"),
    # events
    ("近日3起火灾造成财产损失。", "火灾数"),
    ("两起诉讼均已调解。", "诉讼数"),
    ("对2起典型案件实施挂牌督办。", "典型案件数"),
    # buildings
    ("两座大桥因洪水中断交通。", "大桥数"),
    ("附近5栋居民楼被淹。", "居民楼数"),
    ("三座办公大厦的外立面受损。", "办公大厦数"),
    # those of whom something is said, by any classifier
    ("5只新股挂牌上市。", "挂牌上市的新股数"),
    ("1200个席位归属。", "席位数"),
    # whom it befell, and what is done
    ("三个孩子受伤。", "孩子受伤数"),
    ("举办9个专场的推介洽谈。", "专场的推介洽谈数"),
    # measures, products and machines
    ("公安机关推出五项措施强化社区治安管理。", "措施数"),
    ("两项制度衔接不畅。", "制度数"),
    ("他获得3项罪名赦免。", "罪名数"),
    ("目前有三款车型在售。", "在售车型数"),
    ("还有两款新车发布。", "新车数"),
    ("院子里，一台旧水泵轰轰作响。", "旧水泵数"),
    ("6台加油机对外销售成品油。", "加油机数"),
    ("实施20项技术改造项目。", "技术改造项目数"),
    # verbs that no name goes on over
    ("一名工作人员告诉记者，展馆已开放。", "工作人员数"),
    ("3支医疗队分赴灾区救治。", "分赴灾区救治的医疗队数"),
    ("12个品牌具备生产条件。", "品牌数"),
    # verbs that are nouns as often
    ("36个村庄恢复供电。", "恢复供电的村庄数"),
    ("三家车企合作。", "车企数"),
    ("昨日有45家商铺启动经营。", "商铺数"),
    ("三家医院合作救治伤员。", "医院数"),
    ("12所高校研究机构签订协议。", "高校研究机构数"),
    ("建设5个创新合作平台。", "创新合作平台数"),
    ("8家合作企业参会。", "参会合作企业数"),
    # a verb that is all that is said of persons tells them apart, and harm stays behind them
    ("该省派出416名运动员参赛。", "参赛运动员数"),
    ("120名教师支教。", "支教教师数"),
    ("该会吸引3000名毕业生进场。", "进场毕业生数"),
    ("86名干部驻村。", "驻村干部数"),
    ("120名村民避险。", "避险村民数"),
    ("32名员工离职。", "离职员工数"),
    ("90余名市民参与。", "市民数"),
    ("3名队员受伤。", "队员受伤人数"),
    # a team, by what it has won
    ("获得46枚金牌的江州队居首。", "金牌数"),
    ("拿下12枚奖牌的海城队居首。", "奖牌数"),
    # what moves, and machines
    ("86辆客车运营。", "客车数"),
    ("38台挖掘机清障。", "清障挖掘机数"),
]
"""Text, and what its first figure measures."""


@pytest.mark.parametrize(("text", "indicator"), TABLE)
def test_head_is_counted(text: str, indicator: str) -> None:
    assert extract_text(text).figures[0].indicator == indicator
