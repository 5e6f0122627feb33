"""`heshu review`: a person's decisions on findings. How they are kept belongs in `warehouse.reviews`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import click

from flows.cli import options
from flows.cli.exits import FAILED, SEVERITIES, USAGE, Fault, fault
from flows.cli.output import console, write
from flows.cli.published import published, table
from flows.report import labels
from flows.report.labels import label, text

if TYPE_CHECKING:
    from pathlib import Path

    import polars as pl
    from rich.console import Console

    from flows.cli.published import Frames
    from flows.report.labels import Lang
    from flows.rows import Shape

SHORT = 12
"""Characters of a fingerprint that people get to see."""
DECIDED = tuple(labels.DECIDED)
"""What may have been decided on a finding."""


@click.group(short_help="List findings, decide on them.")
def review() -> None:
    """List findings, accept them, dispute them, reopen them. The decisions are kept."""


@review.command(name="list", short_help="List the findings, with the decision on each.")
@options.warehouse
@click.option(
    "--severity",
    multiple=True,
    type=click.Choice(SEVERITIES[::-1]),
    help="Of it alone; repeatable.",
)
@click.option(
    "--decision", multiple=True, type=click.Choice(list(DECIDED)), help="With it alone; repeatable."
)
@click.option(
    "--new", is_flag=True, help="Of the last run alone, which the one before did not have."
)
@options.shape
@options.lang
def list_findings(
    warehouse: Path,
    severity: tuple[str, ...],
    decision: tuple[str, ...],
    new: bool,
    shape: Shape | Literal["table"],
    lang: Lang,
) -> None:
    """List the findings on current documents, with the decision on each, the open ones first.

    As csv, json or jsonl the names of columns, severities and decisions are the same in each language.
    """
    import polars as pl

    from flows import rows
    from flows.report.labels import phrase

    findings = _findings(warehouse, lang).filter(
        pl.col("severity").is_in(severity or SEVERITIES),
        pl.col("decision").is_in(decision or DECIDED),
        pl.col("is_new") | (not new),
    )
    if shape != "table":
        write(rows.encoded(findings, shape))
        return
    screen = console()
    shown = _for_people(findings, lang)
    if screen.is_terminal:
        _print_list(shown, screen)
    else:
        heads = {name: text(name, lang) for name in shown.columns} if lang == "zh" else {}
        rows.print_table(shown.rename(heads), screen)
    if findings.is_empty():
        click.echo(f"heshu: {phrase('none_found', lang)}", err=True)


def _for_people(findings: pl.DataFrame, lang: Lang) -> pl.DataFrame:
    """The findings as a table shows them: each with the place that an editor opens, its words in a language."""
    import polars as pl

    from flows.report.wording import SEPARATOR

    return findings.select(
        "fingerprint",
        pl.col("severity").replace_strict(_named(labels.SEVERITY, lang)),
        "check",
        pl.concat_str("source", pl.format(":{}:{}", "line", "column").fill_null("")).alias("place"),
        "indicator",
        "message",
        pl.concat_str(
            pl.col("decision").replace_strict(_named(labels.DECIDED, lang)),
            pl.when("is_new").then(pl.lit(SEPARATOR + text("new", lang))).otherwise(pl.lit("")),
        ).alias("decision"),
        "reviewer",
        "reason",
    )


def _named(group: dict[str, labels.Label], lang: Lang) -> dict[str, str]:
    return {code: label(group, code, lang) for code in group}


def _print_list(findings: pl.DataFrame, screen: Console) -> None:
    """For people: what a decision needs on a line, and the words below it, as wide as the terminal."""
    from rich.padding import Padding
    from rich.text import Text

    from flows.report.characters import pictured

    for row in findings.iter_rows(named=True):
        place = ("fingerprint", "severity", "check", "place", "indicator", "decision")
        head = filter(None, (row[name] for name in place))
        screen.print(Text(pictured("  ".join(head)), style="bold"))
        said = [row["message"]]
        if row["reason"]:
            said.append(f"{row['reviewer']}: {row['reason']}")
        for words in said:
            screen.print(Padding(Text(pictured(words)), (0, 0, 0, 2), expand=False))


def _some_reason(_: click.Context, __: click.Parameter, reason: str) -> str:
    if not reason.strip():
        raise click.BadParameter("say why, in your words.")
    return reason


def _decision(name: str, decision: str, meaning: str) -> None:
    """Add the command `heshu review NAME`."""

    @review.command(name=name, help=meaning)
    @click.argument("fingerprint")
    @click.option("--reason", required=True, callback=_some_reason, help="Why, in your words.")
    @click.option("--reviewer", default=_user, show_default="your user name", help="Who decides.")
    @options.warehouse
    @options.lang
    def decide(fingerprint: str, reason: str, reviewer: str, warehouse: Path, lang: Lang) -> None:
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
            raise fault(error, FAILED) from error
        click.echo(f"{whole[:SHORT]} {label(labels.DECIDED, decision, lang)}")


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
    reviews = frames["reviews"].select(
        "fingerprint", "decision", "reason", "reviewer", "decided_at"
    )
    severity = pl.col("severity").replace_strict(
        SEVERITIES, range(len(SEVERITIES)), return_dtype=pl.Int8
    )
    return (
        frames["findings"]
        .join(frames["documents"].select("document_id", "source", "text"), on="document_id")
        .join(_first_operands(frames), on=("fingerprint", "document_id"), how="left")
        .join(_indicators(frames), on=("fingerprint", "document_id"), how="left")
        .join(reviews, on="fingerprint", how="left")
        .with_columns(
            pl.col("decision").fill_null("open"),
            pl.col("fingerprint")
            .is_in(frames["new_findings"]["fingerprint"].to_list())
            .alias("is_new"),
            *_line_and_column(),
        )
        .sort(pl.col("decision") != "open", severity.neg(), "source", "start_char", "fingerprint")
        .select(
            pl.col("fingerprint").str.slice(0, SHORT),
            "severity",
            "check",
            "source",
            "line",
            "column",
            "start_char",
            pl.col("indicator").fill_null(""),
            pl.col("message_zh" if lang == "zh" else "message").alias("message"),
            "decision",
            pl.col("reviewer", "reason").fill_null(""),
            "decided_at",
            "is_new",
        )
    )


def _first_operands(frames: Frames) -> pl.DataFrame:
    """Where each finding begins: the first of its operands that stands in its own document."""
    import polars as pl

    figures = frames["figures"].select("figure_id", stands_in="document_id")
    return (
        frames["finding_figures"]
        .join(figures, on="figure_id", how="left")
        .filter(pl.col("stands_in").fill_null(pl.col("document_id")) == pl.col("document_id"))
        .sort("position")
        .unique(["fingerprint", "document_id"], keep="first", maintain_order=True)
        .select("fingerprint", "document_id", "start_char")
    )


def _indicators(frames: Frames) -> pl.DataFrame:
    """What each finding is about: the indicator of the first of its operands that has one."""
    return (
        frames["finding_figures"]
        .join(frames["figures"].select("figure_id", "indicator"), on="figure_id")
        .drop_nulls("indicator")
        .sort("position")
        .unique(["fingerprint", "document_id"], keep="first", maintain_order=True)
        .select("fingerprint", "document_id", "indicator")
    )


def _line_and_column() -> tuple[pl.Expr, pl.Expr]:
    """The place of `start_char` in `text`, both from 1 as editors count; lines end at line feed alone."""
    import polars as pl

    start = pl.col("start_char")  # a slice of no length would be the whole text
    before = pl.when(start.is_not_null()).then(pl.col("text").str.slice(0, start))
    line = before.str.count_matches("\n", literal=True) + 1
    column = before.str.split("\n").list.last().str.len_chars() + 1
    return line.alias("line"), column.alias("column")


def _whole_fingerprint(warehouse: Path, start: str) -> str:
    known = table(warehouse, "findings")["fingerprint"].unique()
    found = known.filter(known.str.starts_with(start.lower())).to_list()
    if not found:
        message = f"no finding {start}: `heshu review list` shows them"
        raise Fault(message, USAGE, f"没有问题 {start}：`heshu review list` 可列出")
    if len(found) > 1:
        start = start or "''"
        message = f"{start} fits {len(found)} findings: give more of the fingerprint"
        raise Fault(message, USAGE, f"{start} 对应 {len(found)} 个问题：请多给几位指纹")
    return str(found[0])
