"""The chain of clauses that a measure or a number opens, and where it ends: 甲品牌出货量970万台，份额9.8%；乙品牌….

A topic stays the topic of a chain of clauses until another is named. The chain ends with its sentence, at a semicolon, or where
a clause tells of another; where one clause tells of two, what follows is of neither. Kept is one bearer, in the `Memory`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.discourse.bearing.bearers import (
    DEEDS,
    NOUNS,
    SHORTEST,
    bearer,
    has_parts,
    is_borne,
)
from flows.extract.meaning.subjects.discourse.bearing.holders import DEGREE
from flows.extract.meaning.subjects.discourse.same_measure.results import YEAR_BEFORE
from flows.extract.meaning.subjects.discourse.topics.topic_chains import COMMENT
from flows.extract.meaning.subjects.parts.wholes import partitive
from flows.extract.meaning.subjects.parts.wholes.partitive import DIVIDED
from flows.extract.meaning.subjects.told.kept import Bearer
from flows.extract.meaning.subjects.told.memory import RELATED
from flows.extract.meaning.subjects.told.topics import AMOUNT, clause_before
from flows.extract.text.words import tagged
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

OPENS = regex(rf"(?:而|但|而且|且|则|同时)?(?:{YEAR_BEFORE.pattern}|{COMMENT.pattern})")
"""What may stand before a measure in its clause, and owns nothing: 累计, 去年同期."""
BOUND = regex("以[上下内]的")
"""收入500万元以上的企业: what it takes to be one of those."""
EXCEEDING = "超过于"
"""How the verbs end that hold something against a line: 超, 超过, 低于."""


def keep(case: Case, subject: str) -> None:
    """Keep whose measure or number a figure told, if its name says so; nobody where one clause told of two."""
    memory, spot, text = case.memory, case.spot, case.phrases.text
    if RELATED.search(subject) or is_borne(subject) or case.moved.role in ("limit", "difference"):
        return
    is_count = case.reading.kind == "count"
    who = bearer(subject, counted=is_count)
    is_held_against = (who and _is_exceeded(case, who)) or BOUND.match(text, spot.end)
    if is_held_against or (is_count and not _is_topic(case, subject, who)):
        return
    if DEGREE.search(subject):
        return  # 具有大学文化程度的1.5万人
    start, is_part = spot.clause.start, partitive.among(case.phrases, spot)
    told, by = memory.chain.bearer, "" if subject.endswith(who) else subject
    unit = case.reading.canonical
    if told.who and not is_over(case, told.at, start):
        if who == told.who or subject.startswith(told.who):
            memory.chain.bearer = told._replace(unit=None)
            return
        is_deed = tagged(subject)[0][1][0] in DEEDS
        are_listed = not by and told.unit == unit and (told.at == start or not is_deed)
        if not are_listed and not is_part and _may_be_of(case, subject, who):
            return
        if not is_part and (
            are_listed
            or told.at == start
            or (not by and told.unit is not None and not is_deed)
            or (by and has_parts(told.who) and not has_parts(who))
        ):
            # 住宅860套，车位900个，绿化率35%: of both
            who = ""  # 学校3所，医院2家，投资5亿元: of both; 甲协会收入7亿元，税收3亿元，支出6亿元: of either
    elif told.at == start and not by:
        who = ""
    memory.chain.bearer = Bearer(who, by, start, is_part=is_part, unit=None if by else unit)


def is_over(case: Case, since: int, at: int) -> bool:
    """Whether a chain that began at text[since:] ended before text[at:]: at a semicolon, or where a clause told of another."""
    phrases, since = case.phrases, max(since, 0)
    if any(phrases.text.find(mark, since, at) >= 0 for mark in DIVIDED):
        return True
    before = clause_before(phrases, case.spot)
    if before is None or before.start <= since or AMOUNT.search(phrases.text, *before):
        return False
    # 手机业务收入50亿元，公司经营稳健，净利润8亿元
    return phrases.up_to_predicate(*before) is not None


def _is_exceeded(case: Case, who: str) -> bool:
    """Whether what is measured is only held against it: 警戒 of 超警戒水位0.1米."""
    text, spot = case.phrases.text, case.spot
    at = text.rfind(who, spot.clause.start, spot.start)
    return at > 0 and text[at - 1] in EXCEEDING


def _is_topic(case: Case, counted: str, who: str) -> bool:
    """Whether those counted stand before their number, or open the clause with it: 定日镜80面, 80面定日镜, and not 接到17笔订单."""
    text, spot = case.phrases.text, case.spot
    if (
        not counted.endswith(who)
        or text.find(counted[-SHORTEST:], spot.clause.start, spot.start) >= 0
    ):
        return True
    return OPENS.fullmatch(text, spot.clause.start, spot.start) is not None


def _may_be_of(case: Case, subject: str, who: str) -> bool:
    """Whether what was told next may be of the bearer told before: 甲公司营业额9亿元，研发人员80人, 审结案件90件，调解40件."""
    told, spot = case.memory.chain.bearer.who, case.spot
    is_kind = subject.endswith(who) and len(tagged(who)) == 1 if who else True
    if not is_kind and (has_parts(who) or (has_parts(told) and not subject.endswith(who))):
        return False
    opening = tagged(subject)[0][1][0]
    if who and opening in DEEDS:  # 提出检察建议63件 tells of those, 调解40件 of the cases before
        return case.phrases.text.find(who, spot.clause.start, spot.end) < 0
    return has_parts(told) or opening in DEEDS or (not who and opening not in NOUNS)
