"""What was found, for other tools: SARIF for editors and code hosts, JUnit for continuous integration.

Both are the same for the same frames, names and codes in each language. The project's own JSON belongs to the command.
"""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from xml.etree import ElementTree as ET

from flows.report import labels, wording
from flows.report.characters import named
from flows.report.labels import label
from flows.report.view import FAILING, view
from schemas.checks.registry import check_of
from schemas.intervals import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import polars as pl

    from flows.report.labels import Lang
    from flows.report.view import Document, Finding, Operand, Relation, View

SARIF_VERSION = "2.1.0"
SARIF_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {"critical": "error", "error": "error", "warning": "warning", "info": "note"}
FINGERPRINT = "heshuFinding/v1"
"""The name of our fingerprint among `partialFingerprints`; it changes with what a fingerprint is made of."""


def sarif(frames: Mapping[str, pl.DataFrame], lang: Lang = "en") -> dict[str, Any]:
    """A SARIF 2.1.0 log with one run: a rule for each check that found something, a result for each finding.

    Columns and character offsets count Unicode code points, lines end at line feed alone. An undecided finding has
    kind `open` and level `none`, as the standard asks.
    """
    shown = view(frames)
    checks = sorted({one.check for document in shown.documents for one in document.findings})
    driver = {
        "name": "heshu",
        "version": version("heshu"),
        "rules": [_rule(check, lang) for check in checks],
    }
    return {
        "$schema": SARIF_SCHEMA,
        "version": SARIF_VERSION,
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "newlineSequences": ["\n"],
                "artifacts": [
                    {"location": {"uri": quote(one.source)}, "sourceLanguage": one.language}
                    for one in shown.documents
                ],
                "results": [
                    _result(shown, document, finding, checks.index(finding.check), lang)
                    for document in shown.documents
                    for finding in document.findings
                ],
            }
        ],
    }


def junit(frames: Mapping[str, pl.DataFrame], lang: Lang = "en") -> str:
    """JUnit XML: a suite for each document, a case for each relation and for each finding that is about none.

    An inconsistent relation fails, and so does a finding of severity critical or error; an untestable relation is
    skipped. A finding belongs to the relation with the same operands.
    """
    root = ET.Element("testsuites", name="heshu")
    totals = [0, 0, 0]
    for document in view(frames).documents:
        cases = list(_cases(document, lang))
        tally = [
            len(cases),
            sum(case.find("failure") is not None for case in cases),
            sum(case.find("skipped") is not None for case in cases),
        ]
        totals = [a + b for a, b in zip(totals, tally, strict=True)]
        suite = ET.SubElement(root, "testsuite", name=named(document.source))
        _count(suite, tally)
        suite.extend(cases)
    _count(root, totals)
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _rule(name: str, lang: Lang) -> dict[str, Any]:
    """What SARIF says of a check: of one of ours its title and, in English, why it must hold."""
    rule: dict[str, Any] = {
        "id": name,
        "name": "".join(word.capitalize() for word in name.split("-")),
        "shortDescription": {"text": name.replace("-", " ").capitalize()},
    }
    check = check_of(name)
    if check is not None:
        rule["shortDescription"] = {"text": check.title_zh if lang == "zh" else check.title}
        if lang == "en":
            rule["fullDescription"] = {"text": f"{check.reason} Source: {check.source}."}
    return rule


def _role(operand: Operand, lang: Lang) -> str:
    """What an operand is: in English as the tables call it."""
    return label(labels.OPERAND_ROLE, operand.role, lang) if lang == "zh" else operand.role


def _result(
    shown: View, document: Document, finding: Finding, rule: int, lang: Lang
) -> dict[str, Any]:
    undecided = finding.verdict == "untestable"
    result: dict[str, Any] = {
        "ruleId": finding.check,
        "ruleIndex": rule,
        "kind": "open" if undecided else "fail",
        "level": "none" if undecided else _LEVELS[finding.severity],
        "message": {"text": named(finding.said(lang))},
        "partialFingerprints": {FINGERPRINT: finding.fingerprint},
        "properties": {
            "severity": finding.severity,
            "verdict": finding.verdict,
            "expression": finding.expression,
            "confidence": finding.confidence,
            "message_zh": finding.message_zh,
        },
    }
    sides = finding.sides
    proof = {"gap_places": sides.gap_places, "mend": sides.mend, "mend_zh": sides.mend_zh}
    result["properties"] |= {
        name: value if isinstance(value, str) else plain(value)
        for name, value in proof.items()
        if value is not None
    }
    locations = [_location(shown, document, operand) for operand in finding.operands]
    result["locations"] = locations[:1] or [{"physicalLocation": _artifact(document)}]
    if locations[1:]:
        result["relatedLocations"] = [
            {"id": n, **location, "message": {"text": named(_role(operand, lang))}}
            for n, (location, operand) in enumerate(
                zip(locations[1:], finding.operands[1:], strict=True), start=1
            )
        ]
    if fixes := [_fix(shown, document, one) for one in finding.operands if one.mend is not None]:
        result["fixes"] = fixes
    return result


def _fix(shown: View, document: Document, operand: Operand) -> dict[str, Any]:
    """One change of one digit that would do: an offer for a person to accept, since the source may be right."""
    there = _location(shown, document, operand)["physicalLocation"]
    region = {name: there["region"][name] for name in ("charOffset", "charLength")}
    return {
        "description": {"text": named(f"{operand.quote} → {operand.mend}")},
        "artifactChanges": [
            {
                "artifactLocation": there["artifactLocation"],
                "replacements": [
                    {"deletedRegion": region, "insertedContent": {"text": operand.mend}}
                ],
            }
        ],
    }


def _artifact(document: Document) -> dict[str, Any]:
    return {"artifactLocation": {"uri": quote(document.source)}}


def _location(shown: View, document: Document, operand: Operand) -> dict[str, Any]:
    there = shown.by_id.get(operand.document_id, document)
    line, column = there.locate(operand.start_char)
    end_line, end_column = there.locate(operand.end_char)
    region = {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": operand.start_char,
        "charLength": operand.end_char - operand.start_char,
        "snippet": {"text": operand.quote},
    }
    return {"physicalLocation": {**_artifact(there), "region": region}}


def _cases(document: Document, lang: Lang) -> Iterable[ET.Element]:
    waiting = list(document.findings)
    for relation in document.relations:
        about = [one for one in waiting if one.spans == relation.spans]
        waiting = [one for one in waiting if one not in about]
        yield _relation_case(document, relation, about, lang)
    for finding in waiting:
        case = _case(document, finding.check, finding.operands, finding.fingerprint)
        if finding.severity in FAILING:
            _fail(case, document, [finding], lang)
        else:
            _note(case, finding, lang)
        yield case


def _relation_case(
    document: Document, relation: Relation, about: Sequence[Finding], lang: Lang
) -> ET.Element:
    case = _case(document, relation.kind, relation.operands, relation.relation_id)
    if relation.verdict == "inconsistent" or any(one.severity in FAILING for one in about):
        _fail(case, document, about, lang, relation)
    elif relation.verdict == "untestable":
        ET.SubElement(case, "skipped", message=named(relation.why(lang) or relation.expression))
    else:
        for finding in about:
            _note(case, finding, lang)
    return case


def _case(document: Document, name: str, operands: Sequence[Operand], identity: str) -> ET.Element:
    quotes = ", ".join(operand.quote for operand in operands)
    attributes = {"classname": document.source, "name": f"{name}: {quotes} [{identity[:8]}]"}
    if operands and operands[0].document_id == document.document_id:
        attributes |= {
            "file": document.source,
            "line": str(document.locate(operands[0].start_char)[0]),
        }
    return ET.Element("testcase", {key: named(value) for key, value in attributes.items()})


def _fail(
    case: ET.Element,
    document: Document,
    about: Sequence[Finding],
    lang: Lang,
    relation: Relation | None = None,
) -> None:
    expression = relation.expression if relation else about[0].expression
    failure = ET.SubElement(
        case,
        "failure",
        type=about[0].severity if about else "inconsistent",
        message=named(about[0].said(lang) if about else expression),
    )
    operands = relation.operands if relation else about[0].operands
    lines = [expression]
    for operand in operands:
        place = document.source
        if operand.document_id == document.document_id:
            line, column = document.locate(operand.start_char)
            place = f"{place}:{line}:{column}"
        lines.append(f"{place} {_role(operand, lang)}: {operand.quote}")
    judged = about[0] if about else relation
    if judged is not None and (proof := wording.proof(judged.sides, lang)):
        lines.append(proof)
    failure.text = named("\n".join(lines))


def _note(case: ET.Element, finding: Finding, lang: Lang) -> None:
    note = ET.SubElement(case, "system-out")
    severity = label(labels.SEVERITY, finding.severity, lang)
    note.text = named(f"{severity} [{finding.check}] {finding.said(lang)}")


def _count(element: ET.Element, tally: Sequence[int]) -> None:
    for name, n in zip(("tests", "failures", "skipped"), tally, strict=True):
        element.set(name, str(n))
