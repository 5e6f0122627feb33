"""The files and folders that a command is given: they are there, can be read, and bring their rules.

Said in one clear line before anything slow starts. What is in them belongs in `flows.cli.texts` and in the flow.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.cli.exits import FAILED, USAGE, Fault, spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from schemas.rules import Rules

RAW = Path("raw")
"""What the pipeline reads unless told otherwise."""
STANDARD_INPUT = Path("-")


def require_existing(sources: Sequence[Path]) -> None:
    """Refuse, each in a line, what is not there, and what stands where one may not look."""
    from flows.read import ReadError, cannot_be_read, not_there

    missing: list[ReadError] = []
    hidden: list[ReadError] = []
    for source in sources:
        try:
            if not source.exists():
                missing.append(not_there(source))
        except OSError as error:
            hidden.append(cannot_be_read(source, error.strerror))
    if missing or hidden:
        refused = ReadError.of_all([*missing, *hidden])
        raise Fault(str(refused), USAGE if missing else FAILED, refused.chinese)


def require_kept(sources: Sequence[Path]) -> None:
    """Refuse what a run cannot read again, or cannot hand on to Prefect by its name."""
    from flows.read import spelled

    for source in sources:
        if source.is_fifo():
            message = f"{source}: a pipe, which can be read but once; save it as a file for a run"
            raise Fault(message, FAILED, f"{source}：是管道，只能读一次；请存为文件后再运行")
        if (name := spelled(str(source))) != str(source):
            message = f"{name}: the name is not UTF-8; rename it, or give the folder that holds it"
            raise Fault(message, FAILED, f"{name}：名称不是 UTF-8；请改名，或给出其所在的文件夹")


def readable_documents(sources: Sequence[Path]) -> set[str]:
    """The names of the documents of `sources`, all of which can be read, as far as is known without a long wait."""
    from flows.read import ReadError, name_of
    from flows.sources import SourceError, batches, rehearse

    require_existing(sources)
    require_kept(sources)
    try:
        planned = batches(sources)
        rehearse(planned)
    except SourceError as error:
        raise Fault(str(error), USAGE, error.chinese) from error
    except ReadError as error:
        raise Fault(str(error), FAILED, error.chinese) from error
    return {name_of(path, batch.root) for batch in planned for path in batch.paths}


def tell_what_is_not_read(sources: Sequence[Path]) -> None:
    """Say on standard error, in a line each, what stands in readable `sources` and is not read."""
    from flows.sources import remarks

    for line in remarks((one for one in sources if one != STANDARD_INPUT), spoken()):
        click.echo(f"heshu: {line}", err=True)


def rules_for(files: Sequence[Path], sources: Sequence[Path]) -> Rules:
    """Ours, those that stand beside the documents, and those in `files`."""
    from flows.sources import rules_beside
    from schemas.rules import RulesError, read_rules

    documents = [source for source in sources if source != STANDARD_INPUT]
    require_existing(documents)
    beside = rules_beside(documents)
    try:
        return read_rules([*beside, *files])
    except RulesError as error:
        raise Fault(str(error), USAGE) from error
