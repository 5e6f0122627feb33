"""Where an offset stands in its text."""

from __future__ import annotations

import pytest

from flows.extract.text.layout import LONGEST, LONGEST_SENTENCE, Layout


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


@pytest.mark.parametrize("unit", ["其中牡蛎3吨，", "甲" * 900 + "，", "没有标点"])
def test_stretches_of_a_sentence_hold_their_clauses_and_join(unit: str) -> None:
    text = unit * (5 * LONGEST_SENTENCE // len(unit))
    layout = Layout(text)
    places = [layout.place(at) for at in range(0, len(text), 7)]
    for _, sentence, clause in places:
        assert sentence.start <= clause.start < clause.end <= sentence.end
        assert sentence.end - sentence.start <= LONGEST_SENTENCE + LONGEST
    sentences = list(dict.fromkeys(place.sentence for place in places))
    assert len(sentences) > 1
    assert [one.end for one in sentences[:-1]] == [two.start for two in sentences[1:]]


def test_a_sentence_of_some_length_is_whole() -> None:
    text = "其中牡蛎3吨，" * 100 + "合计300吨。"
    assert Layout(text).place(400).sentence == (0, len(text))
