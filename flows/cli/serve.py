"""`heshu serve`: the pipeline on a schedule. What that is belongs in `flows.serve`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from flows.cli import options
from flows.cli.exits import FAILED, USAGE, Fault, Interrupt
from flows.cli.sources import RAW, require_kept, rules_for

if TYPE_CHECKING:
    from pathlib import Path

    from flows.report.labels import Lang


@click.command(short_help="Run the pipeline on a schedule.")
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
    import signal

    from flows import server

    sources = sources or (RAW,)
    rules_for(rule_files, sources)
    require_kept(sources)
    signal.signal(signal.SIGTERM, Interrupt())
    server.calm(quiet=False)
    from flows import serve as serving

    try:
        schedule = serving.cron(cron, timezone)
    except serving.ScheduleError as error:
        raise Fault(str(error), USAGE, error.chinese) from error
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
        raise Fault(str(error), FAILED, error.chinese) from error
