"""A document as the relation finders see it: its text, its figures in order, and the sentences around them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise, takewhile
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.text.fold import unwrapped
from flows.extract.text.marks import full_width
from flows.extract.text.markup import SPELT_SPACE
from flows.read import pipes, spaced
from flows.read.segment import CLAUSE_END, Block, Clause, blocks, clauses, sentences
from flows.regex import regex
from flows.relate import spelling
from flows.relate.words import CARRIED, PAST_YEARS
from schemas.records import Operand

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from schemas.records import Figure

AMOUNTS = frozenset(
    (
        "count",
        "money",
        "mass",
        "length",
        "area",
        "volume",
        "energy",
        "power",
        "other",
        "structural",
    )
)
"""Kinds of figures that add up."""
QUANTITIES = AMOUNTS - {"structural"}
"""Those without the numbers of what a text lists: 三区, 两大行业."""
COMPARABLE = QUANTITIES | {"percent", "index", "rate", "speed"}
"""Kinds of figures of which one is held against another of the same thing."""
TOLD = ("eq", "approx")
"""Qualifiers of what is told as it is, or about, and is no bound."""
LEVELS = ("level", "share")
"""Roles of what something is at a time."""
FROM_LAST = ("mom", "qoq")
"""Bases of a change from the month or the quarter before."""
CELL_END = regex(r"\t|</t[dh]>", re.IGNORECASE)
ROW = regex(r"\n|<tr[\s>]", re.IGNORECASE)
ROWS_APART, HEADS_ABOVE = 2, 3
"""From one row of a table to the next, with an empty line between; and rows above one in which its heads are."""
CELL_TAG = regex(r"<t[hd]\b[^>]*>", re.IGNORECASE)
REACHES_DOWN = regex("rowspan\\s?=\\s?[\"']?[2-9]", re.IGNORECASE)
NO_WORDS = regex(rf"<[^>]*>|{SPELT_SPACE}[;；]|[\s|\u3000*]+")
"""What stands in a cell beside its words."""
WORDS = regex("[\u4e00-\u9fffA-Za-z]")
BRACKETS = regex(r"[（(][^（）()\n]{0,400}[）)]")
LEADING = regex(
    r"[\s、，；：“”\"']+|其中|另外|此外|同时|而|和|与|及(?![格时])|含|即|[①-⑳]|[（(]?[\d一二三四五六七八九十]{1,2}[)）.．、]|[一二三四]是"
)
"""What opens a lead and does not name: ，其中, 和, （一）, 二是."""
TIMES = regex(
    rf"(?P<other>{PAST_YEARS}|上个?季|上个?月|上周|同期)(?!{CARRIED})(?:[一二三四]季度|\d{{1,2}}月|上半年|同期)?"
    r"|今年|本年|当年|本月|本季|(?:19|20)\d\d年|[一二三四]季度|上半年"
)
"""A word that names a time, with `other` where it is another than the text speaks of: 上年同期, 今年, 2024年."""
COMPARED_WITH = regex(r"[比较同与][^，。；（(\n]{0,10}$")
"""Before such a word, what makes it only what is compared with: 比上年; not 同比增长8.4%（上年."""
COMPARED_WITH_CHARS = 11
"""Characters in which `COMPARED_WITH` can match."""
NEW = regex(r"新增|净增|多增")
"""A level of what is new is a change of the whole."""
MOVING = regex(r"[至到升降增减达较比]")
JOINT_CHARS = 4
"""Characters in which a list is joined, and its next figure begins."""
LEAD_CHARS = 40
"""Characters before a figure that may name it."""


@dataclass(slots=True, eq=False)
class Amount:
    """A figure that can be added, with where it stands.

    `lead` is what its clause says before it; `bracket` is where the bracket around it opens, or None outside any;
    `segment` counts the stretches between semicolons and full stops; `other_time` is the word that turns
    to another time, `index` its place among the amounts; `is_first` of its unit in its section, so
    what that is about; `column` is that of its table, or None outside any.
    """

    figure: Figure
    lead: str
    block: int
    sentence: int
    segment: int
    bracket: int | None
    other_time: str | None
    index: int
    is_first: bool
    column: int | None = None

    @property
    def name(self) -> str:
        """What it measures, as well as is known."""
        return self.figure.indicator or self.lead

    def is_like(self, other: Amount) -> bool:
        """Whether the two can stand in one sum: same unit, or one left out in a list; both levels or both changes."""
        if self.column != other.column and None not in (self.column, other.column):
            return False
        roles = {self.figure.role == "change", other.figure.role == "change"}
        same_role = len(roles) == 1 or any(NEW.search(one.lead) for one in (self, other))
        units = {self.figure.unit, other.figure.unit}
        if self.figure.canonical_unit == other.figure.canonical_unit:
            return same_role and units != {None}
        are_counts = {self.figure.kind, other.figure.kind} == {"count"}
        return same_role and are_counts and (len(units) == 1 or None in units)


class Row(NamedTuple):
    """A row of a table: its number among the lines, its label, and its figures by their columns."""

    number: int
    label: str
    figures: dict[int, Figure]


class View:
    """One document and its figures, which are in text order and disjoint."""

    def __init__(self, text: str, figures: Sequence[Figure], today: date | None = None) -> None:
        self.text = full_width(unwrapped(spelling.folded(text)))
        self._written = text
        self.today = today
        self.figures = figures
        self._starts = [figure.start for figure in figures]
        self._leads: dict[int, str] = {}
        self._openers: dict[re.Pattern[str], dict[int, Figure]] = {}
        self._found: dict[re.Pattern[str], list[re.Match[str]]] = {}

    @cached_property
    def blocks(self) -> list[Block]:
        """Headings and paragraphs."""
        return blocks(self.text)

    @cached_property
    def sentences(self) -> list[Clause]:
        """The sentences of all paragraphs and headings."""
        return [
            sentence
            for block in self.blocks
            for sentence in sentences(self.text, block.start, block.end)
        ]

    @cached_property
    def amounts(self) -> list[Amount]:
        """The figures that can be added: levels and changes of quantities, in text order."""
        found = [
            self._amount(index, figure)
            for index, figure in enumerate(
                figure
                for figure in self.figures
                if figure.kind in AMOUNTS
                and figure.value is not None
                and figure.role in ("level", "change")
                and (figure.kind != "structural" or figure.text.isdigit())
            )
        ]
        opened = set[tuple[str, str | None]]()
        for one in found:
            key = (one.figure.section, one.figure.canonical_unit)
            one.is_first = key not in opened
            opened.add(key)
        return found

    def amounts_from(self, offset: int, count: int) -> Sequence[Amount]:
        """The first `count` amounts that begin at or after an offset."""
        at = bisect_left(self.amounts, offset, key=lambda one: one.figure.start)
        return self.amounts[at : at + count]

    def amounts_before(self, offset: int, count: int) -> Sequence[Amount]:
        """The last `count` amounts that begin before an offset."""
        at = bisect_left(self.amounts, offset, key=lambda one: one.figure.start)
        return self.amounts[max(0, at - count) : at]

    def amounts_within(self, start: int, end: int) -> Sequence[Amount]:
        """The amounts that begin in [start, end)."""
        first, last = (
            bisect_left(self.amounts, offset, key=lambda one: one.figure.start)
            for offset in (start, end)
        )
        return self.amounts[first:last]

    def clauses(self, start: int, end: int) -> list[Clause]:
        """The clauses of a stretch of text."""
        return list(clauses(self.text, start, end))

    def within(self, start: int, end: int) -> Sequence[Figure]:
        """The figures that begin in [start, end)."""
        return self.figures[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def before(self, figure: Figure, count: int) -> Sequence[Figure]:
        """The last `count` figures that begin before `figure`."""
        at = bisect_left(self._starts, figure.start)
        return self.figures[max(0, at - count) : at]

    def between(self, first: Figure, second: Figure) -> str:
        """The words between two figures."""
        return self.text[first.end : second.start]

    def joints(self, run: Sequence[Amount]) -> list[str]:
        """The words between each of several amounts and the next."""
        return [self.between(one.figure, other.figure) for one, other in pairwise(run)]

    def around(self, figure: Figure, count: int) -> Sequence[Figure]:
        """The last `count` figures that begin before `figure`, itself, and the first `count` after."""
        at = bisect_left(self._starts, figure.start)
        return self.figures[max(0, at - count) : at + count + 1]

    def sentence_at(self, offset: int) -> Clause:
        """The sentence that covers an offset."""
        return self.sentences[self.sentence_number(offset)]

    def opening(self, figure: Figure) -> str:
        """What the sentence of a figure says before it."""
        return self.text[self.sentence_at(figure.start).start : figure.start]

    def preceding(self, figure: Figure) -> Sequence[Figure]:
        """The figures before one in its sentence."""
        return self.within(self.sentence_at(figure.start).start, figure.start)

    def following(self, figure: Figure) -> Sequence[Figure]:
        """The figures after one in its sentence."""
        return self.within(figure.end, self.sentence_at(figure.start).end)

    def sentence_number(self, offset: int) -> int:
        """The number of the sentence that covers an offset."""
        index = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1
        return max(index, 0)

    def block_at(self, offset: int) -> Block:
        """The block that covers an offset."""
        return self.blocks[self.block_number(offset)]

    def block_number(self, offset: int) -> int:
        """The number of the block that covers an offset."""
        return max(bisect_right(self.blocks, offset, key=lambda block: block.start) - 1, 0)

    def segment_number(self, offset: int) -> int:
        """The number of the stretch between semicolons and full stops that covers an offset."""
        return bisect_right(self._segments, offset)

    def lead(self, figure: Figure) -> str:
        """What the clause of a figure says before it, after the figure before."""
        if figure.start not in self._leads:
            self._leads[figure.start] = self._lead(figure)
        return self._leads[figure.start]

    def _lead(self, figure: Figure) -> str:
        """The words from the last mark outside closed brackets, or the figure before, to a figure."""
        start = max(figure.start - LEAD_CHARS, 0)
        inside = self.bracket(figure.start)
        own_bracket = 0 if inside is None else inside + 1
        at = bisect_right(self._marks, figure.start)
        while (
            at
            and self._marks[at - 1] > own_bracket
            and self.bracket(self._marks[at - 1] - 1) != inside
        ):
            at -= 1  # a mark within brackets that close again before the figure
        start = max(start, own_bracket, self._marks[at - 1] if at else 0)
        before = next(
            (one for one in reversed(self.before(figure, 3)) if self.bracket(one.start) == inside),
            None,
        )
        if before is not None:
            start = max(start, before.end)
        return _bare(self.text[start : figure.start])

    def opener(self, figure: Figure, joint: re.Pattern[str]) -> Figure:
        """The figure that opens the list which `joint` makes of figures of one unit; itself where it is in none."""
        if joint not in self._openers:
            heads = {one.start: one for one in self.figures}
            for one, following in pairwise(self.figures):
                if one.canonical_unit == following.canonical_unit and joint.fullmatch(
                    self.text, one.end, following.start
                ):
                    heads[following.start] = heads[one.start]
            self._openers[joint] = heads
        return self._openers[joint].get(figure.start, figure)

    def goes_on(self, figure: Figure, joint: re.Pattern[str]) -> bool:
        """Whether the list that `joint` makes goes on after a figure."""
        following = self.within(figure.end, figure.end + JOINT_CHARS)[:1]
        opener = self.opener(figure, joint)
        return any(self.opener(one, joint) is opener for one in following)

    def says(
        self, words: re.Pattern[str], figure: Figure, chars: int, joint: re.Pattern[str]
    ) -> bool:
        """Whether `words` stand in so many characters before a figure, or before the one that opens its list."""
        return any(
            words.search(self.text, max(0, one.start - chars), one.start)
            for one in (figure, self.opener(figure, joint))
        )

    def name(self, figure: Figure) -> str:
        """What a figure is called: by its clause, or where that only says how it moved, by its indicator."""
        lead = self.lead(figure)
        if len(lead) > 1 and not MOVING.match(lead):
            return lead
        return figure.indicator or lead

    def other_time(self, figure: Figure) -> str | None:
        """The word by which a sentence has turned to another time than the text speaks of: 上年, 去年同期."""
        start = self.sentence_at(figure.start).start
        for opening in ("；", ";", "其中"):  # here a sentence turns back to what it is about
            start = max(start, self.text.rfind(opening, start, figure.start))
        at = bisect_right(self._turns, figure.start, key=re.Match.end) - 1
        turn = self._turns[at] if at >= 0 else None
        return turn["other"] if turn is not None and turn.start() >= start else None

    def named(self, pattern: re.Pattern[str], start: int, end: int) -> Sequence[re.Match[str]]:
        """What `pattern` finds in [start, end), in order; the text is searched once for each pattern."""
        if pattern not in self._found:
            self._found[pattern] = list(pattern.finditer(self.text))
        found = self._found[pattern]
        first = bisect_left(found, start, key=re.Match.start)
        return found[first : bisect_right(found, end, key=re.Match.end)]

    def bracket(self, offset: int) -> int | None:
        """Where the bracket around an offset opens; None outside any."""
        at = bisect_right(self._brackets, offset, key=lambda span: span[0]) - 1
        if at >= 0 and self._brackets[at][1] > offset:
            return self._brackets[at][0]
        return None

    def cell(self, offset: int) -> tuple[int, int] | None:
        """In a table, the number of the row and the column that cover an offset; None outside a table."""
        column = self._column(offset)
        return None if column is None else (bisect_right(self._rows, offset), column)

    def label(self, offset: int) -> str:
        """In a table, the words of the first cell that has any, of those in its row before an offset; else ""."""
        row = bisect_right(self._rows, offset) - 1
        start = self._rows[row] if row >= 0 else 0
        first, last = (bisect_left(self._cell_ends, at) for at in (start, offset))
        cells = pairwise((start, *self._cell_ends[first:last], offset))
        words = (NO_WORDS.sub("", self.text[low:high]) for low, high in cells)
        return next((one for one in words if WORDS.search(one)), "")

    def heads(self, number: int) -> dict[int, str]:
        """In a table, the words of the cells by their columns, of the nearest row above that has several."""
        for above in range(number - 1, max(0, number - 1 - HEADS_ABOVE) - 1, -1):
            start = self._rows[above - 1] if above else 0
            end = self._rows[above] if above < len(self._rows) else len(self.text)
            first, last = (bisect_left(self._cell_ends, at) for at in (start, end))
            cells = pairwise((start, *self._cell_ends[first:last], end))
            words = [NO_WORDS.sub("", self.text[low:high]) for low, high in cells]
            if sum(WORDS.search(one) is not None for one in words) > 1:
                shift = self._shift(start + 1) + self._reaching_down(above)
                return {shift + at: one for at, one in enumerate(words)}
        return {}

    def _reaching_down(self, number: int) -> int:
        """How many cells that open the row above reach down into a row of HTML, which begins to the right of them."""
        if number < 1:
            return 0
        start = self._rows[number - 2] if number > 1 else 0
        tags = CELL_TAG.findall(self.text, start, self._rows[number - 1])
        return sum(1 for _ in takewhile(REACHES_DOWN.search, tags))

    def tables(self, figures: Iterable[Figure]) -> Iterator[list[Row]]:
        """The rows of tables in which some of the `figures` stand, those together that follow one another."""
        cells = ((self.cell(one.start), one) for one in figures)
        told = [(*cell, one) for cell, one in cells if cell is not None]
        rows: list[Row] = []
        for number, run in groupby(told, key=lambda cell: cell[0]):
            by_column = {column: one for _, column, one in run}
            if rows and number - rows[-1].number > ROWS_APART:
                yield rows
                rows = []
            first = next(iter(by_column.values()))
            rows.append(Row(number, self.label(first.start), by_column))
        if rows:
            yield rows

    def words(self, start: int, end: int, role: str) -> Operand:
        """An operand that is no figure: a word or an item of the text."""
        return Operand(start, end, self._written[start:end], role)

    @cached_property
    def _marks(self) -> list[int]:
        """Where clauses begin: after each mark."""
        return [match.end() for match in CLAUSE_END.finditer(self.text)]

    @cached_property
    def _turns(self) -> list[re.Match[str]]:
        """The words that name a time, without those that only say what is compared with."""
        return [
            match
            for match in TIMES.finditer(self.text)
            if not COMPARED_WITH.search(
                self.text, max(0, match.start() - COMPARED_WITH_CHARS), match.start()
            )
        ]

    @cached_property
    def _segments(self) -> list[int]:
        return [match.end() for match in re.finditer(r"[；;。\n]", self.text)]

    @cached_property
    def _barred(self) -> list[pipes.Row]:
        """The rows of tables with bars."""
        return [row for row in pipes.rows(self._written) if not row.is_delimiter]

    @cached_property
    def _cell_ends(self) -> list[int]:
        ends = [match.start() for match in CELL_END.finditer(self.text)]
        bars = [bar for row in self._barred for bar in row.bars if bar != row.start]
        gaps = [
            gap.start
            for row in spaced.rows(self._written)
            for gap in row.gaps
            for _ in range(gap.columns)
        ]
        return sorted((*ends, *bars, *gaps)) if bars or gaps else ends

    @cached_property
    def _rows(self) -> list[int]:
        return [match.start() for match in ROW.finditer(self.text)]

    @cached_property
    def _brackets(self) -> list[tuple[int, int]]:
        return [match.span() for match in BRACKETS.finditer(self.text)]

    def _amount(self, index: int, figure: Figure) -> Amount:
        return Amount(
            figure,
            self.lead(figure),
            self.block_number(figure.start),
            self.sentence_number(figure.start),
            self.segment_number(figure.start),
            self.bracket(figure.start),
            self.other_time(figure),
            index,
            is_first=False,
            column=self._column(figure.start),
        )

    def _column(self, offset: int) -> int | None:
        """In a table, how many cells of the row end before an offset; None outside a table."""
        cells = bisect_left(self._cell_ends, offset)
        if not self._cell_ends:
            return None
        row = bisect_right(self._rows, offset) - 1
        start = self._rows[row] if row >= 0 else 0
        end = self._rows[row + 1] if row + 1 < len(self._rows) else len(self.text)
        first = bisect_left(self._cell_ends, start)
        has_cells = first < bisect_left(self._cell_ends, end)
        return cells - first + self._shift(offset) if has_cells else None

    def _shift(self, offset: int) -> int:
        """How many columns further right than it is written the row of an offset begins."""
        row = bisect_right(self._barred, offset, key=lambda one: one.start) - 1
        is_in = row >= 0 and offset < self._barred[row].end
        return self._barred[row].shift if is_in else 0


def operand(figure: Figure, role: str) -> Operand:
    """An operand that is a figure."""
    return Operand(figure.start, figure.end, figure.text, role, figure)


def _bare(lead: str) -> str:
    """A lead without the marks and conjunctions that open it."""
    at = 0
    while (match := LEADING.match(lead, at)) and match.end() > at:
        at = match.end()
    return lead[at:].strip()
