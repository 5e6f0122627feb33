"""Docstrings, comments and pages lead from one module to another by name: each that they name is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted(
    path for folder in ("flows", "schemas", "warehouse") for path in (ROOT / folder).rglob("*.py")
)
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
MODULE = re.compile(r"`((?:flows|schemas|warehouse)(?:\.\w+)+)`")
FILE = re.compile(
    r"`((?:flows|schemas|warehouse|tests|bench|docs)/[\w/]*(?:/|\.(?:py|md|yml|sql)))`"
)
BESIDE = re.compile(r"((?:`\w+`(?:, | and | or | and in )?)+)\s+beside\s+this\s+module")


def _is_there(name: str) -> bool:
    """Whether a dotted name is a package, a module, or something that a module defines."""
    path, _, last = name.rpartition(".")
    if any((ROOT / (name.replace(".", "/") + end)).exists() for end in (".py", "/__init__.py")):
        return True
    return any(
        re.search(rf"\b{last}\b", file.read_text("utf-8"))
        for end in (".py", "/__init__.py")
        if (file := ROOT / (path.replace(".", "/") + end)).exists()
    )


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_each_module_that_is_named_is_there(path: Path) -> None:
    text = path.read_text("utf-8")
    assert [name for name in MODULE.findall(text) if not _is_there(name)] == []
    beside = [name for names in BESIDE.findall(text) for name in re.findall(r"`(\w+)`", names)]
    assert [name for name in beside if not _stands_beside(path, name)] == []


def _stands_beside(path: Path, name: str) -> bool:
    return (path.parent / f"{name}.py").exists() or (path.parent / name).is_dir()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_file_that_a_page_names_is_there(page: Path) -> None:
    names = FILE.findall(page.read_text("utf-8"))
    assert [name for name in names if not (ROOT / name).exists()] == []
