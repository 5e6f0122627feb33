"""The label that a colon closes right before a number: 净利润（归母）：3亿元; 口罩：5000个."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGED
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrases import Phrases
    from flows.extract.meaning.subjects.case import Case

REACH = 60
"""How far before a colon its label and the brackets after it are looked for, in characters."""
COLONS = "：:"
BETWEEN = regex(rf"[{COLONS}]{HEDGED}")
"""From the colon to the number."""
LABEL = regex(
    r"(?:^|[，,；;。、：:\s])(?P<label>[^，,；;。、：:（()）\s]{2,20})(?:[（(][^（()）]{1,12}[)）])?\s?$"
)
"""Up to the colon: the label, and the unit or the gloss in brackets after it."""
REQUEST, OF_TEXTS = "请", ("标题", "来源", "正文")
"""What opens a request (请注明来源：), and what a text has before its own words."""
OF_LABELS = "nbmqe"
"""First characters of the tags of words in a label that no phrase is found in: 馒头片, N95口罩."""


def labelled(case: Case) -> str | None:
    """The label as the name of the figure; None without a colon or a unit, and where it is no noun, or more than one."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    text = phrases.text
    colon = max(text.rfind(one, spot.sentence.start, spot.start) for one in COLONS)
    if colon < 0 or reading.unit is None or not BETWEEN.fullmatch(text, colon, spot.start):
        return None
    label = LABEL.search(text, max(spot.block.start, colon - REACH), colon)
    name = None if label is None else _noun(phrases, label)
    if name is None or name.startswith(REQUEST):
        return None
    if name.endswith((*vocabulary().speech.saying, *OF_TEXTS)):
        return None
    is_length = reading.kind != "duration" or name.endswith(vocabulary().times.lasting)
    return name if is_length else None


def _noun(phrases: Phrases, label: re.Match[str]) -> str | None:
    """The noun that the label is, without the place it begins with."""
    start, end = label.span("label")
    phrase = phrases.before(start, end)
    if phrase is not None and phrase.is_act:
        return None
    if phrase is not None and phrase.end == end:
        where = phrase._replace(start=start, end=phrase.start)
        if phrase.start == start or phrases.is_place(where):
            return phrases.name(phrase)
    is_noun = all(tag[0] in OF_LABELS for _, tag in tagged(label["label"]))
    return label["label"] if is_noun else None
