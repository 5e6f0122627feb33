"""Whether quantities are told of one thing: what stands before their nouns, and the times and places that they name.

What stands before a noun narrows it: 对东盟贸易顺差, 母公司净资产. Who goes on about one thing leaves that out, or says
it again, in short if he likes (社保基金 after 社会保险基金); who turns to another thing has to say so.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from flows.regex import regex
from flows.relate.groups import YEAR_END, is_one_place
from flows.relate.words import PARTLY, SIZE_WORDS, TOGETHER, VERBS, WHOLE_OR_OURS, WHOLE_REGION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.relate.view import View
    from schemas.records import Figure

DATES = regex(
    r"(?:19|20)\d\d年(?:度|末|底)?|(?<!\d)\d{1,2}月(?:份|末|底)?(?:\d{1,2}日)?|[一二三四]季度(?:末)?|[上下]半年|前[一二三]季度"
)
"""A time that a name tells."""
OWN_TIME = regex(
    r"全年|当年|本年|今年|年度|当期|本期|当月|本月|当季|本季|同期|年末|年底|年终|期末|月末"
)
"""The time that the text speaks of."""
EVERYTHING = regex(
    rf"{WHOLE_REGION.pattern}|^.*后(?=.*$)|[我本该][国省市县区]|公司|企业|全部|总体|综合|外贸|对外|贸易|货物|进出口|收支|人口"
    r"|各项|相抵|检出|查出|发现|本次|实际|总|[被遭]$|^[但而仍则还又]"
)
"""What stands before a noun and narrows nothing: 全市出口, 扣除费用后净额, 贸易收支顺差, 被冻结."""


OF_ALL = regex(f"{WHOLE_REGION.pattern}|{TOGETHER.pattern}")
"""What goes back to the whole: 全市出口, 毛利合计."""


DEED, WHOLE = "…", "^"
"""End the name of a deed in the definitions, which what it was done to follows (抽检食品), and begin a whole name.

A whole name may have the time and the region of the text before it: 全市死亡率.
"""
DENIED = (
    "(?<![不未])(?<!新增)(?<!进(?=出口))(?<!净(?=资产))(?<!不良(?=贷款))"
    "(?<!流动(?=资产|负债))(?<!固定(?=资产))(?<!无形(?=资产))"
)
"""Before a noun, what makes it another: 不合格 is not 合格, 新增贷款 not 贷款, 进出口 not 出口, 流动资产 not 资产."""
OF = "的"
"""Between a clause and the noun that it tells apart."""
CLAUSE_CHARS = 24
"""So many characters before an amount hold what opens its clause."""


class Named(NamedTuple):
    """A figure and the nouns of which one names it."""

    figure: Figure
    nouns: Sequence[str]


def named_by(name: str, nouns: Sequence[str]) -> int:
    """The length of the longest of the nouns that a name ends in, words of size aside: 收入总计 in 收入; 0 for none.

    A deed may have what it was done to after it (抽检食品); 不合格 is not 合格.
    """
    pattern = _naming(tuple(nouns))
    if pattern is None:
        return 0
    found = [*pattern.finditer(name), *pattern.finditer(SIZE_WORDS.sub("", name))]
    return max((len(match[0]) for match in found), default=0)


def bare(noun: str) -> str:
    """A noun of the definitions without the marks of a deed and of a whole name."""
    return noun.removeprefix(WHOLE).removesuffix(DEED)


@cache
def _naming(nouns: tuple[str, ...]) -> re.Pattern[str] | None:
    """What a name matches that one of the nouns names, the longest first."""
    told = [
        f"^(?:{OWN_TIME.pattern}|{WHOLE_OR_OURS.pattern}|{DATES.pattern})*{re.escape(bare(noun))}$"
        if noun.startswith(WHOLE)
        else DENIED + re.escape(bare(noun)) + ("" if noun.endswith(DEED) else "$")
        for noun in sorted(nouns, key=len, reverse=True)
    ]
    return regex("|".join(told)) if told else None


def qualifier(view: View, named: Named) -> str:
    """What stands before the noun of a figure and narrows it; empty where nothing does."""
    figure, nouns = named
    full = view.name(figure)
    if any(bare(noun) in full.rpartition(OF)[0] for noun in nouns):
        return ""  # 受法院限制的收入: by whom that was done narrows nothing
    name = VERBS.sub("", full)
    ends = [at for noun in nouns if (at := name.rfind(bare(noun))) >= 0]
    before = name[: min(ends, default=0)]
    if figure.region:
        before = before.replace(figure.region, "")
    return EVERYTHING.sub("", OWN_TIME.sub("", DATES.sub("", before)))


def are_one(view: View, named: Sequence[Named]) -> bool:
    """Whether the figures are of one scope, one time and one place, as far as the words say so."""
    told = sorted(named, key=lambda one: one.figure.start)
    return (
        all(_is_in_scope(view, told[:at], told[at]) for at in range(1, len(told)))
        and all(
            is_one_place(one.figure.region, other.figure.region)
            for one, other in combinations(told, 2)
        )
        and all(
            _is_one_time(view, one.figure, other.figure) for one, other in combinations(told, 2)
        )
    )


def _is_in_scope(view: View, earlier: Sequence[Named], one: Named) -> bool:
    """Whether what narrows a noun was said of one before it, in full or in more words.

    Who says 全市 or 合计 anew goes back to the whole, and so to another thing where the first noun was narrowed.
    """
    words = qualifier(view, one)
    if not words:
        names = [view.name(other.figure) for other in (*earlier, one)]
        anew = OF_ALL.search(names[-1]) and not any(map(OF_ALL.search, names[:-1]))
        return not anew or not qualifier(view, earlier[0])
    return any(is_short_for(words, VERBS.sub("", view.name(other.figure))) for other in earlier)


def is_short_for(words: str, name: str) -> bool:
    """Whether a name has all characters of the words, in their order: 社保基金 of 社会保险基金收入."""
    characters = iter(name)
    return all(character in characters for character in words)


def _is_one_time(view: View, earlier: Figure, later: Figure) -> bool:
    """Whether two figures are of one time; one whose own clause tells a time is of that time only."""
    periods = [YEAR_END.sub("", one.period or "") for one in (earlier, later)]
    if all(periods):
        return periods[0] == periods[1]
    return all(date in _clause(view, earlier) for date in DATES.findall(_clause(view, later)))


def _clause(view: View, figure: Figure) -> str:
    """What a clause says before a figure, with the times that it tells."""
    words = view.opening(figure)
    return re.split(r"[，,；;：:]", words)[-1]


def is_of_part(view: View, figure: Figure) -> bool:
    """Whether 其中 opens the clause of an amount: what a part spends is no income from all visitors."""
    words = view.text[max(0, figure.start - CLAUSE_CHARS) : figure.start]
    return PARTLY.search(words.rpartition("，")[2]) is not None
