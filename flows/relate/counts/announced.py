"""A number that announces what follows: 三项任务：一是…二是…三是…, 四个园区，分别是A、B、C和D, 3家医院：A、B、C.

Ordinals are counted as they run on from 一; names as they are joined by 、 and a last 和. A list that ends in 等, that
breaks off with the text, or whose items may name two things proves nothing. Source: GB/T 15834 on the marks of lists.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import number
from flows.regex import regex
from flows.relate.confidence import SURE
from flows.relate.view import operand
from flows.relate.words import AND
from schemas.intervals import Interval
from schemas.records import Relation

if TYPE_CHECKING:
    from flows.relate.view import View
    from schemas.records import Figure, Operand

FEWEST_ITEMS, MOST_ITEMS = 2, 15
"""Items of a list, and the largest number that is taken to announce one."""
BLOCKS_APART = 2
"""Paragraphs between one ordinal and the next."""
HAN_NUMBER = "(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])"
ORDINALS = (
    regex(rf"(?P<n>{HAN_NUMBER})是(?=[^否不])"),
    regex(rf"(?<![《])第(?P<n>{HAN_NUMBER})(?:是|，|,|、|：|项|点|类|种|步)"),
    regex(r"其(?P<n>[一二三四五六七八九十])(?=[，,、：是])"),
    regex(rf"(?:(?<=\n)|(?<=[：:；;。，,]))\s*[（(]?(?P<n>{HAN_NUMBER}|\d{{1,2}})[）)、.．](?!\d)"),
)
"""What numbers the items of a list: 一是…, 第一，…, 其一，…, （一）… and 1.…."""
OPENING = regex(
    r"(?:个|项|大|点|条|类|种|步|方面)?[^：:。；;，,、（(\d\n]{0,20}[：:。，,]\s*(?:即|分别是|主要是)?\s*"
)
"""Between a number and its first ordinal: of 三项任务：一是…, what follows 三."""
CHAPTERS = regex(r"章|条|款|节|部|页|岁|年|天|次|倍|人|名|位|届")
"""What is counted by these is not told one by one after an ordinal."""
LIST = regex(
    r"(?:[：:]|[，,]?\s*(?:分别是|分别为|依次是|依次为)|[，,]即)\s*(?P<items>[^，。；：;:\n（()）]{3,240})(?P<end>[，。；;\n]|$)"
)
"""Items right after what a number counts: ：甲、乙和丙。, ，分别是甲、乙和丙。"""
OPEN_WORDS = regex(r"等|包括|例如|如|部分|主要|若干|以及其他|其他")
"""What says that a list may not be all."""
JOINT = regex(rf"{AND}|或|暨")
ITEM_END = regex(r"[。；;\n]|$")
"""What may join two items of a list, or two words of one."""
APART_CHARS = 20
"""Characters between a number and its list."""
SHORTEST_NAME_CHARS = 3
"""Characters of what 和 joins as an item of its own."""
LONGEST_NAME_CHARS = 16
"""Characters of a name; longer stretches are clauses, which 、 may join within."""


def announced(view: View, figure: Figure) -> Relation | None:
    """The list that a number announces, if one follows at once."""
    declared = figure.number
    if (
        declared is None
        or declared != int(declared)
        or not 1 <= declared <= MOST_ITEMS
        or figure.qualifier != "eq"
        or figure.role not in ("level", "id")
    ):
        return None
    numbered = _numbered(view, figure, int(declared))
    if numbered is not None or figure.target:
        return numbered  # 将建设3个中心，包括…: a plan may name some of them
    return _named(view, figure, int(declared))


# Items that are numbered ---------------------------------------------------------------------------------------------


def _numbered(view: View, figure: Figure, declared: int) -> Relation | None:
    """三项任务：一是…；二是…；三是…: the ordinals that run on from the first, right after the announcement."""
    head = OPENING.match(view.text, figure.end)
    if head is None or CHAPTERS.search(figure.text):
        return None
    for pattern in ORDINALS:
        first = pattern.match(view.text, head.end())
        if first is None or number(first["n"]) != 1:
            continue
        marks = _run(view, pattern, first)
        items = _items(view, marks)
        relation = _relation(figure, declared, items, Interval.exact(len(items)), SURE)
        if len(items) < FEWEST_ITEMS:
            return None
        apart = view.sentence_number(marks[0].start()) != view.sentence_number(marks[-1].start())
        if len(items) < declared and (apart or _is_cut_off(view, marks[-1])):
            relation.untestable = ("the list may go on", "列举可能未完")
        return relation
    return None


def _run(view: View, pattern: re.Pattern[str], first: re.Match[str]) -> list[re.Match[str]]:
    """The ordinals from the first on, as far as each is the next."""
    marks = [first]
    for match in pattern.finditer(view.text, first.end()):
        value = number(match["n"])
        if value == len(marks) + 1:
            marks.append(match)
        elif (
            value == 1
            or view.block_number(match.start()) - view.block_number(marks[-1].start())
            > BLOCKS_APART
        ):
            break
    return marks


def _items(view: View, marks: list[re.Match[str]]) -> list[Operand]:
    """Each item from its mark to a full stop, a semicolon or the next mark."""
    items = []
    for at, mark in enumerate(marks):
        limit = marks[at + 1].start() if at + 1 < len(marks) else len(view.text)
        end = ITEM_END.search(view.text, mark.end(), limit)
        stop = end.start() if end else limit
        items.append(view.words(mark.start(), max(stop, mark.end()), "item"))
    return items


def _is_cut_off(view: View, mark: re.Match[str]) -> bool:
    """Whether the text ends, or is shortened, within the last item."""
    rest = view.text[mark.end() :]
    return "。" not in rest or re.match(r"[^。]{0,300}(?:…|\.{3})", rest) is not None


# Items that are named ------------------------------------------------------------------------------------------------


def _named(view: View, figure: Figure, declared: int) -> Relation | None:
    """四个园区，分别是A、B、C和D: names joined by 、, the last perhaps by 和."""
    match = _list_after(view, figure)
    if match is None or "、" not in match["items"] or figure.text.startswith("一"):
        return None
    items, fewest = _split(view, match)
    if any(
        not item.text or len(item.text) > LONGEST_NAME_CHARS or view.within(item.start, item.end)
        for item in items
    ):
        return None
    doubtful = sum(len(JOINT.findall(item.text)) for item in items)
    counts = Interval(Decimal(fewest), Decimal(len(items) + doubtful))
    relation = _relation(figure, declared, items, counts, SURE)
    ahead = (
        view.text[figure.start - 4 : figure.start] + view.text[figure.end : match.start("items")]
    )
    is_open = (
        OPEN_WORDS.search(match["items"][-3:])
        or OPEN_WORDS.search(ahead)
        or match["end"] not in ("。", "\n")
    )
    if len(items) != declared and is_open:
        relation.untestable = ("the list may be open", "列举可能未完")
    return relation


def _list_after(view: View, figure: Figure) -> re.Match[str] | None:
    """The list right after a number and what it counts."""
    for end in range(figure.end, min(len(view.text), figure.end + APART_CHARS)):
        match = LIST.match(view.text, end)
        if match is not None:
            return None if view.within(figure.end, match.start("items")) else match
        if view.text[end] in "，。；：;:\n、（(":
            break
    return None


def _split(view: View, match: re.Match[str]) -> tuple[list[Operand], int]:
    """The items, and how few they may be: 和 joins the last two, or two words of one name."""
    start = match.start("items")
    items = [
        view.words(start + part.start(), start + part.end(), "item")
        for part in re.finditer(r"[^、]+", match["items"])
    ]
    joints = [*JOINT.finditer(items[-1].text)]
    if not joints:
        return items, len(items)
    one, at = items.pop(), joints[-1]
    halves = [
        view.words(one.start, one.start + at.start(), "item"),
        view.words(one.start + at.end(), one.end, "item"),
    ]
    items += halves
    is_joined = all(len(half.text) >= SHORTEST_NAME_CHARS for half in halves)
    return items, len(items) - (not is_joined)


def _relation(
    figure: Figure, declared: int, items: list[Operand], counts: Interval, confidence: float
) -> Relation:
    return Relation(
        "enumeration",
        [operand(figure, "declared"), *items],
        Interval.exact(declared),
        counts,
        f"{figure.text} = {declared}; {'、'.join(item.text for item in items)} = {len(items)}",
        confidence,
        statement=(
            f"{figure.text} announces {declared} items, {len(items)} follow",
            f"“{figure.text}”应有{declared}项，其后列出{len(items)}项",
        ),
    )
