"""Words for a time that another time fixes: 去年, 全年, 年末, 上季度, “十五”期间, 目前.

What each word names, given the time that governs where it stands. What a word does to the times told belongs in
`flows.extract.meaning.times.reading.on_word`.
"""

from __future__ import annotations

from datetime import date, timedelta

from flows.extract.figures.stated.dates import HALVES, bounds, last_day
from flows.extract.text.alternations import either, gate
from flows.regex import regex

QUARTERS, MONTHS = 4, 12
A_QUARTER, A_MONTH = timedelta(days=92), timedelta(days=31)
ALMOST_A_YEAR = timedelta(days=364)
QUARTER, MONTH = regex(r"\d{4}-Q\d"), regex(r"\d{4}-\d\d")
YEAR = regex(r"\d{4}")
YEAR_OF = regex(r"(?<![\d-])\d{4}(?!\d)")
"""The years of a period, and no day of 02-29 or month."""
SEVERAL_YEARS = regex(r"\d{4}/\d{4}")
"""Periods as they are written: 2021-Q1, 2021-03, 2021, 2018/2022."""
PLAN = "十[一二三四五]五"
"""One of the five-year plans from 2006 on, by its number."""
_BRACKETED_DAY = r"[(（](?:3[01]|[12]\d|[1-9])[)）]"
_OF_LATE = ("近日", "日前", "近期", "连日来", "前不久", "不久前", "这几天")
_LATELY = "最近"
WORDS = (
    r"(?:当[日天]|同日)(?![起后])",
    rf"(?:(?<![^，。；,;\n\s讯”！？：:])|(?<=记者))(?:{either(*_OF_LATE)}|{_LATELY}(?=[，,]))(?!的|无|内|后)",
    r"(?:(?<=[，。；,;\n于])[次同]|翌)年(?!度|级|份)|(?:(?<=[，。；,;\n于])次|翌)[日月](?![起达均])",
    r"(?<!结转)(?<!转入)[今本当全去上前明同](?:(?<=[今去上前明])年(?!货[节市大]|夜饭|轻[人化的]|味[浓渐足]|糕)|(?<=[本当])[年月季]|(?<=全)月|(?<=全)(?<!年全)年(?!的?(?:目标|计划|任务|预算|预期|调控)[\u4e00-\u9fff]{0,3}的)|(?<=上)个?月|(?<=上)一?季度?|(?<=同)期)(?!度报|份|以来最|水平|同期|结[转余]|旧存|未结|遗留|[^，。；\d]{0,6}(?:翘尾|基数|新影响|新涨价))",
    r"(?<![年上去今前明\d比较初])年[末底](?!余额)",
    r"(?:(?<![^，。；,;\n])|(?<=截[至止]))期(?:末(?![考测复试评成检统作])|初(?![考测]))",
    r"目前(?!为止)",
    r"(?<![年月日号初来起后\d）)])[至迄]今(?![年日天晚早晨春夏秋冬])",
    r"(?<=[，。；,;\n])此后(?![，,还]?将)",
    r"前(?=[，,])(?<![底末初年月日号时]前)(?:(?<=[，。；,;\n][\u4e00-\u9fff]{2}前)|(?<=[，。；,;\n][\u4e00-\u9fff]{3}前)|(?<=[，。；,;\n][\u4e00-\u9fff]{4}前))",
    r"(?<=[，。；,;\n至到])(?:眼下|如今|当前|近年来|近几年来?|近些年来?|多年来)",
    r"(?<=[，。；,;\n])(?:未来|今后|此后)(?=[，,还]?将)",
    r"截[至止]目前|截[至止](?!本?(?:公告|披露|发稿))[^，。；,;\d\n]{2,20}(?:之?日|之?时)(?=[，,])",
    r"(?:(?<![每一两二三四五六七八九十几数多半\d隔下各圆欧(（至到或从])|(?<=截至))(?:[上本这下]个?周|周(?=[一二三四五六日天]))(?:末|六[、和至]?周[日天]|(?<=[上本这下个]周)(?![一二三四五六日天末期边转围刊报])|[一二三四五六日天](?![至到—\-、和周]))",
    r"(?<![^，。；,;\n])周末(?:(?![\u4e00-\u9fff])|(?=期间|[早晚]))",
    r"(?:公布|发布)后(?<=(?:数据|消息|报告|财报|决议)..后)(?=[，,])|(?<=[，,。])现报(?!告|道|价|名)",
    r"(?<=[，。；,;\n])(?:此前|早前|先前)(?=[，,])",
    r"(?<!自)(?:建成|投产|投运|投用|达产|满产|竣工|完工|上市|案发|事发)(?:投产|投运|投用|运营|使用)?[之以]?后(?=[，,可将每]|预计|年(?:[产均销供处加收]|可|发电|利润|税))",
    r"(?<![虚模比草的])拟(?=投资|投建|[新扩改]?建|募|收购|购|出资|斥资|增资|定增|非公开|发行|回购|[增减]持|转让|设立|[新增]开|新增|引进|招|采购|使用|用于?|[以向通与在于])",
    r"(?<=[，。；,;\n市县省区国司院厂社校村镇乡会队部局馆店层域])现有(?!的)",
    r"(?<=[，、；,;])(?:尚?在院(?:治疗)?|在治(?!理)|尚?未结案?|在办(?![理公好])|尚存|结存)",
    r"(?<![^，。；,;\n])(?:(?:通常|平时|平日里?|历来)(?=[\u4e00-\u9fff，])|一般(?=情况下|每[年月周天日次]|[在需要会])|每(?:年|月|周|季度?|[天日])(?=[都分会可要须需]|固定|定期|一般|通常|平均可))",
    r"期间|(?<![年月季])之初(?=[，,])",
    r"本次(?:发行|上市|交易|收购|重组|增资|变更|转让|权益变动|增持|减持)前(?=[，,])",
    r"年初至本?报告期末",
    r"(?<![年度\d])(?:第?[一三]季度?|半年度?|中|年)报(?=(?:数据|公告)?(?:显示|披露)[，,：:])",
    r"(?<=披露|公布|发布|露了|布了)(?:第?[一三]季度?|半年度?|中|年)报(?=[，,：:])",
    rf"[今昨前]{_BRACKETED_DAY}[日晚晨](?!起)|明{_BRACKETED_DAY}日|报告期(?:内|(?!初))|截[至止]发稿|今[日天早晨晚](?!后|起)|昨[日天晚晨]",
    r"(?<![\u4e00-\u9fff“])(?:明[日天早晚](?!后|[之的]?星)|前天)",
    r"(?<![\u4e00-\u9fff\d])年初(?:以来|至今|到现在|迄今)",
    r"(?<![\d一二两三四五六七八九十百几数多半年财学当本同每全去明今近限期龄周保届创下出])年内(?!新[高低])(?=[，,将拟预计有望可力争再还仍已累共首完成新增投涨上下跌减])",
    rf"(?<![一二三四五六七八九十]){PLAN}(?:(?=[”\"』]?(?:时期|期间|以来))|(?<=[“\"『]...)(?=[”\"』](?:[，,]|新增|累计|[全我][省市县区州国]|推动|守住))|[”\"』]?期?末)",
    r"(?<=[“\"「])(?:[八九十]五)(?=[”\"」](?:时期|期间|以来|计划|规划))",
)
WORD = regex(f"{gate(WORDS)}(?:{either(*WORDS)})")
"""Every such word; not 年度报告, 上年末余额, 上年结转, 上年旧存, 结转上年度, 网上年货节, 上年涨价的翘尾因素, 今年价格变动的新影响."""
OF_LATE = (*_OF_LATE, _LATELY)
"""Days before that of the text, of which no time told before is."""
RECENTLY = ("近年来", "近几年", "近几年来", "近些年", "近些年来", "多年来")
SO_FAR_OF = ("今年", "本年", "本年度", "本月", "本季度", "以来")
"""Times that go on up to the word for now right after them."""
TO_NOW = ("至今", "迄今")
AT_PRESENT = ("目前", "眼下", "如今", "当前", "截至目前", "截止目前")
"""The day that the text speaks from, where it says which that is."""
NOW = (*AT_PRESENT, *RECENTLY)
"""These tell of now or of the last years, whatever was told before."""
AS_OF = ("截至", "截止")
BEFORE = "前"
AFTERWARDS = "此后"
PLANNED = "拟"
"""公司拟投资36亿元: of no time that has passed; a dividend is of the year that it is paid for."""
IN_STOCK = "现有"
"""After a stretch of months or days, what there is at its end: 现有疑似病例2例; else what there is on the day of the text."""
LEFT_OVER = (
    "在院", "在院治疗", "尚在院", "尚在院治疗", "在治", "未结", "未结案", "尚未结", "尚未结案", "在办", "尚存", "结存",
)  # fmt: skip
"""Likewise, of what a stretch has added up, how much is not done at its end: 累计收治320人，出院270人，在院50人."""
ELSEWHERE = ("未来", "今后", AFTERWARDS, "此前", "早前", "先前", BEFORE)
BEFORE_OR_AFTER = (BEFORE, "后", "之初")
"""未来将提供4000套, 此前，公司裁员300人, 退休前，他有20个徒弟, 成立之初，会员20人, 建成投产后，年产30万吨: no time that has been told, for their sentence."""
WITHIN_DAY = (AFTERWARDS, BEFORE)
"""After a day these are later or earlier on it (7月5日，盘中下跌5%，此后上涨2%), after a longer time they may be out of it."""
TODAY = ("今", "截", "公", "发", "现")
"""What words for the day that a text speaks from begin with: 今日, 截至发稿, 数据公布后, 现报."""
DAYS_FROM_NOW = {"前": -2, "昨": -1, "明": 1}
"""How many days 前天, 昨晚, 明日 are from it."""
OTHER_DAYS = tuple(DAYS_FROM_NOW)
OF_MONTH_BRACKETED = regex(r"[(（](\d{1,2})[)）]")
"""昨（30）日: which day of its month that is."""
PLANS = {
    "八五": 1991, "九五": 1996, "十五": 2001, "十一五": 2006, "十二五": 2011, "十三五": 2016, "十四五": 2021, "十五五": 2026,
}  # fmt: skip
"""The first year of each five-year plan."""
PLAN_PERIOD = rf"[“\"「『]?(?P<plan>{PLAN})[”\"」』]?(?:规划)?(?:时?期)?"
"""“十四五”时期."""
NAMED_PLAN = regex(f"(?<![一二三四五六七八九十]){PLAN}(?![一二三四五六七八九十])")
PLAN_YEARS, LONGEST_PLAN, END = 5, 3, "末"
SHIFTS = {"今": 0, "本": 0, "去": -1, "上": -1, "前": -2, "明": 1}
"""How many years 今年, 去年 … are from the year that a text speaks from."""
YEARS = ("今年", "去年", "前年", "明年")
"""A year that the text counts from its own; where that is not known, they end what governed."""
WITHIN_YEAR = ("年内", "年初以来", "年初至今", "年初到现在", "年初迄今")
"""The year that the text speaks from, or else the one that is told of, as far as it has gone or is to go."""
OF_SENTENCE = (*WITHIN_YEAR, "明年")
"""Within a sentence these are its time alone: 公司最早明年就能投产。储量为9亿吨: the stock is no forecast."""
COMING = ("今年", "明年")
"""What a text turns to after it has told of a year that has passed."""
DAYS_OF_WEEK, WEEKDAYS, SATURDAY = 7, "一二三四五六日天", 5
WEEKS_FROM_NOW = {"上": -1, "下": 1}
"""How many weeks 上周 and 下周 are from that of the text."""
THAT_YEAR = "当年"
OF_YEAR = ("全年", THAT_YEAR)
SAME_OR_NEXT = {"同": 0, "次": 1, "翌": 1}
HABITS = ("通常", "平时", "平日", "历来", "一般", "每")
"""通常需3天, 每年分两次发放: what is done again and again, of no time that was told before its sentence."""
OPENING_OF_SPELL, CLOSE_OF_SPELL = "期初", "期末"
"""The last day before the time that is told of, and its own last: 期初, 期末, 同期末; not 期末考试."""
UNITS = "年月日"
"""How many years, months or days 同年, 次月, 翌日 are from the one that a date named last."""
OF_MONTH = ("本月", "当月")
WHOLE_MONTH = "全月"
MONTH_BEFORE = ("上月", "上个月")
COUNTED = ("上年", *MONTH_BEFORE)
"""Said twice, it is one year or month: 上月新增贷款12亿元，上月末余额86亿元."""
OF_DAY = ("当日", "当天", "同日")
OF_QUARTER = ("本季", "当季")
OF_PART = ("本月", "当月", "当日", "当天", "本季", "当季")
"""A day, month or quarter that the words before it fix."""
YEAR_ENDS = ("年末", "年底")
"""How the end of a year is told: 2023年末."""
CLOSING = regex("[年度]?[末底](?![部层端])")
"""去年底, 上年度末, 上月末, 今年年底: after such a word, its last day and not all of it."""
THIS_AND_NEXT = "今明"
"""今明两年: this year and the next."""
CALENDAR, CENTURIES, CLOCK = "年月日号季旬纪代度Q-/HF.", ("19", "20"), ":时点"
"""A date without any of the first is a time of the clock, of a day that the words before it name; 2022 is, and 20:22 is not."""

CLOCK_SPAN = regex(r"\D{0,3}\d{1,2}(?:[:时点]\S{0,2})? ?- ?\d{1,2}(?::\d\d|[时点]\S{0,2})")
"""上午8:30-12:30, 10-12点: the dash is no part of a date."""


REPORTING, SINCE_JANUARY, REPORT = "报告期", "年初至", "报"
REPORTED = {"03-31": "{}-Q1", "06-30": "{}-H1", "09-30": "{}-01/{}-09", "12-31": "{}"}
"""What a report tells of, by the day that it closes with."""


def reporting(governing: str | None) -> str | None:
    """The time that a report tells of: the year of 2022年末 is that of 报告期内 after it; any other time goes on."""
    year, dash, day = (governing or "").partition("-")
    return REPORTED[day].format(year, year) if dash and day in REPORTED else governing


DISCLOSED = regex(
    r"(?:披露|公布|发布|公告|出炉|交出)了?(?:其|公司)?(?<!年)(?:(?:第?(?P<first>一)|(?P<third>三))季度?|(?P<half>半年度?|中)|(?P<year>年))报[^。；\n\d]*$"
)
"""8月23日晚间披露半年报，报告期内: up to the words for the time of a report, which one that is."""
NAMED_REPORT = regex(
    r"(?:第?(?P<first>一)|(?P<third>三))季度?报|(?P<half>半年度?|中)报|(?P<year>年)报"
)
REPORT_CLOSES = {"first": "03-31", "half": "06-30", "third": "09-30", "year": "12-31"}
REPORT_REACH = 80
"""How far before 报告期 the report is named, in characters."""


def of_report(report: str, day: date | None) -> str | None:
    """The time that 半年报 tells of, the last such that is over on a day: the first half of the year in August."""
    named = NAMED_REPORT.fullmatch(report)
    return None if named is None else _closed_before(named.lastgroup or "", day)


def of_disclosed(text: str, at: int, day: date | None) -> str | None:
    """Likewise, of the report that the sentence of 报告期, which stands at an offset, says was disclosed."""
    told = DISCLOSED.search(text, max(0, at - REPORT_REACH), at)
    return None if told is None else _closed_before(told.lastgroup or "", day)


def _closed_before(report: str, day: date | None) -> str | None:
    if day is None:
        return None
    closes = REPORT_CLOSES[report]
    year = day.year if f"{day.month:02}-{day.day:02}" > closes else day.year - 1
    return REPORTED[closes].format(year, year)


def is_reported(word: str) -> bool:
    """Whether a word is of the time that a company's report tells of, or of the year up to its close: 年初至报告期末."""
    return word.startswith((REPORTING, SINCE_JANUARY))


def is_report(word: str) -> bool:
    """Whether a word is a report that a company has disclosed: 半年报显示，."""
    return word.endswith(REPORT)


def reported(word: str, of_report: str | None) -> str | None:
    """The time of a report, or the months from January to its close: 年初至报告期末 of a third quarter are nine months."""
    return reporting(last_of(of_report)) if word.startswith(SINCE_JANUARY) else of_report


def is_clock(text: str) -> bool:
    """Whether a date is a time of the clock alone: 11时 of 当天11时, whose day the words before it name."""
    if text in HALVES:
        return False
    if any(mark in text for mark in CALENDAR):
        return CLOCK_SPAN.fullmatch(text) is not None
    return any(mark in text for mark in CLOCK) or not any(mark in text for mark in CENTURIES)


def week(word: str, today: date | None) -> str | None:
    """The days of 上周 or 下周, from Monday to Sunday, of 上周末, or the one that 周四 or 上周五 names; a bare 周四 is the last one."""
    if today is None:
        return None
    shift = timedelta(days=DAYS_OF_WEEK * WEEKS_FROM_NOW.get(word[0], 0))
    monday = today - timedelta(days=today.weekday()) + shift
    at = WEEKDAYS.find(word[-1])
    is_end = word.endswith(END) or word.count("周") > 1
    if at < 0 and not is_end:
        return f"{monday}/{monday + timedelta(days=DAYS_OF_WEEK - 1)}"
    named = monday + timedelta(days=SATURDAY if is_end else min(at, DAYS_OF_WEEK - 1))
    if named > today and word[0] == "周":
        named -= timedelta(days=DAYS_OF_WEEK)
    return f"{named}/{named + timedelta(days=1)}" if is_end else str(named)


def is_longer_than_week(period: str | None) -> bool:
    """Whether a period is known, and holds more than one week: what is told of 上周 is no part of it that is known."""
    first, last = bounds(period)
    return first is not None and last is not None and (last - first).days >= DAYS_OF_WEEK


def is_longer_than_month(period: str | None) -> bool:
    """Whether a period is known, and holds more than one month: 一季度, 1—11月."""
    first, last = bounds(period)
    return first is not None and last is not None and last - first >= A_MONTH


def day(word: str, today: date | None) -> str | None:
    """The day that 今日, 截至发稿, 昨晚 or 昨（30）日 names; the last only where it is that day of its month."""
    if today is None:
        return None
    named = today + timedelta(days=DAYS_FROM_NOW.get(word[0], 0))
    of_month = OF_MONTH_BRACKETED.search(word)
    return None if of_month and int(of_month[1]) != named.day else str(named)


def day_near(number: int, today: date) -> date | None:
    """The day of that number which is nearest to a day, and at most a week from it: 昨日（30日）."""
    near = (today + timedelta(days=days) for days in range(-DAYS_OF_WEEK, DAYS_OF_WEEK + 1))
    found = [one for one in near if one.day == number]
    return min(found, key=lambda one: abs(one - today), default=None)


def is_one_day(period: str | None) -> bool:
    """Whether a period is a single day."""
    first, last = bounds(period)
    return first is not None and first == last


def is_day(word: str) -> bool:
    """Whether a word names the day of the text, or one near it."""
    is_near = word.startswith(OTHER_DAYS) and word[1:2] not in ("年", "")
    return is_near or (word.startswith(TODAY) and word[1] != "年")


def is_elsewhere(word: str) -> bool:
    """Whether a word leads away from the time that is told of: to before it, or to after something has come about."""
    return word in ELSEWHERE or (word.endswith(BEFORE_OR_AFTER) and not is_day(word))


def is_unnamed_day(word: str) -> bool:
    """Whether a word is of a day that the text does not name: 截至招股书签署日."""
    return word.startswith(AS_OF) and word.endswith(("日", "时"))


def is_day_to_come(word: str) -> bool:
    """Whether a word names the day after that of the text, which its sentence alone is of: 明日，开往甲地的列车停运5趟."""
    return word.startswith("明") and is_day(word)


def is_plan(word: str) -> bool:
    """Whether a word names a five-year plan, or the end of one: 十四五, 十三五”末."""
    return word[:LONGEST_PLAN] in PLANS or word in PLANS


def plan(word: str) -> str | None:
    """The years of a five-year plan, or its last one where the word names its end (十三五”末)."""
    first = PLANS.get(word) or PLANS.get(word[:LONGEST_PLAN])
    if first is None:
        return None
    last = first + PLAN_YEARS - 1
    return str(last) if word.endswith(END) else f"{first}/{last}"


def years(first: int, last: int) -> str:
    """The years from the first to the last."""
    return str(last) if first == last else f"{first}/{last}"


def plans_named(text: str) -> list[str]:
    """The years of the five-year plans that a heading or a line names, in order."""
    return [period for one in NAMED_PLAN.finditer(text) if (period := plan(one[0]))]


def month_before(period: str | None, today: date | None) -> str | None:
    """The month before the one that a period ends in, or before today's: the 上月 of 1—7月 is June.

    It is that of today after a whole year, too, where today is known.
    """
    first, last = bounds(period)
    is_year = first is not None and last is not None and last - first >= ALMOST_A_YEAR
    told = today if last is None or (is_year and today is not None) else last
    if told is None:
        return None
    day = told.replace(day=1) - timedelta(days=1)
    return f"{day.year}-{day.month:02}"


def month_from(today: date, word: str) -> tuple[int, int]:
    """The year and the month that 本月 or 上月 names on a day."""
    first = today.replace(day=1)
    named = first - timedelta(days=1) if word.startswith("上") else first
    return named.year, named.month


def one_before(period: str | None) -> str | None:
    """The month before a month, the quarter before a quarter; None before any other period."""
    if period is not None and QUARTER.fullmatch(period):
        return quarter_of(period, None, shift=-1)
    return month_before(period, None) if period is not None and MONTH.fullmatch(period) else None


def is_counted_on(word: str) -> bool:
    """Whether a word counts on from what a date named last: 次年, 翌日, 同年; not 同日, which may be that of the text."""
    return word[0] in SAME_OR_NEXT and word[1] in UNITS and word not in OF_DAY


def counted_on(word: str, told: str | None) -> str | None:
    """The year of 次年 and 同年, the month of 次月 or the day of 次日, after what a date named last."""
    return later(told, SAME_OR_NEXT[word[0]], word[1])


def a_year_before(period: str) -> str:
    """The same year, part of a year or stretch of days, a year earlier."""
    return YEAR_OF.sub(lambda year: str(int(year[0]) - 1), period)


def later(told: str | None, number: int, unit: str) -> str | None:
    """The year, month or day so many after the one that a period lies in; None where it is longer than that."""
    first, last = bounds(told)
    if first is None or last is None:
        return None
    if unit == "年":
        return str(first.year + number) if first.year == last.year else None
    if unit == "月":
        month = first.year * MONTHS + first.month - 1 + number
        is_within = (first.year, first.month) == (last.year, last.month)
        return f"{month // MONTHS}-{month % MONTHS + 1:02}" if is_within else None
    return str(first + timedelta(days=number)) if first == last else None


def month_of(period: str | None, today: date | None) -> str | None:
    """The month that a period ends in, or today's: the 当月 of 1—7月 is July."""
    last = bounds(period)[1] or today
    return None if last is None else f"{last.year}-{last.month:02}"


def whole_month_of(period: str | None) -> str | None:
    """The month that a day or some days lie in, which 全月 is after them; any longer period itself."""
    first, last = bounds(period)
    if first is None or last is None or (first.year, first.month) != (last.year, last.month):
        return period
    return f"{first.year}-{first.month:02}"


def quarter_of(period: str | None, today: date | None, *, shift: int = 0) -> str | None:
    """The quarter that a period lies in, or has just ended in, or else today's, so many quarters on; None of a longer period alone."""
    first, last = bounds(period)
    is_in_one = first is not None and last is not None and last - first < A_QUARTER
    has_just_ended = last is not None and today is not None and today - last <= A_MONTH
    day = first if is_in_one else last if has_just_ended else today
    if day is None:
        return None
    quarter = day.year * QUARTERS + (day.month - 1) // 3 + shift
    return f"{quarter // QUARTERS}-Q{quarter % QUARTERS + 1}"


def year_of(period: str | None) -> str | None:
    """The year that a period begins in; the period itself where it names no days or is a year."""
    first, last = bounds(period)
    if first is None or last is None:
        return period
    whole = first.year == last.year and (first.month, last.month, last.day) == (1, MONTHS, 31)
    return period if whole else str(first.year)


def to_date(period: str | None, year: str | None, today: date | None) -> str | None:
    """The months of a year up to the one that a period ends with, where that is this month or the one before: 今年以来 after 7月.

    None where it ends within a month, or with the year.
    """
    last = bounds(period)[1]
    if last is None or str(last.year) != year or last.month == MONTHS:
        return None
    if last.day != last_day(last.year, last.month):
        return None
    if today is not None and not 0 <= months_between(last, today) <= 1:
        return None
    first, end = f"{year}-01", f"{year}-{last.month:02}"
    return end if first == end else f"{first}/{end}"


def months_between(earlier: date, later: date) -> int:
    """How many months lie between those of two days."""
    return (later.year - earlier.year) * MONTHS + later.month - earlier.month


def closing_at(text: str, end: int) -> int:
    """Where the words end that go on at `end` with the close of a time (去年底), or `end` itself (去年)."""
    closing = CLOSING.match(text, end)
    return end if closing is None else closing.end()


def last_of(period: str | None) -> str | None:
    """The last day of a period, where it is known: 2023-12-31 of 2023 for 去年底."""
    last = bounds(period)[1]
    return None if last is None else str(last)


def eve_of(period: str | None) -> str | None:
    """The last day before a period, where that is known: 2022-12-31 of 2023 for 期初."""
    first = bounds(period)[0]
    return None if first is None else str(first - timedelta(days=1))


def end_of_year(period: str | None) -> str | None:
    """The last day of the year that a period ends in: 年末 of an account of 2022."""
    last = bounds(period)[1]
    return None if last is None else f"{last.year}-12-{last_day(last.year, MONTHS)}"
