"""`heshu review`: a person's decisions on findings. How they are kept belongs in `warehouse.reviews`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from flows.cli import options
from flows.cli.exits import FAILED, SEVERITIES, USAGE, Fault, one_line
from flows.cli.output import console
from flows.cli.published import published, table

if TYPE_CHECKING:
    from pathlib import Path

    import polars as pl
    from rich.console import Console

    from flows.report.labels import Lang

SHORT = 12
"""Characters of a fingerprint that people get to see."""


@click.group()
def review() -> None:
    """List findings, accept them, dispute them, reopen them. The decisions are kept."""


@review.command(name="list")
@options.warehouse
@options.lang
def list_findings(warehouse: Path, lang: Lang) -> None:
    """List the findings on current documents, with the decision on each."""
    from flows import rows

    screen = console()
    if screen.is_terminal:
        _print_list(_findings(warehouse, lang), screen)
    else:
        rows.print_table(_findings(warehouse, lang), screen)


def _print_list(findings: pl.DataFrame, screen: Console) -> None:
    """For people: what a decision needs on a line, and the words below it, as wide as the terminal."""
    from rich.padding import Padding
    from rich.text import Text

    from flows.report.characters import pictured

    for row in findings.iter_rows(named=True):
        place = ("fingerprint", "severity", "check", "source", "decision")
        screen.print(Text(pictured("  ".join(row[name] for name in place)), style="bold"))
        said = [row["message"]]
        if row["reason"]:
            said.append(f"{row['reviewer']}: {row['reason']}")
        for words in said:
            screen.print(Padding(Text(pictured(words)), (0, 0, 0, 2), expand=False))


def _decision(name: str, decision: str, meaning: str) -> None:
    """Add the command `heshu review NAME`."""

    @review.command(name=name, help=meaning)
    @click.argument("fingerprint")
    @click.option("--reason", required=True, help="Why, in your words.")
    @click.option("--reviewer", default=_user, show_default="your user name", help="Who decides.")
    @options.warehouse
    def decide(fingerprint: str, reason: str, reviewer: str, warehouse: Path) -> None:
        from datetime import UTC, datetime

        from warehouse.errors import WarehouseError
        from warehouse.reviews import record_review

        whole = _whole_fingerprint(warehouse, fingerprint)
        try:
            record_review(
                warehouse,
                fingerprint=whole,
                decision=decision,
                reason=reason,
                reviewer=reviewer,
                at=datetime.now(UTC),
            )
        except WarehouseError as error:
            raise Fault(one_line(error), FAILED) from error
        click.echo(f"{whole[:SHORT]} {decision}")


def _user() -> str:
    import getpass

    return getpass.getuser()


_decision(
    "accept", "accepted", "Accept a finding: the source is wrong. FINGERPRINT may be shortened."
)
_decision(
    "dispute", "disputed", "Dispute a finding: the finding is wrong. FINGERPRINT may be shortened."
)
_decision("reopen", "open", "Take a decision back. FINGERPRINT may be shortened.")


def _findings(warehouse: Path, lang: Lang) -> pl.DataFrame:
    """A row for each finding on a current document, the open ones first."""
    import polars as pl

    frames = published(warehouse)
    reviews = table(warehouse, "reviews").select("fingerprint", "decision", "reason", "reviewer")
    severity = pl.col("severity").replace_strict(
        SEVERITIES, range(len(SEVERITIES)), return_dtype=pl.Int8
    )
    return (
        frames["findings"]
        .join(frames["documents"].select("document_id", "source"), on="document_id")
        .join(reviews, on="fingerprint", how="left")
        .with_columns(pl.col("decision").fill_null("open"))
        .sort(pl.col("decision") != "open", severity.neg(), "source", "fingerprint")
        .select(
            pl.col("fingerprint").str.slice(0, SHORT),
            "severity",
            "check",
            "source",
            pl.col("message_zh" if lang == "zh" else "message").alias("message"),
            "decision",
            pl.col("reviewer", "reason").fill_null(""),
        )
    )


def _whole_fingerprint(warehouse: Path, start: str) -> str:
    known = table(warehouse, "findings")["fingerprint"].unique()
    found = known.filter(known.str.starts_with(start.lower())).to_list()
    if not found:
        raise Fault(f"no finding {start}: `heshu review list` shows them", USAGE)
    if len(found) > 1:
        raise Fault(f"{start} fits {len(found)} findings: give more of the fingerprint", USAGE)
    return str(found[0])
