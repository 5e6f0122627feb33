"""How many for so many others, told after what is counted: 床位达到每千名老年人38张 is 每千名老年人床位.

And numbers that only say how something else is told or done: 每10万人, 分三批.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.motion import PERCENT_KINDS
from flows.extract.meaning.subjects.money.trade.markets import is_exchanged
from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

KINDS: tuple[str, ...] = ("count", "rate", "money", "area", "length", "volume", "mass")
_MANY = r"每\d*[十百千万亿]+(?:名|人口?|位|户|亩|公顷|平方公里|个|辆|台|张|家|件|套|所)[\u4e00-\u9fff]{0,6}?"
PER = regex(
    rf"(?:由|从|[达增升提降减][到至高加少低]*[到至]?|为){HEDGE}?"
    rf"(?P<per>{_MANY})(?:拥有|有)?{HEDGE}?$"
)
"""达到每千名老年人: between what is counted and how many there are."""
OPENED = regex(
    rf"(?P<per>{_MANY})(?:平均)?(?:(?:拥有|占有|配备)(?![量率数])|(?<![拥占])有(?![量效限机色线]))(?P<what>(?:(?![由从比较同环增减])[\u4e00-\u9fffA-Za-z]){{2,16}}?)(?:数|数量)?(?:{HEDGE}|达到?|为|是|[增升提降减][加长高至到少低]*[至到])*$"
)
"""每千人口平均拥有床位: likewise, where the amount stands after both; the 拥有 of 专利拥有量 is no verb."""
EVERY, EVERY_SO_FAR, REACH = "每", ("每", "每隔", "每满"), 40
HOUSEHOLD = regex(r"(?:户均|平均每户|每户平均|平均每个?家庭户?)(?:[为有达约是]|\s)*$")
IN_HOUSEHOLD = "平均每户人口"
"""平均每户2.62人: the size of a household, whatever was told before."""

SPLIT = regex(r"(?<![得部积评划区均百满])分(?:成|为|作)?$")
TURNS = ("次", "批", "批次", "期", "步", "轮", "场", "场次")
"""Classifiers of what is done one after the other."""


UNITS = (1, 100)


def is_base(case: Case) -> bool:
    """Whether the figure says for how many the next one is told, and measures nothing: 每10万人拥有床位680张, 1美元兑7.1元."""
    kind = case.reading.kind
    if case.phrases.text.endswith(EVERY_SO_FAR, 0, case.spot.start):
        return kind not in PERCENT_KINDS
    return kind == "money" and case.reading.number in UNITS and is_exchanged(case)


def is_split(case: Case) -> bool:
    """Whether the figure says in how many turns something is done, and counts nothing: 分三批运抵."""
    spot, text = case.spot, case.phrases.text
    if case.reading.unit not in TURNS:
        return False
    split = SPLIT.search(text, spot.in_clause(len("分成")), spot.start)
    if split is None:
        return False
    if case.phrases.words.at(split.start()).start < split.start():
        return False  # 处分2次, 加分3次
    return spot.end >= spot.clause.end or case.phrases.words.at(spot.end).tag[0] in "vdp"


def per_so_many(case: Case) -> str | None:
    """What is counted, with those for whom so many are there; None where no measure stands before a copula and 每."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    text, start = phrases.text, spot.clause.start
    if reading.canonical == PERSON and HOUSEHOLD.search(text, spot.since, spot.start):
        return IN_HOUSEHOLD
    if text.find(EVERY, start, spot.start) < 0:
        return None
    opened = OPENED.search(text, max(start, spot.since, spot.start - REACH), spot.start)
    if opened is not None:
        return opened["per"] + opened["what"]
    found = PER.search(text, max(start, spot.start - REACH), spot.start)
    if found is None:
        return None
    what = phrases.owner(start, phrases.trimmed(start, found.start())) or case.memory.level
    return None if what is None else found["per"] + what.removeprefix(found["per"])
