"""The summary as Markdown, for a Prefect artifact: verdict, counts, and each finding with its arithmetic.

Also what a log says of a run, in one line.
The annotated text and the list of figures belong in `flows.report.html`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from flows.report import labels, wording
from flows.report.characters import named
from flows.report.labels import label, text
from flows.report.view import view

if TYPE_CHECKING:
    from collections.abc import Mapping

    import polars as pl

    from flows.report.labels import Lang
    from flows.report.view import Document, Finding

_SYNTAX = regex(r"([\\`*_{}\[\]<>#|~!&])")


def summary(frames: Mapping[str, pl.DataFrame], lang: Lang = "zh") -> str:
    """Headline, a table of counts, and the findings of every document, as Markdown."""
    shown = view(frames)
    counts = shown.counts
    one = counts.n_documents == 1
    title = _plain(shown.documents[0].title) if one else text("report", lang)
    lines = [
        f"# {title}",
        "",
        f"**{wording.headline(counts, lang)}** {wording.tested(counts, lang)}",
        "",
        "| | | |",
        "|:--|--:|:--|",
    ]
    for name, total, tally, group in (
        ("figures", counts.n_figures, counts.figures, labels.KIND),
        ("relations", counts.n_relations, counts.relations, labels.OUTCOME),
        ("findings", counts.n_findings, counts.findings, labels.SEVERITY),
        ("ignored", counts.n_ignored, counts.ignored, labels.REASON),
    ):
        lines.append(
            f"| {text(name, lang)} | {total:,} | {_plain(wording.tally(tally, group, lang))} |"
        )
    for document in shown.documents:
        if not document.findings:
            continue
        if counts.n_documents > 1:
            lines += ["", f"## {_plain(document.title)}"]
        for finding in document.findings:
            lines += ["", *_finding(document, finding, lang)]
    return "\n".join(lines) + "\n"


def in_a_line(frames: Mapping[str, pl.DataFrame], lang: Lang = "zh") -> str:
    """What was found and what was tested, as plain text, for a log."""
    counts = view(frames).counts
    said = (wording.headline(counts, lang), wording.tested(counts, lang))
    return ("" if lang == "zh" else " ").join(said)


def _finding(document: Document, finding: Finding, lang: Lang) -> list[str]:
    severity = label(labels.SEVERITY, finding.severity, lang)
    lines = [f"- **{severity}** {_plain(finding.check)}: {_plain(finding.said(lang))}"]
    if finding.review:
        lines.append(f"  - {_plain(wording.decision(finding.review, lang))}")
    if finding.expression:
        lines.append(f"  - {text('arithmetic', lang)}: {_plain(finding.expression)}")
    if places := wording.gap_places(finding.sides, lang):
        lines.append(f"  - {text('gap', lang)}: {places}")
    if mend := finding.sides.mended(lang):
        lines.append(f"  - {text('mend', lang)}: {_plain(mend)}")
    for operand in finding.operands:
        role = label(labels.OPERAND_ROLE, operand.role, lang)
        place = _plain(document.source)
        if operand.document_id == document.document_id:
            line, column = document.locate(operand.start_char)
            place = f"{place}:{line}:{column}"
        lines.append(f"  - {_plain(role)}: {_plain(operand.quote)} ({place})")
    return lines


def _plain(said: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    return _SYNTAX.sub(r"\\\1", named(" ".join(said.split("\n"))))
