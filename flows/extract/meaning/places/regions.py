"""The place a figure holds for: the nearest place before it in its sentence, else its paragraph's or the document's own.

Places in a list are dealt out to as many figures. Which words name a place belongs in `flows.extract.meaning.places.gazetteer`, what a
place is named for in `flows.extract.meaning.places.roles`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from flows.extract.figures.lists import Run
from flows.extract.meaning.places.asides import goes_on_with_others
from flows.extract.meaning.places.gazetteer import THIS, Gazetteer
from flows.extract.meaning.places.going_on import (
    BREAKS_DOWN,
    DIGIT,
    GOES_ON,
    LABEL,
    LABEL_ENDS,
    OF_ITS_OWN,
    OPENS_WITH,
    sentence_before,
)
from flows.extract.meaning.places.roles import (
    BAY,
    CHINA,
    CODE,
    CODED,
    HELD_IN,
    LISTED_FIRM,
    LONGEST_CODED,
    begins_a_name,
    gives_to,
    is_either,
    is_of_artist,
    is_part_of,
    is_two_cities,
    measures,
    quoted_to,
)
from flows.extract.meaning.places.stories import Stories
from flows.extract.meaning.places.within import lies_in, short_province
from flows.extract.text.alternations import either
from flows.extract.text.joints import JOINT
from flows.read.segment import Clause
from flows.regex import regex
from schemas.catalogue.places import CITY, places

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from flows.extract.meaning.places.gazetteer import Place
    from flows.extract.text.words import Words
    from flows.read.segment import Block

ALIAS = regex(r"([一-龥]{2,20})[(（](?:以下|下称)?简?称[“\"]?([一-龥]{2,12})[”\"]?[)）]")
SHORT_NAME = regex(r"[(（](?:以下|下称)?简?称")
"""What an alias cannot do without, and few texts have."""
HEAD = 120
"""The title and the first line, in characters."""
BETWEEN = regex(rf"\s?(?:{JOINT}|/)\s?")
BRACKETS, CLOSING = regex(r"[()（）]"), ")）"
FEW, MANY = 2, 40
"""A place that the document's head does not name is its own if it is named so many times as often as any other."""
NATIONAL, OURS = "全国", "我国"
"""Names for the whole country; 中国 is another beside them, and alone often a part of others."""
WHOLE_COUNTRY, AT_HOME = (NATIONAL, OURS, CHINA), (NATIONAL, OURS, CHINA, "国内", "人民币")
KINDS, WHOLES = places().own_kinds, ("全", "我", "本", "该")
SAME_KINDS = "省市县区州"
"""What a name may end in beside its short form: 山东省, 山东."""
WORLD, MEASURED = ("全球", "全世界", "世界"), regex(r"[^，。；：、,;:\n\d]{2,16}\d+(?![\d年月日])")
"""全球出货量下降3%: else the world is but named, for a firm that sells all over it or a thing that is the first in it."""
WIDE = (*WORLD, *WHOLE_COUNTRY)
NEXT_BEFORE = 12
"""How far back a place right before another one begins, in characters."""
DEEP = 12
"""So many places are looked at for one that governs a figure."""
MORE = "等"
"""江苏、浙江等: there are more than are named."""
EXAMPLE = regex(
    r"(?P<thing>[超近约]?(?:\d[\d.]*[万亿]?)?[^，。；：、\d等]{1,16})(?<![高中平同对均上下初优相])等(?![级于待候同效额值高地])"
)
"""环城路等 of 贵阳环城路等项目: something there is named as an example."""
OPENS_CLAUSE, SHORT_THING = "，。；：！？,;:!?\n ", 2
EXAMPLES = regex(r"等(?![地省市县区州])[^，。；\d]*[，；]")
"""芜湖、滁州等加快建设，: what the places do that stand for all has ended, and none of it was counted."""
TOGETHER = regex("合计|[共总]计|[两三四五六七八九几][省市县区州地]|各自|分别|其中")
"""What goes on with the places that have been listed."""
IN_BRACKETS = regex(r"[^，。；,;()（）\d]{0,8}[(（][^，。；,;()（）\d]{0,6}")
"""快于全国水平(5.5%): the figure in brackets is of the yardstick."""
HELD_AGAINST = regex(r"(?:[高低快慢好优多少大小]于|超[过出])了?$")
ITS_OWN = regex(r"(?:平均水平|平均|水平)?(?:的|占)\s?[约近]?")
"""低于甘肃的6.2%, 高于全国平均占23%的水平: between a place that something is held against and what that place has itself."""
AMONG, SEMICOLON = "其中", regex("[；;]")
NEAR = 200
"""How far before the place of a part 其中 may stand, in characters."""
PICKED = regex(
    r"(?:最[高低大小多少快慢强弱深重好差早晚][^，。；、,;\d]{0,12}?|震中|震源|暴雨中心|强降雨中心)(?:主要)?(?:[出发]现|发生|位|落)?[在为是于][：:]?$"
)
"""Before the one place where most of something was: what is told after it and its figure is of all of them again."""
PICKED_REACH, RESULTING = 24, ("造成", "导致")
SITE = regex("(?:位于|坐落[于在]|落户(?:于|在)?|选址(?:于|在)?|落址)[^，。；、\\d]{0,10}$")
"""Before the place in which something lies."""
VENUE = regex(r"[^，。；、,;\d\n]{0,16}?(?:举[行办]|召开|开幕|闭幕|落幕|启幕|开赛|收官)")
MOST = regex(
    r"(?:则|也|再次|继续)?(?:成为|是|为|居|位居)[^，。；\d]{0,12}?最[^，。；\d]{0,8}?的(?:城市|省份|地区|区域|国家|[省市县区])"
)
OWN_PLACE = regex(f"我(?:{either(*KINDS)})")
RELATIVE = regex(f"[全我]({either(*KINDS)})$")
NUMBERED = regex(r"\s?\d")
LONGEST_THING, LONGEST_LABEL = 8, 14
CELL = regex(r"\s*(?:[\t\n]|$)")
"""After what is all of a cell, or the end of it."""
MOST_SENTENCES = 6
"""So many sentences that name no place may go on with one."""
_PARTS_OF_PLACES = "(?![东南西北中]{1,2}部|大部|局部|沿海|地区|等地)"
THING = regex(rf"{_PARTS_OF_PLACES}(?:(?!第)[\u4e00-\u9fff]){{1,6}}?{JOINT}")
"""毛笔、 of 湖州毛笔、宣城宣纸."""
THINGS = regex(
    rf"{_PARTS_OF_PLACES}[\u4e00-\u9fff]{{1,6}}?(?:{JOINT}[\u4e00-\u9fff]{{2,8}}?){{0,4}}(?:等)?"
)
"""宣纸、徽墨等: up to how many there are of them."""
DEALT_TO_THINGS = regex(r"[^，。；、,;\d]{1,20}(?:\d[^，。；,;]{0,60})?")
"""地铁分别运送: up to the first or a later one of as many figures."""
SEVERAL = regex(
    r"(?:^|[，。；：\n])[^，。；：、\d]{0,4}(?:主[产销]区?|产粮|部分|多个?|其[他余]|沿海|内陆)(?:省份|省区市?|省市)"
)
"""主产省份, 多个省份: what is told of some provinces is of none of them, nor of the one that the text is about."""
ALONE = Run()


def is_country(name: str | None) -> bool:
    """Whether the place of that name is a whole country, ours or another."""
    return name in (NATIONAL, OURS) or name in places().countries


def is_national(name: str | None) -> bool:
    """Whether what is measured there is called as of a whole country: no part of one, but the world as well."""
    return name in WORLD or is_country(name)


Group = list[list["Place"]]
"""A list of places, each after those it lies in: 江苏省南京市、无锡市. Most are of one place."""


class Regions:
    """The places of one document, and which governs at an offset."""

    def __init__(self, text: str, words: Words, blocks: Sequence[Block] = ()) -> None:
        self._text, self._words = text, words
        self._stories = Stories(text, blocks)
        self._places = Gazetteer(text, words)
        self._firms = tuple({*self._listed_firms()})
        has_aliases = SHORT_NAME.search(text) is not None
        self._aliases = {m[1]: m[2] for m in ALIAS.finditer(text)} if has_aliases else {}
        self._brackets = [match.start() for match in BRACKETS.finditer(text)]
        self._semicolons = [match.start() for match in SEMICOLON.finditer(text)]
        self._sentences: dict[int, list[Group]] = {}
        self._measured: dict[tuple[int, int], bool] = {}
        self._headings: dict[str, str | None] = {}
        self._elsewhere: dict[str, bool] = {}
        self._ends: dict[int, int] = {}
        self._labels: dict[int, list[tuple[int, str]]] = {}
        """The places that stand as labels in the paragraph that begins at an offset, and where their label opens."""
        self._told: dict[int, str | None] = {}
        self.main = self._main()
        self._governs_from = self._named_first()

    def at(self, section: str, sentence: Clause, offset: int, run: Run = ALONE) -> str | None:
        """The place that governs `offset`: the last one named since the sentence began, else the heading's or the document's."""
        groups = self._sentences.get(sentence.start)
        if groups is None:
            groups = list(self._groups(sentence.start, sentence.end))
            self._sentences[sentence.start] = groups
        at = bisect_right(groups, offset, key=_end)
        governing = groups[max(0, at - DEEP) : at]
        is_between, apart = False, None
        for index in range(len(governing) - 1, -1, -1):
            group = governing[index]
            if goes_on_with_others(self._text, group[-1][-1], offset):
                apart = self._own(group[-1])
                continue
            if _is_own(group[-1][-1]):
                break  # 本市: the document's own
            end = group[-1][-1].end
            start = group[0][0].start
            things = self._things(governing, index, offset, run) if len(governing) > 1 else []
            if things and run.size == len(things):
                return self._own(things[run.position][-1])
            if (
                (things and run.size == 1)  # 湖州毛笔、宣城宣纸3种: counted in neither
                or (index and self._is_part_told(sentence.start, start, end, offset))
                or self._is_done_with(group, offset)
                or self._is_given_to(group, is_next=bool(index))
            ):
                continue
            if not self._measures(group[0][0], group[-1][-1]):
                is_between = is_between or (len(group) > 1 and is_either(self._text, group[-1][-1]))
                if self._has_itself(start, end, offset):
                    return self._name(group[-1])
            elif not self._is_closed(end, offset):
                whole = self._beyond_examples(governing[: index + 1], offset)
                if whole is not None:
                    return whole
                return self._dealt(group, run)
        if is_between:
            return None  # 位于甲县与乙县交界处: what lies there, whole or in part, is of neither
        told = self._before(section, sentence, offset)
        return None if told == apart else told  # 华东地区收入12亿元，其他地区8亿元

    def _before(self, section: str, sentence: Clause, offset: int) -> str | None:
        """The place that governs where the sentence names none: that of the text before, the heading or the document."""
        told = self._gone_on_with(section, sentence)
        if told is not None:
            return self._as_own(sentence, told)
        if self._is_of_several(sentence, offset):
            return None
        told = self._told_on(section, sentence) or self._labelled(sentence.start)
        if told is not None:
            return told
        heading = self._heading(section)
        if heading is not None or offset < self._governs_from or self._is_of_others(section):
            return heading
        return self.main

    def _is_done_with(self, group: Group, offset: int) -> bool:
        """Whether what was told of the places is over before an offset, or what names them there is no place of its own."""
        start, end = group[0][0].start, _end(group)
        if self._is_over(end, offset) and self._is_picked(start):
            return True
        if self._is_divided(end, offset) and self._is_site(start):
            return True
        closing = quoted_to(self._text, start, end)
        is_quoted = closing is not None and closing <= offset
        return is_quoted or is_part_of(self._text, group[-1][-1])

    def _is_given_to(self, group: Group, *, is_next: bool) -> bool:
        """Whether what adds to the places is of another, which the text has told: 我国…，对世界经济增长的贡献率."""
        is_told = is_next or (self.main is not None and group[-1][-1].name in WIDE)
        return is_told and gives_to(self._text, group[0][0].start, _end(group))

    def _is_of_several(self, sentence: Clause, offset: int) -> bool:
        """Whether what is told in the sentence up to an offset is of some provinces, and the text is of no whole that they lie in."""
        if self.main in WHOLE_COUNTRY or self._text.find("省", sentence.start, offset) < 0:
            return False
        return SEVERAL.search(self._text, max(0, sentence.start - 1), offset) is not None

    def _gone_on_with(self, section: str, sentence: Clause) -> str | None:
        """The place of the sentence before, if this one goes on with parts of what that tells of one place alone: 甲市…。其中，…."""
        end = sentence.start
        goes_on = GOES_ON.match(self._text, end)
        if goes_on is None and BREAKS_DOWN.match(self._text, end) is None:
            return None
        before = sentence_before(self._text, end)
        if before is None:
            return None
        told = Clause(before, end)
        names: set[str | None] = {
            self._own(group[-1])
            for group in self._groups(before, end)
            if self._measures(group[0][0], group[-1][-1])
        }
        if not names:
            return self._gone_on_with(section, told)
        governing = self.at(section, told, end)
        if names != {governing}:
            return None
        kind = None if goes_on is None else goes_on["kind"]
        return governing if kind is None or _is_meant(governing, kind) else None

    def _as_own(self, sentence: Clause, name: str) -> str:
        """The place that a divided account goes on with, by the name that the document has for it: 山东省, where 山东 is told."""
        is_own = _is_same(name, self.main) and BREAKS_DOWN.match(self._text, sentence.start)
        return self.main if is_own and self.main is not None else name

    def _told_on(self, section: str, sentence: Clause) -> str | None:
        """What `_read_told_on` says of a sentence, which is read once."""
        if sentence.start not in self._told:
            self._told[sentence.start] = self._read_told_on(section, sentence, MOST_SENTENCES)
        return self._told[sentence.start]

    def _read_told_on(self, section: str, sentence: Clause, left: int) -> str | None:
        """The place that a sentence before it in the paragraph is about from its first words on, if this one is about no other.

        全国铁路发送旅客600万人次。民航发送90万人次。 In a text of a place of its own only all of the country or of the world
        goes on so, in a text of none any place.
        """
        main = self.main
        if main in WORLD or OF_ITS_OWN.search(self._text, sentence.start, sentence.end) is not None:
            return None
        end = sentence.start
        before = sentence_before(self._text, end)
        if before is None:
            return None
        told = Clause(before, end)
        groups = self._measured_in(told)
        if not groups:
            return self._read_told_on(section, told, left - 1) if left else None
        parts = bisect_left(self._semicolons, end)
        if parts and self._semicolons[parts - 1] > told.start:
            told = Clause(self._semicolons[parts - 1] + 1, end)
            groups = self._measured_in(told)
        names = {self._own(group[-1]) for group in groups}
        if len(names) != 1:
            return None
        (name,) = names
        first = groups[0][0][0]
        is_wide = name in WORLD or (name in WHOLE_COUNTRY and main not in WHOLE_COUNTRY)
        if not is_wide and not (
            self._is_part(told.start, first, name)
            if main is None
            else self._is_of_another(told.start, groups[0], name)
        ):
            return None
        if OPENS_WITH.fullmatch(self._text, told.start, first.start) is None:
            return None
        if DIGIT.search(self._text, first.end, told.end) is None:
            return None
        return name if self.at(section, told, told.end) == name else None

    def _is_part(self, start: int, first: Place, name: str) -> bool:
        """Whether it is 全省, or one of the parts of a country that a text tells of one after the other: 其中，长三角地区."""
        if RELATIVE.match(name) is not None or name in places().areas:
            return True
        return self._text.find(AMONG, start, first.start) >= 0

    def _is_of_another(self, start: int, group: Group, name: str) -> bool:
        """Whether the paragraph is about another place of its own from its first words on: 上海市接待游客…。收入也达到…."""
        if group[-1][-1].kind != "home" or self.main is None or _is_same(name, self.main):
            return False
        begins = 1 + self._text.rfind("\n", 0, start)
        own = [one.name for one in self._places.between(begins, start) if one.kind != "abroad"]
        return not own and not lies_in(name, self.main)

    def _measured_in(self, told: Clause) -> list[Group]:
        """The places that figures may hold for in a sentence."""
        return [
            group
            for group in self._groups(told.start, told.end)
            if self._measures(group[0][0], group[-1][-1])
        ]

    def _labelled(self, at: int) -> str | None:
        """The place that the paragraph of an offset opens with as its label, or a sentence of it up to there: 云南：10月1日，."""
        begins = 1 + self._text.rfind("\n", 0, at)
        labels = self._labels.get(begins)
        if labels is None:
            labels = list(self._labels_from(begins))
            self._labels[begins] = labels
        last = bisect_right(labels, at, key=_opens) - 1
        return labels[last][1] if last >= 0 else None

    def _labels_from(self, begins: int) -> Iterator[tuple[int, str]]:
        """The labels of the paragraph that begins at an offset: where each opens, and its place."""
        ends = self._text.find("\n", begins)
        for one in LABEL.finditer(self._text, begins, len(self._text) if ends < 0 else ends):
            if (place := self._label(one.end())) is not None:
                yield one.start(), place

    def _label(self, start: int) -> str | None:
        """The place that stands alone between an offset and the next colon; None where no place does."""
        group = next(iter(self._groups(start, start + LONGEST_LABEL)), None)
        is_label = (
            group is not None
            and len(group) == 1
            and group[0][0].start == start
            and group[0][-1].kind != "whole"
            and self._text.startswith(LABEL_ENDS, group[0][-1].end)
        )
        return self._name(group[0]) if is_label and group is not None else None

    def _listed_firms(self) -> Iterator[str]:
        """The firms that a place names and their code tells, by which they go without it too: 江州港口（600000）."""
        for code in CODE.finditer(self._text):
            coded = CODED.search(self._text, max(0, code.start() - LONGEST_CODED), code.start())
            if coded is None:
                continue
            for place in self._places.between(*coded.span()):
                if LISTED_FIRM.match(self._text, place.end) is not None:
                    yield self._text[place.start : coded.end()]

    def _has_itself(self, start: int, end: int, offset: int) -> bool:
        """Whether the figure at `offset` is what a yardstick at text[start:end] has: 快于全国水平(5.5%), 低于甘肃的6.2%."""
        if IN_BRACKETS.fullmatch(self._text, end, offset) is not None:
            return True
        is_next = ITS_OWN.fullmatch(self._text, end, offset) is not None
        return is_next and HELD_AGAINST.search(self._text, max(0, start - 3), start) is not None

    def _beyond_examples(self, groups: list[Group], offset: int) -> str | None:
        """The place in which those of the last of `groups` lie, if they are but examples of what is told before the figure.

        推动贵阳环城路等项目14个 counts what is in the province, and in 支持芜湖、滁州等加快建设，货运量增长5% a new clause goes on with it.
        """
        group = groups[-1]
        told = self._text[_end(group) : offset]
        if told.startswith(MORE):
            if EXAMPLES.match(told) is None or TOGETHER.search(told) is not None:
                return None
        elif len(group) > 1 or not self._is_example(group[0][0].start, _end(group), offset):
            return None
        names = [self._name(chain) for chain in group]
        for outer in reversed(groups[:-1]):
            name = self._own(outer[-1])
            if (
                len(outer) == 1
                and not is_country(name)
                and self._measures(outer[0][0], outer[-1][-1])
                and all(lies_in(one, name) for one in names)
            ):
                return name
        main = self.main
        return main if main is not None and all(lies_in(one, main) for one in names) else None

    def _is_example(self, start: int, end: int, offset: int) -> bool:
        """Whether the place is part of a name before 等, and not what does something: 甲市调派警员等80人.

        What the figure at `offset` counts comes after it: the 8亿吨 of 平凉8亿吨煤矿等 are there.
        """
        found = EXAMPLE.match(self._text, end)
        if found is None or found.end() > offset:
            return False
        is_object = start > 0 and self._text[start - 1] not in OPENS_CLAUSE
        return is_object or len(found["thing"]) <= SHORT_THING

    def of_row(
        self, label: tuple[int, int], above: tuple[int, int], *, is_total: bool
    ) -> str | None:
        """The place of a row of a table of places: its label, or for a total what the words above the table name."""
        if not is_total:
            group = next(iter(self._groups(*label)), None)
            return (
                self._own(group[-1])
                if group is not None
                else "".join(self._text[slice(*label)].split())
            )
        groups = [one for one in self._groups(*above) if self._measures(one[0][0], one[-1][-1])]
        if groups:
            return self._own(groups[-1][-1])
        is_told = self.main is not None and self._text.find(self.main, 0, above[1]) >= 0
        return self.main if is_told else None

    def _things(self, groups: list[Group], index: int, offset: int, run: Run) -> list[Group]:
        """The places of things that are told of together, among them that at `index`: 湖州毛笔、宣城宣纸3种. Empty if none."""
        first = last = index
        while first and self._goes_on(groups[first - 1], groups[first]):
            first -= 1
        while last + 1 < len(groups) and self._goes_on(groups[last], groups[last + 1]):
            last += 1
        names = {self._name(group[-1]).removesuffix(CITY) for group in groups[first : last + 1]}
        what = THINGS if run.size == 1 else DEALT_TO_THINGS
        if len(names) == 1 or what.fullmatch(self._text, _end(groups[last]), offset) is None:
            return []
        return groups[first : last + 1]

    def _goes_on(self, group: Group, following: Group) -> bool:
        """Whether what is named after the first place is joined to the second: 湖州|毛笔、|宣城."""
        start, end = _end(group), following[0][0].start
        return end - start <= LONGEST_THING and THING.fullmatch(self._text, start, end) is not None

    def _is_part_told(self, opening: int, start: int, end: int, offset: int) -> bool:
        """全省新增12例，其中甲市5例；新增无症状28例: whether the place is of a part that 其中 opened and a semicolon closed."""
        return (
            self._is_divided(end, offset)
            and self._text.rfind(AMONG, max(opening, start - NEAR), start) >= 0
        )

    def _is_over(self, end: int, offset: int) -> bool:
        """Whether a semicolon or what came of it all stands between: 最大点雨量在甲镇，达286毫米，造成4人受伤."""
        return self._is_divided(end, offset) or any(
            self._text.find(word, end, offset) >= 0 for word in RESULTING
        )

    def _is_divided(self, end: int, offset: int) -> bool:
        """Whether a semicolon stands between the two offsets."""
        at = bisect_left(self._semicolons, end)
        return at < len(self._semicolons) and self._semicolons[at] < offset

    def _is_picked(self, start: int) -> bool:
        """Whether the place at `start` is the one where most of something was: 增速最快的是甲县, 最大点雨量在甲镇, 震中位于甲县."""
        return PICKED.search(self._text, max(0, start - PICKED_REACH), start) is not None

    def _is_site(self, start: int) -> bool:
        """Whether the place at `start` is where a thing lies that its item tells of: 轮毂项目位于甲县，投资5亿元；供水工程投资2亿元."""
        return SITE.search(self._text, max(0, start - PICKED_REACH), start) is not None

    def _is_venue(self, place: Place) -> bool:
        """Whether something was held there and the text is of another place, which it calls its own: 食品展在甲市举行，我市12家企业参展."""
        if VENUE.match(self._text, place.end) is None:
            return False
        return (
            self._text.endswith(HELD_IN, 0, place.start)
            and OWN_PLACE.search(self._text) is not None
        )

    def _is_part_of_all(self, place: Place) -> bool:
        """Whether the place is but one of the parts of what was told, or one that has most: 其中，北京…; 北京成为…最高的城市."""
        if place.kind == "whole":
            return False
        if MOST.match(self._text, place.end) is not None:
            return True
        opens = 1 + self._text.rfind("\n", 0, place.start)
        return self._text.find(AMONG, opens, place.start) >= 0

    def past(self, start: int) -> int:
        """Where the place, or places one inside the other, named at `start` end; `start` itself where none is."""
        end = self._ends.get(start)
        if end is None:
            end = self._ends[start] = self._read_past(start)
        return end

    def _read_past(self, start: int) -> int:
        for place in self._places.past(start):
            if place.start > start:
                break
            if start >= place.end or (place.kind == "abroad" and not self._measures(place, place)):
                continue
            if begins_a_name(self._text, place):
                break
            start = place.end
        return start

    def _dealt(self, group: Group, run: Run) -> str | None:
        """The place of a figure after `group`: of a list, one for each of as many figures, and none for one alone."""
        if len(group) > 1:
            return self._name(group[run.position]) if run.size == len(group) else None
        if run.size > 1 and BETWEEN.fullmatch(self._text, group[0][0].start - 1, group[0][0].start):
            return None  # 东部、西部地区分别增长: the last of a list whose other places have no name of their own
        return None if self._text.startswith(MORE, group[0][-1].end) else self._own(group[0])

    def _own(self, chain: list[Place]) -> str:
        """全省 is the province that the document is about, if it is about one."""
        name, main = self._name(chain), self.main
        kind = RELATIVE.match(name)
        if kind is not None and (label := self._labelled(chain[-1].start)) is not None:
            main = label if _is_a(label, kind[1]) else main
        return main if kind is not None and main is not None and _is_a(main, kind[1]) else name

    def _heading(self, section: str) -> str | None:
        """The place that the heading is, if it is nothing but a place."""
        if section not in self._headings:
            heading = section.rpartition("/")[2]
            is_place = bool(heading) and self._places.is_place(heading)
            self._headings[section] = heading if is_place else None
        return self._headings[section]

    def _is_of_others(self, section: str) -> bool:
        """Whether a document of our whole country tells there of another one, or of a place in it, and of it not at all."""
        if self.main not in WHOLE_COUNTRY or not self._stories.are_several:
            return False
        if section not in self._elsewhere:
            spans = self._stories.under(section)
            self._elsewhere[section] = not any(
                self._text.find(name, *span) >= 0 for name in AT_HOME for span in spans
            ) and (
                any(self._names(_is_foreign, span) for span in spans)
                or self._names(_is_named, self._stories.headline(section))
            )
        return self._elsewhere[section]

    def _names(self, is_such: Callable[[Place], bool], span: tuple[int, int] | None) -> bool:
        """Whether figures may hold there for such a place."""
        return span is not None and any(
            is_such(group[0][0]) and self._measures(group[0][0], group[-1][-1])
            for group in self._groups(*span)
        )

    def _is_of_all(self, name: str) -> bool:
        """Whether a place is of more than one of the stories of the document: by its name, or as 全市, 我市."""
        if not self._stories.are_several:
            return True
        if name in WHOLE_COUNTRY:
            return self._stories.are_all_of(WHOLE_COUNTRY, (), self._is_alone)
        kinds = [kind for kind in KINDS if _is_a(name, kind)]
        short = [name.removesuffix(kind) for kind in kinds]
        return self._stories.are_all_of([name, *short], _wholes(name), self._is_alone)

    def _is_alone(self, at: int) -> bool:
        """Whether a whole is named at `at`, and no place stands right before it, which it is of: not in 资本市场, nor in 岚川|全市."""
        before = self._places.between(max(0, at - NEXT_BEFORE), at)
        is_named = any(one.start == at for one in self._places.between(at, at + len("全市")))
        return is_named and (not before or before[-1].end < at)

    def _only_tells_where(self, outer: Place, inner: Place) -> bool:
        """Whether the document names a place but to say in which one another lies: 江苏省 of 江苏省岚川市, and no more of it."""
        is_next = outer.kind == inner.kind == "home" and outer.end == inner.start
        if not is_next or self._text.startswith(BAY, inner.end):
            return False
        known = short_province(outer.name) or outer.name
        if self._text.count(known) > self._text.count(outer.name + inner.name):
            return False
        return not any(self._text.find(whole) >= 0 for whole in _wholes(outer.name))

    def _main(self) -> str | None:
        """The document's own place: one it gives a short name, else the commonest in its head, else in all of it."""
        defined = next((s for s in self._aliases.values() if self._places.is_place(s)), None)
        if defined is not None:
            return defined
        head = [
            place
            for group in self._groups(0, min(HEAD, len(self._text)))
            if len(group)
            == 1  # 长江流域和黄河流域: told apart from each other, and not what all is about
            and self._measures(group[0][0], group[-1][-1])
            and not self._is_share(group)
            and not self._is_day_of_all(group[0])
            and not self._is_picked(group[0][0].start)
            for place, inner in zip(group[0], [*group[0][1:], None], strict=True)
            if not _is_own(place)
            and not self._is_venue(place)
            and not self._is_part_of_all(place)
            and not self._is_of_row(place)
            and (inner is None or not self._only_tells_where(place, inner))
            and (not _is_world(place) or MEASURED.match(self._text, place.end) is not None)
        ]
        compared = self._compared(head)
        head = [one for one in head if short_province(one.name) not in compared]
        for is_own, times in RANKS:
            names = [self._short(place.name) for place in head if is_own(place)]
            names = [name for name in names if self._is_of_all(name)]
            likeliest = max(names, key=self._text.count, default="")
            if names and self._text.count(likeliest) >= times:
                return likeliest
        return self._commonest()

    def _named_first(self) -> int:
        """Where the document's own place is first named, if it hardly is: what stands before is not said to be of it."""
        if self.main is None or self._text.count(self.main) > FEW:
            return 0
        return max(0, self._text.find(self.main))

    def _is_share(self, group: Group) -> bool:
        """Whether the place stands in brackets with a number of its own: 输入病例56例（广东19例，上海8例）."""
        at = bisect_right(self._brackets, group[0][0].start)
        is_inside = at > 0 and self._text[self._brackets[at - 1]] not in CLOSING
        return is_inside and NUMBERED.match(self._text, group[-1][-1].end) is not None

    def _is_of_row(self, place: Place) -> bool:
        """Whether the place is a cell of a table with numbers beside it, which no other row is of: 甲厂⇥12.5⇥江州市."""
        if place.kind == "whole" or CELL.match(self._text, place.end) is None:
            return False
        begins = 1 + self._text.rfind("\n", 0, place.start)
        if begins < place.start and self._text[place.start - 1] != "\t":
            return False
        ends = self._text.find("\n", place.end)
        ends = len(self._text) if ends < 0 else ends
        is_row = self._text.find("\t", begins, ends) >= 0
        return is_row and DIGIT.search(self._text, begins, ends) is not None

    def _compared(self, head: list[Place]) -> set[str]:
        """The provinces that the title names beside each other, in short: the text is of none of them alone."""
        end = self._text.find("\n", 0, HEAD)
        found = {short_province(one.name) for one in head if one.end <= end} - {None}
        return {one for one in found if one is not None} if len(found) > 1 else set()

    def _is_day_of_all(self, chain: list[Place]) -> bool:
        """Whether 全国 is but part of a name in quotation marks: “全国生态日”."""
        return chain[-1].kind == "whole" and (
            quoted_to(self._text, chain[0].start, chain[-1].end) is not None
        )

    def _commonest(self) -> str | None:
        """The place that a document without one in its head keeps coming back to."""
        groups = (
            group
            for start, end in self._places.pieces()
            for group in self._groups(start, end)
            if not _is_own(group[0][-1])
            and (
                self._measures(group[0][0], group[-1][-1])
                or is_of_artist(self._text, group[-1][-1])
            )
        )
        names = Counter(self._name(group[0]) for group in islice(groups, MANY))
        if names[NATIONAL] + names[OURS]:
            names[NATIONAL] += names.pop(OURS, 0) + names.pop(CHINA, 0)
        (name, times), (_, others) = [*names.most_common(2), ("", 0), ("", 0)][:2]
        return name if times > FEW * max(1, others) and self._is_of_all(name) else None

    def _measures(self, first: Place, last: Place) -> bool:
        """Whether figures may hold for the places from `first` to `last`."""
        found = self._measured.get((first.start, last.end))
        if found is None:
            is_firm = self._text.startswith(self._firms, first.start)
            found = not is_firm and measures(self._text, self._words, first, last)
            self._measured[first.start, last.end] = found
        return found

    def _groups(self, start: int, end: int) -> Iterator[Group]:
        """The places in text[start:end]."""
        group: Group = []
        for place in self._places.between(start, end):
            gap = self._text[group[-1][-1].end : place.start] if group else ""
            is_next = bool(group) and gap.strip(" ") == ""
            # 杭州绍兴宁波三地
            is_other = is_next and is_two_cities(self._text, group[-1][-1], place)
            if is_next and not is_other:
                group[-1].append(place)
            elif is_other or (group and BETWEEN.fullmatch(gap) is not None):
                group.append([place])
            else:
                if group:
                    yield group
                group = [[place]]
        if group:
            yield group

    def _name(self, chain: list[Place]) -> str:
        """The innermost place; 甘肃全省 is 甘肃."""
        own = [place for place in chain if place.kind != "whole"] or chain
        return self._short(own[-1].name)

    def _short(self, name: str) -> str:
        """The name that the document gives to a place, if it gives one."""
        if not self._aliases:
            return name
        return next((s for long, s in self._aliases.items() if name.endswith(long)), name)

    def _is_closed(self, start: int, end: int) -> bool:
        """Whether a bracket that was open at `start` is closed before `end`."""
        at = bisect_left(self._brackets, start)
        return (
            at < len(self._brackets)
            and self._brackets[at] < end
            and self._text[self._brackets[at]] in CLOSING
        )


def _end(group: Group) -> int:
    return group[-1][-1].end


def _opens(label: tuple[int, str]) -> int:
    return label[0]


def _is_named(place: Place) -> bool:
    return place.kind == "home"


def _is_wide(place: Place) -> bool:
    return place.kind == "whole" and not _is_relative(place) and not _is_world(place)


def _is_world(place: Place) -> bool:
    return place.name in WORLD


def _is_relative(place: Place) -> bool:
    return RELATIVE.match(place.name) is not None


def _is_foreign(place: Place) -> bool:
    return place.kind == "abroad" and place.name != CHINA


def _wholes(name: str) -> list[str]:
    """What a document of that place calls it, by its kind: 全市, 我市 of 岚川市."""
    return [whole + kind for kind in KINDS if _is_a(name, kind) for whole in WHOLES]


def _is_a(name: str, kind: str) -> bool:
    """Whether a place is of a kind: 江苏 is a province, 南京 a city, 北京 a city although it ranks with provinces."""
    known = places()
    if RELATIVE.match(name) is not None:
        return False
    if name.endswith(kind):
        return True
    if name in known.provinces:
        return known.provinces[name].endswith(kind)
    return kind == "市" and name in known.standing and name + "市" in known.standing


RANKS: tuple[tuple[Callable[[Place], bool], int], ...] = (
    (_is_named, 1),
    (_is_wide, 1),
    (_is_relative, 1),
    (_is_foreign, FEW + 1),
    (_is_world, 1),
)
"""Which places in its head a document is about, the likeliest first, and how often it must name them."""


def _is_meant(name: str | None, kind: str) -> bool:
    """Whether a place is what 该市, 该国 or 该地区 says again."""
    if name is None:
        return False
    if kind == "国":
        return is_country(name)
    return name in places().areas if kind in ("地区", "区域") else _is_a(name, kind)


def _is_same(one: str | None, other: str | None) -> bool:
    """Whether two names are of the same place, one of them the short one: 山东 and 山东省."""
    if one is None or other is None:
        return False
    return one.rstrip(SAME_KINDS) == other.rstrip(SAME_KINDS)


def _is_own(place: Place) -> bool:
    """Whether it is 本市, the document's own place, and not 本溪市."""
    return place.kind == "whole" and place.name[0] == THIS
