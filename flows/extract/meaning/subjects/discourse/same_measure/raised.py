"""What persons get more of each month, told before them: 上调养老金，退休人员每人每月增加45元 is by how much the 养老金 rises."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.extract.text.hedges import AFTER_VERB
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.subjects.case import Case

REACH = 160
"""How far before the sum the payment is told, in characters."""
MORE = regex(
    rf"(?P<who>[^，。；、：,;:\d]{{0,14}}?)(?:每人)?每月(?:基本|分别|再|另外?|各|均|可|将|都|统一)*(?:增加|提高|增发|上调|调增){AFTER_VERB}$"
)
"""Who gets so much more a month, and nothing between that says of what."""
PER_YEAR = ("年限", "满", "工龄")
"""What else so much more is reckoned by: 缴费年限每满1年."""


def paid(case: Case) -> str | None:
    """基本养老金 of 调整基本养老金，退休人员每人每月增加45元, 缴费年限每满1年每月增加1.5元: what is paid, and not whom to."""
    text, spot = case.phrases.text, case.spot
    if text.find("每月", spot.since, spot.start) < 0:
        return None
    more = MORE.search(text, spot.since, spot.start)
    if more is None:
        return None
    who, people = more["who"], vocabulary().people.persons
    if who and not who.endswith((*people, *PER_YEAR)):
        return None
    since = max(spot.block.start, spot.start - REACH)
    told = list(_raised().finditer(text, since, more.start()))
    if not told:
        return None
    at = told[-1]
    what = "what" if at["what"] else "before"
    return case.phrases.named(at.start(what), at.end(what))


@cache
def _raised() -> re.Pattern[str]:
    """上调基本养老金, 基本养老金上调: a payment that is raised."""
    verbs = "(?:调整|提高|上调|调增|调高|增加|上涨)"
    pay = rf"[\u4e00-\u9fff]{{0,14}}?(?:{trie(vocabulary().people.payments)})(?:标准|待遇|水平)?"
    return regex(rf"(?:{verbs}了?(?P<what>{pay})|(?P<before>{pay}){verbs})(?=[，。；、：,;:的]|$)")
