"""Small documents of our own, with what the stages would have found in them."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from schemas.contract import frame
from schemas.tables import STAGED, TABLES

if TYPE_CHECKING:
    import polars as pl


class Draft:
    """A document that is annotated by quoting it: the n-th occurrence of a quote gives the offsets."""

    def __init__(self, text: str, source: str = "a.txt", title: str | None = None) -> None:
        self.text = text
        self.document_id = f"doc-{source}"
        self.rows: dict[str, list[dict[str, Any]]] = {name: [] for name in STAGED}
        self.rows["documents"].append(
            {
                "document_id": self.document_id,
                "source": source,
                "title": text.split("\n", maxsplit=1)[0] if title is None else title,
                "language": "zh",
                "origin": "unknown",
                "encoding": "utf-8",
                "char_count": len(text),
                "sha256": "0" * 64,
                "text": text,
                "is_current": True,
            }
        )

    def span(self, quote: str, nth: int = 0) -> dict[str, Any]:
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(quote, start + 1)
        return {"start_char": start, "end_char": start + len(quote), "quote": quote}

    def section(self, quote: str, section: str, *, heading: bool = False) -> Draft:
        span = self.span(quote)
        self._add(
            "sections",
            section=section,
            is_heading=heading,
            start_char=span["start_char"],
            end_char=span["end_char"],
        )
        return self

    def figure(self, quote: str, nth: int = 0, **meaning: Any) -> Draft:  # noqa: ANN401 - a column of any type
        span = meaning.pop("span", None) or self.span(quote, nth)
        fields: dict[str, Any] = {
            "figure_id": f"{self.document_id}-{span['start_char']}-{span['end_char']}",
            "kind": "count",
            "low_open": False,
            "high_open": False,
            "qualifier": "eq",
            "direction": "none",
            "role": "level",
            "target": False,
            "section": "",
            "confidence": 0.9,
        }
        decimals = ("value", "low", "high")
        meaning = {
            key: Decimal(str(value)) if key in decimals and value is not None else value
            for key, value in meaning.items()
        }
        self._add("figures", **span, **(fields | meaning))
        return self

    def ignore(self, quote: str, reason: str, nth: int = 0) -> Draft:
        self._add("ignored", **self.span(quote, nth), reason=reason)
        return self

    def relation(
        self,
        name: str,
        kind: str,
        verdict: str,
        operands: list[tuple[str, ...]],
        **fields: Any,  # noqa: ANN401 - a column of any type
    ) -> Draft:
        identity = f"{name}-{self.document_id}"
        row = {
            "relation_id": identity,
            "kind": kind,
            "verdict": verdict,
            "expression": f"{name}: …",
            "statement": "It does not hold.",
            "statement_zh": "不成立。",
            "confidence": 0.9,
        }
        self._add("relations", **(row | fields))
        self._operands("relation_figures", {"relation_id": identity}, operands)
        return self

    def finding(
        self,
        fingerprint: str,
        severity: str,
        operands: list[tuple[str, ...]],
        **fields: Any,  # noqa: ANN401 - a column of any type
    ) -> Draft:
        row = {
            "fingerprint": fingerprint,
            "check": "sum-of-parts",
            "severity": severity,
            "verdict": "inconsistent",
            "message": "The parts do not add up.",
            "message_zh": "分项之和不等于总量。",
            "expression": "450 + 820 = 1270 ≠ 1250",
            "confidence": 0.9,
        }
        sides = ("left_low", "left_high", "right_low", "right_high", "gap", "gap_places")
        fields = {
            key: Decimal(str(value)) if key in sides else value for key, value in fields.items()
        }
        self._add("findings", **(row | fields))
        self._operands("finding_figures", {"fingerprint": fingerprint}, operands)
        return self

    def _operands(self, table: str, key: dict[str, str], operands: list[tuple[str, ...]]) -> None:
        """Operands as (quote, role), or (quote, role, what it would have to say)."""
        known = {
            (row["start_char"], row["end_char"]): row["figure_id"] for row in self.rows["figures"]
        }
        for position, (quote, role, *mend) in enumerate(operands):
            span = self.span(quote)
            figure = known.get((span["start_char"], span["end_char"]))
            row = {"position": position, "role": role, "figure_id": figure}
            self._add(table, **key, **span, **row, mend=mend[0] if mend else None)

    def _add(self, table: str, **row: object) -> None:
        self.rows[table].append({"document_id": self.document_id} | row)


def staged(*drafts: Draft) -> dict[str, pl.DataFrame]:
    """The staged frames of some documents, in the contract of the registry."""
    return {
        name: frame(TABLES[name], [row for draft in drafts for row in draft.rows[name]])
        for name in STAGED
    }


PORT = """港口月报

一、吞吐量
2023年3月,全港完成货物吞吐量1250万吨,同比增长4.2%,其中外贸450万吨、内贸820万吨。

二、人员
现有员工近300人,实行"三班"制。

三、展望
稳中求进,一如既往。"""


def port(source: str = "port.txt") -> Draft:
    """A port's account whose parts (450 + 820) exceed their total (1250)."""
    return (
        Draft(PORT, source)
        .section("港口月报", "港口月报", heading=True)
        .section("一、吞吐量", "吞吐量", heading=True)
        .section(PORT.split("\n")[3], "吞吐量")
        .section("二、人员", "人员", heading=True)
        .section(PORT.split("\n")[6], "人员")
        .section("三、展望", "展望", heading=True)
        .section("稳中求进,一如既往。", "展望")
        .figure("2023年3月", kind="date", role="date", period="2023-03")
        .figure("1250万吨", kind="mass", value=12500000000, canonical_unit="kg", low=12495000000, high=12505000000, indicator="货物吞吐量", period="2023-03", region="全港")
        .figure("4.2%", kind="percent", value="4.2", canonical_unit="%", low="4.15", high="4.25", direction="increase", role="change", basis="yoy", indicator="货物吞吐量增速", period="2023-03", region="全港")
        .figure("450万吨", kind="mass", value=4500000000, canonical_unit="kg", low=4495000000, high=4505000000, indicator="外贸货物吞吐量", period="2023-03")
        .figure("820万吨", kind="mass", value=8200000000, canonical_unit="kg", low=8195000000, high=8205000000, indicator="内贸货物吞吐量", period="2023-03")
        .figure("300人", value=300, canonical_unit="person", low=200, high=300, high_open=True, qualifier="lt_approx", indicator="员工数", confidence=0.6)
        .figure("三班", kind="structural", value=3, low=3, high=3, role="id")
        .ignore("一", "list_marker")
        .ignore("二", "list_marker")
        .ignore("三", "list_marker", nth=1)
        .ignore("一", "lexical", nth=1)
        .relation("rel-sum", "sum", "inconsistent", [("1250万吨", "total"), ("450万吨", "part"), ("820万吨", "part")])
        .relation("rel-three", "enumeration", "untestable", [("三班", "declared")], reason="No items are listed.", reason_zh="没有列出各项。")
        .relation("rel-date", "date_order", "consistent", [("2023年3月", "date")])
        .finding("f" * 64, "error", [("1250万吨", "total", "1270万吨"), ("450万吨", "part", "430万吨"), ("820万吨", "part")], left_low="12495000000", left_high="12505000000", right_low="12690000000", right_high="12710000000", gap="185000000", gap_places="18.5", mend="It would hold if 1250万吨 were 1270万吨.", mend_zh="若1250万吨为1270万吨，则等式成立。")
    )  # fmt: skip


def reviewed(frames: dict[str, pl.DataFrame], decision: str) -> dict[str, pl.DataFrame]:
    """The same, with a decision on every finding."""
    rows = [
        {
            "fingerprint": fingerprint,
            "decision": decision,
            "reason": "含转口货物",
            "reviewer": "王",
            "decided_at": datetime(2026, 1, 2, tzinfo=UTC),
        }
        for fingerprint in frames["findings"]["fingerprint"]
    ]
    return frames | {"reviews": frame(TABLES["reviews"], rows)}


def renewed(frames: dict[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
    """The same, with every finding new since the run before."""
    return frames | {"new_findings": frames["findings"].select("fingerprint")}


@pytest.fixture
def frames() -> dict[str, pl.DataFrame]:
    """The port's account alone."""
    return staged(port())


@pytest.fixture
def draft_of() -> type[Draft]:
    return Draft


@pytest.fixture(name="staged")
def _staged() -> object:
    return staged


@pytest.fixture(name="reviewed")
def _reviewed() -> object:
    return reviewed


@pytest.fixture(name="renewed")
def _renewed() -> object:
    return renewed


@pytest.fixture(name="port")
def _port() -> object:
    return port
