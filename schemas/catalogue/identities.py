"""Identities that hold by definition: which quantities a balance, a ratio or an amount per head is made of.

The knowledge is `language/identities.yml`; how it binds figures is the business of `flows.relate`.
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from schemas.catalogue.adding import adding
from schemas.catalogue.files import FOLDER, Names, load_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager


class Definition(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A result and the two quantities that it follows from, each by its names.

    `negative` names the result with the other sign, `rest` what of the second the first leaves, `excess` what is more
    than the second by the first. `beside` binds only what is told right beside the result, which may be a change.
    `mean` says that the second is told as of a day, and the result goes by its mean: only a slip is told.
    """

    result: Names
    first: Names
    second: Names
    negative: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    excess: tuple[str, ...] = ()
    beside: bool = False
    mean: bool = False


_own: ContextVar[Mapping[str, tuple[Definition, ...]] | None] = ContextVar(
    "definitions", default=None
)


def definitions() -> dict[str, tuple[Definition, ...]]:
    """The definitions by kind of identity, a user's after ours. Raises CatalogueError if the file is malformed."""
    own = _own.get() or {}
    return {kind: rules + own.get(kind, ()) for kind, rules in _definitions().items()}


def defining(added: Mapping[str, tuple[Definition, ...]]) -> AbstractContextManager[None]:
    """Within it, `definitions` knows these definitions, too."""
    return adding(_own, added)


@cache
def _definitions() -> dict[str, tuple[Definition, ...]]:
    return load_words(FOLDER / "language" / "identities.yml", dict[str, tuple[Definition, ...]])
