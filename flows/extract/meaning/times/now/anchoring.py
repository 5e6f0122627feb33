"""Which year a date that leaves it out is of, and which one 今年 and 去年 count from.

That is the year last named, the day that the text speaks from, or what its words tell of when it was written. The day
itself is found in `flows.extract.meaning.times.now.speaking`; which date governs a figure belongs in
`flows.extract.meaning.times.periods`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import Anchor, Period, bounds, number, resolve
from flows.extract.meaning.times import relative
from flows.extract.meaning.times.now.speaking import anchor_of, year_ahead
from flows.extract.meaning.times.other_times.founded import is_founding
from flows.extract.meaning.times.other_times.in_passing import PARTS
from flows.extract.text.moves import MOVE_OR_SHORT
from flows.regex import regex

if TYPE_CHECKING:
    from datetime import date

SHIFT = regex(r"(今年|今天|今日|今晨|今晚|本年|去年|上年|前年|明年)(?:的|[（(])?$")
DAY_OF = regex("(?:[今昨前明][日天早晨晚]|(?:[上本这下]?周|星期|礼拜)[一二三四五六日天])[（(]$")
DAY_ALONE = regex(r"(\d{1,2})[日号]")
"""昨日（30日）, 周三（30日）: a day of the month that the text speaks from, or of the one beside it."""
HALF_A_MONTH, JUST_PAST = 15, 2
BARE_DAY = regex(r"\d{1,2}[日号]")
"""23日, 16日至18日: a day without its month."""
MONTHS_IN_A_ROW = regex(r"\d{4}-\d\d/\d{4}-\d\d")
"""7月至12月: a bare day after it is of none of these that is known."""
YEARS_IN_A_ROW = regex(r"(?P<first>\d{4})/(?!(?P=first))\d{4}")
MONTH_OF = regex(r"(?:本月|上个?月)$")
"""本月17日: a day of the month that the document speaks from, or of the one before."""
PUBLISHED_LAST_YEAR = regex(r"去年[^，。；\n]{0,8}?(?:发布|公布|印发|出台|出版|发表)的?[《“]$")
"""去年12月底发布的《2021年…》: what came out last year is of no later year, and seldom of an earlier one."""
AHEAD = regex(r"[^》”\n]{0,40}?(?:规划|展望|计划|纲要|方案|目标|行动|愿景|战略|[—–\-~至]\s?20\d\d)")
"""A title of what is to come, or of years up to then: it tells nothing of when it was written."""
FORESEEN = ("预计", "预测", "预期", "展望")
DUE, DUE_REACH = (
    regex(r"(?:(?<![据按照入度])计划|(?<![虚模比])拟|力争|争取|确保|有望)[于在到至]?$"),
    8,
)
YEAR_ALONE = regex(r"(?:19|20)\d\d年(?!\d)")
"""计划2025年投产: right before a year that is still to come."""
REPORTED_ON = regex(
    r"[^。；\n\d]{0,24}?(?:公布|发布|披露|公告|发表)了?[^。，；\n\d]{0,8}(?P<year>(?:19|20)\d\d)(?:财政)?年(?:全年|年?度)?(?:业绩|财报|年报|财务|年度)"
)
"""2月28日，甲公司公布了2018年年报: what a year came to is told in the next, or else late in the year itself."""
EARLY = regex(r"[1-6]月")
TO_COME = regex(
    "将|拟|预[计测期]|计划|定[于档]|届时|[之以日月]前|截止|为止|至|到期|持续|开[始幕展]|举[行办]|上[映市]"
)
"""Words of a sentence that may be of a day to come."""
SET_ASIDE = ("将", "把")
"""将2016年定为建设年: a year that has not passed."""
YEAR_WRITTEN = regex(r"\d{4}|[〇零一二三四五六七八九]{4}年")
REACH = 200
"""How far back a sentence is looked for, in characters."""
TITLE_REACH = 20
SAME_YEAR = regex("(?:当|同|那|(?<![至到—-])(?P<next>次|翌))年$")
SAME_YEAR_CHARS = 3
"""2017年上市。当年5月: of the year named, and not of the one that the text speaks from; 次年5月: of the one after it."""
MOST_AHEAD = 64
"""So many dates without a year are looked for in what follows, each once."""
AMONG = "其中"
SPRING, AUTUMN = 3, 10
OF_FUTURES = regex("份?(?:主力)?(?:合约|交割|交货|期货|新生)")
NEW_YEAR, HALF_A_YEAR = 2, 6
"""Up to this month a text reports what the year that has just ended came to: 前三季度 of one of January."""
RUN_UP = regex("前([二两三23])个月")
"""After a month of the same sentence: the months before it, and not those from January on."""
PART_OF_YEAR = regex(r"\d{4}-(?:Q[1-4]|H[12]|\d\d(?:/\d{4}-\d\d)?)")
END_OF_PART = regex(r"(?:月份?|季度?)[末底]$")
"""A month, a quarter, a half or months in a row, or the last day of such: 12月, 前三季度, 9月末."""
PART_WRITTEN = regex(r"(?<![年第\d])(?:[上下]半年|前?[二三四]个?季度|\d{1,2}[-—–~至]\d{1,2}月份?)")
"""上半年, 前三季度, 1—8月: a part of a year that is told without it."""
JUST_TOLD = regex(r"[^\n]*(?:\n+[^\n]*)?")
"""What lies between a year and a part of it: the rest of its paragraph, and the next one."""
TELLS_FIGURE = regex(r"[^。；\n]{0,30}?\d")
OF_NOW = regex("[今本明]年")
TURNS_TO_NOW = regex("[今本明]年(?!度)|近日|日前|[今昨][日天]")
"""After these a text is of the day that it is read on, whatever year it has written."""
SPEAKS_OF_NOW = regex(rf"{TURNS_TO_NOW.pattern}|年来|目前|如今|现在|眼下|[去前]年")
"""Words of a text that is of the day that it is read on, beside 今年."""
INTENDED = regex(
    "将|拟|预[计测期]|(?<![年度])计划|力争|争取|确保|有望|可望|届时|定[于档]|目标|安排|部署|要|应|须|会在|展望|截止|为止"
    r"|(?<!截)[到至]\d{1,2}月[末底]|[末底度份]之?前(?![一二两三四五六七八九十\d])"
)
"""Words of a sentence that tells what is to be; not 完成年度计划的九成, 截至12月末, 由5月的3%降至6月的2%."""
REPORTED = regex("同比|环比|按[年月季]|[比较](?:上|去年)|同期|实现|完成|录得|累计|达到?|盈利|亏损")
PAST, PAST_CHARS = regex("(?:截[至止]到?|出现[在于]|发生[在于])$"), 3
"""Before a day up to which something has added up, or on which it was."""
MOVED = regex(rf"{MOVE_OR_SHORT}了?\d")
"""Words of a sentence that tells what has been; the latter where nothing else says what is to be."""
YEAR_NAMED = regex(
    r"(?:(?<![到至将把\d])|(?<=截至)|(?<=截[止至]到))(?<![预计期测])((?:19|20)\d\d)年"
)
"""A year that a text has lived to see, as far as the word before it tells."""
YEARS_SPANNED = regex(
    r"[从自由](?:当年|[^，。；\n]{0,6}\d{4}年?)[至到—-]((?:19|20)\d\d)年(?!底?[前末]|[将要]|达到|实现|建成)"
)
"""从当年至2018年: likewise, the last of the years that something went on."""
LONG_AGO = 2000
"""1978年游客2万人。去年游客115万人: a text that calls a year 去年 is of no year so long ago, whichever it names."""
GAP = 1
"""A text says 今年 of the year that it named last, or of the one after; not where it names years beyond those."""


def sentence_before(text: str, at: int) -> int:
    """Where the sentence around an offset begins, as far as a year can reach: the mark before it, or -1."""
    low = max(0, at - REACH)
    return max(text.rfind(mark, low, at) for mark in "。；\n")


class Years:
    """Follows the years that one document names, in text order."""

    def __init__(self, text: str, reference: date | None, *, is_stamped: bool) -> None:
        self._text = text
        self._anchor = anchor_of(text, reference)
        self._is_given = reference is not None and not is_stamped
        """Whether the day that the text speaks from is told from outside, and not by itself."""
        self._is_dated = reference is not None or is_stamped
        self._month = None if self._anchor.today is None else self._anchor.today.month
        """The month last named of the year that the document speaks from."""
        self._month_at = -1  # where a single month was named last
        self._date_at = -1  # where a date was named last
        self._named = -1  # where the year last named stands
        self._is_whole = False  # whether that year was named as a whole
        self._year: int | None = None  # the year last named, whichever
        self._whole: int | None = None  # the year written last, if it was written as a whole
        self._written: set[int] = set()  # all years that were written
        self._stretch: str | None = None  # the time written last with its year
        self._ended = -1  # where a date stands that was of the year which had just ended
        self._ahead: tuple[int, int] | None = None  # where a year to come was named, and which
        self._coming: tuple[int, date] | None = None  # where a day to come was named, and which
        self._month_ago_at = -1  # where a day stands that is of the month before that of the text
        self._years_ahead: dict[str, int | None] = {}  # of dates that leave theirs out
        self._now: int | None = None  # the year that an undated text speaks from, once a word tells
        self._reviewed: int | None = None  # the year that the paragraph sums up
        self._titled: int | None = None  # the year that the title names
        self._spanned_at = -1  # where years in a row were named last
        self._is_unknown = False  # whether nothing tells which year an undated text speaks from
        self._unknown_at = -1  # where 今年 stands that is no year told before

    @property
    def spoken_on(self) -> date | None:
        """The day that the document speaks from, where it is known, and not only guessed from its first date."""
        return self._anchor.today if self._is_dated else None

    @property
    def told_on(self) -> date | None:
        """The day that the document says itself it speaks from: when it was written, and not when it is read."""
        return None if self._is_given else self.spoken_on

    @property
    def today(self) -> date | None:
        """The same day, or a guess of it."""
        return self._anchor.today

    def read(self, text: str, start: int) -> Period:
        """What a date means that stands at `start`."""
        anchor = self._completing(start, text)
        period = resolve(text, anchor)
        if (
            self._is_of_title(period, text, start)
            or self._is_of_last_year(period, text, start)
            or self._is_part_of_year_told(period, text, start)
        ):
            year = anchor.year or (self.today.year if self.today else None)
            return resolve(text, anchor._replace(year=year - 1 if year else None))
        if self._is_of_month_before(period, text, start):
            return self._month_ago(text, start, anchor)
        if self._has_to_be_over(period, text, start):
            year = anchor.year or (self.today.year if self.today else None)
            return resolve(text, anchor._replace(year=year - 1 if year else None))
        told, month = self._anchor.year, self._anchor.month
        follows = month is not None and period.month is not None and month <= period.month
        if told is not None and anchor.year != told and follows and self._is_ahead(period, start):
            return resolve(text, anchor._replace(year=told))  # 2022年9月9日…。9月12日
        return period

    def _month_ago(self, text: str, start: int, anchor: Anchor) -> Period:
        """What a day without its month means in the month before that of the text, which completes no other: 31日…。1日…."""
        if anchor.today is None:
            return resolve(text, anchor)
        self._month_ago_at = start
        year, month = relative.month_from(anchor.today, "上月")
        return resolve(text, anchor._replace(year=year, month=month))

    def _is_of_month_before(self, period: Period, text: str, start: int) -> bool:
        """Whether a day without its month is of the month before that of the text, which is nearer: 31日 told as past on the 2nd of a month."""
        today = self.spoken_on
        if today is None or BARE_DAY.match(text) is None or not self._is_ahead(period, start):
            return False
        first = bounds(period.text)[0]
        is_nearer = first is not None and (first - today).days > HALF_A_MONTH
        return is_nearer and (period.year, period.month) == (today.year, today.month)

    def _has_to_be_over(self, period: Period, text: str, start: int) -> bool:
        """Whether the words before a date without its year say that it is past, and it would be to come: 截至12月末, read in May.

        Only where the day that the text speaks from is told from outside: a text that tells it itself says so of its own days.
        """
        today = self._anchor.today
        if not self._is_given or today is None or YEAR_WRITTEN.search(text):
            return False
        last = bounds(period.text)[1]
        is_past = PAST.search(self._text, max(0, start - PAST_CHARS), start) is not None
        return is_past and last is not None and last > today

    def run_up(self, text: str, start: int) -> str | None:
        """The months before the one that the sentence has named, which a date at `start` is: 7月…，前两个月; else None.

        Two or three months are counted from the year's first where they are those up to the month named.
        """
        found = RUN_UP.fullmatch(text)
        year, month = self._anchor.year, self._anchor.month
        if found is None or year is None or month is None:
            return None
        months = number(found[1])
        if months >= month - 1 or self._month_at < sentence_before(self._text, start):
            return None
        if OF_NOW.search(self._text, self._month_at, start):
            return None
        return f"{year}-{month - months:02}/{year}-{month - 1:02}"

    def name(self, period: Period, text: str, start: int, before: str) -> None:
        """Let the year and the month of a date complete those after it; one that is foreseen completes none.

        `before` are the words before the date.
        """
        if period.year is None or self._is_foreseen(start):
            return
        if PUBLISHED_LAST_YEAR.search(self._text, max(0, start - TITLE_REACH), start):
            if AHEAD.match(self._text, start):
                return
            self._now = period.year + 1
        founds = is_founding(self._text, before, start + len(text))
        self._year, self._date_at = period.year, start
        if founds:  # 2016年落户的企业…。一季度: of it alone, but for 当年
            if YEAR_WRITTEN.search(text):
                self._written.add(period.year)
                self._stretch, self._whole = None, None
            return
        if relative.MONTH.fullmatch(period.text or ""):
            self._month_at = start
        if start == self._month_ago_at:
            return
        is_none = self._comes(period, start) or MONTHS_IN_A_ROW.fullmatch(period.text or "")
        self._complete(period.text, period.year, None if is_none else period.month, text, start)
        if YEAR_WRITTEN.search(text):
            self._written.add(period.year)
            self._stretch = period.text
            self._whole = period.year if period.text == str(period.year) else None
        is_year = period.text == str(period.year) and not before.endswith(SET_ASIDE)
        self._is_whole = self._is_whole and is_year

    def _complete(
        self, told: str | None, year: int, month: int | None, text: str, start: int
    ) -> None:
        """Let a year, and a month if there is one, complete what follows; one ahead of the text is kept as such."""
        spoken, is_written = self.spoken_on, YEAR_WRITTEN.search(text) is not None
        if spoken is not None and year > spoken.year:
            if is_written:
                self._ahead = start, year
            return
        kept = month if month is not None else self._month_of(year)
        if spoken is not None and year == spoken.year:
            self._month = kept
        self._anchor = self._anchor._replace(year=year, month=kept)
        if is_written:
            self._named, self._is_whole = start, True
            if YEARS_IN_A_ROW.fullmatch(told or ""):
                self._spanned_at = start

    def _comes(self, period: Period, start: int) -> bool:
        """Whether a date at `start` is to come, and its month completes days of its own sentence alone: 将于11月2日开幕. 23日…."""
        first, today = bounds(period.text)[0], self.spoken_on
        if first is None or today is None or period.month is None or first <= today:
            return False
        self._coming = start, first
        return True

    def turn(self) -> None:
        """Another story begins: a day without its month is of that which a dated text speaks from, and of none told before."""
        told_on = self.told_on
        if told_on is not None:
            self._month = told_on.month
            self._anchor = self._anchor._replace(year=told_on.year, month=told_on.month)

    def speak_from(self, day: date) -> None:
        """Another bulletin or dispatch begins with the day that it is spoken from."""
        self._anchor, self._month = Anchor(day.year, day.month, day), day.month
        self._is_dated, self._is_given = True, False

    def begin(self, period: Period) -> None:
        """Let the month since which something goes on complete the dates after it, in a text that tells no other year.

        2024年8月以来，…。截至20日: what has gone on for some days or months is mostly of now, where no later year is told.
        """
        if period.month is None or self._anchor.today is not None or self._anchor.year is not None:
            return
        if period.year == self._latest:
            self._anchor = self._anchor._replace(year=period.year, month=period.month)

    def begin_year(self, period: Period) -> None:
        """Let the year since whose beginning something goes on complete the dates after it, in a text of no known day that tells no later one."""
        if period.year is None or self._anchor.today is not None:
            return
        if period.year >= self._latest:
            self._anchor = self._anchor._replace(year=period.year, month=None)

    def _month_of(self, year: int) -> int | None:
        """The month last named of a year, where that is the one that the text speaks from; else the last of any."""
        is_now = self.spoken_on is not None and year == self.spoken_on.year
        return (
            self._month if is_now and self._anchor.year not in (None, year) else self._anchor.month
        )

    def speaking(self, word: str, at: int, *, is_beside: bool) -> int | None:
        """The year that 今年 or 去年 at an offset counts from: the document's, or else what its words tell.

        A text without a day that has spoken of a whole year is written after it: its 去年 is that year, unless the
        two are set side by side, and its 今年 no year that the same sentence calls by its number. After 2023—2025年 it
        may be any of these, and so it is none of those that the text goes on to name (今年建成60个；2026年建成80个).
        """
        today, year = self._anchor.today, self._anchor.year
        if today is not None:
            return self._this_year(today)
        if self._now is None and self._is_past():
            return None
        if self._now is None and (self._is_unknown or self._named == self._spanned_at >= 0):
            self._is_unknown = True
            return None
        if word[0] == "今" and self._now is None and self._has_named_year(at):
            return None
        if year is None or word[0] not in "去前" or is_beside or not self._is_whole:
            if word[0] == "今" and self._is_whole and not is_beside and self._now is None:
                self._now = year
            return year if self._now is None else self._now
        self._now = self._now or year + 1
        return self._now

    def review(self, year: int | None) -> None:
        """Begin a paragraph that sums up a year, or none: 今年 in a summary of 2020 is 2020, though it is handed in in January."""
        self._reviewed = year

    def entitle(self, title: str) -> None:
        """Read the title of the document, which may name the one year that it tells of."""
        named = set(YEAR_NAMED.findall(title))
        self._titled = int(named.pop()) if len(named) == 1 else None

    def titled_around(self, period: str | None) -> str | None:
        """The year before that of the text, where the title names it alone and a period lies in it: what 本年 is in its bulletin."""
        first, last = bounds(period)
        if self.today is None or first is None or last is None:
            return None
        is_of_it = first.year == last.year == self._titled == self.today.year - 1
        return str(first.year) if is_of_it else None

    def _this_year(self, today: date) -> int:
        """The year that the text calls 今年."""
        return today.year - 1 if self._reviewed == today.year - 1 else today.year

    def _completing(self, start: int, text: str) -> Anchor:
        """What completes a date, `text` at `start`, that is written without its year."""
        shift, anchor, spoken = self._shift(start), self._anchor, self.spoken_on
        if spoken is None and (told := REPORTED_ON.match(self._text, start + len(text))):
            early = EARLY.match(text)
            return anchor._replace(year=int(told["year"]) + (early is not None), today=None)
        if spoken is not None and self._named < sentence_before(self._text, start):
            # a past year holds for its own sentence, and so does a month of it
            month = anchor.month if anchor.year in (None, spoken.year) else self._month
            anchor = anchor._replace(year=spoken.year, month=month)
            anchor = anchor._replace(year=self._of_account(text, start, anchor))
        if self._coming is not None and self._coming[0] >= sentence_before(self._text, start):
            day = self._coming[1]
            if BARE_DAY.match(text) is not None:
                return anchor._replace(year=day.year, month=day.month)
        if shift is None and self._is_part_of_ahead(start):
            return anchor._replace(year=self._ahead[1] if self._ahead else anchor.year)
        of_year = SAME_YEAR.search(self._text, max(0, start - SAME_YEAR_CHARS), start)
        if self._year is not None and of_year is not None:
            return anchor._replace(year=self._year + (of_year["next"] is not None))
        near = self._day_near(text, start) or self._day_just_past(text, start)
        if near is not None:
            return Anchor(near.year, near.month, anchor.today)
        return self._completed(start, text, shift, anchor)

    def _completed(self, start: int, text: str, shift: int | None, anchor: Anchor) -> Anchor:
        """What completes a date by a word for its month or year, `shift` from now, or because a document without a day leaves it open."""
        if anchor.today is not None:
            of_month = MONTH_OF.search(self._text, max(0, start - 3), start)
            if of_month is not None:
                return Anchor(*relative.month_from(anchor.today, of_month[0]), anchor.today)
            if shift is not None:
                return anchor._replace(year=self._this_year(anchor.today) + shift)
        is_none_told = self._has_named_year(start) or self._named < self._unknown_at
        if shift == 0 and self._now is None and (is_none_told or self._is_past()):
            self._unknown_at = start if is_none_told else self._unknown_at
            return Anchor()
        if shift:  # 去年 of a document without a day is no known year, unless its words tell
            return Anchor() if self._now is None else anchor._replace(year=self._now + shift)
        if shift is None and self._goes_on_unknown(start, text):
            return Anchor()
        if anchor.year is None and anchor.today is None:
            if text not in self._years_ahead and len(self._years_ahead) < MOST_AHEAD:
                self._years_ahead[text] = year_ahead(self._text, start, text)
            return anchor._replace(year=self._years_ahead.get(text))
        return anchor

    def _goes_on_unknown(self, start: int, text: str) -> bool:
        """Whether a date without its year, in a text of no known day, comes after 今年 that is no year told: 2022年…，今年上半年…。6月…."""
        if self._anchor.today is not None or not self._named < self._unknown_at < start:
            return False
        return YEAR_WRITTEN.search(text) is None

    def _day_near(self, text: str, start: int) -> date | None:
        """The day near that of the text which a bracket behind a word for it tells: 昨日（30日）."""
        alone, today = DAY_ALONE.fullmatch(text), self.spoken_on
        if (
            alone is None
            or today is None
            or DAY_OF.search(self._text, max(0, start - 4), start) is None
        ):
            return None
        return relative.day_near(int(alone[1]), today)

    def _day_just_past(self, text: str, start: int) -> date | None:
        """The day right before that of the text, or it itself, which a sentence after that of an earlier month tells: 今年2月认罪。7日判刑.

        A day after another one goes on with its month: 2月6日…。7日…. So does one in the sentence that has named the month.
        """
        alone, today = DAY_ALONE.fullmatch(text), self.spoken_on
        if alone is None or today is None or not 0 <= today.day - int(alone[1]) <= JUST_PAST:
            return None
        is_after_month = 0 <= self._month_at == self._date_at < sentence_before(self._text, start)
        return today.replace(day=int(alone[1])) if is_after_month else None

    def _of_account(self, text: str, start: int, anchor: Anchor) -> int | None:
        """The year of a date that leaves it out: that of the anchor, or the only one that the text has written.

        The latter where the day is told from outside alone, and the date would not be over on it, or is a part of what was
        told: 1—7月 after 2023年7月, whenever that is read.
        """
        today, year = anchor.today, anchor.year
        if not (self._is_given and today and self._stretch and len(self._written) == 1):
            return year
        (written,) = self._written
        if written >= today.year or TURNS_TO_NOW.search(self._text, self._named, start):
            return year
        now, then = (resolve(text, anchor._replace(year=one)).text for one in (year, written))
        last_now, last_then, last_told = (bounds(one)[1] for one in (now, then, self._stretch))
        if last_now is None or last_then is None or last_told is None:
            return year
        if last_now > today:
            is_part = PART_OF_YEAR.fullmatch(now or "") or END_OF_PART.search(text)
            is_past = is_part is not None and INTENDED.search(self._sentence(start)) is None
            return written if is_past else year
        return written if self._stretch != str(written) and last_then <= last_told else year

    def _is_part_of_ahead(self, start: int) -> bool:
        """2024年偿还13亿元，其中9月到期7亿元: whether a date is of the parts that its sentence has of a year to come."""
        if self._ahead is None or self._ahead[0] < sentence_before(self._text, start):
            return False
        return self._text.find(AMONG, self._ahead[0], start) >= 0

    def _has_named_year(self, at: int) -> bool:
        """Whether the sentence around an offset has called a whole year by its number before: 2022年占比20%，今年…."""
        return self._is_whole and self._named >= sentence_before(self._text, at)

    def _is_past(self) -> bool:
        """Whether the year last named is a time that the text only looks back to: it names years well after it, or it is long ago."""
        year = self._anchor.year
        if year is None or self._anchor.today is not None:
            return False
        return self._latest - year > GAP or year < LONG_AGO

    @cached_property
    def _latest(self) -> int:
        """The latest year that the text names and does not foresee; 0 where it names none."""
        named = (*YEAR_NAMED.finditer(self._text), *YEARS_SPANNED.finditer(self._text))
        return max((int(one[1]) for one in named if not self._is_foreseen(one.start())), default=0)

    def is_read_later(self, year: int) -> bool:
        """Whether the text is of a year and only the day that it is read on is later: it names no later year, and never says 今年."""
        return self._is_given and year == self._latest and not self._speaks_of_now

    @cached_property
    def _speaks_of_now(self) -> bool:
        return SPEAKS_OF_NOW.search(self._text) is not None

    def _is_ahead(self, period: Period, start: int) -> bool:
        """Whether a date would be after the day that the text speaks from, though its sentence foresees nothing."""
        first, today = bounds(period.text)[0], self.spoken_on
        if first is None or today is None or first <= today:
            return False
        return TO_COME.search(self._sentence(start)) is None

    def _is_of_last_year(self, period: Period, text: str, start: int) -> bool:
        """2026年1月9日公布12月营收: whether a report of a year's first months tells of a part of the year before."""
        today = self.spoken_on
        if today is None or YEAR_WRITTEN.search(text):
            return False
        end = start + len(text)
        if OF_FUTURES.match(self._text, end) is not None or self._shift(start) is not None:
            return False
        is_late = (
            today.month <= SPRING
            and relative.MONTH.fullmatch(period.text or "") is not None
            and (period.month is not None and period.month >= AUTUMN)
        )
        return (is_late and self._is_ahead(period, start)) or self._has_ended(
            period, today, start, end
        )

    def _has_ended(self, period: Period, today: date, start: int, end: int) -> bool:
        """Whether the part of a year at text[start:end] is of the one that had just ended: it would not be over, and is reported.

        What would be over within half a year needs a word which says that it has been: 上半年实现利润; 一季度 alone may be to come.
        So does anything told later than in the first months of a year, on a day that is known from outside alone: 11月份同比增长
        in a text that is dated in May may have been written before.
        """
        last = bounds(period.text)[1]
        is_part = PART_OF_YEAR.fullmatch(period.text or "") or END_OF_PART.search(
            self._text, start, end
        )
        is_early = today.month <= NEW_YEAR
        if last is None or is_part is None or not (is_early or self._is_given):
            return False
        ahead = (last.year - today.year) * relative.MONTHS + last.month - today.month
        line = self._text.rfind("\n", 0, start) + 1
        is_now = today.year in (self._whole, self._titled)
        if ahead <= 0 or is_now or OF_NOW.search(self._text, max(line, start - REACH), start):
            return False
        sentence = self._sentence(start)
        if INTENDED.search(sentence):
            return False
        is_doubtful = self._ended < line and (ahead < HALF_A_YEAR or not is_early)
        is_told = REPORTED.search(sentence) or (not is_early and MOVED.search(sentence))
        if is_doubtful and not is_told:
            return False
        self._ended = start
        return True

    def _is_part_of_year_told(self, period: Period, text: str, start: int) -> bool:
        """Whether a date is a part of the year before that of the text, which was just told as a whole: 2023年，…。分季度看，一季度….

        It is so where it would not be over and is reported, where its sentence goes through the parts of a time, and where
        that goes on to one which would not be over: 1—2月下降12%，上半年下降10%, read in March.
        """
        today = self.spoken_on
        if today is None or period.year != today.year or self._whole != today.year - 1:
            return False
        end = start + len(text)
        if PART_OF_YEAR.fullmatch(period.text or "") is None or self._shift(start) is not None:
            return False
        between = self._text[self._named : start]
        if YEAR_WRITTEN.search(text) or OF_FUTURES.match(self._text, end) is not None:
            return False
        if JUST_TOLD.fullmatch(between) is None or SPEAKS_OF_NOW.search(between):
            return False
        sentence = self._sentence(start)
        if INTENDED.search(sentence) or SPEAKS_OF_NOW.search(sentence):
            return False
        if self._is_over(period, today):
            return self._goes_through_parts(start, today)
        return TELLS_FIGURE.match(self._text, end) is not None

    def _goes_through_parts(self, start: int, today: date) -> bool:
        """Whether the sentence around an offset goes through the parts of a year that is over: 分季度看, 其中, or to one that would be to come."""
        opened = sentence_before(self._text, start) + 1
        if PARTS.match(self._text, opened) or AMONG in self._text[max(0, start - 3) : start]:
            return True
        ends = self._text.find("。", start, start + REACH)
        parts = PART_WRITTEN.finditer(self._text, start, ends if ends >= 0 else start + REACH)
        now = Anchor(today.year, today.month, today)
        return any(not self._is_over(resolve(one[0], now), today) for one in parts)

    @staticmethod
    def _is_over(period: Period, today: date) -> bool:
        """Whether a period has come to its end on a day, or is none that is known."""
        last = bounds(period.text)[1]
        return last is None or last <= today

    def _sentence(self, start: int) -> str:
        """The sentence around an offset, as far as a year reaches."""
        low = max(sentence_before(self._text, start), start - REACH, 0)
        ends = self._text.find("。", start, start + REACH)
        return self._text[low : ends if ends >= 0 else start + REACH]

    def _is_of_title(self, period: Period, text: str, start: int) -> bool:
        """9月份 in a report on 2010 that is dated in February 2011: of the year that the title names, and not to come."""
        today = self.today
        if today is None or self._titled != today.year - 1 or YEAR_WRITTEN.search(text):
            return False
        first = bounds(period.text)[0]
        is_bare = period.month is not None and self._shift(start) is None
        return is_bare and first is not None and first > today

    def _shift(self, start: int) -> int | None:
        """The year that 今年, 去年 right before a date adds to it, as a distance from the document's."""
        match = SHIFT.search(self._text, max(0, start - 4), start)
        return relative.SHIFTS[match[1][0]] if match else None

    def _is_foreseen(self, start: int) -> bool:
        """Whether a text of no known day foresees the date at `start`, so that its 今年 is not of that year."""
        if self._anchor.today is not None:
            return False
        sentence = max(sentence_before(self._text, start), start - REACH, 0)
        if any(self._text.find(word, sentence, start) >= 0 for word in FORESEEN):
            return True
        if YEAR_ALONE.match(self._text, start) is None:
            return False
        return DUE.search(self._text, max(0, start - DUE_REACH), start) is not None
