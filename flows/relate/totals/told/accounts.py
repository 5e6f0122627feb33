"""What a budget has in all: its own income, with what others gave and what earlier years left, is 收入总计.

一般公共预算收入12.56亿元，加上上级补助收入28.43亿元、上年结余0.87亿元，收入总计41.86亿元: what 加上 opens is added
to the amount that the words before it tell, and the total says that this is all. Lists after 其中 belong in `lists`.
Source: the form of accounts that the Ministry of Finance prescribes (收支平衡, 预算法).
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.confidence import SURE
from flows.relate.groups import Group, same_time
from flows.relate.words import PARTLY, VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import Amount, View

ADDED = regex(r"(?:(?<=[，。；、\n])|^)(?:再|另)?加上?(?=[^，。；、\d快强大]{2})")
"""What opens that which is added: ，加上级补助收入, 。加上上年结余."""
IN_ALL = regex(r"(?P<side>收入|支出)(?:合计|总计|共计)(?:达到?|为|是|数|约)*$")
"""What says that an amount is all that came in, or all that went out."""
OWN = regex(r"(?P<side>收入|支出)(?:合计|决算数?|执行数?|预算数?|完成|预计|实现|达到?|为)*$")
"""What says that an amount is what came in, or what went out, of itself."""
BREATH = regex(
    r"(?:[、，；]|[和与及])[^，。；：（(\d]{1,24}(?:[（(][^（()）\d]*[)）])?[^，。；：（(\d]{0,8}"
)
"""Between what is added: each has a name."""
LESS = regex("减去|扣除|等")
"""What takes away, or leaves out."""
MOST_ADDED = 12
"""Amounts that are looked over for the total."""


def find(view: View) -> Iterator[Group]:
    """Every account of the text that tells what is added to what, and the total."""
    for match in ADDED.finditer(view.text):
        added = list(_added(view, match.end()))
        own = _own(view, match.start(), added[-1]) if added else None
        if own is not None:
            yield Group(added[-1], [own, *added[:-1]], SURE, closed=True)


def _added(view: View, start: int) -> Iterator[Amount]:
    """What is added, and at last the total; nothing where the words between do more than join names."""
    following = view.amounts_from(start, MOST_ADDED)
    found: list[Amount] = []
    for one in following:
        if one.sentence != following[0].sentence or one.figure.role != "level":
            return
        if found and not BREATH.fullmatch(view.text, found[-1].figure.end, one.figure.start):
            return
        found.append(one)
        if IN_ALL.search(one.lead):
            break
    else:
        return
    words = view.text[start : found[-1].figure.start]
    if len(found) > 1 and not PARTLY.search(words) and not LESS.search(words) and _are_like(found):
        yield from found


def _are_like(found: Sequence[Amount]) -> bool:
    return all(
        one.is_like(other) and same_time(one, other) and one.bracket == other.bracket
        for one, other in pairwise(found)
    )


def _own(view: View, end: int, total: Amount) -> Amount | None:
    """The amount that others are added to: the only one that its sentence tells of that side, 其中 aside."""
    side = IN_ALL.search(total.lead)
    before = view.amounts_within(_sentence_start(view, end), end)
    like = [one for one in before if one.is_like(total) and one.bracket == total.bracket]
    own = [one for one in like if not _is_part(view, one, like[0])]
    if len(own) != 1 or side is None or not same_time(own[0], total):
        return None
    named = OWN.search(VERBS.sub("", own[0].lead)) or OWN.search(own[0].name)
    return own[0] if named is not None and named["side"] == side["side"] else None


def _sentence_start(view: View, end: int) -> int:
    """Where the sentence begins that tells what others are added to: the one before, where 加上 opens its own."""
    sentence = view.sentence_at(end)
    if view.amounts_within(sentence.start, end):
        return sentence.start
    at = view.sentence_number(end)
    previous = view.sentences[at - 1] if at else sentence
    is_near = view.block_number(previous.start) == view.block_number(end)
    return previous.start if is_near else sentence.start


def _is_part(view: View, one: Amount, first: Amount) -> bool:
    """Whether 其中 takes an amount out of the first: 收入12.56亿元，其中税收收入8.1亿元，非税收入4.46亿元."""
    return PARTLY.search(view.text, first.figure.end, one.figure.start) is not None
