"""What each number of a table measures, from the header of its column and the label of its row.

In a list of counts a row with more cells than the next opens a group whose first cell holds for the rows below it. In a
table of measures each column has a header, of one line or two, which is a period, a measure or a change; the unit stands
in the header, beside the label, in a column of its own or above the table (单位：亿元). A table is read with tabs: HTML and
Markdown become lines of cells in `flows.extract.text.markup`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.dates import bounds
from flows.extract.meaning.headers import (
    BASE,
    FORMER,
    MARKS,
    OF_LEVEL,
    OWN_UNIT,
    POINTS,
    TIME,
    YEAR,
    Column,
    Header,
    Title,
    header,
    is_amount_unit,
    is_of_places,
    is_unit,
    measured,
    own_unit,
    title,
)
from flows.extract.meaning.nouns import naming
from flows.extract.meaning.subjects.parts import branches
from flows.extract.meaning.times.relative import a_year_before, reporting
from flows.extract.text.marks import BRACKETED
from flows.extract.text.moves import MOVE_OR_SHORT, verbs
from flows.read.pipes import DIGITS, NOTHING
from flows.regex import regex
from schemas.catalogue.partitions import attributes, is_named_part_of, is_part, sibling

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.read.segment import Block

NUMBER = regex(f"{DIGITS}%?")
TOTALS = ("合计", "总计", "共计", "总数")


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
    group, columns = "", 0
    for block in blocks:
        cells = [cell.strip() for cell in text[block.start : block.end].split("\t")]
        if len(cells) == 1:
            header, group = None, ""
        elif NUMBER.fullmatch(cells[-1]) is None:
            header, group, columns = cells[-1], "", len(cells)
        elif header is not None and any(cells[:columns]):
            label = cells[-2] if len(cells) > 1 else ""
            if len(cells) > 2:  # noqa: PLR2004 - group, label, number
                group = BRACKETED.sub("", cells[0])
            name = f"{header}{label}" if label in TOTALS else f"{group}{header}（{label}）"
            named[block.start] = Count(name, block.end - len(cells[-1]))
    return named


class Row(NamedTuple):
    """A row of a table of places: where its label stands, where what is above the table ends, and whether it is all of them."""

    label: tuple[int, int]
    above: tuple[int, int]
    is_total: bool


class Cell(NamedTuple):
    """What a number in a table says: its name, its unit, the header of its column, and where its period may stand."""

    name: str
    unit: str
    header: str
    when: tuple[tuple[int, int], ...]
    role: str
    title: tuple[int, int]
    """Where the title of the table stands, which may tell the period of all that it has no other for."""
    place: Row | None
    """The place that its row is of, in a table of places."""
    is_plan: bool
    """Whether it is what was planned: 预算数."""
    falls: bool
    """Whether a word before the number says that it went down: 下降1.2个百分点."""
    stretch: str
    """The words by which its column is of one month, or of the months since the year began: 本月, 累计."""
    is_over_plan: bool
    """Whether it is the total of the five years of a plan: [6.5]."""

    def stretched(self, period: str | None) -> str | None:
        """The part of a period that its column is of: the last month of 1-6月 for 本月, all months up to 6月 for 累计."""
        months = MONTHS.fullmatch(period or "")
        if months is None or not self.stretch:
            return period
        is_to_date = TO_DATE.search(self.stretch) is not None
        if is_to_date and months["first"] is None and months["last"] != JANUARY:
            return f"{months['year']}-{JANUARY}/{period}"
        if not is_to_date and months["first"] is not None:
            return f"{months['year']}-{months['last']}"
        return period

    def before(self, period: str | None) -> str | None:
        """The period that its header means where `period` governs: the year before in 上年同期, unknown in 上月."""
        if period is None or self.role == "change":
            return period
        if EARLIER.search(self.header) is not None:
            if LAST_YEAR.search(self.header) is None:
                return None
            return a_year_before(period)
        return period

    def closing(self, period: str | None) -> str | None:
        """The day or the stretch that its header has up to the close of `period`, that of a company's report; else None.

        本报告期末 is its last day, 上年度末 that of the year before, 年初至报告期末 all of the year up to it.
        """
        closes = CLOSES.search(self.header)
        last = bounds(period)[1] if closes is not None else None
        if closes is None or last is None:
            return None
        if closes["before"]:
            return f"{last.year - 1}{LAST_DAY}"
        return reporting(str(last)) if closes["since"] else str(last)

    def period(
        self, headed: Sequence[str], titled: Sequence[str], governing: str | None
    ) -> str | None:
        """Its period: that of its headers, else of the only date of its title, else what governs; 年末 is its last day."""
        if self.is_over_plan:
            return _five_years(headed[-1] if headed else "")
        if A_YEAR in self.header and len(headed) == COMPARED:
            return _years_after(min(headed), max(headed))
        above = titled[0] if len(titled) == 1 else governing
        found = self.latest(headed) or self.closing(above) or self.before(self.stretched(above))
        if found and self.is_plan and OF_YEAR.search(self.header) is not None:
            return found[:YEAR_LENGTH]  # 全年目标, beside what 1-9月 came to
        is_end = YEAR_END.search(self.header) is not None
        return found + LAST_DAY if found and is_end and YEAR.fullmatch(found) else found

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
            return a_year_before(period or "") == str(base[0])
        if self.role != "change" or len(headed) != COMPARED:
            return False
        return min(headed) == a_year_before(max(headed))


class Cells(NamedTuple):
    """The cells of the tables of a text, by where they start."""

    measured: dict[int, Cell]
    years: dict[int, str]
    """Bare years in a header or as a label: 2023."""
    silent: dict[int, str]
    """Why a numeral states nothing: a unit in a column of units, the number of a row."""

    def silence(self, cell: Word) -> None:
        """Let a cell that is a unit state nothing: 亿元."""
        self.silent.update({cell.start + index: "lexical" for index in range(len(cell.text))})


UNIT = regex(r"(?<![制报送])单位[:：]\s?(?:人民币)?(?P<unit>[^\s、,，;；()（）\t]{1,12})")
STATED = regex(r"[（(]?(?:计量|货币)?单位[:：][^\t]*")
"""A cell that only states the unit of the table."""
DATED = regex(rf"(?:{YEAR.pattern}|{TIME.pattern})$|\d{{4}}年度?(?=[\u4e00-\u9fff])")
"""A label that is a period, or opens with a year."""
BASE_OF_INDEX = regex(r"[（(][^（()）]{0,12}[=＝]\s?10{0,2}[)）]$")
"""At the end of a label, what an index is reckoned from: （上年同期=100）."""
OF_YEAR, YEAR_LENGTH = regex("^(?:全年|年初|年度)"), 4
TO_DATE = regex(r"累计(?=$|[（(比较同增完实数\s])|[本当]月止|至[本当]月|1[-—~至]本月")
STRETCH = regex(f"(?:{TO_DATE.pattern})|(?<![比较上])[本当]月")
"""What says of which part of the time of its table a column is."""
MONTHS = regex(r"(?P<year>\d{4})-(?:(?P<first>01)/(?P=year)-)?(?P<last>0[1-9]|1[0-2])")
JANUARY = "01"
YEAR_END, LAST_DAY = regex("年[末底]"), "-12-31"
CLOSES = regex("(?P<since>年初至)?本?报告期末|(?<![比较])(?P<before>上年度?)[末底]")
"""The last day of what a report tells of, or of the year before: 本报告期末, 上年度末; 年初至报告期末 is no day."""
EARLIER = regex("同[期月]|上[年月期季]|去年")
LAST_YEAR = regex("同[期月]|上年|去年")
MOVES = rf"(?:同比|环比)?(?P<moves>{MOVE_OR_SHORT})"
"""下降1.2个百分点: which way it went, in the cell itself."""
FALLS = frozenset(verbs("decrease", shortest=1))
WITH_UNIT = regex(rf"(?:[约近超]?|{MOVES})(?P<number>{NUMBER.pattern})\s?(?P<unit>[^\d\s]*)")
OVER_PLAN = regex(rf"[\[【〔［]\s?(?P<number>{NUMBER.pattern})\s?(?P<unit>[^\d\s]*?)\s?[\]】〕］]")
"""[6.5]: in tables of a plan the total of its five years."""
PLAN_YEARS = 5
A_YEAR, INDEX = "年均", "指数"
RATIO = regex(rf"{NUMBER.pattern}\s?[:：∶]\s?{NUMBER.pattern}")
RATIOS = ("比", "比例", "比值", "比率")
"""16.2:1 below 生师比 is one number, whatever the unit of the table; 9:30 is a time."""
UNITS = regex("(?:计量|计算|数量)?单位")
ORDERS = regex(r"序号|编号|代码|行次|No\.?|#", re.IGNORECASE)
CLASSES = regex("类别|类型|分类|大类|领域|维度|方面|板块|目标|项目|(?:一级|指标)(?:分?类|指标)")
NAMES = regex("(?:主要|具体|核心|二级|三级)?指标(?:名称|内容)?")
"""Headers above the classes that indicators are of, and above the indicators: 类别, 指标名称."""
LABELS = regex("指标(?:名称)?|项目(?:名称)?|名称|类别|地区|科目")
ALL = regex(f"(?:全[省市县区州国]|总)?(?:{'|'.join(TOTALS)})|全部")
"""The label of a row of all places."""
NO_PLACE = regex("[^\u4e00-\u9fff·]|本级|直属|市直|省直|县直|其[他它]|小计|平均|以上")
"""What no name of a place has: 市本级, 其他."""
PART = regex("^(?:其中[:：]?|[#＃])")
"""其中：工业, #住户存款: before the label of a part of the row above."""
LEAST_CELLS = 2
BESIDE = ("rank", "share", "ratio")
"""What stands between a level and its change, and takes nothing from either."""
HEAD = 2
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


class _Whole(NamedTuple):
    """The row whose parts may follow: its label, its unit, how far it is indented, and the name of the last part."""

    label: str = ""
    unit: str = ""
    indent: int = 0
    part: str = ""


class _Table:
    """What has been read of a table: its title, its unit, its headers and the row whose parts may follow."""

    def __init__(self, above: Title, unit: str) -> None:
        self.title, self.unit = above, unit
        self.start = 0
        self.columns: list[Column] = []
        self.headers: list[Header] = []
        self.was_header = False
        self.whole = _Whole()

    def head(self, row: list[Word]) -> None:
        """Read a row of headers."""
        self.start = self.start if self.was_header else row[0].start
        self.columns = _below(self.columns if self.was_header else [], row)
        self.headers = [header(column) for column in self.columns]
        self.unit = self.headers[0].unit or self.unit
        self.was_header, self.whole = True, _Whole()


def cells(text: str, blocks: Sequence[Block]) -> Cells:
    """The numbers of tables of measures, and what in them is no number."""
    found = Cells({}, {}, {})
    if "\t" not in text:
        return found
    table = _Table(Title(), "")
    for block in blocks:
        start = text.rfind("\n", 0, block.start) + 1
        row = _row(text, start, _line_end(text, block.end))
        stated = UNIT.search(text, block.start, block.end)
        filled = [cell for cell in row if NOTHING.fullmatch(cell.text) is None]
        named = [cell for cell in filled if STATED.fullmatch(cell.text) is None]
        if stated is not None and len(named) < LEAST_CELLS:
            table = _Table(title(*named[0]) if named else table.title, stated["unit"])
        elif len(row) < LEAST_CELLS or (filled == row[:1] and not table.columns):
            above = title(*row[0])
            table = _Table(above, above.unit or (table.unit if len(row) > 1 else ""))
        elif _is_header(row, named, table.columns):
            if stated is not None and row[0].span[0] <= stated.start() < row[0].span[1]:
                table.unit = stated["unit"]
            table.head(row)
            found.years.update({cell.start: cell.text for cell in row if YEAR.fullmatch(cell.text)})
            for cell in row[1:]:
                if is_amount_unit(cell.text):
                    found.silence(cell)
        elif len(table.columns) >= LEAST_CELLS:
            _read(row, row[0].start - start, table, found)
            table.was_header = False
    return found


def _line_end(text: str, end: int) -> int:
    """Where the line ends whose words end at `end`: the empty cells that close a row are cells, too."""
    closing = text.find("\n", end)
    closing = len(text) if closing < 0 else closing
    return end if text[end:closing].strip() else closing


def _row(text: str, start: int, end: int) -> list[Word]:
    """The cells of a line."""
    cells_, at = [], start
    for cell in text[start:end].split("\t"):
        cells_.append(Word(cell.strip(), at + len(cell) - len(cell.lstrip())))
        at += len(cell) + 1
    return cells_


def _is_header(row: list[Word], named: list[Word], headers: list[Column]) -> bool:
    """Whether a row holds no number but years: the first of a table, or one that names columns anew."""
    if any(_ratio(cell, column) is not None for cell, column in zip(row, headers, strict=False)):
        return False
    numbers = [cell for cell in row if _number(cell) is not None]
    if numbers:
        years = [cell for cell in row[1:] if YEAR.fullmatch(cell.text)]
        is_named = len(years) >= LEAST_CELLS or LABELS.fullmatch(row[0].text) is not None
        return not headers and is_named and numbers == years
    if len(named) < LEAST_CELLS:
        return bool(named) and not row[0].text and not headers
    return not headers or any(not is_unit(cell.text) for cell in named[1:])


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
    match = WITH_UNIT.fullmatch(cell.text) or OVER_PLAN.fullmatch(cell.text)
    if match is None or TIME.match(cell.text):
        return None
    if match["unit"] and not is_unit(match["unit"]):
        return None
    return cell.start + match.start("number")


def _ratio(cell: Word, column: Column) -> int | None:
    """Where a cell begins that holds a ratio, below a header that says so; None of any other."""
    is_ratio = column.bare.endswith(RATIOS) and RATIO.fullmatch(cell.text) is not None
    return cell.start if is_ratio else None


def _read(row: list[Word], indent: int, table: _Table, found: Cells) -> None:
    """What the numbers of a row say, below the headers of their columns."""
    unit, labels = "", list[tuple[Word, Column]]()
    values: list[tuple[Word, int, Header]] = []
    for cell, column, read in zip(row, table.columns, table.headers, strict=False):
        at = _ratio(cell, column) or _number(cell)
        if UNITS.fullmatch(column.bare) and is_unit(cell.text):
            unit = cell.text
            found.silence(cell)
        elif at is not None and (ORDERS.fullmatch(column.bare) or _numbers_row(cell, row, column)):
            found.silent[at] = "list_marker"
        elif at is not None and not values and not labels and YEAR.fullmatch(cell.text):
            found.years[at] = cell.text
            labels.append((cell, column))
        elif at is not None and column.text:
            values.append((cell, at, read))
        elif at is None and _is_label(cell, column) and _are_ranks(values):
            labels.append((cell, column))
    if labels:
        (cell, column), *others = _from_name(labels)
        is_of_place = is_of_places(column) and NO_PLACE.search(_bare(cell.text)) is None
        if is_of_place and others:  # 地区, 行业, 产值
            label = _label(others[0][0], unit, indent, table)
        else:
            label = _label(cell, unit, indent, table)
        if is_of_place:
            label = _of_place(label, cell, table, is_alone=not others)
        found.measured.update(_measured(label, values, table))


def _from_name(labels: list[tuple[Word, Column]]) -> list[tuple[Word, Column]]:
    """The labels of a row from that of its indicator on: 经济发展 in a column 类别 only says of which class it is."""
    if CLASSES.fullmatch(labels[0][1].bare) is None:
        return labels
    named = (at for at, (_, column) in enumerate(labels) if NAMES.fullmatch(column.bare))
    return labels[next(named, 0) :]


def _numbers_row(cell: Word, row: Sequence[Word], column: Column) -> bool:
    """Whether a number is that of its row: it opens the row, below no header, and words follow."""
    is_first = cell is row[0] and not column.text
    return is_first and cell.text.isdecimal() and len(row) > 1 and _number(row[1]) is None


def _are_ranks(values: list[tuple[Word, int, Header]]) -> bool:
    """Whether nothing but a rank stands before a cell, which then may name the row: 排名, 县区, 产值."""
    return all(read.role == "rank" for _, _, read in values)


def _is_label(cell: Word, column: Column) -> bool:
    """Whether a cell that is no number names its row."""
    return NOTHING.fullmatch(cell.text) is None and ORDERS.fullmatch(column.bare) is None


class _Label(NamedTuple):
    """The label of a row: its own words, its name where no header says what is measured, its unit, and its time.

    `at_end` is 年末 where it opens with that.
    """

    own: str
    alone: str
    unit: str
    when: tuple[tuple[int, int], ...]
    at_end: str
    place: Row | None = None


def _label(cell: Word, unit: str, indent: int, table: _Table) -> _Label:
    """Read the label of a row, which may be of a part of what a row above it names: 其中：工业, below 用电量（亿千瓦时）."""
    text = _bare(cell.text)
    words = MARKS.sub("", text)
    own = own_unit(words)
    plain = BASE_OF_INDEX.sub("", OWN_UNIT.sub("", words) if own else words)
    when: tuple[tuple[int, int], ...] = ()
    dated = DATED.match(plain)
    if dated is not None:
        plain, when = plain[dated.end() :], (cell.span,)
    closing = YEAR_END.match(plain)
    at_end = closing[0] if closing is not None and closing.end() < len(plain) else ""
    plain = _without_whole(plain.removeprefix(at_end))
    if (
        plain in TOTALS
        and table.title.measure
        and not any(one.measure for one in table.headers[1:])
    ):
        plain = table.title.measure  # 一般公共预算收入情况: 税收收入, 非税收入, 合计
    whole = table.whole
    if whole.label and _is_of(whole, text, plain, indent):
        part = branches.of_whole(plain, whole.label)
        table.whole = whole._replace(part=part)
        return _Label(plain, part, own or unit or whole.unit, when, at_end)
    table.whole = _Whole(plain, own or unit, indent)
    return _Label(plain, plain, own or unit, when, at_end)


def _is_of(whole: _Whole, text: str, label: str, indent: int) -> bool:
    """Whether a row is of a part of a row above: 其中：城镇, 农村 after it, 女性 by itself, or what is indented after a part."""
    if PART.match(text) is not None or (whole.part and indent > whole.indent):
        return True
    if sibling(label, whole.part) is not None:
        return True
    if is_named_part_of(label, whole.label) and branches.of_whole(label, whole.label) == label:
        return True  # 出口, 进口 below 进出口总额
    is_whole_again = label[-HEAD:] in whole.label  # 商品零售, below 社会消费品零售总额
    names_part = label in attributes() or (is_part(label) and not is_whole_again)
    return names_part and branches.of_whole(label, whole.label) != label


def _of_place(label: _Label, cell: Word, table: _Table, *, is_alone: bool) -> _Label:
    """The label of a row that is of a place, which is the region and no part of the name."""
    above = (table.title.span[0] if table.title.span[1] else table.start), table.start
    place = Row(cell.span, above, ALL.fullmatch(_bare(cell.text)) is not None)
    if not is_alone:
        return label._replace(place=place)
    return label._replace(own="", alone=table.title.measure or label.alone, place=place)


def _bare(words: str) -> str:
    """The words without spaces: 合　计."""
    return re.sub(r"\s+", "", words)


def _without_whole(label: str) -> str:
    """The label without the place that it is of, which is the region: 全市常住人口."""
    place = next((one for one in naming.WHOLES if label.startswith(one)), "")
    return label.removeprefix(place) if len(label) > len(place) + 1 else label


class _Names:
    """The names of the numbers of one row, from left to right: a change and a share are of the level on their left."""

    def __init__(self, label: _Label, above: Title) -> None:
        self._label, self._title = label, above
        self._level, self._share = label.alone, ""

    def of(self, read: Header, *, is_change: bool, is_earlier: bool) -> str:
        """The name of the next number."""
        label, whole = self._label, self._title.whole
        if read.role == "rank":
            return self._level
        if read.role == "ratio":
            return self._level + read.measure
        if read.role == "share" and OF_LEVEL.match(read.measure) is not None:
            self._share = measured(self._level, read.measure)
            return self._share
        is_of_share = OF_LEVEL.match(read.measure) or (not read.measure and read.unit == POINTS)
        if is_change and self._share and is_of_share:
            return self._share  # 占比, and 比上年增减（百分点） of it
        if is_change and whole and not read.measure and label.own:
            self._level = branches.of_whole(label.alone, whole)
        elif read.measure or not (is_change or is_earlier):
            name = self._measured(read)
            if FORMER.match(read.measure) is not None:
                return name
            self._level = name
        return self._level

    def _measured(self, read: Header) -> str:
        """The name of a level that its column measures, in the longer words of the title where it has them: 产值, of 各区工业产值."""
        label, whole = self._label, self._title.measure
        thing = label.own if read.measure and not read.is_percent else label.alone
        name = measured(thing, read.measure)
        is_of_title = bool(name) and label.place is not None and whole.endswith(name)
        return whole if is_of_title else name


def _measured(
    label: _Label, values: list[tuple[Word, int, Header]], table: _Table
) -> Iterator[tuple[int, Cell]]:
    """What each number of a row says; a change, and what something was before, is of the level on its left, in its unit."""
    above = table.title
    when, compared, was_change = label.when, label.when, False
    names, beside, stretch = _Names(label, above), "", ""
    for cell, at, read in values:
        is_of_title = bool(above.change) and read.role == "level" and not read.measure
        is_of_title = is_of_title and read.unit in ("", "%")
        moves = _moves(cell)
        is_change = read.role == "change" or is_of_title or bool(moves)
        if read.is_timed:
            goes_on = when and not was_change
            compared = compared + read.spans if goes_on else read.spans
            when = read.spans
        own = STRETCH.findall(read.words)
        stretch = "".join(own) if own or not is_change else stretch
        is_earlier = not is_change and EARLIER.search(read.words) is not None
        was_change = is_change
        name = names.of(read, is_change=is_change, is_earlier=is_earlier)
        percent = "%" if read.is_percent or is_of_title else ""
        goes_with = beside if is_change or is_earlier else ""
        beside = beside if read.role in BESIDE else goes_with or read.unit
        unit = read.unit or percent or goes_with or label.unit or table.unit
        is_bare = read.role == "rank" or RATIO.fullmatch(cell.text) is not None
        unit = "" if is_bare else unit
        is_measured = unit or is_bare or name.endswith(INDEX) or not cell.text[-1].isdigit()
        if not name or (not is_measured and len(values) < LEAST_CELLS):
            continue  # a list of counts
        is_compared = is_change and not read.is_timed
        words = read.words + label.at_end
        if is_change and BASE.search(words) is None:
            words += above.change
        role = "change" if is_change else read.role
        said = Cell(
            name + read.real,
            unit,
            words,
            compared if is_compared else when,
            role,
            above.span,
            label.place,
            read.is_plan,
            moves in FALLS,
            stretch,
            OVER_PLAN.fullmatch(cell.text) is not None,
        )
        yield at, said
        if cell.text[at - cell.start] in "-−+":
            yield at + 1, said


def _moves(cell: Word) -> str:
    """下降 of 下降1.2个百分点; "" of a cell that has no such word."""
    found = WITH_UNIT.fullmatch(cell.text)
    return (found["moves"] or "") if found is not None else ""


def _five_years(last: str) -> str | None:
    """The five years of the plan that ends in a year: 2021/2025 of 2025; None of a year in which none ends."""
    if YEAR.fullmatch(last) is None or int(last) % PLAN_YEARS:
        return None
    return f"{int(last) - PLAN_YEARS + 1}/{last}"


def _years_after(first: str, last: str) -> str | None:
    """The years after the first up to the last, over which a mean rate of growth between the two is: 2021/2025."""
    if YEAR.fullmatch(first) is None or YEAR.fullmatch(last) is None or first == last:
        return None
    return f"{int(first) + 1}/{last}"


def _alike(one: str, other: str) -> bool:
    """Whether two periods are of one form, so that the later can be told: two years, two months."""
    return re.sub(r"\d", "0", one) == re.sub(r"\d", "0", other)
