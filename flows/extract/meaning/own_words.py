"""The words before a figure in its clause that belong to no other figure, and so may say what it is.

What they say belongs in `subjects` and `motion`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.causing import moves_what_runs
from flows.extract.meaning.motion.differences.ahead import AHEAD
from flows.extract.meaning.nouns.phrases import WINDOW
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.records import Figure  # noqa: TC001 - compiled, a tuple looks the types of its fields up

if TYPE_CHECKING:
    from flows.extract.figures.arbitrate import Candidate
    from flows.extract.meaning.motion import Motion
    from flows.extract.text.layout import Place

AGO = regex(r"前的?[^，。；\d]{0,6}")
OPENED_BY = regex(rf"[由从](?:{HEDGE}|过去)?$")
"""由十年前的百个发展到…: the time ago is inside the words that are the figure's own."""
RUNNING = ("期", "前高", "前低")
HELD_AGAINST = regex(r"[比较](?!上|去)[^，。；\d]{0,8}$")
"""比德国10年期国债: between 比 and how long runs what something is compared with."""
AHEAD_OF = regex(rf"\)(?:分别)?{AHEAD}(?:出|了|{HEDGE}|\s)*")
HELD_OF = regex(r"[比较][^，。；,;()\d]{1,12}的$")
AHEAD_ALONE = regex(rf"(?:还|又|要)?{AHEAD}(?:出|了|{HEDGE}|\s)*")
UNDER_IT = regex(r"[^，。；,;\d]{0,6}的(?:情况|背景|前提|条件|形势|环境)下")
"""在面积减少3%的情况下: what closes a circumstance that tells a number."""
UNDER, LONGEST_UNDER = regex(r"在[^，。；,;\d]{1,16}$"), 24
"""What opens it, before that number, and how long all of it is at most."""
HELD = regex(r"[比较][^，。；,;()\d]{1,12}$")
"""Between the bracket that tells how much a base is and the number, and what opens the base: 比全国|(3.8%)|高."""
_BASE_WITH_RATE = r"[^，。；,;()\d]{1,12}\([\d.]+%\)"
SEVERAL_HELD = regex(rf"[比较]{_BASE_WITH_RATE}(?:[和及与、]{_BASE_WITH_RATE})+$")
"""比全省(7.7%)和全国(7%): several bases, and in brackets how much each has."""
SHARING = "占"
"""The end of a hedge that says what the number is, too: 两者合计约占七成."""
COPULAR = regex(r"\s*(?:分别)?(?:达到?|为|是|高达|仅|有|至|到)?\s*")
RANKED = regex(
    r"(?P<what>[^，。；：\n]{2,40}?)(?:最高[峰点]|最低点|峰值|最[大高小低多少快慢强长短]|居首位?|位居首位)[，,]$"
)


DATELINE = regex(r"[讯电](?<=[日月].)(?:\s|（[^（）\n]{0,20}）|\([^()\n]{0,20}\)|[：:])+")
"""本报6月23日讯: from whom and when a report is, up to where it begins."""


class Stretch(NamedTuple):
    """Where the words begin and end."""

    start: int
    end: int


class Before(NamedTuple):
    """The figure before another, with its place and its motion, where the one before that ends (0 if none), and over which time it is told."""

    figure: Figure
    candidate: Candidate
    place: Place
    moved: Motion
    previous_end: int
    per: str | None


class Around(NamedTuple):
    """The words before a figure that are its own, by their stretch, those of them before its hedge, and the words after it."""

    stretch: Stretch
    left: str
    kept: int
    right: str


def around_figure(
    text: str, candidate: Candidate, before: Before | None, place: Place, following: int | None
) -> Around:
    """The figure's own words and those up to the next figure, which begins at `following`, or to the end of its clause."""
    own = own_words(text, candidate, before, place)
    size = own.end - own.start
    hedge = 0 if text.startswith(SHARING, candidate.start - 1) else candidate.hedge
    kept = max(0, size - hedge) if own.end == candidate.start else size
    end = before.candidate.end if before is not None else 0
    name = ranked(text, text[own.start : own.start + kept], end, place)
    if name is not None:
        own, kept = name, name.end - name.start
    clause_end = max(place.clause.end, candidate.end)
    right_end = min(following or len(text), clause_end)
    # 罚款金额:0.8(万元) 行政相对人: the next item of the form begins right after the bracket
    right_end = candidate.end if candidate.form == "bracketed" else right_end
    return Around(own, text[own.start : own.end], kept, text[candidate.end : right_end])


def own_words(text: str, candidate: Candidate, before: Before | None, place: Place) -> Stretch:
    """Where the words begin and end that stand before the figure in its clause and belong to no other."""
    end = before.candidate.end if before is not None else 0
    since = max(place.clause.start, end, candidate.start - WINDOW)
    dated = DATELINE.search(text, since, candidate.start)
    since = since if dated is None else dated.end()
    own = Stretch(since, candidate.start)
    if before is None:
        return own
    left = text[since : candidate.start]
    opening = _past_bracket(text, left, before.candidate, place)
    if opening is not None:  # 高于全国(3.8%)1.4个百分点: read as if the bracket were not there
        return Stretch(place.in_clause(opening, WINDOW), opening)
    over = _over_bracket(text, left, before, place)
    return (
        over
        or _past_base(text, left, before, place)
        or _past_circumstance(text, left, before, place)
        or _past_ago(text, left, before, place)
        or _past_term(text, left, before, place)
        or own
    )


def ranked(text: str, left: str, since: int, place: Place) -> Stretch | None:
    """Where the name begins and ends in 甲的增幅最大，超过50%: the clause before ranks what the figure measures.

    `left` are the figure's own words, `since` is where the figure before ends.
    """
    if COPULAR.fullmatch(left) is None:
        return None
    start = max(place.sentence.start, since, place.clause.start - WINDOW)
    match = RANKED.search(text, start, place.clause.start)
    return None if match is None else Stretch(match.start("what"), match.end("what"))


def _past_bracket(text: str, left: str, last: Candidate, place: Place) -> int | None:
    """Where the bracket opens that closes right before the number and holds the figure before it, or None."""
    if left.strip() not in (")", "）"):
        return None
    opening = text.rfind("(", place.clause.start, last.start)
    inner = text[opening + 1 : last.start]
    return opening if opening >= 0 and not inner.strip() else None


def _over_bracket(text: str, left: str, before: Before, place: Place) -> Stretch | None:
    """The words of 比全国(3.8%)高1.4个百分点, whose bracket tells how much the base of the comparison is."""
    if AHEAD_OF.fullmatch(left) is None:
        return None
    last = before.candidate
    several = SEVERAL_HELD.search(text, place.clause.start, last.end + 1)
    if several is not None:
        return Stretch(several.start(), last.end + len(left))
    opening = text.rfind("(", place.clause.start, last.start)
    start = max(place.clause.start, opening - WINDOW, before.previous_end)
    if opening < start or text[opening + 1 : last.start].strip():
        return None
    is_held = HELD.search(text, start, opening) is not None
    return Stretch(start, last.end + len(left)) if is_held else None


def _held_from(before: Before, place: Place) -> int:
    """Where the words begin that stand in the clause before the figure before, and belong to no other."""
    return max(place.clause.start, before.candidate.start - WINDOW, before.previous_end)


def _past_base(text: str, left: str, before: Before, place: Place) -> Stretch | None:
    """The words of 比原来的40元高出25%, which tell how much the base of the comparison is without a bracket."""
    if AHEAD_ALONE.fullmatch(left) is None:
        return None
    last, start = before.candidate, _held_from(before, place)
    is_held = HELD_OF.search(text, start, last.start) is not None
    return Stretch(start, last.end + len(left)) if is_held else None


def _past_circumstance(text: str, left: str, before: Before, place: Place) -> Stretch | None:
    """The words that 产量在面积减少3%的情况下 stands between, or those after it where nothing stands before: as if it told no number."""
    closed = UNDER_IT.match(left)
    if closed is None:
        return None
    last, start = before.candidate, _held_from(before, place)
    after = last.end + closed.end()
    opened = UNDER.search(text, start, last.start)
    if opened is None or after - opened.start() > LONGEST_UNDER:
        return None
    return Stretch(start if opened.start() > start else after, last.end + len(left))


def _past_ago(text: str, left: str, before: Before, place: Place) -> Stretch | None:
    """The words that 由十年前的百个 goes on from, as if the time ago were not there."""
    if before.figure.kind != "duration" or AGO.fullmatch(left) is None:
        return None
    last, start = before.candidate, _held_from(before, place)
    opened = OPENED_BY.search(text, start, last.start)
    return None if opened is None else Stretch(start, opened.end())


def _past_term(text: str, left: str, before: Before, place: Place) -> Stretch | None:
    """The words that 比10年期国债高, 比三年前高出 and 下调7天期利率 go on from, as if how long that runs or how long ago were no figure."""
    if before.figure.kind != "duration" or not left.startswith(RUNNING):
        return None
    last, start = before.candidate, _held_from(before, place)
    is_held = HELD_AGAINST.search(text, start, last.start) is not None
    goes_on = is_held or moves_what_runs(text, start, last.start)
    return Stretch(start, last.end + len(left)) if goes_on else None
