"""What mypyc cannot compile, which the source alone would not show: see "The extraction compiles" in CONTRIBUTING.md."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import flows.extract

ROOT = Path(flows.extract.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))


def _asks_unpacked(tree: ast.AST) -> list[int]:
    """The lines that ask whether something is in a display that unpacks another: x in (*A, *B)."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Compare)
        for operator, asked in zip(node.ops, node.comparators, strict=True)
        if isinstance(operator, ast.In | ast.NotIn)
        and isinstance(asked, ast.Tuple | ast.List | ast.Set)
        and any(isinstance(one, ast.Starred) for one in asked.elts)
    ]


@pytest.mark.parametrize(
    ("source", "lines"),
    [("x in (*A, *B)", [1]), ("x not in [*A, 1]", [1]), ("x in A", []), ("f((*A, *B))", [])],
)
def test_what_is_asked_is_seen(source: str, lines: list[int]) -> None:
    assert _asks_unpacked(ast.parse(source)) == lines


def test_nothing_is_asked_of_an_unpacked_tuple() -> None:
    asked = {
        str(path.relative_to(ROOT)): _asks_unpacked(ast.parse(path.read_text("utf-8")))
        for path in MODULES
    }
    assert len(asked) > 1
    assert {name: lines for name, lines in asked.items() if lines} == {}
