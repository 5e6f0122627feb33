"""The words that say what a name is of, where it begins and where it ends: a typed view of `language/names.yml`."""

from __future__ import annotations

from functools import cache

import msgspec

from schemas.catalogue.files import FOLDER, load_words


class Had(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Ends of the names of those that have something, and what they have."""

    holders: tuple[str, ...]
    things: tuple[str, ...]


class Deed(msgspec.Struct, forbid_unknown_fields=True):
    """The nouns of what a deed comes to: its amount, its persons or rides, its money, its time."""

    amount: str | None = None
    visits: str | None = None
    money: str | None = None
    time: str | None = None


class Edges(msgspec.Struct, forbid_unknown_fields=True):
    """Where a name begins and ends."""

    stop: tuple[str, ...]
    trailing: tuple[str, ...]
    bases: tuple[str, ...]
    inside: tuple[str, ...]
    derived: tuple[str, ...]
    distinguishing: tuple[str, ...]


class Once(msgspec.Struct, forbid_unknown_fields=True):
    """What is said once and holds for the figures that follow."""

    fronts: tuple[str, ...]
    governing: tuple[str, ...]
    shared: tuple[str, ...]
    aspects: tuple[tuple[str, ...], ...]
    accounts: tuple[str, ...]
    flows: tuple[str, ...]
    unowned: tuple[str, ...]
    owned: tuple[str, ...]
    had: tuple[Had, ...]


class Acts(msgspec.Struct, forbid_unknown_fields=True):
    """Verbs, and what comes of what they say."""

    stages: tuple[str, ...]
    light: tuple[str, ...]
    deeds: dict[str, Deed]
    sums: tuple[str, ...]
    paying: tuple[str, ...]
    spenders: tuple[str, ...]
    joining: tuple[str, ...]
    outputs: dict[str, str]
    planting: tuple[str, ...]
    resettling: tuple[str, ...]
    prosecuting: tuple[str, ...]
    of_goods: tuple[str, ...]
    of_agents: tuple[str, ...]
    causing: tuple[str, ...]
    of_nobody: tuple[str, ...]
    benefits: tuple[str, ...]
    promising: tuple[str, ...]
    devoted: tuple[str, ...]
    moved_off: tuple[str, ...]
    deferring: tuple[str, ...]
    scoring: tuple[str, ...]
    granting: tuple[str, ...]
    effecting: tuple[str, ...]
    with_shares: tuple[str, ...]
    undertaken: tuple[str, ...]


class People(msgspec.Struct, forbid_unknown_fields=True):
    """Those who are counted, who act and who speak."""

    persons: tuple[str, ...]
    helped: tuple[str, ...]
    kin: tuple[str, ...]
    harms: tuple[str, ...]
    asked: tuple[str, ...]
    settings: tuple[str, ...]
    actors: tuple[str, ...]
    firms: tuple[str, ...]
    schools: tuple[str, ...]
    holders: tuple[str, ...]
    had_by_places: tuple[str, ...]
    sites: tuple[str, ...]
    divisions: tuple[str, ...]
    sectors: tuple[str, ...]
    institutions: tuple[str, ...]
    bodies: tuple[str, ...]
    offices: tuple[str, ...]
    speakers: tuple[str, ...]
    foreseeing: tuple[str, ...]


class Measures(msgspec.Struct, forbid_unknown_fields=True):
    """Nouns that say how much, by their ends."""

    ends: tuple[str, ...]
    measuring: tuple[str, ...]
    amounts: tuple[str, ...]
    qualities: tuple[str, ...]
    statistics: tuple[str, ...]
    uncounted: tuple[str, ...]
    graded: tuple[str, ...]
    heads: tuple[str, ...]
    relative: tuple[str, ...]
    standards: tuple[str, ...]
    of_land: tuple[str, ...]
    yields: tuple[str, ...]
    worths: tuple[str, ...]
    fees: tuple[str, ...]
    reserves: tuple[str, ...]
    aims: tuple[str, ...]
    degrees: tuple[str, ...]
    vouchers: tuple[str, ...]
    gaps: tuple[str, ...]
    rankings: tuple[str, ...]
    scores: tuple[str, ...]
    records: tuple[str, ...]
    alerts: tuple[str, ...]
    rates: tuple[str, ...]
    marks: tuple[str, ...]
    results: tuple[str, ...]
    unpriced: tuple[str, ...]
    at_sites: tuple[str, ...]
    sides: tuple[str, ...]
    better_less: tuple[str, ...]


class Things(msgspec.Struct, forbid_unknown_fields=True):
    """Nouns that say of what, by their ends."""

    branches: tuple[str, ...]
    sized: tuple[str, ...]
    lines: tuple[str, ...]
    screens: tuple[str, ...]
    held: tuple[str, ...]
    no_goods: tuple[str, ...]
    works: tuple[str, ...]
    arranged: tuple[str, ...]
    offences: tuple[str, ...]
    facets: tuple[str, ...]
    vehicles: tuple[str, ...]
    equipment: tuple[str, ...]
    in_units: dict[str, str]
    as_units: tuple[str, ...]
    spent_on: tuple[str, ...]


class Times(msgspec.Struct, forbid_unknown_fields=True):
    """What takes time, and when."""

    lasting: tuple[str, ...]
    spending: tuple[str, ...]
    penalties: tuple[str, ...]
    running: tuple[str, ...]
    moments: tuple[str, ...]
    occasions: tuple[str, ...]


class Speech(msgspec.Struct, forbid_unknown_fields=True):
    """What a clause says beside its figures."""

    saying: tuple[str, ...]
    foreseeing: tuple[str, ...]
    telling: tuple[str, ...]
    states: tuple[str, ...]
    trends: tuple[str, ...]
    trading: tuple[str, ...]
    faring: tuple[str, ...]
    manners: tuple[str, ...]
    sided: tuple[str, ...]
    run: tuple[str, ...]
    nobodys: tuple[str, ...]
    earning: tuple[str, ...]


class Weather(msgspec.Struct, forbid_unknown_fields=True):
    """The weather."""

    somewhere: tuple[str, ...]
    fallen: tuple[str, ...]


class Contests(msgspec.Struct, forbid_unknown_fields=True):
    """Contests."""

    beating: tuple[str, ...]
    scoring: tuple[str, ...]
    feats: tuple[str, ...]
    medals: dict[str, str]
    placings: tuple[str, ...]


class Names(msgspec.Struct, forbid_unknown_fields=True):
    """The words of `names.yml`, which tells of each list what it is."""

    edges: Edges
    once: Once
    acts: Acts
    people: People
    measures: Measures
    things: Things
    times: Times
    speech: Speech
    weather: Weather
    contests: Contests


@cache
def vocabulary() -> Names:
    """The words of names, loaded once. Raises CatalogueError if the file is malformed."""
    return load_words(FOLDER / "language" / "names.yml", Names)
