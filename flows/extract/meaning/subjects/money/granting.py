"""What is granted for what somebody paid or did, and how much at most: 按投资额的5%给予补助，最高不超过100万元."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

MOST = "最高"
AT_MOST = re.compile(
    rf"(?:单[个户家台项站店][\u4e00-\u9fff]{{0,4}}|每[个户家台项年人辆][\u4e00-\u9fff]{{0,4}}|年度|累计|总额|补[助贴]|奖[励补]|给予|且|但)*"
    rf"{MOST}(?:金额|额度|限额)?(?:不得?超过|不得?高于|可达到?|达到?|为|{HEDGE})*"
)
"""All of a clause before a sum: for whom, and that it is the most."""
_GIVE = "(?:给予|予以|享受|发放)"
_HOW = f"{_GIVE}(?:其|企业|个人|单位)?(?:一次性|相应|适当|一定|不同|资金|财政|的)*"
_WHICH = "(?:(?!一次性|给予|予以|标准|比例)[^，。；,;、的\\d]){0,4}?"
BASE = re.compile(
    rf"按照?(?:不超过|不高于|其|{HEDGE})*(?P<base>[^，。；,;、：:]{{2,16}}?)的?(?:不超过|不高于|最高|{HEDGE})*$"
)
"""Of what so many percent are given: 按投资额的."""
GIVEN_OF = re.compile(
    rf"{_GIVE}(?:其|企业|不超过|最高|{HEDGE})*(?P<base>[^，。；,;、：:的]{{2,16}}?)的?(?:不超过|最高|{HEDGE})*$"
)
"""The same after the verb: 给予投资额|2%的补贴."""


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


@cache
def _granted_before() -> re.Pattern[str]:
    """The clause before ends in what is granted."""
    return re.compile(
        rf"(?:{_HOW}|[%‰](?:以内|左右)?的(?:一次性|财政|资金)*)(?P<what>{_WHICH}{trie(vocabulary().people.grants)})[，,；;]$"
    )


@cache
def _granted_after() -> re.Pattern[str]:
    """What is granted follows the percentage."""
    return re.compile(
        rf"(?:以内|左右|的?比例|的?标准)*{_HOW}(?P<what>{_WHICH}{trie(vocabulary().people.grants)})(?=[，。；,;]|$)"
    )


@cache
def _granted_of() -> re.Pattern[str]:
    """The percentage stands between the verb and what is granted."""
    return re.compile(
        rf"(?:以内|左右)?的(?:一次性|财政|资金)*(?P<what>{_WHICH}{trie(vocabulary().people.grants)})(?=[，。；,;]|$)"
    )
