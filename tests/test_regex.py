"""Expressions are compiled at their first use, and every one of the grammar can be."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

import flows
from flows.regex import compile_all, regex

if TYPE_CHECKING:
    from collections.abc import Iterator

MODULES = sorted(module.name for module in pkgutil.walk_packages(flows.__path__, "flows."))


def test_is_compiled_at_its_first_use() -> None:
    number = regex(r"\d+")
    assert "search" not in vars(number)
    assert number.search("共12例")[0] == "12"  # type: ignore[index]
    assert "search" in vars(number)


def test_tells_its_pattern_without_being_compiled() -> None:
    broken = regex("(")
    assert broken.pattern == "("
    with pytest.raises(re.error, match="missing \\)"):
        broken.search("共12例")


def test_all_are_compiled_together() -> None:
    number = regex(r"\d+")
    compile_all()
    assert "search" in vars(number)


def test_heeds_flags() -> None:
    assert regex("gdp", re.IGNORECASE).fullmatch("GDP")


@pytest.mark.parametrize("name", MODULES)
def test_every_expression_of_a_module_compiles(name: str) -> None:
    for expression in _expressions(vars(import_module(name)).values()):
        assert expression.groups >= 0, expression.pattern


def _expressions(values: Any) -> Iterator[re.Pattern[str]]:  # noqa: ANN401 - whatever a module holds
    """The expressions among the values, and in the lists, tuples and dictionaries among them."""
    for value in values:
        if isinstance(value, dict):
            yield from _expressions(value.values())
        elif isinstance(value, list | tuple):
            yield from _expressions(value)
        elif type(value) is type(regex("")):
            yield value
