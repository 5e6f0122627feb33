"""The indicators: codes, names, dimension, theme and the bounds and identities that hold by definition."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Literal

import msgspec

from schemas.catalogue.files import FOLDER, CatalogueError, load

if TYPE_CHECKING:
    from collections.abc import Iterable

    import polars as pl

OTHER = "other"
CODE = re.compile(r"[a-z][a-z0-9_]*")
Dimension = Literal[
    "money", "count", "percent", "percentage_point", "ratio", "index", "mass", "length", "area", "volume", "energy",
    "power", "temperature", "speed", "duration", "data",
]  # fmt: skip
"""What an indicator is measured in."""
GROWTH = "_growth"
SHARE = "_share"


class Entry(msgspec.Struct, forbid_unknown_fields=True):
    """One indicator as its YAML file states it.

    A `family` also claims every name that ends in one of its own: 方舱医院床位 is one of 床位. One that `counts` in a
    unit, canonical or as written, claims what is counted in it and has no name that the catalogue knows: 30名牧民 are
    people. One that has `verbs` claims likewise what moves by one of them: what 涨 or 跌 is traded. Its `national`
    name, an alias, is what the same is called of a whole country.
    """

    name: str
    en: str
    dimension: Dimension
    measure: Literal["flow", "stock", "rate"] = "flow"
    national: str = ""
    aliases: list[str] = []
    lower: Decimal | None = None
    upper: Decimal | None = None
    family: bool = False
    counts: str | list[str] = []
    verbs: list[str] = []

    def __post_init__(self) -> None:
        """Refuse what has the right form and no meaning."""
        if None not in (self.lower, self.upper) and not self.lower < self.upper:  # type: ignore[operator]
            raise ValueError("`lower` is not below `upper`")
        names = [self.name, *self.aliases, *filter(None, [self.national])]
        for name in names:
            if not name or names.count(name) > 1:
                raise ValueError(
                    f"the name {name!r} stands there twice" if name else "an empty name"
                )


class Indicator(msgspec.Struct, frozen=True):
    """An indicator with its code and theme."""

    code: str
    theme: str
    name_zh: str
    name_en: str
    aliases: tuple[str, ...]
    dimension: str
    measure: str
    lower: Decimal | None
    upper: Decimal | None
    family: bool = False
    counts: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    national: str = ""


@cache
def entries() -> tuple[Indicator, ...]:
    """Every indicator. Raises CatalogueError where two share a code or a name, or a code is none."""
    found: list[Indicator] = []
    codes: dict[str, str] = {}
    names: dict[str, str] = {}
    for path in sorted((FOLDER / "indicators").glob("*.yml")):
        for code, entry in load(path, dict[str, Entry]).items():
            _require_code(code, path.name)
            if codes.setdefault(code, path.name) != path.name:
                message = f"{path.name}: {code} is an indicator of {codes[code]} already"
                raise CatalogueError(message)
            aliases = [*entry.aliases, *filter(None, [entry.national])]
            for name in (code, entry.name, *aliases):
                if names.setdefault(name, code) != code:
                    message = f"{path.name}: {name} names both {names[name]} and {code}"
                    raise CatalogueError(message)
            found.append(
                Indicator(
                    code=code,
                    theme=path.stem,
                    name_zh=entry.name,
                    name_en=entry.en,
                    aliases=tuple(aliases),
                    dimension=entry.dimension,
                    measure=entry.measure,
                    lower=entry.lower,
                    upper=entry.upper,
                    family=entry.family,
                    counts=_listed(entry.counts),
                    verbs=tuple(entry.verbs),
                    national=entry.national,
                )
            )
    return tuple(found)


def _require_code(code: str, file: str) -> None:
    if not CODE.fullmatch(code) or code.endswith(GROWTH):
        why = f"such as road_length, and none that ends in {GROWTH}, which is added for the rate of change"
        message = f"{file}: {code} is no code: lower-case letters, digits and underscores, {why}"
        raise CatalogueError(message)


@cache
def national_names() -> dict[str, str]:
    """For each name that an indicator has of a part of a country, the one that it has of a whole."""
    return {entry.name_zh: entry.national for entry in entries() if entry.national}


@cache
def by_name() -> dict[str, Indicator]:
    """Every Chinese name and alias to its indicator."""
    return {name: entry for entry in entries() for name in (entry.name_zh, *entry.aliases)}


def _listed(counts: str | list[str]) -> tuple[str, ...]:
    return (counts,) if isinstance(counts, str) else tuple(counts)


@cache
def by_unit() -> dict[str, Indicator]:
    """What is counted in a unit when its name is not known. Raises CatalogueError where two claim a unit."""
    return _claims((unit, entry) for entry in entries() for unit in entry.counts)


@cache
def by_verb() -> dict[str, Indicator]:
    """What moves by a verb when its name is not known. Raises CatalogueError where two claim a verb."""
    return _claims((verb, entry) for entry in entries() for verb in entry.verbs)


def _claims(claims: Iterable[tuple[str, Indicator]]) -> dict[str, Indicator]:
    found: dict[str, Indicator] = {}
    for what, entry in claims:
        if found.setdefault(what, entry) is not entry:
            message = f"{entry.theme}.yml: {entry.code} and {found[what].code} both claim {what}"
            raise CatalogueError(message)
    return found


def themes() -> tuple[str, ...]:
    """The themes, one indicator table each; what the catalogue does not know is in `other`."""
    return (*sorted({entry.theme for entry in entries()} - {OTHER}), OTHER)


def indicator_code(entry: Indicator, *, growth: bool) -> str:
    """The code of an indicator, or of its rate of change."""
    return entry.code + GROWTH if growth else entry.code


def share_code(entry: Indicator) -> str:
    """The code of an indicator's share in a whole."""
    return entry.code if entry.code.endswith(("share", SHARE)) else entry.code + SHARE


@cache
def codes() -> frozenset[str]:
    """Every code that a figure may have: of an indicator, its rate of change, its share in a whole."""
    return frozenset(
        code
        for entry in entries()
        for code in (entry.code, indicator_code(entry, growth=True), share_code(entry))
    )


def indicators() -> pl.DataFrame:
    """The catalogue as a frame under the contract of the `indicators` table.

    Each indicator, its rate of change, and its share in a whole where it is not a share itself.
    """
    from schemas.contract import frame  # noqa: PLC0415 - Pandera takes a third of a second to import
    from schemas.tables import INDICATORS  # noqa: PLC0415

    codes = {entry.code for entry in entries()}
    rows = [row for entry in entries() for row in (_row(entry), _growth_row(entry))]
    rows += [_share_row(entry) for entry in entries() if share_code(entry) not in codes]
    return frame(INDICATORS, rows)


def _row(entry: Indicator) -> dict[str, object]:
    return {
        "indicator_code": entry.code,
        "name_zh": entry.name_zh,
        "name_en": entry.name_en,
        "aliases": "、".join(entry.aliases),
        "dimension": entry.dimension,
        "theme": entry.theme,
        "measure": entry.measure,
        "lower": entry.lower,
        "upper": entry.upper,
    }


def _growth_row(entry: Indicator) -> dict[str, object]:
    return {
        "indicator_code": entry.code + GROWTH,
        "name_zh": entry.name_zh + "增速",
        "name_en": f"{entry.name_en}: rate of change",
        "aliases": "",
        "dimension": "percent",
        "theme": entry.theme,
        "measure": "rate",
    }


def _share_row(entry: Indicator) -> dict[str, object]:
    return {
        "indicator_code": share_code(entry),
        "name_zh": entry.name_zh + "占比",
        "name_en": f"{entry.name_en}: share in a whole",
        "aliases": "",
        "dimension": "percent",
        "theme": entry.theme,
        "measure": "rate",
    }
