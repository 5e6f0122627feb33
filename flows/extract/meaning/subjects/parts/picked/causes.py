"""Those counted by what caused it, after their number: 遇难9人，其中4人因滑坡所致 are 滑坡所致的遇难人.

What they died of in a verb of its own (死于麻疹) belongs in `flows.extract.meaning.subjects.parts.groups.acting`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

CAUSED = regex(
    r"(?:[均都也则]|分别)?(?:是?因|由于|[为系是由被])?(?P<cause>[^，。；、,;：:（()）\s\d]{2,14}?所致)(?=[，。；、,;（()）\s]|$)"
)
"""After the number, up to the end of its clause or to the next number of a list."""

OF_CAUSE = "所致的"


def of_cause(case: Case, told: str) -> str | None:
    """The name of those told before, with what caused it in front; None where no cause is told, or nothing that it caused."""
    caused = CAUSED.match(case.phrases.text, case.spot.end)
    what = caused and (told or case.memory.level)
    of_all = what and what.rpartition(OF_CAUSE)[2]  # and not of the cause told last
    return f"{caused['cause']}的{of_all}" if caused and of_all else None
