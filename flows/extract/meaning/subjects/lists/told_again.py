"""One of those that a list has dealt out, told again by its own word: 对欧盟、日本分别出口3亿元、2亿元，欧盟增长5%.

What the list told of each is what has changed. Several of them that a pronoun takes up (后两者分别下降) are in
`flows.extract.meaning.subjects.lists.listed_before`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

ALONE = regex(
    r"\s*(?:其中)?[对向从自]?(?P<who>[\u4e00-\u9fffA-Za-z]{2,8}?)(?:[则却也仅略微]|小幅|大幅|同比|环比|[比较]上年(?:同期)?)*\s*"
)
"""All that a clause says up to the words of the change."""
TOWARD = ("对", "向", "从", "自")
"""Before the name of one that goods go to, or come from."""
SEVERAL = 2
"""A list has so many members at least."""


def one_of_list(case: Case) -> str | None:
    """对欧盟出口 of 欧盟增长5%: what was dealt out to the one member that is named so; None where none was, or more than one."""
    recent, spot = case.memory.listed.names, case.spot
    if len(recent) < SEVERAL:
        return None
    said = ALONE.fullmatch(case.phrases.text, spot.clause.start, spot.stop)
    if said is None:
        return None
    who = said["who"]
    names = [one for one in recent if _owner_on(one).startswith(who) and _owner_on(one) != who]
    return names[0] if len(names) == 1 else None


def _owner_on(name: str) -> str:
    """欧盟出口 of 对欧盟出口: from the one on that it is told of."""
    return name[1:] if name.startswith(TOWARD) else name
