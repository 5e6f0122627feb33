"""The kind that all rows of a table are of: 水泥, below the title 主要产品产量, is 水泥产量.

What says no measure itself, a label or the header above rows of dates, takes over that of the title, or of the row which
a line like 按构成分 divides, where its unit may be of that. What a header measures is no business of the title.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.amounts import percent_unit
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.parts.branching import branches
from flows.extract.meaning.tables.headers import CLOSING, INDEX, SHARE, TOTALS, Header
from flows.regex import regex
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from collections.abc import Iterable

IN_ALL = regex("总(?=量$)")
"""用水总量, whose parts are 用水量."""
OF_KINDS = regex("(?:及其?|和)?(?:分类|分项|构成)$")
"""制造业PMI及构成指数: before 指数, that each of its parts has one."""
NO_THING = regex("[:：]|同比|环比|增[长速幅减]|累计|本[年月期]|上[年月期]|^平均")
"""What the label of a thing has none of."""
RATES = ("percent", "ratio", "rate")
NUMBER = regex(r"^[\d.,十百千万亿一二三四五六七八九]+")
MAGNITUDES = "十百千万亿"
PRICED = ("价格", "价")


def of_kind(name: str, whole: str, unit: str) -> str:
    """The name of what stands in a table of one kind, where its own says no measure and it is told in `unit`.

    >>> of_kind("水泥", "产量", "万吨"), of_kind("水泥", "产量", "亿元"), of_kind("衣着", "居民消费价格指数", "")
    ('水泥产量', '水泥', '衣着价格指数')
    """
    if not name or not whole or name in TOTALS or NO_THING.search(name) is not None:
        return name
    plain = CLOSING.sub("", whole)
    if plain.endswith(INDEX):
        return _index(name, plain.removesuffix(INDEX)) if _is_bare(unit) else name
    if SHARE.search(name) is not None or branches.says_measure(name):
        return name
    return part_of(name, plain) if _may_be_of(plain, unit) else name


def part_of(name: str, whole: str) -> str:
    """The name of a part of a whole that stands in a row of its own.

    >>> part_of("农业", "用水总量")
    '农业用水量'
    """
    return branches.of_whole(name, IN_ALL.sub("", whole))


def levels_of(reads: Iterable[Header]) -> list[Header]:
    """The headers of levels among those of the numbers of a row."""
    return [one for one in reads if one.role == "level" and not one.of_part]


def _index(name: str, whole: str) -> str:
    """The index of one of those things whose prices, or what else, the whole is of."""
    if name.endswith(INDEX) or name in whole or naming.is_of(name, *RATES):
        return name
    of_all = OF_KINDS.sub("", whole)
    return (name if of_all != whole else branches.of_whole(name, of_all)) + INDEX


def _is_bare(unit: str) -> bool:
    """Whether a unit is none, or a percentage."""
    return not unit or percent_unit(unit) is not None


def are_alike(unit: str, other: str) -> bool:
    """Whether what is told in one unit may be of what is told in another: 人次 and 亿人 count, 辆 and 千瓦时 do not both."""
    if _is_bare(unit) or _is_bare(other):
        return True
    one, its = (language().units.get(each.lstrip(MAGNITUDES)) for each in (unit, other))
    return one is None or its is None or one.kind == its.kind


def kind_of(cell: str) -> str:
    """The kind of the unit that a number in a cell has beside it: count, of 2档; "" where it has none that is known.

    >>> kind_of("100日元"), kind_of("45平方米"), kind_of("12")
    ('money', 'area', '')
    """
    its = language().units.get(NUMBER.sub("", cell).strip())
    return "" if its is None else its.kind


def _may_be_of(whole: str, unit: str) -> bool:
    """Whether what is told in a unit may be so much of the whole; a percentage may be what it grew by."""
    head = branches.measure(IN_ALL.sub("", whole))
    if _is_bare(unit):
        return bool(head)
    its = language().units.get(unit.partition("/")[0].lstrip(MAGNITUDES))
    if its is None or ("/" in unit and not head.endswith(PRICED)):
        return False
    return branches.may_amount_to(head, its.kind, its.canonical)
