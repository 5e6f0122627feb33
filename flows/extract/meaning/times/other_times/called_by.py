"""A date that says which thing is meant, and not when: 9月交货的原油, 2022届毕业生, 2023年开工的86个项目."""

from __future__ import annotations

from flows.regex import regex

OF_NOUN_SINCE = regex(
    r"(?![^，。；,;\n\d]{0,8}[累共总合]计?的)[^，。；,;：:\n\d]{1,12}的(?P<number>[\d一二两三四五六七八九十百千万亿.]+[^，。；,;\n\d的]{1,20})"
    r"[，,]?(?:(?:目前|现|如今|至今|其中|全部|均|都|也|尚)*(?:已经?|现已|仍)(?!超|达|占|接近|恢复|成为|突破|相当|致|造成)|(?:其中)?[^，。；,;\n\d]{0,4}[\d.]+[^，。；,;\n\d]{1,3}(?:已经?|现已|仍|尚))(?=[^。；\n]{0,14}\d|[^，。；\n\d]{1,6}[，。；])"
)
"""2023年开工的86个项目中，已有52个竣工: a year that says which things are meant, and not when so many of them have got so far."""
OF_THINGS = regex(
    r"(?!同期|全年|[末底初]|[上下]半年|[一二三四前]+季度)[^，。；,;：:\n\d]{2,14}的[\d一二两三四五六七八九十百千万.,]+[个家户件起例项人名宗处条座台辆所套批][^，。；,;\n]"
)
"""上年审计查出的286个问题: after a year told from now, which things are meant."""
CONTRACT = regex(
    r"份?(?:主力)?(?:交货|交割|合约(?!销售|金额|面积|总?额|负债|资产))|[\u4e00-\u9fff]{1,4}期(?:价|货(?!市场|公司|交易|品种|行业))"
)
"""9月交货的原油, 10月原油期货: a month that names a contract, and no time of its price; what was sold by contract (合约销售) has one."""
CLASS = regex(
    r"(?P<year>20[0-4]\d)(?:届[^，。；、：\n\d]{0,12}?毕业生|级[^，。；、：\n\d]{0,10}?新生)"
)
"""2022届毕业生, 2023级新生: who finishes or begins in a year."""
NAME_AFTER = regex(
    r"(?!年|[一三]季|中报|半年|财年|第|[上下]半|前[一二三]季|[QH]\d)(?!全国|[\u4e00-\u9fff]{2}市|[\u4e00-\u9fff]{2}省)[\u4e00-\u9fff]{2,12}(?:专项|计划|工程|行动|规划|议程|愿景|战略)(?=[，。；、”》）)的]|$)"
)
"""After a year: what is called by it."""
EDITION = regex(
    r"年?(?:“[^”\n]{1,20}”)?[\u4e00-\u9fffA-Za-z·—-]{2,30}?(?:[^社机工协商]会|展|节|赛|杯|论坛|马拉松|博览|庆典|仪式|招聘|招商|活动周?)”?(?:暨[^，。；\d]{2,20})?"
    r"(?:[今昨]天|[今昨]日|当[日天]|上午|下午|晚间?|正式|隆重|成功|如期|盛大|圆满|顺利|再次|在[^，。；\d]{2,20}|于[^，。；\d]{2,12}|同步|同时)*"
    r"(?:举行|举办|召开|[开闭落揭启]幕|落下帷幕|拉开[帷大序]幕|收官|开[赛跑展馆园启锣]|鸣枪|打响|开打|启动|开始|结束|亮相|上演|举[行办])"
)
"""2024江州国际车展开幕: after a year, what is held then and called by it."""
HOLDER_AFTER = regex(
    r"(?![^，。；]{0,12}[获夺摘赢捧](?!得者|奖者))[\u4e00-\u9fff]{2,12}(?:(?:冠军|亚军|季军)队?|得主|获得者|获奖者)(?=[\u4e00-\u9fff])(?![由的是为奖争归属被将花诞产和与及之队杯赛头候])"
)
"""After a year: what somebody holds since then, before the name: 2010年世锦赛亚军土耳其队."""
TITLE_FROM = regex("(?P<listed>[》”」』][、和及与]?)?[《“「『]$")
TITLE_TO = regex("[^。！？；，\\n《》“”「」『』]{1,40}[》”」』](?P<listed>[、和及与]?[《“「『])?")
"""《2021年公报》《2022年报告》: around a date that opens a title, which is one of several where another stands next to it."""


def is_in_listed_title(text: str, start: int, end: int) -> bool:
    """Whether a date at text[start:end] opens one of several titles: “梦想”“2022年十大成果”“未来”等8个展区."""
    opened = TITLE_FROM.search(text, max(0, start - 3), start)
    closed = TITLE_TO.match(text, end) if opened is not None else None
    if opened is None or closed is None:
        return False
    return opened["listed"] is not None or closed["listed"] is not None


HONOUR_AFTER = regex(
    r"年?度?[“「『‘][^，。；\n”」』’]{1,24}(?:(?:人物|称号|之星|标兵|模范|奖[状章项杯]?|榜样?|好人|先锋|工匠|楷模|百强|十佳)[”」』’]|[”」』’]等?(?:荣誉|称号|奖项?(?![励金补])))"
)
"""获评2022年“最美教师人物”: after a year, an honour that is called by it."""


OVER_YEARS = regex(
    r"十[一二三四五]五[”\"」』]?(?:规划)?(?:期间|时期|以来)|(?<![\d第])[三四五六七八九十3-9]年(?:多?来|间)"
)
"""Words of several years that a sentence is told of."""
WON = regex(
    r"(?:获|获得|荣获|获评|评为|被评为|评选为|授予|夺得|入选|捧回|赢得)(?:了|过)?(?:[全国省市县区州]{1,2}级?|国家级?)?$"
)
"""Before the year of what was won."""
WON_OF_YEAR = regex(
    r"年?度?[^，。；,;\d]{0,16}?(?:先进|优秀|文明|十佳|最佳|杰出|百强|示范|模范|标杆|卓越|金牌|星级|奖)"
)
"""2009年度先进单位: an honour of a year, without quotation marks."""


def is_won_of_year(text: str, before: str, end: int) -> bool:
    """Whether a date that ends at `end`, after `before`, is the year of an honour that was won: 获得2009年度先进单位."""
    return WON.search(before) is not None and WON_OF_YEAR.match(text, end) is not None


def is_of_honour(text: str, end: int) -> bool:
    """Whether a date that ends at `end` is the year of an honour: 2022年“最美教师人物”."""
    return HONOUR_AFTER.match(text, end) is not None
