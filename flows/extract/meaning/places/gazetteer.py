"""The names of places in a text: those the catalogue knows, and unknown ones that end like a place (岚川市, 禾丰县).

An unknown name is taken whole: from the date, the mark, the preposition or the place before it. A stretch is read
when it is first asked for. Which place governs a figure belongs in `flows.extract.meaning.places.regions`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from flows.extract.meaning.places.listed import named_in_part
from flows.extract.meaning.places.zones import is_listed_zone
from flows.extract.text.alternations import trie
from flows.extract.text.words import is_listed, tag_of
from flows.regex import regex
from schemas.catalogue.places import CITY, places
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from flows.extract.text.words import Word, Words

Kind = Literal["whole", "home", "abroad"]
SMALL = ("县", "区", "镇")
"""Kinds that a known city bears only where the two are a known county: 吉安县, but 上海|区域."""
FOR_FEW = ("省", CITY)
"""Kinds that a known name bears only where the two are a known place: 江苏省, but 福建|市、县两级."""
ENDINGS = ("市", "县", "区", "省", "州", "镇", "乡", "道", "旗")
STREET = regex("[东西南北中][一二三四]?路街道")
"""四川|北路街道 is named after a street."""
AND = "和"
"""A word that the shortest of all counties begins with: 和县."""
THIS, AMONG = "本", ("其中", "其中，", "其中：", "、")
MARKET = regex("场(?![馆地所院])|值(?![班得勤此日])")
"""台州市场主体, 台州市值: no 市 of the city is before these, also where the segmenter has cut them so."""
AROUND = regex("及其?周[边围](?:地区|区域|城市|省[份市]|省区市|[市县区])?")
"""京津冀及周边地区: what lies around a place, and is told of with it."""
WORLD = "世界"
OF_WORLD = regex(
    r"(?:经济(?!论坛|展望|体|格局|组织|中心|合作|学|大国|强国|史|危机|治理|秩序|大势|形势|版图)|(?:货物|服务)?贸易(?!组织|中心|大国|强国|体系|规则|网络|点)|GDP|总?人口(?!日|大国|最)|原油|石油(?!巨头|公司|大会)|粮食(?!计划|署|日|峰会)|粗钢|钢铁(?!协会|企业))"
)
"""世界经济增长3%: what is measured in the world; 世界第一 and 世界杯 are ranks and names."""
PROVINCIAL_ROAD = regex("道(?!县)")
"""普通省道: a road of the province, and 道县 a county."""
BAY = "湾"
COUNTY = 12
"""Characters of the longest county."""
REACH = 12
"""How far back an unknown name is looked for, in characters."""
NEW_AREA = "新区"
"""A zone that is mostly named after a word of the dictionary: 滨海新区, 天府新区."""
PROVINCE, BANNER = "省", "旗"
"""Banners are all known; what else ends so is a flag."""
AT = "于"
NEAR = 4
"""So many endings may stand between a place and the next: 市辖区, 乡镇."""
SHORT, LONG = 4, 8
"""Characters of the longest stems: of cities, counties and towns, and of autonomous divisions and zones."""
CHANCE = "东西"
"""Names no longer than this may stand in other words by chance: 东|西安|全, 大连|续."""
ENDS_IN_ALL = ("健", "安", "齐", "完", "周", "保")
"""健全|区域 says nothing of 全区."""
DATE = regex(
    r"(?<=\d)(?:年(?:上半年|下半年|前?[一二三四]季度|[初末底中度])?|月份?|[日号])|(?<=[年\d])(?:上半年|下半年|[一二三四]季度)"
)
FUNCTION = "在对从向到由为是以与和及据让将被比赴驻于给跟经把使含内外的"
"""Characters before a name that the segmenter may join to it: 在岚川市."""
NAMED = ("ns", "nr", "nz")
"""Tags of names; ns a place, nr a person, nz another."""
NOUN = "n"
"""The tag of what is no name: 示范县."""
LOOSE = "nagxzjbv"
"""First letters of the tags of single characters that may be part of a name."""
INNER = regex("[至到在由向从等为称任及]")
"""Characters that end a phrase rather than stand in an unknown name: 西至|转塘街道."""
LETTER = regex(r"(?<![A-Za-z])[A-Z](?![A-Za-z])")
LETTERED = ("省", "市", "县")
"""Kinds of places that a document leaves unnamed: G省."""
LETTERED_ALONE = regex(r"[A-Z](?<![A-Za-z].)(?:地区|国)(?![际内家企债有产])")
"""Others of these, which end in no kind of division: T地区, A国."""
SIDES = "东西南北中上下"
DIRECTIONS = ("东部", "西部", "南部", "北部", "中部", "以下", "以上", "之间", "周边")
OPENED = ("委", "政府", "城", "属", "直", "长", "里")
"""What may follow the character of a kind in one word and leave it one: 岚川|市委."""
PLACE = "ns"
"""The tag of a place: 上海港 lies in Shanghai, although it is one word."""
FACILITIES = tuple("院馆校站所园场库厂楼")
"""Ends of nouns for what a place builds: 新建县医院."""
NOT_NAMED = tuple("级个各的型类等某副前知委两数多几一二三四五六七八九十")
"""How no stem ends: 国家级新区, 四川等省, 岚川副市长, 岚川三镇."""


class Place(NamedTuple):
    """A place: half-open offsets, its name as written, and whether it is a whole (全市), at home or abroad."""

    start: int
    end: int
    name: str
    kind: Kind


class Gazetteer:
    """The places of one text."""

    def __init__(self, text: str, words: Words) -> None:
        self._text, self._words = text, words
        self._in_part = named_in_part(text)
        found = [match.span() for match in _pattern().finditer(text)]
        lettered = [match.span() for match in LETTERED_ALONE.finditer(text)]
        if lettered:
            ends = {end for _, end in lettered}
            found = sorted([*lettered, *(span for span in found if span[1] not in ends)])
        self._found = sorted({*found, *self._in_part}) if self._in_part else found
        self._ends = [end for _, end in self._found]
        self._read: dict[int, Place | None] = {}

    def is_place(self, name: str) -> bool:
        """Whether the document names a place so."""
        at = self._text.find(name)
        return at >= 0 and any(place.name == name for place in self.between(at, at + len(name)))

    def pieces(self) -> Iterator[tuple[int, int]]:
        """The stretches between two marks that may name a place, half-open."""
        end = -1
        for start, _ in self._found:
            if start >= end:
                low, end = self._words.piece(start)
                yield low, end

    def between(self, start: int, end: int) -> list[Place]:
        """The places in text[start:end], in text order."""
        low = bisect_left(self._found, (start, start))
        high = bisect_left(self._found, (end, end), low)
        self._read_to(low, high)
        found = (self._read[at] for at in range(low, high))
        return [place for place in found if place and start <= place.start and place.end <= end]

    def past(self, start: int) -> Iterator[Place]:
        """The place that covers `start`, and those that follow it."""
        at = bisect_right(self._ends, start)
        while at < len(self._found) and self._found[at][0] <= start + REACH:
            if self._found[at][0] > start and not self._is_ending(at):
                return
            self._read_to(at, min(at + 2, len(self._found)))
            place = self._read[at]
            if place is not None and place.end > start:
                yield place
                start = place.end
            at += 1

    def _is_ending(self, at: int) -> bool:
        """Whether what was found ends a name that begins before it."""
        start, end = self._found[at]
        return self._text[start:end] in _endings()

    def _read_to(self, low: int, high: int) -> None:
        """Read what was found from `low` to `high`, and before that what reaches into it."""
        while (
            0 < low < len(self._found)
            and low not in self._read
            and self._found[low][0] - self._found[low - 1][1] <= REACH
        ):
            low -= 1
        for at in range(low, high):
            if at not in self._read:
                self._read[at] = self._read_one(at)

    def _read_one(self, at: int) -> Place | None:
        start, end = self._found[at]
        before = self._before(at)
        low = 0 if before is None else before.end
        if start < low:
            return None
        place = self._place(start, end, low, before)
        if place is not None and before is not None and place.start <= before.start:
            self._read.update(
                (index, None) for index in range(at - NEAR, at) if self._read.get(index) == before
            )
        return place

    def _before(self, at: int) -> Place | None:
        """The place that was read last before that, if it is near."""
        for index in range(at - 1, max(-1, at - NEAR), -1):
            place = self._read.get(index)
            if place is not None:
                return place
        return None

    def _place(self, start: int, end: int, low: int, before: Place | None) -> Place | None:
        names, text = places(), self._text[start:end]
        if (start, end) in self._in_part:
            return Place(start, end, self._in_part[start, end], "home")
        if text in names.wholes:
            if text == WORLD and OF_WORLD.match(self._text, end) is None:
                return None
            is_tail = self._text[start - 1 : start] in ENDS_IN_ALL and start > 0
            is_part = text[0] == THIS and self._tells_apart(start, text)
            return None if is_tail or is_part else Place(start, end, text, "whole")
        if text in names.countries:
            return self._known(start, end, "abroad")
        if text in names.areas:
            return self._known(start, self._with_around(end), "home")
        if LETTERED_ALONE.match(self._text, start) is not None:
            return Place(start, end, text, "abroad" if text[1] == "国" else "home")
        if text in names.standing:
            if text[-1] == CITY and text[:-1] in names.standing and MARKET.match(self._text, end):
                return self._known(start, end - 1, "home")
            return self._known(start, self._with_around(self._tailed(start, end)), "home")
        begin = self._begin(start, end, low, before)
        if begin is None or self._is_to_build(begin, end, low):
            return None
        return Place(begin, end, self._text[begin:end], "home")

    # -- known names -----------------------------------------------------------------------------------------------

    def _known(self, start: int, end: int, kind: Kind) -> Place | None:
        is_sure = end - start > len(CHANCE)
        is_place = is_sure or self._is_word(start, end)
        return Place(start, end, self._text[start:end], kind) if is_place else None

    def _with_bay(self, start: int, end: int) -> int:
        """Where a name ends with the bay that a zone is called by: 杭州湾新区."""
        is_bay = self._words.at(start).text == self._text[start:end] + BAY
        zone = _tail().match(self._text, end + 1) if is_bay else None
        return end if zone is None or zone[0] not in places().zones else end + 1

    def _with_around(self, end: int) -> int:
        """Where a name ends with what lies around the place, if that is told of as well: 京津冀及周边地区."""
        around = AROUND.match(self._text, end)
        return end if around is None else around.end()

    def _tailed(self, start: int, end: int) -> int:
        """Where a known name ends with the kind or the zone written after it: 江苏省, 大连开发区."""
        end = self._with_bay(start, end)
        tail = _tail().match(self._text, end)
        if tail is None or (tail[0] in ENDINGS and self._text[end - 1] in ENDINGS):
            return end
        named, known = self._text[start : tail.end()], places()
        if tail[0] in SMALL and named not in known.counties:
            return end
        if tail[0] in FOR_FEW and named not in known.standing and named not in known.counties:
            return end
        return tail.end()

    def _is_word(self, start: int, end: int) -> bool:
        """Whether the segmenter lets a name stand here; 北京大学 is one word, and so is 大理石."""
        first, last = self._words.at(start), self._words.at(end - 1)
        if first.start < start and self._text[first.start : start] not in places().provinces:
            return not is_listed(first.text)
        return last.end <= end or last.tag == PLACE or not is_listed(last.text)

    # -- names that end like a place -------------------------------------------------------------------------------

    def _tells_apart(self, start: int, text: str) -> bool:
        """Whether 本市 is within other words (样本市), or tells those of the place from others (其中本市居民)."""
        return self._words.at(start).text != text or self._text.endswith(AMONG, 0, start)

    def _begin(self, suffix: int, end: int, low: int, before: Place | None) -> int | None:
        """Where the name that the kind at `suffix` closes begins; None where it closes none."""
        kind = self._text[suffix:end]
        if kind == CITY and MARKET.match(self._text, end) is not None:
            return None
        if kind == PROVINCE and PROVINCIAL_ROAD.match(self._text, end) is not None:
            return None
        word = self._words.at(suffix)
        after = self._text[end : word.end]
        if word.start == suffix and after and is_listed(word.text) and after not in OPENED:
            return None  # 市场, 区域
        if word.start < suffix and after and is_listed(word.text):
            return None  # 和美乡村
        if self._text[end : end + 1] in ENDINGS and self._county(end + 1, low) is not None:
            return None  # 平乡|县
        county = self._county(end, low)
        if county is not None:
            return self._widened(county, low) if end - county <= len("丰县") else county
        if kind == BANNER:
            return None
        if kind in places().zones and is_listed_zone(self._text, suffix, end, before):
            return suffix
        begin = self._unknown(suffix, low, kind)
        if before is None or before.kind != "home" or before.name.endswith(ENDINGS):
            return begin
        is_rest = begin is None and low == suffix - 1 and _is_han(self._text[low])
        if is_rest and not self._is_common(self._text[low:suffix], kind):
            return before.start  # 松原|湾新区
        is_street = begin == low and STREET.fullmatch(self._text, low, end) is not None
        return before.start if is_street else begin

    def _county(self, end: int, low: int) -> int | None:
        counties = places().counties
        for start in range(max(low, end - COUNTY), end - 1):
            if self._text[start:end] in counties and not self._splits(start):
                return start
        return None

    def _is_to_build(self, start: int, end: int, low: int) -> bool:
        """新建|县医院: whether the name is a verb with the kind of place that has what is built; 南昌市新建区 is none."""
        if self._text[start : end - 1] not in vocabulary().acts.undertaken or 0 < low == start:
            return False
        word = self._words.at(end) if end < len(self._text) else None
        return word is not None and word.text.endswith(FACILITIES)

    def _splits(self, start: int) -> bool:
        """Whether a name cannot begin here, because a longer word of the dictionary goes on across it: 示|范县, 和|县城."""
        if not self._words.inside_word(start):
            after = self._words.at(start + 1)
            return (
                self._words.at(start).text == AND
                and after.start == start + 1
                and after.text[0] in ENDINGS
                and start > 0
                and _is_han(self._text[start - 1])
            )
        word = self._words.at(start)
        return word.end <= start + 1 or word.tag == NOUN

    def _widened(self, start: int, low: int) -> int:
        """禾丰县 is not 丰县: a character that is no word of grammar belongs to the name."""
        if (
            start <= low
            or not _is_han(self._text[start - 1])
            or (
                DATE.search(self._text, max(low, start - 3), start)
                and self._cut(low, start) == start
            )
        ):
            return start
        before = self._words.at(start - 1)
        is_part = before.end - before.start == 1 and before.tag[0] in LOOSE and before.tag != "v"
        return start - 1 if is_part and before.text not in FUNCTION else start

    def _cut(self, low: int, suffix: int) -> int:
        """The start of the characters before `suffix` that no mark, digit or date parts from it."""
        start = suffix
        while start > max(low, suffix - REACH) and _is_han(self._text[start - 1]):
            start -= 1
        for date in DATE.finditer(self._text, start, suffix):
            start = date.end()
        return start

    def _unknown(self, suffix: int, low: int, kind: str) -> int | None:
        first = self._cut(low, suffix)
        if first == suffix:
            lettered = LETTER.match(self._text, max(0, suffix - 1))
            return suffix - 1 if lettered and kind in LETTERED else None
        is_long = len(kind) > 1 and kind != "街道"
        parts = self._words.between(first, suffix)
        is_whole = len(parts) == 1 and len(parts[0].text) > 1
        if (
            is_whole
            and 0 < low == first
            and kind == NEW_AREA
            and not self._is_common(parts[0].text, kind)
        ):
            return first  # 四川|天府新区
        begin = self._stem(parts, suffix, LONG if is_long else SHORT)
        for inner in INNER.finditer(self._text, begin, suffix):
            begin = inner.end()
        while begin < suffix and self._text[begin] in FUNCTION and suffix - begin > len("岚川"):
            begin += 1
        if self._text.startswith(AT, begin) and begin > 0 and _is_han(self._text[begin - 1]):
            begin += 1  # 居住于|甲区: counties that begin with it are all known
        stem = self._text[begin:suffix]
        if len(stem) < len("岚川") or stem in places().countries or self._is_common(stem, kind):
            return None
        if kind == PROVINCE and any(stem + other in places().counties for other in SMALL):
            return None  # 新建|省重点项目: a district is called so, and no province
        return None if is_listed(stem) and not tag_of(stem).startswith((*NAMED, "f")) else begin

    def _stem(self, parts: list[Word], suffix: int, longest: int) -> int:
        """Where the words that end in a name begin to be its own."""
        begin = suffix
        for part in reversed(parts):
            is_other = part.text in _endings() or suffix - part.start > longest
            if is_other or not self._is_part(part, alone=len(parts) == 1):
                break
            begin = part.start
        return begin

    def _is_part(self, part: Word, *, alone: bool) -> bool:
        """Whether a word may be part of an unknown name, rather than a word of the sentence."""
        if len(part.text) == 1:
            return (
                part.text not in FUNCTION and part.tag[0] in LOOSE and part.tag not in ("v", "vg")
            ) or part.text in SIDES
        if part.tag.startswith(NAMED) or not is_listed(part.text):
            return True
        return alone and part.tag == "f" and part.text not in DIRECTIONS

    @staticmethod
    def _is_common(stem: str, kind: str) -> bool:
        return stem.endswith((*NOT_NAMED, *places().common.get(kind, ())))


def _is_han(character: str) -> bool:
    return "一" <= character <= "龥"


@cache
def _endings() -> frozenset[str]:
    names = places()
    return frozenset((*names.zones, *names.kinds, BANNER))


@cache
def _pattern() -> re.Pattern[str]:
    """Every known name and every ending, as one alternation of literals, which the engine finds by first character."""
    names = places()
    return regex(trie(names.standing | names.areas | names.countries | names.wholes | _endings()))


@cache
def _tail() -> re.Pattern[str]:
    names = places()
    return regex(
        rf"市(?!场|值|民)|省(?!份)|县|区(?!域)|镇|地区(?!生产|经济|GDP)|州(?!际)|{trie((*names.zones, *names.kinds[-5:]))}"
    )
