"""`heshu forget`: documents that are gone from their folder. What becomes of them belongs in `warehouse.forget`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from flows.cli import options
from flows.cli.exits import FAILED, Fault, one_line

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@options.warehouse
def forget(names: tuple[str, ...], warehouse: Path) -> None:
    """Forget the documents NAME, which are gone: their figures count no more.

    NAME is what the column `source` of `documents` says. Reading a document again brings it back.
    """
    from warehouse.errors import WarehouseError
    from warehouse.forget import forget as forget_documents

    try:
        forget_documents(warehouse, names)
    except WarehouseError as error:
        raise Fault(one_line(error), FAILED) from error
    for name in names:
        click.echo(f"{name} forgotten")
