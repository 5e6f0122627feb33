"""What an office did with what people brought to it: 接到投诉1820件，办结1650件，转办130件 are 办结投诉 and 转办投诉.

The verb stands alone, since its object was told with the verb of how it came; what is done with cases of offences is in
`flows.extract.meaning.subjects.beside.deeds.alone`, stages of works are in
`flows.extract.meaning.subjects.events.amounts.progress`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.degrees import IN_PART, UNDONE
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.subjects.case import Case

REACH = 16
"""How long what stands before the figure may be that is nothing but a verb, in characters."""
HOW = rf"(?:直接|当场|予以|准予|不予|{IN_PART}|{'|'.join(UNDONE)}|不|无法|不?同意)?"
"""What tells some of what was answered apart from the rest: 直接答复88件，分转55件; 予以公开12件，不予公开8件."""
BROUGHT_BY = "被?(?:申请|提起|提出)|新收|旧存"
"""What opens the name of what was brought to an office by what others did, or when: 被提起行政诉讼, 新收案件."""
TO_WHOM = r"(?:移送|移交|转送|转交|交办)[\u4e00-\u9fff]{0,8}?(?:机关|部门|单位|法院|检察院)(?:处理|查处|办理)?"
"""移送司法机关86件: to whom it was handed on."""


def dealt_with(case: Case) -> str | None:
    """What was brought to an office, by the verb of what it did with so many of it; None where it was told of nothing such."""
    spot = case.spot
    if spot.start - spot.since > REACH:
        return None
    verb = _verb_alone().fullmatch(case.phrases.text, spot.since, spot.start)
    if verb is None:
        return None
    object_ = _dealt().sub("", case.whole or "")
    if verb["whom"]:
        return f"{verb['whom']}的{object_}" if _handed_on().search(object_) else None
    is_decided = verb["verb"].endswith(vocabulary().acts.deciding)  # 胜诉案件
    decides = _handed_on() if is_decided else _brought()
    return verb["verb"] + object_ if decides.search(object_) else None


@cache
def _dealt() -> re.Pattern[str]:
    """受理 of 受理群众来信, 办结 of 办结投诉: how it came, or what was done with other parts of it."""
    verbs = trie((*vocabulary().acts.receiving, *_decisions()))
    return regex(f"^(?:{BROUGHT_BY}|{HOW}{verbs})(?=..)")


@cache
def _decisions() -> tuple[str, ...]:
    """Verbs of what an office does with what it has."""
    acts = vocabulary().acts
    return (*acts.answering, *acts.deciding, *acts.prosecuting)


@cache
def _brought() -> re.Pattern[str]:
    return regex(f"{trie(vocabulary().things.brought)}$")


@cache
def _handed_on() -> re.Pattern[str]:
    """What one office may hand on to another: whatever is brought to it, and its cases."""
    things = vocabulary().things
    return regex(f"{trie((*things.brought, *things.offences))}$")


@cache
def _verb_alone() -> re.Pattern[str]:
    """A verb, after what goes on with the sentence and before the number: ，目前已全部办结, 移送司法机关."""
    verbs = trie(_decisions())
    return regex(
        rf"[，、；,;\s]*(?:其中|目前|现|已经?|共|累计|均|全部|依法|及时|按期|成功)*(?:(?P<whom>{TO_WHOM})|(?P<verb>{HOW}{verbs}))(?:了|共|{HEDGE}|\s)*"
    )
