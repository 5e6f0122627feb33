"""A part of which the text tells the same as of its whole: what was done with it in turn, and what it is measured by.

受理投诉8000件，办结7900件。其中消委会受理投诉1200件，办结1180件: the last are 消委会办结投诉. 查处案件410件，罚款800万元，其中食品案件86件， 罚款120万元: the last is the 食品案件罚款.
What a part is called that says itself neither belongs in `flows.extract.meaning.subjects.parts.classes.apart` and
`flows.extract.meaning.subjects.parts.classes.bare`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.parts.wholes import partitive
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import DEED_TAGS, tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.extract.meaning.subjects.case import Case

HEAD = 2
"""So many characters of a measure may end the name of what it is of."""
TOLD = 8
"""So many amounts back the whole may have been told."""
ALONE = regex(rf"[已共均]*(?P<deed>[\u4e00-\u9fff]{{2,5}}?)(?:了|共|{HEDGE}|达到?)*")
"""A clause that has a deed alone before its number."""
MADE = regex("(?:共计?|合计|累计)?(?:实现|完成|创造|获得)?")
"""What may stand before a measure of the part: 实现利润."""
VERB = "v"
"""The tag of a deed, where it does not open a name (批准逮捕)."""


def says_deed(case: Case, name: str) -> bool:
    """消委会受理投诉1200件, after 受理投诉8000件，办结7900件: whether a part says itself what was done, as another whole did than the last."""
    if case.reading.kind != "count" or not partitive.among(case.phrases, case.spot):
        return False
    last = case.whole or ""
    wholes = _wholes(case, name)
    return any(deed not in last and name.endswith(those) for deed, those in wholes)


def _wholes(case: Case, name: str) -> Iterator[tuple[str, str]]:
    """What was done with the amounts told in the unit, and the noun for them, where the name has both, or ends in the deed."""
    for told in case.told[:TOLD]:
        deed, those = _deed_of(told)
        if deed and told != name and deed in name and name.endswith((those, deed)):
            yield deed, those


def _deed_of(name: str) -> tuple[str, str]:
    """What was done with those that a name counts, and the noun for them; "" and "" where it names neither.

    >>> _deed_of("法院受理案件"), _deed_of("批准逮捕犯罪嫌疑人"), _deed_of("工业企业")
    (('受理', '案件'), ('批准逮捕', '嫌疑人'), ('', ''))
    """
    *before, (those, tag) = tagged(name)
    deed = next((word for word, tag in before if tag == VERB), "")
    if not deed and before and before[0][1] in DEED_TAGS:
        deed = before[0][0]
    return (deed, those) if deed and tag[0] in "nv" else ("", "")


def done(case: Case) -> str | None:
    """消委会办结投诉 of 其中消委会受理投诉1200件，办结1180件: what was done with the part told last, where as much was told of its whole."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    part = memory.counted.last
    if (
        part is None
        or memory.counted.unit != case.reading.canonical
        or not partitive.among_all(phrases, spot)
    ):
        return None
    alone = ALONE.fullmatch(phrases.text, spot.clause.start, spot.start)
    if alone is None or spot.since > spot.clause.start or alone["deed"] in part:
        return None
    if alone["deed"].endswith(naming.SUFFIXES):
        return None  # 入院人次 is no deed
    told = case.told[:TOLD]
    if not any(alone["deed"] in one for one in told):
        return None
    deed = next((one for one, _ in _wholes(case, part)), None)
    return None if deed is None else part.replace(deed, alone["deed"], 1)


def measured(case: Case, name: str) -> str | None:
    """食品案件罚款 of 其中食品案件86件，罚款120万元, after 查处案件410件，罚款800万元: by what the whole was measured; None of any other."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    part = memory.counted.last
    if part is None or part != memory.subject:
        return None
    if part in memory.parts.wholes.values() or not partitive.among_all(phrases, spot):
        return None
    whole = memory.parts.wholes.get(memory.counted.unit)
    if whole is None or spot.since > spot.clause.start:
        return None
    if part.startswith(whole):
        return None  # 病例出院, 死亡: what became of others of the whole
    own = name.removeprefix(whole)
    if part.endswith(own[-HEAD:]):
        return None  # 城镇人口, 乡村人口: beside the part, and no measure of it
    made = MADE.match(phrases.text, spot.clause.start)
    if not own or made is None or not phrases.text.startswith(own, made.end()):
        return None
    told = case.told[:TOLD]
    if own not in told and whole + own not in told:
        return None
    persons = part.endswith(vocabulary().people.persons)
    verb = next(filter(part.startswith, vocabulary().once.governing), "") if persons else ""
    part = part.removeprefix(verb)  # 接待国内游客
    longer = (part.removesuffix(own[:HEAD]) or part) + own  # 甲类合同成交，成交额
    return None if naming.loses_code(own, longer) else longer
