"""The article as reviewed: every figure, every numeral that is none, every relation, every finding, one a line.

Run with UPDATE_GOLDEN=1 to write the files again; then review the difference. Offsets count code points.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from flows.examine import check_reply

HERE = Path(__file__).parent
ARTICLE = HERE.parents[1] / "raw" / "dalian-development-zone-epidemic.txt"


@cache
def reply() -> dict[str, Any]:
    return check_reply(text(), source=ARTICLE.name)


@cache
def text() -> str:
    return ARTICLE.read_bytes().decode("utf-8")


def interval(figure: dict[str, Any]) -> str:
    if figure["low"] is None and figure["high"] is None:
        return ""
    if figure["low"] == figure["high"]:
        return str(figure["low"])
    left = "(−∞" if figure["low"] is None else ("(" if figure["low_open"] else "[") + figure["low"]
    right = (
        "+∞)" if figure["high"] is None else figure["high"] + (")" if figure["high_open"] else "]")
    )
    return f"{left}, {right}"


def quotes(operands: list[dict[str, Any]]) -> str:
    return " ".join(f"{one['role']}={one['text']}@{one['start']}" for one in operands)


def figures() -> list[dict[str, Any]]:
    return [
        {
            "start": one["start"],
            "end": one["end"],
            "quote": one["text"],
            "kind": one["kind"],
            "value": one["signed_value"] or one["value"],
            "unit": one["canonical_unit"],
            "interval": interval(one),
            "qualifier": one["qualifier"],
            "role": one["role"],
            "direction": one["direction"],
            "indicator": one["indicator"],
            "code": one["indicator_code"],
            "basis": one["basis"],
            "period": one["period"],
            "region": one["region"],
            "section": one["section"],
        }
        for one in reply()["figures"]
    ]


def ignored() -> list[dict[str, Any]]:
    return [
        {"start": one["start"], "end": one["end"], "quote": one["text"], "reason": one["reason"]}
        for one in reply()["ignored"]
    ]


def relations() -> list[dict[str, Any]]:
    return [
        {
            "kind": one["kind"],
            "verdict": one["verdict"],
            "expression": one["expression"],
            "operands": quotes(one["figures"]),
            "reason": one["reason"],
        }
        for one in reply()["relations"]
    ]


def findings() -> list[dict[str, Any]]:
    return [
        {
            "check": one["check"],
            "severity": one["severity"],
            "verdict": one["verdict"],
            "operands": quotes(one["figures"]),
            "fingerprint": one["fingerprint"],
            "message": one["message"],
        }
        for one in reply()["findings"]
    ]


def table(rows: list[dict[str, Any]]) -> str:
    """Tab-separated lines under a header; what is null is empty, and a line break in a quote is shown as such."""
    lines = ["\t".join(rows[0])]
    lines += [
        "\t".join(
            "" if cell is None else str(cell).replace("\n", "\\n").replace("\t", "\\t")
            for cell in row.values()
        )
        for row in rows
    ]
    return "\n".join(lines) + "\n"


TABLES = {"figures": figures, "ignored": ignored, "relations": relations, "findings": findings}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_the_article_is_read_as_reviewed(name: str) -> None:
    lines = table(TABLES[name]())
    golden = HERE / f"article.{name}.tsv"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(lines, encoding="utf-8")
    assert lines == golden.read_text(encoding="utf-8")


def test_every_quote_stands_at_its_offsets() -> None:
    operands = [
        one for kind in ("relations", "findings") for row in reply()[kind] for one in row["figures"]
    ]
    rows = [*reply()["figures"], *reply()["ignored"], *operands]
    assert rows
    assert all(text()[one["start"] : one["end"]] == one["text"] for one in rows)


def test_the_turning_point_is_the_only_error() -> None:
    """The second quarter already grew by 3.2%, so the third cannot turn positive, unless growth is cumulative."""
    serious = [one for one in reply()["findings"] if one["severity"] in ("critical", "error")]
    assert [one["check"] for one in serious] == ["turning-point"]
    assert [one["text"] for one in serious[0]["figures"]][:2] == ["三季度实现转正", "3.2%"]
