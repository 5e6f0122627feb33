"""Which period governs a figure: the date before it in its paragraph, unless that date is only compared with.

The paragraph is the barrier, but a line that ends in a comma, semicolon or colon goes on in the next; before any date of
its own, a paragraph is of the time that its heading names, or the title, or the one time that an account is of from its
first line on. A base of comparison (比2013年末) governs nothing, 由上月 and 从2012年 only the figure next to them.

Here a document is followed from its beginning to its end; what each thing read does is in a module of the folder `reading`:

- `paragraphs`: what a paragraph is of before any date, with `headings`;
- `on_date`: what a date does, with `no_times` and `holding`;
- `on_word`: what 去年 and 年末 do;
- `on_length`: what 近15年 and 五年来 do;
- `on_figure`: which of the times told a figure takes.

They share a `state`. The grammar of a date itself belongs in `flows.extract.figures.stated.dates`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.times.dated import Written
from flows.extract.meaning.times.governing import reach
from flows.extract.meaning.times.governing.accounts import is_within
from flows.extract.meaning.times.governing.lines import Lines
from flows.extract.meaning.times.lengths import spanned
from flows.extract.meaning.times.now.anchoring import sentence_before
from flows.extract.meaning.times.reading import on_date, on_length, paragraphs
from flows.extract.meaning.times.reading.on_figure import Asked, last_year, period_of
from flows.extract.meaning.times.reading.on_length import Length
from flows.extract.meaning.times.relative import is_one_day
from flows.extract.meaning.times.state import State
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re
    from datetime import date

    from flows.extract.figures.lists import Run
    from flows.extract.text.layout import Place
    from flows.read.segment import Block

SAME, SAME_REACH = "同期", 8
"""Near the opening of a clause: 上年同期, 去年同期则."""
YEAR_CHARS = len("2023")
"""How many characters of a day are its year."""
ADDED_UP, AS_OF_REACH = "累计", 400
"""After 截至 and a day, what has added up since an origin and not in the year; how far on the year itself may be told, in characters."""
STATE_REACHED = regex(
    rf"(?:[达提升降]至?到?|突破|超过?|[提升降][高升低]?[到至]|[跨迈跃登站]上|稳定在)了?{HEDGE}?$"
    r"|(?:[稳跃位]居|位列|(?<=[，、])居|跃?升[至到]|跻身|进入)[^，。；、\d]{0,10}$"
)
"""城镇化率达到65%, 人均收入突破5万元, 稳居全国第4位: before the figure that a state has reached."""
STATE_REACH = 40
"""How far before the figure the words of its state are read, in characters."""
OF_EACH_YEAR = regex("(?:每年|年均|逐年|历年|连年|年年|连续)[^，]*$|累计|新增")
"""每年人均收入超过5万元, 累计引资9亿元、居全省第3位: of all the years, and not of the last."""
GROWN_TO = regex(
    rf"(?:新增|净增|增加)[^，。；、\d]{{0,16}}\d[\d.]*[^，。；、\d]{{1,6}}[、，](?:总[量数]|总?规模|累计)?(?:达到?|突破|超过?|增至)了?{HEDGE}?$"
)
"""里程新增700公里、突破3000公里, 净增企业9家，总量达80家: after how much was added, what there is since."""
CLOSED = regex("[；。]")
JUST_FRAMED = regex(r"(?:20\d\d|[^\d，。；\n])*[，,]\s*")
"""2023年末，, 年末全市，: from the end of a year to the first clause after it, where nothing has been told yet."""


@cache
def _summed() -> re.Pattern[str]:
    """引进企业超800家: what has been done in all the years together, and no state."""
    acts = f"(?:{trie(vocabulary().acts.undertaken)}|建成|完成|投用|办结|交付|招录)"
    return regex(rf"(?:^|[，、])(?:共|已|先后|成功|全面)*{acts}(?![^，、]{{0,8}}率)[^，、]*$")


class Reader:
    """Follows one document's dates and says which period governs each figure, in text order."""

    def __init__(self, text: str, reference: date | None) -> None:
        self._lines = Lines(text)
        self._state = State(text, reference)
        self._stock_in = -1  # the mark before the sentence that a stock was told in last

    @property
    def spoken_on(self) -> date | None:
        """The day that the document speaks from, where it is known, and not only guessed from its first date."""
        return self._state.spoken_on

    @property
    def counted_on(self) -> str | None:
        """The day on which the census counted that the document tells of; None where it tells of none."""
        return self._state.accounts.counted_on

    @property
    def since(self) -> int:
        """Where the paragraph begins, or the line that it goes on from."""
        return self._state.since

    @property
    def named_at(self) -> int:
        """Where the date stands that governs, in a paragraph that names one; else -1."""
        return self._state.named_at

    @property
    def due_at(self) -> int:
        """Where the deadline stands that is the period told last: 明年底前建成12个; -1 where that is none."""
        return self._state.due_at

    def governs_since(self, period: str | None, before: int) -> bool:
        """Whether a period is the one that governs, and was named before an offset."""
        return period == self._state.governing and self._state.named_at < before

    def of_flow(
        self, period: str | None, clause_start: int, start: int, *, is_any: bool = False
    ) -> str | None:
        """The year of what comes about over a time, where only its end was told, in an earlier clause: 年末存栏186万头，出栏326万头.

        After 截至2023年末 all that goes on within its own part of a sentence may add up to that day. In the sentences
        after 7月末 it is of the account, which may be of that month or of the year so far, or else of no time that is known;
        after 截至7月末 it is of the account that ends with that day, or else adds up to it.

        `is_any` where nobody knows whether it comes about or is there: 年末，警务人员总量1.2万人, told first, is of the day.
        """
        last = self._state.last_day
        if period is None or last is None:
            return period
        if is_any and JUST_FRAMED.fullmatch(self._state.text, last.at, clause_start) is not None:
            return period
        if last.is_as_of and not self._is_of_its_own(last.at, clause_start, start):
            return period
        is_its = last.at < clause_start and (
            period == last.day or self._is_a_year_before(period, last.day, clause_start)
        )
        if not is_its:
            return period
        if last.is_of_year:
            return period[:YEAR_CHARS]
        if CLOSED.search(self._state.text, last.at, clause_start) is None:
            return period
        account = self._state.account
        if last.is_as_of:
            return account if bounds(account)[1] == bounds(last.day)[1] and account else period
        return account if account != period and is_within(period, account) else None

    def of_stock(self, period: str | None, sentence_start: int) -> str | None:
        """The day of what there is, where an earlier sentence told in passing what came about up to it: 年末存款86亿元。全年存入9亿元。贷款余额62亿元."""
        state = self._state
        last = state.earlier.closed
        is_known = period is not None and last is not None and last.day is not None
        if not is_known or last is None or period != state.governing or is_one_day(period):
            return period
        if not max(self.since, last.at + 1) <= state.named_at < sentence_start:
            return period
        is_part = state.text.startswith(reach.GOES_ON, sentence_start)
        if is_part and sentence_before(state.text, sentence_start - 1) != self._stock_in:
            return period  # 全年…。其中，…
        ends = bounds(period)[1]
        is_up_to_it = ends is not None and str(ends) == last.day and last.at >= self.since
        if is_up_to_it:
            self._stock_in = sentence_before(state.text, sentence_start)
        return last.day if is_up_to_it else period

    def of_day(self, period: str | None, since: int) -> str | None:
        """The day of what is so on a day alone; None where only a longer time was told, before an offset: 2023年营收3亿元。股价报收9元."""
        is_told = self._state.named_at >= since or is_one_day(period)
        return period if is_told else None

    def _is_a_year_before(self, period: str, day: str | None, since: int) -> bool:
        """Whether a period is the same end of the year before, by 上年同期: 年末资产3亿元，现金流入8亿元，上年同期为5亿元."""
        if day is None or self._state.text.find(SAME, since, since + SAME_REACH) < 0:
            return False
        return period == f"{int(day[:YEAR_CHARS]) - 1}{day[YEAR_CHARS:]}"

    def of_state(
        self, period: str | None, start: int, *, is_state: bool, is_due: bool
    ) -> str | None:
        """The last of several years in which a state was reached: “十四五”时期，城镇化率达到65%.

        `is_state` where it is known as one, `is_due` where it is aimed at; else those years have to be over on the day that
        the text speaks from.
        """
        low = max(0, start - STATE_REACH)
        before = CLOSED.split(self._state.text[low:start])[-1]
        has_grown = GROWN_TO.search(before) is not None
        is_reached = is_state and STATE_REACHED.search(before) is not None
        is_of_all = OF_EACH_YEAR.search(before) or _summed().search(before)
        if period is None or not (has_grown or (is_reached and not is_of_all)):
            return period
        if self._is_after_move(period, start):
            return period.rpartition("/")[2]
        return last_year(self._state, period, is_due=is_due) or period

    def _is_after_move(self, period: str, start: int) -> bool:
        """Whether a state closes a move between two years, told in a clause before it: 五年间提高了11个百分点，达到31%."""
        moved = self._state.course.moved
        if moved is None or moved.years != period:
            return False
        return spanned.has_moved(self._state.text, moved.end, start)

    def _is_of_its_own(self, day_at: int, clause_start: int, start: int) -> bool:
        """Whether the clause of the figure at `start` goes on after what is told up to a day, and nothing adds up to that."""
        text = self._state.text
        if not day_at < clause_start < day_at + AS_OF_REACH:
            return False
        is_after = CLOSED.search(text, day_at, clause_start) is not None
        return is_after and text.find(ADDED_UP, day_at, start) < 0

    def enter(self, block: Block, *, in_table: bool = False) -> None:
        """Begin a paragraph, if it is another one, or a row of a table, which is under the date told before the table."""
        current = self._state.block
        if current is None or block.start != current.start:
            paragraphs.enter(self._state, self._lines, block, in_table=in_table)

    def date(self, start: int, end: int, text: str, place: Place, read_to: int) -> str | None:
        """Read a date that stands at [start, end): its period, or None where its year stays unknown.

        `read_to` is where the figure or date before it ends.
        """
        return on_date.read(self._state, Written(start, end, text, place.sentence, read_to))

    def last(self, start: int, end: int, sentence_end: int) -> bool:
        """Read a length of time at [start, end): whether it stands for a time up to now (近15年, 两年来), and has none itself."""
        return on_length.read(self._state, Length(start, end, sentence_end))

    def dealt(self, run: Run, start: int) -> str | None:
        """The period of a figure in a list that the dates told together right before it are dealt out to, or None."""
        period = self._state.together.dealt(run, start)
        if period is not None:
            self._state.figure_at = start
            self._state.beside.local = None
        return period

    def governing(self, asked: Asked) -> str | None:
        """The period of a figure, which is read after all that stands before it; None where it is not known."""
        return period_of(self._state, asked)
