"""Where an offset stands in its text."""

from __future__ import annotations

from flows.extract.text.layout import LONGEST, Layout


def test_a_clause_ends_at_its_mark() -> None:
    text = "甲厂产煤5吨，乙厂产煤27，000吨。"
    clause = Layout(text).place(text.index("27")).clause
    assert text[clause.start : clause.end] == "乙厂产煤27，000吨"


def test_a_text_without_marks_has_clauses_of_a_greatest_length() -> None:
    text = "产煤5吨" * LONGEST
    layout = Layout(text)
    for at in range(0, len(text), LONGEST // 3):
        start, end = layout.place(at).clause
        assert start <= at < end <= start + LONGEST
