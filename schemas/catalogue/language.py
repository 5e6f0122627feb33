"""What is known of units, currencies, classifiers and the words around a figure: typed views of `language/*.yml`."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from schemas.catalogue.files import FOLDER, CatalogueError, load_words

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER_LANGUAGE = FOLDER / "language"
AMBIGUOUS_CENTS = ("分", "厘")
"""A currency's fraction only beside its whole (5元3分); alone 分 is a score and 厘 is nothing."""
DURATIONS = ("duration", "duration_day", "duration_month")
COUNTED = "dozen"
OWN_KIND = (
    "mass",
    "length",
    "area",
    "volume",
    "energy",
    "power",
    "temperature",
    "speed",
    "money",
    "age",
    "index",
)
"""Dimensions that are kinds of figures themselves; the others are `other`."""


class UnitEntry(msgspec.Struct, forbid_unknown_fields=True, rename={"pint": "is"}):
    """Names that mean the same unit, and what one is worth in the canonical unit of its dimension."""

    names: list[str]
    factor: Decimal
    pint: str | None = None
    offset: Decimal = Decimal(0)
    beside: list[str] = []
    """Words of which one must stand in its sentence, where the name is a classifier as well."""


class Dimension(msgspec.Struct, forbid_unknown_fields=True):
    """A dimension with its canonical unit."""

    canonical: str
    units: list[UnitEntry]


class Currency(msgspec.Struct, forbid_unknown_fields=True):
    """Names after a number, signs before it, and the fractions of a currency."""

    names: list[str]
    signs: list[str]
    cents: dict[str, Decimal] = {}


class Classifiers(msgspec.Struct, forbid_unknown_fields=True):
    """Classifiers by what they count, those that are articles with 一 or tell a rank, nouns that 个 and 块 count."""

    classifiers: dict[str, list[str]]
    indefinite: list[str]
    vague: list[str]
    grades: list[str]
    pieces: tuple[str, ...]
    nouns: dict[str, list[str]]
    single: str


class Compound(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A word that the segmenter cuts and that is one where these words stand around it, or do not."""

    word: str
    after: tuple[str, ...] = ()
    """One of these stands right before it: 地力 after 耕地."""
    not_after: tuple[str, ...] = ()
    """None of these does: 步道, but 第一步道."""
    then: tuple[str, ...] = ()
    """One of these follows: 占比 before 达."""
    not_then: tuple[str, ...] = ()
    """None of these does: 快递业, but 快递业务."""
    soon: tuple[str, ...] = ()
    """One of these follows, with few characters between: 平均每人 before 可支配收入."""


class Words(msgspec.Struct, forbid_unknown_fields=True):
    """Words around a figure; see words.yml for what each list means."""

    bounds_before: dict[str, list[str]]
    observed: tuple[str, ...]
    observed_at: tuple[str, ...]
    bounds_after: dict[str, list[str]]
    bounds_fillers: tuple[str, ...]
    looking_back: tuple[str, ...]
    bounds_over_verbs: tuple[str, ...]
    hedges: tuple[str, ...]
    bounding: tuple[str, ...]
    held_against: tuple[str, ...]
    directions: dict[str, list[str]]
    rank_moves: tuple[str, ...]
    change_nouns: dict[str, tuple[str, ...]]
    change_sizes: tuple[str, ...]
    unmoving: tuple[str, ...]
    no_moves: tuple[str, ...]
    causing: tuple[str, ...]
    reached: list[str]
    bases: dict[str, list[str]]
    to_come: list[str]
    targets: list[str]
    eras: dict[str, int]
    rates_before: dict[str, list[str]]
    classes: dict[str, list[str]]
    compounds: dict[str, list[str | Compound]]


class Lexical(msgspec.Struct, forbid_unknown_fields=True):
    """Words that hold a numeral and state no number, and words beside a numeral that tell whether it states one."""

    demonstrative: list[str]
    lexical: list[str]
    identifier_before: list[str]
    versioned: list[str]
    versioned_after: list[str]
    modelled: tuple[str, ...]
    coded: list[str]
    firms: tuple[str, ...]
    indices: tuple[str, ...]
    quantifying: tuple[str, ...]
    tails: tuple[str, ...]
    passed: frozenset[str]
    of_years: tuple[str, ...]
    counted_with_times: tuple[str, ...]
    labels: list[str]
    standards: tuple[str, ...]
    chips: tuple[str, ...]
    measures_in_letters: tuple[str, ...]
    items: tuple[str, ...]
    cases: tuple[str, ...]
    served: tuple[str, ...]
    called: list[str]


class Unit(msgspec.Struct, frozen=True):
    """A unit as written: its kind of figure, canonical unit, and value = number × factor + offset."""

    name: str
    kind: str
    canonical: str
    factor: Decimal = Decimal(1)
    offset: Decimal = Decimal(0)
    dimension: str = "count"
    beside: tuple[str, ...] = ()


class Language(msgspec.Struct, frozen=True):
    """Everything known of the language, ready to look up."""

    units: dict[str, Unit]
    counted: dict[str, Unit]
    """What a unit that asks for a word beside it counts without one: 12 of 12节课."""
    percents: dict[str, Unit]
    currency_signs: dict[str, str]
    cents: dict[str, tuple[str, Decimal]]
    indefinite: frozenset[str]
    vague: frozenset[str]
    grades: frozenset[str]
    pieces: tuple[str, ...]
    """Ends of nouns of things that 块 counts: 警示牌86块."""
    counted_nouns: dict[str, str]
    single_nouns: frozenset[str]
    words: Words
    lexical: Lexical


@cache
def variants() -> dict[str, str]:
    """The form the grammar reads, to the characters that are folded into it. Raises CatalogueError on a doublet."""
    groups = load_words(FOLDER_LANGUAGE / "variants.yml", dict[str, dict[str, str]])
    folded: dict[str, str] = {}
    for group in groups.values():
        for form, others in group.items():
            if repeated := set(others) & set("".join(folded.values())):
                message = f"variants.yml: {''.join(repeated)} is folded twice"
                raise CatalogueError(message)
            folded[form] = folded.get(form, "") + others
    return folded


@cache
def language() -> Language:
    """The language files, loaded once. Raises CatalogueError if one is malformed or names a unit twice."""
    currencies = load_words(FOLDER_LANGUAGE / "money.yml", dict[str, Currency])
    counted = load_words(FOLDER_LANGUAGE / "classifiers.yml", Classifiers)
    units: dict[str, Unit] = {}
    classifiers = _counts(counted.classifiers)
    for unit in (*_listed("units.yml", _kind), *_money(currencies), *classifiers):
        units.setdefault(unit.name, unit)
    return Language(
        units=units,
        counted={unit.name: unit for unit in classifiers if units[unit.name].beside},
        percents={unit.name: unit for unit in _listed("percents.yml", str)},
        currency_signs={sign: code for code, entry in currencies.items() for sign in entry.signs},
        cents={
            name: (code, worth)
            for code, entry in currencies.items()
            for name, worth in entry.cents.items()
        },
        indefinite=frozenset(counted.indefinite),
        vague=frozenset(counted.vague),
        grades=frozenset(counted.grades),
        pieces=counted.pieces,
        counted_nouns={noun: code for code, nouns in counted.nouns.items() for noun in nouns},
        single_nouns=frozenset(counted.single),
        words=load_words(FOLDER_LANGUAGE / "words.yml", Words),
        lexical=load_words(FOLDER_LANGUAGE / "lexical.yml", Lexical),
    )


@cache
def short_units(kind: str | None = None) -> frozenset[str]:
    """The units that are written with one character, of one kind or of all: 米, 元, 个, 条."""
    units = language().units.values()
    return frozenset(
        unit.name for unit in units if len(unit.name) == 1 and kind in (None, unit.kind)
    )


def is_canonical(code: str) -> bool:
    """Whether a code is a canonical unit, or a rate of two: kg, m2, CNY, person, kg/d, 1/100000."""
    known = _canonical()
    base, _, per = code.partition("/")
    return code in known or (base in known and (per in known or per.isdecimal()))


@cache
def _canonical() -> frozenset[str]:
    known = language()
    units = (*known.units.values(), *known.percents.values())
    return frozenset(
        {unit.canonical for unit in units}
        | set(known.counted_nouns.values())
        | set(known.words.rates_before)
    )


SHORT_MOVES = "升降涨跌增减"
SLIDE = "滑坡"
NOUNS_AS_OFTEN = ("成长", SLIDE)
"""Words of a move right before a percentage of it, and of no move elsewhere: 儿童成长, 滑坡16起."""


@cache
def moves() -> tuple[str, ...]:
    """The words of a move that tell of one wherever they stand: not 多 and 高, which compare."""
    groups = language().words.directions.values()
    return tuple(
        word
        for group in groups
        for word in group
        if (len(word) > 1 or word in SHORT_MOVES) and word not in NOUNS_AS_OFTEN
    )


@cache
def currencies() -> frozenset[str]:
    """The names of currencies, without 元 and its like and without amounts of them (万元)."""
    names = (name for name, unit in language().units.items() if unit.kind == "money")
    return frozenset(name for name in names if len(name) > 1 and not name.startswith(("万", "亿")))


@cache
def reclassed() -> dict[str, str]:
    """The tag of each word to which the segmenter's dictionary gives another class than it has in statistics."""
    return {word: tag for tag, words in language().words.classes.items() for word in words}


def _listed(file: str, kind_of: Callable[[str], str]) -> list[Unit]:
    """The units of a file by dimension, each under every name of its."""
    dimensions = load_words(FOLDER_LANGUAGE / file, dict[str, Dimension])
    units, seen = [], set[str]()
    for name, dimension in dimensions.items():
        for entry in dimension.units:
            for written in entry.names:
                if written in seen:
                    message = f"{file}: {written} stands under two units"
                    raise CatalogueError(message)
                seen.add(written)
                units.append(
                    Unit(
                        name=written,
                        kind=kind_of(name),
                        canonical=dimension.canonical,
                        factor=entry.factor,
                        offset=entry.offset,
                        dimension=name,
                        beside=tuple(entry.beside),
                    )
                )
    return units


def _kind(dimension: str) -> str:
    """The kind of figure that a dimension makes."""
    if dimension in DURATIONS:
        return "duration"
    if dimension == COUNTED:
        return "count"
    return dimension if dimension in OWN_KIND else "other"


def _money(currencies: dict[str, Currency]) -> list[Unit]:
    whole = [
        Unit(n, "money", code, dimension="money")
        for code, entry in currencies.items()
        for n in entry.names
    ]
    parts = [
        Unit(name, "money", code, factor=worth, dimension="money")
        for code, entry in currencies.items()
        for name, worth in entry.cents.items()
        if name not in AMBIGUOUS_CENTS
    ]
    return whole + parts


def _counts(groups: dict[str, list[str]]) -> list[Unit]:
    return [Unit(name, "count", code) for code, names in groups.items() for name in names]
