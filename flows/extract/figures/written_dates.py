"""How dates and periods are written: years, quarters, months, days, spans of them, times of the clock.

Regular expressions, from the parts of a date to the `PATTERN` of any. Which period a date names belongs in
`flows.extract.figures.stated.dates`.
"""

from __future__ import annotations

from flows.extract.text.alternations import either
from flows.extract.text.joints import JOINTS
from flows.regex import regex
from schemas.catalogue.language import language

TO = r" ?(?:-|—{1,2}|~|至|到|－) ?"
"""Between the two ends of a span."""
YEAR = r"(?:(?:1[0-9]|20|21)\d\d|[一二][〇零一二三四五六七八九]{3})"
MONTH = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九正])"
DAY = r"(?:3[01]|[12]\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])"
DECADE = r"(?:[二三四五六七八九]十|[二三四五六七八][三四五六七八九]十)"
"""八十 and 七八十 before 年代."""
UP_TO_TWELVE = r"(?:1[0-2]|[1-9]|十[一二]?|[一二两三四五六七八九])"
"""How many months: 9 of 前9个月."""


def _short_years(firsts: range, most: int, dash: str) -> str:
    """Two years by their last digits, the second at most so many after the first."""
    return either(
        *(
            f"{first:02}{dash}(?:{'|'.join(f'{last:02}' for last in range(first + 1, first + most + 1))})"
            for first in firsts
        )
    )


SHORT_YEARS = (
    rf"(?:{_short_years(range(20, 35), 3, '[-/—~]')}"
    rf"|20(?=\d\d ?[-/—~至])(?:{_short_years(range(50), 10, f'(?:/|{TO})')}))"
)
"""23/24年, 23-25年: years as brokers write them, and no durations, because so few follow each other; and 2021—25年."""
_QUARTER_FORMS = (
    r"(?<![这该每任那])第?[一二三四1-4](?:季度|财季)",  # 一季度, 第2财季
    r"第[一二三四1-4]季(?!度)",  # 第三季
    r"(?<![A-Za-z])(?:(?<![一-龥])|(?<=[年在于]))[Qq][1-4](?![A-Za-z\d.])(?! ?[款车系级])",  # Q3, and no car
)
QUARTER = rf"(?:{either(*_QUARTER_FORMS)})"
PART_OF_MONTH = r"(?:份?(?:上旬|中旬|下旬|初|底|末|中)?|份)"

PART_OF_DAY = "凌晨|早[上晨]?|清晨|上午|中午|下午|晚[上间]?|傍晚|深夜|夜间"
_PART_OF_DAY = rf"(?: ?(?:{PART_OF_DAY})? ?)"
_HOUR = r"(?:[01]?\d|2[0-4])"
_TIME = rf"{_HOUR}:[0-5]\d(?::[0-5]\d)?"
"""8:30, 20:15:06."""
_HAN_HOUR = "(?:十一二|[一二两三四五六七八九十]{1,2})"
_HAN_MINUTES = (
    r"(?:(?:[零〇][一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?)"
    r"(?:分|(?![〇零一二三四五六七八九十百千万亿多余几来个名位人家只条件台辆元户项次天年岁种张本套支所座例起%]))|[一二三四五六七八九]分)"
)
"""二十 of 九点二十, where nothing follows that it would count; and 五分."""
_AT_HAN = rf"{_HAN_HOUR}点(?:{_HAN_MINUTES}|半(?!径)|整|许|钟(?!表)|(?![\u4e00-\u9fff]{{0,4}}?(?:意见|建议|要求|希望|看法|原因|问题|认识|经验|共识|倡议|理由)))"
MOMENT = rf"(?:{_PART_OF_DAY}(?:{_HOUR}[:时点](?:[0-5]\d(?:[:分](?:[0-5]\d秒?)?)?分?|半|整|许)?|零[时点](?![一二三四五六七八九])|{_AT_HAN}))"
"""A time of the clock after its day: 8时, 上午6时30分, 24时, 零时, 八点."""
_TO_HOUR = rf"{TO}(?:{_HOUR}[时点](?:[0-5]\d分?)?|{_PART_OF_DAY}{_TIME})"
CLOCK = rf"(?:{MOMENT}(?:{_TO_HOUR})?|{_PART_OF_DAY}{_HOUR}{_TO_HOUR})"
"""The same, and a span of it: 8时至10时."""
_PARTS_OF_DAY = (
    r"(?:凌晨|[早晚]高峰|早[上晨]?|清晨|上午|中午|午后|下午|(?<!夜)晚[上间]?|傍晚|夜[里间]|深夜)"
)
_OCLOCK = rf"(?:[点时](?:[0-5]\d分?|{_HAN_MINUTES}|半|多钟?|许|整|钟(?!表))?|:[0-5]\d)"
_NOT_BY = "(?<![涨跌升降挫落加减了超])"
"""After these so many 点 are points of an index."""
_AFTER_AMOUNT = "历耗用需达超满近约长费了续班作.:：/"
"""After these so many 时 last so long: 历时3时."""
_OPENED_BY_HOUR = "制间期代段候刻常效光装尚区速长差分数辰隔限针报评"
"""Before these 时 opens a word: 24时制, 5时段."""
_TIMES = (
    # 上午9时30分, 凌晨三点半
    rf"{_PARTS_OF_DAY}(?:(?:{_HOUR}|{_HAN_HOUR})(?:{_OCLOCK})?{TO})?(?:{_HOUR}|{_HAN_HOUR}){_OCLOCK}",
    rf"{_NOT_BY}{_HOUR}点半?{TO}{_HOUR}点半?(?!位)",  # 7点至9点
    rf"{_NOT_BY}{_HAN_HOUR}点(?:半(?!径)|许|整|钟(?!表))",  # 十点半
    rf"{_HOUR}时[0-5]?\d分(?:[0-5]?\d秒)?",  # 9时30分
    rf"{_HOUR}点(?:[0-5]?\d分|半(?!径)|许|整|钟(?!表))",  # 9点半
    rf"{_HOUR}时(?:许|整|至|—)?(?=[，,。、 许至—~起-]|左右|[前后]|$)",  # 9时许，
    # 8时开始, 14时“海葵”
    rf"(?<![{_AFTER_AMOUNT}])(?<![少多短长低高小大用限]于){_HOUR}时(?=[\u4e00-\u9fff“(])(?![{_OPENED_BY_HOUR}])",
    rf"{_HOUR}[—~至到-]{_HOUR}时(?![{_OPENED_BY_HOUR}])",  # 8-10时, 0至24时
)

_SHORT_YEAR = r"(?:20)?[12]\d"
CODE = rf"(?<![A-Za-z\d.])(?:FY(?:20)?\d\d(?:[QH][1-4])?|20\d\dFY|[1-4]Q{_SHORT_YEAR}|[12]H{_SHORT_YEAR}|{_SHORT_YEAR}Q[1-4]|{_SHORT_YEAR}H[12])(?![A-Za-z\d])"
"""1H23, 3Q2023, 23Q2: as brokers write halves and quarters."""

_LUNAR = "农阴旧夏"
LUNAR_NAMES = tuple(f"{of}历" for of in _LUNAR)
_LUNAR_NAME = f"[{_LUNAR}]历"
_CYCLE_YEAR = "[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年"
LUNAR_MARK = regex(rf"{_LUNAR_NAME}(?:{_CYCLE_YEAR})?闰?$")
"""农历, 农历甲辰年: right before a date of the lunar calendar, to which it belongs."""
_LUNAR_MARKED = either(
    rf"(?<={_LUNAR_NAME})", rf"(?<={_LUNAR_NAME}闰)", rf"(?<={_LUNAR_NAME}{_CYCLE_YEAR})"
)
_HAN_MONTH = "(?:十[一二]?|[一二三四五六七八九正])"
_FIRST_DAYS, _LAST_DAYS = "初[一二三四五六七八九十]", "廿[一二三四五六七八九]?"
"""The days that the lunar calendar alone calls so."""
_LUNAR_DAY = rf"(?:{_FIRST_DAYS}|{_LAST_DAYS}|{DAY})[日号]?"
_HAN_DAY = rf"(?:{_FIRST_DAYS}|{_LAST_DAYS}|(?:二?十)?[一二三四五六七八九]|二?十|三十)"
LUNAR_DAY = rf"{_HAN_MONTH}月{_HAN_DAY}"
"""五月初五, 八月十五: without 日."""
_LUNAR_ALONE = (
    rf"{_HAN_MONTH}月(?:{_HAN_DAY}(?=\))|{_LAST_DAYS}(?!日)|{_FIRST_DAYS}(?=[，。；、,;\s]|$))"
)
"""六月廿七, 五月初五，, (八月十五): no other calendar calls its days so."""
LUNAR_MONTHS = ("腊月", "冬月")
"""The last months of the lunar year by their own names."""
LUNAR = rf"(?:{_LUNAR_MARKED})(?:{YEAR}年)?(?:{MONTH}月(?:{_LUNAR_DAY})?{TO})?{MONTH}月(?:{_LUNAR_DAY}(?:{TO}{_LUNAR_DAY})?)?"
"""六月廿七 of 农历六月廿七: which day it is of the Gregorian calendar only a table could tell."""

_AND = f"[{JOINTS}]"
_QUARTERS_OF_LIST = rf"第?[一二三四1-4](?:{TO}[一二三四1-4])?"
MONTHS_OF_LIST = rf"{MONTH}(?:{TO}{MONTH})?"
_SPAN_OF_DAYS = "前近后这连续达用为第每共去留满期足业了押拘停假逾"
"""After these a number of 日 lasts so long, and names no day."""
_LASTING = r"(?<!超过|少于|多于|延长|缩短|延期|顺延|宽限|至少|至多|最多|最少|最长|最短|间隔|不过)"
"""After these likewise: 超过30日, 不少于7日, 延长15日."""
_QUARTER_OF_LIST = (
    rf"(?:{YEAR}年|(?<![\d.第])){_QUARTERS_OF_LIST}(?=(?:{_AND}{_QUARTERS_OF_LIST}){{1,3}}季度)"
)
"""一 of 一、二季度."""
SHORTENED = either(
    _QUARTER_OF_LIST,
    # 3 of 3、4月
    rf"(?:{YEAR}年|(?<![\d.第前周期拜])){MONTHS_OF_LIST}(?=(?:{_AND}{MONTHS_OF_LIST}){{1,11}}月(?![\d龄]))",
    # 5月1 of 5月1、2日
    rf"(?:(?:{YEAR}年)?{MONTH}月|(?<![\d.周拜{_SPAN_OF_DAYS}])){DAY}(?=(?:{_AND}{DAY}){{1,9}}日(?![内均前后间游]))",
)
"""Members of a list whose last alone has the unit; see `flows.extract.figures.stated.dates.completed`."""
_UNTIL_DAY = rf"{TO}(?:(?:{YEAR}年)?{MONTH}月)?{DAY}[日号]{MOMENT}?"
"""至5月3日, 至3日8时: the second end of a span of days."""
_QUARTER_TO_QUARTER = rf"[一二三四1-4]{TO}[一二三四1-4]季度"
_QUARTER_OR_END = rf"{QUARTER}(?:末|底|初)?"
_NO_HALF_YEAR = r"年月旬周日天夜晌场程段部身截边侧圈区层叶生学赛节球局张卷篇册句集数百价旗导成\d"
"""上半场, 下半月, 上半学期: what else may have a first half."""
BARE_HALF = rf"[上下]半(?![{_NO_HALF_YEAR}])"
"""上半 of 今年上半 and 2023年下半: a half of the year that is named before it, as Taiwan writes; not 上半场, 下半月."""
HALF = rf"(?:[上下]半年|{BARE_HALF})"
"""上半年, or 上半 right behind its year."""
QUARTERS = either(_QUARTER_OF_LIST, _QUARTER_OR_END)
"""第一季度, 第一、二季度: all dates that begin with 第."""
_PARTS_OF_YEAR = (
    rf"[前首]{UP_TO_TWELVE}个?月",  # 前9个月
    r"首[两三]个?季度?",
    r"首个?季度?|首月",
    r"前[一二两三]个?季度",
    r"前三季",
    rf"{QUARTER}{TO}{QUARTER}",  # 一季度至三季度
    _QUARTER_TO_QUARTER,  # 一至三季度
    _QUARTER_OR_END,
    HALF,
    r"全年|年末|年底|末|底|初|年初|年中",
)

_OF_CAPTION = either(*(rf"(?<=[图表]{number}[: ])" for number in (r"\d", r"\d\d")))
_BARE_YEARS = rf"(?:{_OF_CAPTION})(?:19|20)\d\d{TO}(?:19|20)\d\d(?=[\u4e00-\u9fff])"
"""图2:2011-2015财政收入: years without 年, which the caption of a chart or a table begins with."""

REPUBLIC_MARK = regex(r"民国 ?$")
"""Right before the number of a year as Taiwan counts them: it belongs to the date."""
_REPUBLIC = r"(?:(?<=民国)|(?<=民国 ))(?:1[0-3]\d|\d{1,2}|[一二三四五六七八九十]{1,3})年"
"""100年 of 民国100年: the first of these years is 1912."""
_LASTS = r"(?![多来级间内前后历之以老初校庆典传债期企史未品纪风沧名古不大一]|的(?!\d[\d.]*[%倍]))"
"""After these words it is no year: 114年历史, 110年的房屋, and not 108年的92%."""
REPUBLIC_ALONE = regex(
    r"(?:1(?!00)[01]\d|(?<![一二三四五六七八九百])九十[一二三四五六七八九]|一百(?:零[一二三四五六七八九]|一?十[一二三四五六七八九]?))年"
    + _LASTS
)
"""114年: without a month or a mark such a year may as well last so long."""
BEFORE_YEAR = "比较自从至于与"
"""Words that stand right before a year more often than before a length of time."""
REPUBLIC_WITHIN = regex(
    r"(?<=[\u4e00-\u9fff])(?<![达有满逾近约超过共了历第每经期龄限隔违整足])(?<![成创建设]立)(?<![创开建办][校业院馆店])(?=1)"
)
"""旅客113年增加: where such a year may stand right after a noun; not 成立110年, 屋龄110年."""
COUNTED_IN_REPUBLIC = regex(
    r"(?<![\d.])1[01]\d年(?:度(?!过)|(?:1[0-2]|[1-9])(?:月|[至到—-][1-9])|[末底](?![蕴气色])|第[一二三四1-4]季|[上下]半年)|民国 ?1[01]\d年"
)
"""A date of Taiwan's calendar that nothing can last: 112年第3季, 113年6月."""
_IN_REPUBLIC = either(
    rf"{MONTH}月 ?{DAY}(?:{TO}{DAY})?[日号]{CLOCK}?",
    rf"{MONTH}(?:月份?)?{TO}{MONTH}月份?",
    rf"{MONTH}月(?!{DAY}[日号])(?:{PART_OF_MONTH})?",
    *_PARTS_OF_YEAR,
)

ERA = rf"(?:{'|'.join(language().words.eras)})"
"""光绪, 乾隆: by whose reign years are counted."""
LENGTHS_OF_REIGNS = (2, 4)
"""So many characters have their names."""
_AFTER_ERA = either(
    *(
        f"(?<={either(*(era for era in language().words.eras if len(era) == length))})"
        for length in LENGTHS_OF_REIGNS
    )
)
_ERA_YEAR = (
    rf"(?:{_AFTER_ERA})(?:[一二三四五六七八九十]{{1,3}}|\d{{1,2}})[年载](?:{TO}(?:[一二三四五六七八九十]{{1,3}}|\d{{1,2}})年)?"
    rf"(?:{_HAN_MONTH}月(?:{_HAN_DAY}日?)?|{MONTH}月(?:{DAY}[日号])?)?(?![多来间内级制期])"
)
"""二十年 of 光绪二十年, with its month and day; what lasts so long (3年期), or a class of a school (三年级) is none."""
_HAN_YEARS = r"(?:\d{1,4}|[一二三四五六七八九十百〇零]{1,4})"
_UNTIL_YEAR = rf"(?:{TO}公?元?前?{_HAN_YEARS}(?:年|世纪)(?:初|末|中叶)?)?"
_BEFORE_CHRIST = (
    rf"(?<=公元前){_HAN_YEARS}(?:{TO}公?元?前?{_HAN_YEARS})?(?:年|世纪)(?:初|末|中叶|{MONTH}月(?:{DAY}[日号])?)?{_UNTIL_YEAR}"
    r"|(?<=公元)[1-9]\d{1,2}年"
)
"""221年 of 公元前221年, and 618年 of 公元618年, which no four digits tell; 5世纪至前3世纪."""
_BEFORE_ALONE = (
    rf"前\d{{2,4}}年{TO}公?元?前?\d{{1,4}}年(?![后内间])"
    rf"|(?<=[生卒死建亡崩位殁逝]于)前\d{{2,4}}年|(?<=\()前\d{{2,4}}年?{TO}前?\d{{1,4}}年?(?=\))"
)
"""前221年至前206年, 生于前551年: years before Christ without 公元."""
_HISTORY = r"历史(?!(?:(?<=(?:19|20)\d\d年历史)|(?<=[一二][〇零一二三四五六七八九]{3}年历史))(?<!有\d\d\d\d年历史)(?:最|同期|峰|新[高低]|[高低次极][点位值高低]|[纪记]录|均值|平均))"
"""What a year says it lasts by, but for what 历史 is an attribute of: 2000年历史, and not 2008年历史同期, 2022年历史最高."""

IN_BRACKETS = rf"\((?<=[今去上前]\()(?:1[0-3]\d|(?:19|20)\d\d)\)年度? ?(?:{_IN_REPUBLIC})?"
"""(101)年9月 of 今(101)年9月, (2023)年 of 去(2023)年: which year the word before it points at."""
IMPOSSIBLE = (
    rf"{YEAR}年 ?(?:00?|1[3-9]|[2-9]\d)月(?:\d{{1,2}}[日号]|份?(?!\d))",  # 2023年13月
    rf"(?:{YEAR}年 ?)?{MONTH}月(?:3[2-9]|[4-9]\d)[日号]",  # 2023年12月32日
    rf"(?:(?m:^)|(?<=[，。；：、\s(于至自从]))1[3-9]月{DAY}日",  # 13月5日
)
"""Days and months that are written as such, and that no calendar has: what a slip of the pen makes of others."""
_CENTURY = "(?:2[01]|1?\\d|二十一?|十[一二三四五六七八九]?)"
PATTERN = either(
    _ERA_YEAR,
    _BEFORE_CHRIST,
    _BEFORE_ALONE,
    LUNAR,
    _LUNAR_ALONE,
    SHORTENED,
    rf"(?:{_REPUBLIC}|(?<![\d.])1[0-2]\d年)度? ?(?:{_IN_REPUBLIC})",  # 112年第3季, 民国99年12月底
    _REPUBLIC,
    r"(?<![\d.第])1[01]\d年度(?!过|假)",  # 112年度
    rf"(?:(?m:^)|(?<=[，。；：、\s(「『“{BEFORE_YEAR}]))(?<![\d.]){REPUBLIC_ALONE.pattern}",
    rf"(?<=[\u4e00-\u9fff])1(?!00)[01]\d年{_LASTS}(?=[\u4e00-\u9fff]|\d{{3}})",  # 旅客113年增加
    rf"{YEAR}年?{TO}{YEAR}年(?:[上下]半年|{QUARTER}|前三季度|[前首]{UP_TO_TWELVE}个?月)",  # 2022年至2023年上半年
    rf"{YEAR}[-/](?:20)?\d\d(?:赛季|学年|财年|榨季|采暖季|供暖季)",  # 2022/23榨季
    rf"{YEAR}年?(?:[一三]季(?=报)|半年度|半年(?=报)|中(?=报))",  # 2023一季 of 2023一季报
    # In digits alone
    rf"{YEAR}-(?:0?[1-9]|1[0-2])-(?:[0-2]?\d|3[01])(?!\d)(?:[T ]{_TIME})?",  # 2021-01-28 08:30
    # 2024-05: no two years, because the second would be before the first
    r"(?<![-A-Za-z\d.临第号〔\[(/])(?<!号[:：])(?:201[3-9]|20[2-4]\d)-(?:0[1-9]|1[0-2])(?![\d./-]|[号期批A-Za-z])",
    rf"(?<![\d.-])\d\d-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01]) {_TIME}",  # 21-01-28 08:30
    rf"(?:19|20)\d\d(?:0[1-9]|1[0-2])/(?:[0-2]\d|3[01])(?= {_HOUR}:[0-5]\d)",  # 202101/28 of 202101/28 08:30
    rf"{YEAR}/(?:0?[1-9]|1[0-2])/(?:[0-2]?\d|3[01])(?!\d)(?: {_TIME})?",  # 2021/1/28
    rf"{YEAR}\.(?:0?[1-9]|1[0-2])\.(?:0?[1-9]|[12]\d|3[01])(?![\d.])",  # 2021.1.28
    r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\d.]|[万亿])(?<!\d{9})",  # 20210128
    rf"(?<![\d.-])(?:1[0-2]|0?[1-9])-(?:3[01]|[12]\d|0?[1-9]) {_TIME}",  # 1-28 08:30
    *IMPOSSIBLE,
    # With their year
    rf"(?<![\d.]){SHORT_YEARS}年(?![多来级间内])度?",  # 23/24年
    rf"{YEAR}年?{TO}{YEAR}(?:年度?(?!代|来|内)|财年|学年)",  # 2016—2020年
    _BARE_YEARS,
    rf"(?:{YEAR}年|\d\d年) ?{MONTH}月{DAY}[日号]{MOMENT}?{_UNTIL_DAY}",  # 2021年1月28日至2月3日
    rf"{YEAR}年{MONTH}(?:月份?)?{TO}(?:{YEAR}年)?{MONTH}月份?(?!{DAY}[日号])",  # 2021年1—2月
    rf"{YEAR}年{MONTH}月[首前]{DAY}[日天]",  # 2021年1月前20日
    rf"{YEAR}年 ?{MONTH}月 ?{DAY}{TO}{DAY}[日号]",  # 2021年1月28-30日
    rf"(?:{YEAR}年|(?<!\d)\d\d年) ?{MONTH}月(?: ?{DAY}[日号]{CLOCK}?|{PART_OF_MONTH})",  # 2021年1月28日8时, 21年1月底
    rf"{YEAR}的?(?:{QUARTER}(?:末|底|初)?|{HALF}|前三季度)",  # 2021Q1, 2021上半年
    rf"(?<!\d)[12]\d年(?:第?[一二三四]季度|{HALF})",  # 21年一季度
    rf"{YEAR}(?:年度?|财年|财政年度)的?(?:{either(*_PARTS_OF_YEAR)})",  # 2021年前9个月, 2021年末
    rf"{YEAR}财(?:政年度|年)",  # 2021财年
    rf"{YEAR}年(?!代)(?:度)?(?!来(?![自华访])|(?<!(?:19|20)\d\d年)[内间]|多(?!(?<=[比较]\d\d\d\d年多)[\u4e00-\u9fff]{{0,2}}\d)|(?<=000年)[前后内间]|{_HISTORY})",  # 2021年, and no 5000年历史
    # Without it
    rf"{MONTH}月{DAY}(?:[日号]{MOMENT}?)?{_UNTIL_DAY}",  # 1月28日至2月3日
    rf"{MONTH}(?:月份?)?{TO}{MONTH}月份?(?!{DAY}[日号])",  # 1—2月
    rf"{MONTH}月[首前]{DAY}[日天]",  # 1月前20日
    rf"{MONTH}月{DAY}[日号]{CLOCK}?",  # 1月28日8时
    rf"(?<![\d个]){MONTH}月(?:份(?:上旬|中旬|下旬|初|底|末)?|上旬|中旬|下旬|初|底|末)?(?!个)(?:(?!\d)|(?=\d[\d,]*(?:\.\d+)?[万亿元吨%]))",  # 1月份, 1月上旬
    rf"(?<![\d此之日目以提术选期婚产孕赛考职战发])(?<!上市)(?<![^今去明前]年)前(?!一个?月){UP_TO_TWELVE}个?月(?!{DAY}[日号])",  # 前9个月
    # 首9个月, as Hong Kong says, and not 租约首3个月
    rf"(?:(?<=年)|(?<![一-龥]))首(?!一?个?月){UP_TO_TWELVE}个?月(?!{DAY}[日号]|[免内的])|首[两三]个?季度?|首个?季度",
    r"前[一二两三]个?季度",
    r"前三季(?!度)",
    rf"(?<![\d.第]){_QUARTER_TO_QUARTER}",  # 一至三季度
    _QUARTER_OR_END,
    r"[上下]半年(?!度报告|报)",
    rf"(?<=[今去前明本]年){BARE_HALF}",
    # 28日, 28日至30日
    rf"(?:(?<![\d{_SPAN_OF_DAYS}]){_LASTING}|(?<=最[大强高重]为)){DAY}日(?:{MOMENT}{TO}(?:{MONTH}月)?{DAY}日|{TO}{DAY}日)?(?![内均后间游]|前(?!后)|及?以[上下内])(?:{CLOCK})?",
    # 7—8日 at the beginning of a clause or after 于, where it would else last so long
    rf"(?:(?m:^)|(?<=[，。；：:、\s(（”于自从在计])){DAY}{TO}{DAY}日(?![内均后间游左即可不]|前(?!后)|及?以[上下内])",
    rf"(?:(?<=[本当上下]月)|(?<=个月)){DAY}号",  # 5号 of 本月5号
    rf"(?<!\d){DAY}号(?=开始|起|上午|下午|晚|凌晨|中午|召开|举行)",  # 5号 of 5号开始
    # Decades and centuries
    rf"(?<!\d)(?:[上本]?世纪|{DAY}世纪)?(?:[1-9]0|{DECADE})年代(?:初|中期|末|末期|以来)?",  # 上世纪80年代
    rf"{_CENTURY}(?:世纪)?{TO}{_CENTURY}世纪(?!个)",  # 4世纪至14世纪
    rf"{_CENTURY}世纪(?![\d个])",  # 21世纪
    rf"{YEAR}年代",  # 1980年代
    # Times of the clock
    rf"(?<![\d按比为以分例]){_TIME}(?![\d:配胜负领]|\.\d)",  # 8:30
    rf"(?<=为){_TIME}(?={TO}{_TIME})",  # 调整为9:00至21:00
    rf"(?<!\d)(?:{either(*_TIMES)})",
    CODE,
)
"""Any date or period; of two forms that begin alike the longer stands first."""
