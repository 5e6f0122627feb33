"""Which figures become observations, with what value, interval, theme and status."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from schemas import tables
from schemas.contract import frame
from warehouse.observations import observe, quarantine
from warehouse.themes import split, theme_tables

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import SimpleNamespace

    Row = dict[str, Any]


@pytest.fixture
def of(example: SimpleNamespace) -> Row:
    return example.document("one.txt", "甲 12 乙 34 丙 56")


@pytest.fixture
def observed(of: Row, example: SimpleNamespace) -> Callable[..., list[Row]]:
    """Observe one figure of the document with these fields, named by findings of these severities."""

    def one(*severities: str, value: str | None = "12", **fields: object) -> list[Row]:
        row = example.figure(
            of, "12", value, **{"indicator": "医院床位数", "indicator_code": "beds"} | fields
        )
        findings = [
            example.finding(of, f"check-{i}", severity, [row])
            for i, severity in enumerate(severities)
        ]
        staged = example.stage([of], [row], findings)
        return observe(
            staged["figures"], staged["findings"], staged["finding_figures"], example.catalogue()
        ).to_dicts()

    return one


def test_a_figure_without_an_indicator_observes_nothing(observed: Callable[..., list[Row]]) -> None:
    assert observed(indicator=None) == []


@pytest.mark.parametrize("kind", ["date", "ordinal", "structural"])
def test_dates_ranks_and_numerals_in_names_measure_nothing(
    observed: Callable[..., list[Row]], kind: str
) -> None:
    assert observed(kind=kind) == []


def test_a_level_keeps_value_and_interval(observed: Callable[..., list[Row]]) -> None:
    (row,) = observed(low="11.5", high="12.5")
    assert (row["value"], row["low"], row["high"]) == (
        Decimal(12),
        Decimal("11.5"),
        Decimal("12.5"),
    )


def test_a_fall_is_negative_and_its_interval_is_mirrored(
    observed: Callable[..., list[Row]],
) -> None:
    (row,) = observed(
        signed_value="-12", low="11.5", high="12.5", direction="decrease", role="change"
    )
    assert (row["value"], row["low"], row["high"]) == (
        Decimal(-12),
        Decimal("-12.5"),
        Decimal("-11.5"),
    )


def test_a_fall_without_an_upper_end_has_no_lower_one(observed: Callable[..., list[Row]]) -> None:
    """下降超过12%: at least 12 down, so at most -12."""
    (row,) = observed(signed_value="-12", low="12", high=None, direction="decrease", role="change")
    assert (row["low"], row["high"]) == (None, Decimal(-12))


def test_a_level_after_a_fall_keeps_its_sign(observed: Callable[..., list[Row]]) -> None:
    """降至12%."""
    (row,) = observed(low="11.5", high="12.5", direction="decrease", role="level")
    assert (row["value"], row["low"]) == (Decimal(12), Decimal("11.5"))


def test_a_negative_level_is_not_mirrored(observed: Callable[..., list[Row]]) -> None:
    (row,) = observed(value="-12", low="-12.5", high="-11.5")
    assert (row["value"], row["low"], row["high"]) == (
        Decimal(-12),
        Decimal("-12.5"),
        Decimal("-11.5"),
    )


def test_a_range_that_falls_is_mirrored_by_its_words(observed: Callable[..., list[Row]]) -> None:
    """下降10%—20%: a range has no value to carry the sign."""
    (row,) = observed(
        value=None, low="10", high="20", direction="decrease", role="change", qualifier="range"
    )
    assert (row["value"], row["low"], row["high"]) == (None, Decimal(-20), Decimal(-10))


def test_the_theme_comes_from_the_catalogue(observed: Callable[..., list[Row]]) -> None:
    (row,) = observed()
    assert row["theme"] == "medical"


@pytest.mark.parametrize("code", [None, "not-in-the-catalogue"])
def test_what_the_catalogue_does_not_know_is_other(
    observed: Callable[..., list[Row]], code: str | None
) -> None:
    (row,) = observed(indicator_code=code)
    assert row["theme"] == "other"


@pytest.mark.parametrize(
    ("severities", "status"),
    [
        ([], "ok"),
        (["info"], "ok"),
        (["warning"], "ok"),
        (["error"], "disputed"),
        (["critical"], "quarantined"),
        (["error", "critical", "warning"], "quarantined"),
    ],
)
def test_the_gravest_finding_decides_the_status(
    observed: Callable[..., list[Row]], severities: list[str], status: str
) -> None:
    (row,) = observed(*severities)
    assert row["status"] == status


def test_quarantine_names_the_finding_and_the_place(example: SimpleNamespace) -> None:
    staged = example.harbour()
    parts = staged["figures"], staged["findings"], staged["finding_figures"]
    rows = quarantine(observe(*parts, example.catalogue()), *parts)
    assert rows.select("quote", "reason", "start_char").rows() == [
        ("300张", "span does not hold", 45)
    ]


def test_an_operand_that_is_no_figure_disputes_nothing(of: Row, example: SimpleNamespace) -> None:
    row = example.figure(of, "12", "12", indicator="医院床位数")
    word = row | {"figure_id": None}
    staged = example.stage([of], [row], [example.finding(of, "check", "critical", [word])])
    parts = staged["figures"], staged["findings"], staged["finding_figures"]
    observations = observe(*parts, example.catalogue())
    assert observations["status"].to_list() == ["ok"]
    assert quarantine(observations, *parts).is_empty()


def test_a_figure_that_a_finding_names_twice_is_quarantined_once(
    of: Row, example: SimpleNamespace
) -> None:
    row = example.figure(of, "12", "12", indicator="医院床位数")
    staged = example.stage([of], [row], [example.finding(of, "check", "critical", [row, row])])
    parts = staged["figures"], staged["findings"], staged["finding_figures"]
    assert quarantine(observe(*parts, example.catalogue()), *parts).height == 1


@pytest.fixture
def shown() -> Callable[..., dict[str, list[str]]]:
    """Split observations, given as (document, theme, status), into the tables of these themes."""

    def by_theme(
        *rows: tuple[str, str, str], themes: tuple[str, ...] = ("economy",)
    ) -> dict[str, list[str]]:
        observations = frame(
            tables.OBSERVATIONS,
            [
                {
                    "figure_id": f"figure-{i}", "document_id": document, "theme": theme, "status": status,
                    "indicator": "床位数", "qualifier": "eq", "role": "level", "target": False,
                    "section": "", "confidence": 1.0, "quote": "1",
                }
                for i, (document, theme, status) in enumerate(rows)
            ],
        )  # fmt: skip
        frames = split(observations, ["current"], theme_tables(themes))
        return {theme: data["figure_id"].to_list() for theme, data in frames.items()}

    return by_theme


def test_each_theme_shows_its_own(shown: Callable[..., dict[str, list[str]]]) -> None:
    assert shown(("current", "economy", "ok"), ("current", "other", "ok")) == {
        "economy": ["figure-0"],
        "other": ["figure-1"],
    }


def test_disputed_is_shown_and_quarantined_is_not(
    shown: Callable[..., dict[str, list[str]]],
) -> None:
    assert shown(("current", "economy", "disputed"), ("current", "economy", "quarantined"))[
        "economy"
    ] == ["figure-0"]


def test_older_versions_are_not_shown(shown: Callable[..., dict[str, list[str]]]) -> None:
    assert shown(("older", "economy", "ok"))["economy"] == []


def test_a_theme_that_is_no_more_goes_to_other(shown: Callable[..., dict[str, list[str]]]) -> None:
    assert shown(("current", "shipping", "ok")) == {"economy": [], "other": ["figure-0"]}
