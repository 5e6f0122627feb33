"""What a user adds to the catalogue for as long as some texts are read: own divisions, own definitions."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextvars import ContextVar

Added = TypeVar("Added")


@contextmanager
def adding(to: ContextVar[Added], added: Added) -> Iterator[None]:
    """Within it, a variable has what is added, and afterwards what it had before."""
    before = to.set(added)
    try:
        yield
    finally:
        to.reset(before)
