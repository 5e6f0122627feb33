"""A division as words tell it: what names its parts, and what their whole.

Which amounts of a text make one belongs in `flows.relate.totals.told.divisions`.
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from flows.regex import regex
from flows.relate.words import SEVERALLY, measure
from schemas.catalogue.partitions import OF, common_wholes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from flows.relate.view import Amount, View
    from schemas.catalogue.partitions import Partition

BALANCE = regex(r"(?:顺差|逆差|差额|差值)[^，。；]{0,4}$")
"""What is left when one part is taken from the other."""
WITH = "对自从向与"
"""Before those with whom one trades."""
FIRMS = "公司"


class Division(NamedTuple):
    """Parts with what is measured of them, and the division that names them; None where one denies the other."""

    parts: list[Amount]
    measure: str
    partition: Partition | None

    @property
    def wholes(self) -> tuple[str, ...]:
        """Names of the whole other than the measure."""
        own = self.partition.wholes(self.measure) if self.partition else ()
        return own or common_wholes(self.measure)

    @property
    def things(self) -> list[str]:
        """What of, as the names of the parts tell before theirs; before 上涨的城市 stands what moved."""
        names = self.partition.names if self.partition else ()
        told = [one for one in self.parts if names and not _is_clause(one, names)]
        return [thing(one, names) for one in told]

    @property
    def is_closed(self) -> bool:
        """Whether no part may be missing."""
        partition = self.partition
        return partition is None or not partition.optional or len(self.parts) > len(partition.parts)

    @property
    def is_bound(self) -> bool:
        """Whether only what stands right beside the parts may be their total."""
        return self.partition is not None and self.partition.beside


def naming(one: Amount) -> str:
    """What names an amount: its lead, or its indicator where a list, a clause before or a table named it."""
    if one.column is not None or SEVERALLY.search(one.lead):
        return one.figure.indicator or one.lead
    return one.lead if len(measure(one.lead)) > 1 else one.figure.indicator or one.lead


def counting(view: View, one: Amount) -> str | None:
    """What a number counts that says so after it, 3枚金牌, 3金, whoever has it (校队金牌数); None where it does not."""
    name, what = one.figure.indicator, view.text[one.figure.end : one.figure.end + 1]
    if one.figure.kind != "count" or not name or not what:
        return None
    at = name.find(what)
    return name[at:] if at >= 0 else None


def thing(one: Amount, names: Iterable[str]) -> str:
    """What of, as its name tells before the first of `names`: 服装 of 服装出口, 美国 of 对美国出口; perhaps nothing."""
    name = one.figure.indicator or ""
    told = [at for at in map(name.find, names) if at >= 0]
    return name[: min(told, default=0)].lstrip(WITH)


def _is_clause(one: Amount, names: Iterable[str]) -> bool:
    """Whether a part is named by what it did: 房价上涨的城市."""
    name = one.figure.indicator or ""
    return any(f"{other}{OF}" in name for other in names)


def are_of_one(things: Iterable[str]) -> bool:
    """Whether what is divided may be one thing, as far as the names tell it: 服装出口 and 出口, and not 芯片进口."""
    return all(one in other or other in one for one, other in combinations(things, 2))


def names_whole(one: Amount, wholes: Sequence[str]) -> bool:
    """Whether an amount is named as the whole: 进出口总额, and not 进出口逆差."""
    if BALANCE.search(one.lead):
        return False
    return any(name in one.name or name in one.lead for name in wholes)


def is_of_firms(one: Amount, division: Division) -> bool:
    """Whether a total is that of firms, and the parts are not: 寿险公司 have other income than that of 寿险."""
    words = one.name + one.lead
    return any(f"{whole}{FIRMS}" in words for whole in division.wholes) and not any(
        FIRMS in part.name + part.lead for part in division.parts
    )


def is_member(one: Amount, partition: Partition | None) -> bool:
    """Whether the amount is itself a part, of this division or of another."""
    words = naming(one)
    if partition is not None and partition.member(words) is not None:
        return True
    return words.startswith("非") or re.match(r"第[一二三]产业", words) is not None
