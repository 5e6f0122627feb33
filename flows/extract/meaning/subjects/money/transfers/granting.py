"""What is granted for what somebody paid or did, and how much at most: 按投资额的5%给予补助，最高不超过100万元.

What is given bears the name that stands after how much of it is given (获得每月300元左右的好处费), and so does the sum that it comes to:
提供40%的补贴，约20亿元, 提供10%的税收抵免，价值2亿元.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.tails import ASIDE
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE, HEDGED
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.subjects.case import Case

PERCENT, MONEY = "percent", "money"
MOST = "最高"
AT_MOST = regex(
    rf"(?:单[个户家台项站店][\u4e00-\u9fff]{{0,4}}|每[个户家台项年人辆][\u4e00-\u9fff]{{0,4}}|年度|累计|总额|补[助贴]|奖[励补]|给予|且|但)*"
    rf"{MOST}(?:金额|额度|限额)?(?:不得?超过|不得?高于|可达到?|达到?|为|{HEDGE})*"
)
"""All of a clause before a sum: for whom, and that it is the most."""
_GIVE = "(?:给予|予以|享受|发放)"
_HOW = f"{_GIVE}(?:其|企业|个人|单位)?(?:一次性|相应|适当|一定|不同|资金|财政|的)*"
_WHICH = "(?:(?!一次性|给予|予以|标准|比例)[^，。；,;、的\\d]){0,4}?"
BASE = regex(
    rf"按照?(?:不超过|不高于|其|{HEDGE})*(?P<base>[^，。；,;、：:]{{2,16}}?)的?(?:不超过|不高于|最高|{HEDGE})*$"
)
"""Of what so many percent are given: 按投资额的."""
GIVEN_OF = regex(
    rf"{_GIVE}(?:其|企业|不超过|最高|{HEDGE})*(?P<base>[^，。；,;、：:的]{{2,16}}?)的?(?:不超过|最高|{HEDGE})*$"
)
"""The same after the verb: 给予投资额|2%的补贴."""

GIVEN = regex(
    r"(?:提供|给予|予以|给|享受|享有|获得|获|得到|许诺|承诺)[^，。；,;：:、\d]{0,14}(?<!价值)$"
)
"""Who gives or gets so much of something, up to the number: 获得来自厂商|20元的提成. Of 价值2亿元的援助 it is the worth."""
COMES_TO = regex(
    rf"(?P<worth>总?价值)?(?:总?金额|总额|合计|总计|共计|即|也就是|相当于|折合|合|{HEDGE}|\s)*"
)
"""All of a clause before the sum that a part comes to, or is worth."""
REACH = 30
"""How far before a number its verb may begin, in characters."""
SUPPORTING = regex(r"\s*(?:用于|用来|以|来)?支持(?P<aim>[\u4e00-\u9fff]{2,8})(?=[，。；,;]|$)")
"""After a sum that is given: what it supports (提供50亿元支持建厂)."""
SHARE, SUPPORT, FUNDS = "比例", "支持", "资金"
"""补贴比例 of 50%的补贴; 支持资金 of 5亿元的支持, where 资金支持 says it."""


def at_most(case: Case) -> str | None:
    """补助 of 按投资额的5%给予补助，最高不超过100万元: the grant that the clause before tells of, up to so much."""
    text, spot = case.phrases.text, case.spot
    if text.find(MOST, spot.clause.start, spot.start) < 0:
        return None
    if AT_MOST.fullmatch(text, spot.clause.start, spot.start) is None:
        return None
    granted = _granted_before().search(text, spot.sentence.start, spot.clause.start)
    return None if granted is None else granted["what"]


def part(case: Case) -> str | None:
    """补助占投资额的比重 of 按投资额的5%给予补助: how much of what somebody paid is granted."""
    text, spot = case.phrases.text, case.spot
    granted = _granted_after().match(text, spot.end)
    base = granted and BASE.search(text, spot.since, spot.start)
    if granted is None:
        granted = _granted_of().match(text, spot.end)
        base = granted and GIVEN_OF.search(text, spot.since, spot.start)
    return None if granted is None or base is None else f"{granted['what']}占{base['base']}的比重"


def given(case: Case) -> str | None:
    """补贴比例 of 提供50%的补贴, 好处费 of 获得300元左右的好处费: what is given, by the noun after how much of it is given."""
    text, spot = case.phrases.text, case.spot
    what = _given_after().match(text, spot.end)
    is_sum = case.reading.kind == MONEY
    aim = SUPPORTING.match(text, spot.end) if what is None and is_sum else None
    if what is None and aim is None:
        return None
    if GIVEN.search(text, spot.in_own(REACH), spot.start) is None:
        return None
    if what is None:
        return None if aim is None else f"{aim['aim']}{SUPPORT}{FUNDS}"
    return what["what"] + SHARE if case.reading.kind == PERCENT else _as_sum(what["what"])


def comes_to(case: Case) -> str | None:
    """补贴 of 提供40%的补贴，约20亿元: the sum that the part comes to, which the clause before says is given."""
    text, spot = case.phrases.text, case.spot
    comes = COMES_TO.fullmatch(text, spot.clause.start, spot.start)
    if comes is None or spot.clause.start == spot.start:
        return None
    what = _given_before().search(text, spot.sentence.start, spot.clause.start)
    return None if what is None else _as_sum(what["what"]) + (comes["worth"] or "")


def _as_sum(what: str) -> str:
    """What is given as the name of a sum: 军事支持资金, 资金支持."""
    return what + FUNDS if what.endswith(SUPPORT) and FUNDS not in what else what


@cache
def _given() -> str:
    """A pattern of what may be given."""
    return _what(*vocabulary().people.grants, *vocabulary().people.favours)


def _what(*ends: str) -> str:
    """A pattern of what is granted: words that end so."""
    return rf"(?P<what>{_WHICH}{trie(ends)})"


@cache
def _given_after() -> re.Pattern[str]:
    """What is given, right after so much of it, or after a bracket that tells it again: 600元（约80美元）以上的购机补贴."""
    return regex(
        rf"\s*(?:{ASIDE.pattern})?\s*(?:以上|左右|以内|以下)?\s*的?\s*(?:一次性)?{_given()}(?=[，。；,;、：:）)！!？?\n]|$)"
    )


@cache
def _given_before() -> re.Pattern[str]:
    """The clause before says of what such a part is given."""
    return regex(
        rf"{GIVEN.pattern.removesuffix('$')}{HEDGED}[\d.]+\s*[%％]\s*(?:以上|左右|以内|以下)?\s*的?\s*{_given()}[，,（(]\s*$"
    )


@cache
def _granted_before() -> re.Pattern[str]:
    """The clause before ends in what is granted."""
    return regex(
        rf"(?:{_HOW}|[%‰](?:以内|左右)?的(?:一次性|财政|资金)*){_what(*vocabulary().people.grants)}[，,；;]$"
    )


@cache
def _granted_after() -> re.Pattern[str]:
    """What is granted follows the percentage."""
    return regex(
        rf"(?:以内|左右|的?比例|的?标准)*{_HOW}{_what(*vocabulary().people.grants)}(?=[，。；,;]|$)"
    )


@cache
def _granted_of() -> re.Pattern[str]:
    """The percentage stands between the verb and what is granted."""
    return regex(
        rf"(?:以内|左右)?的(?:一次性|财政|资金)*{_what(*vocabulary().people.grants)}(?=[，。；,;]|$)"
    )
