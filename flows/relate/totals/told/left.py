"""What is done of a whole, and what is left of it: 全长86公里，已建成62公里，剩余24公里.

已 takes out of the amount right before it what is done, 剩余 names no other thing: the two are all of it. Where more is
told between, what remains belongs in `lists`. Source: the meaning of 剩余; arithmetic.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.confidence import SURE
from flows.relate.groups import Group, same_time
from flows.relate.words import PARTLY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.relate.view import Amount, View

DONE = regex(r"[，,；](?:目前|现在?|其中|截至目前，?)?已[^，。；、：（）\d]{1,8}")
"""From a whole to what is done of it."""
LEFT = regex(
    r"[^，。；、：（）\d]{0,6}[，,；](?:目前|现|还|尚|仍|仅)*(?:剩余|剩下|余下|剩|余)(?:的)?(?P<of>[^，。；、：（）\d]{0,6})"
)
"""From that to what is left, and of what."""
SAYS_NOTHING = regex(r"(?:部分|任务|为|还有|约|有)*")
"""What names no other thing."""
CAME = regex("到[账位]|收[到回]|募集|筹|获")
"""Of money that has come, what is left is what has not been spent of it."""
OTHER_WHOLE = regex("余额|库存|结存|现有|目前|平均|每")
"""What there is after something has gone, or what each has, is no whole that it went from."""


def find(view: View) -> Iterator[Group]:
    """Every whole with what is done and what is left of it, told one after the other."""
    for at, left in enumerate(view.amounts[2:]):
        whole, done = view.amounts[at : at + 2]
        if _is_all(view, whole, done, left):
            yield Group(whole, [done, left], SURE, closed=True)


def _is_all(view: View, whole: Amount, done: Amount, left: Amount) -> bool:
    """Whether the last of three amounts is what the second leaves of the first."""
    told = (whole, done, left)
    if not all(one.is_like(left) and one.bracket == left.bracket for one in told):
        return False
    words = LEFT.fullmatch(view.text, done.figure.end, left.figure.start)
    if words is None or not DONE.fullmatch(view.text, whole.figure.end, done.figure.start):
        return False
    if OTHER_WHOLE.search(whole.lead) or not all(same_time(one, left) for one in told):
        return False
    is_named = left.figure.kind != "money" and words["of"] in whole.name + whole.lead
    return (SAYS_NOTHING.fullmatch(words["of"]) is not None or is_named) and not (
        CAME.search(done.lead) or PARTLY.search(whole.lead)
    )
