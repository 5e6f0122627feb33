"""A part of what an institutional sector or an industry has: 短期贷款 of 住户部门贷款 are 住户部门短期贷款.

The industries of a part of the economy (民营经济第一产业增加值) are such parts, too. Parts of what is counted belong in
`flows.extract.meaning.subjects.parts.classes.apart`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.parts.wholes.partitive import AMONG, REACH, among, among_all
from flows.extract.meaning.subjects.parts.wholes.whole_names import HEAD
from flows.extract.text.words import tagged
from schemas.catalogue.partitions import is_part
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

ECONOMY = "经济"
"""民营经济, 海洋经济: how the names of parts of the economy end."""
INDUSTRY, TRADING = "业", "营业"
"""How the names of industries end, and what ends so of every firm: 公司营业收入."""
HOLDINGS = ("贷款", "存款")
"""What sectors have, of several kinds by how long they are held."""
OF_EVERYBODY = ("", "各项", "全部", "人民币", "人民币各项", "本外币", "本外币各项")
"""Before them, where they are of no sector."""
KIND_TAGS = "nbjv"
"""Tags of what a kind is called by: 短期, 中长期, and 活期, which the dictionary has as a verb."""


def is_industry(name: str) -> bool:
    """Whether the name is of a branch of the economy: 批发和零售业, and not 外资企业, 外出就业 or 公司营业."""
    is_branch = name.endswith(INDUSTRY)
    is_branch = is_branch and not name.endswith((*vocabulary().people.firms, TRADING))
    return is_branch and tagged(name)[-1][1][0] in "nl"


def owned(case: Case, name: str) -> str | None:
    """住户部门贷款增加6660亿元，其中，短期贷款增加3774亿元: a kind of what a sector has is the sector's, too."""
    phrases, spot = case.phrases, case.spot
    if not among(phrases, spot) or naming.is_name(name) or _has_things(name[:-HEAD]):
        return None
    for thing in reversed(case.memory.listed.things):
        owner = thing.removesuffix(name[-HEAD:])
        if is_industry(owner) and (naming.is_name(thing) or not naming.is_of_money(name)):
            continue  # 营业收入
        if owner != thing and _has_things(owner) and owner not in name:
            return None if _is_beside(phrases, spot, owner) else owner + name
    return None


def _is_beside(phrases: Phrases, spot: Spot, owner: str) -> bool:
    """Whether the owner is told after 其中, and so is another part of the same whole: 其中，企业存款减少2亿元，财政性存款减少3亿元."""
    text = phrases.text
    at = text.rfind(AMONG, spot.in_sentence(REACH), spot.start)
    return at >= 0 and text.find(owner, at, spot.start) >= 0


def moved_kind(case: Case, name: str) -> str | None:
    """住户贷款减少3亿元，其中短期减少2亿元: how much less of a kind there is, of what was told to move before it."""
    is_kind = case.reading.kind == "money" and len(name) >= HEAD and naming.known(name) is None
    if (
        not is_kind
        or not among(case.phrases, case.spot)
        or name.endswith(vocabulary().measures.amounts)
    ):
        return None
    if any(tag[0] not in KIND_TAGS for _, tag in tagged(name)):
        return None
    for thing in reversed(case.memory.listed.things):
        held = next((one for one in HOLDINGS if thing.endswith(one)), "")
        owner = thing.removesuffix(held)
        if held and name[-1] != held[0] and (owner in OF_EVERYBODY or _has_things(owner)):
            return ("" if owner in OF_EVERYBODY else owner) + name + held
    return None


def _has_things(owner: str) -> bool:
    """Whether the name is of a sector or of an industry, whose loans are of several kinds."""
    return owner.endswith(vocabulary().people.sectors) or is_industry(owner)


def of_economy(case: Case, name: str) -> str | None:
    """民营经济增加值320亿元。其中，第一产业增加值45亿元；第二产业…: the industries of a part of the economy, and not of all."""
    whole = case.whole
    if whole is None or ECONOMY not in whole:
        return None
    measure = naming.head_of(name)
    if not whole.endswith(ECONOMY + measure):
        return None
    is_industry = is_part(name.removesuffix(measure)) and among_all(case.phrases, case.spot)
    return whole.removesuffix(measure) + name if measure and is_industry else None
