"""Which way a figure moves, and which words are left to name it: by its own verb, a sign, the list it is in, or what it is made to do.

Each of these is read in a module of its own; here is which of them comes first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.arbitrate import Candidate  # noqa: TC001 - compiled, a tuple looks the types of its fields up
from flows.extract.figures.stated.readings import Reading  # noqa: TC001 - likewise
from flows.extract.meaning.causing import caused
from flows.extract.meaning.motion import (
    COUNTED_SO,
    PERCENT_KINDS,
    Motion,
    added_to_balance,
    after_rank,
    ahead_of_told,
    are_counted,
    counterpart,
    further,
    in_list,
    is_level_of_another,
    motion,
    moves_object,
    of_amount,
)
from flows.extract.meaning.own_words import Around  # noqa: TC001 - likewise
from flows.extract.meaning.signs import by_basis, by_sign, in_brackets
from flows.extract.text.layout import Place  # noqa: TC001 - likewise

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases
    from flows.extract.meaning.own_words import Before

NEW = "新增"
OPENING, CLOSING = ("“", "「"), ("”", "」")
FASTER = {"快": "decrease", "慢": "increase"}
"""Verbs that say of a time the other way round how much it is less or more: 到场时间比上年快0.6分钟."""


class Told(NamedTuple):
    """A number in running text: what it reads as, the words around it and where it stands."""

    candidate: Candidate
    reading: Reading
    around: Around
    place: Place


class Moved(NamedTuple):
    """How a figure moves, and where the words begin and end that may name it."""

    motion: Motion
    since: int
    stop: int


def moved_by_words(
    phrases: Phrases, told: Told, last: Before | None, listed: Before | None
) -> Moved:
    """The move of a figure after the `last` one of its sentence, which may be the one `listed` right before it."""
    text, (candidate, reading, around, place) = phrases.text, told
    since, kept = around.stretch.start, around.kept
    moved = _by_own_words(text, told)
    leads = last is not None and last.moved.role == "difference" and moved.is_still
    if leads and last is not None and further(text, place.clause.start, candidate.start):
        return Moved(last.moved._replace(rest=kept), since, since + kept)
    may_be_rate = reading.kind in PERCENT_KINDS and (moved.is_still or moved.role == "difference")
    is_rate = may_be_rate and last is not None and reading.kind == last.figure.kind
    if is_rate and last is not None and counterpart(text, place.sentence.start, candidate.start):
        return Moved(last.moved._replace(rest=kept), since, since + kept)
    if reading.kind == "duration" and moved.verb in FASTER:
        moved = moved._replace(direction=FASTER[moved.verb])
    if moves_object(around.left[:kept], reading, around.right):
        return Moved(Motion("none", "level", kept), since, since + kept)
    may_count = reading.unit is not None and reading.unit in COUNTED_SO
    if may_count and not moved.is_still and are_counted(text, candidate.start):
        moved = Motion("none", "level", kept)
    if reading.kind in PERCENT_KINDS and moved.role == "level":
        moved = _without_verb(text, told, moved, last)
    if listed is not None and moved.role == "level":
        return Moved(listed.moved._replace(rest=0), since, since)
    if not moved.is_still:
        return Moved(moved, since, since + min(moved.rest, kept))
    is_money = reading.kind == "money"
    if is_money and added_to_balance(text, place.sentence.start, since, candidate.start):
        return Moved(Motion("increase", "change", 0, NEW), since, since)
    made = caused(phrases, reading, since, since + kept, candidate.end)
    return Moved(moved, since, since + kept) if made is None else Moved(*made, since + kept)


def _by_own_words(text: str, told: Told) -> Motion:
    """The move of a figure by the words around it, or by a rank or a lead that they go on from."""
    candidate, reading, around, _ = told
    kept = around.kept
    still = Motion("none", "level", kept)
    if around.left.endswith(OPENING) and around.right.startswith(CLOSING):
        return still  # 稳增长“20条”: a quotation that is a name
    moved = motion(around.left[:kept], reading.kind, around.right)
    if moved.is_still:
        moved = after_rank(text, candidate.start, reading.kind) or moved
    if moved.is_still and around.stretch.end < candidate.start:
        moved = ahead_of_told(around.left[:kept]) or moved
    is_amount = moved.role == "difference" and reading.kind != "percentage_point"
    return still if is_amount and is_level_of_another(text, candidate.start) else moved


def _without_verb(text: str, told: Told, level: Motion, last: Before | None) -> Motion:
    """The move of a percentage by its sign, its bracket or its basis alone; or that it is a share of what was told before it."""
    (candidate, _, around, place), before = told, None if last is None else last.figure
    moved = in_brackets(around.left, candidate.text, around.right, level)
    goes_on = before is not None and (before.role == "change" or before.kind not in PERCENT_KINDS)
    moved = by_basis(around.left, candidate.text, moved, goes_on=goes_on)
    if moved.role == "level" and in_list(text, place.sentence.start, candidate.start):
        return moved._replace(role="share")
    if last is None or moved.role != "level":
        return moved
    moved = by_sign(around.left, candidate.text, moved)
    is_part = of_amount(text, place.clause.start, around.stretch.start, candidate.start)
    return moved if is_part is None else moved._replace(role="share")
