"""Those that are counted by how they moved, or whose something is moved: 价格下降的8个品种, 上涨城市6个，下降63个, 下调8家银行的评级.

Nothing fell by so many.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import is_han
from flows.extract.meaning.motion.around import Motion
from flows.extract.meaning.motion.levels.reached import GROWTH, SINCE
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names.naming import UNCOUNTED, heads, is_of
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE
from flows.regex import regex

if TYPE_CHECKING:
    import re

    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.motion.around import Around

THOSE, CLOSED = (
    regex(rf"的(?:[也共仅只还又]?有|{HEDGE}|共|仅)*$"),
    regex(r"[，。；,;、（）()\s]|$"),
)
"""Around so many that stand for what moved, where no noun follows: 的 and ， of 下降的57个，."""
ADDING = ("增加", "增长", "增多", "增", "多", "减少", "减", "少", "新增")
"""Verbs of how many more or fewer there are: 增加的200人 are a change."""

FURTHERING = regex(
    r"(?:促进?|推动|拉动|带动|支撑|支持|稳定?|保障?|助力|扩大|刺激|服务)[\u4e00-\u9fff]{2,8}$"
)
"""促进经济 before 增长: what it is that grows, and what helps it to."""


def those_that_moved(words: Around) -> Motion | None:
    """下降的57个, 价格下降的57个品种: so many are there that fell, and nothing fell by so many."""
    if not THOSE.search(words.window):
        return None
    if not CLOSED.match(words.right) and not _tells_apart(words):
        return None
    return Motion("none", "level", len(words.left))


def _tells_apart(words: Around) -> bool:
    """Whether a verb before 的 says of those counted what moved: 价格下降的8个品种, 产量增加的3个县, and not 增加的8个品种."""
    verb = words.closing.verb
    if not verb:
        return False
    subject = SINCE.sub("", words.closing.bare[: verb.start()])
    return verb["verb"] not in ADDING or is_amount(subject) or _is_furthered(verb, subject)


def _is_furthered(verb: re.Match[str], subject: str) -> bool:
    """促进经济增长的十项措施: it is the economy that grows, as is said of what is counted, whose own growth would be 增加."""
    return verb["verb"] == GROWTH and FURTHERING.search(subject) is not None


_MOVING = "(?:上调|下调|调[高低降升]|提高|降低|压[低降]|抬高)"
OBJECTS = regex(rf"{_MOVING}(?:了|{HEDGE})*$")
"""Verbs that move what their object has, before so many of those that have it: 下调10家银行的评级."""
RUNNING = regex(rf"{_MOVING}了?(?:[\u4e00-\u9fff]{{0,8}}?(?:的|{HEDGE})?)$")
"""Likewise, before how long their object runs: 下调公开市场|7天期."""
HAVING = tuple("家只种款座户")
"""Classifiers of those: 下调10家银行的评级, 提高12种药品的报销比例. None of them counts degrees, as 个 does."""
RUNS = regex("期(?![间限满内待望])")
"""After how long something runs: 下调7天期逆回购利率."""


def moves_object(left: str, reading: Reading, right: str) -> bool:
    """Whether the number between `left` and `right` is of the object of a move, and not how far: 下调7天期利率, 下调10家银行的评级."""
    if reading.kind == "duration":
        return RUNS.match(right) is not None and RUNNING.search(left) is not None
    counts = reading.kind == "count" and reading.unit in HAVING and is_han(right[:1])
    return counts and OBJECTS.search(left) is not None


WAYS = rf"{MOVE}|正增长|持平"
"""Ways that those go which are counted by it: 上涨的城市, 持平的城市."""
PRICES = ("房价", "均价", "营收", "效益")
"""Those of them that head no names of branches."""
COUNTED_SO = "个家种项户只座款类"
"""Classifiers of those who go some way."""
ALIKE_REACH = 48
"""How far before a number the number of those may stand that went another way, in characters."""
HOW_MOVED = "(?:[同环]比|均|都)?(?:略有|有所|小幅|大幅|保持|实现|呈)?"
"""Between what moved and which way."""


def are_counted(text: str, start: int) -> bool:
    """Whether the number at `start` is of those that moved so, after those that moved otherwise: 上涨城市6个，持平1个，下降63个.

    So it is after what moved, where that is counted by no classifier: 利润增长120家，下降45家.
    """
    low = max(0, start - ALIKE_REACH)
    return _counted_so().search(text, low, start) is not None


@cache
def _counted_so() -> re.Pattern[str]:
    """上涨城市6个，持平1个，下降: up to the number of those that went the other way."""
    pieces = r"(?:的?[\u4e00-\u9fff]{1,8}?)?(?:有|为|各)?\d+个"
    others = rf"的[\u4e00-\u9fff]{{1,8}}?(?:有|为|各)?\d+(?P<unit>[{COUNTED_SO}])"  # 增加12家 has grown by them
    alike = r"(?:的?[\u4e00-\u9fff]{1,8}?)?(?:有|为)?"
    even = rf"(?:[，、；,]持平{alike}\d+(?:个|(?P=unit)))?"
    other_way = rf"(?:{WAYS})(?:{pieces}|{others}){even}[，、；,](?:同比|环比)?(?:{WAYS}){alike}"
    next_way = rf"\d+[{COUNTED_SO}][，、；,](?:同比|环比)?(?:{WAYS})"
    measured = rf"{trie(uncounted())}{HOW_MOVED}(?:{WAYS})(?:{next_way}){{0,2}}(?:的?有|的)?"
    return regex(rf"(?:{other_way}|{measured})$")


@cache
def uncounted() -> tuple[str, ...]:
    """What goes up or down and is told in money or as a rate, so that no classifier counts it: 利润, 价格."""
    return (*(one for one in heads() if is_of(one, *UNCOUNTED)), *PRICES)
