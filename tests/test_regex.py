"""Expressions are compiled at their first use, and every one of the grammar can be."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module
from inspect import Signature, signature
from re import _parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

import pytest

import flows
from flows.regex import compile_all, regex

if TYPE_CHECKING:
    from collections.abc import Iterator

REPEATS, MANY = (_parser.MAX_REPEAT, _parser.MIN_REPEAT), 8
MAKES_EXPRESSION = Signature(return_annotation="re.Pattern[str]")
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


@pytest.mark.parametrize("name", MODULES)
def test_no_expression_repeats_what_repeats(name: str) -> None:
    """Of (?:甲|[a-z]+)* a run of letters can be split in any way, and is where nothing follows that ends it."""
    for expression in _expressions(vars(import_module(name)).values()):
        assert not _repeats_repeats(_parser.parse(expression.pattern)), expression.pattern


@pytest.mark.parametrize(
    ("pattern", "repeats"),
    [
        (r"(?:甲|[a-z]+)*乙", True),
        (r"(?:(?:[a-z]+))+", True),
        (r"(?:甲|[a-z]++)*乙", False),
        (r"(?:甲[a-z]+)*乙", False),
        (r"(?:(?<=万)\d+)*", False),
    ],
)
def test_what_repeats_is_seen(pattern: str, *, repeats: bool) -> None:
    assert _repeats_repeats(_parser.parse(pattern)) is repeats


def _expressions(values: Any) -> Iterator[re.Pattern[str]]:  # noqa: ANN401 - whatever a module holds
    """The expressions among the values, in the lists, tuples and dictionaries among them, and those made at a first call."""
    for value in values:
        if hasattr(value, "cache_info") and signature(value) == MAKES_EXPRESSION:
            value = value()  # noqa: PLW2901
        if isinstance(value, dict):
            yield from _expressions(value.values())
        elif isinstance(value, list | tuple):
            yield from _expressions(value)
        elif type(value) is type(regex("")):
            yield value


def _repeats_repeats(parsed: Any) -> bool:  # noqa: ANN401 - the parser of `re` is not typed
    """Whether a repetition stands as a branch of its own in another one."""
    for name, value in parsed:
        if name in REPEATS:
            branches = _branches(value[2])
            if value[1] > MANY and any(map(_is_repeat, branches)):
                return True
            inner = branches
        else:
            inner = _inner(name, value)
        if any(map(_repeats_repeats, inner)):
            return True
    return False


def _inner(name: Any, value: Any) -> list[Any]:  # noqa: ANN401
    """What an item of a parsed expression holds that is an expression itself."""
    if name is _parser.SUBPATTERN:
        return [value[-1]]
    if name is _parser.BRANCH:
        return list(value[1])
    if name in (_parser.ASSERT, _parser.ASSERT_NOT):
        return [value[1]]
    if name is _parser.POSSESSIVE_REPEAT:
        return [value[2]]
    return [value] if name is _parser.ATOMIC_GROUP else []


def _branches(parsed: Any) -> list[Any]:  # noqa: ANN401
    """The branches that a repeated group is made of, each without its brackets."""
    items = list(parsed)
    if len(items) > 1 or items[0][0] not in (_parser.SUBPATTERN, _parser.BRANCH):
        return [items]
    return [branch for one in _inner(*items[0]) for branch in _branches(one)]


def _is_repeat(branch: list[Any]) -> bool:
    """Whether a branch is nothing but one repetition of more or fewer."""
    ((name, value), *others) = branch
    return not others and name in REPEATS and value[0] < value[1] and value[1] > MANY
