"""The part of a whole that is used for something, goes somewhere or comes from there: 预算的13%用于研究, 其中70%运往海外.

The whole stands before the number or after it (60%的订单来自海外), or has been told before 其中; what the part is for stands
after it, or before it with 占: 预算用于研究占13%.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.parts.groups.acting import among_whom
from flows.extract.meaning.subjects.parts.groups.topical import topic
from flows.extract.meaning.subjects.parts.wholes.partitive import among
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.marks import ENDED
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

WHOLE = regex(rf"(?P<whole>[^，。；,;、]{{2,24}}?)(?:的|之?中)(?:就?有|只有|仅有|{HEDGE})*$")
"""军事预算的, 总资产中约有: what the part is of."""
TAKING = ("将", "把", "从")
ITS = "其"
"""美国将其军事预算的: who disposes of the whole, up to it."""
LISTED = regex(rf"[，,；;]?(?:而|另有|只有|仅有|还有|其余|剩余|另|有|{HEDGE})*$")
"""Before the next part of the same whole: 其中70%运往甲国，只有3%送抵乙国."""
BY = regex(
    r"则?由(?P<whom>[^，。；、,;]{2,12}?)(?:贡献|供应|提供|承担|支付|持有|完成|负担|自筹|出资|筹集|解决|补助)"
)
"""其余60%由挪威供应: the part of the whole told of before; 资金60%由财政承担: of what stands before it."""
MORE = regex("(?:以上|左右|多)?的?")
"""Between how much it is and the whole: 六成以上的订单."""
BEING = ("为", "是", "系", "属于")
ANYBODY = ("人", "人员", "人们", "部分", "家", "户")
"""What is told of by others, and is no name of a whole."""
HERE = regex("(?:当中|之中|中|里)$")
MAKES_UP = "占"
"""Between what a part is for and how much of the whole it is."""
LONGEST = 16
"""How many characters of what the part is for are read."""


def used(case: Case) -> str | None:
    """The name of the part by what it is for."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    goes = _goes().match(phrases.text, spot.end)
    if goes is None:
        return _by_whom(case) or _of_whole_after(case)
    whole = _whole(phrases, spot) or (memory.acting.used if _is_listed(phrases, spot) else None)
    whole = whole or topic(case) or among_whom(case)
    if whole is None and among(phrases, spot):
        # 其中70%运往海外: of what was told without a unit, else of the last level or of those counted
        whole = memory.parts.wholes.get(None) or memory.level or memory.counted.first
    what = None if whole is None else _what(phrases, goes.end(), spot.clause.end)
    if whole is None or what is None:
        return None
    memory.acting.used = memory.level = whole
    memory.levels.append(whole)
    memory.parts.inherits = True  # 收入的80%来自海外，增长5%: the 收入 grows
    return _named(goes["verb"], what, whole)


def _by_whom(case: Case) -> str | None:
    """财政承担占项目资金的比重 of 项目资金60%由财政承担, and of the next of them: who is to give so much of the whole."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    by = BY.match(phrases.text, spot.end, spot.clause.end)
    if by is None:
        return None
    if memory.acting.used is not None and _is_listed(phrases, spot):
        return f"{by['whom']}占{memory.acting.used}的比重"
    whole = _whole(phrases, spot) or phrases.owner(spot.since, spot.start)
    if whole is None and among(phrases, spot):
        whole = memory.level  # 总投资8亿元，其中60%由企业自筹
    if whole is None or whole.endswith(naming.RATE_NAMES):
        return None
    memory.acting.used = whole
    return f"{by['whom']}占{whole}的比重"


def _of_whole_after(case: Case) -> str | None:
    """海外占订单的比重 of 六成以上的订单来自海外, 老年人占患者的比重 of 近八成患者为老年人: of the whole between the number and its verb."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    text, end = phrases.text, spot.clause.end
    more = MORE.match(text, spot.end, end)
    at = spot.end if more is None else more.end()
    goes = _goes().search(text, at + 1, min(end, at + LONGEST))
    stop = goes.start() if goes is not None else at
    whole = phrases.after(at, stop, counted=True) if stop > at else None  # 新增订单
    if goes is None or whole is None or whole.end != stop:
        return _being(case, at)
    what = _what(phrases, goes.end(), end)
    if what is None or whole.text.endswith(vocabulary().measures.partless) or whole.text in ANYBODY:
        return None
    memory.acting.used = whole.text
    return _named(goes["verb"], HERE.sub("", what), whole.text)


def _being(case: Case, at: int) -> str | None:
    """老年人占患者的比重 of 近八成患者为老年人: what so many of the whole, which begins at `at`, are, where that is all the clause says."""
    phrases, end = case.phrases, case.spot.clause.end
    whole = phrases.up_to_predicate(at, end) if at < end else None
    if not whole or whole.endswith(vocabulary().measures.partless) or whole in ANYBODY:
        return None
    is_at = at + len(whole)
    verb = next((one for one in BEING if phrases.text.startswith(one, is_at)), None)
    if verb is None or not phrases.text.startswith(whole, at):
        return None
    what = _what(phrases, is_at + len(verb), end)
    noun = what and phrases.after(is_at + len(verb), end)
    return f"{what}占{whole}的比重" if noun and noun.text == what else None


def made_up(case: Case) -> str | None:
    """用水量用于灌溉占61%，用于工业占18%: the part by what it is for, which stands before its share; the next goes on with the whole."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    start = spot.own_start
    if phrases.text.rfind(MAKES_UP, start, spot.start) < 0:
        return None
    found = _goes_before().search(phrases.text, start, spot.start)
    if found is None or phrases.words.at(found.start("verb")).start != found.start("verb"):
        return None
    whole = memory.acting.used if found.start("verb") == spot.clause.start else None
    if found.start("verb") > start:
        whole = phrases.owner(start, found.start("verb"))
    if whole is None or whole.endswith(naming.RATE_NAMES):
        return None
    memory.acting.used = whole
    return _named(found["verb"], found["what"], whole)


def _named(verb: str, what: str, whole: str) -> str:
    """销往欧洲的产品占比, 研究占预算的比重: the name of a part of the whole by where it goes, or what it is for."""
    if verb in vocabulary().acts.moved_off:
        return f"{verb}{what}的{whole}占比"
    return f"{what}占{whole}的比重"


def _whole(phrases: Phrases, spot: Spot) -> str | None:
    """What stands before the number as the whole, without who disposes of it."""
    found = WHOLE.search(phrases.text, spot.since, spot.start)
    if found is None:
        return None
    start = _past_taker(phrases, found.start("whole"), found.end("whole"))
    whole = phrases.owner(start, found.end("whole"))
    return None if whole is None or whole.endswith(naming.RATE_NAMES) else whole


def _past_taker(phrases: Phrases, start: int, end: int) -> int:
    """Where the whole begins after 将 or 从, each a word of its own (从业人员 has none)."""
    taking = [word for word in phrases.words.between(start, end) if word.text in TAKING]
    if not taking:
        return start
    return taking[-1].end + phrases.text.startswith(ITS, taking[-1].end)


def _is_listed(phrases: Phrases, spot: Spot) -> bool:
    """Whether the part opens its clause, so that its whole is that of the part before."""
    return LISTED.fullmatch(phrases.text, spot.since, spot.start) is not None


def _what(phrases: Phrases, start: int, end: int) -> str | None:
    """What stands after the verb, whole: 国防研究, 还房贷; None where it goes on too long to be a name."""
    mark = ENDED.search(phrases.text, start, end)
    stop = end if mark is None else mark.start()
    return phrases.text[start:stop] if 0 < stop - start <= LONGEST else None


def _verbs() -> str:
    """A pattern of what is done with a part: where it goes, what it is for."""
    acts = vocabulary().acts
    return trie((*acts.moved_off, *acts.devoted))


@cache
def _goes() -> re.Pattern[str]:
    return regex(
        rf"(?:以上|左右|多)?(?:是|都|均|则|被|将|主要|直接)*(?P<verb>{_verbs()})(?:了|于)?"
    )


@cache
def _goes_before() -> re.Pattern[str]:
    """What a part is for, up to its share: 用于|购房|的占."""
    return regex(
        rf"(?P<verb>{_verbs()})(?P<what>[^，。；,;、：:（）()\d的]{{1,12}}?)(?:的部分|的)?所?{MAKES_UP}(?:比[例重]?)?(?:[为达是]到?|{HEDGE})*$"
    )
