"""The catalogue: every file holds its schema, and a file that does not is refused by name and place."""

from __future__ import annotations

import shutil
import sys
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from schemas.catalogue import indicators, language, rules_version, themes
from schemas.catalogue.files import FOLDER, CatalogueError, load
from schemas.catalogue.indicators import Entry, by_name, entries
from schemas.catalogue.language import Classifiers, Currency, Dimension, Lexical, Words, variants
from schemas.contract import conform
from schemas.tables import INDICATORS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FORMS: dict[str, Any] = {
    "units": dict[str, Dimension],
    "money": dict[str, Currency],
    "classifiers": Classifiers,
    "words": Words,
    "lexical": Lexical,
    "variants": dict[str, dict[str, str]],
}


def test_every_language_file_has_a_schema() -> None:
    assert {path.stem for path in (FOLDER / "language").glob("*.yml")} == set(FORMS)


@pytest.mark.parametrize("name", sorted(FORMS))
def test_a_language_file_holds_its_schema(name: str) -> None:
    assert load(FOLDER / "language" / f"{name}.yml", FORMS[name])


@pytest.mark.parametrize(
    "path", sorted((FOLDER / "indicators").glob("*.yml")), ids=lambda path: path.stem
)
def test_a_theme_holds_its_schema(path: Path) -> None:
    assert load(path, dict[str, Entry])


def test_an_entry_of_the_units_is_a_decimal_not_a_float() -> None:
    """A YAML number would be binary: 0.1 is not a tenth. So they are quoted."""
    assert language().units["斤"].factor == Decimal("0.5")
    assert language().cents["角"] == ("CNY", Decimal("0.1"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the catalogue that a test may spoil; what is cached is read again before and after."""
    copy = tmp_path / "catalogue"
    shutil.copytree(FOLDER, copy, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    monkeypatch.setattr(sys.modules[entries.__module__], "FOLDER", copy)
    monkeypatch.setattr(sys.modules[language.__module__], "FOLDER_LANGUAGE", copy / "language")
    caches = (language, variants, entries, by_name)
    for cached in caches:
        cached.cache_clear()
    yield copy
    for cached in caches:
        cached.cache_clear()


SPOILED = [
    # what is wrong, file, text put in its place, what the message says
    ("no yaml", "units", "mass: [", r"^units\.yml: "),
    ("a field of a wrong type", "units", "mass: {canonical: kg, units: [{names: 吨, factor: '1'}]}", r"^units\.yml: .*names"),
    ("a factor that is no number", "units", "mass: {canonical: kg, units: [{names: [吨], factor: much}]}", r"^units\.yml: .*factor"),
    ("a missing field", "units", "mass: {canonical: kg}", r"^units\.yml: .*`units`"),
    ("an unknown field", "units", "mass: {canonical: kg, units: [], comment: x}", r"^units\.yml: .*`comment`"),
    ("a unit under two entries", "units", "mass: {canonical: kg, units: [{names: [吨], factor: '1'}, {names: [吨], factor: '2'}]}", r"^units\.yml: 吨 stands under two units"),
    ("a currency without signs", "money", "CNY: {names: [元]}", r"^money\.yml: .*`signs`"),
    ("words without a list", "words", "targets: [目标]", r"^words\.yml: .*`bounds_before`"),
    ("lexical entries that are no list", "lexical", "lexical: 四川", r"^lexical\.yml: "),
    ("an empty file", "classifiers", "", r"^classifiers\.yml: "),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text", "message"), [row[1:] for row in SPOILED], ids=[row[0] for row in SPOILED]
)
def test_a_malformed_language_file_is_refused_by_name_and_place(
    folder: Path, name: str, text: str, message: str
) -> None:
    (folder / "language" / f"{name}.yml").write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueError, match=message):
        language()


def test_a_variant_that_is_folded_twice_is_refused(folder: Path) -> None:
    (folder / "language" / "variants.yml").write_text(
        "a: {万: 萬}\nb: {亿: 萬}\n", encoding="utf-8"
    )
    with pytest.raises(CatalogueError, match=r"^variants\.yml: 萬 is folded twice"):
        variants()


SPOILED_THEMES = [
    ("a missing name", "x: {en: X, dimension: money}", r"^extra\.yml: .*`name`"),
    (
        "an unknown field",
        "x: {name: 某某值, en: X, dimension: money, unit: 元}",
        r"^extra\.yml: .*`unit`",
    ),
    (
        "a bound that is no number",
        "x: {name: 某某值, en: X, dimension: money, lower: low}",
        r"^extra\.yml: .*lower",
    ),
    (
        "a name of another indicator",
        "x: {name: 地区生产总值, en: X, dimension: money}",
        r"^extra\.yml: 地区生产总值 names both gdp and x",
    ),
]


@pytest.mark.parametrize(
    ("text", "message"), [row[1:] for row in SPOILED_THEMES], ids=[row[0] for row in SPOILED_THEMES]
)
def test_a_malformed_theme_is_refused_by_name_and_place(
    folder: Path, text: str, message: str
) -> None:
    (folder / "indicators" / "extra.yml").write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueError, match=message):
        entries()


def test_the_indicators_are_a_frame_with_each_rate_of_change() -> None:
    data = conform(indicators(), INDICATORS)
    names = dict(data.select("indicator_code", "name_zh").iter_rows())
    assert (names["gdp"], names["gdp_growth"]) == ("地区生产总值", "地区生产总值增速")
    assert set(data["theme"]) <= set(themes())


def test_what_the_catalogue_does_not_know_has_a_theme_of_its_own() -> None:
    assert themes()[-1] == "other"


def test_a_bound_lies_below_its_other() -> None:
    assert all(
        entry.lower < entry.upper
        for entry in entries()
        if entry.lower is not None and entry.upper is not None
    )


def test_the_version_of_the_rules_is_short_and_stable() -> None:
    assert rules_version() == rules_version()
    assert len(rules_version()) == 12
