"""The tools that measure and fuzz: their texts are repeatable and agree with themselves, their search finds faults.

No times: those depend on the machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench import fuzz, texts
from flows.examine import check_reply

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize("write", [texts.bulletins, texts.news])
def test_a_seed_always_writes_the_same_text_of_the_size_asked_for(
    write: Callable[[int, int], list[str]],
) -> None:
    documents = write(50_000, 1)
    assert documents == write(50_000, 1)
    assert documents != write(50_000, 2)
    assert 50_000 <= texts.size_of(documents) < 60_000


def test_generated_texts_agree_with_themselves() -> None:
    findings = [
        finding
        for text in texts.bulletins(20_000, 3) + texts.news(20_000, 3)
        for finding in check_reply(text)["findings"]
    ]
    assert findings == []


def test_a_fuzzed_text_is_repeatable() -> None:
    assert fuzz.make(5, "一2", "总数为三") == fuzz.make(5, "一2", "总数为三")


def test_a_failing_text_is_cut_down_to_what_fails() -> None:
    assert (
        fuzz.shorten("大连4月3日共有乙方", lambda text: "fails" if "共" in text else None) == "共"
    )


def test_ordinary_text_has_no_fault() -> None:
    text = "2021年一季度增长3%，其中甲、乙分别增长２%和四成，（一）三农。"
    assert fuzz.extraction_fault(text) is None
    assert fuzz.reply_fault(text) is None
