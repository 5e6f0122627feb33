"""`heshu sql`: a question to the published warehouse. What a statement may read is held by `warehouse.query`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import click

from flows.cli import options
from flows.cli.exits import USAGE, Fault, one_line
from flows.cli.output import console, write
from flows.cli.published import require_warehouse

if TYPE_CHECKING:
    from pathlib import Path

    from flows.rows import Shape


# A statement may begin with a comment: -- is no option here.
@click.command(context_settings={"ignore_unknown_options": True})
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
