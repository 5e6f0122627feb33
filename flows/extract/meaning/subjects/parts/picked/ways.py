"""Those who are counted by which way they went: 环比上涨的城市6个，持平1个，下降63个; 12个城市环比下降.

The words for the ways are `WAYS` of `flows.extract.meaning.motion`. Whether such a number is one of them, and no change, is
told there, too.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.motion import HOW_MOVED, WAYS, uncounted
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import BASES, movers
from flows.extract.meaning.subjects.parts.classes import bare
from flows.extract.text.alternations import trie
from flows.extract.text.words import tagged
from flows.regex import regex

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.subjects.case import Case

MEASURES = ("价格", "房价", "均价")
"""What things have that goes up or down, beside the ends of the names of amounts."""
NEXT = regex(r"[，；、,;](?:其余|另外|另有?|余下|剩余|有|而)?\d+[^，。；,;\d]")
"""After a clause, the number of others."""
WAY = rf"(?P<basis>{'|'.join(BASES)})?(?P<way>{WAYS})"
"""环比下降: which way they went, and since when."""
THINGS = ("n", "nz", "nt", "ns", "b", "j", "l", "vn", "s")
"""Tags of the words that tell what is counted."""


def went(case: Case) -> str | None:
    """环比上涨的城市 of 30个城市环比上涨，12个城市环比下降, and 价格下降的产品 of 28种产品价格上涨，19种下降.

    Where the sentence tells of none that went another way they are all that it counts: 7个项目出口增长.
    """
    phrases, spot, latest = case.phrases, case.spot, case.memory.counted.last or ""
    if case.reading.unit is None or spot.right_end < spot.clause.end:
        return None
    others = NEXT.match(phrases.text, spot.clause.end)
    if others is None and _went().fullmatch(latest) is None:
        return None
    told = _goes().fullmatch(phrases.text, spot.end, spot.clause.end)
    if told is None:
        return None
    if not told["those"]:
        return _otherwise(told, latest)
    what = _measured(told["those"])
    those = told["those"].removesuffix(what)
    if not those or not _are_things(those):
        return None
    return f"{what}{told['basis'] or ''}{told['way']}的{those}"


def measured(case: Case) -> str | None:
    """利润增长的企业 of 企业320家，其中利润增长120家: those of the whole by what of theirs went which way."""
    told = _measured_so().fullmatch(case.phrases.text, case.spot.since, case.spot.start)
    whole = case.whole
    if told is None or (not told["those"] and whole is None):
        return None
    those = told["those"] or bare.noun(whole or "")
    return f"{told['what']}{told['basis'] or ''}{told['way']}的{those}"


@cache
def _measured_so() -> re.Pattern[str]:
    """其中企业利润同比增长, up to the number of those."""
    opening = "[，、；,;]?(?:其中[，,：:]?)?"
    those = f"(?P<those>(?:{trie(movers())})?)"
    basis = f"(?P<basis>{'|'.join(BASES)})?"
    return regex(
        rf"{opening}{those}(?P<what>{trie(uncounted())}){basis}{HOW_MOVED}(?P<way>{WAYS})的?(?:有|为)?"
    )


@cache
def _goes() -> re.Pattern[str]:
    """城市环比下降, 产品价格略有上涨: after a number, to the end of the clause."""
    since = f"(?:(?P<basis>{'|'.join(BASES)})|[较比](?:上[年月旬期季周]|去年))?"
    how = "(?:均|也)?(?:保持|实现|呈|略有|有所|小幅|大幅)?"
    return regex(
        rf"(?P<those>(?:(?![同环]比|[较比均也]|保持|实现|略有|有所|[小大]幅)[\u4e00-\u9fff]){{0,14}}?){since}{how}(?P<way>{WAYS})"
    )


def _measured(those: str) -> str:
    """价格 of 产品价格: what went up or down of those counted; "" where they did."""
    own = next((one for one in MEASURES if those.endswith(one)), "")  # 产品价格 is one word
    *_, (last, _) = tagged(those)
    is_measure = last.endswith(naming.SUFFIXES) or naming.is_of(last, *naming.UNCOUNTED)
    return own or (last if is_measure else "")


def _are_things(those: str) -> bool:
    """Whether the words are a noun alone, of those who have what moves: 城市, 大类行业, and not 项目总投资或."""
    words = tagged(those)
    return those.endswith(movers()) and all(tag in THINGS for _, tag in words)


def moved_otherwise(case: Case, latest: str) -> str | None:
    """下降的城市 of 上涨城市6个，下降63个, after the `latest` name 上涨的城市: those of them that went another way."""
    spot = case.spot
    way = _way().fullmatch(case.phrases.text, spot.since, spot.start)
    return None if way is None else _otherwise(way, latest)


def _otherwise(way: re.Match[str], latest: str) -> str | None:
    """The name of those that went that way, after the `latest` who went another; None where those did not go any way."""
    told = _went().fullmatch(latest)
    if told is None:
        return None
    basis = way["basis"] or told["basis"] or ""
    return f"{told['what']}{basis}{way['way']}的{told['those']}"


@cache
def _went() -> re.Pattern[str]:
    """上涨的城市, 价格上涨的产品: those who went one way."""
    return regex(
        rf"(?P<what>[\u4e00-\u9fff]{{0,8}}?)(?<!正)(?P<basis>{'|'.join(BASES)})?(?:{WAYS})的(?P<those>[\u4e00-\u9fff]+)"
    )


@cache
def _way() -> re.Pattern[str]:
    """下降, up to the number of those that went another way."""
    return regex(rf"[，、；,;]?{WAY}的?(?:有|为)?")
