"""What was done with all was done with each part: 新登记经营主体3万户，其中企业8000户 are 新登记企业.

招收研究生130万人，其中博士生15万人 are 招收博士生, 查处案件320件，其中食品类120件 are 查处食品类案件.
"""

from __future__ import annotations

from flows.extract.meaning.nouns import naming
from flows.extract.text.words import tagged
from schemas.catalogue.vocabulary import vocabulary

NEW = "新"
"""新登记, 新认定: before the verb of what has become one of those counted."""
FIELDS = ("业", "领域", "部门", "板块")
"""Ends of branches, of which some of those counted are: 农业企业30家，其中种植业12家."""
STAFF, MEN = "人员", "人"
"""检查人员, 申请人: after a verb alone, those who do it."""


def governed(name: str, whole: str) -> str | None:
    """The name of a part with what was done with all of them; None where nothing was, or the name says it."""
    people = vocabulary().people.persons
    if name.endswith(people):
        is_named = naming.is_name(whole) or not whole.endswith(people)
        return None if is_named else _persons(name, whole)
    deed, things = _deed(whole)
    if not things or whole.endswith(people):
        return None
    if name.endswith(vocabulary().things.branches) and not name.endswith(vocabulary().people.firms):
        if deed:
            return deed + name + things
        return name + tagged(things)[-1][0] if name.endswith(FIELDS) else None
    is_other = naming.is_counted(name) and not name.startswith(deed)
    return deed + name if deed and is_other else None


def _persons(name: str, whole: str) -> str | None:
    """博士生 of 招收研究生; 销售人员 and 生产工人 are those who do it, and so are all of them."""
    verbs = vocabulary().once.governing
    verb = next((one for one in verbs if whole.startswith(one)), "") or next(
        (word for word, _ in tagged(whole) if word in verbs), ""
    )
    does_it = verb.endswith(vocabulary().acts.of_goods) or whole.endswith(
        (verb + STAFF, verb + MEN)
    )
    return verb + name if verb and not does_it and verb not in name else None


def _deed(whole: str) -> tuple[str, str]:
    """新登记 and 经营主体 of 新登记经营主体: what was done, and with what; no deed where the name begins otherwise."""
    words = tagged(whole)
    at = words[0][0] == NEW and len(words) > 1
    verb, tag = words[at]
    if tag[0] != "v" or not (at or verb in vocabulary().once.governing):
        return "", whole
    deed = (NEW if at else "") + verb
    return deed, whole.removeprefix(deed)
