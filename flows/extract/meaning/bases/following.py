"""Follows what the changes of a document are measured against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import Anchor, bounds, resolve
from flows.extract.meaning.bases.change import CHANGES, EFFECT, Change, Found, kind_of
from flows.extract.meaning.bases.dated import (
    ANOTHER,
    MONTH_BEFORE,
    MONTH_OF_YEAR,
    OF_FORECAST,
    OTHER_BASE,
    YEAR,
    YEAR_ENDS,
    ahead,
    glossed,
    is_part_of_later,
    moved_from,
    since_last_year_end,
    since_month,
    since_month_of_year,
    since_year,
)
from flows.extract.meaning.bases.habits import Habits
from flows.extract.meaning.bases.opening import (
    YEAR_OR_MONTH_BEFORE,
    declared,
    framed,
    opened,
    turned,
)
from flows.extract.meaning.bases.parts import QUARTER, in_quarters, is_of_quarter
from flows.extract.meaning.bases.uncoded import of_a_quarter, of_another_part, of_its_own
from flows.extract.meaning.bases.words import OF_FIRST, SEEN_AS, both, by_quarter, paired, stated
from flows.extract.meaning.bases.years import all_along, since_census, since_plan, years_ago
from flows.extract.meaning.nouns.phrases import WINDOW
from flows.extract.meaning.running_totals import is_part, is_running, is_since_begun, runs_on
from flows.extract.meaning.times.governing.lines import Lines
from flows.extract.meaning.times.now.speaking import given_on
from flows.extract.text.moves import MOVE_OR_SHORT
from flows.regex import regex

if TYPE_CHECKING:
    import re

    from flows.extract.text.layout import Place
    from flows.read.segment import Block
    from schemas.records import Figure

LEVEL_OF = regex(
    r"(同比|环比)(?:涨幅|降幅|增幅|增速|增长率|初值|终值|修正值|变化|变动)[^，。；\d]*(?:\d[\d.]*%[^，。；\d]*)?$|([年季月]率)(?!先)[^，。；\d]{0,6}$"
)
"""同比涨幅由2.1%放缓至: a growth, of which the figure tells the level."""
MOVED_RATE = regex(r"(同比|环比)[由从][^，。；\d]{0,8}(?:\d[\d.]*%[^，。；\d]*)?$")
"""CPI同比由8.7%回落至: the level of a growth likewise, and what it was before."""
MADE_UP = regex(
    r"(同比|环比)(?:总?[涨降增跌]幅|增速|上涨|下降|增长)[^，。；\d]{0,4}[中里][，,][^。；]*$"
)
"""在0.7%的同比涨幅中，翘尾影响约为: what a rate is made up of is measured as the rate is."""
IN_PASSING = regex(
    r"同比[^，。；,;\d]{0,6}\d[\d.]*(?:%|个百分点|[^，。；,;\d]{1,4})[，,、]环比[^，。；,;\d]{0,8}$"
)
"""同比增长2%，环比增长4%: the month or the quarter before, in passing; what follows goes on with the year before."""
AFTER_BARE = regex(
    rf"{MOVE_OR_SHORT}[^，。；,;\d]{{0,6}}\d[\d.]*(?:%|个百分点|[^，。；,;\d]{{1,4}})[，,、]环比[^，。；,;\d]{{0,8}}$"
)
"""增长7.5%，环比增长0.4%: likewise, though what it is told beside leaves its base out; what follows leaves out the same."""
EXTENT = regex(
    r"\d[\d.,]*[^，。；,;（(\d]{1,12}[，,（(]\s?其?[升涨跌降增减]幅度?(?:为|是|达到?|约|近|超过?|仅|有)*"
)
"""200亿美元，升幅为: from an amount of change to how much of the whole that is."""
ANNUALISED = regex(r"(?:按|折(?:合|算)?成?)年率|年化(?:季率|季环比|环比)")
"""按年率计算增长2.8%: what a quarter adds to the one before, reckoned as if it went on for a year."""
THRESHOLD = regex(r"[\d.]+\s?%的?[\u4e00-\u9fff]{0,4}?(?:警戒|预警|红线|荣枯|临界)")
"""低于2%警戒线: a line that a rate is held against, which is measured against nothing."""
HELD_AGAINST = regex(r"[比较]")
OWN_YEAR = regex(r"(?:[^，。；\d]{0,14}相比)?[，,]?(?:到|至)?了?\s?(\d{4})\s?年")
SO_FAR = regex("累计|以来|五年|年均|年来|期间|十[一二三四五]五|[比较]")
"""What has added up over several years, or is held against something else."""
ASIDE = regex(r"[（(][^（）()]*\d[^（）()]*[）)](?!$)")
"""增长5%（增速环比回落1个百分点）、: what a closed bracket tells in numbers has a base of its own, and so has what follows it."""
OF_A_CHANGE = ("多增", "少增", "多减", "少减", "多", "少")
"""Verbs of the change of a change: what that is measured against says nothing of the change itself."""


class Bases:
    """Follows one document's ways of comparing, in text order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._block: Block | None = None
        self._lines = Lines(text)
        self._begun = -1  # where the lines begin that this paragraph goes on from
        self._habits = Habits()
        self._level: tuple[int, str | None, str] | None = None
        """The sentence in which the level of a growth was told last with a base, its name, and which."""
        self._total = -1
        """Where the running total stands that the level told last was; -1 where that was none."""
        self._amount: tuple[int, str | None] | None = None
        """Where the amount of change stands that was told last with a base, and which, if it has a code."""
        self._declared = declared(text)
        self._given_on = given_on(text)
        """The day of the meeting to which the text was given as a report."""
        self._ways = (
            self._extent, self._annualised, paired, both, self._since_quarter, self._since_then, of_another_part,
            self._since_year_began, years_ago, since_census, since_plan, self._stated, turned, moved_from, framed, ahead, self._of_year, glossed, self._of_month, of_its_own,
            all_along, self._habits.undated, self._habits.of_its_rate, self._habits.habit, self._habits.of_account, self._as_declared, self._as_reported,
        )  # fmt: skip
        """How a base may be told, the clause's own words first: the first that says anything decides."""

    def of(
        self, figure: Figure, place: Place, span: tuple[int, int], verb: str, position: int = 0
    ) -> str | None:
        """The basis of the figure at `span`, whose change `verb` states; for a level `cumulative` or None.

        `position` is its place in its list, from 0.
        """
        start, end = span
        clause = self._text[place.in_clause(start, WINDOW) : start]
        if "）" in clause or ")" in clause:
            clause = ASIDE.sub(_blank, clause)
        sentence = self._text[place.in_sentence(start, WINDOW) : start]
        if figure.role not in CHANGES:
            if figure.kind == "percent" and (
                rate := self._of_level(figure, place, clause, sentence)
            ):
                return None if THRESHOLD.match(self._text, start) else rate
            if figure.kind == "percentage_point" and (rate := _of_whole(figure, sentence)):
                return rate
            return "cumulative" if self._runs(figure, place, start, clause, sentence) else None
        if self._block != place.block:
            self._enter(place.block)
        kind = "rate" if EFFECT.search(clause) else kind_of(figure)
        change = Change(
            self._text, figure, place, start, end, verb, kind, clause, sentence, position
        )
        basis = self._told_of(change)
        if kind == "amount":
            has_base = basis is not None or HELD_AGAINST.search(clause) is not None
            self._amount = (start, basis) if has_base else None
        return basis

    def of_cell(self, figure: Figure) -> str | None:
        """The basis of a rate of change in a table whose head names none."""
        is_rate = figure.role == "change" and figure.kind == "percent" and figure.unit == "%"
        return self._habits.of_cell(figure.period) if is_rate else None

    def _runs(self, figure: Figure, place: Place, start: int, clause: str, sentence: str) -> bool:
        """Whether a level is a running total, or goes on with the one right before it in its sentence."""
        at = self._total
        is_beside = place.sentence.start <= at and start - at < WINDOW
        if is_beside and is_part(figure, self._text[at:start]):
            return True
        runs = is_running(figure, clause, sentence) or is_since_begun(figure, clause, sentence)
        runs = runs or (is_beside and runs_on(figure, self._text[at:start]))
        self._total = start if runs else -1
        return runs

    def _told_of(self, change: Change) -> str | None:
        """What the first way that says anything says of a change."""
        for way in self._ways:
            found = way(change)
            if found is not None:
                return found.basis
        return None

    def _extent(self, change: Change) -> Found | None:
        """较1月末增加28亿美元，升幅为0.09%: how much of the whole an amount is has the base of that amount, be it without a code."""
        if self._amount is None or change.kind != "rate":
            return None
        at, basis = self._amount
        if EXTENT.fullmatch(self._text, at, change.start) is None:
            return None
        return Found(basis)

    def _annualised(self, change: Change) -> Found | None:
        """按年率计算增长2.8%: of a quarter, measured from the one before, which is a habit; of another time without a code."""
        if "年率" not in change.clause and "年化" not in change.clause:
            return None
        if ANNUALISED.search(change.clause) is None:
            return None
        period = change.figure.period or ""
        if QUARTER.fullmatch(period) or (not period and is_of_quarter(change.sentence)):
            self._habits.keep_told(change, "qoq")
            return Found("qoq")
        return Found(None)

    def _of_level(self, figure: Figure, place: Place, clause: str, sentence: str) -> str | None:
        """同比涨幅放缓至12.8%, 低于预期的4.2%: how a growth is measured whose level is told, or foreseen, or was before."""
        is_growth = (figure.indicator or "").endswith("增速")
        level = LEVEL_OF.search(clause) or (MOVED_RATE.search(clause) if is_growth else None)
        if level is not None:
            basis = by_quarter(in_quarters(_seen_as(level), figure), figure, clause, sentence)
            self._level = place.sentence.start, figure.indicator, basis
            return basis
        if self._level is not None and self._level[:2] == (place.sentence.start, figure.indicator):
            return self._level[2]
        return self._habits.of_growth(place) if is_growth else None

    def _enter(self, block: Block) -> None:
        """A paragraph has habits of its own, the first of them that of its heading or of its first words.

        The items of a list (支出同比增长5%，其中：, and then a line for each) have those of the line that opens it.
        """
        begun = self._lines.beginning(block.start)
        goes_on = self._block is not None and begun == self._begun
        self._block, self._begun = block, begun
        self._habits.open(opened(self._text, block), goes_on=goes_on)

    def _stated(self, change: Change) -> Found | None:
        """同比, 比上月, 年率: what the words of the clause or its verb say, which becomes the habit of the paragraph."""
        basis = stated(change)
        if basis is None:
            return None
        if basis != "average_annual" and change.verb not in OF_A_CHANGE:
            is_in_turn = "环比" in change.clause
            is_aside = is_in_turn and IN_PASSING.search(change.sentence) is not None
            if is_in_turn and not is_aside and AFTER_BARE.search(change.sentence) is not None:
                return Found(basis)
            self._habits.keep_of_account(change, basis, is_aside=is_aside)
        return Found(basis)

    def _since_then(self, change: Change) -> Found | None:
        """比前一周, 比1—5月份, or 较1月 of a change in points: a base of its own, whatever 同比 says of the rate that changed."""
        base = OTHER_BASE.search(change.clause)
        if base is None or (
            change.kind != "point" and YEAR_OR_MONTH_BEFORE.search(change.clause, base.end())
        ):
            return None
        month = base["month"]
        if OF_FORECAST.match(change.clause, base.end()) is not None:
            month = None
        basis = None if month is None else since_month(int(month), change)
        if change.kind == "point":
            self._habits.keep_of_points(basis)
        return Found(basis)

    def _since_quarter(self, change: Change) -> Found | None:
        """上半年…比一季度提高: nothing, which holds for the points that follow, too."""
        found = of_a_quarter(change)
        if found is not None and change.kind == "point":
            self._habits.keep_of_points(found.basis)
        return found

    def _since_year_began(self, change: Change) -> Found | None:
        """6月末…比上年末: since the year began; where that is the quarter or the month before, a habit, too."""
        found = since_last_year_end(change)
        if found is not None and found.basis is not None:
            self._habits.keep_told(change, found.basis)
        return found

    def _of_month(self, change: Change) -> Found | None:
        """比6月: the month that the change is measured from; where it is the one before, a habit, too."""
        month = MONTH_BEFORE.search(change.clause)
        if month is None:
            return None
        basis = since_month(int(month[1]), change, is_end=month["end"] is not None)
        if basis is not None:
            self._habits.keep_told(change, basis)
        return Found(basis)

    def _of_year(self, change: Change) -> Found | None:
        """比2019年: the year that the change is measured from; where it is the year before, a habit, too."""
        year = YEAR.match(change.sentence)
        if year is None or ANOTHER.search(_without_own_year(year["rest"], change.figure)):
            return None
        is_day = year["rest"].startswith(YEAR_ENDS)
        base = bounds(resolve(f"{year[1]}年", Anchor()).text)[0]
        if base is not None and is_part_of_later(base.year, year["rest"], change.figure):
            if change.kind == "point":
                self._habits.keep_of_points(None)
            return Found(None)
        month = MONTH_OF_YEAR.match(year["rest"])
        if base is not None and month is not None:
            basis = since_month_of_year(base.year, int(month[1]), change.figure)
            if change.kind == "amount" and basis is None:
                self._amount = change.start, None
            return Found(basis)
        basis = None if base is None else since_year(base.year, change.figure, is_day=is_day)
        if basis == "yoy":
            self._habits.keep(change, basis)
            self._habits.keep_of_account(change, basis, is_aside=True)
        return Found(basis)

    def _as_declared(self, change: Change) -> Found | None:
        """The base that the text has declared once for all changes that name none."""
        said = self._declared
        if said is None or change.place.sentence.end < said.at:
            return None
        if said.year is not None:
            return Found(since_year(said.year, change.figure, is_day=False))
        return None if said.basis is None else Found(in_quarters(said.basis, change.figure))

    def _as_reported(self, change: Change) -> Found | None:
        """增长6%, of the year that a report to a meeting looks back on or plans: from the year before, as all such reports measure.

        Not what has added up over several years, nor what is held against something else.
        """
        figure, given = change.figure, self._given_on
        if given is None or change.kind != "rate" or figure.kind != "percent":
            return None
        year = given.year if figure.target else given.year - 1
        if figure.period != str(year) or SO_FAR.search(change.clause) is not None:
            return None
        return Found("yoy")


def _seen_as(level: re.Match[str]) -> str:
    """The basis that the words before the level of a growth say: 同比终值, 年率."""
    return SEEN_AS.get(level[1] or "") or OF_FIRST[level[2][0]]


def _of_whole(figure: Figure, sentence: str) -> str | None:
    """在0.7%的同比涨幅中，翘尾影响约为0.1个百分点: how the rate is measured that points are a part of."""
    made_up = MADE_UP.search(sentence) if "幅" in sentence or "比" in sentence else None
    return None if made_up is None else in_quarters(SEEN_AS[made_up[1]], figure)


def _blank(aside: re.Match[str]) -> str:
    """As many marks as the aside has, which say nothing."""
    return "·" * len(aside[0])


def _without_own_year(rest: str, figure: Figure) -> str:
    """What follows a year that is compared with, without the one that the figure is of: 与2012年相比，2022年产量增长5%."""
    own = OWN_YEAR.match(rest)
    return (
        rest if own is None or not (figure.period or "").startswith(own[1]) else rest[own.end() :]
    )
