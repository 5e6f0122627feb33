"""What was done with all persons was done with some: 招收研究生130万人，其中博士生15万人 are 招收博士生.

Parts of anything else that is counted are in `flows.extract.meaning.subjects.parts.bare`.
"""

from __future__ import annotations

from flows.extract.meaning.nouns import naming
from flows.extract.text.words import tagged
from schemas.catalogue.vocabulary import vocabulary

STAFF, MEN = "人员", "人"
"""检查人员, 申请人: after a verb alone, those who do it."""


def governed(name: str, whole: str) -> str | None:
    """The name of some of the persons whom the whole counts, with what was done with all; None where nothing was.

    销售人员 and 生产工人 are those who do it.
    """
    people = vocabulary().people.persons
    if not (name.endswith(people) and whole.endswith(people)) or naming.is_name(whole):
        return None
    verbs = vocabulary().once.governing
    verb = next((one for one in verbs if whole.startswith(one)), "") or next(
        (word for word, _ in tagged(whole) if word in verbs), ""
    )
    does_it = verb.endswith(vocabulary().acts.of_goods) or whole.endswith(
        (verb + STAFF, verb + MEN)
    )
    return verb + name if verb and not does_it and verb not in name else None
