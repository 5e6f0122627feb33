"""Whether a figure is aimed at or foreseen, and not a result: 力争增长6%, 2030年达到9万元 in a text of 2026."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.dates import bounds
from flows.extract.meaning.plans import planned
from flows.extract.meaning.targets.announced import is_announced
from flows.extract.meaning.targets.budgets import is_budgeted
from flows.extract.meaning.targets.carried import is_carried
from flows.extract.meaning.targets.coming import will_come_about
from flows.extract.meaning.targets.facts import TOLD, takes_effect
from flows.extract.meaning.targets.forecasts import is_foretold_weather
from flows.extract.meaning.targets.going_on import (
    goes_on,
    goes_on_after_bracket,
    is_underlying,
    opens_parts,
)
from flows.extract.meaning.targets.headings import is_headed, laid_out
from flows.extract.meaning.targets.horizons import Horizons, goes_on_to_reach, is_open_over
from flows.extract.meaning.targets.laid_down import is_laid_down
from flows.extract.meaning.targets.leads import is_summed_up_ahead
from flows.extract.meaning.targets.measures import is_lead_over_plan, is_part_of_plan
from flows.extract.meaning.targets.moving import is_base, is_measured_from, is_moved_to, is_reckoned
from flows.extract.meaning.targets.naming import (
    is_glossed,
    is_listed_before,
    is_named_after,
    is_of_year,
    is_price,
)
from flows.extract.meaning.targets.opening import (
    is_foretold,
    is_listed,
    is_required,
    is_to_come_of_it,
    is_urged,
    may_list,
)
from flows.extract.meaning.targets.planning import (
    is_known_beside,
    is_planned,
    is_summed_up,
    is_to_be_done,
)
from flows.extract.meaning.targets.revised import is_forecast, is_revision
from flows.extract.meaning.targets.titles import is_of_titled, laid_out_by_title
from flows.extract.meaning.targets.undertaken import is_undertaken, may_announce
from flows.extract.meaning.targets.uses import is_to_be_used
from flows.extract.meaning.times.speaking import given_on
from flows.extract.meaning.times.stretches import LAST_OF_REPORTS
from flows.regex import regex

if TYPE_CHECKING:
    from datetime import date

    from flows.extract.text.layout import Place
    from schemas.records import Figure


PART_OF_YEAR = regex(r"\d{4}-(?:H2|Q[1-4])")
BEGINNING = 5
"""A fifth of a half or a quarter: nobody tells on a day of it what all of it has come to."""
NO_SUMS = ("percent", "percentage_point", "ordinal", "duration", "ratio")
OPENING = ("", *"。；，,;：:\n ")
"""Before a time that opens its clause."""
HAPPENED = regex(rf"{TOLD}|以来|同比|环比")
NAMED = regex("[\\d年月日季度上下半一二三四底末初前]+")
"""到|2030年底|前: a time, from its first character on."""
ASPECTS = regex(r"[\d一二两三四五六七八九十]{1,3}\s?(?:个|大)?方面的?(?:重点)?(?:工作|任务)")
"""做好十个方面工作: the parts that a plan has, which are no aim."""


class Targets:
    """Tells the targets of one document, which speaks from a day, if that is known."""

    def __init__(self, text: str, spoken_on: date | None) -> None:
        self._text, self._spoken_on = text, spoken_on
        self._horizons = Horizons(text, spoken_on)
        self._may_list, self._may_announce = may_list(text), may_announce(text)
        self._titled = laid_out_by_title(text)
        """The times of which the document lays out what is to be done."""
        self._planned: tuple[int, int] | None = None
        """The span of the figure told last, if that is a target."""
        given = given_on(text)
        self._begun = given.year if given is not None and given.month <= LAST_OF_REPORTS else None
        """The year that has begun when a report is given to a meeting."""
        is_early = spoken_on is not None and spoken_on.month <= LAST_OF_REPORTS
        self._opened = spoken_on.year if spoken_on is not None and is_early else self._begun
        """The year that has begun when the document speaks, whatever it is."""

    def has(
        self,
        figure: Figure,
        place: Place,
        start: int,
        right: str,
        *,
        named_at: int,
        before: tuple[int, int] | None,
    ) -> bool:
        """Whether the figure at `start` is a target, of which `right` says more.

        `named_at` is where the date stands that governs it; `before` is the span of the figure before it in its sentence,
        if that is a target.
        """
        told = self._planned
        if before is None and told is not None:
            is_part = opens_parts(self._text, told, figure, place, start)
            goes = is_part or goes_on_after_bracket(self._text, told[1], start)
            before = told if goes else None
        is_target = self._has(figure, place, start, right, named_at, before)
        if is_target or not is_known_beside(self._text, place, start):
            self._planned = (start, figure.end) if is_target else None
        return is_target

    def _has(
        self,
        figure: Figure,
        place: Place,
        start: int,
        right: str,
        named_at: int,
        before: tuple[int, int] | None,
    ) -> bool:
        text = self._text
        if figure.kind == "structural" or is_base(text, place, start, right):
            return False
        if is_measured_from(text, place, start) and not self._is_to_come(figure, place, start):
            return False
        if ASPECTS.match(text, start) or is_lead_over_plan(text, figure, place, start):
            return False
        if is_revision(text, place, start):
            return False
        return (
            self._is_called_so(figure, place, start, right)
            or self._is_of_time_to_come(figure, place, start, named_at)
            or self._is_in_list(figure, place, start)
            or self._is_foretold(figure, place, start, named_at)
            or self._is_to_be_done(figure, place, start, right)
            or (before is not None and goes_on(text, before, figure, place, start))
        )

    def _is_called_so(self, figure: Figure, place: Place, start: int, right: str) -> bool:
        """Whether it is called an aim, a plan or a price that is asked: 6%的目标, 完成年初预算95亿元的56%."""
        text = self._text
        return (
            (is_named_after(figure, right) and not is_part_of_plan(text, figure, place, start))
            or is_listed_before(text, start)
            or is_price(text, figure, place, start)
            or is_glossed(text, figure, place, start)
            or self._is_amount_of_plan(figure, place, start)
        )

    def _is_of_time_to_come(self, figure: Figure, place: Place, start: int, named_at: int) -> bool:
        """Whether it is of a time to come, or of one by which something is to be reached: 到2030年."""
        is_told_when = named_at >= place.sentence.start
        return (
            (is_told_when and self._is_to_come(figure, place, start))
            or (is_told_when and self._has_just_begun(figure, place, start, named_at))
            or self._goes_on_to_come(figure, place, start, named_at)
            or self._horizons.has(place, start)
            or figure.period in laid_out(place.block.section)
            or is_of_titled(self._text, figure, place, start, self._titled)
        )

    def _is_in_list(self, figure: Figure, place: Place, start: int) -> bool:
        """Whether it stands under a heading, in a list or after a sentence of what is to be done."""
        text = self._text
        return (
            (self._may_list and is_listed(text, start))
            or (self._may_announce and is_undertaken(text, place, start))
            or is_headed(text, place, start, self._begun)
            or is_announced(text, place, start)
            or is_summed_up_ahead(text, place, start)
            or is_laid_down(text, place, start)
            or is_budgeted(text, figure, place, start, self._opened)
        )

    def _is_foretold(self, figure: Figure, place: Place, start: int, named_at: int) -> bool:
        """Whether somebody foretells it, or it comes of what is being built."""
        text = self._text
        is_over = named_at >= place.sentence.start and self._is_over(figure)
        return (
            is_foretold(text, figure, place, start)
            or is_forecast(text, figure, place, start)
            or is_foretold_weather(text, figure, place, start, is_over=is_over)
            or is_to_come_of_it(text, figure, place, start)
            or will_come_about(text, figure, place, start)
            or is_underlying(text, place, start)
        )

    def _is_to_be_done(self, figure: Figure, place: Place, start: int, right: str) -> bool:
        """Whether its clause, or the one before, plans, urges or requires it."""
        text = self._text
        return (
            is_planned(text, place, start)
            or is_summed_up(text, place, start, right)
            or is_carried(text, place, start)
            or is_urged(text, place, start)
            or is_required(text, place, start)
            or is_to_be_used(text, figure, place, start, right)
            or is_moved_to(text, place, start)
            or is_reckoned(text, place, start)
        )

    def is_of_year(self, figure: Figure, place: Place, start: int, right: str) -> bool:
        """Whether a target is one of the year: 3%左右的年度调控目标, or the plan that something done is set against."""
        return is_of_year(right) or self._is_amount_of_plan(figure, place, start)

    def is_past_for(self, figure: Figure, place: Place, start: int) -> bool:
        """Whether its period has ended on the day that the document speaks from, while its clause says what is to be done.

        What is foreseen (预计6月增长3%) may be of a time that has passed.
        """
        last = bounds(figure.period)[1]
        if last is None or self._spoken_on is None or last >= self._spoken_on:
            return False
        return is_to_be_done(self._text, place, start)

    def _is_amount_of_plan(self, figure: Figure, place: Place, start: int) -> bool:
        """完成年初预算95亿元的56%: whether it is the amount of a plan that something is held against."""
        return planned(self._text, place.clause.start, start, figure.end) is not None

    def _goes_on_to_come(self, figure: Figure, place: Place, start: int, named_at: int) -> bool:
        """Whether a sentence before it has named the time to come that it is of, and its clause says what is reached then."""
        if not place.block.start <= named_at < place.sentence.start:
            return False
        if not self._is_to_come(figure, place, start):
            return False
        if not goes_on_to_reach(self._text, place, start):
            return False
        named = NAMED.match(self._text, named_at, start)
        return is_open_over(self._text, named_at if named is None else named.end(), start)

    def _is_over(self, figure: Figure) -> bool:
        """Whether its period has ended by the day that the document speaks from."""
        last = bounds(figure.period)[1]
        return last is not None and self._spoken_on is not None and last <= self._spoken_on

    def _has_just_begun(self, figure: Figure, place: Place, start: int, named_at: int) -> bool:
        """Whether the half or quarter that its clause opens with has hardly begun on that day, and nothing is told that has been."""
        (first, last), today = bounds(figure.period), self._spoken_on
        if first is None or last is None or today is None or figure.kind in NO_SUMS:
            return False
        if PART_OF_YEAR.fullmatch(figure.period or "") is None:
            return False
        if self._text[max(0, named_at - 1) : named_at] not in OPENING:
            return False
        is_new = first <= today and (today - first) * BEGINNING <= last - first
        return is_new and HAPPENED.search(self._text, place.sentence.start, start) is None

    def is_after(self, period: str | None) -> bool:
        """Whether a period begins after the day that the document speaks from."""
        first = bounds(period)[0]
        return first is not None and self._spoken_on is not None and first > self._spoken_on

    def _is_to_come(self, figure: Figure, place: Place, start: int) -> bool:
        """Whether its period begins after that day, and not because a measure holds from then on."""
        if not self.is_after(figure.period):
            return False
        return not takes_effect(self._text, place.sentence.start, start)
