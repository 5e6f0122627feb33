"""The words that say what a name is of, where it begins and where it ends: a typed view of `language/names.yml`."""

from __future__ import annotations

from functools import cache

import msgspec

from schemas.catalogue.files import FOLDER, load_words


class Possessions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Ends of the names of those that have something, and what they have."""

    holders: tuple[str, ...]
    things: tuple[str, ...]


class Deed(msgspec.Struct, forbid_unknown_fields=True):
    """The nouns of what a deed comes to: its amount, its persons or rides, its money, its time, its part of all."""

    amount: str | None = None
    visits: str | None = None
    money: str | None = None
    time: str | None = None
    share: str | None = None


class Edges(msgspec.Struct, forbid_unknown_fields=True):
    """Where a name begins and ends."""

    stop: tuple[str, ...]
    """In no name, although the segmenter may call them verbs or nouns: where the noun phrase before a number stops."""
    trailing: tuple[str, ...]
    """Between a name and its number: adverbs, hedges and copulas that close the phrase and are no part of it."""
    bases: tuple[str, ...]
    """What a change is measured from, right before it (比同期, 较去年全年)."""
    inside: tuple[str, ...]
    """Of other classes by the dictionary, but inside names: 平均每日房价, 人均月收入."""
    derived: tuple[str, ...]
    """Endings that make a name of a verb: 供应业, 发放额."""
    predicative: tuple[str, ...]
    """Words that only a predicate begins with, some of which the dictionary has as nouns: 50款游戏供用户选择."""
    distinguishing: tuple[str, ...]
    """Words after a measure, beside the verbs of change, that tell it of some and not of others
    (有25家企业利润超过1亿元)."""


class Once(msgspec.Struct, forbid_unknown_fields=True):
    """What is said once and holds for the figures that follow."""

    fronts: tuple[str, ...]
    """What the first member of a list of counts opens with, for all: 新增本土确诊病例29例和无症状感染者93例."""
    governing: tuple[str, ...]
    """Verbs that are said once, before the first member of a list of what was counted (出栏生猪186万头、羊52万只)."""
    shared_heads: tuple[str, ...]
    """Heads that a list writes once, after its last member: 甲、乙和丙价格."""
    studied: tuple[str, ...]
    """Ends of how somebody learns, which is said of who does and of nobody who teaches them
    (学历教育在校生5万人，专任教师3000人)."""
    teaching: tuple[str, ...]
    """Who teaches or works where others learn."""
    aspects: tuple[tuple[str, ...], ...]
    """Sides that one thing has: told alone after another, each is of the same thing (汽车产量35万辆，销量33万辆)."""
    accounts: tuple[str, ...]
    """Ends of the names of what money comes into and goes out of: 一般公共预算."""
    account_sides: tuple[str, ...]
    """The sides of an account: told alone after another, each is of the same one
    (一般公共预算收入50亿元，支出80亿元)."""
    with_balances: tuple[str, ...]
    """Ends of the names of what has assets and liabilities of its own: 直接投资."""
    balance_sides: tuple[str, ...]
    """The sides of such a balance: told alone after another, each is of the same one
    (直接投资资产增加5亿元，负债减少2亿元)."""
    books: tuple[str, ...]
    """What an organisation tells of its books: told alone after another, each is of the same one
    (某协会收入7亿元，支出6亿元)."""
    kept: tuple[Possessions, ...]
    """What sights and works tell of themselves, as organisations do of their books
    (某景区接待游客5万人次，门票收入300万元)."""
    books_of_firms: tuple[str, ...]
    """Those of them that firms alone tell of: of the firm of the sentence before, too
    (某公司营业收入9亿元。净利润1亿元)."""
    without_owner: tuple[str, ...]
    """Measures that do not say what they are of: they are of the thing that a clause before says fares so or so
    (新能源汽车表现亮眼，产量达5万辆)."""
    borne: tuple[tuple[str, ...], ...]
    """Nouns that say in what regard something is measured, and not what: told alone, they are of whoever or whatever
    the clauses before told the number or another measure of (甲品牌出货量970万台，份额9.8%). None that places have,
    too. What is neither called by a name nor counted is only known to have what stands in one group with the measure
    told of it."""
    outlets: tuple[str, ...]
    """Ends of the names of those who do business, beside firms and other organisations."""
    borne_by_all: tuple[str, ...]
    """Nouns before a measure that are everybody's, and nobody who has it: 营业成本, 旅客吞吐量."""
    attending: tuple[str, ...]
    """What those do who come, before their number: 观影人次."""
    of_the_counted: tuple[str, ...]
    """Heads that say how much of something: said alone after a count, they are of what was counted."""
    possessions: tuple[Possessions, ...]
    """What schools, institutions and firms have: said alone after a count of those, it is theirs
    (幼儿园35所，在园幼儿8200人)."""
    subjects_of_firms: tuple[str, ...]
    """Subjects that are of the firm that the sentence is of: 法定代表人为某某，注册资本3亿元."""
    had_by_firms: tuple[str, ...]
    """What a firm alone has, beside its books: 某集团计划上市，估值为40亿美元."""


class Acts(msgspec.Struct, forbid_unknown_fields=True):
    """Verbs, and what comes of what they say."""

    stages: tuple[str, ...]
    """How far works and projects have come: each alone is said of those that were counted before
    (新开工项目412个，竣工287个)."""
    light: tuple[str, ...]
    """Verbs that say no more than that their object was done: 提出抗诉3023件."""
    deeds: dict[str, Deed]
    """What was done, where it stands for how much that comes to, with the nouns of it: 采购1亿元 is the 采购额."""
    reactions: dict[str, str]
    """What is done with what others have published, and what so many of it are: 点赞8万."""
    sums: tuple[str, ...]
    """Verbs of sums that are called by what they are for, where that is said."""
    paying: tuple[str, ...]
    """Verbs and adjectives of money: a bare number in 万 or 亿 right after them is a sum (花了20万, 巨亏21亿)."""
    giving: tuple[str, ...]
    """Verbs of paying whose sum may follow the one whom it is paid (赔偿原告5万元)."""
    spenders: tuple[str, ...]
    """Who or what a sum is spent by, in one word with the deed: 总投资, 斥资."""
    joining: tuple[str, ...]
    """Verbs whose object is no person: so many joined it, or were given it (参加生育保险2.5万人)."""
    outputs: dict[str, str]
    """What is done in a given time, with the noun of how much of it: 年产30万吨水泥 is the 水泥年产量."""
    planting: tuple[str, ...]
    """Verbs of what is done to land for the sake of what grows there: 种植小麦30万亩 is the 小麦种植面积."""
    resettling: tuple[str, ...]
    """What is done with the houses of those who are counted by households alone (累计拆迁200户、3万平方米)."""
    running: tuple[str, ...]
    """What is done with trains, flights and ships as often as they run: 班列共开行162列."""
    gathering: tuple[str, ...]
    """How people come together or stay somewhere, by which those are counted who do: 数百人聚集在广场."""
    prosecuting: tuple[str, ...]
    """What is done with offences: 破获盗窃、抢劫等案件."""
    receiving: tuple[str, ...]
    """How what people bring to an office comes to it: 接到投诉1820件."""
    deciding: tuple[str, ...]
    """How it is decided on, told by the verb alone or with how far: 维持31件，不予公开58件，尚未审结5件."""
    answering: tuple[str, ...]
    """What the office does with it then, told by the verb alone: 办结1650件，转办130件."""
    of_goods: tuple[str, ...]
    """Verbs of goods and buildings, which no person is the object of: 生产, 建成."""
    of_agents: tuple[str, ...]
    """Verbs that only those who act have: 95%的村卫生室能够提供服务."""
    causing: tuple[str, ...]
    """Verbs of what befell those who are counted after them, or what they were made to do: 造成至少9人遇难,
    使3人受伤."""
    befalling: tuple[str, ...]
    """Verbs of what happens to a thing, by which those are told apart to which it did: 12条河流发生洪水."""
    halting: tuple[str, ...]
    """What befell those counted, in a word that the dictionary has as a noun or as a verb: 6个村停水."""
    attaining: tuple[str, ...]
    """Verbs of what anything that is counted came to be or into, by which it is told apart:
    8件作品入选国家级名录, 3个村摘帽."""
    achieving: tuple[str, ...]
    """Verbs of what somebody came to, before how much of it there is: 实现利润3亿元."""
    fulfilling: tuple[str, ...]
    """How something was carried out, right before such a verb: 超额完成."""
    manners: tuple[str, ...]
    """How those counted did it, before the verb, some of which the dictionary has as nouns: 盗窃案成功告破."""
    founding: tuple[str, ...]
    """Verbs of what begins and lasts from then on, before how long ago that was: 成立20年."""
    removing: tuple[str, ...]
    """Verbs of what keeps something away or makes an end of it, before how much of it: 杀灭99.9%细菌."""
    levying: tuple[str, ...]
    """Verbs of a rule that lays down what part is paid, granted or reckoned: 按缴费基数的8%缴纳."""
    progressing: tuple[str, ...]
    """What opens a closing phrase on how far all of those counted have come, which the dictionary has
    as nouns or adverbs: 52项举措落地见效."""
    reworking: tuple[str, ...]
    """Verbs of what is done to some of the things there are, which so are told apart from all of them: 改造危桥18座."""
    impersonal: tuple[str, ...]
    """Verbs that do not say what those did who are counted: 50名代表组成."""
    benefits: tuple[str, ...]
    """Verbs that stay in the name of those whom they are good for: 惠及300万群众."""
    extending: tuple[str, ...]
    """Verbs of whom something extends to, who are counted without a noun: 移送线索12条，涉及15人."""
    concerning: tuple[str, ...]
    """Verbs of what a case, a complaint or a question is about, which tells it apart: 其中涉及物业320件."""
    promising: tuple[str, ...]
    """Verbs of those who will give what follows, and do not measure it: 政府承诺提供50亿欧元."""
    devoted: tuple[str, ...]
    """Verbs after a part of a whole that say what it is devoted to or comes from: 30%用于扶贫."""
    moved_off: tuple[str, ...]
    """Verbs after a part of a whole that say where it is moved: 30%销往海外."""
    deferring: tuple[str, ...]
    """Verbs of what is put off or cut short by some time: 活动延长两天."""
    scoring: tuple[str, ...]
    """Verbs before points: 记6分, 得90分."""
    granting: tuple[str, ...]
    """Verbs of what is granted for a time: 减免企业3个月租金."""
    rendering: tuple[str, ...]
    """Verbs of what is paid or owed for a time, where the due follows: 拖欠工人3个月工资."""
    helping: tuple[str, ...]
    """Verbs of what is given to persons, so that a sum after them is of that: 慰问困难职工287人，金额90万元."""
    effecting: tuple[str, ...]
    """Verbs that make a sum another one than their object is: 减免房租 was not paid, 带动消费 is a part of what was
    spent."""
    with_shares: tuple[str, ...]
    """What becomes of shares: 减持股份100万股."""
    undertaken: tuple[str, ...]
    """What an item of a list opens with that says what is to be done: ；引进教师800名."""
    stative: tuple[str, ...]
    """Verbs of who, where or what those counted are, or what they have: it holds of all of them, and tells none
    apart (9座车站属于二期)."""
    taking: tuple[str, ...]
    """Verbs whose object those mostly are who stand after them, whatever is said of them: 惠及就业困难的群众."""
    having: tuple[str, ...]
    """Verbs of a clause that tells apart the noun after its 的 by what those have or did: 有研发活动的企业."""
    relating: tuple[str, ...]
    """Verbs of a clause that tells apart the noun after its 的 by what it is for, about or past:
    用于项目建设的债券, 涉及商标的案件, 超过警戒水位的站点."""
    of_standards: tuple[str, ...]
    """Verbs of what is done with a standard itself: 工程达到标准, 企业执行标准."""
    furthering: tuple[str, ...]
    """Verbs of helping that say what something is given for where a deed closes that: 厂房支持企业发展,
    and not 技术支持资金."""
    adjusting: tuple[str, ...]
    """Verbs of what somebody does with a rate or a pension, which is named after the verb: 连续三年提高养老金."""
    steady: tuple[str, ...]
    """Verbs of what is done over years, told with 近 and 长达 alone, too: 从事养殖业近十年."""
    completing: tuple[str, ...]
    """Verbs that say no more than that so much has come about: 路基已完成30公里."""
    travelling: tuple[str, ...]
    """Verbs of moving over a distance, which is the extent of nothing: 列车已行驶300公里."""
    objectless: tuple[str, ...]
    """Verbs of what anything came to be that take no object: a noun behind them is told apart by them (上市银行)."""
    opening: tuple[str, ...]
    """How far a shop, a line or a household has come, beside the `stages` of works and projects: 开业, 通车, 入驻."""
    building: tuple[str, ...]
    """What may stand before a verb of what is done to things, joined with it or not: 开工改造, 新建和改造."""
    thoroughness: tuple[str, ...]
    """How far something was done, before the verb: 严重损坏, 直接答复."""
    driving: tuple[str, ...]
    """Verbs of what moves a whole up or down, whose effect is so called, and no mere 影响:
    投资拉动经济增长1.2个百分点."""
    traded: tuple[str, ...]
    """What is done with goods, which their measure is of, too: 新能源汽车内销."""
    business: tuple[str, ...]
    """What firms do, and is not done with them: 出口企业, 采购企业."""
    setting_up: tuple[str, ...]
    """What opens the name of those that have not traded yet: 新设外资企业120家."""
    rivalling: tuple[str, ...]
    """Verbs of coming near to or past what something is only held against: 接近2001年到2010年之和."""
    leaving_behind: tuple[str, ...]
    """Verbs of a time that what is told goes on from, or breaks with: 延续2015年减产的趋势."""
    of_stocks: tuple[str, ...]
    """How stocks went by which they are told apart: 涨停个股."""
    becoming: tuple[str, ...]
    """Verbs of what something became, before 为, and not of what it is of something else:
    由2015年的46%调整为2020年的42%."""


class People(msgspec.Struct, forbid_unknown_fields=True):
    """Those who are counted, who act and who speak."""

    persons: tuple[str, ...]
    """Ends of nouns for persons: who is counted ends there, and what they do begins (20名教师|参加培训)."""
    infants: tuple[str, ...]
    """Those whose age is told in months, where nothing says that it is one: 6个月的宝宝."""
    helped: tuple[str, ...]
    """Those whom a measure is meant for, household by household: 低保对象404万户."""
    benefits: tuple[str, ...]
    """What households and persons are given or are insured by, and are no part of: 城市低保820户."""
    grants: tuple[str, ...]
    """What a government gives somebody for what they did or paid: 按投资额的5%给予补助."""
    favours: tuple[str, ...]
    """What else is given in money, or as a part of what is paid: 获得300元好处费, 享受5%的返现."""
    kin: tuple[str, ...]
    """Nouns for kin and companions, after whom 二人 says how many they are."""
    harms: tuple[str, ...]
    """What becomes of people, though the dictionary calls it a noun or an adjective: 一人重伤."""
    casualties: tuple[str, ...]
    """What a class of accidents is told by, with how many: 一次死亡3人以上."""
    asked: tuple[str, ...]
    """What the names of those open with who answered."""
    settings: tuple[str, ...]
    """Ends of nouns for where those are who are counted: 震区21人受伤."""
    actors: tuple[str, ...]
    """Who makes what it measures: a firm, and not the place it is in."""
    posts: tuple[str, ...]
    """What a trade or a firm has for those who work: 医疗行业增加1.4万个工作岗位."""
    firms: tuple[str, ...]
    """Ends of the names of firms, which have accounts."""
    organisations: tuple[str, ...]
    """Ends of the names of organisations, which keep books of their own."""
    schools: tuple[str, ...]
    """Ends of the names of schools and hospitals, where persons learn and work."""
    teams: tuple[str, ...]
    """Ends of nouns for groups of persons, who are counted as groups and as persons: 救援队伍12支、300人."""
    holders: tuple[str, ...]
    """Places and groups that have what is measured, so that a count of them is no count of that (8个城市的污染物)."""
    had_by_places: tuple[str, ...]
    """How what places have begins, right after those that are counted (14个设区市生态环境状况指数)."""
    sites: tuple[str, ...]
    """Ends of the nouns for where goods are priced, stored and made, and where the weather is measured, beside those
    places."""
    waters: tuple[str, ...]
    """Ends of what water has its quality told of, beside places: 入海河流, 饮用水水源."""
    divisions: tuple[str, ...]
    """Administrative divisions that a number counts without a classifier: 辖7镇8乡."""
    sectors: tuple[str, ...]
    """Ends of the names of institutional sectors and of those in them, whose loans, deposits and trade are told by
    kind."""
    institutions: tuple[str, ...]
    """Ends of the names of courts, hospitals, offices and stations, which act themselves: 264家基层法院新收案件."""
    bodies: tuple[str, ...]
    """Ends of the names of authorities, of one character: 发改委."""
    offices: tuple[str, ...]
    """Ends of the names of offices and societies: 消费者协会."""
    signers: tuple[str, ...]
    """Ends of the names of those who sign a text, right before its day."""
    speakers: tuple[str, ...]
    """Ends of the names of those who foresee and say: 产量预计达到5万吨 is no 产量 that speaks."""
    foreseeing: tuple[str, ...]
    """Who foresees how something will be: 低于分析师平均预估的."""
    parties: tuple[str, ...]
    """Ends of the names of those who have seats in a parliament: 建制派298席."""
    payments: tuple[str, ...]
    """What persons get month by month, which is raised by so much: 上调养老金，每人每月增加45元."""
    relatives: tuple[str, ...]
    """Persons by whose they are, or how young: whose height or weight is told (女儿1米5)."""
    landholders: tuple[str, ...]
    """Ends of the names of those whose land it is, where no list of places has them: 石桥村80亩荷花."""
    dealers: tuple[str, ...]
    """Ends of those who buy more than they sell, or sell more than they buy, at an exchange: 外资买超3亿元."""
    seats: tuple[str, ...]
    """Ends of what persons sit or work in, whose parts are told as persons: 董事会成员中，女性3人."""
    no_firms: tuple[str, ...]
    """Ends of those who are no firm, or of whom nothing else is told than that they are one: 上市公司半年报显示."""


class Measures(msgspec.Struct, forbid_unknown_fields=True):
    """Nouns that say how much, by their ends."""

    ends: tuple[str, ...]
    """Ends of names that say how much, and take no noun for it: 就业人数 is no 就业人数数."""
    measuring: tuple[str, ...]
    """Ends of nouns that say how much, and not of what: told alone, they are of the thing whose measure was told."""
    amounts: tuple[str, ...]
    """Ends of what is an amount by itself and no mere branch: 自筹资金 of 投资, 增值税 of 税收收入."""
    qualities: tuple[str, ...]
    """Ends of nouns that say how good or how much, whatever it is of."""
    per_each: tuple[str, ...]
    """What a mean over so many is told with, by what each of those is: 人均, 生均, 件均."""
    rated: tuple[str, ...]
    """What a rate grades at each of several places, and is not counted itself: 74个断面水质优良比例."""
    statistics: tuple[str, ...]
    """Statistics of what was told, by their bare names: 浓度范围为20～45，平均值为33."""
    of_illness: tuple[str, ...]
    """Rates that an illness has: 传染病报告发病率."""
    uncounted: tuple[str, ...]
    """Ends of nouns that no classifier counts: 最高时速80公里，配车42列."""
    graded: tuple[str, ...]
    """Ends of what is told in degrees, and not counted: 风力8级."""
    heads: tuple[str, ...]
    """Heads that name nothing alone: what they are the measure of is in the clause before 的 (居住在乡村的人口)."""
    relative: tuple[str, ...]
    """Heads that a percentage before them is a measure of (3%的利率), and not a part of (30%的企业)."""
    standards: tuple[str, ...]
    """Ends of nouns of what is set: it moves, in whatever it is told (起征点从10万元提高到15万元)."""
    of_land: tuple[str, ...]
    """Ends of names that say themselves what an amount of land is: 耕地红线18亿亩."""
    yields: tuple[str, ...]
    """What a harvest is measured by, and only that can be more or less of one (增产, 减产)."""
    worths: tuple[str, ...]
    """What an amount before a thing says of it: 价值240元的会员卡."""
    fees: tuple[str, ...]
    """What is taken out of a sum, as a part of it: 扣除10%的手续费."""
    standing: tuple[str, ...]
    """What is so much at any time: its mean over days is no amount of a day (日均余额, 月均库存, 日均在线人数)."""
    reserves: tuple[str, ...]
    """What is held or can be done, of which an amount before it is more or less: 增加1万吨库存."""
    aims: tuple[str, ...]
    """Bases that what is told of comes up to: it is so much of them, whatever they are of."""
    degrees: tuple[str, ...]
    """After an amount and 的, how far it goes, and not what it is of: 达到500万吨的规模."""
    vouchers: tuple[str, ...]
    """Ends of the names of what is worth a sum and is called one: 发放消费券3亿元."""
    bare_sums: tuple[str, ...]
    """Ends of the names of sums that are told without 元: 收了30万好处费, 欠下赌债20万."""
    gaps: tuple[str, ...]
    """How far apart two amounts are, in the unit of both: 销量差距8万辆."""
    rankings: tuple[str, ...]
    """What is told in positions: 排名上升9位."""
    scores: tuple[str, ...]
    """What is told in points (成绩92分), where anything else has a score of them."""
    records: tuple[str, ...]
    """What is told in time and is no 时间 of itself: 纪录9秒83."""
    alerts: tuple[str, ...]
    """What is declared at a level: 启动一级应急响应."""
    rates: tuple[str, ...]
    """Ends of what is a percentage by itself: a rate of a base is no part of it."""
    outcomes: tuple[str, ...]
    """What becomes of some of those that were tested, tried or asked, before 率: 合格率, 检出率."""
    marks: tuple[str, ...]
    """Ends of what is compared with even after a time: 较前一交易日结算价."""
    results: tuple[str, ...]
    """What a business comes to, which a text sets beside what it came to a year before."""
    unpriced: tuple[str, ...]
    """Ends of what is money by itself and has no price: 工资上涨200元."""
    at_sites: tuple[str, ...]
    """What is measured of goods where they are made, stored and sold."""
    sides: tuple[str, ...]
    """Sides of one person or thing, which are told of it and not counted."""
    better_less: tuple[str, ...]
    """In the names of what is better where there is less of it: PM2.5浓度改善6%."""
    starred: tuple[str, ...]
    """Ends of what is told in stars: 服务评分4.5星."""
    sizes: tuple[str, ...]
    """Ends of names that say themselves how long, heavy or dear something is: 售价, 里程."""
    of_progress: tuple[str, ...]
    """How far what is done to things has come, or how well, after the deed: 管网改造完成率."""
    partless: tuple[str, ...]
    """Ends of what is no whole that has parts: 60%的比例来自."""
    carried: tuple[str, ...]
    """How much is carried, which is told in containers, too: 班列发送12万标箱."""
    of_deeds: tuple[str, ...]
    """Ends of heads that the names of several deeds share: 保荐、承销费用."""
    worth: tuple[str, ...]
    """What goods are worth, by the noun alone: 查获假酒3批，货值20万元."""
    structures: tuple[str, ...]
    """What the parts that are told together make up, after the word for all of them: 三次产业结构."""
    lines: tuple[str, ...]
    """Ends of the names of lines that values without a unit are held against: 指数荣枯线."""
    ratios_of_stock: tuple[str, ...]
    """Ends of rates that are ratios of what there is on a day: 资本充足率."""
    for_each: tuple[str, ...]
    """Ends of what is so much for each by its own name: 票价80元一张, 工资300元一天."""
    in_any_unit: tuple[str, ...]
    """Ends of indicators that are measured in whatever unit the thing is: 产量 in pieces, tonnes or litres."""
    carried_out: tuple[str, ...]
    """Ends of what is carried out, so that a part of it is how much of it has been: 为年初预算的102%."""
    of_deals: tuple[str, ...]
    """Ends of nouns for what is told of a deal: 减持均价."""
    budget_items: tuple[str, ...]
    """Ends of the names of items of a budget that say what they are: 住房保障支出."""
    led_by: tuple[str, ...]
    """Ends of measures by which somebody is told to lead or to follow: 以16亿元的票房位居第三."""


class Things(msgspec.Struct, forbid_unknown_fields=True):
    """Nouns that say of what, by their ends."""

    branches: tuple[str, ...]
    """Ends of the names of branches, which have measures and are none."""
    no_branches: tuple[str, ...]
    """Words that end so and are no branches: what people do, and what they study."""
    sized: tuple[str, ...]
    """Things that are told by their size, in one word with its amount: 百亿企业, 亿元项目."""
    with_length: tuple[str, ...]
    """Ends of what has a length, where other nouns are only told by one (100米短跑)."""
    tickets: tuple[str, ...]
    """Ends of the names of tickets: 学生票40元 is what one costs."""
    with_diagonal: tuple[str, ...]
    """Ends of what is told by its diagonal: 55英寸电视."""
    told_by: dict[str, dict[str, tuple[str, ...]]]
    """What things are told by in figures of a kind, by their ends: 50mm镜头 has a 焦距."""
    priced: tuple[str, ...]
    """Ends of what has a price, where so much money stands before it: 一辆30万元的轿车."""
    held: tuple[str, ...]
    """Heads of what a percentage before them is held of: 51%的股权."""
    after_trade: tuple[str, ...]
    """What 出口 and 进口 stand before in names of no goods, from their beginning or at their end: 出口退税,
    进口代理商."""
    works: tuple[str, ...]
    """What is built or done to make a thing, after its name: 水泥生产线项目, 采血管产能扩建项目."""
    arranged: tuple[str, ...]
    """What is arranged for something that is done: 垃圾处置体系, 质量提升示范区."""
    brought: tuple[str, ...]
    """Ends of what people bring to an office: 群众来信, 举报线索."""
    offences: tuple[str, ...]
    """What is told apart by what it is for: 侵犯商标权、专利权等案件."""
    counted_by: dict[str, tuple[str, ...]]
    """Ends of what a classifier counts, by its code in `classifiers.yml`: 家 counts 药店 of 40家药店|安装监控."""
    facets: tuple[str, ...]
    """Facets of a thing, which a verb after them says something of: 从7个方面展示产品."""
    equipment: tuple[str, ...]
    """Ends of what is in use for so many hours."""
    in_units: dict[str, str]
    """Units that end in the noun of what they count (3辆车受损), with the name of that."""
    groups: dict[str, str]
    """Classifiers that are the noun of what others were put into, where none follows (分成6组), with what so many
    of them are."""
    as_units: tuple[str, ...]
    """Nouns that a number takes without a classifier, and that name what it counts where no noun follows
    (分为三部分)."""
    spent_on: tuple[str, ...]
    """Ends of what sums are spent on; 公司成立 and 合同期限 only say when."""
    misfortunes: tuple[str, ...]
    """Ends of the names of what happens to people: 交通事故126起，死亡42人."""
    rivers: tuple[str, ...]
    """Ends of the names of waters, which tell their figures apart: 青河3个站超警戒水位."""
    with_pixels: tuple[str, ...]
    """Ends of what has so many pixels: 后置摄像头5000万像素."""
    priced_themselves: tuple[str, ...]
    """Ends of the names of indices, boards, goods, currencies and prices, which are told by their own prices."""
    attributes: tuple[str, ...]
    """Ends of what schools and firms have and are not counted by: 学校办学条件."""
    means: tuple[str, ...]
    """Nouns for how something is done, after what it is done by: 以招标等方式."""
    facilities: tuple[str, ...]
    """Ends of nouns for what is set up for somebody or something, which a verb tells apart: 社区服务中心."""
    counted_bare: tuple[str, ...]
    """Nouns that begin with what a classifier is, and are counted without one: 五项目获批, 800万户籍人口."""


class Times(msgspec.Struct, forbid_unknown_fields=True):
    """What takes time, and when."""

    lasting: tuple[str, ...]
    """Ends of names that are measured in time: 利用小时, 年龄."""
    spending: tuple[str, ...]
    """What stands between any name and a time that is the name's own: 全程耗时3小时."""
    penalties: tuple[str, ...]
    """Penalties: a term of them has their name, whoever serves it."""
    running: tuple[str, ...]
    """What runs for so long that it is told of them: 20秒的视频."""
    undergone: tuple[str, ...]
    """What is done, undergone or lived through, by nouns that are no verbs: 14年的教学生涯, 35年的婚姻."""
    held: tuple[str, ...]
    """What is held for some days, at the end of its name: 为期两天的教育与科技论坛."""
    agreed: tuple[str, ...]
    """What is agreed on for a term: 为期10年的协议."""
    moments: tuple[str, ...]
    """A time after these is when, or of what kind, and no length: 时隔三年, 今起三天."""
    occasions: tuple[str, ...]
    """Ends of nouns for when something was so: 由上次普查的104.92下降为102.67."""
    phases: tuple[str, ...]
    """Times that come again and again, for each of which a measure is told: 涌水量枯水期为9万方，丰水期达13万方."""
    beginnings: tuple[str, ...]
    """What happens once, and years are counted from: 入学当年, 投产第三年."""
    endings: tuple[str, ...]
    """How a work, a term or a proceeding ends: 2023年6月通车，历时37个月."""
    happening: tuple[str, ...]
    """What tells that something was held or happened on a day, and is told of further: 8月10日，招聘会举行."""
    standing: tuple[str, ...]
    """What is so of something ever since it began, in the clause of its figure: 全程需6天, 年产能1万吨, 遍布5国."""
    parting: tuple[str, ...]
    """How people part, or are away from one another and from somewhere: 阔别十年的故乡."""
    tenures: tuple[str, ...]
    """What somebody is for a time, before 期间: 任职期间."""
    commemorated: tuple[str, ...]
    """What an anniversary is of, beside deeds: 诞辰100周年, 建交50周年."""
    over_time: tuple[str, ...]
    """What is told over a time, or for it, and does not go on so long itself: 五年的变化, 三年的规划."""
    long_by_nature: tuple[str, ...]
    """Ends of what is so long by its nature, and says nothing of what was done: 两年的时间, 三年的历程."""
    bare_doings: tuple[str, ...]
    """What says nothing of what was done by itself: 教书6年的经历 are so many years of 教书."""
    modifiers: tuple[str, ...]
    """Adjectives of a time, which are no part of what it is of: 14年漫长的教学生涯."""


class Speech(msgspec.Struct, forbid_unknown_fields=True):
    """What a clause says beside its figures."""

    saying: tuple[str, ...]
    """Verbs of what was said: 经理表示."""
    foreseeing: tuple[str, ...]
    """Verbs of what is foreseen: 机构预测."""
    laid_down: tuple[str, ...]
    """How an amount had been laid down or foreseen, from which it moved: 由年初预算安排的3%提高到3.8%."""
    telling: tuple[str, ...]
    """Nouns of what happened to those counted, or what was held with them, after what they did (4人遇难的消息)."""
    finding: tuple[str, ...]
    """Verbs that open what was found or is thought, and say of no part what it did: 检查发现存在隐患的20家."""
    states: tuple[str, ...]
    """What a move may be: 增长5%的态势 is no 态势 that grew."""
    outcomes: tuple[str, ...]
    """How each of those counted came out, beside grades, in nouns that are a predicate after their number: 5家亏损."""
    trends: tuple[str, ...]
    """How markets go, told without a number: what goes so is what is told next (创业板指先抑后扬，收报2130点)."""
    digests: tuple[str, ...]
    """What texts call themselves that tell one piece of news after another: 每日要闻."""
    trading: tuple[str, ...]
    """Words of a day on an exchange: what a paragraph tells with them is of the day that the report is of."""
    faring: tuple[str, ...]
    """How things fare, told without a number: 手机业务增长强劲."""
    faring_manners: tuple[str, ...]
    """What is said of the way they do: 持续, 稳步."""
    faring_sides: tuple[str, ...]
    """The sides of a thing that fare: 市场, 产销 of 汽车市场产销两旺."""
    branches_and_goods: tuple[str, ...]
    """Ends of the names of what is made, grown, sold or run, and so has the measures that a text goes on to tell
    after that."""
    whole_economies: tuple[str, ...]
    """Whole economies, and what says nothing of which one it is: they have none of those measures."""
    earning: tuple[str, ...]
    """Persons whose income a text goes on to tell after that."""


class Weather(msgspec.Struct, forbid_unknown_fields=True):
    """The weather."""

    somewhere: tuple[str, ...]
    """Where the weather is so of a part of the place that is told of: it says nothing of what is measured there."""
    fallen: tuple[str, ...]
    """How the names of what the weather does end."""


class Contests(msgspec.Struct, forbid_unknown_fields=True):
    """Contests."""

    beating: tuple[str, ...]
    """What a side does to the other in a contest, by the score before it: 以3:1战胜."""
    scoring: tuple[str, ...]
    """How somebody gets points: 砍下28分."""
    feats: tuple[str, ...]
    """What a side or a player has so many of, without a classifier."""
    medals: dict[str, str]
    """Medals by their metal: 3金2银."""
    finishing: tuple[str, ...]
    """What a result is told before, where nothing is won by name: 以9秒83夺冠."""
    called: tuple[str, ...]
    """What a score is called, right before what a side does by it: 以2:0的比分击败."""
    outdoing: tuple[str, ...]
    """Verbs of a record: 以2米39打破全国纪录."""
    winning: tuple[str, ...]
    """Verbs of what somebody wins: 以9秒83摘得金牌, 包揽8金."""
    placings: tuple[str, ...]
    """What a result in a contest comes to: 以9秒83获得冠军."""
    matches: tuple[str, ...]
    """What a side does in a match, and what matches are called: 甲队迎战乙队."""
    play: tuple[str, ...]
    """What is counted of the play of a match, and its parts: 首节领先7分."""


class Names(msgspec.Struct, forbid_unknown_fields=True):
    """The words of `names.yml`, which tells of each list what it is."""

    edges: Edges
    once: Once
    acts: Acts
    people: People
    measures: Measures
    things: Things
    times: Times
    speech: Speech
    weather: Weather
    contests: Contests


@cache
def vocabulary() -> Names:
    """The words of names, loaded once. Raises CatalogueError if the file is malformed."""
    return load_words(FOLDER / "language" / "names.yml", Names)
