"""Every word of a report exists in both languages, and every code of the registry has one."""

from __future__ import annotations

import ast
import re
import string
from pathlib import Path

import pytest

from flows import relate
from flows.report import labels
from flows.report.html import FAMILY_CLASS
from schemas import tables
from schemas.catalogue.language import language

EVERY = {
    f"{group}: {code}": label
    for group, codes in labels.GROUPS.items()
    for code, label in codes.items()
}
CHINESE = re.compile("[\u4e00-\u9fff]")
LATIN = re.compile("[A-Za-z]")


def test_both_languages_say_something() -> None:
    """A ratio alone has no unit."""
    assert [key for key, label in EVERY.items() if not all(label)] == ["unit: 1"]


def test_labels_are_in_their_language() -> None:
    """A Chinese label has no Latin letters and an English one no Chinese characters; signs such as % are both."""
    assert [
        key for key, label in EVERY.items() if LATIN.search(re.sub(r"\{.\}", "", label.zh))
    ] == []
    assert [key for key, label in EVERY.items() if CHINESE.search(label.en)] == []


def test_a_phrase_has_the_same_parts_in_both_languages() -> None:
    def parts(template: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(template)} - {None, "s", "v"}

    assert [
        code for code, label in labels.PHRASE.items() if parts(label.zh) != parts(label.en)
    ] == []


@pytest.mark.parametrize(
    ("vocabulary", "group"),
    [
        (tables.KINDS, labels.KIND),
        (tables.KINDS, labels.FAMILY_OF_KIND),
        (tables.QUALIFIERS, labels.QUALIFIER),
        (tables.DIRECTIONS, labels.DIRECTION),
        (tables.ROLES, labels.FIGURE_ROLE),
        (tables.BASES, labels.BASIS),
        (tables.RELATION_KINDS, labels.RELATION),
        (tables.VERDICTS + tables.FINDING_VERDICTS, labels.VERDICT),
        (tables.SEVERITIES, labels.SEVERITY),
        (tables.DECISIONS[:2], labels.DECISION),
    ],
)  # fmt: skip
def test_every_code_of_a_closed_vocabulary_has_a_label(
    vocabulary: tuple[str, ...], group: dict[str, object]
) -> None:
    assert set(vocabulary) == set(group)


def test_every_unit_of_the_catalogue_has_a_label() -> None:
    """Currencies aside, whose ISO code everyone knows; rates are put together of their two units."""
    units = {unit.canonical for unit in language().units.values() if unit.kind != "money"}
    assert sorted(units - set(labels.UNIT)) == []


def test_every_role_that_a_relation_gives_has_a_label() -> None:
    """As they stand in the code: the last argument of what makes an operand."""
    makers = {"operand", "Term", "words"}
    files = sorted(Path(relate.__file__).parent.rglob("*.py"))
    roles = {
        call.args[-1].value
        for file in files
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and call.args and isinstance(call.args[-1], ast.Constant)
        if getattr(call.func, "attr", getattr(call.func, "id", "")) in makers
    }
    assert len(roles) > 40
    assert sorted(str(role) for role in roles - set(labels.OPERAND_ROLE)) == []


def test_every_family_has_its_own_class() -> None:
    assert set(FAMILY_CLASS) == set(labels.FAMILY) == set(labels.FAMILY_OF_KIND.values())
    assert len(set(FAMILY_CLASS.values())) == len(FAMILY_CLASS)


def test_an_unknown_code_stands_for_itself() -> None:
    assert labels.label(labels.REASON, "something_new", "zh") == "something_new"


@pytest.mark.parametrize(
    ("lang", "n", "said"),
    [
        ("en", 1, "1 figure"),
        ("en", 2, "2 figures"),
        ("en", 1200, "1,200 figures"),
        ("zh", 1, "1 个数字"),
    ],
)
def test_english_counts_agree_with_their_number(lang: labels.Lang, n: int, said: str) -> None:
    assert labels.phrase("n_figures", lang, n) == said
