"""Constructions that name a figure by themselves, of which the text does not go on to tell: ages, results, how often, how long.

Nothing is remembered of them for the figures after, but what they keep themselves.
"""

from __future__ import annotations

from flows.extract.meaning.subjects.beside.measuring import ages, properties
from flows.extract.meaning.subjects.discourse.references import those_persons
from flows.extract.meaning.subjects.events.durations import (
    anniversaries,
    days,
    dues,
    lasting,
    spans,
    taking,
)
from flows.extract.meaning.subjects.events.frequency import pacing, repeating, return_periods
from flows.extract.meaning.subjects.events.scores import contests
from flows.extract.meaning.subjects.frame import COUNT, DURATION, LEVEL, STILL, Frame, Frames
from flows.extract.meaning.subjects.money.budgets import planning
from flows.extract.meaning.subjects.money.sales import apiece
from flows.extract.meaning.subjects.parts.classes import graded, sexes

APART = Frames(
    Frame(apiece.price),
    Frame(contests.performed, contests.ACHIEVEMENTS, STILL),
    Frame(ages.at_extreme, (ages.KIND, "duration")),
    Frame(properties.of_young, DURATION),
    Frame(those_persons.taken_up, COUNT),
    Frame(properties.in_band, ("money", "area"), STILL),
    Frame(properties.told_by, properties.KINDS, STILL),
    Frame(anniversaries.anniversary, move=STILL),
    Frame(return_periods.comes_once, DURATION),
    Frame(days.days_so, DURATION),
    Frame(dues.due, DURATION),
    Frame(graded.of_grade, DURATION),
    Frame(lasting.tenor, DURATION),
    Frame(lasting.since_founding, DURATION),
    Frame(lasting.holiday, DURATION),
    Frame(taking.taken, DURATION),
    Frame(sexes.of_each_sex, COUNT),
    Frame(planning.planned),
    Frame(pacing.at_a_pace),
    Frame(repeating.how_often, move=STILL),
    Frame(lasting.record, DURATION),
    Frame(ages.whose, (ages.KIND,)),
    Frame(spans.went_on, DURATION, LEVEL),
)
"""The more specific stand first."""
