"""Which words beside a figure make its name, and which only stand there."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

TABLE: Table = {
    "a negation that tells a noun apart": [
        ("管理不规范金额300万元。", [Means("300万元", "管理不规范金额")]),
        ("抽检出12批次不合格产品。", [Means("12批次", "不合格产品数")]),
        ("不达标断面5个。", [Means("5个", "不达标断面数")]),
        ("未整改资金200万元。", [Means("200万元", "未整改资金")]),
        ("24家未复业网点位于山区。", [Means("24家", "未复业网点数")]),
        (
            "其中合格样品96批次、不合格样品4批次。",
            [Means("96批次", "合格样品数"), Means("4批次", "不合格样品数")],
        ),
        # and one that opens a predicate
        ("8家企业未复工。", [Means("8家", "未复工的企业数")]),
    ],
    "the mean of a day or a month": [
        ("地铁平均日运量9997人次。", [Means("9997人次", "地铁平均日运量")]),
        ("月均用电量20万千瓦时。", [Means("20万千瓦时", "月均用电量")]),
        ("商圈日均客流量达3万人次。", [Means("3万人次", "商圈日均客流量")]),
        ("仪器平均日产量为9吨。", [Means("9吨", "仪器平均日产量")]),
    ],
    "since what occasion it moved": [
        (
            "年收入由改革前不到70万元增到2014年的2100万元。",
            [Means("70万元", "年收入"), Means("2100万元", "年收入")],
        ),
        (
            "客流量从疫情前的3万人次降到5000人次。",
            [Means("3万人次", "客流量"), Means("5000人次", "客流量")],
        ),
        (
            "职工由建院初的30人增加到200人。",
            [Means("30人", "职工人数"), Means("200人", "职工人数")],
        ),
        (
            "体重从刚住院时的40公斤增加到50公斤。",
            [Means("40公斤", "体重"), Means("50公斤", "体重")],
        ),
    ],
    "members that 或 joins": [
        ("养老、医疗或失业保险参保率95%。", [Means("95%", "养老、医疗或失业保险参保率")]),
        ("理赔或预付赔款金额2亿元。", [Means("2亿元", "理赔或预付赔款金额")]),
        ("市值或估值过百亿元。", [Means("百亿元", "市值或估值")]),
    ],
    "per time, after the name": [
        ("伙食费每学期500元，房价每晚300元。", [Means("500元", "伙食费"), Means("300元", "房价")]),
    ],
    "how large it is, by an adjective": [
        (
            "车身长4412毫米，宽1895毫米，高1225毫米，重3吨。",
            [
                Means("4412毫米", "车身长"),
                Means("1895毫米", "宽度"),
                Means("1225毫米", "高度"),
                Means("3吨", "重量"),
            ],
        ),
        (
            "后卫21岁，身高191，体重85。",
            [Means("21岁", "后卫年龄"), Means("191", "身高"), Means("85", "体重")],
        ),
    ],
    "a text that sets numbers apart by spaces": [
        (
            "显示器支持 240Hz 刷新率，配备 12GB 内存。",
            [Means("240Hz", "刷新率"), Means("12GB", "内存")],
        ),
        ("由厚度仅为 1mm 的铝板构成。", [Means("1mm", "厚度")]),
        # and one that only parts its items by them
        (
            "新增确诊病例29例 新增无症状感染者93例",
            [Means("29例", "新增确诊病例数"), Means("93例", "新增无症状感染者数")],
        ),
    ],
    "how many are taken together": [
        (
            "每10万人死亡人数达12.7人。",
            [Means("10万人", None), Means("12.7人", "每10万人死亡人数")],
        ),
        ("每千人口床位数6.7张。", [Means("6.7张", "每千人口床位数")]),
    ],
    "the manner of a move": [
        ("工厂订单出人意料地增长7%。", [Means("7%", "工厂订单增速")]),
        ("棉花产量意外地下降2%。", [Means("2%", "棉花产量增速")]),
        ("粮食产地增加3个。", [Means("3个", "粮食产地增加量")]),
    ],
    "what opens a clause and no name": [
        (
            "成本3000元，但英伟达的售价在2万元以上。",
            [Means("3000元", "成本"), Means("2万元", "英伟达的售价")],
        ),
        ("据统计官员称，情况有所改善，下降了3%。", [Means("3%", None)]),
        ("订单增长7%，数据将显示下降2.6%。", [Means("7%", "订单增速"), Means("2.6%", "订单增速")]),
    ],
    "a comparison is no name": [
        ("钢材产量却比环比下降2%。", [Means("2%", "钢材产量增速", basis="mom")]),
    ],
    "a noun right after its number": [
        ("商务部会同12部门出台措施。", [Means("12", "部门数")]),
        ("五部门联合印发通知。", [Means("五", "部门数")]),
        ("8省份参与试点。", [Means("8", "省份数")]),
        ("深圳、常州等7城市放松限价。", [Means("7", "城市数")]),
    ],
    "what is counted ends before an adverb and its verb": [
        ("与12家企业正式签约。", [Means("12家", "企业数")]),
        ("12家企业正式投产。", [Means("12家", "正式投产的企业数")]),
        ("35家公司正式披露中报。", [Means("35家", "正式披露中报的公司数")]),
        ("3万多户群众直接受益。", [Means("3万多户", "群众户数")]),
    ],
    "与 joins words of one kind, and sets others side by side": [
        ("海军与陆军油料预算约30亿元。", [Means("30亿元", "海军与陆军油料预算")]),
        ("进口与出口总额达500亿美元。", [Means("500亿美元", "进口与出口总额")]),
        ("线上与线下销售额为8亿元。", [Means("8亿元", "线上与线下销售额")]),
        ("中国与美国贸易额达500亿美元。", [Means("500亿美元", "美国贸易额")]),
        ("该院与企业签约3亿元。", [Means("3亿元", "企业签约")]),
    ],
    "a verb between 的 and a noun tells it apart": [
        ("传染病的报告病例总数为12843例。", [Means("12843例", "传染病的报告病例总数")]),
        ("上市公司的回购金额为3亿元。", [Means("3亿元", "上市公司的回购金额")]),
        ("房地产企业的施工面积为20万平方米。", [Means("20万平方米", "房地产企业的施工面积")]),
    ],
    "累计 between a thing and what was done of it": [
        ("高架桥累计建成里程96公里。", [Means("96公里", "高架桥累计建成里程")]),
        ("管网累计改造长度30公里。", [Means("30公里", "管网累计改造长度")]),
    ],
    "what an amount leaves out": [
        ("调整后的年利润达6700万英镑。", [Means("6700万英镑", "调整后利润")]),
        (
            "扣非后归母净利润3亿元，增长5%。",
            [Means("3亿元", "扣非后归母净利润"), Means("5%", "扣非后归母净利润增速")],
        ),
        ("剔除汇率因素后营收为8亿元。", [Means("8亿元", "剔除汇率因素后营收")]),
    ],
    "a measure that a clause states before 的": [
        ("建成产值达3亿元的企业。", [Means("3亿元", "产值")]),
        ("该镇发展成为人口达3万的小城。", [Means("3万", "人口")]),
        ("余额在1000元以下的客户。", [Means("1000元", "余额")]),
    ],
    "persons are counted without what they do": [
        ("22名小学生相聚在此。", [Means("22名", "小学生数")]),
        ("一名市民反映，居民区有噪声。", [Means("一名", "市民数")]),
        ("1329名登记选民参与了调查。", [Means("1329名", "登记选民数")]),
        ("6位教师走上讲台。", [Means("6位", "教师数")]),
        ("两名男子闯入仓库。", [Means("两名", "男子数")]),
    ],
    "unless that is all that is said of them": [
        ("事故造成5名乘客受伤。", [Means("5名", "乘客受伤人数")]),
        ("近500名专家学者参会。", [Means("500名", "专家学者参会人数")]),
    ],
    "and a noun for persons may have a verb inside": [
        ("派出20名社区矫正工作人员。", [Means("20名", "社区矫正工作人员数")]),
        ("招收30名护理专业毕业生。", [Means("30名", "护理专业毕业生数")]),
    ],
    "verbs that introduce an amount are no part of its name": [
        ("交警对其处以罚款100元。", [Means("100元", "罚款")]),
        ("收入为3亿元，对应增速为5%。", [Means("3亿元", "收入"), Means("5%", "收入增速")]),
        ("平均等待时间保持着5分钟的水平。", [Means("5分钟", "平均等待时间")]),
    ],
    "those who have a measure are counted up to it": [
        (
            "31个大城市城镇调查失业率为5.4%。",
            [Means("31个", "大城市数"), Means("5.4%", "大城市城镇调查失业率")],
        ),
    ],
    "what remains, and what was touched": [
        ("股价0.41元，市值只剩6亿元。", [Means("0.41元", "股价"), Means("6亿元", "市值")]),
        ("账户余额仅剩300元。", [Means("300元", "账户余额")]),
    ],
    "what is counted may stand before 一 and its classifier": [
        ("新建学校一所、医院一家。", [Means("一所", "学校数"), Means("一家", "医院数")]),
        ("罚款5000元，没收手机一部。", [Means("5000元", "罚款"), Means("一部", "没收手机数")]),
        ("这是其中一座。", []),
        ("请给我一个。", []),
    ],
    "a classifier says what is counted, where nothing else does": [
        (
            "全村辖5个村民小组，292户1222人，其中建档立卡人口49户166人。",
            [
                Means("5个", "村民小组数"),
                Means("292户", "户数"),
                Means("1222人", "人数"),
                Means("49户", "建档立卡户数"),
                Means("166人", "建档立卡人口"),
            ],
        ),
        ("全镇下辖8个村，3200户。", [Means("8个", "村数"), Means("3200户", "户数")]),
    ],
    "persons whom the dictionary calls verbs": [
        (
            "12支代表队共计264名选手进入决赛。",
            [Means("12支", "代表队数"), Means("264名", "选手数")],
        ),
        ("录取300名考生。", [Means("300名", "考生数")]),
    ],
    "deeds of those who come and go": [
        (
            "带动脱贫户200余户，近400人次务工。",
            [Means("200余户", "脱贫户数"), Means("400人次", "务工人次")],
        ),
    ],
    "ground that is covered": [
        ("建成大棚109个占地102亩。", [Means("109个", "大棚数"), Means("102亩", "占地面积")]),
        ("园区占地500亩。", [Means("500亩", "园区占地面积")]),
        ("建设占地50公顷的储备中心。", [Means("50公顷", "储备中心占地面积")]),
    ],
    "a rate of exchange": [
        (
            "1美元约合4.56林吉特。",
            [Means("1美元", None), Means("4.56林吉特", "美元兑林吉特汇率", "exchange_rate")],
        ),
        (
            "100日元兑4.8元人民币。",
            [Means("100日元", None), Means("4.8元人民币", "日元兑人民币汇率")],
        ),
    ],
    "a verb is no classifier, nor is a road a country": [
        ("票房21.1亿位居第一。", [Means("21.1亿", "票房")]),
        ("346国道穿村而过。", []),
    ],
    "a sum by its own name, after who gets it": [
        ("法院判决银行返还原告190万元本金。", [Means("190万元", "本金")]),
        ("公司支付员工3万元工资。", [Means("3万元", "工资")]),
        ("公司营收3亿元，利润1亿元。", [Means("3亿元", "公司营收"), Means("1亿元", "利润")]),
    ],
    "what was done to persons": [
        ("超过44000人被枪杀。", [Means("44000人", "被枪杀人数")]),
        ("300人获表彰。", [Means("300人", "获表彰人数")]),
    ],
    "a verb after 方面 and its like is no part of the name": [
        ("从7个方面展示产品优势。", [Means("7个", "方面数")]),
        ("通过3种方式筹集资金。", [Means("3种", "方式数")]),
    ],
    "when is no part of a name": [
        ("2023财年第四季度净利润3亿元。", [Means("3亿元", "净利润", period="2023-Q4")]),
        ("上季度产值3亿元。", [Means("3亿元", "产值")]),
        ("上半年收入30亿元。", [Means("30亿元", "收入")]),
    ],
    "phases of a work are part of its name": [
        ("三澳核电二期、甘电一期开工，投资3亿元。", [Means("3亿元", "投资")]),
        ("举办培训班3期。", [Means("3期", "培训班数")]),
    ],
    "what the number is at least says nothing of the name": [
        ("争取100个以上项目纳入保障范围。", [Means("100个", "项目数")]),
        ("30辆以上小客车受损。", [Means("30辆", "小客车受损数")]),
    ],
    "what the figure before counts is its own": [
        (
            "个人账户惠及616.2万名近亲属、共济金额69.1亿元。",
            [Means("616.2万名", "近亲属数"), Means("69.1亿元", "共济金额")],
        ),
        (
            "建成学校3所、医院2家，投资5亿元。",
            [Means("3所", "学校数"), Means("2家", "医院数"), Means("5亿元", "投资")],
        ),
    ],
    "a line of cities is part of their name": [
        ("三线城市房价下跌2%。", [Means("2%", "三线城市房价增速")]),
        ("一二线城市房价上涨1%。", [Means("1%", "一二线城市房价增速")]),
    ],
    "points by the verb before them": [
        ("驾驶证记6分。", [Means("6分", "驾驶证记分")]),
    ],
    "what was done to persons is a number of them": [
        ("车辆核载5人，实载9人。", [Means("5人", "车辆核载人数"), Means("9人", "实载人数")]),
        ("城镇新增就业2万人。", [Means("2万人", "城镇新增就业人数")]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_the_words_beside_a_figure_name_it(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
