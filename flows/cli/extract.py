"""`heshu extract`: the figures of texts alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from flows.cli import options
from flows.cli.output import as_json, console, write
from flows.cli.sources import tell_what_is_not_read
from flows.cli.texts import answer_lines, examined, one_text

if TYPE_CHECKING:
    from pathlib import Path

    from flows.report.labels import Lang


@click.command(short_help="Show the figures of files or folders.")
@options.files
@options.formats("json", "jsonl")
@options.lang
@options.quiet
def extract(files: tuple[Path, ...], output: str | None, lang: Lang, quiet: bool) -> None:
    """Show the figures of FILE, files or folders (default: standard input)."""
    from flows import examine

    if output == "jsonl":
        answer_lines(files, examine.extract_reply)
    elif output == "json":
        text, reference_date, _ = one_text(files)
        if not quiet:
            tell_what_is_not_read(files)
        write(as_json(examine.extract_reply(text, reference_date)))
    else:
        frames = examined(files)
        if not quiet:
            from flows.report import terminal

            tell_what_is_not_read(files)
            terminal.print_figures(frames, console=console(), lang=lang)
