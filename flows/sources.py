"""What to read: SOURCE arguments into batches of documents, and whether they can be read at all.

Checked before anything slow starts. What is in the documents belongs in `flows.read`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from flows.read import (
    FIELDS,
    RULES,
    SUFFIXES,
    ReadError,
    find,
    linked_folders,
    load,
    name_of,
    passed_over,
    spelled,
    unknown_fields,
)
from flows.report.labels import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from flows.report.labels import Lang

COMMAS = ".csv"
"""What a table is called whose cells commas divide."""
BATCH_DOCUMENTS = 600
BATCH_BYTES = 3_000_000
"""A batch is small enough to sit in memory many times over, and large enough that Prefect's 6–36 ms a task vanish."""
REHEARSED_BYTES = 5_000_000
"""Up to this size everything is decoded once before the run starts, so that bad input is known in a second."""


class SourceError(ReadError):
    """The sources themselves are wrong, whatever the documents say: one line."""


@dataclass(frozen=True)
class Batch:
    """Documents to take through the stages together; `root` is the folder that their names are relative to."""

    root: Path
    paths: tuple[Path, ...]

    def to_json(self) -> dict[str, Any]:
        """As a parameter of a Prefect task: strings only."""
        return {"root": str(self.root), "paths": [str(path) for path in self.paths]}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """The batch that `to_json` wrote."""
        return cls(Path(data["root"]), tuple(Path(path) for path in data["paths"]))


def batches(sources: Sequence[Path]) -> list[Batch]:
    """The documents of `sources`, each once, in batches of one root.

    A document is named relative to the folder it was found in, or to its own folder when it is given as a file.
    Raises SourceError where two documents would get one name, since the second would pass for a new version of the
    first; ReadError where there is nothing to read.
    """
    names: dict[str, Path] = {}
    roots: dict[Path, list[Path]] = {}
    problems = []
    for source in sources:
        root = source if source.is_dir() else source.parent
        try:
            found = find(source)
        except ReadError as error:
            problems.append(error)
            continue
        for path in found:
            name = name_of(path, root)
            first = names.setdefault(name, path)
            if first is path:
                roots.setdefault(root, []).append(path)
            elif not first.samefile(path):
                raise SourceError(
                    f"{first} and {path} would both be the document {name}: "
                    "give the folder that holds both",
                    f"{first} 与 {path} 都会成为文档 {name}：请给出包含两者的文件夹",
                )
    if problems:
        raise ReadError.of_all(problems)
    return [Batch(root, part) for root, paths in roots.items() for part in _parts(paths)]


def remarks(sources: Iterable[Path], lang: Lang = "en") -> list[str]:
    """What is not read of `sources`, a line each: fields of metadata, files of other kinds, linked folders.

    And what is not read as it was meant: a table whose cells commas divide, as they divide a sentence.
    """
    lines: dict[str, None] = {}
    for source in sources:
        if source.suffix.lower() == COMMAS and source.is_file():
            lines[phrase("commas_not_read", lang, a=spelled(str(source)))] = None
        for path in find(source):
            meta, unknown = unknown_fields(path)
            for name in unknown:
                fields = ", ".join(FIELDS)
                lines[phrase("field_not_read", lang, a=spelled(meta), b=name, c=fields)] = None
        if source.is_dir() and (others := passed_over(source)):
            none = phrase("no_suffix", lang)
            kinds = ", ".join(f"{suffix or none}: {n}" for suffix, n in others.items())
            count = sum(others.values())
            code = "file_not_read" if count == 1 else "files_not_read"
            read = phrase("and", lang).join(SUFFIXES)
            lines[phrase(code, lang, count, a=spelled(str(source)), b=kinds, c=read)] = None
        for linked in linked_folders(source) if source.is_dir() else ():
            lines[phrase("link_not_read", lang, a=spelled(str(linked)))] = None
    return list(lines)


def rules_beside(sources: Iterable[Path]) -> list[Path]:
    """The files of rules that stand in the folders of `sources`, each once."""
    folders = (source if source.is_dir() else source.parent for source in sources)
    files = (folder / RULES for folder in folders)
    return [file for file in dict.fromkeys(files) if _is_file(file)]


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (
        OSError
    ):  # of a folder that cannot be looked into, which is said when its documents are read
        return False


def rehearse(planned: Iterable[Batch]) -> None:
    """Read small sources once and throw the result away: ReadError, one line a document, before anything starts."""
    planned = list(planned)
    if sum(path.stat().st_size for batch in planned for path in batch.paths) > REHEARSED_BYTES:
        return
    problems = []
    for batch in planned:
        try:
            load(batch.paths, batch.root)
        except ReadError as error:
            problems.append(error)
    if problems:
        raise ReadError.of_all(problems)


def _parts(paths: Sequence[Path]) -> list[tuple[Path, ...]]:
    parts: list[tuple[Path, ...]] = []
    part: list[Path] = []
    size = 0
    for path in paths:
        part.append(path)
        size += path.stat().st_size
        if len(part) >= BATCH_DOCUMENTS or size >= BATCH_BYTES:
            parts.append(tuple(part))
            part, size = [], 0
    if part:
        parts.append(tuple(part))
    return parts
