"""Numerals that state no figure, each with its reason; and numerals that count inside a name, which are kept."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

IGNORED = [
    # text, the numeral, its reason
    # parts of words
    ("他是四川人。", "四", "lexical"),
    ("全国统一部署。", "一", "lexical"),
    ("一些企业停产。", "一", "lexical"),
    ("大家一起努力。", "一", "lexical"),
    ("半导体行业回暖。", "半", "lexical"),
    ("零部件供应不足。", "零", "lexical"),
    ("举行两会。", "两", "lexical"),
    ("腊月二十三，集市开张。", "二十三", "lexical"),
    ("冬月十八，大雪。", "十八", "lexical"),
    ("双方会谈。", "双", "lexical"),
    ("做好三农工作。", "三", "lexical"),
    ("推进一带一路建设。", "一", "lexical"),
    ("想方设法千方百计增产。", "千", "lexical"),
    ("这一做法得到推广。", "一", "demonstrative"),
    ("这一天游客如织。", "一", "demonstrative"),
    ("要做到这一点很难。", "一点", "lexical"),
    ("股价一点也不贵。", "一点", "lexical"),
    ("这是策略的一部分。", "一部分", "lexical"),
    ("领事保护电话：0095-9259172726。", "0095-9259172726", "identifier"),
    # longer than any number: what its digits open is none, whatever unit follows
    (
        "产量99999999999999999999999999999999999999999万吨。",
        "9999999999999999999999999999",
        "identifier",
    ),
    ("热线：+86-10-65612308。", "+86-10-65612308", "identifier"),
    ("一夜之间价格翻倍。", "一", "lexical"),
    ("描绘了一幅美好的画面。", "一", "lexical"),
    ("2020年是难忘的一年。", "一年", "indefinite"),
    ("新的一年，全市上下努力。", "一年", "indefinite"),
    ("又前进了一大步。", "一", "lexical"),
    ("这是成为冠军的一天，天气晴好。", "一天", "indefinite"),
    # groups of households by their number, and sizes of firms
    ("曹家村4组被划为封控区。", "4组", "address"),
    ("曹家村4组、5组及14组解封。", "14组", "address"),
    ("家住幸福社区3组的村民返乡。", "3组", "address"),
    ("新增百亿企业3家。", "百亿", "lexical"),
    # parts of an index, codes of shares, days that name an event
    ("沪深300指数上涨，300能源涨幅居前。", "300", "name"),
    ("中证500指数下跌，500成长跌逾1%。", "500", "name"),
    ("奥迪Q3上市。", "Q3", "name"),
    ("推出81和71系列产品。", "81", "name"),
    ("推出 82、72系列轿车。", "72", "name"),
    ("手机搭载9200系列芯片。", "9200", "name"),
    ("纳斯达克100走高。", "100", "name"),
    ("FF 91 2.0正式交付。", "2.0", "version"),
    # what flies, drives and computes, by its name and number; a standard in its version
    ("使用波音767客机承运。", "767", "name"),
    ("宝马5系轿车停产。", "5", "name"),
    ("搭载骁龙8处理器。", "8", "name"),
    ("搭载天玑8050处理器。", "8050", "name"),
    ("荣耀 90 手机上市。", "90", "name"),
    ("瑞虎8 PRO冠军版上市。", "8", "name"),
    ("骁龙7 Gen1芯片发布。", "7", "name"),
    ("接口为USB 3.2。", "3.2", "version"),
    ("支持PCIe 4.0标准。", "4.0", "version"),
    # how a team is drawn up, and one code for all
    ("采用3-5-2阵型。", "3-5-2", "name"),
    ("主队摆出4-2-3-1。", "4-2-3-1", "name"),
    ("推行一码通办。", "一码", "lexical"),
    # a day of the week before what looks like a classifier
    ("本周五股价上涨。", "五", "lexical"),
    ("周三场外基金下跌。", "三", "lexical"),
    ("上周五波罗的海指数下跌。", "五", "lexical"),
    # the rounds of a contest
    ("在四分之一决赛中获胜。", "四分之一", "lexical"),
    ("晋级1/8决赛。", "1/8", "lexical"),
    ("Model 3 2.0开始量产。", "2.0", "version"),
    # the number of an item that is told next
    ("病例3：女，由外省返回。", "3", "identifier"),
    ("新增2例。\n无症状感染者1：男，居家隔离。", "1", "identifier"),
    ("案例2：某公司违规经营。", "2", "identifier"),
    # which of several is told of, within a sentence
    ("患者4在外地务工。", "4", "identifier"),
    ("病例7因发热就诊。", "7", "identifier"),
    ("其中，样本5的含量超标。", "5", "identifier"),
    ("案例3中的企业已停产。", "3", "identifier"),
    ("患者3与患者2同住。", "3", "identifier"),
    ("今年第6号台风逼近。", "第6", "identifier"),
    ("受第三号台风影响停运。", "第三", "identifier"),
    ("发布公告（第97号）。", "第97", "identifier"),
    # what is called in need
    ("通过铁路12306购票。", "12306", "identifier"),
    ("下载“交管12123”APP。", "12123", "identifier"),
    ("群众已向当地12345投诉。", "12345", "identifier"),
    ("他立即联系了120。", "120", "identifier"),
    ("伤者由120救护车送医。", "120", "identifier"),
    ("警方称，110接群众报警。", "110", "identifier"),
    # the next one, and watchwords
    ("选举产生新一届县委班子。", "一届", "demonstrative"),
    ("新一季大豆上市。", "一季", "demonstrative"),
    ("打击“两卡”犯罪。", "两卡", "lexical"),
    ("写好整治后半篇文章。", "半篇", "lexical"),
    ("做好金融五篇大文章。", "五篇", "lexical"),
    ("发挥中央和地方两个积极性。", "两个", "lexical"),
    ("用好两个市场、两种资源。", "两种", "lexical"),
    ("三门核电站并网发电。", "三门", "lexical"),
    # the number or the year in a name
    ("“健康江城2030”规划纲要印发。", "2030", "name"),
    ("实施“智能工厂2035－重大专项”。", "2035", "name"),
    ("培育“523X”产业集群。", "523", "name"),
    ("问题 3：如何申请？", "3", "identifier"),
    ("出口业务破零倍增。", "零倍", "lexical"),
    ("实现“零”的突破。", "零", "lexical"),
    ("申购沪深300增强A。", "300", "name"),
    ("某某股份(SZ:301348)上涨。", "301348", "identifier"),
    ("参与“7.20”暴雨理赔。", "7.20", "name"),
    # an article rather than a count
    ("一年轻男子获救。", "一", "indefinite"),
    ("一日本游客受伤。", "一", "indefinite"),
    ("当地一国际旅行社被查。", "一", "indefinite"),
    ("上海一门店停业。", "一", "indefinite"),
    ("一天文爱好者发现了彗星。", "一", "indefinite"),
    ("建设一批学校。", "一批", "indefinite"),
    ("质量达到一个新水平。", "一个", "indefinite"),
    ("产量达到一个更高的台阶。", "一个", "indefinite"),
    ("有一片森林。", "一片", "indefinite"),
    ("这是一场硬仗。", "一场", "indefinite"),
    ("这一半面积归甲方。", "一半", "demonstrative"),
    ("他的另一半是医生。", "一半", "demonstrative"),
    ("她终于找到另一半。", "一半", "demonstrative"),
    ("谁是你的“另一半”？", "一半", "demonstrative"),
    # figures of speech, families, days and sets by their names
    ("百年老店重新开张。", "百年", "lexical"),
    ("千年古城迎来游客。", "千年", "lexical"),
    ("千里赣江奔流不息。", "千里", "lexical"),
    ("百里画廊风景如画。", "百里", "lexical"),
    ("他们一家搬走了。", "一家", "lexical"),
    ("李明一家都参加了。", "一家", "lexical"),
    ("今天是六五环境日。", "六五", "lexical"),
    ("“五四”青年节前夕。", "五四", "lexical"),
    ("窗口前设置一米线。", "一米线", "lexical"),
    ("赠送床上四件套。", "四件套", "lexical"),
    # markers of lists and notes
    ("（三）加快建设", "（三）", "list_marker"),
    ("3. 加快建设", "3.", "list_marker"),
    ("出席情况1、在任董事11人；2、在任监事3人。", "1", "list_marker"),
    ("一、总体情况", "一、", "list_marker"),
    ("产量增加[12]，销量增加。", "[12]", "footnote"),
    ("产量增加①，销量增加。", "①", "footnote"),
    ("学校[2]53.2万所。", "[2]", "footnote"),
    ("“学校”［2］53.2万所。", "［2］", "footnote"),
    ("学校[3-5]53.2万所。", "[3-5]", "footnote"),
    ("图4:2017—2021年增长速度", "4", "identifier"),
    ("表2:2019年主要产品产量", "2", "identifier"),
    ("如图3-2所示。", "3-2", "identifier"),
    # codes and names
    ("患者为病例3的同事。", "3", "identifier"),
    ("联系电话：13812345678。", "13812345678", "identifier"),
    ("咨询电话0411-87654321。", "0411-87654321", "identifier"),
    ("身份证尾号1234。", "1234", "identifier"),
    ("见 https://example.org/2021/05 页面。", "https://example.org/2021/05", "address"),
    ("印发〔2021〕15号文件。", "〔2021〕15号", "document_number"),
    ("罚决字〔2023〕1-13号。", "〔2023〕1-13号", "document_number"),
    ("依据〔2021〕3、4号文件。", "〔2021〕3、4号", "document_number"),
    ("罚决字〔2022〕15号至18号。", "〔2022〕15号至18号", "document_number"),
    ("感染2019-nCoV的患者。", "2019-nCoV", "name"),
    ("PM2.5浓度下降。", "PM2.5", "name"),
    ("标普500指数收报4136.48点。", "500", "name"),
    ("完善“141”基层治理体系。", "141", "name"),
    ("居住于东方路268号。", "268", "address"),
    ("单位：万元", "万元", "lexical"),
    ("情况如下。一、存款增加3亿元。", "一、", "list_marker"),
    ("万元工业增加值用水量52立方米。", "万元", "lexical"),
    ("乘坐G1234次列车。", "G1234", "name"),
    ("5G套餐客户数为3亿户。", "5G", "name"),
    ("迈向工业4.0时代。", "4.0", "version"),
    # identifiers, models, plans, congresses, slogans and generations; articles; a marker before a year
    ("他是病例7的密切接触者。", "7", "identifier"),
    ("病例12，男，现住江州。", "12", "identifier"),
    ("病例21、病例22均为学生。", "21", "identifier"),
    ("病例31、病例32均在住院。", "32", "identifier"),
    ("无症状感染者5居住在江州。", "5", "identifier"),
    ("可拨打12399咨询。", "12399", "identifier"),
    ("服务热线95188。", "95188", "identifier"),
    ("请打12399热线。", "12399", "identifier"),
    ("银行卡尾号6688。", "6688", "identifier"),
    ("电话0571-88886666。", "0571-88886666", "identifier"),
    ("客服400-820-1234。", "400-820-1234", "identifier"),
    ("手机13900001111。", "13900001111", "identifier"),
    ("代码600123。", "600123", "identifier"),
    ("江州水泥（09998.HK）涨停。", "09998.HK", "identifier"),
    ("江州水泥(300998.SZ)涨停。", "300998.SZ", "identifier"),
    ("完成21-35题。", "21-35题", "identifier"),
    ("邮编116000。", "116000", "identifier"),
    ("发布iPhone 14。", "iPhone 14", "name"),
    ("发布Mate 60。", "Mate 60", "name"),
    ("安装Windows 11系统。", "Windows 11", "name"),
    ("试飞C919客机。", "C919", "name"),
    ("派出F-16战机。", "F-16", "name"),
    ("“十二五”期间建成。", "十二五", "lexical"),
    ("“十三五”规划收官。", "十三五", "lexical"),
    ("“十一五”时期建成。", "十一五", "lexical"),
    ("十四五末建成。", "十四五", "lexical"),
    ("学习党的十九大报告。", "十九", "lexical"),
    ("学习二十大精神。", "二十", "lexical"),
    ("十八届三中全会召开。", "十八", "lexical"),
    ("贯彻十九届四中全会精神。", "四", "lexical"),
    ("七国集团开会。", "七", "lexical"),
    ("长三角一体化。", "三", "lexical"),
    ("珠三角和长三角。", "三", "lexical"),
    ("第三产业回暖。", "第三", "lexical"),
    ("三次产业结构优化。", "三", "lexical"),
    ("第一产业回暖。", "第一", "lexical"),
    ("守护一草一木。", "一", "lexical"),
    ("一砖一瓦都讲究。", "一", "lexical"),
    ("一村一品见成效。", "一", "lexical"),
    ("全年三升两降。", "三", "lexical"),
    ("全年两增一减。", "两", "lexical"),
    ("全年一稳三增。", "一", "lexical"),
    ("80后创业。", "80", "lexical"),
    ("00后入学。", "00", "lexical"),
    ("他们一起吃饭。", "一", "lexical"),
    ("和大家一起参加会议。", "一", "lexical"),
    ("下了一场大雨。", "一场", "indefinite"),
    ("引进一批新材料。", "一批", "indefinite"),
    ("形成一股力量。", "一股", "indefinite"),
    ("开辟一片天地。", "一片", "indefinite"),
    ("走出一条新路。", "一条", "indefinite"),
    ("3.2022年投产", "3.", "list_marker"),
    ("2、2021年投产。", "2、", "list_marker"),
    ("迈入医疗2.0阶段。", "2.0", "version"),
    ("推进智慧城市3.0建设。", "3.0", "version"),
    # of what has versions, whatever follows
    ("驾驶平台3.0、电池和电机同步亮相。", "3.0", "version"),
    ("升级到固件版本2.1后恢复正常。", "2.1", "version"),
    ("助农行动2.0启动。", "2.0", "version"),
    ("耳机支持蓝牙5.3和快充。", "5.3", "version"),
    ("江城大脑2.0上线三年。", "2.0", "version"),
    ("渲染引擎4.2开源。", "4.2", "version"),
    # digits that begin with a zero
    ("首辆江风001下线。", "001", "identifier"),
    ("样本0012合格。", "0012", "identifier"),
    ("球员中08、10表现突出。", "08", "identifier"),
    ("车型003上市。", "003", "identifier"),
    ("开奖号码为02、15、27。", "02", "identifier"),
    ("《江城日报》（06 版）刊登。", "06", "identifier"),
    # what closes a bracket or a quotation ends an address
    ("江城网（www.example.cn）8月3日报道。", "www.example.cn", "address"),
    ("见“www.example.cn”5楼。", "www.example.cn", "address"),
    ("见<https://example.org/a?b=1>3次。", "https://example.org/a?b=1", "address"),
    ("见https://example.org/a_(b)页面。", "https://example.org/a_(b)", "address"),
    ("【https://example.org】2人报名。", "https://example.org", "address"),
    # a marker inside a line, before a year, after an exclamation, and of a note
    ("经过如下：（二）2016年，建厂。", "（二）", "list_marker"),
    ("经过如下：(3)2016年建厂。", "3", "list_marker"),
    ("注1：含税。", "1", "list_marker"),
    # the numbers of sections, beside one another
    ("整体观察\n1.1 用户规模趋稳\n用户5亿人。\n1.2 行业格局分化", "1.1", "list_marker"),
    ("整体观察\n2.1 用户规模趋稳\n用户5亿人。\n2.2 行业格局分化", "2.2", "list_marker"),
    ("从表1-1可以看到结构。", "1-1", "identifier"),
    ("数据见下。注2：含税。", "2", "list_marker"),
    ("谢谢大家！2、请勿吸烟。", "2", "list_marker"),
    ("注意事项1.请勿吸烟。", "1", "list_marker"),
    # what is referred to by its number
    ("见图3。", "3", "identifier"),
    ("图1显示，产值增长5%。", "1", "identifier"),
    ("表2：各县产量", "2", "identifier"),
    ("如附件4所示。", "4", "identifier"),
    ("2号铜每吨涨价。", "2", "identifier"),
    ("双11期间销量翻番。", "11", "name"),
    ("双12当天开业。", "12", "name"),
    ("0号柴油涨价。", "0", "identifier"),
    ("第5号、6号台风登陆。", "6", "identifier"),
    ("11号球员进球。", "11", "identifier"),
    # tickers, bonds, hotlines, documents
    ("江州乳业（871234.NQ）停牌。", "871234.NQ", "identifier"),
    ("江城投资220215.IB到期。", "220215.IB", "identifier"),
    ("“19江投02”停牌。", "19江投02", "identifier"),
    ("“20国债12”上市。", "20", "name"),
    ("“20国债12”停牌。", "12", "name"),
    ("建行95533专线接通。", "95533", "identifier"),
    ("拨通12366纳税服务热线。", "12366", "identifier"),
    ("12345平台受理。", "12345", "identifier"),
    ("可在12306网站购票。", "12306", "identifier"),
    ("路人打120求助。", "120", "identifier"),
    ("请拨打400 123 4567。", "400 123 4567", "identifier"),
    ("（2020）苏0102民初45号判决。", "（2020）苏0102民初45号", "document_number"),
    ("江府发〔2020〕7 号文件。", "〔2020〕7 号", "document_number"),
    # names that a numeral is part of
    ("歼-16起飞。", "16", "name"),
    ("神舟-15返回。", "15", "name"),
    ("缴获56式步枪。", "56", "name"),
    ("《统计用区划分类规定（2019）》印发。", "2019", "name"),
    ("电影《七十二家房客》上映。", "七十二家", "name"),
    ("电影《十面埋伏》上映。", "十", "name"),
    ("电影《飞驰江湖2》上映。", "2", "name"),
    ("《十万个为什么》再版。", "十万个", "name"),
    ("《国民经济和社会发展第十三个五年规划纲要》", "五年", "name"),
    ("在新三板挂牌。", "三板", "lexical"),
    ("中铁五局中标。", "五局", "lexical"),
    ("中建八局中标。", "八局", "lexical"),
    ("交警总队三支队受理。", "三支队", "lexical"),
    ("本州岛东半部有雨。", "半部", "lexical"),
    ("六安当地有雨。", "六安", "lexical"),
    ("位于九台区的工厂。", "九台", "lexical"),
    ("比赛后半段失利。", "半段", "lexical"),
    ("全省一码通行。", "一码", "lexical"),
    ("“十五”期间建成。", "十五", "lexical"),
    ("“九五”计划完成。", "九五", "lexical"),
    ("“八一”前夕慰问。", "八一", "lexical"),
    ("“9·12”洪灾后重建。", "9·12", "identifier"),
    # parts of a day of the week
    ("周三盘中金价走低。", "三", "lexical"),
    ("周五尾盘股指翻红。", "五", "lexical"),
    ("星期二上午开会。", "二", "lexical"),
    # idioms
    ("差不得一分一毫。", "一毫", "lexical"),
    ("爱惜一点一滴。", "一点", "lexical"),
    ("情况一一说明。", "一一", "lexical"),
    ("将一个个难题攻克。", "一个个", "lexical"),
    ("他愿负一定责任。", "负一", "lexical"),
    ("这样的人万里挑一。", "万里", "lexical"),
    # 一 that says what something is, or picks one out
    ("江投是一家国有企业。", "一家", "indefinite"),
    ("他是一名教师。", "一名", "indefinite"),
    ("节约成为一种风气。", "一种", "indefinite"),
    ("作为一家百年老店。", "一家", "indefinite"),
    ("这是一笔划算的买卖。", "一笔", "indefinite"),
    ("其中最大的一笔来自江城。", "一笔", "indefinite"),
    ("最快一家当天开工。", "一家", "indefinite"),
]


@pytest.mark.parametrize(("text", "numeral", "reason"), IGNORED, ids=[row[0] for row in IGNORED])
def test_a_numeral_that_is_no_figure_says_why(text: str, numeral: str, reason: str) -> None:
    """The span of a numeral inside a word is left open: that it holds the character is what counts."""
    extraction = extract_text(text)
    at = text.index(numeral) + len(numeral) - len(numeral.lstrip("（[〔"))
    covering = [one for one in extraction.ignored if one.start <= at < one.end]
    assert [one.reason for one in covering] == [reason]
    assert not [one for one in extraction.figures if one.start <= at < one.end]


NO_FIGURES = [
    "90后青年成为主力。",
    "一二三产业融合发展。",
    "十四五规划编制完成。",
    "新冠肺炎疫情平稳。",
    "万一下雨则改期。",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_a_phrase_without_a_measurement_states_none(text: str) -> None:
    assert [
        one.text
        for one in extract_text(text).figures
        if one.kind not in ("date", "structural", "ordinal")
    ] == []


STRUCTURAL = [
    ("西湖大学三期等项目建成投用。", "三期"),
    ("产业园二期项目开工。", "二期"),
    ("二期改造向东延伸。", "二期"),
    ("其中，二期投资30亿元。", "二期"),
    ("产业园三期完成投资5亿元。", "三期"),
    ("升级“民营经济32条”政策。", "32条"),
    ("十万人命案发案数0.5起。", "十万人"),
    ("每万人口发明专利拥有量12件。", "万"),
    ("每百户拥有汽车42辆。", "百户"),
    ("每千名老年人拥有床位36张。", "千名"),
    ("实行“三区”管控。", "三"),
    ("推行“四级联动”机制。", "四级"),
    ("落实“三减两免”政策。", "三"),
    ("采用“1+1+1”配置。", "1+1+1"),
    ("打赢三大战役。", "三"),
    ("构建四大板块。", "四"),
    ("十大品牌发布。", "十"),
    ("五大行动启动。", "五"),
    ("六大工程开工。", "六"),
    ("划定“四区”联动。", "四"),
    ("做好“六稳”工作。", "六"),
    ("落实“五化”要求。", "五"),
    ("推行“七统”管理。", "七"),
    ("实行“1+3”政策。", "1+3"),
    ("推行“3+X”模式。", "3+X"),
]


@pytest.mark.parametrize(("text", "numeral"), STRUCTURAL, ids=[row[0] for row in STRUCTURAL])
def test_a_numeral_that_counts_inside_a_name_is_structural(text: str, numeral: str) -> None:
    figure = extract_text(text).figures[0]
    assert (figure.text, figure.kind) == (numeral, "structural")


LOOKALIKES = [
    ("古城有千年历史。", "千年", "mo"),
    ("近百年来变化很大。", "百年", "mo"),
    ("我们一家公司中标。", "一家", "organisation"),
    ("车间仪表3为进口设备。", "3", None),
    ("该国发行百年债券。", "百年", "mo"),
    # what is ignored elsewhere, and the sentence in which it counts
    ("报告一起交通事故。", "一起", "case"),
    ("买了四斤橘子。", "四斤", "kg"),
    ("雇了两名会计。", "两名", "person"),
    ("报告一起火灾。", "一起", "case"),
    ("处理一起劳动纠纷。", "一起", "case"),
    ("确诊病例7例。", "7例", "case"),
    ("新增病例12例。", "12例", "case"),
    ("热线接通300次。", "300次", "event"),
    ("出了21题。", "21", None),
    ("考题共21道。", "21道", "line"),
    ("举办三场比赛。", "三场", "event"),
    ("提前80天完成。", "80天", "d"),
    ("新增一条航线。", "一条", "item"),
    ("电话打了40次。", "40次", "event"),
    ("占地半亩。", "半亩", "m2"),
    ("三次会议讨论。", "三次", "event"),
    ("GDP 500亿元。", "500亿元", "CNY"),
    ("买了十四五斤。", "十四五斤", "kg"),
    ("手机卖了13900部。", "13900部", "device"),
    ("新开一家分店。", "一家", "organisation"),
    ("录取一名学生。", "一名", "person"),
    ("最多一家中标。", "一家", "organisation"),
    ("共有18家店。", "18家", "organisation"),
    ("012", "012", None),
    ("影片评分9.0。", "9.0", None),
    ("主队胜赔率3.0。", "3.0", None),
    ("系数为2.0。", "2.0", None),
    ("景气指数50.0。", "50.0", "1"),
    ("江城网（www.example.cn）录得3次。", "3次", "event"),
    ("含量0.05克。", "0.05克", "kg"),
    ("平台3.5万家。", "3.5万家", "organisation"),
    ("站台上有两人往出口走。", "两人", "person"),
    ("见四人从船上下来。", "四人", "person"),
    ("有五人在排队。", "五人", "person"),
    ("有三人把守大门。", "三人", "person"),
    ("见六人朝河边跑去。", "六人", "person"),
    ("另一半股权由员工持有。", "一半", "1"),
    ("树苗的另外一半已种下。", "一半", "1"),
    ("另一半来自西部。", "一半", "1"),
    ("其中一半来自西部。", "一半", "1"),
    ("后一半归乙方。", "一半", "1"),
    ("热线接到12345个来电。", "12345个", "piece"),
    ("比赛打了四局。", "四局", "event"),
    ("《江城房价上涨3%》发表。", "3%", "%"),
    ("《关于助企的25条措施》印发。", "25条", "item"),
]


@pytest.mark.parametrize(("text", "quote", "unit"), LOOKALIKES, ids=[row[0] for row in LOOKALIKES])
def test_the_same_character_may_count(text: str, quote: str, unit: str | None) -> None:
    (figure,) = extract_text(text).figures
    assert (figure.text, figure.canonical_unit) == (quote, unit)


def test_ignored_numerals_are_in_order_with_their_offsets() -> None:
    text = "（一）四川与一些省份\n（二）这一场"
    found = extract_text(text).ignored
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert all(text[one.start : one.end] == one.text for one in found)
