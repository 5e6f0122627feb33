"""Fingerprints: the same finding keeps its own through re-runs and edits elsewhere; other operands have another."""

from __future__ import annotations

import re

from flows.examine import check_reply

LINE = "展会定于2021年2月30日开幕。"


def fingerprints(text: str, source: str = "a.txt") -> list[str]:
    return [one["fingerprint"] for one in check_reply(text, source=source)["findings"]]


def test_a_fingerprint_is_a_sha256() -> None:
    assert [re.fullmatch(r"[0-9a-f]{64}", one) is not None for one in fingerprints(LINE)] == [True]


def test_a_second_run_gives_the_same() -> None:
    assert fingerprints(LINE) == fingerprints(LINE)


def test_edits_elsewhere_change_nothing() -> None:
    before = "年度小结\n\n全年供应蔬菜120吨，供应水果80吨。\n\n"
    after = "\n\n另有事项，容后再报。"
    assert fingerprints(LINE) == fingerprints(before + LINE) == fingerprints(before + LINE + after)


def test_spaces_inside_the_quote_change_nothing() -> None:
    assert fingerprints(LINE) == fingerprints(LINE.replace("年2月", "年 2月"))


def test_other_operands_have_another() -> None:
    assert fingerprints(LINE) != fingerprints(LINE.replace("30日", "31日"))


def test_another_document_has_another() -> None:
    assert fingerprints(LINE, "a.txt") != fingerprints(LINE, "b.txt")


def test_the_same_statement_twice_is_two_findings() -> None:
    first, second = fingerprints(f"{LINE}\n\n{LINE}")
    assert first != second
    assert first in fingerprints(LINE)


def test_another_check_on_the_same_words_has_another() -> None:
    text = "服务业占比为120%。\n\n旅游收入下降120%。"
    assert len(set(fingerprints(text))) == 2
