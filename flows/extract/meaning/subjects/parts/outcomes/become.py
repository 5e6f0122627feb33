"""The part of an amount by what became of it, which its clause tells after the number: 预算12亿元，其中3亿元尚未下达, 全长9公里，其中8公里已经贯通.

What a part is for belongs in `flows.extract.meaning.subjects.parts.shares.uses`, which of those counted a predicate picks out
in `flows.extract.meaning.subjects.parts.picked.picking`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.degrees import DONE, UNDONE
from flows.extract.meaning.nouns.phrase import moving
from flows.extract.meaning.subjects.parts.doing.predicates import who
from flows.extract.meaning.subjects.parts.wholes import partitive
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

TOLD = regex(
    r"(?:(?:直到|截至|截止|至|到)[^，。；,;未被]{1,8}?[底末时日前今])?(?:仍|尚|还|却|均|都|长期|一直)*"
    r"(?P<what>[\u4e00-\u9fff“”]{2,16})(?=[，。；,;）)\n]|$)"
)
"""至9月底仍|未分配下达, up to the end of the clause: since when is no part of it."""
KINDS = ("money", "area", "length", "mass")
"""Kinds of what a part may be of that is told by what became of it."""
IN_ALL, LENGTH = regex("(?:全长|总长度?|总里程|长)$"), "长度"
"""公路全长120公里，其中30公里穿越沙漠: how long all of it is, and no part."""
OPENS = regex(rf"[但而]?(?:其中的?[，,]?)?(?:另有|另|还有|其余|有|{HEDGE})*")
"""What may stand before the number in its clause."""
PASSIVES = ("被", "遭", "受")
"""How what somebody did with it opens, which no sum is by itself: 21亿元遭法院冻结."""
OPENS_STATE, STATES = (DONE, *UNDONE, "因", *PASSIVES), ("v", "d")
"""How what became of it opens, and the tags of words that it opens with."""
NO_STATE = (
    "为",
    "是",
    "系",
    "属",
    "占",
    "约",
    "来自",
    "左右",
    "以上",
    "以下",
    "达",
    "有",
    "的",
    "和",
    "比",
    "较",
)
"""What tells of which kind the part is, or how much."""
SHORT, BARE = 5, 2
"""So many characters stand before a sum without 的, and before other amounts: 未分配下达预算, 受灾农田面积."""


def became(case: Case) -> str | None:
    """未下达预算 of 预算12亿元，其中3亿元尚未下达; None where the clause says nothing of the kind."""
    phrases, spot = case.phrases, case.spot
    whole = case.whole
    is_part = partitive.among(phrases, spot) or phrases.text.startswith(PASSIVES, spot.end)
    if whole is None or not is_part:
        return None
    if OPENS.fullmatch(phrases.text, spot.clause.start, spot.start) is None:
        return None
    told = TOLD.match(phrases.text, spot.end)
    if told is None or told["what"].startswith(NO_STATE) or "的" in told["what"]:
        return None
    first = phrases.words.at(told.start("what"))
    tells = first.tag in STATES or told["what"].startswith(OPENS_STATE)
    says_else = first.text in moving() or first.text in vocabulary().acts.devoted
    if not tells or says_else or told["what"] in whole:
        return None
    if case.reading.kind == "length":
        whole = IN_ALL.sub(LENGTH, whole)
    return who(told["what"], whole, bare=SHORT if case.reading.kind == "money" else BARE)
