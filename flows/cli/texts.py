"""The texts that `check` and `extract` are asked about: files and folders, one document, lines of standard input."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, BinaryIO

import click

from flows.cli.exits import FAILED, USAGE, Fault, spoken
from flows.cli.sources import STANDARD_INPUT, require_existing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    import polars as pl

    from flows.streams import Reply
    from schemas.rules import Rules

    Frames = dict[str, pl.DataFrame]


def examined(files: Sequence[Path], rules: Rules | None = None) -> Frames:
    """The staged frames of files and folders, or of standard input.

    A document is identified by its name as in a run, so that the fingerprints agree, and shown by its path as given.
    """
    import polars as pl

    from flows import examine
    from flows.read import ReadError
    from schemas.tables import TABLES

    if STANDARD_INPUT in (files or (STANDARD_INPUT,)):
        if len(files) > 1:
            together = "standard input and files cannot be read together"
            raise Fault(together, USAGE, "标准输入与文件不能同时读取")
        return examine.examine(standard_input(), rules=rules)
    require_existing(files)
    parts: list[Frames] = []
    problems: list[ReadError] = []
    for path in files:
        try:
            parts.extend(_examined_below(path, rules))
        except ReadError as error:
            problems.append(error)
    if problems:
        refused = ReadError.of_all(problems)
        raise Fault(str(refused), FAILED, refused.chinese)
    return {
        name: pl.concat([part[name] for part in parts]).unique(
            TABLES[name].key, keep="first", maintain_order=True
        )
        for name in parts[0]
    }


def _examined_below(path: Path, rules: Rules | None) -> Iterator[Frames]:
    import polars as pl

    from flows.extract.stage import extract as find_figures
    from flows.read import load, spelled
    from flows.relate import relate
    from flows.sources import batches
    from schemas.checks import check as find_errors
    from schemas.rules import OURS

    rules = rules or OURS
    for batch in batches([path]):
        frames = load(batch.paths, batch.root)
        frames |= find_figures(frames)
        frames |= relate(frames, rules)
        frames |= find_errors(frames, rules.checks)
        shown = pl.Series("source", [spelled(str(found)) for found in batch.paths])
        yield frames | {"documents": frames["documents"].with_columns(shown)}


def one_text(files: Sequence[Path]) -> tuple[str, date | None, str]:
    """Text, reference date and name of the one document that is asked about."""
    from flows.read import ReadError, document_at, spelled

    message = "--json takes one FILE, or standard input"
    one_only = Fault(message, USAGE, "--json 只接受一个文件，或标准输入")
    if len(files) > 1:
        raise one_only
    if files in ((), (STANDARD_INPUT,)):
        return standard_input(), None, str(STANDARD_INPUT)
    require_existing(files)
    if files[0].is_dir():
        raise one_only
    try:
        row = document_at(files[0], spelled(files[0].name))
    except ReadError as error:
        raise Fault(str(error), FAILED, error.chinese) from error
    return row["text"], row["published_on"], row["source"]


def standard_input() -> str:
    """The text on standard input, decoded as a file is."""
    from flows.read import ReadError, decode
    from flows.report.labels import phrase

    source = _open_input()
    if source.isatty():
        click.echo(f"heshu: {phrase('reading_input', spoken())}", err=True)
    try:
        return decode(source.read(), phrase("standard_input", spoken()))
    except ReadError as error:
        raise Fault(str(error), FAILED, error.chinese) from error


def _open_input() -> BinaryIO:
    if sys.stdin is None:  # `<&-` in a shell
        closed = "standard input: closed, nothing to read; name a FILE"
        raise Fault(closed, FAILED, "标准输入已关闭，没有可读的内容；请给出文件")
    return sys.stdin.buffer


def answer_lines(files: Sequence[Path], reply: Reply) -> None:
    """Answer the lines of standard input; a Fault, after the last, if some could not be answered."""
    from flows.streams import answer

    if files not in ((), (STANDARD_INPUT,)):
        message = "--jsonl reads standard input: give no FILE"
        raise Fault(message, USAGE, "--jsonl 读取标准输入：请勿给出文件")
    if failed := answer(_open_input(), sys.stdout.buffer, reply):
        lines = "1 line" if failed == 1 else f"{failed} lines"
        raise Fault(f"{lines} could not be answered", FAILED, f"有 {failed} 行未能回答")
