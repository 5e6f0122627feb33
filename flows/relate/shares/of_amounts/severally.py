"""Shares dealt out to amounts of several kinds, and shares of parts that make their whole, wherever that is told.

火灾320起，亡46人。住宅火灾144起，亡35人，分别占总数的45%和76.1%: each is of what one sentence told in the same units.
男性1204人，占51.3%；女性1143人，占48.7%: of both together. Source: the definition of a share.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from flows.regex import regex
from flows.relate.arithmetic import (
    Term,
    Wording,
    identity,
    meets,
    middle,
    sides,
    slipped,
    unit_in_last_place,
)
from flows.relate.confidence import SURE
from flows.relate.formulas import HUNDRED, makes_whole, total
from flows.relate.groups import FEWEST
from flows.relate.shares.of_100.listed import lists
from flows.relate.shares.of_100.named_whole import share_of
from flows.relate.shares.of_100.whole_of_100 import is_evened
from flows.relate.tails import tail
from flows.relate.words import DEALT_OR_APART
from schemas.intervals import ZERO, Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.arithmetic import Formula
    from flows.relate.view import View
    from schemas.records import Figure, Relation

OF_ALL = regex(
    r"(?:(?:分别|依次)(?:仅|只|约|各)?占(?!比)[^，。；：\d]{0,20}|(?:仅|只|约)?占(?:到)?[^，。；：\d]{0,8}总[数量额])的?$"
)
"""Before shares that are dealt out: 分别占火灾总数和亡人总数的, 占总数的."""
AROUND_OF = regex(
    "[，,；;：（(、\\s]|占(?:了|比重?|比例)?|分别|依次|其|所|[仅只约共就则也已为]|达到?"
)
"""Around 占, what says neither whose share it is nor of what."""
SAYS_OF = regex(
    r"的(?!(?:份额|比重|比例|股[份权]))[^，,；;。：:（(\d]+|[（(](?:按|以|其中|指|不?含|不?包括)[^（()）]*"
)
"""After a share, what it is of: 占12.6%的利润, 占12.6%（按利润计）."""
BACK_SENTENCES = 40
"""Sentences before in which their wholes may be told."""
ALL = 100
"""Percent."""
MOST = 20
"""Shares of a list of which the others may vouch against one: each is held against all."""
TELLING = 50
"""A share of so many units of its last place says what it is of: 5.0%, and not 4%."""
NEAR_CHARS = 40
"""Characters between the last part and the first share."""


class Bound(NamedTuple):
    """A share with its part and its whole."""

    share: Figure
    part: Figure
    whole: Figure

    @property
    def terms(self) -> list[Term]:
        """The three as terms of the identity."""
        return [Term(self.share, "share"), Term(self.part, "part"), Term(self.whole, "whole")]


def of_kinds(view: View, formula: Formula) -> Iterator[Bound]:
    """Shares dealt out to amounts of several kinds, each with its part and what one sentence tells of all.

    That sentence is the nearest of which all shares hold; else one of which all hold but one, which a slip explains or
    which two others vouch for.
    """
    for first in view.figures:
        shares = _dealt(view, first)
        parts = _parts(view, shares)
        if not parts:
            continue
        readings = [
            [Bound(*one) for one in zip(shares, parts, wholes, strict=True)]
            for wholes in _wholes(view, parts)
        ]
        best = max(readings, key=lambda one: _held(one, formula), default=None)
        if best is None:
            continue
        failing = [one for one in best if not meets(one.terms, formula)]
        held = len(best) - len(failing)
        if not failing or (
            len(failing) == 1 and (held >= FEWEST or (held and slipped(failing[0].terms, formula)))
        ):
            yield from best


def of_their_sum(view: View, bound: set[int]) -> Iterator[Relation]:
    """Shares that make 100, each of the amount right before it, against all these amounts together."""
    owners = {
        id(share): amount
        for amount in view.amounts
        if amount.figure.role == "level"
        for share in tail(view, amount).shares[:1]
    }
    for run in lists(view):
        parts = [owners[id(one)].figure for one in run if id(one) in owners]
        if (
            len(parts) != len(run)
            or len({id(one) for one in parts}) < len(parts)
            or len({one.canonical_unit for one in parts}) > 1
            or any(id(one) in bound for one in run)
            or any(one.qualifier != "eq" for one in parts)
        ):
            continue
        fills = _fill(run)
        if not fills and len(run) > MOST:
            continue
        formula = _of_sum(run) if fills else _of_just_sum
        found = [
            [Term(share, "share"), Term(part, "part"), *_rest(part, parts)]
            for share, part in zip(run, parts, strict=True)
        ]
        failing = [terms for terms in found if not meets(terms, formula)]
        if not fills:
            # all shares but one are of these amounts together, and so is that one
            named = {(share_of(view, one), _words_of(view, one)) for one in run}
            if len(failing) == 1 and len(named) == 1 and _are_vouched_for(found, failing[0]):
                yield _told(failing[0], formula)
            continue
        mended = [terms for terms in failing if slipped(terms, formula)]
        for terms in mended[:1] if failing else found:
            yield _told(terms, formula)


def _words_of(view: View, share: Figure) -> str:
    """What is said of a share around 占, of whom it is and of what: 女生 of 女生占62.0%, 全省的 of 占全省的5.2%."""
    before = view.before(share, 1)
    start = max([view.sentence_at(share.start).start, *(one.end for one in before)])
    told = SAYS_OF.match(view.text, share.end)
    return AROUND_OF.sub("", view.text[start : share.start]) + (told[0] if told else "")


def _are_vouched_for(found: Sequence[list[Term]], failing: list[Term]) -> bool:
    """Whether the shares that hold of all parts together say that these are the whole, so that one more share is wrong.

    Two of them do, and one does beside a share that a slip explains; none that is round (50%, 25%) says anything.
    """
    held = [terms for terms in found if terms is not failing and _is_telling(terms[0].figure)]
    return len(held) >= FEWEST or (len(held) == len(found) - 1 and slipped(failing, _of_just_sum))


def _is_telling(share: Figure) -> bool:
    """Whether a share is stated to so many digits that few quotients come to it."""
    place, value = unit_in_last_place(share), share.value
    return place is not None and value is not None and value >= TELLING * place


def _dealt(view: View, first: Figure) -> list[Figure]:
    """The shares of a list that its words deal out; none where a figure opens no such list."""
    if first.kind != "percent" or first.role == "change" or not OF_ALL.search(view.lead(first)):
        return []
    shares = [first]
    for one in view.following(first):
        if one.kind != "percent" or not DEALT_OR_APART.fullmatch(
            view.text, shares[-1].end, one.start
        ):
            break
        shares.append(one)
    return shares if len(shares) >= FEWEST else []


def _parts(view: View, shares: Sequence[Figure]) -> list[Figure]:
    """As many amounts right before the shares, which are of several kinds; none where they are not."""
    if not shares:
        return []
    start = view.sentence_at(shares[0].start).start
    told = [
        one.figure
        for one in view.amounts_within(start, shares[0].start)
        if one.bracket == view.bracket(shares[0].start)
    ][-len(shares) :]
    return (
        told
        if len(told) == len(shares)
        and len({one.canonical_unit for one in told}) >= FEWEST
        and all(one.role == "level" and not one.target for one in told)
        and shares[0].start - told[-1].end <= NEAR_CHARS
        else []
    )


def _wholes(view: View, parts: Sequence[Figure]) -> Iterator[list[Figure]]:
    """What each sentence before tells, nearest first, in the units of the parts and their order, most no less."""
    units = [one.canonical_unit for one in parts]
    last = view.sentence_number(parts[0].start)
    for number in range(last - 1, max(-1, last - 1 - BACK_SENTENCES), -1):
        sentence = view.sentences[number]
        told = [
            one.figure
            for one in view.amounts_within(sentence.start, sentence.end)
            if one.bracket is None and one.figure.role == "level"
        ]
        for at in range(len(told) - len(parts) + 1):
            wholes = told[at : at + len(parts)]
            less = sum(
                (whole.value or ZERO) < (part.value or ZERO)
                for whole, part in zip(wholes, parts, strict=True)
            )
            if [one.canonical_unit for one in wholes] == units and less < len(parts) - 1:
                yield wholes


def _held(bound: Sequence[Bound], formula: Formula) -> int:
    """How many of some shares hold."""
    return sum(meets(one.terms, formula) for one in bound)


def _fill(run: Sequence[Figure]) -> bool:
    """Whether shares make 100 as they are written."""
    return is_evened(run) or meets([Term(one, "share") for one in run], makes_whole)


def _rest(part: Figure, parts: Sequence[Figure]) -> list[Term]:
    """The other parts of the whole."""
    return [Term(one, "part") for one in parts if one is not part]


def _of_sum(run: Sequence[Figure]) -> Formula:
    """The first, in percent, is the second over it and all the others.

    Shares that make 100 to the last digit may have been evened, so that the last digit may be off by one; where they
    make a little less, a small rest may be untold.
    """
    place = min((one for figure in run if (one := unit_in_last_place(figure))), default=ZERO)
    told = sum((figure.value or ZERO for figure in run), start=ZERO)
    may_be_evened = len(run) > FEWEST and is_evened(run)  # two round to 100 of themselves
    room = Interval(-place / 2, place / 2) if may_be_evened else Interval.exact(ZERO)

    def of_sum(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
        share, part, *rest = intervals
        implied = part * HUNDRED / total([part, *rest])
        return share + room, implied.hull(implied * Interval.exact(min(told / ALL, Decimal(1))))

    return of_sum


def _of_just_sum(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The first, in percent, is the second over it and all the others."""
    share, part, *rest = intervals
    return share, part * HUNDRED / total([part, *rest])


def _told(terms: Sequence[Term], formula: Formula) -> Relation:
    share, part, *_ = (term.figure for term in terms)
    together = " + ".join(term.figure.text for term in terms[1:])
    _, implied = sides(terms, formula)
    return identity(
        "share",
        terms,
        formula,
        Wording(
            f"{share.text} = {part.text} / ({together})",
            f"{part.text} is {middle(implied)}% of all parts, not {share.text}",
            f"{part.text}占各部分合计的{middle(implied)}%，而非{share.text}",
        ),
        SURE,
    )
