"""The place a figure holds for: the nearest administrative place before it in its sentence, else the document's own.

A place that is a model or an origin (借鉴新加坡, 来自阿根廷) is not where something was measured.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.extract.words import Words

PROVINCES = [
    "北京",
    "天津",
    "上海",
    "重庆",
    "河北",
    "山西",
    "辽宁",
    "吉林",
    "黑龙江",
    "江苏",
    "浙江",
    "安徽",
    "福建",
    "江西",
    "山东",
    "河南",
    "湖北",
    "湖南",
    "广东",
    "海南",
    "四川",
    "贵州",
    "云南",
    "陕西",
    "甘肃",
    "青海",
    "台湾",
    "内蒙古",
    "广西",
    "西藏",
    "宁夏",
    "新疆",
    "香港",
    "澳门",
]
WHOLE = ["全国", "我国", "全球", "全省", "全市", "全区", "全县", "我省", "我市"]
ORGANISATION = r"(?![东西南北中]?[一二三四]?[路街]|局|银行|大学|集团|证券|公司|电力|铁路|医院|日报|时报|证交所|交易所)"
# Each alternative begins with a character of its own, so that a search passes over all others at once.
PLACE = re.compile(
    "|".join(
        (
            *WHOLE,
            *(rf"{name}(?:省|市(?!场)|自治区)?{ORGANISATION}" for name in PROVINCES),
            *(
                "经济技术开发区",
                "高新技术产业开发区",
                "自治区",
                "特别行政区",
                "开发区",
                "新区",
                "自治州",
            ),
            r"省(?!略|份|级|委|政|内|外|去|心)",
            r"市(?<![城都超夜股楼上门集菜闹黑车债汇币入罢全我]市)(?![场民委值政区面级容盈净占])",
            r"县(?<!全县)(?![级域委城])",
        )
    )
)
SUFFIXES = {
    "经济技术开发区", "高新技术产业开发区", "自治区", "特别行政区", "开发区", "新区", "自治州", "省", "市", "县",
}  # fmt: skip
"""What closes the name of a place that begins before it."""
NOT_HERE = re.compile(r"(?:借鉴|参考|引入|学习|来自|自|赴|前往|对标|比|较|与)$")
ALIAS = re.compile(r"([一-龥]{2,20})[(（](?:以下|下称)?简?称[“\"]?([一-龥]{2,12})[”\"]?[)）]")
SHORT_NAME = re.compile(r"[(（](?:以下|下称)?简?称")
"""What an alias cannot do without, and few texts have."""
HEAD = 120
"""The title and the first line, in characters."""
LEADING = "内外的在与和及于比较"
"""Characters before a name that a segmenter may join to it: 区内金普新区."""
MORE_THAN_A_SUFFIX = 2
POINTING = ("该", "此", "各", "某", "外", "本", "强", "大", "跨", "邻")
LEVELS = ("省市县", "市县", "省市", "县市", "区县")


class Regions:
    """The places of one document, and which governs at an offset."""

    def __init__(self, text: str, words: Words) -> None:
        has_aliases = "称" in text and SHORT_NAME.search(text) is not None
        aliases = {match[1]: match[2] for match in ALIAS.finditer(text)} if has_aliases else {}
        self._found: list[tuple[int, str]] = []
        self._spans: list[tuple[int, int]] = []
        for match in PLACE.finditer(text):
            start = (
                match.start()
                if match[0] not in SUFFIXES
                else _name_start(words, match.start(), match.end())
            )
            while text[start] in LEADING and start < match.start():
                start += 1
            name = text[start : match.end()]
            self._spans.append((start, match.end()))
            if (name.startswith(POINTING) and len(name) == MORE_THAN_A_SUFFIX) or name in LEVELS:
                continue  # 该省 is the place that was named before
            if len(name) < MORE_THAN_A_SUFFIX or NOT_HERE.search(text, max(0, start - 2), start):
                continue
            full = next((short for long, short in aliases.items() if name.endswith(long)), name)
            if not (self._found and self._found[-1][0] <= start and name in self._found[-1][1]):
                self._found.append((start, full))
        self._starts = [at for at, _ in self._found]
        self.main = self._main(aliases)

    def _main(self, aliases: dict[str, str]) -> str | None:
        """The document's own place: one it gives a short name, else the first in its head, else the commonest."""
        known = Counter(name for _, name in self._found)
        defined = next((short for short in aliases.values() if short in known), None)
        head = next((name for at, name in self._found if at < HEAD), None)
        common = known.most_common(1)
        return defined or head or (common[0][0] if common else None)

    def at(self, sentence: int, offset: int) -> str | None:
        """The place that governs `offset`: the last one named since the sentence began, else the document's."""
        index = bisect_left(self._starts, offset) - 1
        if index >= 0 and self._starts[index] >= sentence:
            return self._found[index][1]
        return self.main

    def past(self, start: int) -> int:
        """Where the place, or places one inside the other, named at `start` end; `start` itself where none is."""
        index = bisect_right(self._spans, (start, len(self._spans) and self._spans[-1][1])) - 1
        while (
            0 <= index < len(self._spans) and self._spans[index][0] <= start < self._spans[index][1]
        ):
            start = self._spans[index][1]
            index += 1
        return start


def _name_start(words: Words, suffix: int, end: int) -> int:
    """Where the name that the suffix at `suffix` closes begins: the word it ends, or the noun before it."""
    word = words.at(suffix)
    if word.start < suffix:
        return word.start
    if suffix == 0:
        return suffix
    before = words.at(suffix - 1)
    is_name = before.tag[0] in "nd" and before.end == suffix and before.end - before.start > 1
    return before.start if is_name and end > suffix else suffix
