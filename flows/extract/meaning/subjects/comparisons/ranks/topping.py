"""What stands first of several by a measure, and those after it: 总资产以甲公司的202亿元最多，乙公司6亿元居次.

The measure opens the clause, and who has so much of it stands beside each number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.amounts import counted
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names.naming import (
    CHANGE_NOUNS,
    FALL_NOUNS,
    RATE_NAMES,
    known,
    without_end,
)
from flows.extract.meaning.subjects.measures import is_measure
from flows.extract.meaning.subjects.told.kept import Ranked
from flows.extract.text.hedges import AFTER_VERB, HEDGE
from flows.extract.text.moves import MOVE
from flows.extract.text.words import DEED_TAGS
from flows.regex import regex
from schemas.catalogue.indicators import by_name

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.memory import Memory

TOPS = regex(
    rf"(?P<measure>[^，。；：,;:\n]{{2,30}}?)(?:部分|方面)?(?:仍然?|依然|依旧|则|都|均|主要|还是|其中)*以(?P<who>[^，。；,;、以]{{1,16}}?)(?:的|获得?|达到?|为|有|{HEDGE})*$"
)
"""总资产仍以甲公司的: up to the number of the first."""
IS_WHO = r"[是为](?P<who>[^，。；,;、（(\d]{2,16})"
"""是甲公司, after what somebody does most of, or has most of."""
_WHO = rf"{IS_WHO}(?:[，,](?:达到?|为|有|共|仅|只|{HEDGE})*|[（(])$"
NAMED_FIRST = regex(
    rf"(?P<measure>[^，。；,;\n]{{2,24}}?)最[多高大快低少小慢](?:的[\u4e00-\u9fff]{{0,6}})?{_WHO}"
)
NAMED_NEXT = regex(
    rf"[，,；;](?:其次|再次|最[多高大快低少小慢](?:的[\u4e00-\u9fff]{{0,6}}?)?){_WHO}"
)
"""增速最高的是甲市（9%），最低的是乙市（2%）: up to the number of the next."""
FIRST_MOVED = regex(
    rf"(?P<measure>[^，。；,;\n]{{0,24}}?)(?:{'|'.join(RATE_NAMES)})最[高大快低小慢]的?[\u4e00-\u9fff]{{0,6}}?{IS_WHO}[，,](?:同比|环比)*{MOVE}{AFTER_VERB}$"
)
"""价格涨幅最大的是鲜菜，上涨: up to by how much it moved."""
REACH, MOST = 60, "最"
COMMAS, ENDS = ("，", ","), ("", *"，。；,;：）)、\n")
"""面积最大的是东湖公园，320亩。 tells how large it is; 面积最大的是东湖公园，3家企业参与 does not."""
OPENED = ("（", "(")
LONGEST_RANKING = 200
"""So many characters a list of those who are ranked may take."""
FIRST = regex(
    r"(?:左右|多)?(?:为)?(?:最[多高大低少小快慢长短重]|居首位?|领先|(?:位居|位列|排名?|居)第[一1]|占首位|夺[冠魁])"
)
NEXT = regex(
    r"(?:左右|多)?(?:居次|次之|紧随其后|(?:位居|位列|排名?|居)?第?[二三四][位名]?(?=[，。；,;]|$)|[，。；,;]|$)"
)
RANKING = regex(
    r"(?P<measure>[^，。；：,;:\n]{2,24}?)(?:排名?(?:在|为)?|[位名列]?居|位列|名列)?(?:全[国省市区县球]|世界|国内)?"
    r"前(?P<many>[二两三四五六七八九十]{1,2}|\d{1,2})(?:[位名强]|大)?(?:的[^，。；,;、\d]{0,10}?)?(?:分别|依次)*(?:[是为]?[:：]|[是为])"
)
"""销量排名前三的车企分别是: up to the list of those who have most."""
SHARE = "占比"
MAKES_UP = regex(rf"占(?:比|了|到)?(?:[为达]|达到|{HEDGE})*")
DOES_MOST = regex(r"(?:^|[，。；,;\n])(?:其中|而|且)?(?P<what>[\u4e00-\u9fff]{5,20})最多[，,]$")
"""制造业吸纳毕业生最多，, before what share that is."""
COMES_NEXT = regex(
    r"[，。；,;](?=其次是|[^，。；,;]{2,20}(?:次之|居次|紧随其后|第二)[，,]$)(?:其次是)?(?P<who>[\u4e00-\u9fff、]{2,20}?)(?:次之|居次|紧随其后|(?:位居|排)第二)?[，,]$"
)
"""建筑业次之，: likewise, of the next."""
RANKS, JOINTS = "前", regex("(?:[、，,和及]|以及)(?![^《》]*》)")
"""What joins those who are ranked, outside the titles of works."""


def topped(case: Case) -> str | None:
    """The measure of the first of several with whose it is, or of one after it in the same sentence."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    text = phrases.text
    ranked = _ranked(case)
    if ranked is not None:
        return ranked
    since = spot.in_sentence(REACH)
    is_apart = text[spot.start - 1] in COMMAS and text[spot.end : spot.end + 1] not in ENDS
    may_name = not is_apart and text.find(MOST, since, spot.start) >= 0
    named = NAMED_FIRST.search(text, since, spot.start) if may_name else None
    if named is not None:
        return _of_first(case, named)
    if may_name and memory.ranking.by is not None and memory.ranking.by.unit == case.unit:
        following = NAMED_NEXT.search(text, since, spot.start)
        if following is not None:
            start, end = following.span("who")
            return _of(phrases, phrases.before(start, end), start, end, memory.ranking.by.measure)
    first = FIRST.match(text, spot.end) and TOPS.search(text, spot.clause.start, spot.start)
    if not first:
        return _after_the_first(case)
    measure = phrases.owner(*first.span("measure"))
    if measure is None:
        return None
    memory.ranking.by = Ranked(measure, case.unit)
    start, end = first.span("who")
    return _of(phrases, phrases.before(start, end), start, end, measure)


def _ranked(case: Case) -> str | None:
    """销量排名前三的是甲公司30万辆、乙公司20万辆: the measure that several are ranked by, of the one beside the number."""
    phrases, spot = case.phrases, case.spot
    text, low = phrases.text, spot.in_sentence(LONGEST_RANKING)
    if text.find(RANKS, low, spot.start) < 0:
        return None
    ranking = next(RANKING.finditer(text, low, spot.start), None)
    if ranking is None:
        return None
    many = counted(ranking["many"])
    joints = list(JOINTS.finditer(text, ranking.end(), spot.start))
    if many is None or many.value is None or len(joints) >= many.value:
        return None
    measure = phrases.owner(*ranking.span("measure"))
    if measure is None:
        return None
    start = joints[-1].end() if joints else ranking.end()
    stop = spot.start - text.startswith(OPENED, spot.start - 1)
    owner, end = phrases.before(start, stop), stop
    if owner is None or owner.end < stop:  # 甲公司为, and not 华为
        end = phrases.trimmed(start, stop)
        owner = phrases.before(start, end)
    if owner is None or owner.end < end or spot.since > start:
        return None
    return measure if phrases.is_place(owner) else phrases.name(owner) + measure


def _of_first(case: Case, named: re.Match[str]) -> str | None:
    """占比最大的是手续费收入，为2亿元: what is named first, where it is an amount itself, else the measure of it."""
    phrases, memory = case.phrases, case.memory
    who = phrases.before(named.start("who"), named.end("who"))
    if who is None or who.end < named.end("who"):
        return None
    of_rate = phrases.before(named.start("measure"), named.end("measure"))
    if of_rate is None or of_rate.is_act:
        return phrases.name(who) if is_amount(who.text) else None
    measure = phrases.name(of_rate)
    if measure in CHANGE_NOUNS and phrases.is_place(who):
        # 投资增长8%，增速最高的是甲市（12%): of what has been told of all
        measure = _of_what_was_told(memory, measure)
    elif is_amount(who.text) and measure not in CHANGE_NOUNS:
        return phrases.name(who)
    memory.ranking.by = Ranked(measure, case.unit)
    return measure if phrases.is_place(who) else phrases.name(who) + measure


def _of_what_was_told(memory: Memory, noun: str) -> str:
    """房价跌幅 of 房价涨幅最大的是甲市，跌幅最大的是乙市; the noun of the rate as it is where nothing was told."""
    told = memory.changes.rate or memory.level
    if told is None:
        return noun
    return without_end(told, RATE_NAMES) + (noun if noun in FALL_NOUNS else "增速")


def moved_first(case: Case) -> str | None:
    """鲜菜价格 of 价格涨幅最大的是鲜菜，上涨12%: what moved most, which the clause before says; None of a place."""
    phrases, spot = case.phrases, case.spot
    since = spot.in_sentence(REACH)
    if phrases.text.find(MOST, since, spot.start) < 0:
        return None
    named = FIRST_MOVED.search(phrases.text, since, spot.start)
    who = named and phrases.before(named.start("who"), named.end("who"))
    if named is None or who is None or who.end < named.end("who") or phrases.is_place(who):
        return None
    name = phrases.name(who)
    of = phrases.before(named.start("measure"), named.end("measure"))
    measure = "" if of is None or of.is_act else phrases.name(of)
    return name if measure in name or not is_measure(measure) else name + measure


def share_of_most(case: Case) -> str | None:
    """餐饮业吸纳务工者占比 of 餐饮业吸纳务工者最多，占32%: the share of who does most of something; so of the next (建筑业次之，占20%)."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    text, start = phrases.text, spot.clause.start
    if spot.since > start or MAKES_UP.fullmatch(text, start, spot.start) is None:
        return None
    low = max(spot.sentence.start, start - REACH)
    most = DOES_MOST.search(text, low, start)
    if most is None:
        after = COMES_NEXT.search(text, low, start)
        if (
            after is None
            or memory.ranking.by is None
            or not memory.ranking.by.measure.endswith(SHARE)
        ):
            return None
        return after["who"] + memory.ranking.by.measure
    words = phrases.words.between(*most.span("what"))
    deed = next((word.start for word in words[1:] if word.tag in DEED_TAGS), None)
    if deed is None or len(words) < len(("who", "does", "what")):
        return None
    memory.ranking.by = Ranked(text[deed : most.end("what")] + SHARE, case.unit)
    return most["what"] + SHARE


def _after_the_first(case: Case) -> str | None:
    """乙公司6亿元居次: by the measure that the sentence has ranked the first by."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    if memory.ranking.by is None or spot.since > spot.clause.start:
        return None
    if NEXT.match(phrases.text, spot.end) is None:
        return None
    measure, unit = memory.ranking.by
    start, end = spot.clause.start, phrases.trimmed(spot.clause.start, spot.stop)
    who = phrases.before(start, end)
    is_another = who is not None and (who.is_act or who.text in by_name())
    own = case.unit
    if (unit != own and None not in (unit, own)) or is_another:
        return None  # 子公司12家, 治愈8例
    return _of(phrases, who, start, end, measure)


def _of(phrases: Phrases, who: Phrase | None, start: int, end: int, measure: str) -> str | None:
    """The measure of `who` in text[start:end]; None where that is a measure itself (支出以薪资1亿元最多)."""
    if who is None:
        return measure if phrases.text[start:end] else None
    entry = known(who.text)
    if who.end < end or (entry is not None and entry.dimension != "count"):
        return None
    return measure if phrases.is_place(who) else phrases.name(who) + measure
