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
from pathlib import Path
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
    one_line,
)
from flows.cli.output import as_json, console, progress, write

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    import polars as pl

    from flows.ingest import Outcome
    from flows.report.labels import Lang
    from flows.rows import Shape
    from flows.streams import Reply
    from schemas.rules import Rules

    Frames = dict[str, pl.DataFrame]

RAW = Path("raw")
STANDARD_INPUT = Path("-")

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
    names = _readable(sources)
    _rules(rule_files, sources)
    _writable(warehouse)
    # A request to terminate is taken as Ctrl-C, and Ctrl-C at once, not when asyncio comes to it: what was started is
    # stopped, drafts are removed.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _interrupt)
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
    frames = _published(warehouse, names)
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

    rules = _rules(rule_files, files)
    if output == "jsonl":
        found: set[str] = set()

        def reply(text: str, reference_date: date | None) -> dict[str, Any]:
            answer: dict[str, Any] = examine.check_reply(text, reference_date, rules=rules)
            found.update(finding["severity"] for finding in answer["findings"])
            return answer

        _stream(files, reply)
    elif output == "json":
        text, reference_date, source = _one_text(files)
        try:
            answer = examine.check_reply(text, reference_date, source, rules)
        except CheckError as error:
            raise Fault(str(error), FAILED) from error
        found = {finding["severity"] for finding in answer["findings"]}
        write(as_json(answer))
    else:
        try:
            frames = _examined(files, rules)
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
        _stream(files, examine.extract_reply)
    elif output == "json":
        text, reference_date, _ = _one_text(files)
        write(as_json(examine.extract_reply(text, reference_date)))
    else:
        frames = _examined(files)
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

    frames = _published(warehouse)
    runs = _table(warehouse, "runs").sort("finished_at")
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

    _require_readable(warehouse)
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
    _existing(sources)
    _rules(rule_files, sources)
    signal.signal(signal.SIGTERM, _interrupt)
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


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def _existing(sources: Sequence[Path]) -> None:
    missing = [f"{source}: no such file or folder" for source in sources if not source.exists()]
    if missing:
        raise Fault("\n".join(missing), USAGE)


def _readable(sources: Sequence[Path]) -> set[str]:
    """The names of the documents of `sources`, all of which can be read, as far as is known without a long wait."""
    from flows.read import ReadError
    from flows.sources import SourceError, batches, rehearse

    _existing(sources)
    try:
        planned = batches(sources)
        rehearse(planned)
    except SourceError as error:
        raise Fault(str(error), USAGE) from error
    except ReadError as error:
        raise Fault(str(error), FAILED) from error
    return {path.relative_to(batch.root).as_posix() for batch in planned for path in batch.paths}


def _writable(warehouse: Path) -> None:
    """Refuse early what the load would refuse late: a file that is no warehouse. A stale log it mends itself."""
    if warehouse.exists() and not warehouse.with_name(f"{warehouse.name}.wal").exists():
        _require_readable(warehouse)


def _require_readable(warehouse: Path) -> None:
    from warehouse.errors import WarehouseError
    from warehouse.query import reading

    try:
        with reading(warehouse):
            pass
    except WarehouseError as error:
        raise Fault(one_line(error), FAILED) from error


def _table(warehouse: Path, name: str) -> pl.DataFrame:
    from warehouse.errors import WarehouseError
    from warehouse.query import read_table

    try:
        return read_table(warehouse, name)
    except WarehouseError as error:
        raise Fault(one_line(error), FAILED) from error


def _published(warehouse: Path, names: Iterable[str] | None = None) -> Frames:
    """The staged tables of the current documents in the warehouse: all, or those with these names."""
    import polars as pl

    from schemas.tables import STAGED

    current = _table(warehouse, "documents").filter("is_current")
    if names is not None:
        current = current.filter(pl.col("source").is_in(sorted(names)))
    others = {
        name: _table(warehouse, name).join(current, on="document_id", how="semi")
        for name in STAGED
        if name != "documents"
    }
    return {"documents": current, **others}


def _findings(warehouse: Path, lang: Lang) -> pl.DataFrame:
    """A row for each finding on a current document, the open ones first."""
    import polars as pl

    frames = _published(warehouse)
    reviews = _table(warehouse, "reviews").select("fingerprint", "decision", "reason", "reviewer")
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
    known = _table(warehouse, "findings")["fingerprint"].unique()
    found = known.filter(known.str.starts_with(start.lower())).to_list()
    if not found:
        raise Fault(f"no finding {start}: `heshu review list` shows them", USAGE)
    if len(found) > 1:
        raise Fault(f"{start} fits {len(found)} findings: give more of the fingerprint", USAGE)
    return str(found[0])


def _rules(files: Sequence[Path], sources: Sequence[Path]) -> Rules:
    """Ours, those that stand beside the documents, and those in `files`."""
    from flows.sources import rules_beside
    from schemas.rules import RulesError, read_rules

    beside = rules_beside(source for source in sources if source != STANDARD_INPUT)
    try:
        return read_rules([*beside, *files])
    except RulesError as error:
        raise Fault(str(error), USAGE) from error


def _examined(files: Sequence[Path], rules: Rules | None = None) -> Frames:
    """The staged frames of files and folders, or of standard input.

    A document is identified by its name as in a run, so that the fingerprints agree, and shown by its path as given.
    """
    import polars as pl

    from flows import examine
    from flows.read import ReadError
    from schemas.tables import TABLES

    if STANDARD_INPUT in (files or (STANDARD_INPUT,)):
        if len(files) > 1:
            raise Fault("standard input and files cannot be read together", USAGE)
        return examine.examine(_standard_input(), rules=rules)
    _existing(files)
    parts: list[Frames] = []
    problems: list[str] = []
    for path in files:
        try:
            parts.extend(_examined_below(path, rules))
        except ReadError as error:
            problems.append(str(error))
    if problems:
        raise Fault("\n".join(problems), FAILED)
    return {
        name: pl.concat([part[name] for part in parts]).unique(
            TABLES[name].key, keep="first", maintain_order=True
        )
        for name in parts[0]
    }


def _examined_below(path: Path, rules: Rules | None) -> Iterator[Frames]:
    import polars as pl

    from flows.extract.stage import extract as find_figures
    from flows.read import load
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
        shown = pl.Series("source", [str(found) for found in batch.paths])
        yield frames | {"documents": frames["documents"].with_columns(shown)}


def _one_text(files: Sequence[Path]) -> tuple[str, date | None, str]:
    """Text, reference date and name of the one document that is asked about."""
    from flows.read import ReadError, document_at

    if len(files) > 1 or any(path.is_dir() for path in files):
        raise Fault("--json takes one FILE, or standard input", USAGE)
    if files in ((), (STANDARD_INPUT,)):
        return _standard_input(), None, str(STANDARD_INPUT)
    _existing(files)
    try:
        row = document_at(files[0], files[0].name)
    except ReadError as error:
        raise Fault(str(error), FAILED) from error
    return row["text"], row["published_on"], row["source"]


def _standard_input() -> str:
    from flows.read import ReadError, decode

    if sys.stdin.isatty():
        click.echo("heshu: reading standard input; Ctrl-D ends it", err=True)
    try:
        return decode(sys.stdin.buffer.read(), "standard input")
    except ReadError as error:
        raise Fault(str(error), FAILED) from error


def _stream(files: Sequence[Path], reply: Reply) -> None:
    """Answer the lines of standard input; a Fault, after the last, if some could not be answered."""
    from flows.streams import answer

    if files not in ((), (STANDARD_INPUT,)):
        raise Fault("--jsonl reads standard input: give no FILE", USAGE)
    if failed := answer(sys.stdin.buffer, sys.stdout.buffer, reply):
        lines = "1 line" if failed == 1 else f"{failed} lines"
        raise Fault(f"{lines} could not be answered", FAILED)


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
