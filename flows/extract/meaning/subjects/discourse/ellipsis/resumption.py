"""A figure whose name leaves out what the sentence has said before, with all that the constructions look at which may complete it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case


class Resumption(NamedTuple):
    """A figure with the name that its clause gives it.

    `before` where the name stands before the figure: what is counted after it says all.
    """

    case: Case
    name: str
    before: bool

    @property
    def is_named_level(self) -> bool:
        """Whether it is a level whose name stands before it, and may leave out what it is of."""
        return self.before and self.case.moved.is_still
