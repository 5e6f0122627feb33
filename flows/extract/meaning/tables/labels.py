"""The label of a row: its words, its unit, its time, its place, and the row above that it is a part of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.stated.amounts import percent_unit
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.parts.branching import branches
from flows.extract.meaning.tables.cell import YEAR_END, Row
from flows.extract.meaning.tables.headers import (
    MARKS,
    RESIDENTS,
    TIME,
    TOTALS,
    YEAR,
    Column,
    Header,
    header,
    own_unit,
    without_unit,
)
from flows.extract.meaning.tables.kinds import are_alike, levels_of, of_kind, part_of
from flows.extract.meaning.tables.table import Table, Whole
from flows.extract.meaning.tables.written import Word, bare
from flows.regex import regex
from schemas.catalogue.partitions import attributes, is_named_part_of, is_part, is_part_of, sibling

if TYPE_CHECKING:
    from collections.abc import Sequence

NO_PLACE = regex("[^\u4e00-\u9fff·]|本级|直属|市直|省直|县直|其[他它]|小计|平均|以上")
"""What no name of a place has: 市本级, 其他."""
CLASSES = regex("类别|类型|分类|大类|领域|维度|方面|板块|目标|项目|(?:一级|指标)(?:分?类|指标)")
NAMES = regex("(?:主要|具体|核心|二级|三级)?指标(?:名称|内容)?")
"""Headers above the classes that indicators are of, and above the indicators: 类别, 指标名称."""


def from_name(labels: list[tuple[Word, Column]]) -> list[tuple[Word, Column]]:
    """The labels of a row from that of its indicator on: 经济发展 in a column 类别 only says of which class it is."""
    if CLASSES.fullmatch(labels[0][1].bare) is None:
        return labels
    named = (at for at, (_, column) in enumerate(labels) if NAMES.fullmatch(column.bare))
    return labels[next(named, 0) :]


class Label(NamedTuple):
    """The label of a row: its own words, its name where no header says what is measured, its unit, and its time.

    `at_end` is 年末 where it opens with that.
    """

    own: str
    alone: str
    unit: str
    when: tuple[tuple[int, int], ...]
    at_end: str
    place: Row | None = None
    is_counted_in: bool = False
    """Whether its unit stands in a column of units, and is none of money: 吨."""
    changed: str = ""
    """What it is the change of, where it says one: 固定资产投资 of 固定资产投资增速."""


DATED = regex(rf"(?:{YEAR.pattern}|{TIME.pattern})$|\d{{4}}年度?(?=[\u4e00-\u9fff])")
"""A label that is a period, or opens with a year."""
BASE_OF_INDEX = regex(r"[（(][^（()）]{0,12}[=＝]\s?10{0,2}[)）]$")
"""At the end of a label, what an index is reckoned from: （上年同期=100）."""


def read_label(
    cell: Word, unit: str, indent: int, table: Table, values: Sequence[tuple[Word, int, Header]]
) -> Label:
    """Read the label of a row, which may be of a part of what a row above it names: 其中：工业, below 用电量（亿千瓦时）.

    `values` are its numbers, each with the header of its column.
    """
    is_bare = all(one.text[-1:].isdigit() for one, _, _ in values)
    text = bare(cell.text)
    words = MARKS.sub("", text)
    own = own_unit(words)
    said = header(Column(words, ()))
    if said.role == "change" and percent_unit(own or unit or table.unit or said.unit) is not None:
        changed = said.measure or table.level.label
        if changed:
            return _of_change(said, changed, own or unit or said.unit, cell)
    plain = BASE_OF_INDEX.sub("", without_unit(words, own))
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
    is_unitless = is_bare and not (
        own or unit or table.unit or any(one.unit for one in table.headers)
    )
    goes_on = is_unitless and whole.part and whole.unit
    is_of_kind = bool(table.kind) and is_part_of(plain, table.kind)
    is_alike = are_alike(own or unit, whole.unit)
    is_its = whole.label and not is_of_kind and (is_alike or PART.match(text) is not None)
    if is_its and (goes_on or _is_of(whole, text, plain, indent)):
        part = part_of(plain, whole.label)
        table.whole = whole._replace(part=part)
        table.level = Whole(part)
        return Label(plain, part, own or unit or whole.unit, when, at_end)
    if is_of_kind and is_unitless:
        unit = whole.unit  # 采矿业, below 工业增加值（亿元） and 按门类分
    name = _of_kind(plain, own or unit, [read for _, _, read in values], table)
    table.is_of_kind = name != plain
    if name == plain and branches.measure(plain):
        table.measured = Whole(plain, own or unit)
    table.whole = table.level = Whole(name, own or unit, indent)
    return Label(plain, name, own or unit, when, at_end)


def _of_kind(plain: str, unit: str, reads: Sequence[Header], table: Table) -> str:
    """The name of a row with the kind of its table, where no header says what its numbers measure."""
    levels = levels_of(reads)
    if any(one.measure for one in levels):
        return plain
    units = (unit, *(one.unit for one in levels), table.unit)
    return of_kind(plain, _kind(unit, table), next(filter(None, units), ""))


def _kind(unit: str, table: Table) -> str:
    """What a row is of whose unit stands beside its label: of what the row before of that unit measures, or of its table's kind.

    "" where a row of another measure stands between that may be what it is of: 机电产品, below 进出口总额 and 出口.
    """
    last = table.measured
    head = branches.measure(last.label)
    of_all = branches.measure(table.kind)
    is_same = of_all == head or (table.kind.endswith(head) and head not in branches.TRADED)
    if table.is_divided or not head or is_same:
        return table.kind
    if last.unit == unit:
        return last.label if unit else ""
    return table.kind


def _of_change(said: Header, changed: str, unit: str, cell: Word) -> Label:
    """The label of a row of changes: 固定资产投资增速, or 同比增长 below the row of the level that it is of."""
    name = changed + GROWTH
    when = (cell.span,) if said.is_timed else ()
    return Label(name, name, unit, when, said.words, changed=changed)


PART = regex("^(?:其中[:：]?|[#＃])")
"""其中：工业, #住户存款: before the label of a part of the row above."""
RESIDENTS_OF = regex("居民.")
HEAD = 2
GROWTH = "增速"


def _is_of(whole: Whole, text: str, label: str, indent: int) -> bool:
    """Whether a row is of a part of a row above: 其中：城镇, 农村 after it, 女性 by itself, or what is indented after a part."""
    if PART.match(text) is not None or (whole.part and indent > whole.indent):
        return True
    if sibling(label, whole.part) is not None:
        return True
    if is_named_part_of(label, whole.label) and branches.of_whole(label, whole.label) == label:
        return True  # 出口, 进口 below 进出口总额
    is_whole_again = label[-HEAD:] in whole.label  # 商品零售, below 社会消费品零售总额
    if RESIDENTS.sub("", label) in attributes() and RESIDENTS_OF.search(whole.label) is not None:
        return True  # 城镇居民, below 居民人均可支配收入
    names_part = label in attributes() or (is_part(label) and not is_whole_again)
    return names_part and branches.of_whole(label, whole.label) != label


ALL = regex(f"(?:全[省市县区州国]|总)?(?:{'|'.join(TOTALS)})|全部")
"""The label of a row of all places."""


def of_place(label: Label, cell: Word, table: Table, *, is_alone: bool) -> Label:
    """The label of a row that is of a place, which is the region and no part of the name."""
    above = (table.title.span[0] if table.title.span[1] else table.start), table.start
    place = Row(cell.span, above, ALL.fullmatch(bare(cell.text)) is not None)
    if not is_alone:
        return label._replace(place=place)
    return label._replace(own="", alone=table.title.measure or label.alone, place=place)


def _without_whole(label: str) -> str:
    """The label without the place that it is of, which is the region: 全市常住人口."""
    place = next((one for one in naming.WHOLES if label.startswith(one)), "")
    return label.removeprefix(place) if len(label) > len(place) + 1 else label
