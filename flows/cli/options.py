"""The arguments and options that commands share. What only one command has stands beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.cli.exits import NEVER, SEVERITIES, USAGE, Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    Command = Callable[..., None]

FORMATS = {
    "json": "One JSON object; exactly one FILE, or standard input.",
    "jsonl": 'Answer each {"id", "text"} line of standard input with one line.',
    "sarif": "SARIF 2.1.0, for code review tools.",
    "junit": "JUnit XML, for continuous integration.",
}

# Whether a file can be read is not asked here: that is no wrong usage, and is said where it is read.
PATH = click.Path(path_type=Path, readable=False)

files = click.argument("files", nargs=-1, metavar="[FILE]...", type=PATH)

sources = click.argument("sources", nargs=-1, metavar="[SOURCE]...", type=PATH)

warehouse = click.option(
    "--warehouse",
    type=click.Path(dir_okay=False, readable=False, path_type=Path),
    default=Path("warehouse/heshu.duckdb"),
    show_default=True,
    metavar="FILE",
    help="The warehouse.",
)

reports = click.option(
    "--reports",
    type=click.Path(file_okay=False, readable=False, path_type=Path),
    default=Path("reports"),
    show_default=True,
    metavar="DIR",
    help="Folder of the reports.",
)

rule_files = click.option(
    "--rules",
    "rule_files",
    multiple=True,
    type=PATH,
    metavar="FILE",
    help="Rules of your own, .yml or .py, beside a rules.yml in the documents' folder; repeatable.",
)

lang = click.option(
    "--lang",
    type=click.Choice(["en", "zh"]),
    default="en",
    show_default=True,
    envvar="HESHU_LANG",
    show_envvar=True,
    is_eager=True,  # what is wrong with the others is said in it
    help="Language of messages and reports.",
)

shape = click.option(
    "--format",
    "shape",
    type=click.Choice(["table", "csv", "json", "jsonl"]),
    default="table",
    show_default=True,
    help="A table for people, or every value exactly.",
)

quiet = click.option("--quiet", "-q", is_flag=True, help="Print nothing but errors.")


def fail_on(default: str) -> Callable[[Command], Command]:
    """From which severity findings are a failure."""
    return click.option(
        "--fail-on",
        type=click.Choice([*reversed(SEVERITIES), NEVER]),
        default=default,
        show_default=True,
        help="Exit with status 1 if there are findings of this severity or above.",
    )


def formats(*names: str) -> Callable[[Command], Command]:
    """Flags of which one may be given; its name is the parameter `output`."""

    def choose(context: click.Context, option: click.Parameter, given: bool) -> None:
        context.params.setdefault("output", None)
        if given:
            if other := context.params["output"]:
                message = f"--{other} and --{option.name} exclude each other"
                raise Fault(message, USAGE, f"--{other} 与 --{option.name} 不能同时使用")
            context.params["output"] = option.name

    def add(command: Command) -> Command:
        for name in reversed(names):
            command = click.option(
                f"--{name}", is_flag=True, expose_value=False, callback=choose, help=FORMATS[name]
            )(command)
        return command

    return add
