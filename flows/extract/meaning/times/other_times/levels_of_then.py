"""How much of the level of a time there is now, and which level of a time is reached again: 相当于1949年的80%, 回到2019年的水平.

Such a time is only compared with, and no time of what is told next.
"""

from __future__ import annotations

from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

EQUALS = (
    "是",
    "为",
    "当于",
    "等于",
    "约",
    "达",
    "达到",
    "恢复至",
    "恢复到",
    "升至",
    "降至",
    "回到",
)
"""是2010年的2.2倍, 相当于1949年的80%: how much of the level of that year, told of now."""
SHIFTED = regex("[今去上前]年$")
"""等于去年下半年的66%: between what equals and the date."""
LEVEL_MULTIPLIED = regex(
    r"[（(]?\d[\d,.]*[万亿]?[^，。；、,;\d（(]{1,8}[）)]?的[^，。；,;\d]{0,4}?[\d.一二两三四五六七八九十几]+[多余]?倍"
)
"""是2018年3283起的近五倍: the level of then, of which now is so many times."""
_SO_MANY = rf"的\s?{HEDGE}?\s?[\d.一二两三四五六七八九十百]+"
TIMES_OF = regex(rf"(?:{_SO_MANY}|{_SO_MANY.removeprefix('的')})\s?(?:倍|成(?!本)|折|分之)")
SHARE_OF = regex(rf"的\s?{HEDGE}?\s?[\d.]+\s?[%％]")
TIMES_OF_ITS = regex(rf"(?!的)[^，。；,;\d]{{1,14}}?{_SO_MANY}\s?(?:倍|[%％]|折|分之)")
"""是2013年发布总量的1.5倍: how many times as much, of what."""


def is_multiplied(text: str, end: int) -> bool:
    """Whether what follows a time that ends at `end` says how many times as much something is: 上年的1.5倍, 上年总量的80%."""
    return any(of.match(text, end) is not None for of in (TIMES_OF, SHARE_OF, TIMES_OF_ITS))


FALLING_FROM = regex(r"[从由][^，。；,;\n]{2,48}$")
FALLING_REACH = 60
"""从6月的5.5%降至7月的5.3%: what is reached in the second of two months is a level, and no share of one."""


def _is_share(text: str, before: str, end: int) -> bool:
    """Whether a percentage after a date says how much of the level of then it is: 相当于1949年的80%."""
    return (
        SHIFTED.sub("", before).endswith(EQUALS)
        and SHARE_OF.match(text, end) is not None
        and FALLING_FROM.search(text, max(0, end - FALLING_REACH), end) is None
    )


RECOVERED = ("恢复", "恢复到", "恢复至", "恢复了")
SO_MUCH_OF = regex(rf"(?:水平)?的?\s?{HEDGE}?\s?[\d.一二两三四五六七八九]+\s?(?:[%％]|成(?!本))")
"""恢复到2019年98%, 恢复2019年同期九成: how much of the level of that year has come back, without 的."""
TOTAL_OF = regex(
    r"(?:这?(?:[\d一二两三四五六七八九十几]{1,3})[余多]?(?:年|个月)间?)?的?[^，。；,;\d]{0,10}?(?:总和|之和|[总合]计|总[量数额]|加起来)"
)


def is_so_much_of(text: str, before: str, end: int, measuring: tuple[str, ...]) -> bool:
    """Whether a date that ends there, after `before`, is of a level that something now is so much of; `measuring` compare with it."""
    is_measured = before.endswith(measuring)
    is_of_it = text.startswith("的", end) and not is_measured
    if is_of_it and (TIMES_OF.match(text, end) or _is_share(text, before, end)):
        return True
    if before.endswith(RECOVERED) and SO_MUCH_OF.match(text, end):
        return True
    is_near = is_measured or before.endswith((*EQUALS, *vocabulary().acts.rivalling))
    if is_near and TOTAL_OF.match(text, end):
        return True
    return SHIFTED.sub("", before).endswith(EQUALS) and TIMES_OF_ITS.match(text, end) is not None


EXTREME_IN_BRACKET = regex(
    r"(?:(?<![同环])[比较]|[高低快慢多少]于)[^，。；：,;（(\d]{0,12}(?:[高低]点|高峰|峰值|谷底|最[高低][值位]?|[高低]位|前[高低]|基期)[（(]$"
)
"""较年内低点（4月）回升: what is compared with, and when that was in a bracket."""
EXTREME_REACH = 20
BRACKET_CLOSED = regex(r"[^，。；（）()\n\d]{0,4}[）)]")
TO_LEVEL = (
    "至", "到", "近", "近于", "当于", "于", "回", "在", "达到", "保持", "维持", "超", "超过", "突破", "不及", "好于", "低于", "高于",
)  # fmt: skip
LEVEL_OF_THEN = regex(
    r"(?!以来)[^，。；、,;：:\n\d]{0,14}(?:水平|水准|[高低]点|[高低]位|点位|价位|规模)(?=[，。；、,;）)]|附近|左右|以[上下])"
)
"""回到2019年的水平: what is reached is told by when it was so, and nothing more is told of then."""


def is_of_level(text: str, start: int, before: str, end: int) -> bool:
    """Whether a date at text[start:end] only says which level is reached or compared with: 回到2019年的水平, 较年内低点（4月）回升."""
    if before.endswith(("（", "(")) and BRACKET_CLOSED.match(text, end) is not None:
        low = max(0, start - EXTREME_REACH)
        return EXTREME_IN_BRACKET.search(text, low, start) is not None
    return SHIFTED.sub("", before).endswith(TO_LEVEL) and LEVEL_OF_THEN.match(text, end) is not None
