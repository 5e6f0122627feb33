"""A change over all the time that its sentence spans: 从2012年的5亿元增长至2021年的9亿元, 从3月1日的12元上涨5%, 五年来下降9%."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.bases.change import Found
from flows.extract.meaning.nouns.phrases import WINDOW
from flows.extract.meaning.times import relative
from flows.extract.meaning.times.governing.together import ENDS_OF_YEARS
from flows.extract.meaning.times.relative import PLAN_PERIOD
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE_OR_SHORT
from flows.regex import regex

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.bases.change import Change
    from flows.extract.text.layout import Place
    from schemas.records import Figure

PLAN_ENDS = regex(f"到{PLAN_PERIOD}末")
"""到“十四五”末: the last year of a plan."""
FROM_YEAR = regex(r"[从由自](\d{4})年")
_LEVEL = (
    r"[^，。；（()）\d]{0,4}\d[\d.,]*\s?[^，。；（()）\d]{1,6}(?:[（(][^，。；（()）]{1,16}[）)])?"
)
FROM_LEVEL = regex(
    rf"[末底]?的{_LEVEL}(?:[^，。；（()）\d]{{0,4}}[到至为]{_LEVEL}[，,（(](?!同比|环比|[^，。；\d]{{0,6}}[比较]))?(?:年平?均|累计|共|总共|净|实现)*(?:{MOVE_OR_SHORT}|增幅|降幅|涨幅)了?[为达]?{HEDGE}?"
)
"""由2020年的42万人增至96万人，年均增长: between the year of the level that something moved from and how much it moved."""
FROM_DAY = regex(
    rf"[从由自](?:\d{{4}}年)?\d{{1,2}}月(?:\d{{1,2}}日|[初末底])?(?:收盘时?)?的{_LEVEL}(?:累计|共)?{MOVE_OR_SHORT}了?{HEDGE}?$"
)
"""从3月1日的12元上涨: the same within a year."""
ENDS_AFTER = regex("[，,](?:截[至止]|[至到])")
DAYS_REACH, OF_YEAR = 80, regex(r"\d{4}-\d\d(?:-\d\d)?")
LAST_YEAR = regex(r"(\d{4})(?:-12-31)?")
TO_YEAR = regex(r"[至到](\d{4})年")
"""从2012年…增长至2021年: the years that a sentence spans."""


def over_years(
    text: str, figure: Figure, place: Place, start: int
) -> tuple[str | None, str | None]:
    """Period and basis of the figure: 从2012年的…增长至2021年的…，年均增长5% is a change of all those years.

    So is the mean of 到“十四五”末，年均增长7%, of the years of the plan that ends then.
    """
    unchanged = figure.period, figure.basis
    if figure.role != "change" or figure.basis not in ("average_annual", "multi_year", None):
        return unchanged
    low = place.in_sentence(start, WINDOW)
    ends = list(PLAN_ENDS.finditer(text, low, start)) if figure.basis else ()
    plan = relative.plan(ends[-1]["plan"]) if ends else None
    if plan is not None and figure.period == plan.rpartition("/")[2]:
        return plan, figure.basis
    spans = list(FROM_YEAR.finditer(text, low, start))
    since = _since_level(text, figure, spans[-1], start) if spans else None
    if since is not None:
        return since, figure.basis or "multi_year"
    reached = TO_YEAR.search(text, spans[-1].end(), start) if spans else None
    if reached is None or spans[-1][1] >= reached[1]:
        return unchanged
    span = f"{spans[-1][1]}/{reached[1]}"
    closes = ENDS_OF_YEARS.fullmatch(figure.period or "")
    if closes is not None and span == f"{closes[1]}/{closes[2]}":  # 从2012年末到2020年末
        return figure.period, figure.basis or "multi_year"
    if figure.period not in (reached[1], span):
        return unchanged
    return span, figure.basis or "multi_year"


def up_to_aim(text: str, figure: Figure, place: Place, start: int) -> str | None:
    """The years up to the one that the figure is of: those of a plan in the plan itself, or the five that it adds up.

    到2025年，产值达360亿元，年均增长7%, in the outline of the 十四五; 到2025年，能耗五年累计降低13%.
    """
    period = figure.period or ""
    if not period.isdecimal():
        return figure.period
    aims = TO_AIM.findall(text, max(place.block.start, start - AIM_REACH), start)
    if not aims or aims[-1] != period:
        return figure.period
    if FIVE_ADDED.search(text, place.clause.start, start) is not None:
        return f"{int(period) - PLAN_YEARS}/{period}"
    if figure.role != "change" or figure.basis != "average_annual":
        return figure.period
    if OTHER_YEARS.search(text, place.sentence.start, start) is not None:
        return figure.period
    plans = sorted(set(relative.plans_named(text[:OPENING])))
    return plans[0] if len(plans) == 1 and plans[0].endswith(f"/{period}") else figure.period


def _since_level(text: str, figure: Figure, year: re.Match[str], start: int) -> str | None:
    """The years from that of the level which something moved from to the one that governs, where no year is told for its end.

    2023年，客流由2020年的42万人增至96万人，年均增长31%.
    """
    last = LAST_YEAR.fullmatch(figure.period or "")
    if last is None or int(last[1]) <= int(year[1]) + 1:
        return None
    return f"{year[1]}/{last[1]}" if FROM_LEVEL.fullmatch(text, year.end(), start) else None


TO_AIM, AIM_REACH = regex(r"到(?<![截直]到)(20\d\d)年"), 300
"""到2025年: by when something is to be, and how far back that is looked for, in characters."""
FIVE_ADDED = regex(r"(?<![\d第])[五5]年(?:累计|共|总共|合计)")
OTHER_YEARS = regex(
    r"(?<![\d第十])[一二两三四六七八2346-9]年|未来|今后|[从自由][^，。；]{0,8}\d{4}年|[比较与]20\d\d年"
)
"""三年年均, 2021年起: other years than those of the plan."""
OPENING = 400
"""In so many characters at its beginning a plan says which one it is."""
BASE_YEAR = regex(r"(?:[与同和比较]|相[较比]于?)\s?(\d{4})年")
"""与2010年人口普查的N人相比: the year that what a sentence tells is measured from."""


def between_counts(text: str, figure: Figure, place: Place, start: int) -> str | None:
    """The years from the count before, which the sentence names, to the one that the figure is of: 2010/2020, and not its day alone."""
    period = figure.period
    if (
        figure.role != "change"
        or figure.basis not in ("average_annual", "multi_year")
        or not period
    ):
        return period
    bases = BASE_YEAR.findall(text, place.sentence.start, start)
    last = period[: len("2020")]
    return f"{bases[-1]}/{last}" if bases and bases[-1] < last else period


def over_days(text: str, figure: Figure, base: Figure, start: int, end: int) -> str | None:
    """The days from that of the level right before a change, which it moved from, to the one that governs; else its period.

    截至4月15日，股价从3月1日的12元上涨5%. Not where the end is told after it: 从3月1日的12元上涨5%，至4月15日的12.6元.
    """
    period, since = figure.period, base.period
    if figure.role != "change" or base.role != "level" or not (period and since) or figure.basis:
        return period
    first, last = bounds(since)[0], bounds(period)[1]
    is_later = first is not None and last is not None and first < last
    if not is_later or not (OF_YEAR.fullmatch(since) and relative.is_one_day(period)):
        return period
    if FROM_DAY.search(text, max(0, start - DAYS_REACH), start) is None:
        return period
    return period if ENDS_AFTER.match(text, end) else f"{since}/{period}"


def after_two_years(figure: Figure, last: Figure) -> tuple[str | None, str | None]:
    """Period and basis of a change right after what each of two years was: 2020年、2021年出口分别为30亿元、36亿元，增长20%.

    It is of the second year, and measured from the first.
    """
    unchanged = figure.period, figure.basis
    if figure.role != "change" or last.role != "level" or figure.basis not in ("yoy", None):
        return unchanged
    span = SPAN.fullmatch(figure.period or "")
    if span is None or int(span[1]) + 1 != int(span[2]) or last.period != span[2]:
        return unchanged
    return span[2], "yoy"


_YEARS = "(?:[2-9]|[1-9][05]|1[1-46-9](?=年间)|[两二三四五六七八九十]{1,2})"
ALL_ALONG = regex(
    rf"(?s:.*)(?<![\d第])(?:(?:{_YEARS}|[1-9]\d)年(?:来|间)|{_YEARS}年以来|(?:过去的?|[这近前]){_YEARS}年[里间]?(?=，)|(?:19|20)\d\d年以来|十[一二三四五]五[”\"」』]?(?:规划)?(?:期间|时期|以来)|[12]\d{{3}}年?[末底]?\s?[-—~～至到]{{1,2}}\s?[12]\d{{3}}年(?:间|期间|[末底])?(?=，))(?![最首第新的之])(?P<rest>.*)"
)
"""五年来, 2018年以来, “十三五”期间: all the years that what follows is told of; not 五年来最大涨幅."""
OTHER_TIME = regex(
    r"[今去上前明当每逐连同]年|每[年月天]|年均|平均|连续|同期|保持|两位数|新[高低]|最[大小高低快慢好差]|\d\s?[年月日]|季度|(?<!占)[比较](?![重例率值])"
)
"""What ends the reach of such words: another time or base, or that it happened in each of the years."""
SPAN = regex(r"(\d{4})(?:-12-31)?/(\d{4})(?:-12-31|-\d\d)?")
PLAN_YEARS = 4
"""From the first to the last year of a plan."""
PACE = ("增速", "增长率")
AGO = regex(
    r"(?:[比较]|与|同)(?P<years>\d{1,3}|[两二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)多?年[以之]?前的?(?:同期)?(?:相比)?(?![^，。；\d]{0,8}(?:平均|均值))"
)
"""较十年前, 与20年前相比: the time, more than a year back, that a change is measured from."""
OTHER_SINCE = regex(
    r"同比|环比|(?<!相)[比较](?![重例率值为快高低大小多少好])|[今去上明]年|年均|每[年月天]"
)
"""What ends the reach of such words: another base, or another time."""
_CENSUS = r"(?:\d{4}年)?(?:(?:第[一二三四五六七八九十]{1,2}|上一?)次(?:全[国省市区县])?(?:人口|经济|农业|工业|污染源|国土|地名|文物)普查|[一二三四五六七八]普)"
SINCE_CENSUS = regex(
    rf"(?:(?<![同环])比|(?<!比)较){_CENSUS}|[与同和]{_CENSUS}[^，。；\d]{{0,8}}相比"
)
"""比第六次人口普查, 与上次经济普查相比: the census before, which is several years back."""
SINCE_PLAN = regex(rf"(?:(?<![同环对])比|(?<!比)较|[与和同]){PLAN_PERIOD}末")
"""比“十三五”末, 较“十三五”末的9000亿元: the end of a five-year plan, from which on something is measured."""
BARE_YEARS = regex(
    rf"(?<![\d第每续满过来约〇零])(?:[2-9]|[两三四五六七八九]|二?十[一二五]?)年(?:累计|总共|一共|共|净)?{MOVE_OR_SHORT}了?{HEDGE}?$"
)
"""居民存款十年增加: the years right before a verb, which are those that it took; 15年增加 may be of the year 2015."""


def all_along(change: Change) -> Found | None:
    """五年来，案件下降9%; “十四五”期间，能耗要降低13%: what has changed, or is to, in all of the years together.

    A later sentence of such a review goes on with it: 五年来，我们锐意改革。出口增长53%.
    """
    figure = change.figure
    if figure.role != "change" or change.verb in PACE:
        return None
    if "年" in change.clause and not figure.target and BARE_YEARS.search(change.clause):
        return Found("multi_year")
    if figure.indicator is None:
        return None
    span = SPAN.fullmatch(figure.period or "")
    if figure.period is not None and (span is None or span[1] >= span[2]):
        return None
    if span is not None and figure.target and int(span[2]) - int(span[1]) == PLAN_YEARS:
        return None if OTHER_TIME.search(change.clause) else Found("multi_year")
    sentence = change.sentence
    told = ALL_ALONG.match(sentence) if "年" in sentence or "五" in sentence else None
    if told is None and (span is None or int(span[2]) - int(span[1]) != PLAN_YEARS):
        return None
    rest = change.clause if told is None else told["rest"]
    return None if OTHER_TIME.search(rest) is not None else Found("multi_year")


def years_ago(change: Change) -> Found | None:
    """较十年前上升12个百分点, 与20年前相比，增长3倍: measured from several years before; of one year before nothing is said."""
    sentence = change.sentence
    told = AGO.search(sentence) if "年前" in sentence or "年以前" in sentence else None
    if told is None or change.figure.target or told["years"] == "1":
        return None
    return None if OTHER_SINCE.search(sentence, told.end()) else Found("multi_year")


def since_census(change: Change) -> Found | None:
    """比第六次人口普查减少0.4人: measured from the census before, which no country takes every year."""
    sentence = change.sentence
    told = list(SINCE_CENSUS.finditer(sentence)) if "普" in sentence else []
    if not told or OTHER_SINCE.search(sentence, told[-1].end()) is not None:
        return None
    return Found("multi_year")


def since_plan(change: Change) -> Found | None:
    """较“十三五”末增加4000亿元, of 2021 to 2025: over all the years since the end of a plan, where these are what is told of."""
    span = SPAN.fullmatch(change.figure.period or "")
    if span is None:
        return None
    sentence = change.sentence
    told = list(SINCE_PLAN.finditer(sentence)) if "五" in sentence and "末" in sentence else []
    if not told or OTHER_SINCE.search(sentence, told[-1].end()) is not None:
        return None
    last = bounds(relative.plan(told[-1]["plan"]))[1]
    return Found("multi_year") if last is not None and int(span[1]) == last.year + 1 else None
