"""Text becomes markup and nothing of it is lost, obeyed or hidden."""

from __future__ import annotations

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.report.characters import named, pictured
from flows.report.marking import NUL, Span, marked, visible

HOSTILE = "<script>alert('x')</script>&amp;\"'\x00\x1b[31m\r\n\r\u202e\u2066\u200b\ufeff\u2028\x85\x9b\U000e0041]]>-->"
TEXT = st.text(
    st.sampled_from(list("核数3.2%<>&\"' \n\t" + HOSTILE)) | st.characters(codec="utf-8"),
    max_size=60,
)


def stripped(markup: str) -> str:
    """What a reader gets: the text without tags. `<` outside of tags is always escaped, `>` inside them never is raw."""
    parts, depth = [], 0
    for char in markup:
        depth += char == "<"
        if not depth:
            parts.append(char)
        depth -= char == ">"
    return unescape("".join(parts))


@given(TEXT)
def test_markup_gives_back_the_text(text: str) -> None:
    assert stripped(visible(text)) == text.replace("\0", NUL)


@given(
    TEXT,
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6),
    st.integers(0, 60),
    st.integers(0, 60),
)
def test_any_spans_nest_and_give_back_the_text(
    text: str, spans: list[tuple[int, int]], start: int, end: int
) -> None:
    """Spans may overlap, reach beyond the range, or be empty: tags still balance."""
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    made = [Span(a, b, f"<i id={n}>", "<i>", "</i>") for n, (a, b) in enumerate(spans)]
    markup = marked(text, start, end, made)
    assert stripped(markup) == text[start:end].replace("\0", NUL)
    assert markup.count("<i") == markup.count("</i>")
    assert all(markup.count(f"<i id={n}>") <= 1 for n in range(len(made)))


@pytest.mark.parametrize(
    ("spans", "markup"),
    [
        ([(0, 2, "a")], "<a>二季</a>度转正"),
        ([(0, 5, "a"), (0, 3, "b")], "<a><b>二季度</b>转正</a>"),
        ([(0, 3, "a"), (0, 3, "b")], "<a><b>二季度</b></a>转正"),
        ([(0, 3, "a"), (2, 5, "b")], "<a>二季<b>度</b></a><b>转正</b>"),
        ([(1, 2, "a"), (3, 4, "b")], "二<a>季</a>度<b>转</b>正"),
    ],
)
def test_spans_nest_the_longer_around_the_shorter(
    spans: list[tuple[int, int, str]], markup: str
) -> None:
    made = [Span(start, end, f"<{tag}>", f"<{tag}>", f"</{tag}>") for start, end, tag in spans]
    assert marked("二季度转正", 0, 5, made) == markup


def test_a_cut_span_has_its_id_once() -> None:
    crossing = [Span(0, 3, "<a>", "<a>", "</a>"), Span(2, 5, '<b id="b">', "<b>", "</b>")]
    assert marked("二季度转正", 0, 5, crossing) == '<a>二季<b id="b">度</b></a><b>转正</b>'


@pytest.mark.parametrize(
    ("char", "markup"),
    [
        ("\u202e", '<bdi class="u" data-u="U+202E">&#8238;</bdi>'),
        ("\x1b", '<bdi class="u" data-u="U+001B">\x1b</bdi>'),
        ("\0", '<bdi class="u" data-u="U+0000">␀</bdi>'),
        ("\u200b", '<bdi class="u" data-u="U+200B">\u200b</bdi>'),
        ("\r\n", "&#13;\n"),
        ("\r", '<bdi class="u" data-u="U+000D">&#13;</bdi>'),
        ("\t\n", "\t\n"),
        ("👩\u200d🔬", "👩\u200d🔬"),
    ],
)
def test_hidden_characters_are_labelled_and_isolated(char: str, markup: str) -> None:
    assert visible(char) == markup


@given(TEXT)
def test_a_picture_of_a_text_has_its_offsets(text: str) -> None:
    assert len(pictured(text)) == len(text)
    assert not set(pictured(text)) & set("\x00\x1b\x9b\r\n\t\u202e\u2028")


def test_hidden_characters_have_names() -> None:
    assert named("a\u202eb\x1b") == "a⟨U+202E⟩b⟨U+001B⟩"
