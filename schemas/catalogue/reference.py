"""The reference page of the indicators, docs/indicators.md, generated from the catalogue: `make docs` writes it.

What an indicator is and how its file is read belongs in `schemas.catalogue.indicators`.
"""

from __future__ import annotations

import sys
from itertools import groupby
from typing import TYPE_CHECKING

from schemas.catalogue.files import FOLDER
from schemas.catalogue.indicators import GROWTH, SHARE, entries

if TYPE_CHECKING:
    from schemas.catalogue.indicators import Indicator

OPENING = f"""# The indicators

Generated from `schemas/catalogue/indicators/*.yml` by `make docs`: change those files, not this page.

A figure gets the code of the indicator that its noun phrase names, by its name or an alias. A *family* (…) also claims
every phrase that ends in one of its names, the longest one first: 方舱医院床位 is one of 床位. Such a figure keeps its
full phrase as the name of what it measures; the family gives it the code and the theme. A rate of change has the
indicator's code + `{GROWTH}`, its share in a whole the code + `{SHARE}`. What is counted in persons, households,
vehicles and so on under a name that no line claims is claimed by the indicator that counts in that unit, and what rises
or falls by a verb of markets (涨, 跌) by the price of what is traded. No figure gets an indicator of another dimension.
A figure that the catalogue does not know keeps its Chinese name and has no code.

Bounds are those that hold by definition. The theme is the name of the file, and of the table `indicators_<theme>`.
"""
COLUMNS = ("code", "name", "English", "also", "dimension", "measure", "bounds")


def page() -> str:
    """The whole page as Markdown: a table for each theme, in the order of the files and their lines."""
    themes = [(theme, list(found)) for theme, found in groupby(entries(), lambda one: one.theme)]
    count = sum(len(found) for _, found in themes)
    sections = (_section(theme, found) for theme, found in themes)
    return "\n".join((OPENING, f"{count} indicators in {len(themes)} themes.\n", *sections))


def _section(theme: str, found: list[Indicator]) -> str:
    rows = (COLUMNS, ("---",) * len(COLUMNS), *(_cells(entry) for entry in found))
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return f"## {theme}\n\n{_source(theme)}\n\n{table}\n"


def _source(theme: str) -> str:
    """What the theme holds and where its names are from: the comment that opens its file."""
    lines = (FOLDER / "indicators" / f"{theme}.yml").read_text(encoding="utf-8").splitlines()
    return lines[0].removeprefix("# ")


def _cells(entry: Indicator) -> tuple[str, ...]:
    return (
        f"`{entry.code}`",
        f"…{entry.name_zh}" if entry.family else entry.name_zh,
        entry.name_en,
        "、".join(entry.aliases),
        entry.dimension,
        entry.measure,
        _bounds(entry),
    )


def _bounds(entry: Indicator) -> str:
    if entry.lower is None:
        return "" if entry.upper is None else f"≤ {entry.upper}"
    return f"≥ {entry.lower}" if entry.upper is None else f"{entry.lower} to {entry.upper}"


if __name__ == "__main__":
    sys.stdout.write(page())
