"""The command `heshu`: options, exit statuses, and what goes to which stream.

What a command needs is imported when it runs: `heshu check` answers in about a second and never imports Prefect or
DuckDB. What a command does belongs in the stages, in `flows.ingest`, `flows.serve` and in `warehouse`.

Results go to standard output, everything else to standard error. Exit statuses: 0 done; 1 done, and findings at or
above `--fail-on`; 2 wrong usage; 3 could not do its work.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from typing import TYPE_CHECKING, Any, Literal

import click

from flows.cli import options
from flows.cli.exits import (
    BROKEN_PIPE,
    FAILED,
    INTERRUPTED,
    NEVER,
    SEVERITIES,
    USAGE,
    Fault,
    fail,
    interrupt,
    one_line,
)
from flows.cli.output import as_json, console, progress, write
from flows.cli.published import published, require_warehouse, require_writable, table
from flows.cli.sources import RAW, readable_documents, require_existing, rules_for
from flows.cli.texts import answer_lines, examined, one_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    import polars as pl

    from flows.ingest import Outcome
    from flows.report.labels import Lang
    from flows.rows import Shape

    Frames = dict[str, pl.DataFrame]


SHORT = 12
"""Characters of a fingerprint that people get to see."""
LISTED = 20
"""A run prints up to so many findings; there may be thousands, and the report has them all."""


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character gets a stand-in for it, not a traceback.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        status = cli.main(args, prog_name="heshu", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has had enough. Python would complain once more while it shuts down.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    return status if isinstance(status, int) else 0


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="heshu", message="%(prog)s %(version)s")
def cli() -> None:
    """核数: take the figures out of Chinese documents, check them, and load them into a warehouse."""


@cli.command()
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
    from flows import server
    from flows.read import ReadError
    from schemas.checks import CheckError
    from warehouse.errors import WarehouseError

    sources = sources or (RAW,)
    names = readable_documents(sources)
    rules_for(rule_files, sources)
    require_writable(warehouse)
    # A request to terminate is taken as Ctrl-C, and Ctrl-C at once, not when asyncio comes to it: what was started is
    # stopped, drafts are removed.
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
        except (ReadError, WarehouseError, server.ServerError, CheckError, OSError) as error:
            raise Fault(str(error), FAILED) from error
    frames = published(warehouse, names)
    if not quiet:
        _print_outcome(frames, outcome, lang)
    fail(frames["findings"]["severity"], fail_on)


@cli.command()
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
        found = {finding["severity"] for finding in answer["findings"]}
        write(as_json(answer))
    else:
        try:
            frames = examined(files, rules)
        except CheckError as error:
            raise Fault(str(error), FAILED) from error
        found = set(frames["findings"]["severity"])
        _print_findings(frames, output, lang, quiet=quiet)
    fail(found, fail_on)


@cli.command()
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
        write(as_json(examine.extract_reply(text, reference_date)))
    else:
        frames = examined(files)
        if not quiet:
            from flows.report import terminal

            terminal.print_figures(frames, console=console(), lang=lang)


@cli.command()
@options.warehouse
@options.reports
@options.lang
@options.quiet
def report(warehouse: Path, reports: Path, lang: Lang, quiet: bool) -> None:
    """Write the validation report again, from the warehouse."""
    from datetime import UTC, datetime

    from flows.files import REPORT, replace_text
    from flows.report import html

    frames = published(warehouse)
    runs = table(warehouse, "runs").sort("finished_at")
    last = runs.row(-1, named=True) if runs.height else None
    page = html.render(frames, lang=lang, generated_at=datetime.now(UTC), run=last)
    target = reports / REPORT
    try:
        replace_text(target, page)
    except OSError as error:
        raise Fault(f"{target}: cannot be written: {error.strerror}", FAILED) from error
    if not quiet:
        click.echo(target)


# A statement may begin with a comment: -- is no option here.
@cli.command(context_settings={"ignore_unknown_options": True})
@click.argument("statement", metavar="SQL", type=click.UNPROCESSED)
@options.warehouse
@click.option(
    "--format",
    "shape",
    type=click.Choice(["table", "csv", "json", "jsonl"]),
    default="table",
    show_default=True,
    help="A table for people, or every value exactly.",
)
def sql(statement: str, warehouse: Path, shape: Shape | Literal["table"]) -> None:
    """Ask the published warehouse a question in SQL, read-only.

    The statement reads the warehouse alone: no files, no network.
    """
    from flows import rows
    from warehouse.errors import WarehouseError
    from warehouse.query import query

    require_warehouse(warehouse)
    try:
        answer = query(warehouse, statement)
    except WarehouseError as error:
        raise Fault(one_line(error), USAGE) from error
    if shape == "table":
        rows.print_table(answer, console())
    else:
        write(rows.encoded(answer, shape))


@cli.group()
def review() -> None:
    """List findings, accept them, dispute them, reopen them. The decisions are kept."""


@review.command(name="list")
@options.warehouse
@options.lang
def list_findings(warehouse: Path, lang: Lang) -> None:
    """List the findings on current documents, with the decision on each."""
    from flows import rows

    rows.print_table(_findings(warehouse, lang), console())


def _decision(name: str, decision: str, meaning: str) -> None:
    """Add the command `heshu review NAME`."""

    @review.command(name=name, help=meaning)
    @click.argument("fingerprint")
    @click.option("--reason", required=True, help="Why, in your words.")
    @click.option("--reviewer", default=_user, show_default="your user name", help="Who decides.")
    @options.warehouse
    def decide(fingerprint: str, reason: str, reviewer: str, warehouse: Path) -> None:
        from datetime import UTC, datetime

        from warehouse.errors import WarehouseError
        from warehouse.reviews import record_review

        whole = _whole_fingerprint(warehouse, fingerprint)
        try:
            record_review(
                warehouse,
                fingerprint=whole,
                decision=decision,
                reason=reason,
                reviewer=reviewer,
                at=datetime.now(UTC),
            )
        except WarehouseError as error:
            raise Fault(one_line(error), FAILED) from error
        click.echo(f"{whole[:SHORT]} {decision}")


def _user() -> str:
    import getpass

    return getpass.getuser()


_decision(
    "accept", "accepted", "Accept a finding: the source is wrong. FINGERPRINT may be shortened."
)
_decision(
    "dispute", "disputed", "Dispute a finding: the finding is wrong. FINGERPRINT may be shortened."
)
_decision("reopen", "open", "Take a decision back. FINGERPRINT may be shortened.")


@cli.command()
@options.sources
@click.option("--cron", required=True, help='When, as minute hour day month weekday: "0 7 * * *".')
@click.option(
    "--timezone", default="UTC", show_default=True, help="Time zone of the schedule: Asia/Shanghai."
)
@click.option(
    "--name", default="heshu", show_default=True, help="Name of the deployment in Prefect."
)
@options.warehouse
@options.reports
@options.rule_files
@options.lang
def serve(
    sources: tuple[Path, ...],
    cron: str,
    timezone: str,
    name: str,
    warehouse: Path,
    reports: Path,
    rule_files: tuple[Path, ...],
    lang: Lang,
) -> None:
    """Run the pipeline over SOURCE (default: raw/) on a schedule, until stopped.

    Against the Prefect API that is configured, or else a local server that is stopped again. A run in progress is
    finished first.
    """
    from flows import server

    sources = sources or (RAW,)
    require_existing(sources)
    rules_for(rule_files, sources)
    signal.signal(signal.SIGTERM, interrupt)
    server.calm(quiet=False)
    from flows import serve as serving

    try:
        schedule = serving.cron(cron, timezone)
    except ValueError as error:
        raise Fault(str(error), USAGE) from error
    job = serving.Job(
        [str(source.absolute()) for source in sources],
        str(warehouse.absolute()),
        str(reports.absolute()),
        lang,
        [str(file.absolute()) for file in rule_files],
    )
    try:
        serving.serve(job, schedule, name, say=lambda line: click.echo(line, err=True))
    except server.ServerError as error:
        raise Fault(str(error), FAILED) from error


def _findings(warehouse: Path, lang: Lang) -> pl.DataFrame:
    """A row for each finding on a current document, the open ones first."""
    import polars as pl

    frames = published(warehouse)
    reviews = table(warehouse, "reviews").select("fingerprint", "decision", "reason", "reviewer")
    severity = pl.col("severity").replace_strict(
        SEVERITIES, range(len(SEVERITIES)), return_dtype=pl.Int8
    )
    return (
        frames["findings"]
        .join(frames["documents"].select("document_id", "source"), on="document_id")
        .join(reviews, on="fingerprint", how="left")
        .with_columns(pl.col("decision").fill_null("open"))
        .sort(pl.col("decision") != "open", severity.neg(), "source", "fingerprint")
        .select(
            pl.col("fingerprint").str.slice(0, SHORT),
            "severity",
            "check",
            "source",
            pl.col("message_zh" if lang == "zh" else "message").alias("message"),
            "decision",
            pl.col("reviewer", "reason").fill_null(""),
        )
    )


def _whole_fingerprint(warehouse: Path, start: str) -> str:
    known = table(warehouse, "findings")["fingerprint"].unique()
    found = known.filter(known.str.starts_with(start.lower())).to_list()
    if not found:
        raise Fault(f"no finding {start}: `heshu review list` shows them", USAGE)
    if len(found) > 1:
        raise Fault(f"{start} fits {len(found)} findings: give more of the fingerprint", USAGE)
    return str(found[0])


def _print_findings(frames: Frames, output: str | None, lang: Lang, *, quiet: bool) -> None:
    if output is not None:
        from flows.report import exchange

        write(
            as_json(exchange.sarif(frames))
            if output == "sarif"
            else exchange.junit(frames).encode()
        )
    elif not quiet:
        from flows.report import terminal

        terminal.print_findings(frames, console=console(), lang=lang)


def _print_outcome(frames: Frames, outcome: Outcome, lang: Lang) -> None:
    from flows.report import terminal

    screen = console()
    if 0 < frames["findings"].height <= LISTED:
        terminal.print_findings(frames, console=screen, lang=lang, totals=False)
        screen.print()
    terminal.print_summary(
        frames,
        console=screen,
        lang=lang,
        report_path=outcome.report,
        warehouse_path=outcome.load.path,
        result=vars(outcome.load),
    )
