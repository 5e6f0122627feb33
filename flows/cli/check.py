"""`heshu check`: what does not agree in texts. Which checks there are belongs in `schemas.checks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from flows.cli import options
from flows.cli.exits import FAILED, Fault, fail
from flows.cli.output import as_json, console, write
from flows.cli.sources import rules_for, tell_what_is_not_read
from flows.cli.texts import answer_lines, examined, one_text

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from flows.cli.texts import Frames
    from flows.report.labels import Lang


@click.command(short_help="Check the figures of files or folders.")
@options.files
@options.formats("json", "jsonl", "sarif", "junit")
@options.rule_files
@options.fail_on("error")
@options.lang
@options.quiet
def check(
    files: tuple[Path, ...],
    output: str | None,
    rule_files: tuple[Path, ...],
    fail_on: str,
    lang: Lang,
    quiet: bool,
) -> None:
    """Check the figures of FILE, files or folders (default: standard input).

    A linter for figures: each finding with the line it quotes, the figures marked, the arithmetic.
    """
    from flows import examine
    from schemas.checks import CheckError

    rules = rules_for(rule_files, files)
    if output == "jsonl":
        found: set[str] = set()

        def reply(text: str, reference_date: date | None) -> dict[str, Any]:
            answer: dict[str, Any] = examine.check_reply(text, reference_date, rules=rules)
            found.update(finding["severity"] for finding in answer["findings"])
            return answer

        answer_lines(files, reply)
    elif output == "json":
        text, reference_date, source = one_text(files)
        try:
            answer = examine.check_reply(text, reference_date, source, rules)
        except CheckError as error:
            raise Fault(str(error), FAILED) from error
        if not quiet:
            tell_what_is_not_read(files)
        found = {finding["severity"] for finding in answer["findings"]}
        write(as_json(answer))
    else:
        try:
            frames = examined(files, rules)
        except CheckError as error:
            raise Fault(str(error), FAILED) from error
        if not quiet:
            tell_what_is_not_read(files)
        found = set(frames["findings"]["severity"])
        _print_findings(frames, output, lang, quiet=quiet)
    fail(found, fail_on)


def _print_findings(frames: Frames, output: str | None, lang: Lang, *, quiet: bool) -> None:
    if output is not None:
        from flows.report import exchange

        write(
            as_json(exchange.sarif(frames, lang))
            if output == "sarif"
            else exchange.junit(frames, lang).encode()
        )
    elif not quiet:
        from flows.report import terminal

        terminal.print_findings(frames, console=console(), lang=lang)
