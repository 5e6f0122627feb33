"""Files into the documents and sections frames.

A document `name.txt` may have `name.meta.yml` beside it: title, language, source, published_on, sha256. The
metadata never changes the text; a digest in it that does not match is refused, since someone vouched for the bytes.
"""

from __future__ import annotations

import hashlib
import html
import os
import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flows.read.decode import FALLBACK, ReadError, cannot_be_read, decode_with
from flows.read.segment import blocks
from flows.regex import regex
from schemas.catalogue.yaml_files import YamlError, parsed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import polars as pl

SUFFIXES = (".txt", ".md")
META = ".meta.yml"
FIELDS = ("title", "language", "source", "published_on", "sha256")
"""What a metadata file may say."""
RULES = "rules.yml"
"""Rules of a user's own, in the folder of the documents that they are for."""
ID_LENGTH = 16
TITLE_LENGTH = 80
HEADING_MARK = regex(r"#{1,6}[ \u3000]+")
"""What opens a title in Markdown."""
HTML_TITLE = regex(r"<title\b[^<>]*>([^<]*)", re.IGNORECASE)
LINE_END = regex(r"[\r\n]")
"""What ends a title, also in a text whose lines end as an old Mac's do."""
FIRST_SENTENCE = regex(rf"[^。！？；]{{1,{TITLE_LENGTH - 1}}}[。！？；]")


def find(source: Path) -> list[Path]:
    """The documents below a folder, in order of their names, without what is hidden; a file or a pipe is itself.

    Raises ReadError if there are none, and where a folder cannot be looked into: what is in it would be missed.
    """
    try:
        if source.is_file() or source.is_fifo():
            return [source]
        if not source.exists():
            raise not_there(source)
        if not source.is_dir():
            message = f"{source}: neither a file nor a folder, but a device; give a document"
            raise ReadError(message, f"{source}：既不是文件，也不是文件夹，而是设备；请给出文档")
        found = sorted(path for path in _files_below(source) if path.suffix.lower() in SUFFIXES)
    except OSError as error:
        raise cannot_be_read(error.filename, error.strerror) from error
    if not found:
        message = f"{source}: no documents; put {' or '.join(SUFFIXES)} files there"
        chinese = f"{source}：没有文档；请放入 {' 或 '.join(SUFFIXES)} 文件"
        raise ReadError(message, chinese)
    return found


def not_there(source: Path) -> ReadError:
    """What a path that does not exist is refused with."""
    return ReadError(f"{source}: no such file or folder", f"{source}：没有这个文件或文件夹")


def passed_over(folder: Path) -> dict[str, int]:
    """How many files below a folder are no documents, by suffix; not metadata, rules and what is hidden."""
    tally: Counter[str] = Counter()
    for path in _files_below(folder):
        if path.name != RULES and not path.name.endswith(META):
            suffix = path.suffix.lower()
            tally[suffix] += suffix not in SUFFIXES
    return {suffix: tally[suffix] for suffix in sorted(tally) if tally[suffix]}


def unknown_fields(path: Path) -> tuple[str, list[str]]:
    """The name of the metadata file beside a document, and the fields in it that nothing reads."""
    return str(path.with_suffix(META)), [str(name) for name in _meta(path) if name not in FIELDS]


def linked_folders(folder: Path) -> list[Path]:
    """The folders below a folder that are links: what is in them stands elsewhere, and is not read from here."""
    linked = (Path(below, name) for below, folders, _ in _walk(folder) for name in folders)
    return sorted(path for path in linked if path.is_symlink())


def _files_below(folder: Path) -> Iterator[Path]:
    for below, _, names in _walk(folder):
        yield from (path for name in names if (path := Path(below, name)).is_file())


def _walk(folder: Path) -> Iterator[tuple[str, list[str], list[str]]]:
    """Each folder with the folders and files in it, without those that are hidden: what a system keeps for itself."""

    def refuse(error: OSError) -> None:
        raise error

    for below, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield below, folders, [name for name in names if not name.startswith(".")]


def load(paths: Sequence[Path], root: Path) -> dict[str, pl.DataFrame]:
    """The documents and sections frames of the files at `paths`, named relative to `root`.

    Raises ReadError with one line for each file that cannot be read, so that none is lost behind the first.
    """
    rows, problems = [], []
    for path in paths:
        try:
            rows.append(document_at(path, name_of(path, root)))
        except ReadError as error:
            problems.append(error)
    if problems:
        raise ReadError.of_all(problems)
    return staged(rows)


def staged(rows: Iterable[dict[str, Any]]) -> dict[str, pl.DataFrame]:
    """The documents frame of `rows` and the sections frame that follows from their texts."""
    from schemas.contract import frame  # noqa: PLC0415 - half a second, for who asks for frames
    from schemas.tables import DOCUMENTS, SECTIONS  # noqa: PLC0415

    rows = list(rows)
    return {
        "documents": frame(DOCUMENTS, rows),
        "sections": frame(SECTIONS, [section for row in rows for section in sections_of(row)]),
    }


def sections_of(row: dict[str, Any]) -> list[dict[str, Any]]:
    """The rows of the sections table for one document."""
    return [
        {
            "document_id": row["document_id"],
            "section": block.section,
            "is_heading": block.is_heading,
            "start_char": block.start,
            "end_char": block.end,
        }
        for block in blocks(row["text"])
    ]


def document(  # noqa: PLR0913 - a row has that many columns
    text: str,
    source: str,
    *,
    data: bytes | None = None,
    encoding: str = "utf-8",
    meta: dict[str, Any] | None = None,
    published_on: date | None = None,
) -> dict[str, Any]:
    """One row of the documents table, for a text that came from a file or from a stream."""
    meta = meta or {}
    digest = hashlib.sha256(
        text.encode("utf-8", "surrogatepass") if data is None else data
    ).hexdigest()
    identity = hashlib.sha256(f"{source}\0{digest}".encode("utf-8", "surrogatepass")).hexdigest()
    return {
        "document_id": identity[:ID_LENGTH],
        "source": source,
        "title": str(meta.get("title") or _title(text) or source),
        "language": str(meta.get("language", "zh")),
        "origin": str(meta.get("source", "unknown")),
        "published_on": meta.get("published_on", published_on),
        "encoding": encoding,
        "char_count": len(text),
        "sha256": digest,
        "text": text,
        "is_current": True,
    }


def _title(text: str) -> str:
    """The first line that says something, without the mark of a heading; of a page in HTML what it calls its title."""
    first = LINE_END.split(text.lstrip(), maxsplit=1)[0].rstrip()
    if first.startswith("<") and (named := HTML_TITLE.search(text)):
        first = " ".join(html.unescape(named[1]).split()) or first
    first = HEADING_MARK.sub("", first, count=1)
    if len(first) > TITLE_LENGTH and (sentence := FIRST_SENTENCE.match(first)):
        return sentence[0]
    return first[:TITLE_LENGTH]


def name_of(path: Path, root: Path) -> str:
    """What the document at `path` is called: its path below `root`, or its file's name where it stands elsewhere."""
    return spelled(path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name)


def spelled(name: str) -> str:
    """A path as text, each part of it: bytes that are not UTF-8 are GB 18030, as archives from Windows have them."""
    return "/".join(map(_spelled_part, name.split("/")))


def _spelled_part(part: str) -> str:
    try:
        part.encode("utf-8")
    except UnicodeEncodeError:
        data = os.fsencode(part)
        try:
            return data.decode(FALLBACK)
        except UnicodeDecodeError:
            return data.decode("utf-8", "backslashreplace")
    return part


def document_at(path: Path, source: str) -> dict[str, Any]:
    """The row of the documents table for a file under the name `source`. Raises ReadError if it cannot be read."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise cannot_be_read(path, error.strerror) from error
    text, encoding = decode_with(data, spelled(str(path)))
    meta = _meta(path)
    row = document(text, source, data=data, encoding=encoding, meta=meta)
    if meta.get("sha256", row["sha256"]) != row["sha256"]:
        message = (
            f"{path}: sha256 differs from its {META} file; restore the file or correct the digest"
        )
        raise ReadError(message, f"{path}：sha256 与其 {META} 文件不符；请恢复文件或更正摘要")
    return row


def _meta(path: Path) -> dict[str, Any]:
    beside = path.with_suffix(META)
    try:
        meta = parsed(beside.read_bytes()) or {}
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise cannot_be_read(beside, error.strerror) from error
    except YamlError as error:
        raise ReadError(f"{beside}: {error}", f"{beside}：内容无法读取：{error}") from error
    if not isinstance(meta, dict):
        message = f"{beside}: expected `name: value` lines"
        raise ReadError(message, f"{beside}：应为“名称: 值”的行")
    published = meta.get("published_on")
    if published is not None and type(published) is not date:
        message = f"{beside}: published_on must be a date such as 2021-03-05"
        raise ReadError(message, f"{beside}：published_on 须为日期，如 2021-03-05")
    return meta
