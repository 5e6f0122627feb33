"""Rules of a user's own, beside ours: divisions, definitions and bounds in YAML, checks in Python.

A `Rules` value is read once from its files and handed down to the stages; there is no list of rules that loading a file
would change. The form of the files, with a worked example, is in docs/rules.md. How a division or a definition binds
figures is the business of `flows.relate`; judging is that of `schemas.checks`.
"""

from __future__ import annotations

import hashlib
import re
import runpy
import traceback
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from functools import cached_property
from typing import TYPE_CHECKING, Literal, get_args

import msgspec
import polars as pl

from schemas.catalogue.files import CatalogueError, Names, load
from schemas.catalogue.identities import Definition, defining
from schemas.catalogue.indicators import codes
from schemas.catalogue.language import is_canonical, language
from schemas.catalogue.partitions import Partition, dividing
from schemas.catalogue.version import DIGITS, rules_version
from schemas.checks.registry import CHECKS, Check
from schemas.intervals import Interval, plain
from schemas.tables import FIGURES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

Severity = Literal["critical", "error", "warning", "info"]
NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+")
CODE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)+")
"""What can be no name of an indicator in a Chinese text."""


class RulesError(Exception):
    """A file of rules cannot be used; the message is one line: the file, the place in it, what is wrong."""


class Definitions(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Results that follow from two quantities, by kind; see language/identities.yml."""

    balance: tuple[Definition, ...] = ()
    ratio: tuple[Definition, ...] = ()
    per_capita: tuple[Definition, ...] = ()


class Bound(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What an indicator cannot be below or above, in a canonical unit; other units are not judged."""

    name: str
    indicator: Names
    unit: str
    reason: str
    low: Decimal | None = None
    high: Decimal | None = None
    severity: Severity = "error"
    source: str = ""
    message: str = "{indicator}: {quote} is out of bounds"
    message_zh: str = "{indicator}：{quote}超出界限"

    def __post_init__(self) -> None:
        """Refuse what has the right form and no meaning."""
        _require_name(self.name)
        _require_unit(self.unit)
        _require_codes(self.indicator)
        if self.low is None and self.high is None:
            raise ValueError("a bound needs `low` or `high`")
        if not all(end.is_finite() for end in (self.low, self.high) if end is not None):
            raise ValueError("`low` and `high` are numbers; leave out the one that is no bound")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError("`low` is above `high`")
        _require_placeholders(self.message, self.message_zh)

    def as_check(self, origin: str) -> Check:
        """The check that figures of the indicator lie, or may lie, between the bounds."""
        column = pl.col
        is_meant = column("canonical_unit").eq(self.unit) & (
            column("indicator").is_in(self.indicator)
            | column("indicator_code").is_in(self.indicator)
        )
        outside = [pl.lit(value=False)]
        if self.low is not None:
            is_open = column("high_open") & column("high").eq(self.low)
            outside.append(column("high").lt(self.low) | is_open)
        if self.high is not None:
            is_open = column("low_open") & column("low").eq(self.high)
            outside.append(column("low").gt(self.high) | is_open)
        low = "" if self.low is None else f"≥ {plain(self.low)}"
        high = "" if self.high is None else f"≤ {plain(self.high)}"
        bounds = f"{self.indicator[0]} {' and '.join(filter(None, (low, high)))} {self.unit}"
        return Check(
            self.name,
            bounds,
            bounds.replace(" and ", " 且 "),
            self.reason,
            self.source or origin,
            holds=~(is_meant & pl.any_horizontal(outside)),
            within=Interval(self.low, self.high),
            severity=self.severity,
            message=(self.message, self.message_zh),
        )


class File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A file of rules in YAML."""

    divisions: tuple[Partition, ...] = ()
    definitions: Definitions = Definitions()
    bounds: tuple[Bound, ...] = ()


@dataclass(frozen=True, eq=False)
class Rules:
    """Ours, and a user's beside them. `digest` is over the content of the files, in their order; empty without any."""

    divisions: tuple[Partition, ...] = ()
    definitions: tuple[Definitions, ...] = ()
    checks: tuple[Check, ...] = CHECKS
    digest: str = ""

    @cached_property
    def version(self) -> str:
        """The version of our rules, and of these where there are any."""
        return f"{rules_version()}+{self.digest[:DIGITS]}" if self.digest else rules_version()

    @contextmanager
    def in_force(self) -> Iterator[None]:
        """Let the catalogue answer with these divisions and definitions, too, in this thread and block."""
        kinds = ("balance", "ratio", "per_capita")
        added = {
            kind: tuple(rule for one in self.definitions for rule in getattr(one, kind))
            for kind in kinds
        }
        with dividing(self.divisions), defining(added):
            yield


OURS = Rules()


def read_rules(paths: Sequence[Path]) -> Rules:
    """The rules of .yml, .yaml and .py files. Raises RulesError, one line for each thing that is wrong."""
    digest = hashlib.sha256()
    files: list[File] = []
    checks: list[Check] = []
    problems: list[str] = []
    known = {check.name for check in CHECKS}
    for path in paths:
        try:
            digest.update(path.read_bytes() + b"\0")
            file, found = _read(path)
        except OSError as error:
            problems.append(f"{path}: cannot be read: {error.strerror}")
        except RulesError as error:
            problems.append(str(error))
        else:
            files.append(file)
            checks += found
            for one in found:
                if one.name in known:
                    problems.append(f"{path}: there is a check {one.name} already: rename this one")
                known.add(one.name)
    if problems:
        raise RulesError("\n".join(problems))
    return Rules(
        divisions=tuple(one for file in files for one in file.divisions),
        definitions=tuple(file.definitions for file in files),
        checks=(*CHECKS, *checks),
        digest=digest.hexdigest() if paths else "",
    )


def check(  # noqa: PLR0913 - what a check must say of itself
    name: str,
    *,
    title: str,
    reason: str,
    source: str,
    title_zh: str = "",
    severity: Severity = "error",
    message: str = "",
    message_zh: str = "",
) -> Callable[[Callable[[], pl.Expr]], Check]:
    """Make a check of a function that returns an expression over the rows of `figures`: true where a figure passes.

    A null passes. `{quote}` and `{indicator}` in the messages are filled in; without a message the title says what is
    wrong. Raises ValueError for a name that is not kebab-case, an unknown severity or another placeholder.
    """
    _require_name(name)
    if severity not in get_args(Severity):
        raise ValueError(f"severity {severity!r} is none of {', '.join(get_args(Severity))}")
    english = message or f"{{indicator}} {{quote}}: {title}"
    chinese = message_zh or f"{{indicator}}{{quote}}：{title_zh or title}"
    _require_placeholders(english, chinese)

    def make(function: Callable[[], pl.Expr]) -> Check:
        return Check(
            name,
            title,
            title_zh or title,
            reason,
            source,
            holds=function(),
            severity=severity,
            message=(english, chinese),
        )

    return make


def _read(path: Path) -> tuple[File, list[Check]]:
    if path.suffix == ".py":
        return File(), _python(path)
    file = _yaml(path)
    return file, [bound.as_check(path.name) for bound in file.bounds]


def _yaml(path: Path) -> File:
    if path.suffix not in (".yml", ".yaml"):
        raise RulesError(f"{path}: rules are .yml, .yaml or .py files")
    try:
        return load(path, File)
    except CatalogueError as error:
        words = str(error).removeprefix(f"{path.name}: ")
        raise RulesError(f"{path}: {words}: docs/rules.md shows the form") from error


def _python(path: Path) -> list[Check]:
    try:
        names = runpy.run_path(str(path))
    except SyntaxError as error:
        raise RulesError(f"{path}:{error.lineno}: {error.msg}") from error
    except Exception as error:
        lines = [
            frame.lineno
            for frame in traceback.extract_tb(error.__traceback__)
            if frame.filename == str(path)
        ]
        where = f"{path}:{lines[-1]}" if lines else str(path)
        words = " ".join(str(error).split())
        raise RulesError(f"{where}: {type(error).__name__}: {words}") from error
    found = [value for value in names.values() if isinstance(value, Check)]
    if not found:
        raise RulesError(f"{path}: no check in it: decorate one with schemas.rules.check")
    for one in found:
        _require_mask(one, path)
    return found


def _require_mask(one: Check, path: Path) -> None:
    """A check that misspells a column is found before any document is read."""
    try:
        (dtype,) = pl.LazyFrame(schema=FIGURES.dtypes).select(one.holds).collect_schema().dtypes()
    except (pl.exceptions.PolarsError, TypeError) as error:
        words = " ".join(str(error).partition(";")[0].split())
        raise RulesError(f"{path}: check {one.name}: on the columns of figures: {words}") from error
    if dtype != pl.Boolean:
        raise RulesError(f"{path}: check {one.name}: its expression is {dtype}, not Boolean")


def _require_unit(unit: str) -> None:
    """A unit that no figure has would let every figure pass."""
    if not is_canonical(unit):
        known = language().units.get(unit) or language().percents.get(unit)
        instead = f"write {known.canonical}" if known else "docs/figures.md lists them"
        raise ValueError(f"{unit!r} is no canonical unit: {instead}")


def _require_codes(names: Sequence[str]) -> None:
    """A code that the catalogue does not have would let every figure pass."""
    for name in names:
        if CODE.fullmatch(name) and name not in (known := codes()):
            close = get_close_matches(name, known, n=1)
            instead = f"is {close[0]} meant?" if close else "docs/indicators.md lists them"
            raise ValueError(f"{name!r} is no code of an indicator: {instead}")


def _require_name(name: str) -> None:
    if not NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no kebab-case name of two words or more such as beds-in-use")


def _require_placeholders(*messages: str) -> None:
    for message in messages:
        try:
            message.format(quote="", indicator="")
        except (LookupError, ValueError) as error:
            raise ValueError(f"{message!r} may hold {{quote}} and {{indicator}} only") from error
