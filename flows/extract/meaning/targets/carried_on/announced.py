"""What a paragraph says will be done, sentence after sentence: 今年，全区将新建公园4个。其中，改造街巷22条.

A list with a title of its own belongs in `undertaken` beside this module, what one clause plans in
`flows.extract.meaning.targets.by_verb.planning`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.targets.wording.facts import TOLD
from flows.extract.meaning.targets.wording.words import UNDERTAKEN
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.targets.asked import Asked

_HOW = "(?:再|全力|着力|大力|继续|重点|集中|持续|进一步|陆续|深入)*"
_BY = (
    r"(?:通过|采取|采用|利用|依托|借助|结合|围绕|聚焦|加大|加快|加强|强化)[^。；，,\n\d]{2,40}[，,]"
)
ANNOUNCES = regex(
    rf"(?:^|[\n。；])[ \t　]*(?:[^。；\n\d]{{0,20}}?(?:今年|明年|20\d\d年|年内|下一步|接下来)[，,]?[^。；\n\d]{{0,16}}?(?<![原其该])(?:还|也)?将|[^。；\n\d，,]{{2,16}}还将)"
    rf"(?:{_HOW}(?={UNDERTAKEN})|{_HOW}{_BY}{_HOW}(?={UNDERTAKEN}|[完建]成|新增|实现|更新|改善))"
)
"""今年，白石区将新建, 该区还将实施, 将通过扩建等方式，新增: where a sentence says what will be done; without the year only what will be done besides."""
DOES = regex(
    rf"(?:^|[\n。；，,、：])[ \t　]*(?:其中[，,]|[^。；，,、：\d]{{2,12}}方面[，,])?(?:全年|年内|力争|确保)*{_HOW}(?:{UNDERTAKEN})"
)
"""How a clause opens that says what is done."""
DONE_TO = regex(
    rf"[^，。；,;\n]{{2,24}}?(?:进行|实施|开展|予以)[\u4e00-\u9fff]{{0,6}}?{UNDERTAKEN}"
)
DONE_TO_REACH = 4
"""对|330处院落进行改造: likewise, with what it is done to before the verb; and how far before the figure 对 stands."""
FACT = regex(
    rf"{TOLD}|[同环]比|累计|[比较](?:20\d\d|上|去|前)|(?:20\d\d|今)年以来|\d月[份末底]|[一二三四]季度|[上下]半年"
)
"""Words of what has been, or of another time, after which nothing more is known of the plan."""
REACH = 900
"""How far such a paragraph goes on, in characters."""


def is_announced(asked: Asked) -> bool:
    """Whether what it is of is to be done, by the sentence or by one before it in its paragraph, and no fact has been told since."""
    text, place, start = asked.text, asked.place, asked.start
    low = max(place.block.start - 1, start - REACH, 0)
    if text.find("将", low, start) < 0:
        return False
    since = max((told.end() for told in ANNOUNCES.finditer(text, low, start)), default=-1)
    if since < 0 or FACT.search(text, since, start) is not None:
        return False
    item = max(place.sentence.start, *(1 + text.rfind(mark, low, start) for mark in "；;"))
    if item <= since or DOES.search(text, max(item - 1, 0), start) is not None:
        return True
    is_object = text.find("对", max(item, start - DONE_TO_REACH), start) >= 0
    return is_object and DONE_TO.match(text, start) is not None
