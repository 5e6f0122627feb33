"""Small documents, written by hand, as the stages would hand them to the warehouse."""

from __future__ import annotations

import hashlib
import shutil
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest

from schemas import tables
from schemas.contract import frame
from warehouse.frames import identifier
from warehouse.query import reading
from warehouse.refresh import LoadResult, refresh

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Staged = dict[str, pl.DataFrame]
    Row = dict[str, Any]

THEMES = ("economy", "medical")
HARBOUR = "海港区年报\n全年地区生产总值250.5亿元，同比下降3.2%。医院床位4200张，其中新增300张。未名指标达88个。"
VALLEY = (
    "河谷县季报\n一季度地区生产总值约40亿元，增长5.1%，力争全年达到180亿元。上述40.2亿元为初步数。"
)


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def document(source: str, text: str) -> Row:
    return {
        "document_id": digest(source + text)[:12],
        "source": source,
        "title": text.partition("\n")[0],
        "language": "zh-CN",
        "origin": "unknown",
        "published_on": date(2022, 1, 20),
        "encoding": "utf-8",
        "char_count": len(text),
        "sha256": digest(text),
        "text": text,
        "is_current": True,
    }


def figure(of: Row, quote: str, value: str | None, **fields: object) -> Row:
    """A figure of the document `of`, by default a level that is exactly what it says."""
    start = of["text"].index(quote)
    number = None if value is None else Decimal(value)
    row = {
        "figure_id": f"{of['document_id']}-{start}-{start + len(quote)}",
        "document_id": of["document_id"],
        "start_char": start,
        "end_char": start + len(quote),
        "quote": quote,
        "kind": "count",
        "number": number,
        "value": number,
        "signed_value": number,
        "low": number,
        "high": number,
        "low_open": False,
        "high_open": False,
        "qualifier": "eq",
        "direction": "none",
        "role": "level",
        "target": False,
        "section": "",
        "confidence": 0.9,
    }
    return row | {
        name: Decimal(v) if isinstance(v, str) and name in ("low", "high", "signed_value") else v
        for name, v in fields.items()
    }


def finding(of: Row, check: str, severity: str, figures: list[Row]) -> tuple[Row, list[Row]]:
    """A finding and its operands."""
    fingerprint = digest(of["source"] + check)[:16]
    row = {
        "fingerprint": fingerprint,
        "document_id": of["document_id"],
        "check": check,
        "severity": severity,
        "verdict": "inconsistent",
        "message": f"{check} does not hold",
        "message_zh": f"{check}不成立",
        "expression": "1 = 2",
        "confidence": 0.9,
    }
    operands = [
        {
            name: operand[name]
            for name in ("document_id", "figure_id", "start_char", "end_char", "quote")
        }
        | {"fingerprint": fingerprint, "position": position, "role": "part"}
        for position, operand in enumerate(figures)
    ]
    return row, operands


def stage(
    documents: list[Row],
    figures: list[Row] | None = None,
    findings: list[tuple[Row, list[Row]]] | None = None,
) -> Staged:
    """Frames for every staged table, with a relation for each document and an ignored numeral for none."""
    rows: dict[str, list[Row]] = {name: [] for name in tables.STAGED}
    rows["documents"] = documents
    rows["figures"] = figures or []
    for row, operands in findings or []:
        rows["findings"].append(row)
        rows["finding_figures"].extend(operands)
    for of in documents:
        rows["sections"].append(
            {
                "document_id": of["document_id"],
                "section": of["title"],
                "is_heading": True,
                "start_char": 0,
                "end_char": 5,
            }
        )
        rows["relations"].append(
            {
                "relation_id": of["document_id"] + "-sum",
                "document_id": of["document_id"],
                "kind": "sum",
                "verdict": "consistent",
                "expression": "1 + 1 = 2",
                "confidence": 1.0,
            }
        )
    return {name: frame(tables.TABLES[name], _filled(name, rows[name])) for name in tables.STAGED}


def _filled(name: str, rows: list[Row]) -> list[Row]:
    """Required texts that no test asks about are empty."""
    texts = [c.name for c in tables.TABLES[name].columns if c.dtype == pl.String and not c.nullable]
    return [dict.fromkeys(texts, "") | row for row in rows]


@cache
def harbour() -> Staged:
    """A year's report with a disputed rate, a quarantined count and an indicator that nobody knows."""
    of = document("harbour.txt", HARBOUR)
    year = {
        "period": "2021",
        "period_start": date(2021, 1, 1),
        "period_end": date(2021, 12, 31),
        "region": "海港区",
    }
    gdp = figure(
        of, "250.5亿元", "25050000000", kind="money", canonical_unit="CNY", low="25045000000", high="25055000000",
        indicator="地区生产总值", indicator_code="gdp", **year,
    )  # fmt: skip
    fall = figure(
        of, "3.2%", "3.2", kind="percent", canonical_unit="%", low="3.15", high="3.25", signed_value="-3.2",
        direction="decrease", role="change", basis="yoy", indicator="地区生产总值增速", indicator_code="gdp_growth", **year,
    )  # fmt: skip
    beds = figure(
        of,
        "4200张",
        "4200",
        canonical_unit="bed",
        indicator="医院床位数",
        indicator_code="beds",
        **year,
    )
    more = figure(
        of,
        "300张",
        "300",
        canonical_unit="bed",
        indicator="医院床位增加量",
        indicator_code="beds",
        **year,
    )
    unknown = figure(of, "88个", "88", canonical_unit="piece", indicator="未名指标数", **year)
    return stage(
        [of],
        [gdp, fall, beds, more, unknown],
        [finding(of, "growth-of-level", "error", [fall]), finding(of, "span", "critical", [more])],
    )


@cache
def valley(estimate: str = "40") -> Staged:
    """A quarter's report with an estimate, the same again, a rate of growth and a target.

    Another `estimate` (in 亿元) makes it another version of the same source.
    """
    of = document("valley.txt", VALLEY.replace("40", estimate))
    gdp = {
        "kind": "money",
        "canonical_unit": "CNY",
        "indicator": "地区生产总值",
        "indicator_code": "gdp",
        "region": "河谷县",
    }
    growth = {
        "kind": "percent",
        "canonical_unit": "%",
        "indicator": "地区生产总值增速",
        "indicator_code": "gdp_growth",
        "region": "河谷县",
    }
    quarter = {
        "period": "2022-Q1",
        "period_start": date(2022, 1, 1),
        "period_end": date(2022, 3, 31),
    }
    year = {"period": "2022", "period_start": date(2022, 1, 1), "period_end": date(2022, 12, 31)}
    about = Decimal(estimate) * 10**8
    around = {"qualifier": "approx", "low": str(about * 95 / 100), "high": str(about * 105 / 100)}
    grown = {
        "low": "5.05",
        "high": "5.15",
        "direction": "increase",
        "role": "change",
        "basis": "yoy",
    }
    return stage(
        [of],
        [
            figure(of, f"{estimate}亿元", str(about), **gdp | quarter | around),
            figure(of, f"{estimate}.2亿元", str(about + 2 * 10**7), **gdp | quarter),
            figure(of, "5.1%", "5.1", **growth | quarter | grown),
            figure(of, "180亿元", "18000000000", target=True, **gdp | year),
        ],
    )


@cache
def catalogue() -> pl.DataFrame:
    names = (
        ("gdp", "地区生产总值", "economy", "money", "flow"),
        ("gdp_growth", "地区生产总值增速", "economy", "percent", "rate"),
        ("beds", "医院床位数", "medical", "count", "stock"),
    )
    return frame(
        tables.INDICATORS,
        [
            {
                "indicator_code": code,
                "name_zh": name,
                "name_en": code,
                "aliases": "",
                "dimension": dimension,
                "theme": theme,
                "measure": measure,
            }
            for code, name, theme, dimension, measure in names
        ],
    )


def run_row(run_id: str) -> Row:
    return {
        "run_id": run_id,
        "started_at": datetime(2022, 2, 1, 8, tzinfo=UTC),
        "sources": "raw/",
        "code_version": "0.1.0",
        "rules_version": "r1",
    }


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "warehouse" / "heshu.duckdb"


@pytest.fixture
def publish(path: Path) -> Callable[..., LoadResult]:
    """Refresh the warehouse at `path` with staged frames; each call is a run of its own."""
    runs = iter(range(1, 100))

    def run(staged: Mapping[str, pl.DataFrame], themes: tuple[str, ...] = THEMES) -> LoadResult:
        return refresh(
            path, staged, indicators=catalogue(), themes=themes, run=run_row(f"run-{next(runs)}")
        )

    return run


@pytest.fixture
def example() -> SimpleNamespace:
    """The example documents (made once, handed out as copies) and their makers."""
    return SimpleNamespace(
        harbour=lambda: dict(harbour()), valley=lambda *of: dict(valley(*of)), catalogue=catalogue, run_row=run_row, themes=THEMES,
        document=document, figure=figure, finding=finding, stage=stage,
    )  # fmt: skip


@pytest.fixture(scope="session")
def first_run(tmp_path_factory: pytest.TempPathFactory) -> LoadResult:
    """What the first run of a warehouse says it did, with its rows handed over in reverse; a warehouse to read."""
    path = tmp_path_factory.mktemp("first") / "heshu.duckdb"
    staged = {name: rows.reverse() for name, rows in harbour().items()}
    return refresh(path, staged, indicators=catalogue(), themes=THEMES, run=run_row("first"))


@pytest.fixture(scope="session")
def _both(tmp_path_factory: pytest.TempPathFactory, first_run: LoadResult) -> Path:
    path = Path(shutil.copy(first_run.path, tmp_path_factory.mktemp("both") / "heshu.duckdb"))
    refresh(path, valley(), indicators=catalogue(), themes=THEMES, run=run_row("second"))
    return path


@pytest.fixture
def published(path: Path, _both: Path) -> Path:
    """A warehouse with both example documents, the test's own."""
    path.parent.mkdir()
    return Path(shutil.copy(_both, path))


@pytest.fixture(scope="session")
def revised(tmp_path_factory: pytest.TempPathFactory, _both: Path) -> Path:
    """A warehouse to read, with a later version of one of the documents."""
    path = Path(shutil.copy(_both, tmp_path_factory.mktemp("revised") / "heshu.duckdb"))
    refresh(path, valley("41"), indicators=catalogue(), themes=THEMES, run=run_row("third"))
    return path


@pytest.fixture(scope="session")
def followed(tmp_path_factory: pytest.TempPathFactory, revised: Path) -> Path:
    """The same with a report on the year after."""
    of = document("after.txt", "2022年，海港区医院床位4300张。")
    beds = figure(
        of, "4300张", "4300", canonical_unit="bed", indicator="医院床位数", indicator_code="beds", region="海港区",
        period="2022", period_start=date(2022, 1, 1), period_end=date(2022, 12, 31),
    )  # fmt: skip
    path = Path(shutil.copy(revised, tmp_path_factory.mktemp("followed") / "heshu.duckdb"))
    staged = stage([of], [beds])
    refresh(path, staged, indicators=catalogue(), themes=THEMES, run=run_row("fourth"))
    return path


def digests(path: Path) -> dict[str, str]:
    """A digest of each table's rows, by table name: of what they say alone, not of their order or of the file."""
    with reading(path) as connection:
        names = connection.execute(
            "SELECT table_name FROM duckdb_tables() WHERE database_name = 'heshu' ORDER BY table_name"
        ).fetchall()
        return {
            name: str(
                connection.execute(
                    "SELECT sha256(coalesce(string_agg(line, chr(30) ORDER BY line), '')) "
                    f"FROM (SELECT CAST(t AS VARCHAR) AS line FROM {identifier(name)} AS t)"
                ).fetchall()[0][0]
            )
            for (name,) in names
        }


@pytest.fixture
def content_digest() -> Callable[[Path], dict[str, str]]:
    """What tells two generations of a warehouse apart."""
    return digests
