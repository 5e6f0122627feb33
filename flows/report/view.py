"""The frames as a reader sees them: documents, each with its figures, relations and findings, in a fixed order.

Every output is written from this view, so that all of them say the same. How anything is worded or shown belongs in
the outputs; nothing is judged here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from schemas.tables import FINDING_VERDICTS, KINDS, SEVERITIES, VERDICTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime
    from decimal import Decimal

    import polars as pl

FAILING = ("critical", "error")
"""Severities that a careful reader would sign as errors."""
ODD = ("inconsistent", "implausible")
"""Verdicts of findings that a reader should look at, however mild they are."""
DISPUTED = "disputed"
"""The decision that takes a finding out of the counts."""
_VERDICT_ORDER = ("inconsistent", "untestable", "consistent")


@dataclass(frozen=True, slots=True)
class Figure:
    """A row of `figures`."""

    figure_id: str
    document_id: str
    start_char: int
    end_char: int
    quote: str
    kind: str
    value: Decimal | None
    signed_value: Decimal | None
    canonical_unit: str | None
    low: Decimal | None
    high: Decimal | None
    low_open: bool
    high_open: bool
    qualifier: str
    direction: str
    role: str
    target: bool
    subject: str | None
    indicator: str | None
    basis: str | None
    period: str | None
    region: str | None
    section: str
    confidence: float

    @property
    def is_fall(self) -> bool:
        """The words say a change downward. A range has no value to show it by its sign, so there the words decide."""
        if self.signed_value is None or self.value is None:
            return self.role == "change" and self.direction == "decrease"
        return self.signed_value < 0 < self.value

    @property
    def signed(self) -> Figure:
        """The same as a table has it, where no word beside the number says that it is a fall: 6.8% as −6.8%."""
        if not self.is_fall:
            return self
        return replace(
            self,
            value=None if self.value is None else -self.value,
            low=None if self.high is None else -self.high,
            high=None if self.low is None else -self.low,
            low_open=self.high_open,
            high_open=self.low_open,
        )


@dataclass(frozen=True, slots=True)
class Ignored:
    """A row of `ignored`."""

    start_char: int
    end_char: int
    quote: str
    reason: str


@dataclass(frozen=True, slots=True)
class Block:
    """A row of `sections`."""

    section: str
    is_heading: bool
    start_char: int
    end_char: int


@dataclass(frozen=True, slots=True)
class Operand:
    """A row of `relation_figures` or `finding_figures`, with its figure and the document its offsets count in."""

    position: int
    start_char: int
    end_char: int
    quote: str
    role: str
    document_id: str
    figure: Figure | None
    mend: str | None = None

    @property
    def span(self) -> tuple[str, int, int]:
        """Where it stands: document, start, end."""
        return self.document_id, self.start_char, self.end_char


@dataclass(frozen=True, slots=True)
class Sides:
    """The two intervals that a relation or a finding compares, their distance, and what would bring them together."""

    left_low: Decimal | None
    left_high: Decimal | None
    right_low: Decimal | None
    right_high: Decimal | None
    gap: Decimal | None
    gap_places: Decimal | None
    mend: str | None
    mend_zh: str | None

    def mended(self, lang: str) -> str | None:
        """Which change of one digit would make it hold, in a language."""
        return self.mend_zh if lang == "zh" else self.mend


@dataclass(frozen=True, slots=True)
class Relation:
    """A row of `relations` with its operands."""

    relation_id: str
    kind: str
    verdict: str
    expression: str
    reason: str | None
    reason_zh: str | None
    confidence: float
    sides: Sides
    operands: tuple[Operand, ...]

    @property
    def spans(self) -> frozenset[tuple[str, int, int]]:
        """Where its operands stand."""
        return frozenset(operand.span for operand in self.operands)

    def why(self, lang: str) -> str | None:
        """Why there is no verdict, or what reading would save it, in the language asked for if there is one."""
        return (self.reason_zh if lang == "zh" else self.reason) or self.reason


@dataclass(frozen=True, slots=True)
class Review:
    """A row of `reviews` that decides: what a person says of a finding, and why."""

    decision: str
    reason: str
    reviewer: str
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class Finding:
    """A row of `findings` with its operands, the decision on it if there is one, and whether it is new."""

    fingerprint: str
    check: str
    severity: str
    verdict: str
    message: str
    message_zh: str
    expression: str
    confidence: float
    sides: Sides
    operands: tuple[Operand, ...]
    review: Review | None = None
    is_new: bool = False

    @property
    def spans(self) -> frozenset[tuple[str, int, int]]:
        """Where its operands stand: those of the relation that it is about."""
        return frozenset(operand.span for operand in self.operands)

    @property
    def is_disputed(self) -> bool:
        """A person says that the finding is wrong: it is shown, and counts no more."""
        return self.review is not None and self.review.decision == DISPUTED

    @property
    def standing(self) -> str:
        """Its severity, or `disputed` where it has none any more."""
        return DISPUTED if self.is_disputed else self.severity

    @property
    def indicator(self) -> str:
        """What it is about: the indicator of the first operand that has one; empty where none has."""
        named = (one.figure.indicator for one in self.operands if one.figure is not None)
        return next(filter(None, named), "")

    def said(self, lang: str) -> str:
        """The message in a language, or in the other where it is empty."""
        first, second = (
            (self.message_zh, self.message) if lang == "zh" else (self.message, self.message_zh)
        )
        return first or second


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of what, each in the order of the registry. Disputed findings are told apart from those that stand."""

    n_documents: int
    figures: dict[str, int]
    ignored: dict[str, int]
    relations: dict[str, int]
    findings: dict[str, int]
    finding_verdicts: dict[str, int]
    n_disputed: int = 0
    n_new: int = 0

    @property
    def n_figures(self) -> int:
        """Figures of every kind."""
        return sum(self.figures.values())

    @property
    def n_ignored(self) -> int:
        """Numerals that are no figures."""
        return sum(self.ignored.values())

    @property
    def n_relations(self) -> int:
        """Relations of every verdict."""
        return sum(self.relations.values())

    @property
    def n_findings(self) -> int:
        """Findings of every severity."""
        return sum(self.findings.values())

    @property
    def n_failing(self) -> int:
        """Findings of severity critical or error."""
        return sum(self.findings.get(severity, 0) for severity in FAILING)

    @property
    def standing(self) -> str:
        """`bad` where something fails, `odd` where something contradictory or implausible is told, else `good`.

        `none` where there is no document to say it of.
        """
        if not self.n_documents:
            return "none"
        if self.n_failing:
            return "bad"
        return "odd" if any(self.finding_verdicts.get(verdict) for verdict in ODD) else "good"


@dataclass(frozen=True)
class Document:
    """A document with all that was found in it, sorted by its place; findings by severity first, disputed ones last."""

    document_id: str
    source: str
    title: str
    language: str
    published_on: date | None
    text: str
    blocks: tuple[Block, ...] = ()
    figures: tuple[Figure, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    relations: tuple[Relation, ...] = ()
    findings: tuple[Finding, ...] = field(default=())

    @cached_property
    def counts(self) -> Counts:
        """Counts of this document alone."""
        return count([self])

    def verdict(self, relation: Relation) -> str:
        """What the arithmetic says of a relation, or `disputed` where a reviewer disputes its finding."""
        is_disputed = relation.verdict == "inconsistent" and relation.spans in self._disputed
        return DISPUTED if is_disputed else relation.verdict

    @cached_property
    def _disputed(self) -> frozenset[frozenset[tuple[str, int, int]]]:
        return frozenset(finding.spans for finding in self.findings if finding.is_disputed)

    @cached_property
    def worst(self) -> tuple[int, int]:
        """What tells how soon a reader should come to it: its most severe finding, and how many it has of that."""
        severities = [finding.severity for finding in self.findings if not finding.is_disputed]
        first = min(severities, key=SEVERITIES.index, default="")
        rank = SEVERITIES.index(first) if first else len(SEVERITIES) + (not self.findings)
        return rank, -severities.count(first)

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        at = self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return starts

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1, in code points; lines end at line feed alone."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def line_span(self, line: int) -> tuple[int, int]:
        """Offsets of a line without its line feed."""
        start = self._line_starts[line - 1]
        following = self._line_starts[line : line + 1]
        return start, following[0] - 1 if following else len(self.text)

    @cached_property
    def silent_sections(self) -> tuple[str, ...]:
        """Heading paths whose running text states no figure; a numeral inside a name (三区) states none."""
        paths = dict.fromkeys(block.section for block in self.blocks if not block.is_heading)
        stating = [figure.start_char for figure in self.figures if figure.kind != "structural"]
        bodies = [block for block in self.blocks if not block.is_heading]
        spoken = {
            block.section
            for block in bodies
            if bisect_right(stating, block.end_char - 1)
            > bisect_right(stating, block.start_char - 1)
        }
        return tuple(path for path in paths if path not in spoken)


@dataclass(frozen=True)
class View:
    """All documents, by source."""

    documents: tuple[Document, ...]

    @cached_property
    def counts(self) -> Counts:
        """Counts over all documents."""
        return count(self.documents)

    @cached_property
    def by_id(self) -> dict[str, Document]:
        """Documents by their identity."""
        return {document.document_id: document for document in self.documents}


def view(frames: Mapping[str, pl.DataFrame]) -> View:
    """The view of the staged frames, and of `reviews` and `new_findings` (fingerprints) where they are given.

    Raises ValueError where figures of a document overlap or a figure's quote is not its span: a defect of ours, and a
    report that marked the wrong words would hide it.
    """
    figures = {row["figure_id"]: _row(Figure, row) for row in _rows(frames, "figures")}
    figures_of = _grouped(figures.values())
    ignored_of = defaultdict(list)
    for row in _rows(frames, "ignored"):
        ignored_of[row["document_id"]].append(_row(Ignored, row))
    blocks_of = defaultdict(list)
    for row in _rows(frames, "sections"):
        blocks_of[row["document_id"]].append(_row(Block, row))
    relations_of = _relations(frames, figures)
    findings_of = _findings(frames, figures)

    documents = []
    for row in _rows(frames, "documents"):
        identity = row["document_id"]
        document = Document(
            document_id=identity,
            source=row["source"],
            title=row["title"],
            language=row["language"],
            published_on=row["published_on"],
            text=row["text"],
            blocks=_by_place(blocks_of[identity]),
            figures=_by_place(figures_of[identity]),
            ignored=_by_place(ignored_of[identity]),
            relations=tuple(sorted(relations_of[identity], key=_relation_order)),
            findings=tuple(sorted(findings_of[identity], key=_finding_order)),
        )
        _hold(document)
        documents.append(document)
    return View(tuple(sorted(documents, key=lambda one: (one.source, one.document_id))))


def count(documents: Sequence[Document]) -> Counts:
    """Counts over `documents`; what does not occur is left out, verdicts and severities aside."""
    findings = [found for one in documents for found in one.findings]
    standing = [found for found in findings if not found.is_disputed]
    return Counts(
        n_documents=len(documents),
        figures=_ordered((figure.kind for one in documents for figure in one.figures), KINDS),
        ignored=_ordered(one.reason for document in documents for one in document.ignored),
        relations=_ordered(
            (one.verdict(relation) for one in documents for relation in one.relations),
            (*VERDICTS, DISPUTED),
        ),
        findings=_ordered((found.severity for found in standing), SEVERITIES),
        finding_verdicts=_ordered((found.verdict for found in standing), FINDING_VERDICTS),
        n_disputed=len(findings) - len(standing),
        n_new=sum(found.is_new for found in standing),
    )


def _ordered(codes: Iterable[str], order: tuple[str, ...] = ()) -> dict[str, int]:
    tally = Counter(codes)
    known = {code: tally[code] for code in order if tally[code]}
    rest = sorted(tally.keys() - known.keys(), key=lambda code: (-tally[code], code))
    return known | {code: tally[code] for code in rest}


_Placed = TypeVar("_Placed", Figure, Ignored, Block)
_Row = TypeVar("_Row", Figure, Ignored, Block, Sides, Review)


def _rows(frames: Mapping[str, pl.DataFrame], table: str) -> Iterable[dict[str, Any]]:
    return frames[table].iter_rows(named=True)


def _row(kind: type[_Row], row: Mapping[str, Any]) -> _Row:
    return kind(**{one.name: row[one.name] for one in fields(kind)})


def _by_place(rows: Iterable[_Placed]) -> tuple[_Placed, ...]:
    return tuple(sorted(rows, key=lambda row: (row.start_char, row.end_char)))


def _grouped(figures: Iterable[Figure]) -> defaultdict[str, list[Figure]]:
    grouped = defaultdict(list)
    for figure in figures:
        grouped[figure.document_id].append(figure)
    return grouped


def _operands(
    rows: Iterable[dict[str, Any]], figures: Mapping[str, Figure], key: tuple[str, ...]
) -> defaultdict[tuple[str, ...], list[Operand]]:
    operands = defaultdict(list)
    for row in rows:
        figure = figures.get(row["figure_id"] or "")
        operands[tuple(row[name] for name in key)].append(
            Operand(
                position=row["position"],
                start_char=row["start_char"],
                end_char=row["end_char"],
                quote=row["quote"],
                role=row["role"],
                # An operand may stand in another document than the finding: its figure knows.
                document_id=row["document_id"] if figure is None else figure.document_id,
                figure=figure,
                mend=row["mend"],
            )
        )
    for group in operands.values():
        group.sort(key=lambda operand: operand.position)
    return operands


def _relations(
    frames: Mapping[str, pl.DataFrame], figures: Mapping[str, Figure]
) -> defaultdict[str, list[Relation]]:
    operands = _operands(_rows(frames, "relation_figures"), figures, ("relation_id",))
    grouped = defaultdict(list)
    for row in _rows(frames, "relations"):
        grouped[row["document_id"]].append(
            Relation(
                relation_id=row["relation_id"],
                kind=row["kind"],
                verdict=row["verdict"],
                expression=row["expression"],
                reason=row["reason"],
                reason_zh=row["reason_zh"],
                confidence=row["confidence"],
                sides=_row(Sides, row),
                operands=tuple(operands[(row["relation_id"],)]),
            )
        )
    return grouped


def _findings(
    frames: Mapping[str, pl.DataFrame], figures: Mapping[str, Figure]
) -> defaultdict[str, list[Finding]]:
    key = ("fingerprint", "document_id")
    operands = _operands(_rows(frames, "finding_figures"), figures, key)
    reviews = _reviews(frames)
    new = set(frames["new_findings"]["fingerprint"]) if "new_findings" in frames else set()
    grouped = defaultdict(list)
    for row in _rows(frames, "findings"):
        grouped[row["document_id"]].append(
            Finding(
                fingerprint=row["fingerprint"],
                check=row["check"],
                severity=row["severity"],
                verdict=row["verdict"],
                message=row["message"],
                message_zh=row["message_zh"],
                expression=row["expression"],
                confidence=row["confidence"],
                sides=_row(Sides, row),
                operands=tuple(operands[(row["fingerprint"], row["document_id"])]),
                review=reviews.get(row["fingerprint"]),
                is_new=row["fingerprint"] in new,
            )
        )
    return grouped


def _reviews(frames: Mapping[str, pl.DataFrame]) -> dict[str, Review]:
    """By fingerprint, the decisions that are not taken back."""
    if "reviews" not in frames:
        return {}
    return {
        row["fingerprint"]: _row(Review, row)
        for row in _rows(frames, "reviews")
        if row["decision"] != "open"
    }


def _place(operands: tuple[Operand, ...]) -> int:
    return operands[0].start_char if operands else -1


def _relation_order(relation: Relation) -> tuple[int, int, str]:
    return (
        _VERDICT_ORDER.index(relation.verdict),
        _place(relation.operands),
        relation.relation_id,
    )


def _finding_order(finding: Finding) -> tuple[int, int, str]:
    order = (*SEVERITIES, DISPUTED)
    return order.index(finding.standing), _place(finding.operands), finding.fingerprint


def _hold(document: Document) -> None:
    end = 0
    for figure in document.figures:
        where = (
            f"{document.source}: figure {figure.quote!r} at {figure.start_char}–{figure.end_char}"
        )
        if document.text[figure.start_char : figure.end_char] != figure.quote:
            raise ValueError(f"{where} is not what the text says there")
        if figure.start_char < end:
            raise ValueError(f"{where} overlaps the figure before it")
        end = figure.end_char
