"""Reading a YAML file of the catalogue into its typed form."""

from __future__ import annotations

import datetime as dt
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, get_origin

import msgspec

from schemas.catalogue.yaml_files import YamlError, parsed

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parent
OF_YAML = (dt.datetime, dt.date)
"""Types that YAML has besides those of JSON."""
JOIN = "join"
"""The key of an entry that stands for all words that its parts make."""
T = TypeVar("T")
Names = Annotated[
    tuple[Annotated[str, msgspec.Meta(min_length=1)], ...], msgspec.Meta(min_length=1)
]
"""One name or more, none of them empty."""


class CatalogueError(Exception):
    """A file of the catalogue does not have the form its schema asks for."""


def load(path: Path, form: type[T]) -> T:
    """The content of the YAML file as `form`. Raises CatalogueError naming the file and the place in it."""
    return _formed(path, _content(path), form)


def load_words(path: Path, form: type[T]) -> T:
    """As `load`, of a file of the language: joined words are spelled out, and a list that has a word twice is refused.

    Who adds a word to a long list does not see that it is there already.
    """
    try:
        content = _spelled_out(_content(path))
    except msgspec.ValidationError as error:
        raise _refused(path, error) from error
    for place, word in _repeated(content, ""):
        message = f"{path.name}: {place} has {word} twice"
        raise CatalogueError(message)
    return _formed(path, content, form)


def _content(path: Path) -> Any:  # noqa: ANN401 - whatever the file holds, before it is given a form
    try:
        return parsed(path.read_bytes())
    except YamlError as error:
        raise _refused(path, error) from error


def _formed(path: Path, content: object, form: type[T]) -> T:
    try:
        return msgspec.convert(content, form, builtin_types=OF_YAML)
    except msgspec.ValidationError as error:
        entry = _entry_refused(content, form)
        words = str(error).replace(" - at `$[...]`", "") if entry else str(error)
        raise _refused(path, f"{entry}: {words}" if entry else words) from error


def _entry_refused(content: object, form: type) -> str:
    """The key of the first entry that has not the form; empty where the file as a whole has not.

    What checks the form says `$[...]` of an entry of a mapping, which is no place that one could look up.
    """
    if not isinstance(content, dict) or get_origin(form) is not dict:
        return ""
    for key, entry in content.items():
        try:
            msgspec.convert({key: entry}, form, builtin_types=OF_YAML)
        except msgspec.ValidationError:
            return str(key)
    return ""


def _refused(path: Path, error: object) -> CatalogueError:
    return CatalogueError(f"{path.name}: {' '.join(str(error).split())}")


def _spelled_out(content: object) -> object:
    """The content, with each entry that joins parts as the words they make."""
    if isinstance(content, dict):
        return {key: _spelled_out(inner) for key, inner in content.items()}
    if isinstance(content, list):
        return [word for inner in content for word in _joined(_spelled_out(inner))]
    return content


def _joined(entry: object) -> list[object]:
    """The words of an entry, each with whatever else is told of it.

    >>> _joined({"join": [["比", "较"], "上年"]}), _joined({"join": [["年", "月"], "入"], "then": ["约"]})
    (['比上年', '较上年'], [{'then': ['约'], 'word': '年入'}, {'then': ['约'], 'word': '月入'}])
    """
    if not isinstance(entry, dict) or JOIN not in entry:
        return [entry]
    parts = msgspec.convert(entry[JOIN], list[str | list[str]])
    told = {key: value for key, value in entry.items() if key != JOIN}
    words = map("".join, product(*([part] if isinstance(part, str) else part for part in parts)))
    return [{**told, "word": word} if told else word for word in words]


def _repeated(content: object, place: str) -> Iterator[tuple[str, str]]:
    """Each word that a list of words below `place` has twice, with the path to that list: edges.trailing, 大概."""
    if isinstance(content, dict):
        for key, inner in content.items():
            yield from _repeated(inner, f"{place}.{key}" if place else str(key))
    elif isinstance(content, list):
        seen = set[str]()
        for inner in content:
            if not isinstance(inner, str):
                yield from _repeated(inner, place)
            elif inner in seen:
                yield place, inner
            else:
                seen.add(inner)
