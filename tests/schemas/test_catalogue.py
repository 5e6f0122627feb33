"""The catalogue: every file holds its schema, and a file that does not is refused by name and place."""

from __future__ import annotations

import ast
import re
import shutil
import sys
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from schemas.catalogue import indicators, language, rules_version, themes
from schemas.catalogue.files import FOLDER, CatalogueError, load, load_words
from schemas.catalogue.identities import Definition
from schemas.catalogue.indicators import Entry, by_name, entries
from schemas.catalogue.language import (
    Classifiers,
    Compound,
    Currency,
    Dimension,
    Lexical,
    Words,
    variants,
)
from schemas.catalogue.partitions import Divisions
from schemas.catalogue.places import PlaceWords, Province
from schemas.catalogue.reference import page
from schemas.catalogue.vocabulary import Names
from schemas.contract import conform
from schemas.tables import INDICATORS

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
FORMS: dict[str, Any] = {
    "units": dict[str, Dimension],
    "percents": dict[str, Dimension],
    "money": dict[str, Currency],
    "classifiers": Classifiers,
    "words": Words,
    "names": Names,
    "lexical": Lexical,
    "variants": dict[str, dict[str, str]],
    "partitions": Divisions,
    "identities": dict[str, tuple[Definition, ...]],
    "divisions": dict[str, Province],
    "places": PlaceWords,
}


def test_every_language_file_has_a_schema() -> None:
    assert {path.stem for path in (FOLDER / "language").glob("*.yml")} == set(FORMS)


@pytest.mark.parametrize("name", sorted(FORMS))
def test_a_language_file_holds_its_schema(name: str) -> None:
    assert load_words(FOLDER / "language" / f"{name}.yml", FORMS[name])


@pytest.mark.parametrize(
    "path", sorted((FOLDER / "indicators").glob("*.yml")), ids=lambda path: path.stem
)
def test_a_theme_holds_its_schema(path: Path) -> None:
    assert load(path, dict[str, Entry])


def test_a_list_of_names_is_told_of_alike_where_words_are_added_and_where_they_are_read() -> None:
    """The comment above a list of names.yml is the docstring of its field."""
    comments: dict[str, str] = {}
    above: list[str] = []
    section = ""
    for line in (FOLDER / "language" / "names.yml").read_text(encoding="utf-8").splitlines():
        if line.startswith("  # "):
            above.append(line[4:])
            continue
        if match := re.match(r"(?:  )?(\w+):(?= [\[{]|$)", line):
            section = section if line[0] == " " else match[1]
            if line[0] == " ":
                comments[f"{section}.{match[1]}"] = " ".join(above)
        above = []
    assert comments == _docstrings_of_fields()


def _docstrings_of_fields() -> dict[str, str]:
    """The docstring of each field of the sections of Names, by section and field."""
    names = ast.parse(Path(sys.modules[Names.__module__].__file__ or "").read_bytes())
    sections = {field.encode_name: field.type.__name__ for field in msgspec.structs.fields(Names)}
    classes = {node.name: node for node in names.body if isinstance(node, ast.ClassDef)}
    return {
        f"{section}.{field.target.id}": " ".join(docstring.value.value.split())
        for section, form in sections.items()
        for field, docstring in pairwise(classes[form].body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(docstring, ast.Expr)
        and isinstance(docstring.value, ast.Constant)
    }


def test_an_entry_of_the_units_is_a_decimal_not_a_float() -> None:
    """A YAML number would be binary: 0.1 is not a tenth. So they are quoted."""
    assert language().units["斤"].factor == Decimal("0.5")
    assert language().cents["角"] == ("CNY", Decimal("0.1"))


def test_every_hedge_that_is_passed_over_bounds_its_number() -> None:
    words = language().words
    bounding = {word for group in words.bounds_before.values() for word in group}
    assert set(words.hedges) | set(words.bounds_over_verbs) <= bounding


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
    ("a word twice in a list", "units", "mass: {canonical: kg, units: [{names: [吨, 公吨, 吨], factor: '1'}]}", r"^units\.yml: mass\.units\.names has 吨 twice"),
    ("words joined of what is none", "lexical", "lexical: [{join: [[四, 4], 川]}]", r"^lexical\.yml: .*\$\[0\]\[1\]"),
    ("a joined word that is there already", "classifiers", "vague: [批次, {join: [[批, 波], 次]}]", r"^classifiers\.yml: vague has 批次 twice"),
    ("an empty file", "classifiers", "", r"^classifiers\.yml: "),
    ("no yaml, on one line that says where", "units", "mass: {}\nlength: [", r"^units\.yml: .* at line 3, column 1$"),
    ("which of several entries it is", "units", "mass: {canonical: kg, units: []}\nlength: {canonical: m}", r"^units\.yml: length: .*`units`"),
    ("a day that does not exist", "words", "targets: 2021-02-30", r"^words\.yml: 2021-02-30 is no day .* at line 1, column 10$"),
    ("an entry that stands twice", "units", "mass: {}\nmass: {}", r"^units\.yml: mass stands there twice at line 2, column 1$"),
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


def test_joined_words_are_spelled_out(folder: Path) -> None:
    """Alone they are the words, and with more told of them an entry for each."""
    path = folder / "joined.yml"
    path.write_text(
        "- {join: [[比, 较], 上年]}\n- {join: [[年, 月], 入], then: [约]}\n", encoding="utf-8"
    )
    assert load_words(path, list[str | Compound]) == [
        "比上年",
        "较上年",
        Compound("年入", then=("约",)),
        Compound("月入", then=("约",)),
    ]


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
        "a measure that there is none of",
        "x: {name: 某某值, en: X, dimension: money, measure: stok}",
        r"^extra\.yml: x: .*'stok'",
    ),
    (
        "a bound that is no number",
        "x: {name: 某某值, en: X, dimension: money, lower: low}",
        r"^extra\.yml: .*lower",
    ),
    (
        "a dimension that there is none of",
        "x: {name: 某某值, en: X, dimension: cont}",
        r"^extra\.yml: x: .*'cont'",
    ),
    (
        "bounds the wrong way round",
        "x: {name: 某某率, en: X, dimension: percent, lower: '9', upper: '1'}",
        r"^extra\.yml: x: `lower` is not below `upper`",
    ),
    (
        "a code with a hyphen",
        "some-value: {name: 某某值, en: X, dimension: money}",
        r"^extra\.yml: some-value is no code: ",
    ),
    (
        "a code that a rate of change has",
        "x_growth: {name: 某某值, en: X, dimension: money}",
        r"^extra\.yml: x_growth is no code: .*_growth",
    ),
    (
        "a code that stands twice in the file",
        "x: {name: 某某值, en: X, dimension: money}\nx: {name: 另一值, en: X, dimension: money}",
        r"^extra\.yml: x stands there twice at line 2",
    ),
    (
        "a code of another theme",
        "gdp: {name: 某某值, en: X, dimension: money}",
        r"^extra\.yml: gdp is an indicator of economy\.yml already",
    ),
    (
        "a name twice in one entry",
        "x: {name: 某某值, en: X, dimension: money, aliases: [某某值]}",
        r"^extra\.yml: x: the name '某某值' stands there twice",
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


def test_a_line_of_a_theme_is_one_entry() -> None:
    for path in (FOLDER / "indicators").glob("*.yml"):
        lines = path.read_text(encoding="utf-8").splitlines()
        codes = [line.partition(":")[0] for line in lines if not line.startswith("#")]
        assert sorted(codes) == sorted(load(path, dict[str, Entry])), path.name


def test_a_theme_opens_with_what_it_holds_and_where_its_names_are_from() -> None:
    for path in (FOLDER / "indicators").glob("*.yml"):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert re.match(r"# .+\. Source of names: .+\.$", first), path.name


SPECIFIC = [
    # a phrase that two families could claim, and the one whose name is longer
    ("电视节目综合人口覆盖率", "tv_coverage"),
    ("货物进出口", "total_trade"),
    ("汽车出口", "exports"),
    ("农村居民人均可支配收入", "rural_disposable_income"),
    ("规模以上工业企业", "large_enterprises"),
    ("地方财政收入", "local_fiscal_revenue"),
    ("方舱医院床位", "beds"),
    ("猪肉价格", "pork_prices"),
]


@pytest.mark.parametrize(("phrase", "code"), SPECIFIC)
def test_the_longest_name_that_ends_a_phrase_is_its_family(phrase: str, code: str) -> None:
    families = {name: entry for name, entry in by_name().items() if entry.family}
    names = [name for name in families if phrase.endswith(name)]
    assert families[max(names, key=len)].code == code


NOT_SYNONYMS = [
    ("财政收入", "一般公共预算收入"),
    ("净利润", "利润总额"),
    ("净流入", "净流出"),
    ("进口", "出口"),
    ("贸易顺差", "贸易逆差"),
    ("城镇调查失业率", "城镇登记失业率"),
    ("人均可支配收入", "人均消费支出"),
]


@pytest.mark.parametrize(("one", "other"), NOT_SYNONYMS)
def test_what_is_not_the_same_has_not_the_same_code(one: str, other: str) -> None:
    assert by_name()[one].code != by_name()[other].code


def test_the_reference_page_is_up_to_date() -> None:
    """`make docs` writes it."""
    assert (ROOT / "docs" / "indicators.md").read_text(encoding="utf-8") == page()


def test_the_version_of_the_rules_is_short_and_stable() -> None:
    assert rules_version() == rules_version()
    assert len(rules_version()) == 12
