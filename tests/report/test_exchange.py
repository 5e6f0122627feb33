"""What other tools read: SARIF and JUnit."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest

from flows.report.exchange import junit, sarif
from schemas.checks.registry import CHECKS

if TYPE_CHECKING:
    from collections.abc import Callable

    import polars as pl


def result_of(frames: dict[str, pl.DataFrame]) -> dict[str, Any]:
    (run,) = sarif(frames)["runs"]
    (result,) = run["results"]
    return dict(result)


def test_a_result_has_its_place_and_its_fingerprint(frames: dict[str, pl.DataFrame]) -> None:
    result = result_of(frames)
    assert result["ruleId"] == "sum-of-parts"
    assert result["level"] == "error"
    assert result["message"] == {"text": "The parts do not add up."}
    assert result["partialFingerprints"] == {"heshuFinding/v1": "f" * 64}
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "port.txt"},
        "region": {
            "startLine": 4,
            "startColumn": 18,
            "endLine": 4,
            "endColumn": 24,
            "charOffset": 29,
            "charLength": 6,
            "snippet": {"text": "1250万吨"},
        },
    }
    assert [one["message"]["text"] for one in result["relatedLocations"]] == ["part", "part"]


def test_a_digit_that_would_mend_it_is_a_fix(frames: dict[str, pl.DataFrame]) -> None:
    result = result_of(frames)
    assert result["properties"]["gap_places"] == "18.5"
    assert result["properties"]["mend"] == "It would hold if 1250万吨 were 1270万吨."
    total, part = result["fixes"]
    assert total == {
        "description": {"text": "1250万吨 → 1270万吨"},
        "artifactChanges": [
            {
                "artifactLocation": {"uri": "port.txt"},
                "replacements": [
                    {
                        "deletedRegion": {"charOffset": 29, "charLength": 6},
                        "insertedContent": {"text": "1270万吨"},
                    }
                ],
            }
        ],
    }
    assert part["description"] == {"text": "450万吨 → 430万吨"}


def test_offsets_and_columns_count_code_points(
    draft_of: Callable[..., Any], staged: Callable[..., Any]
) -> None:
    """An astral character is one, and a carriage return ends no line."""
    draft = draft_of("𠮷\r𠮷\n𠮷𠮷3人")
    draft.finding("f", "warning", [("3人", "total")])
    region = result_of(staged(draft))["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["charOffset"]) == (2, 3, 6)
    (run,) = sarif(staged(draft))["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["newlineSequences"] == ["\n"]


def test_a_rule_for_each_check_that_found_something(frames: dict[str, pl.DataFrame]) -> None:
    (run,) = sarif(frames)["runs"]
    (rule,) = run["tool"]["driver"]["rules"]
    ours = next(check for check in CHECKS if check.name == "sum-of-parts")
    assert (rule["id"], rule["name"]) == ("sum-of-parts", "SumOfParts")
    assert rule["shortDescription"] == {"text": ours.title}
    assert ours.reason in rule["fullDescription"]["text"]
    assert run["results"][0]["ruleIndex"] == 0


def test_a_rule_of_a_users_own_is_called_by_its_name(
    draft_of: Callable[..., Any], staged: Callable[..., Any]
) -> None:
    draft = draft_of("3人").finding("f", "error", [("3人", "total")], check="few-beds")
    (run,) = sarif(staged(draft))["runs"]
    assert run["tool"]["driver"]["rules"] == [
        {"id": "few-beds", "name": "FewBeds", "shortDescription": {"text": "Few beds"}}
    ]


def test_what_is_said_is_said_in_chinese_where_that_is_asked_for(
    frames: dict[str, pl.DataFrame],
) -> None:
    """Names and codes stay, so that a tool reads both alike."""
    (run,) = sarif(frames, "zh")["runs"]
    (result,) = run["results"]
    assert result["message"]["text"] == "分项之和不等于总量。"
    assert [one["message"]["text"] for one in result["relatedLocations"]] == ["分项", "分项"]
    assert run["tool"]["driver"]["rules"][0]["shortDescription"]["text"] == next(
        check.title_zh for check in CHECKS if check.name == "sum-of-parts"
    )
    assert (result["ruleId"], result["properties"]["severity"]) == ("sum-of-parts", "error")
    root = ET.fromstring(junit(frames, "zh"))  # noqa: S314 - ours
    failure = root.find(".//failure")
    assert failure is not None
    assert failure.attrib == {"type": "error", "message": "分项之和不等于总量。"}
    assert "port.txt:4:18 总量: 1250万吨" in (failure.text or "")
    assert "若1250万吨为1270万吨，则等式成立。" in (failure.text or "")


@pytest.mark.parametrize(
    ("severity", "verdict", "expected"),
    [
        ("critical", "inconsistent", ("fail", "error")),
        ("warning", "implausible", ("fail", "warning")),
        ("info", "implausible", ("fail", "note")),
        ("info", "untestable", ("open", "none")),
    ],
)
def test_severities_become_levels(
    draft_of: Callable[..., Any],
    staged: Callable[..., Any],
    severity: str,
    verdict: str,
    expected: tuple[str, str],
) -> None:
    draft = draft_of("3人").finding("f", severity, [("3人", "total")], verdict=verdict)
    result = result_of(staged(draft))
    assert (result["kind"], result["level"]) == expected


def test_a_finding_without_operands_is_about_its_document(
    draft_of: Callable[..., Any], staged: Callable[..., Any]
) -> None:
    result = result_of(staged(draft_of("3人", source="甲 乙/3.txt").finding("f", "error", [])))
    assert result["locations"] == [
        {"physicalLocation": {"artifactLocation": {"uri": "%E7%94%B2%20%E4%B9%99/3.txt"}}}
    ]


def test_both_are_the_same_for_the_same_frames(frames: dict[str, pl.DataFrame]) -> None:
    shuffled = {name: frame.reverse() for name, frame in frames.items()}
    assert json.dumps(sarif(frames)) == json.dumps(sarif(shuffled))
    assert junit(frames) == junit(shuffled)


def test_a_case_for_each_relation(frames: dict[str, pl.DataFrame]) -> None:
    root = ET.fromstring(junit(frames))  # noqa: S314 - ours
    assert root.attrib == {"name": "heshu", "tests": "3", "failures": "1", "skipped": "1"}
    failed, skipped, passed = root.iter("testcase")
    assert failed.attrib == {
        "classname": "port.txt",
        "name": "sum: 1250万吨, 450万吨, 820万吨 [rel-sum-]",
        "file": "port.txt",
        "line": "4",
    }
    failure = failed.find("failure")
    assert failure is not None
    assert failure.attrib == {"type": "error", "message": "The parts do not add up."}
    assert "port.txt:4:18 total: 1250万吨" in (failure.text or "")
    assert (failure.text or "").endswith(
        "Rounding is not the cause: the sides are 18.5 units of the last place apart. It would hold if 1250万吨 were 1270万吨."
    )
    reason = skipped.find("skipped")
    assert reason is not None
    assert reason.get("message") == "No items are listed."
    assert list(passed) == []


@pytest.mark.parametrize(
    ("severity", "outcome"),
    [("error", "failure"), ("critical", "failure"), ("warning", "system-out")],
)
def test_a_finding_about_no_relation_has_a_case_of_its_own(
    draft_of: Callable[..., Any],
    staged: Callable[..., Any],
    severity: str,
    outcome: str,
) -> None:
    draft = draft_of("下降-3%").finding("f", severity, [("-3%", "value")])
    root = ET.fromstring(junit(staged(draft)))  # noqa: S314 - ours
    assert [child.tag for child in root.iter() if child.tag in ("failure", "system-out")] == [
        outcome
    ]


def test_a_contradiction_fails_even_where_no_finding_names_it(
    draft_of: Callable[..., Any], staged: Callable[..., Any]
) -> None:
    draft = draft_of("共3人").relation("r", "sum", "inconsistent", [("3人", "total")])
    assert '<failure type="inconsistent"' in junit(staged(draft))


def test_what_xml_cannot_hold_is_spelled_out(
    draft_of: Callable[..., Any], staged: Callable[..., Any]
) -> None:
    hostile = "\x00\x1b\ufffe]]></failure>\u202e3人"
    draft = draft_of(hostile).finding(
        "f", "error", [(hostile, "total")], message=hostile, expression=hostile
    )
    root = ET.fromstring(junit(staged(draft)))  # noqa: S314 - ours
    failure = root.find(".//failure")
    assert failure is not None
    assert failure.get("message") == "⟨U+0000⟩⟨U+001B⟩⟨U+FFFE⟩]]></failure>⟨U+202E⟩3人"
