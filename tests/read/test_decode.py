"""Bytes into text: which encodings are read, and the one clear line where none fits."""

from __future__ import annotations

import pytest

from flows.read.decode import ReadError, decode, decode_with

TEXT = "全市增长3.5%，下降２％。\r\n完"

ENCODINGS = [
    ("utf-8", TEXT.encode(), "utf-8"),
    ("utf-8 with a mark", b"\xef\xbb\xbf" + TEXT.encode(), "utf-8"),
    ("utf-16, little end first", b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16-le"),
    ("utf-16, big end first", b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be"),
    ("gb 18030", TEXT.encode("gb18030"), "gb18030"),
    ("gbk is a part of gb 18030", TEXT.encode("gbk"), "gb18030"),
]


@pytest.mark.parametrize(
    ("data", "encoding"), [row[1:] for row in ENCODINGS], ids=[row[0] for row in ENCODINGS]
)
def test_a_document_is_decoded_and_otherwise_left_alone(data: bytes, encoding: str) -> None:
    """Line ends and full-width forms stay; only the byte order mark goes."""
    assert decode_with(data, "a.txt") == (TEXT, encoding)
    assert decode(data, "a.txt") == TEXT


@pytest.mark.parametrize("text", ["é", "€100", "價格上漲", "増加率はゼロ", "😀上涨3%"], ids=ascii)
def test_characters_outside_gb2312_survive(text: str) -> None:
    assert decode(text.encode(), "a.txt") == text
    assert decode(b"\xff\xfe" + text.encode("utf-16-le"), "a.txt") == text


def test_a_stray_nul_is_no_reason_to_refuse_a_text() -> None:
    text = TEXT * 10 + "\0"
    assert decode(text.encode(), "a.txt") == text


REFUSED = [
    ("empty", b"", "empty"),
    ("white space only", " \n\t\u3000".encode(), "empty"),
    ("a mark and nothing else", b"\xef\xbb\xbf", "empty"),
    ("a program", bytes(range(256)) * 8, "neither UTF-8 nor GB 18030"),
    (
        "a picture",
        b"\x89PNG\r\n\x1a\n" + bytes((7 * n) % 256 for n in range(2000)),
        "neither UTF-8 nor GB 18030",
    ),
    ("zeros", b"\0\0\0\0", "not text but binary (NUL at character 0)"),
    ("utf-16 without a mark", "GDP 5%".encode("utf-16-le"), "not text but binary"),
    ("utf-16 cut in half", b"\xff\xfe" + "增长".encode("utf-16-le")[:-1], "not valid utf-16-le"),
    ("a Word file", b"PK\x03\x04\x14\0" + bytes(40), "save it as plain text"),
    ("an older one", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(40), "save it as plain text"),
    ("a PDF", b"%PDF-1.7\n%\xe2\xe3", "take its text out"),
    ("rich text", b"{\\rtf1\\ansi}", "save it as plain text"),
    ("utf-8 with a mark and broken", b"\xef\xbb\xbf" + "增长".encode()[:-1], "not valid utf-8"),
]


@pytest.mark.parametrize(
    ("data", "reason"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_what_is_no_text_is_refused_in_one_line(data: bytes, reason: str) -> None:
    """The line says what happened, in which document, and what to do about it."""
    with pytest.raises(ReadError) as caught:
        decode(data, "raw/a.txt")
    message = str(caught.value)
    assert message.startswith("raw/a.txt: ")
    assert reason in message
    assert ";" in message
    assert "\n" not in message
