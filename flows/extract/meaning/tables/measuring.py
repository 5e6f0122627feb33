"""What each number of a row measures, from its label and the headers of its columns: names, units, changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.amounts import percent_unit
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.parts.branching import branches
from flows.extract.meaning.tables.cell import EARLIER, LAST_YEAR, TO_DATE, Cell
from flows.extract.meaning.tables.differences import decided
from flows.extract.meaning.tables.headers import (
    ALL_OF_THEM,
    BASE,
    FORMER,
    INDEX,
    OF_LEVEL,
    POINTS,
    RESIDENTS,
    TAUTOLOGY,
    TOTALS,
    Header,
    Title,
    is_rate,
    measured,
)
from flows.extract.meaning.tables.kinds import of_kind
from flows.extract.meaning.tables.written import (
    FALLS,
    OVER_PLAN,
    RATIO,
    Word,
    has_fallen,
    is_negative,
    moved,
)
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.extract.meaning.tables.labels import Label
    from flows.extract.meaning.tables.table import Table


class _Names:
    """The names of the numbers of one row, from left to right: a change and a share are of the level on their left."""

    def __init__(self, label: Label, above: Title, repeated: frozenset[str]) -> None:
        self._label, self._title = label, above
        self._level, self._share = label.alone, ""
        self._is_measured, self._group = False, ""
        self._sum = ""  # the last level in money
        self._repeated = repeated  # shares that several columns have, each of the one on its left
        self._last = label.alone

    def of(self, read: Header, *, is_change: bool, is_earlier: bool) -> str:
        """The name of the next number."""
        name = self._of(read, is_change=is_change, is_earlier=is_earlier)
        self._last = name if read.role == "level" else self._last
        return name

    def _of(self, read: Header, *, is_change: bool, is_earlier: bool) -> str:
        """That name, from those of the numbers on its left."""
        label, whole = self._label, self._title.whole
        beside = self._beside(read, is_change=is_change)
        if beside is not None:
            return beside
        if read.of_part:
            return self._of_part(read, whole if is_change else "")
        if is_change and whole and not read.measure and label.own:
            if not self._is_measured:
                self._level = self._of_title(label.alone)
        elif read.measure == PER_HEAD and self._is_measured:
            # 人均（元）, right of 地区生产总值, or of 常住人口 beside it
            return PER_HEAD + ((self._sum if read.unit.endswith(MONEY) else "") or self._level)
        elif is_change and self._is_of_group(read):
            return self._level  # 工业增加值, and 增长 below 工业 like it
        elif not read.measure and not label.alone and self._level and not is_earlier:
            pass  # 累计, in a row of one month
        elif read.measure or not (is_change or is_earlier):
            name = self._measured(read)
            if FORMER.match(read.measure) is not None:
                return name
            self._level, self._is_measured = name, bool(read.measure)
            self._group = read.group
            if read.unit.endswith(MONEY):
                self._sum = name
        return self._level

    def _beside(self, read: Header, *, is_change: bool) -> str | None:
        """The name of a rank, a ratio or a share beside a level, or of what the share changed by; None of anything else."""
        if read.role == "rank":
            return self._level
        if read.role == "ratio":
            return self._level + read.measure
        if read.role == "share" and OF_LEVEL.match(read.measure) is not None:
            level = self._last if read.measure in self._repeated else self._level
            self._share = measured(level, read.measure)
            return self._share
        is_of_share = OF_LEVEL.match(read.measure) or (not read.measure and read.unit == POINTS)
        if is_change and self._share and is_of_share:
            return self._share  # 占比, and 比上年增减（百分点） of it
        return None

    def _is_of_group(self, read: Header) -> bool:
        """Whether a change is of the level on its left, with which it stands below one head."""
        group = read.group
        return bool(group) and group == self._group and self._is_measured and read.measure == group

    def _of_title(self, name: str) -> str:
        """The name of a part of what the title says that all changes are of; of all parts it is the whole: 总计."""
        if name in TOTALS:
            return self._title.measure or self._title.whole
        whole = self._title.whole
        its = name + branches.measure(whole)
        if its != name and whole.endswith(its):
            return its  # 规模以上工业, below 规模以上工业增加值增速
        return branches.of_whole(name, whole)

    def _of_part(self, read: Header, whole: str) -> str:
        """The name of the part that a column is of: 城市 and 全市, of 居民消费价格; in a row of a place, of the level at its left."""
        if read.measure:  # 常住人口, over 男
            return of_part(read, self._measured(read))
        if self._label.place is not None and self._is_measured:
            return of_part(read, self._level)
        name = self._of_title(self._label.alone) if whole else self._label.alone
        return of_part(read, name)

    def _measured(self, read: Header) -> str:
        """The name of a level that its column measures, in the longer words of the title where it has them: 产值, of 各区工业产值."""
        label, whole = self._label, self._title.measure
        if read.measure.endswith(INDEX) and label.alone.endswith(INDEX):
            return label.alone.removesuffix(INDEX) + read.measure  # 房价环比指数, of 房价指数
        is_own = read.measure and (
            not read.is_percent or read.role == "change" or label.place is not None
        )
        thing = label.own if is_own else label.alone
        if label.alone != label.own and label.alone.endswith(TAUTOLOGY.get(read.measure, NOTHING)):
            return label.alone  # 火电发电量, in a column 产量
        is_price = read.measure.endswith(PRICE)  # 本期价格（元）, of 大米 by 千克
        is_other = bool(read.unit and label.unit) and read.unit != label.unit
        if is_other and read.role == "level" and not is_price:
            return thing  # 生猪出栏（万头）, in a column 产量（万吨）
        if not label.alone and read.measure:
            return of_kind(
                read.measure, whole, read.unit
            )  # 水泥, above months and below 主要产品产量
        if read.measure == PRODUCED and naming.is_counted(thing) and branches.says_measure(thing):
            return thing  # 生猪出栏, in a column 产量
        if read.measure == INDEX and whole.endswith(INDEX):
            return of_kind(thing, whole, "")  # 衣着, in a column 指数
        name = measured(thing, read.measure)
        is_of_title = bool(name) and label.place is not None and whole.endswith(name)
        return whole if is_of_title else name


def _of_power(unit: str, name: str) -> str:
    """The unit with its full name where 度 are 千瓦时: of 用电量."""
    is_power = unit.endswith(DEGREES) and POWER in name and len(unit) <= LEAST_CELLS
    return unit.removesuffix(DEGREES) + KILOWATT_HOURS if is_power else unit


DEGREES, POWER, KILOWATT_HOURS = "度", "电", "千瓦时"
PRICED = regex("价(?:格|款|值)?$|金额$|费用?$|货款$")
"""The head of a column of money, which the column 单位 says nothing of: 单价, right of 数量."""


def _of_currency(unit: str, name: str) -> str:
    """The unit, where basis points of a currency's price are those of its last digit."""
    is_price = QUOTED.search(name) is not None and RATES.search(name) is None
    return POINT if unit in BASIS_POINTS and is_price else unit


BASIS_POINTS, POINT = ("基点", "BP", "bp"), "点"
QUOTED = regex("汇率|汇价|中间价|[离在]岸|即期|[美欧日英港澳]元|英镑|人民币")
"""In the name of a currency's price, which moves by its last digit and not by points of percent: 较上日变动（基点）."""
RATES = regex("[利费税]率|收益率|[利息]差")


def _repeated(values: list[tuple[Word, int, Header]]) -> frozenset[str]:
    """The shares that stand beside several levels of a row, and say not of what: 男 | 占比 | 女 | 占比."""
    found = [read.measure for _, _, read in values if read.role == "share" and not read.of_part]
    return frozenset(one for one in found if found.count(one) > 1 and one in ALONE)


ALONE = ("占比", "比重", "比例", "份额")
"""Headers of shares that say no more."""


def _is_stretch(read: Header) -> bool:
    """Whether a header only says which part it is of a time that is told elsewhere: 累计增长, in a row 3月."""
    words = read.words
    is_dated = any(char.isdecimal() for char in words) or EARLIER.search(words) is not None
    return STRETCH.search(words) is not None and not is_dated


def of_part(read: Header, name: str) -> str:
    """The name of the part that a column is of: 城镇居民人均可支配收入, and not that of 全市."""
    their = RESIDENTS.search(read.of_part)
    whom = their[0] if their is not None else ""
    kind = read.of_part.removesuffix(whom)
    name = name.removeprefix(whom)
    return whom + name if kind in ALL_OF_THEM else naming.joined(kind + whom, name)


PRICE, PRODUCED = "价格", "产量"
STRETCH = regex(f"(?:{TO_DATE.pattern})|(?<![比较上])[本当]月|同月")
"""What says of which part of the time of its table a column is."""
PER_HEAD, MONEY, POINTS_IN_THOUSAND = "人均", "元", "千分点"
PERCENTS = ("%", "％")
LEAST_CELLS = 2
GROUPS = ","
"""Between groups of digits, which no percentage has: -1,030,000 below 增减变动."""
NOTHING: tuple[str, ...] = ()
YEAR_BEFORE = "同比"
"""What a change is by which the level of 上年同期, on its left, differs from that of now."""
BESIDE = ("rank", "share", "ratio")
"""What stands between a level and its change, and takes nothing from either."""


def said(
    label: Label, values: list[tuple[Word, int, Header]], table: Table
) -> Iterator[tuple[int, Cell]]:
    """What each number of a row says; a change, and what something was before, is of the level on its left, in its unit."""
    above = table.title
    values = decided(values, label.unit or table.unit, table)
    when, compared, was_change = label.when, label.when, False
    names, beside, stretch, since = _Names(label, above, _repeated(values)), "", "", ""
    is_of_changes = bool(above.change) and all(one.role != "change" for one in table.headers)
    for cell, at, read in values:
        is_of_title = is_of_changes and read.role == "level" and not read.measure
        is_of_title = is_of_title and (read.unit or label.unit or table.unit) in ("", "%")
        moves = moved(cell)
        is_of_row = bool(label.changed) and read.role == "level" and not read.measure
        is_change = read.role == "change" or is_of_title or bool(moves)
        if read.is_timed and not (label.when and _is_stretch(read)):
            goes_on = when and not was_change
            compared = compared + read.spans if goes_on else read.spans
            when = read.spans
        own = STRETCH.findall(read.words)
        stretch = "".join(own) if own or not is_change else stretch
        is_earlier = not is_change and EARLIER.search(read.words) is not None
        was_change = is_change
        name = names.of(read, is_change=is_change, is_earlier=is_earlier)
        if is_of_row:
            name = of_part(read, label.changed) if read.of_part else label.changed
            is_change = True
        is_percent = (read.is_percent and GROUPS not in cell.text) or is_of_title
        percent = "%" if is_percent else ""
        goes_with = beside if is_change or is_earlier else ""
        if read.role not in BESIDE and not (is_change and is_rate(read)):
            beside = goes_with or read.unit
        its = "" if label.is_counted_in and PRICED.search(read.words) else label.unit
        unit = _of_power(read.unit or percent or goes_with or its or table.unit, name)
        is_bare = read.role == "rank" or RATIO.fullmatch(cell.text) is not None
        if read.role == "change" and not (read.unit or percent) and percent_unit(unit) is not None:
            unit = POINTS if unit in PERCENTS else POINTS_IN_THOUSAND
        unit = "" if is_bare else _of_currency(unit, name)
        is_measured = unit or is_bare or name.endswith(INDEX) or not cell.text[-1].isdigit()
        if not name or (not is_measured and len(values) < LEAST_CELLS):
            continue  # a list of counts
        is_compared = is_change and not read.is_timed
        words = read.words + label.at_end
        if is_change and BASE.search(words) is None:
            words += above.change or since
        since = (
            since
            if is_change or read.role in BESIDE
            else YEAR_BEFORE
            if is_earlier and LAST_YEAR.search(words)
            else ""
        )
        role = "change" if is_change else read.role
        falls = moves in FALLS or (is_change and has_fallen(cell))
        falls = falls or is_negative(cell, has_down=table.has_down)
        said = Cell(
            name + read.real,
            unit,
            words,
            compared if is_compared else when,
            role,
            above.span,
            label.place,
            read.is_plan,
            falls,
            stretch,
            table.start if table.has_times() else -1,
            OVER_PLAN.fullmatch(cell.text) is not None,
        )
        yield at, said
        if cell.text[at - cell.start] in "-−+":
            yield at + 1, said
