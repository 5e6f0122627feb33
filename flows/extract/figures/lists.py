"""Numbers of one list: a unit, a rank or a year that is written once holds for all members.

0.9、5.9个百分点 are two changes in percentage points, 第25、26位 two ranks, 1970以及2000年 two years, 一、二季度 two quarters. The span of a member
stays as written. Hedges pass along a list in `flows.extract.figures.recognise`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.stated.amounts import percent_unit
from flows.extract.figures.stated.dates import completed
from flows.extract.figures.stated.quantities import read
from flows.extract.text.hedges import HEDGE
from flows.extract.text.joints import JOINED
from flows.extract.text.moves import MOVE_OR_SHORT
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.extract.figures.arbitrate import Candidate

RESPECTIVELY, NEAR = "分别", 12
"""What deals a list out, and how many characters before its first value."""
JOINTS = ("、", "/", "和", "及", "与", "以及", "或")
"""What joins two members of a list."""
SIDES, EACH = ("×", "x", "X", "*"), regex("[男女子混合]{0,4}(?:接力|混合泳|自由泳|栏)")
"""Between the sides of what is 10×20厘米; and what 4×100米 is of, which is run so often."""
MEMORY, BESIDE = "byte", "+"
OF_ALL, PAGE = "/", "页"
"""第3/5页: the third of so many."""
WAYS, HEDGES = tuple("长宽高深厚径"), "约达为 "
SIDE_NAMED = regex(r"[、，,] ?[残通最口底腹直]?[长宽高深厚径]约? ?")
"""长5.2、宽3.1、深2.8米: between sides that are each told by its name."""
NARROWEST = 10
"""A side is no smaller than one part in so many of the next: else it says how often there is the other (2×720米)."""
SIDE = regex(r"\d+(?:\.\d+)?")
LONGEST_JOINT = max(map(len, JOINTS)) + 2
"""With a space on either side, as some typesetters put around digits."""
MOVED = regex(
    rf"(?:{'|'.join(JOINTS)})(?:每[^，。；,;、\d]{{1,7}}|(?:同比|环比)?{MOVE_OR_SHORT}了?)"
)
"""Between members of a list that say each for itself how they moved, or by what they are reckoned (每人每年)."""
BOUNDED = regex(rf"(?:左右|上下|以[上下内])?\s?(?:{'|'.join(JOINTS)})\s?{HEDGE}?")
"""Between members that say each for itself how exact they are: 分别增长5%左右、6%以上."""
COMMAS, CLOSED = ("，", ","), regex(r"\s*(?:[，。；,;）)]|$)")
"""What some write between members, and what follows the last."""
FROM = ("从", "由", "自")
"""What opens a change from something to something."""
REACHED = regex(r"[^，。；,;、\d\s]{0,6}[至到为]")
"""Between what something was and what it became."""
MAGNITUDE = regex(r"[万亿]+$")
"""万 of 8万, without its unit."""
YEAR_OF_LIST = regex(r"1[5-9]\d\d|20\d\d")
"""A bare number that may be a year: 1970 of 1970以及2000年."""


STRUCTURAL = "structural"
PIECE = "个"
"""0.3个和1.1个百分点: the classifier that may stand for these points."""
TO_BE_TOLD = (None, PIECE)
"""Units of a number that the end of its list may tell: all others stay."""


def share_units(found: Sequence[Candidate], text: str) -> list[Candidate]:
    """The candidates, where bare numbers in a list take the 第 before the first or the unit after the last."""
    shared = list(found)
    for index, before in enumerate(shared, 1):  # what is made a rank here has its turn next
        is_rank = before.reading is not None and before.reading.kind == "ordinal"
        if (
            is_rank
            and index < len(shared)
            and _joined(before, shared[index], text)
            and not (text[before.end] == OF_ALL and shared[index].text.endswith(PAGE))
        ):
            shared[index] = _with_rank_of(shared[index], before)
    # The member with a magnitude and unit that the list ends with, on the right of the one at hand
    last: Candidate | None = None
    following: Candidate | None = None
    for index in range(len(shared) - 1, -1, -1):
        one = shared[index]
        if one.reading is not None and one.reading.unit not in TO_BE_TOLD:
            last = following = one
            continue
        if following is not None and one.form == following.form == "date":
            one = one._replace(text=completed(one.text, following.text))
        if not _is_bare(one):
            if last is not None and one.reading is not None and one.reading.unit == PIECE:
                one = _of_points(one, last, text)
            shared[index] = last = one
        elif following is None or not (
            _joined(one, following, text)
            or _becomes(one, following, text)
            or _is_side(one, following, text)
        ):
            last = None
        elif following.form == "date" and YEAR_OF_LIST.fullmatch(one.text):
            shared[index] = one._replace(form="date", reading=None)
        elif last is not None and (tail := _tail(last)):
            shared[index] = _of_rank(_with_tail(one, tail), last)
        else:
            last = None
        following = shared[index]
    return shared


class Run(NamedTuple):
    """The place of a figure in its list: from 0, of how many."""

    position: int = 0
    size: int = 1


ALONE = Run()


def runs(found: Sequence[Candidate], text: str) -> list[Run]:
    """For each candidate, its place among the quantities that 、 or 和 joins to it."""
    places = [ALONE] * len(found)
    start = 0
    for index in range(1, len(found) + 1):
        if index < len(found) and _goes_on(found[start], found[index - 1], found[index], text):
            continue
        if index - start > 1:
            places[start:index] = [Run(at, index - start) for at in range(index - start)]
        start = index
    return places


def _goes_on(first: Candidate, a: Candidate, b: Candidate, text: str) -> bool:
    """Whether the list that begins with `first` goes on from `a` to `b`."""
    return b.reading is not None and (
        _joined(a, b, text) or _bounded(a, b, text) or _dealt(first, a, b, text)
    )


def _joined(a: Candidate, b: Candidate, text: str) -> bool:
    """0.9、5.9个百分点: whether nothing but a joint of lists stands between two numerals."""
    return (
        a.reason is None
        and b.reason is None
        and b.start - a.end <= LONGEST_JOINT
        and text[a.end : b.start].strip(" ") in JOINTS
    )


def _is_side(a: Candidate, b: Candidate, text: str) -> bool:
    """10×20厘米: whether a bare number is one side of what is so long on the next."""
    if b.reason is not None or b.reading is None:
        return False
    if b.reading.canonical == MEMORY and text[a.end : b.start] == BESIDE:
        return SIDE.fullmatch(a.text) is not None  # 8+256GB
    if b.reading.kind != "length":
        return False
    if SIDE_NAMED.fullmatch(text, a.end, b.start):
        return (
            SIDE.fullmatch(a.text) is not None
            and text[max(0, a.start - 4) : a.start].rstrip(HEDGES)[-1:] in WAYS
        )
    if b.start - a.end > LONGEST_JOINT or text[a.end : b.start].strip(" ") not in SIDES:
        return False
    one, other = a.reading and a.reading.number, b.reading.number
    if one is None or other is None or one * NARROWEST < other:
        return False  # 跨径2×720米
    return SIDE.fullmatch(a.text) is not None and EACH.match(text, b.end) is None


def _bounded(a: Candidate, b: Candidate, text: str) -> bool:
    """5%左右、6%以上: two of a kind, of which one has a bound that the other has not."""
    if a.reason is not None or b.reason is not None or a.reading is None or b.reading is None:
        return False
    return a.reading.kind == b.reading.kind and BOUNDED.fullmatch(text, a.end, b.start) is not None


def _dealt(first: Candidate, a: Candidate, b: Candidate, text: str) -> bool:
    """分别增长1.7%、增长0.7%和下降2.9%: of a list that 分别 deals out, each member may say how it moved, or per what it is."""
    if a.reason is not None or b.reason is not None:
        return False
    if RESPECTIVELY not in text[max(0, first.start - NEAR) : first.start]:
        return False
    return MOVED.fullmatch(text, a.end, b.start) is not None or _parted(first, a, b, text)


def _parted(first: Candidate, a: Candidate, b: Candidate, text: str) -> bool:
    """分别增长8%，5%。: whether nothing but commas stands between the members, which are of one kind, and the clause ends with the last."""
    if text[a.end : b.start].strip() not in COMMAS or JOINED.search(text, first.end, b.start):
        return False
    alike = a.reading is not None and b.reading is not None and a.reading.kind == b.reading.kind
    return alike and CLOSED.match(text, b.end) is not None


def _becomes(a: Candidate, b: Candidate, text: str) -> bool:
    """从580亿提高至600亿美元: the unit that the second has is the first's, too."""
    opens = text[a.start - 1 : a.start] in FROM
    return opens and b.reason is None and REACHED.fullmatch(text, a.end, b.start) is not None


def _is_bare(one: Candidate) -> bool:
    """Whether it is a number without a unit."""
    return (
        one.form in ("number", "quantity")
        and one.reading is not None
        and one.reading.kind == "count"
        and one.reading.unit is None
    )


def _is_headed(one: Candidate) -> bool:
    """Whether a number has the unit of a bracket before it, where a change in percent is told of it: 2.9, of 原煤（万吨） below 增长（%）."""
    return one.form == "number" and one.reading is not None and one.reading.unit is not None


def _tail(one: Candidate) -> str:
    """What follows the digits of a number with a unit: 万吨 of 8万吨, 个百分点 of 5.9个百分点."""
    unit = one.reading.unit if one.reading is not None else None
    if (
        one.reason is not None
        or unit is None
        or one.form not in ("quantity", "percent")
        or not one.text.endswith(unit)
    ):
        return ""
    magnitude = MAGNITUDE.search(one.text.removesuffix(unit).strip())
    return (magnitude[0] if magnitude else "") + unit


def _with_tail(one: Candidate, tail: str) -> Candidate:
    """`one` in the unit that its list ends with, and in its 万 or 亿 where it has none itself."""
    unit = tail.lstrip("万亿")
    own = one.text + (unit if MAGNITUDE.search(one.text) else tail)
    form = "quantity" if percent_unit(unit) is None else "percent"
    reading = read(form, own)
    return one if reading is None else one._replace(reading=reading)


def _of_rank(one: Candidate, last: Candidate) -> Candidate:
    """一 of （一、二类）: a member counts nothing where the last of its list only tells a class."""
    reading = one.reading
    if reading is None or last.reading is None or last.reading.kind != STRUCTURAL:
        return one
    return one._replace(reading=reading._replace(kind=STRUCTURAL, canonical=None))


SET_AGAINST = regex(
    r"(?:[、和及与，,]|以及)?(?:并?分?别?[比较高低快慢优][于出]?)?[^，。；,;、\d]{2,10}"
)
"""Between members each of which says against what it is: 高于全国0.3个、全省1.5个百分点. Nothing that is counted has a fraction."""
AHEAD_BY = tuple("高低快慢")
"""比全国高2个、比全省高1个百分点: before points that are whole."""
UNITS_OF_POINTS = ("个百分点", "个基点", "个千分点", "个万分点", "个十万分点")


def _of_points(one: Candidate, following: Candidate, text: str) -> Candidate:
    """0.3个和1.1个百分点: 个 alone stands for the points that the list ends with."""
    tail = _tail(following)
    if not tail and following.text.endswith(PIECE) and following.reading is not None:
        # 0.5个 of 0.3个、0.5个、0.1个百分点 has been told itself
        tail = following.reading.unit or ""
    if tail not in UNITS_OF_POINTS or not (
        _joined(one, following, text)
        or MOVED.fullmatch(text, one.end, following.start)
        or (
            ("." in one.text or text[one.start - 1] in AHEAD_BY)
            and SET_AGAINST.fullmatch(text, one.end, following.start)
        )
    ):
        return one
    reading = read("percent", one.text.removesuffix(PIECE) + tail)
    return one if reading is None else one._replace(reading=reading)


def with_unit(one: Candidate, unit: str) -> Candidate:
    """A bare number in a unit that stands elsewhere, in the header of a table, under its own hedge: ≥10.5."""
    if not unit or one.reading is None:
        return one
    if not _is_bare(one) and not (_is_headed(one) and percent_unit(unit) is not None):
        return one
    found = _with_tail(one, unit)
    hedged = found.reading and found.reading.within(one.reading.qualifier)
    return found._replace(reading=hedged)


def _with_rank_of(one: Candidate, other: Candidate) -> Candidate:
    """`one` as a rank, where the rank before it is written with its 第."""
    if one.reading is None or not (
        _is_bare(one) or (one.form == "quantity" and one.reading.kind == "count")
    ):
        return one
    if not (other.text.startswith("第") or other.form == "rank") or one.text[0] in "首第":
        return one
    return one._replace(form="rank", reading=one.reading._replace(kind="ordinal", canonical=None))
