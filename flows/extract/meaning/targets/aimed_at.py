"""Whether a figure is aimed at or foreseen, and not a result: 力争增长6%, 2030年达到9万元 in a text of 2026."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.plans import planned
from flows.extract.meaning.targets.asked import Asked, Outlook
from flows.extract.meaning.targets.by_noun.budgets import is_budgeted
from flows.extract.meaning.targets.by_noun.measures import is_lead_over_plan
from flows.extract.meaning.targets.by_noun.naming import (
    is_glossed,
    is_listed_before,
    is_named_after,
    is_of_year,
    is_price,
)
from flows.extract.meaning.targets.by_noun.revised import is_forecast, is_revision
from flows.extract.meaning.targets.by_verb.coming import will_come_about
from flows.extract.meaning.targets.by_verb.moving import (
    came_of_plan,
    is_base,
    is_measured_from,
    is_moved_to,
    is_reckoned,
)
from flows.extract.meaning.targets.by_verb.opening import (
    is_foretold,
    is_listed,
    is_required,
    is_to_come_of_it,
    is_urged,
    may_list,
)
from flows.extract.meaning.targets.by_verb.planning import (
    is_known_beside,
    is_planned,
    is_summed_up,
    is_to_be_done,
)
from flows.extract.meaning.targets.by_verb.uses import is_to_be_used
from flows.extract.meaning.targets.carried_on.announced import is_announced
from flows.extract.meaning.targets.carried_on.by_year import is_of_year_to_come
from flows.extract.meaning.targets.carried_on.carried import is_carried
from flows.extract.meaning.targets.carried_on.going_on import (
    goes_on,
    goes_on_after_bracket,
    is_underlying,
    opens_parts,
)
from flows.extract.meaning.targets.carried_on.laid_down import is_laid_down
from flows.extract.meaning.targets.carried_on.leads import is_summed_up_ahead
from flows.extract.meaning.targets.carried_on.undertaken import is_undertaken, may_announce
from flows.extract.meaning.targets.to_come.forecasts import is_foretold_weather
from flows.extract.meaning.targets.to_come.sections import is_headed, is_laid_out
from flows.extract.meaning.targets.to_come.times_ahead import (
    goes_on_to_come,
    has_just_begun,
    is_by_horizon,
    is_dated_to_come,
)
from flows.extract.meaning.targets.to_come.titles import is_of_titled, laid_out_by_title
from flows.extract.meaning.targets.wording.horizons import Horizons
from flows.extract.meaning.times.lengths.stretches import LAST_OF_REPORTS
from flows.extract.meaning.times.now.speaking import given_on
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from flows.extract.text.layout import Place
    from schemas.records import Figure

ASPECTS = regex(r"[\d一二两三四五六七八九十]{1,3}\s?(?:个|大)?方面")
"""做好十个方面工作, 将从三个方面发力: the parts that a plan has, which are no aim."""
SET_BY_PLAN = regex(
    r"(?:规划|计划|纲要|方案)(?:里|中)?(?:一?共|总共)?(?:设置|设定|提出|确定|明确|列出|安排|包括|包含|涉及)了?$"
)
ITS_AIMS = regex(
    r"[\d一二两三四五六七八九十]{1,3}\s?[个项条类](?:[^，。；,;、\d]{0,10}?(?:指标|目标|任务|举措|措施))"
)
"""规划共设置26项主要指标: how many aims a plan has, which are none of them."""


def _is_part_of_text(asked: Asked) -> bool:
    """Whether it only numbers a part of the text, or of a plan: 第三章, 十个方面工作."""
    if asked.figure.kind == "structural" or ASPECTS.match(asked.text, asked.start) is not None:
        return True
    return ITS_AIMS.match(asked.text, asked.start) is not None and asked.says(SET_BY_PLAN)


def _is_amount_of_plan(asked: Asked) -> bool:
    """完成年初预算95亿元的56%: whether it is the amount of a plan that something is held against."""
    return _is_plan_amount(asked.text, asked.place, asked.start, asked.end)


def _is_plan_amount(text: str, place: Place, start: int, end: int) -> bool:
    return planned(text, place.clause.start, start, end) is not None


NO_TARGETS: tuple[Callable[[Asked], bool], ...] = (
    _is_part_of_text,
    is_base,
    came_of_plan,
    is_measured_from,
    is_lead_over_plan,
    is_revision,
)
"""What is no target, whatever its sentence plans."""
CALLED_SO = (is_named_after, is_listed_before, is_price, is_glossed, _is_amount_of_plan)
"""It is called an aim, a plan or a price that is asked: 6%的目标, 完成年初预算95亿元的56%."""
OF_TIME_TO_COME = (
    is_dated_to_come,
    has_just_begun,
    goes_on_to_come,
    is_by_horizon,
    is_of_year_to_come,
    is_laid_out,
    is_of_titled,
)
"""It is of a time to come, or of one by which something is to be reached: 到2030年."""
IN_LIST = (
    is_listed,
    is_undertaken,
    is_headed,
    is_announced,
    is_summed_up_ahead,
    is_laid_down,
    is_budgeted,
)
"""It stands under a heading, in a list or after a sentence of what is to be done."""
FORETOLD = (
    is_foretold,
    is_forecast,
    is_foretold_weather,
    is_to_come_of_it,
    will_come_about,
    is_underlying,
)
"""Somebody foretells it, or it comes of what is being built."""
TO_BE_DONE = (
    is_planned,
    is_summed_up,
    is_carried,
    is_urged,
    is_required,
    is_to_be_used,
    is_moved_to,
    is_reckoned,
)
"""Its clause, or the one before, plans, urges or requires it."""
TARGETS: tuple[Callable[[Asked], bool], ...] = (
    *CALLED_SO,
    *OF_TIME_TO_COME,
    *IN_LIST,
    *FORETOLD,
    *TO_BE_DONE,
    goes_on,
)
"""What makes a figure a target that is none of `NO_TARGETS`: any of these."""


class Targets:
    """Tells the targets of one document, which speaks from a day, if that is known."""

    def __init__(self, text: str, spoken_on: date | None) -> None:
        self._text = text
        self._outlook = _outlook(text, spoken_on)
        self._planned: tuple[int, int] | None = None
        """The span of the figure told last, if that is a target."""

    def has(  # noqa: PLR0913 - a figure and where it stands
        self,
        figure: Figure,
        place: Place,
        span: tuple[int, int],
        right: str,
        *,
        named_at: int,
        before: tuple[int, int] | None,
    ) -> bool:
        """Whether the figure at `span` of the text is a target, of which `right` says more.

        `named_at` is where the date stands that governs it; `before` is the span of the figure before it in its sentence,
        if that is a target.
        """
        told = self._planned
        start, end = span
        if before is None and told is not None:
            is_part = opens_parts(self._text, told, figure.kind, place, span)
            goes = is_part or goes_on_after_bracket(self._text, told[1], start)
            before = told if goes else None
        asked = Asked(self._text, figure, place, start, end, right, named_at, before, self._outlook)
        is_target = _is_target(asked)
        if is_target or not is_known_beside(self._text, place, start):
            self._planned = span if is_target else None
        return is_target

    def is_of_year(self, place: Place, span: tuple[int, int], right: str) -> bool:
        """Whether a target is one of the year: 3%左右的年度调控目标, or the plan that something done is set against."""
        return is_of_year(right) or _is_plan_amount(self._text, place, *span)

    def is_past_for(self, figure: Figure, place: Place, start: int) -> bool:
        """Whether its period has ended on the day that the document speaks from, while its clause says what is to be done.

        What is foreseen (预计6月增长3%) may be of a time that has passed.
        """
        last, today = bounds(figure.period)[1], self._outlook.spoken_on
        if last is None or today is None or last >= today:
            return False
        return is_to_be_done(self._text, place, start)

    def is_after(self, period: str | None) -> bool:
        """Whether a period begins after the day that the document speaks from."""
        return self._outlook.is_after(period)


def _is_target(asked: Asked) -> bool:
    if any(is_none(asked) for is_none in NO_TARGETS):
        return False
    return any(is_one(asked) for is_one in TARGETS)


def _outlook(text: str, spoken_on: date | None) -> Outlook:
    """What a document that speaks from a day lets one expect."""
    given = given_on(text)
    begun = given.year if given is not None and given.month <= LAST_OF_REPORTS else None
    is_early = spoken_on is not None and spoken_on.month <= LAST_OF_REPORTS
    return Outlook(
        spoken_on=spoken_on,
        begun=begun,
        opened=spoken_on.year if spoken_on is not None and is_early else begun,
        titled=laid_out_by_title(text),
        horizons=Horizons(text, spoken_on),
        may_list=may_list(text),
        may_announce=may_announce(text),
    )
