"""The day that a text closes with, in brackets behind its last sentence or beside the name of who signed it.

（2024年10月31日）, （新华社北京2023年5月4日电）, 某市统计局 2022年11月5日: when the text was told. What a source is dated by
（摘编自…）, and a date that the last sentence itself tells, are no such day. The day that a text opens with, or which is a
line of its own, belongs in `flows.extract.meaning.times.now.speaking`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

TAIL = 240
"""So many characters of a text's end may hold its day, with the names of its editors behind it."""
CLOSED = "。！？!?”」』）)…\n"
"""What a text has ended with before the bracket of its day."""
DAY = r"(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)"
"""2023年8月14日, 2023-08-14."""
BRACKETED = regex(
    rf"(?P<open>[（(〔\[【])[ \t]*(?:(?P<day>{DAY})|[^，。；：:《》、\d\n]{{2,24}}?(?P<wired>{DAY})[ \t]?(?:电|讯))[ \t]*[）)〕\]】]"
)
SIGNED_BY = regex(
    rf"(?<![^。！？\n ])[^，。；：:《》、\d\n ]{{2,30}}{trie(vocabulary().people.signers)}[ \t]*(?P<day>{DAY})[ \t]*(?=\n|$)"
)
"""…特此公告。某某股份有限公司2023年8月14日: after the last sentence, with a line of its own or without."""
NAMES = regex(r"\s*(?:[（(]?(?:责任)?(?:责编|编辑|校对|审核|记者)[^。\n]{0,30}\s*){0,3}")
"""The names of editors, which may stand behind the day."""


def closed_on(text: str) -> str:
    """The day that a text closes with, as it is written; empty where it closes with none."""
    since = max(0, len(text) - TAIL)
    if "20" not in text[since:] and "19" not in text[since:]:
        return ""
    found = [*BRACKETED.finditer(text, since), *SIGNED_BY.finditer(text, since)]
    if len(found) != 1:
        return ""
    (one,) = found
    if NAMES.fullmatch(text, one.end()) is None or not _stands_alone(text, one):
        return ""
    named = one.groupdict()
    return named["day"] or named["wired"]


def _stands_alone(text: str, day: re.Match[str]) -> bool:
    """Whether the text before a day has come to its end: …受惠。（2024年10月31日）; not 竣工（2024年10月31日）."""
    before = text[: day.start()].rstrip(" \t\u3000")
    return before != "" and before[-1] in CLOSED
