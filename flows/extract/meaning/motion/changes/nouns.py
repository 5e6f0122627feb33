"""A change by its noun: 增速为5%, 降幅4.5%, and after the number, 6%的同比增长.

What a fall has come to (跌幅收窄至3%) belongs in `flows.extract.meaning.motion.levels.reached`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.motion.around import REACH, Motion, way
from flows.extract.meaning.motion.differences.ahead import LEADING
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names.naming import FALL_NOUNS
from flows.extract.text.hedges import HEDGED
from flows.regex import regex
from schemas.catalogue.language import language

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.motion.around import Around


OF_AMOUNTS = ("money", "rate", "temperature", "length", "index", "speed")
"""What has a change in its own unit, beside the rate of it: 从910元涨到916元，涨幅为6元."""


def by_size(words: Around) -> Motion | None:
    """涨幅为6元: by how much in its own unit something moved."""
    noun = words.closing.noun
    return by_noun(words) if noun and noun["noun"] in language().words.change_sizes else None


def by_noun(words: Around) -> Motion | None:
    """增速为5%, 降幅4.5%; not 高于全国增速0.5个百分点, which says by how much one growth is ahead of another."""
    noun = words.closing.noun
    if not noun:
        return None
    at = words.offset + noun.start()
    before = words.left[max(0, len(words.left) - REACH) : at]
    if words.kind == "percentage_point" and LEADING.search(before):
        return None
    return Motion(way(down=noun["noun"] in FALL_NOUNS), "change", at, noun["noun"])


POSTPOSED = regex(
    r"(?:[（(][同环]比[)）])?的(?:[（(][同环]比[)）])?(?:同比|环比|月度(?=.幅)|年均?|年平均|年复合|平均|复合)*(?:小幅|大幅)?(?P<sign>[正负])?微?(?P<noun>增长|增速|增幅|涨幅|升幅|降幅|跌幅|降价幅度|涨价幅度|降低|下降|下滑|上升|提升|上涨|回落|(?<=同比|环比)变动(?=中)|(?<=微)[增降])(?![到至为了来由归])"
)
"""After the number; 在2.4%的同比变动中 says what a change is made up of."""
POSTPOSING = tuple("的（(")
KEEPING = regex(rf"(?:保持|维持|实现|取得|录得|呈现?|出现|有|迎来)(?:了|着|在)?{HEDGED}$")
"""Verbs that take a rate with its noun as their object, up to the rate."""
KEPT = regex(
    r"(?:以上|以下|左右|上下)?的?(?:同比|环比|年均|高速|快速|较快|稳定|持续|的){0,3}(?P<noun>增长|下降|下滑|下跌|上涨|涨幅|降幅|增速|增幅)(?:区间|态势|水平|势头)?(?=[，。；、,;（(]|$)"
)
"""After the rate, without 的: 以上增长 of 保持20%以上增长."""
LEADING_WITH = regex(rf"以{HEDGED}$")
LED_BY = regex(
    r"(?:的)?(?P<noun>[涨跌增降升]幅|增速)(?=[位高暂分]?[居列]|领[涨跌先跑]|遥遥|排名?|夺|登)"
)
"""以38.9%跌幅居首: around the rate with which something takes a place."""
OF_WHAT = regex(
    r"(?:以上|以下|左右)?的(?P<what>[\u4e00-\u9fffA-Z]{2,16}?)(?:同比|环比|月度(?=.幅)|年均|年平均|年复合|平均|复合|累计)*(?P<noun>增速|增幅|涨幅|升幅|降幅|跌幅|增长率)(?=中|[，。；,;、]|$)"
)


def of_what(text: str, start: int, end: int) -> re.Match[str] | None:
    """2%的食品价格环比涨幅: what a change is of that both name after the number which ends at `start`; None where nothing measured is."""
    named = OF_WHAT.match(text, start, end)
    return named if named is not None and is_amount(named["what"]) else None


def named_after(words: Around) -> Motion | None:
    """6%的同比增长, 2%的食品价格环比涨幅, 保持20%以上增长: the noun of the change stands after the number."""
    kept = KEPT.match(words.right) if KEEPING.search(words.left) else None
    if kept is not None:
        return Motion(way(down=kept["noun"][0] in "降下跌"), "change", len(words.left))
    led = LED_BY.match(words.right) if LEADING_WITH.search(words.left) else None
    if led is not None:
        return Motion(way(down=led["noun"] in FALL_NOUNS), "change", len(words.left))
    if words.right[:1] not in POSTPOSING:
        return None
    named = POSTPOSED.match(words.right)
    if named is None:
        of = of_what(words.right, 0, len(words.right))
        if of is not None:
            return Motion(way(down=of["noun"] in FALL_NOUNS), "change", len(words.left))
        return None
    falls = named["sign"] == "负" or named["noun"][0] in "降跌下回"
    return Motion(way(down=falls), "change", len(words.left))
