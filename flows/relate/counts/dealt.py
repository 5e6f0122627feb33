"""What 分别 deals out, as many values as names: 甲、乙、丙三市收入分别为12.3亿元、15.6亿元 lacks one.

It is told only where it is broken. Names are counted where only 、 and a last 和 join them in the clause of 分别. One
value is of each (甲、乙、丙分别捐款100万元), and two lists of names may share out one to each pair: 甲、乙两市粮食、
油料产量. Source: the meaning of 分别; GB/T 15834 on 、.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import HAN
from flows.extract.figures.stated.dates import number
from flows.extract.text.moves import MOVE_OR_SHORT
from flows.regex import regex
from flows.relate.confidence import LIKELY, SURE
from flows.relate.view import operand
from schemas.catalogue.partitions import together
from schemas.intervals import Interval
from schemas.records import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure, Operand

DEALT = regex("分别|依次")
CLAUSE_CHARS = 120
"""Characters of the longest clause that is looked over before 分别."""
CLAUSE = regex(
    r"(?:^|[，。；：\n])(?P<names>[^，。；：（()）\n\d]{2,80})"
    r"(?:[（(][^（()）\n\d]{1,8}[)）][^，。；：（()）、\n\d]{0,20})?$"
)
"""The names in the clause before it, perhaps with a word in brackets: 临江、平湖、安阳三县（市）收入."""
VERB = regex(r"[^，。；：（()）、和与及\n\d]{0,14}")
"""What is said of them: 达到."""
JOINT = regex(r"[、，]|[和与及]|以及")
"""Between two values; a verb may come again: 增长3.2%、下降4.1%."""
BETWEEN = regex(rf"\s*(?:同比|环比)?(?:{MOVE_OR_SHORT}|约)?\s*")
ENDS = regex(r"[，。；\n]|$")
"""After the last value, so that no further one is told by a word or a bracket."""
AND = regex("[和与及或]|以及")
LONGEST_NAME_CHARS = 12
"""Characters of a name but for the last, which the noun of all follows."""
DOUBTFUL = regex("[的等各每比较按在从由对]|其中")
"""What makes the words before 分别 more than names."""
PAIR = 2
"""Two values may be of what 和 joins in the last name: 甲、乙、丙三市新建和二手住宅分别上涨1%和2%."""
FEWEST_NAMES = 3
"""Fewer names are joined by 和, which may stand within a name."""
COUNTED = regex(f"(?P<count>[两三四五六七八九十])(?:个|大|类|家|项|种)?{HAN}{{1,16}}$")
"""A last name with the number of all: 安阳三县."""


def find(view: View) -> Iterator[Relation]:
    """Every list of names with 分别 that has more or fewer values than names."""
    for dealt in DEALT.finditer(view.text):
        start = max(0, dealt.start() - CLAUSE_CHARS)
        match = CLAUSE.search(view.text, start, dealt.start())
        verb = VERB.match(view.text, dealt.end())
        if match is None or verb is None or "、" not in match["names"]:
            continue
        names = _names(view, match)
        values, further = _values(view, verb.end())
        is_dealt = len(values) > 1 and not (len(values) == PAIR and AND.search(match["names"]))
        if not names or not is_dealt or len(values) <= len(names) <= len(values) + further:
            continue
        if len(names) == len(values) + 1 and _may_be_joined(match["names"], names):
            continue
        count = COUNTED.search(names[-1].text)
        if count is None and not _are_pairs(len(names), len(values)):
            yield _relation(names, values, LIKELY)
        elif count is not None and number(count["count"]) == len(names):
            yield _relation(names, values, SURE)


def _names(view: View, match: re.Match[str]) -> list[Operand]:
    """The names before 分别; none where it is not sure how many they are."""
    start, words = match.start("names"), match["names"]
    if DOUBTFUL.search(words) or any(pair in words for pair in together()):
        return []
    items = [(part.start(), part.end()) for part in re.finditer("[^、]+", words)]
    first, last = items[-1]
    joints = [*AND.finditer(words, first, last)]
    if any(AND.search(words, *item) for item in items[:-1]) or len(joints) > 1:
        return []
    if joints:
        items[-1:] = [(first, joints[0].start()), (joints[0].end(), last)]
    named = [view.words(start + a, start + b, "name") for a, b in items]
    is_short = all(len(one.text) <= LONGEST_NAME_CHARS for one in named[:-1])
    return named if is_short and len(named) >= FEWEST_NAMES else []


def _may_be_joined(words: str, names: Sequence[Operand]) -> bool:
    """Whether the last two names may be one: 同城、异地、国际及港澳台业务, 仓储、批发、住宿和餐饮业.

    They are two where each is named as those before them: 北京、上海、广州和深圳, 甲县、乙县、丙县和丁县收入.
    """
    *others, last = [one.text for one in names]
    return AND.search(words) is not None and not (
        len({len(name) for name in (*others, last)}) == 1 or len({name[-1] for name in others}) == 1
    )


def _values(view: View, at: int) -> tuple[list[Figure], int]:
    """The values right after 分别 up to the end of their clause, and how many may be told in further ones.

    None where a further one may be told by a word or in brackets.
    """
    values: list[Figure] = []
    further, last = 0, at
    for figure in view.within(at, view.sentence_at(at).end):
        words = view.text[last : figure.start]
        joint = JOINT.match(words)
        if values and (joint is None or not BETWEEN.fullmatch(words, joint.end())):
            break
        if not values and words:
            return [], 0
        if further or (joint is not None and joint[0] == "，"):
            further += 1
        else:
            values.append(figure)
        last = figure.end
    kinds = {figure.kind for figure in values}
    is_ended = bool(values) and ENDS.match(view.text, values[-1].end) is not None
    is_alike = len(kinds) == 1 and not kinds & {"date", "structural", "ordinal"}
    return (values, further) if is_ended and is_alike else ([], 0)


def _are_pairs(names: int, values: int) -> bool:
    """Whether the names may be two lists, with a value for each pair: 甲、乙两市|粮食、油料 has four."""
    return any(one * (names + 1 - one) == values for one in range(2, names))


def _relation(names: Sequence[Operand], values: Sequence[Figure], confidence: float) -> Relation:
    told = "、".join(one.text for one in values)
    return Relation(
        "enumeration",
        [*names, *(operand(one, "value") for one in values)],
        Interval.exact(len(names)),
        Interval.exact(len(values)),
        f"{'、'.join(one.text for one in names)} = {len(names)}; {told} = {len(values)}",
        confidence,
        statement=(
            f"{len(names)} names have {len(values)} values",
            f"“分别”之前有{len(names)}项，之后有{len(values)}个数值",
        ),
    )
