"""`heshu run`: the pipeline once, and how it went. What it does belongs in `flows.ingest`."""

from __future__ import annotations

import contextlib
import traceback
from typing import TYPE_CHECKING

import click

from flows.cli import options
from flows.cli.exits import FAILED, NEVER, Fault, Interrupt, Interrupted, fail
from flows.cli.output import console, progress
from flows.cli.published import current_versions, published, require_folder, require_writable
from flows.cli.sources import RAW, readable_documents, rules_for, tell_what_is_not_read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    import polars as pl

    from flows.cli.published import Frames
    from flows.ingest import Outcome
    from flows.report.labels import Lang

LISTED = 20
"""A run prints up to so many findings; there may be thousands, and the report has them all."""

TOLD = 3
"""A run tells of so many documents that took another's place or stand there twice."""


@click.command(short_help="Read, check, load and report.")
@options.sources
@options.warehouse
@options.reports
@options.rule_files
@options.fail_on(NEVER)
@options.lang
@options.quiet
def run(
    sources: tuple[Path, ...],
    warehouse: Path,
    reports: Path,
    rule_files: tuple[Path, ...],
    fail_on: str,
    lang: Lang,
    quiet: bool,
) -> None:
    """Run the pipeline over SOURCE, files or folders (default: raw/).

    Read, extract, relate, check, load into the warehouse, report.
    """
    import signal

    from flows import server
    from flows.read import ReadError
    from flows.report.labels import phrase
    from schemas.checks import CheckError
    from warehouse.errors import WarehouseError

    sources = sources or (RAW,)
    names = readable_documents(sources)
    rules_for(rule_files, sources)
    require_writable(warehouse)
    require_folder(reports, "--reports")
    if not quiet:
        tell_what_is_not_read(sources)
    before = current_versions(warehouse)
    # A request to terminate is taken as Ctrl-C, and Ctrl-C at once, not when asyncio comes to it: what was started is
    # stopped, drafts are removed.
    interrupt = Interrupt()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, interrupt)
    with progress(quiet=quiet) as show:
        show(phrase("starting_prefect", lang))
        server.calm()
        try:
            # The server starts while Prefect is being imported here.
            with server.Server() if server.is_unconfigured() else contextlib.nullcontext() as local:
                from flows import ingest

                outcome = ingest.run(
                    [str(source) for source in sources],
                    str(warehouse),
                    str(reports),
                    lang,
                    server=local,
                    show=show,
                    rules=[str(file.absolute()) for file in rule_files],
                )
        except (Exception, KeyboardInterrupt) as error:
            if interrupt.came:
                raise Interrupted(interrupt.came) from error
            if not isinstance(error, (ReadError, WarehouseError, server.ServerError, CheckError)):
                raise
            _let_go(error)
            raise Fault(str(error), FAILED, getattr(error, "chinese", "")) from error
    frames = published(warehouse, names)
    if not quiet:
        for line in _versions(names, before, current_versions(warehouse), lang):
            click.echo(f"heshu: {line}", err=True)
        _print_outcome(frames, outcome, lang)
    fail(_standing(frames)["severity"], fail_on)


def _let_go(error: BaseException | None) -> None:
    """Drop what the frames of an error and of its causes hold: DuckDB complains of connections that outlive it."""
    while error is not None:
        traceback.clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


def _versions(
    names: set[str], before: dict[str, str], now: dict[str, str], lang: Lang = "en"
) -> Iterator[str]:
    """A line for each document that took the place of another, and for each that the warehouse has under two names."""
    from flows.report.labels import phrase

    replaced = sorted(name for name in names if before.get(name, now[name]) != now[name])
    yield from _listed(
        (phrase("took_the_place", lang, a=name, b="--warehouse") for name in replaced), lang
    )
    by_digest: dict[str, list[str]] = {}
    for name, digest in sorted(now.items()):
        by_digest.setdefault(digest, []).append(name)
    twice = (alike for alike in by_digest.values() if len(alike) > 1 and names.intersection(alike))
    comma = phrase("comma", lang)
    yield from _listed(
        (phrase("same_content", lang, a=comma.join(one), b="`heshu forget`") for one in twice), lang
    )


def _listed(lines: Iterable[str], lang: Lang) -> Iterator[str]:
    """As many of `lines` as people read, and how many more there are."""
    from flows.report.labels import phrase

    lines = list(lines)
    yield from lines[:TOLD]
    if len(lines) > TOLD:
        yield phrase("more_like_this", lang, len(lines) - TOLD)


def _standing(frames: Frames) -> pl.DataFrame:
    """The findings but those that a reviewer has disputed. What was accepted stands until the source is mended."""
    disputed = frames["reviews"].filter(decision="disputed")
    return frames["findings"].join(disputed, on="fingerprint", how="anti")


def _print_outcome(frames: Frames, outcome: Outcome, lang: Lang) -> None:
    from flows.report import terminal
    from flows.report.labels import phrase

    screen = console()
    count = frames["findings"].height
    if 0 < count <= LISTED:
        terminal.print_findings(frames, console=screen, lang=lang, totals=False)
    terminal.print_summary(
        frames,
        console=screen,
        lang=lang,
        report_path=outcome.report,
        warehouse_path=outcome.load.path,
        result=vars(outcome.load),
    )
    if count > LISTED:
        click.echo(f"heshu: {phrase('not_listed', lang, count, a='`heshu review list`')}", err=True)
