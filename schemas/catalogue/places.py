"""The names of places, and the words around a place that say what it is there for: typed views of `language/*.yml`.

How a name is found and which place governs is the business of `flows.extract`.
"""

from __future__ import annotations

from functools import cache

import msgspec

from schemas.catalogue.files import FOLDER, load_words

LANGUAGE = FOLDER / "language"
CITY = "市"


class Province(msgspec.Struct, forbid_unknown_fields=True):
    """The divisions of a province, their names apart by spaces."""

    cities: str
    counties: str


class Roles(msgspec.Struct, forbid_unknown_fields=True):
    """What a place is named for, where nothing was measured there; see places.yml."""

    not_here: str
    not_here_unless: dict[str, str]
    partner: dict[str, str]
    makers: str
    national: str
    foreign: str
    national_bodies: str
    national_unions: str
    bodies: str
    ranking: str
    documents: str


class PlaceWords(msgspec.Struct, forbid_unknown_fields=True):
    """The content of places.yml; lists of names apart by spaces."""

    never_alone: str
    short: str
    areas: str
    countries: str
    wholes: str
    own: str
    own_kinds: str
    zones: str
    kinds: str
    common: dict[str, str]
    roles: Roles


class Places(msgspec.Struct, frozen=True):
    """All names of places, ready to look up."""

    provinces: dict[str, str]
    """In full by short name: 江苏, 江苏省."""
    standing: frozenset[str]
    """Names of divisions that stand alone, in full and short: 江苏, 石家庄市, 石家庄, 延边."""
    listed: frozenset[str]
    """Cities that are called so only among others, because alone they are other words: 保定 of 石家庄、保定."""
    led: frozenset[str]
    """The same, each with its province before it: 河北保定, 河北省保定."""
    counties: frozenset[str]
    """Districts, counties and banners, in full; those in short that end like another kind (湘乡市), too."""
    in_provinces: dict[str, frozenset[str]]
    """The provinces, in short, in which a city, district or county of that name lies, in full or short."""
    areas: frozenset[str]
    countries: frozenset[str]
    wholes: frozenset[str]
    own: frozenset[str]
    """Those of the wholes by which a document calls its own place: 全省, 本旗."""
    own_kinds: tuple[str, ...]
    """The kinds of place that they end in."""
    zones: tuple[str, ...]
    kinds: tuple[str, ...]
    common: dict[str, tuple[str, ...]]
    roles: Roles


PROVINCE_KINDS = ("特别行政区", "维吾尔自治区", "回族自治区", "壮族自治区", "自治区", "省", CITY)


@cache
def places() -> Places:
    """The names of places, loaded once. Raises CatalogueError if a file is malformed."""
    words = load_words(LANGUAGE / "places.yml", PlaceWords)
    listed = divisions()
    provinces = {short_province(name): name for name in listed}
    cities = [name for province in listed.values() for name in province.cities.split()]
    counties = [name for province in listed.values() for name in province.counties.split()]
    never = frozenset(words.never_alone.split())
    alone = {name.removesuffix(CITY) for name in cities} - never
    own = frozenset(one + kind for one in words.own.split() for kind in words.own_kinds.split())
    return Places(
        provinces=provinces,
        standing=frozenset({*listed, *provinces, *cities, *alone, *words.short.split()}),
        listed=never,
        led=frozenset(
            before + city
            for name, province in listed.items()
            for before in (name, short_province(name))
            for city in (one.removesuffix(CITY) for one in province.cities.split())
            if city in never
        ),
        counties=frozenset({*counties, *filter(_ends_twice, (c[:-1] for c in counties))}),
        in_provinces=_in_provinces(listed),
        areas=frozenset(words.areas.split()),
        countries=frozenset(words.countries.split()),
        wholes=own | frozenset(words.wholes.split()),
        own=own,
        own_kinds=tuple(words.own_kinds.split()),
        zones=tuple(words.zones.split()),
        kinds=tuple(words.kinds.split()),
        common={kind: tuple(ends.split()) for kind, ends in words.common.items()},
        roles=words.roles,
    )


@cache
def divisions() -> dict[str, Province]:
    """The divisions of each province, by its name in full. Raises CatalogueError if the file is malformed."""
    return load_words(LANGUAGE / "divisions.yml", dict[str, Province])


def _in_provinces(listed: dict[str, Province]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, province in listed.items():
        for one in (*province.cities.split(), *province.counties.split()):
            for called in (one, one.removesuffix(CITY)):
                found.setdefault(called, set()).add(short_province(name))
    return {called: frozenset(names) for called, names in found.items()}


def _ends_twice(name: str) -> bool:
    return name.endswith(("乡", "县", "镇", "区"))


def short_province(province: str) -> str:
    """A province without its kind: 宁夏 of 宁夏回族自治区."""
    for kind in PROVINCE_KINDS:
        if province.endswith(kind):
            return province.removesuffix(kind)
    return province
