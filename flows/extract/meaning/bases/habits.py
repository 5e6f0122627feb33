"""What a clause without a base goes on with: how its sentence has compared, or its paragraph, or the whole account."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.bases.change import Change, Found
from flows.extract.meaning.bases.dated import DATED, ON_A_DAY
from flows.extract.meaning.bases.opening import SEEN, SEEN_LAST
from flows.extract.meaning.bases.parts import (
    FOUR_DIGITS,
    QUARTER_SPOKEN,
    SPOKEN_PART,
    in_quarters,
    part_of_year,
)
from flows.extract.meaning.bases.uncoded import DEGREES
from flows.extract.meaning.bases.words import SEEN_AS, before
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import verbs
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.text.layout import Place


class Habit(NamedTuple):
    """How a paragraph compares changes of a kind: "" by a base without a code; and whether that was told of a dated one."""

    basis: str
    is_dated: bool


NO_STATISTICS = regex("[涨跌锐猛飙暴骤剧激陡爆狂疯挫跳弹暖血]")
"""In the verbs of prices that move from day to day (净利润同比减少3%，跌超10%), and of those who tell a story (锐减, 飙升)."""
BY_SOMEONE = regex("[价持调裁精压移位开]|[高低]收|前进|后退|延长|[升贬]值|便宜")
"""In the verbs of what somebody does, and of who takes another place: 下调, 增持, 提价, 压减, 前移."""
OF_RATES = regex("收[窄缩]|[放减]缓|加快|提速|缩[小短]|偏")
"""In those of a rate or a gap, which has a habit of its own."""
NEUTRAL = {
    "上涨",
    "下跌",
    *(
        verb
        for verb in verbs("increase", "decrease", shortest=1)
        if not any(one.search(verb) for one in (NO_STATISTICS, BY_SOMEONE, OF_RATES))
    ),
}
"""Verbs of statistics: a clause that uses one may leave out the 同比 that its paragraph compares by; 锐减 or 飙升 may not."""
NEUTRAL_NOUNS = {"增长率", "成长率", "增速", "增幅", "降幅"}
"""Nouns of statistics likewise, of a change; 涨幅 is as often of a share over some days."""
NARROWING = ("收窄", "缩小")
"""The same of a balance or a gap; a rate of change that narrows has a habit of its own."""
OF_ANOTHER = regex(
    r"(?:增速|增幅|降幅|增长率)[^，。；\d]{0,6}[快慢高低大小]于[^，。；\d（(]{1,14}[（(]$"
)
"""增速快于全省水平（4.2%）: up to the growth of another, in a bracket, which is measured as the first one is."""
LONG = regex(r"\d{4}(?:-H[12])?")
"""A year or a half of one, which nobody compares with the month or the quarter before."""
SINCE_JANUARY = regex(r"\d{4}-01/\d{4}-\d\d")
"""1—4月, likewise."""
IN_TURN = ("mom", "qoq")
PART, FULL_STOP = "其中", "。"
HELD_AGAINST = regex(rf"(?<![同环占对可百相性])比(?![重例率值赛利])|(?<![比相])较(?![{DEGREES}])")
"""较春节增加: no clause that leaves out what it compares with."""
YEAR_END, YOY = "-12-31", "yoy"
OF_YEAR = ("year", YEAR_END, "全年")
"""The parts of a year that an account of all of it is of."""
ITS_RATE = regex(
    rf"\s?[，,、（(]\s?(?:(?P<increase>增长|上升|增加|提高|增幅|涨幅)|下降|减少|降低|降幅|跌幅)[为达了]?{HEDGE}?\d[\d.]*\s?%"
)
"""减少1.6亿元，下降18.2%: from an amount of change to the bare rate that it comes to."""
MONTH = regex(r"-\d\d(?:-\d\d)?|\d{1,2}月")
"""Of these no account is of a year or a quarter, but for the last day of a year."""


def _is_long(change: Change) -> bool:
    """Whether it is a change over more than what is compared in turn: 1—4月产值增长6%, of a year that the text need not say."""
    period = change.figure.period
    if period is not None:
        return LONG.fullmatch(period) is not None or SINCE_JANUARY.fullmatch(period) is not None
    spoken = SPOKEN_PART.findall(change.sentence)[-1:]
    return any(not QUARTER_SPOKEN.fullmatch(part) and not MONTH.fullmatch(part) for part in spoken)


def _is_neutral(verb: str, kind: str) -> bool:
    """Whether a clause with that verb may leave out what it compares with."""
    return verb in NEUTRAL or (kind == "rate" and verb in NARROWING)


FLAT = regex(
    r"(同比|环比|[与和同比较](?:上年|去年|上个?月|上季度?)(?:同期)?)(?:基本|大体|大致|保持)*持平"
)
"""同比基本持平: what has not moved, and since when."""


def _flat(change: Change) -> Habit | None:
    """收入96亿元，同比持平；成本82亿元，增长0.3%: how the sentence compares what has not moved, which no number tells."""
    if "持平" not in change.sentence or change.kind == "point":
        return None
    told = FLAT.findall(change.sentence)
    return Habit(SEEN_AS.get(told[-1]) or before(told[-1]), is_dated=False) if told else None


TOLD_OF = regex(
    r"(同比|环比)(?:实现|保持|呈现?|均|都|全部|大多)*[正负]?(?:增长|增产|上涨|上升|下降|下跌|减产)(?:态势|趋势)?[，；。]"
)
"""24个行业同比增长。: what is told to have moved, by no number."""


def _whole_ends(change: Change) -> int:
    """The full stop before the sentence of whose parts this one tells; -1 where the block has none."""
    start = change.place.sentence.start
    return change.text.rfind(FULL_STOP, change.place.block.start, max(start - 1, 0))


def _told_of(change: Change) -> Habit | None:
    """24个行业同比增长。其中，纺织业增长3%: how the sentence, or the one whose parts it tells, says that something moved by no number."""
    if change.kind != "rate":
        return None
    text, since = change.text, change.place.sentence.start
    if text.startswith(PART, since):
        since = max(_whole_ends(change) + 1, change.place.block.start)
    if "比" not in text[since : change.place.clause.start]:
        return None
    told = set(TOLD_OF.findall(text, since, change.place.clause.start))
    return Habit(SEEN_AS[told.pop()], is_dated=False) if len(told) == 1 else None


def _look(change: Change) -> str | None:
    """How the sentence says that it looks at its changes: 从环比看，."""
    looks = "看" in change.sentence or "方面" in change.sentence
    seen = SEEN_LAST.match(change.sentence) if looks else None
    seen = seen or SEEN.match(change.text, change.place.sentence.start)
    return None if seen is None else SEEN_AS[seen[1]]


class Habits:
    """How changes of each kind have been compared so far: in this paragraph, in this sentence, and in the account of a period."""

    def __init__(self) -> None:
        self._habits: dict[str, Habit] = {}  # of this paragraph, by the kind of change
        self._told: dict[str, int] = {}  # where the sentence begins that last named such a base
        self._followed_in: dict[str, int] = {}  # or has gone on with the habit
        self._accounts: dict[tuple[str, str], set[str]] = {}  # of the text, by kind and period

    def open(self, basis: str | None, *, goes_on: bool) -> None:
        """Begin a paragraph, whose first habit is the basis that it opens with, or that of the list which it goes on with."""
        if basis is not None:
            self._habits = dict.fromkeys(("rate", "point"), Habit(basis, is_dated=False))
        elif not goes_on:
            self._habits = {}

    def keep(self, change: Change, basis: str) -> None:
        """The habit of changes of that kind from here on."""
        self._habits[change.kind] = Habit(basis, change.figure.period is not None)

    def keep_told(self, change: Change, basis: str) -> None:
        """That habit, which the sentence of the change has put into words."""
        self.keep(change, basis)
        self._told[change.kind] = change.place.sentence.start

    def keep_of_account(self, change: Change, basis: str, *, is_aside: bool = False) -> None:
        """That habit, which the account of the period has as well; of what is told in passing the account alone."""
        if not is_aside:
            self.keep_told(change, basis)
        self._accounts.setdefault((change.kind, part_of_year(change)), set()).add(basis)

    def keep_of_points(self, basis: str | None) -> None:
        """The habit of the points that follow some with a base of their own, be it without a code."""
        self._habits["point"] = Habit(basis or "", is_dated=False)

    def of_growth(self, place: Place) -> str | None:
        """How the sentence has put into words that it compares rates."""
        if self._told.get("rate") != place.sentence.start:
            return None
        habit = self._habits.get("rate")
        return None if habit is None else habit.basis

    def undated(self, change: Change) -> Found | None:
        """Nothing, of a change from a day that has no code, and of a verb that says more than statistics do (锐减).

        Another verb goes on with what its own sentence has compared with: 出口同比下降0.3%，水产品出口下滑17.8%.
        """
        if DATED.search(change.clause) or ON_A_DAY.search(change.clause):
            return Found(None)
        is_noun = change.verb in NEUTRAL_NOUNS and change.figure.role == "change"
        is_effect = change.figure.kind == "percentage_point" and change.kind == "rate"
        is_change = change.figure.role == "change" and not NO_STATISTICS.search(change.verb)
        goes_on = is_change and self._is_told(change)
        is_neutral = is_noun or is_effect or goes_on or _is_neutral(change.verb, change.kind)
        is_neutral = is_neutral or OF_ANOTHER.search(change.clause) is not None
        return None if is_neutral or self._is_seen(change) else Found(None)

    def _is_seen(self, change: Change) -> bool:
        """Whether it is a rate that its sentence or paragraph says how it looks at: 从环比看，食品价格上涨1%。鲜菜价格大涨9%."""
        is_rate = change.figure.role == "change" and change.kind == "rate"
        if not is_rate or change.figure.kind == "percentage_point":
            return False
        if _look(change) is not None:
            return True
        opens = SEEN.match(change.text, change.place.block.start)
        habit = None if opens is None else self._habits.get("rate")
        return habit is not None and opens is not None and habit.basis == SEEN_AS[opens[1]]

    def _is_told(self, change: Change) -> bool:
        """Whether the sentence has compared such changes before, or the one of which it tells a part (。其中，…)."""
        start = change.place.sentence.start
        kind = "rate" if change.kind == "point" else change.kind
        told = max(self._told.get(kind, -1), self._told.get(change.kind, -1))
        if self._followed_in.get(kind, -1) == start:
            return HELD_AGAINST.search(change.clause) is None
        if told == start or not change.text.startswith(PART, start):
            return told == start
        return told > _whole_ends(change)

    def habit(self, change: Change) -> Found | None:
        """How the sentence says that it compares rates, or the paragraph changes of that kind.

        Points follow rates, and a rate follows the amount of its own sentence: 比上年增加26万亩，增长0.6%. Of no such time
        is 两年来 after a dated change.
        """
        seen = None if change.kind == "amount" else _look(change)
        if seen is not None:
            return Found(in_quarters(seen, change.figure))
        own = self._habits.get(change.kind)
        if own is not None and not own.basis:
            return Found(None)
        followed = self._followed(change)
        habit = own or self._habits.get(followed) or _flat(change) or _told_of(change)
        if habit is None or not habit.basis or (habit.is_dated and change.figure.period is None):
            return None
        if habit.basis in IN_TURN and _is_long(change):
            return None  # 12月环比增长0.4%。全年预期增长5%
        if followed == "amount":
            self._habits.setdefault("rate", habit)  # 其中：税收增长6.5%
        self._followed_in[change.kind] = change.place.sentence.start
        return Found(in_quarters(habit.basis, change.figure))

    def of_its_rate(self, change: Change) -> Found | None:
        """契税7亿元，减少2亿元，下降18%: an amount is measured as the bare rate is that it comes to, right behind it."""
        if change.kind != "amount" or HELD_AGAINST.search(change.clause) is not None:
            return None
        its_rate = ITS_RATE.match(change.text, change.end)
        is_up = change.figure.direction == "increase"
        if its_rate is None or is_up != (its_rate["increase"] is not None):
            return None
        rate = change._replace(kind="rate")
        return self.habit(rate) or self.of_account(rate)

    def _followed(self, change: Change) -> str:
        """The kind of changes whose habit one follows that has none of its own; "" without any."""
        if change.kind == "point":
            return "rate"
        told = self._told.get("amount") == change.place.sentence.start
        return "amount" if change.kind == "rate" and told else ""

    def of_account(self, change: Change) -> Found | None:
        """The one basis of changes of that kind in the account of the figure's month, quarter, half or year."""
        if HELD_AGAINST.search(change.clause) is not None:
            return None
        period = change.figure.period
        first, last = bounds(period)
        part = part_of_year(change)
        if period is not None and first == last:
            if change.kind == "point" or not period.endswith(YEAR_END):
                return None
            part = "year" if change.kind == "rate" else part  # 年末藏书300万册，增长7%
        if not part:
            return None
        stated = self._accounts.get((change.kind, part)) or self._of_other_kinds(change, part)
        if len(stated) != 1:
            return None
        self._followed_in[change.kind] = change.place.sentence.start
        return Found(next(iter(stated)))

    def of_cell(self, period: str | None) -> str | None:
        """The one basis of rates that the account of a period has put into words: 增长（%）, in a table below it."""
        if period is None:
            return None
        stated = self._accounts.get(("rate", FOUR_DIGITS.sub("", period) or "year"), set())
        return next(iter(stated)) if len(stated) == 1 else None

    def _of_other_kinds(self, change: Change, part: str) -> set[str]:
        """How an account that has compared nothing of that kind compares all else, where that is with the year before.

        An amount (一季度贷款增加5亿元) is of the year before in the account of a year alone.
        """
        is_of_year = part in OF_YEAR
        if MONTH.fullmatch(part) or (change.kind == "amount" and not is_of_year):
            return set()
        parts = OF_YEAR if is_of_year else (part,)
        kinds = {basis for (_, of), told in self._accounts.items() if of in parts for basis in told}
        return kinds if kinds == {YOY} else set()
