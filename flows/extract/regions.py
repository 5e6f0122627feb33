"""The place a figure holds for: the nearest administrative place before it in its sentence, else the document's own.

A place that is a model or an origin (借鉴新加坡, 来自阿根廷) is not where something was measured.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter

PLACE = re.compile(
    r"(?:全国|我国|全球|全省|全市|全区|全县)"
    r"|(?<![一-龥])?[一-龥]{2,7}?(?:经济技术开发区|高新技术产业开发区|自治区|特别行政区|开发区|新区|省|自治州|(?<!城|都|超|夜|股|楼|上|门|集|菜|闹|黑|车|债|汇|币|入|罢)市(?!场|民|委|值|政|区|面|级|容|盈|净|占)|县(?!级|域|委))"
)
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
SHORT = re.compile("|".join(PROVINCES))
NOT_HERE = re.compile(r"(?:借鉴|参考|引入|学习|来自|自|赴|前往|对标|比|较|与)$")
ALIAS = re.compile(r"([一-龥]{2,20})[(（](?:以下|下称)?简?称[“\"]?([一-龥]{2,12})[”\"]?[)）]")
HEAD = 120
"""The title and the first line, in characters."""
SHORTEST = 2
LEAD = re.compile(r"^(?:.*?(?:在|是|为|于|的|和|与|及|对|将|从|到|至|由|成为|内|了|设|建))")


class Regions:
    """The places of one document, and which governs at an offset."""

    def __init__(self, text: str) -> None:
        aliases = {match[1]: match[2] for match in ALIAS.finditer(text)}
        self._found: list[tuple[int, str]] = []
        known = Counter[str]()
        for match in PLACE.finditer(text):
            name = LEAD.sub("", match[0])
            full = next((short for long, short in aliases.items() if name.endswith(long)), name)
            if len(full) < SHORTEST or NOT_HERE.search(
                text[max(0, match.start() - 2) : match.end() - len(name)]
            ):
                continue
            self._found.append((match.end() - len(name), full))
            known[full] += 1
        for match in SHORT.finditer(text):
            if not NOT_HERE.search(text[max(0, match.start() - 2) : match.start()]):
                self._found.append((match.start(), match[0]))
        self._found.sort()
        self._starts = [at for at, _ in self._found]
        self.main = self._main(aliases, known)

    def _main(self, aliases: dict[str, str], known: Counter[str]) -> str | None:
        if aliases:
            places = [
                short for short in aliases.values() if PLACE.fullmatch(short) or short in known
            ]
            if places:
                return places[0]
        head = [name for at, name in self._found if at < HEAD]
        if head:
            return head[0]
        return known.most_common(1)[0][0] if known else None

    def at(self, sentence: int, offset: int) -> str | None:
        """The place that governs `offset`: the last one named since the sentence began, else the document's."""
        index = bisect_left(self._starts, offset) - 1
        if index >= 0 and self._starts[index] >= sentence:
            return self._found[index][1]
        return self.main
