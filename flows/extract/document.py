"""One text into its figures: scan, settle what is a figure, then read the words around each, left to right."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.collector import at_rest
from flows.extract.figures.lists import Run, runs, with_unit
from flows.extract.figures.no_figures.labelled_counts import is_milestone
from flows.extract.figures.recognise import numerals
from flows.extract.meaning import headlines, limits, values
from flows.extract.meaning.bases import (
    Bases,
    after_two_years,
    between_counts,
    over_days,
    over_years,
    up_to_aim,
)
from flows.extract.meaning.change_words import is_of_prices
from flows.extract.meaning.coding import code
from flows.extract.meaning.currency import is_restated, restate_currency
from flows.extract.meaning.motion import LISTED_REACH, Motion, bettered, in_list, opens_change
from flows.extract.meaning.moving import Told, moved_by_words
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.names.counted_nouns import counted_unit
from flows.extract.meaning.nouns.names.indicator_names import Stated, indicator
from flows.extract.meaning.nouns.phrases import Phrases, Spot
from flows.extract.meaning.own_words import Before, around_figure
from flows.extract.meaning.places.regions import Regions, is_national
from flows.extract.meaning.running_totals import is_over_years, total_of
from flows.extract.meaning.signs import fills_bracket
from flows.extract.meaning.subjects.subjects import Subjects
from flows.extract.meaning.tables.counts import rows
from flows.extract.meaning.tables.reading import cells
from flows.extract.meaning.targets.aimed_at import Targets
from flows.extract.meaning.times.periods import Reader
from flows.extract.meaning.times.reading.holding import are_several_years
from flows.extract.meaning.times.reading.on_figure import Asked
from flows.extract.meaning.times.relative import is_clock, year_of
from flows.extract.text.fold import fold
from flows.extract.text.layout import Layout
from flows.extract.text.words import Words
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.records import Figure, Ignored

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from flows.extract.figures.arbitrate import Candidate
    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.tables.cell import Cell
    from flows.extract.text.fold import Folded
    from flows.extract.text.layout import Place

COORDINATED = regex(r"[、,，和及与或/\s]{0,3}(?:以及|和|即|也就是)?$")
AHEAD = 2
"""So many characters after the words of a figure tell whether they are of the next: 100米 of 100米时速36公里."""
UNWEIGHED, RATE = ("count", "money"), "rate"
NAMES = ("ordinal", "structural")
"""Kinds of what only names: 第六次人口普查, 三大行动."""
GROWTH, YEAR_CLOSE = "增速", "末"
ARTICLE = regex("一(?![一二三四五六七八九十次产线季]|手房)")
OWN_BASE = regex("同比|环比|年率")
"""What a rate that goes on with another may say itself: 同比增长5%，环比3%; not 低于上月的6%, which was measured as the other is."""
SURE, LIKELY, POSSIBLE, GUESSED = 0.95, 0.9, 0.7, 0.3
"""Shares of attributions that were right on labelled documents; docs/figures.md has the table, bench/calibration.py the count."""


class Extraction(NamedTuple):
    """What a text states, and the numerals that state nothing; each in text order, spans disjoint."""

    figures: list[Figure]
    ignored: list[Ignored]


def extract_text(text: str, reference_date: date | None = None) -> Extraction:
    """The figures and the ignored numerals of one text; offsets count its own code points.

    `reference_date` anchors relative dates; without it the first full date near the start does.
    """
    with at_rest():
        folded = fold(text)
        words = Words(folded.text)
        return _Extractor(text, folded, words, reference_date).run()


class _Extractor:
    """The state of one pass over one text."""

    def __init__(self, text: str, folded: Folded, words: Words, reference: date | None) -> None:
        self._text, self._folded, self._words = text, folded, words
        self._layout = Layout(folded.text)
        self._periods = Reader(folded.text, reference)
        self._regions = Regions(folded.text, words, self._layout.blocks)
        self._bases = Bases(folded.text)
        self._targets = Targets(folded.text, self._periods.spoken_on)
        self._figures: list[Figure] = []
        self._headed: list[Figure] = []  # those in headings
        self._ignored: list[Ignored] = []
        self._last: Before | None = None
        self._speed: Before | None = None  # the speed told last
        self._read_to = 0  # how far the words for periods have been read
        self._phrases = Phrases(words, folded.text, self._regions)
        self._subjects = Subjects(self._phrases)
        self._tables = rows(folded.text, self._layout.blocks)
        self._currency: str | None = None  # of the sum of money read last
        self._cells = cells(folded.text, self._layout.blocks)
        self._above: dict[
            int, str | None
        ] = {}  # the periods that govern above tables, by their starts
        self._dates: dict[int, str | None] = {}  # the periods of dates, by where they start
        self._dated_at = -1  # where the last of them stands
        self._opens_change = False  # whether the list at hand is what something rose or fell from

    def run(self) -> Extraction:
        text = self._folded.text
        found = numerals(text, self._words)
        for candidate in found:
            if _is_in_name(candidate):
                self._words.name(candidate.start, candidate.end)
        for candidate, following, run in zip(
            found, _following(found), runs(found, text), strict=True
        ):
            reason = candidate.reason or self._cells.silent.get(candidate.start)
            if reason is not None:
                self._ignore(candidate, reason)
                continue
            self._above_tables(candidate.start)
            place = self._layout.place(candidate.start)
            self._periods.enter(place.block, in_table=place.block.start in self._tables)
            figure = self._figure(candidate, place, following, run)
            figure.region = self._region(candidate, place, run)
            if figure.indicator is not None and is_national(figure.region):
                figure.indicator = naming.of_country(figure.indicator)
            self._figures.append(figure)
            if headlines.is_headline(text, place.block) or headlines.is_lead(
                text, self._dated_at, candidate.start
            ):
                self._headed.append(figure)
        headlines.fill(self._headed, self._figures)
        limits.of_classes(self._figures)
        restate_currency(self._figures, self._text)
        self._ignored = _with_silent(self._text, self._folded, self._figures, self._ignored)
        return Extraction(self._figures, self._ignored)

    def _above_tables(self, until: int) -> None:
        """Keep what period governs above the tables that start before `until`, whose heads name others."""
        for start in self._cells.starts:
            if start <= until and start not in self._above:
                self._above[start] = self._periods.governing(Asked(start, start))

    def _ignore(self, candidate: Candidate, reason: str) -> None:
        """Keep a numeral that states nothing, with its reason."""
        start, end = self._folded.span(candidate.start, candidate.end)
        self._ignored.append(Ignored(start, end, self._text[start:end], reason))
        if candidate.reason == "lexical" and not ARTICLE.match(self._folded.text, candidate.start):
            self._words.name(candidate.start, candidate.end)

    def _figure(
        self, candidate: Candidate, place: Place, following: int | None, run: Run
    ) -> Figure:
        """What the candidate states: a year that heads a column, a date, a number in a table or one in running text."""
        start, end = self._folded.span(candidate.start, candidate.end)
        figure = Figure(start, end, self._text[start:end], "date", section=place.block.section)
        cell = self._cells.measured.get(candidate.start)
        if candidate.start in self._cells.years:
            figure.role, figure.confidence = "date", SURE
            figure.period = self._cells.years[candidate.start]
            self._dates[candidate.start] = figure.period
        elif candidate.reading is None:
            self._date(figure, candidate, place)
        elif cell is not None:
            self._cell(figure, with_unit(candidate, cell.unit), cell)
        else:
            self._quantity(figure, candidate, candidate.reading, place, following, run)
        if candidate.reading is not None or not is_clock(candidate.text):
            self._read_to = candidate.end
        return figure

    def _region(self, candidate: Candidate, place: Place, run: Run) -> str | None:
        """Of where it is: by the row of its table, or by what the text has named."""
        cell = self._cells.measured.get(candidate.start)
        if cell is not None and cell.place is not None:
            row = cell.place
            return self._regions.of_row(row.label, row.above, is_total=row.is_total)
        return self._regions.at(place.block.section, place.sentence, candidate.start, run)

    def _date(self, figure: Figure, candidate: Candidate, place: Place) -> None:
        figure.role, figure.confidence = "date", SURE
        figure.period = self._periods.date(
            candidate.start, candidate.end, candidate.text, place, self._read_to
        )
        self._dates[candidate.start] = figure.period
        self._dated_at = candidate.start
        if figure.period is None:
            figure.confidence = GUESSED

    def _cell(self, figure: Figure, candidate: Candidate, cell: Cell) -> None:
        """A number in a table: its row and its column say what it is."""
        reading = candidate.reading
        if reading is None:
            return
        values.number(figure, reading)
        falls = cell.falls or (figure.value is not None and figure.value < 0)
        if cell.role == "rank":
            figure.kind, figure.role, figure.confidence = "ordinal", cell.role, LIKELY
            return
        if cell.role == "change":
            figure.role, figure.direction = cell.role, "decrease" if falls else "increase"
        elif cell.role == "share":
            figure.role = cell.role
        elif cell.falls and figure.number is not None and figure.value is not None:
            figure.number, figure.value = -figure.number, -figure.value
            figure.interval = -figure.interval
        figure.subject, figure.target = cell.name, cell.is_plan
        values.as_index(figure)
        self._indicate(figure, reading, stated=True)
        bases = language().words.bases
        figure.basis = next(
            (basis for basis, words in bases.items() if any(word in cell.header for word in words)),
            None,
        )
        headed = self._dated(cell.when)
        titled = self._dated((cell.title,))
        governing = (
            self._periods.governing(Asked(candidate.start, candidate.start))
            if cell.table < 0 or cell.when
            else self._above.get(cell.table)
        )
        figure.period = cell.period(headed, titled, governing)
        is_ahead = any(self._targets.is_after(period) for period in headed)
        figure.target = figure.target or is_ahead
        if (cell.is_over_plan or cell.runs()) and figure.basis is None:
            figure.basis = "cumulative"
        if figure.basis is None and cell.is_over_a_year(headed, figure.period):
            figure.basis = "yoy"
        if figure.basis is None and cell.is_of_no_base():
            figure.basis = self._bases.of_cell(figure)

    def _dated(self, spans: Sequence[tuple[int, int]]) -> list[str]:
        """The periods of the dates that stand in the spans."""
        dates = (self._dates.get(at) for span in spans for at in range(*span))
        return [date for date in dates if date is not None]

    def _as_name(
        self, figure: Figure, candidate: Candidate, place: Place, last: Before | None
    ) -> None:
        """A rank, or a number by which something is called, measures nothing."""
        figure.role = "rank" if figure.kind == "ordinal" else "id"
        figure.period = _with_level(figure, last, place)
        self._by_measure(figure, candidate.start, place)
        figure.direction, figure.confidence = "none", LIKELY

    def _quantity(  # noqa: PLR0913, PLR0917 - the number, where it stands and what stands beside it
        self,
        figure: Figure,
        candidate: Candidate,
        reading: Reading,
        place: Place,
        following: int | None,
        run: Run,
    ) -> None:
        """A number in running text: its motion, its time, whether it is a plan, then its name and its basis."""
        text = self._folded.text
        last = self._last if self._last and self._last.place.sentence == place.sentence else None
        around = around_figure(text, candidate, last, place, following)
        left, right = around.left, around.right
        is_again = last is not None and is_restated(last.figure, reading, left)
        again = last if is_again else None
        listed = again or (last if _continues(last, left, place, run) else None)
        reading = values.as_sum(reading, candidate, left, right, self._currency)
        told = Told(candidate, reading, around, place)
        moved, since, stop = moved_by_words(self._phrases, told, last, listed)
        values.number(figure, reading)
        closes = last is not None and values.close(last.figure, figure, left[: around.kept])
        figure.direction, figure.role = moved.direction, moved.role
        if is_milestone(text, candidate):
            figure.direction, figure.role, figure.confidence = "none", "id", LIKELY
            return
        right_end = candidate.end + len(right)
        timed = self._timed(candidate, place, last, listed)
        ahead = text[candidate.end : right_end + AHEAD]
        per = values.per_time(figure, left, ahead, _time_of(timed, figure))
        if figure.kind == values.SPEED:
            self._speed = Before(figure, candidate, place, moved, candidate.end, per)
        spot = Spot(around.stretch.end, candidate.end, since, stop, right_end, *place, run)
        if figure.kind == "ordinal":
            figure.subject = figure.indicator = self._subjects.rank(spot)
        self._time(figure, told, moved, last, run, again=again is not None)
        self._plan(figure, told, last)
        if figure.kind in NAMES:
            self._as_name(figure, candidate, place, last)
            return
        self._mean(figure, told, spot, moved, last, timed)
        if closes and last is not None:
            values.name_both(last.figure, figure, right)
        is_rate_again = last is not None and values.as_rate(figure, last.figure)
        told_before = last.figure.basis if last is not None and is_rate_again else None
        figure.basis = self._basis(figure, told, moved, run, told_before)
        if again is not None:
            figure.basis, figure.target = again.figure.basis, again.figure.target
        self._spread(figure, candidate, place, last)
        if figure.basis == "cumulative" and figure.indicator and not is_over_years(figure):
            figure.indicator = total_of(text, place, candidate.start, figure.indicator)
        if limits.is_limit(figure, text, since, (candidate.start, candidate.end)):
            figure.role = limits.LIMIT
        previous_end = last.candidate.end if last is not None else 0
        self._last = Before(figure, candidate, place, moved, previous_end, per)

    def _mean(  # noqa: PLR0913, PLR0917 - the number with all that has been read of it
        self,
        figure: Figure,
        told: Told,
        spot: Spot,
        moved: Motion,
        last: Before | None,
        timed: Before | None,
    ) -> None:
        """What the figure measures, and what that makes of its number: a mean, a fall, money, an index, a share."""
        text, start, place = self._folded.text, told.candidate.start, told.place
        self._name(figure, spot, told.reading, moved)
        self._by_measure(figure, start, place)
        figure.indicator = values.mean_name(
            figure, told.around.left, None if timed is None else timed.figure
        )
        self._move_mean(figure, told.candidate, place, last)
        figure.direction = bettered(figure.direction, moved.verb, figure.indicator)
        if figure.role == "difference" and fills_bracket(text, start, told.candidate.end):
            is_rate = (figure.indicator or "").endswith(GROWTH)
            figure.role, figure.direction = "change" if is_rate else "level", "none"
        if figure.kind == "money":
            self._currency = figure.canonical_unit
        values.as_money(figure, told.candidate, self._currency)
        values.as_index(figure)
        values.as_share(figure, text[place.clause.start : start])

    def _basis(
        self, figure: Figure, told: Told, moved: Motion, run: Run, told_before: str | None
    ) -> str | None:
        """What a change is measured from: `told_before` of the rate that it goes on with (同比增长5%，一季度3%), but for words of its own."""
        if told_before is not None and OWN_BASE.search(told.around.left) is None:
            return told_before
        span = (told.candidate.start, told.candidate.end)
        return self._bases.of(figure, told.place, span, moved.verb, run.position) or told_before

    def _move_mean(
        self, figure: Figure, candidate: Candidate, place: Place, last: Before | None
    ) -> None:
        """日均客流增加量, of the mean that the sentence told right before."""
        if last is not None and last.place.sentence == place.sentence:
            between = self._folded.text[last.place.clause.start : candidate.start]
            figure.indicator = values.moved_mean(figure, last.figure, between)

    def _timed(
        self, candidate: Candidate, place: Place, last: Before | None, listed: Before | None
    ) -> Before | None:
        """The figure before, over whose time this one is told as well: of its list, of its whole, or from which it moved."""
        if listed is not None:
            return listed
        text = self._folded.text
        if last is None or last.figure.kind not in values.RATES:
            if self._speed is None:
                return None
            end = self._speed.candidate.end
            return self._speed if values.PASSED.fullmatch(text, end, candidate.start) else None
        since = last.candidate.end
        spans = (place.sentence.start, last.candidate.start, since)
        if values.is_told_again(text, last.figure, spans, candidate.start):
            return last
        is_part = values.is_of_mean(text, place.sentence.start, since, candidate.start)
        is_reached = values.REACHED.fullmatch(text, since, candidate.start) is not None
        return last if is_part or is_reached else None

    def _plan(self, figure: Figure, told: Told, last: Before | None) -> None:
        """Whether the figure is aimed at, and then of what time."""
        right, place = told.around.right, told.place
        span = (told.candidate.start, told.candidate.end)
        figure.target = self._targets.has(
            figure,
            place,
            span,
            right,
            named_at=max(self._periods.named_at, self._periods.due_at),
            before=(last.candidate.start, last.candidate.end)
            if last is not None and last.figure.target
            else None,
        )
        if not figure.target:
            return
        if self._targets.is_of_year(place, span, right):
            figure.period = year_of(figure.period)
        told_before = self._periods.governs_since(figure.period, place.sentence.start)
        if told_before and self._targets.is_past_for(figure, place, span[0]):
            figure.period = None  # what is planned is of no time that has passed

    def _time(  # noqa: PLR0913 - the number with all that has been read of it
        self,
        figure: Figure,
        told: Told,
        moved: Motion,
        last: Before | None,
        run: Run,
        *,
        again: bool,
    ) -> None:
        """The period: dealt out by a list of dates, that of the figure it goes with, or the one that governs."""
        candidate, reading, around, place = told
        left, right = around.left, around.right
        listed = self._folded.text[candidate.end : candidate.end + LISTED_REACH]
        if not run.position:
            self._opens_change = opens_change(left, right, listed if run.size > 1 else "")
        goes_with = run.position or again  # 10%和20%, 12亿韩元（约合人民币650万元）
        if last is not None and last.candidate.end <= self._dated_at < candidate.start:
            goes_with = again  # 6月到期的5亿元和9月到期的7亿元
        figure.period = self._periods.dealt(run, candidate.start) or (
            last.figure.period
            if last is not None and goes_with
            else self._periods.governing(
                Asked(
                    max(self._read_to, self._periods.since),
                    candidate.start,
                    opens=self._opens_change,
                    is_level=moved.is_still,
                    is_reached=moved.role == "level" and moved.direction != "none",
                    is_name=reading.kind in NAMES and figure.indicator is None,
                    moves_at=around.stretch.start + moved.rest if moved.verb else None,
                )
            )
        )
        if reading.kind == "duration" and self._periods.last(
            candidate.start, candidate.end, place.sentence.end
        ):
            figure.period = None

    def _by_measure(self, figure: Figure, start: int, place: Place) -> None:
        """Let what comes about be of its whole year, and a state that was reached in several years of the last of them."""
        subject = figure.subject or ""
        clause = self._folded.text[place.clause.start : start]
        if figure.indicator_code is not None and (
            naming.is_flow(subject) or _is_of_year(figure, subject, clause)
        ):
            is_any = naming.is_of_any_measure(subject)
            figure.period = self._periods.of_flow(
                figure.period, place.clause.start, start, is_any=is_any
            )
        is_share = figure.role == "share" and naming.is_flow(subject.partition("占")[0])
        if is_share or naming.is_sold_share(subject):
            figure.period = self._periods.of_flow(figure.period, place.clause.start, start)
        if END_OF_YEAR.fullmatch(figure.period or "") and IN_A_YEAR.search(clause):
            figure.period = (figure.period or "").removesuffix(LAST_OF_YEAR)
        if figure.indicator_code is not None and naming.is_stock(subject):
            is_added = figure.role == "change" and figure.kind != "percent"
            if not is_added and not figure.target and figure.value != 1:  # 一位用户 is no count
                figure.period = self._periods.of_stock(figure.period, place.sentence.start)
        if values.is_at_close(self._folded.text[place.sentence.start : start], subject):
            figure.period = self._periods.of_day(figure.period, place.sentence.start)
        if "/" in (figure.period or "") and figure.role in ("level", "rank", "share"):
            is_state = naming.is_told_of_last(figure.role, subject)
            figure.period = self._periods.of_state(
                figure.period, start, is_state=is_state, is_due=figure.target
            )

    def _spread(
        self, figure: Figure, candidate: Candidate, place: Place, last: Before | None
    ) -> None:
        """Let a change be of all the years or days that its sentence spans: 由2020年的42万人增至96万人，年均增长31%."""
        text = self._folded.text
        figure.period, figure.basis = over_years(text, figure, place, candidate.start)
        figure.period = up_to_aim(text, figure, place, candidate.start)
        if figure.period is not None and figure.period == self._periods.counted_on:
            figure.period = between_counts(text, figure, place, candidate.start)
        if last is not None and last.place.clause == place.clause:
            figure.period = over_days(text, figure, last.figure, candidate.start, candidate.end)
        if (
            last is not None
            and last.place.sentence == place.sentence
            and "/" in (figure.period or "")
        ):
            figure.period, figure.basis = after_two_years(figure, last.figure)
        is_of_years = figure.basis == "average_annual" and (figure.period or "").isdecimal()
        named_in = place.sentence if figure.target else place.clause
        if is_of_years and self._periods.named_at < named_in.start:
            figure.period = None  # a mean over years is of no single one that was told before

    def _name(self, figure: Figure, spot: Spot, reading: Reading, moved: Motion) -> None:
        """Subject, indicator and code of the figure, and how sure they are."""
        row = self._tables.get(spot.block.start)
        subject = row.name if row is not None and spot.end > row.at else None
        stated = subject is not None
        if subject is None:
            subject, stated = self._subjects.of(spot, reading, moved)
        if subject is None:
            figure.confidence = GUESSED
            return
        if figure.role == "share" and in_list(self._folded.text, spot.sentence.start, spot.start):
            subject = subject if subject.endswith(values.SHARES) else f"{subject}占比"
        figure.subject = subject
        self._indicate(figure, reading, stated=stated, verb=moved.verb)

    def _indicate(self, figure: Figure, reading: Reading, *, stated: bool, verb: str = "") -> None:
        """Indicator and code of the figure's subject, and how sure they are; `stated` where its own clause has it."""
        subject = figure.subject or ""
        figure.canonical_unit = counted_unit(figure.canonical_unit, subject)
        kind = reading.kind if figure.kind == RATE else figure.kind  # 日均2534户 counts, too
        is_priced = is_of_prices(verb)  # 鸡蛋上涨5%
        base, entry, exact = naming.standard(subject, unweighed=is_priced or kind in UNWEIGHED)
        figure.indicator = indicator(
            base, Stated(kind, figure.role, figure.direction, reading.unit, verb)
        )
        figure.indicator_code = code(figure, entry, verb)
        if entry is None:
            figure.confidence = POSSIBLE if stated else GUESSED
        else:
            figure.confidence = SURE if exact and figure.role == "change" else LIKELY


LAST_OF_YEAR, END_OF_YEAR = "-12-31", regex(r"\d{4}-12-31")
IN_A_YEAR = regex(
    r"(?<![\d一二三四五六七八九十两几半多全去今当本上前明每逐历近隔])年"
    r"(?:(?![均末底初度会报轻龄级限薪产]|[^，。；\d]*(?:能力|规模))[\u4e00-\u9fff]{0,8}(?:[数总流]?量|[产净]值|[额费]|收入|利润)"
    r"|产(?![业能权品])|处理|减排|节约|供应|接待|销售|输送|加工|培训|吞吐)(?![^，。；\d]*(?:能力|规模))[^，。；\d]{0,16}$"
)
"""到2015年底，年发电量要达到: up to the figure, a measure that says that it is one of the whole year; not 年处理能力."""


def _is_of_year(figure: Figure, subject: str, clause: str) -> bool:
    """Whether a change is one over a year, of what its own clause names and is no stock: 居民消费价格上涨2%, 人均收入增长6%."""
    if figure.role != "change" or figure.kind != "percent" or YEAR_CLOSE in clause:
        return False
    return subject != "" and subject in clause and naming.is_rate(subject)


def _with_level(figure: Figure, last: Before | None, place: Place) -> str | None:
    """The period of a rank: after a level of its sentence that the end of some years has come to it is of then, too."""
    if figure.role != "rank" or last is None or last.place.sentence != place.sentence:
        return figure.period
    before = last.figure
    if before.role != "level" or not are_several_years(figure.period):
        return figure.period
    is_of_end = (figure.period or "").endswith(f"/{before.period}")
    return before.period if is_of_end else figure.period


def _with_silent(
    text: str, folded: Folded, figures: Sequence[Figure], ignored: Sequence[Ignored]
) -> list[Ignored]:
    """The ignored numerals, and those that folding dropped and that lie in no span already, in text order."""
    if not folded.silent:
        return list(ignored)
    taken = [(one.start, one.end) for one in figures]
    spans = sorted([*taken, *((one.start, one.end) for one in ignored)])
    starts = [start for start, _ in spans]
    free = [
        Ignored(start, end, text[start:end], reason)
        for start, end, reason in folded.silent
        if (at := bisect_right(starts, start)) == 0 or spans[at - 1][1] <= start
    ]
    return sorted([*ignored, *free], key=lambda one: one.start)


def _is_in_name(candidate: Candidate) -> bool:
    """Whether a numeral is part of a name, so that its words count as nouns from the start: 世界500强, 核心一级资本净额.

    Part of a mere word it does once it has been passed: 一一 is no noun before.
    """
    reading = candidate.reading
    if candidate.reason == "document_number":
        return candidate.text[-1] == "号"  # 地铁3号线
    return candidate.reason == "name" or (reading is not None and reading.kind == "structural")


def _following(found: Sequence[Candidate]) -> list[int | None]:
    """For each candidate, where the next one begins that is a figure, and no part of a name."""
    starts: list[int | None] = []
    ahead: int | None = None
    for candidate in reversed(found):
        starts.append(ahead)
        if candidate.reason is None and not _is_in_name(candidate):
            ahead = candidate.start
    return starts[::-1]


def _time_of(timed: Before | None, figure: Figure) -> str | None:
    """The time that the one before is told over; none for what is no length after a speed: 时速60公里，3分."""
    if timed is None or (timed.figure.kind == values.SPEED and figure.kind != values.LENGTH):
        return None
    return timed.per


def _continues(last: Before | None, left: str, place: Place, run: Run) -> bool:
    """Whether the figure goes on with a list, or nothing but a joint parts it from the last one of its clause: 3%和5%."""
    if last is None:
        return False
    if last.place.clause == place.clause:
        return run.position > 0 or COORDINATED.fullmatch(left) is not None
    return run.position > 0 and not left.strip()  # 分别增长8%，5%
