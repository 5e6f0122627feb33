"""The command `heshu`: its commands, each in a module of its own, and what becomes of their errors.

What a command needs is imported when it runs: `heshu check` answers in about a second and never imports Prefect or
DuckDB. What a command does belongs in the stages, in `flows.ingest`, `flows.serve` and in `warehouse`.

Results go to standard output, everything else to standard error. Exit statuses: `flows.cli.exits`.
"""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.exceptions import NoArgsIsHelpError

from flows.cli import check, extract, forget, report, review, run, serve, sql
from flows.cli.exits import BROKEN_PIPE, FAILED, INTERRUPTED, USAGE, Fault, Interrupted, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = (
    run.run,
    check.check,
    extract.extract,
    sql.sql,
    review.review,
    forget.forget,
    report.report,
    serve.serve,
)


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    if sys.stdout is None:  # closed by who called us: `>&-`
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open as long as we run
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character gets a stand-in for it, not a traceback.
        if stream is not None:
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        status = cli.main(args, prog_name="heshu", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        _in_one_line(error).show()
        return error.exit_code
    except click.Abort as error:
        by_signal = error if isinstance(error, Interrupted) else None
        click.echo(f"heshu: {by_signal.said if by_signal else 'interrupted'}", err=True)
        return by_signal.exit_code if by_signal else INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return BROKEN_PIPE
    except OSError as error:
        # Disks fill up and rights are taken away; that is said like all else that is wrong.
        Fault(f"{error.filename or 'standard output'}: {error.strerror}", FAILED).show()
        _drop_output()
        return FAILED
    except BaseException as error:  # noqa: BLE001 - a panic in Rust is no Exception
        return _unforeseen(error)
    return status if isinstance(status, int) else 0


def _unforeseen(error: BaseException) -> int:
    """What nobody foresaw is no finding, which status 1 would say."""
    if isinstance(error, (KeyboardInterrupt, SystemExit)):
        raise error
    if not _is_of_catalogue(error):
        traceback.print_exception(error)
        Fault(f"internal error: {one_line(error)}; please report it", FAILED).show()
    else:
        Fault(f"catalogue: {error}", FAILED).show()
    return FAILED


def _in_one_line(error: click.ClickException) -> click.ClickException:
    """Wrong usage as a Fault; other errors, and the help that a bare `heshu` shows, as they are."""
    if not isinstance(error, click.UsageError) or isinstance(error, NoArgsIsHelpError):
        return error
    command = error.ctx.command_path if error.ctx else "heshu"
    return Fault(f"{error.format_message()} See `{command} --help`", USAGE)


def _is_of_catalogue(error: BaseException) -> bool:
    """A file of the catalogue is not as it must be: whoever adds to it is told where, by any command that reads it."""
    from schemas.catalogue.files import CatalogueError

    return isinstance(error, CatalogueError)


def _drop_output() -> None:
    """Whoever read our output has had enough, or takes no more: Python would complain once more while it shuts down."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="heshu", message="%(prog)s %(version)s")
def cli() -> None:
    """核数: take the figures out of Chinese documents, check them, and load them into a warehouse."""


for command in COMMANDS:
    cli.add_command(command)
