"""A share of so few that most percentages are impossible: of 31 no whole number is 96.0%.

Only where the words make the stated count the base of the share; a base so large that every percentage is reached
says nothing. Source: N. Brown, J. Heathers, The GRIM Test, Social Psychological and Personality Science 8 (2017).
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import HAN
from flows.extract.text.alternations import trie
from flows.regex import regex
from flows.relate.arithmetic import Term, mends, sides
from flows.relate.confidence import SURE
from flows.relate.view import View, operand
from flows.relate.words import WHOLE_REGION
from schemas.catalogue.vocabulary import vocabulary
from schemas.intervals import Interval, plain
from schemas.records import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from schemas.records import Figure

HUNDRED = Decimal(100)
SMALLEST_BASE = 3
BACK_FIGURES = 4
"""Figures before a share of which the last may be its base."""
SURVEYED = regex(
    r"调查|受访|问卷|抽查|抽检|抽样|抽取|检查|检测|调研|访谈|采访|参加|参与|接受|评估|统计的|样本"
)
OF_COUNT = regex(
    r"^(?P<noun>[^，。；,;、]{0,16}?)(?:中|当中|之中|里|内|进行[^，。；]{0,8}|的[^，。；]{0,8})?(?:显示|表明|发现|结果显示)?[，,：:]?(?:有|其中|共有|近期)?$"
)
"""Between a count and a share of it: 31家企业中，有67.7%的企业."""
_OUTCOMES = trie(vocabulary().measures.outcomes)
TESTED = regex(
    rf"^[^。；;]{{0,24}}[，,](?:[^，。；,;\d]{{0,6}})?不?{_OUTCOMES}率(?:为|达到?|是|仅为|高达)?$"
)
"""Between a count and the rate of those that passed: 抽查31批次，合格率为96.8%."""
WIDER = regex(rf"全年|累计|总体|平均|{WHOLE_REGION.pattern}|历年|近年|加权|综合|其中|另|分别")
"""With these, the share is of more or of others than what is counted."""
PART = regex(rf"{_OUTCOMES}(?!率)|符合|其中|完成|不")
"""The count is of those that pass, not of those that were tested."""
THOSE_ASKED = regex(
    r"的?(?:人(?:员|士)?|受访者|被调查者|被访者|参与者|调查对象|受访企业|被调查企业)"
)
"""After a share, who was asked: 67.7%的受访者."""


def find(view: View) -> Iterator[Relation]:
    """Every percentage whose base is a small count that the sentence states."""
    for figure in view.figures:
        if (
            figure.kind == "percent"
            and figure.value is not None
            and figure.role in ("level", "share")
            and figure.qualifier == "eq"
            and not figure.target
        ):
            base = _base(view, figure)
            if base is not None and _tells(figure, base):
                yield _relation(figure, base)


def _base(view: View, share: Figure) -> Figure | None:
    """The count that the share is of: the last one before it, tied by 中 or a survey, or by an inspection's rate."""
    sentence = view.sentence_at(share.start)
    before = [
        one
        for one in view.before(share, BACK_FIGURES)
        if one.start >= sentence.start and one.kind != "date"
    ]
    if not before or not _is_count(before[-1]):
        return None
    base = before[-1]
    between = view.between(base, share)
    clause = view.text[sentence.start : share.start]
    if WIDER.search(between) or PART.search(view.text[max(0, base.start - 6) : share.start]):
        return None
    if TESTED.match(between) and SURVEYED.search(clause):
        return base
    match = OF_COUNT.match(between)
    is_of = match is not None and _is_of(view, share, match["noun"])
    is_tied = re.search(r"[中里内][，,：:]?(?:有|其中|共有)?$", between) or SURVEYED.search(clause)
    return base if is_of and is_tied else None


def _is_of(view: View, share: Figure, noun: str) -> bool:
    """Whether the share is of what is counted: 31家企业…67.7%的企业."""
    after = view.text[share.end : share.end + 16]
    if THOSE_ASKED.match(after):
        return True
    own = re.match(rf"的({HAN}{{2,4}})", after)
    return own is not None and any(own[1][:size] in noun for size in (4, 3, 2))


def _is_count(figure: Figure) -> bool:
    """Whether a figure is an exact count large enough to be a base."""
    return (
        figure.kind == "count"
        and figure.unit is not None
        and figure.qualifier == "eq"
        and figure.role == "level"
        and figure.value is not None
        and figure.interval.width == 0
        and figure.value >= SMALLEST_BASE
    )


def _tells(share: Figure, base: Figure) -> bool:
    """Whether the share is stated so finely that some percentages are not those of whole numbers."""
    return share.interval.width is not None and share.interval.width * (base.value or 0) < HUNDRED


def _relation(share: Figure, base: Figure) -> Relation:
    terms = [Term(share, "share"), Term(base, "whole")]
    left, right = sides(terms, _reached)
    count, whole = right.low * (base.value or 0) / HUNDRED if right.low else Decimal(0), base.text
    nearest = f"{plain(round(count, 0))}/{plain(base.value or Decimal(0))}"
    value = plain(round(right.low or Decimal(0), 2))
    relation = Relation(
        "granularity",
        [operand(share, "share"), operand(base, "whole")],
        left,
        right,
        f"{share.text} × {whole} ≈ {plain(round(count, 0))}; {nearest} = {value}%",
        SURE,
        statement=(
            f"no whole number out of {whole} is {share.text}: {nearest} is {value}%",
            f"{whole}中没有整数占{share.text}：{nearest}为{value}%",
        ),
    )
    if not left.meets(right):
        relation.mends = [
            (terms[mend.position].figure.start, mend.written, mend.instead)
            for mend in mends(terms, _reached)
        ]
    return relation


def _reached(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The share, and the nearest one that a whole number of the base makes."""
    share, base = intervals
    if share.low is None or share.high is None or base.low is None or base.low <= 0:
        return share, Interval()
    middle = (share.low + share.high) / 2
    count = (middle * base.low / HUNDRED).quantize(Decimal(1), ROUND_HALF_EVEN)
    return share, Interval.exact(count * HUNDRED / base.low)
