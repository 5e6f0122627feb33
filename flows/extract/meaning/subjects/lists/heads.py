"""The head that several counts share, which only the last of them has: 12个国家级、30个省级开发区, 先后发放3亿元、5亿元贷款.

Names that stand in a list before their figures are in `flows.extract.meaning.subjects.lists.listing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import CLOSING
from flows.extract.meaning.nouns.phrase import moving, stops
from flows.extract.meaning.subjects.events.amounts.deeds import deed
from flows.extract.text.words import is_listed
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

CLASSES = tuple("级类型")
"""How the words end that say of which class those counted are."""
NEXT = regex(
    r"\s?(?:[、，,]|以及|[和及与])\s?[\d一二两三四五六七八九十百][\d.,一二两三四五六七八九十百千]*[余多]?[万亿]*[余多]?"
)
"""Up to the unit of the next count, which may have a magnitude: 12万张、8万张消费券."""
AMOUNTS: tuple[str, ...] = ("money", "area", "mass", "volume")
"""Kinds of figures that a noun after the last of several may be told in."""
DEALING = ("分别", "先后", "依次", "陆续", "相继")
DEALT = regex(
    rf"(?:{'|'.join(DEALING)})[\u4e00-\u9fff]{{0,6}}?(?P<verb>[\u4e00-\u9fff]{{1,3}}?)[了过]?(?P<list>(?:\d[\d.,]*[^，。；;：:（）()\d]{{1,8}}){{0,6}})$"
)
"""分别投放了, and the amounts that it has before the one that is to be named."""
REACH = 60
"""How far before an amount such words are looked for, in characters."""
STATES = ("为", "是", "达", "达到", "至", "到", "占", "有", "超过", "约", "近")
"""Verbs that say no more than how much something is."""


def shared(case: Case, phrase: Phrase) -> str:
    """开发区 after 12个国家级, where 30个省级开发区 follows; empty if those counted have a head of their own."""
    phrases = case.phrases
    unit, end, stop = case.reading.unit or "", phrase.end, case.spot.sentence.end
    while unit and phrases.text.startswith(CLASSES, end - 1):
        another = NEXT.match(phrases.text, end, stop)
        if another is None or not phrases.text.startswith(unit, another.end()):
            return ""
        counted = phrases.after(another.end() + len(unit), stop, counted=True)
        if counted is None or counted.start != another.end() + len(unit):
            return ""
        end = counted.end
        head = _head(phrases, counted)
        if head:
            return head
    return ""


def of_last(case: Case) -> str | None:
    """企业 of 分别有6家、5家企业: what the last of several counts by one classifier counts, where none has a noun of its own."""
    phrases, spot, unit = case.phrases, case.spot, case.reading.unit or ""
    if spot.run.position + 1 >= spot.run.size:
        return None
    counted = counted_by_last(phrases, spot, unit)
    if counted is None:
        return None
    own = phrases.before(spot.since, spot.start)
    has_own = own is not None and own.end == spot.start and not own.is_act
    is_done = has_own and own is not None and _is_verb_of_all(phrases, own)
    return None if has_own and not is_done else phrases.name(counted)


def _is_verb_of_all(phrases: Phrases, own: Phrase) -> bool:
    """Whether what stands before the first is the verb of all of them: 分别栽种12万株、8万株树苗."""
    is_dealt = phrases.text.endswith(DEALING, 0, own.start)
    return is_dealt and phrases.words.at(own.start).tag[0] == "v" and is_listed(own.text)


def counted_by_last(phrases: Phrases, spot: Spot, unit: str) -> Phrase | None:
    """企业 after 6家、5家: what stands right after the last of several counts in the unit of the one at `spot`."""
    if not unit or not phrases.text.endswith(unit, spot.start, spot.end):
        return None  # 3、4级偏东风
    end, stop = spot.end, spot.sentence.end
    while another := NEXT.match(phrases.text, end, stop):
        if not phrases.text.startswith(unit, another.end()):
            return None
        end = another.end() + len(unit)
    counted = phrases.after(end, stop, counted=True) if end > spot.end else None
    if counted is None or counted.start != end or phrases.text[end] in CLOSING:
        return None
    return counted


def amount_of_last(case: Case) -> str | None:
    """流动性投放额 of 分别投放了1000亿元、500亿元和300亿元流动性: what several amounts are of, where one verb has them all."""
    phrases, spot, unit = case.phrases, case.spot, case.reading.unit or ""
    if spot.run.size == 1:
        return None
    dealt = DEALT.search(phrases.text, spot.in_sentence(REACH), spot.start)
    verb = dealt and phrases.words.last(dealt.start(), dealt.end("verb"))
    if dealt is None or verb is None or verb.tag[0] != "v" or verb.text in STATES:
        return None
    if verb.end != dealt.end("verb") or verb.text in moving():
        return None
    end = _end_of_list(phrases, spot, unit)
    what = None if end is None else phrases.after(end, spot.sentence.end)
    if what is None or what.start != end or what.text in stops():
        return None
    start = dealt.start("list")
    whole = spot._replace(
        start=start, end=end, since=dealt.start(), stop=start, right_end=spot.sentence.end
    )
    return deed(case._replace(spot=whole)) or phrases.name(what)


def _end_of_list(phrases: Phrases, spot: Spot, unit: str) -> int | None:
    """Where the last of several amounts in one unit ends; None where one of them has a noun or a unit of its own."""
    end, left = spot.end, spot.run.size - spot.run.position - 1
    while left > 0:
        another = NEXT.match(phrases.text, end, spot.sentence.end)
        if another is None or not phrases.text.startswith(unit, another.end()):
            return None
        end, left = another.end() + len(unit), left - 1
    return end


def _head(phrases: Phrases, counted: Phrase) -> str:
    """开发区 of 省级开发区: what follows the class; empty if nothing does, or it is of none."""
    words = phrases.words.between(counted.start, counted.end)
    of_class = next((word for word in words if word.text.endswith(CLASSES)), None)
    return "" if of_class is None else phrases.text[of_class.end : counted.end]
