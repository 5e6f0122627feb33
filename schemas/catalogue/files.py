"""Reading a YAML file of the catalogue into its typed form."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import msgspec

FOLDER = Path(__file__).parent
T = TypeVar("T")


class CatalogueError(Exception):
    """A file of the catalogue does not have the form its schema asks for."""


def load(path: Path, form: type[T]) -> T:
    """The content of the YAML file as `form`. Raises CatalogueError naming the file and the place in it."""
    try:
        return msgspec.yaml.decode(path.read_bytes(), type=form)
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        message = f"{path.name}: {error}"
        raise CatalogueError(message) from error
