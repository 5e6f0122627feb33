"""By when something is to be: 力争到2030年, 到2025年， or 到“十四五”末 in a text that does not speak from after it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from flows.extract.meaning.targets.wording.facts import BASE, FACT, is_open
from flows.extract.meaning.targets.wording.headings import is_review
from flows.extract.meaning.targets.wording.words import LIST_REACH
from flows.extract.meaning.times.relative import PLAN_PERIOD, plans_named
from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from datetime import date

    from flows.extract.text.layout import Place

HORIZON = regex(
    r"(?=[到力确争计有])(?:到(?<![截直年]到)|(?P<strives>力争|确保|争取|计划|有望)[在于]?)(?P<year>20\d\d)年(?P<end>底|末)?(?:前后|之?前|以前)?(?:[，,]|(?<![^。；;：:\s]到20\d\d年)(?=全[市省区县国州镇乡]|[我本][市省区县国州镇]|力争|确保|争取))"
)
"""到2025年，, 到2025年全省, 力争2025年底前，: by when something is to be; 到2025年底， as often by when it was."""
PLAN_ENDS = regex(rf"到(?<![截直达]到){PLAN_PERIOD}(?:末|结束)")
"""到“十四五”末: by the end of a five-year plan something is to be, in a text that does not speak from after it."""
YEARS = regex(r"(20(?<!\d..)\d\d)(?=年(?!远景)|/)")
HAS = regex(r"(?<![拥具享保留没将])(?:共|还|仍|只)?有[^，。；,;\d]{0,12}$")
"""到2003年，全县有学校32所: as a history tells what there was then, where a plan says what it will have come to."""
STRIVES = regex(r"(?:力争|确保|争取|计划|规划|预计|有望)[^，。；,;\d]{0,4}$")
"""力争到2030年: a year by which something is to be, and so none that its sentence speaks from."""
SAME_TIME = "同期"
REACHES = regex(
    rf"(?:达到?|[提升增][高升加]?[到至]|降[低到至]|下降|控制在|[保维]持在|稳定在|突破|超过|覆盖|建成|形成|实现|新增|新建|改造|培育|力争|确保){HEDGE}?[^，。；,;\d]{{0,12}}$"
)
"""达到3万公里: what is reached, before the figure."""
YEAR_REACH = 24
"""How far before a year may stand what strives for it, in characters."""


def goes_on_to_reach(text: str, place: Place, start: int) -> bool:
    """Whether a clause of a later sentence may say what is reached as well: 到2030年，铁路里程达到7万公里。新改建公路达到3万公里."""
    return REACHES.search(text, place.clause.start, start) is not None


def is_open_over(text: str, end: int, start: int) -> bool:
    """Whether no fact is told between, in whole sentences."""
    told = text[end:start]
    if SAME_TIME in told:
        return False
    return FACT.search(BASE.sub("", told.replace("；", "，").replace(";", ","))) is None


class Horizons:
    """Tells by when what is said in one document is to be."""

    def __init__(self, text: str, spoken_on: date | None) -> None:
        self._text, self._spoken_on = text, spoken_on
        named = YEARS.finditer(text) if spoken_on is None else ()
        self._years = [(one.start(), one[1], self._is_striven_for(one.start())) for one in named]

    def has(self, place: Place, start: int) -> bool:
        """Whether the sentence says before the figure at `start` by when it is to be."""
        return self._is_by_year(place, start) or self._is_by_end_of_plan(place, start)

    def _is_by_year(self, place: Place, start: int) -> bool:
        """Whether it says by when it is to be: 力争到2030年，, or 到2025年， in an undated text that speaks from no later year."""
        low = place.in_sentence(start, LIST_REACH)
        horizons = list(HORIZON.finditer(self._text, low, start))
        if not horizons and goes_on_to_reach(self._text, place, start):
            low = max(place.block.start, start - LIST_REACH)
            horizons = list(HORIZON.finditer(self._text, low, start))
            if horizons and not is_open_over(self._text, horizons[-1].end(), start):
                return False
        if not horizons:
            return False
        by = horizons[-1]
        is_ahead = by["end"] is None and self._spoken_on is None
        is_ahead = is_ahead and by["year"] >= self._speaks_from(place)
        is_ahead = is_ahead and HAS.search(self._text, place.clause.start, start) is None
        is_striven = by["strives"] is not None or self._is_striven_for(by.start())
        is_striven = is_striven and not is_review(place.block.section)
        if not is_ahead and not is_striven:
            return False
        return is_open(self._text, by.end(), start)

    def _is_by_end_of_plan(self, place: Place, start: int) -> bool:
        """Whether it is to be by the end of a five-year plan that is not over: 到“十四五”末，森林覆盖率提高到24%."""
        low = place.in_sentence(start, LIST_REACH)
        ends = list(PLAN_ENDS.finditer(self._text, low, start))
        if not ends or is_review(place.block.section):
            return False
        last = plans_named(ends[-1]["plan"])[0][-4:]
        if self._spoken_on is not None:
            is_over = str(self._spoken_on.year) > last
        else:
            is_over = max(self._speaks_from(place), self._last_plan) > last
        return not is_over and is_open(self._text, ends[-1].end(), start)

    def _speaks_from(self, place: Place) -> str:
        """The year that an undated text speaks from in a sentence: the last that it names, but for what that strives for.

        到2022年， says by when something is to be itself, in a chain of such years: it does not speak from then.
        """
        span = place.sentence
        return max(
            (
                year
                for at, year, striven in self._years
                if not (striven and span.start <= at < span.end) and at not in self._ahead
            ),
            default="",
        )

    def _is_striven_for(self, at: int) -> bool:
        """Whether the year at an offset is one by which something is to be: 力争到2030年."""
        return STRIVES.search(self._text, max(0, at - YEAR_REACH), at) is not None

    @cached_property
    def _ahead(self) -> frozenset[int]:
        """The offsets of the years by which something is to be or has been, without a word that tells which: 到2030年，."""
        by = HORIZON.finditer(self._text)
        named = (one for one in by if one["end"] is None and one["strives"] is None)
        return frozenset(
            one.start("year") for one in named if not self._is_striven_for(one.start())
        )

    @cached_property
    def _last_plan(self) -> str:
        """The last year of the latest five-year plan that the text names; "" where it names none."""
        return max((period[-4:] for period in plans_named(self._text)), default="")
