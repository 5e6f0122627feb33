"""What an authority says that it will do, item by item: 2024年，市政府为民办8件实事：一是新建幼儿园6所.

A list in one sentence is opened by the words in `flows.extract.meaning.targets.by_verb.opening`, a section of plans by its
heading in `flows.extract.meaning.targets.wording.headings`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.targets.wording.facts import OUTCOME
from flows.extract.meaning.targets.wording.headings import DONE_ALREADY
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.targets.asked import Asked

_PAPER = "(?:计划|方案|清单|任务|安排|要点|打算|思路)"
DEEDS = "实事"
OPENER = regex(rf"(?:{_PAPER}|内容|工作|如下|分工|分解)[》”]?(?:如下|[是为]|包括)?[:：][ \t　]*\n")
"""What every such list is opened with: a cheap test."""
_NOT_DONE = rf"(?:(?!{OUTCOME}|落实|情况|[。；\n]).)"
_PLANS = rf"(?:20\d\d年|今年|明年|下一?步|下一?阶段|下半年){_NOT_DONE}{{0,40}}?{_PAPER}[》”]?的?(?:(?:主要|具体|重点)?(?:内容|工作))?(?:如下|是|为|包括)?"
_DIVIDES = "(?:责任|任务|工作)(?:分工|分解)(?:如下|为|是)?"
ANNOUNCED = regex(
    rf"(?:^|[\n。])[ \t　]*(?={_NOT_DONE}*?(?:20\d\d年|今年|明年)){_NOT_DONE}{{4,60}}实事"
    r"的?(?:项目|清单|任务|工程)*(?:安排|如下|分别是|分别为|是|为|包括)?[:：]?[ \t　]*(?:\n|$)"
    rf"|(?:^|[\n。，])[ \t　]*{_NOT_DONE}{{0,30}}?(?:{_PLANS}|{_DIVIDES})[:：][ \t　]*\n"
)
"""The line that opens the list, with the year of which it is, or its title; not that of what has become of it."""
ITEM = regex(
    r"[ \t　]*(?:[一二三四五六七八九十]{1,3}(?:是|、)|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|第[一二三四五六七八九十]{1,3}[，,、])"
)
"""How a line of it begins."""
DIGIT = regex(r"\d")
"""None is in the title of an item, which has a line of its own and holds for the paragraphs below it."""
REACH = 3000
"""How far such a list goes, in characters."""


def may_announce(text: str) -> bool:
    """Whether such a list is opened anywhere in a text."""
    may_open = DEEDS in text or OPENER.search(text) is not None
    return may_open and ANNOUNCED.search(text) is not None


def is_undertaken(asked: Asked) -> bool:
    """Whether it stands in an item of what is to be done, and its clause tells nothing that has been."""
    text, start = asked.text, asked.start
    if not asked.outlook.may_announce or asked.says(DONE_ALREADY):
        return False
    ends = [opened.end() for opened in ANNOUNCED.finditer(text, max(0, start - REACH), start)]
    if not ends or ends[-1] > asked.place.sentence.start:
        return False
    lines = [line for line in text[ends[-1] : start].split("\n") if line.strip()]
    marked = [ITEM.match(line) is not None for line in lines]
    is_titled = False
    for line, is_marked in zip(lines, marked, strict=True):
        if not is_marked and not is_titled:
            return False
        if is_marked:
            is_titled = not DIGIT.search(line, 4) and not line.rstrip().endswith("。")
    return bool(marked)
