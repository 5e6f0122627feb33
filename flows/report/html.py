"""One self-contained HTML file: findings with their arithmetic, the annotated text, its figures, what was tested.

It loads nothing, obeys nothing that a document says, and reads well without JavaScript, on paper and in the dark. What
it looks like is in `templates/`; how text becomes markup in `flows.report.marking`; words in `flows.report.labels`.
"""

from __future__ import annotations

import base64
import hashlib
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, cached_property, partial
from importlib.resources import files
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from flows.extract.text import markup
from flows.report import labels, wording
from flows.report.characters import named
from flows.report.excerpt import ELLIPSIS, excerpts
from flows.report.labels import label, phrase, text
from flows.report.marking import Span, marked, visible
from flows.report.view import view

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    import polars as pl
    from jinja2 import Template

    from flows.report.labels import Lang
    from flows.report.view import Block, Document, Figure, Finding, Operand, Relation, View

CONTEXT = 60
"""Characters quoted on either side of an operand."""
SHORT = 16
"""A quote of at most so many characters is never broken over two lines."""
LISTED = 50
"""So many findings are listed before the documents; what a reader can go through at one sitting."""
# One letter a family keeps the page small: it stands on every mark and row.
FAMILY_CLASS = {"count": "c", "share": "p", "money": "m", "measure": "q", "time": "t", "name": "o"}
HIDDEN = '<i class="k">'
APART = {"\t": '<i class="tab"></i>', "\n": '<i class="nl"></i>'}
"""What stands for the tag that ends a cell or a line; it holds no character of the text."""
_LOWEST_HEADING = 6
_STANDING_SIGN = {"bad": "✖", "odd": "▲", "good": "✓", "none": "–"}
_SEVERITY_SIGN = {"critical": "✖", "error": "✖", "warning": "▲", "info": "●", "disputed": "○"}
_VERDICT_SIGN = {"consistent": "✓", "inconsistent": "✖", "untestable": "?", "disputed": "○"}


def render(
    frames: Mapping[str, pl.DataFrame],
    *,
    lang: Lang = "zh",
    generated_at: datetime | None = None,
    run: Mapping[str, object] | None = None,
) -> str:
    """The report as one HTML document.

    `frames` are the staged tables, with `reviews` the decisions on findings too; `run` is a row of `runs`, of which the
    footer names identity and versions. The same arguments give the same page. Raises ValueError where figures overlap
    or do not match their text.
    """
    page = _Page(view(frames), lang)
    style, script = _asset("report.css"), _asset("report.js")
    written: str = _template("report.html.j2").render(
        page=page,
        lang=lang,
        language_tag={"zh": "zh-CN", "en": "en"}[lang],
        style=Markup(style),  # noqa: S704 - ours
        script=Markup(script),  # noqa: S704 - ours
        style_hash=_digest(style),
        script_hash=_digest(script),
        generated_at=generated_at,
        run=run or {},
        labels=labels,
        wording=wording,
        t=partial(text, lang=lang),
        phrase=partial(phrase, lang=lang),
        label=partial(label, lang=lang),
        standing_sign=_STANDING_SIGN,
        severity_sign=_SEVERITY_SIGN,
        verdict_sign=_VERDICT_SIGN,
    )
    return written


@dataclass(frozen=True)
class _Page:
    """The view with an anchor for everything that something else on the page links to."""

    view: View
    lang: Lang

    @cached_property
    def documents(self) -> list[Document]:
        """The documents in the order in which a reader wants them: what is worst first, then by source."""
        return sorted(self.view.documents, key=lambda document: document.worst)

    @cached_property
    def articles(self) -> list[_Article]:
        return [_Article(self, document, n) for n, document in enumerate(self.documents)]

    @property
    def single(self) -> bool:
        return len(self.view.documents) == 1

    @property
    def n_clean(self) -> int:
        return sum(not document.findings for document in self.view.documents)

    @property
    def title(self) -> str:
        if self.single:
            return named(self.view.documents[0].title)
        return phrase("n_documents", self.lang, n=self.view.counts.n_documents)

    @cached_property
    def figure_number(self) -> dict[str, int]:
        numbered = (figure for document in self.documents for figure in document.figures)
        return {figure.figure_id: n for n, figure in enumerate(numbered)}

    @cached_property
    def findings(self) -> list[Finding]:
        return [finding for document in self.documents for finding in document.findings]

    @cached_property
    def worst(self) -> list[tuple[int, Finding, Document]]:
        """The first findings of all documents, the gravest before the others, with their numbers and documents."""
        numbered = [
            (number, finding, article.document)
            for article in self.articles
            for number, finding in article.findings
        ]
        gravest = list(_SEVERITY_SIGN).index
        return sorted(numbered, key=lambda one: gravest(one[1].standing))[:LISTED]

    @cached_property
    def runs(self) -> dict[str, list[_Run]]:
        """By document, the stretches of its text that findings name, overlapping ones as one."""
        stretches = defaultdict(list)
        for n, finding in enumerate(self.findings, start=1):
            for operand in finding.operands:
                stretches[operand.document_id].append((operand.start_char, operand.end_char, n))
        runs: dict[str, list[_Run]] = {}
        number = 0
        for document in self.documents:
            merged: list[_Run] = []
            for start, end, named_by in sorted(stretches[document.document_id]):
                if merged and start < merged[-1].end:
                    merged[-1].end = max(merged[-1].end, end)
                    merged[-1].findings.add(named_by)
                else:
                    merged.append(_Run(number, start, end, {named_by}))
                    number += 1
            runs[document.document_id] = merged
        return runs

    @cached_property
    def families(self) -> list[tuple[str, str, int]]:
        """Family, its class and how many figures it has, in the order of the labels."""
        tally = dict.fromkeys(labels.FAMILY, 0)
        for kind, n in self.view.counts.figures.items():
            tally[labels.FAMILY_OF_KIND[kind]] += n
        return [(family, FAMILY_CLASS[family], n) for family, n in tally.items() if n]

    def anchor(self, operand: Operand) -> str:
        """Where in the text an operand of a finding stands; empty where its document is not on this page."""
        for run in self.runs.get(operand.document_id, ()):
            if run.start <= operand.start_char < run.end:
                return f"#s{run.number}"
        return ""

    def figure_anchor(self, operand: Operand) -> str:
        """Where in the text an operand's figure stands; empty where it is a word, or elsewhere."""
        number = self.figure_number.get(operand.figure.figure_id) if operand.figure else None
        return "" if number is None else f"#f{number}"

    def means(self, figure: Figure) -> str:
        """What a figure measures and states, on one line; of a fall, that it is one."""
        parts = [
            figure.indicator,
            wording.period(figure.period, self.lang),
            label(labels.DIRECTION, figure.direction, self.lang) if figure.is_fall else "",
            _stated(figure, self.lang),
        ]
        return wording.SEPARATOR.join(part for part in dict.fromkeys(parts) if part)

    def about(self, finding: Finding, document: Document) -> str:
        """What a finding is about, where it does not say so itself, and where it stands."""
        is_said = finding.indicator in finding.said(self.lang)
        place = document.source
        here = [one for one in finding.operands if one.document_id == document.document_id]
        if here:
            place += f":{document.locate(here[0].start_char)[0]}"
        return place if is_said else f"{finding.indicator}{wording.SEPARATOR}{place}"

    def place(self, operand: Operand) -> str:
        """Line and column of an operand."""
        document = self.view.by_id.get(operand.document_id)
        if document is None:
            return f"{operand.start_char}–{operand.end_char}"
        line, column = document.locate(operand.start_char)
        return f"{line}:{column}"


@dataclass
class _Run:
    """A stretch of text that findings name."""

    number: int
    start: int
    end: int
    findings: set[int]


@dataclass(frozen=True)
class _Article:
    """A document of the page, as markup."""

    page: _Page
    document: Document
    number: int

    @cached_property
    def findings(self) -> list[tuple[int, Finding]]:
        """The document's findings with their numbers on the page."""
        before = sum(len(one.findings) for one in self.page.documents[: self.number])
        return list(enumerate(self.document.findings, start=before + 1))

    @property
    def relations(self) -> dict[str, list[Relation]]:
        """The document's relations by verdict."""
        grouped: dict[str, list[Relation]] = {}
        for relation in self.document.relations:
            grouped.setdefault(self.document.verdict(relation), []).append(relation)
        return grouped

    @cached_property
    def body(self) -> Markup:
        """The text with its headings and paragraphs, figures, ignored numerals and operands marked.

        Strip the tags and unescape, and it is the document's text.
        """
        spans = self._spans()
        parts: list[Markup] = []
        end = 0
        for block in self.document.blocks:
            if block.end_char <= end:
                continue  # blocks that overlap: the first one has the words
            start = max(block.start_char, end)
            parts += self._gap(end, start, spans)
            end = block.end_char
            tag = self._tag(block)
            parts.append(self._block(tag, start, end, spans))
        parts += self._gap(end, len(self.document.text), spans)
        return Markup("").join(parts)

    @cached_property
    def tags(self) -> list[Span]:
        """What no reader of a page in HTML sees, hidden; what ends a line or a cell sets the next one apart."""
        return [
            Span(edit.start, edit.end, HIDDEN, HIDDEN, f"</i>{APART.get(edit.by[:1], '')}")
            for edit in markup.tags(self.document.text)
            if edit.start < edit.end
        ]

    @cached_property
    def silent_sections(self) -> list[str]:
        """The heading paths whose text states no figure, as they read: a line of tags alone is none."""
        paths = self.document.silent_sections
        if not self.tags:
            return list(paths)
        return [path for path in (markup.TAG.sub("", one).strip() for one in paths) if path]

    def rows(self) -> Iterable[dict[str, object]]:
        """The cells of the table of figures."""
        lang = self.page.lang
        for figure in self.document.figures:
            signed = figure.signed
            yield {
                "number": self.page.figure_number[figure.figure_id],
                "family": _family(figure),
                "place": "{}:{}".format(*self.document.locate(figure.start_char)),
                "quote": _untagged(figure.quote),
                "indicator": visible(figure.indicator or ""),
                "value": wording.stated_number(signed),
                "unit": named(wording.unit(figure.canonical_unit, lang)),
                "interval": wording.interval_of(signed, lang, short=True),
                "period": named(wording.period(figure.period, lang)),
                "region": visible(figure.region or ""),
                "notes": wording.SEPARATOR.join(wording.notes_of(figure, lang)),
                "confidence": f"{figure.confidence:.0%}",
            }

    def quoted(self, finding: Finding) -> list[tuple[int, Markup]]:
        """The lines that a finding is about, cut down to its operands, which are marked."""
        operands = [
            operand
            for operand in finding.operands
            if operand.document_id == self.document.document_id
        ]
        spans = [
            Span(operand.start_char, operand.end_char, tag, tag, "</b>")
            for operand in operands
            for tag in ('<b class="t0">' if operand.position == 0 else "<b>",)
        ] + self.tags
        cut = Markup('<i class="cut">{}</i>').format(ELLIPSIS)
        lines = []
        where = [(operand.start_char, operand.end_char) for operand in operands]
        for excerpt in excerpts(self.document, where, CONTEXT, CONTEXT):
            shown = cut.join(
                marked(self.document.text, start, end, spans) for start, end in excerpt.windows
            )
            before = cut if excerpt.cut_before else ""
            after = cut if excerpt.cut_after else ""
            lines.append((excerpt.line, Markup("{}{}{}").format(before, shown, after)))
        return lines

    def _gap(self, start: int, end: int, spans: list[Span]) -> list[Markup]:
        between = self.document.text[start:end]
        if not between:
            return []
        return [visible(between) if between.isspace() else self._block("p", start, end, spans)]

    def _block(self, tag: str, start: int, end: int, spans: list[Span]) -> Markup:
        shown = marked(self.document.text, start, end, spans)
        return Markup("<{0}>{1}</{0}>").format(Markup(tag), shown)  # noqa: S704 - h3 … h6 or p

    def _tag(self, block: Block) -> str:
        if not block.is_heading:
            return "p"
        depth = block.section.count("/")
        return f"h{min((3 if self.page.single else 4) + depth, _LOWEST_HEADING)}"

    def _spans(self) -> list[Span]:
        lang = self.page.lang
        # What a finding names comes first, so that it stays whole around a figure of the same extent.
        spans: list[Span] = []
        findings = self.page.findings
        for run in self.page.runs[self.document.document_id]:
            worst = min(
                (findings[n - 1].standing for n in run.findings), key=list(_SEVERITY_SIGN).index
            )
            links = "".join(
                f'<a class="to {findings[n - 1].standing}" href="#x{n}" data-n="{n}"'
                f' aria-label="{text("finding", lang)} {n}"></a>'
                for n in sorted(run.findings)
            )
            tag = f'<span class="s {worst}"'
            spans.append(
                Span(run.start, run.end, f'{tag} id="s{run.number}">', f"{tag}>", f"</span>{links}")
            )
        spans += [self._figure_span(figure) for figure in self.document.figures]
        spans += self.tags
        for ignored in self.document.ignored:
            reason = escape(label(labels.REASON, named(ignored.reason), lang))
            tag = f'<span class="g" title="{reason}">'
            spans.append(Span(ignored.start_char, ignored.end_char, tag, tag, "</span>"))
        return spans

    def _figure_span(self, figure: Figure) -> Span:
        number = self.page.figure_number[figure.figure_id]
        classes = _family(figure)
        if figure.direction != "none":
            classes += " up" if figure.direction == "increase" else " dn"
        if len(figure.quote) > SHORT:
            classes += " long"
        title = escape(named(_title(figure, self.page.lang)))
        link = f'<a href="#r{number}">'
        return Span(
            figure.start_char,
            figure.end_char,
            f'<mark class="{classes}" id="f{number}" title="{title}">{link}',
            f'<mark class="{classes}">{link}',
            "</a></mark>",
        )


def _untagged(quoted: str) -> Markup:
    """Words of a document as markup, without the tags that a page in HTML has in them: 58.2</b>亿元."""
    return visible(markup.TAG.sub("", quoted))


def _sentence(said: str) -> str:
    """What begins a line of its own, with a capital where the language has any."""
    return said[:1].upper() + said[1:]


def _family(figure: Figure) -> str:
    return FAMILY_CLASS[labels.FAMILY_OF_KIND[figure.kind]]


def _stated(figure: Figure, lang: Lang) -> str:
    """What a figure states and, where that is not a point, what it allows: 6.8% [6.75 – 6.85]."""
    much = wording.value_of(figure, lang, short=True)
    bounds = wording.interval_of(figure, lang, short=True)
    if figure.value is None or not bounds or figure.low == figure.high:
        return much
    return f"{much} [{bounds}]"


def _title(figure: Figure, lang: Lang) -> str:
    """What a figure means, on up to four lines without field names: every word explains itself."""
    place = [wording.period(figure.period, lang), figure.region]
    lines = [
        figure.indicator,
        wording.SEPARATOR.join(part for part in place if part),
        "" if figure.kind == "date" else _stated(figure, lang),
        wording.SEPARATOR.join([*wording.notes_of(figure, lang), f"{figure.confidence:.0%}"]),
    ]
    return "\n".join(line for line in lines if line)


@cache
def _template(name: str) -> Template:
    environment = Environment(
        loader=PackageLoader("flows.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = visible
    environment.filters["untagged"] = _untagged
    environment.filters["named"] = named
    environment.filters["sentence"] = _sentence
    return environment.get_template(name)


@cache
def _asset(name: str) -> str:
    return (files("flows.report") / "templates" / name).read_text(encoding="utf-8")


def _digest(content: str) -> str:
    return base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
