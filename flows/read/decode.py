"""Bytes into text, or one clear line that says why not.

Which files are documents belongs in `flows.read.documents`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Sequence

BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
FALLBACK = "gb18030"
_AS_TEXT = (
    "save it as plain text (.txt, UTF-8) and give that",
    "请另存为纯文本（.txt，UTF-8）后再给出",
)
_OUT_OF_PDF = (
    "take its text out, as `pdftotext -layout` does, and give that",
    "请先取出其中的文字（如用 pdftotext -layout）再给出",
)
CONTAINERS = (
    (b"%PDF-", "a PDF", " PDF 文件", _OUT_OF_PDF),
    (b"PK\x03\x04", "a Word or Excel file or another archive", " Word、Excel 文件或其他压缩包", _AS_TEXT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an older Word or Excel file", "旧版 Word 或 Excel 文件", _AS_TEXT),
    (b"{\\rtf", "a file of rich text", " RTF 文件", _AS_TEXT),
)  # fmt: skip
"""Files that hold text and are none: how each begins, what it is, and what to do."""
# The share of characters that a Chinese text in GB 18030 may leave outside the blocks such texts are written in, and
# that may be NUL in any text. Any byte string is nearly valid GB 18030; text that only looks decoded lands in
# private-use or rare planes.
MAX_STRANGE = 0.05


class ReadError(Exception):
    """A source cannot be read; the message is one line: what, where, what to do. `chinese` says the same."""

    def __init__(self, message: str, chinese: str = "") -> None:
        super().__init__(message)
        self.chinese = chinese or message

    @classmethod
    def of_all(cls, errors: Sequence[ReadError]) -> Self:
        """Several errors as one, a line each."""
        return cls("\n".join(map(str, errors)), "\n".join(error.chinese for error in errors))


def cannot_be_read(name: object, why: str | None) -> ReadError:
    """What the system refuses, with its words for it."""
    return ReadError(f"{name}: cannot be read: {why}", f"{name}：无法读取：{why}")


def decode(data: bytes, name: str) -> str:
    """The text of `data`; see `decode_with`."""
    return decode_with(data, name)[0]


def decode_with(data: bytes, name: str) -> tuple[str, str]:
    """The text of `data` and the name of its encoding: UTF-8 or UTF-16 by their marks, else UTF-8, else GB 18030.

    Line ends stay as they are. Raises ReadError for an empty document, for one that is mostly NUL characters, and for
    bytes that none of these explains; for a file that holds its text in another form (PDF, Word), with what to do.
    """
    for opening, kind, kind_zh, (cure, cure_zh) in CONTAINERS:
        if data.startswith(opening):
            raise ReadError(
                f"{name}: {kind}, not text; {cure}", f"{name}：是{kind_zh}，不是文本；{cure_zh}"
            )
    for mark, encoding in BOMS:
        if data.startswith(mark):
            try:
                return _text(data[len(mark) :].decode(encoding), name), encoding
            except UnicodeDecodeError as error:
                at = error.start + len(mark)
                message = f"{name}: not valid {encoding} at byte {at}; save it as UTF-8"
                chinese = f"{name}：第 {at} 字节不是有效的 {encoding}；请存为 UTF-8"
                raise ReadError(message, chinese) from error
    try:
        return _text(data.decode("utf-8"), name), "utf-8"
    except UnicodeDecodeError as error:
        text = _gb18030(data)
        if text is None:
            message = f"{name}: neither UTF-8 nor GB 18030 (byte {error.start}); save it as UTF-8"
            chinese = (
                f"{name}：既不是 UTF-8，也不是 GB 18030（第 {error.start} 字节）；请存为 UTF-8"
            )
            raise ReadError(message, chinese) from error
        return _text(text, name), FALLBACK


def _text(text: str, name: str) -> str:
    if not text.strip():
        message = f"{name}: empty, nothing to read; give a document with text"
        raise ReadError(message, f"{name}：空文件，没有可读的内容；请给出有文字的文档")
    if (nul := text.find("\0")) >= 0 and text.count("\0") > MAX_STRANGE * len(text):
        message = f"{name}: not text but binary (NUL at character {nul}); save its text as UTF-8"
        chinese = f"{name}：不是文本，而是二进制文件（第 {nul} 个字符为 NUL）；请将其文字存为 UTF-8"
        raise ReadError(message, chinese)
    return text


def _gb18030(data: bytes) -> str | None:
    try:
        text = data.decode(FALLBACK)
    except UnicodeDecodeError:
        return None
    strange = sum(not _plausible(char) for char in text)
    return text if strange <= MAX_STRANGE * len(text) else None


PLAUSIBLE = (
    range(0x4E00, 0xA000),  # CJK unified ideographs
    range(0x2000, 0x3400),  # punctuation, symbols, CJK punctuation and units
    range(0xFF00, 0xFFF0),  # full-width forms
    range(0xA0, 0x452),  # Latin-1, Greek, Cyrillic
)


def _plausible(char: str) -> bool:
    if char.isascii():
        return char.isprintable() or char in "\t\r\n"
    return any(ord(char) in block for block in PLAUSIBLE)
