"""The name of a whole: what opens it and its parts alike (新增), the nouns that end it, and who has joined those it counts.

What a part is called belongs in `flows.extract.meaning.subjects.parts.classes.apart`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import THINGS
from flows.extract.meaning.subjects.parts.wholes.partitive import among
from flows.extract.text.joints import JOINTS
from flows.extract.text.words import tagged
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot

HEAD = 2
"""So many last characters the name of a part shares with its whole's, where it opens alike."""
OF_ALL = "全该本"
"""What the name of a whole begins with that no part is named by: 全校教师."""
JOINED_THEM = ("新增", "净增")
"""The end of a name that tells how many have joined those: 高新技术企业新增."""
ALL = "全部"
"""What opens the name of a whole alone: of 全部企业 some are 民营企业."""


def opened_alike(phrases: Phrases, spot: Spot, name: str, whole: str | None) -> str:
    """境外输入现有确诊病例9例（其中重症病例1例），现有疑似病例3例: what the whole opens with holds for those after it."""
    fronts = "" if whole is None else fronted(whole)[0]
    if whole is None or not fronts:
        return name
    own, rest = fronted(name)
    alike = name[-HEAD:] == whole[-HEAD:]
    if own:
        return fronts + rest if alike and fronts.endswith(own) else name
    return fronts + name if alike and among(phrases, spot) else name


@cache
def _more_fronts() -> tuple[str, ...]:
    """What may stand behind such a front: another, or how far those have come (投用 of 新建成投用养老机构)."""
    return (*vocabulary().once.fronts, *vocabulary().acts.stages)


def joined_by(name: str) -> str:
    """企业 of 企业新增: those whom some have joined; the name as it is, where none have.

    >>> joined_by("高新技术企业新增"), joined_by("新增企业"), joined_by("新增")
    ('高新技术企业', '新增企业', '新增')
    """
    joined = next((one for one in JOINED_THEM if name.endswith(one)), "")
    return name.removesuffix(joined) or name


def head(whole: str) -> str:
    """The nouns that end the name of a whole: the 案件 of 受理案件; "" where it ends otherwise."""
    name = ""
    for word, tag in reversed(tagged(naming.without_scope(whole))):
        if tag[0] not in THINGS and word not in vocabulary().people.holders:  # 村, 县
            break
        name = word + name
    return name


def fronted(name: str) -> tuple[str, str]:
    """What opens the name of a whole and of its parts alike, and the rest: 新增 and 无症状感染者, 新建、续建 and 项目."""
    fronts, rest = vocabulary().once.fronts, name
    while front := next((one for one in fronts if rest.startswith(one) and one != ALL), ""):
        rest = rest.removeprefix(front)
        fronts = _more_fronts()
        if rest.startswith(tuple(JOINTS)):
            if not rest.startswith(fronts, 1):
                return "", name  # 新建、重建学校
            rest = rest[1:]
    return name.removesuffix(rest), rest
