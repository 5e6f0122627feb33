"""Whether a change is told of two levels: its clause names nothing else, and turns to no other time.

How it follows from them is in `from_levels` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.moves import MOVE_OR_SHORT
from flows.regex import regex
from flows.relate.view import TOLD
from flows.relate.words import WHOLE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from flows.relate.view import View
    from schemas.records import Figure


def told_after(following: Iterable[Figure]) -> list[Figure]:
    """The changes stated right after a move, until another level comes."""
    found = []
    for one in following:
        if one.role == "change" or (one.kind == "percent" and one.basis == "average_annual"):
            found.append(one)
        elif one.kind not in ("duration", "structural", "ordinal"):
            break
    return found


OF_PART = regex("[，；。]其中")
"""Between levels and a change, what makes it one of a part of them, or of their time: ，其中工业年均增长8.2%."""
EXTREME = regex("最[高大低小快慢多少]")
"""The greatest change among several is none of their number: 上涨的10个，增加1个，最高涨幅为3.6%."""


def is_own(view: View, change: Figure, *levels: Figure) -> bool:
    """Whether a change is told of these levels: its clause names nothing else, and turns to no other time."""
    if EXTREME.search(view.lead(change)) or _is_threshold(view, change):
        return False
    if OF_PART.search(view.text, max(one.end for one in levels), change.start):
        return False
    words, names = _own_words(view, change), _names(view, levels)
    if change.period is not None and change.period == levels[-1].period:
        words = PART_OF_YEAR.sub("", words)
    named = (
        len(words) <= 1
        or not names  # 从A到B，产量增长2倍: what moved is named last
        or any(words in name or _ends_as(words, name, change.region or "") for name in names)
    )
    return named and view.other_time(change) in {view.other_time(one) for one in levels} | {None}


PART_OF_YEAR = regex(r"^(?:第?[一二三四]季度?|\d{1,2}月份?)(?:当[月季])?")
"""The time of a level told again before its change: 四季度5.09亿元，第四季度环比增长16.7%."""
COUNTED_BY = regex("(?:及?以[上下内]|之间)?的(?!速度|同比|[增涨降][长幅速]|下降|[高快较]速)")
"""After a bound, what makes it one that others are told by: 200%以上的有5个."""


def _is_threshold(view: View, change: Figure) -> bool:
    """Whether a change is what others are counted by: 增幅在200%以上的有5个, and not 保持8%以上的增长."""
    return change.qualifier not in TOLD and COUNTED_BY.match(view.text, change.end) is not None


AGAINST = (
    r"(?:比|较|与)(?:上|去|前)?(?:年|月|周|季度|期)?(?:同期|末|初|相比)?|[（(].*$|\d{4}年"
    r"|年均|平均每年|年平均|每年|平均|年复合|复合|同比|环比|[前上]?一?个?交易日|(?:这|该)一?(?:数字|数据|数值|指标)"
)
HOW = (
    r"增长率|增长速度|增速|增幅|降幅|涨幅|跌幅|幅度|分别|累计|实际|名义|大幅|小幅|翻了?一番多?|以上"
    r"|按?(?:可比|不变|现行)[价口][格径]?(?:计算)?|[缩放]量"
)
WHICH_WAY = rf"{MOVE_OR_SHORT}|微|高|低|多|少"
PARTICLES = r"共|了|即|约|近|超|为|达到?|是|的|再|又|其|也|均|十年|[一二三四五六七八九十两]年间?|递"
MOVING_WORDS = regex(f"{AGAINST}|{HOW}|{WHICH_WAY}|{PARTICLES}")
"""All that a change says but its name: of 出口额比上年同期实际增长, what follows 出口额."""


def _own_words(view: View, change: Figure) -> str:
    """What a change names."""
    return MOVING_WORDS.sub("", view.lead(change))


def _names(view: View, levels: Sequence[Figure]) -> list[str]:
    """What levels are called, if anything."""
    told = (name for one in levels for name in (one.indicator or "", view.lead(one)))
    return [name for name in told if len(name) > 1]


def _ends_as(words: str, name: str, place: str) -> bool:
    """Whether a change names what ends as a level does and narrows it by a place at most: 毛利率 is no 净利率."""
    rest = WHOLE_WORDS.sub("", words).removeprefix(place)
    return name.endswith(rest[-2:]) and rest[:-2] in name
