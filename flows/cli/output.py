"""What goes to standard output, and what is shown on standard error while the command is at work."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.console import Console


def write(data: bytes) -> None:
    """Put bytes on standard output as they are."""
    sys.stdout.buffer.write(data)


def as_json(value: object) -> bytes:
    """A value as one line of JSON."""
    import msgspec

    return msgspec.json.encode(value) + b"\n"


def console() -> Console:
    """Standard output for people."""
    from rich.console import Console

    class Output(Console):
        def on_broken_pipe(self) -> None:
            """Leave it to `flows.cli`: rich would end with status 1, which says that there are findings."""
            raise BrokenPipeError

    return Output(highlight=False, markup=False, emoji=False)


@contextlib.contextmanager
def progress(*, quiet: bool) -> Iterator[Callable[[str], None]]:
    """Show on standard error what is being done: a line that changes on a terminal, else plain lines."""
    from rich.console import Console

    stderr = Console(stderr=True, quiet=quiet, highlight=False, markup=False, emoji=False)
    with contextlib.ExitStack() as stack:
        show: Callable[[str], None] = stderr.print
        if stderr.is_terminal and not quiet:
            show = stack.enter_context(stderr.status("")).update
        yield show
