"""What each number of a table measures, from the header of its column and the label of its row.

In a list of counts a row with more cells than the next opens a group whose first cell holds for the rows below it. In a
table of measures each column has a header, of one line or two, which is a period, a measure or a change; the unit stands
in the header, beside the label, in a column of its own or above the table (单位：亿元). A table is read with tabs: HTML and
Markdown become lines of cells in `flows.extract.text.markup`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.amounts import percent_unit
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.read.segment import Block

NUMBER = re.compile(r"[-−+]?\.?\d[\d,.]*%?")
TOTALS = ("合计", "总计", "共计", "总数")
BRACKETED = re.compile(r"[（(][^（）()]*[）)]")


class Count(NamedTuple):
    """What the last number of a row counts, and where the number stands."""

    name: str
    at: int


def rows(text: str, blocks: Sequence[Block]) -> dict[int, Count]:
    """For each block that is a row of a list of counts, by its start: what its last number counts."""
    named: dict[int, Count] = {}
    if "\t" not in text:
        return named
    header: str | None = None
    group = ""
    for block in blocks:
        cells = [cell.strip() for cell in text[block.start : block.end].split("\t")]
        if len(cells) == 1:
            header, group = None, ""
        elif NUMBER.fullmatch(cells[-1]) is None:
            header, group = cells[-1], ""
        elif header is not None:
            label = cells[-2] if len(cells) > 1 else ""
            if len(cells) > 2:  # noqa: PLR2004 - group, label, number
                group = BRACKETED.sub("", cells[0])
            name = f"{header}{label}" if label in TOTALS else f"{group}{header}（{label}）"
            named[block.start] = Count(name, block.end - len(cells[-1]))
    return named


class Cell(NamedTuple):
    """What a number in a table says: its name, its unit, the header of its column, and where its period may stand."""

    name: str
    unit: str
    header: str
    when: tuple[tuple[int, int], ...]
    role: str

    def before(self, period: str | None) -> str | None:
        """The period that its header means where `period` governs: the year before in 上年同期, unknown in 上月."""
        if period is None or self.role == "change" or EARLIER.search(self.header) is None:
            return period
        if LAST_YEAR.search(self.header) is None:
            return None
        return _year_before(period)

    def latest(self, headed: Sequence[str]) -> str | None:
        """Its period, of those in the headers that it may be of: a change between the columns 2023年 and 2022年 is of 2023."""
        if self.role != "change" or not headed:
            return headed[0] if headed else None
        return max(one for one in headed if _alike(one, headed[-1]))

    def is_over_a_year(self, headed: Sequence[str], period: str | None) -> bool:
        """Whether it is a change from the year before, as the two columns that it compares or its own header tell: 比2022年增长."""
        since = BASE.search(self.header)
        base = YEAR.search(since[0]) if since is not None else None
        if base is not None:
            return _year_before(period or "") == str(base[0])
        if self.role != "change" or len(headed) != COMPARED:
            return False
        return min(headed) == _year_before(max(headed))


class Cells(NamedTuple):
    """The cells of the tables of a text, by where they start."""

    measured: dict[int, Cell]
    years: dict[int, str]
    """Bare years in a header or as a label: 2023."""
    silent: dict[int, str]
    """Why a numeral states nothing: a unit in a column of units, the number of a row."""


UNIT = re.compile(r"单位[:：]\s?(?:人民币)?(?P<unit>[^\s、,，;；()（）\t]{1,12})")
STATED = re.compile(r"[（(]?(?:计量|货币)?单位[:：][^\t]*")
"""A cell that only states the unit of the table."""
OWN_UNIT = re.compile(r"[（(](?:单位[:：])?(?P<unit>[^（）()]{1,8})[)）]")
SINGLE = r"(?:\d{4}年)?(?:\d{1,2}(?:[-—~至]\d{1,2})?月(?:\d{1,2}日|[末份底])?|[上下]半年|[一二三四]季度|前三季度|全年|年[末底])"
TIME = re.compile(
    rf"(?:{SINGLE}|\d{{4}}年(?:末|底|度)?)(?:数(?![量额值字]))?|(?:(?:上年|去年)?同期|(?:本|上|当|去)(?:年|月|期|季))(?:数|累计|末)?|累计"
)
EARLIER = re.compile("同期|上[年月期季]|去年")
LAST_YEAR = re.compile("同期|上年|去年")
YEAR = re.compile(r"(?:19|20)\d\d")
MEASURELESS = re.compile(
    r"(?:绝对值|绝对额|绝对数|总量|数量|数值|数额|金额|指标值|完成|实绩|实际|合计)"
)
"""Headers that say no more than that the number is a level."""
AGAINST = (
    r"(?:同比|环比|(?<!占)[比较与](?:上一?年|去年|上月|上一?季度?|年初|同期|\d{4}年)"
    r"(?:同期|同月|同季|\d{1,2}月)?[年月季]?[末底]?(?:相?比)?)"
)
"""What a change is one from: 比上年, 较上月末, 与去年同期相比."""
REAL = "实际|名义"
CHANGE = re.compile(rf"增长|增速|增减|增幅|涨跌|{AGAINST}")
DATED = re.compile(rf"(?:{YEAR.pattern}|{TIME.pattern})$|\d{{4}}年度?(?=[\u4e00-\u9fff])")
"""A label that is a period, or opens with a year."""
AMOUNT = re.compile("[额量数值]$")
CHANGED = re.compile(
    rf"(?:{AGAINST})?(?P<real>{REAL})?"
    r"(?:(?:增长|增速|增减|增幅|涨跌|增加|减少|升降|提高|下降|上升|变动|变化)(?:[率额量值]|幅度?|速度|情况|百分点)?)?"
    r"[（(]?[±+\-−%]*[)）]?$"
)
"""What a header says of a change beside its measure: 出口增速, 同比±%, 比上年增长."""
BASE = re.compile(AGAINST)
TIMES = re.compile(rf"(?P<base>{AGAINST})|{TIME.pattern}|{YEAR.pattern}")
"""What a header says of time: of its numbers (2023年), or of what they are held against (比2022年)."""
SHARE = re.compile("占比|比重|份额")
MARKS = re.compile(
    r"^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}[.、](?!\d))|^[#＃*]+|^其中[:：]|\s+"
)
EMPTY = re.compile(r"(?:[-−—–…/.*·\s]|n/?a)*", re.IGNORECASE)
WITH_UNIT = re.compile(rf"(?P<hedge>[约近超]?)(?P<number>{NUMBER.pattern})\s?(?P<unit>[^\d\s]*)")
UNITS = re.compile("(?:计量|计算|数量)?单位")
ORDERS = re.compile(r"序号|编号|代码|行次|No\.?|#", re.IGNORECASE)
RANKS = re.compile("排名|位次|名次|排序")
LABELS = re.compile("指标(?:名称)?|项目(?:名称)?|名称|类别|地区|科目")
LEAST_CELLS = 2
COMPARED = 2
"""So many columns does a change on their right compare."""


class Word(NamedTuple):
    """A cell: its words and where they begin."""

    text: str
    start: int

    @property
    def span(self) -> tuple[int, int]:
        """Where its words stand."""
        return self.start, self.start + len(self.text)


class Column(NamedTuple):
    """A column: the words of its header, in one line or two, and where they stand."""

    text: str
    spans: tuple[tuple[int, int], ...]

    @property
    def bare(self) -> str:
        """The words without spaces."""
        return re.sub(r"\s+", "", self.text)


def cells(text: str, blocks: Sequence[Block]) -> Cells:
    """The numbers of tables of measures, and what in them is no number."""
    found = Cells({}, {}, {})
    if "\t" not in text:
        return found
    unit, headers, was_header = "", list[Column](), False
    for block in blocks:
        start = text.rfind("\n", 0, block.start) + 1
        row = _row(text, start, block.end)
        stated = UNIT.search(text, block.start, block.end)
        filled = [cell for cell in row if EMPTY.fullmatch(cell.text) is None]
        named = [cell for cell in filled if STATED.fullmatch(cell.text) is None]
        if stated is not None and len(named) < LEAST_CELLS:
            unit, headers, was_header = stated["unit"], [], False
        elif len(row) < LEAST_CELLS:
            unit, headers, was_header = "", [], False
        elif _is_header(row, named, headers):
            if stated is not None and row[0].span[0] <= stated.start() < row[0].span[1]:
                unit = stated["unit"]
            headers = _below(headers if was_header else [], row)
            found.years.update({cell.start: cell.text for cell in row if YEAR.fullmatch(cell.text)})
            was_header = True
        elif len(headers) >= LEAST_CELLS:
            _read(row, headers, unit, found)
            was_header = False
    return found


def _row(text: str, start: int, end: int) -> list[Word]:
    """The cells of a line."""
    cells_, at = [], start
    for cell in text[start:end].split("\t"):
        cells_.append(Word(cell.strip(), at + len(cell) - len(cell.lstrip())))
        at += len(cell) + 1
    return cells_


def _is_header(row: list[Word], named: list[Word], headers: list[Column]) -> bool:
    """Whether a row holds no number but years: the first of a table, or one that names columns anew."""
    numbers = [cell for cell in row if _number(cell) is not None]
    if numbers:
        years = [cell for cell in row[1:] if YEAR.fullmatch(cell.text)]
        is_named = len(years) >= LEAST_CELLS or LABELS.fullmatch(row[0].text) is not None
        return not headers and is_named and numbers == years
    if len(named) < LEAST_CELLS:
        return bool(named) and not row[0].text and not headers
    return not headers or any(not _is_unit(cell.text) for cell in named[1:])


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
        elif below.text:
            columns.append(Column(carried.text + below.text, carried.spans + below.spans))
        else:
            columns.append(own)
    return columns


def _number(cell: Word) -> int | None:
    """Where the number of a cell begins that holds nothing but a number, alone or with its unit."""
    match = WITH_UNIT.fullmatch(cell.text)
    if match is None or TIME.match(cell.text):
        return None
    if match["unit"] and not _is_unit(match["unit"]):
        return None
    return cell.start + match.start("number")


def _read(row: list[Word], headers: list[Column], unit: str, found: Cells) -> None:
    """What the numbers of a row say, below the headers of their columns."""
    own_unit, labels = "", list[tuple[Word, Column]]()
    values: list[tuple[Word, int, Column]] = []
    for cell, column in zip(row, headers, strict=False):
        at = _number(cell)
        if UNITS.fullmatch(column.bare) and _is_unit(cell.text):
            own_unit = cell.text
            found.silent.update({cell.start + index: "lexical" for index in range(len(cell.text))})
        elif at is not None and ORDERS.fullmatch(column.bare):
            found.silent[at] = "list_marker"
        elif at is not None and not values and not labels and YEAR.fullmatch(cell.text):
            found.years[at] = cell.text
            labels.append((cell, column))
        elif at is not None:
            values.append((cell, at, column))
        elif (
            not values and EMPTY.fullmatch(cell.text) is None and not ORDERS.fullmatch(column.bare)
        ):
            labels.append((cell, column))
    if labels:
        found.measured.update(_measured(labels[0][0], values, own_unit, unit))


def _measured(
    label: Word, values: list[tuple[Word, int, Column]], row_unit: str, unit: str
) -> Iterator[tuple[int, Cell]]:
    words = MARKS.sub("", label.text)
    own = _own_unit(words)
    plain = OWN_UNIT.sub("", words) if own else words
    when: tuple[tuple[int, int], ...] = ()
    dated = DATED.match(plain)
    if dated is not None:
        plain, when = plain[dated.end() :], (label.span,)
    name = plain  # a change is one of the level on its left
    compared, was_change = when, False
    for cell, at, column in values:
        if not column.text:
            continue
        in_header = _own_unit(column.bare)
        bare = MARKS.sub(
            "", re.sub(rf"[（(](?:单位[:：])?{re.escape(in_header)}[)）]", "", column.text)
        )
        is_change = CHANGE.search(bare) is not None
        is_timed = _is_timed(column)
        if is_timed:
            goes_on = when and not was_change
            compared = compared + column.spans if goes_on else column.spans
            when = column.spans
        was_change = is_change
        says = TIMES.sub(lambda time: time["base"] or "", bare)
        change = CHANGED.search(says) if is_change else None
        real = (change["real"] or "") if change is not None else ""
        says = MEASURELESS.sub("", says if change is None else says[: change.start()])
        if says or not is_change:
            name = plain if not says or plain.endswith(says) else plain + says
        role = "rank" if RANKS.fullmatch(bare) else "change" if is_change else "level"
        is_percent = SHARE.search(bare) or (is_change and AMOUNT.search(bare) is None)
        of_cell = in_header or ("%" if is_percent else "") or own or row_unit or unit
        is_measured = of_cell or role == "rank" or not cell.text[-1].isdigit()
        if not name or (not is_measured and len(values) < LEAST_CELLS):
            continue  # a list of counts
        said = Cell(
            name + real, of_cell, bare, compared if is_change and not is_timed else when, role
        )
        yield at, said
        if cell.text[at - cell.start] in "-−+":
            yield at + 1, said


def _is_timed(column: Column) -> bool:
    """Whether a header says of which time its numbers are: 2023年, 本月; 比上年增长 only says from which time a change is."""
    is_year = any(YEAR.fullmatch(one) for one in column.text.split())
    return is_year or TIME.search(BASE.sub("", column.bare)) is not None


def _alike(one: str, other: str) -> bool:
    """Whether two periods are of one form, so that the later can be told: two years, two months."""
    return re.sub(r"\d", "0", one) == re.sub(r"\d", "0", other)


def _year_before(period: str) -> str:
    """The same period of the year before: 2022-06 for 2023-06."""
    return YEAR.sub(lambda year: str(int(year[0]) - 1), period)


def _own_unit(words: str) -> str:
    """The unit in the brackets of a header or label, if there is one: 产量（万吨）, and not 刚果（金）."""
    bracketed = OWN_UNIT.search(words)
    unit = bracketed["unit"] if bracketed else ""
    return unit if _is_unit(unit) else ""


def _is_unit(words: str) -> bool:
    """Whether all the words are a unit: 亿元, %, 百分点, 元/吨."""
    return bool(words) and all(
        percent_unit(one.strip()) is not None
        or (bare := one.strip().lstrip("十百千万亿")) in language().units
        or percent_unit(bare) is not None
        or (not bare and one.strip())
        for one in words.split("/")
    )
