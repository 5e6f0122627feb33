"""A figure of which is asked whether it is a target, with what its document lets one expect."""

from __future__ import annotations

import re  # noqa: TC003 - the compiled build asks for the types of the fields of a tuple when it is loaded
from datetime import date  # noqa: TC003
from typing import NamedTuple

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.targets.wording.horizons import Horizons  # noqa: TC001
from flows.extract.text.layout import Place  # noqa: TC001
from schemas.records import Figure  # noqa: TC001


class Outlook(NamedTuple):
    """What a document lets one expect of its figures."""

    spoken_on: date | None
    """The day that it speaks from."""
    begun: int | None
    """The year that has begun when a report is given to a meeting."""
    opened: int | None
    """The year that has begun when the document speaks, whatever it is."""
    titled: frozenset[str]
    """The times of which its title says that it lays out what is to be done."""
    horizons: Horizons
    may_list: bool
    """Whether it opens a list of targets anywhere."""
    may_announce: bool
    """Whether it announces anywhere what will be undertaken."""

    def is_after(self, period: str | None) -> bool:
        """Whether a period begins after the day that the document speaks from."""
        first = bounds(period)[0]
        return first is not None and self.spoken_on is not None and first > self.spoken_on

    def is_over(self, period: str | None) -> bool:
        """Whether a period has ended by that day."""
        last = bounds(period)[1]
        return last is not None and self.spoken_on is not None and last <= self.spoken_on


class Asked(NamedTuple):
    """A figure, where it stands in which text, and the words to the right of it.

    `start` and `end` are places in `text`, whose spaces are folded; those of `figure` itself are places in the document.
    """

    text: str
    figure: Figure
    place: Place
    start: int
    end: int
    right: str
    named_at: int
    """Where the date stands that governs it."""
    before: tuple[int, int] | None
    """The span of the figure that it may go on with, if that is a target."""
    outlook: Outlook

    @property
    def is_dated(self) -> bool:
        """Whether its own sentence names the time that it is of."""
        return self.named_at >= self.place.sentence.start

    def says(self, words: re.Pattern[str]) -> bool:
        """Whether its clause has such words before it."""
        return words.search(self.text, self.place.clause.start, self.start) is not None
