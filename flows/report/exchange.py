"""What was found, for other tools: SARIF for editors and code hosts, JUnit for continuous integration.

Both are the same for the same frames. The project's own JSON belongs to the command.
"""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from xml.etree import ElementTree as ET

from flows.report import wording
from flows.report.characters import named
from flows.report.view import FAILING, view
from schemas.intervals import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import polars as pl

    from flows.report.view import Document, Finding, Operand, Relation, View

SARIF_VERSION = "2.1.0"
SARIF_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {"critical": "error", "error": "error", "warning": "warning", "info": "note"}
FINGERPRINT = "heshuFinding/v1"
"""The name of our fingerprint among `partialFingerprints`; it changes with what a fingerprint is made of."""


def sarif(frames: Mapping[str, pl.DataFrame]) -> dict[str, Any]:
    """A SARIF 2.1.0 log with one run: a rule for each check that found something, a result for each finding.

    Columns and character offsets count Unicode code points, lines end at line feed alone. An undecided finding has
    kind `open` and level `none`, as the standard asks.
    """
    shown = view(frames)
    checks = sorted({one.check for document in shown.documents for one in document.findings})
    driver = {
        "name": "heshu",
        "version": version("heshu"),
        "rules": [
            {
                "id": check,
                "name": "".join(word.capitalize() for word in check.split("-")),
                "shortDescription": {"text": check.replace("-", " ").capitalize()},
            }
            for check in checks
        ],
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
                    _result(shown, document, finding, checks.index(finding.check))
                    for document in shown.documents
                    for finding in document.findings
                ],
            }
        ],
    }


def junit(frames: Mapping[str, pl.DataFrame]) -> str:
    """JUnit XML: a suite for each document, a case for each relation and for each finding that is about none.

    An inconsistent relation fails, and so does a finding of severity critical or error; an untestable relation is
    skipped. A finding belongs to the relation with the same operands.
    """
    root = ET.Element("testsuites", name="heshu")
    totals = [0, 0, 0]
    for document in view(frames).documents:
        cases = list(_cases(document))
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


def _result(shown: View, document: Document, finding: Finding, rule: int) -> dict[str, Any]:
    undecided = finding.verdict == "untestable"
    result: dict[str, Any] = {
        "ruleId": finding.check,
        "ruleIndex": rule,
        "kind": "open" if undecided else "fail",
        "level": "none" if undecided else _LEVELS[finding.severity],
        "message": {"text": named(finding.said("en"))},
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
            {"id": n, **location, "message": {"text": named(operand.role)}}
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


def _cases(document: Document) -> Iterable[ET.Element]:
    waiting = list(document.findings)
    for relation in document.relations:
        about = [one for one in waiting if _places(one.operands) == _places(relation.operands)]
        waiting = [one for one in waiting if one not in about]
        yield _relation_case(document, relation, about)
    for finding in waiting:
        case = _case(document, finding.check, finding.operands, finding.fingerprint)
        if finding.severity in FAILING:
            _fail(case, document, [finding])
        else:
            _note(case, finding)
        yield case


def _relation_case(document: Document, relation: Relation, about: Sequence[Finding]) -> ET.Element:
    case = _case(document, relation.kind, relation.operands, relation.relation_id)
    if relation.verdict == "inconsistent" or any(one.severity in FAILING for one in about):
        _fail(case, document, about, relation)
    elif relation.verdict == "untestable":
        ET.SubElement(case, "skipped", message=named(relation.reason or relation.expression))
    else:
        for finding in about:
            _note(case, finding)
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
    relation: Relation | None = None,
) -> None:
    expression = relation.expression if relation else about[0].expression
    failure = ET.SubElement(
        case,
        "failure",
        type=about[0].severity if about else "inconsistent",
        message=named(about[0].said("en") if about else expression),
    )
    operands = relation.operands if relation else about[0].operands
    lines = [expression]
    for operand in operands:
        place = document.source
        if operand.document_id == document.document_id:
            line, column = document.locate(operand.start_char)
            place = f"{place}:{line}:{column}"
        lines.append(f"{place} {operand.role}: {operand.quote}")
    judged = about[0] if about else relation
    if judged is not None and (proof := wording.proof(judged.sides, "en")):
        lines.append(proof)
    failure.text = named("\n".join(lines))


def _note(case: ET.Element, finding: Finding) -> None:
    note = ET.SubElement(case, "system-out")
    note.text = named(f"{finding.severity} [{finding.check}] {finding.said('en')}")


def _places(operands: Sequence[Operand]) -> frozenset[tuple[str, int, int]]:
    return frozenset(operand.span for operand in operands)


def _count(element: ET.Element, tally: Sequence[int]) -> None:
    for name, n in zip(("tests", "failures", "skipped"), tally, strict=True):
        element.set(name, str(n))
