"""`heshu forget`: documents that are gone from their folder. What becomes of them belongs in `warehouse.forget`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from flows.cli import options
from flows.cli.exits import FAILED, USAGE, fault

if TYPE_CHECKING:
    from pathlib import Path

    from flows.report.labels import Lang


@click.command(short_help="Take documents out that are gone.")
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@options.warehouse
@options.lang
def forget(names: tuple[str, ...], warehouse: Path, lang: Lang) -> None:
    """Forget the documents NAME, which are gone: their figures count no more.

    NAME is what the column `source` of `documents` says. Reading a document again brings it back.
    """
    from flows.report.labels import phrase
    from warehouse.errors import UnknownDocumentError, WarehouseError
    from warehouse.forget import forget as forget_documents

    try:
        forget_documents(warehouse, names)
    except WarehouseError as error:
        is_wrong_name = isinstance(error, UnknownDocumentError)
        raise fault(error, USAGE if is_wrong_name else FAILED) from error
    for name in names:
        click.echo(phrase("forgotten", lang, a=name))
