"""How the command ends: exit statuses, and the lines on standard error that say what is wrong.

0 done; 1 done, and findings at or above `--fail-on`; 2 wrong usage; 3 could not do its work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flows.report.labels import Lang

FOUND, USAGE, FAILED = 1, 2, 3
INTERRUPTED, BROKEN_PIPE = 130, 141
"""What a shell reports for a program that Ctrl-C or a closed pipe ended."""
BY_SIGNAL = 128
"""What it adds to the number of a signal that ended one: 143 where a supervisor asked to terminate."""

SEVERITIES = ("info", "warning", "error", "critical")
"""From harmless to severe."""
NEVER = "never"


def spoken() -> Lang:
    """The language that the command was asked to speak."""
    context = click.get_current_context(silent=True)
    return "zh" if context is not None and context.params.get("lang") == "zh" else "en"


class Fault(click.ClickException):
    """What ends the command, in words: one line for each thing that is wrong; in Chinese where it was given so."""

    def __init__(self, message: str, exit_code: int, chinese: str = "") -> None:
        super().__init__(chinese if chinese and spoken() == "zh" else message)
        self.exit_code = exit_code  # type: ignore[misc]  # click declares it for subclasses

    def show(self, file: Any = None) -> None:  # noqa: ANN401, ARG002 - click's signature
        """Print the lines to standard error."""
        for line in self.message.splitlines():
            click.echo(f"heshu: {line}", err=True)


def fail(severities: Iterable[str], threshold: str) -> None:
    """Exit with status 1 if one of `severities` is at or above `threshold`."""
    if threshold != NEVER:
        fatal = SEVERITIES[SEVERITIES.index(threshold) :]
        if any(severity in fatal for severity in severities):
            raise click.exceptions.Exit(FOUND)


class Interrupted(click.Abort):
    """A signal ended the command; its exit status says which."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.exit_code = BY_SIGNAL + number
        self.said = "已中断" if spoken() == "zh" else "interrupted"


class Interrupt:
    """Takes a signal as Ctrl-C, and remembers it: a library that is interrupted may make another error of it."""

    def __init__(self) -> None:
        self.came: int | None = None

    def __call__(self, number: int, *_: object) -> None:
        """What `signal.signal` wants."""
        self.came = number
        raise KeyboardInterrupt


def fault(error: Exception, exit_code: int) -> Fault:
    """An error that says what is wrong, as one line, in the language that the command was asked to speak."""
    chinese = getattr(error, "chinese", "")
    return Fault(one_line(error), exit_code, _one_line(chinese))


def one_line(error: BaseException) -> str:
    """An error as one line, without the statement that DuckDB quotes below its words."""
    return _one_line(str(error))


def _one_line(words: str) -> str:
    return " ".join(words.partition("\nLINE ")[0].split())
