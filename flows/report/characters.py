"""Characters that hide, or that change how their neighbours are shown: controls, bidi overrides, zero widths.

A document may hold any of them, and a report must neither obey nor lose them. How each output shows the others
(escaping, markup) belongs to that output.
"""

from __future__ import annotations

from flows.regex import regex

# Unicode categories Cc, Cf, Zl and Zp and two noncharacters as ranges: building the set from unicodedata would cost
# 0.1 s at import. Left out: line feed and tab, the joiners U+200C and U+200D that emoji and scripts need, and the
# Arabic signs, which are visible.
HIDDEN = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f"
)
_HIDDEN = regex(f"[{HIDDEN}]")
_DELETE = 0x7F
_PICTURES = 0x2400
_DELETE_PICTURE = "\u2421"
_REPLACEMENT = "\ufffd"
_C0_END = 0x20


def named(text: str) -> str:
    """`text` with hidden characters spelled out, ⟨U+202E⟩: for attributes, titles and messages."""
    return _HIDDEN.sub(lambda match: f"⟨{code(match[0])}⟩", text)


def pictured(text: str) -> str:
    """`text` with one visible character for each hidden one, so that offsets hold: for quoted lines on a terminal.

    Line feed and tab become spaces.
    """
    return _HIDDEN.sub(lambda match: _picture(match[0]), text).replace("\n", " ").replace("\t", " ")


def code(char: str) -> str:
    """U+ and the code point, as Unicode writes it."""
    return f"U+{ord(char):04X}"


def _picture(char: str) -> str:
    point = ord(char)
    if point < _C0_END:
        return chr(_PICTURES + point)
    return _DELETE_PICTURE if point == _DELETE else _REPLACEMENT
