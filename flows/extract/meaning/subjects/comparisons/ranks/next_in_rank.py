"""Who comes after the first of a ranking, told in a clause of its own: 甲集团市值增速最高，为3.5%。乙集团紧随其后，微增0.66%.

Those whom the sentence of the first ranks beside their numbers (总资产以甲公司的202亿元最多，乙公司6亿元居次) belong in `topping`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.measures import is_measure, measure_of
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE
from flows.extract.text.words import DEED_TAGS
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.memory import Memory

_AFTER = (
    r"紧随其后|紧跟其后|次之|居次|其次|(?:位居|位列|排名?|排在|名列|[列居])第?[二三四五](?:位|名)?"
)
COMES_NEXT = regex(
    rf"(?:^|[，。；,;\n])(?:而|且)?(?P<who>[^，。；,;、\d\n]{{2,16}}?)(?:则|也)?(?:{_AFTER})[，,](?P<own>[\u4e00-\u9fff]{{2,8}}?)??"
    rf"(?:同比|环比|也|则|均|为|达到?|有|共|{MOVE}|了|{HEDGE}|\s)*$"
)
"""乙集团紧随其后，微增, 乙集团紧随其后，份额: all that is told before the number of the next."""
FIRST = regex("最|第一|首位|榜首|居首|冠军|领先|领跑|夺冠")
TIMES = regex("[年月季]")
REACH, FIRST_REACH = 40, 120
RANKING = frozenset("后次位排列居")
"""Of these characters one stands wherever somebody comes next: without, the clause is not read."""


def comes_next(case: Case) -> str | None:
    """乙集团市值 of 乙集团紧随其后，微增0.66%: by its own measure, or that of the one told before; None where nobody is ranked so."""
    phrases, spot = case.phrases, case.spot
    text, low = phrases.text, max(spot.block.start, spot.start - REACH)
    if spot.since > spot.clause.start or text.find("，", low, spot.start) < 0:
        return None
    if RANKING.isdisjoint(text[low : spot.start]):
        return None
    following = COMES_NEXT.search(text, low, spot.start)
    if following is None:
        return None
    if FIRST.search(text, max(spot.block.start, low - FIRST_REACH), following.start("who")) is None:
        return None
    start, end = following.span("who")
    who = phrases.before(start, end)
    own = following["own"] or ""
    does = any(one.tag in DEED_TAGS for one in phrases.words.between(start, end))
    if does or (own and (not is_measure(own) or TIMES.search(own))):
        return None  # 甲取代乙位列第三，上半年销量
    measure = own or _told(case.memory)
    if who is None or who.is_act or who.end != end or not measure:
        return None
    return measure if phrases.is_place(who) else phrases.name(who) + measure


def _told(memory: Memory) -> str:
    """The measure that was told last, of the first or of all; empty where none was."""
    told = (memory.level or "", *reversed(memory.levels), *reversed(memory.levels_before))
    return next((measure for one in told if (measure := measure_of(one))), "")
