"""`heshu sql`: a question to the published warehouse. What a statement may read is held by `warehouse.query`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import click

from flows.cli import options
from flows.cli.exits import USAGE, fault
from flows.cli.output import console, write
from flows.cli.published import require_warehouse
from flows.cli.texts import standard_input

if TYPE_CHECKING:
    from pathlib import Path

    from flows.report.labels import Lang
    from flows.rows import Shape


# A statement may begin with a comment: -- is no option here.
@click.command(
    short_help="Ask the warehouse a question, read-only.",
    context_settings={"ignore_unknown_options": True},
)
@click.argument("statement", metavar="SQL", type=click.UNPROCESSED)
@options.warehouse
@options.shape
@options.lang
def sql(
    statement: str,
    warehouse: Path,
    shape: Shape | Literal["table"],
    lang: Lang,  # noqa: ARG001 - what goes wrong is said in it
) -> None:
    """Ask the published warehouse a question in SQL, read-only; - takes it from standard input.

    The statement reads the warehouse alone: no files, no network.
    """
    from flows import rows
    from warehouse.errors import WarehouseError
    from warehouse.query import query

    require_warehouse(warehouse)
    if statement == "-":
        statement = standard_input()
    try:
        answer = query(warehouse, statement)
    except WarehouseError as error:
        raise fault(error, USAGE) from error
    if shape == "table":
        rows.print_table(answer, console())
    else:
        write(rows.encoded(answer, shape))
