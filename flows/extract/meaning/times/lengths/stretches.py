"""Lengths of time that stand for a period, reckoned from now: 近15年, 两年来, and 五年来 for the plan of those years.

How long something itself lasts belongs in `flows.extract.meaning.subjects.events.durations.lasting`; what they do to the
times told in `flows.extract.meaning.times.reading.on_length`.
"""

from __future__ import annotations

from datetime import date, timedelta

from flows.extract.figures.stated.dates import last_day, number
from flows.extract.meaning.times.other_times.superlatives import A_RECORD
from flows.extract.meaning.times.relative import MONTHS, PLAN_YEARS, PLANS, plans_named
from flows.extract.meaning.times.relative import later as later_than
from flows.regex import regex

RECENT = regex(r"(?:过去|最近|(?<![续时达了为长])近|未来|今后|此后)(?:的|这)?$")
FROM_THE_PAST = regex("[从由](?:过去|此前)的?$")
SHORTENED_TO = regex(r"[^，。；,;\d]{1,8}?[到至为]\s?[\d一二两三四五六七八九十半]")
"""从过去的20天缩短至5天: how long something took before, and no stretch."""
THESE = regex(r"(?<![\u4e00-\u9fff])这$")
FROM_THEN = regex(r"[多余]?(?:以来|来)(?![自到临源])")
"""近15年, 未来10年, 两年来, 6年多来: a stretch of time that its length tells, reckoned from now."""
TOGETHER = regex("(?:总?共计?|一共|累计|总计|合计)")
OPENS = tuple("，。；、：,;:\n\u3000 —")
"""五年累计投入3亿元: at the opening of a clause, the sum of those years."""
RECORD_IN = regex(f"[多余]?(?:以来|来)?(?:{A_RECORD}|的?首个)")
"""创十年来新高, 近五年来最低: how long it was not so, and no time of what is told next."""
AGAINST = regex(
    r"(?:[与同和比较是]|相比于?|相较于|相当于|[高低快慢多少大小强弱好等]于|超过?|接近)(?:过去|最近|此前|近|前)(?:的|这)?$"
)
MEAN_OF = regex(
    r"(?:间|来|以来)?的?(?:历史)?(?:同期)?的?(?:历史)?(?:平均|均值|中位数|中枢|[^，。；,;\d]{0,8}?(?:总和|之和))"
)
LONGEST_AGAINST = len("相较于过去的这")
"""较近5年均值, 高于过去十年的平均水平, 相当于前五年的总和: the stretch that a base of comparison is the mean or the sum of, and no time of what is told."""
MORE_THAN_ONE = tuple("十百廿第近")
LENGTH = regex(r"(\d{1,2}|[一二两三四五六七八九]|十[一二]?)(?:个(?P<month>月)|年)")
DAYS = regex(r"(\d{1,3}|[二两三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)[天日]")
LOOKS_BACK = ("近", "过去", "最近", "此前", "过去的")
"""Before the length of a stretch that ends with the day of 截至: 截至2023年6月30日，过去12个月."""
SEVERAL = 2
"""Fewer days are no stretch of them."""
OF_NOUN = regex(r"内?的[^，。；：,;:\d\n]*[，。；：,;:\n]")
"""近6个月的走势如下图：: only what a noun is of, in a clause that states no figure."""
AFTER_OR_BEFORE = regex("[之以]?(?P<side>[后前])(?=[，,])")
AFTER_AT_ONCE = regex(
    r"(?:[之以]后|后)(?![的将再拟可预计划即第]|还|会|有望|成为|到期|[^，。；\n]{0,12}(?:将|可|会|预计|有望))"
)
"""3个月后涨到2.1万元: likewise without a comma; not 三年后将, which is counted from now."""
SIDED = tuple("年月天日")
"""三年后，, 两个月后，, 十年前，: so much from what was told, at the opening of a clause."""
YEARS, OPENING = "年", 3
"""A length of years, and so near the start of a paragraph it is the time of all of it: 这五年，…, 过去的五年，…."""
FIVE_YEARS, AHEAD, PLAN_REACH = ("五年", "5年"), ("未来", "今后", "此后"), 3000
"""A stretch as long as a plan, which one to come is not, and how far back the plan is looked for, in characters."""
PLAN_HELD_AGAINST = regex(
    '(?:[比较]|[高低快慢多少大小好优]于|超过?)[“"『「]?十[一二三四五]五'
    '|[是为][“"『「]?十[一二三四五]五[”"』」]?(?:规划)?(?:时期|期间)?的[^，。；\\n]{0,10}?(?:倍|总和|之和|[%％])'
)
"""较“十三五”时期, 是“十三五”的1.6倍: a plan that something is only held against."""
PART_OF_PLAN = regex(
    '(?P<plan>十[一二三四五]五)[”"』」]?(?:规划)?(?:时期|期间)?的?(?P<side>[前头后])$'
)
"""“十四五”前三年: the first years of a plan, or the last."""
PLAN_NAME_REACH = 12
SENTENCE_END = regex("[。\n]")
LOOKING_AHEAD = regex("(?:未来|今后|此后)(?:的|这)?$")
LAST_OF_REPORTS = 3
"""Up to this month of a year reports look back on the years before it: 这五年 in one of January 2026 are 2021 to 2025."""

LAST_YEAR = regex(r"(?:^|[，。；：:\s])(?:(?:刚刚)?过去的?一年(?:以?来)?|这?一年以?来)(?=[，,])")
"""一年来，, 过去的一年，: the year of a report; 实施一年来 and 近一年来 are reckoned from another day, 这一年 may be any."""
LAST_YEAR_REACH = 6


MOVED_OVER = regex(r"来?(?:年均|平均每年|累计|净?增[加长]|新增|减少|下降|提[高升]|上升|降低|翻)")
"""十年增加70亿元, 五年年均增长6%: after a length of years at the opening of its clause."""
TOILED = regex(
    r"(?:的|多)?[^，。；\d\n]{0,6}(?:努力|奋斗|奋战|攻坚|建设|发展|探索|实践|改革)(?=[，,])"
)
TOILING = ("经过", "历经", "历时")
"""经过八年不懈努力，: how long it took until something came about."""
DAYS_TOLD = regex(r"(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)")
FIRST_OF = regex(r"(?:^|[，。；：,;\n]|假期?|假日|黄金周|期间|节日)前$")
"""，前三天, 假期前三天: the first days of what was told."""
BEGUN_REACH, WEEK_DAYS = 60, 7
BEGUN = regex(
    r"(?:启动|开[始幕启播售馆业工园通]|启幕|实施|施行|执行|上[映市线]|运[行营]|拉开[帷序]幕|进行|举[行办])[^，。；\d\n]{0,8}[，。；]前$"
)
"""自7月1日启动，前14天: after the day on which something began, the first days of it."""
WEEKS = regex("([两二三四五六2-6])个?(?:周|星期)")
NATIONAL_DAY: str = "国庆"
NATIONAL_HOLIDAY = regex(rf"{NATIONAL_DAY}节?[”\"』]?(?:小?长?假期?|假日|黄金周|放假|期间)*[，,]?$")
A_WEEK_OFF: tuple[str, ...] = ("7天", "七天")
NO_WEEK_OFF = 2008
"""国庆节假期7天: where it lasts a week, it is the first of October, but for the one year in which it began in September."""
HOLIDAY_REACH = 10


def national_holiday(text: str, start: int, end: int, year: int | None) -> str | None:
    """The days of the National Day holiday of a year, where the length at text[start:end] says that it has a week."""
    if not text.startswith(A_WEEK_OFF, start, end) or year in (None, NO_WEEK_OFF):
        return None
    if NATIONAL_HOLIDAY.search(text, max(0, start - HOLIDAY_REACH), start) is None:
        return None
    return f"{year}-10-01/{year}-10-07"


def is_recent(text: str, start: int, end: int) -> bool:
    """Whether the length of time at text[start:end] is a stretch that ends or begins now."""
    if text.startswith("一年", end - 2) and text[end - 3 : end - 2] not in MORE_THAN_ONE:
        return False  # 过去的一年, 一年来: the year of the report
    if FROM_THEN.match(text, end):
        return True
    if (
        text[end - 1] == YEARS
        and TOGETHER.match(text, end)
        and (start == 0 or text[start - 1] in OPENS)
    ):
        return True
    if text[end - 1] == YEARS and THESE.search(text, max(0, start - 2), start):
        return True  # 这五年; 这两天 are now
    if RECENT.search(text, max(0, start - 4), start) is None:
        return False
    is_opened = FROM_THE_PAST.search(text, max(0, start - len("从过去的")), start) is not None
    return not is_opened or SHORTENED_TO.match(text, end) is None


def later(told: str | None, text: str, start: int, end: int) -> str | None:
    """The time that 三年后 or 两个月后 is after what a date named last, as far as that is known to its year, month or day."""
    years = LENGTH.fullmatch(text, start, end)
    if years is not None:
        return later_than(told, number(years[1]), "月" if years["month"] else "年")
    days = DAYS.fullmatch(text, start, end)
    return None if days is None else later_than(told, number(days[1]), "日")


def side(text: str, end: int) -> str | None:
    """后 or 前, where they close the words of a length of time that ends at `end`: 三年后，, 十年前，."""
    found = AFTER_OR_BEFORE.match(text, end) if text[end - 1] in SIDED else None
    return None if found is None else found["side"]


def is_after_at_once(text: str, end: int) -> bool:
    """Whether the clause goes on right after a length of time that ends at `end` and something had passed: 3个月后涨到."""
    return text[end - 1] in SIDED and AFTER_AT_ONCE.match(text, end) is not None


def is_base(text: str, start: int, end: int) -> bool:
    """Whether the mean of the length of time at text[start:end] is what something is compared with: 较近5年均值."""
    if MEAN_OF.match(text, end) is None:
        return False
    return AGAINST.search(text, max(0, start - LONGEST_AGAINST), start) is not None


def is_of_record(text: str, end: int) -> bool:
    """Whether a length of time that ends at `end` says how long something was not so: 创十年来新高."""
    return RECORD_IN.match(text, end) is not None


def up_to(last: date, text: str, start: int, end: int) -> str | None:
    """The days of the length of time text[start:end] that ends with the day `last`: 近12个月 up to 2023年6月30日."""
    found = LENGTH.fullmatch(text, start, end) if text.endswith(LOOKS_BACK, 0, start) else None
    if found is None:
        return None
    after = last + timedelta(days=1)
    at = (
        after.year * MONTHS + after.month - 1 - number(found[1]) * (1 if found["month"] else MONTHS)
    )
    year, month = at // MONTHS, at % MONTHS + 1
    return f"{date(year, month, min(after.day, last_day(year, month)))}/{last}"


def days_up_to(last: date, text: str, start: int, end: int) -> str | None:
    """Likewise, of a length in days: 最近90天, 近两日 up to the day of the text; 一天 and a stretch to come are none."""
    found = DAYS.fullmatch(text, start, end) if text.endswith(LOOKS_BACK, 0, start) else None
    counted = 0 if found is None else number(found[1])
    return None if counted < SEVERAL else f"{last - timedelta(days=counted - 1)}/{last}"


def years_before(text: str, start: int, end: int, spoken_on: date | None) -> str | None:
    """五年来, 这三年, told in the first months of a year: the years up to the last one; None later on, or of another length."""
    found = LENGTH.fullmatch(text, start, end)
    ahead = LOOKING_AHEAD.search(text, max(0, start - len("今后的")), start)
    if found is None or found["month"] or ahead is not None or spoken_on is None:
        return None
    if spoken_on.month > LAST_OF_REPORTS or number(found[1]) == 1:
        return None
    return f"{spoken_on.year - number(found[1])}/{spoken_on.year - 1}"


def five_years_before(spoken_on: date | None) -> str | None:
    """The five years up to the last one, which a report of a year's first months looks back on; None later on."""
    if spoken_on is None or spoken_on.month > LAST_OF_REPORTS:
        return None
    return f"{spoken_on.year - PLAN_YEARS}/{spoken_on.year - 1}"


def year_before(text: str, start: int, end: int, spoken_on: date | None) -> str | None:
    """一年来，, told in the first months of a year: the year before; None later on, or of what has its own beginning."""
    if not text.startswith("一年", start) or end - start != len("一年") or spoken_on is None:
        return None
    told = LAST_YEAR.search(text, max(0, start - LAST_YEAR_REACH), end + len("以来，"))
    if told is None or told.end() < end or spoken_on.month > LAST_OF_REPORTS:
        return None
    return str(spoken_on.year - 1)


def is_moved_over(text: str, start: int, end: int) -> bool:
    """Whether something has moved over the years at text[start:end], which open their clause: 十年增加70亿元."""
    opens = start == 0 or text[start - 1] in OPENS
    return opens and text[end - 1] == YEARS and MOVED_OVER.match(text, end) is not None


def toiled(text: str, start: int, end: int) -> int | None:
    """How many years 经过八年努力 are; None of any other length."""
    length = LENGTH.fullmatch(text, start, end)
    if length is None or length["month"] or not text.endswith(TOILING, 0, start):
        return None
    return number(length[1]) if TOILED.match(text, end) is not None else None


def days_begun(day: str | None, text: str, since: int, start: int, end: int) -> str | None:
    """The first days of what began on a day told at `since`, as the length at text[start:end] says: 暑运自7月1日启动，前14天."""
    if day is None or not 0 <= since < start <= since + BEGUN_REACH:
        return None
    if BEGUN.search(text, since, start) is None:
        return None
    weeks, days = WEEKS.fullmatch(text, start, end), DAYS.fullmatch(text, start, end)
    counted = number(weeks[1]) * WEEK_DAYS if weeks else number(days[1]) if days else 0
    if counted < SEVERAL:
        return None
    first = date.fromisoformat(day)
    return f"{first}/{first + timedelta(days=counted - 1)}"


def first_days(stretch: str | None, text: str, start: int, end: int) -> str | None:
    """The first days of a stretch of them, as many as the length at text[start:end] says: 假期前三天."""
    whole = DAYS_TOLD.fullmatch(stretch or "")
    found = DAYS.fullmatch(text, start, end) if whole is not None else None
    if whole is None or found is None or not FIRST_OF.search(text, max(0, start - 4), start):
        return None
    first, last = (date.fromisoformat(day) for day in whole.groups())
    end_of_part = first + timedelta(days=number(found[1]) - 1)
    return f"{first}/{end_of_part}" if first < end_of_part < last else None


def part_of_plan(text: str, start: int, end: int) -> str | None:
    """“十四五”前三年: the years of the plan that the length of time at text[start:end] is of; None of any other length."""
    of_plan = PART_OF_PLAN.search(text, max(0, start - PLAN_NAME_REACH), start)
    length = LENGTH.fullmatch(text, start, end) if of_plan is not None else None
    if of_plan is None or length is None or length["month"]:
        return None
    first, years = PLANS[of_plan["plan"]], number(length[1])
    if not 1 < years < PLAN_YEARS:
        return None
    last = first + PLAN_YEARS - 1
    return (
        f"{last - years + 1}/{last}" if of_plan["side"] == "后" else f"{first}/{first + years - 1}"
    )


def plan_before(text: str, start: int, end: int, spoken_on: date | None) -> str | None:
    """五年来, 过去五年: the five-year plan that was named last and has passed, as far as the day `spoken_on` tells."""
    if text[start:end] not in FIVE_YEARS or text.endswith(AHEAD, 0, start):
        return None
    ahead = text[max(0, start - PLAN_REACH) : start]
    told = PLAN_HELD_AGAINST.sub("", ahead)
    named = [plans_named(sentence) for sentence in SENTENCE_END.split(told)]
    if spoken_on is None:
        return next((plans[0] for plans in reversed(named) if plans), None)
    past = [plan for plans in named for plan in plans if int(plan[-4:]) <= spoken_on.year]
    return past[-1] if past else None
