"""A list that the word after it sums up: 甲、乙两市失业率, 汽车、家电等行业销售额, 农业、化肥两板块涨幅.

Where the number that sums it up is a figure, the list is part of the name: 钢铁、化工、建材三个行业占60%.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import number
from flows.extract.meaning.nouns.before_number.preceding import BY_MEANS
from flows.extract.meaning.nouns.names import naming
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot

_NUMBER = "(?<!第)(?:[两二三四五六七八九十]|十[一二三四五六])"
SUMMED = regex(
    rf"(?P<all>等?(?P<number>{_NUMBER})(?:大|个|家|名|位|类|项|种|款|所|座|条|只|地|省|市|县|区|州|旗|国|者)|等?(?P<counted>{_NUMBER})(?P<kind>级|厂|校|院|港|企业|公司|银行|部门|行业|产业)|(?<![高初中平均上下同优头])等(?![级待于额]))"
)
"""甲、乙两市失业率, 汽车、家电等行业销售额: the word that sums a list up, between its last member and what is measured of each.

A noun that takes no classifier is of each member: 甲厂 of 甲、乙两厂, 省级 of 省、市两级.
"""
SORTS = "[大个类项种]"
"""Classifiers of any members: 三个, 两大."""
GATHERED = regex(
    rf"(?<![、\u4e00-\u9fffA-Za-z])(?P<members>[\u4e00-\u9fffA-Za-z]{{2,14}}(?:、[\u4e00-\u9fffA-Za-z]{{2,10}}){{1,5}}?)(?:等|(?P<number>{_NUMBER}){SORTS}?)$"
)
"""农业、化肥两, 汽车、家电等: up to what is measured of each."""
COUNTED = regex(
    rf"(?:其中[，,:：]?)?(?P<list>(?P<members>[\u4e00-\u9fffA-Za-z]{{2,10}}(?:、[\u4e00-\u9fffA-Za-z]{{2,10}}){{1,8}}?)(?P<number>[两三四五六七八九十\d]{{1,2}}){SORTS})"
)
"""钢铁、化工、建材三个: up to what all of them are, after a number that is a figure."""
LONGEST_LIST = 60
KINDS = regex("^(?:企业|公司|集团|银行|机构|城市|省份|地区|国家)(?=.)")
"""What the members are, where they say so themselves."""
CLOSING = ("公司", "集团", "银行")
"""Kinds that close the name of a member which the list leaves them out of: 江南银行 of 江南、海州两家银行."""
TOPMOST = "中央级"


def gathered(phrases: Phrases, spot: Spot, phrase: Phrase, reading: Reading) -> str:
    """农业、化肥两 of 农业、化肥两板块涨幅: the list that the word after it sums up, without the number; else empty."""
    text, start = phrases.text, spot.clause.start
    told = GATHERED.search(text, max(start, phrase.start - LONGEST_LIST), phrase.start)
    if told is None or phrase.end > spot.start or reading.kind in ("count", "duration"):
        return ""
    does = phrases.words.at(phrase.start).tag == "v"
    if does and BY_MEANS.search(text, start, phrase.start):
        return ""  # 通过多头申报、虚列支出等套取资金: how it was done
    members = told["members"].split("、")
    first = phrases.before(told.start("members"), told.start("members") + len(members[0]))
    if first is None or first.is_act or not members[0].endswith(first.text):
        return ""
    if any(word.tag == "v" for word in phrases.words.between(first.start, first.end)):
        return ""  # 参与海上风电、核电等项目
    if not _is_size(told["number"], len(members)):
        return ""
    last = phrases.before(told.end("members") - len(members[-1]), told.end("members"))
    if last is None or phrases.is_place(first) or phrases.is_place(last):
        return ""
    return "、".join([first.text, *members[1:]]) + ("" if told["number"] else "等")


def sums(summed: re.Match[str], size: int) -> bool:
    """Whether 两市 and 三类 say how many the list has; 等 says nothing of that."""
    return _is_size(summed["number"] or summed["counted"], size)


def with_list(text: str, spot: Spot, own: str) -> str:
    """钢铁、化工、建材三个行业 of 行业, which the number before it sums a list up as; the name as it is where it sums up none."""
    told = COUNTED.fullmatch(text, spot.clause.start, spot.since)
    if told is None or not text.startswith(own, spot.since):
        return own
    return told["list"] + own if _is_size(told["number"], told["members"].count("、") + 1) else own


def _is_size(told: str | None, size: int) -> bool:
    """Whether a number says how many members a list has; without one, nothing speaks against it."""
    return told is None or number(told) == size


def of_each_member(phrases: Phrases, starts: list[int], stops: list[int], of: str) -> list[str]:
    """The names of what is measured `of` each member; places are no part of a name."""
    found = [phrases.before(a, b) for a, b in zip(starts, stops, strict=True)]
    members = [phrase for phrase in found if phrase is not None]
    if len(members) != len(found):
        return []
    if of and all(map(phrases.is_place, members)):
        return [of] * len(members)
    kind, rest = _of_kind(of)
    has_kind = (kind[-1:], *vocabulary().people.firms) if kind in CLOSING else ()
    names = [
        phrase.text + (kind if has_kind and not phrase.text.endswith(has_kind) else "") + rest
        for phrase in members
    ]
    if names[0].startswith(TOPMOST):
        names[0] = names[0].replace(TOPMOST, TOPMOST[:-1])  # 中央财政 of 中央、省两级财政
    return names


def _of_kind(of: str) -> tuple[str, str]:
    """银行 and 净利润 of 银行净利润: of what kind the members are, and what is measured of them; the head of it where that tells no kind."""
    people = vocabulary().people
    words = [word for word, _ in tagged(of)]
    kind = words[0] if words else ""
    says_kind = KINDS.match(of) is not None or kind.endswith((*people.firms, *people.schools))
    if says_kind and len(words) > 1:
        return kind, of.removeprefix(kind)
    if naming.is_name(of):
        return "", of
    return "", naming.head_of(of) or KINDS.sub("", of)
