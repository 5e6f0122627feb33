"""The registry of every table: one place that names each column, its type, and what it means.

The Pandera contracts (`schemas.contract`) and the DuckDB tables with their comments (`warehouse.store`) are generated
from it. What values must obey beyond type and vocabulary is a check and belongs in `schemas.checks`.
"""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

DECIMAL = pl.Decimal(38, 10)
TIMESTAMP = pl.Datetime("us", "UTC")

KINDS = (
    "count", "percent", "percentage_point", "money", "mass", "length", "area", "volume", "energy", "power",
    "temperature", "speed", "duration", "date", "ratio", "rate", "ordinal", "age", "index", "structural", "other",
)  # fmt: skip
QUALIFIERS = ("eq", "gt", "ge", "lt", "le", "gt_approx", "lt_approx", "approx", "range")
DIRECTIONS = ("increase", "decrease", "none")
ROLES = ("level", "change", "share", "difference", "limit", "rank", "id", "date")
BASES = ("yoy", "mom", "qoq", "average_annual", "multi_year", "cumulative")
RELATION_KINDS = (
    "sum", "shares", "share", "balance", "growth", "weighted_growth", "change", "point_change", "ratio", "per_capita",
    "average_growth", "index", "contribution", "cumulative", "restated", "enumeration", "id_range", "bound",
    "granularity", "turning_point", "direction", "date_order", "containment", "span_length", "weekday",
)  # fmt: skip
VERDICTS = ("consistent", "inconsistent", "untestable")
FINDING_VERDICTS = ("inconsistent", "implausible", "untestable")
SEVERITIES = ("critical", "error", "warning", "info")
STATUSES = ("ok", "disputed", "quarantined")
DECISIONS = ("accepted", "disputed", "open")
EVENTS = ("appeared", "gone")
"""What may happen to a finding from one run to the next."""


@dataclass(frozen=True)
class Column:
    """One column: its Polars type, whether it may be null, its closed vocabulary if it has one, and its meaning."""

    name: str
    dtype: pl.DataType | type[pl.DataType]
    description: str
    nullable: bool = False
    values: tuple[str, ...] | None = None
    low: int | None = None
    high: int | None = None

    @property
    def comment(self) -> str:
        """What it means, with its vocabulary where the meaning does not spell it out."""
        if not self.values or all(value in self.description for value in self.values):
            return self.description
        return f"{self.description}: one of {', '.join(self.values)}"


@dataclass(frozen=True)
class Table:
    """One table: what a row is, its columns in order, and the columns that together identify a row."""

    name: str
    row: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]

    def __getitem__(self, name: str) -> Column:
        return next(column for column in self.columns if column.name == name)

    @property
    def dtypes(self) -> dict[str, pl.DataType | type[pl.DataType]]:
        """Column names and Polars types, in order: what `pl.DataFrame(schema=…)` takes."""
        return {column.name: column.dtype for column in self.columns}


def _text(name: str, description: str, values: tuple[str, ...] | None = None) -> Column:
    return Column(name, pl.String, description, values=values)


def _maybe(name: str, description: str, values: tuple[str, ...] | None = None) -> Column:
    return Column(name, pl.String, description, nullable=True, values=values)


def _decimal(name: str, description: str) -> Column:
    return Column(name, DECIMAL, description, nullable=True)


def _count(name: str, description: str) -> Column:
    return Column(name, pl.Int64, description, low=0)


DOCUMENT_ID = _text(
    "document_id", "Version of a source document: a digest of its source name and content"
)
FIGURE_ID = _text("figure_id", "Figure: its document_id and its span; sorts in text order")
SPAN = (
    _count("start_char", "First character, counted in Unicode code points from 0"),
    _count("end_char", "One past the last character"),
    _text("quote", "The text of the span, exactly as it stands in the document"),
)
NUMBER = (
    _decimal(
        "number",
        "The stated number with 万/亿 applied; null for dates, and where it exceeds 28 digits",
    ),
    _maybe("unit", "The unit as written, without 万/亿"),
    _decimal(
        "value",
        "The number in the canonical unit; null for dates, ranges and the terms of a:b:c, which stand in quote",
    ),
    _maybe("canonical_unit", "One unit per dimension: CNY, person, %, kg, …; null for dates"),
    _decimal("low", "Lower end of what the words allow, in the canonical unit; null = unbounded"),
    _decimal("high", "Upper end of what the words allow, in the canonical unit; null = unbounded"),
    Column("low_open", pl.Boolean, "The lower end itself is excluded"),
    Column("high_open", pl.Boolean, "The upper end itself is excluded"),
    _text(
        "qualifier",
        "How the words bound the number (gt 超, ge 以上, lt 不足, le 以内, gt_approx 余, lt_approx 近, approx 约)",
        QUALIFIERS,
    ),
)
MEANING = (
    _text("direction", "Which way the words say it moved", DIRECTIONS),
    _text("role", "How the number relates to what is measured", ROLES),
    Column("target", pl.Boolean, "A plan or goal rather than a result"),
    _maybe("subject", "Who or what the sentence says it of"),
    _maybe("indicator", "Full Chinese name of what is measured; null where the text does not say"),
    _maybe(
        "indicator_code",
        "Code in the catalogue, null where it knows none; an absolute change (减少量) has the code of its level: role "
        "tells them apart",
    ),
    _maybe("basis", "What a change is measured against; `cumulative` for a running total", BASES),
    _maybe(
        "period",
        "2021, 2021-Q1, 2021-01, 2020-12-15, start/end or start/duration; null where unstated",
    ),
    Column("period_start", pl.Date, "First day of the period", nullable=True),
    Column("period_end", pl.Date, "Last day of the period", nullable=True),
    _maybe("region", "The place it holds for"),
    _text("section", "Heading path, joined by /"),
    Column("confidence", pl.Float64, "How sure the attribution is, from 0 to 1", low=0, high=1),
)
SIDES = (
    _decimal("left_low", "Lower end of what the statement says"),
    _decimal("left_high", "Upper end of what the statement says"),
    _decimal("right_low", "Lower end of what the other figures imply"),
    _decimal("right_high", "Upper end of what the other figures imply"),
    _decimal("gap", "Distance between the two intervals; 0 where they meet"),
)
PROOF = (
    _decimal(
        "gap_places",
        "The gap in units of the last place that the first operand states; null where they meet",
    ),
    _maybe(
        "mend",
        "Which slip of a digit or of 万 for 亿 would explain it, in English; null where none",
    ),
    _maybe("mend_zh", "The same in Chinese"),
)
RUN_ID = _text("run_id", "Identity of the run")

ANY_VERSION = "of any version of a document, former and forgotten ones too"
"""What a table holds that keeps all versions: `documents.is_current` tells them apart."""
DOCUMENTS = Table(
    "documents",
    "A version of a source document",
    (
        DOCUMENT_ID,
        _text(
            "source",
            "Name of the source below the source folder; the document's identity over its versions",
        ),
        _text("title", "Title, from the metadata, the <title> of HTML or the first line"),
        _text("language", "BCP 47 language tag"),
        _text(
            "origin", "Where the document came from, from its metadata; `unknown` where nobody said"
        ),
        Column(
            "published_on",
            pl.Date,
            "Day of publication, the anchor of relative dates",
            nullable=True,
        ),
        _text("encoding", "Encoding the bytes were decoded with"),
        _count("char_count", "Length in Unicode code points"),
        _text("sha256", "Digest of the bytes"),
        _text("text", "The decoded text, unchanged: every offset counts in it"),
        Column(
            "is_current",
            pl.Boolean,
            "No later version of the source was loaded, nor was it forgotten",
        ),
    ),
    ("document_id",),
)
SECTIONS = Table(
    "sections",
    f"A heading, a paragraph or another block of a document, {ANY_VERSION}",
    (
        DOCUMENT_ID,
        _text("section", "Heading path, joined by /"),
        Column("is_heading", pl.Boolean, "The block is a heading rather than running text"),
        SPAN[0],
        SPAN[1],
    ),
    ("document_id", "start_char"),
)
FIGURES = Table(
    "figures",
    f"A figure that a document states, with its exact span, its meaning and its interval, {ANY_VERSION}",
    (
        FIGURE_ID,
        DOCUMENT_ID,
        *SPAN,
        _text("kind", "What the figure asserts", KINDS),
        *NUMBER,
        _decimal("signed_value", "The value, negative where the words say a change downward"),
        _decimal(
            "last_place",
            "One unit of the last stated place, in the canonical unit; null where the count is exact",
        ),
        *MEANING,
    ),
    ("figure_id",),
)
IGNORED = Table(
    "ignored",
    f"A numeral that is no figure, with the reason, {ANY_VERSION}",
    (
        DOCUMENT_ID,
        *SPAN,
        _text("reason", "Reason code: lexical, list_marker, identifier, version, name, …"),
    ),
    ("document_id", "start_char"),
)
OBSERVATIONS = Table(
    "observations",
    f"A figure that measures an indicator, ready to query, {ANY_VERSION}: current_observations has those that stand",
    (
        FIGURE_ID,
        DOCUMENT_ID,
        _text("theme", "Theme of the indicator; `other` where the catalogue does not know it"),
        MEANING[5],
        _text("indicator", "Full Chinese name of what is measured"),
        MEANING[3],
        *(column for column in MEANING if column.name == "region"),
        _maybe(
            "region_name",
            "The same place under one name, to group by: 重庆 as 重庆市, 我国 as 中国. One that is not known is as in "
            "region, and 全市 is another place in another document",
        ),
        *(
            column
            for column in MEANING
            if column.name in ("period", "period_start", "period_end", "basis")
        ),
        _decimal(
            "value",
            "Value in the canonical unit, negative for a change downward; null for a range, whose ends are low and "
            "high, and for three terms or more (8.4:41.9:49.7), which stand in quote",
        ),
        NUMBER[3],
        *(column for column in NUMBER if column.name in ("low", "high", "qualifier")),
        MEANING[1],
        MEANING[2],
        _text(
            "status",
            "ok; disputed: an error names it, whatever a review says of that; quarantined: in no theme table",
            STATUSES,
        ),
        *(column for column in MEANING if column.name in ("section", "confidence")),
        SPAN[2],
    ),
    ("figure_id",),
)
RELATIONS = Table(
    "relations",
    f"An identity that the document states or implies, with its verdict, {ANY_VERSION}",
    (
        _text("relation_id", "Digest of document, kind and operands"),
        DOCUMENT_ID,
        _text("kind", "Kind of identity", RELATION_KINDS),
        _text("verdict", "What the arithmetic says", VERDICTS),
        _text("expression", "The arithmetic written out, with its intervals"),
        *SIDES,
        Column(
            "confidence", pl.Float64, "How sure the binding of words to figures is", low=0, high=1
        ),
        _text("statement", "What does not hold if it does not, in English"),
        _text("statement_zh", "The same in Chinese"),
        _maybe("reason", "Why it is untestable, or what reading would save it, in English"),
        _maybe("reason_zh", "The same in Chinese"),
        *PROOF,
    ),
    ("relation_id",),
)
OPERAND = (
    _count("position", "Order among the operands; 0 is the statement that is tested"),
    _maybe("figure_id", "The figure; null where the operand is a word or a list item"),
    *SPAN,
    _text(
        "role", "What the operand is in the identity: total, part, declared, item, before, after, …"
    ),
    *(column for column in NUMBER if column.name in ("canonical_unit", "low", "high")),
    Column(
        "low_open", pl.Boolean, "The lower end itself is excluded; null for words", nullable=True
    ),
    Column(
        "high_open", pl.Boolean, "The upper end itself is excluded; null for words", nullable=True
    ),
    _maybe(
        "mend",
        "What it would have to say, one digit changed, for the identity to hold; null where no digit would do",
    ),
)
RELATION_FIGURES = Table(
    "relation_figures",
    f"An operand of a relation, {ANY_VERSION}",
    (_text("relation_id", "The relation"), DOCUMENT_ID, *OPERAND),
    ("relation_id", "position"),
)
FINDINGS = Table(
    "findings",
    f"What a check found, {ANY_VERSION}: current_findings has what stands",
    (
        _text(
            "fingerprint", "Identity of the finding, stable over re-runs and over edits elsewhere"
        ),
        DOCUMENT_ID,
        _text("check", "Stable name of the check, kebab-case"),
        _text(
            "severity",
            "How sure it is that something is wrong; critical also keeps the figure out of the indicator tables",
            SEVERITIES,
        ),
        _text(
            "verdict",
            "inconsistent: both cannot hold; implausible: both can, under an odd reading",
            FINDING_VERDICTS,
        ),
        _text(
            "message",
            "What is wrong, in English, with the reading that would save it where there is one",
        ),
        _text("message_zh", "The same in Chinese"),
        _text("expression", "The arithmetic written out, with its intervals"),
        *SIDES,
        Column(
            "confidence", pl.Float64, "How sure the binding of words to figures is", low=0, high=1
        ),
        *PROOF,
    ),
    ("fingerprint", "document_id"),
)
FINDING_FIGURES = Table(
    "finding_figures",
    f"An operand of a finding, {ANY_VERSION}",
    (_text("fingerprint", "The finding"), DOCUMENT_ID, *OPERAND),
    ("fingerprint", "document_id", "position"),
)
DECIDED = (
    _text("fingerprint", "The finding"),
    _text(
        "decision",
        "accepted: the source is wrong; disputed: the finding is wrong, not the figure; open",
        DECISIONS,
    ),
    _text("reason", "Why, in the reviewer's words"),
    _text("reviewer", "Who decided"),
    Column("decided_at", TIMESTAMP, "When, UTC"),
)
REVIEWS = Table(
    "reviews", "A person's decision on a finding, the last one on it", DECIDED, ("fingerprint",)
)
REVIEW_HISTORY = Table(
    "review_history",
    "Each decision that was ever made on a finding, with the reason given then; the last one is in reviews",
    (_count("number", "Which one on this finding: 0 is the first"), *DECIDED),
    ("fingerprint", "number"),
)
FINDING_HISTORY = Table(
    "finding_history",
    "A finding that a run found where it was not before, or found no longer where it was",
    (
        RUN_ID,
        Column("happened_at", TIMESTAMP, "When that run started, UTC"),
        _text("fingerprint", "The finding; a row of findings, unless other rules withdrew it"),
        _text("event", "appeared: found, and not before; gone: before, and no longer", EVENTS),
        _text("check", "Stable name of the check, kebab-case"),
        _text("severity", "Its severity, then", SEVERITIES),
        _text("source", "The document it is about"),
        _text("message", "What is wrong, in English"),
        _text("message_zh", "The same in Chinese"),
    ),
    ("run_id", "fingerprint"),
)
RUNS = Table(
    "runs",
    "A run of the pipeline",
    (
        RUN_ID,
        Column("started_at", TIMESTAMP, "When it started, UTC"),
        Column("finished_at", TIMESTAMP, "When the warehouse was ready to publish, UTC"),
        _text("sources", "What was read, as given on the command line"),
        _text("code_version", "Version of heshu"),
        _text("rules_version", "Digest of the language knowledge and of the rules"),
        _count("documents", "Documents read"),
        _count("documents_new", "Document versions that were not in the warehouse"),
        _count("figures", "Figures read"),
        _count("rows_new", "Rows added to all tables but this one and finding_history"),
        _count("rows_removed", "Rows removed from all tables but this one and finding_history"),
        _count("consistent", "Relations that hold"),
        _count("inconsistent", "Relations that cannot hold"),
        _count("untestable", "Relations that the words leave undecided"),
        _count("errors", "Findings of severity critical or error"),
        _count("warnings", "Findings of severity warning"),
        _count("findings_new", "Findings that were not there before, of every severity"),
        _count("findings_gone", "Findings that were there before, and are no longer"),
    ),
    ("run_id",),
)
INDICATORS = Table(
    "indicators",
    "An indicator of the catalogue",
    (
        _text("indicator_code", "Stable code"),
        _text("name_zh", "Chinese name"),
        _text("name_en", "English name"),
        _text("aliases", "Other Chinese names, joined by 、"),
        _text("dimension", "What it is measured in: money, count, percent, …"),
        _text("theme", "Theme, and so the indicator table it is in"),
        _text("measure", "flow, stock or rate", ("flow", "stock", "rate")),
        _decimal("lower", "Bound below that holds by definition"),
        _decimal("upper", "Bound above that holds by definition"),
    ),
    ("indicator_code",),
)
QUARANTINE = Table(
    "quarantine",
    f"What a critical finding kept out of the indicator tables, {ANY_VERSION}",
    (
        FIGURE_ID,
        DOCUMENT_ID,
        _text("fingerprint", "The finding"),
        _text("reason", "What the finding says"),
        *SPAN,
    ),
    ("figure_id", "fingerprint"),
)

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        DOCUMENTS, SECTIONS, FIGURES, IGNORED, OBSERVATIONS, RELATIONS, RELATION_FIGURES, FINDINGS, FINDING_FIGURES,
        REVIEWS, REVIEW_HISTORY, FINDING_HISTORY, RUNS, INDICATORS, QUARANTINE,
    )
}  # fmt: skip
STAGED = (
    "documents",
    "sections",
    "figures",
    "ignored",
    "relations",
    "relation_figures",
    "findings",
    "finding_figures",
)
"""The tables that the pure stages hand to the warehouse."""
