"""`heshu report`: the validation report again, from the warehouse. What stands in it belongs in `flows.report`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from flows.cli import options
from flows.cli.exits import FAILED, Fault
from flows.cli.published import published, table

if TYPE_CHECKING:
    from pathlib import Path

    from flows.report.labels import Lang


@click.command(short_help="Write the report again.")
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
        message = f"{target}: cannot be written: {error.strerror}"
        raise Fault(message, FAILED, f"{target}：无法写入：{error.strerror}") from error
    if not quiet:
        click.echo(target)
