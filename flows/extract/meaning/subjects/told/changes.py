"""What the last changes and rates were of, for those told next: 出口下降3%，降幅收窄1个百分点."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.names.naming import CHANGE_NOUNS

if TYPE_CHECKING:
    from flows.extract.meaning.motion import Motion

RATES = ("percent", "ratio", "percentage_point", "index", "duration")
"""Kinds of figures that are no amounts."""
OF_SIZE = ("收窄", "缩小", "扩大")
"""Verbs that make a fall smaller or larger, as they do a rise."""
GROWTH, FALL = "增速", "降幅"
"""The end of the name of a rate, and what it is where the rate fell: 出口下降3%，降幅收窄."""


@dataclass(slots=True)
class Changes:
    """The last changes that were told, and the last rate."""

    last: str | None = None  # what the last change was a change of
    is_amount: bool = False  # whether that is what the last amount was, and no level
    named: str | None = None  # what the last clause with a name told the change of
    rate: str | None = None  # the last rate, which a change in points moves
    fell: bool = False  # whether the last change was a fall
    terms: list[str] = field(default_factory=list)  # in what the last changes were told: 名义, 实际

    def keep(self, subject: str, kind: str, moved: Motion, *, stated: bool) -> None:
        """Keep of what the last change was, and of what the last rate."""
        if stated or moved.role != "change":
            self.named = subject if moved.role == "change" and kind == "percent" else None
        self.is_amount = moved.role == "change" and kind not in RATES
        if moved.role == "change" and kind in ("percent", "ratio"):
            self.last = subject
        if kind == "percentage_point" and stated and moved.role == "change":
            self.rate = subject  # 货运量增长5%，城镇化率提高1个百分点，环比提高0.3个百分点
        elif kind == "percent" or subject.endswith(CHANGE_NOUNS):
            self.rate = naming.rate_of(subject, moved.role)
            self.fell = moved.role == "change" and moved.direction == "decrease"

    def keep_terms(self, changed: str) -> None:
        """Keep whether a change was told in real terms or at current prices, and whether the one before was told in others."""
        term = next((one for one in naming.REAL if changed.endswith(one)), "")
        if term in self.terms:
            self.terms = []
        self.terms = [*self.terms, term] if term else self.terms

    def widened(self, verb: str) -> str | None:
        """The rate that moves: 出口降幅 of 出口下降3%，收窄1个百分点, since a fall told last is what narrows or widens."""
        if self.rate is not None and self.rate.endswith(GROWTH) and self.fell and verb in OF_SIZE:
            return self.rate.removesuffix(GROWTH) + FALL
        return self.rate
