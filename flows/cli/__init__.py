"""The command `heshu`: its commands, each in a module of its own, and what becomes of their errors.

What a command needs is imported when it runs: `heshu check` answers in about a second and never imports Prefect or
DuckDB. What a command does belongs in the stages, in `flows.ingest`, `flows.serve` and in `warehouse`.

Results go to standard output, everything else to standard error. Exit statuses: `flows.cli.exits`.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from flows.cli import check, extract, report, review, run, serve, sql
from flows.cli.exits import BROKEN_PIPE, INTERRUPTED

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = (
    run.run,
    check.check,
    extract.extract,
    sql.sql,
    review.review,
    report.report,
    serve.serve,
)


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


for command in COMMANDS:
    cli.add_command(command)
