"""What a move has come to: 降至40% is a level, 跌幅收窄至3% how far something fell, 增长达50% by how much it rose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.change_words import directions
from flows.extract.meaning.motion.around import PERCENT_KINDS, SINCE_THEN, Motion
from flows.extract.meaning.motion.differences.ahead import COMPARING
from flows.extract.meaning.nouns.names.naming import FALL_NOUNS
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.motion.around import Around

FALL_MOVED = regex(
    rf"(?P<noun>{'|'.join(FALL_NOUNS)})(?:逐渐|逐步|逐月|逐季|持续|继续|一度|进一步|大幅|小幅|明显|略有|略|已|再|也|又|均|都|\s)*$"
)
"""Before the verb of what a fall has come to: 跌幅逐渐 of 跌幅逐渐收窄至3%."""


def fall_reached(words: Around) -> Motion | None:
    """跌幅逐渐收窄至3%: what a fall has come to is how far it fell."""
    if not words.closing.reached:
        return None
    fall = FALL_MOVED.search(words.window, 0, words.closing.reached.start())
    return fall and Motion("decrease", "change", words.offset + fall.start(), fall["noun"])


UNREACHED = (*COMPARING, "亏损")
"""These, and verbs that are nouns as often: 净亏损达3亿 has no move."""


def level_reached(words: Around) -> Motion | None:
    """降至40%: the level after a move."""
    reached = words.closing.reached
    if not reached or reached["verb"] in UNREACHED or is_by_so_much(words):
        return None
    verb = reached["verb"]
    return Motion(directions()[verb], "level", words.offset + reached.start(), verb)


AMOUNTING, GROWTH, COPULA = ("达", "达到"), "增长", "为"
RATED = regex(
    r"(?:率|(?<![季年月一])度|(?<!方)面|[幅速]|比重|占比|比例|份额|系数|指数|水平|含量|持股|股权|浓度|得分|(?<![同环相对])比)[^，。；,;]{0,6}$"
)
"""What a percentage may itself be the level of, before its verb."""
SINCE = regex(f"(?:同比|环比|{SINCE_THEN})$")


def is_by_so_much(words: Around) -> bool:
    """Whether a verb of change and what follows it say by how much: 投资增长达50%, where 合格率提高达95% says how far."""
    reached = words.closing.reached
    if not reached:
        return False
    left = words.left[: words.offset + reached.start()]
    if words.kind in PERCENT_KINDS:
        is_growth = reached["verb"] == GROWTH and reached["reached"] == COPULA
        amounts = is_growth or reached["reached"] in AMOUNTING
        return amounts and RATED.search(left) is None
    return reached["reached"] == AMOUNTING[0] and SINCE.search(left) is not None


CHANGED_TO = regex(r"[^，。；]{0,10}?[到至为]")
"""After what something rose from: 提高到, 上调至."""
