"""The vocabulary of the bulletins: invented places and firms, and the indicators that add up in the world they tell of."""
# ruff: noqa: E501 - a row is one line, and Chinese counts double

from __future__ import annotations

from typing import NamedTuple

# fmt: off
CITIES = ("青岚市", "云泽市", "东屏市", "岚川市", "望溪市", "沅湖市", "鹿原市", "锦泊市", "临溪县", "禾丰县", "宁川省", "沅西省", "岭川省")
DISTRICTS = ("白石区", "望江区", "北桥区", "云岭区", "松涛区", "新渡区", "柳岸区", "澜湾区", "金塘区", "石门坎区", "竹溪镇", "梅岭镇", "东湖里街道", "禾田乡")
FIRMS = ("青岚重工", "云泽电子", "东屏乳业", "岚川新材", "望溪药业", "沅湖能源", "锦泊物流", "鹿原汽车")


class Split(NamedTuple):
    """An indicator that is all of its parts, and how large it may be in its base unit."""

    whole: str
    parts: tuple[str, ...]
    measure: str
    low: int
    high: int

    @property
    def is_stock(self) -> bool:
        """Whether it is what there is at the end of the year, not what the year has brought."""
        return self.measure in STOCKS or self.whole.endswith("余额")


STOCKS = frozenset(("people", "places", "firms", "vehicles", "patents"))
SPLITS = (
    Split("地区生产总值", ("第一产业增加值", "第二产业增加值", "第三产业增加值"), "money", 3 * 10**10, 3 * 10**12),
    Split("固定资产投资", ("第一产业投资", "第二产业投资", "第三产业投资"), "money", 10**10, 10**12),
    Split("社会消费品零售总额", ("城镇消费品零售额", "乡村消费品零售额"), "money", 10**10, 10**12),
    Split("社会消费品零售总额", ("商品零售额", "餐饮收入"), "money", 10**10, 10**12),
    Split("货物进出口总额", ("出口总额", "进口总额"), "money", 10**10, 10**12),
    Split("货物进出口总额", ("一般贸易进出口", "加工贸易进出口", "其他贸易方式进出口"), "money", 10**10, 10**12),
    Split("一般公共预算收入", ("税收收入", "非税收入"), "money", 10**9, 10**11),
    Split("财政总收入", ("中央级收入", "地方级收入"), "money", 10**9, 10**11),
    Split("原保险保费收入", ("财产险保费收入", "人身险保费收入"), "money", 10**9, 10**11),
    Split("房地产开发投资", ("住宅投资", "办公楼投资", "商业营业用房投资", "其他房屋投资"), "money", 10**9, 10**11),
    Split("农林牧渔业总产值", ("农业产值", "林业产值", "牧业产值", "渔业产值", "农林牧渔专业及辅助性活动产值"), "money", 5 * 10**9, 10**11),
    Split("规模以上工业总产值", ("轻工业产值", "重工业产值"), "money", 10**10, 10**12),
    Split("规模以上工业企业利润总额", ("国有控股企业利润", "民营企业利润", "外商及港澳台商投资企业利润"), "money", 10**9, 10**11),
    Split("本外币各项贷款余额", ("境内贷款余额", "境外贷款余额"), "money", 10**10, 10**12),
    Split("常住人口", ("城镇人口", "乡村人口"), "people", 4 * 10**5, 9 * 10**6),
    Split("户籍人口", ("男性人口", "女性人口"), "people", 4 * 10**5, 9 * 10**6),
    Split("基本医疗保险参保人数", ("职工医保参保人数", "城乡居民医保参保人数"), "people", 4 * 10**5, 9 * 10**6),
    Split("就业人员", ("第一产业就业人员", "第二产业就业人员", "第三产业就业人员"), "people", 4 * 10**5, 9 * 10**6),
    Split("接待游客总数", ("国内游客", "入境游客"), "visits", 10**6, 9 * 10**7),
    Split("客运量", ("公路客运量", "铁路客运量", "水路客运量", "民航客运量"), "visits", 10**7, 10**8),
    Split("货运量", ("公路货运量", "铁路货运量", "水路货运量", "民航货运量"), "tonnes", 10**7, 10**9),
    Split("粮食总产量", ("夏粮产量", "早稻产量", "秋粮产量"), "tonnes", 10**6, 10**7),
    Split("港口货物吞吐量", ("外贸货物吞吐量", "内贸货物吞吐量"), "tonnes", 10**7, 10**9),
    Split("全社会用电量", ("第一产业用电量", "第二产业用电量", "第三产业用电量", "城乡居民生活用电量"), "power", 10**9, 10**11),
    Split("医疗卫生机构", ("医院", "基层医疗卫生机构", "专业公共卫生机构", "其他医疗卫生机构"), "places", 400, 20000),
    Split("规模以上工业企业", ("大型企业", "中型企业", "小型和微型企业"), "firms", 400, 20000),
    Split("机动车保有量", ("汽车保有量", "摩托车保有量", "其他机动车保有量"), "vehicles", 3 * 10**5, 5 * 10**6),
)
"""Categories that exclude each other and leave nothing out."""
COMPARABLE = frozenset(("地区生产总值", "固定资产投资", "农林牧渔业总产值", "规模以上工业总产值", "规模以上工业企业利润总额"))
"""Their growth is at constant prices or of the same units: it does not follow from the levels of two years."""
COMPANY_SPLITS = (
    Split("营业收入", ("境内收入", "境外收入"), "money", 10**9, 10**11),
    Split("主营业务收入", ("线上销售收入", "线下销售收入"), "money", 10**9, 10**11),
    Split("营业成本", ("直接材料成本", "直接人工成本", "制造费用"), "money", 10**9, 10**10),
    Split("期间费用", ("销售费用", "管理费用", "研发费用", "财务费用"), "money", 10**9, 10**10),
    Split("资产总额", ("流动资产", "非流动资产"), "money", 10**9, 10**11),
    Split("负债总额", ("流动负债", "非流动负债"), "money", 10**9, 10**11),
    Split("员工总数", ("生产人员", "销售人员", "技术人员", "管理人员"), "persons", 900, 20000),
)
BUDGET_SPLITS = (
    Split("一般公共预算收入总计", ("一般公共预算收入", "上级补助收入", "上年结转收入", "调入资金"), "money", 10**9, 10**11),
    Split("一般公共预算支出总计", ("一般公共预算支出", "上解上级支出", "债务还本支出", "结转下年支出"), "money", 10**9, 10**11),
    Split("政府性基金收入总计", ("政府性基金收入", "上级补助收入", "债务转贷收入"), "money", 10**9, 10**11),
    Split("地方政府债务余额", ("一般债务余额", "专项债务余额"), "money", 10**9, 10**11),
    Split("一般公共预算支出", ("市本级支出", "区县支出"), "money", 10**9, 10**11),
)

OPEN_SPLITS = (
    Split("规模以上工业增加值", ("装备制造业增加值", "高技术制造业增加值", "食品制造业增加值"), "money", 10**10, 10**11),
    Split("货物进出口总额", ("对东盟进出口", "对欧盟进出口", "民营企业进出口"), "money", 10**10, 10**11),
    Split("一般公共预算支出", ("教育支出", "卫生健康支出", "社会保障和就业支出"), "money", 10**10, 10**11),
    Split("税收收入", ("增值税收入", "企业所得税收入", "个人所得税收入"), "money", 10**9, 10**10),
    Split("限额以上单位商品零售额", ("汽车类零售额", "粮油食品类零售额", "通讯器材类零售额"), "money", 10**10, 10**11),
    Split("城镇新增就业", ("失业人员再就业", "就业困难人员就业"), "people", 10**5, 10**6),
    Split("机动车保有量", ("私人汽车保有量", "新能源汽车保有量"), "vehicles", 10**5, 10**6),
    Split("货物周转量", ("铁路货物周转量", "公路货物周转量"), "tonnes", 10**7, 10**8),
)
"""Some of the parts: they may overlap, and leave something out."""


class Series(NamedTuple):
    """An indicator with a level in each year."""

    name: str
    measure: str
    low: int
    high: int

    @property
    def is_stock(self) -> bool:
        """Whether it is what there is at the end of the year, not what the year has brought."""
        return self.measure in STOCKS or self.name.endswith(("余额", "里程", "装机容量"))


SERIES = (
    Series("软件业务收入", "money", 10**9, 10**11),
    Series("实际使用外资", "money", 10**9, 10**11),
    Series("一般公共预算收入", "money", 10**9, 10**11),
    Series("一般公共预算支出", "money", 10**9, 10**11),
    Series("金融机构存款余额", "money", 10**10, 10**12),
    Series("社会消费品零售总额", "money", 10**10, 10**12),
    Series("技术合同成交额", "money", 10**9, 10**11),
    Series("旅游总收入", "money", 10**9, 10**11),
    Series("研究与试验发展经费支出", "money", 10**9, 10**11),
    Series("居民人均可支配收入", "income", 15000, 80000),
    Series("城镇居民人均可支配收入", "income", 25000, 90000),
    Series("农村居民人均可支配收入", "income", 9000, 40000),
    Series("城镇单位就业人员平均工资", "income", 50000, 150000),
    Series("粮食总产量", "tonnes", 10**6, 10**7),
    Series("水产品产量", "tonnes", 10**5, 10**6),
    Series("钢材产量", "tonnes", 10**6, 10**7),
    Series("集装箱吞吐量", "boxes", 10**6, 10**7),
    Series("快递业务量", "items", 10**7, 10**9),
    Series("常住人口", "people", 4 * 10**5, 9 * 10**6),
    Series("普通高等学校在校学生", "people", 3 * 10**4, 9 * 10**5),
    Series("高速公路通车里程", "length", 200, 9000),
    Series("民用汽车保有量", "vehicles", 3 * 10**5, 5 * 10**6),
    Series("有效发明专利拥有量", "patents", 800, 90000),
    Series("高新技术企业", "firms", 200, 9000),
    Series("发电量", "power", 10**9, 10**11),
    Series("新能源装机容量", "capacity", 10**6, 10**8),
    Series("绿色食品认证面积", "area", 10**4, 10**6),
)
COMPANY_SERIES = (
    Series("营业收入", "money", 10**9, 10**11),
    Series("归属于上市公司股东的净利润", "money", 10**8, 10**10),
    Series("研发费用", "money", 10**8, 10**10),
    Series("经营活动产生的现金流量净额", "money", 10**8, 10**10),
    Series("总资产", "money", 10**9, 10**11),
    Series("销售费用", "money", 10**8, 10**9),
)


class Rate(NamedTuple):
    """An indicator that is itself a percentage, in tenths of a percent."""

    name: str
    low: int
    high: int


RATES = (
    Rate("常住人口城镇化率", 450, 850), Rate("城镇调查失业率", 41, 62), Rate("森林覆盖率", 200, 700), Rate("空气质量优良天数比例", 700, 980),
    Rate("规模以上工业产能利用率", 680, 820), Rate("不良贷款率", 8, 39), Rate("污水集中处理率", 800, 990), Rate("九年义务教育巩固率", 900, 990),
    Rate("高中阶段毛入学率", 850, 980), Rate("城乡生活垃圾无害化处理率", 800, 990), Rate("工业产品销售率", 900, 990), Rate("资产负债率", 400, 700),
    Rate("居民恩格尔系数", 260, 360), Rate("高技术制造业增加值占规模以上工业增加值的比重", 80, 400), Rate("民营经济占地区生产总值的比重", 400, 800),
    Rate("综合毛利率", 120, 480), Rate("农作物耕种收综合机械化率", 600, 950), Rate("自来水普及率", 800, 990),
)
# fmt: on
# fmt: off
FLOWS = (
    "规模以上工业增加值", "固定资产投资", "社会消费品零售总额", "货物进出口总额", "商品房销售面积", "房地产开发投资", "规模以上工业企业利润总额",
    "工业用电量", "出口总额", "基础设施投资", "民间投资", "制造业投资", "一般公共预算收入", "税收收入", "服务业增加值", "汽车零售额",
)
"""What a rate of growth is stated of without the level."""
PRICES = ("居民消费价格", "工业生产者出厂价格", "工业生产者购进价格", "商品零售价格", "新建商品住宅销售价格", "农业生产资料价格", "农产品生产者价格")
# fmt: on


class List(NamedTuple):
    """A sentence that announces so many things and names them."""

    sentence: str
    items: tuple[str, ...]
    last: str | None = None


# fmt: off
WORK = ("加强组织领导", "完善工作机制", "强化督导检查", "加大宣传力度", "严格责任落实", "优化审批流程", "夯实基层基础")
LISTS = (
    List("{place}中心城区由{items}{number}个区组成。", ("白石区", "望江区", "北桥区", "云岭区", "松涛区", "新渡区", "柳岸区")),
    List("{day}，{place}对{items}{number}个乡镇开展了集中督查。", ("竹溪镇", "梅岭镇", "禾田乡", "石桥镇", "云坪镇", "柳树乡"), "和"),
    List("会议部署了{number}项重点工作：{steps}。", WORK),
    List("下一步，{place}将从{number}个方面发力：{steps}。", WORK),
    List("{place}已建成{number}个特色产业园区，分别是{items}。", ("新材料产业园", "生物医药产业园", "数字经济产业园", "绿色食品产业园", "智能装备产业园", "现代物流产业园"), "和"),
    List("项目建设分为{number}个阶段，即{items}。", ("前期准备", "征地拆迁", "主体施工", "设备安装", "竣工验收"), "和"),
    List("{year}年，{place}重点培育{items}{number}大产业。", ("装备制造", "电子信息", "生物医药", "绿色食品", "现代物流", "文化旅游"), "、"),
    List("{place}设置了{number}家定点医院：{items}。", ("市人民医院", "市中医医院", "市妇幼保健院", "白石区人民医院", "望江区人民医院"), "、"),
)
"""Closed lists: nothing is left open by 等."""
SURVEYS = (
    "对{number}家企业的问卷调查显示，{share}的企业预计下季度订单增加。",
    "在受访的{number}家企业中，{share}的企业认为用工成本上升。",
    "{place}对{number}个行政村进行抽查，达标率为{share}。",
    "本次抽检共涉及{number}批次样品，合格率为{share}。",
    "参加调研的{number}名企业负责人中，{share}的人看好明年市场。",
)
INSPECTED = (
    ("{year}年，{place}共有公共图书馆、博物馆和文化馆{total}（{items}）。", ("公共图书馆", "博物馆", "文化馆"), "个"),
    ("{place}现有各级各类学校{total}，其中{items}。", ("普通小学", "初中", "普通高中", "中等职业学校", "普通高等学校", "特殊教育学校"), "所"),
    ("{day}，执法人员检查经营户共计{total}，包括{items}。", ("超市", "农贸市场经营户", "餐饮店"), "家"),
    ("{year}年，{place}发生各类生产安全事故{total}，分别为{items}。", ("工矿商贸事故", "道路运输事故", "火灾事故"), "起"),
    ("{area}共排查整改隐患{total}，其中{items}。", ("重大隐患", "一般隐患"), "处"),
)
# fmt: on

INDICATORS = frozenset((
    *(name for split in (*SPLITS, *OPEN_SPLITS, *COMPANY_SPLITS, *BUDGET_SPLITS) for name in (split.whole, *split.parts)),
    *(one.name for one in (*SERIES, *COMPANY_SERIES, *RATES)),
    *FLOWS,
    *PRICES,
    "出口", "进口", "经常账户", "出生", "就业", "平均工资", "人均", "存款", "贷款", "财政",
))  # fmt: skip
"""What a text must not speak of twice, or it would have to agree with itself."""
