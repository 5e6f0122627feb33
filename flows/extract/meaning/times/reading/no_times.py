"""Dates that are no time of what is told next: part of a name, only compared with, when something was published or founded.

What is a time of it does more, in `flows.extract.meaning.times.reading.on_date`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds, is_lunar
from flows.extract.meaning.times import relative
from flows.extract.meaning.times.governing.accounts import CAPTION, is_within
from flows.extract.meaning.times.governing.local import OUT_OF
from flows.extract.meaning.times.lengths import lasted, until
from flows.extract.meaning.times.now.anchoring import YEAR_WRITTEN, sentence_before
from flows.extract.meaning.times.other_times import (
    base_times,
    called_by,
    founded,
    left_behind,
    levels_of_then,
    publishing,
    superlatives,
)
from flows.extract.meaning.times.reading.on_word import read_words
from flows.extract.meaning.times.state import Published
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.meaning.times.dated import Dated
    from flows.extract.meaning.times.state import State

LASTED = ("天的", "日的")
"""为期40天的: before the name of what lasted so long."""
CENTURY = "世纪"
"""Too long a time for any figure to be of, and part of names: 21世纪海上丝绸之路."""

DIGIT = regex(r"\d")
SINCE_THEN = regex("了?[自从]$")
"""结束了自2015年: between what breaks with a time and when that began."""
EACH_YEAR, OF_EACH_YEAR = (
    "每年",
    regex(r"(?<![^，。；：,;:\n])每年(?!末|底|初)|(?<![比较于])每年[的于在从]?$"),
)

SINCE_WHEN = "以来"
"""这是1988年以来首次: since when there has been no other, which is no time of the rank."""


def _is_century(_state: State, date: Dated) -> bool:
    """21世纪海上丝绸之路."""
    return date.written.endswith(CENTURY)


def _is_of_lunar_calendar(_state: State, date: Dated) -> bool:
    """8月13日，农历六月廿七: which day of another calendar it is; what follows is still of the day told before."""
    return is_lunar(date.written)


def _is_of_contract(state: State, date: Dated) -> bool:
    """9月交货的原油: a month that names what is traded."""
    return called_by.CONTRACT.match(state.text, date.end) is not None


def _is_in_name(state: State, date: Dated) -> bool:
    """A year that is part of a name: 2030国家科技重大专项, 截至3月31日的2023财年."""
    if "/" in (state.governing or "") and lasted.is_named_again(
        state.text, date.start, date.written
    ):
        return True
    is_year = relative.YEAR.fullmatch(date.written) is not None
    return is_year and called_by.NAME_AFTER.match(state.text, date.end) is not None


def _is_of_edition(state: State, date: Dated) -> bool:
    """4月25日，2024江州车展开幕: the year that a fair, a match or a meeting is called by, on a day of it that has been told."""
    year = date.written.removesuffix("年")
    if relative.YEAR.fullmatch(year) is None or state.governing == year:
        return False
    is_then = is_within(state.governing, year) and state.named_at >= date.sentence.start
    return is_then and called_by.EDITION.match(state.text, date.end) is not None


def _is_in_title(state: State, date: Dated) -> bool:
    """《2021年环境公报》《2022年水质报告》等6份文件, 《2030年展望》: a year in one of several titles, or that a title is about."""
    is_title = date.before.endswith(TITLE_OPENS)
    if is_title and ABOUT.match(state.text, date.end) is not None:
        return True
    return called_by.is_in_listed_title(state.text, date.start, date.end)


def _is_of_caption(state: State, date: Dated) -> bool:
    """图2:2011-2015年财政收入: what a picture shows, where its caption tells no figure; the text goes on as before it."""
    block = state.block
    if block is None or CAPTION.match(state.text, block.start) is None:
        return False
    return DIGIT.search(state.text, date.end, block.end) is None


def _is_of_holder(state: State, date: Dated) -> bool:
    """2018年诺贝尔奖得主某某: since when somebody is called so, and no time of what is told of them."""
    is_year = (
        relative.YEAR.fullmatch(date.written.removesuffix("度").removesuffix("年")) is not None
    )
    return is_year and called_by.HOLDER_AFTER.match(state.text, date.end) is not None


def _is_of_honour_won(state: State, date: Dated) -> bool:
    """“十一五”期间，先后获得2009年度先进单位等50项荣誉: the year of one of the honours of several years, whose words govern."""
    first, last = bounds(state.governing)
    are_several = first is not None and last is not None and first.year < last.year
    told = state.text[date.sentence.start : date.start]
    are_several = are_several or called_by.OVER_YEARS.search(told) is not None
    if not (are_several and called_by.is_won_of_year(state.text, date.before, date.end)):
        return False
    read_words(state, date.read_to, date.start, is_level=False, is_rate=False)
    return True


def _dates_thing(state: State, date: Dated) -> bool:
    """一件1964年的油画以7830万元成交, 2018年产的白酒每瓶1200元: the year in which a thing was made, and not of its price or measure."""
    if relative.YEAR.fullmatch(date.period or "") is None:
        return False
    if MADE_THEN.match(state.text, date.end) is not None:
        return True
    is_one = ONE_OF_THEM.search(state.text, max(0, date.start - 3), date.start) is not None
    return is_one and OF_THEN.match(state.text, date.end) is not None


def _is_by_another_clock(state: State, date: Dated) -> bool:
    """美东时间7月31日16时（北京时间8月1日4时）: when it was elsewhere, right behind when it was there."""
    between = state.text[date.read_to : date.start]
    return date.read_to > 0 and ANOTHER_CLOCK.fullmatch(between) is not None


def _is_lifetime(state: State, date: Dated) -> bool:
    """画家李某（1906—1984年）, 《江州历史（1925—1978年）》: the years in a bracket of whoever or whatever stands before it.

    After a time word they say which years it is: “十四五”时期（2021—2025年）. A figure that they gloss is of them.
    """
    opened = IN_BRACKET.search(date.before)
    if opened is None or BRACKET_CLOSES.match(state.text, date.end) is None:
        return False
    first, last = bounds(date.period)
    if first is None or last is None or first.year == last.year:
        return False
    opens_at = date.start - (len(date.before) - opened.start("bracket"))
    if opened["time"] is not None or date.read_to >= opens_at:
        return False
    told = bounds(state.governing)[1]
    if told is not None and last > told:
        # 《行动方案（2023—2025年）》提出: what is to come is of no time told before
        state.turn_to(None)
    return True


def _is_base_of_index(state: State, date: Dated) -> bool:
    """（2020年=100）."""
    return base_times.BASE_OF_INDEX.match(state.text, date.end) is not None


def _is_gone_on_from(_state: State, date: Dated) -> bool:
    """延续2015年减产的趋势, 结束了自2015年以来连年下降的局面."""
    before = SINCE_THEN.sub("", date.before)
    return before.endswith(vocabulary().acts.leaving_behind)


def _bounds_the_most(state: State, date: Dated) -> bool:
    """6月30日拿下一宗，也是上半年最贵的: out of which time it is the most, and not when it was, where that has been told."""
    if not superlatives.is_what_is_most(state.text, date.before, date.end):
        return False
    return state.governing is not None and is_within(state.governing, date.period)


def _bounds_rank(state: State, date: Dated) -> bool:
    """这是2023年第7次上调: the time of that rank alone."""
    ends = superlatives.ranked_to(state.text, date.start, date.end)
    if ends is None or state.text.startswith(SINCE_WHEN, date.end):
        return False
    state.return_at(ends)
    state.turn_to(date.period)
    return True


def _is_of_cause(state: State, date: Dated) -> bool:
    """2022年，…。受8月高温影响，发电量下降9%: when the cause was, within the time that is told of or before it."""
    if CAUSED.search(date.before) is None or CAUSE.match(state.text, date.end) is None:
        return False
    caused, told = bounds(date.period)[1], bounds(state.governing)[1]
    return caused is not None and told is not None and caused <= told


def is_of_each_year(state: State, date: Dated) -> bool:
    """每年2月和8月发放两次: a part of any year, and of no time that was told before its sentence, like all of that."""
    if YEAR_WRITTEN.search(date.written) is not None:
        return False
    since = max(sentence_before(state.text, date.start), 0)
    if state.text.find(EACH_YEAR, since, date.start) < 0:
        return False
    if OF_EACH_YEAR.search(state.text, since, date.start) is None:
        return False
    if state.named_at < since:
        state.return_at(date.sentence.end)
        state.turn_to(None)
    return True


NO_TIMES: tuple[Callable[[State, Dated], bool], ...] = (
    _is_century,
    _is_of_lunar_calendar,
    _is_of_contract,
    _is_in_name,
    _is_of_edition,
    _is_in_title,
    _is_of_caption,
    _is_of_holder,
    _is_of_honour_won,
    _dates_thing,
    _is_by_another_clock,
    _is_lifetime,
    _is_base_of_index,
    _is_gone_on_from,
    _bounds_the_most,
    _bounds_rank,
    _is_of_cause,
)
"""Dates that change nothing, not even which year those after them are of that leave it out."""

TITLE_OPENS = ("《", "“")
ABOUT = regex(
    r"年?(?:的|[^》”，。；\d]{0,12}(?:展望|愿景|远景|前瞻|议程|路线图|蓝图|猜想)[^》”，。；]{0,6}[》”])"
)
"""《2030年的人工智能》: what a title says of a year, and no account of it."""
ANOTHER_CLOCK = regex(
    r"(?:[日时点分许]|\d{1,2}:\d\d)?\s?[（(](?:北京|当地|本地|美[东西]|[东西]部|[\u4e00-\u9fff]{2,4})时间：?\s?"
)
"""（北京时间: between a day and the same one by another clock."""
IN_BRACKET = regex(
    r"(?P<time>(?:年|期|间|代|朝|段|来|后|前|时|内|任|届|度|季|五[”\"]?规划|五)[”\"]?)?(?P<bracket>[（(])\s?$"
)
"""A bracket that opens right before a date, and the time word before it."""
BRACKET_CLOSES = regex(r"\s?[）)]")
ONE_OF_THEM = regex(
    r"[\d一两二三四五六七八九十几这那][件幅枚辆座栋瓶尊部款套块艘架台家所]$|[这那]个$"
)
OF_THEN = regex(
    r"(?:[生产建制创出绘铸酿造作画版成]{1,3}|成立|设立|创[办建立]|落户|入驻|投产|投用|开业|开办|开园|注册|组建)?的(?!\d)"
)
"""一座1998年建成的水电站, 这家2016年落户的企业: between a number of things and their name, when they were made or founded."""
MADE_THEN = regex(
    r"(?:生产|产|建造|建|制造|造|创作|绘制|铸造|酿造|酿)的[^，。；、\d]{0,10}?(?:以|拍|成交|售|卖|每|单价|均价|标价|估价|价格|全长|总长|长|高|重|宽)"
)
"""2018年产的白酒每瓶: after a year, a thing that was made then, and its price or measure."""
CAUSED = regex(r"(?:^|[，。；：、,;:\n\s但而]|主要)(?:受|因|由于)$")
CAUSE = regex(
    r"(?!起|以来|开始)[^，。；：,;\d\n]{0,20}(?:影响|拖累|冲击|制约|带动|推动|提振|波及|扰动)[，,]|[^，。；：,;\d\n]{2,12}[，,]"
)
"""受8月高温影响，, 因3月初寒潮，: before and after the date of what made something come about."""
ACCORDING_TO = regex(r"据[^，。；,;\d]{0,16}$")
THIS_OR_LATER = regex("[今明后]年$")
OF_LEVEL = regex(r"[末底]?的\s?(?:约|近)?\d")
"""2020年的27岁: after a date, a level of it."""


def _is_base(_state: State, date: Dated) -> bool:
    """比2013年末增加."""
    return date.is_base


def _lasts_until(state: State, date: Dated) -> bool:
    """持续到三季度, 持续到明年4月, 推迟至2024年; not 由2010年的24岁推迟至2020年的27岁, which is the level of then."""
    before = THIS_OR_LATER.sub("", date.before)
    ends_so = before.endswith(("到", "至"))
    if not ends_so or until.LASTING.search(before) is None:
        return False
    if date.period and state.together.stretch(date.period, date.start, date.end):
        return False  # 从2019年9月起，一直持续到今年6月
    return OF_LEVEL.match(state.text, date.end) is None


def _is_day_of_text(state: State, date: Dated) -> bool:
    """The dateline, or the day or month in which a report is given."""
    is_given = state.given_on is not None and date.period == str(state.given_on)
    return is_given or date.start == state.given_at or date.end <= state.stamped_to


def _is_published(state: State, date: Dated) -> bool:
    """The day on which something was told, which 当天 names after it: 7月31日公布，截至当天.

    Where it opens what another source says, that is of no time told before: 4月23日披露的招股书显示，.
    """
    if not publishing.is_told(state.text, date.end):
        return False
    state.absolute = date.period
    state.earlier.published = Published(date.start, date.period)
    if _is_before_what_governs(state, date):
        state.return_at(date.sentence.end)
        state.turn_to(date.period)
    is_first = state.named_at < sentence_before(state.text, date.start)
    if is_first and publishing.SHOWS.match(state.text, date.end):
        state.turn_back()
    return True


def _is_before_what_governs(state: State, date: Dated) -> bool:
    """Whether it was told before the day that governs, which then is no time of what was told: 8日，…。据警方7日通报，3人受伤."""
    if not (relative.is_one_day(state.governing) and relative.is_one_day(date.period)):
        return False
    if ACCORDING_TO.search(state.text, date.sentence.start, date.start) is None:
        return False  # 3日公布证词, which may be the 3rd of the next month
    told, governs = bounds(date.period)[0], bounds(state.governing)[0]
    return told is not None and governs is not None and told < governs


def _is_of_issue(state: State, date: Dated) -> bool:
    """2019年5月印发的方案: when a document was issued; what is told is of the time told before."""
    if not publishing.is_issue(state.text, date.end):
        return False
    state.accounts.tell_of_issue()
    return True


def _has_turned(state: State, date: Dated) -> bool:
    """由2021年的亏损转为盈利: what something was then, without a number."""
    is_after = levels_of_then.SHIFTED.sub("", date.before).endswith(OUT_OF)
    return is_after and left_behind.TURNED.match(state.text, date.end) is not None


def _is_founding(state: State, date: Dated) -> bool:
    """成立于1997年: after it the text goes on with the time of its account."""
    if not founded.is_founding(state.text, date.before, date.end):
        return False
    state.turn_back()
    return True


def _is_occurrence(state: State, date: Dated) -> bool:
    """年最高气温40.2℃，出现在7月6日; 年最低气温….: what follows is of the time told before."""
    return superlatives.is_occurrence(state.text, date.start, date.end)


def _is_in_name_of_what_lasted(state: State, date: Dated) -> bool:
    """3月5日，为期40天的2024年春运收官: the days told of lie within the year that what lasted is called by."""
    if not date.before.endswith(LASTED) or "/" not in (state.governing or ""):
        return False
    return relative.YEAR.fullmatch(date.period or "") is not None and is_within(
        state.governing, date.period
    )


ASIDES: tuple[Callable[[State, Dated], bool], ...] = (
    _is_base,
    _lasts_until,
    _is_day_of_text,
    _is_published,
    _is_of_issue,
    _has_turned,
    _is_founding,
    _is_occurrence,
    _is_in_name_of_what_lasted,
)
"""Dates that are no time of the figures after them; of the first that applies, what it ends is noted."""
