"""The tables of measures of a text, row by row: which is a title, a header or a row of numbers.

Each column has a header, of one line or two, which is a period, a measure or a change; the unit stands in the header,
beside the label, in a column of its own or above the table (单位：亿元). A table is read with tabs: HTML and Markdown become
lines of cells in `flows.extract.text.markup`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.parts.branching import branches
from flows.extract.meaning.tables.cell import (
    Cell,  # noqa: TC001 - the compiled build asks for the types of the fields of a tuple when it is loaded
)
from flows.extract.meaning.tables.headers import (
    INDEXED,
    TIME,
    YEAR,
    Column,
    Header,
    Title,
    header,
    is_amount_unit,
    is_of_places,
    is_unit,
    own_unit,
    title,
)
from flows.extract.meaning.tables.kinds import kind_of
from flows.extract.meaning.tables.labels import NO_PLACE, from_name, of_place, read_label
from flows.extract.meaning.tables.measuring import LEAST_CELLS, MONEY, said
from flows.extract.meaning.tables.table import SECOND, Table
from flows.extract.meaning.tables.written import DOWN, Word, bare, is_class, number_at, ratio_at
from flows.read.pipes import NOTHING
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.read.segment import Block


class Cells(NamedTuple):
    """The cells of the tables of a text, by where they start."""

    measured: dict[int, Cell]
    years: dict[int, str]
    """Bare years in a header or as a label: 2023."""
    starts: list[int]
    """Where the tables start whose columns have times of their own."""
    silent: dict[int, str]
    """Why a numeral states nothing: a unit in a column of units, the number of a row."""

    def silence(self, cell: Word) -> None:
        """Let a cell that is a unit state nothing: 亿元."""
        self.silent.update({cell.start + index: "lexical" for index in range(len(cell.text))})


UNIT = regex(r"(?<![制报送])单位[:：]\s?(?:人民币)?(?P<unit>[^\s、,，;；()（）\t]{1,12})")
PERCENTS = regex(r"[\s、,，;；/和及]+[%％]")
"""After a unit, that of other columns: 单位：亿元，%."""
STATED = regex(r"[（(]?(?:计量|货币)?单位[:：][^\t]*")
"""A cell that only states the unit of the table."""


def cells(text: str, blocks: Sequence[Block]) -> Cells:
    """The numbers of tables of measures, and what in them is no number."""
    found = Cells({}, {}, [], {})
    if "\t" not in text:
        return found
    has_down = any(mark in text for mark in DOWN)
    table = Table(Title(), "", has_down=has_down)
    for at, block in enumerate(blocks):
        start = text.rfind("\n", 0, block.start) + 1
        row = _row(text, start, _line_end(text, block.end))
        stated = UNIT.search(text, block.start, block.end)
        filled = [cell for cell in row if NOTHING.fullmatch(cell.text) is None]
        named = [cell for cell in filled if STATED.fullmatch(cell.text) is None]
        if stated is not None and len(named) < LEAST_CELLS:
            above = title(*named[0]) if named else table.title
            table = Table(above, stated["unit"], has_down=has_down)
            table.has_percents = PERCENTS.match(text, stated.end(), block.end) is not None
        elif len(row) < LEAST_CELLS and _goes_on(text, row[0], table, blocks[at + 1 : at + 2]):
            _read(row, row[0].start - start, table, found)
        elif len(row) < LEAST_CELLS or (filled == row[:1] and not table.columns):
            above = title(*row[0])
            _silence_base(row[0], found)
            unit = above.unit or (table.unit if len(row) > 1 else "")
            table = Table(above, unit, has_down=has_down)
        elif _is_header(row, named, table.columns):
            if stated is not None and row[0].span[0] <= stated.start() < row[0].span[1]:
                table.unit = stated["unit"]
            table.head(row)
            if table.has_times() and table.start not in found.starts:
                found.starts.append(table.start)
            _silence_heads(row, found)
        elif len(table.columns) >= LEAST_CELLS:
            if _lacks_first(row, table):
                table.shift()
            _read_all(row, start, table, found)
            table.was_header = False
    return found


def _lacks_first(row: list[Word], table: Table) -> bool:
    """Whether the head line, right above a row, has no cell above the label of that, and so one less than it has."""
    if not table.was_header or len(row) != len(table.columns) + 1:
        return False
    first, *values = row
    is_label = bool(first.text) and number_at(first) is None
    return is_label and all(number_at(one) is not None for one in values)


def _silence_heads(row: list[Word], found: Cells) -> None:
    """Keep what the numbers in a row of heads are: years, units, and the base of an index."""
    found.years.update({cell.start: cell.text for cell in row if YEAR.fullmatch(cell.text)})
    for cell in row:
        if is_amount_unit(cell.text):
            found.silence(cell)
        elif NUMERAL.fullmatch(cell.text) is not None:
            found.silent.update({cell.start + one: "list_marker" for one in range(len(cell.text))})
        else:
            _silence_base(cell, found)


def _silence_base(cell: Word, found: Cells) -> None:
    """Let what indexes are reckoned from state nothing: 100 of 上年=100."""
    of_base = INDEXED.search(cell.text)
    if of_base is not None:
        found.silent[cell.start + of_base.start("base")] = "lexical"


def _read_all(row: list[Word], start: int, table: Table, found: Cells) -> None:
    """What the numbers of a row say, which begins at `start`; two rows where the table stands in two halves."""
    if not _is_divided(row, table):
        _read(row, row[0].start - start, table, found)
        return
    for low, half in table.halves:
        _read(row[low : low + len(half.columns)], _indent(row, low, start), half, found)


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


def _goes_on(text: str, line: Word, table: Table, following: Sequence[Block]) -> bool:
    """Whether a line of one cell is a row of a table that goes on below it: 按常住地分：, 分类别."""
    if len(table.columns) < LEAST_CELLS or table.was_header or not following:
        return False
    if len(line.text) > LONGEST_LABEL or NO_LABEL.search(line.text) is not None:
        return False
    below = following[0]
    row = _row(text, below.start, _line_end(text, below.end))
    numbers = sum(number_at(cell) is not None for cell in row[1:])
    return len(row) == len(table.columns) and number_at(row[0]) is None and numbers > 0


LABELS = regex("指标(?:名称)?|项目(?:名称)?|名称|类别|地区|科目")
LONGEST_LABEL = 16
"""Characters of a label that takes a line of its own."""
NO_LABEL = regex(r"[。；;！？?!，,\d]|^[附续]?表|单位[:：]|注[:：]")
"""What a line of text has, or a title."""


def _is_header(row: list[Word], named: list[Word], headers: list[Column]) -> bool:
    """Whether a row holds no number but years: the first of a table, or one that names columns anew."""
    if any(ratio_at(cell, column) is not None for cell, column in zip(row, headers, strict=False)):
        return False
    numbers = [cell for cell in row if number_at(cell) is not None]
    if numbers:
        years = [cell for cell in row[1:] if YEAR.fullmatch(cell.text)]
        is_named = len(years) >= LEAST_CELLS or LABELS.fullmatch(row[0].text) is not None
        return not headers and is_named and numbers == years
    if len(named) < LEAST_CELLS:
        return bool(named) and not row[0].text and not headers
    if headers and row[0].text and not all(map(_may_head, row[1:])):
        return False
    if len(headers) == LEAST_CELLS and row[0].text and not _heads_two(*row[:2]):
        return False  # 项目名称, 江州污水厂 below 项目, 内容
    if not headers and len(row) == LEAST_CELLS and OF_ONE.fullmatch(row[0].text) is not None:
        return _is_measure(row[1].text)  # 企业名称, 云溪精工 above 注册资本, 3000万元
    return not headers or any(not is_unit(cell.text) for cell in named[1:])


OF_ONE = regex("(?:企业|公司|单位|机构|项目|工程|建设单位|股票|证券|基金)(?:名称|简称)")
"""The label of what a list of one thing's measures begins with, which may also head many."""


def _is_measure(words: str) -> bool:
    """Whether words may head a column of numbers."""
    read = header(Column(words, ()))
    says = read.unit or read.is_timed or read.role != "level" or not read.measure
    return bool(says) or naming.is_name(read.measure)


def _may_head(cell: Word) -> bool:
    """Whether a cell may be a header: it has no digits but those of a time, a unit or a base."""
    words = TIME.sub("", YEAR.sub("", INDEXED.sub("", cell.text)))
    return not any(char.isdecimal() for char in words)


def _heads_two(label: Word, value: Word) -> bool:
    """Whether two cells head two columns anew: 产品, 产量（万吨）."""
    first = Column(label.text, ())
    if OF_ONE.fullmatch(first.bare) is not None:
        return _is_measure(value.text)
    if LABELS.fullmatch(first.bare) or SECOND.search(first.bare) or is_of_places(first):
        return True
    return bool(own_unit(bare(value.text))) or TIME.fullmatch(value.text) is not None


def _is_divided(row: list[Word], table: Table) -> bool:
    """Whether a row of a table of two halves has a label, or nothing, where each of them begins."""
    return bool(table.halves) and all(
        low < len(row) and (number_at(row[low]) is None or _is_of_orders(half.columns[0]))
        for low, half in table.halves
    )


def _indent(row: list[Word], at: int, start: int) -> int:
    """How far the words of a cell are indented in it."""
    before = row[at - 1].start + len(row[at - 1].text) + 1 if at else start
    return row[at].start - before


NUMERAL = regex("[一二三四五六七八九十]{1,3}")
"""The head of a column that is only numbered: 题号 | 一 | 二 | 三."""
IDENTIFIES = regex(
    "(?:(?:办公)?(?:房间|教室|寝室|宿舍|座位|考场|机位)|(?:联系)?电话|手机)(?:号码?)?"
)
"""The header above what a number is the name of: 房间, 301."""
UNITS = regex("(?:计量|计算|数量)?单位")
ORDERS = regex(r"序号|行次|No\.?|#", re.IGNORECASE)
CODES = regex(r"[\u4e00-\u9fff]{0,8}(?:编号|编码|代码)[类款项]?")
"""Headers above what identifies a row: 科目编码, in three columns 类, 款 and 项."""
NOTES = regex("(?:附注|注释)(?:编?号)?")
"""The header above the numbers of notes: 七、61."""
DIVIDES = regex(
    r"(?:其中[:：]?)?(?:按[^，。；\d]{1,12}分(?:组|类|列)?|分[^，。；\d]{1,8}|其中)(?:的)?(?:看)?[:：]?"
)
"""A row without numbers above the parts of the row before it: 按常住地分：, 分产业."""
IN_ALL = regex(r"[\u4e00-\u9fff]{0,12}(?:[合总共]\s*计|总数)")
"""The label of a total, which may stand where other rows are numbered."""


class _Row(NamedTuple):
    """What the cells of a row are: its unit, the words that name it, and its numbers with where they begin and what heads them."""

    unit: str
    labels: list[tuple[Word, Column]]
    values: list[tuple[Word, int, Header]]


def _read(row: list[Word], indent: int, table: Table, found: Cells) -> None:
    """What the numbers of a row say, below the headers of their columns."""
    unit, labels, values = _sorted(row, table, found)
    if labels and is_of_places(table.columns[0]):
        if labels[0][0] is row[0]:
            table.place = row[0]
        elif table.place is not None and not row[0].text:
            labels.insert(0, (table.place, table.columns[0]))
    if labels and not values and DIVIDES.fullmatch(bare(labels[0][0].text)) is not None:
        table.divide()  # the parts of the row before it stand below
        return
    if labels:
        (cell, column), *others = from_name(labels)
        is_of_place = is_of_places(column) and NO_PLACE.search(bare(cell.text)) is None
        things = [one for one, its in others if is_of_place and SECOND.search(its.bare) is not None]
        named = things[0] if things else cell  # 地区, 行业, 产值
        label = read_label(named, unit, indent, table, values)
        if is_of_place:
            label = of_place(label, cell, table, is_alone=not things)
        if not values:
            table.open(label.own)
        label = label._replace(is_counted_in=bool(unit) and not unit.endswith(MONEY))
        found.measured.update(said(label, values, table))


def _sorted(row: list[Word], table: Table, found: Cells) -> _Row:
    """The cells of a row by what they are; what is no figure is kept as such in `found`."""
    unit, labels = "", list[tuple[Word, Column]]()
    last_labels = list[tuple[Word, Column]]()
    values: list[tuple[Word, int, Header]] = []
    for cell, column, read in zip(row, table.columns, table.headers, strict=False):
        is_label = cell is row[0] and (is_class(cell) or _is_called(cell, column, row))
        at = None if is_label else ratio_at(cell, column) or number_at(cell)
        if UNITS.fullmatch(column.bare) and is_unit(cell.text):
            unit = cell.text
            found.silence(cell)
        elif NOTES.fullmatch(column.bare) is not None:
            found.silent.update({cell.start + one: "identifier" for one in range(len(cell.text))})
        elif at is None:
            if NOTHING.fullmatch(cell.text) is None and _are_ranks(values):
                (last_labels if _is_of_orders(column) else labels).append((cell, column))
        elif (kind := _kind_of_label(cell, row, column)) is not None:
            found.silent[at] = kind
        elif not values and not labels and YEAR.fullmatch(cell.text):
            found.years[at] = cell.text
            labels.append((cell, column))
        elif column.text:
            values.append((cell, at, read))
    return _Row(unit, labels or _named_last(last_labels), values)


def _kind_of_label(cell: Word, row: Sequence[Word], column: Column) -> str | None:
    """What a number in a row is that counts nothing: the code of something or the number of the row; else None."""
    if CODES.fullmatch(column.bare) or IDENTIFIES.fullmatch(column.bare):
        return "identifier"
    return "list_marker" if _is_of_orders(column) or _numbers_row(cell, row, column) else None


def _named_last(labels: list[tuple[Word, Column]]) -> list[tuple[Word, Column]]:
    """The words below the number or the code of a row, where they name it: 地块编号, and 支出合计 below 科目编码."""
    if not labels:
        return []
    cell, column = labels[0]
    is_named = CODES.fullmatch(column.bare) is not None
    return labels if is_named or IN_ALL.fullmatch(cell.text) is not None else []


def _is_called(cell: Word, column: Column, row: Sequence[Word]) -> bool:
    """Whether what opens a row is called by a number: 1档, 三班, 100日元, below a header that measures nothing."""
    if number_at(cell) is None or cell.text[-1] in CLOSING_NUMBERS or not column.text:
        return False
    read = header(column)
    told = read.measure
    measures = read.unit or read.is_timed or read.role != "level" or naming.is_name(told)
    if not told or measures or branches.says_measure(told) or kind_of(cell.text) not in CALLED:
        return False
    return any(number_at(one) is not None for one in row[1:])


CALLED = ("count", "money")
"""Kinds of numbers by which a row may be called."""


CLOSING_NUMBERS = "0123456789%％‰*)）]"


def _numbers_row(cell: Word, row: Sequence[Word], column: Column) -> bool:
    """Whether a number is that of its row: it opens the row, below no header, and words follow."""
    is_first = cell is row[0] and not column.text
    return is_first and cell.text.isdecimal() and len(row) > 1 and number_at(row[1]) is None


def _are_ranks(values: list[tuple[Word, int, Header]]) -> bool:
    """Whether nothing but a rank stands before a cell, which then may name the row: 排名, 县区, 产值."""
    return all(read.role == "rank" for _, _, read in values)


def _is_of_orders(column: Column) -> bool:
    """Whether what stands in a column numbers the rows or identifies them: 序号, 科目编码."""
    return (ORDERS.fullmatch(column.bare) or CODES.fullmatch(column.bare)) is not None
