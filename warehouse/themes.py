"""The indicator tables: observations of one theme, of current documents, each table under its own contract.

How an observation is derived from a figure belongs in `observations`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import polars as pl

from schemas.tables import OBSERVATIONS, Column, Table
from warehouse.errors import WarehouseError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

OTHER = "other"
"""The theme of what the catalogue does not know, so that nothing is lost."""
PREFIX = "indicators_"


def theme_tables(themes: Iterable[str]) -> dict[str, Table]:
    """The indicator table of each theme, in alphabetical order, and last the one of `other`.

    A theme becomes part of a table's name: WarehouseError where it could not be typed unquoted.
    """
    named = sorted(set(themes) - {OTHER})
    for theme in named:
        if not re.fullmatch(r"[a-z][a-z0-9_]*", theme):
            message = f"theme {theme!r} cannot name a table: use lowercase letters, digits and _ in the catalogue"
            raise WarehouseError(message)
    return {theme: _theme_table(theme) for theme in (*named, OTHER)}


def split(
    observations: pl.DataFrame, current: Sequence[str], tables: Mapping[str, Table]
) -> dict[str, pl.DataFrame]:
    """The rows of each theme table: observations of the `current` document_ids that are not quarantined.

    A theme without a table (an observation loaded under an older catalogue) goes to `other`.
    """
    theme = pl.when(pl.col("theme").is_in(list(tables))).then("theme").otherwise(pl.lit(OTHER))
    shown = observations.filter(
        pl.col("document_id").is_in(list(current)), pl.col("status") != "quarantined"
    ).with_columns(theme=theme)
    return {name: shown.filter(pl.col("theme") == name) for name in tables}


def _theme_table(theme: str) -> Table:
    about = "indicators that the catalogue does not know" if theme == OTHER else f"theme {theme}"
    return Table(
        PREFIX + theme,
        f"An observation of the {about}: current documents only, without what is quarantined",
        tuple(_narrowed(column, theme) for column in OBSERVATIONS.columns),
        OBSERVATIONS.key,
    )


def _narrowed(column: Column, theme: str) -> Column:
    if column.name == "theme":
        return replace(column, values=(theme,))
    if column.name == "status":
        return replace(column, values=("ok", "disputed"))
    return column
