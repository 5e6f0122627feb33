"""One text into its figures: scan, settle what is a figure, then read the words around each, left to right."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.lists import Run, runs, with_unit
from flows.extract.figures.recognise import numerals as recognised
from flows.extract.meaning import headlines
from flows.extract.meaning.bases import Bases
from flows.extract.meaning.coding import code
from flows.extract.meaning.currency import restate_currency
from flows.extract.meaning.motion import CHANGED_TO, Motion, motion
from flows.extract.meaning.nouns import naming
from flows.extract.meaning.nouns.phrases import WINDOW, Phrases, Place, Spot
from flows.extract.meaning.places.regions import Regions
from flows.extract.meaning.subjects.subjects import Subjects
from flows.extract.meaning.tables import CHANGE, Cell, cells, rows
from flows.extract.meaning.targets import Targets
from flows.extract.meaning.times.periods import Reader, is_clock
from flows.extract.meaning.times.relative import year_of
from flows.extract.text.alternations import trie
from flows.extract.text.fold import fold
from flows.extract.text.words import Words
from flows.read.segment import CLAUSE_END, SENTENCE_END, Block, Breaks, Clause, blocks, breaks
from schemas.catalogue.language import language
from schemas.intervals import Interval
from schemas.records import UNBOUNDED, Figure, Ignored

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from flows.extract.figures.arbitrate import Candidate
    from flows.extract.figures.readings import Reading
    from flows.extract.text.fold import Folded

COORDINATED = re.compile(r"[、,，和及与或\s]{0,3}(?:以及|和)?$")
YUAN, SCALED = "元", re.compile("[万亿]")
INDEX_NAMES = ("指数", "PMI", "AQI", "景气度")
LIMITING = re.compile(r"确保|控制|不得|保持|限")
NAMING = ("lexical", "name")
"""Reasons under which a numeral without a number of its own may still be part of a name: 三次产业, 5G用户."""
NAMES = ("ordinal", "structural")
"""Kinds of what only names: 第六次人口普查, 三大行动."""
RESTATED = re.compile(r"[(（](?:约合|折合|约|合|相当于|折)")
"""The same amount in another currency or unit."""
OPENING = re.compile(r"[从由](?:同比)?(?:增长|下降|上升|上涨|下跌|回落|减少|增加)?$")
"""由2.3亿元降至…, 由下降3.2%转为…: before what something rose or fell from."""
AGO = re.compile(r"前的?[^，。；\d]{0,6}")
OPENED_BY = re.compile(r"[由从](?:近|约|过去)?$")
"""由十年前的百个发展到…: the time ago is inside the words that are the figure's own."""
COPULAR = re.compile(r"\s*(?:分别)?(?:达到?|为|是|高达|仅|有|至|到)?\s*")
RANKED = re.compile(
    r"(?P<what>[^，。；：\n]{2,40}?)(?:最[大高小低多少快慢强长短]|居首位?|位居首位)[，,]$"
)
ARTICLE = re.compile("一(?![一二三四五六七八九十次产])")
SURE, LIKELY, POSSIBLE, GUESSED = 0.95, 0.9, 0.7, 0.3
"""Shares of attributions that were right on labelled documents; docs/figures.md has the table, bench/calibration.py the count."""


class Extraction(NamedTuple):
    """What a text states, and the numerals that state nothing; each in text order, spans disjoint."""

    figures: list[Figure]
    ignored: list[Ignored]


_Last = tuple[Figure, "Candidate", Place, "Motion | None"]
"""The figure before another, with its candidate, its place and its motion."""


def extract_text(text: str, reference_date: date | None = None) -> Extraction:
    """The figures and the ignored numerals of one text; offsets count its own code points.

    `reference_date` anchors relative dates; without it the first full date near the start does.
    """
    folded = fold(text)
    words = Words(folded.text)
    return _Extractor(text, folded, words, reference_date).run()


class _Extractor:
    """The state of one pass over one text."""

    def __init__(self, text: str, folded: Folded, words: Words, reference: date | None) -> None:
        self._text, self._folded, self._words = text, folded, words
        self._blocks = blocks(folded.text)
        self._starts = [block.start for block in self._blocks]
        self._periods = Reader(folded.text, reference)
        self._regions = Regions(folded.text, words)
        self._bases = Bases(folded.text)
        self._targets = Targets(folded.text, self._periods.spoken_on)
        self._marks: dict[int, tuple[Breaks, Breaks]] = {}
        self._at: Place | None = None  # the place looked at last
        self._figures: list[Figure] = []
        self._headed: list[Figure] = []  # those in headings
        self._ignored: list[Ignored] = []
        self._last: _Last | None = None
        self._before_last = 0  # where the figure before that ends, if their sentence is one
        self._read_to = 0  # how far the words for periods have been read
        self._subjects = Subjects(Phrases(words, folded.text, self._regions))
        self._tables = rows(folded.text, self._blocks)
        self._currency: str | None = None  # of the sum of money read last
        self._cells = cells(folded.text, self._blocks) if "\t" in folded.text else {}
        self._dates: dict[int, str | None] = {}  # the periods of dates, by where they start

    def run(self) -> Extraction:
        found = recognised(self._folded.text, self._words)
        following = _following(found)
        for candidate, next_start, run in zip(
            found, following, runs(found, self._folded.text), strict=True
        ):
            start, end = self._folded.span(candidate.start, candidate.end)
            if candidate.reason is not None:
                self._ignored.append(Ignored(start, end, self._text[start:end], candidate.reason))
                if candidate.reason in NAMING and not ARTICLE.match(
                    self._folded.text, candidate.start
                ):
                    self._words.name(candidate.start, candidate.end)
                continue
            if candidate.reading is not None and candidate.reading.kind == "structural":
                self._words.name(candidate.start, candidate.end)  # 核心一级资本净额
            place = self._place(candidate.start)
            self._periods.enter(place.block, in_table=place.block.start in self._tables)
            figure = Figure(start, end, self._text[start:end], "date", section=place.block.section)
            cell = self._cells.get(candidate.start)
            if candidate.reading is None:
                self._date(figure, candidate, place)
            elif cell is not None:
                self._cell(figure, with_unit(candidate, cell.unit), cell)
            else:
                self._quantity(figure, candidate, candidate.reading, place, next_start, run)
            if candidate.reading is not None or not is_clock(candidate.text):
                self._read_to = candidate.end
            figure.region = self._regions.at(
                place.block.section, place.sentence, candidate.start, run
            )
            self._figures.append(figure)
            if headlines.is_headline(self._folded.text, place.block):
                self._headed.append(figure)
        headlines.fill(self._headed, self._figures)
        restate_currency(self._figures, self._text)
        self._ignored = _with_silent(self._text, self._folded, self._figures, self._ignored)
        return Extraction(self._figures, self._ignored)

    def _place(self, at: int) -> Place:
        """Where `at` is; figures of one clause share their place, unless a sentence ends inside it (看3!4)."""
        last = self._at
        if last is None or not (
            last.clause.start <= at < last.clause.end and at < last.sentence.end
        ):
            last = self._at = self._found(at)
        return last

    def _found(self, at: int) -> Place:
        index = max(0, bisect_right(self._starts, at) - 1)
        block = (
            self._blocks[index]
            if self._blocks
            else Block(0, len(self._folded.text), "", is_heading=False)
        )
        marks = self._marks.get(index)
        if marks is None:
            text = self._folded.text
            marks = self._marks[index] = (
                breaks(SENTENCE_END, text, block.start, block.end),
                breaks(CLAUSE_END, text, block.start, block.end),
            )
        return Place(block, _sentence(marks[0], at, block), _clause(marks[1], at, block))

    def _date(self, figure: Figure, candidate: Candidate, place: Place) -> None:
        figure.role, figure.confidence = "date", SURE
        figure.period = self._periods.date(
            candidate.start, candidate.end, candidate.text, place.sentence.end
        )
        self._dates[candidate.start] = figure.period
        if figure.period is None:
            figure.confidence = GUESSED

    def _cell(self, figure: Figure, candidate: Candidate, cell: Cell) -> None:
        """A number in a table: its row and its column say what it is."""
        reading = candidate.reading
        if reading is None:
            return
        _number(figure, reading)
        falls = figure.value is not None and figure.value < 0
        if CHANGE.search(cell.header) is not None:
            figure.role, figure.direction = "change", "decrease" if falls else "increase"
        figure.subject = cell.name
        self._indicate(figure, reading, stated=True)
        bases = language().words.bases
        figure.basis = next(
            (basis for basis, words in bases.items() if any(word in cell.header for word in words)),
            None,
        )
        headed = (
            self._dates[at] for at in range(cell.when_start, cell.when_end) if at in self._dates
        )
        figure.period = next(headed, None) or self._periods.governing(
            candidate.start, candidate.start
        )

    def _quantity(
        self,
        figure: Figure,
        candidate: Candidate,
        reading: Reading,
        place: Place,
        following: int | None,
        run: Run,
    ) -> None:
        text = self._folded.text
        last = self._last if self._last and self._last[2].sentence == place.sentence else None
        since, at = self._own_words(candidate, last, place)
        left = text[since:at]
        right = text[
            candidate.end : min(following or len(text), self._clause_end(candidate, place))
        ]
        coordinated = (
            last
            if last and last[2].clause == place.clause and COORDINATED.fullmatch(left)
            else None
        )

        kept = max(0, len(left) - candidate.hedge) if at == candidate.start else len(left)
        ranked = self._ranked(left[:kept], last[1].end if last else 0, place)
        if ranked is not None:
            since, at = ranked
            left, kept = text[since:at], at - since
        moved = motion(left[:kept], reading.kind, right)
        if coordinated and moved.role == "level" and coordinated[3] is not None:
            moved = coordinated[3]._replace(rest=0)
        _number(figure, reading)
        if last is not None:
            _close(last[0], figure, left[:kept])
        figure.direction, figure.role = moved.direction, moved.role
        self._rate(figure, left, coordinated[0] if coordinated else None)
        same = run.position or RESTATED.match(
            left
        )  # 由上年的10%和20%, 12亿韩元（约合人民币650万元）
        figure.period = self._periods.dealt(run, candidate.start) or (
            last[0].period
            if last is not None and same
            else self._periods.governing(
                max(self._read_to, self._periods.since),
                candidate.start,
                opens=bool(OPENING.search(left[-8:])) and CHANGED_TO.match(right) is not None,
                is_level=moved.role == "level" and not moved.verb,
                is_name=reading.kind in NAMES,
            )
        )
        if reading.kind == "duration" and self._periods.last(candidate.start, candidate.end):
            figure.period = None
        planned_to = last[1].end if last is not None and last[0].target else None
        figure.target = self._targets.has(
            figure,
            place,
            candidate.start,
            right,
            named_at=self._periods.named_at,
            planned_to=planned_to,
        )
        if figure.target and self._targets.is_of_year(right):
            figure.period = year_of(figure.period)
        if figure.kind in NAMES:
            figure.role = "rank" if figure.kind == "ordinal" else "id"
            figure.direction, figure.confidence = "none", LIKELY
            return
        stop = since + (min(moved.rest, kept) if moved.role != "level" or moved.verb else kept)
        right_end = candidate.end + len(right)
        spot = Spot(at, candidate.end, since, stop, right_end, *place, run)
        self._name(figure, spot, reading, moved)
        self._as_money(figure, candidate)
        if (
            figure.unit is None
            and figure.kind == "count"
            and (figure.subject or "").endswith(INDEX_NAMES)
        ):
            figure.kind, figure.canonical_unit = "index", "1"
        figure.basis = self._bases.of(figure, place, candidate.start, moved.verb)
        figure.period, figure.basis = self._bases.over_years(figure, place, candidate.start)
        if figure.basis == "cumulative" and figure.indicator:
            figure.indicator = self._bases.total(figure.indicator, place, candidate.start)
        if figure.qualifier in ("le", "lt") and LIMITING.search(text, since, candidate.start):
            figure.role = "limit"
        self._before_last = last[1].end if last else 0
        self._last = (figure, candidate, place, moved)

    def _own_words(self, candidate: Candidate, last: _Last | None, place: Place) -> tuple[int, int]:
        """Where the words begin and end that stand before a figure in its clause and belong to no other figure."""
        since = max(place.clause.start, last[1].end if last else 0, candidate.start - WINDOW)
        if last is None:
            return since, candidate.start
        left = self._folded.text[since : candidate.start]
        opening = self._past_bracket(left, last[1], place)
        if opening is not None:  # 高于全国(3.8%)1.4个百分点: read as if the bracket were not there
            return max(place.clause.start, opening - WINDOW), opening
        return self._past_ago(left, last, place) or (since, candidate.start)

    def _past_bracket(self, left: str, last: Candidate, place: Place) -> int | None:
        """Where the bracket opens that closes right before the number and holds the figure before it, or None."""
        if left.strip() not in (")", "）"):
            return None
        opening = self._folded.text.rfind("(", place.clause.start, last.start)
        inner = self._folded.text[opening + 1 : last.start]
        return opening if opening >= 0 and not inner.strip() else None

    def _past_ago(self, left: str, last: _Last, place: Place) -> tuple[int, int] | None:
        """Where the words begin and end that 由十年前的百个 goes on from, as if the time ago were not there."""
        if last[0].kind != "duration" or AGO.fullmatch(left) is None:
            return None
        start = max(place.clause.start, last[1].start - WINDOW, self._before_last)
        opened = OPENED_BY.search(self._folded.text, start, last[1].start)
        return None if opened is None else (start, opened.end())

    def _ranked(self, left: str, since: int, place: Place) -> tuple[int, int] | None:
        """Where the name begins and ends in 甲的增幅最大，超过50%: the clause before ranks what the figure measures."""
        if COPULAR.fullmatch(left) is None:
            return None
        start = max(place.sentence.start, since, place.clause.start - WINDOW)
        ranked = RANKED.search(self._folded.text, start, place.clause.start)
        return None if ranked is None else (ranked.start("what"), ranked.end("what"))

    def _clause_end(self, candidate: Candidate, place: Place) -> int:
        return max(place.clause.end, candidate.end)

    def _rate(self, figure: Figure, left: str, listed: Figure | None) -> None:
        """日均300吨 is a rate per day; 人均 makes one per head."""
        if (
            figure.kind not in ("count", "mass", "volume", "energy", "length", "area")
            or figure.canonical_unit is None
        ):
            return
        match = _rates().search(left, max(0, len(left) - RATE_WINDOW))
        if match is not None:
            figure.kind, figure.canonical_unit = (
                "rate",
                f"{figure.canonical_unit}/{match.lastgroup}",
            )
        elif listed is not None and listed.kind == "rate" and listed.unit == figure.unit:
            figure.kind, figure.canonical_unit = listed.kind, listed.canonical_unit

    def _name(self, figure: Figure, spot: Spot, reading: Reading, moved: Motion) -> None:
        """Subject, indicator and code of the figure, and how sure they are."""
        subject = self._tables.get(spot.block.start)
        stated = subject is not None
        if subject is None:
            subject, stated = self._subjects.of(spot, reading, moved)
        if subject is None:
            figure.confidence = GUESSED
            return
        figure.subject = subject
        figure.canonical_unit = naming.counted_unit(figure.canonical_unit, subject)
        self._indicate(figure, reading, stated=stated, verb=moved.verb)

    def _as_money(self, figure: Figure, candidate: Candidate) -> None:
        """票房达到21.1亿: a bare number in 万 or 亿 of what is measured in money, in the currency spoken of last."""
        if figure.kind == "money":
            self._currency = figure.canonical_unit
        if figure.kind != "count" or figure.unit is not None or SCALED.search(figure.text) is None:
            return
        entry = naming.standard(figure.subject or "")[1]
        if entry is None or entry.dimension != "money":
            return
        reading = with_unit(candidate, YUAN).reading
        if reading is not None:
            bounded = reading.within(figure.qualifier)
            _number(
                figure, bounded._replace(unit=None, canonical=self._currency or reading.canonical)
            )

    def _indicate(self, figure: Figure, reading: Reading, *, stated: bool, verb: str = "") -> None:
        """Indicator and code of the figure's subject, and how sure they are; `stated` where its own clause has it."""
        base, entry, exact = naming.standard(figure.subject or "")
        figure.indicator = naming.build(
            base, figure.kind, figure.role, figure.direction, reading.unit
        )
        figure.indicator_code = code(figure, entry, verb)
        if entry is None:
            figure.confidence = POSSIBLE if stated else GUESSED
        else:
            figure.confidence = SURE if exact and figure.role == "change" else LIKELY


RATE_WINDOW = 14
OVER_TIME = ("h", "d", "mo", "a")


@cache
def _rates() -> re.Pattern[str]:
    """日均 and its like shortly before a number, each a group named after the unit of time."""
    marks = language().words.rates_before
    groups = (
        f"(?P<{per}>{trie(word for word in marks[per] if len(word) > 1)})" for per in OVER_TIME
    )
    return re.compile(rf"(?:{'|'.join(groups)})[^，。,；;、]{{0,8}}$")


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


def _following(found: Sequence[Candidate]) -> list[int | None]:
    """For each candidate, where the next one that is a figure begins."""
    starts: list[int | None] = []
    ahead: int | None = None
    for candidate in reversed(found):
        starts.append(ahead)
        if candidate.reason is None:
            ahead = candidate.start
    return starts[::-1]


def _sentence(marks: Breaks, at: int, block: Block) -> Clause:
    """The sentence around an offset, with its final marks."""
    index = bisect_right(marks.starts, at)
    start = marks.ends[index - 1] if index else block.start
    return Clause(start, marks.ends[index] if index < len(marks.ends) else block.end)


def _clause(marks: Breaks, at: int, block: Block) -> Clause:
    """The clause around an offset, without the mark that ends it."""
    index = bisect_right(marks.starts, at)
    start = marks.ends[index - 1] if index else block.start
    return Clause(start, marks.starts[index] if index < len(marks.starts) else block.end)


JOINS_BOUNDS = re.compile(r"[的，,\s]*(?:并且|而且|且|并|同时|但|又)?[的，,\s]*(?:又|也)?")


def _close(lower: Figure, upper: Figure, between: str) -> None:
    """大于A且小于B bounds one quantity from both sides: each of the two figures stands for what both allow."""
    bounded = lower.qualifier in ("gt", "ge") and upper.qualifier in ("lt", "le")
    reversed_ = lower.qualifier in ("lt", "le") and upper.qualifier in ("gt", "ge")
    if not (bounded or reversed_) or lower.canonical_unit != upper.canonical_unit:
        return
    if JOINS_BOUNDS.fullmatch(between) is None:
        return
    below, above = (lower.interval, upper.interval) if bounded else (upper.interval, lower.interval)
    if below.low is not None and above.high is not None and below.low <= above.high:
        both = Interval(below.low, above.high, below.low_open, above.high_open)
        lower.interval = upper.interval = both


def _number(figure: Figure, reading: Reading) -> None:
    figure.kind = reading.kind
    figure.number, figure.unit = reading.number, reading.unit
    figure.value, figure.canonical_unit = reading.value, reading.canonical
    figure.interval, figure.qualifier = reading.interval, reading.qualifier
    figure.last_place = None if reading.exact else reading.place
    figure.wide_place = reading.wide_place
    if figure.value is not None and figure.interval.low is None and figure.interval == UNBOUNDED:
        figure.interval = Interval.exact(figure.value)
