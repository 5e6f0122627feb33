"""docs/figures.md stays true: every example with an arrow, and every name, is what its text is read as."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from flows.extract import extract_text

PAGE = Path(__file__).parent.parent / "docs" / "figures.md"
EXAMPLES = re.findall(
    r"(?<=[|;] )([^\s|;]+) → ([^|;]+?)(?: \||;)", PAGE.read_text(encoding="utf-8")
)
NAMED = re.findall(
    r"\| [^|\n]+ \| ([^|\n]+) \| ([^|`\n]+) \|\n",
    PAGE.read_text(encoding="utf-8").partition("## What a name holds")[2].partition("\n## ")[0],
)
MAGNITUDES = {"": 1, "万": 10**4, "亿": 10**8}


def _number(written: str) -> float:
    digits = written.rstrip("万亿")
    return float(digits) * MAGNITUDES[written.removeprefix(digits)]


@pytest.mark.parametrize(("text", "meaning"), EXAMPLES, ids=[text for text, _ in EXAMPLES])
def test_an_example_means_what_the_page_says(text: str, meaning: str) -> None:
    """A value or the ends of an interval, and the canonical unit where one is named."""
    (figure,) = extract_text(text).figures
    stated, _, unit = meaning.replace(" to ", "–").partition(" ")
    ends = [_number(one) for one in stated.split("–")]
    read = [figure.value] if len(ends) == 1 else [figure.interval.low, figure.interval.high]
    assert [float(one) for one in read] == pytest.approx(ends, rel=0.002)
    assert unit in ("", figure.canonical_unit)


@pytest.mark.parametrize(("text", "names"), NAMED, ids=[text for text, _ in NAMED])
def test_a_name_is_what_the_page_says(text: str, names: str) -> None:
    figures = [one for one in extract_text(text).figures if one.kind != "date"]
    assert [one.indicator for one in figures] == names.split("; ")


def test_the_page_has_examples_of_units_and_of_intervals() -> None:
    """At least ten of each."""
    intervals = [meaning for _, meaning in EXAMPLES if " to " in meaning]
    assert len(intervals) >= 10
    assert len(EXAMPLES) - len(intervals) >= 10
    assert len(NAMED) >= 10
