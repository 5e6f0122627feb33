"""Identities that hold by definition: which quantities a balance, a ratio or an amount per head is made of.

The knowledge is `language/identities.yml`; how it binds figures is the business of `flows.relate`.
"""

from __future__ import annotations

from functools import cache

import msgspec

from schemas.catalogue.files import FOLDER, load


class Definition(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A result and the two quantities that it follows from, each by its names."""

    result: tuple[str, ...]
    first: tuple[str, ...]
    second: tuple[str, ...]
    negative: tuple[str, ...] = ()


@cache
def definitions() -> dict[str, tuple[Definition, ...]]:
    """The definitions by kind of identity. Raises CatalogueError if the file is malformed."""
    return load(FOLDER / "language" / "identities.yml", dict[str, tuple[Definition, ...]])
