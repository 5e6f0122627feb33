"""`heshu run`: the pipeline once, and how it went. What it does belongs in `flows.ingest`."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import click

from flows.cli import options
from flows.cli.exits import FAILED, NEVER, Fault, Interrupt, fail
from flows.cli.output import console, progress
from flows.cli.published import published, require_folder, require_writable
from flows.cli.sources import RAW, readable_documents, rules_for, tell_what_is_not_read

if TYPE_CHECKING:
    from pathlib import Path

    import polars as pl

    from flows.cli.published import Frames
    from flows.ingest import Outcome
    from flows.report.labels import Lang

LISTED = 20
"""A run prints up to so many findings; there may be thousands, and the report has them all."""


@click.command()
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
    from schemas.checks import CheckError
    from warehouse.errors import WarehouseError

    sources = sources or (RAW,)
    names = readable_documents(sources)
    rules_for(rule_files, sources)
    require_writable(warehouse)
    require_folder(reports, "--reports")
    if not quiet:
        tell_what_is_not_read(sources)
    # A request to terminate is taken as Ctrl-C, and Ctrl-C at once, not when asyncio comes to it: what was started is
    # stopped, drafts are removed.
    interrupt = Interrupt()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, interrupt)
    with progress(quiet=quiet) as show:
        show("starting Prefect")
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
        except Exception as error:
            if interrupt.came:
                raise click.Abort from error
            if not isinstance(error, (ReadError, WarehouseError, server.ServerError, CheckError)):
                raise
            raise Fault(str(error), FAILED) from error
    frames = published(warehouse, names)
    if not quiet:
        _print_outcome(frames, outcome, lang)
    fail(_standing(frames)["severity"], fail_on)


def _standing(frames: Frames) -> pl.DataFrame:
    """The findings but those that a reviewer has disputed. What was accepted stands until the source is mended."""
    disputed = frames["reviews"].filter(decision="disputed")
    return frames["findings"].join(disputed, on="fingerprint", how="anti")


def _print_outcome(frames: Frames, outcome: Outcome, lang: Lang) -> None:
    from flows.report import terminal

    screen = console()
    if 0 < frames["findings"].height <= LISTED:
        terminal.print_findings(frames, console=screen, lang=lang, totals=False)
    terminal.print_summary(
        frames,
        console=screen,
        lang=lang,
        report_path=outcome.report,
        warehouse_path=outcome.load.path,
        result=vars(outcome.load),
    )
