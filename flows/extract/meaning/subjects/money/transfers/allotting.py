"""What each gets on the average: 平均每人可分得金额为5万元 is the 人均分得金额, 户均可领到补贴3000元 the 户均补贴."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

KINDS: tuple[str, ...] = ("money", "rate")
AVERAGE, REACH = "均", 24
"""What each such clause holds, and how far before the figure it begins, in characters."""
EACH_GETS = regex(
    rf"(?:平均每(?P<one>[人户])|每(?P<other>[人户])平均|(?P<mean>[人户])均)(?:可以|可|能够|能|将|已|预计|实际|大约|约)*"
    rf"(?P<verb>分得|分到|分红|领到|领取|领得|获得|获|得到|拿到)(?:了|的)?"
    rf"(?P<what>[\u4e00-\u9fff]{{0,6}}?)(?:[为达是有]|达到|{HEDGE}|\s)*$"
)
"""平均每人可分得金额为, 户均可领到补贴: up to the sum."""
SUMS = ("", "金额", "数额", "款项", "钱")
"""Nouns that do not say what is got."""
SUM = "金额"


def each_gets(case: Case) -> str | None:
    """人均分得金额 of 平均每人可分得金额为5万元, 户均补偿 of 平均每户可获得补偿2.5万元."""
    text, spot = case.phrases.text, case.spot
    since = spot.in_own(REACH)
    if text.find(AVERAGE, since, spot.start) < 0:
        return None
    found = EACH_GETS.search(text, since, spot.start)
    if found is None:
        return None
    head = (found["one"] or found["other"] or found["mean"]) + AVERAGE
    what = found["what"]
    return head + (found["verb"] + SUM if what in SUMS else what)
