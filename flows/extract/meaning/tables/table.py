"""A table as far as it has been read: its title, its unit, the headers of its columns and the row whose parts may follow."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.parts.branching import branches
from flows.extract.meaning.tables.headers import (
    BASE,
    CHANGED,
    Column,
    Header,
    Title,
    header,
    is_rate,
    names_rows,
)
from flows.regex import regex
from schemas.catalogue.partitions import is_named_part_of

if TYPE_CHECKING:
    from flows.extract.meaning.tables.written import Word


class Whole(NamedTuple):
    """The row whose parts may follow: its label, its unit, how far it is indented, and the name of the last part."""

    label: str = ""
    unit: str = ""
    indent: int = 0
    part: str = ""


SECOND = regex("(?:指标|项目|科目|行业|品种|产品|商品|类别|地区|国家)(?:名称?)?$")
"""What a header ends in below which the labels of a second half stand: 支出项目, right of 收入项目 and 金额."""
HALF = 2
"""So many columns has a half of a table at least."""


class Table:
    """What has been read of a table: its title, its unit, its headers and the row whose parts may follow."""

    def __init__(self, above: Title, unit: str, *, has_down: bool = False) -> None:
        self.title, self.unit = above, unit
        self.has_down = has_down
        """Whether the text marks what fell with ▼, so that ▲ is a rise."""
        self.has_percents = False
        """Whether the line of its unit says that some of its columns are percentages: 单位：亿元，%."""
        self.start = 0
        self.columns: list[Column] = []
        self.headers: list[Header] = []
        self.was_header = False
        self.kind, self.is_of_kind = above.measure, False
        """What its rows are of where they say no measure, and whether the last of them took it over."""
        self.is_divided = False
        """Whether a row like 按构成分 has told what the rows below it are of."""
        self.measured = Whole()
        """The last row that says its measure itself, after which others may be of that."""
        self.whole = Whole()
        self.level = Whole()
        """The last row that was of a level, which a row 增速 may be the change of."""
        self.place: Word | None = None
        """The last place of the first column, which holds for the rows below that leave it out."""
        self.amounts: dict[tuple[tuple[int, int], ...], bool] = {}
        """Of columns of changes whose headers leave it open, whether a row has told that they are amounts."""
        self.halves: list[tuple[int, Table]] = []
        """Where its labels begin anew, and what stands from there on as a table of its own."""

    def head(self, row: list[Word]) -> None:
        """Read a row of headers."""
        self.start = self.start if self.was_header else row[0].start
        self.columns = _below(self.columns if self.was_header else [], row)
        its = self.has_percents
        self.headers = _apart([header(column, has_percents=its) for column in self.columns])
        first = self.headers[0]
        if not names_rows(self.columns[0].bare):
            self.unit = first.unit or self.unit
        self.was_header, self.whole, self.level, self.place = True, Whole(), Whole(), None
        self.measured = Whole()
        self.halves = self._divided()

    def shift(self) -> None:
        """Let the labels stand below no header, where a line of headers has none for them."""
        self.columns = [Column("", ()), *self.columns]
        self.headers = [header(self.columns[0]), *self.headers]
        self.halves = self._divided()

    def divide(self) -> None:
        """Read a row 按构成分: those below it are of the row before, or of the same as those before."""
        label = self.whole.label
        is_part = self.is_of_kind or is_named_part_of(label, self.kind)
        if label and not is_part and (not self.kind or naming.is_name(naming.standard(label)[0])):
            self.kind = label
        self.is_divided = True

    def open(self, label: str) -> None:
        """Read a row without numbers, which may say what all below it are of: 主要产品产量."""
        if branches.measure(label):
            self.kind, self.is_divided = label, True

    def has_times(self) -> bool:
        """Whether several columns have a time of their own: 2020年, 2010年."""
        return sum(one.is_timed for one in self.headers[1:]) > 1

    def _divided(self) -> list[tuple[int, Table]]:
        """The halves of a table whose rows have two labels or more: 行业, 增速, 行业, 增速."""
        starts, has_numbers = [0], False
        for at in range(1, len(self.columns)):
            words = self.columns[at].bare
            is_label = SECOND.search(words) is not None
            first = self.columns[0].bare
            is_again = words == first or (is_label and first and words.endswith(first))
            if words and ((is_again and at - starts[-1] >= HALF) or (is_label and has_numbers)):
                starts.append(at)
                has_numbers = False
            has_numbers = has_numbers or _is_of_numbers(self.headers[at])
        if len(starts) == 1:
            return []
        ends = [*starts, len(self.columns)]
        return [(low, self._half(low, high)) for low, high in pairwise(ends)]

    def _half(self, low: int, high: int) -> Table:
        """The columns from one to another as a table of their own."""
        half = Table(self.title, self.unit, has_down=self.has_down)
        half.start = self.start
        half.columns, half.headers = self.columns[low:high], self.headers[low:high]
        return half


def _is_of_numbers(read: Header) -> bool:
    """Whether a header says that numbers stand below it."""
    says = read.unit or read.role != "level" or (read.words and not read.measure)
    return bool(says) or read.is_timed or read.is_percent or read.is_plan


def _apart(headers: list[Header]) -> list[Header]:
    """Headers of changes, of which one beside that of their rate is no rate itself: 增减 beside 增减率."""
    return [
        one._replace(is_percent=False)
        if one.role == "change"
        and one.is_percent
        and not is_rate(one)
        and any(
            beside.role == "change" and is_rate(beside)
            for beside in headers[max(0, at - 1) : at + 2]
        )
        else one
        for at, one in enumerate(headers)
    ]


def _below(upper: list[Column], row: list[Word]) -> list[Column]:
    """The columns of a header; where the line above leaves cells empty, its words hold for those on their right."""
    lower = [Column(cell.text, (cell.span,)) for cell in row]
    names = [column.text for column in upper]
    if not upper or (row[0].text and len(set(filter(None, names))) == max(len(names), len(lower))):
        return lower
    columns: list[Column] = []
    carried = Column("", ())
    for index in range(max(len(upper), len(lower))):
        own = upper[index] if index < len(upper) else Column("", ())
        below = lower[index] if index < len(lower) else Column("", ())
        carried = own if own.text or index == 0 else carried
        if index == 0:
            columns.append(below if below.text else own)
        elif below.text and _says_it_again(carried, below):
            when = CHANGED.sub("", carried.bare)
            columns.append(Column(when + below.text, carried.spans + below.spans))
        elif below.text:
            spans = carried.spans + below.spans
            columns.append(Column(carried.text + below.text, spans, carried.text))
        else:
            columns.append(own)
    return columns


def _says_it_again(above: Column, below: Column) -> bool:
    """Whether a header below one of changes says from when they are: 当月环比, below 同比%."""
    if not above.text or BASE.search(below.bare) is None:
        return False
    read = header(above)
    return read.role == "change" and not read.measure
