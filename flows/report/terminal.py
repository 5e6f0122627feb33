"""What was found, on a terminal: one finding after the other with its line and arithmetic, as compilers do.

Rich is imported when something is printed, so that a command that prints JSON does not wait for it. Colours follow the
console, which follows NO_COLOR and whether it is a terminal; the layout is plain text either way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.report import labels, wording
from flows.report.characters import pictured
from flows.report.excerpt import ELLIPSIS, excerpts
from flows.report.labels import label, phrase, text
from flows.report.view import view

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    import polars as pl
    from rich.console import Console
    from rich.text import Text

    from flows.report.excerpt import Excerpt
    from flows.report.labels import Lang
    from flows.report.view import Document, Finding, Operand, View

FALLBACK_WIDTH = 100
"""Cells on a line where the output is no terminal."""
CONTEXTS = (
    (40, 40),
    (30, 30),
    (20, 20),
    (14, 14),
    (14, 4),
    (11, 2),
    (8, 1),
    (6, 1),
    (4, 0),
    (0, 0),
)
"""Characters tried before and after an operand, until the line fits: what a number measures stands before it."""
LISTED = 3
"""A summary names up to so many documents."""
_STANDING_STYLES = {"bad": "bold red", "odd": "bold yellow", "good": "bold green", "none": "bold"}
_STYLES = {
    "critical": "bold red",
    "error": "bold red",
    "warning": "bold yellow",
    "info": "bold cyan",
    "disputed": "dim",
}


def print_findings(
    frames: Mapping[str, pl.DataFrame], *, console: Console, lang: Lang = "zh", totals: bool = True
) -> None:
    """Every finding in the order of the text, with its line and its arithmetic; then what was tested and found.

    Without `totals` for a caller that goes on to `print_summary`, which says them too.
    """
    shown = view(frames)
    for document in shown.documents:
        for finding in sorted(document.findings, key=_line_order):
            _print_finding(shown, document, finding, console, lang)
    if totals:
        _print_totals(shown, console, lang)


def print_figures(
    frames: Mapping[str, pl.DataFrame], *, console: Console, lang: Lang = "zh"
) -> None:
    """The figures of each document as a table: place, quote, indicator, value, interval, period."""
    heads = [
        text(name, lang) for name in ("place", "quote", "indicator", "value", "interval", "period")
    ]
    shown = view(frames)
    for document in shown.documents:
        rows = []
        for figure in document.figures:
            line, column = document.locate(figure.start_char)
            signed = figure.signed
            rows.append(
                [
                    f"{line}:{column}",
                    figure.quote,
                    figure.indicator or "",
                    "" if figure.kind == "date" else wording.value_of(signed, lang),
                    wording.interval_of(signed, lang),
                    wording.period(figure.period, lang),
                ]
            )
        count = phrase("n_figures", lang, len(rows))
        _print(console, (pictured(document.source), "bold"), ("  " + count, "dim"))
        if rows:
            _print_table(console, heads, rows)
        _print(console)


def print_summary(  # noqa: PLR0913 - one line of the summary each
    frames: Mapping[str, pl.DataFrame],
    *,
    console: Console,
    lang: Lang = "zh",
    report_path: Path | str | None = None,
    warehouse_path: Path | str | None = None,
    result: Mapping[str, object] | None = None,
) -> None:
    """The end of a run: what was read, found and loaded, and where to look.

    `result` is the run's row of `runs`; of it, `documents_new`, `rows_new` and `rows_removed` are shown where given.
    """
    shown = view(frames)
    counts = shown.counts
    sources = [document.source for document in shown.documents]
    listed = len(sources) <= LISTED
    said = [
        (
            text("documents", lang),
            wording.SEPARATOR.join(sources)
            if listed
            else phrase("n_documents", lang, counts.n_documents),
        )
    ]
    said.append((text("figures", lang), wording.tally(counts.figures, labels.KIND, lang)))
    said.append((text("relations_short", lang), wording.tested(counts, lang)))
    standing = [wording.tally(counts.findings, labels.SEVERITY, lang)]
    if counts.n_disputed:
        standing.append(phrase("n_disputed", lang, counts.n_disputed))
    said.append((text("findings", lang), wording.SEPARATOR.join(filter(None, standing))))
    if warehouse_path is not None:
        changes = wording.changes(result or {}, lang)
        said.append((text("warehouse", lang), f"{warehouse_path}  {changes}".rstrip()))
    if report_path is not None:
        said.append((text("report", lang), f"{report_path}"))

    _print(console, (wording.headline(counts, lang), _STANDING_STYLES[counts.standing]))
    pad = max(_cells(name) for name, _ in said)
    for name, what in said:
        _print(console, ("  " + _fit(name, pad) + "  ", "dim"), (pictured(what) or "—", ""))


def _line_order(finding: Finding) -> int:
    return finding.operands[0].start_char if finding.operands else -1


def _print_totals(shown: View, console: Console, lang: Lang) -> None:
    counts = shown.counts
    _print(console, (wording.headline(counts, lang), _STANDING_STYLES[counts.standing]))
    _print(console, (wording.tested(counts, lang), ""))


def _print_finding(
    shown: View, document: Document, finding: Finding, console: Console, lang: Lang
) -> None:
    from rich.text import Text  # noqa: PLC0415 - see the module's docstring

    style = _STYLES[finding.standing]
    here = [one for one in finding.operands if one.document_id == document.document_id]
    place = pictured(document.source)
    if here:
        line, column = document.locate(here[0].start_char)
        place += f":{line}:{column}"
    _print(
        console,
        (place, "bold"),
        ("  " + label(labels.SEVERITY, finding.severity, lang), style),
        (f"[{pictured(finding.check)}]", style),
        ("  " + pictured(finding.said(lang)), ""),
    )
    gutter = max((len(str(document.locate(one.start_char)[0])) for one in here), default=1)
    for number, quoted in _snippet(document, here, _width(console) - gutter - 4, style, lang):
        _out(console, Text(f" {number or '':>{gutter}} | ", style="dim") + quoted)
    for operand in finding.operands:
        if operand.document_id == document.document_id:
            continue
        _print(
            console,
            (" " * gutter + "  : ", "dim"),
            (f"{_place(shown, operand)} ", ""),
            (pictured(operand.quote), style),
            ("  " + label(labels.OPERAND_ROLE, pictured(operand.role), lang), "dim"),
        )
    if finding.expression:
        _print(console, (" " * gutter + "  = ", "dim"), (pictured(finding.expression), ""))
    if proof := wording.proof(finding.sides, lang):
        _print(console, (" " * gutter + "  ~ ", "dim"), (pictured(proof), ""))
    if finding.review:
        decided = wording.decision(finding.review, lang)
        _print(console, (" " * gutter + "  > ", "dim"), (pictured(decided), ""))
    _print(console)


def _place(shown: View, operand: Operand) -> str:
    document = shown.by_id.get(operand.document_id)
    if document is None:
        return pictured(operand.document_id)
    line, column = document.locate(operand.start_char)
    return f"{pictured(document.source)}:{line}:{column}"


def _snippet(
    document: Document, operands: Sequence[Operand], width: int, style: str, lang: Lang
) -> Iterable[tuple[int, Text]]:
    """The quoted lines, each with a line of underlines and lines of roles below: `(line number or 0, text)`."""
    from rich.text import Text  # noqa: PLC0415 - see the module's docstring

    spans = [(operand.start_char, operand.end_char) for operand in operands]
    fitting: tuple[Excerpt, ...] = ()
    for before, after in CONTEXTS:
        fitting = excerpts(document, spans, before, after)
        if all(_cells(_quoted(document, one)[0]) <= width for one in fitting):
            break
    for excerpt in fitting:
        quoted, columns = _quoted(document, excerpt)
        inside = [
            operand
            for operand in operands
            if any(
                start <= operand.start_char < max(end, start + 1) for start, end in excerpt.windows
            )
        ]
        line = Text(quoted)
        under = [" "] * (_cells(quoted) + 1)
        labelled = []
        # The statement under test is drawn last and so stands out where operands overlap.
        for operand in sorted(inside, key=lambda one: -one.position):
            first = columns[operand.start_char]
            last = columns.get(operand.end_char, _cells(quoted))
            sign = "^" if operand.position == 0 else "-"
            under[first:last] = sign * max(last - first, 1)
            labelled.append((first, label(labels.OPERAND_ROLE, pictured(operand.role), lang)))
        yield excerpt.line, line
        yield 0, Text("".join(under).rstrip(), style=style)
        for row in _label_rows(labelled):
            yield 0, Text(row, style=style)


def _quoted(document: Document, excerpt: Excerpt) -> tuple[str, dict[int, int]]:
    """The windows of a line joined, and for each offset in them the cell it stands in."""
    quoted = ELLIPSIS if excerpt.cut_before else ""
    column = _cells(quoted)
    columns: dict[int, int] = {}
    for n, (start, end) in enumerate(excerpt.windows):
        if n:
            quoted += f" {ELLIPSIS} "
            column += _cells(f" {ELLIPSIS} ")
        piece = pictured(document.text[start:end])
        for offset, char in enumerate(piece, start=start):
            columns[offset] = column
            column += _cells(char)
        columns[end] = column
        quoted += piece
    return quoted + (ELLIPSIS if excerpt.cut_after else ""), columns


def _label_rows(labelled: Iterable[tuple[int, str]]) -> list[str]:
    """Labels below their columns, on as many rows as it takes for none to run into the next."""
    waiting = sorted(set(labelled))
    rows = []
    while waiting:
        row, later = "", []
        for n, (column, said) in enumerate(waiting):
            following = waiting[n + 1][0] if n + 1 < len(waiting) else None
            if _cells(row) > column:  # another label of the same column is on this row
                later.append((column, said))
                continue
            fits = following is None or column + _cells(said) < following
            row = _fit(row, column) + (said if fits else "|")
            if not fits:
                later.append((column, said))
        rows.append(row)
        waiting = later
    return rows


def _print_table(console: Console, heads: list[str], rows: list[list[str]]) -> None:
    numeric = (0, 3)
    cells = [[pictured(cell) for cell in row] for row in [heads, *rows]]
    widths = [max(_cells(row[n]) for row in cells) for n in range(len(heads))]
    if console.is_terminal:
        # Indicator, quote and interval give way in turn: what is cut here is in the JSON and in the report.
        for n in (2, 1, 4):
            over = sum(widths) + 2 * (len(widths) - 1) - _width(console)
            widths[n] = max(min(widths[n], 12), widths[n] - max(over, 0))
    for number, row in enumerate(cells):
        parts = [
            _fit(cell, widths[n], right=n in numeric) if n < len(row) - 1 else cell
            for n, cell in enumerate(row)
        ]
        _print(console, ("  ".join(parts).rstrip(), "" if number else "dim"))


def _fit(said: str, width: int, *, right: bool = False) -> str:
    """`said` in exactly `width` cells, cut with an ellipsis or padded."""
    from rich.cells import set_cell_size  # noqa: PLC0415 - see the module's docstring

    cells = _cells(said)
    if cells > width:
        return set_cell_size(said, max(width - 1, 0)) + ELLIPSIS
    return " " * (width - cells) + said if right else said + " " * (width - cells)


def _cells(said: str) -> int:
    from rich.cells import cell_len  # noqa: PLC0415 - see the module's docstring

    return cell_len(said)


def _width(console: Console) -> int:
    return console.width if console.is_terminal else FALLBACK_WIDTH


def _print(console: Console, *parts: tuple[str, str]) -> None:
    from rich.text import Text  # noqa: PLC0415 - see the module's docstring

    _out(console, Text.assemble(*parts))


def _out(console: Console, line: Text) -> None:
    # Neither wrapped nor cropped: a line is a line, for people who search and for tools that read.
    console.print(line, soft_wrap=True, highlight=False)
